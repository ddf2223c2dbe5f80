//! When the dates of a notification have changed, the reminders of its project are worked out anew.

use std::collections::HashMap;

use jiff::civil::Date;

use crate::economy::Economy;
use crate::notification::{Notification, Shelved};
use crate::schedule::officers::OFFICERS;
use crate::schedule::requests::renewed;
use crate::store::{Connection, Database, StoreError};
use crate::{on, transaction, within};

/// Notes that the notifications have changed `counter` times, and renews what that touches. `projects` are no older.
pub(super) async fn after_changes(database: &Database, counter: i64, projects: &Shelved) -> Result<(), StoreError> {
    const NOTED: &str = "SELECT value FROM change_counters WHERE name = 'reminders'";
    const NOTE: &str = "UPDATE change_counters SET value = $1 WHERE name = 'reminders' AND value < $1";
    let (noted,): (i64,) = on!(database, pool => sqlx::query_as(NOTED).fetch_one(pool).await?);
    if counter <= noted {
        return Ok(());
    }
    transaction!(database, tx => async {
        // Another process may be about it: it waits here for its turn, and then has nothing left to do.
        let fresh = sqlx::query(NOTE).bind(counter).execute(&mut *tx).await?.rows_affected() > 0;
        if fresh {
            renew((&mut *tx).into(), projects).await?;
        }
        Ok::<_, StoreError>(())
    }.await);
    Ok(())
}

async fn renew(mut connection: Connection<'_>, projects: &Shelved) -> Result<(), StoreError> {
    const KEEP: &str = "INSERT INTO planned_dates (project, dates) VALUES ($1, $2)
        ON CONFLICT (project) DO UPDATE SET dates = excluded.dates";
    const DUTY: &str = "INSERT INTO reminders (id, chat, locale, project, topic, created_at, due_at)
        VALUES ($1, $2, 'en', $3, $4, 0, 0) ON CONFLICT (id) DO NOTHING";
    const RENEW: &str = concat!("UPDATE reminders SET ", renewed!(), " WHERE project = $1");
    let known: Vec<(String, String)> = within!(connection.again(), c =>
        sqlx::query_as("SELECT project, dates FROM planned_dates").fetch_all(&mut *c).await?);
    let known: HashMap<String, String> = known.into_iter().collect();
    for project in projects.in_force().iter() {
        let dates = dates(project);
        if known.get(&project.code) == Some(&dates) {
            continue;
        }
        for economy in Economy::all() {
            let id = format!("officers:{}:{economy}", project.code);
            within!(connection.again(), c => sqlx::query(DUTY)
                .bind(id).bind(economy.code()).bind(&project.code).bind(OFFICERS)
                .execute(&mut *c)
                .await
                .map(|_| ()))?;
        }
        within!(connection.again(), c => {
            sqlx::query(KEEP).bind(&project.code).bind(&dates).execute(&mut *c).await?;
            sqlx::query(RENEW).bind(&project.code).execute(&mut *c).await.map(|_| ())
        })?;
    }
    Ok(())
}

/// What the rules of reminding read in a notification.
fn dates(project: &Notification) -> String {
    let shown = |date: Option<Date>| date.map(|date| date.to_string()).unwrap_or_default();
    [project.closing_date, project.starts, project.ends].map(shown).join("/")
}
