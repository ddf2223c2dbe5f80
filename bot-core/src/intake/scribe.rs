//! The one writer of the inbox: whatever waits to be written goes into one transaction.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use jiff::SignedDuration;
use tokio::sync::{Notify, mpsc, oneshot};
use tokio::time::Instant;

use super::lanes::{Accepted, lane_of};
use super::store::{self, Row};
use super::{Inner, NotAccepted};
use crate::message::Inbound;

/// Something to be written.
pub(super) enum Entry {
    /// Messages to be stored.
    Accept { messages: Vec<Inbound>, stored: oneshot::Sender<Result<(), NotAccepted>> },
    /// The message with this identifier is done.
    Done(String),
    /// To be told when everything before it is written.
    Flush(oneshot::Sender<()>),
    /// Nothing comes after it.
    Close,
}

/// Entries taken into one transaction at most.
const BATCH: usize = 256;
/// Entries that may wait for the scribe; further senders wait themselves.
pub(super) const WAITING: usize = 1024;
/// How long done marks wait for company while other chats are being worked on.
const COMPANY: Duration = Duration::from_millis(5);
/// Pause before a failed write is tried again when only marks wait.
const PAUSE: Duration = Duration::from_millis(500);
/// How often what was written is made safe from a loss of power.
const SYNC_EVERY: Duration = Duration::from_secs(1);
/// How long identifiers are remembered after their message was done.
const REMEMBERED: SignedDuration = SignedDuration::from_hours(48);
/// How often old identifiers are removed, and how many at a time.
const FORGET_EVERY: Duration = Duration::from_secs(600);
const FORGET_AT_ONCE: usize = 1000;

/// Entries gathered for one transaction.
#[derive(Default)]
struct Batch {
    messages: Vec<Inbound>,
    accepted: Vec<oneshot::Sender<Result<(), NotAccepted>>>,
    done: Vec<String>,
    flushes: Vec<oneshot::Sender<()>>,
    closing: bool,
}

impl Batch {
    fn add(&mut self, entry: Entry) {
        match entry {
            Entry::Accept { messages, stored } => {
                self.messages.extend(messages);
                self.accepted.push(stored);
            }
            Entry::Done(id) => self.done.push(id),
            Entry::Flush(written) => self.flushes.push(written),
            Entry::Close => self.closing = true,
        }
    }

    fn is_full(&self) -> bool {
        self.closing || self.messages.len() + self.done.len() >= BATCH
    }

    /// Nobody waits for it.
    fn only_marks(&self) -> bool {
        self.accepted.is_empty() && self.flushes.is_empty() && !self.closing
    }
}

/// Writes until it is told to close.
pub(super) async fn run(inner: Arc<Inner>, mut entries: mpsc::Receiver<Entry>, mut sequence: i64) {
    let mut forget = tokio::time::interval(FORGET_EVERY);
    let unsynced = Arc::new(Notify::new());
    let syncing = tokio::spawn(sync(Arc::clone(&inner), Arc::clone(&unsynced)));
    let mut batch = Batch::default();
    loop {
        tokio::select! {
            entry = entries.recv() => match entry {
                Some(entry) => batch.add(entry),
                None => batch.closing = true,
            },
            _ = forget.tick() => forget_old(&inner).await,
            () = tokio::time::sleep(PAUSE), if !batch.done.is_empty() => {}
        }
        gather(&inner, &mut entries, &mut batch).await;
        let closing = batch.closing;
        sequence = write(&inner, &mut batch, sequence).await;
        unsynced.notify_one();
        if closing {
            break;
        }
    }
    syncing.abort();
}

/// Sees to it that what was written is on the disk soon.
async fn sync(inner: Arc<Inner>, unsynced: Arc<Notify>) {
    loop {
        unsynced.notified().await;
        if let Err(error) = inner.database.sync().await {
            tracing::warn!(%error, "what was written is not safe from a loss of power yet");
        }
        tokio::time::sleep(SYNC_EVERY).await;
    }
}

