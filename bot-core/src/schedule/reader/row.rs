//! One row of a table becomes a session, or a fault that names its column.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::times::{self, When};
use super::{Fault, Given, LONGEST, zone_named};

/// A column by its name in the documentation, and other names people give it.
const COLUMNS: [(&str, &[&str]); 10] = [
    ("id", &["uid", "session id"]),
    ("title", &["session", "session title", "name"]),
    ("day", &["day no", "day number"]),
    ("date", &[]),
    ("start", &["starts", "start time", "from", "begin"]),
    ("end", &["ends", "end time", "to", "until"]),
    ("zone", &["time zone", "timezone"]),
    ("room", &["location", "venue", "place"]),
    ("link", &["url", "join link", "meeting link"]),
    ("speakers", &["speaker", "facilitator", "facilitators"]),
];
const MOST_DAYS: u32 = 366;

/// The documented name of a column.
pub(super) fn column(heading: &str) -> Option<&'static str> {
    let heading = heading.trim().trim_end_matches('.').to_lowercase().replace(['_', '-'], " ");
    COLUMNS.iter().find(|(name, others)| *name == heading || others.contains(&heading.as_str())).map(|(name, _)| *name)
}

/// The documented names of all columns.
pub(super) fn columns() -> String {
    COLUMNS.map(|(name, _)| name).join(", ")
}

/// The filled cells of one row.
pub(super) struct Row {
    pub(super) line: usize,
    pub(super) cells: BTreeMap<&'static str, String>,
}

impl Row {
    fn fault(&self, column: &str, why: impl Into<String>) -> Fault {
        Fault::at(self.line, column, why)
    }

    fn text(&self, column: &str) -> Result<Option<String>, Fault> {
        match self.cells.get(column) {
            Some(text) if text.chars().nth(LONGEST).is_some() => {
                Err(self.fault(column, format!("has more than {LONGEST} characters")))
            }
            found => Ok(found.cloned()),
        }
    }

    fn required(&self, column: &str) -> Result<String, Fault> {
        self.text(column)?.ok_or_else(|| self.fault(column, "is empty"))
    }

    /// The session of this row; times that name no zone are of `zone`.
    ///
    /// # Errors
    /// The first [`Fault`] of the row.
    pub(super) fn session(&self, zone: &str) -> Result<Given, Fault> {
        let name = self.text("zone")?.unwrap_or_else(|| zone.to_owned());
        let unknown = || self.fault("zone", format!("'{name}' is no time zone such as Asia/Tokyo"));
        let (zone, rules) = zone_named(&name).ok_or_else(unknown)?;
        let date = self.date()?;
        let starts = self.moment("start", date, &rules)?;
        let on = date.unwrap_or_else(|| starts.to_zoned_datetime(rules.clone()).date());
        let ends = self.moment("end", Some(on), &rules)?;
        if ends <= starts {
            return Err(self.fault("end", "is not after the start"));
        }
        Ok(Given {
            id: self.text("id")?,
            title: self.required("title")?,
            starts,
            ends,
            zone,
            room: self.text("room")?,
            link: self.link()?,
            speakers: self.text("speakers")?,
            day: self.day()?,
        })
    }

    fn date(&self) -> Result<Option<Date>, Fault> {
        let Some(text) = self.text("date")? else { return Ok(None) };
        let unclear = || self.fault("date", format!("'{text}' is no date such as 2026-05-11"));
        times::date(&text).map(Some).ok_or_else(unclear)
    }

    fn moment(&self, column: &str, date: Option<Date>, zone: &TimeZone) -> Result<Timestamp, Fault> {
        let text = self.required(column)?;
        let at = match (times::when(&text), date) {
            (Some(When::Moment(at)), _) => return Ok(at),
            (Some(When::DateTime(at)), _) => at,
            (Some(When::Time(time)), Some(date)) => date.to_datetime(time),
            (Some(When::Time(_)), None) => {
                return Err(self.fault(column, "has no date: add one, or a column 'date'"));
            }
            (None, _) => {
                return Err(self.fault(column, format!("'{text}' is no time such as 09:00 or 2026-05-11 09:00")));
            }
        };
        times::moment(at, zone).map_err(|why| self.fault(column, why))
    }

    fn link(&self) -> Result<Option<String>, Fault> {
        let link = self.text("link")?;
        match &link {
            Some(text) if !is_link(text) => {
                Err(self.fault("link", "is no web address such as https://example.org/room"))
            }
            _ => Ok(link),
        }
    }

    fn day(&self) -> Result<Option<u32>, Fault> {
        let Some(text) = self.text("day")? else { return Ok(None) };
        let number = text.to_lowercase().trim_start_matches("day").trim().parse().ok();
        let number = number.filter(|day| (1..=MOST_DAYS).contains(day));
        number.map(Some).ok_or_else(|| self.fault("day", format!("'{text}' is no number of a day such as 2")))
    }
}

/// Whether it is an address of the web that can stand in a message.
pub(super) fn is_link(text: &str) -> bool {
    let rest = ["https://", "http://"].iter().find_map(|scheme| text.strip_prefix(scheme));
    rest.is_some_and(|rest| {
        !rest.is_empty() && !text.contains(|letter: char| letter.is_whitespace() || letter.is_control())
    })
}
