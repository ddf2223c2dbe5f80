//! What is waiting can be held back, let go and taken back; what was delivered can be changed and recalled.

use sqlx::QueryBuilder;
use uuid::Uuid;

use jiff::Timestamp;

use super::super::content::Packed;
use super::super::{Content, Operation, Priority, bell};
use super::chunks;
use super::enqueue::keep;
use crate::store::{Connection, StoreError};
use crate::within;

/// Cancels what waits or is paused and has a key that begins so; how many it were. What is on its way this very moment
/// still arrives.
///
/// # Errors
/// Where the database fails.
pub async fn cancel(
    connection: impl Into<Connection<'_>>,
    key_prefix: &str,
    now: Timestamp,
) -> Result<u64, StoreError> {
    const CANCEL: &str = "UPDATE deliveries SET state = 'cancelled', done_at = $2
        WHERE done_at IS NULL AND state IN ('waiting', 'paused') AND SUBSTR(key, 1, LENGTH($1)) = $1";
    steer(connection.into(), CANCEL, key_prefix, now).await
}

/// Cancels what waits or is paused of a cause; how many it were.
///
/// # Errors
/// Where the database fails.
pub async fn cancel_cause(
    connection: impl Into<Connection<'_>>,
    cause: &str,
    now: Timestamp,
) -> Result<u64, StoreError> {
    const CANCEL: &str = "UPDATE deliveries SET state = 'cancelled', done_at = $2
        WHERE cause = $1 AND state IN ('waiting', 'paused')";
    steer(connection.into(), CANCEL, cause, now).await
}

/// Holds back what waits of a cause; how many it were.
///
/// # Errors
/// Where the database fails.
pub async fn pause(connection: impl Into<Connection<'_>>, cause: &str) -> Result<u64, StoreError> {
    const PAUSE: &str = "UPDATE deliveries SET state = 'paused' WHERE cause = $1 AND state = 'waiting'";
    let mut connection = connection.into();
    let paused =
        within!(connection.again(), c => sqlx::query(PAUSE).bind(cause).execute(&mut *c).await?.rows_affected());
    bell::ring_everywhere(connection).await?;
    Ok(paused)
}

/// Lets go on what was paused of a cause; how many it were.
///
/// # Errors
/// Where the database fails.
pub async fn resume(connection: impl Into<Connection<'_>>, cause: &str) -> Result<u64, StoreError> {
    const RESUME: &str = "UPDATE deliveries SET state = 'waiting' WHERE cause = $1 AND state = 'paused'";
    let mut connection = connection.into();
    let resumed =
        within!(connection.again(), c => sqlx::query(RESUME).bind(cause).execute(&mut *c).await?.rows_affected());
    bell::ring_everywhere(connection).await?;
    Ok(resumed)
}

async fn steer(
    mut connection: Connection<'_>,
    statement: &'static str,
    about: &str,
    now: Timestamp,
) -> Result<u64, StoreError> {
    let now = now.as_millisecond();
    let changed = within!(connection.again(), c =>
        sqlx::query(statement).bind(about).bind(now).execute(&mut *c).await?.rows_affected()
    );
    bell::ring_everywhere(connection).await?;
    Ok(changed)
}

/// A delivery that is to be changed.
struct Target {
    id: String,
    key: String,
    priority: i32,
    platform: Option<String>,
    chat: Option<String>,
    thread: Option<String>,
}

/// Changes what a delivery says, by its key: before it is sent where it still waits, else in place, as a delivery of its own
/// with the cause given. Returns how many of the keys were known and not given up. Where a platform cannot edit, that
/// delivery counts as unneeded.
///
/// # Errors
/// Where the database fails.
pub async fn edit(
    connection: impl Into<Connection<'_>>,
    cause: &str,
    changes: &[(String, Content)],
    now: Timestamp,
) -> Result<u64, StoreError> {
    const REPLACE: &str = "UPDATE deliveries SET content = $1 WHERE key = $2 AND operation = 'send'
        AND state IN ('waiting', 'paused') AND holder IS NULL";
    const SENT: &str = "SELECT id, key, priority, platform, chat, thread FROM deliveries WHERE key = $1
        AND operation = 'send' AND (state = 'delivered' OR holder IS NOT NULL)";
    let mut connection = connection.into();
    let mut changed = 0;
    for (key, content) in changes {
        let packed = Packed::of(content)?;
        keep(connection.again(), &packed).await?;
        let replaced = within!(connection.again(), c =>
            sqlx::query(REPLACE).bind(&packed.id).bind(key).execute(&mut *c).await?.rows_affected()
        );
        if replaced > 0 {
            changed += 1;
            continue;
        }
        let found = within!(connection.again(), c => sqlx::query_as(SENT).bind(key).fetch_optional(&mut *c).await?);
        if let Some(target) = found.map(Target::of) {
            let operation = (Operation::Edit, Some(packed.id.as_str()));
            changed += change(connection.again(), cause, operation, &[target], now).await?;
        }
    }
    bell::ring_everywhere(connection).await?;
    Ok(changed)
}

