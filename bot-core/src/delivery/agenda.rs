//! What a courier has in hand: which delivery goes next. Pure bookkeeping, no tasks and no database.

use std::collections::{BTreeMap, HashSet};
use std::time::{Duration, Instant};

use super::Wait;
use super::store::Claimed;

/// A chat that has to wait longer gives its deliveries back, so that they do not keep others out.
const SHORT: Duration = Duration::from_secs(5);

/// Deliveries in hand and on their way, in the order of their turn.
#[derive(Default)]
pub(super) struct Agenda {
    waiting: BTreeMap<(u8, i64, u64), Claimed>,
    arrived: u64,
    /// Chats something is on its way to: a chat gets one message after the other.
    busy: HashSet<String>,
}

/// What is to be done now.
pub(super) enum Next {
    /// This one may go; its chat is busy from here on.
    Go(Box<Claimed>),
    /// This one has to wait too long to be kept.
    GiveBack(Box<Claimed>, Duration),
    /// Nothing may go before this moment.
    Wait(Instant),
    /// Nothing can go before something comes back or is added.
    Nothing,
}

impl Agenda {
    pub(super) fn add(&mut self, claimed: Vec<Claimed>) {
        for delivery in claimed {
            self.arrived += 1;
            self.waiting.insert((delivery.priority as u8, delivery.due_at, self.arrived), delivery);
        }
    }

    /// How many are waiting in hand.
    pub(super) fn len(&self) -> usize {
        self.waiting.len()
    }

    /// Decides by asking `take` whether one to a chat may go now.
    pub(super) fn next(&mut self, now: Instant, mut take: impl FnMut(&Claimed) -> Result<(), Wait>) -> Next {
        let mut earliest: Option<Instant> = None;
        let mut chosen = None;
        for (turn, delivery) in &self.waiting {
            if self.busy.contains(&delivery.address.chat) {
                continue;
            }
            match take(delivery) {
                Ok(()) => {
                    chosen = Some((*turn, None));
                    break;
                }
                Err(wait) if wait.everybody => {
                    earliest = Some(earliest.map_or(wait.until, |other| other.min(wait.until)));
                    break;
                }
                Err(wait) if wait.until.saturating_duration_since(now) > SHORT => {
                    chosen = Some((*turn, Some(wait.until.saturating_duration_since(now))));
                    break;
                }
                Err(wait) => earliest = Some(earliest.map_or(wait.until, |other| other.min(wait.until))),
            }
        }
        match chosen.and_then(|(turn, wait)| Some((self.waiting.remove(&turn)?, wait))) {
            Some((delivery, Some(wait))) => Next::GiveBack(Box::new(delivery), wait),
            Some((delivery, None)) => {
                self.busy.insert(delivery.address.chat.clone());
                Next::Go(Box::new(delivery))
            }
            None => earliest.map_or(Next::Nothing, Next::Wait),
        }
    }

    /// What was on its way to the chat has come back.
    pub(super) fn back(&mut self, chat: &str) {
        self.busy.remove(chat);
    }

    /// Takes out what waits for a chat.
    pub(super) fn take_out(&mut self, chat: &str) -> Vec<Claimed> {
        self.waiting.extract_if(.., |_, delivery| delivery.address.chat == chat).map(|(_, delivery)| delivery).collect()
    }

    /// Keeps only what is listed; takes out the rest.
    pub(super) fn keep(&mut self, ids: &HashSet<String>) -> Vec<Claimed> {
        self.waiting.extract_if(.., |_, delivery| !ids.contains(&delivery.id)).map(|(_, delivery)| delivery).collect()
    }

    /// Takes out everything that waits.
    pub(super) fn clear(&mut self) -> Vec<Claimed> {
        std::mem::take(&mut self.waiting).into_values().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Operation, Priority};
    use super::*;
    use crate::message::Address;

    fn claimed(id: &str, chat: &str, priority: Priority, due_at: i64) -> Claimed {
        Claimed {
            id: id.to_owned(),
            operation: Operation::Send,
            changes: None,
            content: None,
            priority,
            person: None,
            account: None,
            address: Address { platform: "test".to_owned(), chat: chat.to_owned(), thread: None },
            due_at,
            expires_at: None,
            attempts: 0,
        }
    }

    fn going(agenda: &mut Agenda) -> Option<String> {
        match agenda.next(Instant::now(), |_| Ok(())) {
            Next::Go(delivery) => Some(delivery.id),
            _ => None,
        }
    }

    #[test]
    fn the_urgent_goes_first_and_a_chat_gets_one_at_a_time() {
        let mut agenda = Agenda::default();
        agenda.add(vec![
            claimed("news", "1", Priority::Bulk, 1),
            claimed("reminder", "1", Priority::Service, 9),
            claimed("other", "2", Priority::Bulk, 2),
        ]);
        assert_eq!(going(&mut agenda).as_deref(), Some("reminder"));
        assert_eq!(going(&mut agenda).as_deref(), Some("other"));
        assert_eq!(going(&mut agenda), None);
        agenda.back("1");
        assert_eq!(going(&mut agenda).as_deref(), Some("news"));
    }

    #[test]
    fn a_chat_that_has_to_wait_lets_others_pass_and_gives_back_after_a_while() {
        let now = Instant::now();
        let mut agenda = Agenda::default();
        agenda.add(vec![claimed("slow", "1", Priority::Bulk, 1), claimed("quick", "2", Priority::Bulk, 2)]);
        let wait = |pause| {
            move |delivery: &Claimed| match delivery.address.chat.as_str() {
                "1" => Err(Wait { until: now + Duration::from_secs(pause), everybody: false }),
                _ => Ok(()),
            }
        };
        assert!(matches!(agenda.next(now, wait(2)), Next::Go(delivery) if delivery.id == "quick"));
        assert!(matches!(agenda.next(now, wait(2)), Next::Wait(until) if until == now + Duration::from_secs(2)));
        assert!(matches!(agenda.next(now, wait(60)), Next::GiveBack(delivery, _) if delivery.id == "slow"));
    }
}
