//! Takes a file of sessions in: whole or not at all.

use super::difference::{Difference, replace};
use super::reader::{self, Fault};
use super::{session, store};
use crate::notification;
use crate::store::{Database, StoreError};
use crate::transaction;

/// Why a file of sessions was not taken in; nothing of it is stored.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The file is refused.
    #[error("{file_name}: {fault}")]
    Refused {
        /// Name of the file as given.
        file_name: String,
        /// Why, with line and column where they are known.
        fault: Fault,
    },
    /// There is no such project.
    #[error("no project {0} is stored")]
    UnknownProject(String),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Reads a file and stores its sessions in the place of the project's. Times that name no zone are of the host's. `code` may
/// be in any case.
///
/// # Errors
/// [`ImportError`]; nothing is stored then.
pub async fn import(database: &Database, code: &str, file_name: &str, bytes: &[u8]) -> Result<Difference, ImportError> {
    let project = notification::current(database, code.trim()).await?;
    let project = project.ok_or_else(|| ImportError::UnknownProject(code.to_owned()))?;
    let refused = |fault| ImportError::Refused { file_name: file_name.to_owned(), fault };
    let given = reader::read(bytes, session::official_zone(Some(&project))).map_err(refused)?;
    Ok(stored(database, &project.code, given).await?)
}

async fn stored(database: &Database, code: &str, given: Vec<reader::Given>) -> Result<Difference, StoreError> {
    Ok(transaction!(database, tx => async {
        let known = store::sessions_within((&mut *tx).into(), code).await?;
        let (sessions, difference) = replace(&known, given);
        if !difference.is_empty() {
            store::store((&mut *tx).into(), code, &sessions).await?;
        }
        Ok::<_, StoreError>(difference)
    }.await))
}
