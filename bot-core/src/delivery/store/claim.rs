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
type Row = (String, String, Text, Text, i32, Text, Text, String, String, Text, i64, Option<i64>, i32);

impl Claimed {
    fn of(row: Row) -> Self {
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
        Self {
            id,
            operation: Operation::of(&operation),
            changes,
            content,
            priority: Priority::from_number(priority),
            person,
            account,
            address: Address { platform, chat, thread },
            due_at: due,
            expires_at: expires,
            attempts,
        }
    }
}

impl Claimed {
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

macro_rules! claim {
    ($lock:literal) => {
        concat!(
            "UPDATE deliveries SET holder = $1 WHERE id IN (SELECT id FROM deliveries
                WHERE state = 'waiting' AND holder IS NULL AND chat IS NOT NULL
                  AND platform = $2 AND priority = $3 AND due_at <= $4 ORDER BY due_at LIMIT $5",
            $lock,
            ") RETURNING id, operation, changes, content, priority, person, account, platform, chat, thread,
                due_at, expires_at, attempts"
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
            ORDER BY used_at DESC LIMIT 1)"
        )
    };
}

macro_rules! address {
    ($lock:literal) => {
        concat!(
            "UPDATE deliveries SET chat = ",
            last_used!("chat"),
            ", platform = COALESCE(",
            last_used!("platform"),
            ", platform), account = COALESCE(",
            last_used!("account"),
            ", account) WHERE id IN (SELECT id FROM deliveries
                WHERE state = 'waiting' AND holder IS NULL AND chat IS NULL AND priority = $1 AND due_at <= $2
                ORDER BY due_at LIMIT $3",
            $lock,
            ") RETURNING id, chat"
        )
    };
}

const CLAIM_ALONE: &str = claim!("");
const CLAIM_TOGETHER: &str = claim!(" FOR UPDATE SKIP LOCKED");
const ADDRESS_ALONE: &str = address!("");
const ADDRESS_TOGETHER: &str = address!(" FOR UPDATE SKIP LOCKED");

/// Takes what is due on a platform for a courier: of each priority at most so many, the most urgent first.
pub(in crate::delivery) async fn claim(
    database: &Database,
    courier: &str,
    platform: &str,
    now: Timestamp,
    limits: [usize; 3],
) -> Result<Vec<Claimed>, StoreError> {
    let statement = match database {
        Database::Sqlite(_) => CLAIM_ALONE,
        Database::Postgres(_) => CLAIM_TOGETHER,
    };
    let mut claimed: Vec<Claimed> = Vec::new();
    transaction!(database, tx => async {
        for (priority, limit) in Priority::ALL.into_iter().zip(limits) {
            let limit = i64::try_from(limit).unwrap_or(i64::MAX);
            address((&mut *tx).into(), priority, now, limit).await?;
            let rows: Vec<Row> = sqlx::query_as(statement)
                .bind(courier)
                .bind(platform)
                .bind(priority.number())
                .bind(now.as_millisecond())
                .bind(limit)
                .fetch_all(&mut *tx)
                .await?;
            claimed.extend(rows.into_iter().map(Claimed::of));
        }
        Ok::<_, StoreError>(())
    }.await);
    Ok(claimed)
}

/// Finds the chats of people and accounts whose deliveries are due. Whoever has opened none is unreachable.
async fn address(
    mut connection: Connection<'_>,
    priority: Priority,
    now: Timestamp,
    limit: i64,
) -> Result<(), StoreError> {
    const NOBODY: &str = "UPDATE deliveries SET state = 'unreachable', done_at = ";
    let statement = match &connection {
        Connection::Sqlite(_) => ADDRESS_ALONE,
        Connection::Postgres(_) => ADDRESS_TOGETHER,
    };
    let (priority, now) = (priority.number(), now.as_millisecond());
    let rows: Vec<(String, Text)> = within!(connection.again(), c =>
        sqlx::query_as(statement).bind(priority).bind(now).bind(limit).fetch_all(&mut *c).await?
    );
    let nowhere: Vec<String> = rows.into_iter().filter(|(_, chat)| chat.is_none()).map(|(id, _)| id).collect();
    for ids in chunks(&nowhere) {
        within!(connection.again(), c => {
            let mut query = QueryBuilder::new(NOBODY);
            query.push_bind(now).push(" WHERE id IN (");
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

/// Whether anything is due on a platform, or for people and accounts whose platform is not known yet.
pub(in crate::delivery) async fn is_any_due(
    database: &Database,
    platform: &str,
    now: Timestamp,
) -> Result<bool, StoreError> {
    const DUE: &str = "SELECT 1 FROM deliveries WHERE state = 'waiting' AND holder IS NULL AND chat IS NOT NULL
        AND platform = $1 AND priority = $2 AND due_at <= $3 LIMIT 1";
    const UNADDRESSED: &str = "SELECT 1 FROM deliveries WHERE state = 'waiting' AND holder IS NULL AND chat IS NULL
        AND priority = $1 AND due_at <= $2 LIMIT 1";
    let now = now.as_millisecond();
    for priority in Priority::ALL.map(Priority::number) {
        let due: Option<(i32,)> = on!(database, pool =>
            sqlx::query_as(DUE).bind(platform).bind(priority).bind(now).fetch_optional(pool).await?
        );
        let unaddressed: Option<(i32,)> = on!(database, pool =>
            sqlx::query_as(UNADDRESSED).bind(priority).bind(now).fetch_optional(pool).await?
        );
        if due.is_some() || unaddressed.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// What of a courier's deliveries is still its own and to be sent. Looks behind all writers that came before.
pub(in crate::delivery) async fn held(database: &Database, courier: &str) -> Result<Vec<(String,)>, StoreError> {
    const HELD: &str = "SELECT id FROM deliveries WHERE holder = $1 AND state = 'waiting'";
    Ok(transaction!(database, tx => sqlx::query_as(HELD).bind(courier).fetch_all(&mut *tx).await))
}
