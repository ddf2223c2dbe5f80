//! Gives values back to their labels where a table was taken apart: first all labels, then all values.

use std::sync::LazyLock;

use regex::Regex;

use super::countries::countries_in;
use super::dates::{What, mentions};
use super::heading::Parted;
use super::label::{Label, compact};
use super::lines::Line;
use super::passages::Passage;
use super::prose::is_marked;
use super::values::{code_in, is_empty, modality, names_organization, opens_number, pattern};

/// Shares the lines after a run of bare labels out among them. Passages that have their own lines stay as they are.
pub(super) fn align(passages: Vec<Passage>) -> Vec<Passage> {
    let mut aligned: Vec<Passage> = Vec::with_capacity(passages.len());
    let mut run: Vec<Passage> = Vec::new();
    for mut passage in passages {
        if passage.parted == Parted::Line && passage.lines.iter().all(|line| says_nothing(&line.text)) {
            passage.lines.clear();
            run.push(passage);
            continue;
        }
        if passage.parted == Parted::Line && !run.is_empty() {
            run.push(passage);
            aligned.extend(share_out(std::mem::take(&mut run)));
        } else {
            aligned.append(&mut run);
            aligned.push(passage);
        }
    }
    aligned.extend(run);
    aligned
}

/// A blank line, or a stray `Session 2:`.
fn says_nothing(text: &str) -> bool {
    text.is_empty() || (text.len() <= 12 && compact(text) == "session")
}

/// More labels in a row than any notification has: not a table.
const MOST_LABELS: usize = 40;

/// So many lines are shared out; those after them go where the last of them went.
const MOST_LINES: usize = 300;

/// As much of a line as tells what it is.
fn opening(text: &str) -> &str {
    &text[..text.floor_char_boundary(400)]
}

/// The cost of a label without a value.
const SKIP: i32 = 6;

fn share_out(mut run: Vec<Passage>) -> Vec<Passage> {
    if run.len() > MOST_LABELS {
        return run;
    }
    let Some(last) = run.last_mut() else { return run };
    let lines: Vec<Line> = std::mem::take(&mut last.lines);
    let filled: Vec<usize> = (0..lines.len()).filter(|at| !lines[*at].text.is_empty()).take(MOST_LINES).collect();
    let labels: Vec<Label> = run.iter().map(|passage| passage.label).collect();
    let texts: Vec<&str> = filled.iter().map(|at| opening(&lines[*at].text)).collect();
    let owners = best_owners(&labels, &texts);
    let mut owner = owners.first().copied().unwrap_or(run.len() - 1);
    let mut next = 0;
    for (at, line) in lines.into_iter().enumerate() {
        if filled.get(next) == Some(&at) {
            owner = owners[next];
            next += 1;
        }
        run[owner].lines.push(line);
    }
    run
}

/// For each line the label it belongs to, such that labels and lines keep their order and the whole fits best.
fn best_owners(labels: &[Label], texts: &[&str]) -> Vec<usize> {
    let cost = |from: usize, to: usize| i32::try_from(to - from).unwrap_or(0) * SKIP;
    let mut came_from: Vec<Vec<usize>> = Vec::with_capacity(texts.len());
    let mut best: Vec<i32> = Vec::new();
    for (at, text) in texts.iter().enumerate() {
        let before = at.checked_sub(1).map_or("", |before| texts[before]);
        let mut now = Vec::with_capacity(labels.len());
        let mut from = Vec::with_capacity(labels.len());
        for (to, label) in labels.iter().enumerate() {
            let begin = begins(*label, text) + after(before);
            let (mut score, mut origin) =
                if at == 0 { (begin - cost(0, to), to) } else { (best[to] + goes_on(*label, before, text), to) };
            for (earlier, reached) in best.iter().enumerate().take(to) {
                let begun = reached + begin - cost(earlier + 1, to);
                if begun > score {
                    (score, origin) = (begun, earlier);
                }
            }
            now.push(score);
            from.push(origin);
        }
        best = now;
        came_from.push(from);
    }
    let ends = best.iter().enumerate().map(|(label, score)| (score - cost(label, labels.len() - 1), label));
    let mut owner = ends.max().map_or(0, |(_, label)| label);
    let mut owners = vec![0; texts.len()];
    for at in (0..texts.len()).rev() {
        owners[at] = owner;
        owner = came_from[at][owner];
    }
    owners
}

/// A new value hardly begins in the middle of a sentence.
fn after(before: &str) -> i32 {
    if before.ends_with([',', '-', '(', '&']) || before.ends_with(" and") || before.ends_with(" of") { -8 } else { 0 }
}

