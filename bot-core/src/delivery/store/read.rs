//! What a courier reads shortly before it sends.

use super::super::content::unpack;
use super::super::{Content, State};
use crate::message::Attachment;
use crate::on;
use crate::store::{Database, StoreError};

/// A content with its files.
pub(in crate::delivery) async fn content(database: &Database, id: &str) -> Result<Content, StoreError> {
    const BODY: &str = "SELECT body FROM delivery_contents WHERE id = $1";
    const FILES: &str = "SELECT name, media_type, bytes FROM delivery_files WHERE content = $1 ORDER BY position";
    let (body,): (String,) = on!(database, pool => sqlx::query_as(BODY).bind(id).fetch_one(pool).await?);
    let files: Vec<(String, String, Vec<u8>)> =
        on!(database, pool => sqlx::query_as(FILES).bind(id).fetch_all(pool).await?);
    let files = files.into_iter().map(|(name, media_type, bytes)| Attachment { name, media_type, bytes });
    unpack(&body, files.collect())
}

/// Where a delivery that is to be changed stands, and the message it was sent as. `None` where it is not known any more.
pub(in crate::delivery) async fn target(
    database: &Database,
    id: &str,
) -> Result<Option<(State, Option<String>)>, StoreError> {
    const TARGET: &str = "SELECT state, message FROM deliveries WHERE id = $1";
    let row: Option<(String, Option<String>)> =
        on!(database, pool => sqlx::query_as(TARGET).bind(id).fetch_optional(pool).await?);
    Ok(row.and_then(|(state, message)| Some((State::of(&state)?, message))))
}

/// Stores what a delivery is now known as by the platform.
pub(in crate::delivery) async fn rename(database: &Database, id: &str, message: &str) -> Result<(), StoreError> {
    const RENAME: &str = "UPDATE deliveries SET message = $2 WHERE id = $1";
    on!(database, pool => sqlx::query(RENAME).bind(id).bind(message).execute(pool).await.map(|_| ())?);
    Ok(())
}
