//! Which messages of which chats are in memory: pure bookkeeping, no tasks and no database.

use std::collections::{HashMap, VecDeque};

use crate::message::{Inbound, Place};

/// How much is held in memory; the rest waits in the database.
#[derive(Clone, Copy, Debug)]
pub struct Room {
    /// Chats worked on at the same time.
    pub chats: usize,
    /// Waiting messages of one chat.
    pub per_chat: usize,
    /// Waiting messages of all chats together, beyond the first of each.
    pub messages: usize,
}

impl Default for Room {
    fn default() -> Self {
        Self { chats: 1024, per_chat: 64, messages: 2048 }
    }
}

/// A stored message on its way to its turn.
pub(super) struct Accepted {
    pub(super) inbound: Inbound,
    /// How many starts of the program found it waiting.
    pub(super) recoveries: i64,
}

/// What a lane does next.
pub(super) enum Next {
    Message(Box<Accepted>),
    /// Nothing in memory, but there is or may be more in the database: so many can be taken.
    Load(usize),
    /// Nothing left; the lane is closed.
    Closed,
}

/// The chats that are being worked on.
pub(super) struct Lanes {
    room: Room,
    open: HashMap<String, Lane>,
    waiting: usize,
    /// There are, or may be, stored messages of chats without a lane.
    backlog: bool,
    /// The database is being asked for such chats.
    refilling: bool,
}

#[derive(Default)]
struct Lane {
    waiting: VecDeque<Accepted>,
    stored: bool,
    /// Room set aside for a load that is under way.
    reserved: usize,
    /// A message was left in the database since the last load began.
    missed: bool,
}

/// What is kept in order: the messages of a chat. Questions asked inline come from nowhere in particular and
/// wait only for each other.
pub(super) fn lane_of(inbound: &Inbound) -> String {
    match inbound.place {
        Place::Inline => format!("inline/{}", inbound.sender),
        Place::Private | Place::Group => inbound.address.chat.clone(),
    }
}

impl Lanes {
    pub(super) fn new(room: Room) -> Self {
        Self { room, open: HashMap::new(), waiting: 0, backlog: true, refilling: false }
    }

    /// Takes a message that was just stored. Returns whether it opened a lane, which then has to be worked on.
    pub(super) fn place(&mut self, key: &str, accepted: Accepted) -> bool {
        let full = self.waiting >= self.room.messages;
        if let Some(lane) = self.open.get_mut(key) {
            if lane.stored || full || lane.waiting.len() >= self.room.per_chat {
                lane.stored = true;
                lane.missed = true;
            } else {
                lane.waiting.push_back(accepted);
                self.waiting += 1;
            }
            return false;
        }
        if self.open.len() >= self.room.chats {
            self.backlog = true;
            return false;
        }
        if self.backlog || self.refilling {
            // An earlier message of the chat may be in the database; this one is loaded after it.
            self.open.insert(key.to_owned(), Lane { stored: true, ..Lane::default() });
            return true;
        }
        self.waiting += 1;
        let lane = Lane { waiting: VecDeque::from([accepted]), ..Lane::default() };
        self.open.insert(key.to_owned(), lane);
        true
    }

    /// Notes that a message of the chat waits in the database. Returns whether that opened a lane.
    pub(super) fn left(&mut self, key: &str) -> bool {
        if let Some(lane) = self.open.get_mut(key) {
            lane.stored = true;
            lane.missed = true;
            return false;
        }
        if self.free() == 0 {
            self.backlog = true;
            return false;
        }
        self.open.insert(key.to_owned(), Lane { stored: true, ..Lane::default() });
        true
    }

    /// Whether the chat is being worked on.
    pub(super) fn has(&self, key: &str) -> bool {
        self.open.contains_key(key)
    }

