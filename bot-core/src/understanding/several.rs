//! More than one question in a message, "when is it and is it free?", or one behind a greeting.

use classifier::{Model, clauses};

use super::Intent;
use super::decision::Margins;

/// A longer text tells a story around one question; what else it mentions is not asked.
const LONGEST: usize = 120;

/// Most parts that are looked at.
const MOST_PARTS: usize = 4;

/// A part must be understood beyond doubt: this far before its second intent, and before out of scope.
const SURE_LEAD: f32 = 0.4;
const SURE_RELEVANCE: f32 = 0.3;

/// Words between two questions, with the spaces of languages that have them.
const CONNECTIVES: [&str; 24] = [
    " and ",
    " also ",
    " plus ",
    " & ",
    " dan ",
    " serta ",
    " at ",
    " saka ",
    " và ",
    " ve ",
    " kei ",
    " और ",
    " aur ",
    " र ",
    " اور ",
    " এবং ",
    " আর ",
    " හා ",
    " و ",
    " ба ",
    " 그리고 ",
    "และ",
    "ແລະ",
    "និង",
];

/// The questions in `text`, in its order, where it surely holds more than one, or one and courtesies; else none.
pub(super) fn several(model: &Model, text: &str) -> Vec<Intent> {
    let mut intents = Vec::new();
    if text.chars().nth(LONGEST).is_some() {
        return intents;
    }
    let parts: Vec<&str> = clauses(text).into_iter().flat_map(parted).take(MOST_PARTS + 1).collect();
    if !(2..=MOST_PARTS).contains(&parts.len()) {
        return intents;
    }
    let mut doubtful = 0;
    for part in parts {
        let margins = Margins::new(&model.margins(part));
        let sure = margins.lead() >= SURE_LEAD && margins.relevance() >= SURE_RELEVANCE;
        if !sure {
            doubtful += 1;
        } else if !is_courtesy(margins.best()) && !intents.contains(&margins.best()) {
            intents.push(margins.best());
        }
    }
    if intents.len() >= 2 || doubtful == 0 { intents } else { Vec::new() }
}

/// The parts of a clause around the first connective in it.
fn parted(clause: &str) -> Vec<&str> {
    let parts = CONNECTIVES.iter().find_map(|connective| clause.split_once(connective));
    parts.map_or_else(|| vec![clause], |(before, after)| vec![before, after])
}

fn is_courtesy(intent: Intent) -> bool {
    matches!(intent, Intent::Greeting | Intent::Thanks | Intent::Goodbye | Intent::Help | Intent::Human)
}
