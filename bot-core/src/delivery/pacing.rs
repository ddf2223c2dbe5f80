//! How fast a platform may be written to: pure bookkeeping, told what time it is.
//!
//! Everything that is sent for one account is counted here. Answers to people are counted and never held up, unless the
//! platform itself asked for patience; deliveries get what is left. A tick that comes late is made up, as far as a burst reaches.

use std::collections::HashMap;
use std::time::{Duration, Instant};

/// So many messages: one every so often, a few of them at once after a quiet time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    every: Duration,
    burst: u32,
}

impl Rate {
    /// So many a second on average, `burst` of them at once; `None` where there is no limit.
    #[must_use]
    pub fn per_second(count: u32, burst: u32) -> Option<Self> {
        (count > 0).then(|| Self { every: Duration::from_secs(1) / count, burst: burst.max(1) })
    }

    /// No more than so many in any minute, at most three of them at once; `None` where there is no limit.
    #[must_use]
    pub fn per_minute(count: u32) -> Option<Self> {
        let burst = count.min(3);
        let after_burst = count.saturating_sub(burst).max(1);
        (count > 0).then(|| Self { every: Duration::from_secs(60) / after_burst, burst })
    }
}

/// How fast an account may write. `None` is without limit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rates {
    /// To all chats together.
    pub overall: Option<Rate>,
    /// To one private chat.
    pub private: Option<Rate>,
    /// To one chat where others read along.
    pub shared: Option<Rate>,
}

/// When the next message is due by a rate; the theoretical arrival time of the generic cell rate algorithm.
#[derive(Clone, Copy, Debug)]
struct Gauge(Instant);

impl Gauge {
    /// When the next message may go; a moment in the past for now.
    fn free_at(self, rate: Rate) -> Instant {
        let ahead = rate.every * (rate.burst - 1);
        self.0.checked_sub(ahead).unwrap_or(self.0)
    }

    fn count(&mut self, rate: Rate, now: Instant) {
        self.0 = self.0.max(now) + rate.every;
    }
}

#[derive(Clone, Copy, Debug)]
struct Chat {
    gauge: Gauge,
    /// The platform asked to leave the chat alone until then.
    rests_until: Instant,
}

/// Who may be written to, and when.
#[derive(Debug)]
pub struct Pacing {
    rates: Rates,
    overall: Gauge,
    /// The platform asked to leave everybody alone until then.
    rests_until: Instant,
    /// The same, as far as it can be told from refusals.
    suspected_until: Instant,
    chats: HashMap<String, Chat>,
    /// The chats that were refused since anything got through, and when the last one was.
    refused: Vec<String>,
    refused_at: Instant,
    /// Chats are looked through for quiet ones when there are so many.
    sweep_at: usize,
}

/// So many chats that are refused one after the other, with nothing getting through between, mean the account and not the chats.
const MANY: usize = 3;
/// Refusals further apart have nothing to do with each other.
const TOGETHER: Duration = Duration::from_secs(5);
/// Answers beyond the rate hold deliveries up for so long at most.
const LONGEST_DEBT: Duration = Duration::from_secs(2);
const SWEEP_FROM: usize = 1024;

impl Pacing {
    /// Nobody was written to yet.
    #[must_use]
    pub fn new(rates: Rates, now: Instant) -> Self {
        Self {
            rates,
            overall: Gauge(now),
            rests_until: now,
            suspected_until: now,
            chats: HashMap::new(),
            refused: Vec::new(),
            refused_at: now,
            sweep_at: SWEEP_FROM,
        }
    }

    /// Counts a message that goes out in any case.
    pub fn count(&mut self, chat: &str, shared: bool, now: Instant) {
        if let Some(rate) = self.rates.overall {
            self.overall.count(rate, now);
            self.overall.0 = self.overall.0.min(now + LONGEST_DEBT);
        }
        if let Some(rate) = self.rate_of(shared) {
            self.chat(chat, now).gauge.count(rate, now);
        }
    }

    /// Lets one delivery to the chat go, and counts it; otherwise says when to ask again, and whether it is the chat alone that
    /// has to wait.
    ///
    /// # Errors
    /// [`Wait`]
    pub fn take(&mut self, chat: &str, shared: bool, now: Instant) -> Result<(), Wait> {
        let resting = self.all_rest_until();
        let overall = self.rates.overall.map_or(resting, |rate| self.overall.free_at(rate)).max(resting);
        if overall > now {
            return Err(Wait { until: overall, everybody: true });
        }
        let rate = self.rate_of(shared);
        if let Some(known) = self.chats.get(chat) {
            let free = rate.map_or(known.rests_until, |rate| known.gauge.free_at(rate)).max(known.rests_until);
            if free > now {
                return Err(Wait { until: free, everybody: false });
            }
        }
        if let Some(rate) = self.rates.overall {
            self.overall.count(rate, now);
        }
        if let Some(rate) = rate {
            self.chat(chat, now).gauge.count(rate, now);
        }
        Ok(())
    }

