//! What is called for an answer: the platform as the core sees it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use bot_core::message::{Event, Inbound, Outbound, Place};
use bot_core::platform::{FetchError, Limits, Platform, SendError};
use serde::de::IgnoredAny;
use teloxide::payloads::{AnswerCallbackQuery, AnswerInlineQuery, EditMessageText, SendChatAction, SendMessage};
use teloxide::payloads::{AnswerInlineQuerySetters, SendChatActionSetters};
use teloxide::types::{
    CallbackQueryId, ChatAction, ChatId, InlineKeyboardMarkup, InlineQueryId, InlineQueryResult,
    InlineQueryResultArticle, InputMessageContent, InputMessageContentText, LinkPreviewOptions, MessageId, ParseMode,
    ReplyMarkup, ReplyParameters, ThreadId,
};
use tokio::sync::Semaphore;

use crate::api::{Api, Failure};
use crate::keyboard::{self, keyboard};
use crate::render;

/// How long Telegram may show an inline answer again, in seconds: days left change, and so do notifications.
const INLINE_CACHE: u32 = 10;
/// The longest title and description of an inline answer.
const INLINE_TITLE: usize = 64;
const INLINE_DESCRIPTION: usize = 160;
/// Answers on their way at the same time. More would only wait at Telegram, which takes some thirty a second, and come twice
/// after a crash.
const LINES: usize = 64;
/// Answers whose first messages are out while a later one failed: so many are remembered.
const UNFINISHED: usize = 1024;

const NO_PREVIEW: LinkPreviewOptions = LinkPreviewOptions {
    is_disabled: true,
    url: None,
    prefer_small_media: false,
    prefer_large_media: false,
    show_above_text: false,
};

/// Sends answers.
pub(crate) struct Sender {
    api: Arc<Api>,
    limits: Limits,
    /// Answers on their way at the same time.
    lines: Semaphore,
    /// How many messages of an answer are out, by the identifier of what it answers: a repetition goes on there.
    unfinished: Mutex<HashMap<String, usize>>,
}

