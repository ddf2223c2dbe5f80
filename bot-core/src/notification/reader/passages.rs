//! Parts a document into passages: a label and the lines that belong to it.

use std::collections::HashSet;
use std::sync::LazyLock;

use regex::Regex;

use super::heading::{Heading, Parted, Place, heading, without_number};
use super::label::{Label, TAILS, compact};
use super::lines::Line;
use super::values::pattern;

/// A label and the lines that belong to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Passage {
    pub(super) label: Label,
    /// The label as printed.
    pub(super) printed: String,
    /// How the first line is parted from the label.
    pub(super) parted: Parted,
    /// Number of the line that bears the label.
    pub(super) line: usize,
    /// The lines, blank ones included.
    pub(super) lines: Vec<Line>,
}

/// A document in its parts.
#[derive(Clone, Debug, Default)]
pub(super) struct Parts {
    /// What stands before the first label.
    pub(super) preamble: Vec<Line>,
    /// In the order of the document.
    pub(super) passages: Vec<Passage>,
    /// What earlier revisions changed: recorded, never read for facts.
    pub(super) history: Vec<Line>,
}

/// Parts `lines` at the labels.
pub(super) fn parts(lines: &[Line]) -> Parts {
    let mut cutter = Cutter::default();
    let mut at = 0;
    while at < lines.len() {
        at += cutter.take(lines, at);
    }
    cutter.parts
}

#[derive(Default)]
struct Cutter {
    parts: Parts,
    seen: HashSet<Label>,
    last_clause: u32,
    numbered: bool,
    in_history: bool,
}

impl Cutter {
    /// Takes the line at `at` and returns how many lines that were.
    fn take(&mut self, lines: &[Line], at: usize) -> usize {
        let line = &lines[at];
        if is_letterhead_title(&line.text) {
            return 1;
        }
        if self.parts.passages.last().is_some_and(|passage| without_tail(passage, &line.text) == Some("")) {
            return 1;
        }
        if let Some(rest) = self.label_tail(&line.text) {
            let rest = Line { number: line.number, text: rest.trim().to_owned() };
            if let Some(passage) = self.parts.passages.last_mut() {
                passage.lines.push(rest);
            }
            return 1;
        }
        let place = self.place();
        let found = heading(lines, at, place, |label| self.seen.contains(&label));
        match found {
            Some(found) if found.label == Label::History => {
                self.in_history = true;
                self.parts.history.push(line.clone());
                found.lines
            }
            Some(found) if !self.in_history || self.ends_history(&found, lines, at) => {
                self.in_history = false;
                self.open(line.number, found)
            }
            _ if self.in_history => {
                self.parts.history.push(line.clone());
                1
            }
            _ if self.is_unknown_clause(line) => {
                let (clause, _) = without_number(&line.text);
                self.last_clause = clause.unwrap_or(self.last_clause);
                self.push(Passage {
                    label: Label::Other,
                    printed: line.text.clone(),
                    parted: Parted::Line,
                    line: line.number,
                    lines: Vec::new(),
                });
                1
            }
            _ => {
                self.add(line);
                1
            }
        }
    }

