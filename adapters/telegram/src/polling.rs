//! Long polling: what was received is confirmed to Telegram only when it is stored.

use std::time::Duration;

use bot_core::intake::Backoff;
use serde_json::Value;
use teloxide::payloads::{DeleteWebhook, GetUpdates};
use teloxide::payloads::{DeleteWebhookSetters, GetUpdatesSetters};
use teloxide::types::AllowedUpdate;

use crate::api::{Failure, read};
use crate::receive::{Me, inbound};
use crate::update::{Update, salvage};
use crate::{FIRST_PAUSE, LONGEST_PAUSE, Telegram, TelegramError};

/// What the bot asks Telegram for.
pub(crate) const KINDS: [AllowedUpdate; 4] =
    [AllowedUpdate::Message, AllowedUpdate::CallbackQuery, AllowedUpdate::InlineQuery, AllowedUpdate::MyChatMember];

/// How long Telegram may hold an empty answer back, in seconds.
const HOLD: u32 = 25;
/// How long the answer may take in all.
const TIMEOUT: Duration = Duration::from_secs(35);

/// Refusals of the token, one after the other, that are taken seriously.
const REFUSALS: u32 = 5;

/// Polls for ever; whatever goes wrong is tried again.
///
/// # Errors
/// Where Telegram refuses the token for good: it was revoked.
pub(crate) async fn run(telegram: &Telegram, me: &Me) -> Result<(), TelegramError> {
    let mut backoff = Backoff::new(FIRST_PAUSE, LONGEST_PAUSE);
    let mut offset = None;
    let mut troubled = false;
    let mut refusals = 0;
    loop {
        match poll(telegram, me, &mut offset).await {
            Ok(()) => {
                if troubled {
                    tracing::info!("receiving from Telegram again");
                }
                troubled = false;
                refusals = 0;
                backoff.reset();
            }
            Err(trouble) => {
                if !troubled {
                    tracing::warn!(trouble = %trouble.words, "receiving from Telegram is interrupted");
                }
                troubled = true;
                if trouble.failure.as_ref().is_some_and(Failure::is_about_the_token) {
                    refusals += 1;
                    if refusals == REFUSALS {
                        return Err(TelegramError::Token(trouble.words));
                    }
                }
                let pause = match trouble.failure {
                    Some(failure) => failure.pause(&mut backoff),
                    None => backoff.pause(),
                };
                tokio::time::sleep(pause).await;
            }
        }
    }
}

struct Trouble {
    words: String,
    failure: Option<Failure>,
}

impl From<Failure> for Trouble {
    fn from(failure: Failure) -> Self {
        Self { words: failure.to_string(), failure: Some(failure) }
    }
}

/// Fetches updates and stores what they say; the offset moves on only then, and the next call confirms it.
async fn poll(telegram: &Telegram, me: &Me, offset: &mut Option<i64>) -> Result<(), Trouble> {
    let mut call = GetUpdates::new().limit(100).timeout(HOLD).allowed_updates(KINDS);
    // Numbers beyond the library's type do not occur; without an offset what is not confirmed comes again.
    call.offset = offset.and_then(|offset| i32::try_from(offset).ok());
    let body = match telegram.api.exchange(&call, Some(TIMEOUT)).await {
        Err(failure) if failure.says("webhook is active") => {
            telegram.api.call::<_, bool>(&DeleteWebhook::new().drop_pending_updates(false)).await?;
            return Ok(());
        }
        outcome => outcome?,
    };
    let updates = updates(&body)?;
    let Some(last) = updates.iter().map(|update| update.id).max() else {
        return Ok(());
    };
    let now = telegram.clock.now();
    let messages = updates.into_iter().filter_map(|update| inbound(update, me, now)).collect();
    let stored = telegram.intake.accept(messages).await;
    stored.map_err(|error| Trouble { words: error.to_string(), failure: None })?;
    *offset = Some(last.saturating_add(1));
    Ok(())
}

/// Reads the updates, each for itself where they do not read together.
fn updates(body: &[u8]) -> Result<Vec<Update>, Failure> {
    match read::<Vec<Update>>(body) {
        Ok(updates) => Ok(updates),
        Err(_) => Ok(read::<Vec<Value>>(body)?.into_iter().filter_map(salvage).collect()),
    }
}