    /// The platform refused a message to the chat and asks for patience. That chat rests; everybody does only where it
    /// refuses one chat after the other and nothing gets through.
    pub fn refuse(&mut self, chat: &str, patience: Duration, now: Instant) {
        self.chat(chat, now).rests_until = now + patience;
        if now.saturating_duration_since(self.refused_at) >= TOGETHER {
            self.refused.clear();
        }
        self.refused_at = now;
        if !self.refused.iter().any(|known| known == chat) && self.refused.len() < MANY {
            self.refused.push(chat.to_owned());
        }
        if self.refused.len() >= MANY {
            self.suspected_until = self.suspected_until.max(now + patience);
        }
    }

    /// The platform took a message: what it refused before was meant for those chats alone.
    pub fn got_through(&mut self, now: Instant) {
        self.refused.clear();
        self.suspected_until = now;
    }

    /// The platform asks to leave everybody alone for a while.
    pub fn rest(&mut self, patience: Duration, now: Instant) {
        self.rests_until = self.rests_until.max(now + patience);
    }

    /// How long the platform asked to leave the chat alone from now on.
    #[must_use]
    pub fn resting(&self, chat: &str, now: Instant) -> Option<Duration> {
        let all = self.all_rest_until();
        let own = self.chats.get(chat).map_or(all, |known| known.rests_until.max(all));
        Some(own.saturating_duration_since(now)).filter(|rest| !rest.is_zero())
    }

    fn all_rest_until(&self) -> Instant {
        self.rests_until.max(self.suspected_until)
    }

    fn rate_of(&self, shared: bool) -> Option<Rate> {
        if shared { self.rates.shared } else { self.rates.private }
    }

    fn chat(&mut self, chat: &str, now: Instant) -> &mut Chat {
        if self.chats.len() >= self.sweep_at && !self.chats.contains_key(chat) {
            self.chats.retain(|_, known| known.gauge.0 > now || known.rests_until > now);
            self.sweep_at = (self.chats.len() * 2).max(SWEEP_FROM);
        }
        self.chats.entry(chat.to_owned()).or_insert(Chat { gauge: Gauge(now), rests_until: now })
    }
}