    /// What the lane does next; a load is to be followed by [`Lanes::loaded`].
    pub(super) fn next(&mut self, key: &str) -> Next {
        let Some(lane) = self.open.get_mut(key) else {
            return Next::Closed;
        };
        if let Some(accepted) = lane.waiting.pop_front() {
            self.waiting = self.waiting.saturating_sub(1);
            return Next::Message(Box::new(accepted));
        }
        if lane.stored {
            lane.missed = false;
            let free = self.room.messages.saturating_sub(self.waiting);
            lane.reserved = free.clamp(1, self.room.per_chat.max(1));
            self.waiting += lane.reserved;
            return Next::Load(lane.reserved);
        }
        self.open.remove(key);
        Next::Closed
    }

    /// Takes what a load found. What arrived while it ran was left in the database and is loaded next time, when
    /// the messages found now are done.
    pub(super) fn loaded(&mut self, key: &str, found: Vec<Accepted>, more: bool) {
        if let Some(lane) = self.open.get_mut(key) {
            self.waiting = (self.waiting + found.len()).saturating_sub(lane.reserved);
            lane.reserved = 0;
            lane.waiting.extend(found);
            lane.stored = more || lane.missed;
        }
    }

    /// Closes a lane whose work was given up; what it held stays in the database.
    pub(super) fn abandon(&mut self, key: &str) {
        if let Some(lane) = self.open.remove(key) {
            self.waiting = self.waiting.saturating_sub(lane.waiting.len() + lane.reserved);
            self.backlog = true;
        }
    }

    /// How many lanes are open.
    pub(super) fn open(&self) -> usize {
        self.open.len()
    }

    /// Whether the database should be asked for more chats: there may be some, and there is room for a good number.
    pub(super) fn wants_more(&self) -> bool {
        self.backlog && self.free() > self.room.chats / 4
    }

    /// To be called before the database is asked for waiting chats, and [`Lanes::refilled`] behind it. Returns how many to ask for so that, beside
    /// those at work, as many are found as there is room for.
    pub(super) fn begin_refill(&mut self) -> usize {
        self.backlog = false;
        self.refilling = true;
        self.room.chats
    }

    /// To be called when the chats that were found have their lanes, or none could be read.
    pub(super) fn refilled(&mut self) {
        self.refilling = false;
    }

    /// To be called when there may be more waiting chats than were found.
    pub(super) fn more_waiting(&mut self) {
        self.backlog = true;
    }

    fn free(&self) -> usize {
        self.room.chats.saturating_sub(self.open.len())
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::message::{Address, Event, Reply};

    fn message(chat: &str, text: &str) -> Accepted {
        let inbound = Inbound {
            id: text.into(),
            address: Address { platform: "test".into(), chat: chat.into(), thread: None },
            sender: chat.into(),
            place: Place::Private,
            client_language: None,
            event: Event::Text(text.into()),
            reply: Reply::default(),
            sent: Timestamp::UNIX_EPOCH,
        };
        Accepted { inbound, recoveries: 0 }
    }

    fn lanes(chats: usize) -> Lanes {
        let mut lanes = Lanes::new(Room { chats, per_chat: 3, messages: 5 });
        lanes.begin_refill();
        lanes.refilled();
        lanes
    }

    #[test]
    fn a_message_does_not_overtake_one_of_its_chat_that_found_no_room() {
        let mut lanes = lanes(1);
        assert!(lanes.place("a", message("a", "first of a")));
        assert!(!lanes.place("b", message("b", "first of b")));
        assert!(matches!(lanes.next("a"), Next::Message(_)));
        assert!(matches!(lanes.next("a"), Next::Closed));
        // There is room again before the database has been asked, and while it is.
        assert!(lanes.place("b", message("b", "second of b")));
        assert!(matches!(lanes.next("b"), Next::Load(_)));
        lanes.loaded("b", Vec::new(), false);
        assert!(matches!(lanes.next("b"), Next::Closed));
        lanes.begin_refill();
        assert!(lanes.place("b", message("b", "third of b")));
        assert!(matches!(lanes.next("b"), Next::Load(_)));
    }

    #[test]
    fn where_nothing_waits_in_the_database_a_message_goes_straight_to_its_turn() {
        let mut lanes = lanes(2);
        assert!(lanes.place("a", message("a", "first")));
        assert!(matches!(lanes.next("a"), Next::Message(found) if found.inbound.id == "first"));
    }
}
