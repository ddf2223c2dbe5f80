//! The platform as the core sees it.

use async_trait::async_trait;
use bot_core::message::{Address, Event, Inbound, Outbound, Place};
use bot_core::platform::{self, FetchError, Limits, Platform, SendError};
use serde::de::IgnoredAny;
use teloxide::payloads::{AnswerCallbackQuery, SendChatAction, SendChatActionSetters};
use teloxide::types::{CallbackQueryId, ChatAction, MessageId};

use crate::api::Failure;
use crate::send::{self, Course, Sender, Sent, Target, is_gone};

/// The message the inbound belongs to.
fn message_of(to: &Inbound) -> Option<MessageId> {
    to.reply.message.as_ref()?.parse().ok().map(MessageId)
}

/// The numbers of what was sent, as the core keeps them.
fn named(sent: &Sent) -> platform::MessageId {
    platform::MessageId(serde_json::to_string(sent).unwrap_or_default())
}

fn numbers(sent: &platform::MessageId) -> Result<Sent, SendError> {
    serde_json::from_str(&sent.0).map_err(|error| SendError::Refused(error.to_string()))
}

fn or_gone(failure: Failure) -> SendError {
    if is_gone(&failure) { SendError::Gone } else { failure.into() }
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
        let target = Target::of(&to.address)?;
        // First, so that the button stops spinning whatever becomes of the answer.
        self.acknowledge(to).await?;
        let pressed = matches!(to.event, Event::Pressed(_));
        let course = Course {
            id: &to.id,
            target,
            message,
            quotes: message_of(to).filter(|_| to.place == Place::Group && !pressed),
            replaces: message_of(to).filter(|_| message.replaces && pressed),
        };
        Ok(self.say(&course).await.map(drop)?)
    }

    async fn fetch(&self, handle: &str, most: usize) -> Result<Vec<u8>, FetchError> {
        self.api.file(handle, most).await
    }

    async fn working(&self, on: &Inbound) {
        let (true, Ok(target)) = (on.place != Place::Inline, Target::of(&on.address)) else {
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

    fn is_shared(&self, address: &Address) -> bool {
        send::is_shared(&address.chat)
    }

    async fn send(&self, to: &Address, message: &Outbound, nonce: &str) -> Result<platform::MessageId, SendError> {
        let course = Course { id: nonce, target: Target::of(to)?, message, quotes: None, replaces: None };
        Ok(named(&self.say(&course).await?))
    }

    async fn edit(
        &self,
        at: &Address,
        sent: &platform::MessageId,
        message: &Outbound,
    ) -> Result<platform::MessageId, SendError> {
        let course = Course { id: "", target: Target::of(at)?, message, quotes: None, replaces: None };
        let sent = self.change(&course, numbers(sent)?).await.map_err(or_gone)?;
        Ok(named(&sent))
    }

    async fn recall(&self, at: &Address, sent: &platform::MessageId) -> Result<(), SendError> {
        self.take_back(&Target::of(at)?, &numbers(sent)?).await.map_err(or_gone)
    }
}