/// When a delivery may be asked for again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wait {
    /// Not before.
    pub until: Instant,
    /// It is the account that has to wait, not this chat alone.
    pub everybody: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn telegram_like() -> Rates {
        Rates { overall: Rate::per_second(30, 10), private: Rate::per_second(1, 3), shared: Rate::per_minute(20) }
    }

    /// What a platform checks that takes 30 a second with 30 in hand, 1 a second and chat, 20 a minute and group.
    struct Judge {
        hand: f64,
        last: Instant,
        shared: HashMap<String, Vec<Instant>>,
    }

    impl Judge {
        fn accepts(&mut self, chat: &str, shared: bool, now: Instant) -> bool {
            self.hand = (self.hand + 30.0 * (now - self.last).as_secs_f64()).min(30.0) - 1.0;
            self.last = now;
            let group = self.shared.entry(chat.to_owned()).or_default();
            group.retain(|at| shared && now - *at < Duration::from_secs(60));
            group.push(now);
            self.hand >= 0.0 && group.len() <= 20
        }
    }

    /// Delivers to all of the chats and says how long it took; the clock moves as the pacing asks, `late` at a time.
    fn broadcast(chats: impl Iterator<Item = (String, bool)>, late: Duration, answers: u64) -> Duration {
        let start = Instant::now();
        let mut pacing = Pacing::new(telegram_like(), start);
        let mut judge = Judge { hand: 30.0, last: start, shared: HashMap::new() };
        let mut waiting: Vec<(String, bool)> = chats.collect();
        let (mut now, mut answered) = (start, 0);
        while !waiting.is_empty() {
            while answered < (now - start).as_secs() * answers {
                answered += 1;
                let person = format!("asking {answered}");
                pacing.count(&person, false, now);
                assert!(judge.accepts(&person, false, now), "an answer was refused after {:?}", now - start);
            }
            let mut next = now + Duration::from_secs(60);
            let mut held = false;
            waiting.retain(|(chat, shared)| match pacing.take(chat, *shared, now) {
                _ if held => true,
                Ok(()) => {
                    assert!(judge.accepts(chat, *shared, now), "{chat} was refused after {:?}", now - start);
                    false
                }
                Err(wait) => {
                    (next, held) = (next.min(wait.until), wait.everybody);
                    true
                }
            });
            if !waiting.is_empty() {
                now = next + late;
            }
        }
        now - start
    }

    fn people(count: usize) -> impl Iterator<Item = (String, bool)> {
        (0..count).map(|person| (person.to_string(), false))
    }

    #[test]
    fn ten_thousand_people_are_written_to_at_the_limit_and_never_beyond() {
        let took = broadcast(people(10_000), Duration::ZERO, 0).as_secs_f64();
        assert!((330.0..=10_000.0 / 30.0 * 1.01).contains(&took), "{took} s");
    }

    #[test]
    fn late_ticks_are_made_up() {
        let took = broadcast(people(3_000), Duration::from_millis(120), 0).as_secs_f64();
        assert!(took <= 101.0, "{took} s");
    }

    #[test]
    fn answers_are_counted_and_find_room() {
        let took = broadcast(people(3_000), Duration::ZERO, 3).as_secs_f64();
        assert!((105.0..=115.0).contains(&took), "a tenth of the limit went to answers: {took} s");
    }

    #[test]
    fn groups_get_twenty_a_minute_and_hold_nobody_up() {
        let group = (0..40).map(|_| ("-1".to_owned(), true));
        let took = broadcast(group.chain(people(300)), Duration::ZERO, 0).as_secs_f64();
        assert!((105.0..=135.0).contains(&took), "{took} s");
    }

    #[test]
    fn a_refused_chat_rests_alone() {
        let start = Instant::now();
        let mut pacing = Pacing::new(telegram_like(), start);
        let patience = Duration::from_secs(9);
        pacing.refuse("1", patience, start);
        let later = start + Duration::from_secs(1);
        assert_eq!(pacing.take("1", false, later), Err(Wait { until: start + patience, everybody: false }));
        assert_eq!(pacing.take("2", false, later), Ok(()));
        assert_eq!(pacing.resting("2", later), None);
        for _ in 0..5 {
            pacing.refuse("1", patience, later);
        }
        assert_eq!(pacing.resting("2", later), None, "one chat however often is one chat");
    }

    #[test]
    fn chat_after_chat_refused_means_everybody() {
        let start = Instant::now();
        let mut pacing = Pacing::new(telegram_like(), start);
        let patience = Duration::from_secs(9);
        for chat in ["1", "2", "3"] {
            assert_eq!(pacing.resting("4", start), None);
            pacing.refuse(chat, patience, start);
        }
        assert_eq!(pacing.take("4", false, start), Err(Wait { until: start + patience, everybody: true }));
        assert_eq!(pacing.resting("4", start), Some(patience));
        assert_eq!(pacing.take("4", false, start + patience), Ok(()));
    }

    #[test]
    fn refusals_among_messages_that_get_through_hold_nobody_else_up() {
        let start = Instant::now();
        let mut pacing = Pacing::new(telegram_like(), start);
        for number in 0..200_u64 {
            let now = start + Duration::from_millis(number * 40);
            match number % 3 {
                0 => pacing.got_through(now),
                _ => pacing.refuse(&number.to_string(), Duration::from_secs(3), now),
            }
            assert_eq!(pacing.resting("asking", now), None, "after {number}");
        }
    }

    #[test]
    fn refusals_far_apart_and_a_wrong_suspicion_hold_nobody_up() {
        let (start, patience) = (Instant::now(), Duration::from_secs(60));
        let mut pacing = Pacing::new(telegram_like(), start);
        for number in 0..5_u32 {
            let now = start + TOGETHER * number;
            pacing.refuse(&number.to_string(), patience, now);
            assert_eq!(pacing.resting("asking", now), None);
        }
        let now = start + TOGETHER * 9;
        for chat in ["a", "b", "c"] {
            pacing.refuse(chat, patience, now);
        }
        assert_eq!(pacing.resting("asking", now), Some(patience));
        pacing.got_through(now);
        assert_eq!(pacing.resting("asking", now), None);
        assert_eq!(pacing.resting("a", now), Some(patience), "it was told so itself");
    }

    #[test]
    fn what_the_platform_says_to_everybody_holds_whatever_still_gets_through() {
        let start = Instant::now();
        let mut pacing = Pacing::new(telegram_like(), start);
        pacing.rest(Duration::from_secs(9), start);
        pacing.got_through(start);
        assert_eq!(pacing.resting("1", start), Some(Duration::from_secs(9)));
    }

    #[test]
    fn quiet_chats_are_forgotten() {
        let start = Instant::now();
        let mut pacing = Pacing::new(telegram_like(), start);
        for person in 0..100_000_u64 {
            pacing.count(&person.to_string(), false, start + Duration::from_millis(person));
        }
        assert!(pacing.chats.len() < 4_000, "{}", pacing.chats.len());
    }
}
