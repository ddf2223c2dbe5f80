//! What a reminder says, made at the moment of sending: in the reader's language and zone, from what holds then.

mod writer;

use std::sync::Arc;

use async_trait::async_trait;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::reminders::{Due, Reader, Subject};
use super::requests::{self, stored};
use super::{gathering, officers, store};
use crate::announcements::Channels;
use crate::delivery::{Content, Delivery, Priority, Recipient, Renderer, Template};
use crate::economy::Economy;
use crate::locale::{Locales, Tag};
use crate::message::{Address, Outbound};
use crate::notification::Shelf;
use crate::on;
use crate::store::{Database, StoreError};
use writer::Writer;

/// The name of this room's templates in the ledger.
pub const TEMPLATE: &str = "schedule";

/// What is to be told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Notice {
    /// Something is coming.
    Reminder {
        /// Code of the project.
        project: String,
        /// What is coming.
        subject: Subject,
        /// When.
        at: Timestamp,
        /// When the reminder was due.
        due: Timestamp,
        /// How long before, in minutes.
        lead: i64,
    },
    /// A session is at another time, or called off, and its reader had been told.
    Changed {
        /// Code of the project.
        project: String,
        /// The session.
        id: String,
        /// When it was to begin.
        was: Timestamp,
    },
}

#[derive(Serialize, Deserialize)]
struct Arguments {
    notice: Notice,
    locale: String,
    /// In the place of somebody who was refused: the people of the economy are called, and nobody need have asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    calling: Option<Calling>,
}

/// Who is called in a channel.
#[derive(Serialize, Deserialize)]
struct Calling {
    economy: Option<Economy>,
}

impl Notice {
    /// For the ledger; everyone who reads `locale` shares it.
    pub(super) fn content(&self, locale: &str) -> Content {
        self.with(locale, None)
    }

    /// The same for a channel, in the place of somebody of that economy who was refused.
    pub(super) fn calling(&self, locale: &str, economy: Option<Economy>) -> Content {
        self.with(locale, Some(Calling { economy }))
    }

    fn with(&self, locale: &str, calling: Option<Calling>) -> Content {
        let arguments = Arguments { notice: self.clone(), locale: locale.to_owned(), calling };
        let arguments = serde_json::to_value(arguments).unwrap_or_default();
        Content::Template(Template { name: TEMPLATE.to_owned(), arguments })
    }

    /// A reminder.
    pub(super) fn of(project: &str, due: Due) -> Self {
        Self::Reminder { project: project.to_owned(), subject: due.subject, at: due.at, due: due.due, lead: due.lead }
    }

    /// A reminder that was put off until `again`.
    pub(crate) fn again(project: &str, due: Due, to: Recipient, again: Timestamp, locale: &Tag) -> Delivery {
        let notice = Self::Reminder {
            project: project.to_owned(),
            subject: due.subject,
            at: due.at,
            due: again,
            lead: due.lead,
        };
        Delivery {
            key: format!("snoozed:{project}:{}:{}", again.as_millisecond(), recipient_key(&to)),
            to,
            content: notice.content(locale.as_str()),
            priority: Priority::Service,
            due: again,
            expires: Some(due.at),
            cause: format!("snoozed:{project}"),
        }
    }

    /// What the keys of all deliveries of the same reminder begin with.
    pub(super) fn key(&self) -> Option<String> {
        let Self::Reminder { project, subject, at, lead, .. } = self else { return None };
        Some(format!("reminder:{project}:{}:{}:{lead}", subject.name(), at.as_millisecond()))
    }

    fn is_of_closing(&self) -> bool {
        matches!(self, Self::Reminder { subject: Subject::Closing, .. })
    }

    /// Code of the project.
    pub(super) fn project(&self) -> &str {
        match self {
            Self::Reminder { project, .. } | Self::Changed { project, .. } => project,
        }
    }
}

/// Makes the words of notices.
#[derive(Debug)]
pub struct Notices {
    database: Database,
    locales: Arc<Locales>,
    shelf: Shelf,
    channels: Channels,
}

/// How a notice is read where it goes.
struct Audience {
    reader: Reader,
    /// Everybody reads along: buttons that are for one person each are left out.
    is_channel: bool,
    /// It is the reader's office, which no button ends.
    is_officer: bool,
    /// The groups of people that are called.
    called: Vec<String>,
}

impl Notices {
    /// Of this database, in these languages.
    #[must_use]
    pub fn new(database: Database, locales: Arc<Locales>) -> Self {
        Self { database, locales, shelf: Shelf::default(), channels: Channels::default() }
    }

    /// The same with the channels that the settings name, and the groups of people that can be called there.
    #[must_use]
    pub fn with_channels(self, channels: Channels) -> Self {
        Self { channels, ..self }
    }

