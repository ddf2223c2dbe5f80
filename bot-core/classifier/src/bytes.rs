//! A model to bytes and back. Damaged or foreign bytes are refused.

use std::fmt;

use crate::feature::VIEWS;
use crate::model::{Example, Model, Recipe};
use crate::vocabulary::Vocabulary;
use crate::weights::Weights;

/// Changes whenever the same training text would give other features or another layout.
const VERSION: u32 = 1;

const MAGIC: [u8; 4] = *b"UshM";

/// Names the training text, the recipe and the version of this code that a model comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest(u128);

/// Bytes that are no model of this version.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("the stored model is damaged or of another version: {0}")]
pub struct DamagedModel(&'static str);

impl Digest {
    /// The digest of what [`Model::train`] would be given.
    #[must_use]
    pub fn of(examples: &[Example<'_>], classes: u8, recipe: &Recipe) -> Self {
        let mut hash = Fnv::new();
        hash.add(&VERSION.to_le_bytes());
        for number in recipe.views.iter().chain([&recipe.focus, &recipe.cost, &recipe.floor]) {
            hash.add(&number.to_le_bytes());
        }
        hash.add(&[classes]);
        for example in examples {
            hash.add(&[example.class]);
            hash.add(example.text.as_bytes());
            hash.add(&[0xff]);
        }
        Self(hash.0)
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:032x}", self.0)
    }
}

/// The hash FNV-1a of 128 bits.
struct Fnv(u128);

impl Fnv {
    fn new() -> Self {
        Self(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d)
    }

    fn add(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u128::from(*byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b);
        }
    }
}

impl Model {
    /// The model as bytes, to be kept.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let (vocabulary, weights) = (&self.vocabulary, &self.weights);
        let mut bytes = Vec::with_capacity(self.size() + 64);
        bytes.extend(MAGIC);
        bytes.extend(VERSION.to_le_bytes());
        bytes.extend(self.digest.0.to_le_bytes());
        for length in [vocabulary.len(), weights.biases.len(), weights.values.len()] {
            bytes.extend(u32::try_from(length).unwrap_or(u32::MAX).to_le_bytes());
        }
        vocabulary.view_weights().iter().for_each(|weight| bytes.extend(weight.to_le_bytes()));
        vocabulary.keys().iter().for_each(|key| bytes.extend(key.to_le_bytes()));
        vocabulary.telling().iter().for_each(|steps| bytes.extend(steps.to_le_bytes()));
        weights.starts.iter().for_each(|start| bytes.extend(start.to_le_bytes()));
        weights.steps.iter().chain(&weights.biases).for_each(|number| bytes.extend(number.to_le_bytes()));
        bytes.extend(&weights.classes);
        bytes.extend(weights.values.iter().map(|value| value.cast_unsigned()));
        let mut sum = Fnv::new();
        sum.add(&bytes);
        bytes.extend(sum.0.to_le_bytes());
        bytes
    }

    /// The model that [`Model::to_bytes`] gave.
    ///
    /// # Errors
    /// [`DamagedModel`] where the bytes are not exactly those of a model of this version.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, DamagedModel> {
        let (bytes, sum) = bytes.split_last_chunk::<16>().ok_or(DamagedModel("too short"))?;
        let mut expected = Fnv::new();
        expected.add(bytes);
        if expected.0 != u128::from_le_bytes(*sum) {
            return Err(DamagedModel("the check sum differs"));
        }
        let mut reader = Reader(bytes);
        if reader.take::<4>()? != MAGIC || reader.number()? != VERSION {
            return Err(DamagedModel("not of this version"));
        }
        let digest = Digest(u128::from_le_bytes(reader.take()?));
        let (width, classes, entries) = (reader.length()?, reader.length()?, reader.length()?);
        let mut view_weights = [0.0; VIEWS];
        for weight in &mut view_weights {
            *weight = f32::from_le_bytes(reader.take()?);
        }
        let keys = reader.list(width, u32::from_le_bytes)?;
        let telling = reader.list(width, u16::from_le_bytes)?;
        let weights = Weights {
            starts: reader.list(width + 1, u32::from_le_bytes)?,
            steps: reader.list(classes, f32::from_le_bytes)?,
            biases: reader.list(classes, f32::from_le_bytes)?,
            classes: reader.list(entries, |[class]: [u8; 1]| class)?,
            values: reader.list(entries, |[value]: [u8; 1]| value.cast_signed())?,
        };
        let model = Self { digest, vocabulary: Vocabulary::new(keys, telling, view_weights), weights };
        if reader.0.is_empty() && model.is_consistent() { Ok(model) } else { Err(DamagedModel("the parts do not fit")) }
    }

    /// Whether every position and class that is named exists.
    fn is_consistent(&self) -> bool {
        let weights = &self.weights;
        let ascending = self.vocabulary.keys().is_sorted_by(|one, other| one < other) && weights.starts.is_sorted();
        let complete = weights.starts.first() == Some(&0)
            && weights.starts.last().is_some_and(|last| *last as usize == weights.values.len());
        ascending && complete && weights.classes.iter().all(|class| usize::from(*class) < weights.biases.len())
    }
}

/// What is left to read.
struct Reader<'a>(&'a [u8]);

impl Reader<'_> {
    fn take<const LENGTH: usize>(&mut self) -> Result<[u8; LENGTH], DamagedModel> {
        let (taken, rest) = self.0.split_first_chunk().ok_or(DamagedModel("too short"))?;
        self.0 = rest;
        Ok(*taken)
    }

    fn number(&mut self) -> Result<u32, DamagedModel> {
        self.take().map(u32::from_le_bytes)
    }

    fn length(&mut self) -> Result<usize, DamagedModel> {
        self.number().map(|length| length as usize)
    }

    fn list<T, const LENGTH: usize>(
        &mut self,
        count: usize,
        read: impl Fn([u8; LENGTH]) -> T,
    ) -> Result<Vec<T>, DamagedModel> {
        let size = count.checked_mul(LENGTH).filter(|size| *size <= self.0.len()).ok_or(DamagedModel("too short"))?;
        let (list, rest) = self.0.split_at(size);
        self.0 = rest;
        Ok(list.as_chunks::<LENGTH>().0.iter().map(|item| read(*item)).collect())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn small_model() -> Model {
        let examples = [Example { class: 0, text: "when is it" }, Example { class: 1, text: "hello" }];
        Model::train(&examples, 2, &Recipe::default())
    }

    #[test]
    fn comes_back_as_it_was() {
        let model = small_model();
        assert_eq!(Model::from_bytes(&model.to_bytes()), Ok(model));
    }

    #[test]
    fn another_text_or_recipe_has_another_digest() {
        let one = [Example { class: 0, text: "when is it" }];
        let other = [Example { class: 0, text: "when is it?" }];
        let recipe = Recipe::default();
        let digest = Digest::of(&one, 2, &recipe);
        assert_ne!(digest, Digest::of(&other, 2, &recipe));
        assert_ne!(digest, Digest::of(&one, 2, &Recipe { cost: 2.0, ..recipe }));
    }

    proptest! {
        #[test]
        fn a_changed_byte_is_refused(place in 0_usize..10_000, bit in 0_u8..8) {
            let mut bytes = small_model().to_bytes();
            let place = place % bytes.len();
            bytes[place] ^= 1 << bit;
            prop_assert!(Model::from_bytes(&bytes).is_err());
        }

        #[test]
        fn any_bytes_are_refused_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            prop_assert!(Model::from_bytes(&bytes).is_err());
        }
    }
}
