//! Sessions among the events that a platform itself shows the people of a place. What is posted is written down before, so
//! that after a crash it is looked for and not posted again.

mod store;

use std::collections::{BTreeMap, BTreeSet};
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

pub(crate) use self::store::try_again;
use self::store::{Place, Row, State};
use super::Session;
use crate::announcements::Channels;
use crate::clock::SharedClock;
use crate::delivery::{Delivery, Priority, Recipient};
use crate::locale::{Args, Locales, Tag};
use crate::message::{Block, Outbound, Understood};
use crate::notification::{Notification, Shelf};
use crate::platform::{Board, BoardError, Listing};
use crate::store::{Database, StoreError};

/// Between two looks.
const PAUSE: Duration = Duration::from_secs(5);
/// A platform that does not answer for so long has left it open what became of it.
const PATIENCE: Duration = Duration::from_secs(8);
/// What was begun so long ago is taken up by whoever comes by; longer than the patience.
const ABANDONED: SignedDuration = SignedDuration::from_secs(12);
/// Sessions that begin sooner are not posted: platforms take no events of the past.
const SOONEST: SignedDuration = SignedDuration::from_mins(1);
/// Sessions that begin later wait.
const LATEST: SignedDuration = SignedDuration::from_hours(90 * 24);
/// The most sessions that one channel shows: platforms take a hundred events a server.
const MOST: usize = 40;
/// What has been over for so long is forgotten.
const KEPT: SignedDuration = SignedDuration::from_hours(7 * 24);

/// Keeps the events of one platform like the programmes of the projects whose channels are there.
pub struct Listings {
    database: Database,
    locales: Arc<Locales>,
    channels: Channels,
    platform: String,
    board: Arc<dyn Board>,
    shelf: Shelf,
}

/// What an attempt came to.
#[derive(Debug, PartialEq, Eq)]
enum Outcome {
    Done,
    /// Nothing more may be posted in that channel.
    NotAllowed,
    /// The platform wants to be left alone.
    Wait(Duration),
}

impl Listings {
    /// For the platform of this name; `channels` are those of the settings.
    #[must_use]
    pub fn new(
        database: Database,
        locales: Arc<Locales>,
        channels: Channels,
        platform: &str,
        board: Arc<dyn Board>,
    ) -> Self {
        Self { database, locales, channels, platform: platform.to_owned(), board, shelf: Shelf::default() }
    }

    /// Keeps them until `stop`. A failing database is logged, and looked at again later.
    pub async fn run(self, clock: SharedClock, stop: CancellationToken) {
        loop {
            let pause = self.step(clock.now()).await.unwrap_or_else(|error| {
                tracing::error!(platform = self.platform, %error, "sessions could not be posted");
                PAUSE
            });
            tokio::select! {
                () = stop.cancelled() => return,
                () = tokio::time::sleep(pause) => {}
            }
        }
    }

