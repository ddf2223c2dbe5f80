//! A day named in a text: a date, "tomorrow", "day 2", a weekday.

use std::sync::LazyLock;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use regex::Regex;

use super::names::{Found, Names, fold};

/// A day as people name it; a date only once today and the project are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Day {
    /// So many days after today; yesterday is -1.
    Relative(i8),
    /// A day of the project, counted from 1.
    Nth(u8),
    /// The last day of the project.
    Last,
    /// A weekday.
    Weekday(Weekday),
    /// A date.
    On {
        /// The year of our era, where it is said.
        year: Option<i16>,
        /// From 1 to 12.
        month: i8,
        /// From 1 to 31.
        day: i8,
    },
}

/// What a word in `words.tsv` says about a day. In its names `0` stands for a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DayWord {
    Is(Day),
    /// The number is a day of the project.
    Counted,
    /// The number is a weekday, Sunday being 1.
    CountedWeekday,
    /// A month's name; the number beside it is the day.
    Month(i8),
    MonthThenDay,
    DayThenMonth,
}

impl DayWord {
    /// What a key of `words.tsv` stands for.
    pub(super) fn from_key(key: &str) -> Option<Self> {
        let weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
        let months = ["january", "february", "march", "april", "may", "june", "july", "august", "september"];
        let place = |keys: &[&str]| (1..).zip(keys).find(|(_, known)| **known == key).map(|(place, _)| place);
        Some(match key {
            "today" => Self::Is(Day::Relative(0)),
            "tomorrow" => Self::Is(Day::Relative(1)),
            "overmorrow" => Self::Is(Day::Relative(2)),
            "yesterday" => Self::Is(Day::Relative(-1)),
            "first" => Self::Is(Day::Nth(1)),
            "second" => Self::Is(Day::Nth(2)),
            "third" => Self::Is(Day::Nth(3)),
            "last" => Self::Is(Day::Last),
            "nth" => Self::Counted,
            "weekday" => Self::CountedWeekday,
            "october" => Self::Month(10),
            "november" => Self::Month(11),
            "december" => Self::Month(12),
            "month-day" => Self::MonthThenDay,
            "day-month" => Self::DayThenMonth,
            _ => match place(&weekdays) {
                Some(place) => Self::Is(Day::Weekday(Weekday::from_sunday_one_offset(place).ok()?)),
                None => Self::Month(place(&months)?),
            },
        })
    }
}

impl Day {
    /// The date meant, seen from `today`, about a project from `first` to `last`: of the dates it may be the first one within
    /// the project, else the next one.
    #[must_use]
    pub fn on_calendar(self, today: Date, first: Option<Date>, last: Option<Date>) -> Option<Date> {
        let within = |date: &Date| first.is_some_and(|first| first <= *date) && last.or(first) >= Some(*date);
        let chosen = |dates: Vec<Date>| {
            let meant = dates.iter().find(|date| within(date)).or_else(|| dates.iter().find(|date| **date >= today));
            meant.or(dates.last()).copied()
        };
        match self {
            Self::Relative(days) => today.checked_add(i64::from(days).days()).ok(),
            Self::Nth(number) => first?.checked_add((i64::from(number) - 1).days()).ok(),
            Self::Last => last,
            Self::Weekday(weekday) => {
                let from = |start: Date| start.yesterday().ok()?.nth_weekday(1, weekday).ok();
                chosen([Some(today), first].into_iter().flatten().filter_map(from).collect())
            }
            Self::On { year: Some(year), month, day } => Date::new(year, month, day).ok(),
            Self::On { year: None, month, day } => {
                let years = today.year() - 1..=today.year() + 1;
                chosen(years.filter_map(|year| Date::new(year, month, day).ok()).collect())
            }
        }
    }
}

/// Figures with the year first, or last, or left out.
static YEAR_FIRST: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b").ok());
static YEAR_LAST: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"\b(\d{1,2})(?:[-/.](\d{1,2})[-/.](\d{4})|/(\d{1,2}))\b").ok());

/// The day named in `text`, a date before any other; `month_first` tells how dates of two figures are read where both may
/// be the month.
pub(super) fn find(names: &[&Names<DayWord>], text: &str, month_first: bool) -> Option<Day> {
    let text = with_ascii_digits(text);
    if let Some(day) = of_figures(&text, month_first) {
        return Some(day);
    }
    let numbered = Numbered::new(&text);
    let days = || {
        let found = names.iter().flat_map(|names| names.find_in(&numbered.text));
        found.filter_map(|found| numbered.day(found))
    };
    days().find(|day| matches!(day, Day::On { .. })).or_else(|| days().next())
}

