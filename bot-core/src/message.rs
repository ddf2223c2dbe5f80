//! The words that cross the seam between core and platforms: what came in, what goes out.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::assistant::Command;
use crate::locale::Tag;
use crate::understanding::Intent;

/// Where a conversation takes place.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Address {
    /// Name of the platform, as its adapter gives it (`telegram`, `discord`, `console`). A key for storing and
    /// routing: the core never decides by it.
    pub platform: String,
    /// The platform's identifier of the chat or channel.
    pub chat: String,
    /// The topic or thread inside the chat, to be passed back with every answer.
    pub thread: Option<String>,
}

/// How public the place is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// Only the person and the assistant.
    Private,
    /// Others read along.
    Group,
    /// A question typed into some other chat, answered with a text to insert there: nothing is remembered.
    Inline,
}

/// Something that reached the assistant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inbound {
    /// Unique on its platform; a repeat is recognised by it.
    pub id: String,
    /// Where it came from and where the answer goes.
    pub address: Address,
    /// The platform's identifier of the person.
    pub sender: String,
    /// How public the place is.
    pub place: Place,
    /// The language the person's client runs in, an IETF tag as the platform reports it.
    pub client_language: Option<String>,
    /// What happened.
    pub event: Event,
    /// What the adapter needs to answer: opaque to the core, kept with the message until it is answered.
    pub reply: Reply,
    /// When the platform took it.
    pub sent: Timestamp,
}

/// The adapter's own handles for the answer to one [`Inbound`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    /// The message it belongs to: to be quoted, or to be edited when a button of it was pressed.
    pub message: Option<String>,
    /// A one-time handle of the platform (callback query, interaction token).
    pub token: Option<String>,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// A text, without the assistant's own mention.
    Text(String),
    /// A command of the platform's menu with the rest of its line.
    Command {
        /// Which one.
        command: Command,
        /// The words behind it, trimmed; may be empty.
        argument: String,
    },
    /// A button: the text that [`Action`](crate::assistant::Action) was written as. Not to be trusted.
    Pressed(String),
    /// A [`Form`] was filled in. Not to be trusted.
    Filled {
        /// Its action.
        action: String,
        /// Name and content of its fields.
        values: Vec<(String, String)>,
    },
    /// A file was sent.
    File {
        /// The platform's handle to fetch it.
        handle: String,
        /// Its name, if it has one.
        name: String,
        /// Its size in bytes, as far as the platform tells.
        size: u64,
    },
    /// The assistant was started, or added to a group.
    Joined,
    /// The person blocked the assistant, or removed it.
    Blocked,
    /// The person came back.
    Unblocked,
    /// The chat has a new identifier from now on.
    Moved(String),
}

/// What the assistant says.
#[derive(Clone, Debug, PartialEq)]
pub struct Outbound {
    /// The text, as structure. Never empty.
    pub blocks: Vec<Block>,
    /// Buttons in the order of their use; the adapter lays them out in rows.
    pub buttons: Vec<Button>,
    /// The language of the text; decides the reading direction.
    pub locale: Tag,
    /// Replaces the message whose button was pressed, where the platform can edit.
    pub replaces: bool,
    /// For the asker's eyes only, where the platform can do so in a group.
    pub private: bool,
    /// Files to go with it, in order.
    pub files: Vec<Attachment>,
    /// Fields to fill in. Shown in place of all the rest by platforms that can; elsewhere the text asks for the same.
    pub form: Option<Box<Form>>,
    /// What was understood: for logs, the line mode and tests.
    pub understood: Understood,
}

/// What the assistant made of the message.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Understood {
    /// The intent that was answered, if one was.
    pub intent: Option<Intent>,
    /// Confidence from 0 to 1; 1 for buttons and commands.
    pub confidence: f32,
    /// Code of the project the answer is about.
    pub project: Option<String>,
    /// The source line of the answer as plain text, if it has one.
    pub source: Option<String>,
}

