//! Takes a file in: tells its format by content, reads it, stores it whole or not at all.

use super::container::{ContainerError, Format, format};
use super::reader::{Doubt, ReadError, Reading, read_bytes};
use super::store::{Origin, Saved, save};
use super::{Fact, Notification};
use crate::clock::Clock;
use crate::store::{Database, StoreError};

/// The largest file of any format that is looked at, in bytes. Callers that read from disk refuse a larger file
/// before they read it.
pub const MOST_BYTES: usize = 20 * 1024 * 1024;

/// A file that was taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    /// What was read.
    pub notification: Notification,
    /// What could not be settled.
    pub doubts: Vec<Doubt>,
    /// The lines of the change history.
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
/// [`ReadError`] where the file is no notification that can be trusted.
pub fn read_file(bytes: &[u8]) -> Result<Reading, ReadError> {
    if bytes.len() > MOST_BYTES {
        return Err(ReadError::TooLarge { bytes: bytes.len() as u64, limit: MOST_BYTES as u64, format: "a file" });
    }
    match format(bytes) {
        Format::Text => read_bytes(bytes),
        Format::Pdf => Err(ContainerError::NotRead("a PDF").into()),
        Format::Archive => Err(ContainerError::NotRead("an archive or an Office document").into()),
        Format::OldWord => Err(ContainerError::NotRead("in the format of Word before 2007").into()),
    }
}

/// Reads a file and stores it, unless the version in force is as new.
///
/// # Errors
/// [`ImportError`] where the file is refused or the database fails; nothing is stored then.
pub async fn import(
    database: &Database,
    clock: &dyn Clock,
    file_name: &str,
    bytes: &[u8],
) -> Result<Imported, ImportError> {
    let read = read_file(bytes);
    let reading = read.map_err(|reason| ImportError::Refused { file_name: file_name.to_owned(), reason })?;
    let Reading { notification, doubts, history } = reading;
    let origin = Origin { file_name, at: clock.now(), addendum: 0 };
    let saved = save(database, &notification, origin).await?;
    Ok(Imported { notification, doubts, history, saved })
}
