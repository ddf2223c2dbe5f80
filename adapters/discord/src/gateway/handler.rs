//! What arrives from the gateway, passed on: messages to the intake, interactions to their answers.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use bot_core::intake::Backoff;
use bot_core::locale::Locales;
use bot_core::message::Inbound;
use serenity::all::{ApplicationId, Context, Event, RawEventHandler, Ready, UserId};
use serenity::async_trait;
use tokio::sync::mpsc;
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::Pulse;
use crate::commands::commands;
use crate::failure::Failure;
use crate::interaction::Interactions;
use crate::receive;
use crate::rest::Rest;

/// Passes on what arrives.
pub(crate) struct Handler {
    pub(crate) rest: Arc<Rest>,
    pub(crate) locales: Arc<Locales>,
    pub(crate) interactions: Arc<Interactions>,
    pub(crate) messages: mpsc::Sender<Inbound>,
    pub(crate) pulse: Pulse,
    /// Answers to interactions, and what else runs on its own.
    pub(crate) tasks: TaskTracker,
    pub(crate) stop: CancellationToken,
    pub(crate) known: Known,
}

/// What the gateway told about the assistant itself.
#[derive(Default)]
pub(crate) struct Known {
    me: OnceLock<UserId>,
    /// Where the present session is to be taken up after a lost connection.
    resume_at: Mutex<Option<String>>,
    /// The address of the next connection, shared with serenity; none where several connections share it.
    next_address: OnceLock<Arc<tokio::sync::Mutex<String>>>,
    registered: AtomicBool,
}

/// The handler, as serenity calls it.
pub(super) struct Listener(pub(super) Arc<Handler>);

#[async_trait]
impl RawEventHandler for Listener {
    async fn raw_event(&self, context: Context, event: Event) {
        self.0.pulse.beat(context.shard_id);
        self.0.pass_on(event).await;
    }
}

impl Handler {
    async fn pass_on(&self, event: Event) {
        match event {
            Event::Ready(event) => self.ready(&event.ready).await,
            Event::Resumed(_) => tracing::info!("the session with Discord goes on"),
            Event::MessageCreate(event) => {
                let inbound = self.known.me.get().and_then(|me| receive::inbound(&event.message, *me));
                if let Some(inbound) = inbound
                    && self.messages.send(inbound).await.is_err()
                {
                    tracing::warn!("a message came while the program was ending");
                }
            }
            Event::InteractionCreate(event) => {
                let interactions = Arc::clone(&self.interactions);
                self.tasks.spawn(async move { interactions.handle(event.interaction).await });
            }
            _ => {}
        }
    }

    pub(super) fn pulse(&self) -> &Pulse {
        &self.pulse
    }

    /// From now on a new session says at this address where it is to be taken up.
    pub(super) fn direct(&self, next_address: Arc<tokio::sync::Mutex<String>>) {
        let _ = self.known.next_address.set(next_address);
    }

    /// Sets the address of the next connection: that of the session where it can be taken up, else the general one.
    /// serenity ignores that a session has an address of its own, and would go on with the one of a host that has gone.
    pub(super) async fn set_next_address(&self, general: Option<&str>) {
        let session = self.known.resume_at.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let address = general.map(str::to_owned).or(session);
        if let (Some(next), Some(address)) = (self.known.next_address.get(), address) {
            *next.lock().await = address;
        }
    }

    async fn ready(&self, ready: &Ready) {
        tracing::info!(guilds = ready.guilds.len(), "connected to Discord");
        let _ = self.known.me.set(ready.user.id);
        let address = Some(ready.resume_gateway_url.clone()).filter(|address| address.starts_with("ws"));
        *self.known.resume_at.lock().unwrap_or_else(PoisonError::into_inner) = address;
        self.set_next_address(None).await;
        if !self.known.registered.swap(true, Ordering::Relaxed) {
            let registration = register(Arc::clone(&self.rest), Arc::clone(&self.locales), ready.application.id);
            let stop = self.stop.clone();
            self.tasks.spawn(async move { stop.run_until_cancelled(registration).await });
        }
    }
}

/// Registers the commands, once a start: what is registered stays until it is replaced.
async fn register(rest: Arc<Rest>, locales: Arc<Locales>, application: ApplicationId) {
    let commands = commands(&locales);
    let mut backoff = Backoff::new(Duration::from_secs(1), Duration::from_secs(300));
    loop {
        match rest.register(application, &commands).await {
            Ok(()) => return tracing::info!(commands = commands.len(), "commands registered"),
            Err(failure) => {
                let Some(pause) = pause(&failure, &mut backoff) else {
                    return tracing::error!(%failure, "Discord refuses the commands");
                };
                tracing::warn!(%failure, "commands are not registered yet");
                sleep(pause).await;
            }
        }
    }
}

fn pause(failure: &Failure, backoff: &mut Backoff) -> Option<Duration> {
    failure.worth_repeating().map(|wanted| wanted.max(backoff.pause()))
}
