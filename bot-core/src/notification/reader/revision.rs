//! Which revision a document is: from its number, its dates, its heading and its change history.

use std::sync::LazyLock;

use jiff::civil::Date;
use regex::Regex;

use super::super::{Fact, Notification};
use super::dates::{What, mentions};
use super::doubt::{Doubt, Uncertainty, shortened};
use super::lines::Line;
use super::values::pattern;

/// What the document says about its revisions.
#[derive(Debug, Default)]
pub(super) struct Revisions {
    highest: u32,
    latest: Option<Date>,
}

impl Revisions {
    /// Notes the number of a revision.
    pub(super) fn number(&mut self, number: Option<u32>) {
        self.highest = self.highest.max(number.filter(|number| *number < 100).unwrap_or(0));
    }

    /// Notes the date of a revision.
    pub(super) fn date(&mut self, date: Date) {
        self.latest = self.latest.max(Some(date));
    }

    /// Takes what a date of issue says of revisions (`3 July 2023 (Revision 1: 20 July 2023)`) and returns the rest.
    pub(super) fn take_from(&mut self, text: &str) -> String {
        static REVISED: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)[(\[;,\n]?\s*\b(?:rev(?:ision|ised)?)\b"));
        let Some(found) = REVISED.find(text) else { return text.to_owned() };
        let (issued, revised) = text.split_at(found.start());
        if mentions(issued).is_empty() {
            return text.to_owned();
        }
        self.number(numbers(revised).max());
        for mention in mentions(revised) {
            if let What::Day(day) = mention.what {
                self.date(day);
            }
        }
        issued.to_owned()
    }

    /// Takes the number of the revision from the heading (`PROJECT NOTIFICATION (Revision 2)`).
    pub(super) fn take_heading(&mut self, lines: &[Line]) {
        static HEADING: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)\bnotification\b|^\W*revis"));
        for line in lines.iter().filter(|line| line.text.len() < 120 && HEADING.is_match(&line.text)) {
            let number = numbers(&line.text).max();
            self.number(number);
            if number.is_some()
                && let [only] = mentions(&line.text).as_slice()
                && let What::Day(day) = only.what
            {
                self.date(day);
            }
            if line.text.to_lowercase().contains("revised project notification") {
                self.number(Some(1));
            }
        }
    }

    /// Takes the latest revision from the change history, where nothing else gave it. The history holds other dates
    /// too, so that its date counts only where one alone stands by itself.
    pub(super) fn take_history(&mut self, lines: &[Line]) {
        let cells = || lines.iter().flat_map(|line| line.text.split(['\t', '|']));
        self.number(cells().flat_map(numbers).max());
        if self.latest.is_some() {
            return;
        }
        let alone = cells().filter_map(|cell| match mentions(cell).as_slice() {
            [only] if cell.trim().len() <= only.end - only.start => match only.what {
                What::Day(day) => Some(day),
                _ => None,
            },
            _ => None,
        });
        let dates: Vec<Date> = alone.collect();
        if usize::try_from(self.highest).is_ok_and(|highest| dates.len() == highest) {
            self.latest = dates.into_iter().max();
        }
    }

    /// Writes the revision into the notification.
    pub(super) fn settle(&self, notification: &mut Notification, doubts: &mut Vec<Doubt>) {
        notification.revised = notification.revised.max(self.latest);
        let dated = u32::from(notification.revised.is_some());
        notification.revision = self.highest.max(dated);
        if notification.revision > 0 && notification.revised.is_none() {
            doubts.push(Doubt { fact: Fact::Revised, line: 0, text: String::new(), why: Uncertainty::UndatedRevision });
        }
    }
}

/// The numbers after the word revision.
fn numbers(text: &str) -> impl Iterator<Item = u32> {
    static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)\brev(?:ision|ised|\.)?\s*(?:no\.?|number)?\s*[:.#-]?\s*(\d{1,2})\b(?:\s*$|\s*[^\s\d]|\s+\d{1,2}\b|\s+[A-Za-z])",
        )
    });
    static DAY: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\s*\d{1,2}\s+[A-Z][a-z]+"));
    let found = NUMBER.captures_iter(text).filter_map(|found| found.get(1)).filter(|number| {
        // `revised 20 July 2023` tells a day and no number.
        !(DAY.is_match(&text[number.start()..])
            && mentions(&text[number.start()..]).first().is_some_and(|first| first.start == 0))
    });
    found.filter_map(|number| number.as_str().parse().ok()).collect::<Vec<_>>().into_iter()
}

/// A reference number and the revision that its mark tells (`172 (Rev. 1)`, `PN2210034-001`).
pub(super) fn reference(text: &str) -> (String, Option<u32>) {
    static MARK: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)[\s,;/_.(\[-]+(?:rev(?:ision|ised)?\.?|r|v(?:er(?:sion)?)?\.?)\s*(?:no\.?|number)?\s*[:.#-]?\s*(\d{1,2})\s*[)\]]?\s*$|^PN\d{5,9}(-0{0,2}\d)$",
        )
    });
    static LABEL: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)^reference\s+no\.?\s*:?\s*"));
    let text = text[LABEL.find(text).map_or(0, |label| label.end())..].trim();
    let Some(found) = MARK.captures(text) else { return (shortened(text), None) };
    let mark = found.get(1).or_else(|| found.get(2));
    let number = mark.and_then(|mark| mark.as_str().trim_start_matches('-').parse().ok());
    let start = if found.get(2).is_some() {
        found.get(2).map_or(0, |mark| mark.start())
    } else {
        found.get(0).map_or(0, |mark| mark.start())
    };
    (shortened(&text[..start]), number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_lose_their_revision_mark() {
        let cases = [
            ("172", "172", None),
            ("172 (Rev. 1)", "172", Some(1)),
            ("172-R2", "172", Some(2)),
            ("172 Revision 1", "172", Some(1)),
            ("PN2210034-001", "PN2210034", Some(1)),
            ("APO/RP/172", "APO/RP/172", None),
            ("172, Revision No. 3", "172", Some(3)),
        ];
        for (text, number, revision) in cases {
            assert_eq!(reference(text), (number.to_owned(), revision), "{text}");
        }
    }

    #[test]
    fn numbers_of_revisions_are_no_days() {
        assert_eq!(numbers("Revision 1 Issue").max(), Some(1));
        assert_eq!(numbers("revised 20 July 2023").max(), None);
        assert_eq!(numbers("PROJECT NOTIFICATION (Revision 2)").max(), Some(2));
        assert_eq!(numbers("Rev. 2, 20 July 2023").max(), Some(2));
        let mut revisions = Revisions::default();
        assert_eq!(revisions.take_from("3 July 2023 (Revision 1: 20 July 2023)").trim(), "3 July 2023");
        assert_eq!((revisions.highest, revisions.latest), (1, Some(jiff::civil::date(2023, 7, 20))));
    }
}
