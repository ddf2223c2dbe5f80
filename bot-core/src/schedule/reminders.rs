//! The rules of reminding: what is worth a reminder, and when. Pure: no clock, no database.

use jiff::civil::{Date, DateTime, Time, time};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::{Quiet, Session};
use crate::economy::{Economy, SECRETARIAT_ZONE};
use crate::notification::Notification;

/// What a person wants to be reminded of.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Topic {
    /// All of a project: closing date, what to prepare, sessions, what follows.
    Project,
    /// The closing date alone.
    Closing,
    /// One day of the programme, from 1.
    Day(u32),
    /// The sessions alone: what the channel of a project is reminded of.
    Sessions,
    /// The closing date, for the liaison officers of an economy.
    Officers,
}

/// What is reminded of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// Nominations close.
    Closing,
    /// Papers and tickets before the start.
    Preparation,
    /// A session, by its identifier; with the sequence number it had, so that a change is noticed.
    Session {
        /// Its identifier.
        id: String,
    },
    /// Certificate and report after the end.
    FollowUp,
}

impl Subject {
    /// As it stands in the keys of deliveries.
    pub(super) fn name(&self) -> &str {
        match self {
            Self::Closing => "closing",
            Self::Preparation => "preparation",
            Self::Session { id } => id,
            Self::FollowUp => "follow-up",
        }
    }
}

/// One reminder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// When it is to be sent.
    pub due: Timestamp,
    /// The moment it is for: after it, the reminder helps nobody.
    pub at: Timestamp,
    /// What it is about.
    pub subject: Subject,
    /// How long before, in minutes, as promised.
    pub lead: i64,
}

/// Who is reminded, as far as it decides when.
#[derive(Clone, Debug)]
pub struct Reader {
    /// The zone the person lives by.
    pub zone: TimeZone,
    /// The person's economy.
    pub economy: Option<Economy>,
}

impl Reader {
    /// Someone with this zone, else that of the economy's capital, else the Secretariat's.
    #[must_use]
    pub fn of(zone: Option<TimeZone>, economy: Option<Economy>) -> Self {
        let own = zone.or_else(|| economy.map(Economy::zone));
        let zone = own.or_else(|| TimeZone::get(SECRETARIAT_ZONE).ok()).unwrap_or(TimeZone::UTC);
        Self { zone, economy }
    }
}

/// What is known of a project.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// The notification in force.
    pub project: &'a Notification,
    /// Its sessions in order.
    pub sessions: &'a [Session],
}

/// Days before the closing date.
const BEFORE_CLOSING: [i64; 2] = [7, 1];
/// Days before the first day, for what has to be prepared.
const BEFORE_START: i64 = 14;
/// Minutes before a session, where the person chose none.
pub const BEFORE_SESSION: i64 = 15;
const DAY: i64 = 24 * 60;
/// The hour for notes of the day, and after the end.
const MORNING: Time = time(9, 0, 0, 0);
/// What follows helps for so many days.
const FOLLOW_UP_DAYS: i64 = 14;

/// All reminders of a project, in order; `lead` in minutes is the person's own.
#[must_use]
pub fn all(facts: Facts<'_>, topic: &Topic, lead: Option<i64>, reader: &Reader, quiet: &Quiet) -> Vec<Due> {
    let rules = Rules { facts, reader, quiet };
    let mut due = match topic {
        Topic::Project => {
            let mut due = rules.closing(None);
            due.extend(rules.preparation());
            due.extend(rules.sessions(lead));
            due.extend(rules.follow_up());
            due
        }
        Topic::Closing | Topic::Officers => rules.closing(lead),
        Topic::Sessions => rules.sessions(lead),
        Topic::Day(day) => {
            let first = rules.held().find(|session| session.day == *day);
            first.map(|session| rules.session(session, lead.unwrap_or(BEFORE_SESSION))).into_iter().collect()
        }
    };
    due.sort_by_key(|due| due.due);
    due
}

struct Rules<'a> {
    facts: Facts<'a>,
    reader: &'a Reader,
    quiet: &'a Quiet,
}

