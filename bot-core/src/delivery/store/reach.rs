//! The private chats that people have opened: where they can be reached.

use jiff::Timestamp;
use sqlx::QueryBuilder;

use crate::message::{Inbound, Place};
use crate::store::{Connection, Database, Gather, StoreError};
use crate::{transaction, within};

/// A private chat that a person has opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrivateChat {
    /// The platform's identifier.
    pub chat: String,
    /// When it was used, to within some minutes; epoch milliseconds.
    pub used_at: i64,
}

/// A chat used within this time need not be noted again, in milliseconds.
const LATELY: i64 = 10 * 60 * 1000;

/// Notes where people can be reached, for many turns at once.
#[derive(Debug, Default)]
pub struct Chats {
    writes: Gather<Opened, ()>,
}

/// An account that used its private chat.
#[derive(Clone, Debug)]
struct Opened {
    platform: String,
    account: String,
    chat: String,
    used_at: i64,
}

impl Chats {
    /// Notes that the sender has opened or used a private chat, where that is not known yet.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn note(
        &self,
        database: &Database,
        inbound: &Inbound,
        known: Option<&PrivateChat>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let (chat, used_at) = (&inbound.address.chat, now.as_millisecond());
        let is_known = known.is_some_and(|known| known.chat == *chat && used_at - known.used_at < LATELY);
        if inbound.place != Place::Private || is_known {
            return Ok(());
        }
        let (platform, account) = (inbound.address.platform.clone(), inbound.sender.clone());
        let opened = Opened { platform, account, chat: chat.clone(), used_at };
        let together = |opened: Vec<Opened>| async move {
            let written = open(database, &opened).await;
            written.ok().map(|()| vec![(); opened.len()])
        };
        match self.writes.ask(opened.clone(), together).await {
            Some(()) => Ok(()),
            None => open(database, &[opened]).await,
        }
    }
}

/// As [`Chats::note`] for a single turn, with nothing known.
///
/// # Errors
/// Where the database fails.
pub async fn open_chat(database: &Database, inbound: &Inbound, now: Timestamp) -> Result<(), StoreError> {
    Chats::default().note(database, inbound, None, now).await
}

/// Stores where accounts can be reached; whoever comes back can be reached again.
async fn open(database: &Database, opened: &[Opened]) -> Result<(), StoreError> {
    let mut latest: Vec<&Opened> = Vec::with_capacity(opened.len());
    for chat in opened.iter().rev() {
        if !latest.iter().any(|later| later.account == chat.account && later.platform == chat.platform) {
            latest.push(chat);
        }
    }
    let _line = database.line().await;
    transaction!(&database.swift(), tx => async {
        for opened in super::chunks(&latest) {
            write((&mut *tx).into(), opened).await?;
        }
        Ok::<_, StoreError>(())
    }.await);
    Ok(())
}

async fn write(mut connection: Connection<'_>, opened: &[&Opened]) -> Result<(), StoreError> {
    within!(connection.again(), c => {
        let mut query = QueryBuilder::new("INSERT INTO private_chats (platform, account, chat, used_at) ");
        query.push_values(opened, |mut values, chat| {
            values.push_bind(&chat.platform).push_bind(&chat.account).push_bind(&chat.chat).push_bind(chat.used_at);
        });
        query.push(
            " ON CONFLICT (platform, account) DO UPDATE SET chat = excluded.chat, used_at = excluded.used_at",
        );
        query.build().execute(&mut *c).await.map(|_| ())
    })?;
    within!(connection, c => {
        let mut query = QueryBuilder::new(
            "UPDATE accounts SET unreachable_since = NULL WHERE unreachable_since IS NOT NULL AND (platform, account) IN (",
        );
        query.push_values(opened, |mut values, chat| {
            values.push_bind(&chat.platform).push_bind(&chat.account);
        });
        query.push(")");
        query.build().execute(&mut *c).await.map(|_| ())
    })?;
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
