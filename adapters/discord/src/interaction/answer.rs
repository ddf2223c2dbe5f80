//! The course of an interaction: the turn, the first answer in time, and what follows it.

use std::panic::AssertUnwindSafe;
use std::time::Duration;

use bot_core::intake::Backoff;
use bot_core::message::{Outbound, Place};
use futures::FutureExt;
use tokio::time::{Instant, sleep, timeout, timeout_at};

use super::Interactions;
use super::asked::Asked;
use super::response::Response;
use crate::failure::{Failure, code};
use crate::payload::Payload;
use crate::render;
use crate::rest::Handle;

/// The longest pause between attempts to deliver what was put off.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

impl Interactions {
    /// Takes the turn and answers. A turn that takes longer is put off first: for the asker alone where others read
    /// along, since nobody knows yet what the answer will hold and who sees it is settled by the deferral.
    pub(super) async fn answer(&self, asked: &Asked, arrived: Instant) {
        let turn = self.turn(asked);
        tokio::pin!(turn);
        let outcome = match timeout_at(arrived + self.patience.before_deferral, &mut turn).await {
            Ok(outbound) => self.answer_at_once(asked, outbound, arrived).await,
            Err(_) => {
                let (deferred, outbound) = tokio::join!(self.defer(asked, arrived), turn);
                match deferred {
                    Ok(()) => self.answer_late(asked, outbound, arrived).await,
                    Err(failure) => Err(failure),
                }
            }
        };
        if let Err(failure) = outcome {
            tracing::warn!(id = asked.inbound.id, %failure, "an interaction could not be answered");
        }
    }

    /// The turn; one that panics or does not end is an apology.
    async fn turn(&self, asked: &Asked) -> Option<Outbound> {
        let turn = async {
            let _room = self.room.acquire().await;
            self.turns.turn(&asked.inbound).await
        };
        let what = match timeout(self.patience.turn, AssertUnwindSafe(turn).catch_unwind()).await {
            Ok(Ok(outbound)) => return outbound,
            Ok(Err(_)) => "panicked",
            Err(_) => "took too long",
        };
        tracing::error!(id = asked.inbound.id, "a turn {what}");
        std::panic::catch_unwind(AssertUnwindSafe(|| self.turns.apology(&asked.inbound))).ok()
    }

    async fn answer_at_once(&self, asked: &Asked, answer: Option<Outbound>, arrived: Instant) -> Result<(), Failure> {
        let Some(outbound) = answer else {
            return self.say_nothing(asked, arrived).await;
        };
        if let Some(form) = outbound.form.as_deref().filter(|_| asked.opens_forms) {
            return self.respond(&asked.handle, &Response::form(form), arrived).await;
        }
        let ephemeral = is_ephemeral(asked, &outbound);
        let mut messages = render::messages(&outbound).into_iter();
        let first = messages.next().unwrap_or_default();
        let response = if outbound.replaces && asked.on_own_message {
            Response::update(first)
        } else {
            Response::message(first.ephemeral(ephemeral))
        };
        self.respond(&asked.handle, &response, arrived).await?;
        self.follow_up(&asked.handle, messages, ephemeral, arrived).await
    }

    async fn defer(&self, asked: &Asked, arrived: Instant) -> Result<(), Failure> {
        let response = if asked.on_own_message {
            Response::taken()
        } else {
            Response::deferral(asked.inbound.place == Place::Group)
        };
        self.respond(&asked.handle, &response, arrived).await
    }

    async fn answer_late(&self, asked: &Asked, answer: Option<Outbound>, arrived: Instant) -> Result<(), Failure> {
        let Some(outbound) = answer else {
            return if asked.on_own_message { Ok(()) } else { self.rest.delete_response(&asked.handle).await };
        };
        let ephemeral =
            asked.inbound.place == Place::Group && (!asked.on_own_message || is_ephemeral(asked, &outbound));
        let mut messages = render::messages(&outbound).into_iter();
        if outbound.replaces || !asked.on_own_message {
            let first = messages.next().unwrap_or_default();
            let edit = || self.rest.edit_response(&asked.handle, &first);
            repeat(arrived + self.patience.late_answer, edit).await?;
        }
        self.follow_up(&asked.handle, messages, ephemeral, arrived).await
    }

    /// Ends Discord's waiting where nothing is to be said.
    async fn say_nothing(&self, asked: &Asked, arrived: Instant) -> Result<(), Failure> {
        self.defer(asked, arrived).await?;
        if asked.on_own_message { Ok(()) } else { self.rest.delete_response(&asked.handle).await }
    }

    async fn follow_up(
        &self,
        to: &Handle,
        messages: impl Iterator<Item = Payload>,
        ephemeral: bool,
        arrived: Instant,
    ) -> Result<(), Failure> {
        for message in messages {
            let message = message.ephemeral(ephemeral);
            repeat(arrived + self.patience.late_answer, || self.rest.follow_up(to, &message)).await?;
        }
        Ok(())
    }

    /// Sends the first answer, again where that can help and there is time. An answer that was taken though nobody
    /// said so shows by the next attempt being one too many.
    async fn respond(&self, to: &Handle, response: &Response, arrived: Instant) -> Result<(), Failure> {
        match repeat(arrived + self.patience.first_answer, || self.rest.respond(to, response)).await {
            Err(failure) if failure.code() == code::ALREADY_ANSWERED => Ok(()),
            outcome => outcome,
        }
    }
}

fn is_ephemeral(asked: &Asked, outbound: &Outbound) -> bool {
    asked.inbound.place == Place::Group && (asked.for_asker_alone || outbound.private)
}

/// Attempts it until it succeeds, can never succeed, or `until` has passed.
async fn repeat<F: Future<Output = Result<(), Failure>>>(
    until: Instant,
    attempt: impl Fn() -> F,
) -> Result<(), Failure> {
    let mut backoff = Backoff::new(Duration::from_millis(200), LONGEST_PAUSE);
    loop {
        let late = |_| Err(Failure::Lost("too late".to_owned()));
        let failure = match timeout_at(until, attempt()).await.unwrap_or_else(late) {
            Ok(()) => return Ok(()),
            Err(failure) => failure,
        };
        let Some(wanted) = failure.worth_repeating() else {
            return Err(failure);
        };
        let wanted = if matches!(failure, Failure::Answered { status: 429, .. }) { wanted } else { Duration::ZERO };
        let pause = backoff.pause().max(wanted);
        if Instant::now() + pause >= until {
            return Err(failure);
        }
        sleep(pause).await;
    }
}
