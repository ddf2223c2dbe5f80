//! A double of Discord on loopback: its REST interface, its gateway, its limits, and its faults on demand.

mod events;
mod gateway;
mod limits;
mod people;
mod rest;

use std::collections::{HashMap, VecDeque};
use std::future::Future;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::{Notify, broadcast};

pub(crate) use people::Where;

/// The application, which is also the bot's user.
pub(crate) const ME: u64 = 42;
pub(crate) const TOKEN: &str = "a.secret.token";
/// Identifiers count up from here: a moment in November 2026.
const FIRST_ID: u64 = 1_574_000_000_000_000_000;

/// The double.
#[derive(Clone)]
pub(crate) struct Discord(Arc<Inner>);

struct Inner {
    host: String,
    state: Mutex<State>,
    /// There are new events to be sent.
    news: Notify,
    orders: broadcast::Sender<Order>,
}

/// What a connection of the gateway is told to do.
#[derive(Clone, Debug)]
pub(crate) enum Order {
    /// Vanish without a word.
    Cut,
    /// Close with this code.
    Close(u16),
    /// Send this frame.
    Send(Value),
}

/// What happens to a request instead of, or after, its being carried out.
#[derive(Clone, Debug)]
pub(crate) enum Fault {
    /// Refused with this status; 429 asks to wait a tenth of a second.
    Status(u16),
    /// Refused with a status and a code of Discord's.
    Code(u16, i64),
    /// The connection breaks before anything is done.
    LostBefore,
    /// It is done, but the answer is lost.
    LostAfter,
}

/// A message as people see it.
#[derive(Clone, Debug)]
pub(crate) struct Shown {
    pub(crate) id: u64,
    pub(crate) channel: u64,
    pub(crate) body: Value,
    pub(crate) ephemeral: bool,
    /// The person whose command or press it answers.
    pub(crate) asker: Option<u64>,
    pub(crate) edits: usize,
    /// When it was written.
    pub(crate) at: Timestamp,
    pub(crate) files: Vec<Upload>,
}

/// A file that was sent with a message.
#[derive(Clone, Debug)]
pub(crate) struct Upload {
    pub(crate) name: String,
    pub(crate) content: Vec<u8>,
}

/// How far an interaction got.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    New,
    /// An answer was promised, to be seen by the asker alone or by all.
    Deferred {
        ephemeral: bool,
    },
    /// A press was taken.
    Taken,
    Answered,
    Choices(Vec<Value>),
    /// A form was opened.
    Form(Value),
}

#[derive(Clone, Debug)]
pub(crate) struct Interaction {
    pub(crate) stage: Stage,
    /// What it is, as Discord numbers it: 2 a command, 3 a press, 4 typing, 5 a form.
    kind: u64,
    token: String,
    channel: u64,
    asker: u64,
    arrived: Instant,
    /// The first answer, or the message whose button was pressed.
    original: Option<u64>,
    /// Every first answer in order, by type.
    pub(crate) callbacks: Vec<u64>,
}

