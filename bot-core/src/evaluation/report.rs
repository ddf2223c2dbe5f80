//! The figures as tables for operators, and the confusions behind them.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::{Act, Band, Outcome, Summary, Tally};
use crate::understanding::Intent;

type Column = (&'static str, fn(&Tally) -> f64);

/// What is shown of a tally.
const COLUMNS: [Column; 8] = [
    ("first", |tally| tally.first),
    ("in three", |tally| tally.among_three),
    ("answered", |tally| tally.answered_right),
    ("asked", |tally| tally.asked_right),
    ("wrong", |tally| tally.answered_wrong),
    ("abstained", |tally| tally.abstained),
    ("oos answered", |tally| tally.out_of_scope_answered),
    ("oos at 95", |tally| tally.out_of_scope_at_95),
];

/// The figures as a table of plain text: a row a locale, a row a style, and the means. Columns: the right intent first, among three;
/// answered right, asked back with the right one offered, answered wrong, abstained; out of scope answered, and
/// taken for a question at the threshold that keeps 95 of 100 in scope. All of 100.
#[must_use]
pub fn table(summary: &Summary) -> String {
    let mut text = format!("{:<10}{:>6}", "", "n");
    for (name, _) in COLUMNS {
        let _ = write!(text, "{name:>14}");
    }
    for (name, tally) in rows(summary) {
        let _ = write!(text, "\n{name:<10}{:>6}", tally.in_scope + tally.out_of_scope);
        for (_, figure) in COLUMNS {
            let _ = write!(text, "{:>14.1}", figure(tally));
        }
    }
    let _ = writeln!(text, "\n\n{:<10}{:>6}{:>14}{:>14}", "confidence", "n", "mean", "right");
    for Band { from, questions, confidence, right } in &summary.calibration {
        let _ = writeln!(text, "from {from:<5.2}{questions:>6}{confidence:>14.1}{right:>14.1}");
    }
    text
}

/// The same as a Markdown table.
#[must_use]
pub fn markdown(summary: &Summary) -> String {
    let names = COLUMNS.map(|(name, _)| name).join(" | ");
    let mut text = format!("| | n | {names} |\n|---|--:|{}\n", "--:|".repeat(COLUMNS.len()));
    for (name, tally) in rows(summary) {
        let figures = COLUMNS.map(|(_, figure)| format!("{:.1}", figure(tally))).join(" | ");
        let _ = writeln!(text, "| {name} | {} | {figures} |", tally.in_scope + tally.out_of_scope);
    }
    text.push_str("\n| confidence from | n | mean | right |\n|--:|--:|--:|--:|\n");
    for Band { from, questions, confidence, right } in &summary.calibration {
        let _ = writeln!(text, "| {from:.2} | {questions} | {confidence:.1} | {right:.1} |");
    }
    text
}

fn rows(summary: &Summary) -> impl Iterator<Item = (&str, &Tally)> {
    let locales = summary.locales.iter().chain(&summary.styles);
    locales.map(|(name, tally)| (name.as_str(), tally)).chain([("all", &summary.all)])
}

/// What is taken for what, most often first, with the lines where it happened.
#[must_use]
pub fn errors(outcomes: &[Outcome]) -> String {
    let mut confusions: BTreeMap<(Intent, Intent), Vec<String>> = BTreeMap::new();
    for outcome in outcomes.iter().filter(|outcome| is_error(outcome)) {
        let places = confusions.entry((outcome.expected, outcome.predicted)).or_default();
        places.push(format!("{}:{}", outcome.file, outcome.line));
    }
    let mut confusions: Vec<_> = confusions.into_iter().collect();
    confusions.sort_by_key(|(_, places)| std::cmp::Reverse(places.len()));
    let mut text = String::new();
    for ((expected, predicted), places) in confusions {
        let _ = writeln!(text, "{:>4}  {expected} as {predicted}: {}", places.len(), places.join(" "));
    }
    text
}

fn is_error(outcome: &Outcome) -> bool {
    match outcome.expected {
        Intent::OutOfScope => outcome.action == Act::Answer,
        expected => outcome.predicted != expected,
    }
}
