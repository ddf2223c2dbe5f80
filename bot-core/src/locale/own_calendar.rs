//! The calendar people live by beside the Gregorian one, where their language has one.

use icu_calendar::{Date, Iso};
use icu_datetime::{DateTimeFormatter, fieldsets};
use icu_locale_core::Locale;
use jiff::civil;

use super::{LocaleFiles, Tag};

/// Writes dates in a locale's own calendar.
pub(super) enum OwnCalendar {
    /// One that ICU knows: the Buddhist era, Minguo, Solar Hijri, the Japanese era.
    Icu(Box<DateTimeFormatter<fieldsets::YMD>>),
    /// Bikram Sambat, with the names of its months.
    BikramSambat(Vec<String>),
}

/// The calendars that ICU knows, by the locale whose readers live by them.
const ICU: [(&str, &str); 4] = [("fa", "persian"), ("ja", "japanese"), ("th", "buddhist"), ("zh-TW", "roc")];
/// Where a locale names the months of its calendar, one a line.
const MONTHS: &str = "months.tsv";

impl OwnCalendar {
    /// The calendar of `tag`; `None` where people live by the Gregorian one alone.
    pub(super) fn of(tag: &Tag) -> Option<Self> {
        if tag.as_str() == "ne" {
            return Some(Self::BikramSambat(months(tag)));
        }
        let (_, calendar) = ICU.iter().find(|(locale, _)| *locale == tag.as_str())?;
        let locale: Locale = format!("{tag}-u-ca-{calendar}").parse().ok()?;
        let formatter = DateTimeFormatter::try_new((&locale).into(), fieldsets::YMD::long()).ok()?;
        Some(Self::Icu(Box::new(formatter)))
    }

    /// The date without its weekday. `number` writes a number in the locale's digits.
    pub(super) fn date(&self, date: civil::Date, iso: &Date<Iso>, number: impl Fn(u16) -> String) -> Option<String> {
        match self {
            Self::Icu(formatter) => Some(formatter.format(iso).to_string()),
            Self::BikramSambat(months) => {
                let (year, month, day) = bikram_sambat(date)?;
                Some(format!("{} {} {}", number(year), months.get(usize::from(month) - 1)?, number(day)))
            }
        }
    }
}

fn months(tag: &Tag) -> Vec<String> {
    let text = LocaleFiles::embedded_text(&format!("{tag}/{MONTHS}")).unwrap_or_default();
    text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::to_owned).collect()
}

/// The first day of [`BIKRAM_SAMBAT_FROM`].
const FIRST_DAY: civil::Date = civil::date(2013, 4, 14);
const BIKRAM_SAMBAT_FROM: u16 = 2070;
/// Days of the twelve months, a year a row. They follow no rule: they are published, and sources differ for the years after these.
const BIKRAM_SAMBAT: [[u8; 12]; 14] = [
    [31, 31, 31, 32, 31, 31, 29, 30, 30, 29, 30, 30],
    [31, 31, 32, 31, 31, 31, 30, 29, 30, 29, 30, 30],
    [31, 32, 31, 32, 31, 30, 30, 29, 30, 29, 30, 30],
    [31, 32, 31, 32, 31, 30, 30, 30, 29, 29, 30, 31],
    [31, 31, 31, 32, 31, 31, 30, 29, 30, 29, 30, 30],
    [31, 31, 32, 31, 31, 31, 30, 29, 30, 29, 30, 30],
    [31, 32, 31, 32, 31, 30, 30, 30, 29, 29, 30, 30],
    [31, 32, 31, 32, 31, 30, 30, 30, 29, 30, 29, 31],
    [31, 31, 31, 32, 31, 31, 30, 29, 30, 29, 30, 30],
    [31, 31, 32, 31, 31, 31, 30, 29, 30, 29, 30, 30],
    [31, 32, 31, 32, 31, 30, 30, 30, 29, 29, 30, 30],
    [31, 32, 31, 32, 31, 30, 30, 30, 29, 30, 29, 31],
    [31, 31, 32, 31, 31, 31, 30, 29, 30, 29, 30, 30],
    [31, 31, 32, 31, 31, 31, 30, 29, 30, 29, 30, 30],
];

/// Year, month and day in Bikram Sambat; `None` outside the years 2070 to 2083.
fn bikram_sambat(date: civil::Date) -> Option<(u16, u8, u16)> {
    let mut left = u16::try_from((date - FIRST_DAY).get_days()).ok()?;
    for (year, months) in (BIKRAM_SAMBAT_FROM..).zip(BIKRAM_SAMBAT) {
        for (month, days) in (1..).zip(months) {
            match left.checked_sub(u16::from(days)) {
                Some(rest) => left = rest,
                None => return Some((year, month, left + 1)),
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn new_years_days_of_nepal_fall_on_their_published_dates() {
        let published = [
            (date(2013, 4, 14), 2070),
            (date(2015, 4, 14), 2072),
            (date(2016, 4, 13), 2073),
            (date(2017, 4, 14), 2074),
            (date(2020, 4, 13), 2077),
            (date(2021, 4, 14), 2078),
            (date(2023, 4, 14), 2080),
            (date(2024, 4, 13), 2081),
            (date(2025, 4, 14), 2082),
            (date(2026, 4, 14), 2083),
        ];
        for (day, year) in published {
            assert_eq!(bikram_sambat(day), Some((year, 1, 1)), "{day}");
        }
    }

    #[test]
    fn known_days_are_told_right() {
        // The constitution of Nepal was proclaimed on 3 Asoj 2072.
        assert_eq!(bikram_sambat(date(2015, 9, 20)), Some((2072, 6, 3)));
        // The earthquake of 12 Baisakh 2072.
        assert_eq!(bikram_sambat(date(2015, 4, 25)), Some((2072, 1, 12)));
    }

    #[test]
    fn years_without_published_months_are_not_guessed() {
        assert_eq!(bikram_sambat(date(2013, 4, 13)), None);
        assert_eq!(bikram_sambat(date(2027, 4, 13)), Some((2083, 12, 30)));
        assert_eq!(bikram_sambat(date(2027, 4, 14)), None);
    }
}
