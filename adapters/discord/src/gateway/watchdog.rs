//! Watches that the gateway lives: serenity does not always come back from a lost connection.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use serenity::all::{ShardId, ShardManager};
use serenity::gateway::ConnectionStage;
use tokio::time::{Instant, sleep};

use super::Handler;
use crate::rest::Gateway;

/// How often is looked.
const LOOK: Duration = Duration::from_secs(1);

/// When each connection was last heard of.
pub(crate) struct Pulse {
    patience: Duration,
    heard: Mutex<HashMap<ShardId, Heard>>,
}

#[derive(Clone, Copy)]
struct Heard {
    at: Instant,
    /// The last measured answer to a heartbeat: another value is another answer.
    latency: Option<Duration>,
}

impl Pulse {
    /// Silence is taken for death after `patience`.
    pub(crate) fn new(patience: Duration) -> Self {
        Self { patience, heard: Mutex::default() }
    }

    /// Something arrived.
    pub(super) fn beat(&self, shard: ShardId) {
        self.heard(|heard| heard.entry(shard).or_insert_with(Heard::now).at = Instant::now());
    }

    fn note_latency(&self, shard: ShardId, latency: Option<Duration>) {
        self.heard(|heard| {
            let heard = heard.entry(shard).or_insert_with(Heard::now);
            if latency.is_some() && latency != heard.latency {
                *heard = Heard { at: Instant::now(), latency };
            }
        });
    }

    /// The silence of the connection that was silent the longest, where it is too long.
    fn silence(&self, shards: u32) -> Option<Duration> {
        self.heard(|heard| {
            let silences = (0..shards).map(|shard| heard.entry(ShardId(shard)).or_insert_with(Heard::now).at.elapsed());
            silences.max().filter(|silence| *silence > self.patience)
        })
    }

    fn heard<T>(&self, with: impl FnOnce(&mut HashMap<ShardId, Heard>) -> T) -> T {
        with(&mut self.heard.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Heard {
    fn now() -> Self {
        Self { at: Instant::now(), latency: None }
    }
}

/// Returns how long nothing was heard, when that is too long. While nothing is connected it sees to it that the next
/// session begins at the general address.
pub(super) async fn watch(manager: &ShardManager, handler: &Handler, gateway: &Gateway) -> Duration {
    loop {
        let mut connected = false;
        for (shard, runner) in manager.runners.lock().await.iter() {
            handler.pulse().note_latency(*shard, runner.latency);
            connected = connected || runner.stage == ConnectionStage::Connected;
        }
        handler.set_next_address((!connected).then_some(&gateway.url)).await;
        if let Some(silence) = handler.pulse().silence(gateway.shards) {
            return silence;
        }
        sleep(LOOK.min(handler.pulse().patience / 4)).await;
    }
}
