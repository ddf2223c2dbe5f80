//! The figures of many outcomes.

use std::collections::BTreeMap;

use serde::Serialize;

use super::calibration::bands;
use super::{Act, Band, Outcome};
use crate::understanding::Intent;

/// The figures of a set of outcomes. Shares are of 100.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Tally {
    /// Questions in scope.
    pub in_scope: usize,
    /// Of them, the right intent is the likeliest one.
    pub first: f64,
    /// Of them, the right intent is among the three likeliest.
    pub among_three: f64,
    /// Of them, answered right.
    pub answered_right: f64,
    /// Of them, asked back with the right one among the buttons.
    pub asked_right: f64,
    /// Of them, answered with another intent.
    pub answered_wrong: f64,
    /// Of them, abstained from.
    pub abstained: f64,
    /// Questions out of scope.
    pub out_of_scope: usize,
    /// Of them, answered.
    pub out_of_scope_answered: f64,
    /// Of them, still taken for a question at the threshold of confidence that keeps 95 of 100 questions in scope.
    pub out_of_scope_at_95: f64,
}

/// All figures of a run.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Summary {
    /// Means over the locales.
    pub all: Tally,
    /// By locale.
    pub locales: BTreeMap<String, Tally>,
    /// By style, over all locales.
    pub styles: BTreeMap<String, Tally>,
    /// How often the likeliest intent is right, by the confidence it was given.
    pub calibration: Vec<Band>,
}

impl Summary {
    /// The figures of `outcomes`.
    #[must_use]
    pub fn of(outcomes: &[Outcome]) -> Self {
        let locales = tallies(outcomes, |outcome| outcome.locale.to_string());
        let styles = tallies(outcomes, |outcome| outcome.style.clone());
        Self { all: mean(locales.values()), locales, styles, calibration: bands(outcomes) }
    }
}

fn tallies(outcomes: &[Outcome], key: impl Fn(&Outcome) -> String) -> BTreeMap<String, Tally> {
    let mut groups: BTreeMap<String, Vec<&Outcome>> = BTreeMap::new();
    for outcome in outcomes {
        groups.entry(key(outcome)).or_default().push(outcome);
    }
    groups.into_iter().map(|(name, outcomes)| (name, tally(&outcomes))).collect()
}

fn tally(outcomes: &[&Outcome]) -> Tally {
    let (outside, inside): (Vec<&Outcome>, Vec<&Outcome>) =
        outcomes.iter().partition(|outcome| outcome.expected == Intent::OutOfScope);
    let of_inside = |holds: fn(&Outcome) -> bool| share(&inside, holds);
    let threshold = fifth_of_hundred(&inside);
    Tally {
        in_scope: inside.len(),
        first: of_inside(|it| it.predicted == it.expected),
        among_three: of_inside(|it| it.alternatives.iter().any(|told| told.intent == it.expected)),
        answered_right: of_inside(is_answered_right),
        asked_right: of_inside(|it| {
            it.action == Act::Ask && it.alternatives.iter().any(|told| told.intent == it.expected)
        }),
        answered_wrong: of_inside(|it| it.action == Act::Answer && !is_answered_right(it)),
        abstained: of_inside(|it| it.action == Act::Abstain),
        out_of_scope: outside.len(),
        out_of_scope_answered: share(&outside, |it| it.action == Act::Answer),
        out_of_scope_at_95: share(&outside, |it| it.confidence >= threshold),
    }
}

fn is_answered_right(outcome: &Outcome) -> bool {
    outcome.action == Act::Answer && outcome.answered.contains(&outcome.expected)
}

/// The confidence below which 5 of 100 questions in scope lie.
fn fifth_of_hundred(inside: &[&Outcome]) -> f32 {
    let mut confidences: Vec<f32> = inside.iter().map(|outcome| outcome.confidence).collect();
    confidences.sort_by(f32::total_cmp);
    confidences.get(confidences.len() / 20).copied().unwrap_or_default()
}

#[allow(clippy::cast_precision_loss, reason = "an evaluation has far fewer than 2^52 questions")]
fn share(outcomes: &[&Outcome], holds: impl Fn(&Outcome) -> bool) -> f64 {
    if outcomes.is_empty() {
        return 0.0;
    }
    100.0 * outcomes.iter().filter(|outcome| holds(outcome)).count() as f64 / outcomes.len() as f64
}

#[allow(clippy::cast_precision_loss, reason = "there are few locales")]
fn mean<'a>(tallies: impl Iterator<Item = &'a Tally> + Clone) -> Tally {
    let count = tallies.clone().count().max(1) as f64;
    let of = |figure: fn(&Tally) -> f64| tallies.clone().map(figure).sum::<f64>() / count;
    Tally {
        in_scope: tallies.clone().map(|tally| tally.in_scope).sum(),
        first: of(|tally| tally.first),
        among_three: of(|tally| tally.among_three),
        answered_right: of(|tally| tally.answered_right),
        asked_right: of(|tally| tally.asked_right),
        answered_wrong: of(|tally| tally.answered_wrong),
        abstained: of(|tally| tally.abstained),
        out_of_scope: tallies.clone().map(|tally| tally.out_of_scope).sum(),
        out_of_scope_answered: of(|tally| tally.out_of_scope_answered),
        out_of_scope_at_95: of(|tally| tally.out_of_scope_at_95),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evaluation::Alternative;
    use crate::locale::Tag;

    fn outcome(expected: Intent, predicted: Intent, action: Act, confidence: f32) -> Outcome {
        let alternatives = [predicted, Intent::Help].map(|intent| Alternative { intent, confidence: 0.4 }).to_vec();
        let answered = if action == Act::Answer { vec![predicted] } else { Vec::new() };
        let (file, style) = ("en.tsv".to_owned(), "plain".to_owned());
        Outcome {
            file,
            style,
            line: 1,
            expected,
            predicted,
            confidence,
            action,
            alternatives,
            answered,
            locale: Tag::english(),
        }
    }

    #[test]
    fn counts_what_the_person_sees() {
        use Act::{Abstain, Answer, Ask};
        use Intent::{Dates, Deadline, Help, OutOfScope};
        let outcomes = [
            outcome(Dates, Dates, Answer, 0.9),
            outcome(Dates, Deadline, Answer, 0.8),
            outcome(Help, Deadline, Ask, 0.7),
            outcome(Dates, Dates, Abstain, 0.2),
            outcome(OutOfScope, Dates, Answer, 0.3),
            outcome(OutOfScope, Dates, Abstain, 0.1),
        ];
        let Summary { all: tally, calibration, .. } = Summary::of(&outcomes);
        let band = calibration.iter().find(|band| band.from == 0.4).unwrap();
        assert_eq!((band.questions, band.right.round()), (6, 33.0));
        assert!((band.confidence - 40.0).abs() < 0.01, "{band:?}");
        assert_eq!((tally.in_scope, tally.out_of_scope), (4, 2));
        assert_eq!((tally.first, tally.among_three), (50.0, 75.0));
        assert_eq!((tally.answered_right, tally.asked_right), (25.0, 25.0));
        assert_eq!((tally.answered_wrong, tally.abstained), (25.0, 25.0));
        assert_eq!((tally.out_of_scope_answered, tally.out_of_scope_at_95), (50.0, 50.0));
    }
}
