//! What the Secretariat adds to a notification: answers the notification leaves to other papers, and translations of
//! its title and sections. From a file to the database and, held in memory, into the answers.

mod columns;
mod held;
mod sheet;
mod store;
mod subject;
mod tables;

pub use held::{Supplements, Supplied};
pub use sheet::{LONGEST_ANSWER, LONGEST_TITLE, LONGEST_TRANSLATION, Sheet, SheetError, Supplement, read_sheet};
pub use store::{Replaced, SupplementChange, SupplementError, replace};
pub use subject::{Subject, UnknownSubject};

pub(super) use store::{all, original};

#[cfg(test)]
mod tests;
