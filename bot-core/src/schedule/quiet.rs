//! When people are left alone: the night, and the weekend of their economy.

use std::collections::BTreeMap;

use icu_calendar::week::WeekInformation;
use jiff::civil::{Date, DateTime, Time, Weekday, time};

use crate::economy::Economy;

/// When what is not urgent waits. All times are the reader's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quiet {
    /// The quiet begins; the same as its end where there is none.
    pub from: Time,
    /// The quiet ends.
    pub until: Time,
    /// Days off that differ from those of the locale data, by economy.
    pub weekends: BTreeMap<Economy, Vec<Weekday>>,
}

impl Default for Quiet {
    fn default() -> Self {
        Self { from: time(21, 0, 0, 0), until: time(8, 0, 0, 0), weekends: BTreeMap::new() }
    }
}

impl Quiet {
    fn is_quiet(&self, at: Time) -> bool {
        if self.from <= self.until { self.from <= at && at < self.until } else { self.from <= at || at < self.until }
    }

    /// The same moment, or the last one before it that is not in the quiet of the night.
    #[must_use]
    pub fn before_the_night(&self, at: DateTime) -> DateTime {
        if !self.is_quiet(at.time()) {
            return at;
        }
        let evening = if at.time() >= self.from { Some(at.date()) } else { at.date().yesterday().ok() };
        let begun = evening.map_or(at, |evening| evening.to_datetime(self.from));
        begun.checked_sub(jiff::Span::new().minutes(1)).unwrap_or(at)
    }

    /// The hour of a day at which the day's notes go out: `hour`, or the end of the quiet where that is later.
    #[must_use]
    pub fn morning(&self, hour: Time) -> Time {
        if self.is_quiet(hour) { self.until } else { hour }
    }

    /// Whether people there do not work on that day; without an economy, Saturday and Sunday.
    #[must_use]
    pub fn is_day_off(&self, date: Date, economy: Option<Economy>) -> bool {
        let weekday = date.weekday();
        if let Some(days) = economy.and_then(|economy| self.weekends.get(&economy)) {
            return days.contains(&weekday);
        }
        let region = economy.map(|economy| format!("und-{}", economy.code()));
        let locale = region.and_then(|tag| tag.parse::<icu_locale_core::Locale>().ok());
        let week = locale.and_then(|locale| WeekInformation::try_new((&locale).into()).ok());
        match week {
            Some(week) => week.weekend().any(|day| day as u8 == weekday.to_monday_one_offset().unsigned_abs()),
            None => matches!(weekday, Weekday::Saturday | Weekday::Sunday),
        }
    }
}
