//! What a person may ask of what is kept about them: a file with all of it, and its erasure.

use jiff::Timestamp;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::keyring::Keyring;
use crate::message::Inbound;
use crate::nominations::{self, Nomination};
use crate::people::audit::{self, Filter};
use crate::store::{Database, StoreError};
use crate::{delivery, on, transaction};

/// Everything kept about a person: accounts, choices, conversations, subscriptions, nominations and who looked at them.
///
/// # Errors
/// Where the database fails, or a sealed value does not open.
pub async fn export(database: &Database, keyring: &Keyring, person: &str) -> Result<Value, StoreError> {
    type Chosen = (Option<String>, Option<String>, Option<String>);
    type Conversation = (String, String, Option<String>, Option<String>, Option<String>);
    const CONVERSATIONS: &str = "SELECT c.platform, c.chat, c.project, c.answered, c.locale FROM conversations c
        JOIN accounts a ON a.platform = c.platform AND a.account = c.account WHERE a.person = $1";
    let chosen: Option<Chosen> = on!(database, pool =>
        sqlx::query_as("SELECT locale, economy, zone FROM people WHERE id = $1").bind(person).fetch_optional(pool).await?);
    let accounts: Vec<(String, String)> = on!(database, pool =>
        sqlx::query_as("SELECT platform, account FROM accounts WHERE person = $1").bind(person).fetch_all(pool).await?);
    let conversations: Vec<Conversation> =
        on!(database, pool => sqlx::query_as(CONVERSATIONS).bind(person).fetch_all(pool).await?);
    let subscriptions: Vec<(String, String, bool)> = on!(database, pool =>
        sqlx::query_as("SELECT project, topic, wanted FROM subscriptions WHERE person = $1").bind(person).fetch_all(pool).await?);
    let mut own = Vec::new();
    for nomination in nominations::of_person(database, person).await? {
        own.push(exported(database, keyring, &nomination).await?);
    }
    let (locale, economy, zone) = chosen.unwrap_or_default();
    let account = |(platform, account): &(String, String)| json!({ "platform": platform, "account": account });
    let conversation = |(platform, chat, project, answered, locale): &Conversation| json!({ "platform": platform, "chat": chat, "project": project, "last_question": answered, "language": locale });
    let subscription = |(project, topic, wanted): &(String, String, bool)| json!({ "project": project, "topic": topic, "wanted": wanted });
    Ok(json!({
        "accounts": accounts.iter().map(account).collect::<Vec<_>>(),
        "language": locale, "economy": economy, "time_zone": zone,
        "conversations": conversations.iter().map(conversation).collect::<Vec<_>>(),
        "subscriptions": subscriptions.iter().map(subscription).collect::<Vec<_>>(),
        "nominations": own,
    }))
}

async fn exported(database: &Database, keyring: &Keyring, nomination: &Nomination) -> Result<Value, StoreError> {
    let history = nominations::history(database, &nomination.id).await?;
    let history: Vec<Value> =
        history.iter().map(|entry| json!({ "state": entry.state.name(), "at": entry.at.to_string() })).collect();
    let filter = Filter { object: Some(format!("nomination:{}", nomination.id)), ..Filter::default() };
    let looks = audit::read(database, &filter).await?;
    let looks: Vec<Value> = looks
        .iter()
        .map(|look| json!({ "at": look.done.to_string(), "by": look.actor, "act": look.act, "reason": look.reason }))
        .collect();
    Ok(json!({
        "reference": nomination.reference, "project": nomination.project, "economy": nomination.economy.code(),
        "state": nomination.state.name(), "missing": nomination.missing,
        "name": nomination.name(keyring)?, "email": nomination.email(keyring)?,
        "history": history, "looks_and_acts_by_others": looks,
    }))
}

/// Erases a person at once: accounts, choices, conversations, subscriptions, what waits to be delivered, names and addresses.
/// Nominations stay with the programme by number, project, economy and state alone; a count of what was erased is kept.
///
/// # Errors
/// Where the database fails: nothing is erased then.
pub async fn erase(database: &Database, person: &str, now: Timestamp) -> Result<(), StoreError> {
    const NOMINATIONS: &str = "UPDATE nominations SET name = NULL, email = NULL, email_digest = NULL, person = NULL,
        missing = '', erased_at = $2 WHERE person = $1";
    const CODES: &str = "DELETE FROM claim_codes WHERE nomination IN (SELECT id FROM nominations WHERE person = $1)";
    const CONVERSATIONS: &str = "DELETE FROM conversations WHERE EXISTS (SELECT 1 FROM accounts a WHERE a.person = $1
        AND a.platform = conversations.platform AND a.account = conversations.account)";
    const NOTE: &str = "INSERT INTO erasures (id, at, cause, nominations, people) VALUES ($1, $2, 'asked for', $3, 1)";
    transaction!(database, tx => async {
        delivery::forget_person(&mut *tx, person).await?;
        sqlx::query(CODES).bind(person).execute(&mut *tx).await?;
        let gone = sqlx::query(NOMINATIONS).bind(person).bind(now.as_millisecond()).execute(&mut *tx).await?;
        sqlx::query(CONVERSATIONS).bind(person).execute(&mut *tx).await?;
        sqlx::query("DELETE FROM accounts WHERE person = $1").bind(person).execute(&mut *tx).await?;
        sqlx::query("DELETE FROM people WHERE id = $1").bind(person).execute(&mut *tx).await?;
        sqlx::query(NOTE)
            .bind(Uuid::now_v7().to_string())
            .bind(now.as_millisecond())
            .bind(i64::try_from(gone.rows_affected()).unwrap_or(i64::MAX))
            .execute(&mut *tx)
            .await?;
        Ok::<_, StoreError>(())
    }.await);
    Ok(())
}

/// The same for an account of which nothing is kept but where its conversations stand.
///
/// # Errors
/// Where the database fails.
pub async fn of_account_alone(database: &Database, inbound: &Inbound) -> Result<Value, StoreError> {
    type Conversation = (String, Option<String>, Option<String>, Option<String>);
    const CONVERSATIONS: &str =
        "SELECT chat, project, answered, locale FROM conversations WHERE platform = $1 AND account = $2";
    let (platform, account) = (&inbound.address.platform, &inbound.sender);
    let rows: Vec<Conversation> = on!(database, pool =>
        sqlx::query_as(CONVERSATIONS).bind(platform).bind(account).fetch_all(pool).await?);
    let conversation = |(chat, project, answered, locale): &Conversation| json!({ "chat": chat, "project": project, "last_question": answered, "language": locale });
    Ok(json!({
        "accounts": [{ "platform": platform, "account": account }],
        "conversations": rows.iter().map(conversation).collect::<Vec<_>>(),
    }))
}
