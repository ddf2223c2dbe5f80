//! A guided dialogue that goes over several messages: where it stands.

use serde::{Deserialize, Serialize};

use crate::locale::Tag;

/// Where a guided dialogue stands; one variant a dialogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Flow {
    /// A liaison officer names a replacement: the next text is its reference number and name.
    NameReplacement {
        /// The identifier of the nomination to be replaced.
        nomination: String,
    },
    /// A nominee links a nomination by e-mail: the next text holds the address.
    EmailAddress,
    /// An announcement is being written.
    Announcement {
        /// The identifier of the draft.
        draft: String,
        /// What the next text will be.
        awaits: Awaited,
    },
}

/// What the next text of the author of an announcement is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Awaited {
    /// A question like any other.
    Nothing,
    /// The text of the announcement in a language.
    Text(Tag),
    /// The economies it is for.
    Economies,
}
