//! The private chats that people have opened: where they can be reached.

use jiff::Timestamp;

use crate::message::{Inbound, Place};
use crate::store::{Connection, Database, StoreError};
use crate::{transaction, within};

/// Whether the chat is known, and used so lately that it need not be noted again.
#[must_use]
pub fn is_open(known: Option<(&str, i64)>, chat: &str, now: Timestamp) -> bool {
    const AFRESH: i64 = 10 * 60 * 1000;
    known.is_some_and(|(open, used_at)| open == chat && now.as_millisecond() - used_at < AFRESH)
}

/// Notes that a person has opened or used a private chat, and can be reached there.
///
/// # Errors
/// Where the database fails.
pub async fn open_chat(database: &Database, inbound: &Inbound, now: Timestamp) -> Result<(), StoreError> {
    const OPEN: &str = "INSERT INTO private_chats (platform, account, chat, used_at) VALUES ($1, $2, $3, $4)
        ON CONFLICT (platform, account) DO UPDATE SET chat = excluded.chat, used_at = excluded.used_at";
    const BACK: &str = "UPDATE accounts SET unreachable_since = NULL
        WHERE platform = $1 AND account = $2 AND unreachable_since IS NOT NULL";
    if inbound.place != Place::Private {
        return Ok(());
    }
    let (platform, account) = (&inbound.address.platform, &inbound.sender);
    let _line = database.line().await;
    transaction!(&database.swift(), tx => {
        sqlx::query(OPEN)
            .bind(platform)
            .bind(account)
            .bind(&inbound.address.chat)
            .bind(now.as_millisecond())
            .execute(&mut *tx)
            .await?;
        sqlx::query(BACK).bind(platform).bind(account).execute(&mut *tx).await.map(|_| ())
    });
    Ok(())
}

/// Notes that a private chat is closed: whoever was there has blocked the assistant or is gone. Nothing is sent to the account
/// until it comes back.
///
/// # Errors
/// Where the database fails.
pub async fn close_chat(
    connection: impl Into<Connection<'_>>,
    platform: &str,
    chat: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    const SINCE: &str = "UPDATE accounts SET unreachable_since = $3 WHERE platform = $1 AND unreachable_since IS NULL
        AND account IN (SELECT account FROM private_chats WHERE platform = $1 AND chat = $2)";
    const CLOSE: &str = "DELETE FROM private_chats WHERE platform = $1 AND chat = $2";
    let mut connection = connection.into();
    let now = now.as_millisecond();
    within!(connection.again(), c =>
        sqlx::query(SINCE).bind(platform).bind(chat).bind(now).execute(&mut *c).await.map(|_| ())
    )?;
    within!(connection, c => sqlx::query(CLOSE).bind(platform).bind(chat).execute(&mut *c).await.map(|_| ()))?;
    Ok(())
}
