//! The REST interface: messages, interactions and commands, as strict as Discord where strictness shows.

use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Bytes;
use axum::extract::{FromRequest, Multipart, Request, State as Shared};
use axum::http::{Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use serde_json::{Value, json};

use super::{Discord, Fault, Shown, Stage, State, TOKEN, Upload, events, limits};

/// Discord takes the first answer to an interaction within three seconds.
const FIRST_ANSWER: Duration = Duration::from_secs(3);

pub(super) type Answer = Result<Value, (u16, i64, String)>;

pub(super) fn routes(discord: Discord) -> Router {
    Router::new().fallback(request).with_state(discord)
}

async fn request(Shared(discord): Shared<Discord>, request: Request) -> Response {
    let (method, uri, headers) = (request.method().clone(), request.uri().clone(), request.headers().clone());
    let (body, files) = body_of(request).await;
    let request = format!("{method} {}", uri.path());
    let fault = {
        let mut state = discord.state();
        state.requests.push((method.to_string(), uri.path().to_owned()));
        state.fault(&request)
    };
    let refused = |status, code, message: &str| answer(Err((status, code, message.to_owned())));
    match &fault {
        Some(Fault::Status(status)) => return refused(*status, 0, "as the test asks for"),
        Some(Fault::Code(status, code)) => return refused(*status, *code, "as the test asks for"),
        Some(Fault::LostBefore) => lost(),
        Some(Fault::LostAfter) | None => {}
    }
    if let Some(name) = uri.path().strip_prefix("/attachments/") {
        let found = discord.state().files.get(name).cloned();
        return found.map_or(StatusCode::NOT_FOUND.into_response(), IntoResponse::into_response);
    }
    let path: Vec<&str> = uri.path().trim_start_matches("/api/v10/").split('/').collect();
    let authorized = headers.get("authorization").is_some_and(|given| given == &format!("Bot {TOKEN}"));
    if !authorized && path != ["gateway"] {
        return refused(401, 0, "401: Unauthorized");
    }
    let answered = serve(&discord, &method, &path, &body, &files);
    if let Err((status @ (400 | 404), code, message)) = &answered {
        discord.state().offences.push(format!("{request}: {status} {code} {message}"));
    }
    if matches!(fault, Some(Fault::LostAfter)) { lost() } else { answer(answered) }
}

/// Requests are JSON, or a form of JSON and files.
async fn body_of(request: Request) -> (Value, Vec<Upload>) {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if !kind.starts_with("multipart/") {
        let bytes = Bytes::from_request(request, &()).await.unwrap();
        return (serde_json::from_slice(&bytes).unwrap_or_default(), Vec::new());
    }
    let mut form = Multipart::from_request(request, &()).await.unwrap();
    let (mut body, mut files) = (Value::Null, Vec::new());
    while let Some(field) = form.next_field().await.unwrap() {
        let named = field.file_name().map(str::to_owned);
        let part = field.name().unwrap_or_default().to_owned();
        let content = field.bytes().await.unwrap().to_vec();
        match named {
            Some(name) if part.starts_with("files[") => files.push(Upload { name, content }),
            _ if part == "payload_json" => body = serde_json::from_slice(&content).unwrap_or_default(),
            _ => {}
        }
    }
    (body, files)
}

fn serve(discord: &Discord, method: &Method, path: &[&str], body: &Value, files: &[Upload]) -> Answer {
    let host = &discord.0.host;
    let mut state = discord.state();
    match (method.as_str(), path) {
        ("GET", ["gateway"]) => Ok(json!({ "url": format!("ws://{host}/gateway") })),
        ("GET", ["gateway", "bot"]) => Ok(json!({
            "url": format!("ws://{host}/gateway"), "shards": 1,
            "session_start_limit": { "total": 1000, "remaining": 999, "reset_after": 0, "max_concurrency": 1 },
        })),
        ("GET", ["users", "@me"]) => Ok(json!({ "id": "42", "username": "usher" })),
        ("PUT", ["applications", _, "commands"]) => {
            limits::commands(body)?;
            state.commands = Some(body.clone());
            Ok(body.clone())
        }
        ("POST", ["users", "@me", "channels"]) => {
            let person: u64 = body["recipient_id"].as_str().unwrap_or_default().parse().unwrap_or_default();
            Ok(json!({ "id": private_channel(person).to_string() }))
        }
        ("GET", ["channels", channel]) => Ok(events::channel(number(channel)?)),
        ("GET", ["guilds", guild, "scheduled-events"]) => events::list(&state, guild),
        ("POST", ["guilds", guild, "scheduled-events"]) => events::create(&mut state, guild, body),
        ("PATCH", ["guilds", guild, "scheduled-events", event]) => events::change(&mut state, guild, event, body),
        ("POST", ["channels", channel, "typing"]) => {
            state.typing.push(number(channel)?);
            Ok(Value::Null)
        }
        ("POST", ["channels", channel, "messages"]) => say(&mut state, number(channel)?, body, files),
        ("POST", ["interactions", id, token, "callback"]) => respond(&mut state, number(id)?, token, body),
        ("POST", ["webhooks", _, token]) => follow_up(&mut state, token, body, files),
        ("PATCH", ["webhooks", _, token, "messages", "@original"]) => edit(&mut state, token, body),
        ("DELETE", ["webhooks", _, token, "messages", "@original"]) => {
            let id = by_token(&mut state, token)?;
            let original = state.interactions.get_mut(&id).and_then(|interaction| interaction.original.take());
            state.shown.retain(|shown| Some(shown.id) != original);
            Ok(Value::Null)
        }
        _ => Err((404, 0, "404: Not Found".to_owned())),
    }
}

/// The channel between the bot and a person.
pub(super) fn private_channel(person: u64) -> u64 {
    1_000_000 + person
}

fn number(text: &str) -> Result<u64, (u16, i64, String)> {
    text.parse().map_err(|_| (400, 50035, "no identifier".to_owned()))
}

/// A message with a nonce known before is that message.
fn say(state: &mut State, channel: u64, body: &Value, files: &[Upload]) -> Answer {
    limits::message(body, files.len())?;
    let nonce =
        body["nonce"].as_str().filter(|_| body["enforce_nonce"] == true).map(|nonce| format!("{channel} {nonce}"));
    if let Some(known) = nonce.as_ref().and_then(|nonce| state.nonces.get(nonce)) {
        return Ok(json!({ "id": known.to_string() }));
    }
    let id = show(state, channel, body, false, None);
    attach(state, files);
    if let Some(nonce) = nonce {
        state.nonces.insert(nonce, id);
    }
    Ok(json!({ "id": id.to_string() }))
}

#[allow(clippy::disallowed_methods, reason = "the program under test runs by the same clock")]
fn show(state: &mut State, channel: u64, body: &Value, ephemeral: bool, asker: Option<u64>) -> u64 {
    let id = state.next_id();
    state.shown.push(Shown {
        id,
        channel,
        body: body.clone(),
        ephemeral,
        asker,
        edits: 0,
        at: Timestamp::now(),
        files: Vec::new(),
    });
    id
}

/// The files go with the message that was shown last.
fn attach(state: &mut State, files: &[Upload]) {
    if let Some(shown) = state.shown.last_mut() {
        shown.files = files.to_vec();
    }
}

fn respond(state: &mut State, id: u64, token: &str, body: &Value) -> Answer {
    let unknown = || (404, 10062, "Unknown interaction".to_owned());
    let interaction = state.interactions.get_mut(&id).filter(|known| known.token == token).ok_or_else(unknown)?;
    if interaction.stage != Stage::New {
        return Err((400, 40060, "Interaction has already been acknowledged.".to_owned()));
    }
    if interaction.arrived.elapsed() > FIRST_ANSWER {
        return Err(unknown());
    }
    let (channel, asker, original) = (interaction.channel, interaction.asker, interaction.original);
    let kind = body["type"].as_u64().unwrap_or_default();
    let data = &body["data"];
    let ephemeral = data["flags"].as_u64().unwrap_or_default() & 64 != 0;
    if matches!(kind, 4 | 7) {
        limits::message(data, 0)?;
    }
    let stage = match kind {
        4 => Stage::Answered,
        5 => Stage::Deferred { ephemeral },
        6 if original.is_some() => Stage::Taken,
        7 if original.is_some() => Stage::Answered,
        8 => Stage::Choices(limits::choices(data)?),
        9 if interaction.kind != 5 => Stage::Form(limits::form(data)?),
        _ => return Err((400, 50035, format!("type {kind} does not answer this"))),
    };
    let original = match kind {
        4 => Some(show(state, channel, data, ephemeral, Some(asker))),
        7 => rewrite(state, original, data),
        5 => None,
        _ => original,
    };
    let interaction = state.interactions.get_mut(&id).ok_or_else(unknown)?;
    interaction.callbacks.push(kind);
    (interaction.stage, interaction.original) = (stage, original);
    Ok(Value::Null)
}

fn rewrite(state: &mut State, message: Option<u64>, body: &Value) -> Option<u64> {
    let shown = state.shown.iter_mut().find(|shown| Some(shown.id) == message)?;
    shown.body = body.clone();
    shown.edits += 1;
    message
}

fn by_token(state: &mut State, token: &str) -> Result<u64, (u16, i64, String)> {
    let known = state.interactions.iter().find(|(_, known)| known.token == token && known.stage != Stage::New);
    known.map(|(id, _)| *id).ok_or_else(|| (404, 10015, "Unknown Webhook".to_owned()))
}

/// The first answer after a deferral keeps the visibility that the deferral settled.
fn edit(state: &mut State, token: &str, body: &Value) -> Answer {
    limits::message(body, 0)?;
    let id = by_token(state, token)?;
    let interaction = state.interactions[&id].clone();
    let original = match (&interaction.stage, interaction.original) {
        (Stage::Deferred { ephemeral }, None) => {
            Some(show(state, interaction.channel, body, *ephemeral, Some(interaction.asker)))
        }
        (_, original) => rewrite(state, original, body),
    };
    let missing = || (404, 10008, "Unknown Message".to_owned());
    let shown = original.ok_or_else(missing)?;
    let interaction = state.interactions.get_mut(&id).ok_or_else(missing)?;
    (interaction.stage, interaction.original) = (Stage::Answered, original);
    Ok(json!({ "id": shown.to_string() }))
}

fn follow_up(state: &mut State, token: &str, body: &Value, files: &[Upload]) -> Answer {
    limits::message(body, files.len())?;
    let id = by_token(state, token)?;
    let interaction = state.interactions[&id].clone();
    if matches!(interaction.stage, Stage::Deferred { .. }) {
        return edit(state, token, body);
    }
    let ephemeral = body["flags"].as_u64().unwrap_or_default() & 64 != 0;
    let id = show(state, interaction.channel, body, ephemeral, Some(interaction.asker));
    attach(state, files);
    Ok(json!({ "id": id.to_string() }))
}

/// An interaction that a person has just begun.
pub(super) fn begin(
    state: &mut State,
    (id, kind): (u64, u64),
    channel: u64,
    asker: u64,
    original: Option<u64>,
) -> String {
    let token = format!("token-{id}");
    let interaction = super::Interaction {
        kind,
        stage: Stage::New,
        token: token.clone(),
        channel,
        asker,
        arrived: Instant::now(),
        original,
        callbacks: Vec::new(),
    };
    state.interactions.insert(id, interaction);
    token
}

fn answer(answer: Answer) -> Response {
    match answer {
        Ok(Value::Null) => StatusCode::NO_CONTENT.into_response(),
        Ok(value) => axum::Json(value).into_response(),
        Err((status, code, message)) => {
            let mut body = json!({ "code": code, "message": message });
            if status == 429 {
                body["retry_after"] = json!(0.1);
            }
            (StatusCode::from_u16(status).unwrap(), axum::Json(body)).into_response()
        }
    }
}

/// The connection breaks: the task that serves it ends, without the noise of a panic.
fn lost() -> ! {
    std::panic::resume_unwind(Box::new("the connection breaks"))
}
