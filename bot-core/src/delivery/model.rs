//! What is delivered: to whom, how urgent, until when, and what can become of it.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::message::{Address, Outbound};

/// One message to one recipient.
#[derive(Clone, Debug, PartialEq)]
pub struct Delivery {
    /// Unique among all deliveries: a second one with the same key is left out, so that a cause may be worked on again.
    pub key: String,
    /// Who gets it.
    pub to: Recipient,
    /// What it says.
    pub content: Content,
    /// What goes first.
    pub priority: Priority,
    /// Not before this moment.
    pub due: Timestamp,
    /// From this moment on it is dropped, and counted as expired.
    pub expires: Option<Timestamp>,
    /// What it belongs to, such as an announcement: to be paused, cancelled and counted together.
    pub cause: String,
}

/// Who gets a message. People and accounts are found shortly before the send: in the private chat they used last.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Recipient {
    /// A person, by the identifier in [`Profile`](crate::people::Profile): once, however many accounts there are.
    Person(String),
    /// One account.
    Account {
        /// The platform.
        platform: String,
        /// The platform's identifier of the person.
        account: String,
    },
    /// A chat or channel, whoever reads there.
    Chat(Address),
}

/// What a delivery says.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// These words. Stored once for all deliveries that say the same.
    Message(Box<Outbound>),
    /// Words that are made at the moment of sending, see [`Renderer`](super::Renderer).
    Template(Template),
}

impl From<Outbound> for Content {
    fn from(message: Outbound) -> Self {
        Self::Message(Box::new(message))
    }
}

/// What a [`Renderer`](super::Renderer) makes words of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Template {
    /// Names the renderer.
    pub name: String,
    /// What it needs to know.
    pub arguments: serde_json::Value,
}

/// What goes first. Answers to questions do not pass through here and go before all of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Priority {
    /// Cannot wait: a change of today's programme.
    Urgent,
    /// What a person is owed: reminders, the own nomination.
    Service,
    /// News to many.
    Bulk,
}

impl Priority {
    /// All of them, the most urgent first.
    pub const ALL: [Self; 3] = [Self::Urgent, Self::Service, Self::Bulk];

    /// As it is stored.
    pub(super) fn number(self) -> i32 {
        match self {
            Self::Urgent => 0,
            Self::Service => 1,
            Self::Bulk => 2,
        }
    }

    pub(super) fn from_number(number: i32) -> Self {
        match number {
            0 => Self::Urgent,
            1 => Self::Service,
            _ => Self::Bulk,
        }
    }
}

/// Where a delivery stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// To be sent when it is due.
    Waiting,
    /// Held back until its cause is resumed.
    Paused,
    /// The platform took it.
    Delivered,
    /// Given up, with a reason.
    Failed,
    /// Nobody is there: blocked, gone, or never opened a chat.
    Unreachable,
    /// Too late to be of use.
    Expired,
    /// Taken back before it was sent.
    Cancelled,
    /// Nothing to say any more, or nothing there to change.
    Unneeded,
}

impl State {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Waiting,
        Self::Paused,
        Self::Delivered,
        Self::Failed,
        Self::Unreachable,
        Self::Expired,
        Self::Cancelled,
        Self::Unneeded,
    ];

    /// As it is stored.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Paused => "paused",
            Self::Delivered => "delivered",
            Self::Failed => "failed",
            Self::Unreachable => "unreachable",
            Self::Expired => "expired",
            Self::Cancelled => "cancelled",
            Self::Unneeded => "unneeded",
        }
    }

    /// The state of this name.
    pub(super) fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name)
    }

    /// Whether nothing follows.
    #[must_use]
    pub fn is_final(self) -> bool {
        !matches!(self, Self::Waiting | Self::Paused)
    }
}

/// What is done for a delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Operation {
    /// A message is sent.
    Send,
    /// A delivered message is changed in place.
    Edit,
    /// A delivered message is taken back.
    Recall,
}

impl Operation {
    /// As it is stored.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Send => "send",
            Self::Edit => "edit",
            Self::Recall => "recall",
        }
    }

    pub(super) fn of(name: &str) -> Self {
        match name {
            "edit" => Self::Edit,
            "recall" => Self::Recall,
            _ => Self::Send,
        }
    }
}
