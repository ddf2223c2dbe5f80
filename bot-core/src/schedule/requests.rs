//! What people and groups want to be reminded of, in the database.

use jiff::Timestamp;
use uuid::Uuid;

use super::officers::OFFICERS;
use super::reminders::Topic;
use super::store::moment;
use crate::delivery::Recipient;
use crate::locale::Tag;
use crate::message::Address;
use crate::store::{Connection, Database, StoreError};
use crate::{on, transaction, within};

/// The topic of the wishes that come with the channel of a project: nobody there asked for them, nobody there ends them.
pub(super) const STANDING: &str = "sessions";

/// Lets a wish be worked out anew, and keeps since when nothing of it has been planned.
macro_rules! renewed {
    () => {
        "due_at = CASE WHEN due_at > 0 THEN -due_at ELSE COALESCE(due_at, 0) END"
    };
}
pub(super) use renewed;

/// A wish to be reminded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Its identifier.
    pub id: String,
    /// A person, or the chat of a group.
    pub to: Recipient,
    /// The language it was asked for in; a language the person chooses goes before it.
    pub locale: Tag,
    /// Code of the project.
    pub project: String,
    /// What to remind of.
    pub topic: Topic,
    /// The person's own lead time in minutes.
    pub lead: Option<i64>,
    /// The next reminder, as far as it has been worked out.
    pub due: Option<Timestamp>,
}

impl Topic {
    /// As it is stored.
    pub(super) fn name(&self) -> String {
        match self {
            Self::Project => "project".to_owned(),
            Self::Closing => "closing".to_owned(),
            Self::Sessions => STANDING.to_owned(),
            Self::Officers => OFFICERS.to_owned(),
            Self::Day(day) => format!("day {day}"),
        }
    }

    pub(super) fn of(name: &str) -> Self {
        match name.split_once(' ') {
            Some(("day", day)) => day.parse().map_or(Self::Project, Self::Day),
            _ if name == "closing" => Self::Closing,
            _ if name == STANDING => Self::Sessions,
            _ if name == OFFICERS => Self::Officers,
            _ => Self::Project,
        }
    }
}

/// Person, platform, chat, thread: as a recipient is stored.
pub(super) type Stored = (Option<String>, String, String, String);

pub(super) fn stored(to: &Recipient) -> Stored {
    match to {
        Recipient::Person(person) => (Some(person.clone()), String::new(), String::new(), String::new()),
        Recipient::Account { platform, account } => (None, platform.clone(), account.clone(), String::new()),
        Recipient::Chat(Address { platform, chat, thread }) => {
            (None, platform.clone(), chat.clone(), thread.clone().unwrap_or_default())
        }
    }
}

pub(super) fn recipient((person, platform, chat, thread): Stored) -> Recipient {
    match person {
        Some(person) => Recipient::Person(person),
        None => Recipient::Chat(Address { platform, chat, thread: Some(thread).filter(|thread| !thread.is_empty()) }),
    }
}

/// The condition that a row is of the recipient bound as $1 to $4.
macro_rules! own {
    () => {
        "(person = $1 OR ($1 IS NULL AND person IS NULL AND platform = $2 AND chat = $3 AND thread = $4))"
    };
}

/// Stores a wish; one about the same topic of the same project is replaced.
///
/// # Errors
/// Where the database fails.
pub async fn add(database: &Database, request: &Request, now: Timestamp) -> Result<(), StoreError> {
    const INSERT: &str = "
        INSERT INTO reminders (id, person, platform, chat, thread, locale, project, topic, lead, created_at, due_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 0)";
    let (person, platform, chat, thread) = stored(&request.to);
    let topic = request.topic.name();
    const DELETE: &str = concat!("DELETE FROM reminders WHERE ", own!(), " AND project = $5 AND topic = $6");
    transaction!(database, tx => async {
        sqlx::query(DELETE)
            .bind(&person).bind(&platform).bind(&chat).bind(&thread).bind(&request.project).bind(&topic)
            .execute(&mut *tx)
            .await?;
        sqlx::query(INSERT)
            .bind(Uuid::now_v7().to_string())
            .bind(&person).bind(&platform).bind(&chat).bind(&thread)
            .bind(request.locale.as_str())
            .bind(&request.project)
            .bind(&topic)
            .bind(request.lead)
            .bind(now.as_millisecond())
            .execute(&mut *tx)
            .await
            .map(|_| ())
    }.await);
    Ok(())
}

