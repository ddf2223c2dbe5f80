//! Notifications in the database: every version is kept, the latest is in force.

use jiff::Timestamp;
use jiff::civil::Date;

use super::fact::{Change, difference};
use super::model::Notification;
use super::reader::{Addendum, Document};
use crate::store::{Database, StoreError};
use crate::{on, transaction};

/// What storing a notification came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saved {
    /// The first notification of this project.
    New,
    /// It replaces an earlier version, which is kept.
    Revised(Vec<Change>),
    /// The version in force says the same. Nothing changed.
    Known,
    /// The version in force has the same revision and date but says something else. Nothing changed; the list tells
    /// how the refused text differs from the one in force.
    SameRevision(Vec<Change>),
    /// The version in force is newer. Nothing changed.
    Older {
        /// Revision in force.
        revision: u32,
    },
}

/// Where a notification came from.
#[derive(Clone, Copy, Debug)]
pub struct Origin<'a> {
    /// Name of the file, without its folder.
    pub file_name: &'a str,
    /// When it was imported.
    pub at: Timestamp,
    /// Number of the addendum it came of, 0 where it is a notification of its own.
    pub addendum: u32,
    /// The lines of its change history, or of the change an addendum makes: kept, and never in force.
    pub history: &'a [String],
}

/// Stores `notification` unless the version in force is as new. Whole or not at all.
///
/// # Errors
/// [`StoreError`] where the database fails; nothing is stored then.
pub async fn save(database: &Database, notification: &Notification, origin: Origin<'_>) -> Result<Saved, StoreError> {
    let decide = |stored: Option<Notification>| {
        let saved = stored.map_or(Saved::New, |stored| compare(&stored, notification));
        Some((notification.clone(), saved))
    };
    let outcome = put(database, &notification.code, origin, decide).await?;
    Ok(outcome.map_or(Saved::Known, |(_, saved)| saved))
}

/// Stores a version in which the facts of `addendum` replace those in force, and returns it; none where no notification
/// of the project is stored. An addendum stored before changes nothing.
///
/// # Errors
/// [`StoreError`] where the database fails; nothing is stored then.
pub async fn amend(
    database: &Database,
    addendum: &Addendum,
    origin: Origin<'_>,
) -> Result<Option<(Notification, Saved)>, StoreError> {
    if let Some(stored) = current(database, &addendum.code).await?
        && has_addendum(database, &addendum.code, addendum.number).await?
    {
        return Ok(Some((stored, Saved::Known)));
    }
    put(database, &addendum.code, origin, |stored| Some(amended(&stored?, addendum))).await
}

fn amended(stored: &Notification, addendum: &Addendum) -> (Notification, Saved) {
    if addendum.issued.is_some() && stored.revised > addendum.issued {
        return (stored.clone(), Saved::Older { revision: stored.revision });
    }
    let amended = addendum.applied_to(stored);
    let changes = difference(stored, &amended);
    let saved = if changes.is_empty() { Saved::Known } else { Saved::Revised(changes) };
    (amended, saved)
}

/// What storing the document would come to while this version is in force, as [`save`] and [`amend`] tell it.
///
/// # Errors
/// [`StoreError`] where the database fails.
pub(super) async fn outcome(
    database: &Database,
    document: &Document,
    in_force: Option<&Notification>,
) -> Result<Option<(Notification, Saved)>, StoreError> {
    Ok(match (document, in_force) {
        (Document::Notification(reading), None) => Some((reading.notification.clone(), Saved::New)),
        (Document::Notification(reading), Some(stored)) => {
            Some((reading.notification.clone(), compare(stored, &reading.notification)))
        }
        (Document::Addendum(_), None) => None,
        (Document::Addendum(addendum), Some(stored)) => {
            match has_addendum(database, &addendum.code, addendum.number).await? {
                true => Some((stored.clone(), Saved::Known)),
                false => Some(amended(stored, addendum)),
            }
        }
    })
}

/// Shows `decide` the version in force and stores what it makes of it.
async fn put(
    database: &Database,
    code: &str,
    origin: Origin<'_>,
    decide: impl Fn(Option<Notification>) -> Option<(Notification, Saved)>,
) -> Result<Option<(Notification, Saved)>, StoreError> {
    Ok(transaction!(database, tx => async {
            // Locks the counter's row, so that two imports of one project come one after the other.
            sqlx::query("UPDATE change_counters SET value = value WHERE name = 'notifications'").execute(&mut *tx).await?;
            let stored: Option<(i64, String)> = sqlx::query_as(LATEST).bind(code).fetch_optional(&mut *tx).await?;
            let version = stored.as_ref().map_or(0, |(version, _)| *version) + 1;
            let stored = stored.map(|(_, facts)| from_json(&facts)).transpose()?;
            let outcome = decide(stored);
            if let Some((notification, Saved::New | Saved::Revised(_))) = &outcome {
                sqlx::query(INSERT)
                    .bind(code)
                    .bind(version)
                    .bind(i64::from(origin.addendum))
                    .bind(to_json(notification)?)
                    .bind(origin.file_name)
                    .bind(origin.at.as_millisecond())
                    .bind((!origin.history.is_empty()).then(|| origin.history.join("\n")))
                    .execute(&mut *tx)
                    .await?;
                sqlx::query("UPDATE change_counters SET value = value + 1 WHERE name = 'notifications'")
                    .execute(&mut *tx)
                    .await?;
            }
            Ok::<_, StoreError>(outcome)
        }.await))
}

