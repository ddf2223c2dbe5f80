//! What became of deliveries.

use jiff::Timestamp;

use super::super::{Recipient, State};
use crate::message::Address;
use crate::on;
use crate::store::{Database, StoreError};

/// How far the deliveries of a cause have come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// How many are in which state on which platform; no platform where it is not known yet or nobody was found.
    pub counts: Vec<(Option<String>, State, u64)>,
}

impl Progress {
    /// How many are in this state, on all platforms together.
    #[must_use]
    pub fn of(&self, state: State) -> u64 {
        self.counts.iter().filter(|(_, counted, _)| *counted == state).map(|(.., count)| count).sum()
    }

    /// How many there are.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.counts.iter().map(|(.., count)| count).sum()
    }

    /// How many are still to come.
    #[must_use]
    pub fn ahead(&self) -> u64 {
        self.of(State::Waiting) + self.of(State::Paused)
    }
}

/// What became of one delivery.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Its key.
    pub key: String,
    /// Whom it was meant for.
    pub to: Recipient,
    /// The platform it went to, as far as that is known.
    pub platform: Option<String>,
    /// Where it stands.
    pub state: State,
    /// Why it failed, in a platform's or the program's words.
    pub reason: Option<String>,
    /// The platform's identifier of the message.
    pub message: Option<String>,
    /// When it came to its end.
    pub done: Option<Timestamp>,
}

/// Counts the deliveries of a cause.
///
/// # Errors
/// Where the database fails.
pub async fn progress(database: &Database, cause: &str) -> Result<Progress, StoreError> {
    const COUNT: &str = "SELECT platform, state, COUNT(*) FROM deliveries WHERE cause = $1
        GROUP BY platform, state ORDER BY platform, state";
    let rows: Vec<(Option<String>, String, i64)> =
        on!(database, pool => sqlx::query_as(COUNT).bind(cause).fetch_all(pool).await?);
    let counts = rows
        .into_iter()
        .map(|(platform, state, count)| Ok::<_, StoreError>((platform, read(&state)?, count.unsigned_abs())));
    Ok(Progress { counts: counts.collect::<Result<_, _>>()? })
}

type Text = Option<String>;
type Row = (String, String, Text, Text, Text, Text, Text, Text, Text, Option<i64>);

/// Where each delivery of a cause stands, in the order of their keys.
///
/// # Errors
/// Where the database fails.
pub async fn outcomes(database: &Database, cause: &str) -> Result<Vec<Outcome>, StoreError> {
    const ALL: &str = "SELECT key, state, person, platform, account, chat, thread, reason, message, done_at
        FROM deliveries WHERE cause = $1 ORDER BY key";
    let rows: Vec<Row> = on!(database, pool => sqlx::query_as(ALL).bind(cause).fetch_all(pool).await?);
    rows.into_iter().map(outcome).collect()
}

fn outcome(row: Row) -> Result<Outcome, StoreError> {
    let (key, state, person, platform, account, chat, thread, reason, message, done) = row;
    let named = platform.clone().unwrap_or_default();
    let to = match (person, account) {
        (Some(person), _) => Recipient::Person(person),
        (None, Some(account)) => Recipient::Account { platform: named, account },
        (None, None) => Recipient::Chat(Address { platform: named, chat: chat.unwrap_or_default(), thread }),
    };
    let done = done.and_then(|at| Timestamp::from_millisecond(at).ok());
    Ok(Outcome { key, to, platform, state: read(&state)?, reason, message, done })
}

fn read(state: &str) -> Result<State, StoreError> {
    State::of(state).ok_or_else(|| StoreError::Corrupt { what: "state of a delivery", why: state.to_owned() })
}
