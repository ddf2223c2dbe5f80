//! What a new file of sessions changes: which session is which, and what became of it.

use jiff::civil::Date;
use uuid::Uuid;

use super::Session;
use super::reader::Given;

/// What a new file changes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// Sessions there were not.
    pub added: Vec<Session>,
    /// Sessions at another time: before and now.
    pub moved: Vec<(Session, Session)>,
    /// Sessions with another title, room, link, speakers, day or zone: before and now.
    pub changed: Vec<(Session, Session)>,
    /// Sessions the file no longer has, as they were.
    pub cancelled: Vec<Session>,
}

impl Difference {
    /// Whether the file changes nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.moved.is_empty() && self.changed.is_empty() && self.cancelled.is_empty()
    }
}

/// Puts the sessions of a file in the place of the stored ones: all sessions from now on, those called off among them, and
/// what changed. A session is recognised by its identifier, then by title and time, by title, by time and room.
pub(super) fn replace(stored: &[Session], given: Vec<Given>) -> (Vec<Session>, Difference) {
    let mut left: Vec<&Session> = stored.iter().collect();
    let mut given: Vec<(Given, Option<&Session>)> = given.into_iter().map(|given| (given, None)).collect();
    given.sort_by(|(one, _), (other, _)| (one.starts, &one.title).cmp(&(other.starts, &other.title)));
    type Same = fn(&Given, &Session) -> bool;
    let same: [Same; 4] = [
        |given, stored| given.id.as_ref() == Some(&stored.id),
        |given, stored| may_be(given, stored) && titled(given, stored) && given.starts == stored.starts,
        |given, stored| may_be(given, stored) && titled(given, stored),
        |given, stored| may_be(given, stored) && given.starts == stored.starts && given.room == stored.room,
    ];
    for is_same in same {
        for (given, known) in given.iter_mut().filter(|(_, known)| known.is_none()) {
            *known = left.iter().position(|stored| is_same(given, stored)).map(|position| left.remove(position));
        }
    }
    let days = days(&given);
    let mut difference = Difference::default();
    let mut sessions: Vec<Session> = Vec::new();
    for ((given, known), day) in given.into_iter().zip(days) {
        let session = session(given, known, day);
        note(&mut difference, known, &session);
        sessions.push(session);
    }
    for gone in left {
        if !gone.cancelled {
            difference.cancelled.push(gone.clone());
        }
        let sequence = gone.sequence + u32::from(!gone.cancelled);
        sessions.push(Session { cancelled: true, sequence, ..gone.clone() });
    }
    (sessions, difference)
}

/// A row with an identifier is no session with another one; one that was called off comes back by its identifier only.
fn may_be(given: &Given, stored: &Session) -> bool {
    given.id.is_none() && !stored.cancelled
}

fn titled(given: &Given, stored: &Session) -> bool {
    given.title.to_lowercase() == stored.title.to_lowercase()
}

/// The day of each session: as given, else the dates are counted.
fn days(given: &[(Given, Option<&Session>)]) -> Vec<u32> {
    let date = |given: &Given| -> Date {
        let zone = jiff::tz::TimeZone::get(&given.zone).unwrap_or(jiff::tz::TimeZone::UTC);
        given.starts.to_zoned_datetime(zone).date()
    };
    let mut dates: Vec<Date> = given.iter().map(|(given, _)| date(given)).collect();
    dates.sort_unstable();
    dates.dedup();
    let counted = |given: &Given| dates.binary_search(&date(given)).map_or(1, |position| position + 1);
    let day = |given: &Given| given.day.unwrap_or_else(|| u32::try_from(counted(given)).unwrap_or(u32::MAX));
    given.iter().map(|(given, _)| day(given)).collect()
}

fn session(given: Given, known: Option<&Session>, day: u32) -> Session {
    let id = known.map(|known| known.id.clone()).or(given.id).unwrap_or_else(|| Uuid::now_v7().to_string());
    let session = Session {
        id,
        title: given.title,
        starts: given.starts,
        ends: given.ends,
        zone: given.zone,
        room: given.room,
        link: given.link,
        speakers: given.speakers,
        day,
        sequence: known.map_or(0, |known| known.sequence),
        cancelled: false,
    };
    let changed = known.is_some_and(|known| *known != session);
    Session { sequence: session.sequence + u32::from(changed), ..session }
}

fn note(difference: &mut Difference, known: Option<&Session>, session: &Session) {
    match known {
        None => difference.added.push(session.clone()),
        Some(known) if known.cancelled => difference.added.push(session.clone()),
        Some(known) if known.starts != session.starts || known.ends != session.ends => {
            difference.moved.push((known.clone(), session.clone()));
        }
        Some(known) if known != session => difference.changed.push((known.clone(), session.clone())),
        Some(_) => {}
    }
}
