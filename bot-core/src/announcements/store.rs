//! Announcements in the database, and the stages they go through.

use jiff::Timestamp;
use uuid::Uuid;

use super::Announcement;
use crate::locale::Tag;
use crate::people::Account;
use crate::store::{Connection, Database, StoreError};
use crate::{on, within};

/// How far an announcement is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Being written.
    Draft,
    /// Waits for a second person.
    Waiting,
    /// The second person said no.
    Rejected,
    /// Goes out, or has gone out.
    Sending,
    /// Held back.
    Paused,
    /// What had not been sent is not sent any more.
    Cancelled,
    /// Taken back.
    Recalled,
}

impl Stage {
    const ALL: [(&'static str, Self); 7] = [
        ("draft", Self::Draft),
        ("waiting", Self::Waiting),
        ("rejected", Self::Rejected),
        ("sending", Self::Sending),
        ("paused", Self::Paused),
        ("cancelled", Self::Cancelled),
        ("recalled", Self::Recalled),
    ];

    /// The name in the database and for operators.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, stage)| *stage == self).map_or("", |(name, _)| name)
    }

    fn of(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(known, _)| *known == name).map(|(_, stage)| *stage)
    }
}

/// An announcement that is stored.
#[derive(Clone, Debug, PartialEq)]
pub struct Stored {
    /// Its identifier.
    pub id: String,
    /// How far it is.
    pub stage: Stage,
    /// What it says.
    pub announcement: Announcement,
    /// Who wrote it, as the audit log names people.
    pub author: String,
    /// The language its author is told in how far it is.
    pub locale: Tag,
    /// How often it was changed after it had begun to go out.
    pub edits: i64,
    /// When it began to go out.
    pub started: Option<Timestamp>,
    /// The counts last shown in the message that tells the author how far it is; `None` where there is no such message.
    pub shown: Option<String>,
}

impl Stored {
    /// What its deliveries belong to in the ledger.
    #[must_use]
    pub fn cause(&self) -> String {
        cause(&self.id)
    }

    /// The part of the identifier that people type: the end, which differs most.
    #[must_use]
    pub fn short(&self) -> &str {
        short(&self.id)
    }
}

/// The end of an identifier, enough to tell announcements apart.
#[must_use]
pub fn short(id: &str) -> &str {
    id.get(id.len().saturating_sub(8)..).unwrap_or(id)
}

pub(super) fn cause(id: &str) -> String {
    format!("announcement:{id}")
}

type Row = (String, String, String, String, String, i64, Option<i64>, Option<String>);

/// The columns of [`Row`]; what follows chooses and orders.
macro_rules! select {
    ($rest:literal) => {
        concat!("SELECT id, state, content, author, locale, edits, started_at, shown FROM announcements ", $rest)
    };
}

fn stored((id, stage, content, author, locale, edits, started, shown): Row) -> Result<Stored, StoreError> {
    let corrupt = |why: String| StoreError::Corrupt { what: "announcement", why };
    Ok(Stored {
        stage: Stage::of(&stage).ok_or_else(|| corrupt(format!("unknown stage {stage}")))?,
        announcement: serde_json::from_str(&content).map_err(|error| corrupt(error.to_string()))?,
        author,
        locale: locale.parse().unwrap_or_else(|_| Tag::english()),
        edits,
        started: started.and_then(|at| Timestamp::from_millisecond(at).ok()),
        shown,
        id,
    })
}

fn written(announcement: &Announcement) -> Result<String, StoreError> {
    serde_json::to_string(announcement)
        .map_err(|error| StoreError::Corrupt { what: "announcement", why: error.to_string() })
}

/// Stores a new announcement; returns its identifier.
///
/// # Errors
/// Where the database fails.
pub async fn insert(
    connection: impl Into<Connection<'_>>,
    announcement: &Announcement,
    stage: Stage,
    author: &str,
    locale: &Tag,
    now: Timestamp,
) -> Result<String, StoreError> {
    const INSERT: &str = "INSERT INTO announcements (id, state, project, content, author, locale, created_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let id = Uuid::now_v7().to_string();
    let content = written(announcement)?;
    within!(connection.into(), connection => {
        sqlx::query(INSERT)
            .bind(&id)
            .bind(stage.name())
            .bind(&announcement.project)
            .bind(content)
            .bind(author)
            .bind(locale.as_str())
            .bind(now.as_millisecond())
            .execute(&mut *connection)
            .await?;
    });
    Ok(id)
}

/// Stores what an announcement says now; counts as an edit where it has begun to go out.
///
/// # Errors
/// Where the database fails.
pub async fn rewrite(
    connection: impl Into<Connection<'_>>,
    id: &str,
    announcement: &Announcement,
) -> Result<(), StoreError> {
    const REWRITE: &str = "UPDATE announcements SET content = $1, project = $2,
        edits = edits + CASE WHEN started_at IS NULL THEN 0 ELSE 1 END WHERE id = $3";
    let content = written(announcement)?;
    within!(connection.into(), connection => {
        sqlx::query(REWRITE).bind(content).bind(&announcement.project).bind(id).execute(&mut *connection).await?;
    });
    Ok(())
}

