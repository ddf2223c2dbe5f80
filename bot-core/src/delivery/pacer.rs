//! The pacing of one account, shared by answers and deliveries.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::pacing::{Pacing, Rates, Wait};
use crate::platform::Platform;

/// An account of a platform that deliveries go out by.
#[derive(Clone)]
pub struct Outlet {
    /// The platform's name, as in [`Address::platform`](crate::message::Address::platform).
    pub name: String,
    /// What sends.
    pub platform: Arc<dyn Platform>,
    /// Counts what is sent, answers included.
    pub pacer: Arc<Pacer>,
}

/// Paces everything that one account sends. A count takes a lock for less than a microsecond and waits for nothing else.
#[derive(Debug)]
pub struct Pacer(Mutex<Pacing>);

impl Pacer {
    /// A pacer for an account that has not written to anybody yet.
    #[must_use]
    pub fn new(rates: Rates) -> Self {
        Self(Mutex::new(Pacing::new(rates, Instant::now())))
    }

    fn pacing(&self) -> MutexGuard<'_, Pacing> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Counts a message that goes out in any case: an answer, or a further part of a delivery.
    pub fn count(&self, chat: &str, shared: bool) {
        self.pacing().count(chat, shared, Instant::now());
    }

    /// How long the platform asked to leave the chat alone from now on.
    #[must_use]
    pub fn resting(&self, chat: &str) -> Option<Duration> {
        self.pacing().resting(chat, Instant::now())
    }

    /// Notes that the platform refused a message to the chat and asks for patience.
    pub fn refuse(&self, chat: &str, patience: Duration) {
        self.pacing().refuse(chat, patience, Instant::now());
    }

    /// Notes that the platform took a message.
    pub fn got_through(&self) {
        self.pacing().got_through(Instant::now());
    }

    /// Notes that the platform asks to leave everybody alone.
    pub fn rest(&self, patience: Duration) {
        self.pacing().rest(patience, Instant::now());
    }

    /// Lets one delivery go, see [`Pacing::take`].
    pub(super) fn take(&self, chat: &str, shared: bool, now: Instant) -> Result<(), Wait> {
        self.pacing().take(chat, shared, now)
    }
}