#[derive(Default)]
pub(crate) struct State {
    next: u64,
    pub(crate) shown: Vec<Shown>,
    pub(crate) interactions: HashMap<u64, Interaction>,
    /// Method and path of every request, in order.
    pub(crate) requests: Vec<(String, String)>,
    pub(crate) commands: Option<Value>,
    /// Channels in which somebody was seen typing.
    pub(crate) typing: Vec<u64>,
    faults: Vec<(String, VecDeque<Fault>)>,
    nonces: HashMap<String, u64>,
    /// The scheduled events of the guild, cancelled ones among them.
    pub(crate) events_shown: Vec<Value>,
    /// What stands in the files that were sent, by name.
    files: HashMap<String, Vec<u8>>,
    /// Events of the session, with their numbers.
    events: Vec<(u64, Value)>,
    session: u64,
    /// A lost session can be taken up again.
    pub(crate) resumable: bool,
    /// Path and operation of every connection that introduced itself.
    pub(crate) connections: Vec<(String, &'static str)>,
    pub(crate) heartbeats: usize,
    pub(crate) gateway_down: bool,
    pub(crate) silent: bool,
    pub(crate) heartbeat_interval: u64,
    /// Rules that a request broke.
    pub(crate) offences: Vec<String>,
}

impl Discord {
    /// Starts the double on a free port.
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let host = listener.local_addr().unwrap().to_string();
        let state = State { next: FIRST_ID, resumable: true, heartbeat_interval: 41_250, ..State::default() };
        let (orders, _) = broadcast::channel(16);
        let discord = Self(Arc::new(Inner { host, state: Mutex::new(state), news: Notify::new(), orders }));
        let routes = rest::routes(discord.clone()).merge(gateway::routes(discord.clone()));
        tokio::spawn(async move { axum::serve(listener, routes).await });
        discord
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.0.host)
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap()
    }

    /// Tells the gateway's connections to do something.
    pub(crate) fn order(&self, order: Order) {
        let _ = self.0.orders.send(order);
    }

    /// The next requests whose `METHOD path` holds `part` fail like this.
    pub(crate) fn fail(&self, part: &str, faults: impl IntoIterator<Item = Fault>) {
        self.state().faults.push((part.to_owned(), faults.into_iter().collect()));
    }

    /// Nothing fails any more.
    pub(crate) fn heal(&self) {
        self.state().faults.clear();
    }

    /// Sends an event to whoever is connected, now or after a resumption.
    pub(crate) fn dispatch(&self, kind: &str, data: Value) {
        let mut state = self.state();
        let number = state.events.last().map_or(1, |(number, _)| *number) + 1;
        state.events.push((number, json!({ "op": 0, "s": number, "t": kind, "d": data })));
        drop(state);
        self.0.news.notify_waiters();
    }

    /// Waits until the condition holds, and fails when it does not for long.
    pub(crate) async fn until(&self, what: &str, condition: impl Fn(&State) -> bool) {
        until(what, || async { condition(&self.state()) }).await;
    }

    /// What the last event told.
    pub(crate) fn last_event(&self) -> Value {
        self.state().events.last().map(|(_, event)| event["d"].clone()).unwrap_or_default()
    }

    pub(crate) async fn connected(&self) {
        self.until("a connection with commands", |state| !state.connections.is_empty() && state.commands.is_some())
            .await;
    }

    /// Waits for so many messages in a channel; their texts.
    pub(crate) async fn texts(&self, channel: u64, count: usize) -> Vec<String> {
        self.until("messages", |state| state.shown.iter().filter(|shown| shown.channel == channel).count() >= count)
            .await;
        let state = self.state();
        state.shown.iter().filter(|shown| shown.channel == channel).map(Shown::text).collect()
    }
}

impl State {
    pub(crate) fn next_id(&mut self) -> u64 {
        self.next += 1 << 22;
        self.next
    }

    fn fault(&mut self, request: &str) -> Option<Fault> {
        self.faults.iter_mut().find(|(part, faults)| request.contains(part) && !faults.is_empty())?.1.pop_front()
    }
}

impl Shown {
    /// Everything that can be read, in order.
    pub(crate) fn text(&self) -> String {
        let mut texts = vec![self.body["content"].as_str().unwrap_or_default().to_owned()];
        for card in self.body["embeds"].as_array().into_iter().flatten() {
            texts.extend(["title", "description"].iter().filter_map(|part| card[*part].as_str().map(str::to_owned)));
            for field in card["fields"].as_array().into_iter().flatten() {
                texts.push(format!("{}: {}", field["name"].as_str().unwrap(), field["value"].as_str().unwrap()));
            }
            texts.extend(card["footer"]["text"].as_str().map(str::to_owned));
        }
        texts.retain(|text| !text.is_empty());
        texts.join("\n")
    }

    /// Label and action of every button and menu entry.
    pub(crate) fn buttons(&self) -> Vec<(String, String)> {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let rows = self.body["components"].as_array().into_iter().flatten();
        let parts = rows.flat_map(|row| row["components"].as_array().into_iter().flatten());
        let entries = parts.flat_map(|part| match part["options"].as_array() {
            Some(options) => options.iter().map(|option| (text(&option["label"]), text(&option["value"]))).collect(),
            None => vec![(text(&part["label"]), text(&part["custom_id"]))],
        });
        entries.collect()
    }
}

/// Waits until the condition holds, and fails when it does not for long.
pub(crate) async fn until<F: Future<Output = bool>>(what: &str, condition: impl Fn() -> F) {
    let deadline = Instant::now() + Duration::from_secs(30);
    while !condition().await {
        assert!(Instant::now() < deadline, "waited in vain for {what}");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}
