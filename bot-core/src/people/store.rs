//! People and conversations in the database.

use jiff::Timestamp;
use uuid::Uuid;

use super::Account;
use crate::delivery;
use crate::economy::Economy;
use crate::locale::Tag;
use crate::message::Inbound;
use crate::store::{Connection, Database, StoreError};
use crate::{on, transaction, within};

/// Stores the language the person chose.
///
/// # Errors
/// Where the database fails.
pub async fn set_locale(database: &Database, inbound: &Inbound, tag: &Tag, now: Timestamp) -> Result<(), StoreError> {
    set(database, inbound, "UPDATE people SET locale = $1 WHERE id = $2", tag.as_str(), now).await
}

/// Stores the person's economy.
///
/// # Errors
/// Where the database fails.
pub async fn set_economy(
    database: &Database,
    inbound: &Inbound,
    economy: Economy,
    now: Timestamp,
) -> Result<(), StoreError> {
    set(database, inbound, "UPDATE people SET economy = $1 WHERE id = $2", economy.code(), now).await
}

/// Stores the zone the person chose, by its IANA name.
///
/// # Errors
/// Where the database fails.
pub async fn set_zone(database: &Database, inbound: &Inbound, name: &str, now: Timestamp) -> Result<(), StoreError> {
    set(database, inbound, "UPDATE people SET zone = $1 WHERE id = $2", name, now).await
}

/// Stores one thing the person chose.
async fn set(
    database: &Database,
    inbound: &Inbound,
    statement: &'static str,
    value: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    transaction!(database, tx => {
        let person = ensure(&mut *tx, inbound, now).await?;
        sqlx::query(statement).bind(value).bind(&person).execute(&mut *tx).await.map(|_| ())
    });
    Ok(())
}

/// The person's identifier; the person is created where there was nothing to keep before.
///
/// # Errors
/// Where the database fails.
pub async fn keep(database: &Database, inbound: &Inbound, now: Timestamp) -> Result<String, StoreError> {
    Ok(transaction!(database, tx => ensure(&mut *tx, inbound, now).await))
}

/// The identifier of the person who wrote; the person is created where there was nothing to keep so far.
///
/// # Errors
/// Where the database fails.
pub async fn ensure(
    connection: impl Into<Connection<'_>>,
    inbound: &Inbound,
    now: Timestamp,
) -> Result<String, StoreError> {
    of_account(connection, &Account::of(inbound), now).await
}

/// The same for an account.
///
/// # Errors
/// Where the database fails.
pub async fn of_account(
    connection: impl Into<Connection<'_>>,
    account: &Account,
    now: Timestamp,
) -> Result<String, StoreError> {
    let Account { platform, account } = account;
    within!(connection.into(), connection => {
        let known: Option<(String,)> = sqlx::query_as("SELECT person FROM accounts WHERE platform = $1 AND account = $2")
            .bind(platform)
            .bind(account)
            .fetch_optional(&mut *connection)
            .await?;
        if let Some((person,)) = known {
            return Ok(person);
        }
        let person = Uuid::now_v7().to_string();
        sqlx::query("INSERT INTO people (id, created_at) VALUES ($1, $2)")
            .bind(&person)
            .bind(now.as_millisecond())
            .execute(&mut *connection)
            .await?;
        sqlx::query("INSERT INTO accounts (platform, account, person) VALUES ($1, $2, $3)")
            .bind(platform)
            .bind(account)
            .bind(&person)
            .execute(&mut *connection)
            .await?;
        Ok(person)
    })
}

/// Notes that a known account blocked the assistant, or came back.
///
/// # Errors
/// Where the database fails.
pub async fn note_reachable(
    database: &Database,
    inbound: &Inbound,
    reachable: bool,
    now: Timestamp,
) -> Result<(), StoreError> {
    let since = (!reachable).then(|| now.as_millisecond());
    on!(database, pool => {
        sqlx::query("UPDATE accounts SET unreachable_since = $1 WHERE platform = $2 AND account = $3")
            .bind(since)
            .bind(&inbound.address.platform)
            .bind(&inbound.sender)
            .execute(pool)
            .await?;
    });
    Ok(())
}

/// Follows a chat to its new identifier.
///
/// # Errors
/// Where the database fails.
pub async fn rename_chat(database: &Database, platform: &str, from: &str, to: &str) -> Result<(), StoreError> {
    const RENAME: &str = "
        UPDATE conversations SET chat = $1 WHERE platform = $2 AND chat = $3
            AND account NOT IN (SELECT account FROM conversations WHERE platform = $2 AND chat = $1)";
    const OF_PROJECTS: &str = "
        UPDATE project_channels SET chat = $1 WHERE platform = $2 AND chat = $3
            AND thread NOT IN (SELECT thread FROM project_channels WHERE platform = $2 AND chat = $1)";
    const REMINDED: &str = "UPDATE reminders SET chat = $1 WHERE person IS NULL AND platform = $2 AND chat = $3";
    on!(database, pool => {
        for rename in [RENAME, OF_PROJECTS, REMINDED] {
            sqlx::query(rename).bind(to).bind(platform).bind(from).execute(pool).await?;
        }
    });
    Ok(())
}

/// Takes out the account with all its conversations, and the person where it was the last account.
///
/// # Errors
/// Where the database fails.
pub async fn forget(database: &Database, inbound: &Inbound) -> Result<(), StoreError> {
    let (platform, account) = (&inbound.address.platform, &inbound.sender);
    transaction!(database, tx => async {
        sqlx::query("DELETE FROM conversations WHERE platform = $1 AND account = $2")
            .bind(platform)
            .bind(account)
            .execute(&mut *tx)
            .await?;
        delivery::forget_account(&mut *tx, platform, account).await?;
        let person: Option<(String,)> =
            sqlx::query_as("DELETE FROM accounts WHERE platform = $1 AND account = $2 RETURNING person")
                .bind(platform)
                .bind(account)
                .fetch_optional(&mut *tx)
                .await?;
        sqlx::query("DELETE FROM people WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM accounts WHERE person = $1)")
            .bind(person.map(|(person,)| person))
            .execute(&mut *tx)
            .await?;
        Ok::<_, StoreError>(())
    }.await);
    Ok(())
}
