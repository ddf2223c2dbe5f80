//! What became of an announcement, by economy, platform and outcome.

use std::collections::{BTreeMap, HashMap};

use super::store::Stored;
use crate::delivery::{self, State};
use crate::on;
use crate::store::{Database, StoreError};

/// One line of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    /// Alpha-2 code of the economy, where it is known.
    pub economy: Option<String>,
    /// The platform it went to, where it is known.
    pub platform: Option<String>,
    /// What became of it.
    pub state: State,
    /// How many readers.
    pub readers: u64,
    /// How many of them pressed "I have read this".
    pub read: u64,
}

/// Delivery, economy, platform, and when it was read.
type Row = (String, Option<String>, Option<String>, Option<i64>);
/// Economy, platform and outcome, with how many readers there are and how many confirmed.
type Counts = BTreeMap<(Option<String>, Option<String>, State), (u64, u64)>;

/// Counts the readers of an announcement by economy, platform and outcome, in that order.
///
/// # Errors
/// Where the database fails.
pub async fn report(database: &Database, stored: &Stored) -> Result<Vec<Counted>, StoreError> {
    let rows: Vec<Row> = on!(database, pool => sqlx::query_as(
        "SELECT delivery, economy, platform, read_at FROM announcement_recipients WHERE announcement = $1"
    ).bind(&stored.id).fetch_all(pool).await?);
    let outcomes = delivery::outcomes(database, &stored.cause()).await?;
    let known: HashMap<&str, &delivery::Outcome> =
        outcomes.iter().map(|outcome| (outcome.key.as_str(), outcome)).collect();
    let mut counts: Counts = BTreeMap::new();
    for (key, economy, platform, read) in rows {
        let outcome = known.get(key.as_str());
        let platform = outcome.and_then(|outcome| outcome.platform.clone()).or(platform);
        let state = outcome.map_or(State::Waiting, |outcome| outcome.state);
        let (readers, reads) = counts.entry((economy, platform, state)).or_default();
        *readers += 1;
        *reads += u64::from(read.is_some());
    }
    let counted = counts.into_iter().map(|((economy, platform, state), (readers, read))| Counted {
        economy,
        platform,
        state,
        readers,
        read,
    });
    Ok(counted.collect())
}
