//! What was made of a text.

use super::{Day, FollowUp, Intent};
use crate::economy::Economy;
use crate::locale::Tag;

/// What was made of a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// Intents, the likeliest first; at least three where the model knows as many. `out_of_scope` may be among them.
    pub ranked: Vec<Scored>,
    /// What to do with it.
    pub decision: Decision,
    /// The language of the text, where the text shows it.
    pub language: Option<Tag>,
    /// The languages that the text may be in, where it is written in Latin letters that are not theirs.
    pub romanised: Vec<Tag>,
    /// A language the person asks for by name ("speak Bengali please").
    pub asked_language: Option<Tag>,
    /// Project codes in the text, in their canonical form (`23-IP-10-GE-WSP-A`), slips mended where they are certain.
    pub codes: Vec<String>,
    /// Member economies named in the text, in its order.
    pub economies: Vec<Economy>,
    /// The day named in the text.
    pub day: Option<Day>,
    /// Whether the text as a whole only goes on with what was said before.
    pub follow_up: Option<FollowUp>,
}

impl Reading {
    /// From 0 to 1: how much more the text is a question to the assistant than something else, by the likeliest intent in
    /// scope against out of scope.
    #[must_use]
    pub fn relevance(&self) -> f32 {
        let inside = self.ranked.iter().find(|scored| scored.intent != Intent::OutOfScope);
        let outside = self.ranked.iter().find(|scored| scored.intent == Intent::OutOfScope);
        let inside = inside.map_or(0.0, |scored| scored.confidence);
        let outside = outside.map_or(0.0, |scored| scored.confidence);
        if inside > 0.0 { inside / (inside + outside) } else { 0.0 }
    }
}

/// An intent and how sure the model is of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scored {
    /// The intent.
    pub intent: Intent,
    /// From 0 to 1; those of one text add up to at most 1.
    pub confidence: f32,
}

/// What to do with a reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Answer these, in order; mostly one.
    Answer(Vec<Intent>),
    /// Offer these two or three as buttons.
    Ask(Vec<Intent>),
    /// Say that it was not understood, or is not the assistant's subject.
    Abstain,
}
