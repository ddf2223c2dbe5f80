//! Sessions in the database.

use std::collections::{BTreeSet, HashMap};

use jiff::Timestamp;
use sqlx::QueryBuilder;

use super::Session;
use crate::store::{Connection, Database, StoreError, padded};
use crate::{on, within};

type Row = (String, String, i64, i64, String, Option<String>, Option<String>, Option<String>, i64, i64, bool);
type OfProject =
    (String, String, String, i64, i64, String, Option<String>, Option<String>, Option<String>, i64, i64, bool);

const SELECT: &str = "
    SELECT id, title, starts, ends, zone, room, link, speakers, day, sequence, cancelled
    FROM sessions WHERE project = $1 ORDER BY starts, title, id";

/// All sessions of a project in order, those called off among them.
///
/// # Errors
/// Where the database fails.
pub async fn sessions(database: &Database, project: &str) -> Result<Vec<Session>, StoreError> {
    let rows: Vec<Row> = on!(database, pool => sqlx::query_as(SELECT).bind(project).fetch_all(pool).await?);
    rows.into_iter().map(session).collect()
}

/// The same inside a transaction.
pub(super) async fn sessions_within(connection: Connection<'_>, project: &str) -> Result<Vec<Session>, StoreError> {
    let rows: Vec<Row> = within!(connection, c => sqlx::query_as(SELECT).bind(project).fetch_all(&mut *c).await?);
    rows.into_iter().map(session).collect()
}

/// The sessions of several projects, each in order.
pub(super) async fn sessions_of(
    connection: Connection<'_>,
    projects: &BTreeSet<&str>,
) -> Result<HashMap<String, Vec<Session>>, StoreError> {
    const OF: &str = "
        SELECT project, id, title, starts, ends, zone, room, link, speakers, day, sequence, cancelled
        FROM sessions WHERE project IN (";
    let projects: Vec<&str> = projects.iter().copied().collect();
    if projects.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<OfProject> = within!(connection, c => {
        let mut query = QueryBuilder::new(OF);
        let mut list = query.separated(", ");
        padded(&projects).for_each(|project| {
            list.push_bind(*project);
        });
        query.push(") ORDER BY project, starts, title, id");
        query.build_query_as().fetch_all(&mut *c).await?
    });
    let mut sessions: HashMap<String, Vec<Session>> = HashMap::with_capacity(projects.len());
    for (project, id, title, starts, ends, zone, room, link, speakers, day, sequence, cancelled) in rows {
        let row = (id, title, starts, ends, zone, room, link, speakers, day, sequence, cancelled);
        sessions.entry(project).or_default().push(session(row)?);
    }
    Ok(sessions)
}

fn session(row: Row) -> Result<Session, StoreError> {
    let (id, title, starts, ends, zone, room, link, speakers, day, sequence, cancelled) = row;
    Ok(Session {
        id,
        title,
        starts: moment(starts)?,
        ends: moment(ends)?,
        zone,
        room,
        link,
        speakers,
        day: u32::try_from(day).unwrap_or_default(),
        sequence: u32::try_from(sequence).unwrap_or_default(),
        cancelled,
    })
}

/// A stored moment.
pub(super) fn moment(milliseconds: i64) -> Result<Timestamp, StoreError> {
    let corrupt = |error: jiff::Error| StoreError::Corrupt { what: "moment of the schedule", why: error.to_string() };
    Timestamp::from_millisecond(milliseconds).map_err(corrupt)
}

/// Stores all sessions of a project in the place of those stored before.
pub(super) async fn store(connection: Connection<'_>, project: &str, sessions: &[Session]) -> Result<(), StoreError> {
    const INSERT: &str = "
        INSERT INTO sessions (project, id, title, starts, ends, zone, room, link, speakers, day, sequence, cancelled)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
    within!(connection, c => {
        sqlx::query("DELETE FROM sessions WHERE project = $1").bind(project).execute(&mut *c).await?;
        for session in sessions {
            sqlx::query(INSERT)
                .bind(project)
                .bind(&session.id)
                .bind(&session.title)
                .bind(session.starts.as_millisecond())
                .bind(session.ends.as_millisecond())
                .bind(&session.zone)
                .bind(&session.room)
                .bind(&session.link)
                .bind(&session.speakers)
                .bind(i64::from(session.day))
                .bind(i64::from(session.sequence))
                .bind(session.cancelled)
                .execute(&mut *c)
                .await?;
        }
    });
    Ok(())
}
