//! Reads a file of sessions: CSV, XLSX or iCalendar, told apart by content. A file with a fault is refused whole.

mod calendar;
mod row;
mod table;
mod times;

use jiff::Timestamp;
use jiff::tz::TimeZone;

/// The largest file that is looked at, in bytes.
pub const MOST_BYTES: usize = 5 * 1024 * 1024;
/// More sessions than this are no project's.
const MOST_SESSIONS: usize = 2_000;
/// The longest text of a field, in characters.
const LONGEST: usize = 500;

/// A session as a file gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Given {
    /// The file's own identifier, where it has one.
    pub(super) id: Option<String>,
    pub(super) title: String,
    pub(super) starts: Timestamp,
    pub(super) ends: Timestamp,
    pub(super) zone: String,
    pub(super) room: Option<String>,
    pub(super) link: Option<String>,
    pub(super) speakers: Option<String>,
    /// The day of the project, where the file says it.
    pub(super) day: Option<u32>,
}

/// Why a file of sessions is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The file as a whole cannot be read.
    #[error("{0}")]
    File(String),
    /// One value is not what it should be.
    #[error("line {line}, column {column}: {why}")]
    Value {
        /// Counted from 1; in a sheet, the row.
        line: usize,
        /// Name of the column or, in a calendar, of the property.
        column: String,
        /// What is wrong.
        why: String,
    },
}

impl Fault {
    fn at(line: usize, column: &str, why: impl Into<String>) -> Self {
        Self::Value { line, column: column.to_owned(), why: why.into() }
    }
}

/// Reads the sessions of a file; times that name no zone are of `zone`, an IANA name.
///
/// # Errors
/// The first [`Fault`] of the file.
pub(super) fn read(bytes: &[u8], zone: &str) -> Result<Vec<Given>, Fault> {
    if bytes.len() > MOST_BYTES {
        return Err(Fault::File(format!("the file has more than {MOST_BYTES} bytes")));
    }
    let sessions = if bytes.starts_with(b"PK\x03\x04") {
        table::sheet(bytes, zone)?
    } else {
        let text = std::str::from_utf8(bytes).map_err(|error| {
            Fault::File(format!("byte {} is not UTF-8; save the file as UTF-8", error.valid_up_to()))
        })?;
        let text = text.trim_start_matches('\u{feff}');
        match text.trim_start().get(..15).is_some_and(|head| head.eq_ignore_ascii_case("BEGIN:VCALENDAR")) {
            true => calendar::read(text, zone)?,
            false => table::comma_separated(text, zone)?,
        }
    };
    if sessions.is_empty() {
        return Err(Fault::File("the file holds no session".to_owned()));
    }
    if sessions.len() > MOST_SESSIONS {
        return Err(Fault::File(format!("the file holds more than {MOST_SESSIONS} sessions")));
    }
    Ok(sessions)
}

/// A zone by its IANA name, or by an economy's code.
fn zone_named(name: &str) -> Option<(String, TimeZone)> {
    let zone = TimeZone::get(name).ok()?;
    let name = zone.iana_name()?.to_owned();
    Some((name, zone))
}
