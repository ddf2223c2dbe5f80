//! Trained models in the database, so that a start need not train.

use crate::locale::Tag;
use crate::store::{Database, StoreError};

/// A stored model: the digest of what it was made from, and its bytes.
pub(super) struct Stored {
    pub(super) digest: String,
    pub(super) bytes: Vec<u8>,
}

/// The model kept for `tag`, whatever it was made from.
pub(super) async fn find(database: &Database, tag: &Tag) -> Result<Option<Stored>, StoreError> {
    let sql = "SELECT digest, bytes FROM models WHERE locale = $1";
    let row: Option<(String, Vec<u8>)> = crate::on!(database, pool =>
        sqlx::query_as::<_, (String, Vec<u8>)>(sql).bind(tag.as_str()).fetch_optional(pool).await?);
    Ok(row.map(|(digest, bytes)| Stored { digest, bytes }))
}

/// Keeps the model of `tag` in place of an earlier one.
pub(super) async fn keep(database: &Database, tag: &Tag, model: &Stored) -> Result<(), StoreError> {
    let sql = "INSERT INTO models (locale, digest, bytes) VALUES ($1, $2, $3)
        ON CONFLICT (locale) DO UPDATE SET digest = excluded.digest, bytes = excluded.bytes";
    crate::on!(database, pool =>
        sqlx::query(sql).bind(tag.as_str()).bind(&model.digest).bind(&model.bytes).execute(pool).await.map(|_| ())?);
    Ok(())
}
