//! A message as Discord's REST interface takes it, the same for new messages, edits and interactions.

use bot_core::message::Attachment;
use serde::Serialize;
use serenity::builder::CreateActionRow;

/// The message is shown to one person only.
const EPHEMERAL: u64 = 1 << 6;

/// The body of a message. Every field is written each time: an edit has to clear what was there before.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Payload {
    pub(crate) content: String,
    pub(crate) embeds: Vec<Embed>,
    pub(crate) components: Vec<CreateActionRow>,
    pub(crate) allowed_mentions: AllowedMentions,
    #[serde(skip_serializing_if = "Option::is_none")]
    flags: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    nonce: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    enforce_nonce: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message_reference: Option<Reference>,
    /// Travels beside the body. A message with a file is always a new one.
    #[serde(skip)]
    pub(crate) file: Option<Attachment>,
}

/// Nobody is notified, whatever the text looks like, but the roles that are named here.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct AllowedMentions {
    parse: [&'static str; 0],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) roles: Vec<String>,
    replied_user: bool,
}

/// The framed part of a message.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Embed {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) description: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) fields: Vec<Field>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) footer: Option<Footer>,
}

/// A label and its value, at most 256 and 1,024 characters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) value: String,
    /// Beside its neighbours, where there is room.
    pub(crate) inline: bool,
}

/// Small print: shown as it stands, without markup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Footer {
    pub(crate) text: String,
}

#[derive(Clone, Debug, Serialize)]
struct Reference {
    message_id: String,
    /// The answer goes out even where the question was deleted meanwhile.
    fail_if_not_exists: bool,
}

impl Payload {
    /// A message of text.
    pub(crate) fn text(content: String) -> Self {
        Self { content, ..Self::default() }
    }

    /// A message of cards.
    pub(crate) fn cards(embeds: Vec<Embed>) -> Self {
        Self { embeds, ..Self::default() }
    }

    /// A message of a file.
    pub(crate) fn file(file: Attachment) -> Self {
        Self { file: Some(file), ..Self::default() }
    }

    /// For one person's eyes only: a new message, never an edit.
    pub(crate) fn ephemeral(mut self, ephemeral: bool) -> Self {
        self.flags = ephemeral.then_some(EPHEMERAL);
        self
    }

    /// Discord answers a second message with the same nonce with the first one, for some minutes.
    pub(crate) fn once(mut self, nonce: String) -> Self {
        self.nonce = Some(nonce);
        self.enforce_nonce = Some(true);
        self
    }

    /// Quotes the message `id`.
    pub(crate) fn replying_to(mut self, id: &str) -> Self {
        self.message_reference = Some(Reference { message_id: id.to_owned(), fail_if_not_exists: false });
        self
    }
}