/// Takes what else waits. Marks alone wait a moment for company, except when nothing else is going on.
async fn gather(inner: &Inner, entries: &mut mpsc::Receiver<Entry>, batch: &mut Batch) {
    let latest = Instant::now() + COMPANY;
    while !batch.is_full() {
        if let Ok(entry) = entries.try_recv() {
            batch.add(entry);
        } else if batch.only_marks() && !inner.is_idle() {
            match tokio::time::timeout_at(latest, entries.recv()).await {
                Ok(Some(entry)) => batch.add(entry),
                Ok(None) => batch.closing = true,
                Err(_) => break,
            }
        } else {
            break;
        }
    }
}

/// Writes the batch; marks that could not be written stay in it. Returns the last sequence in use.
async fn write(inner: &Arc<Inner>, batch: &mut Batch, last: i64) -> i64 {
    let messages = std::mem::take(&mut batch.messages);
    let lanes: Vec<String> = messages.iter().map(lane_of).collect();
    let rows = rows(&messages, &lanes, last);
    let first = last.saturating_add(1);
    let written = match rows {
        Ok(rows) if rows.is_empty() && batch.done.is_empty() => Ok((0, last)),
        Ok(rows) => {
            let next = last.saturating_add(i64::try_from(rows.len()).unwrap_or(i64::MAX));
            let platform = inner.name.as_str();
            let fresh = store::write(&inner.swift, platform, &rows, &batch.done, inner.clock.now()).await;
            fresh.map(|fresh| (fresh, next)).map_err(NotAccepted::from)
        }
        Err(error) => Err(error),
    };
    if let Ok((fresh, _)) = &written {
        batch.done.clear();
        hand_out(inner, messages, lanes, *fresh, first).await;
    }
    let outcome = written.map(|(_, next)| next);
    if let (Err(error), true) = (&outcome, batch.accepted.is_empty()) {
        tracing::error!(platform = inner.name, %error, "answered messages could not be marked as done");
    }
    for stored in batch.accepted.drain(..) {
        let _ = stored.send(outcome.clone().map(|_| ()));
    }
    for flush in batch.flushes.drain(..) {
        let _ = flush.send(());
    }
    outcome.unwrap_or(last)
}

fn rows<'a>(messages: &'a [Inbound], lanes: &'a [String], last: i64) -> Result<Vec<Row<'a>>, NotAccepted> {
    let mut sequence = last;
    let rows = messages.iter().zip(lanes).map(|(message, chat)| {
        sequence = sequence.saturating_add(1);
        let text = serde_json::to_string(message).map_err(|error| NotAccepted::Unwritable(error.to_string()))?;
        Ok(Row { id: &message.id, chat, sequence, message: text })
    });
    rows.collect()
}

/// Hands stored messages to their lanes, leaving out those that were known already.
async fn hand_out(inner: &Arc<Inner>, messages: Vec<Inbound>, lanes: Vec<String>, fresh: u64, first: i64) {
    let mut new = None;
    if fresh != messages.len() as u64 {
        match store::stored_since(&inner.swift, &inner.name, first).await {
            Ok(stored) => new = Some(stored.into_iter().map(|(id,)| id).collect::<HashSet<String>>()),
            Err(error) => {
                tracing::warn!(platform = inner.name, %error, "repeats could not be told from new messages");
                // The lanes find out for themselves.
                return lanes.iter().for_each(|lane| inner.left(lane));
            }
        }
    }
    for (inbound, lane) in messages.into_iter().zip(lanes) {
        if new.as_mut().is_none_or(|new| new.remove(&inbound.id)) {
            inner.place(lane, Accepted { inbound, recoveries: 0 });
        }
    }
}

async fn forget_old(inner: &Inner) {
    let before = inner.clock.now().saturating_sub(REMEMBERED);
    let Ok(before) = before else { return };
    loop {
        match store::forget(&inner.swift, before, FORGET_AT_ONCE).await {
            Ok(forgotten) if forgotten == FORGET_AT_ONCE as u64 => {}
            Ok(_) => break,
            Err(error) => {
                tracing::warn!(%error, "old message identifiers could not be removed");
                break;
            }
        }
    }
}
