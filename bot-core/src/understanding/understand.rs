//! The room's front door: a text and the asker's language in, a [`Reading`] out.

use std::sync::Arc;

use classifier::Model;

use super::codes::codes;
use super::decision::Margins;
use super::detection::{Detector, Shown};
use super::economies::Economies;
use super::languages::Languages;
use super::models::{self, Models};
use super::questions::QuestionFiles;
use super::several::several;
use super::store::{self, Stored};
use super::words::Words;
use super::{Decision, Intent, MalformedLine, Question, Reading, Scored};
use crate::locale::{Locales, Tag};
use crate::store::{Database, StoreError};

/// Reads what people mean. Shared by all conversations; models come when their language is first needed.
#[derive(Debug)]
pub struct Understanding {
    models: Models,
    economies: Economies,
    languages: Languages,
    words: Words,
    detector: Detector,
    database: Option<Database>,
}

impl Understanding {
    /// Understanding without a database: a model is trained when its language is first needed.
    #[must_use]
    pub fn new(locales: &Locales) -> Self {
        Self::with(locales, None)
    }

    fn with(locales: &Locales, database: Option<Database>) -> Self {
        let files = locales.files();
        let questions = QuestionFiles::new(files);
        Self {
            detector: Detector::new(&questions),
            models: Models::new(questions),
            economies: Economies::new(files),
            languages: Languages::new(files),
            words: Words::new(files),
            database,
        }
    }

    /// Understanding that keeps its models in `database` and trains only what is not there yet, or was made from other
    /// questions. English is ready when this returns. Malformed lines of questions are logged; see [`malformed`](Self::malformed).
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn load(locales: &Locales, database: &Database) -> Result<Self, StoreError> {
        let understanding = Self::with(locales, Some(database.clone()));
        for line in understanding.malformed() {
            tracing::error!(file = line.file, line = line.line, problem = line.problem, "malformed questions");
        }
        understanding.prepare(&Tag::english()).await?;
        Ok(understanding)
    }

    /// Lines of the locales' questions that could not be read. While a file holds any, the model stored last stays in use.
    pub fn malformed(&self) -> impl Iterator<Item = &MalformedLine> {
        self.models.tags().filter_map(|tag| self.models.slot(tag)).flat_map(|slot| &slot.malformed)
    }

    /// Makes the model for `tag` ready without holding up the calling task: from the database, else trained on a thread of
    /// its own and stored. Awaited before [`read`](Self::read), it keeps that call short.
    ///
    /// # Errors
    /// Where the database fails; `read` then trains for itself.
    pub async fn prepare(&self, tag: &Tag) -> Result<(), StoreError> {
        let tag = self.models.serving(tag);
        let Some(slot) = self.models.slot(&tag) else { return Ok(()) };
        if self.models.ready(&tag).is_some() {
            return Ok(());
        }
        let _alone = slot.preparing.lock().await;
        if self.models.ready(&tag).is_some() {
            return Ok(());
        }
        let questions = self.models.questions_for(&tag);
        let wanted = models::digest(&questions).to_string();
        if let Some(model) = self.stored(&tag, (slot.malformed.is_empty()).then_some(&wanted)).await? {
            self.models.put(&tag, model);
            return Ok(());
        }
        let Ok(model) = tokio::task::spawn_blocking(move || models::trained(&questions)).await else {
            // The thread ended with the program, or the training failed: `read` tries again where it can be seen.
            return Ok(());
        };
        self.models.put(&tag, Arc::clone(&model));
        match &self.database {
            Some(database) if slot.malformed.is_empty() => {
                store::keep(database, &tag, &Stored { digest: wanted, bytes: model.to_bytes() }).await
            }
            _ => Ok(()),
        }
    }

