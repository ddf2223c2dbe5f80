//! The connection to Discord's gateway: found, held, watched, and closed when the program ends.

mod accept;
mod handler;
mod watchdog;

use std::sync::Arc;
use std::time::Duration;

use bot_core::intake::Backoff;
use serenity::all::{ClientBuilder, GatewayIntents, ShardManager};
use serenity::gateway::ConnectionStage;
use serenity::prelude::GatewayError;
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;

use crate::DiscordError;
use crate::failure::Failure;
use crate::rest::{Gateway, Rest};
pub(crate) use accept::accept;
use handler::Listener;
pub(crate) use handler::{Handler, Known};
pub(crate) use watchdog::Pulse;

/// What is listened to. None of them is privileged: private messages and messages that mention the assistant carry
/// their text without.
const INTENTS: GatewayIntents =
    GatewayIntents::GUILDS.union(GatewayIntents::GUILD_MESSAGES).union(GatewayIntents::DIRECT_MESSAGES);
/// Saying goodbye takes no longer.
const GOODBYE: Duration = Duration::from_secs(2);

/// Holds the connection until `stop`, or until it cannot be held.
///
/// # Errors
/// Where the token is refused, or nothing was heard for longer than the pulse's patience.
pub(crate) async fn hold(rest: &Rest, handler: Arc<Handler>, stop: &CancellationToken) -> Result<(), DiscordError> {
    let Some(gateway) = find(rest, stop).await? else {
        return Ok(());
    };
    let builder = ClientBuilder::new_with_http(rest.for_gateway(), INTENTS);
    let mut client =
        builder.raw_event_handler(Listener(Arc::clone(&handler))).await.map_err(|error| unusable(&error))?;
    // The client falls back to the public gateway where it finds none: with a proxy that would be the wrong one.
    client.ws_url.lock().await.clone_from(&gateway.url);
    if gateway.shards == 1 {
        handler.direct(Arc::clone(&client.ws_url));
    }
    let manager = Arc::clone(&client.shard_manager);
    let watched = watchdog::watch(&manager, &handler, &gateway);
    let ended = tokio::select! {
        ended = client.start_shards(gateway.shards) => ended.map_err(|error| unusable(&error)),
        silence = watched => Err(DiscordError::Silent(silence)),
        () = stop.cancelled() => Ok(()),
    };
    say_goodbye(&manager).await;
    ended
}

/// Asks where the gateway is until Discord tells, which also proves the token. None where the program ends before.
async fn find(rest: &Rest, stop: &CancellationToken) -> Result<Option<Gateway>, DiscordError> {
    let mut backoff = Backoff::new(Duration::from_secs(1), Duration::from_secs(60));
    loop {
        let found = tokio::select! {
            found = rest.gateway() => found,
            () = stop.cancelled() => return Ok(None),
        };
        match found {
            Ok(gateway) => return Ok(Some(gateway)),
            Err(Failure::Answered { status: 401, .. }) => return Err(DiscordError::TokenRefused),
            Err(failure) => tracing::warn!(%failure, "the gateway cannot be found yet"),
        }
        tokio::select! {
            () = sleep(backoff.pause()) => {}
            () = stop.cancelled() => return Ok(None),
        }
    }
}

/// Closes connections that are up. One that is not is left alone: serenity would wait for it in vain.
async fn say_goodbye(manager: &ShardManager) {
    let connected = manager.runners.lock().await.values().any(|runner| runner.stage == ConnectionStage::Connected);
    if connected && timeout(GOODBYE, manager.shutdown_all()).await.is_err() {
        tracing::debug!("the gateway did not say goodbye");
    }
}

fn unusable(error: &serenity::Error) -> DiscordError {
    match error {
        serenity::Error::Gateway(GatewayError::InvalidAuthentication) => DiscordError::TokenRefused,
        other => DiscordError::Gateway(other.to_string()),
    }
}