/// How well `text` opens a value of `label`.
fn begins(label: Label, text: &str) -> i32 {
    if is_empty(text) {
        return 2;
    }
    let found = mentions(text);
    let date_only = found.len() == 1 && text.len() < found[0].end - found[0].start + 12;
    let has_range = found.iter().any(|mention| matches!(mention.what, What::Range(..)));
    let has_day = found.iter().any(|mention| matches!(mention.what, What::Day(_) | What::Unclear | What::Impossible));
    let good = |fits: bool, points: i32| if fits { points } else { -10 };
    match label {
        Label::Code => good(code_in(text).is_some(), 12),
        Label::Issued | Label::Revised | Label::Starts | Label::Ends => good(date_only && has_day, 8),
        Label::Timing if has_range || text.starts_with("Session") && has_day => 9,
        Label::Timing => good(has_day, 3),
        Label::Closing if date_only && has_day => 9,
        Label::Closing if has_range && date_only => -6,
        Label::Closing => {
            if has_day {
                5
            } else if CLOSING_WORDS.is_match(text) {
                4
            } else {
                -8
            }
        }
        Label::Overseas | Label::Local | Label::Participants if !found.is_empty() => -8,
        Label::Overseas | Label::Local | Label::Participants if opens_number(text) => 8,
        Label::Overseas | Label::Local | Label::Participants => good(text.contains("participant"), 4),
        Label::Venue | Label::HostingCountries | Label::ParticipatingCountries => {
            let sentence = text.len() > 90 || opens_number(text) || code_in(text).is_some();
            let organized = names_organization(text);
            match countries_in(text).len() {
                _ if sentence => -4,
                0 if label == Label::ParticipatingCountries && text.contains("ountries") => 6,
                0 => -3,
                _ if organized => 0,
                _ => 7,
            }
        }
        Label::Modality => good(modality(text).is_some() && text.len() < 60, 8),
        Label::Implementing => match () {
            () if !found.is_empty() => -5,
            () if names_organization(text) => 6,
            () if OPENS_NAME.is_match(text) && !PROJECT_KIND.is_match(text) => 4,
            () => -5,
        },
        Label::Title => {
            let wrong = code_in(text).is_some() || (!found.is_empty() && date_only);
            match () {
                () if wrong => -10,
                () if PROJECT_KIND.is_match(text) => 7,
                () => good(text.starts_with(char::is_uppercase), 1),
            }
        }
        Label::ReferenceNo | Label::Revision | Label::AddendumNumber | Label::Duration => {
            good(text.len() < 30 && text.bytes().any(|byte| byte.is_ascii_digit()) && found.is_empty(), 4)
        }
        Label::AddendumReference => good(text.contains("dated") || text.contains("otification"), 8),
        label if label.is_prose() && is_marked(text) => 4,
        _ => {
            if text.starts_with(char::is_lowercase) || date_only || code_in(text).is_some() {
                -6
            } else {
                1
            }
        }
    }
}

/// How well `text` goes on with a value of `label` after the line `before`.
fn goes_on(label: Label, before: &str, text: &str) -> i32 {
    let unfinished = before.ends_with([',', '-', '&']) || text.starts_with(char::is_lowercase);
    if is_marked(text) && label != Label::Implementing {
        return if label.is_prose() || label == Label::Remarks { 2 } else { -4 };
    }
    let found = mentions(text);
    match label {
        Label::Code
        | Label::Issued
        | Label::Revised
        | Label::Starts
        | Label::Ends
        | Label::ReferenceNo
        | Label::Revision
        | Label::AddendumNumber
        | Label::Modality
        | Label::Duration => -10,
        Label::Timing => {
            if found.is_empty() && !text.contains("day") {
                -6
            } else {
                2
            }
        }
        Label::Closing => {
            if unfinished || CLOSING_WORDS.is_match(text) || text.starts_with("Session") {
                2
            } else {
                -2
            }
        }
        Label::Title if code_in(text).is_some() || !found.is_empty() => -8,
        Label::Title => {
            if unfinished {
                2
            } else {
                -2
            }
        }
        Label::Implementing if ADDRESS.is_match(text) => 4,
        Label::Implementing => {
            if unfinished || names_organization(text) {
                2
            } else {
                -1
            }
        }
        Label::Overseas | Label::Local | Label::Participants => {
            if !found.is_empty() || opens_number(text) && !unfinished {
                -6
            } else if unfinished || countries_in(text).len() > 1 {
                3
            } else {
                0
            }
        }
        Label::Venue | Label::HostingCountries | Label::ParticipatingCountries | Label::VenueCities => {
            if unfinished || text.starts_with("Session") && found.is_empty() { 3 } else { -4 }
        }
        label if label.is_prose() => 1,
        _ => 0,
    }
}

static CLOSING_WORDS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?i)\b(?:nominat|applica|replacement|selected|candidate|dropout|deadline|extended|filled|closed)")
});
pub(super) static PROJECT_KIND: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:workshop|training|course|conference|forum|mission|meeting|seminar|e-learning|research|program(?:me)?|symposium|summit|webinar)\b",
    )
});
/// The first words of bodies whose names are often wrapped.
static OPENS_NAME: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:the )?(?:National|Ministry|Department|Development Academy|Directorate|Enterprise|Asian Productivity|[A-Z][a-z]+(?:ese|ian|an)? Productivity)\b",
    )
});
/// How to reach a body: telephone, mail, site.
pub(super) static REACH: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)^(?:phone|tel(?:ephone)?|fax|e-?mails?|website|web|url|mobile|contact|attn)\b.{0,10}[:.]|^https?:|^www\.|^\S+@\S+$",
    )
});
/// A line of an address: telephone, post code, mail, site.
pub(super) static ADDRESS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?i)^(?:phone|tel(?:ephone)?|fax|e-?mails?|website|web|url|mobile|contact|attn)\b|\d{2,5}-\d{3,4}|@|\[email|www\.|https?:|",
        r"\b(?:building|bldg|floor|street|road|avenue|jalan|jl|p\.?\s?o\.?\s?box|block|lane|marg|ku|tower|complex|plaza)\b"
    ))
});
