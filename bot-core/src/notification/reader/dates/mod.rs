//! Finds dates and ranges of dates in a text, in the ways notifications write them.

mod tokens;

use std::sync::LazyLock;

use jiff::civil::Date;
use regex::Regex;

use super::values::pattern;
use tokens::{Kind, Token, tokens};

/// What stands in a text where a date is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    /// One day.
    Day(Date),
    /// First and last day, not yet compared; the flag tells that a word such as `to` stands between them.
    Range(Date, Date, bool),
    /// A day that no calendar has.
    Impossible,
    /// A day without its year, with a month that cannot be told, or written in figures of unclear order.
    Unclear,
}

/// A date in a text: what it is, and the bytes it takes there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mention {
    pub(super) what: What,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// Every date in `text`, in its order.
pub(super) fn mentions(text: &str) -> Vec<Mention> {
    let tokens = tokens(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        if counts_something(text, &tokens[at]) {
            at += 1;
            continue;
        }
        let mut reader = Reader { tokens: &tokens, at };
        match reader.mention() {
            Some(what) => {
                found.push(Mention { what, start: tokens[at].start, end: tokens[reader.at - 1].end });
                at = reader.at;
            }
            None => at += 1,
        }
    }
    found
}

/// `Session 1 - 14 August 2023`: the first number is no day.
fn counts_something(text: &str, token: &Token) -> bool {
    static COUNTED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)\b(?:sessions?|phase|part|module|batch|group|stage|round|week|day|revision|rev|no|version|item|section|clause|annex)\.?\s*$",
        )
    });
    matches!(token.kind, Kind::Number(..))
        && COUNTED.is_match(&text[text.ceil_char_boundary(token.start.saturating_sub(14))..token.start])
}

/// Day, month and year as far as they are written.
#[derive(Clone, Copy, Debug)]
struct Written {
    day: u32,
    month: Option<Option<i8>>,
    year: Option<u32>,
}

/// The most days that a list of days names one by one.
const LISTED_DAYS: usize = 10;

struct Reader<'a> {
    tokens: &'a [Token],
    at: usize,
}

