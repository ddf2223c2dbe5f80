//! What a supplement is about: a question, or a section of the notification.

use std::fmt;
use std::str::FromStr;

use crate::notification::Fact;
use crate::understanding::Intent;

/// What a supplement is about. Its name in files is that of the intent or the fact; no name means both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Subject {
    /// It answers this intent.
    Answer(Intent),
    /// It is this fact in another language.
    Translation(Fact),
}

/// A text that names no subject.
#[derive(Debug, thiserror::Error)]
#[error("is none of {}", Subject::ALL.map(Subject::key).join(", "))]
pub struct UnknownSubject;

impl Subject {
    /// All of them: what notifications leave to the implementation procedures, then what they say in words.
    pub const ALL: [Self; 18] = [
        Self::Answer(Intent::Fees),
        Self::Answer(Intent::Travel),
        Self::Answer(Intent::Visa),
        Self::Answer(Intent::Language),
        Self::Answer(Intent::Certificate),
        Self::Answer(Intent::Materials),
        Self::Answer(Intent::Documents),
        Self::Answer(Intent::Join),
        Self::Answer(Intent::Contact),
        Self::Answer(Intent::Selection),
        Self::Translation(Fact::Title),
        Self::Translation(Fact::Remarks),
        Self::Translation(Fact::Rationale),
        Self::Translation(Fact::Objectives),
        Self::Translation(Fact::Background),
        Self::Translation(Fact::Outcome),
        Self::Translation(Fact::Qualifications),
        Self::Translation(Fact::Topics),
    ];

    /// The name in files and in the database.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Answer(intent) => intent.identifier(),
            Self::Translation(fact) => fact.key(),
        }
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.key())
    }
}

impl FromStr for Subject {
    type Err = UnknownSubject;

    fn from_str(key: &str) -> Result<Self, UnknownSubject> {
        Self::ALL.into_iter().find(|subject| subject.key() == key).ok_or(UnknownSubject)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_subject_has_a_name_of_its_own() {
        for subject in Subject::ALL {
            assert_eq!(subject.key().parse::<Subject>().ok(), Some(subject));
        }
        let reason = "price".parse::<Subject>().unwrap_err().to_string();
        assert!(reason.starts_with("is none of fees, travel, visa,"), "{reason}");
    }
}
