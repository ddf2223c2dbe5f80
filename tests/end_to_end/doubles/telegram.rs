//! A Bot API: gives out scripted updates, checks and records what is called, and fails as told.

use std::collections::{HashMap, VecDeque};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{FromRequest, Multipart, Path, Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::any;
use serde_json::{Map, Value, json};
use tokio::net::TcpListener;
use tokio::sync::{Notify, mpsc};

pub(crate) const TOKEN: &str = "123:AAF7g0gYncWnm5IyfZlpPRqRRv6kNAGlao0";
/// The bot's own account.
pub(crate) const BOT: i64 = 123;

/// Updates are numbered across all doubles: a bot that meets two of them one after the other has seen no number twice.
static LAST_UPDATE: AtomicI64 = AtomicI64::new(1);

/// How a call fails.
#[derive(Clone, Debug)]
pub(crate) enum Fault {
    /// An answer with an error: code, description and, where there are any, parameters.
    Says(u16, &'static str, Value),
    /// The connection is lost before the call is carried out.
    LostBefore,
    /// The call is carried out, and then the connection is lost.
    LostAfter,
}

/// A call that was carried out.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    /// In small letters.
    pub(crate) method: String,
    pub(crate) body: Value,
}

impl Call {
    pub(crate) fn chat(&self) -> i64 {
        self.body["chat_id"].as_i64().unwrap_or_default()
    }

    pub(crate) fn text(&self) -> &str {
        self.body["text"].as_str().unwrap_or_default()
    }

    /// Labels and actions of the buttons.
    pub(crate) fn buttons(&self) -> Vec<(String, String)> {
        let rows = self.body["reply_markup"]["inline_keyboard"].as_array().cloned().unwrap_or_default();
        let field = |button: &Value, name: &str| button[name].as_str().unwrap_or_default().to_owned();
        let buttons = rows.iter().filter_map(Value::as_array).flatten();
        buttons.map(|button| (field(button, "text"), field(button, "callback_data"))).collect()
    }
}

/// The double.
#[derive(Clone)]
pub(crate) struct BotApi {
    pub(crate) url: String,
    state: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    inner: Mutex<Inner>,
    changed: Notify,
}

#[derive(Default)]
struct Inner {
    updates: VecDeque<(i64, Value)>,
    last_message: i64,
    calls: Vec<Call>,
    faults: HashMap<String, VecDeque<Fault>>,
    watchers: Vec<mpsc::UnboundedSender<Call>>,
    files: HashMap<String, Vec<u8>>,
}

impl BotApi {
    pub(crate) async fn start() -> Self {
        let state = Arc::new(Shared::default());
        let routes = Router::new()
            .route("/{bot}/{method}", any(call))
            .route("/file/{bot}/{name}", any(file))
            .with_state(Arc::clone(&state));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, routes).await });
        Self { url, state }
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.state.inner.lock().unwrap()
    }

    /// Makes an update of one part, such as `message`, with the next number.
    pub(crate) fn update(&self, part: &str, content: Value) -> Value {
        let id = LAST_UPDATE.fetch_add(1, Ordering::Relaxed);
        json!({ "update_id": id, part: content })
    }

    /// A message from the person with this number, in a chat.
    pub(crate) fn message(&self, person: i64, chat: Value, parts: Value) -> Value {
        let mut message = json!({
            "message_id": self.next_message(), "date": 1_700_000_000, "chat": chat,
            "from": { "id": person, "is_bot": false, "first_name": "Siti", "language_code": "en" },
        });
        let whole: &mut Map<String, Value> = message.as_object_mut().unwrap();
        whole.extend(parts.as_object().unwrap().clone());
        message
    }

    fn next_message(&self) -> i64 {
        let mut inner = self.inner();
        inner.last_message += 1;
        inner.last_message
    }

    /// Lets the next poll find the update.
    pub(crate) fn push(&self, update: Value) {
        let id = update["update_id"].as_i64().unwrap_or_default();
        self.inner().updates.push_back((id, update));
        self.state.changed.notify_waiters();
    }

    /// A text in the private chat with a person.
    pub(crate) fn say(&self, person: i64, text: &str) {
        self.push(self.private(person, text));
    }

    pub(crate) fn private(&self, person: i64, text: &str) -> Value {
        let message = self.message(person, json!({ "id": person, "type": "private" }), json!({ "text": text }));
        self.update("message", message)
    }

    /// A document in the private chat with a person.
    pub(crate) fn send_file(&self, person: i64, name: &str, content: &[u8]) {
        self.inner().files.insert(name.to_owned(), content.to_vec());
        let document =
            json!({ "file_id": name, "file_unique_id": name, "file_name": name, "file_size": content.len() });
        let message = self.message(person, json!({ "id": person, "type": "private" }), json!({ "document": document }));
        self.push(self.update("message", message));
    }

    /// The press of a button under message 1 of a private chat.
    pub(crate) fn press(&self, person: i64, action: &str) {
        let message = json!({ "message_id": 1, "date": 1, "chat": { "id": person, "type": "private" } });
        let from = json!({ "id": person, "is_bot": false, "first_name": "Siti", "language_code": "en" });
        let query = json!({ "id": "query", "from": from, "chat_instance": "1", "message": message, "data": action });
        self.push(self.update("callback_query", query));
    }

    /// The next calls of a method fail so, one after the other.
    pub(crate) fn fail(&self, method: &str, faults: impl IntoIterator<Item = Fault>) {
        self.inner().faults.entry(method.to_lowercase()).or_default().extend(faults);
    }

    /// Waits until a method has failed as often as it was told to.
    pub(crate) async fn until_failed(&self, method: &str) {
        let left = |api: &Self| api.inner().faults.get(&method.to_lowercase()).is_none_or(VecDeque::is_empty);
        self.until(|api| left(api).then_some(())).await;
    }

    /// What was carried out of a method, in order.
    pub(crate) fn calls(&self, method: &str) -> Vec<Call> {
        let method = method.to_lowercase();
        self.inner().calls.iter().filter(|call| call.method == method).cloned().collect()
    }

    /// Messages sent to a chat.
    pub(crate) fn sent_to(&self, chat: i64) -> Vec<Call> {
        self.calls("sendMessage").into_iter().filter(|call| call.chat() == chat).collect()
    }

    /// Every call from now on, as it is carried out.
    pub(crate) fn watch(&self) -> mpsc::UnboundedReceiver<Call> {
        let (watcher, calls) = mpsc::unbounded_channel();
        self.inner().watchers.push(watcher);
        calls
    }

    /// Waits until what is asked for is there.
    pub(crate) async fn until<T>(&self, find: impl Fn(&Self) -> Option<T>) -> T {
        let deadline = Instant::now() + Duration::from_secs(60);
        loop {
            let changed = self.state.changed.notified();
            tokio::pin!(changed);
            changed.as_mut().enable();
            if let Some(found) = find(self) {
                return found;
            }
            let rest = deadline.saturating_duration_since(Instant::now());
            let waited = tokio::time::timeout(rest, changed).await;
            assert!(waited.is_ok(), "what the test waits for does not happen");
        }
    }

    /// Waits for the message with this number to a chat, counted from 1.
    pub(crate) async fn answer(&self, chat: i64, number: usize) -> Call {
        self.until(|api| api.sent_to(chat).into_iter().nth(number - 1)).await
    }
}

