//! What goes on beside the sending: the courier shows that it is alive, listens to other processes, and tidies up.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use sqlx::postgres::PgListener;
use tokio::sync::Notify;
use tokio::task::JoinSet;

use super::{Inner, signed};
use crate::delivery::{bell, store};
use crate::intake::Backoff;
use crate::store::Database;

/// How often old outcomes and unused contents are wiped.
const TIDY_EVERY: Duration = Duration::from_secs(3600);
/// How often what was written is made safe from a loss of power.
const SYNC_EVERY: Duration = Duration::from_secs(1);

/// Until when what is in hand is certainly the courier's own.
#[derive(Default)]
pub(super) struct Lease {
    until: Mutex<Option<Instant>>,
    /// It was extended.
    pub(super) extended: Notify,
    /// The courier was taken for dead: what it has in hand may be in other hands.
    pub(super) lost: Notify,
}

impl Lease {
    /// Whether a send may begin.
    pub(super) fn holds(&self, now: Instant) -> bool {
        self.until.lock().unwrap_or_else(PoisonError::into_inner).is_some_and(|until| now < until)
    }
}

/// Starts what goes on beside; it ends when the returned set is dropped.
pub(super) fn begin(inner: &Arc<Inner>) -> JoinSet<()> {
    let mut tasks = JoinSet::new();
    tasks.spawn(show_alive(Arc::clone(inner)));
    tasks.spawn(tidy(Arc::clone(inner)));
    tasks.spawn(sync(Arc::clone(inner)));
    if let Database::Postgres(_) = &inner.database {
        tasks.spawn(listen(Arc::clone(inner)));
    }
    tasks
}

async fn show_alive(inner: Arc<Inner>) {
    let lease = inner.haste.lease;
    let mut known = false;
    loop {
        let (asked, now) = (Instant::now(), inner.clock.now());
        let until = now.saturating_add(signed(lease)).unwrap_or(now);
        match store::show_alive(&inner.swift, &inner.id, now, until).await {
            Ok(lost) => {
                // Another may take over at the end of the lease: a send is not begun shortly before.
                *inner.lease.until.lock().unwrap_or_else(PoisonError::into_inner) = Some(asked + lease * 3 / 4);
                if lost && known {
                    tracing::warn!(platform = inner.outlet.name, "deliveries in hand were taken for abandoned");
                    inner.lease.lost.notify_one();
                }
                known = true;
                inner.lease.extended.notify_one();
            }
            Err(error) => tracing::error!(platform = inner.outlet.name, %error, "the ledger cannot be reached"),
        }
        tokio::time::sleep(lease / 4).await;
    }
}

async fn tidy(inner: Arc<Inner>) {
    loop {
        tokio::time::sleep(TIDY_EVERY).await;
        if let Err(error) = store::forget_old(&inner.database, inner.clock.now()).await {
            tracing::warn!(%error, "old outcomes of deliveries could not be wiped");
        }
    }
}

/// Sees to it that what was written is on the disk soon.
async fn sync(inner: Arc<Inner>) {
    loop {
        inner.unsynced.notified().await;
        if let Err(error) = inner.database.sync().await {
            tracing::warn!(%error, "outcomes of deliveries are not safe from a loss of power yet");
        }
        tokio::time::sleep(SYNC_EVERY).await;
    }
}

/// Passes on what other processes ring. Where it cannot listen, polling has to do.
async fn listen(inner: Arc<Inner>) {
    let Database::Postgres(pool) = &inner.database else { return };
    let mut backoff = Backoff::new(Duration::from_secs(1), Duration::from_secs(60));
    loop {
        let listening = async {
            let mut listener = PgListener::connect_with(pool).await?;
            listener.listen(bell::CHANNEL).await?;
            loop {
                listener.recv().await?;
                bell::ring();
            }
        };
        let ended: Result<(), sqlx::Error> = listening.await;
        if let Err(error) = ended {
            tracing::debug!(%error, "the ledger cannot be listened to");
        }
        tokio::time::sleep(backoff.pause()).await;
    }
}
