//! The n-grams of the training texts, how telling each is, and texts as weighted vectors of them.

use crate::feature::{VIEWS, grams};

/// A sparse vector: positions in the vocabulary, ascending, and their weights.
#[derive(Clone, Debug, Default)]
pub(crate) struct Vector {
    pub(crate) positions: Vec<u32>,
    pub(crate) values: Vec<f32>,
}

/// The n-grams of all views, with how telling each is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Vocabulary {
    keys: Keys,
    /// How telling each n-gram is, in steps of [`STEP`].
    telling: Vec<u16>,
    view_weights: [f32; VIEWS],
}

/// What one step of `telling` is worth.
const STEP: f32 = 1.0 / 4096.0;

impl Vocabulary {
    /// The n-grams of normalised texts, given with their classes, but those that say nothing more than a part of them. An
    /// n-gram is the more telling the fewer texts hold it, and the fewer classes they belong to; `focus` from 0 to 1 says
    /// how much the classes count.
    pub(crate) fn of(texts: &[(u8, &str)], classes: u8, view_weights: [f32; VIEWS], focus: f32) -> Self {
        let most_even = f32::from(classes.max(2)).ln();
        let (mut keys, mut counts, mut telling) = (Vec::new(), Vec::new(), Vec::new());
        let shares = texts.len() as u64 / TEXTS_AT_A_TIME + 1;
        for share in 0..shares {
            let seen = seen(texts, &view_weights, |key| (u64::from(key) * shares) >> u32::BITS == share);
            for same in seen.chunk_by(|one, other| one.0 == other.0) {
                let rare = ((1.0 + number(texts.len())) / (1.0 + number(same.len()))).ln() + 1.0;
                let sharp = 1.0 - focus * entropy(same) / most_even;
                keys.push(same[0].0);
                counts.push(same.len());
                #[allow(
                    clippy::cast_possible_truncation,
                    clippy::cast_sign_loss,
                    reason = "from 0 to about 12 in steps"
                )]
                telling.push((rare * sharp / STEP).round() as u16);
            }
        }
        let all = Counted { keys: Keys::new(keys), texts: counts };
        let idle = all.idle(texts, &view_weights);
        let kept = |place: &usize| !idle[*place];
        let keys = (0..idle.len()).filter(kept).map(|place| all.keys.ascending[place]).collect();
        let telling = (0..idle.len()).filter(kept).map(|place| telling[place]).collect();
        Self::new(keys, telling, view_weights)
    }

    /// Puts a vocabulary together from its parts; `keys` must ascend, and `telling` be as many.
    pub(crate) fn new(keys: Vec<u32>, telling: Vec<u16>, view_weights: [f32; VIEWS]) -> Self {
        Self { keys: Keys::new(keys), telling, view_weights }
    }

    pub(crate) fn len(&self) -> usize {
        self.telling.len()
    }

    pub(crate) fn keys(&self) -> &[u32] {
        &self.keys.ascending
    }

    pub(crate) fn telling(&self) -> &[u16] {
        &self.telling
    }

    pub(crate) fn view_weights(&self) -> [f32; VIEWS] {
        self.view_weights
    }

    /// Bytes held in memory.
    pub(crate) fn size(&self) -> usize {
        self.telling.len() * 6 + self.keys.groups.len() * 4
    }

    /// The vector of a normalised text: (1 + ln count) x telling, each view of length one, times the view's weight.
    pub(crate) fn vector(&self, text: &str) -> Vector {
        let mut vector = Vector::default();
        let mut positions: Vec<u32> = Vec::new();
        for (view, grams) in grams(text, &self.view_weights).into_iter().enumerate() {
            positions.clear();
            positions.extend(grams.into_iter().filter_map(|gram| self.keys.position(gram.key)));
            positions.sort_unstable();
            let start = vector.values.len();
            for same in positions.chunk_by(|one, other| one == other) {
                vector.positions.push(same[0]);
                vector.values.push(f32::from(self.telling[same[0] as usize]) * damped(same.len()));
            }
            let values = &mut vector.values[start..];
            let length = values.iter().map(|value| value * value).sum::<f32>().sqrt();
            let scale = if length > 0.0 { self.view_weights[view] / length } else { 0.0 };
            values.iter_mut().for_each(|value| *value *= scale);
        }
        vector
    }
}

/// N-grams are counted in as many goes as make so many texts stand in memory at a time, each go taking a share of the keys.
const TEXTS_AT_A_TIME: u64 = 2_500;

/// The keys for which `wanted` holds, ascending: each once for every text that holds it, with the text's class.
fn seen(texts: &[(u8, &str)], view_weights: &[f32; VIEWS], wanted: impl Fn(u32) -> bool) -> Vec<(u32, u8)> {
    let mut seen: Vec<(u32, u8)> = Vec::new();
    for (class, text) in texts {
        for view in grams(text, view_weights) {
            let mut keys: Vec<u32> = view.iter().map(|gram| gram.key).filter(|key| wanted(*key)).collect();
            keys.sort_unstable();
            keys.dedup();
            seen.extend(keys.into_iter().map(|key| (key, *class)));
        }
    }
    seen.sort_unstable();
    seen
}

/// How many texts hold each n-gram.
struct Counted {
    keys: Keys,
    texts: Vec<usize>,
}

