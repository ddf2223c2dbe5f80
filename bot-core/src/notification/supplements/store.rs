//! Supplements in the database. A file replaces all that was stored for its project, or for all projects.

use std::collections::BTreeMap;

use super::held::Stored;
use super::sheet::{Sheet, SheetError};
use super::{Subject, Supplement};
use crate::locale::Tag;
use crate::notification::{Fact, Notification, current};
use crate::store::{Database, StoreError};
use crate::{on, transaction};

/// What replacing the supplements came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Replaced {
    /// How many are stored now.
    pub stored: usize,
    /// What differs from before, by language and subject.
    pub changes: Vec<SupplementChange>,
}

/// A supplement that is not what it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SupplementChange {
    /// The language.
    pub locale: String,
    /// The field as files name it.
    pub field: String,
    /// Its words before, if there were any.
    pub old: Option<String>,
    /// Its words now, if there are any. Equal to the old ones where only the source is another.
    pub new: Option<String>,
}

/// Why supplements were not stored; nothing changed.
#[derive(Debug, thiserror::Error)]
pub enum SupplementError {
    /// No notification of that project is stored.
    #[error("no notification of project {0} is stored")]
    UnknownProject(String),
    /// The file does not fit the notification.
    #[error(transparent)]
    Sheet(#[from] SheetError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// One row: project, locale, subject, words, original, source, date.
type Row = (String, String, String, String, Option<String>, String, String);

/// The project of what is for all projects: no code is empty.
const ALL_PROJECTS: &str = "";

/// Puts the entries of a file in place of everything stored for its project; `None` for all projects.
///
/// # Errors
/// [`SupplementError`]; nothing is changed then.
pub async fn replace(database: &Database, project: Option<&str>, sheet: &Sheet) -> Result<Replaced, SupplementError> {
    let notification = match project {
        Some(code) => {
            let stored = current(database, code).await?;
            Some(stored.ok_or_else(|| SupplementError::UnknownProject(code.to_owned()))?)
        }
        None => None,
    };
    let code = notification.as_ref().map_or(ALL_PROJECTS, |notification| &notification.code);
    let rows: Vec<Row> = sheet
        .entries
        .iter()
        .map(|(line, entry)| row(code, *line, entry, notification.as_ref()))
        .collect::<Result<_, _>>()?;
    let changes = put(database, code, &rows).await?;
    Ok(Replaced { stored: rows.len(), changes })
}

fn row(code: &str, line: usize, entry: &Supplement, notification: Option<&Notification>) -> Result<Row, SheetError> {
    let original = match entry.subject {
        Subject::Answer(_) => None,
        Subject::Translation(fact) => {
            let refused = |why: &str| SheetError::Field { line, field: fact.to_string(), why: why.to_owned() };
            let notification = notification.ok_or_else(|| refused("is a translation, which needs --project"))?;
            let original = original(notification, fact).ok_or_else(|| refused("is not in the notification"))?;
            if fact == Fact::Topics && entry.words.lines().count() != notification.topics.len() {
                return Err(refused("has another number of topics than the notification"));
            }
            Some(original)
        }
    };
    let Supplement { locale, subject, words, source, dated } = entry;
    let (locale, subject) = (locale.to_string(), subject.to_string());
    Ok((code.to_owned(), locale, subject, words.clone(), original, source.clone(), dated.to_string()))
}

/// What the notification says there, as JSON; `None` where it says nothing.
pub(in crate::notification) fn original(notification: &Notification, fact: Fact) -> Option<String> {
    let value = serde_json::to_value(notification).ok()?.get(fact.key()).cloned()?;
    let empty = value.is_null() || value.as_array().is_some_and(Vec::is_empty);
    (!empty).then(|| value.to_string())
}

async fn put(database: &Database, code: &str, rows: &[Row]) -> Result<Vec<SupplementChange>, StoreError> {
    Ok(transaction!(database, tx => async {
        // Locks the counter's row, so that two imports come one after the other.
        sqlx::query("UPDATE change_counters SET value = value WHERE name = 'notifications'").execute(&mut *tx).await?;
        let before: Vec<Row> = sqlx::query_as(OF_PROJECT).bind(code).fetch_all(&mut *tx).await?;
        let changes = difference(&before, rows);
        if changes.is_empty() {
            return Ok::<_, StoreError>(changes);
        }
        sqlx::query("DELETE FROM supplements WHERE project = $1").bind(code).execute(&mut *tx).await?;
        for (project, locale, subject, words, original, source, dated) in rows {
            sqlx::query(INSERT)
                .bind(project)
                .bind(locale)
                .bind(subject)
                .bind(words)
                .bind(original)
                .bind(source)
                .bind(dated)
                .execute(&mut *tx)
                .await?;
        }
        sqlx::query("UPDATE change_counters SET value = value + 1 WHERE name = 'notifications'").execute(&mut *tx).await?;
        Ok(changes)
    }.await))
}

const INSERT: &str = "INSERT INTO supplements (project, locale, subject, words, original, source, dated)
    VALUES ($1, $2, $3, $4, $5, $6, $7)";

const OF_PROJECT: &str =
    "SELECT project, locale, subject, words, original, source, dated FROM supplements WHERE project = $1";

fn difference(before: &[Row], now: &[Row]) -> Vec<SupplementChange> {
    let keyed = |rows: &[Row]| -> BTreeMap<(String, String), Row> {
        rows.iter().map(|row| ((row.1.clone(), row.2.clone()), row.clone())).collect()
    };
    let (before, now) = (keyed(before), keyed(now));
    let mut keys: Vec<_> = before.keys().chain(now.keys()).cloned().collect();
    keys.sort();
    keys.dedup();
    keys.retain(|key| before.get(key) != now.get(key));
    let change = |key: (String, String)| {
        let words = |rows: &BTreeMap<(String, String), Row>| rows.get(&key).map(|row| row.3.clone());
        let (old, new) = (words(&before), words(&now));
        SupplementChange { locale: key.0, field: key.1, old, new }
    };
    keys.into_iter().map(change).collect()
}

/// Everything stored.
///
/// # Errors
/// [`StoreError`] where the database fails or what is stored does not read back.
pub(in crate::notification) async fn all(database: &Database) -> Result<Vec<Stored>, StoreError> {
    let rows: Vec<Row> = on!(database, pool => {
        sqlx::query_as("SELECT project, locale, subject, words, original, source, dated FROM supplements")
            .fetch_all(pool)
            .await?
    });
    rows.into_iter().map(stored).collect()
}

fn stored((project, locale, subject, words, original, source, dated): Row) -> Result<Stored, StoreError> {
    let corrupt = |why: String| StoreError::Corrupt { what: "supplement", why };
    let locale: Tag = locale.parse().map_err(|_| corrupt(format!("locale {locale}")))?;
    let subject: Subject = subject.parse().map_err(|_| corrupt(format!("subject {subject}")))?;
    let dated = dated.parse().map_err(|_| corrupt(format!("date {dated}")))?;
    let project = (project != ALL_PROJECTS).then_some(project);
    Ok(Stored { project, original, supplement: Supplement { locale, subject, words, source, dated } })
}
