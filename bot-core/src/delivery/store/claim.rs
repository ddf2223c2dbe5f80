//! A courier takes what is due, so that no other takes it, and gives back what it has no use for.
//!
//! The one place where the engines differ: PostgreSQL has several takers at a time, and without SKIP LOCKED two would take the
//! same row; SQLite lets one writer in at a time.

use jiff::Timestamp;
use sqlx::QueryBuilder;

use super::super::{Operation, Priority, Recipient};
use super::chunks;
use crate::message::Address;
use crate::store::{Connection, Database, StoreError};
use crate::{on, transaction, within};

/// A delivery in the hands of a courier.
#[derive(Clone, Debug)]
pub(in crate::delivery) struct Claimed {
    pub(in crate::delivery) id: String,
    pub(in crate::delivery) operation: Operation,
    /// The delivery that is edited or recalled.
    pub(in crate::delivery) changes: Option<String>,
    pub(in crate::delivery) content: Option<String>,
    pub(in crate::delivery) priority: Priority,
    pub(in crate::delivery) person: Option<String>,
    pub(in crate::delivery) account: Option<String>,
    pub(in crate::delivery) address: Address,
    pub(in crate::delivery) due_at: i64,
    pub(in crate::delivery) expires_at: Option<i64>,
    pub(in crate::delivery) attempts: i32,
}

type Text = Option<String>;
type Row = (String, String, Text, Text, i32, Text, Text, Text, Text, Text, i64, Option<i64>, i32);

impl Claimed {
    /// A row of this platform; none where its chat is elsewhere, or not known.
    fn of(row: Row, here: &str) -> Option<Self> {
        let (
            id,
            operation,
            changes,
            content,
            priority,
            person,
            account,
            platform,
            chat,
            thread,
            due,
            expires,
            attempts,
        ) = row;
        let platform = platform.filter(|platform| platform == here)?;
        Some(Self {
            id,
            operation: Operation::of(&operation),
            changes,
            content,
            priority: Priority::from_number(priority),
            person,
            account,
            address: Address { platform, chat: chat?, thread },
            due_at: due,
            expires_at: expires,
            attempts,
        })
    }

    /// Whom it is for.
    pub(in crate::delivery) fn recipient(&self) -> Recipient {
        let platform = self.address.platform.clone();
        match (&self.person, &self.account) {
            (Some(person), _) => Recipient::Person(person.clone()),
            (None, Some(account)) => Recipient::Account { platform, account: account.clone() },
            (None, None) => Recipient::Chat(self.address.clone()),
        }
    }
}

/// What was taken.
pub(in crate::delivery) struct Taken {
    pub(in crate::delivery) deliveries: Vec<Claimed>,
    /// There may be more.
    pub(in crate::delivery) more: bool,
}

macro_rules! returning {
    () => {
        ") RETURNING id, operation, changes, content, priority, person, account, platform, chat, thread, due_at,
            expires_at, attempts"
    };
}

/// Takes what has a chat on the platform.
macro_rules! claim {
    ($lock:literal) => {
        concat!(
            "UPDATE deliveries SET holder = $1 WHERE id IN (SELECT id FROM deliveries
                WHERE state = 'waiting' AND holder IS NULL AND chat IS NOT NULL
                  AND platform = $2 AND priority = $3 AND due_at <= $4 ORDER BY due_at LIMIT $5",
            $lock,
            returning!()
        )
    };
}

/// A column of the private chat that a person or an account used last.
macro_rules! last_used {
    ($column:literal) => {
        concat!(
            "(SELECT ",
            $column,
            " FROM (SELECT p.platform, p.account, p.chat, p.used_at FROM accounts a
                JOIN private_chats p ON p.platform = a.platform AND p.account = a.account
                WHERE a.person = deliveries.person
              UNION ALL SELECT platform, account, chat, used_at FROM private_chats
                WHERE platform = deliveries.platform AND account = deliveries.account
                  AND deliveries.person IS NULL) AS reachable
            ORDER BY used_at DESC, platform, account LIMIT 1)"
        )
    };
}