impl Sender {
    pub(crate) fn new(api: Arc<Api>) -> Self {
        let limits =
            Limits { buttons: keyboard::MOST, can_edit: true, private_in_group: false, shows_local_time: false };
        Self { api, limits, lines: Semaphore::new(LINES), unfinished: Mutex::default() }
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

/// Where messages go.
struct Target {
    chat: ChatId,
    thread: Option<ThreadId>,
}

impl Target {
    fn of(to: &Inbound) -> Result<Self, SendError> {
        let chat = to.address.chat.parse().map_err(|_| SendError::Refused("no chat of Telegram".to_owned()))?;
        let thread = to.address.thread.as_ref().and_then(|thread| thread.parse().ok());
        Ok(Self { chat: ChatId(chat), thread: thread.map(|thread| ThreadId(MessageId(thread))) })
    }
}

/// The message the inbound belongs to.
fn message_of(to: &Inbound) -> Option<MessageId> {
    to.reply.message.as_ref()?.parse().ok().map(MessageId)
}

#[async_trait]
impl Platform for Sender {
    fn limits(&self) -> &Limits {
        &self.limits
    }

    async fn reply(&self, to: &Inbound, message: &Outbound) -> Result<(), SendError> {
        // The semaphore is never closed.
        let _line = self.lines.acquire().await;
        if to.place == Place::Inline {
            return self.answer_inline(to, message).await;
        }
        let target = Target::of(to)?;
        // First, so that the button stops spinning whatever becomes of the answer.
        self.acknowledge(to).await?;
        match self.send_all(to, &target, message, Some(ParseMode::Html)).await {
            Err(Failure::Answered { code: 400, description, .. }) if description.contains("parse entities") => {
                tracing::error!(id = to.id, description, "markup was refused; the answer goes out without");
                Ok(self.send_all(to, &target, message, None).await?)
            }
            outcome => Ok(outcome?),
        }
    }

    async fn fetch(&self, handle: &str, most: usize) -> Result<Vec<u8>, FetchError> {
        self.api.file(handle, most).await
    }

    async fn working(&self, on: &Inbound) {
        let (true, Ok(target)) = (on.place != Place::Inline, Target::of(on)) else {
            return;
        };
        let mut call = SendChatAction::new(target.chat, ChatAction::Typing);
        if let Some(thread) = target.thread {
            call = call.message_thread_id(thread);
        }
        if let Err(failure) = self.api.call::<_, IgnoredAny>(&call).await {
            tracing::debug!(%failure, "the typing action was not shown");
        }
    }

    async fn acknowledge(&self, to: &Inbound) -> Result<(), SendError> {
        let (Some(token), Event::Pressed(_)) = (&to.reply.token, &to.event) else {
            return Ok(());
        };
        let call = AnswerCallbackQuery::new(CallbackQueryId(token.clone()));
        match self.api.call::<_, IgnoredAny>(&call).await {
            // Too late, or done in an earlier attempt.
            Err(failure) if failure.code() == 400 => Ok(()),
            outcome => Ok(outcome.map(|_| ())?),
        }
    }
}

impl Sender {
    /// Sends the texts one after the other, going on where an earlier attempt ended.
    async fn send_all(
        &self,
        to: &Inbound,
        target: &Target,
        message: &Outbound,
        markup: Option<ParseMode>,
    ) -> Result<(), Failure> {
        let texts = if markup.is_some() { render::html(message) } else { render::plain(message) };
        let (count, last) = (texts.len(), texts.len().saturating_sub(1));
        let sent = self.unfinished().remove(&to.id).unwrap_or_default();
        let pressed = matches!(to.event, Event::Pressed(_));
        for (position, text) in texts.into_iter().enumerate().skip(sent) {
            let buttons = (position == last).then(|| keyboard(&message.buttons)).flatten();
            let quotes = (position == 0 && to.place == Place::Group && !pressed).then(|| message_of(to)).flatten();
            let part = Part { target, text, markup, buttons, quotes };
            let edited = (position == 0 && message.replaces && pressed).then(|| message_of(to)).flatten();
            let outcome = match edited {
                Some(message) => self.edit(part, message).await,
                None => self.send(part).await,
            };
            if let Err(failure) = outcome {
                self.note_unfinished(&to.id, position);
                return Err(failure);
            }
        }
        for (position, file) in message.files.iter().enumerate().skip(sent.saturating_sub(count)) {
            let thread = target.thread.map(|thread| thread.0.0);
            if let Err(failure) = self.api.send_document(target.chat.0, thread, file).await {
                self.note_unfinished(&to.id, count + position);
                return Err(failure);
            }
        }
        Ok(())
    }

    async fn send(&self, part: Part<'_>) -> Result<(), Failure> {
        let mut call = SendMessage::new(part.target.chat, part.text);
        call.parse_mode = part.markup;
        call.link_preview_options = Some(NO_PREVIEW);
        call.message_thread_id = part.target.thread;
        call.reply_parameters = part.quotes.map(|message| ReplyParameters::new(message).allow_sending_without_reply());
        call.reply_markup = part.buttons.map(ReplyMarkup::InlineKeyboard);
        self.api.call::<_, IgnoredAny>(&call).await.map(|_| ())
    }

    /// Changes the message whose button was pressed; where that cannot be changed any more, a new one is sent.
    async fn edit(&self, part: Part<'_>, message: MessageId) -> Result<(), Failure> {
        let mut call = EditMessageText::new(part.target.chat, message, part.text.clone());
        call.parse_mode = part.markup;
        call.link_preview_options = Some(NO_PREVIEW);
        call.reply_markup = part.buttons.clone();
        match self.api.call::<_, IgnoredAny>(&call).await {
            Err(failure) if failure.says("message is not modified") => Ok(()),
            Err(failure) if ["to edit", "can't be edited", "MESSAGE_ID_INVALID"].iter().any(|it| failure.says(it)) => {
                self.send(part).await
            }
            outcome => outcome.map(|_| ()),
        }
    }

    /// Answers a question typed into some other chat with one text to insert there.
    async fn answer_inline(&self, to: &Inbound, message: &Outbound) -> Result<(), SendError> {
        let query = InlineQueryId(to.reply.token.clone().unwrap_or_default());
        let mut texts = render::plain(message).into_iter();
        let words = texts.next().unwrap_or_default();
        let (title, rest) = words.split_once('\n').unwrap_or((&words, ""));
        let text = render::html(message).into_iter().next().unwrap_or_default();
        let content = InputMessageContentText::new(text).parse_mode(ParseMode::Html).link_preview_options(NO_PREVIEW);
        let article =
            InlineQueryResultArticle::new("1", shortened(title, INLINE_TITLE), InputMessageContent::Text(content))
                .description(shortened(rest.trim(), INLINE_DESCRIPTION));
        let call = AnswerInlineQuery::new(query, [InlineQueryResult::Article(article)])
            .cache_time(INLINE_CACHE)
            .is_personal(true);
        match self.api.call::<_, IgnoredAny>(&call).await {
            // The person has typed on: nobody waits for this answer any more.
            Err(failure) if failure.says("query is too old") => Ok(()),
            outcome => Ok(outcome.map(|_| ())?),
        }
    }

    fn note_unfinished(&self, id: &str, sent: usize) {
        if sent == 0 {
            return;
        }
        let mut unfinished = self.unfinished();
        if unfinished.len() >= UNFINISHED {
            let any = unfinished.keys().next().cloned();
            any.and_then(|id| unfinished.remove(&id));
        }
        unfinished.insert(id.to_owned(), sent);
    }

    fn unfinished(&self) -> std::sync::MutexGuard<'_, HashMap<String, usize>> {
        self.unfinished.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The text cut to `longest` characters, between words where possible.
fn shortened(text: &str, longest: usize) -> String {
    let Some((end, _)) = text.char_indices().nth(longest) else {
        return text.to_owned();
    };
    let end = text[..end].rfind(' ').filter(|space| *space > end / 2).unwrap_or(end);
    format!("{}…", text[..end].trim_end())
}
