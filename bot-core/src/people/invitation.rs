//! Invitations to a role: a code that works once and expires. Only its digest is kept.

use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};

use super::account::{Account, Actor};
use super::audit;
use super::rights::{Act, Role};
use super::roles::{self, Administrators};
use super::secret_code::SecretCode;
use crate::store::{Database, StoreError};
use crate::transaction;

/// How long an invitation can be taken up.
pub const VALID_FOR: SignedDuration = SignedDuration::from_hours(72);
/// What a start argument that is an invitation begins with.
pub const PREFIX: &str = "invite-";
/// Characters of the code, 5 bits each: 100 bits need no limit on guessing.
const LENGTH: usize = 20;

/// Invites to a role. The caller has made sure that the actor may.
///
/// # Errors
/// Where the database fails, or the machine has no randomness.
pub async fn invite(database: &Database, actor: &Actor, role: Role, now: Timestamp) -> Result<SecretCode, StoreError> {
    const INVITE: &str = "
        INSERT INTO invitations (digest, role, invited_by, created_at, expires_at) VALUES ($1, $2, $3, $4, $5)";
    let code = SecretCode::random(LENGTH)?;
    transaction!(database, tx => async {
        sqlx::query("DELETE FROM invitations WHERE expires_at <= $1")
            .bind(now.as_millisecond())
            .execute(&mut *tx)
            .await?;
        sqlx::query(INVITE)
            .bind(digest(&code))
            .bind(role.to_string())
            .bind(actor.to_string())
            .bind(now.as_millisecond())
            .bind((now + VALID_FOR).as_millisecond())
            .execute(&mut *tx)
            .await?;
        audit::record(&mut *tx, actor, Act::Invite(role), &role.to_string(), now).await
    }.await);
    Ok(code)
}

/// Takes an invitation up: the account has the role from now on. `None` where the code is unknown, used or expired, or
/// whoever invited may not invite any more.
///
/// # Errors
/// Where the database fails.
pub async fn accept(
    database: &Database,
    administrators: &Administrators,
    code: &str,
    account: &Account,
    now: Timestamp,
) -> Result<Option<Role>, StoreError> {
    let Some(code) = SecretCode::read(code, LENGTH) else { return Ok(None) };
    let Some((role, inviter)) = take(database, &code, now).await? else { return Ok(None) };
    let may = match inviter.parse::<Account>() {
        Ok(inviter) => roles::of(database, administrators, &inviter).await?.allows(Act::Invite(role)),
        Err(_) => inviter == Actor::Operator.to_string(),
    };
    if !may {
        return Ok(None);
    }
    transaction!(database, tx => async {
        roles::grant(&mut *tx, account, role, now).await?;
        let object = format!("{role} {account}");
        audit::record_reason(&mut *tx, &account.clone().into(), Act::Invite(role), &object, "accepted", now).await
    }.await);
    Ok(Some(role))
}

/// Spends the code: of two who use it at once only one has it.
async fn take(database: &Database, code: &SecretCode, now: Timestamp) -> Result<Option<(Role, String)>, StoreError> {
    const TAKE: &str = "DELETE FROM invitations WHERE digest = $1 RETURNING role, invited_by, expires_at";
    let row: Option<(String, String, i64)> = transaction!(database, tx =>
        sqlx::query_as(TAKE).bind(digest(code)).fetch_optional(&mut *tx).await);
    Ok(row.and_then(|(role, inviter, expires)| {
        let role = role.parse().ok()?;
        (expires > now.as_millisecond()).then_some((role, inviter))
    }))
}

fn digest(code: &SecretCode) -> String {
    Sha256::digest(code.bare().as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}
