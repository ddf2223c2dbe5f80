//! The bot that is measured against: teloxide and nothing else.

use std::convert::Infallible;

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use futures::stream::{self, BoxStream, StreamExt};
use teloxide::dispatching::UpdateFilterExt;
use teloxide::error_handlers::LoggingErrorHandler;
use teloxide::prelude::{Bot, Dispatcher, Message, Requester, ResponseResult};
use teloxide::stop::{StopToken, mk_stop_token};
use teloxide::types::Update;
use teloxide::update_listeners::{AsUpdateStream, UpdateListener};
use tokio::net::TcpListener;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use crate::double::TOKEN;

/// The argument that makes this program the bot.
pub(crate) const ROLE: &str = "bare-bot";
/// What it says to everything.
pub(crate) const ANSWER: &str = "The closing date for nominations is Monday, 31 July 2023.";

/// Serves the API at the first argument; by a webhook at the second, where there is one.
pub(crate) async fn run(arguments: &[String]) {
    let bot = Bot::new(TOKEN).set_api_url(arguments[0].parse().unwrap());
    let handler = Update::filter_message().endpoint(answer);
    let mut dispatcher = Dispatcher::builder(bot.clone(), handler).build();
    match arguments.get(1) {
        None => dispatcher.dispatch().await,
        Some(address) => {
            let (sender, updates) = unbounded_channel();
            let routes = Router::new().route("/hook", post(take)).with_state(sender);
            let listener = TcpListener::bind(address).await.unwrap();
            tokio::spawn(async move { axum::serve(listener, routes).await });
            let hook = Hook { updates, stop: mk_stop_token().0 };
            dispatcher.dispatch_with_listener(hook, LoggingErrorHandler::new()).await;
        }
    }
}

/// Takes an update the way teloxide's own listener does: into a queue, and that is it.
async fn take(State(sender): State<UnboundedSender<Update>>, headers: HeaderMap, body: String) -> StatusCode {
    if headers.get("x-telegram-bot-api-secret-token").is_none_or(|secret| secret != "open-sesame") {
        return StatusCode::UNAUTHORIZED;
    }
    sender.send(serde_json::from_str(&body).unwrap()).unwrap();
    StatusCode::OK
}

struct Hook {
    updates: UnboundedReceiver<Update>,
    stop: StopToken,
}

impl<'a> AsUpdateStream<'a> for Hook {
    type StreamErr = Infallible;
    type Stream = BoxStream<'a, Result<Update, Infallible>>;

    fn as_stream(&'a mut self) -> Self::Stream {
        stream::poll_fn(|context| self.updates.poll_recv(context)).map(Ok).boxed()
    }
}

impl UpdateListener for Hook {
    type Err = Infallible;

    fn stop_token(&mut self) -> StopToken {
        self.stop.clone()
    }
}

async fn answer(bot: Bot, message: Message) -> ResponseResult<()> {
    bot.send_message(message.chat.id, ANSWER).await?;
    Ok(())
}
