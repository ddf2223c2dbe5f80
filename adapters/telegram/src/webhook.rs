//! The webhook: Telegram calls, and is told that all is well only when the update is stored.

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use bot_core::intake::Backoff;
use secrecy::{ExposeSecret, SecretString};
use subtle::ConstantTimeEq;
use teloxide::payloads::SetWebhook;
use teloxide::payloads::SetWebhookSetters;

use crate::api::Api;
use crate::polling::KINDS;
use crate::receive::inbound;
use crate::update::{Update, salvage};
use crate::{FIRST_PAUSE, LONGEST_PAUSE, Telegram, TelegramError, Webhook};

const SECRET_HEADER: &str = "x-telegram-bot-api-secret-token";
/// The largest update that is read, in bytes.
const LARGEST: usize = 1024 * 1024;
/// Calls Telegram makes at the same time.
const CONNECTIONS: u8 = 100;

struct Endpoint {
    telegram: Arc<Telegram>,
    secret: SecretString,
}

pub(crate) fn router(telegram: Arc<Telegram>, webhook: &Webhook) -> Router {
    let endpoint = Arc::new(Endpoint { telegram, secret: webhook.secret.clone() });
    Router::new().route(webhook.url.path(), post(take)).layer(DefaultBodyLimit::max(LARGEST)).with_state(endpoint)
}

/// Takes one update.
async fn take(State(endpoint): State<Arc<Endpoint>>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let shown = headers.get(SECRET_HEADER).map_or(&b""[..], |value| value.as_bytes());
    if !bool::from(shown.ct_eq(endpoint.secret.expose_secret().as_bytes())) {
        return StatusCode::UNAUTHORIZED;
    }
    let telegram = &endpoint.telegram;
    let Some(me) = telegram.me.get() else {
        return StatusCode::SERVICE_UNAVAILABLE;
    };
    let update = serde_json::from_slice::<Update>(&body).ok();
    let Some(update) = update.or_else(|| salvage(serde_json::from_slice(&body).ok()?)) else {
        return StatusCode::BAD_REQUEST;
    };
    let message = inbound(update, me, telegram.clock.now());
    match telegram.intake.accept(message.into_iter().collect()).await {
        Ok(()) => StatusCode::OK,
        Err(error) => {
            tracing::error!(%error, "an update could not be taken; Telegram sends it again");
            StatusCode::SERVICE_UNAVAILABLE
        }
    }
}

/// Tells Telegram where to call, as often as it takes.
///
/// # Errors
/// Where Telegram refuses the address or the secret.
pub(crate) async fn register(api: &Api, webhook: &Webhook) -> Result<(), TelegramError> {
    let call = SetWebhook::new(webhook.url.clone())
        .secret_token(webhook.secret.expose_secret())
        .allowed_updates(KINDS)
        .max_connections(CONNECTIONS);
    let mut backoff = Backoff::new(FIRST_PAUSE, LONGEST_PAUSE);
    loop {
        match api.call::<_, bool>(&call).await {
            Ok(_) => return Ok(()),
            Err(failure) if failure.code() == 400 => return Err(TelegramError::Webhook(failure.to_string())),
            Err(failure) => {
                tracing::warn!(%failure, "the webhook is not registered yet");
                tokio::time::sleep(failure.pause(&mut backoff)).await;
            }
        }
    }
}
