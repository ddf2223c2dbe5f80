//! Where a conversation stands.

use super::Flow;
use crate::locale::Tag;
use crate::understanding::Intent;

/// Where the conversation of one person in one chat stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Conversation {
    /// Code of the project it is about.
    pub project: Option<String>,
    /// The intent that waits for an answer of the person: which project, which economy.
    pub asked: Option<Intent>,
    /// The intent answered last: what "and for Nepal?" refers to.
    pub answered: Option<Intent>,
    /// The language the person wrote last, as far as a text showed it.
    pub locale: Option<Tag>,
    /// The guided dialogue the person is in.
    pub flow: Option<Flow>,
}
