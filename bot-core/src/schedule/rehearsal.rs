//! What would be sent, when and to whom, without sending anything.

use std::sync::Arc;

use jiff::Timestamp;

use super::notice::{Notice, Notices, reader, recipient_key};
use super::reminders::{self, Facts, Topic};
use super::requests::{Stored, recipient};
use super::{Quiet, store};
use crate::delivery::Content;
use crate::locale::Locales;
use crate::notification::Notification;
use crate::on;
use crate::store::{Database, StoreError};

/// One message that would be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rehearsed {
    /// When.
    pub at: Timestamp,
    /// The same by the reader's clock, with its zone.
    pub local: String,
    /// Whose: the person's identifier, or the chat of a group.
    pub to: String,
    /// The language.
    pub locale: String,
    /// The words.
    pub text: String,
}

type Row = (Option<String>, String, String, String, String, String, Option<i64>, Option<String>, Option<String>);

/// All reminders of a project from one moment to another, in order, as of the wishes that are stored now.
///
/// # Errors
/// Where the database fails.
pub async fn rehearse(
    database: &Database,
    locales: &Arc<Locales>,
    quiet: &Quiet,
    project: &Notification,
    (from, to): (Timestamp, Timestamp),
) -> Result<Vec<Rehearsed>, StoreError> {
    const SELECT: &str = "
        SELECT r.person, r.platform, r.chat, r.thread, COALESCE(p.locale, r.locale), r.topic, r.lead, p.zone, p.economy
        FROM reminders r LEFT JOIN people p ON p.id = r.person WHERE r.project = $1 AND r.topic <> 'officers' ORDER BY r.id";
    let rows: Vec<Row> = on!(database, pool => sqlx::query_as(SELECT).bind(&project.code).fetch_all(pool).await?);
    let sessions = store::sessions(database, &project.code).await?;
    let notices = Notices::new(database.clone(), Arc::clone(locales));
    let mut timeline = Vec::new();
    for (person, platform, chat, thread, locale, topic, lead, zone, economy) in rows {
        let stored: Stored = (person, platform, chat, thread);
        let (to_whom, reader) = (recipient(stored), reader(zone.as_deref(), economy.as_deref()));
        let facts = Facts { project, sessions: &sessions };
        let all = reminders::all(facts, &Topic::of(&topic), lead, &reader, quiet);
        for due in all.into_iter().filter(|due| from <= due.due && due.due <= to) {
            let at = due.due;
            let Content::Template(template) = Notice::of(&project.code, due).content(&locale) else { continue };
            let Some(message) = notices.render(&template, &to_whom, at).await? else { continue };
            timeline.push(Rehearsed {
                at,
                local: at.to_zoned_datetime(reader.zone.clone()).strftime("%Y-%m-%d %H:%M %Q").to_string(),
                to: recipient_key(&to_whom),
                locale: message.locale.as_str().to_owned(),
                text: message.plain(),
            });
        }
    }
    timeline.sort_by(|one, other| (one.at, &one.to).cmp(&(other.at, &other.to)));
    timeline.dedup_by(|one, other| (one.at, &one.to, &one.text) == (other.at, &other.to, &other.text));
    Ok(timeline)
}
