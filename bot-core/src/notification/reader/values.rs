//! Reads the short values: codes, numbers of people, modality, days; and tells which kind a text could be.

use std::sync::LazyLock;

use regex::Regex;

use super::super::Modality;

/// Builds a pattern that stands in the code.
#[allow(clippy::unwrap_used, reason = "patterns are constants, checked by every test")]
pub(super) fn pattern(text: &str) -> Regex {
    Regex::new(text).unwrap()
}

static CODE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?i)(?:^|[^A-Za-z0-9-])([0-9OIl]{2})\s*[-\u{2010}-\u{2015}]\s*([A-Z]{2,3})\s*[-\u{2010}-\u{2015}]\s*([0-9OIl]{1,3})",
        r"\s*[-\u{2010}-\u{2015}]\s*([A-Z]{2})\s*[-\u{2010}-\u{2015}]\s*((?:I-)?[A-Z]{3,4})\s*[-\u{2010}-\u{2015}]\s*([A-Z](?:\d{2})?)(?:[^A-Za-z0-9]|$)"
    ))
});

/// The first project code in `text`, in its canonical form (`14-IN-69-GE-WSP-B`).
pub(super) fn code_in(text: &str) -> Option<String> {
    let parts = CODE.captures(text)?;
    let digits = |part: &str| part.replace(['l', 'I', 'i', 'L'], "1").replace(['O', 'o'], "0");
    let code =
        format!("{}-{}-{}-{}-{}-{}", digits(&parts[1]), &parts[2], digits(&parts[3]), &parts[4], &parts[5], &parts[6]);
    Some(code.to_uppercase())
}

/// Whether a value only says that there is none.
pub(super) fn is_empty(text: &str) -> bool {
    let bare: String = text.to_lowercase().chars().filter(|letter| letter.is_alphanumeric()).collect();
    matches!(
        bare.as_str(),
        "" | "notapplicable"
            | "na"
            | "none"
            | "nil"
            | "notstated"
            | "tba"
            | "tbd"
            | "tobeannounced"
            | "tobedetermined"
            | "tobeconfirmed"
            | "tbc"
            | "tobedecided"
            | "notspecified"
            | "notavailable"
    )
}

/// How people meet, where `text` says so and does not say two things at once.
pub(super) fn modality(text: &str) -> Option<Modality> {
    let lower = in_force(&text.to_lowercase()).to_owned();
    let any = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    let online =
        any(&["online", "on-line", "virtual", "digital", "videoconferenc", "video conferenc", "e-learning", "remote"]);
    let onsite = any(&[
        "onsite",
        "on-site",
        "on site",
        "face-to-face",
        "face to face",
        "in-person",
        "in person",
        "physical",
        "offline",
        "f2f",
    ]);
    match (any(&["hybrid", "blended", "mixed"]), online, onsite) {
        (true, ..) => Some(Modality::Hybrid),
        (_, true, true) if lower.contains(" or ") => None,
        (_, true, true) => Some(Modality::Hybrid),
        (_, true, false) => Some(Modality::Online),
        (_, false, true) => Some(Modality::Onsite),
        _ => None,
    }
}

/// What stands before words that tell of an earlier state (`Online (originally face-to-face)`), given small letters.
fn in_force(lower: &str) -> &str {
    let cut = ["originally", "previously", "formerly", "instead of", "changed from", "rather than"]
        .iter()
        .filter_map(|word| lower.find(word))
        .min();
    cut.filter(|at| *at > 0).map_or(lower, |at| &lower[..at])
}

/// Whether `text` names a body that could run a project.
pub(super) fn names_organization(text: &str) -> bool {
    static NOUN: LazyLock<Regex> = LazyLock::new(|| {
        pattern(concat!(
            r"(?i)\b(?:secretariat|organi[sz]ations?|cent(?:re|er)s?|ministry|institut(?:e|ion)s?|councils?|agency|corporation|academy|",
            r"department|universit(?:y|ies)|directorate|boards?|authority|association|foundation|bureau|office|commission|federation|society|",
            r"company|npos?|apo|school|college|chamber|enterprise singapore|committee|division|standards|gmbh|fraunhofer)\b"
        ))
    });
    NOUN.is_match(text)
}

/// Whether `text` begins like a number of people.
pub(super) fn opens_number(text: &str) -> bool {
    static OPENS: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)^(?:up to|at least|at most|not more than|no more than|a maximum of|maximum|max\.?|about|around|a total of|total|approximately)\b|^\d{1,3}\b",
        )
    });
    OPENS.is_match(text) || first_number(text).is_some_and(|(_, at)| at == 0)
}

/// The largest number of people that `text` grants in all. A number for each country is none in all, a least number
/// is no largest one.
pub(super) fn people(text: &str) -> Option<u32> {
    static TOTAL: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)\btotal\b"));
    static APART: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)\b(?:each|per|see|clause|section|at least|minimum|not less than|no fewer than|women|female|years?|age)\b",
        )
    });
    let clauses: Vec<&str> = text.split(['(', ')', ',', ';', '.', '\n']).collect();
    let numbered = |clause: &&&str| first_number(clause).is_some();
    let total = clauses.iter().filter(|clause| TOTAL.is_match(clause) && !APART.is_match(clause)).find(numbered);
    let first = || clauses.iter().filter(|clause| !APART.is_match(clause)).find(numbered);
    let clause = total.or_else(first)?;
    let (number, at) = first_number(clause)?;
    upper_end(&clause[at..]).or(Some(number)).filter(|number| *number <= 5_000)
}

