//! Sends announcements out through the ledger, and steers what has begun: each step in one transaction with its cause.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::{Timestamp, ToSpan};
use sqlx::QueryBuilder;

use super::channels::ProjectChannel;
use super::store::{self, Stage, Stored, cause};
use super::{Announcement, Channels, Kind, Reader, letters, render, timing};
use crate::delivery::{self, Content, Delivery, Priority, Recipient};
use crate::locale::{Locales, Tag};
use crate::message::Outbound;
use crate::notification::Notification;
use crate::people::{Act, Actor, audit};
use crate::store::{Connection, Database, StoreError};
use crate::{on, transaction, within};

/// News that could not be delivered for so long is no news any more. In hours.
const STALE_AFTER: i64 = 72;
/// Rows written by one statement: few enough for the parameters of both engines.
const ROWS: usize = 500;

/// What announcements are made with.
#[derive(Clone, Copy, Debug)]
pub struct Desk<'a> {
    /// Where they are stored.
    pub database: &'a Database,
    /// The languages they are rendered in.
    pub locales: &'a Locales,
    /// The projects they may be about.
    pub projects: &'a [Arc<Notification>],
    /// The channels that projects are announced in.
    pub channels: &'a Channels,
    /// The present moment.
    pub now: Timestamp,
}

impl Desk<'_> {
    /// The message in a language; `id` as in [`render`](super::render()).
    #[must_use]
    pub fn message(&self, announcement: &Announcement, id: Option<&str>, tag: &Tag) -> Outbound {
        let project = announcement.project.as_deref();
        let notification = self.projects.iter().find(|stored| Some(stored.code.as_str()) == project);
        render::render(announcement, id, notification.map(Arc::as_ref), self.locales, tag)
    }

    /// The channels it is posted in beside, as recipients.
    #[must_use]
    pub fn posts(&self, announcement: &Announcement) -> Vec<Reader> {
        self.channels.of(announcement).map(ProjectChannel::reader).collect()
    }

    /// Lets an announcement go out to these readers and the project's channels; `false` where it has begun already, and nothing has changed.
    ///
    /// # Errors
    /// Where the database fails; nothing goes out then.
    pub async fn send(&self, stored: &Stored, readers: &[Reader], actor: &Actor) -> Result<bool, StoreError> {
        let readers: Vec<Reader> =
            self.posts(&stored.announcement).into_iter().chain(readers.iter().cloned()).collect();
        let deliveries = self.deliveries(stored, &readers);
        let from = [Stage::Draft, Stage::Waiting];
        let began = transaction!(self.database, tx => async {
            let began = store::advance(&mut *tx, &stored.id, &from, Stage::Sending, self.now).await?;
            if began {
                note_recipients(Connection::from(&mut *tx), &stored.id, &readers).await?;
                delivery::enqueue(&mut *tx, &deliveries).await?;
                audit::record(&mut *tx, actor, Act::Announce, stored.short(), self.now).await?;
            }
            Ok::<_, StoreError>(began)
        }.await);
        Ok(began)
    }

    fn deliveries(&self, stored: &Stored, readers: &[Reader]) -> Vec<Delivery> {
        let Announcement { kind, urgent, when, .. } = stored.announcement;
        let priority = match (urgent, kind) {
            (true, _) => Priority::Urgent,
            (false, Kind::Service) => Priority::Service,
            (false, Kind::News) => Priority::Bulk,
        };
        let mut contents = Contents::of(self, &stored.announcement, &stored.id);
        let deliveries = readers.iter().map(|reader| {
            let due = timing::due(when, urgent, &reader.zone, self.now);
            Delivery {
                key: key(&stored.id, &reader.identifier),
                to: reader.to.clone(),
                content: contents.to(&reader.identifier, &reader.locale),
                priority,
                due,
                expires: due.checked_add(STALE_AFTER.hours()).ok(),
                cause: stored.cause(),
            }
        });
        deliveries.collect()
    }

    /// Sends every text to one account, for its author to look at.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn test(&self, announcement: &Announcement, to: &Recipient) -> Result<(), StoreError> {
        let series = uuid::Uuid::now_v7();
        let deliveries: Vec<Delivery> = announcement
            .texts
            .keys()
            .map(|tag| Delivery {
                key: format!("announcement-test:{series}:{tag}"),
                to: to.clone(),
                content: self.message(announcement, None, tag).into(),
                priority: Priority::Urgent,
                due: self.now,
                expires: self.now.checked_add(1.hour()).ok(),
                cause: format!("announcement-test:{series}"),
            })
            .collect();
        transaction!(self.database, tx => delivery::enqueue(&mut *tx, &deliveries).await.map(|_| ()));
        Ok(())
    }

    /// Holds back, lets go on, or ends what has not been sent yet; `false` where the stage does not allow it.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn steer(&self, stored: &Stored, to: Stage, actor: &Actor) -> Result<bool, StoreError> {
        let from: &[Stage] = match to {
            Stage::Paused => &[Stage::Sending],
            Stage::Sending => &[Stage::Paused],
            Stage::Cancelled => &[Stage::Sending, Stage::Paused, Stage::Waiting],
            Stage::Rejected => &[Stage::Waiting],
            Stage::Recalled => &[Stage::Sending, Stage::Paused, Stage::Cancelled],
            Stage::Draft | Stage::Waiting => &[],
        };
        let about = stored.cause();
        let moved = transaction!(self.database, tx => async {
            let moved = store::advance(&mut *tx, &stored.id, from, to, self.now).await?;
            if moved {
                match to {
                    Stage::Paused => delivery::pause(&mut *tx, &about).await?,
                    Stage::Sending => delivery::resume(&mut *tx, &about).await?,
                    Stage::Cancelled => delivery::cancel_cause(&mut *tx, &about, self.now).await?,
                    Stage::Recalled => {
                        delivery::cancel_cause(&mut *tx, &about, self.now).await?;
                        let taking = format!("announcement-recall:{}", stored.id);
                        delivery::recall(&mut *tx, &taking, &about, self.now).await?
                    }
                    Stage::Rejected | Stage::Draft | Stage::Waiting => 0,
                };
                unsettle(Connection::from(&mut *tx), &stored.id).await?;
                let object = format!("{} {}", stored.short(), to.name());
                audit::record(&mut *tx, actor, Act::Announce, &object, self.now).await?;
            }
            Ok::<_, StoreError>(moved)
        }.await);
        Ok(moved)
    }

    /// Changes the texts of an announcement: what waits goes out with the new ones, what was delivered is edited in place.
    /// Returns how many messages it concerns. Audience and hour stay as they are.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn edit(&self, stored: &Stored, texts: &Announcement, actor: &Actor) -> Result<u64, StoreError> {
        let announcement =
            Announcement { texts: texts.texts.clone(), confirm: texts.confirm, ..stored.announcement.clone() };
        let rows: Vec<(String, String, String)> = on!(self.database, pool =>
            sqlx::query_as("SELECT delivery, recipient, locale FROM announcement_recipients WHERE announcement = $1")
                .bind(&stored.id)
                .fetch_all(pool)
                .await?
        );
        let mut contents = Contents::of(self, &announcement, &stored.id);
        let changes: Vec<(String, Content)> = rows
            .into_iter()
            .map(|(key, recipient, locale)| {
                let tag = locale.parse().unwrap_or_else(|_| Tag::english());
                (key, contents.to(&recipient, &tag))
            })
            .collect();
        let about = format!("announcement-edit:{}:{}", stored.id, stored.edits + 1);
        let edited = transaction!(self.database, tx => async {
            store::rewrite(&mut *tx, &stored.id, &announcement).await?;
            let object = format!("{} edited", stored.short());
            audit::record(&mut *tx, actor, Act::Announce, &object, self.now).await?;
            delivery::edit(&mut *tx, &about, &changes, self.now).await
        }.await);
        Ok(edited)
    }
}

