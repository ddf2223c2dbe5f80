//! What was made of one question of an evaluation file.

use serde::Serialize;

use crate::locale::Tag;
use crate::understanding::{Decision, Intent, MalformedLine, Reading, Understanding, questions};

/// What was made of one question.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Outcome {
    /// The file, as the caller names it.
    pub file: String,
    /// Counted from 1.
    pub line: usize,
    /// What the question wants.
    pub expected: Intent,
    /// The likeliest of the intents in scope, whatever the action.
    pub predicted: Intent,
    /// From 0 to 1: how much more the text is a question to the assistant than something else.
    pub confidence: f32,
    /// What the person would have seen.
    pub action: Act,
    /// The three likeliest intents in scope, the predicted one first; for `ask`, those offered.
    pub alternatives: Vec<Alternative>,
    /// The locale, from the file's name.
    #[serde(skip)]
    pub locale: Tag,
    /// How the question is put.
    #[serde(skip)]
    pub style: String,
    /// What is answered at once; empty unless the action is `answer`.
    #[serde(skip)]
    pub answered: Vec<Intent>,
}

/// What the person sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Act {
    /// An answer.
    Answer,
    /// A question back, with the alternatives as buttons.
    Ask,
    /// That it was not understood, or is not the assistant's subject.
    Abstain,
}

/// An intent and how likely it is.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Alternative {
    /// The intent.
    pub intent: Intent,
    /// From 0 to 1, among all intents and out of scope.
    pub confidence: f32,
}

/// Alternatives that are told.
const MOST_TOLD: usize = 3;

/// Reads an evaluation file (`intent<TAB>style<TAB>words` lines, `#` for comments) and has each question understood by the
/// model of `locale`.
///
/// # Errors
/// Every line that is no question.
pub fn evaluate(
    understanding: &Understanding,
    locale: &Tag,
    file: &str,
    text: &str,
) -> Result<Vec<Outcome>, Vec<MalformedLine>> {
    let (questions, malformed) = questions::parse(file, text);
    if !malformed.is_empty() {
        return Err(malformed);
    }
    let outcomes = questions.into_iter().map(|question| {
        let reading = understanding.read(&question.text, locale);
        outcome(file, locale, question, &reading)
    });
    Ok(outcomes.collect())
}

fn outcome(file: &str, locale: &Tag, question: questions::Question, reading: &Reading) -> Outcome {
    let ranked = reading.ranked.iter().filter(|scored| scored.intent != Intent::OutOfScope);
    let likeliest = ranked.map(|scored| Alternative { intent: scored.intent, confidence: scored.confidence });
    let mut alternatives: Vec<Alternative> = likeliest.take(MOST_TOLD).collect();
    let (action, answered) = match &reading.decision {
        Decision::Answer(intents) => (Act::Answer, intents.clone()),
        Decision::Ask(intents) => {
            alternatives.retain(|alternative| intents.contains(&alternative.intent));
            (Act::Ask, Vec::new())
        }
        Decision::Abstain => (Act::Abstain, Vec::new()),
    };
    Outcome {
        file: file.to_owned(),
        line: question.line,
        expected: question.intent,
        predicted: alternatives.first().map_or(Intent::OutOfScope, |alternative| alternative.intent),
        confidence: reading.relevance(),
        action,
        alternatives,
        locale: locale.clone(),
        style: question.style,
        answered,
    }
}
