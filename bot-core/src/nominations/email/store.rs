//! Codes sent by e-mail, and the letters that wait, in the database.

use jiff::Timestamp;

use super::{CODE_FAILURES, DAY, HOUR, VALID_FOR};
use crate::store::{Connection, Database, StoreError};
use crate::{on, within};

/// A wish for a code: digests alone.
pub(super) struct Requested<'a> {
    pub(super) id: &'a str,
    pub(super) account: &'a str,
    pub(super) address: &'a str,
    pub(super) code: &'a str,
}

/// How often codes were asked for, and typed wrong.
pub(super) struct Counts {
    pub(super) by_account: i64,
    pub(super) for_address: i64,
    pub(super) by_all: i64,
    pub(super) failures: i64,
}

/// The latest code of an account.
pub(super) struct Sent {
    pub(super) id: String,
    pub(super) address: String,
    pub(super) code: String,
    pub(super) nominations: String,
    expires: i64,
    failures: i64,
}

/// A letter that is to be sent.
pub(super) struct Due {
    pub(super) id: String,
    pub(super) sealed: String,
    pub(super) attempts: i64,
    pub(super) expires: i64,
}

impl Sent {
    pub(super) fn is_usable(&self, now: Timestamp) -> bool {
        self.expires > now.as_millisecond() && self.failures < CODE_FAILURES && !self.nominations.is_empty()
    }
}

pub(super) async fn asked(
    connection: Connection<'_>,
    row: &Requested<'_>,
    now: Timestamp,
) -> Result<Counts, StoreError> {
    const COUNT: &str = "
        SELECT (SELECT COUNT(*) FROM email_codes WHERE account = $1 AND requested_at > $3),
               (SELECT COUNT(*) FROM email_codes WHERE address = $2 AND requested_at > $3),
               (SELECT COUNT(*) FROM email_codes WHERE requested_at > $3),
               (SELECT CAST(COALESCE(SUM(failures), 0) AS BIGINT) FROM email_codes
                WHERE address = $2 AND requested_at > $4)";
    let (by_account, for_address, by_all, failures) = within!(connection, c => sqlx::query_as(COUNT)
        .bind(row.account)
        .bind(row.address)
        .bind((now - HOUR).as_millisecond())
        .bind((now - DAY).as_millisecond())
        .fetch_one(c)
        .await?);
    Ok(Counts { by_account, for_address, by_all, failures })
}

/// Writes a wish down; an earlier code of the account is void from now on, and what is older than a day goes.
pub(super) async fn add(mut connection: Connection<'_>, row: &Requested<'_>, now: Timestamp) -> Result<(), StoreError> {
    const ADD: &str = "INSERT INTO email_codes (id, account, address, code, requested_at, expires_at)
        VALUES ($1, $2, $3, $4, $5, $6)";
    within!(connection.again(), c => sqlx::query("DELETE FROM email_codes WHERE requested_at <= $1")
        .bind((now - DAY).as_millisecond()).execute(c).await.map(|_| ())?);
    within!(connection.again(), c => sqlx::query("UPDATE email_codes SET expires_at = 0 WHERE account = $1")
        .bind(row.account).execute(c).await.map(|_| ())?);
    within!(connection, c => sqlx::query(ADD)
        .bind(row.id)
        .bind(row.account)
        .bind(row.address)
        .bind(row.code)
        .bind(now.as_millisecond())
        .bind((now + VALID_FOR).as_millisecond())
        .execute(c)
        .await
        .map(|_| ())?);
    Ok(())
}

/// Puts a letter where the postman finds it.
pub(super) async fn post(connection: Connection<'_>, id: &str, sealed: &str, now: Timestamp) -> Result<(), StoreError> {
    const POST: &str = "INSERT INTO letters (id, sealed, due_at, expires_at) VALUES ($1, $2, $3, $4)";
    within!(connection, c => sqlx::query(POST)
        .bind(id)
        .bind(sealed)
        .bind(now.as_millisecond())
        .bind((now + VALID_FOR).as_millisecond())
        .execute(c)
        .await
        .map(|_| ())?);
    Ok(())
}

