//! Couriers show that they are alive; what a dead one held is freed, what is too late expires, and what is old is wiped.

use jiff::{SignedDuration, Timestamp};

use super::chunks;
use crate::store::{Connection, Database, StoreError};
use crate::{on, transaction, within};

/// Shows that a courier is alive until then, and frees what those held that are not. Returns whether the courier itself was
/// taken for dead: what it held may be in other hands.
pub(in crate::delivery) async fn show_alive(
    database: &Database,
    courier: &str,
    now: Timestamp,
    until: Timestamp,
) -> Result<bool, StoreError> {
    const ALIVE: &str = "UPDATE couriers SET alive_until = $2 WHERE id = $1";
    const NEW: &str = "INSERT INTO couriers (id, alive_until) VALUES ($1, $2)";
    const FREE: &str = "UPDATE deliveries SET holder = NULL WHERE holder IS NOT NULL
        AND holder NOT IN (SELECT id FROM couriers WHERE alive_until >= $1)";
    const BURY: &str = "DELETE FROM couriers WHERE alive_until < $1";
    let now = now.as_millisecond();
    Ok(transaction!(database, tx => async {
        let known = sqlx::query(ALIVE).bind(courier).bind(until.as_millisecond()).execute(&mut *tx).await?;
        let lost = known.rows_affected() == 0;
        if lost {
            sqlx::query(NEW).bind(courier).bind(until.as_millisecond()).execute(&mut *tx).await?;
        }
        let buried = sqlx::query(BURY).bind(now).execute(&mut *tx).await?.rows_affected();
        if lost || buried > 0 {
            sqlx::query(FREE).bind(now).execute(&mut *tx).await?;
        }
        Ok::<_, sqlx::Error>(lost)
    }.await))
}

/// The courier ends in good order: what it still holds is free at once.
pub(in crate::delivery) async fn leave(database: &Database, courier: &str) -> Result<(), StoreError> {
    transaction!(database, tx => async {
        sqlx::query("UPDATE deliveries SET holder = NULL WHERE holder = $1").bind(courier).execute(&mut *tx).await?;
        sqlx::query("DELETE FROM couriers WHERE id = $1").bind(courier).execute(&mut *tx).await.map(|_| ())
    }.await);
    Ok(())
}

/// Drops what waited beyond its time; how many it were.
pub(in crate::delivery) async fn expire(database: &Database, now: Timestamp) -> Result<u64, StoreError> {
    const EXPIRE: &str = "UPDATE deliveries SET state = 'expired', done_at = $1
        WHERE state = 'waiting' AND holder IS NULL AND expires_at IS NOT NULL AND expires_at <= $1";
    Ok(on!(&database.swift(), pool =>
        sqlx::query(EXPIRE).bind(now.as_millisecond()).execute(pool).await?.rows_affected()
    ))
}

/// Wipes contents that nobody waits for any more, and outcomes older than half a year.
pub(in crate::delivery) async fn forget_old(database: &Database, now: Timestamp) -> Result<(), StoreError> {
    const OLD: SignedDuration = SignedDuration::from_hours(180 * 24);
    const FORGET: &str = "DELETE FROM deliveries WHERE done_at IS NOT NULL AND done_at < $1";
    const UNUSED: &str = "SELECT id, uses FROM delivery_contents
        WHERE id NOT IN (SELECT content FROM deliveries WHERE done_at IS NULL AND content IS NOT NULL)";
    let before = now.saturating_sub(OLD).unwrap_or(Timestamp::MIN).as_millisecond();
    on!(database, pool => sqlx::query(FORGET).bind(before).execute(pool).await.map(|_| ())?);
    let unused: Vec<(String, i64)> = on!(database, pool => sqlx::query_as(UNUSED).fetch_all(pool).await?);
    for unused in chunks(&unused) {
        transaction!(database, tx => wipe((&mut *tx).into(), unused).await);
    }
    Ok(())
}

/// A content whose uses have not changed is still unused.
async fn wipe(mut connection: Connection<'_>, contents: &[(String, i64)]) -> Result<(), StoreError> {
    const WIPE: &str = "DELETE FROM delivery_contents WHERE id = $1 AND uses = $2";
    for (id, uses) in contents {
        within!(connection.again(), c => sqlx::query(WIPE).bind(id).bind(uses).execute(&mut *c).await.map(|_| ()))?;
    }
    Ok(())
}
