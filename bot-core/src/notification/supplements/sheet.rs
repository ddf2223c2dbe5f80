//! A file of supplements: TOML or CSV, told apart by content, read whole or refused.

use std::collections::HashSet;

use jiff::civil::Date;

use super::{Subject, columns, tables};
use crate::locale::Tag;
use crate::notification::Fact;

/// The longest answer, in characters: one message of any platform.
pub const LONGEST_ANSWER: usize = 1_500;
/// The longest translated section, in characters.
pub const LONGEST_TRANSLATION: usize = 6_000;
/// The longest translated title, in characters.
pub const LONGEST_TITLE: usize = 300;
/// The longest name of a source, in characters.
const LONGEST_SOURCE: usize = 200;
/// The largest file, in bytes.
const MOST_BYTES: usize = 512 * 1024;

/// One thing that is supplied, in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Supplement {
    /// The language it is written in.
    pub locale: Tag,
    /// What it is about.
    pub subject: Subject,
    /// Its words; of topics, one a line.
    pub words: String,
    /// Name of the paper it comes from.
    pub source: String,
    /// The date of that paper.
    pub dated: Date,
}

/// What stands in a file, with the line of each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Line, counted from 1, and what stands there.
    pub entries: Vec<(usize, Supplement)>,
}

/// Why a file is refused.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum SheetError {
    /// As a whole.
    #[error("{0}")]
    Whole(String),
    /// For something in one line.
    #[error("line {line}: {why}")]
    Line {
        /// Counted from 1.
        line: usize,
        /// What is wrong.
        why: String,
    },
    /// For one field.
    #[error("line {line}, field {field}: {why}")]
    Field {
        /// Counted from 1.
        line: usize,
        /// The field as the file names it.
        field: String,
        /// What is wrong.
        why: String,
    },
}

/// What a file says of its own source; what it leaves out is its name and today.
#[derive(Clone, Debug)]
pub(super) struct Origin {
    pub(super) source: String,
    pub(super) dated: Date,
}

/// An entry as it stands in the file.
pub(super) struct Raw<'a> {
    pub(super) line: usize,
    pub(super) locale: &'a str,
    pub(super) field: &'a str,
    pub(super) words: &'a str,
}

/// Reads a file of supplements. `spoken` tells whether there is a locale of that tag; a file that names no source or
/// date comes from `file_name` and is of `today`.
///
/// # Errors
/// [`SheetError`] with line and field, where they are known.
pub fn read_sheet(
    bytes: &[u8],
    file_name: &str,
    today: Date,
    spoken: &dyn Fn(&Tag) -> bool,
) -> Result<Sheet, SheetError> {
    if bytes.len() > MOST_BYTES {
        return Err(SheetError::Whole(format!(
            "has {} bytes; a file of answers has at most {MOST_BYTES}",
            bytes.len()
        )));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let line = bytes[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1;
        SheetError::Line { line, why: "is not UTF-8".to_owned() }
    })?;
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    if text.trim().is_empty() {
        return Err(SheetError::Whole("is empty".to_owned()));
    }
    let origin = Origin { source: file_name.to_owned(), dated: today };
    let mut sheet = Sheet::default();
    match columns::delimiter(&text) {
        Some(delimiter) => columns::read(&text, delimiter, &origin, spoken, &mut sheet)?,
        None => tables::read(&text, &origin, spoken, &mut sheet)?,
    }
    sheet.without_repetition()
}

impl Sheet {
    /// Takes one entry of the file.
    pub(super) fn add(
        &mut self,
        raw: &Raw<'_>,
        origin: &Origin,
        spoken: &dyn Fn(&Tag) -> bool,
    ) -> Result<(), SheetError> {
        let refused = |field: &str, why: String| SheetError::Field { line: raw.line, field: field.to_owned(), why };
        let locale: Tag =
            raw.locale.parse().map_err(|_| refused("locale", format!("'{}' is no language tag", raw.locale)))?;
        if !spoken(&locale) {
            return Err(refused("locale", format!("'{locale}' is none of the languages spoken here")));
        }
        let subject: Subject = raw.field.parse().map_err(|why| refused(raw.field, format!("{why}")))?;
        let words = checked(subject, raw.words).map_err(|why| refused(raw.field, why))?;
        if locale == Tag::english() && matches!(subject, Subject::Translation(_)) {
            return Err(refused(raw.field, "is in English in the notification itself".to_owned()));
        }
        let Origin { source, dated } = origin.clone();
        self.entries.push((raw.line, Supplement { locale, subject, words, source, dated }));
        Ok(())
    }

    fn without_repetition(self) -> Result<Self, SheetError> {
        let mut seen = HashSet::new();
        for (line, entry) in &self.entries {
            if !seen.insert((&entry.locale, entry.subject)) {
                let why = format!("stands twice for {}", entry.locale);
                return Err(SheetError::Field { line: *line, field: entry.subject.to_string(), why });
            }
        }
        Ok(self)
    }
}

/// The words without blanks around their lines and control characters.
fn checked(subject: Subject, words: &str) -> Result<String, String> {
    let kept: String = words.chars().filter(|letter| letter.is_whitespace() || !letter.is_control()).collect();
    let joined = match subject {
        Subject::Translation(Fact::Title) => kept.split_whitespace().collect::<Vec<_>>().join(" "),
        Subject::Translation(Fact::Topics) => {
            kept.lines().map(str::trim).filter(|topic| !topic.is_empty()).collect::<Vec<_>>().join("\n")
        }
        _ => kept.trim().lines().map(str::trim).collect::<Vec<_>>().join("\n"),
    };
    let most = match subject {
        Subject::Answer(_) => LONGEST_ANSWER,
        Subject::Translation(Fact::Title) => LONGEST_TITLE,
        Subject::Translation(_) => LONGEST_TRANSLATION,
    };
    match joined.chars().count() {
        0 => Err("is empty".to_owned()),
        long if long > most => Err(format!("has {long} characters; at most {most} are taken")),
        _ => Ok(joined),
    }
}

/// The name of a source, as an answer can show it.
pub(super) fn checked_source(name: &str) -> Result<String, String> {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    match name.chars().count() {
        0 => Err("is empty".to_owned()),
        long if long > LONGEST_SOURCE => Err(format!("has {long} characters; at most {LONGEST_SOURCE} are taken")),
        _ => Ok(name),
    }
}