    /// The words for one recipient; none where there is nothing to say any more: the reader wants no reminders, the session
    /// was moved, the moment has passed.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn render(
        &self,
        template: &Template,
        to: &Recipient,
        now: Timestamp,
    ) -> Result<Option<Outbound>, StoreError> {
        let Ok(Arguments { notice, locale, calling }) = serde_json::from_value(template.arguments.clone()) else {
            return Ok(None);
        };
        let projects = self.shelf.current(&self.database).await?;
        let Some(project) = projects.in_force().iter().find(|project| project.code == notice.project()) else {
            return Ok(None);
        };
        let audience = match (calling, to) {
            (Some(calling), Recipient::Chat(address)) => self.standing_in(address, &project.code, &calling).await?,
            _ => self.wanted(to, &project.code).await?,
        };
        let audience = match audience {
            None if notice.is_of_closing() => self.on_duty(to, &project.code).await?,
            known => known,
        };
        let Some(audience) = audience else { return Ok(None) };
        let sessions = store::sessions(&self.database, &project.code).await?;
        let catalogue = self.locales.get(&locale.parse().unwrap_or_else(|_| Tag::english()));
        let writer = Writer { catalogue: &catalogue, project, audience: &audience, now };
        Ok(writer.write(&notice, &sessions))
    }

    /// How the recipient reads; none where no reminders of the project are wanted any more.
    async fn wanted(&self, to: &Recipient, project: &str) -> Result<Option<Audience>, StoreError> {
        const READER: &str = "
            SELECT p.zone, p.economy, r.topic FROM reminders r LEFT JOIN people p ON p.id = r.person
            WHERE (r.person = $1 OR ($1 IS NULL AND r.person IS NULL AND r.platform = $2 AND r.chat = $3 AND r.thread = $4))
                AND r.project = $5 ORDER BY CASE WHEN r.topic = $6 THEN 1 ELSE 0 END LIMIT 1";
        let (person, platform, chat, thread): requests::Stored = stored(to);
        let row: Option<(Option<String>, Option<String>, String)> = on!(&self.database, pool => sqlx::query_as(READER)
            .bind(&person).bind(&platform).bind(&chat).bind(&thread).bind(project).bind(requests::STANDING)
            .fetch_optional(pool)
            .await?);
        let Some((zone, economy, topic)) = row else { return Ok(None) };
        let own = Audience {
            reader: reader(zone.as_deref(), economy.as_deref()),
            is_channel: false,
            is_officer: false,
            called: Vec::new(),
        };
        match to {
            Recipient::Chat(address) => self.gathered(address, project, topic == requests::STANDING, own).await,
            _ => Ok(Some(own)),
        }
    }

    /// A liaison officer need not have asked.
    async fn on_duty(&self, to: &Recipient, project: &str) -> Result<Option<Audience>, StoreError> {
        let Some((zone, economy)) = officers::on_duty(&self.database, to, project).await? else { return Ok(None) };
        let reader = reader(zone.as_deref(), Some(&economy));
        Ok(Some(Audience { reader, is_channel: false, is_officer: true, called: Vec::new() }))
    }

    /// A channel in the place of somebody who was refused.
    async fn standing_in(
        &self,
        address: &Address,
        project: &str,
        calling: &Calling,
    ) -> Result<Option<Audience>, StoreError> {
        let channels = self.channels.with_connected(&self.database).await?;
        let Some(channel) = channels.at(project, address) else { return Ok(None) };
        let called = calling.economy.and_then(|economy| channel.groups.get(&economy).cloned());
        Ok(Some(Audience {
            reader: Reader::of(None, None),
            is_channel: true,
            is_officer: false,
            called: called.into_iter().collect(),
        }))
    }

    /// The same for a chat, which may be the channel of the project. A channel that did not ask itself is `standing`: it is
    /// reminded while there are people who are not reminded elsewhere.
    async fn gathered(
        &self,
        address: &Address,
        project: &str,
        standing: bool,
        own: Audience,
    ) -> Result<Option<Audience>, StoreError> {
        let channels = self.channels.with_connected(&self.database).await?;
        let Some(channel) = channels.at(project, address) else { return Ok((!standing).then_some(own)) };
        let called = gathering::called(&self.database, project, &channel.groups).await?;
        if standing && called.is_none() {
            return Ok(None);
        }
        Ok(Some(Audience { is_channel: true, called: called.unwrap_or_default(), ..own }))
    }
}

#[async_trait]
impl Renderer for Notices {
    async fn render(
        &self,
        template: &Template,
        to: &Recipient,
        now: Timestamp,
    ) -> Result<Option<Outbound>, StoreError> {
        match template.name.as_str() {
            TEMPLATE => Self::render(self, template, to, now).await,
            _ => Ok(None),
        }
    }
}

/// The notice in a content of the ledger.
pub(super) fn stored_notice(content: &Content) -> Option<Notice> {
    let Content::Template(template) = content else { return None };
    let arguments: Arguments = serde_json::from_value(template.arguments.clone()).ok()?;
    Some(arguments.notice)
}

/// Tells recipients apart within keys.
pub(super) fn recipient_key(to: &Recipient) -> String {
    let (person, platform, chat, thread) = stored(to);
    person.unwrap_or_else(|| format!("{platform}/{chat}/{thread}"))
}

/// How someone reads who chose this.
pub(super) fn reader(zone: Option<&str>, economy: Option<&str>) -> Reader {
    let economy = economy.and_then(|code| code.parse().ok());
    Reader::of(zone.and_then(|name| TimeZone::get(name).ok()), economy)
}