impl Rules<'_> {
    fn held(&self) -> impl Iterator<Item = &Session> {
        self.facts.sessions.iter().filter(|session| !session.cancelled)
    }

    /// The moment at which the reader's clocks show this: of a repeated hour the first, of a skipped one the moment after.
    fn moment(&self, at: DateTime) -> Option<Timestamp> {
        self.reader.zone.to_ambiguous_timestamp(at).compatible().ok()
    }

    /// A morning of the reader, on a day of work: the last one before where `date` is a day off.
    fn working_morning(&self, mut date: Date) -> Option<Timestamp> {
        for _ in 0..4 {
            if !self.quiet.is_day_off(date, self.reader.economy) {
                break;
            }
            date = date.yesterday().ok()?;
        }
        self.moment(date.to_datetime(self.quiet.morning(MORNING)))
    }

    /// The day counts until its end in Tokyo, where the Secretariat keeps it.
    fn closing(&self, lead: Option<i64>) -> Vec<Due> {
        let tokyo = TimeZone::get(SECRETARIAT_ZONE).unwrap_or(TimeZone::UTC);
        let Some(date) = self.facts.project.closing_date else { return Vec::new() };
        let end = date.tomorrow().ok().and_then(|next| tokyo.to_timestamp(next.to_datetime(Time::midnight())).ok());
        let Some(at) = end else { return Vec::new() };
        let one = |due, lead| Due { due, at, subject: Subject::Closing, lead };
        match lead {
            Some(lead) if lead < DAY => before(at, lead).map(|due| one(due, lead)).into_iter().collect(),
            own => {
                let days = own.map_or(BEFORE_CLOSING.to_vec(), |lead| vec![lead / DAY]);
                let due = days.into_iter().filter_map(|days| {
                    let morning = date.checked_sub(jiff::Span::new().days(days)).ok()?;
                    let due = if days > 1 { self.working_morning(morning)? } else { self.morning(morning)? };
                    Some(one(due, days * DAY))
                });
                due.collect()
            }
        }
    }

    fn morning(&self, date: Date) -> Option<Timestamp> {
        self.moment(date.to_datetime(self.quiet.morning(MORNING)))
    }

    fn preparation(&self) -> Option<Due> {
        let starts = self.facts.project.starts?;
        let due = self.working_morning(starts.checked_sub(jiff::Span::new().days(BEFORE_START)).ok()?)?;
        let at = self.moment(starts.to_datetime(Time::midnight()))?;
        Some(Due { due, at, subject: Subject::Preparation, lead: BEFORE_START * DAY })
    }

    /// Each session by the lead time, and the first of each day also the day before.
    fn sessions(&self, lead: Option<i64>) -> Vec<Due> {
        let mut due = Vec::new();
        let mut day = None;
        for session in self.held() {
            if day.replace(session.day) != Some(session.day) {
                due.extend(self.day_before(session));
            }
            due.push(self.session(session, lead.unwrap_or(BEFORE_SESSION)));
        }
        due
    }

    /// A day before is no matter of minutes: in the night it comes the evening before.
    fn day_before(&self, session: &Session) -> Option<Due> {
        let eve = before(session.starts, DAY)?.to_zoned_datetime(self.reader.zone.clone()).datetime();
        let due = self.moment(self.quiet.before_the_night(eve))?;
        Some(Due { due, at: session.starts, subject: Subject::Session { id: session.id.clone() }, lead: DAY })
    }

    fn session(&self, session: &Session, lead: i64) -> Due {
        let due = before(session.starts, lead).unwrap_or(session.starts);
        Due { due, at: session.starts, subject: Subject::Session { id: session.id.clone() }, lead }
    }

    /// On the first day of work after the end.
    fn follow_up(&self) -> Option<Due> {
        let mut date = self.facts.project.ends.or(self.facts.project.starts)?.tomorrow().ok()?;
        for _ in 0..4 {
            if !self.quiet.is_day_off(date, self.reader.economy) {
                break;
            }
            date = date.tomorrow().ok()?;
        }
        let due = self.morning(date)?;
        let at = due.checked_add(SignedDuration::from_hours(24 * FOLLOW_UP_DAYS)).ok()?;
        Some(Due { due, at, subject: Subject::FollowUp, lead: 0 })
    }
}

fn before(at: Timestamp, minutes: i64) -> Option<Timestamp> {
    at.checked_sub(SignedDuration::from_mins(minutes)).ok()
}

/// Never earlier than so long before it is due.
pub const WINDOW: SignedDuration = SignedDuration::from_mins(30);
/// The last one lands so long before the moment.
const MARGIN: SignedDuration = SignedDuration::from_mins(1);
/// Later than this, a reminder says that it is late.
pub(super) const LATE: SignedDuration = SignedDuration::from_mins(5);

