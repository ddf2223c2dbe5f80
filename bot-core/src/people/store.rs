//! People and conversations in the database.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use uuid::Uuid;

use super::{Conversation, Profile};
use crate::economy::Economy;
use crate::locale::Tag;
use crate::message::Inbound;
use crate::store::{Database, StoreError};
use crate::{on, transaction};

/// What is known at the start of a turn.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Recalled {
    /// Who is asking.
    pub profile: Profile,
    /// Where the conversation stands.
    pub conversation: Conversation,
    /// How often the stored notifications have changed, see [`Shelf`](crate::notification::Shelf).
    pub notifications_changed: i64,
}

const RECALL: &str = "
    SELECT p.id, p.locale, p.economy, p.zone, c.project, c.asked, c.answered, c.locale, c.flow,
           (SELECT value FROM change_counters WHERE name = 'notifications')
    FROM (SELECT CAST($1 AS TEXT) AS platform, CAST($2 AS TEXT) AS account, CAST($3 AS TEXT) AS chat) AS k
    LEFT JOIN accounts a ON a.platform = k.platform AND a.account = k.account
    LEFT JOIN people p ON p.id = a.person
    LEFT JOIN conversations c ON c.platform = k.platform AND c.chat = k.chat AND c.account = k.account";

type Text = Option<String>;

/// Everything a turn needs to know, in one read.
///
/// # Errors
/// Where the database fails. A stored value this version does not know counts as not set.
pub async fn recall(database: &Database, inbound: &Inbound) -> Result<Recalled, StoreError> {
    let (platform, account, chat) = (&inbound.address.platform, &inbound.sender, &inbound.address.chat);
    let row: (Text, Text, Text, Text, Text, Text, Text, Text, Text, Option<i64>) = on!(database, pool =>
        sqlx::query_as(RECALL).bind(platform).bind(account).bind(chat).fetch_one(pool).await?
    );
    let (person, locale, economy, zone, project, asked, answered, spoken, flow, changed) = row;
    Ok(Recalled {
        profile: Profile {
            person,
            locale: locale.and_then(|tag| tag.parse().ok()),
            economy: economy.and_then(|code| code.parse().ok()),
            zone: zone.and_then(|name| TimeZone::get(&name).ok()),
        },
        conversation: Conversation {
            project,
            asked: asked.and_then(|intent| intent.parse().ok()),
            answered: answered.and_then(|intent| intent.parse().ok()),
            locale: spoken.and_then(|tag| tag.parse().ok()),
            flow: flow.and_then(|flow| serde_json::from_str(&flow).ok()),
        },
        notifications_changed: changed.unwrap_or_default(),
    })
}

/// Stores where the conversation stands; that of the last second may be lost with the power.
///
/// # Errors
/// Where the database fails.
pub async fn remember_conversation(
    database: &Database,
    inbound: &Inbound,
    conversation: &Conversation,
    now: Timestamp,
) -> Result<(), StoreError> {
    const REMEMBER: &str = "
        INSERT INTO conversations (platform, chat, account, project, asked, answered, locale, flow, changed_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        ON CONFLICT (platform, chat, account) DO UPDATE SET project = excluded.project, asked = excluded.asked,
            answered = excluded.answered, locale = excluded.locale, flow = excluded.flow,
            changed_at = excluded.changed_at";
    let flow = conversation.flow.as_ref().and_then(|flow| serde_json::to_string(flow).ok());
    let _line = database.line().await;
    on!(&database.swift(), pool => {
        sqlx::query(REMEMBER)
            .bind(&inbound.address.platform)
            .bind(&inbound.address.chat)
            .bind(&inbound.sender)
            .bind(&conversation.project)
            .bind(conversation.asked.map(|intent| intent.identifier()))
            .bind(conversation.answered.map(|intent| intent.identifier()))
            .bind(conversation.locale.as_ref().map(Tag::as_str))
            .bind(flow)
            .bind(now.as_millisecond())
            .execute(pool)
            .await?;
    });
    Ok(())
}

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

/// Stores one thing the person chose; the person is created by the first.
async fn set(
    database: &Database,
    inbound: &Inbound,
    statement: &'static str,
    value: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    transaction!(database, tx => {
        let known: Option<(String,)> = sqlx::query_as("SELECT person FROM accounts WHERE platform = $1 AND account = $2")
            .bind(&inbound.address.platform)
            .bind(&inbound.sender)
            .fetch_optional(&mut *tx)
            .await?;
        let person = known.as_ref().map_or_else(|| Uuid::now_v7().to_string(), |(person,)| person.clone());
        if known.is_none() {
            sqlx::query("INSERT INTO people (id, created_at) VALUES ($1, $2)")
                .bind(&person)
                .bind(now.as_millisecond())
                .execute(&mut *tx)
                .await?;
            sqlx::query("INSERT INTO accounts (platform, account, person) VALUES ($1, $2, $3)")
                .bind(&inbound.address.platform)
                .bind(&inbound.sender)
                .bind(&person)
                .execute(&mut *tx)
                .await?;
        }
        sqlx::query(statement).bind(value).bind(&person).execute(&mut *tx).await.map(|_| ())
    });
    Ok(())
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
    on!(database, pool => {
        sqlx::query(RENAME).bind(to).bind(platform).bind(from).execute(pool).await?;
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
        let person: Option<(String,)> =
            sqlx::query_as("DELETE FROM accounts WHERE platform = $1 AND account = $2 RETURNING person")
                .bind(platform)
                .bind(account)
                .fetch_optional(&mut *tx)
                .await?;
        sqlx::query("DELETE FROM people WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM accounts WHERE person = $1)")
            .bind(person.map(|(person,)| person))
            .execute(&mut *tx)
            .await
            .map(|_| ())
    }.await);
    Ok(())
}
