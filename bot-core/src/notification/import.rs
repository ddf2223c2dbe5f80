//! Takes a file in: tells its format by content, reads it, stores it whole or not at all.

use super::container::unwrapped;
use super::reader::{Addendum, Document, Doubt, ReadError, Reading, read_bytes, read_document};
use super::store::{Origin, Saved, amend, save};
use super::{Fact, Notification};
use crate::clock::Clock;
use crate::store::{Database, StoreError};

/// The largest file of any format that is looked at, in bytes. Callers that read from disk refuse a larger file
/// before they read it.
pub const MOST_BYTES: usize = 20 * 1024 * 1024;

/// A file that was taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    /// What was read; of an addendum, the notification as amended by it.
    pub notification: Notification,
    /// What could not be settled.
    pub doubts: Vec<Doubt>,
    /// The lines of the change history, or of the change an addendum makes.
    pub history: Vec<String>,
    /// What storing it came to.
    pub saved: Saved,
}

/// Why a file was not taken in; nothing of it is stored.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The file is refused.
    #[error("{file_name}: {reason}")]
    Refused {
        /// Name of the file as given.
        file_name: String,
        /// Why, with line and field where they are known.
        reason: ReadError,
    },
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl ImportError {
    /// The field at fault, where one is.
    #[must_use]
    pub fn fact(&self) -> Option<Fact> {
        match self {
            Self::Refused { reason, .. } => reason.fact(),
            Self::Store(_) => None,
        }
    }
}

/// Reads a file's bytes without storing anything.
///
/// # Errors
/// [`ReadError`] where the file is neither a notification nor an addendum, or cannot be trusted.
pub fn read_file(bytes: &[u8]) -> Result<Document, ReadError> {
    if bytes.len() > MOST_BYTES {
        return Err(ReadError::TooLarge { bytes: bytes.len() as u64, limit: MOST_BYTES as u64, format: "a file" });
    }
    match unwrapped(bytes)? {
        Some(text) => read_document(&text),
        None => read_bytes(bytes),
    }
}

/// Reads a file and stores it, unless the version in force is as new. An addendum replaces the facts it names in the
/// version in force.
///
/// # Errors
/// [`ImportError`] where the file is refused or the database fails; nothing is stored then.
pub async fn import(
    database: &Database,
    clock: &dyn Clock,
    file_name: &str,
    bytes: &[u8],
) -> Result<Imported, ImportError> {
    let refused = |reason| ImportError::Refused { file_name: file_name.to_owned(), reason };
    keep(database, clock, file_name, read_file(bytes).map_err(refused)?).await
}

/// Stores what was read of a file, as [`import`] does.
///
/// # Errors
/// As [`import`].
pub async fn keep(
    database: &Database,
    clock: &dyn Clock,
    file_name: &str,
    document: Document,
) -> Result<Imported, ImportError> {
    let refused = |reason| ImportError::Refused { file_name: file_name.to_owned(), reason };
    let origin = Origin { file_name, at: clock.now(), addendum: 0, history: &[] };
    match document {
        Document::Notification(reading) => {
            let Reading { notification, doubts, history } = *reading;
            let saved = save(database, &notification, Origin { history: &history, ..origin }).await?;
            Ok(Imported { notification, doubts, history, saved })
        }
        Document::Addendum(addendum) => {
            let origin = Origin { addendum: addendum.number, history: &addendum.changes, ..origin };
            let amended = amend(database, &addendum, origin).await?;
            let Addendum { code, doubts, changes: history, .. } = *addendum;
            let (notification, saved) = amended.ok_or_else(|| refused(ReadError::NothingToAmend { code }))?;
            Ok(Imported { notification, doubts, history, saved })
        }
    }
}
