//! What an answer about the sessions of a project draws on.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::Session;
use super::reminders::Topic;
use crate::understanding::Day;

/// Links are shown from so long before a session.
pub const LINK_SHOWN: SignedDuration = SignedDuration::from_mins(30);

/// The sessions of a project, and what the asker may see and wants to know of them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Programme {
    /// The sessions in order, those called off among them.
    pub sessions: Vec<Session>,
    /// The asker is known to take part.
    pub is_participant: bool,
    /// The day asked about.
    pub day: Option<Day>,
    /// The asker's private address of the calendar.
    pub feed: Option<String>,
    /// What the asker is reminded of, where that was asked.
    pub reminding: Option<Reminding>,
    /// The zone was chosen in this turn.
    pub zone_set: bool,
    /// Whether calendars have addresses that are served.
    pub serves_calendars: bool,
}

impl Programme {
    /// The sessions that take place.
    pub fn held(&self) -> impl DoubleEndedIterator<Item = &Session> {
        self.sessions.iter().filter(|session| !session.cancelled)
    }

    /// The session under way, and the one that begins next.
    #[must_use]
    pub fn at(&self, now: Timestamp) -> (Option<&Session>, Option<&Session>) {
        (self.held().find(|session| session.is_under_way(now)), self.held().find(|session| session.starts > now))
    }

    /// The session whose online room is or will be open: with a link, under way or next.
    #[must_use]
    pub fn to_join(&self, now: Timestamp) -> Option<&Session> {
        self.held().filter(|session| session.link.is_some()).find(|session| session.ends > now)
    }

    /// The sessions of the day asked about, in a reader's `zone`; all sessions of the next day of the programme where none is
    /// asked about.
    #[must_use]
    pub fn of_day(&self, now: Timestamp, zone: &TimeZone) -> Vec<&Session> {
        let date = |session: &Session| session.starts.to_zoned_datetime(zone.clone()).date();
        let today = now.to_zoned_datetime(zone.clone()).date();
        let wanted = |day: Day| -> Vec<&Session> {
            if let Day::Nth(number) = day {
                return self.held().filter(|session| session.day == u32::from(number)).collect();
            }
            let (first, last) = (self.held().next().map(date), self.held().next_back().map(date));
            let wanted: Option<Date> = day.on_calendar(today, first, last);
            self.held().filter(|session| Some(date(session)) == wanted).collect()
        };
        match self.day {
            Some(day) => wanted(day),
            None => {
                let next = self.held().find(|session| session.ends > now).or_else(|| self.held().next_back());
                self.held().filter(|session| next.is_some_and(|next| next.day == session.day)).collect()
            }
        }
    }
}

/// What became of a wish to be reminded, and what is wished now.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reminding {
    /// The wish that was stored in this turn, and when it comes first.
    pub set: Option<Entry>,
    /// Wishes were ended in this turn: so many.
    pub ended: Option<u64>,
    /// A reminder was put off in this turn.
    pub snoozed: bool,
    /// All wishes there are.
    pub entries: Vec<Entry>,
}

/// A wish as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The code of its project.
    pub code: String,
    /// Its title.
    pub title: String,
    /// What it is about.
    pub topic: Topic,
    /// The own lead time, in minutes.
    pub lead: Option<i64>,
    /// The next reminder; none where nothing is ahead.
    pub next: Option<Timestamp>,
}
