//! What is recalled at the start of every turn and remembered at its end, for many turns at once.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use sqlx::QueryBuilder;

use super::{Conversation, Profile};
use crate::delivery::PrivateChat;
use crate::locale::Tag;
use crate::message::Inbound;
use crate::on;
use crate::store::{Database, Gather, StoreError, padded};

/// What is known at the start of a turn.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Recalled {
    /// Who is asking.
    pub profile: Profile,
    /// Where the conversation stands.
    pub conversation: Conversation,
    /// The private chat of the account, where one is known.
    pub private_chat: Option<PrivateChat>,
    /// How often the stored notifications have changed, see [`Shelf`](crate::notification::Shelf).
    pub notifications_changed: i64,
}

/// Recalls and remembers for turns that run side by side: what they need at the same time is read, and written, in one go.
#[derive(Debug, Default)]
pub struct Memory {
    reads: Gather<Key, Recalled>,
    writes: Gather<(Key, Conversation, Timestamp), ()>,
}

/// One person in one chat.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Key {
    platform: String,
    account: String,
    chat: String,
}

impl Key {
    fn of(inbound: &Inbound) -> Self {
        Self {
            platform: inbound.address.platform.clone(),
            account: inbound.sender.clone(),
            chat: inbound.address.chat.clone(),
        }
    }
}

impl Memory {
    /// As [`recall`], together with the turns that recall at the same time.
    ///
    /// # Errors
    /// As [`recall`].
    pub async fn recall(&self, database: &Database, inbound: &Inbound) -> Result<Recalled, StoreError> {
        let together = |keys: Vec<Key>| async move { recall_all(database, &keys).await.ok() };
        match self.reads.ask(Key::of(inbound), together).await {
            Some(recalled) => Ok(recalled),
            None => recall(database, inbound).await,
        }
    }

    /// As [`remember_conversation`], together with the turns that remember at the same time.
    ///
    /// # Errors
    /// As [`remember_conversation`].
    pub async fn remember(
        &self,
        database: &Database,
        inbound: &Inbound,
        conversation: &Conversation,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let together = |kept: Vec<(Key, Conversation, Timestamp)>| async move {
            let written = remember_all(database, &kept).await;
            written.ok().map(|()| vec![(); kept.len()])
        };
        match self.writes.ask((Key::of(inbound), conversation.clone(), now), together).await {
            Some(()) => Ok(()),
            None => remember_conversation(database, inbound, conversation, now).await,
        }
    }
}

/// Everything a turn needs to know, in one read.
///
/// # Errors
/// Where the database fails. A stored value this version does not know counts as not set.
pub async fn recall(database: &Database, inbound: &Inbound) -> Result<Recalled, StoreError> {
    let recalled = recall_all(database, &[Key::of(inbound)]).await?;
    Ok(recalled.into_iter().next().unwrap_or_default())
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
    remember_all(database, &[(Key::of(inbound), conversation.clone(), now)]).await
}

const RECALL: &str = "
    SELECT k.number, p.id, p.locale, p.economy, p.zone, c.project, c.asked, c.answered, c.locale, c.flow,
           v.chat, v.used_at, (SELECT value FROM change_counters WHERE name = 'notifications')
    FROM k
    LEFT JOIN accounts a ON a.platform = k.platform AND a.account = k.account
    LEFT JOIN people p ON p.id = a.person
    LEFT JOIN private_chats v ON v.platform = k.platform AND v.account = k.account
    LEFT JOIN conversations c ON c.platform = k.platform AND c.chat = k.chat AND c.account = k.account";

type Text = Option<String>;
type Row = (i64, Text, Text, Text, Text, Text, Text, Text, Text, Text, Text, Option<i64>, Option<i64>);

/// What is known of each of the `keys`, in their order.
async fn recall_all(database: &Database, keys: &[Key]) -> Result<Vec<Recalled>, StoreError> {
    let rows: Vec<Row> = on!(database, pool => {
        let mut query = QueryBuilder::new("WITH k (number, platform, account, chat) AS (");
        query.push_values(padded(keys).enumerate(), |mut values, (number, key)| {
            // A number that repeats the last key finds nothing new; it is not looked at below.
            values.push_bind(i64::try_from(number).unwrap_or(i64::MAX));
            values.push_bind(&key.platform).push_bind(&key.account).push_bind(&key.chat);
        });
        query.push(")").push(RECALL);
        query.build_query_as().fetch_all(pool).await?
    });
    let mut recalled = vec![Recalled::default(); keys.len()];
    for row in rows {
        let place = usize::try_from(row.0).ok().and_then(|number| recalled.get_mut(number));
        if let Some(place) = place {
            *place = read(row);
        }
    }
    Ok(recalled)
}

fn read(row: Row) -> Recalled {
    let (_, person, locale, economy, zone, project, asked, answered, spoken, flow, chat, used_at, changed) = row;
    Recalled {
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
        private_chat: chat.zip(used_at).map(|(chat, used_at)| PrivateChat { chat, used_at }),
        notifications_changed: changed.unwrap_or_default(),
    }
}

/// Copies of the last row, there to make up the number, are not kept: they would meet themselves.
const REMEMBER: &str = "
    INSERT INTO conversations (platform, chat, account, project, asked, answered, locale, flow, changed_at)
    SELECT platform, chat, account, project, asked, answered, locale, flow, changed_at FROM k WHERE number < ";
const RENEW: &str = "
    ON CONFLICT (platform, chat, account) DO UPDATE SET project = excluded.project, asked = excluded.asked,
        answered = excluded.answered, locale = excluded.locale, flow = excluded.flow, changed_at = excluded.changed_at";

/// Stores where each of the conversations stands; of one that comes twice the later state.
async fn remember_all(database: &Database, kept: &[(Key, Conversation, Timestamp)]) -> Result<(), StoreError> {
    let mut latest: Vec<&(Key, Conversation, Timestamp)> = Vec::with_capacity(kept.len());
    for entry in kept.iter().rev() {
        if !latest.iter().any(|later| later.0 == entry.0) {
            latest.push(entry);
        }
    }
    let _line = database.line().await;
    on!(&database.swift(), pool => {
        let columns = "number, platform, chat, account, project, asked, answered, locale, flow, changed_at";
        let mut query = QueryBuilder::new(format!("WITH k ({columns}) AS ("));
        query.push_values(padded(&latest).enumerate(), |mut values, (number, (key, conversation, now))| {
            values.push_bind(i64::try_from(number).unwrap_or(i64::MAX));
            values.push_bind(&key.platform).push_bind(&key.chat).push_bind(&key.account);
            values.push_bind(&conversation.project);
            values.push_bind(conversation.asked.map(|intent| intent.identifier()));
            values.push_bind(conversation.answered.map(|intent| intent.identifier()));
            values.push_bind(conversation.locale.as_ref().map(Tag::as_str));
            values.push_bind(conversation.flow.as_ref().and_then(|flow| serde_json::to_string(flow).ok()));
            values.push_bind(now.as_millisecond());
        });
        query.push(")").push(REMEMBER).push_bind(i64::try_from(latest.len()).unwrap_or(i64::MAX)).push(RENEW);
        query.build().execute(pool).await?;
    });
    Ok(())
}
