//! Takes a file of sessions in: whole or not at all.

use std::collections::{BTreeSet, HashMap};

use jiff::Timestamp;

use super::difference::{Difference, replace};
use super::notice::{Notice, recipient_key};
use super::reader::{self, Fault};
use super::requests::{recipient, renewed};
use super::{Session, session, store};
use crate::delivery::{self, Delivery, Priority, Recipient, State};
use crate::notification;
use crate::store::{Database, StoreError};
use crate::{on, transaction};

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
pub async fn import(
    database: &Database,
    now: Timestamp,
    code: &str,
    file_name: &str,
    bytes: &[u8],
) -> Result<Difference, ImportError> {
    let project = notification::current(database, code.trim()).await?;
    let project = project.ok_or_else(|| ImportError::UnknownProject(code.to_owned()))?;
    let refused = |fault| ImportError::Refused { file_name: file_name.to_owned(), fault };
    let given = reader::read(bytes, session::official_zone(Some(&project))).map_err(refused)?;
    Ok(stored(database, &project.code, given, now).await?)
}

async fn stored(
    database: &Database,
    code: &str,
    given: Vec<reader::Given>,
    now: Timestamp,
) -> Result<Difference, StoreError> {
    const RENEW: &str = concat!("UPDATE reminders SET ", renewed!(), " WHERE project = $1");
    let told = told(database, code).await?;
    Ok(transaction!(database, tx => async {
        let known = store::sessions_within((&mut *tx).into(), code).await?;
        let (sessions, difference) = replace(&known, given);
        let changes = changes(code, &difference, &told, now);
        if !difference.is_empty() {
            store::store((&mut *tx).into(), code, &sessions).await?;
            sqlx::query(RENEW).bind(code).execute(&mut *tx).await?;
            delivery::enqueue(&mut *tx, &changes).await?;
        }
        Ok::<_, StoreError>(difference)
    }.await))
}

/// Who has been told of which session, and in which language.
type Told = HashMap<String, Vec<(Recipient, String)>>;

async fn told(database: &Database, code: &str) -> Result<Told, StoreError> {
    const LOCALES: &str = "
        SELECT r.person, r.platform, r.chat, r.thread, COALESCE(p.locale, r.locale)
        FROM reminders r LEFT JOIN people p ON p.id = r.person WHERE r.project = $1";
    type Row = (Option<String>, String, String, String, String);
    let rows: Vec<Row> = on!(database, pool => sqlx::query_as(LOCALES).bind(code).fetch_all(pool).await?);
    let readers = rows.into_iter().map(|(person, platform, chat, thread, locale)| {
        let to = recipient((person, platform, chat, thread));
        (recipient_key(&to), (to, locale))
    });
    let readers: HashMap<String, (Recipient, String)> = readers.collect();
    let mut told = Told::new();
    for session in store::sessions(database, code).await? {
        let outcomes = delivery::outcomes(database, &format!("reminder:{code}:{}", session.id)).await?;
        let delivered = outcomes.iter().filter(|outcome| outcome.state == State::Delivered);
        let keys: BTreeSet<String> = delivered.map(|outcome| recipient_key(&outcome.to)).collect();
        told.insert(session.id, keys.iter().filter_map(|key| readers.get(key).cloned()).collect());
    }
    Ok(told)
}

/// What those have to know who were told otherwise.
fn changes(code: &str, difference: &Difference, told: &Told, now: Timestamp) -> Vec<Delivery> {
    let moved = difference.moved.iter().map(|(before, _)| before);
    let gone = moved.chain(&difference.cancelled).filter(|before| before.starts > now);
    let one = |before: &Session, to: &Recipient, locale: &str| Delivery {
        key: format!("changed:{code}:{}:{}:{}", before.id, before.sequence + 1, recipient_key(to)),
        to: to.clone(),
        content: Notice::Changed { project: code.to_owned(), id: before.id.clone(), was: before.starts }
            .content(locale),
        priority: Priority::Urgent,
        due: now,
        expires: None,
        cause: format!("changed:{code}:{}", before.id),
    };
    let readers =
        gone.flat_map(|before| told.get(&before.id).into_iter().flatten().map(move |reader| (before, reader)));
    readers.map(|(before, (to, locale))| one(before, to, locale)).collect()
}