/// When sending begins, so that the last of `recipients` has its reminder before the moment it is for, and none is late, at
/// `rate` messages a second; never earlier than [`WINDOW`] before it is due.
#[must_use]
pub fn begin(due: &Due, recipients: u64, rate: u32) -> Timestamp {
    let seconds = i64::try_from(recipients / u64::from(rate.max(1))).unwrap_or(i64::MAX / 1_000);
    let end = due.due.saturating_add(LATE).unwrap_or(due.at).min(due.at);
    let latest = end.checked_sub(SignedDuration::from_secs(seconds).saturating_add(MARGIN)).unwrap_or(due.due);
    let earliest = due.due.checked_sub(WINDOW).unwrap_or(due.due);
    latest.clamp(earliest, due.due)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn project() -> Notification {
        Notification {
            closing_date: Some(date(2026, 7, 31)),
            starts: Some(date(2026, 8, 14)),
            ends: Some(date(2026, 8, 14)),
            ..Notification::default()
        }
    }

    fn session(starts: &str) -> Session {
        let starts: Timestamp = starts.parse().unwrap();
        Session {
            id: "open".to_owned(),
            title: "Opening".to_owned(),
            starts,
            ends: starts + SignedDuration::from_hours(1),
            zone: "Asia/Jakarta".to_owned(),
            room: None,
            link: None,
            speakers: None,
            day: 1,
            sequence: 0,
            cancelled: false,
        }
    }

    /// Subject, local time and lead of every reminder of someone there.
    fn reminded(economy: &str, zone: &str, sessions: &[Session]) -> Vec<String> {
        let reader = Reader { zone: TimeZone::get(zone).unwrap(), economy: economy.parse().ok() };
        let project = project();
        let facts = Facts { project: &project, sessions };
        let all = all(facts, &Topic::Project, None, &reader, &Quiet::default());
        let shown = all.into_iter().map(|due| {
            let local = due.due.to_zoned_datetime(reader.zone.clone());
            let subject = match due.subject {
                Subject::Closing => "closing",
                Subject::Preparation => "preparation",
                Subject::Session { .. } => "session",
                Subject::FollowUp => "follow-up",
            };
            format!("{subject} {}", local.strftime("%a %m-%d %H:%M"))
        });
        shown.collect()
    }

    #[test]
    fn reminders_keep_to_the_readers_own_mornings_and_days_of_work() {
        let session = [session("2026-08-14T02:00:00Z")];
        let kathmandu = reminded("NP", "Asia/Kathmandu", &session);
        assert_eq!(
            kathmandu,
            [
                "closing Fri 07-24 09:00",
                "closing Thu 07-30 09:00",
                "preparation Fri 07-31 09:00",
                // A quarter to eight is still quiet: the evening before.
                "session Wed 08-12 20:59",
                "session Fri 08-14 07:30",
                "follow-up Mon 08-17 09:00",
            ]
        );
        let tehran = reminded("IR", "Asia/Tehran", &session);
        assert_eq!(tehran[0], "closing Thu 07-23 09:00", "Friday is a day off there");
        assert_eq!(tehran[5], "follow-up Sat 08-15 09:00");
        assert_eq!(tehran[4], "session Fri 08-14 05:15", "what cannot wait comes at any hour");
        assert_eq!(reminded("LK", "Asia/Colombo", &session)[4], "session Fri 08-14 07:15");
    }

    #[test]
    fn clocks_that_change_neither_lose_nor_double_a_reminder() {
        let berlin = TimeZone::get("Europe/Berlin").unwrap();
        let reader = Reader { zone: berlin, economy: None };
        let quiet = Quiet { from: Time::midnight(), until: Time::midnight(), ..Quiet::default() };
        for (starts, due) in [
            // Half past two is skipped on 29 March and shown twice on 25 October: it is the true day before that counts.
            ("2026-03-30T00:30:00Z", "2026-03-29T00:30:00Z"),
            ("2026-10-26T01:30:00Z", "2026-10-25T00:30:00Z"),
        ] {
            let project = Notification::default();
            let sessions = [session(starts)];
            let facts = Facts { project: &project, sessions: &sessions };
            let all = all(facts, &Topic::Project, None, &reader, &quiet);
            assert_eq!(all.len(), 2, "{all:?}");
            assert_eq!((all[0].due.to_string(), all[1].lead), (due.to_owned(), BEFORE_SESSION));
        }
    }

    #[test]
    fn sending_begins_early_enough_for_all_and_never_earlier_than_the_window() {
        let at: Timestamp = "2026-08-14T02:00:00Z".parse().unwrap();
        let due = |lead| Due { due: at - SignedDuration::from_mins(lead), at, subject: Subject::Closing, lead };
        assert_eq!(begin(&due(15), 5_000, 30), due(15).due, "none of five thousand has to be early");
        let early = due(15).due - begin(&due(15), 10_000, 30);
        assert_eq!(early, SignedDuration::from_secs(93), "the last of ten thousand is not late");
        let five = begin(&due(5), 10_000, 30);
        assert!(five < due(5).due && five + SignedDuration::from_secs(10_000 / 30) < at, "{five}");
        assert_eq!(begin(&due(5), 10_000_000, 30), due(5).due - WINDOW);
    }
}
