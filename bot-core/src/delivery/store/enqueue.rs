//! Deliveries are written in the transaction of what causes them.

use std::collections::HashSet;
use std::sync::Arc;

use sqlx::{PgConnection, QueryBuilder, SqliteConnection};
use uuid::Uuid;

use super::super::content::Packed;
use super::super::{Content, Delivery, Recipient, bell};
use super::{chunks, column};
use crate::store::{Connection, StoreError};
use crate::within;

const INTO: &str = "INSERT INTO deliveries
    (id, key, cause, content, priority, person, account, platform, chat, thread, due_at, expires_at) ";
const KNOWN: &str = " ON CONFLICT (key) DO NOTHING";
/// Rows in hand at a time.
const PART: usize = 4096;
/// The server gets fewer in small statements, of less than 16 KiB: what does not fit into the buffer of a connection waits 40 ms
/// for the first part to be acknowledged, since the driver lets small packets wait (no TCP_NODELAY). Many at a time make up for it.
const FEW: usize = 512;
const SMALL: usize = 32;
/// Contents in one statement, for the same reason.
const CONTENTS: usize = 16;
/// Contents looked through for an equal one: those of an announcement in all languages.
const RECENT: usize = 32;

/// A delivery as a row.
struct Row<'a> {
    id: String,
    delivery: &'a Delivery,
    content: Arc<str>,
    person: Option<&'a str>,
    account: Option<&'a str>,
    platform: Option<&'a str>,
    chat: Option<&'a str>,
    thread: Option<&'a str>,
}

impl<'a> Row<'a> {
    fn of(delivery: &'a Delivery, content: Arc<str>) -> Self {
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
    let mut packing = Packing::default();
    for deliveries in deliveries.chunks(PART) {
        let mut rows = Vec::with_capacity(deliveries.len());
        for delivery in deliveries {
            rows.push(Row::of(delivery, packing.pack(&delivery.content)?));
        }
        keep_all(connection.again(), std::mem::take(&mut packing.fresh)).await?;
        fresh += match connection.again() {
            Connection::Sqlite(connection) => insert_values(connection, &rows).await?,
            Connection::Postgres(connection) => {
                let size = if rows.len() <= FEW { SMALL } else { PART };
                let mut written = 0;
                for rows in rows.chunks(size) {
                    written += insert_columns(connection, rows).await?;
                }
                written
            }
        };
    }
    bell::ring_everywhere(connection).await?;
    Ok(fresh)
}

/// The contents of deliveries that are written together.
#[derive(Default)]
struct Packing<'a> {
    kept: HashSet<Arc<str>>,
    /// Packing is dear, and most recipients get one of a few texts.
    recent: Vec<(&'a Content, Arc<str>)>,
    /// What is to be stored.
    fresh: Vec<Packed<'a>>,
}

impl<'a> Packing<'a> {
    /// The name of a content, which is noted to be stored where it was not yet.
    fn pack(&mut self, content: &'a Content) -> Result<Arc<str>, StoreError> {
        if let Some((_, id)) = self.recent.iter().find(|(known, _)| *known == content) {
            return Ok(Arc::clone(id));
        }
        let packed = Packed::of(content)?;
        let id: Arc<str> = Arc::from(packed.id.as_str());
        if self.kept.insert(Arc::clone(&id)) {
            self.fresh.push(packed);
        }
        if self.recent.len() >= RECENT {
            self.recent.clear();
        }
        self.recent.push((content, Arc::clone(&id)));
        Ok(id)
    }
}

/// Stores contents, or notes that they are used again; in the order of their names, so that two who do so wait for each other
/// and not in a circle.
async fn keep_all(mut connection: Connection<'_>, mut contents: Vec<Packed<'_>>) -> Result<(), StoreError> {
    contents.sort_by(|one, other| one.id.cmp(&other.id));
    let (plain, with_files): (Vec<_>, Vec<_>) = contents.into_iter().partition(|content| content.files.is_empty());
    for plain in plain.chunks(CONTENTS).flat_map(chunks) {
        within!(connection.again(), c => {
            let mut query = QueryBuilder::new("INSERT INTO delivery_contents (id, body) ");
            query.push_values(plain, |mut values, content| {
                values.push_bind(content.id.as_str()).push_bind(content.body.as_str());
            });
            query.push(USED_AGAIN).build().execute(&mut *c).await.map(|_| ())
        })?;
    }
    for content in &with_files {
        keep(connection.again(), content).await?;
    }
    Ok(())
}

/// Counting uses locks the row: a content that nobody waited for a moment ago is not wiped meanwhile.
const USED_AGAIN: &str = " ON CONFLICT (id) DO UPDATE SET uses = delivery_contents.uses + 1";

/// Stores a content, or notes that it is used again.
pub(super) async fn keep(mut connection: Connection<'_>, content: &Packed<'_>) -> Result<(), StoreError> {
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

async fn insert_values(connection: &mut SqliteConnection, rows: &[Row<'_>]) -> Result<u64, StoreError> {
    let mut fresh = 0;
    for rows in chunks(rows) {
        let mut query = QueryBuilder::new(INTO);
        query.push_values(rows, |mut values, row| {
            let Delivery { key, cause, priority, due, expires, .. } = row.delivery;
            values.push_bind(row.id.as_str()).push_bind(key.as_str()).push_bind(cause.as_str());
            values.push_bind(&*row.content).push_bind(priority.number()).push_bind(row.person);
            values.push_bind(row.account).push_bind(row.platform).push_bind(row.chat).push_bind(row.thread);
            values.push_bind(due.as_millisecond()).push_bind(expires.map(|at| at.as_millisecond()));
        });
        query.push(KNOWN);
        fresh += query.build().execute(&mut *connection).await?.rows_affected();
    }
    Ok(fresh)
}

/// The server takes a column as one value: it reads a statement of twelve values and not of thousands.
async fn insert_columns(connection: &mut PgConnection, rows: &[Row<'_>]) -> Result<u64, StoreError> {
    const VALUES: &str = "SELECT * FROM UNNEST($1::TEXT[], $2::TEXT[], $3::TEXT[], $4::TEXT[], $5::INT[], $6::TEXT[],
        $7::TEXT[], $8::TEXT[], $9::TEXT[], $10::TEXT[], $11::BIGINT[], $12::BIGINT[])";
    let mut query = QueryBuilder::new(INTO);
    query.push(VALUES).push(KNOWN);
    let written = query
        .build()
        .bind(column(rows, |row| row.id.as_str()))
        .bind(column(rows, |row| row.delivery.key.as_str()))
        .bind(column(rows, |row| row.delivery.cause.as_str()))
        .bind(column(rows, |row| &*row.content))
        .bind(column(rows, |row| row.delivery.priority.number()))
        .bind(column(rows, |row| row.person))
        .bind(column(rows, |row| row.account))
        .bind(column(rows, |row| row.platform))
        .bind(column(rows, |row| row.chat))
        .bind(column(rows, |row| row.thread))
        .bind(column(rows, |row| row.delivery.due.as_millisecond()))
        .bind(column(rows, |row| row.delivery.expires.map(|at| at.as_millisecond())))
        .execute(connection)
        .await?;
    Ok(written.rows_affected())
}
