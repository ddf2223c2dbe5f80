//! Which person a nomination belongs to: accounts that prove it become one person.

use jiff::Timestamp;

use super::{Nomination, store};
use crate::people::{self, Account};
use crate::store::{Connection, StoreError};
use crate::within;

/// Links the nomination to the person of the account. Where it is linked already, the account's own person becomes that
/// person: two platforms, one person. Roles are of accounts and stay where they are.
pub(super) async fn to_account(
    mut connection: Connection<'_>,
    nomination: &str,
    account: &Account,
    now: Timestamp,
) -> Result<Option<Nomination>, StoreError> {
    let Some(known) = store::by_id(connection.again(), nomination).await? else { return Ok(None) };
    let own = people::of_account(connection.again(), account, now).await?;
    match known.person.as_deref() {
        None => set_person(connection.again(), nomination, &own).await?,
        Some(person) if person != own => join(connection.again(), &own, person).await?,
        Some(_) => {}
    }
    store::by_id(connection, nomination).await
}

async fn set_person(connection: Connection<'_>, nomination: &str, person: &str) -> Result<(), StoreError> {
    within!(connection, c => sqlx::query("UPDATE nominations SET person = $1, erased_at = NULL WHERE id = $2")
        .bind(person).bind(nomination).execute(c).await.map(|_| ())?);
    Ok(())
}

/// Makes one person of two. What either chose is kept, the first's own choice before the other's.
async fn join(mut connection: Connection<'_>, from: &str, into: &str) -> Result<(), StoreError> {
    const CHOICES: &str = "
        UPDATE people SET locale = COALESCE(locale, (SELECT locale FROM people WHERE id = $1)),
            economy = COALESCE(economy, (SELECT economy FROM people WHERE id = $1)),
            zone = COALESCE(zone, (SELECT zone FROM people WHERE id = $1)) WHERE id = $2";
    const SUBSCRIPTIONS: &str = "
        UPDATE subscriptions SET person = $2 WHERE person = $1 AND NOT EXISTS (SELECT 1 FROM subscriptions AS own
            WHERE own.person = $2 AND own.topic = subscriptions.topic AND own.project = subscriptions.project)";
    const REMINDERS: &str = "
        UPDATE reminders SET person = $2 WHERE person = $1 AND NOT EXISTS (SELECT 1 FROM reminders AS own
            WHERE own.person = $2 AND own.topic = reminders.topic AND own.project = reminders.project)";
    const CALENDARS: &str = "
        UPDATE calendar_feeds SET person = $2 WHERE person = $1 AND NOT EXISTS
            (SELECT 1 FROM calendar_feeds AS own WHERE own.person = $2 AND own.project = calendar_feeds.project)";
    for statement in [
        CHOICES,
        "UPDATE accounts SET person = $2 WHERE person = $1",
        "UPDATE nominations SET person = $2 WHERE person = $1",
        SUBSCRIPTIONS,
        REMINDERS,
        CALENDARS,
    ] {
        within!(connection.again(), c =>
            sqlx::query(statement).bind(from).bind(into).execute(c).await.map(|_| ())?);
    }
    within!(connection, c =>
        sqlx::query("DELETE FROM people WHERE id = $1").bind(from).execute(c).await.map(|_| ())?);
    Ok(())
}

/// The other accounts of the nomination's person.
pub(super) async fn other_accounts(
    connection: Connection<'_>,
    person: &str,
    account: &Account,
) -> Result<Vec<Account>, StoreError> {
    let rows: Vec<(String, String)> = within!(connection, c =>
        sqlx::query_as("SELECT platform, account FROM accounts WHERE person = $1").bind(person).fetch_all(c).await?);
    let all = rows.into_iter().map(|(platform, account)| Account { platform, account });
    Ok(all.filter(|other| other != account).collect())
}
