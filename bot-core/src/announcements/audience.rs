//! Whom an announcement reaches: people by their part in the project, narrowed, each once.

use std::collections::{BTreeMap, HashMap, HashSet};

use jiff::tz::TimeZone;

use super::subscription::{REFUSERS, Topic, wishing};
use super::{Announcement, Audience, Group, Kind};
use crate::delivery::Recipient;
use crate::economy::{Economy, SECRETARIAT_ZONE};
use crate::locale::{Locales, Tag};
use crate::nominations::{self, State};
use crate::on;
use crate::store::{Database, StoreError};

/// Someone an announcement goes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Reader {
    /// Where it is sent.
    pub to: Recipient,
    /// The person's identifier, else platform and account: unique within one announcement.
    pub identifier: String,
    /// Where the person comes from, as far as known.
    pub economy: Option<Economy>,
    /// The platform it would go to now; `None` for someone who has no open chat.
    pub platform: Option<String>,
    /// The language to write in.
    pub locale: Tag,
    /// The zone the person lives by, else the Secretariat's.
    pub zone: TimeZone,
}

type Text = Option<String>;
/// Person, economy, locale, zone; platform and account; when the chat there was last used; its language.
type Row = (Text, Text, Text, Text, Text, Text, Option<i64>, Text);

/// Joins people chosen by a query with all that decides where and how to write to them.
macro_rules! readers {
    ($($chosen:tt)+) => {
        concat!(
            "SELECT w.person, p.economy, p.locale, p.zone, a.platform, a.account, h.used_at, c.locale
             FROM (", $($chosen)+, ") w JOIN people p ON p.id = w.person
             LEFT JOIN accounts a ON a.person = p.id AND a.unreachable_since IS NULL
             LEFT JOIN private_chats h ON h.platform = a.platform AND h.account = a.account
             LEFT JOIN conversations c ON c.platform = h.platform AND c.chat = h.chat AND c.account = h.account"
        )
    };
}

/// People who are linked to a nomination for the project $1.
const NOMINEES: &str =
    readers!("SELECT DISTINCT n.person FROM nominations n WHERE n.project = $1 AND n.person IS NOT NULL");

/// Liaison officers, by the accounts that hold the role; their economy is that of the role.
const OFFICERS: &str = "
    SELECT a.person, UPPER(SUBSTR(r.role, 9)), p.locale, p.zone, r.platform, r.account, h.used_at, c.locale
    FROM roles r
    LEFT JOIN accounts a ON a.platform = r.platform AND a.account = r.account
    LEFT JOIN people p ON p.id = a.person
    LEFT JOIN private_chats h ON h.platform = r.platform AND h.account = r.account
    LEFT JOIN conversations c ON c.platform = h.platform AND c.chat = h.chat AND c.account = h.account
    WHERE r.role LIKE 'liaison-%'";

/// The people an announcement is for, in the order of their identifiers.
///
/// # Errors
/// Where the database fails.
pub async fn readers(
    database: &Database,
    announcement: &Announcement,
    locales: &Locales,
) -> Result<Vec<Reader>, StoreError> {
    let project = announcement.project.as_deref().unwrap_or_default();
    let mut found: BTreeMap<String, Candidate> = BTreeMap::new();
    for group in &announcement.audience.roles {
        let nominated = nominated(database, *group, project, &announcement.audience).await?;
        for row in rows(database, *group, project).await? {
            let mut candidate = Candidate::of(row);
            if let Some(economies) = &nominated {
                let Some(economy) = economies.get(&candidate.identifier()) else { continue };
                candidate.economy = candidate.economy.or(*economy);
            }
            found.entry(candidate.identifier()).or_default().merge(candidate, &announcement.audience);
        }
    }
    if announcement.kind == Kind::News {
        let refused = refusers(database, project).await?;
        found.retain(|identifier, _| !refused.contains(identifier));
    }
    let readers = found.into_iter().map(|(identifier, candidate)| candidate.reader(identifier, locales));
    Ok(readers.filter(|reader| belongs(reader, &announcement.audience)).collect())
}

fn belongs(reader: &Reader, audience: &Audience) -> bool {
    let economy = reader.economy.is_some_and(|economy| audience.economies.contains(&economy));
    let platform = reader.platform.as_ref().is_some_and(|platform| audience.platforms.contains(platform));
    (audience.economies.is_empty() || economy)
        && (audience.platforms.is_empty() || platform)
        && (audience.locales.is_empty() || audience.locales.contains(&reader.locale))
}