    /// A label wrapped in its own column, with more of the value beside it: `Participants<TAB>Fiji, India, and Nepal`.
    fn label_tail<'a>(&self, text: &'a str) -> Option<&'a str> {
        let passage = self.parts.passages.last().filter(|_| !self.in_history)?;
        let (first, rest) = text.split_once('\t').or_else(|| text.split_once("  "))?;
        (first.len() < 40 && is_tail(passage, first)).then_some(rest)
    }

    fn place(&self) -> Place {
        let last = self.parts.passages.last();
        let in_prose = last.is_some_and(|passage| passage.label.is_prose());
        let before = last.and_then(|passage| passage.lines.iter().rev().find(|line| !line.text.is_empty()));
        let after_stop = !in_prose || before.is_none_or(|line| line.text.ends_with(['.', ';', ':', '>', '!', '?']));
        Place { in_prose, after_stop, numbered: self.numbered, last_clause: self.last_clause }
    }

    fn open(&mut self, number: usize, found: Heading) -> usize {
        if let Some(clause) = found.clause {
            self.last_clause = clause;
            self.numbered = true;
        }
        self.seen.insert(found.label);
        let first = (!found.rest.trim().is_empty()).then_some(Line { number, text: found.rest });
        self.push(Passage {
            label: found.label,
            printed: found.printed,
            parted: found.parted,
            line: number,
            lines: first.into_iter().collect(),
        });
        found.lines
    }

    fn push(&mut self, passage: Passage) {
        self.parts.passages.push(passage);
    }

    fn add(&mut self, line: &Line) {
        match self.parts.passages.last_mut() {
            None => self.parts.preamble.push(line.clone()),
            Some(passage) => match without_tail(passage, &line.text) {
                Some("") => {}
                Some(rest) => passage.lines.push(Line { number: line.number, text: rest.to_owned() }),
                // One blank line says as much as many, and nobody has to look past a million of them.
                None if line.text.is_empty() && passage.lines.last().is_some_and(|last| last.text.is_empty()) => {}
                None => passage.lines.push(line.clone()),
            },
        }
    }

    /// The history names clauses that changed; it ends where the document itself goes on.
    fn ends_history(&self, found: &Heading, lines: &[Line], at: usize) -> bool {
        let unseen = !self.seen.contains(&found.label);
        if found.label == Label::Issued && unseen && code_follows(&lines[at + found.lines..]) {
            return true;
        }
        let following = lines[at + found.lines..].iter().find(|line| !line.text.is_empty());
        let tells_change = |text: &str| text.len() < 200 && CHANGE.is_match(text);
        if tells_change(&found.rest) || following.is_some_and(|line| found.rest.is_empty() && tells_change(&line.text))
        {
            return false;
        }
        let identity = matches!(found.label, Label::Code | Label::Title | Label::ReferenceNo);
        let clause_one = found.clause == Some(1) && found.parted != Parted::Blank;
        identity && unseen
            || clause_one
            || (unseen && found.clause.is_none() && found.label.is_prose() && found.label != Label::Scope)
            || (unseen && found.parted == Parted::Tab && !found.rest.contains('\t') && !found.rest.is_empty())
    }

    /// `13. Financial Arrangements`: a clause we do not know ends the one before. A numbered list inside a clause
    /// begins at 1, so its numbers do not go on where the clauses stopped.
    fn is_unknown_clause(&self, line: &Line) -> bool {
        static OPENS: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[A-Z][A-Za-z',()/& -]{2,70}$"));
        let (Some(clause), title) = without_number(&line.text) else { return false };
        let next = clause > self.last_clause && clause <= self.last_clause + 2;
        self.numbered && self.last_clause > 0 && next && OPENS.is_match(title) && title.split(' ').count() <= 8
    }
}

/// Whether the project's code is soon asked for: a history tells dates of issue too, but never beside the code.
fn code_follows(lines: &[Line]) -> bool {
    let following = lines.iter().filter(|line| !line.text.is_empty()).take(3);
    following.map(|line| compact(&line.text)).any(|letters| letters.starts_with("projectcode"))
}

/// Words in which a history tells what was done to a clause.
static CHANGE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:chang|revis|updat|amend|replac|modif|extend|delet|remov|add(?:ed|ition)|postpon|reschedul|modification|clause|moved)",
    )
});

/// The remainder of a label that print put after the value: `Number of Local` / value / `Participants`.
fn without_tail<'a>(passage: &Passage, text: &'a str) -> Option<&'a str> {
    if text.len() > 300 || passage.lines.iter().filter(|line| !line.text.is_empty()).nth(3).is_some() {
        return None;
    }
    if text.len() < 40 && is_tail(passage, text) {
        return Some("");
    }
    let (first, rest) = text.split_once(' ')?;
    let opens_value = rest.trim_start().starts_with("Session");
    (opens_value && is_tail(passage, first)).then(|| rest.trim_start())
}

/// Whether `text` completes the label of `passage`, which was printed without it.
fn is_tail(passage: &Passage, text: &str) -> bool {
    let Some((_, tails)) = TAILS.iter().find(|(label, _)| *label == passage.label) else { return false };
    let word = compact(text);
    tails.contains(&word.as_str())
        && !compact(&passage.printed).ends_with(&word)
        && !text.bytes().any(|byte| byte.is_ascii_digit())
}

/// The organization's name over the letter and the kind of document: no value of any label.
fn is_letterhead_title(text: &str) -> bool {
    if text.len() > 60 || text.len() < 15 {
        return false;
    }
    let upper = text.chars().filter(|letter| letter.is_uppercase()).count();
    let lower = text.chars().filter(|letter| letter.is_lowercase()).count();
    let letters = compact(text);
    let near = |title: &str| strsim::levenshtein(&letters, title) <= title.len() / 5;
    upper > lower && (near("asianproductivityorganization") || (near("projectnotification") && !has_revision(text)))
}

fn has_revision(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit())
}

/// Whether the document calls itself an addendum.
pub(super) fn calls_itself_addendum(lines: &[Line]) -> bool {
    lines.iter().filter(|line| !line.text.is_empty()).take(12).any(|line| {
        let letters = compact(&line.text);
        line.text.len() <= 80
            && (letters.contains("notificationaddendum")
                || letters.contains("addendumtoprojectnotification")
                || letters == "addendum")
    })
}
