//! How alike two texts are, slips counted: whether they are as alike as wanted, said fast where they are not.

use strsim::normalized_damerau_levenshtein;

/// Whether two texts are at least so alike, from 0 to 1: one minus the share of letters that slips would have to change. Most
/// pairs are told apart by their letters alone, which costs far less than comparing them in order.
pub(crate) fn alike(one: &str, other: &str, least: f64) -> bool {
    one == other || (at_best(one, other) >= least && normalized_damerau_levenshtein(one, other) >= least)
}

/// Letters fall into so many boxes; two of a box count as the same, so that the likeness is never told too low.
const BOXES: usize = 64;

/// The most that the texts can be alike, whatever the order of their letters.
#[allow(clippy::cast_precision_loss, reason = "a message has some thousand letters at most")]
fn at_best(one: &str, other: &str) -> f64 {
    let mut boxes = [0_i32; BOXES];
    let (mut first, mut second) = (0_usize, 0_usize);
    for letter in one.chars() {
        first += 1;
        boxes[letter as usize % BOXES] += 1;
    }
    for letter in other.chars() {
        second += 1;
        boxes[letter as usize % BOXES] -= 1;
    }
    let left = |sign: i32| boxes.iter().map(|count| (count * sign).max(0)).sum::<i32>();
    1.0 - f64::from(left(1).max(left(-1))) / first.max(second).max(1) as f64
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_slip_is_forgiven_and_another_word_is_not() {
        assert!(alike("agriculture", "agricultre", 0.8));
        assert!(alike("what changed", "waht changed", 0.86));
        assert!(!alike("closing", "opening", 0.8));
        assert!(alike("", "", 0.8));
    }

    proptest! {
        #[test]
        fn the_fast_no_never_differs_from_the_slow_one(one in "[a-dก-ง]{0,12}", other in "[a-dก-ง]{0,12}") {
            prop_assert!(at_best(&one, &other) + 1e-9 >= normalized_damerau_levenshtein(&one, &other));
        }
    }
}
