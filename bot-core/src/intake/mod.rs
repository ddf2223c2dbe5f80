//! Accepted messages: stored first, answered in order, each once.
//!
//! An adapter hands over what it received with [`Intake::accept`] and confirms it to its platform when that returns:
//! from then on neither a crash nor a lost network loses it. Messages of one chat are answered one after the other,
//! chats do not wait for each other, and a turn that panics costs one apology. What does not fit into memory waits
//! in the database and is taken up the way everything is taken up after a restart.

mod backoff;
mod delivery;
mod lane;
mod lanes;
mod scribe;
mod store;

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use tokio::sync::{Notify, mpsc, oneshot};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

pub use backoff::Backoff;
pub use lanes::Room;

use crate::clock::SharedClock;
use crate::delivery::Pacer;
use crate::message::{Inbound, Outbound};
use crate::platform::Platform;
use crate::store::{Database, StoreError};
use lanes::{Accepted, Lanes};
use scribe::Entry;

/// What answers a message: the assistant.
#[async_trait]
pub trait Turns: Send + Sync {
    /// Answers the message; `None` where nothing is to be said.
    async fn turn(&self, inbound: &Inbound) -> Option<Outbound>;

    /// Answers a message that is a file. What stands in it is fetched from its platform, where its sender may hand files in.
    async fn file(&self, inbound: &Inbound, from: &dyn Platform) -> Option<Outbound>;

    /// What is said when the turn failed.
    fn apology(&self, inbound: &Inbound) -> Outbound;
}

/// How patient the intake is.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// A turn that takes longer shows that it is being worked on, and again after each [`Patience::working_again`].
    pub working_after: Duration,
    /// How long the platform shows it.
    pub working_again: Duration,
    /// A turn that takes longer is given up with an apology.
    pub turn: Duration,
    /// The pause after the first failed delivery; it doubles each time.
    pub first_pause: Duration,
    /// The longest pause between deliveries.
    pub longest_pause: Duration,
    /// Attempts to deliver one answer before it is given up.
    pub attempts: u32,
    /// A message found waiting by more starts of the program than this gets an apology: it may be what ends them.
    pub recoveries: i64,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            working_after: Duration::from_secs(1),
            working_again: Duration::from_millis(4500),
            turn: Duration::from_secs(60),
            first_pause: Duration::from_millis(500),
            longest_pause: Duration::from_secs(60),
            attempts: 30,
            recoveries: 5,
        }
    }
}

/// What an intake is made of.
pub struct Setup {
    /// Where accepted messages are kept.
    pub database: Database,
    /// The present moment.
    pub clock: SharedClock,
    /// What answers.
    pub turns: Arc<dyn Turns>,
    /// Where answers go.
    pub platform: Arc<dyn Platform>,
    /// Counts what is sent.
    pub pacer: Arc<Pacer>,
    /// The platform's name, as in [`Address::platform`](crate::message::Address::platform).
    pub name: String,
    /// How much is held in memory.
    pub room: Room,
    /// How patient it is.
    pub patience: Patience,
}

/// Why messages were not accepted.
#[derive(Clone, Debug, thiserror::Error)]
pub enum NotAccepted {
    /// The database failed; they may be offered again.
    #[error(transparent)]
    Store(#[from] Arc<StoreError>),
    /// A message cannot be written down.
    #[error("message cannot be stored: {0}")]
    Unwritable(String),
    /// The program is ending.
    #[error("the intake is closed")]
    Closed,
}

impl From<StoreError> for NotAccepted {
    fn from(error: StoreError) -> Self {
        Self::Store(Arc::new(error))
    }
}

/// Accepts the messages of one platform and sees to it that each is answered.
#[derive(Clone)]
pub struct Intake(Arc<Inner>);

struct Inner {
    database: Database,
    /// The same, for what the scribe writes.
    swift: Database,
    clock: SharedClock,
    turns: Arc<dyn Turns>,
    platform: Arc<dyn Platform>,
    pacer: Arc<Pacer>,
    name: String,
    patience: Patience,
    lanes: Mutex<Lanes>,
    entries: mpsc::Sender<Entry>,
    /// A lane has closed while the database holds chats without one.
    refill: Notify,
    /// Nothing new is to be begun that is not in memory.
    draining: CancellationToken,
    /// Everything is to be dropped where it stands.
    stopped: CancellationToken,
    tasks: TaskTracker,
}

impl Intake {
    /// Starts the intake and takes up what was left unanswered.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn start(setup: Setup) -> Result<Self, StoreError> {
        let Setup { database, clock, turns, platform, pacer, name, room, patience } = setup;
        let sequence = store::resume(&database, &name).await?;
        let (entries, received) = mpsc::channel(scribe::WAITING);
        let inner = Arc::new(Inner {
            swift: database.swift(),
            database,
            clock,
            turns,
            platform,
            pacer,
            name,
            patience,
            lanes: Mutex::new(Lanes::new(room)),
            entries,
            refill: Notify::new(),
            draining: CancellationToken::new(),
            stopped: CancellationToken::new(),
            tasks: TaskTracker::new(),
        });
        tokio::spawn(scribe::run(Arc::clone(&inner), received, sequence));
        inner.tasks.spawn(lane::refill(Arc::clone(&inner)));
        inner.refill.notify_one();
        Ok(Self(inner))
    }

    /// Stores the messages and returns when no crash can lose them (with the embedded engine, a loss of power may still
    /// take those of the last second); those known by their identifier are left out. Their turns
    /// follow in the background, in the order of acceptance within each chat.
    ///
    /// # Errors
    /// [`NotAccepted`]; the messages may be offered again.
    pub async fn accept(&self, messages: Vec<Inbound>) -> Result<(), NotAccepted> {
        if messages.is_empty() {
            return Ok(());
        }
        let (stored, outcome) = oneshot::channel();
        let entry = Entry::Accept { messages, stored };
        self.0.entries.send(entry).await.map_err(|_| NotAccepted::Closed)?;
        outcome.await.map_err(|_| NotAccepted::Closed)?
    }

    /// Finishes what is in memory, at most within `limit`, and writes down what is done. The rest stays stored for
    /// the next start. To be called after the last [`Intake::accept`] has returned.
    pub async fn drain(&self, limit: Duration) {
        let inner = &self.0;
        inner.draining.cancel();
        inner.tasks.close();
        if tokio::time::timeout(limit, inner.tasks.wait()).await.is_err() {
            tracing::warn!(platform = inner.name, "some answers are left to the next start");
            inner.stopped.cancel();
            inner.tasks.wait().await;
        }
        if inner.entries.send(Entry::Close).await.is_ok() {
            inner.entries.closed().await;
        }
    }
}

impl Inner {
    fn lanes(&self) -> std::sync::MutexGuard<'_, Lanes> {
        self.lanes.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn place(self: &Arc<Self>, lane: String, accepted: Accepted) {
        let opened = self.lanes().place(&lane, accepted);
        if opened {
            self.open(lane);
        }
    }

    /// Notes that the lane has a message in the database.
    fn left(self: &Arc<Self>, lane: &str) {
        let opened = self.lanes().left(lane);
        if opened {
            self.open(lane.to_owned());
        }
    }

    fn open(self: &Arc<Self>, lane: String) {
        self.tasks.spawn(lane::run(Arc::clone(self), lane));
    }

    fn is_idle(&self) -> bool {
        self.lanes().open() == 0
    }
}
