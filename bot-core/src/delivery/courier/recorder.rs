//! The one writer of a courier: whatever waits to be written goes into one transaction.

use std::sync::Arc;

use tokio::sync::{mpsc, oneshot};

use super::Inner;
use crate::delivery::store::{self, Hand, Mark, News};
use crate::intake::Backoff;
use crate::people;

/// Something to be written, and whom to tell when it is.
pub(super) struct Entry {
    pub(super) mark: Mark,
    pub(super) news: Vec<News>,
    pub(super) written: Option<oneshot::Sender<()>>,
}

/// Entries taken into one transaction at most.
const BATCH: usize = 256;

/// Writes until nobody can have anything to write any more.
pub(super) async fn run(inner: Arc<Inner>, mut entries: mpsc::Receiver<Entry>) {
    let mut batch = Vec::with_capacity(BATCH);
    while entries.recv_many(&mut batch, BATCH).await > 0 {
        write(&inner, std::mem::take(&mut batch)).await;
    }
}

/// Writes the batch, as often as it takes: who waits for it must not go on before.
async fn write(inner: &Inner, batch: Vec<Entry>) {
    let (mut marks, mut news, mut waiting) = (Vec::with_capacity(batch.len()), Vec::new(), Vec::new());
    for entry in batch {
        marks.push(entry.mark);
        news.extend(entry.news);
        waiting.extend(entry.written);
    }
    let mut backoff = Backoff::new(inner.haste.first_pause, inner.haste.longest_pause);
    loop {
        let hand = Hand { courier: &inner.id, platform: &inner.outlet.name, now: inner.clock.now() };
        match store::record(&inner.swift, &hand, &marks, &news).await {
            Ok(()) => break,
            Err(error) => {
                tracing::error!(platform = inner.outlet.name, %error, "outcomes of deliveries could not be written yet");
                tokio::time::sleep(backoff.pause()).await;
            }
        }
    }
    for news in &news {
        if let News::Moved(from, to) = news
            && let Err(error) = people::rename_chat(&inner.database, &inner.outlet.name, from, to).await
        {
            tracing::error!(platform = inner.outlet.name, %error, "a conversation could not follow its chat");
        }
    }
    for written in waiting {
        let _ = written.send(());
    }
}
