//! Requests to Discord: through serenity's limiter, or through an API proxy that keeps the limits itself.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use bot_core::platform::FetchError;
use reqwest::Response;
use reqwest::header::{HeaderMap, RETRY_AFTER};
use secrecy::{ExposeSecret, SecretString};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serenity::all::{ApplicationId, ChannelId, CreateAttachment, GuildId, InteractionId, MessageId, ScheduledEventId};
use serenity::http::{
    Http, HttpBuilder, HttpError, LightMethod, Multipart, MultipartUpload, Ratelimiter, Request, Route,
};
use tokio::time::Instant;

use crate::Settings;
use crate::failure::Failure;
use crate::payload::Payload;

const CONNECT: Duration = Duration::from_secs(5);
/// One request, without waiting for the limiter.
const REQUEST: Duration = Duration::from_secs(15);
/// One request with all waiting for the limiter.
const WITH_LIMITER: Duration = Duration::from_secs(120);
/// Between two messages of the assistant to anybody: Discord takes 50 requests a second and tells so only afterwards.
const BETWEEN_MESSAGES: Duration = Duration::from_millis(25);

/// The way to Discord's REST interface.
pub(crate) struct Rest {
    client: reqwest::Client,
    limiter: Option<Ratelimiter>,
    token: SecretString,
    api_url: Option<String>,
    next_message: Mutex<Instant>,
}

/// Where the gateway is, and how many connections Discord wants.
#[derive(Debug, serde::Deserialize)]
pub(crate) struct Gateway {
    pub(crate) url: String,
    pub(crate) shards: u32,
}

#[derive(serde::Deserialize)]
struct Identified {
    id: ChannelId,
}

#[derive(serde::Deserialize)]
struct Said {
    id: MessageId,
}

#[derive(serde::Deserialize)]
struct Placed {
    guild_id: Option<GuildId>,
}

#[derive(serde::Deserialize)]
struct Scheduled {
    id: ScheduledEventId,
}

/// The handle of one interaction: its answers need no other right, for fifteen minutes.
#[derive(Clone)]
pub(crate) struct Handle {
    pub(crate) application: ApplicationId,
    pub(crate) id: InteractionId,
    pub(crate) token: String,
}

impl Rest {
    pub(crate) fn new(settings: &Settings) -> Result<Self, reqwest::Error> {
        let builder = reqwest::Client::builder().use_rustls_tls().connect_timeout(CONNECT).timeout(REQUEST);
        let client = builder.build()?;
        let token = SecretString::from(format!("Bot {}", settings.token.expose_secret().trim()));
        let limiter =
            settings.api_url.is_none().then(|| Ratelimiter::new(client.clone(), token.expose_secret().to_owned()));
        let api_url = settings.api_url.clone();
        Ok(Self { client, limiter, token, api_url, next_message: Mutex::new(Instant::now()) })
    }

    /// The same way for serenity's gateway client. Its limiter knows no proxy: with a proxy it has to be off, or the
    /// requests would go past the proxy.
    pub(crate) fn for_gateway(&self) -> Http {
        let builder = HttpBuilder::new(self.token.expose_secret()).client(self.client.clone());
        match &self.api_url {
            Some(url) => builder.proxy(url).ratelimiter_disabled(true).build(),
            None => builder.build(),
        }
    }

    pub(crate) async fn gateway(&self) -> Result<Gateway, Failure> {
        self.fetch(Route::GatewayBot, LightMethod::Get, &()).await
    }

    /// Replaces all commands of the application.
    pub(crate) async fn register(&self, application_id: ApplicationId, all: &impl Serialize) -> Result<(), Failure> {
        self.send(Route::Commands { application_id }, LightMethod::Put, all).await.map(drop)
    }

    pub(crate) async fn say(&self, channel_id: ChannelId, message: &Payload) -> Result<MessageId, Failure> {
        tokio::time::sleep_until(self.turn_to_speak()).await;
        let sent: Said = read(self.send_message(Route::ChannelMessages { channel_id }, message).await?).await?;
        Ok(sent.id)
    }

    /// Writes a message of the assistant anew.
    pub(crate) async fn rewrite(
        &self,
        channel_id: ChannelId,
        message_id: MessageId,
        message: &Payload,
    ) -> Result<(), Failure> {
        tokio::time::sleep_until(self.turn_to_speak()).await;
        self.send(Route::ChannelMessage { channel_id, message_id }, LightMethod::Patch, message).await.map(drop)
    }

    pub(crate) async fn delete(&self, channel_id: ChannelId, message_id: MessageId) -> Result<(), Failure> {
        self.send(Route::ChannelMessage { channel_id, message_id }, LightMethod::Delete, &()).await.map(drop)
    }

