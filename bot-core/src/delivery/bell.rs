//! Tells the couriers of this process that the ledger has changed, and those of other processes where the engine can.
//!
//! One bell a process: whoever writes deliveries has nothing but a connection in hand. It rings before the writing
//! transaction ends; a courier that hears it looks in a transaction of its own, and waits with it for the writer to end.

use std::sync::LazyLock;

use tokio::sync::watch;

use crate::store::{Connection, StoreError};

/// The channel of PostgreSQL.
pub(super) const CHANNEL: &str = "usher_deliveries";

static BELL: LazyLock<watch::Sender<u64>> = LazyLock::new(|| watch::Sender::new(0));

/// Rings the bell of this process.
pub(super) fn ring() {
    BELL.send_modify(|count| *count = count.wrapping_add(1));
}

/// Rings everywhere: here at once, and in other processes as soon as the transaction of the connection is committed.
pub(super) async fn ring_everywhere(connection: Connection<'_>) -> Result<(), StoreError> {
    if let Connection::Postgres(connection) = connection {
        sqlx::query("SELECT pg_notify($1, '')").bind(CHANNEL).execute(connection).await?;
    }
    ring();
    Ok(())
}

/// Hears every ring from now on.
pub(super) fn listen() -> watch::Receiver<u64> {
    BELL.subscribe()
}
