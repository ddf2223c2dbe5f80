//! Questions that were not understood at once, kept for review without anything personal.
//!
//! Nobody waits for this: what was noted is written behind the turns, many at a time. What waits to be written when the
//! program is killed is lost, and no harm done.

mod masking;
mod store;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use tokio::task::JoinHandle;

use crate::locale::Tag;
use crate::store::Database;
use crate::understanding::{Decision, Intent, Understanding};
use masking::Vocabulary;
pub use store::{Listed, list};

/// How long a question is kept.
pub const DAYS_KEPT: i32 = 90;
/// The most that is kept; what comes beyond is not.
const MOST_KEPT: i64 = 5_000;
/// The most that waits to be written; more than people can cause.
const MOST_WAITING: usize = 1_000;

/// What stands for a question on the buttons below its answer: made of its locale and masked words, so that it tells
/// nothing of the person.
pub type QuestionId = String;

/// Something to be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Note {
    Unclear { id: QuestionId, locale: String, words: String, decision: &'static str, alternatives: String },
    Chosen { id: QuestionId, intent: Intent },
}

/// Takes notes of unclear questions and writes them in the background.
#[derive(Debug)]
pub struct Review {
    database: Database,
    understanding: Arc<Understanding>,
    vocabularies: Mutex<HashMap<Tag, Arc<Vocabulary>>>,
    waiting: Arc<Mutex<Waiting>>,
}

#[derive(Debug, Default)]
struct Waiting {
    notes: Vec<(Date, Note)>,
    is_writing: bool,
    writer: Option<JoinHandle<()>>,
}

impl Review {
    /// A review that is kept in `database`; its words are those of `understanding`.
    #[must_use]
    pub fn new(database: Database, understanding: Arc<Understanding>) -> Self {
        let (vocabularies, waiting) = (Mutex::default(), Arc::default());
        Self { database, understanding, vocabularies, waiting }
    }

    /// Notes that `text`, read as the language `tag`, was asked back about or not answered. `None` where nothing of it is
    /// fit to be kept, or it was answered.
    pub fn unclear(&self, text: &str, tag: &Tag, decision: &Decision, now: Timestamp) -> Option<QuestionId> {
        let (decision, alternatives) = match decision {
            Decision::Answer(_) => return None,
            Decision::Ask(intents) => ("asked", intents.iter().map(|intent| intent.identifier()).collect()),
            Decision::Abstain => ("abstained", Vec::new()),
        };
        let words = self.vocabulary(tag).mask(text)?;
        let id = id(tag, &words);
        let (locale, alternatives) = (tag.to_string(), alternatives.join(" "));
        self.note(Note::Unclear { id: id.clone(), locale, words, decision, alternatives }, now);
        Some(id)
    }

    /// Notes what somebody meant by an unclear question. Where that question is not kept, neither is this.
    pub fn chosen(&self, id: &str, intent: Intent, now: Timestamp) {
        self.note(Note::Chosen { id: id.to_owned(), intent }, now);
    }

    /// Waits until all that was noted is written.
    pub async fn settle(&self) {
        let writer = self.waiting.lock().unwrap_or_else(PoisonError::into_inner).writer.take();
        if let Some(writer) = writer {
            // It only fails where the program ends.
            let _ = writer.await;
        }
    }

    fn vocabulary(&self, tag: &Tag) -> Arc<Vocabulary> {
        let mut vocabularies = self.vocabularies.lock().unwrap_or_else(PoisonError::into_inner);
        let vocabulary = vocabularies
            .entry(tag.clone())
            .or_insert_with(|| Arc::new(Vocabulary::of(self.understanding.questions_for(tag).iter())));
        Arc::clone(vocabulary)
    }

    fn note(&self, note: Note, now: Timestamp) {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        if waiting.notes.len() >= MOST_WAITING {
            return;
        }
        waiting.notes.push((now.to_zoned_datetime(TimeZone::UTC).date(), note));
        if !waiting.is_writing {
            waiting.is_writing = true;
            waiting.writer = Some(tokio::spawn(write(self.database.clone(), Arc::clone(&self.waiting))));
        }
    }
}

/// Writes what waits until nothing does.
async fn write(database: Database, waiting: Arc<Mutex<Waiting>>) {
    loop {
        let notes = {
            let mut waiting = waiting.lock().unwrap_or_else(PoisonError::into_inner);
            waiting.is_writing = !waiting.notes.is_empty();
            std::mem::take(&mut waiting.notes)
        };
        if notes.is_empty() {
            return;
        }
        if let Err(error) = store::keep(&database, &notes).await {
            tracing::warn!(%error, "unclear questions were not kept for review");
        }
    }
}

/// FNV-1a of locale and words, in 48 bits: short enough for a button.
fn id(tag: &Tag, words: &str) -> QuestionId {
    let bytes = tag.as_str().bytes().chain([0]).chain(words.bytes());
    let digest = bytes
        .fold(0xcbf2_9ce4_8422_2325_u64, |digest, byte| (digest ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    format!("{:012x}", digest >> 16)
}
