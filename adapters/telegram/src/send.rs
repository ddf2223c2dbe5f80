//! What is called for an answer and for a delivery.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use bot_core::delivery::Pacer;
use bot_core::message::{Address, Outbound};
use bot_core::platform::{Limits, SendError};
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
use teloxide::payloads::{DeleteMessage, EditMessageText, SendMessage};
use teloxide::types::{
    ChatId, InlineKeyboardMarkup, LinkPreviewOptions, MessageId, ParseMode, ReplyMarkup, ReplyParameters, ThreadId,
};
use tokio::sync::Semaphore;

use crate::api::{Api, Failure, Numbered};
use crate::keyboard::{self, keyboard};
use crate::render;

/// Answers on their way at the same time. More would only wait at Telegram, which takes some thirty a second, and come twice
/// after a crash.
const LINES: usize = 64;
/// Answers whose first messages are out while a later one failed: so many are remembered.
const UNFINISHED: usize = 1024;

pub(crate) const NO_PREVIEW: LinkPreviewOptions = LinkPreviewOptions {
    is_disabled: true,
    url: None,
    prefer_small_media: false,
    prefer_large_media: false,
    show_above_text: false,
};

/// The numbers of the messages that something was sent as.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Sent {
    pub(crate) texts: Vec<i32>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) files: Vec<i32>,
}

/// Sends answers and deliveries.
pub(crate) struct Sender {
    pub(crate) api: Arc<Api>,
    pub(crate) limits: Limits,
    /// Counts what is sent beyond the first message of an answer.
    pacer: Arc<Pacer>,
    /// Answers on their way at the same time.
    pub(crate) lines: Semaphore,
    /// The messages of an answer that are out, by the identifier of what it answers: a repetition goes on there.
    unfinished: Mutex<HashMap<String, Sent>>,
}

impl Sender {
    pub(crate) fn new(api: Arc<Api>, pacer: Arc<Pacer>) -> Self {
        let limits = Limits {
            buttons: keyboard::MOST,
            can_edit: true,
            can_recall: true,
            private_in_group: false,
            forms: false,
            shows_local_time: false,
        };
        Self { api, limits, pacer, lines: Semaphore::new(LINES), unfinished: Mutex::default() }
    }
}

/// One message of an answer.
struct Part<'a> {
    target: &'a Target,
    text: String,
    markup: Option<ParseMode>,
    buttons: Option<InlineKeyboardMarkup>,
    /// The message that is quoted.
    quotes: Option<MessageId>,
}

/// What is said where.
pub(crate) struct Course<'a> {
    /// The same when it is repeated.
    pub(crate) id: &'a str,
    pub(crate) target: Target,
    pub(crate) message: &'a Outbound,
    /// The message that is quoted.
    pub(crate) quotes: Option<MessageId>,
    /// The message that the first part takes the place of.
    pub(crate) replaces: Option<MessageId>,
}

/// Where messages go.
pub(crate) struct Target {
    pub(crate) chat: ChatId,
    pub(crate) thread: Option<ThreadId>,
}

impl Target {
    pub(crate) fn of(to: &Address) -> Result<Self, SendError> {
        let chat = to.chat.parse().map_err(|_| SendError::Refused("no chat of Telegram".to_owned()))?;
        let thread = to.thread.as_ref().and_then(|thread| thread.parse().ok());
        Ok(Self { chat: ChatId(chat), thread: thread.map(|thread| ThreadId(MessageId(thread))) })
    }
}

/// Other chats than those with one person have negative numbers.
pub(crate) fn is_shared(chat: &str) -> bool {
    chat.starts_with('-')
}

impl Sender {
    /// Says all of it; without markup where Telegram refuses that.
    pub(crate) async fn say(&self, course: &Course<'_>) -> Result<Sent, Failure> {
        match self.send_all(course, Some(ParseMode::Html)).await {
            Err(Failure::Answered { code: 400, description, .. }) if description.contains("parse entities") => {
                tracing::error!(id = course.id, description, "markup was refused; the answer goes out without");
                self.send_all(course, None).await
            }
            outcome => outcome,
        }
    }

    /// Sends the texts one after the other and then the files, going on where an earlier attempt ended.
    async fn send_all(&self, course: &Course<'_>, markup: Option<ParseMode>) -> Result<Sent, Failure> {
        let mut sent = self.unfinished().remove(course.id).unwrap_or_default();
        let outcome = self.send_rest(course, markup, &mut sent).await;
        match outcome {
            Ok(()) => Ok(sent),
            Err(failure) => {
                self.note_unfinished(course.id, sent);
                Err(failure)
            }
        }
    }

