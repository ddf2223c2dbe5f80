//! Takes a file of nominations in: whole or not at all. The reference number tells which is which.

use std::collections::HashMap;

use jiff::Timestamp;
use uuid::Uuid;

use super::notice::Notices;
use super::reader::{self, Fault, Given};
use super::store::{self, Sealing, Written};
use super::{Nomination, State};
use crate::keyring::Keyring;
use crate::locale::Locales;
use crate::notification::{self, Notification};
use crate::people::Actor;
use crate::store::{Connection, Database, StoreError};
use crate::transaction;

/// How far an import has come: rows done, and rows in all.
pub type Progress<'a> = &'a (dyn Fn(usize, usize) + Send + Sync);

/// What an import works with.
pub struct Import<'a> {
    /// Where it is stored.
    pub database: &'a Database,
    /// What seals names and addresses.
    pub keyring: &'a Keyring,
    /// The languages in which people are told of a new state.
    pub locales: &'a Locales,
    /// The present moment.
    pub now: Timestamp,
    /// Only tells the difference.
    pub dry_run: bool,
    /// Takes moves that the states do not allow: for mistakes to be corrected.
    pub correct: bool,
    /// Is told how far it has come.
    pub progress: Progress<'a>,
}

/// What an import changed, or would change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// Code of the project.
    pub project: String,
    /// References that were not known before.
    pub added: Vec<String>,
    /// References with what changed: `state: received -> selected`, or the name of a field that holds personal data.
    pub changed: Vec<(String, Vec<String>)>,
    /// How many stay as they are.
    pub unchanged: usize,
}

/// Why a file of nominations was not taken in; nothing of it is stored.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The file is refused.
    #[error("{file_name}: {fault}")]
    Refused {
        /// Name of the file as given.
        file_name: String,
        /// Why, with row and column where they are known.
        fault: Fault,
    },
    /// There is no such project.
    #[error("no project {0} is stored")]
    UnknownProject(String),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What can end an import inside its transaction.
enum Ended {
    Fault(Fault),
    Store(StoreError),
}

impl From<StoreError> for Ended {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<sqlx::Error> for Ended {
    fn from(error: sqlx::Error) -> Self {
        Self::Store(error.into())
    }
}

/// Reads a file and stores its nominations; those of the project that the file does not name stay as they are. People linked
/// to a nomination that comes to another state are told, in the same transaction.
///
/// # Errors
/// [`ImportError`]; nothing is stored then.
pub async fn import(work: &Import<'_>, code: &str, file_name: &str, bytes: &[u8]) -> Result<Imported, ImportError> {
    let project = notification::current(work.database, code.trim()).await?;
    let project = project.ok_or_else(|| ImportError::UnknownProject(code.to_owned()))?;
    let refused = |fault| ImportError::Refused { file_name: file_name.to_owned(), fault };
    let given = reader::read(bytes).map_err(refused)?;
    stored(work, &project, &given).await.map_err(|ended| match ended {
        Ended::Fault(fault) => refused(fault),
        Ended::Store(error) => error.into(),
    })
}

async fn stored(work: &Import<'_>, project: &Notification, given: &[Given]) -> Result<Imported, Ended> {
    Ok(transaction!(work.database, tx => async {
        let known = store::of_project(Connection::from(&mut *tx), &project.code).await?;
        let known: HashMap<&str, &Nomination> =
            known.iter().map(|nomination| (nomination.reference.as_str(), nomination)).collect();
        let mut imported = Imported { project: project.code.clone(), ..Imported::default() };
        for (done, row) in given.iter().enumerate() {
            let known = known.get(row.reference.as_str()).copied();
            take(work, project, Connection::from(&mut *tx), row, known, &mut imported).await?;
            (work.progress)(done + 1, given.len());
        }
        Ok::<_, Ended>(imported)
    }.await))
}

/// Takes one row in.
async fn take(
    work: &Import<'_>,
    project: &Notification,
    mut connection: Connection<'_>,
    row: &Given,
    known: Option<&Nomination>,
    imported: &mut Imported,
) -> Result<(), Ended> {
    let state = row.state.or(known.map(|known| known.state)).unwrap_or(State::Received);
    let Some(known) = known else {
        let elsewhere = store::project_of(connection.again(), &row.reference).await?;
        if let Some(other) = elsewhere {
            return Err(Ended::Fault(Fault::at(row.line, "reference", format!("is one of the project {other}"))));
        }
        imported.added.push(row.reference.clone());
        return match work.dry_run {
            true => Ok(()),
            false => Ok(write(work, project, connection, row, state, None).await?),
        };
    };
    if known.state != state && known.state.mover(state).is_none() && !work.correct {
        let why = format!("cannot come from {} to {state}; --correct takes it all the same", known.state);
        return Err(Ended::Fault(Fault::at(row.line, "state", why)));
    }
    let changes = changes(work.keyring, known, row, state)?;
    if changes.is_empty() {
        imported.unchanged += 1;
        return Ok(());
    }
    imported.changed.push((row.reference.clone(), changes));
    match work.dry_run {
        true => Ok(()),
        false => Ok(write(work, project, connection, row, state, Some(known)).await?),
    }
}

fn changes(keyring: &Keyring, known: &Nomination, row: &Given, state: State) -> Result<Vec<String>, StoreError> {
    let mut changes = Vec::new();
    if known.state != state {
        changes.push(format!("state: {} -> {state}", known.state));
    }
    if known.economy != row.economy {
        changes.push(format!("economy: {} -> {}", known.economy, row.economy));
    }
    if known.missing != row.missing {
        changes.push("missing".to_owned());
    }
    if !known.erased && known.name(keyring)? != row.name {
        changes.push("name".to_owned());
    }
    if !known.erased && known.email(keyring)? != row.email {
        changes.push("email".to_owned());
    }
    Ok(changes)
}

async fn write(
    work: &Import<'_>,
    project: &Notification,
    mut connection: Connection<'_>,
    row: &Given,
    state: State,
    known: Option<&Nomination>,
) -> Result<(), StoreError> {
    let id = known.map_or_else(|| Uuid::now_v7().to_string(), |known| known.id.clone());
    // What a person had erased does not come back with the next file.
    let erased = known.is_some_and(|known| known.erased);
    let personal = |text: &Option<String>| text.clone().filter(|_| !erased);
    let (name, email) = (personal(&row.name), personal(&row.email));
    let sealed = Sealing::of(work.keyring, &id, name.as_deref(), email.as_deref())?;
    let written = Written {
        id: &id,
        reference: &row.reference,
        project: &project.code,
        economy: row.economy.code(),
        state,
        missing: &row.missing,
        name: sealed.name,
        email: sealed.email,
        email_digest: sealed.email_digest,
    };
    store::write(connection.again(), &written, work.now).await?;
    if known.is_none_or(|known| known.state != state) {
        store::note(connection.again(), &id, state, &Actor::Operator, work.now).await?;
    }
    if let Some(known) = known.filter(|known| known.state != state || known.missing != row.missing) {
        let moved = Nomination { state, missing: row.missing.clone(), ..known.clone() };
        Notices { locales: work.locales, now: work.now }.moved(connection, &moved, Some(project)).await?;
    }
    Ok(())
}