    /// Posts, changes and withdraws what has to be; how long to wait before the next look.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn step(&self, now: Timestamp) -> Result<Duration, StoreError> {
        let wanted = self.wanted(now).await?;
        let known: BTreeMap<Place, Row> = store::rows(&self.database, &self.platform).await?.into_iter().collect();
        let closed = store::unlisted(&self.database, &self.platform).await?;
        let mut closed: BTreeSet<(String, String)> = closed.into_iter().collect();
        let places: BTreeSet<&Place> = wanted.keys().chain(known.keys()).collect();
        for place in places {
            let channel = (place.chat.clone(), place.thread.clone());
            if closed.contains(&channel) {
                continue;
            }
            let outcome = match (wanted.get(place), known.get(place)) {
                (Some(listing), row) => self.keep(place, listing, row, now).await?,
                (None, Some(row)) => self.clear(place, row, now).await?,
                (None, None) => Outcome::Done,
            };
            match outcome {
                Outcome::Done => {}
                Outcome::Wait(pause) => return Ok(pause.max(PAUSE)),
                Outcome::NotAllowed => {
                    store::close(&self.database, &self.platform, place, self.notice(place, now), now).await?;
                    closed.insert(channel);
                }
            }
        }
        Ok(PAUSE)
    }

    /// What the programmes say, by channel and session.
    async fn wanted(&self, now: Timestamp) -> Result<BTreeMap<Place, Listing>, StoreError> {
        let channels = self.channels.with_connected(&self.database).await?;
        let projects = self.shelf.current(&self.database).await?;
        let mut wanted = BTreeMap::new();
        for (code, channel) in channels.all().filter(|(_, channel)| channel.address.platform == self.platform) {
            let Some(project) = projects.in_force().iter().find(|project| project.code == code) else { continue };
            let sessions = super::sessions(&self.database, code).await?;
            let ahead = |session: &&Session| {
                !session.cancelled && now + SOONEST < session.starts && session.starts < now + LATEST
            };
            for session in sessions.iter().filter(ahead).take(MOST) {
                let place = Place {
                    chat: channel.address.chat.clone(),
                    thread: channel.address.thread.clone().unwrap_or_default(),
                    project: code.to_owned(),
                    session: session.id.clone(),
                };
                wanted.insert(place, self.listing(project, session));
            }
        }
        Ok(wanted)
    }

    /// In the language that all share, and without the link, which is for participants.
    fn listing(&self, project: &Notification, session: &Session) -> Listing {
        let catalogue = self.locales.get(&Tag::english());
        let about = Args::new().text("title", &project.title).text("code", &project.code);
        let about = catalogue.text("announcement-about", &about);
        Listing {
            title: session.title.clone(),
            starts: session.starts,
            ends: session.ends,
            place: session.room.clone().unwrap_or_else(|| project.code.clone()),
            about: [Some(about), session.speakers.clone()].into_iter().flatten().collect::<Vec<_>>().join("\n"),
        }
    }

    /// Lets the platform show the session as it is now.
    async fn keep(
        &self,
        place: &Place,
        listing: &Listing,
        row: Option<&Row>,
        now: Timestamp,
    ) -> Result<Outcome, StoreError> {
        let Some(row) = row else { return self.post(place, None, listing, now).await };
        match (row.state, &row.identifier) {
            (State::Posting, _) => self.take_up(place, row, now).await,
            (State::Posted, Some(identifier)) if row.listing != *listing => {
                let address = place.address(&self.platform);
                let changed = self.patiently(self.board.change(&address, identifier, listing)).await;
                let after = Row { listing: listing.clone(), since: now.as_millisecond(), ..row.clone() };
                self.settle(place, after, State::Posted, changed).await
            }
            (State::Refused, _) if row.listing != *listing => self.post(place, Some(row), listing, now).await,
            (State::Withdrawn, _) => self.post(place, Some(row), listing, now).await,
            (State::Posted | State::Refused | State::Gone, _) => Ok(Outcome::Done),
        }
    }

    /// What the programme does not have any more, or the channel is not there for.
    async fn clear(&self, place: &Place, row: &Row, now: Timestamp) -> Result<Outcome, StoreError> {
        if row.listing.starts <= now {
            if row.listing.starts + KEPT < now {
                store::forget(&self.database, &self.platform, place).await?;
            }
            return Ok(Outcome::Done);
        }
        match (row.state, &row.identifier) {
            (State::Posting, _) => self.take_up(place, row, now).await,
            (State::Posted, Some(identifier)) => {
                let address = place.address(&self.platform);
                let withdrawn = self.patiently(self.board.withdraw(&address, identifier)).await;
                let after = Row { since: now.as_millisecond(), ..row.clone() };
                self.settle(place, after, State::Withdrawn, withdrawn).await
            }
            _ => Ok(Outcome::Done),
        }
    }

    async fn post(
        &self,
        place: &Place,
        known: Option<&Row>,
        listing: &Listing,
        now: Timestamp,
    ) -> Result<Outcome, StoreError> {
        if !store::begin(&self.database, &self.platform, place, known, listing, now).await? {
            return Ok(Outcome::Done);
        }
        let posted = self.patiently(self.board.post(&place.address(&self.platform), listing)).await;
        self.note_posted(place, listing, posted, now).await
    }

    /// What somebody had begun: found where it came about, posted where it did not.
    async fn take_up(&self, place: &Place, row: &Row, now: Timestamp) -> Result<Outcome, StoreError> {
        let abandoned = row.since + i64::try_from(ABANDONED.as_millis()).unwrap_or_default() < now.as_millisecond();
        if !abandoned || !store::begin(&self.database, &self.platform, place, Some(row), &row.listing, now).await? {
            return Ok(Outcome::Done);
        }
        let address = place.address(&self.platform);
        let posted = match self.patiently(self.board.find(&address, &row.listing)).await {
            Ok(Some(identifier)) => Ok(identifier),
            Ok(None) => self.patiently(self.board.post(&address, &row.listing)).await,
            Err(error) => Err(error),
        };
        self.note_posted(place, &row.listing, posted, now).await
    }

    async fn note_posted(
        &self,
        place: &Place,
        listing: &Listing,
        posted: Result<String, BoardError>,
        now: Timestamp,
    ) -> Result<Outcome, StoreError> {
        let (identifier, posted) = match posted {
            Ok(identifier) => (Some(identifier), Ok(())),
            Err(BoardError::Unknown(why)) => {
                tracing::warn!(platform = self.platform, why, "whether a session was posted is not known");
                return Ok(Outcome::Wait(PAUSE));
            }
            Err(error) => {
                if matches!(error, BoardError::Later(_) | BoardError::NotAllowed) {
                    store::forget(&self.database, &self.platform, place).await?;
                }
                (None, Err(error))
            }
        };
        let row = Row { state: State::Posted, listing: listing.clone(), identifier, since: now.as_millisecond() };
        self.settle(place, row, State::Posted, posted).await
    }

    /// Notes what became of it.
    async fn settle(
        &self,
        place: &Place,
        row: Row,
        state: State,
        outcome: Result<(), BoardError>,
    ) -> Result<Outcome, StoreError> {
        let state = match outcome {
            Ok(()) => state,
            Err(BoardError::NotAllowed) => return Ok(Outcome::NotAllowed),
            Err(BoardError::Later(pause)) => return Ok(Outcome::Wait(pause)),
            Err(BoardError::Unknown(why)) => {
                tracing::warn!(platform = self.platform, why, "an event could not be changed");
                return Ok(Outcome::Wait(PAUSE));
            }
            Err(BoardError::Gone) => State::Gone,
            Err(BoardError::Refused(why)) => {
                tracing::warn!(platform = self.platform, why, session = place.session, "a session is refused");
                State::Refused
            }
        };
        store::note(&self.database, &self.platform, place, &Row { state, ..row }).await?;
        Ok(Outcome::Done)
    }

    async fn patiently<T>(&self, asked: impl Future<Output = Result<T, BoardError>>) -> Result<T, BoardError> {
        timeout(PATIENCE, asked).await.unwrap_or_else(|_| Err(BoardError::Unknown("it takes too long".to_owned())))
    }

    /// Says in the channel what is missing, for whoever looks after the place.
    fn notice(&self, place: &Place, now: Timestamp) -> Delivery {
        let catalogue = self.locales.get(&Tag::english());
        let words = Args::new().code("command", "/channel");
        let message = Outbound {
            blocks: vec![Block::Paragraph(catalogue.line("channel-no-events", &words))],
            buttons: Vec::new(),
            locale: catalogue.tag().clone(),
            replaces: false,
            private: false,
            files: Vec::new(),
            form: None,
            understood: Understood::default(),
        };
        let about = format!("no-events:{}:{}:{}", self.platform, place.chat, place.thread);
        Delivery {
            key: format!("{about}:{}", now.as_millisecond()),
            to: Recipient::Chat(place.address(&self.platform)),
            content: message.into(),
            priority: Priority::Service,
            due: now,
            expires: None,
            cause: about,
        }
    }
}
