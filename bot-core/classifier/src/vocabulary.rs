//! The n-grams of the training texts, how telling each is, and texts as weighted vectors of them.

use crate::feature::{VIEWS, keys};

/// A sparse vector: positions in the vocabulary, ascending, and their weights.
#[derive(Clone, Debug, Default)]
pub(crate) struct Vector {
    pub(crate) positions: Vec<u32>,
    pub(crate) values: Vec<f32>,
}

/// Keys of the n-grams of all views, ascending, with how telling each is. A table of where each group of keys with the same
/// leading bits begins makes looking up a key a short walk.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Vocabulary {
    keys: Vec<u32>,
    /// The view of a key in the two upper bits, below them the number of training texts that hold it.
    origins: Vec<u16>,
    texts: u32,
    view_weights: [f32; VIEWS],
    groups: Vec<u32>,
    telling: Vec<f32>,
}

/// Leading bits of a key that choose its group.
const GROUP_BITS: u32 = 14;

/// The number of texts with a key is counted up to here.
const MOST_TEXTS: u16 = 0x3fff;

impl Vocabulary {
    /// The n-grams of normalised `texts`.
    pub(crate) fn of<'a>(texts: impl Iterator<Item = &'a str>, view_weights: [f32; VIEWS]) -> Self {
        let mut seen: Vec<(u32, u8)> = Vec::new();
        let mut count = 0;
        for text in texts {
            count += 1;
            for (view, mut keys) in (0_u8..).zip(keys(text)) {
                keys.sort_unstable();
                keys.dedup();
                seen.extend(keys.into_iter().map(|key| (key, view)));
            }
        }
        seen.sort_unstable();
        let mut keys = Vec::new();
        let mut origins = Vec::new();
        // Two views that share a key by accident share its weights too; the first one gives it its name.
        for same in seen.chunk_by(|one, other| one.0 == other.0) {
            let texts = u16::try_from(same.len()).unwrap_or(MOST_TEXTS).min(MOST_TEXTS);
            keys.push(same[0].0);
            origins.push(u16::from(same[0].1) << 14 | texts);
        }
        Self::new(keys, origins, count, view_weights)
    }

    /// Puts a vocabulary together from its parts; `keys` must ascend, and `origins` be as many.
    pub(crate) fn new(keys: Vec<u32>, origins: Vec<u16>, texts: u32, view_weights: [f32; VIEWS]) -> Self {
        let mut groups = vec![0; (1 << GROUP_BITS) + 1];
        for key in &keys {
            groups[group(*key) + 1] += 1;
        }
        for place in 1..groups.len() {
            groups[place] += groups[place - 1];
        }
        #[allow(clippy::cast_precision_loss, reason = "counts of texts are small")]
        let telling = origins
            .iter()
            .map(|origin| ((1.0 + texts as f32) / (1.0 + f32::from(origin & MOST_TEXTS))).ln() + 1.0)
            .collect();
        Self { keys, origins, texts, view_weights, groups, telling }
    }

    pub(crate) fn len(&self) -> usize {
        self.keys.len()
    }

    pub(crate) fn keys(&self) -> &[u32] {
        &self.keys
    }

    pub(crate) fn origins(&self) -> &[u16] {
        &self.origins
    }

    pub(crate) fn texts(&self) -> u32 {
        self.texts
    }

    pub(crate) fn view_weights(&self) -> [f32; VIEWS] {
        self.view_weights
    }

    /// Bytes held in memory.
    pub(crate) fn size(&self) -> usize {
        self.keys.len() * 10 + self.groups.len() * 4
    }

    /// The vector of a normalised text: (1 + ln count) x telling, each view of length one, times the view's weight.
    pub(crate) fn vector(&self, text: &str) -> Vector {
        let mut vector = Vector::default();
        let mut positions: Vec<u32> = Vec::new();
        for (view, keys) in keys(text).into_iter().enumerate() {
            positions.clear();
            positions.extend(keys.into_iter().filter_map(|key| self.position(key)));
            positions.sort_unstable();
            let start = vector.values.len();
            for same in positions.chunk_by(|one, other| one == other) {
                vector.positions.push(same[0]);
                vector.values.push(self.telling[same[0] as usize] * damped(same.len()));
            }
            let values = &mut vector.values[start..];
            let length = values.iter().map(|value| value * value).sum::<f32>().sqrt();
            let scale = if length > 0.0 { self.view_weights[view] / length } else { 0.0 };
            values.iter_mut().for_each(|value| *value *= scale);
        }
        vector
    }

    fn position(&self, key: u32) -> Option<u32> {
        let group = group(key);
        let (start, end) = (self.groups[group], self.groups[group + 1]);
        let found = self.keys[start as usize..end as usize].iter().position(|known| *known == key)?;
        u32::try_from(found).ok().map(|found| start + found)
    }
}

fn group(key: u32) -> usize {
    (key >> (u32::BITS - GROUP_BITS)) as usize
}

/// One plus the logarithm of a count: a second mention says less than the first.
#[allow(clippy::cast_precision_loss, reason = "counts within one text are small")]
fn damped(count: usize) -> f32 {
    const LOGARITHMS: [f32; 8] = [0.0, 1.0, 1.693_147_2, 2.098_612_3, 2.386_294_4, 2.609_438, 2.791_759_5, 2.945_910_1];
    LOGARITHMS.get(count).copied().unwrap_or_else(|| 1.0 + (count as f32).ln())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rare_word_weighs_more_than_a_common_one() {
        let texts = ["when is it", "where is it", "is it free"];
        let vocabulary = Vocabulary::of(texts.into_iter(), [0.0, 1.0, 0.0]);
        let vector = vocabulary.vector("is free");
        let largest = vector.values.iter().copied().fold(0.0, f32::max);
        let smallest = vector.values.iter().copied().filter(|value| *value > 0.0).fold(1.0, f32::min);
        assert!(largest > smallest);
    }

    #[test]
    fn each_view_has_the_length_of_its_weight() {
        let vocabulary = Vocabulary::of(["when is it", "where"].into_iter(), [1.0, 0.6, 0.5]);
        let vector = vocabulary.vector("when where");
        let length: f32 = vector.values.iter().map(|value| value * value).sum();
        assert!((length - (1.0 + 0.36 + 0.25)).abs() < 1e-4, "{length}");
    }

    #[test]
    fn words_never_seen_give_an_empty_vector() {
        let vocabulary = Vocabulary::of(["abc"].into_iter(), [0.0, 1.0, 0.0]);
        assert!(vocabulary.vector("xyz").values.iter().all(|value| *value == 0.0));
    }
}