async fn call(
    State(state): State<Arc<Shared>>,
    Path((bot, method)): Path<(String, String)>,
    request: Request,
) -> Response {
    if bot != format!("bot{TOKEN}") {
        return says(401, "Unauthorized", &Value::Null);
    }
    let method = method.to_lowercase();
    let body = body_of(request).await;
    let fault = state.inner.lock().unwrap().faults.get_mut(&method).and_then(VecDeque::pop_front);
    if fault.is_some() {
        state.changed.notify_waiters();
    }
    match fault {
        Some(Fault::Says(code, description, parameters)) => return says(code, description, &parameters),
        Some(Fault::LostBefore) => return lost(),
        Some(Fault::LostAfter) | None => {}
    }
    if let Some(refusal) = refusal(&body) {
        return says(400, &refusal, &Value::Null);
    }
    let result = match method.as_str() {
        "getupdates" => updates(&state, &body).await,
        _ => carry_out(&state, method, body),
    };
    if matches!(fault, Some(Fault::LostAfter)) {
        return lost();
    }
    answer(&json!({ "ok": true, "result": result }), 200)
}

/// Hands out a document.
async fn file(State(state): State<Arc<Shared>>, Path((bot, name)): Path<(String, String)>) -> Response {
    let found = state.inner.lock().unwrap().files.get(&name).cloned();
    match found.filter(|_| bot == format!("bot{TOKEN}")) {
        Some(content) => content.into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// Methods are called with JSON or with a form; the parts of a form are texts.
async fn body_of(request: Request) -> Value {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if kind.starts_with("multipart/") {
        let mut form = Multipart::from_request(request, &()).await.unwrap();
        let mut body = Map::new();
        while let Some(field) = form.next_field().await.unwrap() {
            let name = field.name().unwrap_or_default().to_owned();
            body.insert(name, Value::String(field.text().await.unwrap()));
        }
        return Value::Object(body);
    }
    let bytes = Bytes::from_request(request, &()).await.unwrap();
    serde_json::from_slice(&bytes).unwrap_or_default()
}

/// Drops what the offset confirms and gives out what is there, waiting for it as long as asked.
async fn updates(state: &Shared, body: &Value) -> Value {
    let offset = body["offset"].as_i64().unwrap_or_default();
    let limit = usize::try_from(body["limit"].as_u64().unwrap_or(100)).unwrap();
    let deadline = tokio::time::Instant::now() + Duration::from_secs(body["timeout"].as_u64().unwrap_or_default());
    loop {
        let changed = state.changed.notified();
        tokio::pin!(changed);
        changed.as_mut().enable();
        {
            let mut inner = state.inner.lock().unwrap();
            inner.updates.retain(|(id, _)| *id >= offset);
            if !inner.updates.is_empty() {
                return inner.updates.iter().take(limit).map(|(_, update)| update.clone()).collect();
            }
        }
        if tokio::time::timeout_at(deadline, changed).await.is_err() {
            return json!([]);
        }
    }
}

fn carry_out(state: &Shared, method: String, body: Value) -> Value {
    let mut inner = state.inner.lock().unwrap();
    let result = match method.as_str() {
        "getme" => json!({ "id": BOT, "is_bot": true, "first_name": "Usher", "username": "usher_bot",
            "can_join_groups": true, "can_read_all_group_messages": false, "supports_inline_queries": true,
            "can_connect_to_business": false, "has_main_web_app": false }),
        "getfile" => json!({ "file_id": body["file_id"], "file_unique_id": "1", "file_path": body["file_id"] }),
        "sendmessage" | "editmessagetext" => {
            inner.last_message += 1;
            let chat = json!({ "id": body["chat_id"], "type": "private", "first_name": "Siti" });
            json!({ "message_id": inner.last_message, "date": 1_700_000_000, "chat": chat, "text": body["text"] })
        }
        _ => json!(true),
    };
    let call = Call { method, body };
    inner.watchers.retain(|watcher| watcher.send(call.clone()).is_ok());
    inner.calls.push(call);
    drop(inner);
    state.changed.notify_waiters();
    result
}

/// What Telegram would refuse about a text and its buttons.
fn refusal(body: &Value) -> Option<String> {
    let html = body["parse_mode"] == "HTML";
    let text = body["text"].as_str()?;
    let shown = if html { shown(text) } else { Some(text.to_owned()) };
    let Some(shown) = shown else {
        return Some("Bad Request: can't parse entities: a tag is not closed".to_owned());
    };
    match shown.encode_utf16().count() {
        _ if shown.trim().is_empty() => return Some("Bad Request: message text is empty".to_owned()),
        length if length > 4096 => return Some("Bad Request: message is too long".to_owned()),
        _ => {}
    }
    let call = Call { method: String::new(), body: body.clone() };
    let bad = call.buttons().iter().any(|(label, action)| label.is_empty() || !(1..=64).contains(&action.len()));
    bad.then(|| "Bad Request: BUTTON_DATA_INVALID".to_owned())
}

/// The words of a text in HTML; `None` where Telegram would refuse it.
pub(crate) fn shown(html: &str) -> Option<String> {
    const TAGS: [&str; 5] = ["b", "i", "code", "a", "blockquote"];
    let (mut open, mut words, mut rest) = (Vec::new(), String::new(), html);
    while let Some((before, after)) = rest.split_once('<') {
        words.push_str(before);
        let (tag, after) = after.split_once('>')?;
        match tag.strip_prefix('/') {
            Some(name) if open.pop() != Some(name) => return None,
            Some(_) => {}
            None => open.push(tag.split(' ').next().filter(|name| TAGS.contains(name))?),
        }
        rest = after;
    }
    words.push_str(rest);
    let plain = words.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    open.is_empty().then_some(plain)
}

fn says(code: u16, description: &str, parameters: &Value) -> Response {
    let mut body = json!({ "ok": false, "error_code": code, "description": description });
    if !parameters.is_null() {
        body["parameters"] = parameters.clone();
    }
    answer(&body, code)
}

fn answer(body: &Value, code: u16) -> Response {
    let kind = [(header::CONTENT_TYPE, "application/json")];
    (StatusCode::from_u16(code).unwrap(), kind, body.to_string()).into_response()
}

/// An answer that breaks off: the connection is closed with it.
fn lost() -> Response {
    let broken = futures::stream::once(async { Err::<Bytes, _>(std::io::Error::other("lost")) });
    Response::new(Body::from_stream(broken))
}