/// What an announcement says to whom, made once a language.
struct Contents<'a> {
    desk: &'a Desk<'a>,
    announcement: &'a Announcement,
    id: &'a str,
    made: BTreeMap<Tag, Content>,
}

impl<'a> Contents<'a> {
    fn of(desk: &'a Desk<'a>, announcement: &'a Announcement, id: &'a str) -> Self {
        Self { desk, announcement, id, made: BTreeMap::new() }
    }

    /// A channel is told with its groups called, and without buttons: those are for one person each.
    fn to(&mut self, recipient: &str, tag: &Tag) -> Content {
        let Self { desk, announcement, id, made } = self;
        match desk.channels.find(announcement, recipient) {
            Some(channel) => channel.calling(announcement, desk.message(announcement, None, tag)).into(),
            None => {
                let message = || match render::names_its_reader(announcement, tag) {
                    true => letters::template(id, tag),
                    false => desk.message(announcement, Some(*id), tag).into(),
                };
                made.entry(tag.clone()).or_insert_with(message).clone()
            }
        }
    }
}

fn key(id: &str, reader: &str) -> String {
    format!("{}:{reader}", cause(id))
}

async fn unsettle(connection: Connection<'_>, id: &str) -> Result<(), StoreError> {
    within!(connection, c => {
        sqlx::query("UPDATE announcements SET settled = FALSE WHERE id = $1").bind(id).execute(&mut *c).await?;
    });
    Ok(())
}

async fn note_recipients(mut connection: Connection<'_>, id: &str, readers: &[Reader]) -> Result<(), StoreError> {
    const INTO: &str =
        "INSERT INTO announcement_recipients (announcement, recipient, delivery, economy, platform, locale) ";
    for readers in readers.chunks(ROWS) {
        within!(connection.again(), c => {
            let mut query = QueryBuilder::new(INTO);
            query.push_values(readers, |mut values, reader| {
                values.push_bind(id).push_bind(reader.identifier.as_str()).push_bind(key(id, &reader.identifier));
                values.push_bind(reader.economy.map(crate::economy::Economy::code));
                values.push_bind(reader.platform.as_deref()).push_bind(reader.locale.as_str());
            });
            query.push(" ON CONFLICT (announcement, recipient) DO NOTHING");
            query.build().execute(&mut *c).await?;
        });
    }
    Ok(())
}

/// Notes that a reader pressed "I have read this"; `false` where the announcement did not go to this account.
///
/// # Errors
/// Where the database fails.
pub async fn note_read(
    database: &Database,
    id: &str,
    platform: &str,
    account: &str,
    now: Timestamp,
) -> Result<bool, StoreError> {
    const READ: &str = "UPDATE announcement_recipients SET read_at = COALESCE(read_at, $1)
        WHERE announcement = $2 AND (recipient = $3
            OR recipient IN (SELECT person FROM accounts WHERE platform = $4 AND account = $5))";
    let noted = on!(database, pool => sqlx::query(READ)
        .bind(now.as_millisecond())
        .bind(id)
        .bind(format!("{platform}:{account}"))
        .bind(platform)
        .bind(account)
        .execute(pool)
        .await?
        .rows_affected());
    Ok(noted > 0)
}