/// Those whose nomination counts for the group, with the economy that nominated them; `None` for a group that is not made
/// of nominations.
async fn nominated(
    database: &Database,
    group: Group,
    project: &str,
    audience: &Audience,
) -> Result<Option<HashMap<String, Option<Economy>>>, StoreError> {
    let counts: fn(&State) -> bool = match group {
        Group::Nominee => |state| !matches!(state, State::NotSelected | State::Replaced | State::Withdrawn),
        Group::Participant => |state| state.takes_part(),
        Group::Subscriber | Group::LiaisonOfficer => return Ok(None),
    };
    let wanted = |state: &State| match audience.statuses.as_slice() {
        [] => counts(state),
        statuses => statuses.iter().any(|status| status.parse().is_ok_and(|status: State| status == *state)),
    };
    let states: Vec<State> = State::ALL.into_iter().filter(wanted).collect();
    let people = nominations::participants(database, project, &states).await?;
    Ok(Some(people.into_iter().map(|(person, economy)| (person, economy.parse().ok())).collect()))
}

async fn refusers(database: &Database, project: &str) -> Result<HashSet<String>, StoreError> {
    let rows: Vec<(String,)> = on!(database, pool =>
        sqlx::query_as(REFUSERS).bind(Topic::News.name()).bind(project).fetch_all(pool).await?
    );
    Ok(rows.into_iter().map(|(person,)| person).collect())
}

async fn rows(database: &Database, group: Group, project: &str) -> Result<Vec<Row>, StoreError> {
    Ok(on!(database, pool => match group {
        Group::Subscriber => {
            sqlx::query_as(readers!(wishing!())).bind(Topic::News.name()).bind(project).fetch_all(pool).await?
        }
        Group::LiaisonOfficer => sqlx::query_as(OFFICERS).fetch_all(pool).await?,
        Group::Nominee | Group::Participant => sqlx::query_as(NOMINEES).bind(project).fetch_all(pool).await?,
    }))
}

/// A person as the rows tell, one row an account.
#[derive(Default)]
struct Candidate {
    person: Option<String>,
    economy: Option<Economy>,
    chosen: Option<Tag>,
    zone: Option<TimeZone>,
    /// Platform and account, when the chat there was last used, and the language spoken there.
    account: Option<(String, String)>,
    used: Option<i64>,
    spoken: Option<Tag>,
}

impl Candidate {
    fn of((person, economy, locale, zone, platform, account, used, spoken): Row) -> Self {
        Self {
            person,
            economy: economy.and_then(|code| code.parse().ok()),
            chosen: locale.and_then(|tag| tag.parse().ok()),
            zone: zone.and_then(|name| TimeZone::get(&name).ok()),
            account: platform.zip(account),
            used,
            spoken: spoken.and_then(|tag| tag.parse().ok()),
        }
    }

    fn identifier(&self) -> String {
        let account = || self.account.as_ref().map(|(platform, account)| format!("{platform}:{account}"));
        self.person.clone().or_else(account).unwrap_or_default()
    }

    /// Takes over what another row tells of the same person; of the accounts that count, the one used last.
    fn merge(&mut self, other: Self, audience: &Audience) {
        let counts = |account: &Option<(String, String)>| {
            account
                .as_ref()
                .is_some_and(|(platform, _)| audience.platforms.is_empty() || audience.platforms.contains(platform))
        };
        if counts(&other.account) && other.used.is_some() && other.used >= self.used {
            (self.account, self.used, self.spoken) = (other.account, other.used, other.spoken);
        } else if self.account.is_none() {
            self.account = other.account;
        }
        self.person = self.person.take().or(other.person);
        self.economy = self.economy.or(other.economy);
        self.chosen = self.chosen.take().or(other.chosen);
        self.zone = self.zone.take().or(other.zone);
    }

    fn reader(self, identifier: String, locales: &Locales) -> Reader {
        let usual = self.economy.and_then(|economy| locales.serving(economy.locales()[0]));
        let spoken = |tag: &Tag| locales.tags().any(|known| known == tag);
        let locale = [self.chosen, self.spoken, usual].into_iter().flatten().find(spoken);
        let zone = self.zone.or_else(|| self.economy.map(Economy::zone));
        let zone = zone.or_else(|| TimeZone::get(SECRETARIAT_ZONE).ok()).unwrap_or(TimeZone::UTC);
        let open = self.account.filter(|_| self.used.is_some());
        let to = match (&self.person, &open) {
            (Some(person), _) => Recipient::Person(person.clone()),
            (None, Some((platform, account))) => {
                Recipient::Account { platform: platform.clone(), account: account.clone() }
            }
            (None, None) => Recipient::Person(identifier.clone()),
        };
        let platform = open.map(|(platform, _)| platform);
        Reader { to, identifier, economy: self.economy, platform, locale: locale.unwrap_or_else(Tag::english), zone }
    }
}

/// How many readers there are, by economy and platform.
#[must_use]
pub fn counts(readers: &[Reader]) -> BTreeMap<(Option<Economy>, Option<String>), u64> {
    let mut counts = BTreeMap::new();
    for reader in readers {
        *counts.entry((reader.economy, reader.platform.clone())).or_default() += 1;
    }
    counts
}
