//! Why an announcement is refused.

use std::fmt;

/// One reason why an announcement is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Line of the file, counted from 1; of a text that stands in no file, counted from 0 within the text.
    pub line: Option<usize>,
    /// The key it is about, such as `text.id`.
    pub key: String,
    /// What is wrong.
    pub why: String,
}

impl Problem {
    pub(super) fn at(line: Option<usize>, key: &str, why: impl Into<String>) -> Self {
        Self { line, key: key.to_owned(), why: why.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(formatter, "line {line}, {}: {}", self.key, self.why),
            None => write!(formatter, "{}: {}", self.key, self.why),
        }
    }
}
