//! Project notifications: the typed facts, reading them from a document, storing them.

mod container;
mod fact;
mod import;
mod model;
pub mod pending;
mod reader;
mod shelf;
mod store;
mod supplements;
mod titles;

pub use container::ContainerError;
pub use fact::{Change, Fact, difference};
pub use import::{ImportError, Imported, MOST_BYTES, import, keep, read_file};
pub use model::{All, Modality, Notification, Participating};
pub use pending::{Pending, Proposal};
pub use reader::{
    Addendum, Document, Doubt, MOST_TEXT, ReadError, Reading, Uncertainty, read, read_bytes, read_document,
};
pub use shelf::{Shelf, Shelved};
pub use store::{Origin, Saved, all, amend, change_counter, current, has_addendum, history, save, versions};
pub use supplements::{
    LONGEST_ANSWER, LONGEST_TITLE, LONGEST_TRANSLATION, Replaced, Sheet, SheetError, Subject, Supplement,
    SupplementChange, SupplementError, Supplements, Supplied, UnknownSubject, read_sheet, replace,
};
pub(crate) use titles::{Titles, fits};

/// A notification to try the program with: the facts of a real one, its prose our own.
#[must_use]
pub fn example() -> &'static str {
    include_str!("../../../examples/public-service-innovation.txt")
}
