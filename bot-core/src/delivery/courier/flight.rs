//! One delivery on its way: what is sent, what comes of it, and what is learnt from it.

use std::collections::HashMap;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures::FutureExt;

use super::Inner;
use crate::delivery::store::{self, Claimed, Mark, News};
use crate::delivery::{Content, Operation, State, Template};
use crate::message::Outbound;
use crate::platform::{MessageId, SendError};
use crate::store::StoreError;

/// A delivery that has come back.
pub(super) struct Flight {
    pub(super) chat: String,
    pub(super) lesson: Lesson,
}

/// What a send has taught.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Lesson {
    /// The platform answers.
    Well,
    /// The platform may be down.
    Trouble,
    /// Nobody is in this chat any more.
    Closed,
    /// The chat is elsewhere now.
    Moved,
    /// Nothing was asked of the platform.
    Nothing,
}

/// How a delivery ended, or why it did not.
enum Ending {
    Delivered(Option<MessageId>),
    /// Nothing was sent, and nothing will be.
    Unneeded,
    Expired,
    /// What is to be changed is still on its way itself.
    TooEarly,
    NotSent(SendError),
    /// The database failed.
    NotRead(StoreError),
}

/// How long a change waits for what it changes.
const EARLY: Duration = Duration::from_secs(1);
/// Contents kept in memory, those of a broadcast in all languages.
const CONTENTS: usize = 64;

/// Contents that were read lately.
#[derive(Default)]
pub(super) struct Contents(Mutex<HashMap<String, Kept>>);

/// A content as it is kept: a message is shared by all that send it.
#[derive(Clone)]
enum Kept {
    Message(Arc<Outbound>),
    Template(Arc<Template>),
}

impl Contents {
    async fn get(&self, inner: &Inner, id: &str) -> Result<Kept, StoreError> {
        if let Some(content) = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(id) {
            return Ok(content.clone());
        }
        let content = match store::content(&inner.database, id).await? {
            Content::Message(message) => Kept::Message(Arc::from(message)),
            Content::Template(template) => Kept::Template(Arc::new(template)),
        };
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= CONTENTS {
            known.clear();
        }
        known.insert(id.to_owned(), content.clone());
        Ok(content)
    }
}

/// Carries a delivery out; what is to be written about it, and what was learnt.
pub(super) async fn carry(inner: &Inner, delivery: &Claimed) -> (Mark, Vec<News>, Lesson) {
    let carrying = AssertUnwindSafe(attempt(inner, delivery)).catch_unwind();
    let panicked = |_| Ending::NotSent(SendError::Refused("the adapter panicked".to_owned()));
    let ending = carrying.await.unwrap_or_else(panicked);
    judge(inner, delivery, ending)
}

async fn attempt(inner: &Inner, delivery: &Claimed) -> Ending {
    if delivery.expires_at.is_some_and(|at| at <= inner.now()) {
        return Ending::Expired;
    }
    let outcome = match delivery.operation {
        Operation::Send => send(inner, delivery).await,
        Operation::Edit | Operation::Recall => change(inner, delivery).await,
    };
    outcome.unwrap_or_else(Ending::NotRead)
}

async fn send(inner: &Inner, delivery: &Claimed) -> Result<Ending, StoreError> {
    let Some(message) = words(inner, delivery).await? else { return Ok(Ending::Unneeded) };
    let sent = inner.outlet.platform.send(&delivery.address, &message, &nonce(&delivery.id)).await;
    Ok(sent.map_or_else(Ending::NotSent, |message| Ending::Delivered(Some(message))))
}

async fn change(inner: &Inner, delivery: &Claimed) -> Result<Ending, StoreError> {
    let target = delivery.changes.as_deref().unwrap_or_default();
    let sent = match store::target(&inner.database, target).await? {
        Some((State::Delivered, Some(sent))) => MessageId(sent),
        Some((State::Waiting | State::Paused, _)) => return Ok(Ending::TooEarly),
        _ => return Ok(Ending::Unneeded),
    };
    let (platform, limits) = (&inner.outlet.platform, inner.outlet.platform.limits());
    match delivery.operation {
        Operation::Edit if limits.can_edit => {
            let Some(message) = words(inner, delivery).await? else { return Ok(Ending::Unneeded) };
            match platform.edit(&delivery.address, &sent, &message).await {
                Ok(now) if now == sent => Ok(Ending::Delivered(None)),
                Ok(now) => store::rename(&inner.database, target, &now.0).await.map(|()| Ending::Delivered(None)),
                Err(error) => Ok(Ending::NotSent(error)),
            }
        }
        Operation::Recall if limits.can_recall => {
            let recalled = platform.recall(&delivery.address, &sent).await;
            Ok(recalled.map_or_else(Ending::NotSent, |()| Ending::Delivered(None)))
        }
        _ => Ok(Ending::Unneeded),
    }
}

/// What the delivery says; `None` where there is nothing to say any more.
async fn words(inner: &Inner, delivery: &Claimed) -> Result<Option<Arc<Outbound>>, StoreError> {
    let Some(id) = &delivery.content else { return Ok(None) };
    match inner.contents.get(inner, id).await? {
        Kept::Message(message) => Ok(Some(message)),
        Kept::Template(template) => {
            let Some(renderer) = &inner.renderer else { return Ok(None) };
            Ok(renderer.render(&template, &delivery.recipient(), inner.clock.now()).await?.map(Arc::new))
        }
    }
}

