//! Unclear questions in the database.

use jiff::ToSpan;
use jiff::civil::Date;
use serde::Serialize;

use super::{DAYS_KEPT, MOST_KEPT, Note};
use crate::store::{Connection, Database, StoreError};
use crate::{on, transaction, within};

/// An unclear question over all days it was asked on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Listed {
    /// How often it was asked.
    pub times: i64,
    /// The language it was read as.
    pub locale: String,
    /// Its words, with signs for what may be personal.
    pub words: String,
    /// `asked` where intents were offered, `abstained` where the assistant could not answer.
    pub decision: String,
    /// The intents offered.
    pub alternatives: Vec<String>,
    /// What people chose, with how often.
    pub choices: Vec<(String, i64)>,
    /// The first and the last day it was asked on, `YYYY-MM-DD`.
    pub first: String,
    /// See `first`.
    pub last: String,
}

/// Writes notes, each with its day, and takes out what is older than [`DAYS_KEPT`].
pub(super) async fn keep(database: &Database, notes: &[(Date, Note)]) -> Result<(), StoreError> {
    let _line = database.line().await;
    transaction!(&database.swift(), tx => write((&mut *tx).into(), notes).await);
    Ok(())
}

async fn write(mut connection: Connection<'_>, notes: &[(Date, Note)]) -> Result<(), StoreError> {
    for (day, note) in notes {
        match note {
            Note::Unclear { .. } => write_question(connection.again(), *day, note).await?,
            Note::Chosen { id, intent } => write_choice(connection.again(), *day, id, intent.identifier()).await?,
        }
    }
    let Some(oldest) = notes.iter().map(|(day, _)| *day).max().and_then(|day| day.checked_sub(DAYS_KEPT.days()).ok())
    else {
        return Ok(());
    };
    for delete in ["DELETE FROM unclear_questions WHERE day < $1", "DELETE FROM unclear_choices WHERE day < $1"] {
        within!(connection.again(), c => sqlx::query(delete).bind(oldest.to_string()).execute(&mut *c).await.map(|_| ())?);
    }
    Ok(())
}

async fn write_question(mut connection: Connection<'_>, day: Date, note: &Note) -> Result<(), StoreError> {
    const COUNT: &str = "UPDATE unclear_questions SET times = times + 1 WHERE day = $1 AND id = $2 AND decision = $3";
    const ADD: &str = "
        INSERT INTO unclear_questions (day, id, decision, locale, words, alternatives, times)
        SELECT CAST($1 AS TEXT), CAST($2 AS TEXT), CAST($3 AS TEXT), CAST($4 AS TEXT), CAST($5 AS TEXT), CAST($6 AS TEXT), 1
        WHERE (SELECT COUNT(*) FROM unclear_questions) < $7
        ON CONFLICT (day, id, decision) DO UPDATE SET times = unclear_questions.times + 1";
    let Note::Unclear { id, locale, words, decision, alternatives } = note else { return Ok(()) };
    let day = day.to_string();
    let counted = within!(connection.again(), c =>
        sqlx::query(COUNT).bind(&day).bind(id).bind(*decision).execute(&mut *c).await?.rows_affected());
    if counted == 0 {
        within!(connection, c => sqlx::query(ADD)
            .bind(&day).bind(id).bind(*decision).bind(locale).bind(words).bind(alternatives).bind(MOST_KEPT)
            .execute(&mut *c).await.map(|_| ())?);
    }
    Ok(())
}

async fn write_choice(connection: Connection<'_>, day: Date, id: &str, intent: &str) -> Result<(), StoreError> {
    const ADD: &str = "
        INSERT INTO unclear_choices (day, id, intent, times)
        SELECT CAST($1 AS TEXT), CAST($2 AS TEXT), CAST($3 AS TEXT), 1
        WHERE EXISTS (SELECT 1 FROM unclear_questions WHERE id = $2)
        ON CONFLICT (day, id, intent) DO UPDATE SET times = unclear_choices.times + 1";
    let day = day.to_string();
    within!(connection, c => sqlx::query(ADD).bind(day).bind(id).bind(intent).execute(&mut *c).await.map(|_| ())?);
    Ok(())
}

type Row = (String, String, String, String, String, i64, String, String);

/// Everything kept, the most frequent first; of one locale where it is named.
///
/// # Errors
/// Where the database fails.
pub async fn list(database: &Database, locale: Option<&str>) -> Result<Vec<Listed>, StoreError> {
    const QUESTIONS: &str = "
        SELECT id, decision, locale, words, MAX(alternatives), CAST(SUM(times) AS BIGINT), MIN(day), MAX(day)
        FROM unclear_questions GROUP BY id, decision, locale, words
        ORDER BY SUM(times) DESC, MAX(day) DESC, words, decision";
    const CHOICES: &str = "
        SELECT id, intent, CAST(SUM(times) AS BIGINT) FROM unclear_choices GROUP BY id, intent
        ORDER BY SUM(times) DESC, intent";
    let questions: Vec<Row> = on!(database, pool => sqlx::query_as(QUESTIONS).fetch_all(pool).await?);
    let choices: Vec<(String, String, i64)> = on!(database, pool => sqlx::query_as(CHOICES).fetch_all(pool).await?);
    let of_locale = questions.into_iter().filter(|row| locale.is_none_or(|locale| row.2 == locale));
    Ok(of_locale.map(|row| listed(row, &choices)).collect())
}

fn listed(row: Row, choices: &[(String, String, i64)]) -> Listed {
    let (id, decision, locale, words, alternatives, times, first, last) = row;
    let chosen = choices.iter().filter(|(question, _, _)| *question == id);
    Listed {
        times,
        locale,
        words,
        decision,
        alternatives: alternatives.split_whitespace().map(str::to_owned).collect(),
        choices: chosen.map(|(_, intent, times)| (intent.clone(), *times)).collect(),
        first,
        last,
    }
}