/// Finds the chats of people and accounts, and takes those on the platform.
macro_rules! address {
    ($lock:literal) => {
        concat!(
            "UPDATE deliveries SET chat = ",
            last_used!("chat"),
            ", platform = COALESCE(",
            last_used!("platform"),
            ", platform), account = COALESCE(",
            last_used!("account"),
            ", account), holder = CASE WHEN ",
            last_used!("platform"),
            " = $2 THEN $1 END WHERE id IN (SELECT id FROM deliveries
                WHERE state = 'waiting' AND holder IS NULL AND chat IS NULL AND priority = $3 AND due_at <= $4
                ORDER BY due_at LIMIT $5",
            $lock,
            returning!()
        )
    };
}

const CLAIM_ALONE: &str = claim!("");
const CLAIM_TOGETHER: &str = claim!(" FOR UPDATE SKIP LOCKED");
const ADDRESS_ALONE: &str = address!("");
const ADDRESS_TOGETHER: &str = address!(" FOR UPDATE SKIP LOCKED");

/// Who takes what, and up to when it has to be due.
#[derive(Clone, Copy)]
struct Taker<'a> {
    courier: &'a str,
    platform: &'a str,
    priority: Priority,
    now: Timestamp,
}

/// Takes what is due on a platform for a courier: of each priority at most so many, the most urgent first.
pub(in crate::delivery) async fn claim(
    database: &Database,
    courier: &str,
    platform: &str,
    now: Timestamp,
    limits: [usize; 3],
) -> Result<Taken, StoreError> {
    let mut taken = Taken { deliveries: Vec::new(), more: false };
    transaction!(database, tx => async {
        let due = Due::all(due_in((&mut *tx).into(), platform, now).await?);
        for ((priority, limit), due) in Priority::ALL.into_iter().zip(limits).zip(due) {
            let taker = Taker { courier, platform, priority, now };
            take((&mut *tx).into(), taker, due, limit, &mut taken).await?;
        }
        Ok::<_, StoreError>(())
    }.await);
    Ok(taken)
}

/// What has a chat and what has none yet share the hands where both are due.
async fn take(
    mut connection: Connection<'_>,
    taker: Taker<'_>,
    due: Due,
    limit: usize,
    taken: &mut Taken,
) -> Result<(), StoreError> {
    let (claim, address) = match &connection {
        Connection::Sqlite(_) => (CLAIM_ALONE, ADDRESS_ALONE),
        Connection::Postgres(_) => (CLAIM_TOGETHER, ADDRESS_TOGETHER),
    };
    let mut room = limit;
    if due.addressed {
        let share = if due.unaddressed { room - room / 2 } else { room };
        let rows = rows(connection.again(), claim, taker, share).await?;
        taken.more |= rows.len() >= share;
        room -= rows.len().min(room);
        taken.deliveries.extend(rows.into_iter().filter_map(|row| Claimed::of(row, taker.platform)));
    }
    if due.unaddressed {
        let rows = rows(connection.again(), address, taker, room).await?;
        taken.more |= rows.len() >= room;
        let (somewhere, nowhere): (Vec<_>, Vec<_>) = rows.into_iter().partition(|row| row.8.is_some());
        taken.deliveries.extend(somewhere.into_iter().filter_map(|row| Claimed::of(row, taker.platform)));
        let nowhere: Vec<String> = nowhere.into_iter().map(|row| row.0).collect();
        note_unreachable(connection, &nowhere, taker.now).await?;
    }
    Ok(())
}

async fn rows(
    connection: Connection<'_>,
    statement: &'static str,
    taker: Taker<'_>,
    limit: usize,
) -> Result<Vec<Row>, StoreError> {
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    Ok(within!(connection, c => sqlx::query_as(statement)
        .bind(taker.courier)
        .bind(taker.platform)
        .bind(taker.priority.number())
        .bind(taker.now.as_millisecond())
        .bind(limit)
        .fetch_all(&mut *c)
        .await?))
}