    /// Makes ready what tells the language of `text`, as [`prepare`](Self::prepare) does for its intents.
    ///
    /// # Errors
    /// Where the database fails; `read` then trains for itself.
    pub async fn prepare_for(&self, text: &str) -> Result<(), StoreError> {
        let Some(group) = self.detector.group_of(text).filter(|group| group.ready().is_none()) else { return Ok(()) };
        let _alone = group.preparing.lock().await;
        if group.ready().is_some() {
            return Ok(());
        }
        let (digest, training) = group.training();
        let wanted = digest.to_string();
        if let Some(model) = self.stored(&group.name, Some(&wanted)).await? {
            group.put(model);
            return Ok(());
        }
        let Ok(model) = tokio::task::spawn_blocking(training).await else { return Ok(()) };
        group.put(Arc::clone(&model));
        match &self.database {
            Some(database) => {
                store::keep(database, &group.name, &Stored { digest: wanted, bytes: model.to_bytes() }).await
            }
            None => Ok(()),
        }
    }

    /// The stored model of `tag`: the one made from `digest`, or whichever there is.
    async fn stored(&self, tag: &Tag, digest: Option<&String>) -> Result<Option<Arc<Model>>, StoreError> {
        let Some(database) = &self.database else { return Ok(None) };
        let Some(stored) = store::find(database, tag).await? else { return Ok(None) };
        if digest.is_some_and(|wanted| *wanted != stored.digest) {
            return Ok(None);
        }
        match Model::from_bytes(&stored.bytes) {
            Ok(model) => Ok(Some(Arc::new(model))),
            Err(error) => {
                tracing::warn!(locale = %tag, %error, "the stored model is left aside");
                Ok(None)
            }
        }
    }

    /// The questions that the model of `tag` learns from.
    pub(crate) fn questions_for(&self, tag: &Tag) -> Vec<Question> {
        self.models.questions_for(&self.models.serving(tag))
    }

    /// Trains the model for `tag` now, where it is not there yet.
    pub fn warm(&self, tag: &Tag) {
        let _ = self.models.get(&self.models.serving(tag));
    }

    /// What is meant by `text`, written by somebody whose language is `tag`; English serves languages without questions of
    /// their own. Any text will do.
    #[must_use]
    pub fn read(&self, text: &str, tag: &Tag) -> Reading {
        self.read_in(text, tag, self.shown(text))
    }

    /// As [`read`](Self::read), where it is known already which languages the text [shows](Self::shown).
    pub(crate) fn read_in(&self, text: &str, tag: &Tag, shown: (Option<Tag>, Vec<Tag>)) -> Reading {
        let (ranked, decision) = self.judge(text, tag);
        let (language, romanised) = shown;
        Reading {
            ranked,
            decision,
            language,
            romanised,
            asked_language: self.languages.find(text, tag),
            codes: codes(text),
            economies: self.economies.find(text),
            day: self.words.day(text, tag),
            follow_up: self.words.follow_up(text, tag),
        }
    }

    /// The language that the text shows; else those it may be in, where it is written in Latin letters that are not theirs.
    pub(crate) fn shown(&self, text: &str) -> (Option<Tag>, Vec<Tag>) {
        match self.detector.shown(text) {
            Some(Shown::Language(tag)) => (Some(tag), Vec::new()),
            Some(Shown::Romanised(tags)) => (None, tags),
            None => (None, Vec::new()),
        }
    }

