//! The wishes that come next, in the database.

use std::collections::{BTreeSet, HashMap};

use jiff::Timestamp;
use sqlx::{PgConnection, QueryBuilder, SqliteConnection};

use crate::delivery::Recipient;
use crate::schedule::reminders::Topic;
use crate::schedule::requests::{Stored, recipient};
use crate::store::{Connection, Database, StoreError, padded};
use crate::{on, within};

/// Wishes that are looked at in one step: bounds its time and memory.
const STEP: i64 = 250;

/// A wish that may be due.
#[derive(Clone, Debug)]
pub(super) struct Wish {
    pub(super) id: String,
    pub(super) to: Recipient,
    pub(super) locale: String,
    pub(super) project: String,
    pub(super) topic: Topic,
    pub(super) lead: Option<i64>,
    /// The next reminder; 0 and less where it is to be worked out anew.
    pub(super) due: i64,
    pub(super) zone: Option<String>,
    pub(super) economy: Option<String>,
}

/// Whether any wish has to be looked at.
pub(super) async fn is_any_due(database: &Database, horizon: Timestamp) -> Result<bool, StoreError> {
    const NEXT: &str = "SELECT due_at FROM reminders WHERE due_at IS NOT NULL AND due_at <= $1 LIMIT 1";
    let next: Option<(i64,)> = on!(database, pool =>
        sqlx::query_as(NEXT).bind(horizon.as_millisecond()).fetch_optional(pool).await?);
    Ok(next.is_some())
}

macro_rules! due {
    ($lock:literal) => {
        concat!(
            "SELECT r.id, r.person, r.platform, r.chat, r.thread, COALESCE(p.locale, r.locale), r.project, r.topic,
                r.lead, r.due_at, p.zone, p.economy
            FROM reminders r LEFT JOIN people p ON p.id = r.person
            WHERE r.due_at IS NOT NULL AND r.due_at <= $1 ORDER BY r.due_at, r.project LIMIT $2",
            $lock
        )
    };
}

/// The wishes to be looked at, the first ones first. Whoever renews one of them waits until the step is over; other processes
/// take other wishes.
pub(super) async fn due(connection: Connection<'_>, horizon: Timestamp) -> Result<Vec<Wish>, StoreError> {
    let statement = match &connection {
        Connection::Sqlite(_) => due!(""),
        Connection::Postgres(_) => due!(" FOR UPDATE OF r SKIP LOCKED"),
    };
    let rows: Vec<Read> = within!(connection, c =>
        sqlx::query_as(statement).bind(horizon.as_millisecond()).bind(STEP).fetch_all(&mut *c).await?);
    Ok(rows.into_iter().map(wish).collect())
}

type Text = Option<String>;
type Read = (String, Text, String, String, String, String, String, String, Option<i64>, i64, Text, Text);

fn wish(read: Read) -> Wish {
    let (id, person, platform, chat, thread, locale, project, topic, lead, due, zone, economy) = read;
    let topic = Topic::of(&topic);
    let economy = if topic == Topic::Officers { Some(chat.clone()) } else { economy };
    let stored: Stored = (person, platform, chat, thread);
    Wish { id, to: recipient(stored), locale, project, topic, lead, due, zone, economy }
}

/// How many are reminded at the same moment.
#[derive(Debug, Default)]
pub(super) struct Crowd {
    at: HashMap<i64, u64>,
    /// Wishes of a project that are still to be worked out anew: they may be of the same moment.
    renewed: HashMap<String, u64>,
}

impl Crowd {
    /// Counts those that are reminded at these moments, and those of these projects that are not worked out yet.
    pub(super) async fn count(
        mut connection: Connection<'_>,
        moments: &BTreeSet<i64>,
        projects: &BTreeSet<&str>,
    ) -> Result<Self, StoreError> {
        let mut crowd = Self::default();
        if !moments.is_empty() {
            let moments: Vec<i64> = moments.iter().copied().collect();
            let rows: Vec<(i64, i64)> = within!(connection.again(), c => {
                let mut query = QueryBuilder::new("SELECT due_at, COUNT(*) FROM reminders WHERE due_at IN (");
                let mut list = query.separated(", ");
                padded(&moments).for_each(|moment| {
                    list.push_bind(*moment);
                });
                query.push(") GROUP BY due_at");
                query.build_query_as().fetch_all(&mut *c).await?
            });
            crowd.at = rows.into_iter().map(|(moment, count)| (moment, count.unsigned_abs())).collect();
        }
        if !projects.is_empty() {
            let projects: Vec<&str> = projects.iter().copied().collect();
            let rows: Vec<(String, i64)> = within!(connection, c => {
                let mut query = QueryBuilder::new("SELECT project, COUNT(*) FROM reminders WHERE due_at <= 0 AND project IN (");
                let mut list = query.separated(", ");
                padded(&projects).for_each(|project| {
                    list.push_bind(*project);
                });
                query.push(") GROUP BY project");
                query.build_query_as().fetch_all(&mut *c).await?
            });
            crowd.renewed = rows.into_iter().map(|(project, count)| (project, count.unsigned_abs())).collect();
        }
        Ok(crowd)
    }

    /// How many have to be reached together with those of the project at that moment.
    pub(super) fn at(&self, moment: Timestamp, project: &str) -> u64 {
        let known = self.at.get(&moment.as_millisecond()).copied().unwrap_or_default();
        known + self.renewed.get(project).copied().unwrap_or_default()
    }
}

/// A wish, and its next reminder as far as there is one.
pub(super) type Next = (String, Option<i64>);

/// Notes when the wishes come next.
pub(super) async fn note(connection: Connection<'_>, next: &[Next]) -> Result<(), StoreError> {
    match connection {
        Connection::Sqlite(connection) => note_values(connection, next).await,
        Connection::Postgres(connection) => note_columns(connection, next).await,
    }
}

macro_rules! note {
    () => {
        "UPDATE reminders SET due_at = next.due FROM next WHERE reminders.id = next.id"
    };
}

async fn note_values(connection: &mut SqliteConnection, next: &[Next]) -> Result<(), StoreError> {
    let next: Vec<&Next> = padded(next).collect();
    let mut query = QueryBuilder::new("WITH next (id, due) AS (");
    query.push_values(next, |mut values, (id, due)| {
        values.push_bind(id.as_str()).push_bind(*due);
    });
    query.push(concat!(") ", note!()));
    query.build().execute(connection).await?;
    Ok(())
}

async fn note_columns(connection: &mut PgConnection, next: &[Next]) -> Result<(), StoreError> {
    const NOTE: &str = concat!("WITH next (id, due) AS (SELECT * FROM UNNEST($1::TEXT[], $2::BIGINT[])) ", note!());
    let ids: Vec<&str> = next.iter().map(|(id, _)| id.as_str()).collect();
    let due: Vec<Option<i64>> = next.iter().map(|(_, due)| *due).collect();
    sqlx::query(NOTE).bind(ids).bind(due).execute(connection).await?;
    Ok(())
}
