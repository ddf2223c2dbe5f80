//! What people did not get because their private chat is closed.

use jiff::Timestamp;

use super::super::content::unpack;
use super::super::{Content, State};
use crate::on;
use crate::store::{Database, StoreError};

/// Why a delivery found nobody: the platform refused it. Whoever never opened a chat is not refused.
pub(in crate::delivery) const REFUSED: &str = "the private chat is closed";

/// A delivery to a person that was refused, and found no other chat.
#[derive(Clone, Debug)]
pub struct Refused {
    /// Whom it was for.
    pub person: String,
    /// What it says.
    pub content: Content,
}

/// What was refused since a moment, and would still be of use now, of causes that begin so.
///
/// # Errors
/// Where the database fails.
pub async fn refused(
    database: &Database,
    cause_prefix: &str,
    since: Timestamp,
    now: Timestamp,
) -> Result<Vec<Refused>, StoreError> {
    const SELECT: &str = "SELECT d.person, c.body FROM deliveries d JOIN delivery_contents c ON c.id = d.content
        WHERE d.done_at IS NOT NULL AND d.done_at >= $1 AND d.state = $2 AND d.reason = $3 AND d.person IS NOT NULL
            AND SUBSTR(d.cause, 1, LENGTH($4)) = $4 AND (d.expires_at IS NULL OR d.expires_at > $5) ORDER BY d.id";
    let rows: Vec<(String, String)> = on!(database, pool => sqlx::query_as(SELECT)
        .bind(since.as_millisecond())
        .bind(State::Unreachable.name())
        .bind(REFUSED)
        .bind(cause_prefix)
        .bind(now.as_millisecond())
        .fetch_all(pool)
        .await?);
    let read = |(person, body): (String, String)| Ok(Refused { person, content: unpack(&body, Vec::new())? });
    rows.into_iter().map(read).collect()
}
