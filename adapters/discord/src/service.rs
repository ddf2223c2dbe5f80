//! The adapter as the program runs it: from the settings to a drained end.

use std::sync::Arc;
use std::time::Duration;

use bot_core::clock::SharedClock;
use bot_core::delivery::{Outlet, Pacer};
use bot_core::intake::{self, Intake, Room, Setup, Turns};
use bot_core::locale::Locales;
use bot_core::platform::Board;
use bot_core::store::{Database, StoreError};
use tokio::sync::mpsc;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::board::Events;
use crate::gateway::{self, Handler, Known, Pulse};
use crate::interaction::Interactions;
use crate::platform::Channels;
use crate::rest::Rest;
use crate::{Settings, Suggestions, receive};

/// Silence of the gateway that is taken for its death: heartbeats are answered every three quarters of a minute.
const PATIENCE: Duration = Duration::from_secs(5 * 60);
/// Messages on their way to the intake.
const ON_THEIR_WAY: usize = 1_024;
/// Answers in hand are finished within this time when the program ends.
const DRAIN: Duration = Duration::from_secs(5);

/// What the adapter needs of the house.
pub struct Core {
    /// Where accepted messages are kept.
    pub database: Database,
    /// The present moment.
    pub clock: SharedClock,
    /// What answers.
    pub turns: Arc<dyn Turns>,
    /// What is suggested while a person types.
    pub suggestions: Arc<dyn Suggestions>,
    /// The languages that commands are named in.
    pub locales: Arc<Locales>,
}

/// Why the adapter ended by itself, or could not begin.
#[derive(Debug, thiserror::Error)]
pub enum DiscordError {
    /// The network library cannot be set up.
    #[error("the network cannot be used: {0}")]
    Network(String),
    /// The database failed at the start.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Discord does not know the token.
    #[error("Discord refuses the token")]
    TokenRefused,
    /// Discord ended the connection for good, and why.
    #[error("the gateway cannot be used: {0}")]
    Gateway(String),
    /// Nothing was heard for too long. A new process connects afresh; this one may be beyond repair.
    #[error("the gateway has been silent for {0:?}")]
    Silent(Duration),
}

/// The Discord adapter.
pub struct Discord {
    rest: Arc<Rest>,
    outlet: Outlet,
    core: Core,
    patience: Duration,
}

impl Discord {
    /// An adapter that is not connected yet.
    ///
    /// # Errors
    /// [`DiscordError::Network`].
    pub fn new(settings: &Settings, core: Core) -> Result<Self, DiscordError> {
        let rest = Rest::new(settings).map_err(|error| DiscordError::Network(error.to_string()))?;
        let (rest, pacer) = (Arc::new(rest), Arc::new(Pacer::new(settings.rates)));
        let platform = Arc::new(Channels::new(Arc::clone(&rest), Arc::clone(&pacer)));
        let outlet = Outlet { name: receive::NAME.to_owned(), platform, pacer };
        Ok(Self { rest, outlet, core, patience: PATIENCE })
    }

    /// The way out for what answers nothing.
    #[must_use]
    pub fn outlet(&self) -> Outlet {
        self.outlet.clone()
    }

    /// The events of the servers it is in.
    #[must_use]
    pub fn board(&self) -> Arc<dyn Board> {
        Arc::new(Events::new(Arc::clone(&self.rest)))
    }

    /// Takes the gateway for dead after another time of silence.
    #[must_use]
    pub fn with_patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// Serves until `stop`, then finishes what was begun, within some seconds.
    ///
    /// # Errors
    /// Where it cannot go on: see [`DiscordError`]. Messages that were accepted are answered after the next start.
    pub async fn run(self, stop: CancellationToken) -> Result<(), DiscordError> {
        let Self { rest, outlet, core, patience } = self;
        let intake = Intake::start(Setup {
            database: core.database,
            clock: core.clock,
            turns: Arc::clone(&core.turns),
            platform: outlet.platform,
            pacer: outlet.pacer,
            name: outlet.name,
            room: Room::default(),
            patience: intake::Patience::default(),
        })
        .await?;
        let (messages, received) = mpsc::channel(ON_THEIR_WAY);
        let end = CancellationToken::new();
        let accepting = tokio::spawn(gateway::accept(received, intake.clone(), end.clone()));
        let tasks = TaskTracker::new();
        let handler = Arc::new(Handler {
            interactions: Arc::new(Interactions::new(Arc::clone(&rest), core.turns, core.suggestions)),
            rest: Arc::clone(&rest),
            locales: core.locales,
            messages,
            pulse: Pulse::new(patience),
            tasks: tasks.clone(),
            stop: stop.clone(),
            known: Known::default(),
        });
        let ended = gateway::hold(&rest, handler, &stop).await;
        end.cancel();
        tasks.close();
        let _ = accepting.await;
        if tokio::join!(intake.drain(DRAIN), timeout(DRAIN, tasks.wait())).1.is_err() {
            tracing::warn!("some interactions are left unanswered");
        }
        ended
    }
}
