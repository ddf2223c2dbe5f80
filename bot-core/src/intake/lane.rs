//! The work on one chat: its messages one after the other, from memory or from the database.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use futures::FutureExt;
use tokio::sync::oneshot;

use super::backoff::Backoff;
use super::delivery::{Delivery, deliver};
use super::lanes::{Accepted, Next};
use super::scribe::Entry;
use super::{Inner, store};
use crate::message::{Event, Inbound, Outbound};
use crate::store::StoreError;

/// Works on a chat until nothing is left or the program ends.
pub(super) async fn run(inner: Arc<Inner>, lane: String) {
    let finished = tokio::select! {
        finished = work(&inner, &lane) => finished,
        () = inner.stopped.cancelled() => false,
    };
    let mut lanes = inner.lanes();
    if !finished {
        lanes.abandon(&lane);
    }
    if lanes.wants_more() {
        inner.refill.notify_one();
    }
}

/// Returns whether the lane came to its end; false leaves what it holds to the next start.
async fn work(inner: &Inner, lane: &str) -> bool {
    let mut backoff = Backoff::new(inner.patience.first_pause, inner.patience.longest_pause);
    loop {
        let next = inner.lanes().next(lane);
        match next {
            Next::Closed => return true,
            Next::Load(_) if inner.draining.is_cancelled() => return false,
            Next::Message(accepted) => {
                let id = accepted.inbound.id.clone();
                match attend(inner, *accepted).await {
                    Delivery::Done => mark(inner, id).await,
                    Delivery::Postponed => return false,
                }
            }
            Next::Load(limit) => match load(inner, lane, limit).await {
                Ok(found) => {
                    let more = found.len() == limit;
                    let found = found.into_iter().flatten().collect();
                    inner.lanes().loaded(lane, found, more);
                    backoff.reset();
                }
                Err(error) => {
                    tracing::error!(platform = inner.name, %error, "waiting messages could not be read");
                    inner.lanes().loaded(lane, Vec::new(), true);
                    tokio::time::sleep(backoff.pause()).await;
                }
            },
        }
    }
}

/// Reads the lane's next messages. What was done before is marked first, or it would be found again. A message that does
/// not read back, written by another version, is given up: its place is `None`.
async fn load(inner: &Inner, lane: &str, limit: usize) -> Result<Vec<Option<Accepted>>, StoreError> {
    let (flushed, written) = oneshot::channel();
    let _ = inner.entries.send(Entry::Flush(flushed)).await;
    let _ = written.await;
    let rows = store::waiting(&inner.database, &inner.name, lane, limit).await?;
    let mut found = Vec::with_capacity(rows.len());
    for row in rows {
        match serde_json::from_str::<Inbound>(&row.message) {
            Ok(inbound) => found.push(Some(Accepted { inbound, recoveries: row.recoveries })),
            Err(_) => {
                tracing::error!(platform = inner.name, id = row.id, "a stored message does not read back");
                mark(inner, row.id).await;
                found.push(None);
            }
        }
    }
    Ok(found)
}

async fn mark(inner: &Inner, id: String) {
    let _ = inner.entries.send(Entry::Done(id)).await;
}

/// Answers one message.
async fn attend(inner: &Inner, accepted: Accepted) -> Delivery {
    let Accepted { inbound, recoveries } = accepted;
    let answer = if recoveries > inner.patience.recoveries {
        tracing::error!(platform = inner.name, id = inbound.id, "a message outlived several starts and is given up");
        apology(inner, &inbound)
    } else {
        turn(inner, &inbound).await
    };
    deliver(inner, inbound, answer).await
}

/// Takes the turn; one that panics or does not end is answered with an apology.
async fn turn(inner: &Inner, inbound: &Inbound) -> Option<Outbound> {
    let turn = match &inbound.event {
        Event::File { .. } => inner.turns.file(inbound, inner.platform.as_ref()),
        _ => inner.turns.turn(inbound),
    };
    let turn = AssertUnwindSafe(turn).catch_unwind();
    tokio::pin!(turn);
    let patience = &inner.patience;
    let late = tokio::time::sleep(patience.turn);
    tokio::pin!(late);
    let mut pause = patience.working_after;
    loop {
        tokio::select! {
            outcome = &mut turn => match outcome {
                Ok(answer) => return answer,
                Err(_) => {
                    tracing::error!(platform = inner.name, id = inbound.id, "a turn panicked");
                    return apology(inner, inbound);
                }
            },
            () = &mut late => {
                tracing::error!(platform = inner.name, id = inbound.id, "a turn took too long");
                return apology(inner, inbound);
            }
            () = tokio::time::sleep(pause) => {
                let shown = AssertUnwindSafe(inner.platform.working(inbound)).catch_unwind();
                let _ = tokio::time::timeout(patience.working_after, shown).await;
                pause = patience.working_again;
            }
        }
    }
}

fn apology(inner: &Inner, inbound: &Inbound) -> Option<Outbound> {
    std::panic::catch_unwind(AssertUnwindSafe(|| inner.turns.apology(inbound))).ok()
}

/// Opens lanes for chats that wait in the database, whenever there is room for them.
pub(super) async fn refill(inner: Arc<Inner>) {
    let mut backoff = Backoff::new(inner.patience.first_pause, inner.patience.longest_pause);
    loop {
        tokio::select! {
            () = inner.refill.notified() => {}
            () = inner.draining.cancelled() => return,
        }
        let limit = inner.lanes().begin_refill();
        match store::waiting_chats(&inner.database, &inner.name, limit).await {
            Ok(chats) => {
                backoff.reset();
                if chats.len() == limit {
                    inner.lanes().more_waiting();
                }
                for (chat,) in chats {
                    let known = inner.lanes().has(&chat);
                    if !known {
                        inner.left(&chat);
                    }
                }
                inner.lanes().refilled();
            }
            Err(error) => {
                tracing::error!(platform = inner.name, %error, "waiting chats could not be read");
                inner.lanes().more_waiting();
                inner.lanes().refilled();
                tokio::time::sleep(backoff.pause()).await;
                inner.refill.notify_one();
            }
        }
    }
}
