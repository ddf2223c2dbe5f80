//! What a platform must be able to do, asked by capability and never by name.

use std::time::Duration;

use async_trait::async_trait;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::message::{Address, Inbound, Outbound};

/// A chat platform, as the core sees it.
#[async_trait]
pub trait Platform: Send + Sync {
    /// What the platform can do and how much fits.
    fn limits(&self) -> &Limits;

    /// Answers `to`: in its chat and thread, by editing where `message.replaces` and the platform can.
    ///
    /// # Errors
    /// The reason why it could not be delivered, see [`SendError`].
    async fn reply(&self, to: &Inbound, message: &Outbound) -> Result<(), SendError>;

    /// Shows that an answer is being worked on. Failing to show it is no fault.
    async fn working(&self, on: &Inbound);

    /// Ends the platform's waiting for an answer (a pressed button stops spinning) where nothing is to be said.
    ///
    /// # Errors
    /// As [`Platform::reply`].
    async fn acknowledge(&self, to: &Inbound) -> Result<(), SendError>;

    /// What stands in a file that was sent, by the handle of its event; not more than `most` bytes are taken.
    ///
    /// # Errors
    /// [`FetchError`]
    async fn fetch(&self, handle: &str, most: usize) -> Result<Vec<u8>, FetchError>;

    /// Whether others read along at the address; platforms take fewer messages there.
    fn is_shared(&self, address: &Address) -> bool;

    /// Sends a message that answers nothing. The nonce, at most 20 letters and digits, is the same when a send is repeated: what
    /// was sent with it is not sent again, as far as the platform can tell.
    ///
    /// # Errors
    /// As [`Platform::reply`].
    async fn send(&self, to: &Address, message: &Outbound, nonce: &str) -> Result<MessageId, SendError>;

    /// Changes what was sent, buttons included; files stay as they are. Returns how it is to be changed the next time. To be
    /// called where [`Limits::can_edit`].
    ///
    /// # Errors
    /// As [`Platform::reply`]; [`SendError::Gone`] where there is nothing left to change.
    async fn edit(&self, at: &Address, sent: &MessageId, message: &Outbound) -> Result<MessageId, SendError>;

    /// Takes back what was sent. To be called where [`Limits::can_recall`].
    ///
    /// # Errors
    /// As [`Platform::edit`].
    async fn recall(&self, at: &Address, sent: &MessageId) -> Result<(), SendError>;
}

/// Why a file was not fetched.
#[derive(Debug, thiserror::Error)]
pub enum FetchError {
    /// It is larger than asked for, or than the platform hands out.
    #[error("the file is too large")]
    TooLarge,
    /// The platform or the network failed, or the file is gone.
    #[error("{0}")]
    Failed(String),
}

/// A platform's own identifier of what was sent, of several messages where one did not hold it. Opaque to the core.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MessageId(pub String);

/// What a platform can do and how much fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Buttons the platform shows under one message.
    pub buttons: usize,
    /// A sent message can be changed.
    pub can_edit: bool,
    /// A sent message can be taken back.
    pub can_recall: bool,
    /// A group can hold an answer that only the asker sees.
    pub private_in_group: bool,
    /// An answer to a press or a command can be a [`Form`](crate::message::Form); elsewhere its text asks for the same.
    pub forms: bool,
    /// Moments are shown in the reader's zone by the client itself.
    pub shows_local_time: bool,
}

/// Why a message was not delivered, as far as it decides what comes next.
#[derive(Debug, thiserror::Error)]
pub enum SendError {
    /// The platform asks for patience.
    #[error("to be repeated after {0:?}")]
    RetryAfter(Duration),
    /// The platform asks for patience towards everybody.
    #[error("to be repeated after {0:?}, and so is everything else")]
    Overloaded(Duration),
    /// The platform or the network failed; the same send may succeed later.
    #[error("temporary failure: {0}")]
    Temporary(String),
    /// The person blocked the assistant, is gone, or takes no messages.
    #[error("the person cannot be reached")]
    Unreachable,
    /// The chat has a new identifier.
    #[error("the chat has moved")]
    Moved(String),
    /// What was to be changed is not there any more, or cannot be changed.
    #[error("there is nothing left to change")]
    Gone,
    /// The platform will never take this message.
    #[error("refused: {0}")]
    Refused(String),
    /// Token or rights are wrong: an operator has to act.
    #[error("misconfigured: {0}")]
    Misconfigured(String),
}

/// A calendar that the platform itself keeps for the people of a place, beside its messages.
#[async_trait]
pub trait Board: Send + Sync {
    /// Puts an entry in; the platform's identifier of it.
    ///
    /// # Errors
    /// [`BoardError`]
    async fn post(&self, at: &Address, listing: &Listing) -> Result<String, BoardError>;

    /// The identifier of such an entry, where there is one.
    ///
    /// # Errors
    /// [`BoardError`]
    async fn find(&self, at: &Address, listing: &Listing) -> Result<Option<String>, BoardError>;

    /// Changes an entry.
    ///
    /// # Errors
    /// [`BoardError`]; [`BoardError::Gone`] where it is there no more.
    async fn change(&self, at: &Address, identifier: &str, listing: &Listing) -> Result<(), BoardError>;

    /// Calls an entry off.
    ///
    /// # Errors
    /// As [`Board::change`].
    async fn withdraw(&self, at: &Address, identifier: &str) -> Result<(), BoardError>;
}

/// An entry of a [`Board`]. Everybody there reads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listing {
    /// What it is called.
    pub title: String,
    /// When it begins.
    pub starts: Timestamp,
    /// When it ends.
    pub ends: Timestamp,
    /// Where it is.
    pub place: String,
    /// What it belongs to, and who speaks.
    pub about: String,
}

/// Why a [`Board`] did not do as it was told.
#[derive(Debug, thiserror::Error)]
pub enum BoardError {
    /// The assistant has no right to it in that place.
    #[error("not allowed")]
    NotAllowed,
    /// There is nothing to change.
    #[error("the entry is gone")]
    Gone,
    /// Nothing was done; it may succeed after a while.
    #[error("to be repeated after {0:?}")]
    Later(Duration),
    /// Whether it was done is not known.
    #[error("no answer: {0}")]
    Unknown(String),
    /// It will never be done.
    #[error("refused: {0}")]
    Refused(String),
}
