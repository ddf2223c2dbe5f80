//! Answers to messages: what the core asks of a platform, done for Discord's channels.

use std::sync::Arc;

use async_trait::async_trait;
use bot_core::message::{Inbound, Outbound, Place};
use bot_core::platform::{FetchError, Limits, Platform, SendError};
use serenity::all::ChannelId;

use crate::failure::{Failure, code};
use crate::payload::Payload;
use crate::render;
use crate::rest::Rest;

/// Discord's channels, for messages. Interactions are answered where they arrive: they have three seconds.
pub(crate) struct Channels {
    rest: Arc<Rest>,
    limits: Limits,
}

impl Channels {
    pub(crate) fn new(rest: Arc<Rest>) -> Self {
        let limits = Limits { buttons: 25, can_edit: true, private_in_group: true, shows_local_time: true };
        Self { rest, limits }
    }

    /// Sends the parts in order. Every part has a name of its own that stays the same when the answer is repeated, so
    /// that Discord shows it once.
    async fn say(&self, channel: ChannelId, to: &Inbound, series: &str, parts: Vec<Payload>) -> Result<(), Failure> {
        for (number, part) in parts.into_iter().enumerate() {
            self.rest.say(channel, &part.once(format!("{}{series}{number}", to.id))).await?;
        }
        Ok(())
    }

    /// The channel the answer goes to: what is for one person's eyes goes to that person.
    async fn channel(&self, to: &Inbound, message: &Outbound) -> Result<ChannelId, SendError> {
        if message.private && to.place == Place::Group {
            return Ok(self.rest.private_channel(&to.sender).await?);
        }
        channel_id(&to.address.chat).ok_or_else(|| SendError::Refused("no channel".to_owned()))
    }
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
        match self.say(channel, to, ".", parts).await {
            Err(failure) if finery_refused(&failure) => {
                Ok(self.say(channel, to, "t", render::plain_messages(message)).await?)
            }
            outcome => Ok(outcome?),
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

fn channel_id(chat: &str) -> Option<ChannelId> {
    chat.parse().ok().filter(|id| *id != 0).map(ChannelId::new)
}