fn of_figures(text: &str, month_first: bool) -> Option<Day> {
    let number = |captures: &regex::Captures<'_>, group| captures.get(group)?.as_str().parse::<i32>().ok();
    if let Some(captures) = YEAR_FIRST.as_ref()?.captures(text) {
        return date(number(&captures, 1), number(&captures, 2)?, number(&captures, 3)?);
    }
    let captures = YEAR_LAST.as_ref()?.captures(text)?;
    let (one, other) = (number(&captures, 1)?, number(&captures, 2).or_else(|| number(&captures, 4))?);
    let year = number(&captures, 3);
    let (day, month) = if month_first { (other, one) } else { (one, other) };
    date(year, month, day).or_else(|| date(year, day, month))
}

/// A date, where it can be one; a year of the Buddhist era is told by its size.
fn date(year: Option<i32>, month: i32, day: i32) -> Option<Day> {
    let year = year.map(|year| if year > 2400 { year - 543 } else { year });
    let year = year.map(i16::try_from).transpose().ok()?;
    let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
    // 2000 was a leap year: 29 February may be meant where no year is said.
    Date::new(year.unwrap_or(2000), month, day).ok().map(|_| Day::On { year, month, day })
}

/// A folded text with `0` in place of every number, and the numbers.
struct Numbered {
    text: Vec<char>,
    /// Each number with its place in the text.
    numbers: Vec<(usize, i32)>,
}

/// How far a number may stand before a month's name ("14th of August"), and behind it.
const FARTHEST_BEFORE: usize = 8;
const FARTHEST_AFTER: usize = 3;

impl Numbered {
    fn new(text: &str) -> Self {
        let mut numbered = Self { text: Vec::new(), numbers: Vec::new() };
        let mut within = false;
        for letter in fold(text) {
            match (letter.to_digit(10), within) {
                (Some(digit), true) => {
                    if let Some((_, number)) = numbered.numbers.last_mut() {
                        *number = number.saturating_mul(10).saturating_add(i32::try_from(digit).unwrap_or(0));
                    }
                }
                (Some(digit), false) => {
                    numbered.numbers.push((numbered.text.len(), i32::try_from(digit).unwrap_or(0)));
                    numbered.text.push('0');
                }
                (None, _) => numbered.text.push(letter),
            }
            within = letter.is_ascii_digit();
        }
        numbered
    }

    fn day(&self, found: Found<DayWord>) -> Option<Day> {
        let inside = |(place, _): &&(usize, i32)| (found.start..found.end).contains(place);
        let mut inside = self.numbers.iter().filter(inside).map(|(_, number)| *number);
        match found.key {
            DayWord::Is(day) => Some(day),
            DayWord::Counted => {
                u8::try_from(inside.next()?).ok().filter(|number| (1..=31).contains(number)).map(Day::Nth)
            }
            DayWord::CountedWeekday => {
                let weekday = Weekday::from_sunday_one_offset(i8::try_from(inside.next()?).ok()?);
                weekday.ok().map(Day::Weekday)
            }
            DayWord::MonthThenDay => date(None, inside.next()?, inside.next()?),
            DayWord::DayThenMonth => {
                let day = inside.next()?;
                date(None, inside.next()?, day)
            }
            DayWord::Month(month) => self.beside(&found).find_map(|day| date(self.year(&found), i32::from(month), day)),
        }
    }

    /// The numbers close to a month's name, those before it first.
    fn beside(&self, found: &Found<DayWord>) -> impl Iterator<Item = i32> {
        let (start, end) = (found.start, found.end);
        let before =
            self.numbers.iter().rev().filter(move |(place, _)| *place < start && start - place <= FARTHEST_BEFORE);
        let after = self.numbers.iter().filter(move |(place, _)| *place >= end && place - end <= FARTHEST_AFTER);
        before.chain(after).map(|(_, number)| *number)
    }

    /// The year behind a month's name.
    fn year(&self, found: &Found<DayWord>) -> Option<i32> {
        let behind = self.numbers.iter().filter(|(place, _)| *place >= found.end);
        behind.map(|(_, number)| *number).find(|number| (1900..2700).contains(number))
    }
}

/// The digits of every script as `0` to `9`.
fn with_ascii_digits(text: &str) -> String {
    text.chars().map(ascii_digit).collect()
}

/// Where the digits of the scripts of our languages begin.
const ZEROS: [u32; 12] = [0x660, 0x6f0, 0x966, 0x9e6, 0xbe6, 0xde6, 0xe50, 0xed0, 0x1040, 0x17e0, 0x1810, 0xff10];

