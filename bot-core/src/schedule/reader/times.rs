//! Dates and times of day as people write them in tables.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{AmbiguousOffset, TimeZone};

/// A moment or part of one, as a field holds it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum When {
    /// A date with its time of day.
    DateTime(DateTime),
    /// A time of day alone.
    Time(Time),
    /// A moment with its own offset.
    Moment(Timestamp),
}

/// Reads `2026-05-11 09:00`, `2026-05-11T09:00+09:00`, `09:00`, `9:00 am`.
pub(super) fn when(text: &str) -> Option<When> {
    let text = text.trim();
    if let Ok(at) = text.parse::<Timestamp>() {
        return Some(When::Moment(at));
    }
    if let Some(time) = time(text) {
        return Some(When::Time(time));
    }
    let (date, rest) = text.split_once(['T', ' '])?;
    Some(When::DateTime(self::date(date)?.to_datetime(time(rest)?)))
}

/// Reads `2026-05-11` and `11 May 2026`; not `5/11/2026`, which means two different days.
pub(super) fn date(text: &str) -> Option<Date> {
    let text = text.trim();
    let written = ["%Y-%m-%d", "%Y/%m/%d", "%Y.%m.%d", "%d %B %Y", "%d %b %Y", "%B %d, %Y"];
    written.iter().find_map(|format| Date::strptime(format, text).ok())
}

fn time(text: &str) -> Option<Time> {
    let text = text.trim().to_lowercase().replace('.', ":");
    ["%H:%M:%S", "%H:%M", "%I:%M %p", "%I:%M%p", "%I %p"].iter().find_map(|format| Time::strptime(format, &text).ok())
}

/// The moment at which the clocks of `zone` show this.
///
/// # Errors
/// Why there is none, or no single one: an hour that a change of the clocks skips or repeats.
pub(super) fn moment(at: DateTime, zone: &TimeZone) -> Result<Timestamp, &'static str> {
    let local = zone.to_ambiguous_timestamp(at);
    match local.offset() {
        AmbiguousOffset::Unambiguous { .. } => local.compatible().map_err(|_| "the date is out of range"),
        AmbiguousOffset::Gap { .. } => Err("the clocks of the zone skip this time of day; give another, or an offset"),
        AmbiguousOffset::Fold { .. } => {
            Err("the clocks of the zone show this time of day twice; add the offset, as in 2026-10-25T02:30+02:00")
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date as day, time as clock};

    use super::*;

    #[test]
    fn times_are_read_as_people_write_them() {
        let morning = When::DateTime(day(2026, 5, 11).at(9, 0, 0, 0));
        for text in ["2026-05-11 09:00", "2026-05-11T09:00", "2026/05/11 9:00 am", "2026-05-11 09:00:00"] {
            assert_eq!(when(text), Some(morning), "{text}");
        }
        assert_eq!(when("14.30"), Some(When::Time(clock(14, 30, 0, 0))));
        assert_eq!(when("2026-05-11T09:00+09:00"), Some(When::Moment("2026-05-11T00:00:00Z".parse().unwrap())));
        for text in ["", "soon", "25:00", "2026-02-30 09:00", "5/11/2026 09:00"] {
            assert_eq!(when(text), None, "{text}");
        }
        assert_eq!(date("11 May 2026"), Some(day(2026, 5, 11)));
    }

    #[test]
    fn an_hour_that_is_skipped_or_repeated_is_asked_about() {
        let zone = TimeZone::get("Europe/Berlin").unwrap();
        assert!(moment(day(2026, 3, 29).at(2, 30, 0, 0), &zone).unwrap_err().contains("skip"));
        assert!(moment(day(2026, 10, 25).at(2, 30, 0, 0), &zone).unwrap_err().contains("twice"));
        assert_eq!(moment(day(2026, 7, 1).at(9, 0, 0, 0), &zone).unwrap(), "2026-07-01T07:00:00Z".parse().unwrap());
    }
}