/// Takes back what was delivered of a cause, and cancels what was not yet; the recalls are deliveries of their own, with the cause
/// given. Returns how many will be taken back. Where a platform cannot recall, that delivery counts as unneeded.
///
/// # Errors
/// Where the database fails.
pub async fn recall(
    connection: impl Into<Connection<'_>>,
    cause: &str,
    of_cause: &str,
    now: Timestamp,
) -> Result<u64, StoreError> {
    const SENT: &str = "SELECT id, key, priority, platform, chat, thread FROM deliveries WHERE cause = $1
        AND operation = 'send' AND (state = 'delivered' OR holder IS NOT NULL)";
    let mut connection = connection.into();
    cancel_cause(connection.again(), of_cause, now).await?;
    let found: Vec<_> = within!(connection.again(), c => sqlx::query_as(SENT).bind(of_cause).fetch_all(&mut *c).await?);
    let targets: Vec<Target> = found.into_iter().map(Target::of).collect();
    let recalled = change(connection.again(), cause, (Operation::Recall, None), &targets, now).await?;
    bell::ring_everywhere(connection).await?;
    Ok(recalled)
}

type TargetRow = (String, String, i32, Option<String>, Option<String>, Option<String>);

impl Target {
    fn of((id, key, priority, platform, chat, thread): TargetRow) -> Self {
        Self { id, key, priority, platform, chat, thread }
    }
}

/// Writes deliveries that change others.
async fn change(
    mut connection: Connection<'_>,
    cause: &str,
    (operation, content): (Operation, Option<&str>),
    targets: &[Target],
    now: Timestamp,
) -> Result<u64, StoreError> {
    const INTO: &str = "INSERT INTO deliveries
        (id, key, cause, operation, changes, content, priority, platform, chat, thread, due_at) ";
    let mut fresh = 0;
    for targets in chunks(targets) {
        fresh += within!(connection.again(), c => {
            let mut query = QueryBuilder::new(INTO);
            query.push_values(targets, |mut values, target| {
                let priority = target.priority.min(Priority::Service.number());
                values.push_bind(Uuid::now_v7().to_string()).push_bind(format!("{cause}/{}", target.key));
                values.push_bind(cause).push_bind(operation.name()).push_bind(target.id.as_str());
                values.push_bind(content).push_bind(priority).push_bind(target.platform.as_deref());
                values.push_bind(target.chat.as_deref()).push_bind(target.thread.as_deref());
                values.push_bind(now.as_millisecond());
            });
            query.push(" ON CONFLICT (key) DO NOTHING");
            query.build().execute(&mut *c).await?.rows_affected()
        });
    }
    Ok(fresh)
}

/// Takes out everything that was or is to be delivered to a person, by the identifier in the profile and by the accounts
/// the person has. To be called before the accounts themselves are taken out.
///
/// # Errors
/// Where the database fails.
pub async fn forget_person(connection: impl Into<Connection<'_>>, person: &str) -> Result<u64, StoreError> {
    const FORGET: &str = "DELETE FROM deliveries WHERE person = $1 OR EXISTS (SELECT 1 FROM accounts a
        WHERE a.person = $1 AND a.platform = deliveries.platform AND a.account = deliveries.account)";
    const CLOSE: &str = "DELETE FROM private_chats WHERE EXISTS (SELECT 1 FROM accounts a
        WHERE a.person = $1 AND a.platform = private_chats.platform AND a.account = private_chats.account)";
    let mut connection = connection.into();
    let gone =
        within!(connection.again(), c => sqlx::query(FORGET).bind(person).execute(&mut *c).await?.rows_affected());
    within!(connection, c => sqlx::query(CLOSE).bind(person).execute(&mut *c).await.map(|_| ()))?;
    bell::ring();
    Ok(gone)
}

/// Takes out everything that was or is to be delivered to an account, and its private chat.
///
/// # Errors
/// Where the database fails.
pub async fn forget_account(
    connection: impl Into<Connection<'_>>,
    platform: &str,
    account: &str,
) -> Result<(), StoreError> {
    const FORGET: &str = "DELETE FROM deliveries WHERE platform = $1 AND (account = $2 OR chat IN
        (SELECT chat FROM private_chats WHERE platform = $1 AND account = $2))";
    const CLOSE: &str = "DELETE FROM private_chats WHERE platform = $1 AND account = $2";
    let mut connection = connection.into();
    for statement in [FORGET, CLOSE] {
        within!(connection.again(), c =>
            sqlx::query(statement).bind(platform).bind(account).execute(&mut *c).await.map(|_| ())
        )?;
    }
    bell::ring();
    Ok(())
}
