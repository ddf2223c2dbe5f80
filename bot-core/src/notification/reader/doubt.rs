//! What in an accepted document is doubtful.

use serde::Serialize;

use super::super::Fact;

/// Something that the reader could not settle; the field is empty or as printed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Doubt {
    /// The field.
    pub fact: Fact,
    /// Line of the label, from 1; 0 where no label stands.
    pub line: usize,
    /// The text in question, at most 200 characters.
    pub text: String,
    /// What is unclear.
    pub why: Uncertainty,
}

/// What is unclear about a field; displayed in English, as the command line tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Uncertainty {
    /// A value as long as prose.
    #[error("too long for a value")]
    TooLong,
    /// Where countries are expected there is none.
    #[error("no country found")]
    NoCountry,
    /// Something beside countries that is none.
    #[error("not the name of a country we know")]
    UnknownCountry,
    /// No form that a project can have.
    #[error("neither online nor face to face nor hybrid")]
    UnknownModality,
    /// Another code than the first.
    #[error("a second project code")]
    SecondCode,
    /// No project code where one is expected.
    #[error("not in the form of a project code")]
    MalformedCode,
    /// Two labels, two values.
    #[error("given twice with different dates")]
    GivenTwice,
    /// The remarks are newer than the field.
    #[error("taken from the remarks, which move the closing date")]
    MovedByRemarks,
    /// More than one length.
    #[error("several durations stand here")]
    SeveralDurations,
    /// An addendum that names no field.
    #[error("no fact found that changes")]
    NothingChanges,
    /// A revision that does not tell when it was made.
    #[error("a revision without a date")]
    UndatedRevision,
    /// The closing date lies within the project.
    #[error("nominations close after the project has begun")]
    ClosesAfterStart,
    /// Nobody could have been nominated.
    #[error("issued after nominations closed")]
    IssuedAfterClosing,
    /// Rarely true, often a wrong year.
    #[error("issued more than a year before nominations close: the year may be wrong")]
    IssuedLongBefore,
    /// The stated length does not fit between the days.
    #[error("more days stated than lie between start and end")]
    TooManyDays,
    /// A project without a name.
    #[error("no title found")]
    NoTitle,
    /// No date where one is expected.
    #[error("no date found")]
    NoDate,
    /// Several dates compete.
    #[error("several dates stand here and nothing tells which one is in force")]
    SeveralDates,
    /// A date that can be read in more than one way.
    #[error("a date is written without its year, or in figures of unclear order, or its month cannot be told")]
    UnclearDate,
    /// First and last day of what should be one day.
    #[error("a period stands where one closing date is expected")]
    Period,
}

/// The beginning of `text`, on one line.
pub(super) fn shortened(text: &str) -> String {
    let joined = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match joined.char_indices().nth(200) {
        Some((end, _)) => format!("{}...", &joined[..end]),
        None => joined,
    }
}
