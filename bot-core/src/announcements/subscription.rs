//! What people want to hear of, by topic and project.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;

use crate::message::Inbound;
use crate::store::{Connection, Database, StoreError};
use crate::{on, people, transaction, within};

/// People who want the topic $1 for the project $2 (empty: for all).
macro_rules! wishing {
    () => {
        "SELECT DISTINCT s.person FROM subscriptions s
         WHERE s.topic = $1 AND s.wanted AND (s.project = $2 OR (s.project = '' AND NOT EXISTS (
            SELECT 1 FROM subscriptions own WHERE own.person = s.person AND own.topic = s.topic AND own.project = $2)))"
    };
}
pub(super) use wishing;

/// What a person can choose to hear of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// Announcements to the public of a project.
    News,
    /// Closing dates and sessions to come.
    Reminders,
}

/// A choice that a person made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subscription {
    /// Of what.
    pub topic: Topic,
    /// Of which project; `None` for all of them.
    pub project: Option<String>,
    /// Whether the person wants to hear of it.
    pub wanted: bool,
}

impl Topic {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::News, Self::Reminders];

    /// The name in actions and in the database.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::News => "news",
            Self::Reminders => "reminders",
        }
    }
}

impl fmt::Display for Topic {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

/// A name that is no topic's.
#[derive(Debug, thiserror::Error)]
#[error("is none of news, reminders")]
pub struct UnknownTopic;

impl FromStr for Topic {
    type Err = UnknownTopic;

    fn from_str(name: &str) -> Result<Self, UnknownTopic> {
        Self::ALL.into_iter().find(|topic| topic.name() == name).ok_or(UnknownTopic)
    }
}

/// Keeps a choice of the person who wrote; one about all projects goes over earlier ones about a single one.
///
/// # Errors
/// Where the database fails.
pub async fn choose(
    database: &Database,
    inbound: &Inbound,
    choice: &Subscription,
    now: Timestamp,
) -> Result<(), StoreError> {
    transaction!(database, tx => async {
        let person = people::ensure(&mut *tx, inbound, now).await?;
        keep(Connection::from(&mut *tx), &person, choice, now).await
    }.await);
    Ok(())
}

/// Keeps a choice of a person who is known.
///
/// # Errors
/// Where the database fails.
pub async fn keep(
    connection: impl Into<Connection<'_>>,
    person: &str,
    choice: &Subscription,
    now: Timestamp,
) -> Result<(), StoreError> {
    const KEEP: &str = "
        INSERT INTO subscriptions (person, topic, project, wanted, changed_at) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (person, topic, project) DO UPDATE SET wanted = excluded.wanted, changed_at = excluded.changed_at";
    within!(connection.into(), connection => {
        if choice.project.is_none() {
            sqlx::query("DELETE FROM subscriptions WHERE person = $1 AND topic = $2")
                .bind(person)
                .bind(choice.topic.name())
                .execute(&mut *connection)
                .await?;
        }
        sqlx::query(KEEP)
            .bind(person)
            .bind(choice.topic.name())
            .bind(choice.project.as_deref().unwrap_or_default())
            .bind(choice.wanted)
            .bind(now.as_millisecond())
            .execute(&mut *connection)
            .await?;
    });
    Ok(())
}

/// All choices of a person, those about all projects first.
///
/// # Errors
/// Where the database fails. A stored topic this version does not know is left out.
pub async fn of_person(database: &Database, person: &str) -> Result<Vec<Subscription>, StoreError> {
    let rows: Vec<(String, String, bool)> = on!(database, pool =>
        sqlx::query_as("SELECT topic, project, wanted FROM subscriptions WHERE person = $1 ORDER BY project, topic")
            .bind(person)
            .fetch_all(pool)
            .await?
    );
    let known = rows.into_iter().filter_map(|(topic, project, wanted)| {
        let project = Some(project).filter(|code| !code.is_empty());
        Some(Subscription { topic: topic.parse().ok()?, project, wanted })
    });
    Ok(known.collect())
}

/// All choices of whoever wrote, as [`of_person`] gives them.
///
/// # Errors
/// As [`of_person`].
pub async fn of_account(database: &Database, inbound: &Inbound) -> Result<Vec<Subscription>, StoreError> {
    let person: Option<(String,)> = on!(database, pool =>
        sqlx::query_as("SELECT person FROM accounts WHERE platform = $1 AND account = $2")
            .bind(&inbound.address.platform)
            .bind(&inbound.sender)
            .fetch_optional(pool)
            .await?
    );
    match person {
        Some((person,)) => of_person(database, &person).await,
        None => Ok(Vec::new()),
    }
}

/// Whether these choices include the topic for the project: the choice about it, else the one about all.
#[must_use]
pub fn wants(choices: &[Subscription], topic: Topic, project: &str) -> bool {
    let choice = |project: Option<&str>| {
        choices.iter().find(|choice| choice.topic == topic && choice.project.as_deref() == project)
    };
    choice(Some(project)).or_else(|| choice(None)).is_some_and(|choice| choice.wanted)
}

/// The people who want to hear of a project, in order.
///
/// # Errors
/// Where the database fails.
pub async fn subscribers(database: &Database, topic: Topic, project: &str) -> Result<Vec<String>, StoreError> {
    let rows: Vec<(String,)> = on!(database, pool =>
        sqlx::query_as(wishing!()).bind(topic.name()).bind(project).fetch_all(pool).await?
    );
    Ok(rows.into_iter().map(|(person,)| person).collect())
}

/// People who do not want the topic $1 for the project $2 (empty: for all).
pub(super) const REFUSERS: &str = "
    SELECT DISTINCT s.person FROM subscriptions s
    WHERE s.topic = $1 AND NOT s.wanted AND (s.project = $2 OR (s.project = '' AND NOT EXISTS (
        SELECT 1 FROM subscriptions own WHERE own.person = s.person AND own.topic = s.topic AND own.project = $2)))";
