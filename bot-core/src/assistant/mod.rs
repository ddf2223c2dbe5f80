//! One turn of a conversation: `Inbound` in, `Outbound` out.

mod action;
mod channel_action;
mod command;
mod language;
mod nomination_action;
mod phrases;
mod privacy_action;
mod project;
mod role_action;
mod start_link;
mod suggestion;
mod turn;

use std::sync::Arc;

pub use action::{Action, InvalidAction};
pub use channel_action::ChannelAction;
pub use command::Command;
pub use nomination_action::NominationAction;
pub use privacy_action::PrivacyAction;
pub use role_action::RoleAction;
pub use start_link::StartLink;
pub use suggestion::Suggestion;

use async_trait::async_trait;

use crate::announcements::Channels;
use crate::answers;
use crate::clock::SharedClock;
use crate::delivery;
use crate::intake::Turns;
use crate::keyring::Keyring;
use crate::locale::{Locales, Tag};
use crate::message::{Event, Inbound, Outbound};
use crate::notification::Shelf;
use crate::people::{self, Administrators};
use crate::platform::Platform;
use crate::review::Review;
use crate::schedule::{Durations, Quiet};
use crate::store::{Database, StoreError};
use crate::transaction;
use crate::understanding::Understanding;
use phrases::Phrases;
use turn::Turn;

/// Answers people. One for all platforms and chats; turns of different chats run side by side.
#[derive(Debug)]
pub struct Assistant {
    database: Database,
    clock: SharedClock,
    locales: Arc<Locales>,
    understanding: Arc<Understanding>,
    shelf: Shelf,
    change_question: Phrases,
    email_question: Phrases,
    by_email: bool,
    administrators: Administrators,
    approval: bool,
    channels: Channels,
    keyring: Keyring,
    start_link: StartLink,
    memory: people::Memory,
    review: Option<Review>,
    durations: Durations,
    quiet: Quiet,
    public_url: Option<String>,
    chats: delivery::Chats,
}

impl Assistant {
    /// An assistant that answers from `database`.
    #[must_use]
    pub fn new(
        database: Database,
        clock: SharedClock,
        locales: Arc<Locales>,
        understanding: Arc<Understanding>,
    ) -> Self {
        let review = Some(Review::new(database.clone(), Arc::clone(&understanding)));
        let durations = Durations::read(locales.files());
        Self {
            database,
            clock,
            locales,
            understanding,
            shelf: Shelf::default(),
            change_question: Phrases::of("changes-asked"),
            email_question: Phrases::of("email-asked"),
            by_email: false,
            administrators: Administrators::default(),
            approval: false,
            channels: Channels::default(),
            keyring: Keyring::default(),
            start_link: StartLink::default(),
            memory: people::Memory::default(),
            review,
            durations,
            quiet: Quiet::default(),
            public_url: None,
            chats: delivery::Chats::default(),
        }
    }

    /// The same with the administrators that the settings name.
    #[must_use]
    pub fn with_administrators(self, administrators: Administrators) -> Self {
        Self { administrators, ..self }
    }

    /// The same, with every announcement approved by a second person before it goes out.
    #[must_use]
    pub fn with_approval(self, approval: bool) -> Self {
        Self { approval, ..self }
    }

    /// The same with the channels that projects are announced in.
    #[must_use]
    pub fn with_channels(self, channels: Channels) -> Self {
        Self { channels, ..self }
    }

    /// The channels that the settings name.
    #[must_use]
    pub fn channels(&self) -> &Channels {
        &self.channels
    }

    /// The same with the quiet hours that the settings name, and the address at which calendars are served.
    #[must_use]
    pub fn with_schedule(self, quiet: Quiet, public_url: Option<String>) -> Self {
        Self { quiet, public_url, ..self }
    }

    /// The same with the keys that open names and addresses.
    #[must_use]
    pub fn with_keyring(self, keyring: Keyring) -> Self {
        Self { keyring, ..self }
    }

