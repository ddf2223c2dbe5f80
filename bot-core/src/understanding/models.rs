//! The models: one a locale, trained on its own questions and the English ones when first needed, then kept.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use classifier::{Digest, Example, Model, Recipe};

use super::Intent;
use super::questions::{MalformedLine, Question, QuestionFiles};
use crate::locale::Tag;

/// The models of all locales that have questions.
#[derive(Debug)]
pub(super) struct Models {
    files: QuestionFiles,
    locales: BTreeMap<Tag, Slot>,
}

/// What is wrong in one locale's questions and, once needed, its model.
#[derive(Debug, Default)]
pub(super) struct Slot {
    pub(super) malformed: Vec<MalformedLine>,
    /// Held while the model is fetched or trained, so that two turns do not do it twice.
    pub(super) preparing: tokio::sync::Mutex<()>,
    model: OnceLock<Arc<Model>>,
}

impl Models {
    /// Looks through the questions of all locales; trains nothing yet.
    pub(super) fn new(files: QuestionFiles) -> Self {
        let slots = files.tags().filter_map(|tag| {
            let (questions, malformed) = files.of(tag);
            let is_empty = questions.is_empty() && malformed.is_empty();
            (!is_empty).then(|| (tag.clone(), Slot { malformed, ..Slot::default() }))
        });
        let locales = slots.collect();
        Self { files, locales }
    }

    /// Locales with questions of their own.
    pub(super) fn tags(&self) -> impl Iterator<Item = &Tag> {
        self.locales.keys()
    }

    /// The locale whose model serves `tag`: itself, else English.
    pub(super) fn serving<'a>(&'a self, tag: &'a Tag) -> Tag {
        if self.locales.contains_key(tag) { tag.clone() } else { Tag::english() }
    }

    pub(super) fn slot(&self, tag: &Tag) -> Option<&Slot> {
        self.locales.get(tag)
    }

    /// The model of `tag`; trained now where it is not there yet.
    pub(super) fn get(&self, tag: &Tag) -> Option<Arc<Model>> {
        let slot = self.slot(tag)?;
        Some(Arc::clone(slot.model.get_or_init(|| trained(&self.questions_for(tag)))))
    }

    /// The model of `tag`, if it is there.
    pub(super) fn ready(&self, tag: &Tag) -> Option<&Arc<Model>> {
        self.slot(tag)?.model.get()
    }

    /// Takes a model that was kept; one that is there already stays.
    pub(super) fn put(&self, tag: &Tag, model: Arc<Model>) {
        if let Some(slot) = self.slot(tag) {
            slot.model.get_or_init(|| model);
        }
    }

    /// What the model of `tag` is trained on: its own questions, the English ones, which people mix into every language, and
    /// those of languages close enough to teach it.
    pub(super) fn questions_for(&self, tag: &Tag) -> Vec<Question> {
        let related = RELATED.iter().find(|(locale, _)| *locale == tag.as_str()).map_or(&[][..], |(_, others)| others);
        let english = (*tag != Tag::english()).then_some("en");
        let others = english.iter().chain(related).filter_map(|other| other.parse::<Tag>().ok());
        let tags = std::iter::once(tag.clone()).chain(others);
        tags.flat_map(|tag| self.files.of(&tag).0).collect()
    }
}

/// Languages that understand each other's words, or meet in their romanised form, by measurement: one to two points more
/// questions understood in each. Others of one family gained nothing.
const RELATED: [(&str, &[&str]); 7] = [
    ("hi", &["ne"]),
    ("id", &["ms"]),
    ("ms", &["id"]),
    ("ne", &["hi"]),
    ("zh-HK", &["zh-TW", "zh-Hans"]),
    ("zh-Hans", &["zh-TW", "zh-HK"]),
    ("zh-TW", &["zh-HK", "zh-Hans"]),
];

/// The recipe of all models of intents. The floor halves a model and costs two in a thousand questions.
pub(super) fn recipe() -> Recipe {
    Recipe { floor: 0.025, ..Recipe::default() }
}

/// The digest of the model that these questions give.
pub(super) fn digest(questions: &[Question]) -> Digest {
    Digest::of(&examples(questions), classes(), &recipe())
}

/// The model that these questions give. One process trains it once, however often it is asked for; one at a time, for
/// training keeps all processors busy.
pub(super) fn trained(questions: &[Question]) -> Arc<Model> {
    static TRAINED: Mutex<BTreeMap<Digest, Arc<Model>>> = Mutex::new(BTreeMap::new());
    let examples = examples(questions);
    let digest = Digest::of(&examples, classes(), &recipe());
    let mut trained = TRAINED.lock().unwrap_or_else(PoisonError::into_inner);
    if trained.len() >= MOST_REMEMBERED {
        trained.clear();
    }
    let model = trained.entry(digest).or_insert_with(|| Arc::new(Model::train(&examples, classes(), &recipe())));
    Arc::clone(model)
}

/// Enough for all locales twice over: phrase files change while a program runs only in tests.
const MOST_REMEMBERED: usize = 50;

fn examples(questions: &[Question]) -> Vec<Example<'_>> {
    questions.iter().map(|question| Example { class: class(question.intent), text: &question.text }).collect()
}

/// The class of an intent in the models: its place in the list.
fn class(intent: Intent) -> u8 {
    let place = Intent::ALL.iter().position(|known| *known == intent);
    place.and_then(|place| u8::try_from(place).ok()).unwrap_or(u8::MAX)
}

fn classes() -> u8 {
    u8::try_from(Intent::ALL.len()).unwrap_or(u8::MAX)
}