    /// What stands in an attachment; not more than `most` bytes are taken. Its address needs no token and gets none.
    pub(crate) async fn attachment(&self, url: &str, most: usize) -> Result<Vec<u8>, FetchError> {
        let failed = |error: reqwest::Error| FetchError::Failed(error.without_url().to_string());
        let mut response = self.client.get(url).send().await.map_err(failed)?;
        if !response.status().is_success() {
            return Err(FetchError::Failed(response.status().to_string()));
        }
        let mut bytes = Vec::new();
        while let Some(piece) = response.chunk().await.map_err(failed)? {
            if bytes.len() + piece.len() > most {
                return Err(FetchError::TooLarge);
            }
            bytes.extend_from_slice(&piece);
        }
        Ok(bytes)
    }

    /// Shows for some seconds that the assistant is writing.
    pub(crate) async fn show_typing(&self, channel_id: ChannelId) -> Result<(), Failure> {
        self.send(Route::ChannelTyping { channel_id }, LightMethod::Post, &()).await.map(drop)
    }

    /// The channel between the assistant and one person.
    pub(crate) async fn private_channel(&self, person: &str) -> Result<ChannelId, Failure> {
        let body = serde_json::json!({ "recipient_id": person });
        let channel: Identified = self.fetch(Route::UserMeDmChannels, LightMethod::Post, &body).await?;
        Ok(channel.id)
    }

    /// The server that a channel belongs to; none for a private one.
    pub(crate) async fn server_of(&self, channel_id: ChannelId) -> Result<Option<GuildId>, Failure> {
        let channel: Placed = self.fetch(Route::Channel { channel_id }, LightMethod::Get, &()).await?;
        Ok(channel.guild_id)
    }

    /// The scheduled events of a server.
    pub(crate) async fn scheduled<T: DeserializeOwned>(&self, guild_id: GuildId) -> Result<T, Failure> {
        self.fetch(Route::GuildScheduledEvents { guild_id }, LightMethod::Get, &()).await
    }

    pub(crate) async fn schedule(
        &self,
        guild_id: GuildId,
        event: &impl Serialize,
    ) -> Result<ScheduledEventId, Failure> {
        let made: Scheduled = self.fetch(Route::GuildScheduledEvents { guild_id }, LightMethod::Post, event).await?;
        Ok(made.id)
    }

    pub(crate) async fn reschedule(
        &self,
        guild_id: GuildId,
        event_id: ScheduledEventId,
        change: &impl Serialize,
    ) -> Result<(), Failure> {
        self.send(Route::GuildScheduledEvent { guild_id, event_id }, LightMethod::Patch, change).await.map(drop)
    }

    /// The one first answer to an interaction, within three seconds of it.
    pub(crate) async fn respond(&self, to: &Handle, response: &impl Serialize) -> Result<(), Failure> {
        let route = Route::InteractionResponse { interaction_id: to.id, token: &to.token };
        self.send(route, LightMethod::Post, response).await.map(drop)
    }

    /// Writes the first answer anew: what was deferred, or the message whose button was pressed.
    pub(crate) async fn edit_response(&self, to: &Handle, message: &Payload) -> Result<(), Failure> {
        self.send(Self::original(to), LightMethod::Patch, message).await.map(drop)
    }

    pub(crate) async fn delete_response(&self, to: &Handle) -> Result<(), Failure> {
        self.send(Self::original(to), LightMethod::Delete, &()).await.map(drop)
    }

    /// One more message of the answer.
    pub(crate) async fn follow_up(&self, to: &Handle, message: &Payload) -> Result<(), Failure> {
        let route = Route::WebhookFollowupMessages { application_id: to.application, token: &to.token };
        self.send_message(route, message).await.map(drop)
    }

    /// A new message, with its file where it has one.
    async fn send_message(&self, route: Route<'_>, message: &Payload) -> Result<Response, Failure> {
        let body = written(message)?;
        let request = Request::new(route, LightMethod::Post);
        let request = match &message.file {
            None => request.body(Some(body)),
            Some(file) => request.multipart(Some(Multipart {
                upload: MultipartUpload::Attachments(vec![CreateAttachment::bytes(file.bytes.clone(), &file.name)]),
                fields: Vec::new(),
                payload_json: String::from_utf8(body).ok(),
            })),
        };
        self.perform(request).await
    }

