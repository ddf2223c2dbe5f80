//! Training, and the margins of a text.

use std::num::NonZero;
use std::thread;

use crate::bytes::Digest;
use crate::feature::VIEWS;
use crate::normal::normalise;
use crate::solver::{Rows, Separator};
use crate::vocabulary::Vocabulary;
use crate::weights::{Column, Weights};

/// A text and the class it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Example<'a> {
    /// The class, counted from 0; at most 256 classes.
    pub class: u8,
    /// The text as people write it.
    pub text: &'a str,
}

/// How a model is trained.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Recipe {
    /// How much each view counts: characters, words, characters and words of the romanised skeleton.
    pub views: [f32; VIEWS],
    /// How much an n-gram loses that stands in texts of many classes, from 0 to 1.
    pub focus: f32,
    /// What a misplaced text costs in training; larger follows the texts more closely.
    pub cost: f32,
    /// Weights below this share of the largest of their class are not kept.
    pub floor: f32,
}

impl Default for Recipe {
    fn default() -> Self {
        Self { views: [1.0, 0.4, 0.5, 0.4], focus: 0.4, cost: 1.0, floor: 0.0 }
    }
}

/// A trained model.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    pub(crate) digest: Digest,
    pub(crate) vocabulary: Vocabulary,
    pub(crate) weights: Weights,
}

impl Model {
    /// Trains a model on `examples` for classes 0 to `classes` - 1. The same input gives the same model.
    #[must_use]
    pub fn train(examples: &[Example<'_>], classes: u8, recipe: &Recipe) -> Self {
        let texts: Vec<String> = examples.iter().map(|example| normalise(example.text)).collect();
        let labelled: Vec<(u8, &str)> =
            examples.iter().zip(&texts).map(|(example, text)| (example.class, text.as_str())).collect();
        let vocabulary = Vocabulary::of(&labelled, classes, recipe.views, recipe.focus);
        let rows = Rows::new(texts.iter().map(|text| vocabulary.vector(text)));
        let weights = Weights::of(&columns(examples, &rows, vocabulary.len(), classes, recipe));
        Self { digest: Digest::of(examples, classes, recipe), vocabulary, weights }
    }

    /// What the model was made from.
    #[must_use]
    pub fn digest(&self) -> Digest {
        self.digest
    }

    /// How far the text lies on the side of each class; above 0 is inside.
    #[must_use]
    pub fn margins(&self, text: &str) -> Vec<f32> {
        self.weights.margins(&self.vocabulary.vector(&normalise(text)))
    }

    /// Bytes held in memory.
    #[must_use]
    pub fn size(&self) -> usize {
        self.vocabulary.size() + self.weights.size()
    }
}

/// One separator a class, found on as many threads as there are processors.
fn columns(examples: &[Example<'_>], rows: &Rows, width: usize, classes: u8, recipe: &Recipe) -> Vec<Column> {
    let workers = thread::available_parallelism().map_or(1, NonZero::get).min(usize::from(classes).max(1));
    let share = |worker: usize| {
        let mine = (0..classes).skip(worker).step_by(workers);
        let find = |class: u8| Separator::find(rows, width, recipe.cost, |number| examples[number].class == class);
        mine.map(|class| (class, Column::of(&find(class), recipe.floor))).collect::<Vec<_>>()
    };
    let share = &share;
    let mut found = thread::scope(|scope| {
        let threads: Vec<_> = (1..workers).map(|worker| scope.spawn(move || share(worker))).collect();
        let mut found = share(0);
        for thread in threads {
            match thread.join() {
                Ok(more) => found.extend(more),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        found
    });
    found.sort_by_key(|(class, _)| *class);
    found.into_iter().map(|(_, column)| column).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const QUESTIONS: [(u8, &str); 8] = [
        (0, "when is the closing date"),
        (0, "what is the last day to apply"),
        (0, "is it still open"),
        (1, "do I need a visa"),
        (1, "passport and entry permit"),
        (1, "will you send an invitation letter for the embassy"),
        (2, "hello"),
        (2, "good morning"),
    ];

    fn trained() -> Model {
        let examples = QUESTIONS.map(|(class, text)| Example { class, text });
        Model::train(&examples, 3, &Recipe::default())
    }

    fn best(model: &Model, text: &str) -> usize {
        let margins = model.margins(text);
        (0..margins.len()).max_by(|one, other| margins[*one].total_cmp(&margins[*other])).unwrap()
    }

    #[test]
    fn knows_its_examples_and_what_resembles_them() {
        let model = trained();
        for (class, text) in QUESTIONS {
            assert_eq!(best(&model, text), usize::from(class), "{text}");
        }
        assert_eq!(best(&model, "wich is the closng day?"), 0);
        assert_eq!(best(&model, "VISA???"), 1);
        assert_eq!(best(&model, "gooood morning"), 2);
    }

    #[test]
    fn training_twice_gives_the_same_model() {
        assert_eq!(trained(), trained());
    }

    #[test]
    fn an_empty_model_and_an_empty_text_are_borne() {
        let model = Model::train(&[], 2, &Recipe::default());
        assert_eq!(model.margins("").len(), 2);
        assert_eq!(trained().margins("\u{200b} ").len(), 3);
    }
}
