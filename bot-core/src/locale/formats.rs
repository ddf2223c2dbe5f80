//! Numbers, dates, times and lists as a locale writes them, from ICU data.

use std::fmt;

use icu_calendar::Date;
use icu_datetime::{DateTimeFormatter, NoCalendarFormatter, fieldsets};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_time::Time;
use jiff::Timestamp;
use jiff::civil;
use jiff::tz::TimeZone;

use super::Tag;

/// The formatters of one locale, made once.
pub struct Formats {
    full: Option<DateTimeFormatter<fieldsets::YMDE>>,
    long: Option<DateTimeFormatter<fieldsets::YMD>>,
    clock: Option<NoCalendarFormatter<fieldsets::T>>,
    number: Option<DecimalFormatter>,
    and: Option<ListFormatter>,
    or: Option<ListFormatter>,
}

impl Formats {
    /// The formatters of `tag`.
    #[must_use]
    pub fn new(tag: &Tag) -> Self {
        let locale = tag.icu();
        let list = ListFormatterOptions::default();
        Self {
            full: DateTimeFormatter::try_new((&locale).into(), fieldsets::YMDE::long()).ok(),
            long: DateTimeFormatter::try_new((&locale).into(), fieldsets::YMD::long()).ok(),
            clock: NoCalendarFormatter::try_new((&locale).into(), fieldsets::T::hm()).ok(),
            number: DecimalFormatter::try_new((&locale).into(), Default::default()).ok(),
            and: ListFormatter::try_new_and((&locale).into(), list).ok(),
            or: ListFormatter::try_new_or((&locale).into(), list).ok(),
        }
    }

    /// A date with its weekday, such as `Monday, 31 July 2023`.
    #[must_use]
    pub fn full_date(&self, date: civil::Date) -> String {
        match (&self.full, icu_date(date)) {
            (Some(formatter), Some(icu)) => formatter.format(&icu).to_string(),
            _ => date.to_string(),
        }
    }

    /// A date without its weekday, such as `3 July 2023`.
    #[must_use]
    pub fn long_date(&self, date: civil::Date) -> String {
        match (&self.long, icu_date(date)) {
            (Some(formatter), Some(icu)) => formatter.format(&icu).to_string(),
            _ => date.to_string(),
        }
    }

    /// The time of day on a 24-hour clock, such as `14:05`.
    #[must_use]
    pub fn time(&self, time: civil::Time) -> String {
        let icu = Time::try_new(time.hour().unsigned_abs(), time.minute().unsigned_abs(), 0, 0).ok();
        match (&self.clock, icu) {
            (Some(formatter), Some(icu)) => formatter.format(&icu).to_string(),
            _ => time.strftime("%H:%M").to_string(),
        }
    }

    /// Date and time of `at` as the clocks of `zone` show it.
    #[must_use]
    pub fn moment(&self, at: Timestamp, zone: &TimeZone) -> (String, String) {
        let local = at.to_zoned_datetime(zone.clone());
        (self.full_date(local.date()), self.time(local.time()))
    }

    /// A whole number, grouped and in the digits of the locale.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        match &self.number {
            Some(formatter) => formatter.format(&Decimal::from(number)).to_string(),
            None => number.to_string(),
        }
    }

    /// `a, b and c` as the locale joins it.
    #[must_use]
    pub fn list_and(&self, items: &[String]) -> String {
        join(self.and.as_ref(), items)
    }

    /// `a, b or c` as the locale joins it.
    #[must_use]
    pub fn list_or(&self, items: &[String]) -> String {
        join(self.or.as_ref(), items)
    }
}

fn join(formatter: Option<&ListFormatter>, items: &[String]) -> String {
    match formatter {
        Some(formatter) => formatter.format(items.iter()).to_string(),
        None => items.join(", "),
    }
}

fn icu_date(date: civil::Date) -> Option<Date<icu_calendar::Iso>> {
    Date::try_new_iso(i32::from(date.year()), date.month().unsigned_abs(), date.day().unsigned_abs()).ok()
}

impl fmt::Debug for Formats {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Formats")
    }
}
