//! What the service needs around its platforms: the signals that end it, and the server for webhooks and health.

use std::net::SocketAddr;
use std::time::Duration;

use anyhow::Context;
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::get;
use bot_core::store::Database;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

/// A database that does not answer for so long counts as down.
const HEALTH_PATIENCE: Duration = Duration::from_secs(2);

/// Cancels `stop` at the first SIGINT or SIGTERM; a second one ends the process where it stands.
///
/// # Errors
/// Where the signals cannot be caught.
pub(crate) fn stop_on_signals(stop: CancellationToken) -> anyhow::Result<()> {
    let mut signals = Signals::new()?;
    tokio::spawn(async move {
        signals.next().await;
        tracing::info!("stopping");
        stop.cancel();
        signals.next().await;
        tracing::warn!("stopped at once");
        std::process::exit(1);
    });
    Ok(())
}

#[cfg(unix)]
struct Signals {
    interrupt: tokio::signal::unix::Signal,
    terminate: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl Signals {
    fn new() -> std::io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self { interrupt: signal(SignalKind::interrupt())?, terminate: signal(SignalKind::terminate())? })
    }

    async fn next(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }
}

#[cfg(not(unix))]
struct Signals;

#[cfg(not(unix))]
impl Signals {
    fn new() -> std::io::Result<Self> {
        Ok(Self)
    }

    async fn next(&mut self) {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}

/// The server at the address of the settings.
pub(crate) struct Server {
    stop: CancellationToken,
    task: JoinHandle<std::io::Result<()>>,
}

impl Server {
    /// Serves `/health` and the given routes.
    ///
    /// # Errors
    /// Where the address is taken or not this machine's.
    pub(crate) async fn start(address: SocketAddr, database: Database, webhooks: Router) -> anyhow::Result<Self> {
        let listener =
            TcpListener::bind(address).await.with_context(|| format!("USHER_LISTEN: cannot use {address}"))?;
        tracing::info!(address = %listener.local_addr()?, "listening");
        let routes = Router::new().route("/health", get(health)).with_state(database).merge(webhooks);
        let stop = CancellationToken::new();
        let stopped = stop.clone().cancelled_owned();
        let serving = axum::serve(listener, routes).with_graceful_shutdown(stopped);
        Ok(Self { stop, task: tokio::spawn(async move { serving.await }) })
    }

    /// Finishes the requests there are, at most within `limit`.
    pub(crate) async fn stop(self, limit: Duration) {
        self.stop.cancel();
        let abort = self.task.abort_handle();
        if tokio::time::timeout(limit, self.task).await.is_err() {
            abort.abort();
        }
    }
}

async fn health(State(database): State<Database>) -> (StatusCode, &'static str) {
    match tokio::time::timeout(HEALTH_PATIENCE, database.ping()).await {
        Ok(Ok(())) => (StatusCode::OK, "ok"),
        _ => (StatusCode::SERVICE_UNAVAILABLE, "database"),
    }
}