impl Counted {
    /// Which n-grams stand in exactly the texts that a part of them stands in: they tell nothing more, and texts not seen
    /// before are less likely to hold them.
    fn idle(&self, texts: &[(u8, &str)], view_weights: &[f32; VIEWS]) -> Vec<bool> {
        let mut idle = vec![false; self.texts.len()];
        let position = |key: u32| self.keys.position(key).map(|position| position as usize);
        for gram in texts.iter().flat_map(|(_, text)| grams(text, view_weights)).flatten() {
            let Some(whole) = position(gram.key) else { continue };
            let is_as_rare = |part: u32| position(part).is_some_and(|part| self.texts[part] == self.texts[whole]);
            if !idle[whole] && gram.parts.iter().any(|part| *part != gram.key && is_as_rare(*part)) {
                idle[whole] = true;
            }
        }
        idle
    }
}

/// Ascending keys. A table of where each group of keys with the same leading bits begins makes looking up a short walk.
#[derive(Clone, Debug, PartialEq)]
struct Keys {
    ascending: Vec<u32>,
    groups: Vec<u32>,
}

/// Leading bits of a key that choose its group.
const GROUP_BITS: u32 = 14;

impl Keys {
    fn new(ascending: Vec<u32>) -> Self {
        let mut groups = vec![0; (1 << GROUP_BITS) + 1];
        for key in &ascending {
            groups[group(*key) + 1] += 1;
        }
        for place in 1..groups.len() {
            groups[place] += groups[place - 1];
        }
        Self { ascending, groups }
    }

    fn position(&self, key: u32) -> Option<u32> {
        let group = group(key);
        let (start, end) = (self.groups[group], self.groups[group + 1]);
        let found = self.ascending[start as usize..end as usize].iter().position(|known| *known == key)?;
        u32::try_from(found).ok().map(|found| start + found)
    }
}

fn group(key: u32) -> usize {
    (key >> (u32::BITS - GROUP_BITS)) as usize
}

/// How evenly the texts of an n-gram spread over classes: 0 where all belong to one. `same` is sorted by class.
fn entropy(same: &[(u32, u8)]) -> f32 {
    let all = number(same.len());
    let shares = same.chunk_by(|one, other| one.1 == other.1).map(|class| number(class.len()) / all);
    -shares.map(|share| share * share.ln()).sum::<f32>()
}

/// One plus the logarithm of a count: a second mention says less than the first.
fn damped(count: usize) -> f32 {
    if count == 1 { 1.0 } else { 1.0 + number(count).ln() }
}

#[allow(clippy::cast_precision_loss, reason = "counts of texts and words are small")]
fn number(count: usize) -> f32 {
    count as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(texts: &[(u8, &'static str)]) -> Vocabulary {
        Vocabulary::of(texts, 3, [0.0, 1.0, 0.0, 0.0], 0.4)
    }

    #[test]
    fn a_word_of_one_class_weighs_more_than_one_of_two() {
        let vocabulary = words(&[(0, "alpha omega"), (0, "alpha"), (1, "omega")]);
        let vector = vocabulary.vector("alpha omega");
        let mut values: Vec<f32> = vector.values.iter().copied().filter(|value| *value > 0.0).collect();
        values.sort_by(f32::total_cmp);
        assert_eq!(values.len(), 3);
        assert!(values[0] < values[1], "{values:?}");
    }

    #[test]
    fn a_rare_word_weighs_more_than_a_common_one() {
        let vocabulary = words(&[(0, "when is it"), (1, "where is it"), (2, "is it free")]);
        let vector = vocabulary.vector("is free");
        let largest = vector.values.iter().copied().fold(0.0, f32::max);
        let smallest = vector.values.iter().copied().filter(|value| *value > 0.0).fold(1.0, f32::min);
        assert!(largest > smallest);
    }

    #[test]
    fn a_pair_that_tells_no_more_than_its_words_is_left_out() {
        let known = |texts: &[(u8, &'static str)]| {
            words(texts).vector("closing date").values.iter().filter(|value| **value > 0.0).count()
        };
        assert_eq!(known(&[(0, "closing date"), (1, "closing")]), 2);
        assert_eq!(known(&[(0, "closing date"), (1, "closing"), (2, "date")]), 3);
    }

    #[test]
    fn each_view_has_the_length_of_its_weight() {
        let texts = [(0, "when is it"), (1, "where")];
        let vocabulary = Vocabulary::of(&texts, 2, [1.0, 0.4, 0.5, 0.0], 0.4);
        let vector = vocabulary.vector("when where");
        let length: f32 = vector.values.iter().map(|value| value * value).sum();
        assert!((length - (1.0 + 0.16 + 0.25)).abs() < 1e-4, "{length}");
    }

    #[test]
    fn counting_in_several_goes_gives_the_same() {
        let question = |number: usize| format!("question {number} about {}", number % 7);
        let few: Vec<String> = (0..100).map(question).collect();
        let vocabulary = |goes: usize| {
            let texts: Vec<(u8, &str)> = (0..goes).flat_map(|_| few.iter().map(|text| (0, text.as_str()))).collect();
            Vocabulary::of(&texts, 2, [1.0, 0.4, 0.5, 0.4], 0.4)
        };
        assert_eq!(vocabulary(1).keys(), vocabulary(60).keys());
    }

    #[test]
    fn words_never_seen_give_an_empty_vector() {
        let vocabulary = words(&[(0, "abc")]);
        assert!(vocabulary.vector("xyz").values.iter().all(|value| *value == 0.0));
    }
}