/// The same for every attempt: twenty of the delivery's hexadecimal digits, of which all but a few are random.
fn nonce(id: &str) -> String {
    let digits: String = id.chars().filter(char::is_ascii_hexdigit).collect();
    digits.get(digits.len().saturating_sub(20)..).unwrap_or_default().to_owned()
}

fn judge(inner: &Inner, delivery: &Claimed, ending: Ending) -> (Mark, Vec<News>, Lesson) {
    let ended = |state: State, reason: Option<String>| Mark {
        end: Some(state),
        reason,
        done_at: Some(inner.now()),
        ..back(delivery)
    };
    match ending {
        Ending::Delivered(message) => {
            inner.outlet.pacer.got_through();
            let message = message.map(|message| message.0);
            (Mark { message, ..ended(State::Delivered, None) }, Vec::new(), Lesson::Well)
        }
        Ending::Unneeded => (ended(State::Unneeded, None), Vec::new(), Lesson::Nothing),
        Ending::Expired => (ended(State::Expired, None), Vec::new(), Lesson::Nothing),
        Ending::TooEarly => (again(inner, delivery, EARLY), Vec::new(), Lesson::Nothing),
        Ending::NotRead(error) => {
            tracing::error!(platform = inner.outlet.name, %error, "a delivery could not be prepared");
            (tried(inner, delivery, error.to_string()), Vec::new(), Lesson::Nothing)
        }
        Ending::NotSent(error) => refused(inner, delivery, error, ended),
    }
}

fn refused(
    inner: &Inner,
    delivery: &Claimed,
    error: SendError,
    ended: impl Fn(State, Option<String>) -> Mark,
) -> (Mark, Vec<News>, Lesson) {
    let chat = &delivery.address.chat;
    match error {
        SendError::RetryAfter(pause) => {
            inner.outlet.pacer.refuse(chat, pause);
            (again(inner, delivery, pause), Vec::new(), Lesson::Well)
        }
        SendError::Overloaded(pause) => {
            inner.outlet.pacer.rest(pause);
            (again(inner, delivery, pause), Vec::new(), Lesson::Well)
        }
        SendError::Temporary(why) | SendError::Misconfigured(why) => {
            tracing::debug!(platform = inner.outlet.name, id = delivery.id, why, "a delivery did not get through yet");
            (tried(inner, delivery, why), Vec::new(), Lesson::Trouble)
        }
        SendError::Unreachable => (unreachable(inner, delivery), vec![News::Closed(chat.clone())], Lesson::Closed),
        SendError::Moved(to) if to != *chat => {
            let mark = Mark { chat: Some(to.clone()), ..back(delivery) };
            (mark, vec![News::Moved(chat.clone(), to)], Lesson::Moved)
        }
        SendError::Gone => (ended(State::Unneeded, None), Vec::new(), Lesson::Well),
        SendError::Refused(why) => {
            tracing::warn!(platform = inner.outlet.name, id = delivery.id, why, "a delivery was refused");
            (ended(State::Failed, Some(why)), Vec::new(), Lesson::Well)
        }
        SendError::Moved(_) => {
            (ended(State::Failed, Some("the chat moved to itself".to_owned())), Vec::new(), Lesson::Well)
        }
    }
}

/// A person may have another chat, which is looked for anew; a chat has not.
pub(super) fn unreachable(inner: &Inner, delivery: &Claimed) -> Mark {
    if delivery.person.is_some() || delivery.account.is_some() {
        return Mark { chat: None, reason: Some(store::REFUSED.to_owned()), ..back(delivery) };
    }
    Mark { end: Some(State::Unreachable), done_at: Some(inner.now()), ..back(delivery) }
}

/// Back among the waiting as it was.
pub(super) fn back(delivery: &Claimed) -> Mark {
    Mark {
        id: delivery.id.clone(),
        end: None,
        due_at: delivery.due_at,
        attempts: delivery.attempts,
        chat: Some(delivery.address.chat.clone()),
        message: None,
        reason: None,
        done_at: None,
    }
}

/// Back among the waiting, due after a pause.
pub(super) fn again(inner: &Inner, delivery: &Claimed, pause: Duration) -> Mark {
    let pause = i64::try_from(pause.as_millis()).unwrap_or(i64::MAX);
    Mark { due_at: inner.now().saturating_add(pause), ..back(delivery) }
}

/// A failed attempt: back with a growing pause, or given up after too many.
fn tried(inner: &Inner, delivery: &Claimed, why: String) -> Mark {
    let attempts = delivery.attempts.saturating_add(1);
    if attempts >= inner.haste.attempts {
        tracing::warn!(platform = inner.outlet.name, id = delivery.id, why, "a delivery is given up");
        let end = Some(State::Failed);
        return Mark { attempts, end, reason: Some(why), done_at: Some(inner.now()), ..back(delivery) };
    }
    let mark = again(inner, delivery, inner.haste.pause(attempts));
    Mark { attempts, reason: Some(why), ..mark }
}
