//! Calendars as RFC 5545 wants them: times in UTC, stable identifiers, folded lines, escaped text.

use jiff::Timestamp;
use jiff::civil::Date;

use super::Session;
use crate::notification::Notification;

/// Names this program in calendars; not read by people.
const PRODUCT: &str = "-//Usher//Usher//EN";
/// The part of identifiers behind the @.
const DOMAIN: &str = "usher";
/// The longest line, in bytes, without its end.
const LONGEST_LINE: usize = 75;
/// How long before a session a calendar rings.
const ALARM: &str = "-PT15M";

/// What stands in a calendar.
#[derive(Clone, Copy, Debug)]
pub struct Contents<'a> {
    /// The project.
    pub project: &'a Notification,
    /// Its sessions, those called off among them. Where there are none, its days stand for them.
    pub sessions: &'a [Session],
    /// Whether the reader may see the links of sessions.
    pub with_links: bool,
    /// What the entry of the closing date is called, in the reader's language.
    pub closing: &'a str,
    /// When the calendar is made.
    pub now: Timestamp,
}

/// The calendar of a project, or of the sessions given.
#[must_use]
pub fn write(contents: &Contents<'_>) -> String {
    let Contents { project, sessions, .. } = contents;
    let mut lines = Lines::default();
    lines.put("BEGIN", "VCALENDAR");
    lines.put("VERSION", "2.0");
    lines.put("PRODID", PRODUCT);
    lines.put("CALSCALE", "GREGORIAN");
    lines.put("METHOD", "PUBLISH");
    lines.text("X-WR-CALNAME", &project.title);
    if let Some(date) = project.closing_date {
        let title = format!("{}: {}", contents.closing, project.title);
        day_entry(&mut lines, contents, "closing", &title, (date, date));
    }
    if sessions.is_empty()
        && let (Some(starts), Some(ends)) = (project.starts, project.ends.or(project.starts))
    {
        day_entry(&mut lines, contents, "days", &project.title, (starts, ends));
    }
    for session in *sessions {
        session_entry(&mut lines, contents, session);
    }
    lines.put("END", "VCALENDAR");
    lines.0
}

/// An entry of whole days, the last included.
fn day_entry(lines: &mut Lines, contents: &Contents<'_>, name: &str, title: &str, days: (Date, Date)) {
    let project = contents.project;
    let Ok(after) = days.1.tomorrow() else { return };
    lines.put("BEGIN", "VEVENT");
    lines.text("UID", &format!("{name}.{}@{DOMAIN}", project.code));
    lines.put("DTSTAMP", &stamp(contents.now));
    lines.put("DTSTART;VALUE=DATE", &days.0.strftime("%Y%m%d").to_string());
    lines.put("DTEND;VALUE=DATE", &after.strftime("%Y%m%d").to_string());
    lines.put("SEQUENCE", &project.revision.to_string());
    lines.text("SUMMARY", title);
    lines.text("DESCRIPTION", &project.code);
    lines.put("TRANSP", "TRANSPARENT");
    lines.put("END", "VEVENT");
}

fn session_entry(lines: &mut Lines, contents: &Contents<'_>, session: &Session) {
    let project = contents.project;
    let link = session.link.as_deref().filter(|_| contents.with_links);
    lines.put("BEGIN", "VEVENT");
    lines.text("UID", &uid(project, session));
    lines.put("DTSTAMP", &stamp(contents.now));
    lines.put("DTSTART", &stamp(session.starts));
    lines.put("DTEND", &stamp(session.ends));
    lines.put("SEQUENCE", &session.sequence.to_string());
    lines.put("STATUS", if session.cancelled { "CANCELLED" } else { "CONFIRMED" });
    lines.text("SUMMARY", &session.title);
    if let Some(room) = session.room.as_deref().or(link) {
        lines.text("LOCATION", room);
    }
    if let Some(link) = link {
        lines.put("URL", link);
    }
    lines.text("DESCRIPTION", &description(project, session));
    if !session.cancelled {
        lines.put("BEGIN", "VALARM");
        lines.put("ACTION", "DISPLAY");
        lines.text("DESCRIPTION", &session.title);
        lines.put("TRIGGER", ALARM);
        lines.put("END", "VALARM");
    }
    lines.put("END", "VEVENT");
}

/// Stays the same as long as the session does.
fn uid(project: &Notification, session: &Session) -> String {
    if session.id.contains('@') { session.id.clone() } else { format!("{}.{}@{DOMAIN}", session.id, project.code) }
}

fn description(project: &Notification, session: &Session) -> String {
    let about = format!("{} ({})", project.title, project.code);
    session.speakers.iter().cloned().chain([about]).collect::<Vec<_>>().join("\n")
}