/// Takes an announcement from one stage to another; `false` where it was at none of `from`, and nothing has changed.
///
/// # Errors
/// Where the database fails.
pub async fn advance(
    connection: impl Into<Connection<'_>>,
    id: &str,
    from: &[Stage],
    to: Stage,
    now: Timestamp,
) -> Result<bool, StoreError> {
    const ADVANCE: &str = "UPDATE announcements SET state = $1,
        started_at = CASE WHEN $1 = 'sending' THEN COALESCE(started_at, $2) ELSE started_at END
        WHERE id = $3 AND state = $4";
    let mut connection = connection.into();
    for stage in from {
        let moved = within!(connection.again(), connection => sqlx::query(ADVANCE)
            .bind(to.name())
            .bind(now.as_millisecond())
            .bind(id)
            .bind(stage.name())
            .execute(&mut *connection)
            .await?
            .rows_affected());
        if moved > 0 {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Throws a draft away.
///
/// # Errors
/// Where the database fails.
pub async fn discard(database: &Database, id: &str) -> Result<(), StoreError> {
    on!(database, pool => {
        sqlx::query("DELETE FROM announcements WHERE id = $1 AND state = 'draft'").bind(id).execute(pool).await?;
    });
    Ok(())
}

/// The announcement with this identifier, or with one that ends so; `None` where there is none, or several end so.
///
/// # Errors
/// Where the database fails.
pub async fn find(database: &Database, id: &str) -> Result<Option<Stored>, StoreError> {
    if id.len() < 6 {
        return Ok(None);
    }
    let mut rows: Vec<Row> = on!(database, pool =>
        sqlx::query_as(select!("WHERE id = $1 OR SUBSTR(id, LENGTH(id) - LENGTH($1) + 1) = $1 LIMIT 2"))
            .bind(id.to_lowercase())
            .fetch_all(pool)
            .await?
    );
    if rows.len() == 1 { rows.pop().map(stored).transpose() } else { Ok(None) }
}

/// The latest ones that are not drafts, the newest first.
///
/// # Errors
/// Where the database fails.
pub async fn latest(database: &Database, most: i64) -> Result<Vec<Stored>, StoreError> {
    let rows: Vec<Row> = on!(database, pool =>
        sqlx::query_as(select!("WHERE state <> 'draft' ORDER BY id DESC LIMIT $1")).bind(most).fetch_all(pool).await?
    );
    rows.into_iter().map(stored).collect()
}

/// Those that went out and were not taken back, of one project where it is named, the newest first.
///
/// # Errors
/// Where the database fails.
pub async fn sent(database: &Database, project: Option<&str>, most: i64) -> Result<Vec<Stored>, StoreError> {
    let rows: Vec<Row> = on!(database, pool =>
        sqlx::query_as(select!(
            "WHERE started_at IS NOT NULL AND state IN ('sending', 'paused', 'cancelled')
             AND ($1 = '' OR project = $1) ORDER BY started_at DESC LIMIT $2"
        ))
        .bind(project.unwrap_or_default())
        .bind(most)
        .fetch_all(pool)
        .await?
    );
    rows.into_iter().map(stored).collect()
}

/// Those whose author is shown how far they are.
///
/// # Errors
/// Where the database fails.
pub(super) async fn watched(database: &Database) -> Result<Vec<Stored>, StoreError> {
    let rows: Vec<Row> = on!(database, pool =>
        sqlx::query_as(select!("WHERE state IN ('sending', 'paused') AND NOT settled ORDER BY id")).fetch_all(pool).await?
    );
    rows.into_iter().map(stored).collect()
}

/// Whether two accounts, as the audit log names them, belong to one person.
///
/// # Errors
/// Where the database fails.
pub async fn is_of_same_person(database: &Database, one: &str, other: &str) -> Result<bool, StoreError> {
    const SHARED: &str = "SELECT COUNT(*) FROM accounts a JOIN accounts b ON a.person = b.person
        WHERE a.platform = $1 AND a.account = $2 AND b.platform = $3 AND b.account = $4";
    let (Ok(first), Ok(second)) = (one.parse::<Account>(), other.parse::<Account>()) else { return Ok(one == other) };
    let (shared,): (i64,) = on!(database, pool => sqlx::query_as(SHARED)
        .bind(&first.platform)
        .bind(&first.account)
        .bind(&second.platform)
        .bind(&second.account)
        .fetch_one(pool)
        .await?);
    Ok(first == second || shared > 0)
}
