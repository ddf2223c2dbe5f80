//! The inbox in the database: accepted messages until they are done, and the identifiers of those that were.

use jiff::Timestamp;
use sqlx::QueryBuilder;

use crate::store::{Database, MOST, StoreError, padded};
use crate::{on, transaction};

/// A message about to be stored.
pub(super) struct Row<'a> {
    pub(super) id: &'a str,
    /// The key messages are kept in order by, see [`lane_of`](super::lanes::lane_of).
    pub(super) chat: &'a str,
    pub(super) sequence: i64,
    /// The message as JSON.
    pub(super) message: String,
}

/// A message read back.
pub(super) struct Waiting {
    pub(super) id: String,
    pub(super) message: String,
    /// How many starts of the program found it waiting.
    pub(super) recoveries: i64,
}

/// Stores `rows`, leaving out those whose identifier is known, and marks `done` as done and wipes their content, all in one
/// transaction. Returns how many rows were new.
///
/// # Errors
/// Where the database fails; nothing is changed then.
pub(super) async fn write(
    database: &Database,
    platform: &str,
    rows: &[Row<'_>],
    done: &[String],
    now: Timestamp,
) -> Result<u64, StoreError> {
    let fresh = transaction!(database, tx => {
        let mut fresh = 0;
        for rows in rows.chunks(MOST) {
            let mut query = QueryBuilder::new("INSERT INTO inbox (platform, id, chat, sequence, message) ");
            query.push_values(padded(rows), |mut values, row| {
                values.push_bind(platform).push_bind(row.id).push_bind(row.chat);
                values.push_bind(row.sequence).push_bind(row.message.as_str());
            });
            query.push(" ON CONFLICT (platform, id) DO NOTHING");
            fresh += query.build().execute(&mut *tx).await?.rows_affected();
        }
        for done in done.chunks(MOST) {
            let mut query = QueryBuilder::new("UPDATE inbox SET message = '', chat = '', done_at = ");
            query.push_bind(now.as_millisecond()).push(" WHERE platform = ").push_bind(platform).push(" AND id IN (");
            let mut identifiers = query.separated(", ");
            for id in padded(done) {
                identifiers.push_bind(id.as_str());
            }
            query.push(")");
            query.build().execute(&mut *tx).await?;
        }
        Ok::<_, sqlx::Error>(fresh)
    });
    Ok(fresh)
}

/// Identifiers of the messages stored with `sequence` or later: after a batch with repeats, those that were new.
///
/// # Errors
/// Where the database fails.
pub(super) async fn stored_since(
    database: &Database,
    platform: &str,
    sequence: i64,
) -> Result<Vec<(String,)>, StoreError> {
    const SINCE: &str = "SELECT id FROM inbox WHERE platform = $1 AND done_at IS NULL AND sequence >= $2";
    Ok(on!(database, pool => sqlx::query_as(SINCE).bind(platform).bind(sequence).fetch_all(pool).await?))
}

/// Counts a start of the program for everything that waits and returns the last sequence in use.
///
/// # Errors
/// Where the database fails.
pub(super) async fn resume(database: &Database, platform: &str) -> Result<i64, StoreError> {
    const COUNT: &str = "UPDATE inbox SET recoveries = recoveries + 1 WHERE platform = $1 AND done_at IS NULL";
    const LAST: &str = "SELECT MAX(sequence) FROM inbox WHERE platform = $1 AND done_at IS NULL";
    let last: (Option<i64>,) = transaction!(database, tx => {
        sqlx::query(COUNT).bind(platform).execute(&mut *tx).await?;
        sqlx::query_as(LAST).bind(platform).fetch_one(&mut *tx).await
    });
    Ok(last.0.unwrap_or_default())
}

/// Chats with waiting messages, those waiting longest first.
///
/// # Errors
/// Where the database fails.
pub(super) async fn waiting_chats(
    database: &Database,
    platform: &str,
    limit: usize,
) -> Result<Vec<(String,)>, StoreError> {
    const CHATS: &str = "SELECT chat FROM inbox WHERE platform = $1 AND done_at IS NULL
        GROUP BY chat ORDER BY MIN(sequence) LIMIT $2";
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    Ok(on!(database, pool => sqlx::query_as(CHATS).bind(platform).bind(limit).fetch_all(pool).await?))
}

/// The first `limit` waiting messages of a chat, in order.
///
/// # Errors
/// Where the database fails.
pub(super) async fn waiting(
    database: &Database,
    platform: &str,
    chat: &str,
    limit: usize,
) -> Result<Vec<Waiting>, StoreError> {
    const WAITING: &str = "SELECT id, message, CAST(recoveries AS BIGINT) FROM inbox
        WHERE platform = $1 AND chat = $2 AND done_at IS NULL ORDER BY sequence LIMIT $3";
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let rows: Vec<(String, String, i64)> = on!(database, pool =>
        sqlx::query_as(WAITING).bind(platform).bind(chat).bind(limit).fetch_all(pool).await?
    );
    Ok(rows.into_iter().map(|(id, message, recoveries)| Waiting { id, message, recoveries }).collect())
}

/// Forgets up to `limit` identifiers done before `before`; returns how many it were.
///
/// # Errors
/// Where the database fails.
pub(super) async fn forget(database: &Database, before: Timestamp, limit: usize) -> Result<u64, StoreError> {
    const FORGET: &str = "DELETE FROM inbox WHERE (platform, id) IN
        (SELECT platform, id FROM inbox WHERE done_at IS NOT NULL AND done_at < $1 LIMIT $2)";
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let forgotten = on!(database, pool =>
        sqlx::query(FORGET).bind(before.as_millisecond()).bind(limit).execute(pool).await?.rows_affected()
    );
    Ok(forgotten)
}
