//! One turn in process: a text in, an `Outbound` out, with SQLite on disk. `cargo bench -p bot-core --bench turn`.

#![allow(clippy::unwrap_used, reason = "a benchmark ends where something is missing")]

use std::sync::Arc;

use bot_core::assistant::Assistant;
use bot_core::clock::FixedClock;
use bot_core::locale::{Locales, Tag};
use bot_core::message::{Address, Event, Inbound, Place, Reply};
use bot_core::notification;
use bot_core::store::Database;
use bot_core::understanding::Understanding;
use divan::Bencher;
use jiff::Timestamp;
use tempfile::TempDir;
use tokio::runtime::Runtime;

fn main() {
    divan::main();
}

/// A question with an answer from the notification, one in other words, one that is not stated, one of another language.
const TEXTS: [&str; 4] = [
    "until when can I be nominated?",
    "hi, my boss asked me to find out whether people from private companies could join this workshop too, thanks a lot",
    "certificate?",
    "sampai kapan batas waktu pendaftarannya?",
];

struct Bench {
    _folder: TempDir,
    runtime: Runtime,
    assistant: Assistant,
    understanding: Arc<Understanding>,
}

impl Bench {
    fn new() -> Self {
        let runtime = Runtime::new().unwrap();
        let folder = TempDir::new().unwrap();
        let url = format!("sqlite://{}", folder.path().join("usher.db").display());
        let (assistant, understanding) = runtime.block_on(async {
            let database = Database::open(&url).await.unwrap();
            let clock = Arc::new(FixedClock::new("2023-07-20T03:00:00Z".parse().unwrap()));
            let example = notification::example().as_bytes();
            notification::import(&database, &*clock, "example.txt", example).await.unwrap();
            let locales = Arc::new(Locales::embedded());
            let understanding = Arc::new(Understanding::new(&locales));
            understanding.warm(&Tag::english());
            understanding.warm(&"id".parse().unwrap());
            (Assistant::new(database, clock, locales, Arc::clone(&understanding)), understanding)
        });
        Self { _folder: folder, runtime, assistant, understanding }
    }
}

fn inbound(text: &str) -> Inbound {
    Inbound {
        id: "1".into(),
        address: Address { platform: "bench".into(), chat: "1".into(), thread: None },
        sender: "1".into(),
        place: Place::Private,
        client_language: None,
        event: Event::Text(text.into()),
        reply: Reply::default(),
        sent: Timestamp::UNIX_EPOCH,
    }
}

#[divan::bench(args = TEXTS)]
fn turn(bencher: Bencher<'_, '_>, text: &str) {
    let bench = Bench::new();
    let inbound = inbound(text);
    bencher.bench_local(|| bench.runtime.block_on(bench.assistant.handle(&inbound)));
}

/// The share of the understanding in a turn.
#[divan::bench(args = TEXTS)]
fn understanding(bencher: Bencher<'_, '_>, text: &str) {
    let bench = Bench::new();
    let english = Tag::english();
    bencher.bench_local(|| bench.understanding.read(text, &english));
}

/// The share of the database in a turn.
#[divan::bench]
fn recall(bencher: Bencher<'_, '_>) {
    let bench = Bench::new();
    let inbound = inbound("");
    let database = bench.assistant.database();
    bencher.bench_local(|| bench.runtime.block_on(bot_core::people::recall(database, &inbound)));
}
