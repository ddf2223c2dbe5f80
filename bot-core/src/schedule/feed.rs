//! Private addresses of calendars: a secret a person and project.

use std::sync::Arc;

use jiff::Timestamp;

use super::{calendar, store};
use crate::locale::{Locales, Tag};
use crate::nominations;
use crate::notification;
use crate::on;
use crate::people::SecretCode;
use crate::store::{Database, StoreError};

/// Letters of a secret, five bits each.
const LENGTH: usize = 32;

/// The secret of a person's calendar of a project; made when it is first asked for.
///
/// # Errors
/// Where the database fails, or the machine has no randomness.
pub async fn token(database: &Database, person: &str, project: &str, locale: &Tag) -> Result<String, StoreError> {
    const INSERT: &str = "INSERT INTO calendar_feeds (token, person, project, locale) VALUES ($1, $2, $3, $4)
        ON CONFLICT (person, project) DO UPDATE SET locale = excluded.locale RETURNING token";
    let fresh = SecretCode::random(LENGTH)?.bare().to_owned();
    let (token,): (String,) = on!(database, pool => sqlx::query_as(INSERT)
        .bind(&fresh).bind(person).bind(project).bind(locale.as_str())
        .fetch_one(pool)
        .await?);
    Ok(token)
}

/// The calendar behind a secret, as it is now; none where nobody has that secret.
///
/// # Errors
/// Where the database fails.
pub async fn calendar(
    database: &Database,
    locales: &Arc<Locales>,
    token: &str,
    now: Timestamp,
) -> Result<Option<String>, StoreError> {
    const FIND: &str = "SELECT person, project, locale FROM calendar_feeds WHERE token = $1";
    let found: Option<(String, String, String)> =
        on!(database, pool => sqlx::query_as(FIND).bind(token).fetch_optional(pool).await?);
    let Some((person, project, locale)) = found else { return Ok(None) };
    let Some(project) = notification::current(database, &project).await? else { return Ok(None) };
    let sessions = store::sessions(database, &project.code).await?;
    let catalogue = locales.get(&locale.parse().unwrap_or_else(|_| Tag::english()));
    let with_links = is_participant(database, Some(&person), &project.code).await?;
    let closing = catalogue.say("calendar-closing-title");
    let contents = calendar::Contents { project: &project, sessions: &sessions, with_links, closing: &closing, now };
    Ok(Some(calendar::write(&contents)))
}

/// Whether links may be shown to the person.
///
/// # Errors
/// Where the database fails.
pub async fn is_participant(database: &Database, person: Option<&str>, project: &str) -> Result<bool, StoreError> {
    match person {
        Some(person) => nominations::is_participant(database, person, project).await,
        None => Ok(false),
    }
}
