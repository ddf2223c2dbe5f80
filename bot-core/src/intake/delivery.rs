//! An answer on its way out: repeated where that can help, given up where it cannot.

use std::panic::AssertUnwindSafe;
use std::time::Duration;

use futures::FutureExt;

use super::Inner;
use super::backoff::{Backoff, jittered};
use crate::message::{Event, Inbound, Outbound, Place};
use crate::platform::SendError;

/// What became of a message.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Delivery {
    /// Answered, or given up for good.
    Done,
    /// To be answered after the next start.
    Postponed,
}

/// The longest pause a drain waits for.
const PAUSE_IN_DRAIN: Duration = Duration::from_secs(2);

/// Delivers the answer, or ends the platform's waiting where there is none.
pub(super) async fn deliver(inner: &Inner, mut inbound: Inbound, answer: Option<Outbound>) -> Delivery {
    let mut backoff = Backoff::new(inner.patience.first_pause, inner.patience.longest_pause);
    for attempt in 1..=inner.patience.attempts {
        if let Some(rest) = inner.pacer.resting(&inbound.address.chat)
            && !wait(inner, rest).await
        {
            return Delivery::Postponed;
        }
        let pause = match send(inner, &inbound, answer.as_ref()).await {
            Ok(()) => return Delivery::Done,
            Err(SendError::Moved(chat)) if chat != inbound.address.chat => {
                inbound.address.chat = chat;
                continue;
            }
            Err(SendError::RetryAfter(pause)) => {
                inner.pacer.refuse(&inbound.address.chat, pause);
                jittered(pause) + pause / 4
            }
            Err(SendError::Overloaded(pause)) => {
                inner.pacer.rest(pause);
                jittered(pause) + pause / 4
            }
            Err(error @ (SendError::Temporary(_) | SendError::Misconfigured(_))) => {
                report(inner, &inbound, attempt, &error);
                backoff.pause()
            }
            Err(SendError::Unreachable) => {
                note_unreachable(inner, inbound).await;
                return Delivery::Done;
            }
            Err(error @ (SendError::Refused(_) | SendError::Moved(_) | SendError::Gone)) => {
                tracing::error!(platform = inner.name, id = inbound.id, %error, "an answer was refused");
                return Delivery::Done;
            }
        };
        if attempt < inner.patience.attempts && !wait(inner, pause).await {
            return Delivery::Postponed;
        }
    }
    tracing::error!(platform = inner.name, id = inbound.id, "an answer is given up after many attempts");
    Delivery::Done
}

async fn send(inner: &Inner, to: &Inbound, answer: Option<&Outbound>) -> Result<(), SendError> {
    let sending = async {
        match answer {
            Some(message) => {
                if to.place != Place::Inline {
                    inner.pacer.count(&to.address.chat, to.place == Place::Group);
                }
                inner.platform.reply(to, message).await.inspect(|()| inner.pacer.got_through())
            }
            None if to.reply.token.is_some() => inner.platform.acknowledge(to).await,
            None => Ok(()),
        }
    };
    let outcome = AssertUnwindSafe(sending).catch_unwind().await;
    outcome.unwrap_or_else(|_| Err(SendError::Refused("the adapter panicked".to_owned())))
}

/// Waits; false where the program ends before the pause is over.
async fn wait(inner: &Inner, pause: Duration) -> bool {
    let sleep = tokio::time::sleep(pause);
    tokio::select! {
        () = sleep => true,
        () = inner.draining.cancelled() => {
            let short = pause <= PAUSE_IN_DRAIN;
            if short {
                tokio::time::sleep(pause).await;
            }
            short
        }
    }
}

/// The first failure is a warning, its repetitions are details.
fn report(inner: &Inner, inbound: &Inbound, attempt: u32, error: &SendError) {
    if attempt == 1 {
        tracing::warn!(platform = inner.name, id = inbound.id, %error, "an answer was not delivered yet");
    } else {
        tracing::debug!(platform = inner.name, id = inbound.id, attempt, %error, "an answer was not delivered yet");
    }
}

/// Whoever cannot be reached has blocked the assistant, as far as it can tell: the turn takes it like that event.
async fn note_unreachable(inner: &Inner, inbound: Inbound) {
    if inbound.place == Place::Private && inbound.event != Event::Blocked {
        let blocked = Inbound { event: Event::Blocked, ..inbound };
        let _ = AssertUnwindSafe(inner.turns.turn(&blocked)).catch_unwind().await;
    }
}
