//! Catalogues on their way to translators and back: a sheet of sentences beside the English ones, as PO or CSV.
//!
//! What comes back touches the sentences that were changed and nothing else: comments, order and layout of a file stay.

mod bring;
mod po;
mod rows;
mod source;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use self::source::Piece;
use super::{LocaleFiles, Tag};

pub use bring::{Brought, bring};

/// How a sheet is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A gettext catalogue, for the tools of translators.
    Po,
    /// A table, for spreadsheets.
    Csv,
}

/// Something in a sheet that cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
#[error("{line}: {what}")]
pub struct Fault {
    /// Counted from 1.
    pub line: usize,
    /// What is wrong.
    pub what: String,
}

impl Fault {
    fn new(line: usize, what: impl Into<String>) -> Self {
        Self { line, what: what.into() }
    }
}

/// The sentences of a locale beside the English ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The locale's folder.
    pub locale: String,
    /// In the order of the English files.
    pub sentences: Vec<Sentence>,
}

/// One sentence as a translator sees it, in the notation of the catalogue.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sentence {
    /// The file it stands in.
    pub file: String,
    /// The message, an attribute of it as `message.attribute`; empty for the file's first line, which tells how far it was reviewed.
    pub id: String,
    /// What English says.
    pub english: String,
    /// What the locale says; empty where it says nothing yet.
    pub own: String,
    /// What the maintainers remark.
    pub note: String,
    /// Whether the translator is not sure yet.
    pub fuzzy: bool,
    /// Where the translation begins in the sheet; 0 in one that was not read from a file.
    pub line: usize,
}

impl Sheet {
    /// The sentences of `tag` as they stand in `files`.
    #[must_use]
    pub fn of(files: &LocaleFiles, tag: &Tag) -> Self {
        let own: BTreeMap<_, _> = files.of(tag.as_str(), ".ftl").map(|file| (&file.name, file)).collect();
        let mut sentences = Vec::new();
        for file in files.of(Tag::english().as_str(), ".ftl") {
            let said = own.get(&file.name).map(|own| source::pieces(&own.text)).unwrap_or_default();
            let said: BTreeMap<&str, &Piece> = said.iter().map(|piece| (piece.id.as_str(), piece)).collect();
            sentences.extend(source::pieces(&file.text).iter().map(|english| Sentence {
                file: file.name.clone(),
                id: english.id.clone(),
                english: english.text.clone(),
                own: said.get(english.id.as_str()).map(|piece| piece.text.clone()).unwrap_or_default(),
                note: english.note.clone(),
                ..Sentence::default()
            }));
        }
        Self { locale: tag.to_string(), sentences }
    }

    /// The sheet as a file.
    ///
    /// # Errors
    /// Where a row cannot be written.
    pub fn write(&self, format: Format) -> std::io::Result<String> {
        match format {
            Format::Po => Ok(po::write(self)),
            Format::Csv => rows::write(self),
        }
    }

    /// Reads a sheet that came back.
    ///
    /// # Errors
    /// The lines that cannot be read.
    pub fn read(text: &str, format: Format) -> Result<Self, Fault> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        match format {
            Format::Po => po::read(text),
            Format::Csv => rows::read(text),
        }
    }
}