/// `15-18`, `15 to 18`: the upper end.
fn upper_end(text: &str) -> Option<u32> {
    static RANGE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\d{1,4}\s*(?:[-\u{2010}-\u{2015}]|to)\s*(\d{1,4})\b"));
    RANGE.captures(text)?[1].parse().ok()
}

/// The number of people of one kind in `text` (`25 overseas and 6 local participants`).
pub(super) fn people_of_kind(text: &str, kind: &str) -> Option<u32> {
    let lower = text.to_lowercase();
    let at = lower.find(kind)?;
    let before = lower[..at].trim_end();
    let start = before
        .rfind(['(', ')', ',', ';', '.', '\n'])
        .map_or(0, |mark| mark + 1)
        .max(before.rfind(" and ").map_or(0, |and| and + 5));
    let before = &before[start..];
    let number = first_number(before)?;
    let apart = ["each", "per ", "at least"].iter().any(|word| before.contains(word));
    (!apart).then_some(number.0)
}

/// The first number in figures or words, and where it stands.
pub(super) fn first_number(text: &str) -> Option<(u32, usize)> {
    static FIGURES: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"(?:^|[^\w.-])([0-9][0-9lO]{0,4}|l[0-9]{1,3})(?:[^0-9A-Za-z]|$|[a-z])"));
    let figures = FIGURES.captures(text).and_then(|found| found.get(1)).and_then(|found| {
        let value = found.as_str().replace('l', "1").replace('O', "0").parse().ok()?;
        Some((value, found.start()))
    });
    match (figures, number_in_words(text)) {
        (Some(one), Some(other)) => Some(if one.1 <= other.1 { one } else { other }),
        (one, other) => one.or(other),
    }
}

const UNITS: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: [&str; 8] = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

fn number_in_words(text: &str) -> Option<(u32, usize)> {
    let lower = text.to_ascii_lowercase();
    let mut words = Vec::new();
    let mut start = None;
    for (at, letter) in lower.char_indices().chain([(lower.len(), ' ')]) {
        match (letter.is_alphanumeric(), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                words.push((&lower[from..at], from));
                start = None;
            }
            _ => {}
        }
    }
    let unit = |word: &str| UNITS.iter().position(|unit| *unit == word).and_then(|value| u32::try_from(value).ok());
    let ten =
        |word: &str| TENS.iter().position(|ten| *ten == word).and_then(|value| u32::try_from(value * 10 + 20).ok());
    let at = words.iter().position(|(word, _)| *word == "hundred" || unit(word).or_else(|| ten(word)).is_some())?;
    let (word, start) = words[at];
    let next = words.get(at + 1).map_or("", |(word, _)| *word);
    let value = match (unit(word), ten(word)) {
        (Some(value), _) if next == "hundred" => value * 100,
        (Some(value), _) => value,
        (_, Some(value)) => value + unit(next).filter(|unit| (1..10).contains(unit)).unwrap_or(0),
        _ => 100,
    };
    Some((value, start))
}

/// The days that `text` states (`(four days)`, `4 working days`), each statement once.
pub(super) fn days(text: &str) -> Vec<u32> {
    static DAYS: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"(?i)\b([a-z]+(?:[-\s]+[a-z]+)?|\d{1,3})[-\s]*(?:(?:working|full|calendar|consecutive)[-\s]+)?days?\b")
    });
    let found = DAYS.captures_iter(text).filter_map(|found| {
        let words = &found[1];
        let last = words.rsplit([' ', '\n', '-']).next().unwrap_or(words);
        let both = first_number(words).filter(|(_, at)| *at == 0);
        both.or_else(|| first_number(last)).map(|(number, _)| number)
    });
    let mut stated: Vec<u32> = found.filter(|days| (1..=400).contains(days)).collect();
    stated.dedup();
    stated
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_people_are_totals_and_maxima() {
        let cases = [
            ("38", Some(38)),
            ("Up to 15 qualified participants from Bangladesh", Some(15)),
            ("Up to six qualified participants", Some(6)),
            ("Up to twenty-four participants", Some(24)),
            (
                "Up to 38 participants from APO member countries (two from each country, see 11. Qualifications)",
                Some(38),
            ),
            ("At least 20 qualified participants from each participating country", None),
            ("Two participants from each member country", None),
            ("Up to 24 participants, two from each country", Some(24)),
            ("15-18 participants", Some(18)),
            ("Minimum 10, maximum 20", Some(20)),
            ("See 11. Qualifications", None),
            ("Two participants per country (total 42)", Some(42)),
            ("Up to l8 participants", Some(18)),
            ("12 participants", Some(12)),
            ("At least 20", None),
        ];
        for (text, number) in cases {
            assert_eq!(people(text), number, "{text}");
        }
        assert_eq!(people_of_kind("25 overseas and 6 local participants", "overseas"), Some(25));
        assert_eq!(people_of_kind("25 overseas and 6 local participants", "local"), Some(6));
    }

    #[test]
    fn codes_days_and_modalities() {
        assert_eq!(code_in("Change: 20-AG-12-GE-WSP-B Revision").as_deref(), Some("20-AG-12-GE-WSP-B"));
        assert_eq!(code_in("l4-in-69-ge-wsp-b").as_deref(), Some("14-IN-69-GE-WSP-B"));
        assert_eq!(code_in("81-3-3830-0411"), None);
        assert_eq!(days("(four days)"), [4]);
        assert_eq!(days("18-21 November 2014 (4 days), twenty-one days"), [4, 21]);
        assert!(days("Monday and Tuesday").is_empty());
        assert_eq!(modality("Face-to-face"), Some(Modality::Onsite));
        assert_eq!(modality("Online (originally face-to-face)"), Some(Modality::Online));
        assert_eq!(modality("Online or face-to-face"), None);
    }
}
