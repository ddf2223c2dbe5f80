//! The languages people are answered in: Fluent catalogues, numbers, dates, lists.
//!
//! A locale is a folder in `locales/`. The folders travel inside the program; nothing else in the code names them.

mod argument;
mod catalogue;
mod check;
pub mod exchange;
mod files;
mod formats;
mod own_calendar;
mod place;
mod registry;
mod tag;

pub use argument::Args;
pub use catalogue::{Catalogue, CatalogueError};
pub use check::{Coverage, Finding, check, coverage};
pub use files::{LocaleFiles, SourceFile};
pub use formats::Formats;
pub use registry::Locales;
pub use tag::{InvalidTag, Tag};

/// Takes out what could disturb the text around it: control characters and marks that change the reading
/// direction (hostile text would turn a line around), and the private characters that mark structure.
#[must_use]
pub fn clean(text: &str) -> String {
    text.chars().filter(|letter| !is_disturbing(*letter)).collect()
}

fn is_disturbing(letter: char) -> bool {
    let direction =
        matches!(letter, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    direction || matches!(letter, '\u{e000}'..='\u{f8ff}' | '\u{feff}') || (letter.is_control() && letter != '\n')
}