/// Whoever has opened no chat cannot be reached.
async fn note_unreachable(mut connection: Connection<'_>, all: &[String], now: Timestamp) -> Result<(), StoreError> {
    const NOBODY: &str = "UPDATE deliveries SET state = 'unreachable', done_at = ";
    for ids in chunks(all) {
        within!(connection.again(), c => {
            let mut query = QueryBuilder::new(NOBODY);
            query.push_bind(now.as_millisecond()).push(" WHERE id IN (");
            let mut list = query.separated(", ");
            ids.iter().for_each(|id| {
                list.push_bind(id.as_str());
            });
            query.push(")");
            query.build().execute(&mut *c).await.map(|_| ())
        })?;
    }
    Ok(())
}

/// Whether anything of a priority is due: on a platform, and for people and accounts whose chat is not known yet.
#[derive(Clone, Copy)]
struct Due {
    addressed: bool,
    unaddressed: bool,
}

type DueRow = (i32, i32, i32, i32, i32, i32);

impl Due {
    fn all(row: DueRow) -> [Self; 3] {
        let of = |addressed: i32, unaddressed: i32| Self { addressed: addressed > 0, unaddressed: unaddressed > 0 };
        [of(row.0, row.1), of(row.2, row.3), of(row.4, row.5)]
    }
}

macro_rules! is_due {
    ($priority:literal) => {
        concat!(
            "CASE WHEN EXISTS (SELECT 1 FROM deliveries WHERE state = 'waiting' AND holder IS NULL
                AND chat IS NOT NULL AND platform = $1 AND priority = ",
            $priority,
            " AND due_at <= $2) THEN 1 ELSE 0 END, CASE WHEN EXISTS (SELECT 1 FROM deliveries
                WHERE state = 'waiting' AND holder IS NULL AND chat IS NULL AND priority = ",
            $priority,
            " AND due_at <= $2) THEN 1 ELSE 0 END"
        )
    };
}

/// All priorities at once: the way to the server and back is what takes time.
const DUE: &str = concat!("SELECT ", is_due!("0"), ", ", is_due!("1"), ", ", is_due!("2"));

async fn due_in(connection: Connection<'_>, platform: &str, now: Timestamp) -> Result<DueRow, StoreError> {
    let now = now.as_millisecond();
    Ok(within!(connection, c => sqlx::query_as(DUE).bind(platform).bind(now).fetch_one(&mut *c).await?))
}

macro_rules! earliest {
    ($priority:literal) => {
        concat!(
            "SELECT MIN(due_at) AS due FROM deliveries WHERE state = 'waiting' AND holder IS NULL
                AND chat IS NOT NULL AND platform = $1 AND priority = ",
            $priority,
            " UNION ALL SELECT MIN(due_at) AS due FROM deliveries WHERE state = 'waiting' AND holder IS NULL
                AND chat IS NULL AND priority = ",
            $priority
        )
    };
}

/// When the next delivery is due on a platform, or for people and accounts whose platform is not known yet; in the past where
/// one is due already. Epoch milliseconds.
pub(in crate::delivery) async fn next_due(database: &Database, platform: &str) -> Result<Option<i64>, StoreError> {
    const NEXT: &str = concat!(
        "SELECT MIN(due) FROM (",
        earliest!("0"),
        " UNION ALL ",
        earliest!("1"),
        " UNION ALL ",
        earliest!("2"),
        ") AS earliest"
    );
    let (next,): (Option<i64>,) = on!(database, pool => sqlx::query_as(NEXT).bind(platform).fetch_one(pool).await?);
    Ok(next)
}

/// What of a courier's deliveries is still its own and to be sent. Looks behind all writers that came before.
pub(in crate::delivery) async fn held(database: &Database, courier: &str) -> Result<Vec<(String,)>, StoreError> {
    const HELD: &str = "SELECT id FROM deliveries WHERE holder = $1 AND state = 'waiting'";
    Ok(transaction!(database, tx => sqlx::query_as(HELD).bind(courier).fetch_all(&mut *tx).await))
}