    fn judge(&self, text: &str, tag: &Tag) -> (Vec<Scored>, Decision) {
        if !text.chars().any(char::is_alphanumeric) {
            return (vec![Scored { intent: Intent::OutOfScope, confidence: 1.0 }], Decision::Abstain);
        }
        let Some(model) = self.models.get(&self.models.serving(tag)) else { return (Vec::new(), Decision::Abstain) };
        let margins = Margins::new(&model.margins(text));
        let decision = match margins.decision(text.chars().count()) {
            Decision::Abstain => Decision::Abstain,
            single => match several(&model, text, &margins, self.words.connectives(tag)) {
                intents if intents.is_empty() => single,
                intents => Decision::Answer(intents),
            },
        };
        (margins.ranked(), decision)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reads(text: &str) -> Reading {
        Understanding::new(&Locales::embedded()).read(text, &Tag::english())
    }

    #[test]
    fn answers_what_is_asked_plainly() {
        for (text, intent) in [
            ("When is the deadline for nominations?", Intent::Deadline),
            ("do I need a visa", Intent::Visa),
            ("where will it be held", Intent::Venue),
            ("hello", Intent::Greeting),
            ("how do i apply", Intent::Apply),
        ] {
            assert_eq!(reads(text).decision, Decision::Answer(vec![intent]), "{text}");
        }
    }

    #[test]
    fn answers_both_of_two_questions() {
        for (text, both) in [
            ("When is the deadline and do I need a visa?", [Intent::Deadline, Intent::Visa]),
            ("Where is the venue? How much does it cost?", [Intent::Venue, Intent::Fees]),
        ] {
            assert_eq!(reads(text).decision, Decision::Answer(both.to_vec()), "{text}");
        }
        assert_eq!(reads("hello, when is the deadline?").decision, Decision::Answer(vec![Intent::Deadline]));
    }

    #[test]
    fn abstains_from_what_is_no_question_to_it() {
        for text in ["", "???", "\u{200b}", "asdfghjkl", "who won the football match yesterday"] {
            assert_eq!(reads(text).decision, Decision::Abstain, "{text}");
        }
    }

    #[test]
    fn a_language_without_questions_is_served_in_english() {
        let understanding = Understanding::new(&Locales::embedded());
        let reading = understanding.read("when is the deadline?", &"sv".parse().unwrap());
        assert_eq!(reading.ranked[0].intent, Intent::Deadline);
    }

    #[test]
    fn hostile_texts_are_borne() {
        for text in ["<b>", "@everyone", "\u{202e}abc", &"a".repeat(100_000), &"😀".repeat(5_000), "\0"] {
            let _ = reads(text);
        }
    }

    #[tokio::test]
    async fn trains_once_and_takes_the_stored_model_the_next_time() {
        let database = Database::open("sqlite::memory:").await.unwrap();
        let locales = Locales::embedded();
        let first = Understanding::load(&locales, &database).await.unwrap();
        let stored = store::find(&database, &Tag::english()).await.unwrap().unwrap();
        let second = Understanding::load(&locales, &database).await.unwrap();
        let text = "is it free of charge";
        assert_eq!(first.read(text, &Tag::english()), second.read(text, &Tag::english()));
        assert_eq!(stored.digest, models::digest(&first.models.questions_for(&Tag::english())).to_string());
    }

    #[tokio::test]
    async fn damaged_bytes_in_the_database_are_trained_anew() {
        let database = Database::open("sqlite::memory:").await.unwrap();
        let locales = Locales::embedded();
        let understanding = Understanding::load(&locales, &database).await.unwrap();
        let digest = models::digest(&understanding.models.questions_for(&Tag::english())).to_string();
        store::keep(&database, &Tag::english(), &Stored { digest, bytes: vec![1, 2, 3] }).await.unwrap();
        let again = Understanding::load(&locales, &database).await.unwrap();
        assert_eq!(again.read("hello", &Tag::english()).ranked[0].intent, Intent::Greeting);
        let bytes = store::find(&database, &Tag::english()).await.unwrap().unwrap().bytes;
        assert!(Model::from_bytes(&bytes).is_ok());
    }

    #[tokio::test]
    async fn a_malformed_file_is_named_and_the_last_good_model_stays() {
        let database = Database::open("sqlite::memory:").await.unwrap();
        let good = "deadline\tplain\twhen does it close\nvenue\tplain\twhere is it\ngreeting\tshort\thello\n";
        let locales = |text: &str| {
            let mut files = crate::locale::LocaleFiles::default();
            files.add("en/questions.tsv", text.to_owned());
            Locales::new(files)
        };
        let first = Understanding::load(&locales(good), &database).await.unwrap();
        let broken =
            Understanding::load(&locales("deadline\tplain\nvenue\tplain\tthe place\n"), &database).await.unwrap();
        let told: Vec<String> = broken.malformed().map(ToString::to_string).collect();
        assert_eq!(told, ["locales/en/questions.tsv:1: 2 fields in place of 3 (intent, style, words), parted by tabs"]);
        let text = "when does it close";
        assert_eq!(broken.read(text, &Tag::english()), first.read(text, &Tag::english()));
    }
}