impl Reader<'_> {
    fn kind(&self, ahead: usize) -> Kind {
        self.tokens.get(self.at + ahead).map_or(Kind::Other, |token| token.kind)
    }

    fn mention(&mut self) -> Option<What> {
        let start = self.at;
        for way in [Self::in_figures, Self::day_first, Self::month_first] {
            self.at = start;
            if let Some(what) = way(self) {
                return Some(what);
            }
        }
        None
    }

    /// `2023-08-14`, `14/8/2023`, `14.8.2023`: the order of day and month must show.
    fn in_figures(&mut self) -> Option<What> {
        let (Kind::Number(one, one_digits), Kind::Number(two, two_digits), Kind::Number(three, three_digits)) =
            (self.kind(0), self.kind(2), self.kind(4))
        else {
            return None;
        };
        let same = self.kind(1) == self.kind(3) && matches!(self.kind(1), Kind::Dash | Kind::Slash | Kind::Mark);
        if !same || two_digits > 2 {
            return None;
        }
        let (year, month, day) = match (one_digits, three_digits) {
            (4, 1 | 2) => (one, two, three),
            (1 | 2, 4) if one > 12 => (three, two, one),
            (1 | 2, 4) if two > 12 => (three, one, two),
            (1 | 2, 4) if one == two => (three, one, two),
            (1 | 2, 4) => {
                self.at += 5;
                return Some(What::Unclear);
            }
            _ => return None,
        };
        self.at += 5;
        let month = i8::try_from(month).unwrap_or(0);
        Some(finish(Written { day, month: Some(Some(month)), year: Some(year) }))
    }

    /// `14 August 2023`, `18-21 November 2014`, `30 June-2 July 2020`.
    fn day_first(&mut self) -> Option<What> {
        let first = self.one_day_first()?;
        let after_first = self.at;
        // Some name each day: `12, 13, and 14 May 2015`.
        let mut last = first;
        for _ in 0..LISTED_DAYS {
            let comma = self.kind(0) == Kind::Mark && matches!(self.kind(1), Kind::Number(..));
            let Some(by_word) = self.between(last.month.is_none()) else { break };
            let Some(next) = self.one_day_first() else { break };
            if next.month.is_some() && comma {
                break;
            }
            if next.month.is_some() {
                return self.join(first, next, by_word, after_first);
            }
            last = next;
        }
        self.at = after_first;
        first.month.is_some().then(|| finish(first))
    }

    fn one_day_first(&mut self) -> Option<Written> {
        self.skip_weekday();
        let Kind::Number(day, 1..=2) = self.kind(0) else { return None };
        self.at += 1;
        let before = self.at;
        self.skip_weekday();
        if self.kind(0) == Kind::Of {
            self.at += 1;
        }
        let Some(month) = self.month() else {
            self.at = before;
            return Some(Written { day, month: None, year: None });
        };
        Some(Written { day, month: Some(month), year: self.year() })
    }

    /// `August 14, 2023`, `November 18-21, 2014`, `June 30-July 2, 2020`.
    fn month_first(&mut self) -> Option<What> {
        self.skip_weekday();
        let month = self.month()?;
        let Kind::Number(day, 1..=2) = self.kind(0) else { return None };
        self.at += 1;
        let first = Written { day, month: Some(month), year: self.year() };
        let after_first = self.at;
        if let Some(by_word) = self.between(false) {
            self.skip_weekday();
            let month = self.month().or(first.month);
            if let Kind::Number(day, 1..=2) = self.kind(0) {
                self.at += 1;
                let second = Written { day, month, year: self.year() };
                let first = Written { year: first.year.or(second.year), ..first };
                return self.join(first, second, by_word, after_first);
            }
        }
        self.at = after_first;
        // `August 14` alone is too often something else.
        first.year.map(|_| finish(first))
    }

    fn join(&mut self, first: Written, second: Written, by_word: bool, after_first: usize) -> Option<What> {
        if second.month.is_none() || (first.month.is_some() && first.year.is_some() && second.year.is_none()) {
            self.at = after_first;
            return first.month.is_some().then(|| finish(first));
        }
        let from = complete_from(first, second);
        Some(match (finish(from), finish(second)) {
            (What::Day(one), What::Day(other)) => What::Range(one, other, by_word),
            (What::Impossible, _) | (_, What::Impossible) => What::Impossible,
            _ => What::Unclear,
        })
    }

    /// Passes over what stands between the ends of a range; the flag tells whether it is a word. In a list of days a
    /// comma will do.
    fn between(&mut self, listed: bool) -> Option<bool> {
        let mut ahead = 0;
        while self.kind(ahead) == Kind::Mark && ahead < 2 {
            ahead += 1;
        }
        let by_word = match self.kind(ahead) {
            Kind::Dash => false,
            Kind::To => true,
            Kind::Number(..) if listed && ahead == 1 => {
                self.at += 1;
                return Some(true);
            }
            _ => return None,
        };
        self.at += ahead + 1;
        Some(by_word)
    }

    fn month(&mut self) -> Option<Option<i8>> {
        let month = match self.kind(0) {
            Kind::Month(month) => Some(month),
            Kind::UnclearMonth => None,
            // `14-Aug-2023`
            Kind::Dash if matches!(self.kind(1), Kind::Month(_)) && matches!(self.kind(2), Kind::Dash) => {
                self.at += 1;
                return self.month();
            }
            _ => return None,
        };
        self.at += 1;
        if self.kind(0) == Kind::Mark && !matches!(self.kind(1), Kind::Other) {
            self.at += 1;
        }
        Some(month)
    }

    fn year(&mut self) -> Option<u32> {
        let ahead = usize::from(matches!(self.kind(0), Kind::Mark))
            + usize::from(self.kind(0) == Kind::Dash && matches!(self.kind(1), Kind::Number(_, 4)));
        let Kind::Number(year, 4) = self.kind(ahead) else { return None };
        if !(1990..=2100).contains(&year) {
            return None;
        }
        self.at += ahead + 1;
        Some(year)
    }

    fn skip_weekday(&mut self) {
        let mut ahead = 0;
        while ahead < 4 && matches!(self.kind(ahead), Kind::Weekday | Kind::Mark) {
            ahead += 1;
        }
        if (0..ahead).any(|passed| self.kind(passed) == Kind::Weekday) {
            self.at += ahead;
        }
    }
}

/// What the first day of a range leaves out it shares with the last one.
fn complete_from(first: Written, second: Written) -> Written {
    let month = first.month.or(second.month);
    let crosses_year = matches!((month, second.month), (Some(Some(one)), Some(Some(other))) if one > other);
    // `29 December-2 January 2024` begins in the year before.
    let year = first.year.or_else(|| second.year.map(|year| if crosses_year { year - 1 } else { year }));
    Written { day: first.day, month, year }
}

fn finish(written: Written) -> What {
    let Written { day, month: Some(Some(month)), year: Some(year) } = written else {
        // Without its year a day may still be one that no year has.
        return match written.month {
            Some(Some(month)) if day_exists(2024, month, written.day).is_none() => What::Impossible,
            _ => What::Unclear,
        };
    };
    day_exists(year, month, day).map_or(What::Impossible, What::Day)
}

