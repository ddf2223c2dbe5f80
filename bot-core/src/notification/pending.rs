//! Documents that wait for a yes: read and compared, kept for a day, and not in force.

use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use super::reader::{Document, Doubt};
use super::store::{Saved, outcome};
use super::{Notification, current};
use crate::people::{Account, Act, Actor, audit};
use crate::store::{Database, StoreError};
use crate::{on, transaction};

/// How long a document waits.
const WAITS: SignedDuration = SignedDuration::from_hours(24);

/// What storing a document would come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// What was read; of an addendum, the notification as amended by it.
    pub notification: Notification,
    /// The version in force, if there is one.
    pub in_force: Option<Notification>,
    /// What could not be settled.
    pub doubts: Vec<Doubt>,
    /// What storing it would come to.
    pub saved: Saved,
}

/// A document that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pending {
    /// The name of the file.
    pub file_name: String,
    /// What stands in it.
    pub bytes: Vec<u8>,
}

/// What storing the document would come to; nothing is stored. `None` for an addendum to a project that is not stored.
///
/// # Errors
/// [`StoreError`] where the database fails.
pub async fn propose(database: &Database, document: &Document) -> Result<Option<Proposal>, StoreError> {
    let (code, doubts) = match document {
        Document::Notification(reading) => (&reading.notification.code, &reading.doubts),
        Document::Addendum(addendum) => (&addendum.code, &addendum.doubts),
    };
    let in_force = current(database, code).await?;
    let outcome = outcome(database, document, in_force.as_ref()).await?;
    Ok(outcome.map(|(notification, saved)| Proposal { notification, in_force, doubts: doubts.clone(), saved }))
}

/// Keeps a document for a day, in place of what the account handed in before; the name it waits under.
///
/// # Errors
/// [`StoreError`] where the database fails.
pub async fn wait(
    database: &Database,
    account: &Account,
    pending: &Pending,
    now: Timestamp,
) -> Result<String, StoreError> {
    const INSERT: &str = "INSERT INTO pending_documents (id, platform, account, file_name, bytes, expires_at)
        VALUES ($1, $2, $3, $4, $5, $6)";
    let id = Uuid::now_v7().simple().to_string();
    let expires = now.saturating_add(WAITS).map_or(i64::MAX, Timestamp::as_millisecond);
    transaction!(database, tx => async {
        sqlx::query("DELETE FROM pending_documents WHERE (platform = $1 AND account = $2) OR expires_at <= $3")
            .bind(&account.platform)
            .bind(&account.account)
            .bind(now.as_millisecond())
            .execute(&mut *tx)
            .await?;
        sqlx::query(INSERT)
            .bind(&id)
            .bind(&account.platform)
            .bind(&account.account)
            .bind(&pending.file_name)
            .bind(&pending.bytes)
            .bind(expires)
            .execute(&mut *tx)
            .await
            .map(|_| ())
    }.await);
    Ok(id)
}

/// The document that waits under this name for this account; `None` where it was stored or discarded, or waited too long.
///
/// # Errors
/// [`StoreError`] where the database fails.
pub async fn waiting(
    database: &Database,
    account: &Account,
    id: &str,
    now: Timestamp,
) -> Result<Option<Pending>, StoreError> {
    const FIND: &str = "SELECT file_name, bytes FROM pending_documents
        WHERE id = $1 AND platform = $2 AND account = $3 AND expires_at > $4";
    let row: Option<(String, Vec<u8>)> = on!(database, pool => {
        sqlx::query_as(FIND)
            .bind(id)
            .bind(&account.platform)
            .bind(&account.account)
            .bind(now.as_millisecond())
            .fetch_optional(pool)
            .await?
    });
    Ok(row.map(|(file_name, bytes)| Pending { file_name, bytes }))
}

/// Ends the waiting. Where the document was stored, `code` names its project, and the audit log tells who stored it.
///
/// # Errors
/// [`StoreError`] where the database fails.
pub async fn settle(
    database: &Database,
    account: &Account,
    id: &str,
    code: Option<&str>,
    now: Timestamp,
) -> Result<(), StoreError> {
    let actor = Actor::from(account.clone());
    transaction!(database, tx => async {
        let settled = sqlx::query("DELETE FROM pending_documents WHERE id = $1 AND platform = $2 AND account = $3")
            .bind(id)
            .bind(&account.platform)
            .bind(&account.account)
            .execute(&mut *tx)
            .await?;
        if let Some(code) = code.filter(|_| settled.rows_affected() > 0) {
            audit::record(&mut *tx, &actor, Act::KeepNotifications, code, now).await?;
        }
        Ok::<_, StoreError>(())
    }.await);
    Ok(())
}