/// A part of a message that stands on lines of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Block {
    /// A title.
    Heading(Line),
    /// Running text.
    Paragraph(Line),
    /// A label and its value.
    Field {
        /// The label, without a colon.
        label: Line,
        /// The value.
        value: Line,
    },
    /// Points, in order.
    List(Vec<Line>),
    /// Words of a document, quoted as they stand.
    Quote(Line),
    /// Small print: where the answer comes from.
    Source(Line),
}

/// A run of inline parts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line(pub Vec<Inline>);

/// A part of a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Inline {
    /// Words.
    Text(String),
    /// Words that matter.
    Bold(String),
    /// Something to type or copy: shown as it stands, left to right.
    Code(String),
    /// A link.
    Link {
        /// The words to show.
        label: String,
        /// Where it leads.
        url: String,
    },
    /// A moment: platforms that show local time by themselves show it beside the words.
    Moment {
        /// The moment.
        at: Timestamp,
        /// The same, spelled out in the reader's language.
        shown: String,
    },
    /// A group of people of the platform, called so that they notice; shown where the platform can.
    Mention {
        /// The platform's identifier of the group.
        group: String,
    },
}

/// A file to go with a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// Its name with the extension, without a path.
    pub name: String,
    /// Its media type, such as `text/calendar`.
    pub media_type: String,
    /// What stands in it; at most 8 MiB, the least any platform takes.
    pub bytes: Vec<u8>,
}

/// Fields to be filled in together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// What is done with what was filled in: the text form of an [`Action`](crate::assistant::Action), at most 64 bytes.
    pub action: String,
    /// What stands above, at most 45 characters.
    pub title: String,
    /// The fields, in order; at most five.
    pub fields: Vec<Field>,
}

/// A field of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Names it in [`Event::Filled`].
    pub name: String,
    /// What it says, at most 45 characters.
    pub label: String,
    /// Has room for several lines.
    pub long: bool,
    /// Has to be filled in.
    pub required: bool,
    /// The most characters it takes, up to 4,000.
    pub most: u16,
    /// What stands in it at first.
    pub value: String,
}

/// A button under a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Button {
    /// What it says, at most 80 characters.
    pub label: String,
    /// What it does: the text form of an [`Action`](crate::assistant::Action), at most 64 bytes.
    pub action: String,
}

impl Line {
    /// A line of plain words.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self(vec![Inline::Text(text.into())])
    }

    /// The line without its structure; a link shows its label and address.
    #[must_use]
    pub fn plain(&self) -> String {
        self.0.iter().map(Inline::plain).collect()
    }

    /// Whether nothing would be shown.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|part| part.plain().trim().is_empty())
    }
}

impl Inline {
    fn plain(&self) -> String {
        match self {
            Self::Text(text) | Self::Bold(text) | Self::Code(text) => text.clone(),
            Self::Link { label, url } if label == url => url.clone(),
            Self::Link { label, url } => format!("{label} ({url})"),
            Self::Moment { shown, .. } => shown.clone(),
            Self::Mention { .. } => String::new(),
        }
    }
}

impl Block {
    /// The lines of the block, in reading order.
    pub fn lines(&self) -> impl Iterator<Item = &Line> {
        let (first, rest): (Vec<&Line>, &[Line]) = match self {
            Self::Heading(line) | Self::Paragraph(line) | Self::Quote(line) | Self::Source(line) => (vec![line], &[]),
            Self::Field { label, value } => (vec![label, value], &[]),
            Self::List(points) => (Vec::new(), points),
        };
        first.into_iter().chain(rest)
    }
}

impl Outbound {
    /// The whole text without structure: blocks on lines of their own, fields as `label: value`, points with a bullet.
    #[must_use]
    pub fn plain(&self) -> String {
        let blocks = self.blocks.iter().map(|block| match block {
            Block::Field { label, value } => format!("{}: {}", label.plain(), value.plain()),
            Block::List(points) => {
                points.iter().map(|point| format!("• {}", point.plain())).collect::<Vec<_>>().join("\n")
            }
            Block::Heading(line) | Block::Paragraph(line) | Block::Quote(line) | Block::Source(line) => line.plain(),
        });
        blocks.collect::<Vec<_>>().join("\n")
    }
}
