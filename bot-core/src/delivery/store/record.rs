//! What became of deliveries is written down, many in one transaction.

use jiff::Timestamp;
use sqlx::{PgConnection, QueryBuilder, SqliteConnection};

use super::super::State;
use super::{chunks, close_chat, column};
use crate::store::{Connection, Database, StoreError};
use crate::{transaction, within};

/// What is to be written about a delivery that a courier held.
#[derive(Clone, Debug)]
pub(in crate::delivery) struct Mark {
    pub(in crate::delivery) id: String,
    /// Its end; without one it goes back to the waiting.
    pub(in crate::delivery) end: Option<State>,
    pub(in crate::delivery) due_at: i64,
    pub(in crate::delivery) attempts: i32,
    /// Where it was or will be sent; `None` where a chat is to be looked for anew.
    pub(in crate::delivery) chat: Option<String>,
    pub(in crate::delivery) message: Option<String>,
    pub(in crate::delivery) reason: Option<String>,
    pub(in crate::delivery) done_at: Option<i64>,
}

/// What was learnt about a chat on the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::delivery) enum News {
    /// Nobody can be reached there any more.
    Closed(String),
    /// It has a new identifier.
    Moved(String, String),
}

/// What is written about deliveries: by which courier, on which platform, when.
pub(in crate::delivery) struct Hand<'a> {
    pub(in crate::delivery) courier: &'a str,
    pub(in crate::delivery) platform: &'a str,
    pub(in crate::delivery) now: Timestamp,
}

/// Writes the marks and lets the deliveries go, in one transaction. What was delivered counts as such whatever else was written
/// about it meanwhile; any other end leaves alone what was cancelled.
pub(in crate::delivery) async fn record(
    database: &Database,
    hand: &Hand<'_>,
    marks: &[Mark],
    news: &[News],
) -> Result<(), StoreError> {
    if let (Database::Postgres(pool), []) = (database, news) {
        // One statement needs no transaction around it, and the way to the server and back is what takes time.
        return write_columns(&mut *pool.acquire().await?, hand.courier, marks).await;
    }
    transaction!(database, tx => async {
        for news in news {
            match news {
                News::Closed(chat) => close_chat(&mut *tx, hand.platform, chat, hand.now).await?,
                News::Moved(from, to) => move_chat((&mut *tx).into(), hand.platform, from, to).await?,
            }
        }
        write((&mut *tx).into(), hand.courier, marks).await
    }.await);
    Ok(())
}

/// What is still to be sent follows a chat to its new identifier.
async fn move_chat(connection: Connection<'_>, platform: &str, from: &str, to: &str) -> Result<(), StoreError> {
    const MOVE: &str = "UPDATE deliveries SET chat = $3 WHERE platform = $1 AND chat = $2 AND done_at IS NULL";
    within!(connection, c => sqlx::query(MOVE).bind(platform).bind(from).bind(to).execute(&mut *c).await.map(|_| ()))?;
    Ok(())
}

macro_rules! update {
    ($courier:literal) => {
        concat!(
            "UPDATE deliveries SET holder = NULL, state = CASE WHEN mark.state = 'delivered'
                    OR deliveries.state IN ('waiting', 'paused') THEN COALESCE(mark.state, deliveries.state)
                    ELSE deliveries.state END,
                due_at = mark.due_at, attempts = mark.attempts, chat = mark.chat, message = mark.message,
                reason = mark.reason, done_at = COALESCE(mark.done_at, deliveries.done_at)
            FROM mark WHERE deliveries.id = mark.id AND (mark.state = 'delivered' OR deliveries.holder = ",
            $courier,
            ")"
        )
    };
}

async fn write(connection: Connection<'_>, courier: &str, marks: &[Mark]) -> Result<(), StoreError> {
    match connection {
        Connection::Sqlite(connection) => {
            for marks in chunks(marks) {
                write_values(connection, courier, marks).await?;
            }
            Ok(())
        }
        Connection::Postgres(connection) => write_columns(connection, courier, marks).await,
    }
}

async fn write_values(connection: &mut SqliteConnection, courier: &str, marks: &[Mark]) -> Result<(), StoreError> {
    let mut query = QueryBuilder::new("WITH mark (id, state, due_at, attempts, chat, message, reason, done_at) AS (");
    query.push_values(marks, |mut values, mark| {
        values.push_bind(mark.id.as_str()).push_bind(mark.end.map(State::name));
        values.push_bind(mark.due_at).push_bind(mark.attempts).push_bind(mark.chat.as_deref());
        values.push_bind(mark.message.as_deref()).push_bind(mark.reason.as_deref()).push_bind(mark.done_at);
    });
    query.push(concat!(") ", update!("?")));
    query.build().bind(courier).execute(connection).await?;
    Ok(())
}

async fn write_columns(connection: &mut PgConnection, courier: &str, marks: &[Mark]) -> Result<(), StoreError> {
    const WRITE: &str = concat!(
        "WITH mark (id, state, due_at, attempts, chat, message, reason, done_at) AS (SELECT * FROM UNNEST($1::TEXT[],
            $2::TEXT[], $3::BIGINT[], $4::INT[], $5::TEXT[], $6::TEXT[], $7::TEXT[], $8::BIGINT[])) ",
        update!("$9")
    );
    sqlx::query(WRITE)
        .bind(column(marks, |mark| mark.id.as_str()))
        .bind(column(marks, |mark| mark.end.map(State::name)))
        .bind(column(marks, |mark| mark.due_at))
        .bind(column(marks, |mark| mark.attempts))
        .bind(column(marks, |mark| mark.chat.as_deref()))
        .bind(column(marks, |mark| mark.message.as_deref()))
        .bind(column(marks, |mark| mark.reason.as_deref()))
        .bind(column(marks, |mark| mark.done_at))
        .bind(courier)
        .execute(connection)
        .await?;
    Ok(())
}

/// Gives back deliveries that were not tried.
pub(in crate::delivery) async fn release(database: &Database, courier: &str, ids: &[String]) -> Result<(), StoreError> {
    transaction!(database, tx => async {
        for ids in chunks(ids) {
            let mut query = QueryBuilder::new("UPDATE deliveries SET holder = NULL WHERE holder = ");
            query.push_bind(courier).push(" AND id IN (");
            let mut list = query.separated(", ");
            for id in ids {
                list.push_bind(id.as_str());
            }
            query.push(")");
            query.build().execute(&mut *tx).await?;
        }
        Ok::<_, StoreError>(())
    }.await);
    Ok(())
}
