//! The loop that carries deliveries out: takes what is due, sends it at the pace of the account, writes down what came of it.
//!
//! At most so many sends are on their way at a time, and one of them is over only when its outcome is written: after a crash,
//! only what was on its way can come twice.

mod flight;
mod post;
mod recorder;
mod watch;

use std::sync::Arc;
use std::time::Duration;

use jiff::SignedDuration;
use tokio::sync::{Notify, mpsc};
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use super::{Outlet, Renderer, store};
use crate::clock::SharedClock;
use crate::intake::Backoff;
use crate::store::Database;
use flight::Contents;
use post::Post;
use watch::Lease;

/// How patient a courier is, and how much it has in hand.
#[derive(Clone, Copy, Debug)]
pub struct Haste {
    /// Deliveries in hand; the rest waits in the database.
    pub window: usize,
    /// Sends on their way at the same time.
    pub lines: usize,
    /// What a courier holds is free for others when it has not shown itself for so long.
    pub lease: Duration,
    /// How often it looks for what nobody told it of, such as what has become due.
    pub poll: Duration,
    /// The pause after the first failed attempt; it doubles each time.
    pub first_pause: Duration,
    /// The longest pause between attempts.
    pub longest_pause: Duration,
    /// Attempts before a delivery is given up. While the platform answers nobody, attempts are hardly made.
    pub attempts: i32,
}

impl Default for Haste {
    fn default() -> Self {
        Self {
            window: 96,
            lines: 24,
            lease: Duration::from_secs(6),
            poll: Duration::from_secs(1),
            first_pause: Duration::from_secs(1),
            longest_pause: Duration::from_secs(600),
            attempts: 12,
        }
    }
}

impl Haste {
    /// The pause after so many failed attempts.
    fn pause(&self, attempts: i32) -> Duration {
        let doublings = u32::try_from(attempts.saturating_sub(1)).unwrap_or_default().min(20);
        let plain = self.first_pause.saturating_mul(1 << doublings).min(self.longest_pause);
        Backoff::new(plain, plain).pause()
    }
}

/// What a courier is made of.
pub struct Setup {
    /// Where the ledger is.
    pub database: Database,
    /// The present moment.
    pub clock: SharedClock,
    /// The account it carries for.
    pub outlet: Outlet,
    /// What makes words of templates.
    pub renderer: Option<Arc<dyn Renderer>>,
    /// How patient it is.
    pub haste: Haste,
}

struct Inner {
    /// Names the courier as the holder of what it has in hand.
    id: String,
    database: Database,
    /// The same, for what is written often.
    swift: Database,
    clock: SharedClock,
    outlet: Outlet,
    renderer: Option<Arc<dyn Renderer>>,
    haste: Haste,
    contents: Contents,
    lease: Lease,
    /// Outcomes were written that a loss of power can still take.
    unsynced: Notify,
}

impl Inner {
    fn now(&self) -> i64 {
        self.clock.now().as_millisecond()
    }
}

/// Sends on their way are waited for so long when the program ends.
const DRAIN: Duration = Duration::from_secs(6);

/// Carries deliveries out until `stop`, then finishes what is on its way, within seconds, and gives back the rest. A database
/// that fails is waited for.
pub async fn carry_out(setup: Setup, stop: CancellationToken) {
    let Setup { database, clock, outlet, renderer, haste } = setup;
    let inner = Arc::new(Inner {
        id: Uuid::now_v7().to_string(),
        swift: database.swift(),
        database,
        clock,
        outlet,
        renderer,
        haste,
        contents: Contents::default(),
        lease: Lease::default(),
        unsynced: Notify::new(),
    });
    let (entries, received) = mpsc::channel(haste.window.max(1));
    let recording = tokio::spawn(recorder::run(Arc::clone(&inner), received));
    let watching = watch::begin(&inner);
    Post::new(Arc::clone(&inner), entries).work(&stop).await;
    let _ = recording.await;
    drop(watching);
    if let Err(error) = store::leave(&inner.swift, &inner.id).await {
        tracing::warn!(platform = inner.outlet.name, %error, "deliveries in hand are free only after a while");
    }
}

/// A duration of the program as one of the calendar.
fn signed(duration: Duration) -> SignedDuration {
    SignedDuration::try_from(duration).unwrap_or(SignedDuration::MAX)
}
