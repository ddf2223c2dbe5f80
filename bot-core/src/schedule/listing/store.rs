//! What was posted where, in the database.

use jiff::Timestamp;

use crate::delivery::{self, Delivery};
use crate::message::Address;
use crate::platform::Listing;
use crate::store::{Connection, Database, StoreError};
use crate::{on, transaction, within};

/// Where a listing stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// Begun: whether it came about is not known.
    Posting,
    Posted,
    /// The platform will not have it.
    Refused,
    /// Called off.
    Withdrawn,
    /// Somebody there took it out.
    Gone,
}

impl State {
    fn name(self) -> &'static str {
        match self {
            Self::Posting => "posting",
            Self::Posted => "posted",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
            Self::Gone => "gone",
        }
    }

    fn of(name: &str) -> Self {
        let all = [Self::Posting, Self::Posted, Self::Refused, Self::Withdrawn];
        all.into_iter().find(|state| state.name() == name).unwrap_or(Self::Gone)
    }
}

/// A session in a channel.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub(super) chat: String,
    pub(super) thread: String,
    pub(super) project: String,
    pub(super) session: String,
}

impl Place {
    pub(super) fn address(&self, platform: &str) -> Address {
        let thread = Some(self.thread.clone()).filter(|thread| !thread.is_empty());
        Address { platform: platform.to_owned(), chat: self.chat.clone(), thread }
    }
}

/// What is known of a listing.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) state: State,
    pub(super) listing: Listing,
    pub(super) identifier: Option<String>,
    pub(super) since: i64,
}

type Read = (String, String, String, String, String, String, Option<String>, i64);

pub(super) async fn rows(database: &Database, platform: &str) -> Result<Vec<(Place, Row)>, StoreError> {
    const SELECT: &str = "SELECT chat, thread, project, session, state, listing, identifier, since
        FROM session_listings WHERE platform = $1";
    let rows: Vec<Read> = on!(database, pool => sqlx::query_as(SELECT).bind(platform).fetch_all(pool).await?);
    let row = |(chat, thread, project, session, state, listing, identifier, since): Read| {
        let unreadable =
            |error: serde_json::Error| StoreError::Corrupt { what: "listing of a session", why: error.to_string() };
        let listing = serde_json::from_str(&listing).map_err(unreadable)?;
        let place = Place { chat, thread, project, session };
        Ok((place, Row { state: State::of(&state), listing, identifier, since }))
    };
    rows.into_iter().map(row).collect()
}

/// Begins to post: `false` where another process has. `known` is the row as it was read.
pub(super) async fn begin(
    database: &Database,
    platform: &str,
    place: &Place,
    known: Option<&Row>,
    listing: &Listing,
    now: Timestamp,
) -> Result<bool, StoreError> {
    const INSERT: &str = "
        INSERT INTO session_listings (platform, chat, thread, project, session, state, listing, since)
        VALUES ($1, $2, $3, $4, $5, 'posting', $6, $7) ON CONFLICT DO NOTHING";
    const UPDATE: &str = "
        UPDATE session_listings SET state = 'posting', listing = $6, identifier = NULL, since = $7
        WHERE platform = $1 AND chat = $2 AND thread = $3 AND project = $4 AND session = $5
            AND state = $8 AND since = $9";
    let body = serde_json::to_string(listing).unwrap_or_default();
    let taken = on!(database, pool => {
        let query = sqlx::query(if known.is_some() { UPDATE } else { INSERT });
        let query = query
            .bind(platform).bind(&place.chat).bind(&place.thread).bind(&place.project).bind(&place.session)
            .bind(&body).bind(now.as_millisecond());
        match known {
            Some(row) => query.bind(row.state.name()).bind(row.since).execute(pool).await?.rows_affected(),
            None => query.execute(pool).await?.rows_affected(),
        }
    });
    Ok(taken > 0)
}

/// Notes what came of it.
pub(super) async fn note(database: &Database, platform: &str, place: &Place, row: &Row) -> Result<(), StoreError> {
    const UPDATE: &str = "
        UPDATE session_listings SET state = $6, listing = $7, identifier = $8, since = $9
        WHERE platform = $1 AND chat = $2 AND thread = $3 AND project = $4 AND session = $5";
    let body = serde_json::to_string(&row.listing).unwrap_or_default();
    on!(database, pool => sqlx::query(UPDATE)
        .bind(platform).bind(&place.chat).bind(&place.thread).bind(&place.project).bind(&place.session)
        .bind(row.state.name()).bind(&body).bind(&row.identifier).bind(row.since)
        .execute(pool)
        .await
        .map(|_| ())?);
    Ok(())
}

pub(super) async fn forget(database: &Database, platform: &str, place: &Place) -> Result<(), StoreError> {
    const DELETE: &str = "DELETE FROM session_listings
        WHERE platform = $1 AND chat = $2 AND thread = $3 AND project = $4 AND session = $5";
    on!(database, pool => sqlx::query(DELETE)
        .bind(platform).bind(&place.chat).bind(&place.thread).bind(&place.project).bind(&place.session)
        .execute(pool)
        .await
        .map(|_| ())?);
    Ok(())
}

/// The channels in whose place nothing may be posted.
pub(super) async fn unlisted(database: &Database, platform: &str) -> Result<Vec<(String, String)>, StoreError> {
    const SELECT: &str = "SELECT chat, thread FROM unlisted_channels WHERE platform = $1";
    Ok(on!(database, pool => sqlx::query_as(SELECT).bind(platform).fetch_all(pool).await?))
}

/// Remembers that nothing may be posted there, and says so in the channel: once, however many notice it.
pub(super) async fn close(
    database: &Database,
    platform: &str,
    place: &Place,
    notice: Delivery,
    now: Timestamp,
) -> Result<(), StoreError> {
    const INSERT: &str = "
        INSERT INTO unlisted_channels (platform, chat, thread, since) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING";
    transaction!(database, tx => async {
        let inserted = sqlx::query(INSERT)
            .bind(platform).bind(&place.chat).bind(&place.thread).bind(now.as_millisecond())
            .execute(&mut *tx)
            .await?;
        if inserted.rows_affected() > 0 {
            delivery::enqueue(&mut *tx, &[notice]).await?;
        }
        Ok::<_, StoreError>(())
    }.await);
    Ok(())
}

/// Lets sessions be posted there again, should it be allowed by now.
pub(crate) async fn try_again(connection: impl Into<Connection<'_>>, channel: &Address) -> Result<(), StoreError> {
    const DELETE: &str = "DELETE FROM unlisted_channels WHERE platform = $1 AND chat = $2 AND thread = $3";
    within!(connection.into(), c => sqlx::query(DELETE)
        .bind(&channel.platform)
        .bind(&channel.chat)
        .bind(channel.thread.as_deref().unwrap_or_default())
        .execute(&mut *c)
        .await
        .map(|_| ())?);
    Ok(())
}
