//! Claim codes: what links a chat account to a nomination. See docs/nominations.md for what guessing one takes.

use jiff::{SignedDuration, Timestamp};
use subtle::ConstantTimeEq;
use uuid::Uuid;

use super::{Nomination, link, store};
use crate::keyring::Keyring;
use crate::people::{Account, SecretCode};
use crate::store::{Connection, Database, StoreError};
use crate::{transaction, within};

/// What a start argument that is a claim code begins with.
pub const PREFIX: &str = "claim-";
/// How long a code can be used.
pub const VALID_FOR: SignedDuration = SignedDuration::from_hours(30 * 24);
/// Letters that find the code, and letters that prove it; five bits each.
const SELECTOR: usize = 5;
const SECRET: usize = 10;
/// Letters of a code in all.
pub const LENGTH: usize = SELECTOR + SECRET;
/// How far back wrong codes count.
const WINDOW: SignedDuration = SignedDuration::from_hours(1);
/// Wrong codes of one account within the window before it has to wait.
pub const ACCOUNT_FAILURES: i64 = 5;
/// Wrong codes of all accounts within the window before everybody has to wait.
pub const OVERALL_FAILURES: i64 = 500;
/// Wrong proofs for one code before it is void.
pub const CODE_FAILURES: i64 = 10;

/// What became of a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Claimed {
    /// The account is linked to this nomination.
    Linked(Box<Nomination>),
    /// Wrong, unknown, used, void or expired: it is not told which.
    NotValid(Alarm),
    /// Too many wrong codes; this one was not looked at.
    Wait,
}

/// What the Secretariat is to be told of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Alarm {
    /// Nothing.
    None,
    /// The account has to wait.
    Account,
    /// Everybody has to wait.
    Overall,
    /// Codes sent to one address were typed wrong too often: no more are sent there for a day.
    Address,
    /// The code of the nomination of this reference is void.
    Code(String),
}

/// The code in a text: behind its prefix, in three groups with hyphens, or as letters among which is a digit.
#[must_use]
pub fn code_in(text: &str) -> Option<&str> {
    let text = text.trim();
    if let Some((start, code)) = text.split_at_checked(PREFIX.len())
        && start.eq_ignore_ascii_case(PREFIX)
    {
        return Some(code);
    }
    let groups: Vec<&str> = text.split('-').collect();
    let grouped = groups.len() == 3 && groups.iter().all(|group| group.len() == LENGTH / 3);
    let bare = text.len() == LENGTH && text.bytes().any(|byte| byte.is_ascii_digit());
    let plain = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    (plain && (grouped || bare)).then_some(text)
}

/// Makes a code for the nomination; an earlier one is void from now on.
///
/// # Errors
/// Where the database fails, there is no key, or no randomness.
pub(super) async fn issue(
    mut connection: Connection<'_>,
    keyring: &Keyring,
    nomination: &str,
    now: Timestamp,
) -> Result<SecretCode, StoreError> {
    const ISSUE: &str = "
        INSERT INTO claim_codes (selector, nomination, digest, expires_at) VALUES ($1, $2, $3, $4)
        ON CONFLICT DO NOTHING";
    within!(connection.again(), c => sqlx::query("DELETE FROM claim_codes WHERE nomination = $1")
        .bind(nomination).execute(c).await.map(|_| ())?);
    loop {
        let code = SecretCode::random(LENGTH)?;
        let (selector, _) = code.bare().split_at(SELECTOR);
        let digest = keyring.digest("claim", code.bare())?;
        let written = within!(connection.again(), c => sqlx::query(ISSUE)
            .bind(selector)
            .bind(nomination)
            .bind(digest)
            .bind((now + VALID_FOR).as_millisecond())
            .execute(c)
            .await?
            .rows_affected());
        // Another code may have the same selector: one in 33 million.
        if written > 0 {
            return Ok(code);
        }
    }
}

/// Makes codes for all nominations of a project that are linked to nobody and not at their end: reference and code.
///
/// # Errors
/// [`StoreError`] where the database fails, or no random number can be had.
pub async fn issue_all(
    database: &Database,
    keyring: &Keyring,
    project: &str,
    now: Timestamp,
) -> Result<Vec<(String, SecretCode)>, StoreError> {
    Ok(transaction!(database, tx => async {
        let mut all = store::of_project(Connection::from(&mut *tx), project).await?;
        all.retain(|nomination| nomination.person.is_none() && !nomination.state.is_final());
        all.sort_by(|one, other| one.reference.cmp(&other.reference));
        let mut codes = Vec::with_capacity(all.len());
        for nomination in all {
            let code = issue(Connection::from(&mut *tx), keyring, &nomination.id, now).await?;
            codes.push((nomination.reference, code));
        }
        Ok::<_, StoreError>(codes)
    }.await))
}

