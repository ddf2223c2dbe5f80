//! From margins to a decision: answer, ask back, or abstain.

use classifier::probabilities;

use super::{Decision, Intent, Scored};

/// How steeply a margin turns into a probability.
const SHARPNESS: f32 = 4.0;

/// Answered without asking where the best intent leads the second one by this factor.
const CLEAR_LEAD: f32 = 2.0;

/// Below this ratio of the best intent to out of scope it is not taken for a question to the assistant.
const OUT_OF_SCOPE_RATIO: f32 = 0.6;

/// Offered as a button where it has at least this share of the best one's probability.
const WORTH_OFFERING: f32 = 0.05;

/// Most buttons of a question back.
const MOST_OFFERED: usize = 3;

/// All intents, the likeliest first.
pub(super) fn ranked(margins: &[f32]) -> Vec<Scored> {
    let confidences = probabilities(margins, SHARPNESS);
    let mut ranked: Vec<Scored> =
        Intent::ALL.iter().zip(confidences).map(|(&intent, confidence)| Scored { intent, confidence }).collect();
    ranked.sort_by(|one, other| other.confidence.total_cmp(&one.confidence));
    ranked
}

/// What to do with intents ranked so.
pub(super) fn decide(ranked: &[Scored]) -> Decision {
    let outside = ranked.iter().find(|scored| scored.intent == Intent::OutOfScope).map_or(0.0, |it| it.confidence);
    let inside: Vec<&Scored> = ranked.iter().filter(|scored| scored.intent != Intent::OutOfScope).collect();
    let Some(best) = inside.first() else { return Decision::Abstain };
    if best.confidence < outside * OUT_OF_SCOPE_RATIO {
        return Decision::Abstain;
    }
    let second = inside.get(1).map_or(0.0, |scored| scored.confidence);
    if best.confidence >= second * CLEAR_LEAD {
        return Decision::Answer(vec![best.intent]);
    }
    let offered = inside.iter().filter(|scored| scored.confidence >= best.confidence * WORTH_OFFERING);
    Decision::Ask(offered.take(MOST_OFFERED).map(|scored| scored.intent).collect())
}
