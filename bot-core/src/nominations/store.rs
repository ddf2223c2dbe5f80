//! Nominations in the database.

use jiff::Timestamp;
use sqlx::AssertSqlSafe;
use uuid::Uuid;

use super::nomination::{COLUMNS, Row, place};
use super::{Nomination, State};
use crate::keyring::Keyring;
use crate::people::Actor;
use crate::store::{Connection, Database, StoreError};
use crate::{on, transaction, within};

/// A state a nomination came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct History {
    /// The state.
    pub state: State,
    /// Who moved it there.
    pub actor: String,
    /// When.
    pub at: Timestamp,
}

/// The nominations of a person, the latest change first.
///
/// # Errors
/// Where the database fails.
pub async fn of_person(database: &Database, person: &str) -> Result<Vec<Nomination>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM nominations WHERE person = $1 ORDER BY changed_at DESC, id DESC");
    let rows: Vec<Row> = on!(database, pool => sqlx::query_as(AssertSqlSafe(sql)).bind(person).fetch_all(pool).await?);
    rows.into_iter().map(Nomination::of).collect()
}

/// Whether the person takes part in the project, or did.
///
/// # Errors
/// Where the database fails.
pub async fn is_participant(database: &Database, person: &str, project: &str) -> Result<bool, StoreError> {
    let own = of_person(database, person).await?;
    Ok(own.iter().any(|nomination| nomination.project == project && nomination.state.takes_part()))
}

/// The people linked to nominations of the project in one of these states, each once: person and economy.
///
/// # Errors
/// Where the database fails.
pub async fn participants(
    database: &Database,
    project: &str,
    states: &[State],
) -> Result<Vec<(String, String)>, StoreError> {
    const LINKED: &str = "SELECT DISTINCT person, economy, state FROM nominations
        WHERE project = $1 AND person IS NOT NULL ORDER BY person";
    let rows: Vec<(String, String, String)> =
        on!(database, pool => sqlx::query_as(LINKED).bind(project).fetch_all(pool).await?);
    let wanted = rows.into_iter().filter(|(_, _, state)| states.iter().any(|wanted| wanted.name() == state));
    let mut people: Vec<(String, String)> = wanted.map(|(person, economy, _)| (person, economy)).collect();
    people.dedup_by(|one, other| one.0 == other.0);
    Ok(people)
}

/// The nomination with this identifier.
pub(super) async fn by_id(connection: Connection<'_>, id: &str) -> Result<Option<Nomination>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM nominations WHERE id = $1");
    let row: Option<Row> =
        within!(connection, c => sqlx::query_as(AssertSqlSafe(sql)).bind(id).fetch_optional(c).await?);
    row.map(Nomination::of).transpose()
}

/// All nominations of a project, or those of other projects whose references these are.
pub(super) async fn of_project(connection: Connection<'_>, project: &str) -> Result<Vec<Nomination>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM nominations WHERE project = $1");
    let rows: Vec<Row> = within!(connection, c => sqlx::query_as(AssertSqlSafe(sql)).bind(project).fetch_all(c).await?);
    rows.into_iter().map(Nomination::of).collect()
}

/// The nominations that have an address with one of these digests and are not at their end.
pub(super) async fn with_address(database: &Database, digests: &[String]) -> Result<Vec<Nomination>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM nominations WHERE email_digest = $1 AND erased_at IS NULL ORDER BY id");
    let mut found = Vec::new();
    for digest in digests {
        let rows: Vec<Row> =
            on!(database, pool => sqlx::query_as(AssertSqlSafe(sql.as_str())).bind(digest).fetch_all(pool).await?);
        for row in rows {
            found.extend(Some(Nomination::of(row)?).filter(|nomination| !nomination.state.is_final()));
        }
    }
    Ok(found)
}

/// The project that has a nomination of this reference.
pub(super) async fn project_of(connection: Connection<'_>, reference: &str) -> Result<Option<String>, StoreError> {
    let row: Option<(String,)> = within!(connection, c =>
        sqlx::query_as("SELECT project FROM nominations WHERE reference = $1").bind(reference).fetch_optional(c).await?);
    Ok(row.map(|(project,)| project))
}

/// A nomination to be written: sealed already.
pub(super) struct Written<'a> {
    pub(super) id: &'a str,
    pub(super) reference: &'a str,
    pub(super) project: &'a str,
    pub(super) economy: &'a str,
    pub(super) state: State,
    pub(super) missing: &'a str,
    pub(super) name: Option<String>,
    pub(super) email: Option<String>,
    pub(super) email_digest: Option<String>,
}