fn ascii_digit(letter: char) -> char {
    let code = u32::from(letter);
    let value = ZEROS.iter().find_map(|zero| code.checked_sub(*zero).filter(|value| *value < 10));
    value.and_then(|value| char::from_digit(value, 10)).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date as civil;

    use super::*;
    use crate::locale::{LocaleFiles, Tag};
    use crate::understanding::words::Words;

    fn day(text: &str, tag: &str) -> Option<Day> {
        static WORDS: LazyLock<Words> = LazyLock::new(|| Words::new(&LocaleFiles::embedded()));
        WORDS.day(text, &tag.parse::<Tag>().unwrap())
    }

    #[test]
    fn reads_days_as_people_name_them() {
        let relative = |days| Some(Day::Relative(days));
        for (text, tag, meant) in [
            ("what happens tomorrow?", "en", relative(1)),
            ("and day 2?", "en", Some(Day::Nth(2))),
            ("what is on the last day", "en", Some(Day::Last)),
            ("พรุ่งนี้เริ่มกี่โมง", "th", relative(1)),
            ("明日は何時からですか", "ja", relative(1)),
            ("2日目のプログラム", "ja", Some(Day::Nth(2))),
            ("第２天有什么安排", "zh-Hans", Some(Day::Nth(2))),
            ("hari ke-2 jam berapa", "id", Some(Day::Nth(2))),
            ("दिन २ का कार्यक्रम", "hi", Some(Day::Nth(2))),
            ("فردا چه برنامه‌ای هست", "fa", relative(1)),
            ("kal kitne baje hai", "hi", relative(1)),
            ("thứ 5 học gì", "vi", Some(Day::Weekday(Weekday::Thursday))),
            ("ngày thứ 2 học gì", "vi", Some(Day::Nth(2))),
            ("월요일에 뭐 해요", "ko", Some(Day::Weekday(Weekday::Monday))),
            ("may I ask two things", "en", None),
            ("23-IP-10-GE-WSP-A", "en", None),
            ("bukas pa ba ang nominasyon", "fil", None),
        ] {
            assert_eq!(day(text, tag), meant, "{text}");
        }
    }

    #[test]
    fn reads_dates_in_figures_and_words() {
        let on = |year, month, day| Some(Day::On { year, month, day });
        for (text, tag, meant) in [
            ("2023-08-15", "en", on(Some(2023), 8, 15)),
            ("15/8/2023?", "en", on(Some(2023), 8, 15)),
            ("on 8/15", "en", on(None, 8, 15)),
            ("what is on August 15", "en", on(None, 8, 15)),
            ("the 15th of august 2023", "en", on(Some(2023), 8, 15)),
            ("8月15日は", "ja", on(None, 8, 15)),
            ("8월 15일에 뭐 하나요", "ko", on(None, 8, 15)),
            ("15 สิงหาคม 2566", "th", on(Some(2023), 8, 15)),
            ("ngày 15 tháng 8", "vi", on(None, 8, 15)),
            ("8-р сарын 15-нд", "mn", on(None, 8, 15)),
            ("१५ अगस्त को क्या है", "hi", on(None, 8, 15)),
            ("15 Ağustos", "tr", on(None, 8, 15)),
            ("45/99", "en", None),
        ] {
            assert_eq!(day(text, tag), meant, "{text}");
        }
    }

    #[test]
    fn a_day_becomes_a_date_within_the_project_where_it_can() {
        let (today, first, last) = (civil(2023, 8, 10), civil(2023, 8, 14), civil(2023, 8, 16));
        let date = |day: Day| day.on_calendar(today, Some(first), Some(last));
        assert_eq!(date(Day::Relative(1)), Some(civil(2023, 8, 11)));
        assert_eq!(date(Day::Nth(2)), Some(civil(2023, 8, 15)));
        assert_eq!(date(Day::Last), Some(last));
        assert_eq!(date(Day::Weekday(Weekday::Tuesday)), Some(civil(2023, 8, 15)));
        assert_eq!(date(Day::Weekday(Weekday::Friday)), Some(civil(2023, 8, 11)));
        assert_eq!(date(Day::On { year: None, month: 8, day: 15 }), Some(civil(2023, 8, 15)));
        assert_eq!(date(Day::On { year: None, month: 1, day: 2 }), Some(civil(2024, 1, 2)));
        assert_eq!(Day::Nth(2).on_calendar(today, None, None), None);
    }
}