/// Links the account to the nomination of the code. A code that is wrong and one that never was take the same way through.
///
/// # Errors
/// Where the database fails.
pub async fn claim(
    database: &Database,
    keyring: &Keyring,
    account: &Account,
    text: &str,
    now: Timestamp,
) -> Result<Claimed, StoreError> {
    let code = SecretCode::read(text, LENGTH);
    Ok(transaction!(database, tx => async {
        one_by_one(Connection::from(&mut *tx)).await?;
        let (own, all) = failures(Connection::from(&mut *tx), account, now).await?;
        if own >= ACCOUNT_FAILURES || all >= OVERALL_FAILURES {
            return Ok::<_, StoreError>(Claimed::Wait);
        }
        // What cannot be a code is compared like one.
        let typed = code.as_ref().map_or("", SecretCode::bare);
        let selector = typed.get(..SELECTOR).unwrap_or_default();
        let found = found(Connection::from(&mut *tx), selector).await?;
        let stored = found.as_ref().map_or("", |found| found.digest.as_str());
        let digests = keyring.digests("claim", typed);
        let proven = digests.iter().any(|digest| bool::from(digest.as_bytes().ct_eq(stored.as_bytes())));
        let usable = |found: &Found| found.expires > now.as_millisecond() && found.failures < CODE_FAILURES;
        match found {
            Some(found) if proven && usable(&found) => {
                spend(Connection::from(&mut *tx), selector).await?;
                let linked = link::to_account(Connection::from(&mut *tx), &found.nomination, account, now).await?;
                Ok(linked.map_or(Claimed::NotValid(Alarm::None), |nomination| Claimed::Linked(Box::new(nomination))))
            }
            found => {
                fail(Connection::from(&mut *tx), selector, account, now).await?;
                let void = found.filter(|found| found.failures + 1 == CODE_FAILURES);
                Ok(Claimed::NotValid(match void {
                    Some(found) => Alarm::Code(found.reference),
                    None if own + 1 == ACCOUNT_FAILURES => Alarm::Account,
                    None if all + 1 == OVERALL_FAILURES => Alarm::Overall,
                    None => Alarm::None,
                }))
            }
        }
    }.await))
}

/// Lets tries of codes be looked at one after the other, so that none slips past a limit beside another. The embedded engine
/// takes one writer at a time anyway.
pub(super) async fn one_by_one(connection: Connection<'_>) -> Result<(), StoreError> {
    /// Any number that nothing else of this program locks.
    const TRIES: i64 = 0x7573_6865_7231;
    if let Connection::Postgres(connection) = connection {
        sqlx::query("SELECT pg_advisory_xact_lock($1)").bind(TRIES).execute(connection).await?;
    }
    Ok(())
}

struct Found {
    nomination: String,
    reference: String,
    digest: String,
    expires: i64,
    failures: i64,
}

async fn found(connection: Connection<'_>, selector: &str) -> Result<Option<Found>, StoreError> {
    const FIND: &str = "
        SELECT c.nomination, n.reference, c.digest, c.expires_at, c.failures
        FROM claim_codes c JOIN nominations n ON n.id = c.nomination WHERE c.selector = $1";
    let row: Option<(String, String, String, i64, i64)> =
        within!(connection, c => sqlx::query_as(FIND).bind(selector).fetch_optional(c).await?);
    Ok(row.map(|(nomination, reference, digest, expires, failures)| Found {
        nomination,
        reference,
        digest,
        expires,
        failures,
    }))
}

/// Wrong codes of the account and of all within the window.
pub(super) async fn failures(
    connection: Connection<'_>,
    account: &Account,
    now: Timestamp,
) -> Result<(i64, i64), StoreError> {
    const COUNT: &str = "
        SELECT (SELECT COUNT(*) FROM claim_failures WHERE account = $1 AND at > $2),
               (SELECT COUNT(*) FROM claim_failures WHERE at > $2)";
    Ok(within!(connection, c => sqlx::query_as(COUNT)
        .bind(account.to_string())
        .bind((now - WINDOW).as_millisecond())
        .fetch_one(c)
        .await?))
}

async fn fail(
    mut connection: Connection<'_>,
    selector: &str,
    account: &Account,
    now: Timestamp,
) -> Result<(), StoreError> {
    within!(connection.again(), c => sqlx::query("UPDATE claim_codes SET failures = failures + 1 WHERE selector = $1")
        .bind(selector).execute(c).await.map(|_| ())?);
    note_failure(connection, account, now).await
}

/// Counts a wrong code, of whichever kind, against the account and all together.
pub(super) async fn note_failure(
    mut connection: Connection<'_>,
    account: &Account,
    now: Timestamp,
) -> Result<(), StoreError> {
    within!(connection.again(), c => sqlx::query("DELETE FROM claim_failures WHERE at <= $1")
        .bind((now - WINDOW).as_millisecond()).execute(c).await.map(|_| ())?);
    within!(connection, c => sqlx::query("INSERT INTO claim_failures (id, account, at) VALUES ($1, $2, $3)")
        .bind(Uuid::now_v7().to_string())
        .bind(account.to_string())
        .bind(now.as_millisecond())
        .execute(c)
        .await
        .map(|_| ())?);
    Ok(())
}

async fn spend(connection: Connection<'_>, selector: &str) -> Result<(), StoreError> {
    within!(connection, c => sqlx::query("DELETE FROM claim_codes WHERE selector = $1")
        .bind(selector).execute(c).await.map(|_| ())?);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_told_from_words() {
        for code in ["claim-ABCDEFGHJKMNPQR", "CLAIM-ABCDE-FGHJK-MNPQR", "ABCDE-FGHJK-MNPQR", "abcdefghjkmnpq7"] {
            assert!(code_in(code).is_some(), "{code}");
        }
        for words in
            ["", "great event today", "congratulations", "23-IP-10-GE-WSP-A", "claim", "hello-every-one", "ไทย"]
        {
            assert_eq!(code_in(words), None, "{words}");
        }
    }
}
