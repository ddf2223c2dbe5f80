//! What liaison officers and the Secretariat see: counts, lists, search. Only the economies they are responsible for.

use sqlx::AssertSqlSafe;

use super::nomination::{COLUMNS, Row};
use super::{Nomination, State};
use crate::economy::Economy;
use crate::keyring::Keyring;
use crate::on;
use crate::people::{Act, Roles};
use crate::store::{Database, StoreError};

/// The economies whose nominations the roles allow to see.
#[must_use]
pub fn economies(roles: &Roles) -> Vec<Economy> {
    Economy::all().filter(|economy| roles.allows(Act::SeeNominations(*economy))).collect()
}

/// How many nominations of a project and an economy are in a state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    /// Code of the project.
    pub project: String,
    /// The economy.
    pub economy: Economy,
    /// The state.
    pub state: State,
    /// How many.
    pub number: i64,
    /// How many of them no chat is linked to.
    pub unlinked: i64,
}

/// Which nominations are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// Something is missing.
    Incomplete,
    /// No chat is linked, and something can still come.
    Unlinked,
    /// The nominee asks to withdraw.
    AskingToWithdraw,
}

/// Counts by project, economy and state.
///
/// # Errors
/// Where the database fails.
pub async fn counts(database: &Database, economies: &[Economy]) -> Result<Vec<Count>, StoreError> {
    const COUNT: &str = "
        SELECT project, economy, state, COUNT(*), CAST(SUM(CASE WHEN person IS NULL THEN 1 ELSE 0 END) AS BIGINT)
        FROM nominations GROUP BY project, economy, state ORDER BY project DESC, economy, state";
    let rows: Vec<(String, String, String, i64, i64)> =
        on!(database, pool => sqlx::query_as(COUNT).fetch_all(pool).await?);
    let counts = rows.into_iter().filter_map(|(project, economy, state, number, unlinked)| {
        let economy = economy.parse().ok().filter(|economy| economies.contains(economy))?;
        Some(Count { project, economy, state: state.parse().ok()?, number, unlinked })
    });
    Ok(counts.collect())
}

/// At most `most` nominations of that kind.
///
/// # Errors
/// Where the database fails.
pub async fn list(
    database: &Database,
    economies: &[Economy],
    wanted: Wanted,
    most: usize,
) -> Result<Vec<Nomination>, StoreError> {
    let condition = match wanted {
        Wanted::Incomplete => "state = 'incomplete'",
        Wanted::Unlinked => "person IS NULL AND state NOT IN ('replaced', 'withdrawn', 'completed', 'not-selected')",
        Wanted::AskingToWithdraw => "withdrawal_asked_at IS NOT NULL",
    };
    select(database, economies, &format!("{condition} ORDER BY project, reference LIMIT {most}")).await
}

/// At most `most` nominations whose reference number or name holds the words, in either case.
///
/// # Errors
/// Where the database fails, or a name does not open.
pub async fn search(
    database: &Database,
    keyring: &Keyring,
    economies: &[Economy],
    words: &str,
    most: usize,
) -> Result<Vec<Nomination>, StoreError> {
    let words = words.trim().to_lowercase();
    let mut found = Vec::new();
    for nomination in select(database, economies, "1 = 1 ORDER BY project, reference").await? {
        let name = nomination.name(keyring)?.unwrap_or_default().to_lowercase();
        if name.contains(&words) || nomination.reference.to_lowercase().contains(&words) {
            found.push(nomination);
        }
        if found.len() == most {
            break;
        }
    }
    Ok(found)
}

/// The condition and the codes are the program's own words.
async fn select(database: &Database, economies: &[Economy], rest: &str) -> Result<Vec<Nomination>, StoreError> {
    let codes: Vec<String> = economies.iter().map(|economy| format!("'{economy}'")).collect();
    if codes.is_empty() {
        return Ok(Vec::new());
    }
    let sql = format!("SELECT {COLUMNS} FROM nominations WHERE economy IN ({}) AND {rest}", codes.join(", "));
    let rows: Vec<Row> = on!(database, pool => sqlx::query_as(AssertSqlSafe(sql)).fetch_all(pool).await?);
    rows.into_iter().map(Nomination::of).collect()
}
