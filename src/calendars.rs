//! Calendars at private addresses: what a calendar program subscribes to.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use bot_core::assistant::Assistant;
use bot_core::clock::SharedClock;
use bot_core::schedule::feed;

/// How long a program may show what it has, in seconds; the address is a secret, so nothing between may keep it.
const CACHE: &str = "private, max-age=900";

#[derive(Clone)]
struct Calendars {
    assistant: Arc<Assistant>,
    clock: SharedClock,
}

/// The route of the calendars.
pub(crate) fn routes(assistant: Arc<Assistant>, clock: SharedClock) -> Router {
    Router::new().route("/calendar/{name}", get(calendar)).with_state(Calendars { assistant, clock })
}

async fn calendar(State(calendars): State<Calendars>, Path(name): Path<String>) -> Response {
    let Calendars { assistant, clock } = calendars;
    let token = name.trim_end_matches(".ics");
    match feed::calendar(assistant.database(), assistant.locales(), token, clock.now()).await {
        Ok(Some(text)) => {
            let headers = [(header::CONTENT_TYPE, "text/calendar; charset=utf-8"), (header::CACHE_CONTROL, CACHE)];
            (headers, text).into_response()
        }
        Ok(None) => StatusCode::NOT_FOUND.into_response(),
        Err(error) => {
            tracing::error!(%error, "a calendar cannot be served");
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
    }
}