    async fn send_rest(&self, course: &Course<'_>, markup: Option<ParseMode>, sent: &mut Sent) -> Result<(), Failure> {
        let Course { target, message, .. } = course;
        let texts = texts(message, markup);
        let last = texts.len().saturating_sub(1);
        for (position, text) in texts.into_iter().enumerate().skip(sent.texts.len()) {
            let buttons = (position == last).then(|| keyboard(&message.buttons)).flatten();
            let quotes = course.quotes.filter(|_| position == 0);
            let part = Part { target, text, markup, buttons, quotes };
            self.count_further(target, position);
            let number = match course.replaces.filter(|_| position == 0) {
                Some(message) => self.replace(part, message).await?,
                None => self.send(part).await?,
            };
            sent.texts.push(number);
        }
        for file in message.files.iter().skip(sent.files.len()) {
            let thread = target.thread.map(|thread| thread.0.0);
            self.count_further(target, 1);
            sent.files.push(self.api.send_document(target.chat.0, thread, file).await?);
        }
        Ok(())
    }

    /// Whoever asked for the answer to be sent has counted one message.
    fn count_further(&self, target: &Target, position: usize) {
        if position > 0 {
            let chat = target.chat.0.to_string();
            self.pacer.count(&chat, is_shared(&chat));
        }
    }

    async fn send(&self, part: Part<'_>) -> Result<i32, Failure> {
        let mut call = SendMessage::new(part.target.chat, part.text);
        call.parse_mode = part.markup;
        call.link_preview_options = Some(NO_PREVIEW);
        call.message_thread_id = part.target.thread;
        call.reply_parameters = part.quotes.map(|message| ReplyParameters::new(message).allow_sending_without_reply());
        call.reply_markup = part.buttons.map(ReplyMarkup::InlineKeyboard);
        Ok(self.api.call::<_, Numbered>(&call).await?.message_id)
    }

    /// Changes the message whose button was pressed; where that cannot be changed any more, a new one is sent.
    async fn replace(&self, part: Part<'_>, message: MessageId) -> Result<i32, Failure> {
        let again = Part { text: part.text.clone(), buttons: part.buttons.clone(), ..part };
        match self.edit(part, message).await {
            Err(failure) if is_gone(&failure) => self.send(again).await,
            outcome => outcome.map(|()| message.0),
        }
    }

    async fn edit(&self, part: Part<'_>, message: MessageId) -> Result<(), Failure> {
        let mut call = EditMessageText::new(part.target.chat, message, part.text);
        call.parse_mode = part.markup;
        call.link_preview_options = Some(NO_PREVIEW);
        call.reply_markup = part.buttons;
        match self.api.call::<_, IgnoredAny>(&call).await {
            Err(failure) if failure.says("message is not modified") => Ok(()),
            outcome => outcome.map(|_| ()),
        }
    }

    /// Changes what was sent: text by text, with further ones sent and those left over taken back. The files stay.
    pub(crate) async fn change(&self, course: &Course<'_>, mut sent: Sent) -> Result<Sent, Failure> {
        let Course { target, message, .. } = course;
        let markup = Some(ParseMode::Html);
        let texts = texts(message, markup);
        let count = texts.len();
        for (position, text) in texts.into_iter().enumerate() {
            let buttons = (position + 1 == count).then(|| keyboard(&message.buttons)).flatten();
            let part = Part { target, text, markup, buttons, quotes: None };
            self.count_further(target, position);
            match sent.texts.get(position) {
                Some(number) => self.edit(part, MessageId(*number)).await?,
                None => sent.texts.push(self.send(part).await?),
            }
        }
        for number in sent.texts.split_off(count) {
            self.delete(target, number).await?;
        }
        Ok(sent)
    }

    /// Takes back all that was sent.
    pub(crate) async fn take_back(&self, target: &Target, sent: &Sent) -> Result<(), Failure> {
        for (position, number) in sent.texts.iter().chain(&sent.files).enumerate() {
            self.count_further(target, position);
            self.delete(target, *number).await?;
        }
        Ok(())
    }

    async fn delete(&self, target: &Target, number: i32) -> Result<(), Failure> {
        let call = DeleteMessage::new(target.chat, MessageId(number));
        self.api.call::<_, IgnoredAny>(&call).await.map(|_| ())
    }

    fn note_unfinished(&self, id: &str, sent: Sent) {
        if sent.texts.is_empty() {
            return;
        }
        let mut unfinished = self.unfinished();
        if unfinished.len() >= UNFINISHED {
            let any = unfinished.keys().next().cloned();
            any.and_then(|id| unfinished.remove(&id));
        }
        unfinished.insert(id.to_owned(), sent);
    }

    fn unfinished(&self) -> std::sync::MutexGuard<'_, HashMap<String, Sent>> {
        self.unfinished.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn texts(message: &Outbound, markup: Option<ParseMode>) -> Vec<String> {
    if markup.is_some() { render::html(message) } else { render::plain(message) }
}

/// Whether there is nothing left to change or take back.
pub(crate) fn is_gone(failure: &Failure) -> bool {
    const GONE: [&str; 5] = ["to edit", "to delete", "can't be edited", "can't be deleted", "MESSAGE_ID_INVALID"];
    GONE.iter().any(|words| failure.says(words))
}