/// Writes a nomination, new or changed; link, erasure and an open request stay.
pub(super) async fn write(connection: Connection<'_>, row: &Written<'_>, now: Timestamp) -> Result<(), StoreError> {
    const WRITE: &str = "
        INSERT INTO nominations (id, reference, project, economy, state, missing, name, email, email_digest, changed_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        ON CONFLICT (id) DO UPDATE SET economy = excluded.economy, state = excluded.state, missing = excluded.missing,
            name = excluded.name, email = excluded.email, email_digest = excluded.email_digest,
            changed_at = CASE WHEN nominations.state = excluded.state THEN nominations.changed_at
                         ELSE excluded.changed_at END";
    within!(connection, c => sqlx::query(WRITE)
        .bind(row.id)
        .bind(row.reference)
        .bind(row.project)
        .bind(row.economy)
        .bind(row.state.name())
        .bind(row.missing)
        .bind(&row.name)
        .bind(&row.email)
        .bind(&row.email_digest)
        .bind(now.as_millisecond())
        .execute(c)
        .await
        .map(|_| ())?);
    Ok(())
}

/// Notes that a nomination came to a state.
pub(super) async fn note(
    connection: Connection<'_>,
    nomination: &str,
    state: State,
    actor: &Actor,
    now: Timestamp,
) -> Result<(), StoreError> {
    const NOTE: &str = "INSERT INTO nomination_history (id, nomination, state, actor, at) VALUES ($1, $2, $3, $4, $5)";
    within!(connection, c => sqlx::query(NOTE)
        .bind(Uuid::now_v7().to_string())
        .bind(nomination)
        .bind(state.name())
        .bind(actor.to_string())
        .bind(now.as_millisecond())
        .execute(c)
        .await
        .map(|_| ())?);
    Ok(())
}

/// Brings a nomination to a state; nothing is missing any more, and no wish to withdraw is open.
pub(super) async fn set_state(
    connection: Connection<'_>,
    id: &str,
    state: State,
    now: Timestamp,
) -> Result<(), StoreError> {
    const MOVE: &str = "
        UPDATE nominations SET state = $1, missing = '', withdrawal_asked_at = NULL, changed_at = $2 WHERE id = $3";
    within!(connection, c => sqlx::query(MOVE)
        .bind(state.name())
        .bind(now.as_millisecond())
        .bind(id)
        .execute(c)
        .await
        .map(|_| ())?);
    Ok(())
}

/// Notes that the nominee asks to withdraw; `false` where that is noted already.
pub(super) async fn ask_withdrawal(connection: Connection<'_>, id: &str, now: Timestamp) -> Result<bool, StoreError> {
    const ASK: &str = "
        UPDATE nominations SET withdrawal_asked_at = $1 WHERE id = $2 AND withdrawal_asked_at IS NULL";
    let asked = within!(connection, c =>
        sqlx::query(ASK).bind(now.as_millisecond()).bind(id).execute(c).await?.rows_affected());
    Ok(asked > 0)
}

/// The states a nomination came to, the earliest first.
///
/// # Errors
/// Where the database fails.
pub async fn history(database: &Database, nomination: &str) -> Result<Vec<History>, StoreError> {
    const READ: &str = "SELECT state, actor, at FROM nomination_history WHERE nomination = $1 ORDER BY at, id";
    let rows: Vec<(String, String, i64)> =
        on!(database, pool => sqlx::query_as(READ).bind(nomination).fetch_all(pool).await?);
    let read = rows.into_iter().filter_map(|(state, actor, at)| {
        Some(History { state: state.parse().ok()?, actor, at: Timestamp::from_millisecond(at).ok()? })
    });
    Ok(read.collect())
}

/// Seals again, with the key in use, what earlier keys sealed; tells how many nominations it changed.
///
/// # Errors
/// Where the database fails, or a value does not open: nothing is changed then.
pub async fn reseal(database: &Database, keyring: &Keyring) -> Result<u64, StoreError> {
    type Sealed = (String, Option<String>, Option<String>);
    Ok(transaction!(database, tx => async {
        let rows: Vec<Sealed> = sqlx::query_as(
            "SELECT id, name, email FROM nominations WHERE name IS NOT NULL OR email IS NOT NULL",
        )
        .fetch_all(&mut *tx)
        .await?;
        let mut changed = 0;
        for (id, name, email) in rows {
            let outdated = |sealed: &Option<String>| sealed.as_deref().is_some_and(|it| keyring.is_outdated(it));
            if !outdated(&name) && !outdated(&email) {
                continue;
            }
            let name = name.map(|sealed| keyring.open(&place(&id, "name"), &sealed)).transpose()?;
            let email = email.map(|sealed| keyring.open(&place(&id, "email"), &sealed)).transpose()?;
            let sealed = Sealing::of(keyring, &id, name.as_deref(), email.as_deref())?;
            sqlx::query("UPDATE nominations SET name = $1, email = $2, email_digest = $3 WHERE id = $4")
                .bind(sealed.name)
                .bind(sealed.email)
                .bind(sealed.email_digest)
                .bind(&id)
                .execute(&mut *tx)
                .await?;
            changed += 1;
        }
        Ok::<_, StoreError>(changed)
    }.await))
}

/// Name and address, sealed.
pub(super) struct Sealing {
    pub(super) name: Option<String>,
    pub(super) email: Option<String>,
    pub(super) email_digest: Option<String>,
}

impl Sealing {
    pub(super) fn of(keyring: &Keyring, id: &str, name: Option<&str>, email: Option<&str>) -> Result<Self, StoreError> {
        let digest = |address: &str| keyring.digest("e-mail", &address.to_lowercase());
        Ok(Self {
            name: name.map(|name| keyring.seal(&place(id, "name"), name)).transpose()?,
            email: email.map(|address| keyring.seal(&place(id, "email"), address)).transpose()?,
            email_digest: email.map(digest).transpose()?,
        })
    }
}