/// The latest code that the account asked for within a day.
pub(super) async fn latest(
    connection: Connection<'_>,
    account: &str,
    now: Timestamp,
) -> Result<Option<Sent>, StoreError> {
    const FIND: &str = "SELECT id, address, code, nominations, expires_at, failures FROM email_codes
        WHERE account = $1 AND requested_at > $2 ORDER BY requested_at DESC, id DESC LIMIT 1";
    type Row = (String, String, String, String, i64, i64);
    let row: Option<Row> = within!(connection, c =>
        sqlx::query_as(FIND).bind(account).bind((now - DAY).as_millisecond()).fetch_optional(c).await?);
    Ok(row.map(|(id, address, code, nominations, expires, failures)| Sent {
        id,
        address,
        code,
        nominations,
        expires,
        failures,
    }))
}

/// Counts a wrong try; how many there were for the address within a day.
pub(super) async fn fail(mut connection: Connection<'_>, sent: &Sent, now: Timestamp) -> Result<i64, StoreError> {
    const COUNT: &str = "SELECT CAST(COALESCE(SUM(failures), 0) AS BIGINT) FROM email_codes
        WHERE address = $1 AND requested_at > $2";
    within!(connection.again(), c => sqlx::query("UPDATE email_codes SET failures = failures + 1 WHERE id = $1")
        .bind(&sent.id).execute(c).await.map(|_| ())?);
    let (count,): (i64,) = within!(connection, c =>
        sqlx::query_as(COUNT).bind(&sent.address).bind((now - DAY).as_millisecond()).fetch_one(c).await?);
    Ok(count)
}

/// Ends the use of a code.
pub(super) async fn void(connection: Connection<'_>, id: &str) -> Result<(), StoreError> {
    within!(connection, c => sqlx::query("UPDATE email_codes SET expires_at = 0, nominations = '' WHERE id = $1")
        .bind(id).execute(c).await.map(|_| ())?);
    Ok(())
}

/// The same for all codes sent to an address.
pub(super) async fn void_address(connection: Connection<'_>, address: &str) -> Result<(), StoreError> {
    within!(connection, c => sqlx::query("UPDATE email_codes SET expires_at = 0, nominations = '' WHERE address = $1")
        .bind(address).execute(c).await.map(|_| ())?);
    Ok(())
}

/// Notes which nominations a code is sent for; it can be used from now on for as long as codes can. `false` where it is void.
pub(super) async fn prove(
    database: &Database,
    id: &str,
    nominations: &str,
    now: Timestamp,
) -> Result<bool, StoreError> {
    const PROVE: &str = "UPDATE email_codes SET nominations = $1, expires_at = $2 WHERE id = $3 AND expires_at > 0";
    let proven = on!(database, pool => sqlx::query(PROVE)
        .bind(nominations)
        .bind((now + VALID_FOR).as_millisecond())
        .bind(id)
        .execute(pool)
        .await?
        .rows_affected());
    Ok(proven > 0)
}

/// The letter that is due longest, held until `until`: no other process takes it before. `None` where none is due.
pub(super) async fn take(database: &Database, now: Timestamp, until: Timestamp) -> Result<Option<Due>, StoreError> {
    const FIND: &str = "SELECT id, sealed, due_at, attempts, expires_at FROM letters
        WHERE due_at <= $1 ORDER BY due_at, id LIMIT 1";
    // Of several that found it, the one that still sees the moment it found has it.
    const HOLD: &str = "UPDATE letters SET due_at = $1, attempts = attempts + 1 WHERE id = $2 AND due_at = $3";
    type Row = (String, String, i64, i64, i64);
    loop {
        let found: Option<Row> =
            on!(database, pool => sqlx::query_as(FIND).bind(now.as_millisecond()).fetch_optional(pool).await?);
        let Some((id, sealed, due, attempts, expires)) = found else { return Ok(None) };
        let held = on!(database, pool => sqlx::query(HOLD)
            .bind(until.as_millisecond()).bind(&id).bind(due).execute(pool).await?.rows_affected());
        if held > 0 {
            return Ok(Some(Due { id, sealed, attempts: attempts + 1, expires }));
        }
    }
}

/// Lets the letter be tried again at a moment.
pub(super) async fn put_off(database: &Database, id: &str, until: Timestamp) -> Result<(), StoreError> {
    on!(database, pool => sqlx::query("UPDATE letters SET due_at = $1 WHERE id = $2")
        .bind(until.as_millisecond()).bind(id).execute(pool).await.map(|_| ())?);
    Ok(())
}

/// Wipes a letter.
pub(super) async fn wipe(database: &Database, id: &str) -> Result<(), StoreError> {
    on!(database, pool =>
        sqlx::query("DELETE FROM letters WHERE id = $1").bind(id).execute(pool).await.map(|_| ())?);
    Ok(())
}
