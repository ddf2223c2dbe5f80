//! The first answer to an interaction, as Discord takes it.

use serde::Serialize;

use crate::payload::Payload;

/// Only the asker sees it.
const EPHEMERAL: u64 = 1 << 6;

/// The first answer to an interaction.
#[derive(Debug, Serialize)]
pub(super) struct Response {
    #[serde(rename = "type")]
    kind: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    data: Option<Data>,
}

#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Data {
    Message(Box<Payload>),
    Visibility { flags: u64 },
    Choices { choices: Vec<Choice> },
}

/// A choice shown while typing: at most 100 letters each.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct Choice {
    pub(super) name: String,
    pub(super) value: String,
}

impl Response {
    /// A new message.
    pub(super) fn message(payload: Payload) -> Self {
        Self { kind: 4, data: Some(Data::Message(Box::new(payload))) }
    }

    /// The message whose button was pressed, written anew.
    pub(super) fn update(payload: Payload) -> Self {
        Self { kind: 7, data: Some(Data::Message(Box::new(payload))) }
    }

    /// An answer is coming; who sees it is settled here for good.
    pub(super) fn deferral(ephemeral: bool) -> Self {
        Self { kind: 5, data: ephemeral.then_some(Data::Visibility { flags: EPHEMERAL }) }
    }

    /// The press was taken; the message stays as it is for now.
    pub(super) fn taken() -> Self {
        Self { kind: 6, data: None }
    }

    pub(super) fn choices(choices: Vec<Choice>) -> Self {
        Self { kind: 8, data: Some(Data::Choices { choices }) }
    }
}
