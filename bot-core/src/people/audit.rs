//! The audit log: who did what to whom. It holds identifiers of accounts and records, never a name or a text.

use jiff::Timestamp;
use uuid::Uuid;

use super::account::Actor;
use super::rights::Act;
use crate::store::{Connection, Database, StoreError};
use crate::{on, within};

/// An entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// When it was done.
    pub done: Timestamp,
    /// Who: `platform:account`, `operator` or `program`.
    pub actor: String,
    /// What, as [`Act::name`] has it.
    pub act: String,
    /// On whom or what.
    pub object: String,
    /// Why; empty where none is asked for.
    pub reason: String,
}

/// Which entries are wanted; an empty filter wants all.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Done at or after this moment.
    pub since: Option<Timestamp>,
    /// By this actor.
    pub actor: Option<String>,
    /// This act.
    pub act: Option<String>,
    /// On this.
    pub object: Option<String>,
    /// At most so many, the latest.
    pub most: Option<u32>,
}

/// Notes a privileged act in the transaction that does it.
///
/// # Errors
/// Where the database fails.
pub async fn record(
    connection: impl Into<Connection<'_>>,
    actor: &Actor,
    act: Act,
    object: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    record_reason(connection, actor, act, object, "", now).await
}

/// The same with the reason why: for looks at what belongs to a person.
///
/// # Errors
/// Where the database fails.
pub async fn record_reason(
    connection: impl Into<Connection<'_>>,
    actor: &Actor,
    act: Act,
    object: &str,
    reason: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    const RECORD: &str =
        "INSERT INTO audit_log (id, done_at, actor, act, object, reason) VALUES ($1, $2, $3, $4, $5, $6)";
    within!(connection.into(), connection => {
        sqlx::query(RECORD)
            .bind(Uuid::now_v7().to_string())
            .bind(now.as_millisecond())
            .bind(actor.to_string())
            .bind(act.name())
            .bind(object)
            .bind(reason)
            .execute(connection)
            .await?;
    });
    Ok(())
}

/// The entries that fit the filter, the earliest first.
///
/// # Errors
/// Where the database fails.
pub async fn read(database: &Database, filter: &Filter) -> Result<Vec<Entry>, StoreError> {
    const READ: &str = "
        SELECT done_at, actor, act, object, reason FROM audit_log
        WHERE done_at >= $1 AND ($2 = '' OR actor = $2) AND ($3 = '' OR act = $3) AND ($4 = '' OR object = $4)
        ORDER BY done_at DESC, id DESC LIMIT $5";
    let rows: Vec<(i64, String, String, String, String)> = on!(database, pool =>
        sqlx::query_as(READ)
            .bind(filter.since.map_or(0, Timestamp::as_millisecond))
            .bind(filter.actor.as_deref().unwrap_or_default())
            .bind(filter.act.as_deref().unwrap_or_default())
            .bind(filter.object.as_deref().unwrap_or_default())
            .bind(filter.most.map_or(i64::MAX, i64::from))
            .fetch_all(pool)
            .await?
    );
    let entry = |(done, actor, act, object, reason)| {
        let done = Timestamp::from_millisecond(done).unwrap_or_default();
        Entry { done, actor, act, object, reason }
    };
    Ok(rows.into_iter().rev().map(entry).collect())
}