    fn original(to: &Handle) -> Route<'_> {
        Route::WebhookOriginalInteractionResponse { application_id: to.application, token: &to.token }
    }

    /// The moment at which the next message may go out.
    fn turn_to_speak(&self) -> Instant {
        let mut next = self.next_message.lock().unwrap_or_else(PoisonError::into_inner);
        let turn = (*next).max(Instant::now());
        *next = turn + BETWEEN_MESSAGES;
        turn
    }

    async fn fetch<T: DeserializeOwned>(
        &self,
        route: Route<'_>,
        method: LightMethod,
        body: &impl Serialize,
    ) -> Result<T, Failure> {
        read(self.send(route, method, body).await?).await
    }

    async fn send(&self, route: Route<'_>, method: LightMethod, body: &impl Serialize) -> Result<Response, Failure> {
        let body = written(body)?;
        let body = (body != b"null").then_some(body);
        self.perform(Request::new(route, method).body(body)).await
    }

    async fn perform(&self, request: Request<'_>) -> Result<Response, Failure> {
        let sending = async {
            match &self.limiter {
                Some(limiter) => limiter.perform(request).await.map_err(failed),
                None => {
                    let built = request.build(&self.client, self.token.expose_secret(), self.api_url.as_deref());
                    built.map_err(failed)?.send().await.map_err(lost)
                }
            }
        };
        let late = |_| Failure::Lost("rate limit".to_owned());
        let response = tokio::time::timeout(WITH_LIMITER, sending).await.map_err(late)??;
        if response.status().is_success() { Ok(response) } else { Err(refused(response).await) }
    }
}

fn written(body: &impl Serialize) -> Result<Vec<u8>, Failure> {
    serde_json::to_vec(body).map_err(|error| Failure::Unexpected(error.to_string()))
}

async fn read<T: DeserializeOwned>(response: Response) -> Result<T, Failure> {
    let body = response.bytes().await.map_err(lost)?;
    serde_json::from_slice(&body).map_err(|error| Failure::Unexpected(error.to_string()))
}

#[derive(Default, serde::Deserialize)]
struct Refusal {
    #[serde(default)]
    code: i64,
    #[serde(default)]
    message: String,
    retry_after: Option<f64>,
    #[serde(default)]
    global: bool,
}

async fn refused(response: Response) -> Failure {
    let status = response.status().as_u16();
    let named = seconds_named(response.headers());
    let body = response.bytes().await.unwrap_or_default();
    let refusal: Refusal = serde_json::from_slice(&body).unwrap_or_default();
    let seconds = refusal.retry_after.or(named);
    let wait = seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    Failure::Answered { status, code: refusal.code, message: refusal.message, wait, global: refusal.global }
}

fn seconds_named(headers: &HeaderMap) -> Option<f64> {
    headers.get(RETRY_AFTER)?.to_str().ok()?.parse().ok()
}

/// Errors of the network name the address, which holds tokens of interactions: it is left out.
fn lost(error: reqwest::Error) -> Failure {
    Failure::Lost(error.without_url().to_string())
}

fn failed(error: serenity::Error) -> Failure {
    match error {
        serenity::Error::Http(HttpError::Request(error)) => lost(error),
        _ => Failure::Unexpected("unwritable request".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use bot_core::delivery::Rates;

    use super::*;

    fn rest(api_url: Option<&str>) -> Rest {
        let token = SecretString::from("hush");
        let settings = Settings { token, api_url: api_url.map(str::to_owned), rates: Rates::default() };
        Rest::new(&settings).unwrap()
    }

    #[tokio::test]
    async fn the_limiter_is_off_exactly_where_a_proxy_stands_in() {
        let proxied = rest(Some("http://127.0.0.1:1"));
        assert!(proxied.limiter.is_none() && proxied.for_gateway().ratelimiter.is_none());
        assert_eq!(proxied.for_gateway().proxy.as_deref(), Some("http://127.0.0.1:1"));
        let direct = rest(None);
        assert!(direct.limiter.is_some() && direct.for_gateway().ratelimiter.is_some());
        assert_eq!(direct.for_gateway().proxy, None);
    }

    #[tokio::test]
    async fn messages_keep_their_distance() {
        let rest = rest(None);
        let first = rest.turn_to_speak();
        assert!(rest.turn_to_speak() - first >= BETWEEN_MESSAGES);
    }

    #[tokio::test]
    async fn an_error_names_neither_address_nor_token() {
        let handle = Handle { application: ApplicationId::new(1), id: InteractionId::new(2), token: "hush".to_owned() };
        let failure = rest(Some("http://127.0.0.1:1")).respond(&handle, &()).await.unwrap_err();
        assert!(!failure.to_string().contains("hush"), "{failure}");
    }
}
