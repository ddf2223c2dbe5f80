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
use super::own_calendar::OwnCalendar;
use super::place::Places;

/// The formatters of one locale, made once.
pub struct Formats {
    full: Option<DateTimeFormatter<fieldsets::YMDE>>,
    long: Option<DateTimeFormatter<fieldsets::YMD>>,
    own: Option<OwnCalendar>,
    pub(super) places: Places,
    wide: bool,
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
            own: OwnCalendar::of(tag),
            places: Places::new(tag),
            wide: matches!(tag.language(), "ja" | "zh"),
            clock: NoCalendarFormatter::try_new((&locale).into(), fieldsets::T::hm()).ok(),
            number: DecimalFormatter::try_new((&locale).into(), Default::default()).ok(),
            and: ListFormatter::try_new_and((&locale).into(), list).ok(),
            or: ListFormatter::try_new_or((&locale).into(), list).ok(),
        }
    }

    /// A date with its weekday, such as `Monday, 31 July 2023`; in brackets behind it the same day in the calendar the
    /// language's readers live by, where that is another one.
    #[must_use]
    pub fn full_date(&self, date: civil::Date) -> String {
        let (Some(formatter), Some(icu)) = (&self.full, icu_date(date)) else {
            return date.to_string();
        };
        let official = formatter.format(&icu).to_string();
        let number = |number: u16| self.ungrouped(number);
        match self.own.as_ref().and_then(|own| own.date(date, &icu, number)) {
            Some(own) if self.wide => format!("{official}（{own}）"),
            Some(own) => format!("{official} ({own})"),
            None => official,
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

    /// A number in the digits of the locale, without groups: the number of a year or a day.
    fn ungrouped(&self, number: u16) -> String {
        let digits = number.to_string();
        digits.chars().filter_map(|digit| digit.to_digit(10)).map(|digit| self.number(i64::from(digit))).collect()
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

#[cfg(test)]
mod tests {
    use expect_test::expect;
    use jiff::civil::date;

    use super::*;

    const LOCALES: [&str; 23] = [
        "en", "bn", "km", "zh-TW", "zh-HK", "zh-Hans", "fj", "hi", "id", "fa", "ja", "ko", "lo", "ms", "mn", "ne",
        "ur", "fil", "si", "ta", "th", "tr", "vi",
    ];

    #[test]
    fn every_locale_writes_a_day_in_its_readers_calendars() {
        let shown = LOCALES.map(|locale| {
            let formats = Formats::new(&locale.parse().unwrap());
            format!("{locale}: {}\n", formats.full_date(date(2023, 7, 31)))
        });
        expect![[r#"
            en: Monday, 31 July 2023
            bn: সোমবার, ৩১ জুলাই, ২০২৩
            km: ច័ន្ទ 31 កក្កដា 2023
            zh-TW: 2023年7月31日星期一（民國112年7月31日）
            zh-HK: 2023年7月31日星期一
            zh-Hans: 2023年7月31日星期一
            fj: Monday, 31 July 2023
            hi: सोमवार, 31 जुलाई, 2023
            id: Senin, 31 Juli 2023
            fa: دوشنبه ۳۱ ژوئیه ۲۰۲۳ (۹ مرداد ۱۴۰۲)
            ja: 2023年7月31日月曜日（令和5年7月31日）
            ko: 2023년 7월 31일 월요일
            lo: ວັນຈັນ, 31 ກໍລະກົດ, 2023
            ms: Isnin, 31 Julai 2023
            mn: 2023 оны долоодугаар сарын 31, даваа
            ne: २०२३ जुलाई ३१, सोमबार (२०८० साउन १५)
            ur: پیر، 31 جولائی، 2023
            fil: Lunes, Hulyo 31, 2023
            si: 2023 ඇසළ 31, සඳුදා
            ta: திங்கள், 31 ஜூலை 2023
            th: วันจันทร์ที่ 31 กรกฎาคม ค.ศ. 2023 (31 กรกฎาคม 2566)
            tr: 31 Temmuz 2023 Pazartesi
            vi: Thứ Hai, 31 tháng 7 2023
        "#]]
        .assert_eq(&shown.concat());
    }

    #[test]
    fn every_locale_writes_numbers_and_times_in_its_digits() {
        let shown = LOCALES.map(|locale| {
            let formats = Formats::new(&locale.parse().unwrap());
            format!("{locale}: {} {}\n", formats.number(12_345), formats.time(civil::time(14, 5, 0, 0)))
        });
        expect![[r#"
            en: 12,345 14:05
            bn: ১২,৩৪৫ ১৪:০৫
            km: 12,345 14:05
            zh-TW: 12,345 14:05
            zh-HK: 12,345 14:05
            zh-Hans: 12,345 14:05
            fj: 12,345 14:05
            hi: 12,345 14:05
            id: 12.345 14.05
            fa: ۱۲٬۳۴۵ ۱۴:۰۵
            ja: 12,345 14:05
            ko: 12,345 14:05
            lo: 12.345 14:05
            ms: 12,345 14:05
            mn: 12,345 14:05
            ne: १२,३४५ १४:०५
            ur: 12,345 14:05
            fil: 12,345 14:05
            si: 12,345 14:05
            ta: 12,345 14:05
            th: 12,345 14:05
            tr: 12.345 14:05
            vi: 12.345 14:05
        "#]]
        .assert_eq(&shown.concat());
    }
}