const INSERT: &str = "INSERT INTO notifications (code, version, addendum, facts, file_name, imported_at, history)
     VALUES ($1, $2, $3, $4, $5, $6, $7)";

const LATEST: &str = "SELECT version, facts FROM notifications WHERE code = $1 ORDER BY version DESC LIMIT 1";

/// The notification of a project in force; upper and lower case are the same.
///
/// # Errors
/// [`StoreError`] where the database fails or what is stored does not read back.
pub async fn current(database: &Database, code: &str) -> Result<Option<Notification>, StoreError> {
    let code = code.to_ascii_uppercase();
    let row: Option<(i64, String)> =
        on!(database, pool => sqlx::query_as(LATEST).bind(&code).fetch_optional(pool).await?);
    row.map(|(_, facts)| from_json(&facts)).transpose()
}

/// All versions of a project's notification, the one in force first.
///
/// # Errors
/// As [`current`].
pub async fn versions(database: &Database, code: &str) -> Result<Vec<Notification>, StoreError> {
    let code = code.to_ascii_uppercase();
    let rows: Vec<(String,)> = on!(database, pool => {
        sqlx::query_as("SELECT facts FROM notifications WHERE code = $1 ORDER BY version DESC")
            .bind(&code)
            .fetch_all(pool)
            .await?
    });
    rows.iter().map(|(facts,)| from_json(facts)).collect()
}

/// Whether addendum `number` of a project is stored.
///
/// # Errors
/// [`StoreError`] where the database fails.
pub async fn has_addendum(database: &Database, code: &str, number: u32) -> Result<bool, StoreError> {
    let number = i64::from(number);
    let found: Option<(i64,)> = on!(database, pool => {
        sqlx::query_as("SELECT version FROM notifications WHERE code = $1 AND addendum = $2 LIMIT 1")
            .bind(code)
            .bind(number)
            .fetch_optional(pool)
            .await?
    });
    Ok(found.is_some())
}

/// The notifications of all projects in force, the latest start first.
///
/// # Errors
/// As [`current`].
pub async fn all(database: &Database) -> Result<Vec<Notification>, StoreError> {
    let rows: Vec<(String,)> = on!(database, pool => {
        sqlx::query_as(
            "SELECT facts FROM notifications AS latest
             WHERE version = (SELECT MAX(version) FROM notifications WHERE code = latest.code)",
        )
        .fetch_all(pool)
        .await?
    });
    let mut notifications: Vec<Notification> =
        rows.iter().map(|(facts,)| from_json(facts)).collect::<Result<_, _>>()?;
    notifications.sort_by(|one, other| (other.starts, &other.code).cmp(&(one.starts, &one.code)));
    Ok(notifications)
}

/// Of each project with several versions the one before the version in force, in no order.
///
/// # Errors
/// As [`current`].
pub(super) async fn all_earlier(database: &Database) -> Result<Vec<Notification>, StoreError> {
    let rows: Vec<(String,)> = on!(database, pool => {
        sqlx::query_as(
            "SELECT facts FROM notifications AS earlier
             WHERE version = (SELECT MAX(version) FROM notifications WHERE code = earlier.code) - 1",
        )
        .fetch_all(pool)
        .await?
    });
    rows.iter().map(|(facts,)| from_json(facts)).collect()
}

/// The lines of the change history that the version in force brought with it, or of the addendum it came of.
///
/// # Errors
/// As [`current`].
pub async fn history(database: &Database, code: &str) -> Result<Vec<String>, StoreError> {
    let code = code.to_ascii_uppercase();
    let row: Option<(Option<String>,)> = on!(database, pool => {
        sqlx::query_as("SELECT history FROM notifications WHERE code = $1 ORDER BY version DESC LIMIT 1")
            .bind(&code)
            .fetch_optional(pool)
            .await?
    });
    let history = row.and_then(|(history,)| history);
    Ok(history.map(|lines| lines.lines().map(str::to_owned).collect()).unwrap_or_default())
}

/// The count of changes to stored notifications so far, from any process.
///
/// # Errors
/// [`StoreError`] where the database fails.
pub async fn change_counter(database: &Database) -> Result<i64, StoreError> {
    let (value,): (i64,) = on!(database, pool => {
        sqlx::query_as("SELECT value FROM change_counters WHERE name = 'notifications'").fetch_one(pool).await?
    });
    Ok(value)
}

fn compare(stored: &Notification, read: &Notification) -> Saved {
    let changes = difference(stored, read);
    if changes.is_empty() {
        return Saved::Known;
    }
    if age(read) > age(stored) {
        return Saved::Revised(changes);
    }
    if age(read) == age(stored) { Saved::SameRevision(changes) } else { Saved::Older { revision: stored.revision } }
}

/// The number of the revision decides, then the latest date that the document bears.
fn age(notification: &Notification) -> (u32, Option<Date>) {
    (notification.revision, notification.revised.max(notification.issued))
}

fn to_json(notification: &Notification) -> Result<String, StoreError> {
    serde_json::to_string(notification).map_err(corrupt)
}

fn from_json(facts: &str) -> Result<Notification, StoreError> {
    serde_json::from_str(facts).map_err(corrupt)
}

fn corrupt(error: serde_json::Error) -> StoreError {
    StoreError::Corrupt { what: "notification", why: error.to_string() }
}