/// A moment in UTC, as calendars write it.
pub(super) fn stamp(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// The lines of a calendar, folded and ended as the standard wants.
#[derive(Default)]
struct Lines(String);

impl Lines {
    /// A property with a value that needs no escape.
    fn put(&mut self, name: &str, value: &str) {
        let line = format!("{name}:{value}").replace(['\r', '\n'], " ");
        let mut room = LONGEST_LINE;
        for letter in line.chars() {
            // A line is folded between letters, never within one.
            if letter.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = LONGEST_LINE - 1;
            }
            room -= letter.len_utf8();
            self.0.push(letter);
        }
        self.0.push_str("\r\n");
    }

    /// A property with a text.
    fn text(&mut self, name: &str, text: &str) {
        let mut escaped = String::with_capacity(text.len());
        for letter in text.chars() {
            match letter {
                '\\' | ';' | ',' => escaped.extend(['\\', letter]),
                '\n' => escaped.push_str("\\n"),
                letter if letter.is_control() => {}
                letter => escaped.push(letter),
            }
        }
        self.put(name, &escaped);
    }
}

#[cfg(test)]
mod tests {
    use icalendar::parser::{Component, read_calendar, unfold};
    use jiff::civil::date;

    use super::*;

    fn project() -> Notification {
        Notification {
            code: "23-IP-10-GE-WSP-A".to_owned(),
            title: "Workshop on Public Service; Innovation, in the New Normal".to_owned(),
            starts: Some(date(2023, 8, 14)),
            ends: Some(date(2023, 8, 16)),
            closing_date: Some(date(2023, 7, 31)),
            ..Notification::default()
        }
    }

    fn session() -> Session {
        Session {
            id: "open".to_owned(),
            title: "การเปิดงาน, พิธีเปิด; และคำกล่าวต้อนรับจากเจ้าภาพของการประชุมเชิงปฏิบัติการ".to_owned(),
            starts: "2023-08-14T02:00:00Z".parse().unwrap(),
            ends: "2023-08-14T03:30:00Z".parse().unwrap(),
            zone: "Asia/Jakarta".to_owned(),
            room: Some("Hall A\\B".to_owned()),
            link: Some("https://meet.example.org/1".to_owned()),
            speakers: Some("Ms. Sari".to_owned()),
            day: 1,
            sequence: 3,
            cancelled: false,
        }
    }

    fn written(sessions: &[Session], with_links: bool) -> String {
        let now = "2023-08-01T00:00:00Z".parse().unwrap();
        write(&Contents { project: &project(), sessions, with_links, closing: "Nominations close", now })
    }

    fn value(event: &Component<'_>, name: &str) -> String {
        event.find_prop(name).map(|property| property.val.as_str().to_owned()).unwrap_or_default()
    }

    #[test]
    fn another_reader_understands_a_session() {
        let text = written(&[session()], true);
        assert!(text.lines().all(|line| line.len() <= 75) && text.split("\r\n").all(|line| !line.contains('\n')));
        let unfolded = unfold(&text);
        let calendar = read_calendar(&unfolded).unwrap();
        let [closing, event] = calendar.components.as_slice() else { panic!("{calendar:?}") };
        assert_eq!(value(closing, "DTSTART"), "20230731");
        assert_eq!(value(closing, "DTEND"), "20230801", "the day after the last");
        assert_eq!(value(event, "UID"), "open.23-IP-10-GE-WSP-A@usher");
        assert_eq!(
            (value(event, "DTSTART"), value(event, "DTEND")),
            ("20230814T020000Z".into(), "20230814T033000Z".into())
        );
        assert_eq!((value(event, "SEQUENCE"), value(event, "STATUS")), ("3".into(), "CONFIRMED".into()));
        assert_eq!(value(event, "SUMMARY"), session().title);
        assert_eq!(value(event, "LOCATION"), "Hall A\\B");
        assert_eq!(value(event, "URL"), "https://meet.example.org/1");
        assert_eq!(value(&event.components[0], "TRIGGER"), "-PT15M");
    }

    #[test]
    fn a_link_is_left_out_and_a_session_called_off_says_so() {
        let text = written(&[Session { cancelled: true, ..session() }], false);
        assert!(!text.contains("meet.example.org") && text.contains("STATUS:CANCELLED") && !text.contains("VALARM"));
    }

    #[test]
    fn days_stand_for_sessions_that_are_not_known() {
        let text = written(&[], false);
        assert!(text.contains("UID:days.23-IP-10-GE-WSP-A@usher\r\n"));
        assert!(text.contains("DTSTART;VALUE=DATE:20230814\r\nDTEND;VALUE=DATE:20230817\r\n"));
    }
}
