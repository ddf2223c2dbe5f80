//! Which channel belongs to which project, as the Secretariat said in the channel itself.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::Channels;
use crate::message::Address;
use crate::people::{Act, Actor, audit};
use crate::schedule::{self, requests};
use crate::store::{Database, StoreError};
use crate::{on, transaction};

/// Makes the channel that of the project; what it was before is forgotten.
///
/// # Errors
/// Where the database fails.
pub async fn connect(
    database: &Database,
    channel: &Address,
    project: &str,
    actor: &Actor,
    now: Timestamp,
) -> Result<(), StoreError> {
    const INSERT: &str = "
        INSERT INTO project_channels (platform, chat, thread, project, connected_at) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (platform, chat, thread)
            DO UPDATE SET project = excluded.project, connected_at = excluded.connected_at";
    let object = format!("{}:{} {project}", channel.platform, channel.chat);
    transaction!(database, tx => async {
        sqlx::query(INSERT)
            .bind(&channel.platform)
            .bind(&channel.chat)
            .bind(channel.thread.as_deref().unwrap_or_default())
            .bind(project)
            .bind(now.as_millisecond())
            .execute(&mut *tx)
            .await?;
        requests::stand(&mut *tx, channel, &[project], now).await?;
        schedule::try_again(&mut *tx, channel).await?;
        audit::record(&mut *tx, actor, Act::KeepChannels, &object, now).await
    }.await);
    Ok(())
}

/// Takes the channel's project away; `false` where it had none.
///
/// # Errors
/// Where the database fails.
pub async fn disconnect(
    database: &Database,
    channel: &Address,
    actor: &Actor,
    now: Timestamp,
) -> Result<bool, StoreError> {
    const DELETE: &str = "DELETE FROM project_channels WHERE platform = $1 AND chat = $2 AND thread = $3";
    let object = format!("{}:{}", channel.platform, channel.chat);
    let gone = transaction!(database, tx => async {
        let deleted = sqlx::query(DELETE)
            .bind(&channel.platform)
            .bind(&channel.chat)
            .bind(channel.thread.as_deref().unwrap_or_default())
            .execute(&mut *tx)
            .await?;
        let gone = deleted.rows_affected() > 0;
        if gone {
            requests::stand(&mut *tx, channel, &[], now).await?;
            audit::record(&mut *tx, actor, Act::KeepChannels, &object, now).await?;
        }
        Ok::<_, StoreError>(gone)
    }.await);
    Ok(gone)
}

/// Code of the project that the channel was made the place of.
///
/// # Errors
/// Where the database fails.
pub async fn connected_to(database: &Database, channel: &Address) -> Result<Option<String>, StoreError> {
    const SELECT: &str = "SELECT project FROM project_channels WHERE platform = $1 AND chat = $2 AND thread = $3";
    let row: Option<(String,)> = on!(database, pool => sqlx::query_as(SELECT)
        .bind(&channel.platform)
        .bind(&channel.chat)
        .bind(channel.thread.as_deref().unwrap_or_default())
        .fetch_optional(pool)
        .await?);
    Ok(row.map(|(project,)| project))
}

/// Lets exactly these channels, and those connected in the chat, be reminded of the sessions of their projects.
///
/// # Errors
/// Where the database fails.
pub async fn keep_reminded(database: &Database, settings: &Channels, now: Timestamp) -> Result<(), StoreError> {
    let channels = settings.with_connected(database).await?;
    let mut projects: BTreeMap<Sorted<'_>, (&Address, Vec<&str>)> = BTreeMap::new();
    let former = requests::standing(database).await?;
    for address in &former {
        projects.entry(sorted(address)).or_insert((address, Vec::new()));
    }
    for (project, channel) in channels.all() {
        projects.entry(sorted(&channel.address)).or_insert((&channel.address, Vec::new())).1.push(project);
    }
    transaction!(database, tx => async {
        for (address, projects) in projects.values() {
            requests::stand(&mut *tx, address, projects, now).await?;
        }
        Ok::<_, StoreError>(())
    }.await);
    Ok(())
}

/// Platform, chat and thread.
type Sorted<'a> = (&'a str, &'a str, Option<&'a str>);

fn sorted(address: &Address) -> Sorted<'_> {
    (&address.platform, &address.chat, address.thread.as_deref())
}

type Row = (String, String, String, String);

impl Channels {
    /// These channels and those that were connected in the chat, which go before them.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn with_connected(&self, database: &Database) -> Result<Self, StoreError> {
        const SELECT: &str =
            "SELECT platform, chat, thread, project FROM project_channels ORDER BY platform, chat, thread";
        let rows: Vec<Row> = on!(database, pool => sqlx::query_as(SELECT).fetch_all(pool).await?);
        let connected = rows.into_iter().map(|(platform, chat, thread, project)| {
            (project, Address { platform, chat, thread: Some(thread).filter(|thread| !thread.is_empty()) })
        });
        Ok(self.and(connected))
    }
}