/// Ends the wishes about a project, or all of them; how many there were.
///
/// # Errors
/// Where the database fails.
pub async fn remove(database: &Database, to: &Recipient, project: Option<&str>) -> Result<u64, StoreError> {
    let (person, platform, chat, thread) = stored(to);
    const DELETE: &str =
        concat!("DELETE FROM reminders WHERE ", own!(), " AND ($5 = '' OR project = $5) AND topic <> 'sessions'");
    let removed = on!(database, pool => sqlx::query(DELETE)
        .bind(&person).bind(&platform).bind(&chat).bind(&thread).bind(project.unwrap_or_default())
        .execute(pool)
        .await?
        .rows_affected());
    Ok(removed)
}

type Row = (String, String, String, String, Option<i64>, Option<i64>);

/// All wishes of a person or group, in the order they were made.
///
/// # Errors
/// Where the database fails.
pub async fn of(database: &Database, to: &Recipient) -> Result<Vec<Request>, StoreError> {
    let (person, platform, chat, thread) = stored(to);
    const SELECT: &str = concat!(
        "SELECT id, locale, project, topic, lead, due_at FROM reminders WHERE ",
        own!(),
        " AND topic <> 'sessions' ORDER BY id LIMIT 100"
    );
    let rows: Vec<Row> = on!(database, pool => sqlx::query_as(SELECT)
        .bind(&person).bind(&platform).bind(&chat).bind(&thread)
        .fetch_all(pool)
        .await?);
    let request = |(id, locale, project, topic, lead, due): Row| {
        let due = due.filter(|due| *due > 0).map(moment).transpose()?;
        let (locale, topic) = (locale.parse().unwrap_or_else(|_| Tag::english()), Topic::of(&topic));
        Ok(Request { id, to: to.clone(), locale, project, topic, lead, due })
    };
    rows.into_iter().map(request).collect()
}

/// Lets a channel be reminded of the sessions of exactly these projects, in the language that all share.
///
/// # Errors
/// Where the database fails.
pub async fn stand(
    connection: impl Into<Connection<'_>>,
    channel: &Address,
    projects: &[&str],
    now: Timestamp,
) -> Result<(), StoreError> {
    const KNOWN: &str = "
        SELECT id, project FROM reminders
        WHERE person IS NULL AND platform = $1 AND chat = $2 AND thread = $3 AND topic = $4";
    const INSERT: &str = "
        INSERT INTO reminders (id, platform, chat, thread, locale, project, topic, created_at, due_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0)";
    let Address { platform, chat, thread } = channel;
    let thread = thread.as_deref().unwrap_or_default();
    let english = Tag::english();
    within!(connection.into(), c => {
        let known: Vec<(String, String)> =
            sqlx::query_as(KNOWN).bind(platform).bind(chat).bind(thread).bind(STANDING).fetch_all(&mut *c).await?;
        for (id, _) in known.iter().filter(|(_, project)| !projects.contains(&project.as_str())) {
            sqlx::query("DELETE FROM reminders WHERE id = $1").bind(id).execute(&mut *c).await?;
        }
        for project in projects.iter().filter(|project| known.iter().all(|(_, known)| known != *project)) {
            sqlx::query(INSERT)
                .bind(Uuid::now_v7().to_string())
                .bind(platform).bind(chat).bind(thread)
                .bind(english.as_str())
                .bind(project)
                .bind(STANDING)
                .bind(now.as_millisecond())
                .execute(&mut *c)
                .await?;
        }
    });
    Ok(())
}

/// The channels that are reminded of the sessions of a project.
///
/// # Errors
/// Where the database fails.
pub async fn standing(database: &Database) -> Result<Vec<Address>, StoreError> {
    const SELECT: &str = "SELECT platform, chat, thread FROM reminders WHERE person IS NULL AND topic = $1";
    let rows: Vec<(String, String, String)> =
        on!(database, pool => sqlx::query_as(SELECT).bind(STANDING).fetch_all(pool).await?);
    let address = |(platform, chat, thread): (String, String, String)| Address {
        platform,
        chat,
        thread: Some(thread).filter(|thread| !thread.is_empty()),
    };
    Ok(rows.into_iter().map(address).collect())
}

/// Lets the reminders of a person be worked out anew: the zone or economy has changed.
///
/// # Errors
/// Where the database fails.
pub async fn renew(database: &Database, person: &str) -> Result<(), StoreError> {
    const RENEW: &str = concat!("UPDATE reminders SET ", renewed!(), " WHERE person = $1");
    on!(database, pool => sqlx::query(RENEW).bind(person).execute(pool).await.map(|_| ())?);
    Ok(())
}
