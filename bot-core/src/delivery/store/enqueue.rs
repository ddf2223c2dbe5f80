//! Deliveries are written in the transaction of what causes them.

use std::collections::HashSet;

use sqlx::QueryBuilder;
use uuid::Uuid;

use super::super::content::Packed;
use super::super::{Delivery, Recipient, bell};
use super::chunks;
use crate::store::{Connection, StoreError};
use crate::within;

/// A delivery as a row.
struct Row<'a> {
    id: String,
    delivery: &'a Delivery,
    content: String,
    person: Option<&'a str>,
    account: Option<&'a str>,
    platform: Option<&'a str>,
    chat: Option<&'a str>,
    thread: Option<&'a str>,
}

impl<'a> Row<'a> {
    fn of(delivery: &'a Delivery, content: String) -> Self {
        let id = Uuid::now_v7().to_string();
        let row = Self { id, delivery, content, person: None, account: None, platform: None, chat: None, thread: None };
        match &delivery.to {
            Recipient::Person(person) => Self { person: Some(person), ..row },
            Recipient::Account { platform, account } => {
                Self { platform: Some(platform), account: Some(account), ..row }
            }
            Recipient::Chat(address) => Self {
                platform: Some(&address.platform),
                chat: Some(&address.chat),
                thread: address.thread.as_deref(),
                ..row
            },
        }
    }
}

/// Writes deliveries in the caller's transaction and wakes the couriers for the moment it is committed. One whose key
/// is known already is left out. Returns how many were new.
///
/// # Errors
/// Where the database fails; the transaction is not to be committed then.
pub async fn enqueue(connection: impl Into<Connection<'_>>, deliveries: &[Delivery]) -> Result<u64, StoreError> {
    let mut connection = connection.into();
    let mut fresh = 0;
    let (mut known, mut rows) = (HashSet::new(), Vec::with_capacity(deliveries.len()));
    for delivery in deliveries {
        let packed = Packed::of(&delivery.content)?;
        if known.insert(packed.id.clone()) {
            keep(connection.again(), &packed).await?;
        }
        rows.push(Row::of(delivery, packed.id));
    }
    for rows in chunks(&rows) {
        fresh += insert(connection.again(), rows).await?;
    }
    bell::ring_everywhere(connection).await?;
    Ok(fresh)
}

/// Stores a content, or notes that it is used again.
pub(super) async fn keep(mut connection: Connection<'_>, content: &Packed<'_>) -> Result<(), StoreError> {
    // Counting uses locks the row: a content that nobody waited for a moment ago is not wiped meanwhile.
    const CONTENT: &str = "INSERT INTO delivery_contents (id, body) VALUES ($1, $2)
        ON CONFLICT (id) DO UPDATE SET uses = delivery_contents.uses + 1";
    const FILE: &str = "INSERT INTO delivery_files (content, position, name, media_type, bytes)
        VALUES ($1, $2, $3, $4, $5) ON CONFLICT (content, position) DO NOTHING";
    within!(connection.again(), c => sqlx::query(CONTENT).bind(&content.id).bind(&content.body).execute(&mut *c).await.map(|_| ()))?;
    for (position, file) in (0_i32..).zip(content.files) {
        within!(connection.again(), c => sqlx::query(FILE)
            .bind(&content.id)
            .bind(position)
            .bind(&file.name)
            .bind(&file.media_type)
            .bind(&file.bytes)
            .execute(&mut *c)
            .await
            .map(|_| ()))?;
    }
    Ok(())
}

async fn insert(connection: Connection<'_>, rows: &[Row<'_>]) -> Result<u64, StoreError> {
    const INTO: &str = "INSERT INTO deliveries
        (id, key, cause, content, priority, person, account, platform, chat, thread, due_at, expires_at) ";
    Ok(within!(connection, c => {
        let mut query = QueryBuilder::new(INTO);
        query.push_values(rows, |mut values, row| {
            let Delivery { key, cause, priority, due, expires, .. } = row.delivery;
            values.push_bind(row.id.as_str()).push_bind(key.as_str()).push_bind(cause.as_str());
            values.push_bind(row.content.as_str()).push_bind(priority.number()).push_bind(row.person);
            values.push_bind(row.account).push_bind(row.platform).push_bind(row.chat).push_bind(row.thread);
            values.push_bind(due.as_millisecond()).push_bind(expires.map(|at| at.as_millisecond()));
        });
        query.push(" ON CONFLICT (key) DO NOTHING");
        query.build().execute(&mut *c).await?.rows_affected()
    }))
}
