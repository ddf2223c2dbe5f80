//! Why a document is refused.

use super::super::Fact;

/// Why a document is refused as a whole.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// Nothing but blanks.
    #[error("the file is empty")]
    Empty,
    /// Longer than any notification.
    #[error("the file has {bytes} bytes; a notification as {format} may have at most {limit}")]
    TooLarge {
        /// Length of the file.
        bytes: u64,
        /// The most that is read.
        limit: u64,
        /// The format the limit is for.
        format: &'static str,
    },
    /// Text in another encoding, or no text at all.
    #[error("the text is not UTF-8: the byte at offset {offset} (line {line}) does not belong there")]
    NotUtf8 {
        /// Offset of the first wrong byte, from 0.
        offset: usize,
        /// Its line, from 1.
        line: usize,
    },
    /// The labels of a notification are not there.
    #[error("this is no project notification: found {found} of the labels that one has, and no project code")]
    NotANotification {
        /// How many different labels were found.
        found: usize,
    },
    /// An addendum changes single fields of a notification and is none itself.
    #[error("this is an addendum, not a whole notification")]
    Addendum,
    /// An addendum to a notification that is not stored.
    #[error("field code: this is an addendum to {code}, and no notification of that project is stored")]
    NothingToAmend {
        /// Code of the project.
        code: String,
    },
    /// It looks like a notification but lacks what every one must have.
    #[error("field {fact}: missing, and a notification cannot be stored without it")]
    Missing {
        /// The field.
        fact: Fact,
    },
    /// A day that no calendar has.
    #[error("line {line}, field {fact}: '{text}' is a date that does not exist")]
    ImpossibleDate {
        /// The field.
        fact: Fact,
        /// Line of the label, from 1.
        line: usize,
        /// The date as printed.
        text: String,
    },
    /// The last day lies before the first.
    #[error("line {line}, field {fact}: the end ({ends}) is before the start ({starts})")]
    EndBeforeStart {
        /// The field.
        fact: Fact,
        /// Line of the label, from 1.
        line: usize,
        /// First day as printed.
        starts: jiff::civil::Date,
        /// Last day as printed.
        ends: jiff::civil::Date,
    },
    /// The container is damaged, locked or holds no text.
    #[error("{0}")]
    Container(#[from] super::super::container::ContainerError),
}

impl ReadError {
    /// The field at fault, where one is.
    #[must_use]
    pub fn fact(&self) -> Option<Fact> {
        match self {
            Self::Missing { fact } | Self::ImpossibleDate { fact, .. } | Self::EndBeforeStart { fact, .. } => {
                Some(*fact)
            }
            _ => None,
        }
    }
}
