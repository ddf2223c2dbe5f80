//! Liaison officers are reminded of closing dates without having asked: it is their office.

use std::collections::HashMap;

use crate::delivery::Recipient;
use crate::economy::Economy;
use crate::store::{Connection, Database, StoreError};
use crate::{on, within};

/// The topic of the wishes that stand for the officers of an economy.
pub(super) const OFFICERS: &str = "officers";

/// A liaison officer.
#[derive(Clone, Debug)]
pub(super) struct Officer {
    /// The person, else the account that holds the role.
    pub(super) to: Recipient,
    /// The language chosen, else the first one of the economy.
    pub(super) locale: String,
}

type Row = (String, String, String, Option<String>, Option<String>);

/// All officers, by their economies.
pub(super) async fn all(connection: Connection<'_>) -> Result<HashMap<Economy, Vec<Officer>>, StoreError> {
    const ALL: &str = "
        SELECT UPPER(SUBSTR(r.role, 9)), r.platform, r.account, a.person, p.locale FROM roles r
        LEFT JOIN accounts a ON a.platform = r.platform AND a.account = r.account
        LEFT JOIN people p ON p.id = a.person
        WHERE r.role LIKE 'liaison-%' ORDER BY r.id";
    let rows: Vec<Row> = within!(connection, c => sqlx::query_as(ALL).fetch_all(&mut *c).await?);
    let mut officers: HashMap<Economy, Vec<Officer>> = HashMap::new();
    for (code, platform, account, person, locale) in rows {
        let Ok(economy) = code.parse::<Economy>() else { continue };
        let to = person.map_or(Recipient::Account { platform, account }, Recipient::Person);
        let locale = locale.unwrap_or_else(|| economy.locales()[0].to_owned());
        officers.entry(economy).or_default().push(Officer { to, locale });
    }
    Ok(officers)
}

/// Zone and economy of somebody who is an officer now, and has not refused reminders of the project.
pub(super) async fn on_duty(
    database: &Database,
    to: &Recipient,
    project: &str,
) -> Result<Option<(Option<String>, String)>, StoreError> {
    const DUTY: &str = "
        SELECT p.zone, UPPER(SUBSTR(r.role, 9)) FROM roles r
        LEFT JOIN accounts a ON a.platform = r.platform AND a.account = r.account
        LEFT JOIN people p ON p.id = a.person
        WHERE r.role LIKE 'liaison-%' AND (a.person = $1 OR (r.platform = $2 AND r.account = $3)) AND NOT EXISTS (
            SELECT 1 FROM subscriptions s WHERE s.person = a.person AND s.topic = 'reminders' AND NOT s.wanted
                AND s.project IN ('', $4)) LIMIT 1";
    let (person, platform, account) = match to {
        Recipient::Person(person) => (Some(person.as_str()), "", ""),
        Recipient::Account { platform, account } => (None, platform.as_str(), account.as_str()),
        Recipient::Chat(_) => return Ok(None),
    };
    Ok(on!(database, pool => sqlx::query_as(DUTY)
        .bind(person).bind(platform).bind(account).bind(project)
        .fetch_optional(pool)
        .await?))
}