    /// The same, with codes by e-mail offered: there is a postman who sends them.
    #[must_use]
    pub fn with_email(self, by_email: bool) -> Self {
        Self { by_email, ..self }
    }

    /// The keys that open names and addresses.
    #[must_use]
    pub fn keyring(&self) -> &Keyring {
        &self.keyring
    }

    /// Where an adapter makes its links known.
    #[must_use]
    pub fn start_link(&self) -> &StartLink {
        &self.start_link
    }

    /// The administrators that the settings name.
    #[must_use]
    pub fn administrators(&self) -> &Administrators {
        &self.administrators
    }

    /// The same, but unclear questions are not kept for review.
    #[must_use]
    pub fn without_review(mut self) -> Self {
        self.review = None;
        self
    }

    /// Waits until all that is written behind the turns is written; to be called before the program ends.
    pub async fn settle(&self) {
        if let Some(review) = &self.review {
            review.settle().await;
        }
    }

    /// The languages it answers in.
    #[must_use]
    pub fn locales(&self) -> &Arc<Locales> {
        &self.locales
    }

    /// The database it answers from.
    #[must_use]
    pub fn database(&self) -> &Database {
        &self.database
    }

    /// One turn: what happened, and what to say to it. `None` where nothing is to be said. A failing database is logged here,
    /// and the person gets an apology.
    pub async fn handle(&self, inbound: &Inbound) -> Option<Outbound> {
        self.or_apology(inbound, self.take(inbound).await)
    }

    /// One turn about a file, see [`Turns::file`].
    pub async fn handle_file(&self, inbound: &Inbound, from: &dyn Platform) -> Option<Outbound> {
        let answered = async { Turn::begin(self, inbound).await?.file(from).await.map(Some) };
        self.or_apology(inbound, answered.await)
    }

    fn or_apology(&self, inbound: &Inbound, outcome: Result<Option<Outbound>, StoreError>) -> Option<Outbound> {
        outcome.unwrap_or_else(|error| {
            tracing::error!(%error, platform = %inbound.address.platform, "a turn failed");
            Some(self.apology(inbound))
        })
    }

    /// What to say when a turn broke: needs nothing but the catalogues.
    #[must_use]
    pub fn apology(&self, inbound: &Inbound) -> Outbound {
        let tag = inbound.client_language.as_deref().and_then(|tag| self.locales.serving(tag));
        answers::apology(&self.locales.get(&tag.unwrap_or_else(Tag::english)))
    }

    async fn take(&self, inbound: &Inbound) -> Result<Option<Outbound>, StoreError> {
        match &inbound.event {
            Event::Blocked => self.note_reachable(inbound, false).await,
            Event::Unblocked => self.note_reachable(inbound, true).await,
            Event::Moved(chat) => {
                let address = &inbound.address;
                people::rename_chat(&self.database, &address.platform, &address.chat, chat).await?;
                Ok(None)
            }
            _ => Turn::begin(self, inbound).await?.answer().await.map(Some),
        }
    }

    async fn note_reachable(&self, inbound: &Inbound, reachable: bool) -> Result<Option<Outbound>, StoreError> {
        let (database, address, now) = (&self.database, &inbound.address, self.clock.now());
        people::note_reachable(database, inbound, reachable, now).await?;
        if reachable {
            self.chats.note(database, inbound, None, now).await?;
        } else {
            transaction!(database, tx => delivery::close_chat(&mut *tx, &address.platform, &address.chat, now).await);
        }
        Ok(None)
    }
}

#[async_trait]
impl Turns for Assistant {
    async fn turn(&self, inbound: &Inbound) -> Option<Outbound> {
        self.handle(inbound).await
    }

    async fn file(&self, inbound: &Inbound, from: &dyn Platform) -> Option<Outbound> {
        self.handle_file(inbound, from).await
    }

    fn apology(&self, inbound: &Inbound) -> Outbound {
        Self::apology(self, inbound)
    }
}
