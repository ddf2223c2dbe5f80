//! Whether the model is as often right as it says it is sure.

use serde::Serialize;

use super::Outcome;

/// Questions whose likeliest intent was given a confidence within these bounds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Band {
    /// The least confidence, from 0 to 1; the band ends where the next one begins.
    pub from: f32,
    /// Questions, those out of scope too.
    pub questions: usize,
    /// Their mean confidence, of 100.
    pub confidence: f64,
    /// Of 100, how many wanted that intent.
    pub right: f64,
}

/// Where the bands begin.
const BANDS: [f32; 8] = [0.0, 0.2, 0.4, 0.6, 0.7, 0.8, 0.9, 0.95];

/// The bands of confidence with what was in them, the lowest first.
#[must_use]
pub(super) fn bands(outcomes: &[Outcome]) -> Vec<Band> {
    let end_of = |place: usize| BANDS.get(place + 1).copied().unwrap_or(f32::INFINITY);
    let bands = BANDS.iter().enumerate().map(|(place, from)| band(*from, end_of(place), outcomes));
    bands.collect()
}

#[allow(clippy::cast_precision_loss, reason = "an evaluation has far fewer than 2^52 questions")]
fn band(from: f32, to: f32, outcomes: &[Outcome]) -> Band {
    let sure = outcomes.iter().filter_map(|outcome| Some((outcome.alternatives.first()?, outcome)));
    let within: Vec<_> = sure.filter(|(likeliest, _)| (from..to).contains(&likeliest.confidence)).collect();
    let count = within.len().max(1) as f64;
    let confidence: f64 = within.iter().map(|(likeliest, _)| f64::from(likeliest.confidence)).sum();
    let right = within.iter().filter(|(likeliest, outcome)| likeliest.intent == outcome.expected).count();
    Band { from, questions: within.len(), confidence: 100.0 * confidence / count, right: 100.0 * right as f64 / count }
}