fn day_exists(year: u32, month: i8, day: u32) -> Option<Date> {
    Date::new(i16::try_from(year).ok()?, month, i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;

    #[test]
    fn dates_are_found_in_all_the_ways_notifications_write_them() {
        let texts = [
            "14 August 2023\u{2013}16 August 2023",
            "18-21 November 2014 (four days)",
            "30 June-2 July 2020 (three days)",
            "from 18 to 21 November 2014",
            "Monday, 14 August 2023 - Wednesday, 16 August 2023",
            "November 18-21, 2014",
            "14-Aug-2023",
            "2023-08-14",
            "14/08/2023",
            "03/08/2023",
            "29 December\u{2013}2 January 2024",
            "dated 20February 2015",
            "l8th Febmary 2O15",
            "9-12June 2020",
            "31 June 2023",
            "30 February",
            "5 Mav 2023",
            "31 July",
            "32 May 2023",
            "June 30-July 2, 2020",
            "Aug. 14, 2023",
            "3 July, 2023",
            "8October 2014",
            "14\u{2013}31 June 2023",
            "lO May 2016",
            "31 July 2023 to 7 August 2023",
            "29 February 2023",
            "4 days, 12 participants, 2 July",
            "14 to 16 Sept. 2023",
            "27 Apri1 2015",
            "3 0ctober 2014",
            "12, 13, and 14 May 2015",
            "12 & 13 May 2015",
            "Phase 1, 9 October 2023",
            "Session 1 - 14 August 2023",
            "Revision 1 (20 July 2023)",
            "13-15 October 2015 and 4-6 November 2015",
        ];
        let lines: Vec<String> = texts.iter().map(|text| format!("{text} => {}", shown(text))).collect();
        expect![[r#"
            14 August 2023–16 August 2023 => 2023-08-14..2023-08-16
            18-21 November 2014 (four days) => 2014-11-18..2014-11-21
            30 June-2 July 2020 (three days) => 2020-06-30..2020-07-02
            from 18 to 21 November 2014 => 2014-11-18..2014-11-21 by word
            Monday, 14 August 2023 - Wednesday, 16 August 2023 => 2023-08-14..2023-08-16
            November 18-21, 2014 => 2014-11-18..2014-11-21
            14-Aug-2023 => 2023-08-14
            2023-08-14 => 2023-08-14
            14/08/2023 => 2023-08-14
            03/08/2023 => Unclear
            29 December–2 January 2024 => 2023-12-29..2024-01-02
            dated 20February 2015 => 2015-02-20
            l8th Febmary 2O15 => 2015-02-18
            9-12June 2020 => 2020-06-09..2020-06-12
            31 June 2023 => Impossible
            30 February => Impossible
            5 Mav 2023 => Unclear
            31 July => Unclear
            32 May 2023 => Impossible
            June 30-July 2, 2020 => 2020-06-30..2020-07-02
            Aug. 14, 2023 => 2023-08-14
            3 July, 2023 => 2023-07-03
            8October 2014 => 2014-10-08
            14–31 June 2023 => Impossible
            lO May 2016 => 2016-05-10
            31 July 2023 to 7 August 2023 => 2023-07-31..2023-08-07 by word
            29 February 2023 => Impossible
            4 days, 12 participants, 2 July => Unclear
            14 to 16 Sept. 2023 => 2023-09-14..2023-09-16 by word
            27 Apri1 2015 => 2015-04-27
            3 0ctober 2014 => 2014-10-03
            12, 13, and 14 May 2015 => 2015-05-12..2015-05-14 by word
            12 & 13 May 2015 => 2015-05-12..2015-05-13 by word
            Phase 1, 9 October 2023 => 2023-10-09
            Session 1 - 14 August 2023 => 2023-08-14
            Revision 1 (20 July 2023) => 2023-07-20
            13-15 October 2015 and 4-6 November 2015 => 2015-10-13..2015-10-15 | 2015-11-04..2015-11-06"#]]
        .assert_eq(&lines.join("\n"));
    }

    fn shown(text: &str) -> String {
        let all = mentions(text).into_iter().map(|mention| match mention.what {
            What::Day(day) => day.to_string(),
            What::Range(one, other, by_word) => format!("{one}..{other}{}", if by_word { " by word" } else { "" }),
            other => format!("{other:?}"),
        });
        all.collect::<Vec<_>>().join(" | ")
    }
}
