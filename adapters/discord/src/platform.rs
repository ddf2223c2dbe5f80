//! Answers to messages: what the core asks of a platform, done for Discord's channels.

use std::sync::Arc;

use async_trait::async_trait;
use bot_core::delivery::Pacer;
use bot_core::message::{Address, Inbound, Outbound, Place};
use bot_core::platform::{self, FetchError, Limits, Platform, SendError};
use serde::{Deserialize, Serialize};
use serenity::all::{ChannelId, MessageId};

use crate::failure::{Failure, code};
use crate::payload::Payload;
use crate::render;
use crate::rest::Rest;

/// Discord's channels, for messages. Interactions are answered where they arrive: they have three seconds.
pub(crate) struct Channels {
    rest: Arc<Rest>,
    /// Counts what is sent beyond the first message of an answer.
    pacer: Arc<Pacer>,
    limits: Limits,
}

/// The messages that something was sent as.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Sent {
    texts: Vec<MessageId>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    files: Vec<MessageId>,
}

impl Channels {
    pub(crate) fn new(rest: Arc<Rest>, pacer: Arc<Pacer>) -> Self {
        let limits = Limits {
            buttons: 25,
            can_edit: true,
            can_recall: true,
            private_in_group: true,
            forms: true,
            shows_local_time: true,
        };
        Self { rest, pacer, limits }
    }

    /// Sends the parts in order. Every part has a name of its own that stays the same when the answer is repeated, so
    /// that Discord shows it once.
    async fn say(&self, channel: ChannelId, name: &str, parts: Vec<Payload>) -> Result<Sent, Failure> {
        let mut sent = Sent::default();
        for (number, part) in parts.into_iter().enumerate() {
            self.count_further(channel, number);
            let is_file = part.file.is_some();
            let id = self.rest.say(channel, &part.once(format!("{name}{number}"))).await?;
            if is_file { sent.files.push(id) } else { sent.texts.push(id) }
        }
        Ok(sent)
    }

    /// Whoever asked for the answer to be sent has counted one message.
    fn count_further(&self, channel: ChannelId, number: usize) {
        if number > 0 {
            self.pacer.count(&channel.to_string(), false);
        }
    }

    /// Writes the texts anew, with further ones sent and those left over deleted. The files stay.
    async fn change(&self, channel: ChannelId, mut sent: Sent, message: &Outbound) -> Result<Sent, Failure> {
        let texts = render::messages(message).into_iter().filter(|part| part.file.is_none());
        let mut count = 0;
        for part in texts {
            self.count_further(channel, count);
            match sent.texts.get(count) {
                Some(id) => self.rest.rewrite(channel, *id, &part).await?,
                None => sent.texts.push(self.rest.say(channel, &part).await?),
            }
            count += 1;
        }
        for id in sent.texts.split_off(count) {
            self.rest.delete(channel, id).await?;
        }
        Ok(sent)
    }

    /// The channel the answer goes to: what is for one person's eyes goes to that person.
    async fn channel(&self, to: &Inbound, message: &Outbound) -> Result<ChannelId, SendError> {
        if message.private && to.place == Place::Group {
            return Ok(self.rest.private_channel(&to.sender).await?);
        }
        channel_of(&to.address)
    }
}

/// A thread of Discord is a channel of its own.
fn channel_of(address: &Address) -> Result<ChannelId, SendError> {
    channel_id(&address.chat).ok_or_else(|| SendError::Refused("no channel".to_owned()))
}

fn named(sent: &Sent) -> platform::MessageId {
    platform::MessageId(serde_json::to_string(sent).unwrap_or_default())
}

fn numbers(sent: &platform::MessageId) -> Result<Sent, SendError> {
    serde_json::from_str(&sent.0).map_err(|error| SendError::Refused(error.to_string()))
}

#[async_trait]
impl Platform for Channels {
    fn limits(&self) -> &Limits {
        &self.limits
    }

    async fn reply(&self, to: &Inbound, message: &Outbound) -> Result<(), SendError> {
        let channel = self.channel(to, message).await?;
        let mut parts = render::messages(message);
        if let Some(quoted) = quoted(to, channel)
            && let Some(first) = parts.first_mut()
        {
            *first = std::mem::take(first).replying_to(quoted);
        }
        match self.say(channel, &format!("{}.", to.id), parts).await {
            Err(failure) if finery_refused(&failure) => {
                Ok(self.say(channel, &format!("{}t", to.id), render::plain_messages(message)).await.map(drop)?)
            }
            outcome => Ok(outcome.map(drop)?),
        }
    }

    async fn fetch(&self, handle: &str, most: usize) -> Result<Vec<u8>, FetchError> {
        self.rest.attachment(handle, most).await
    }

    async fn working(&self, on: &Inbound) {
        if let Some(channel) = channel_id(&on.address.chat)
            && let Err(failure) = self.rest.show_typing(channel).await
        {
            tracing::debug!(%failure, "typing could not be shown");
        }
    }

    async fn acknowledge(&self, _: &Inbound) -> Result<(), SendError> {
        Ok(())
    }

    /// Discord limits all channels alike.
    fn is_shared(&self, _: &Address) -> bool {
        false
    }

    async fn send(&self, to: &Address, message: &Outbound, nonce: &str) -> Result<platform::MessageId, SendError> {
        let channel = channel_of(to)?;
        let sent = match self.say(channel, &format!("{nonce}."), render::messages(message)).await {
            Err(failure) if finery_refused(&failure) => {
                self.say(channel, &format!("{nonce}t"), render::plain_messages(message)).await?
            }
            outcome => outcome?,
        };
        Ok(named(&sent))
    }

    async fn edit(
        &self,
        at: &Address,
        sent: &platform::MessageId,
        message: &Outbound,
    ) -> Result<platform::MessageId, SendError> {
        Ok(named(&self.change(channel_of(at)?, numbers(sent)?, message).await?))
    }

    async fn recall(&self, at: &Address, sent: &platform::MessageId) -> Result<(), SendError> {
        let (channel, sent) = (channel_of(at)?, numbers(sent)?);
        for (number, id) in sent.texts.into_iter().chain(sent.files).enumerate() {
            self.count_further(channel, number);
            self.rest.delete(channel, id).await?;
        }
        Ok(())
    }
}

/// The question, to be quoted where others read along.
fn quoted(to: &Inbound, channel: ChannelId) -> Option<&str> {
    let there = to.place == Place::Group && to.address.chat == channel.to_string();
    to.reply.message.as_deref().filter(|_| there)
}

/// Channels may forbid cards and quotations: Discord then sees an empty message, or misses a permission.
fn finery_refused(failure: &Failure) -> bool {
    let codes = [code::EMPTY_MESSAGE, code::MISSING_PERMISSIONS, code::MISSING_ACCESS, code::CANNOT_QUOTE];
    codes.contains(&failure.code())
}

pub(crate) fn channel_id(chat: &str) -> Option<ChannelId> {
    chat.parse().ok().filter(|id| *id != 0).map(ChannelId::new)
}
