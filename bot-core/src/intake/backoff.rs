//! Growing pauses between attempts, a little different each time so that many waiting do not come back together.

use std::hash::{BuildHasher, RandomState};
use std::time::Duration;

/// A series of pauses, each twice as long as the one before, up to a longest.
#[derive(Clone, Debug)]
pub struct Backoff {
    next: Duration,
    first: Duration,
    longest: Duration,
}

impl Backoff {
    /// A series from `first` to `longest`.
    #[must_use]
    pub fn new(first: Duration, longest: Duration) -> Self {
        Self { next: first, first, longest }
    }

    /// The next pause, between three quarters and five quarters of the plain series.
    pub fn pause(&mut self) -> Duration {
        let pause = self.next;
        self.next = pause.saturating_mul(2).min(self.longest);
        jittered(pause)
    }

    /// Starts over, after a success.
    pub fn reset(&mut self) {
        self.next = self.first;
    }
}

/// `pause` up to a quarter shorter or longer.
pub(super) fn jittered(pause: Duration) -> Duration {
    let random = RandomState::new().hash_one(()) % 512;
    let share = u32::try_from(random).unwrap_or_default();
    pause * 3 / 4 + pause / 1024 * share
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_up_to_the_longest_and_start_over() {
        let mut backoff = Backoff::new(Duration::from_secs(1), Duration::from_secs(4));
        for expected in [1, 2, 4, 4] {
            let pause = backoff.pause();
            assert!(pause >= Duration::from_secs(expected) * 3 / 4 && pause <= Duration::from_secs(expected) * 5 / 4);
        }
        backoff.reset();
        assert!(backoff.pause() < Duration::from_secs(2));
    }
}
