//! A nominee asks where the nomination stands, among 100,000 of them, with SQLite on disk.
//! `cargo bench -p bot-core --bench status`.

#![allow(clippy::unwrap_used, reason = "a benchmark ends where something is missing")]

use std::fmt::Write;
use std::sync::Arc;

use bot_core::assistant::Assistant;
use bot_core::clock::FixedClock;
use bot_core::keyring::Keyring;
use bot_core::locale::Locales;
use bot_core::message::{Address, Event, Inbound, Place, Reply};
use bot_core::nominations::{self, Import, claim};
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

const CODE: &str = "23-IP-10-GE-WSP-A";
const NOW: &str = "2023-07-20T03:00:00Z";

struct Bench {
    _folder: TempDir,
    runtime: Runtime,
    assistant: Assistant,
}

impl Bench {
    /// So many nominations, one of them linked to the person who asks.
    fn new(number: usize) -> Self {
        let runtime = Runtime::new().unwrap();
        let folder = TempDir::new().unwrap();
        let url = format!("sqlite://{}", folder.path().join("usher.db").display());
        let assistant = runtime.block_on(assistant(&url, number));
        Self { _folder: folder, runtime, assistant }
    }
}

async fn assistant(url: &str, number: usize) -> Assistant {
    let now: Timestamp = NOW.parse().unwrap();
    let (database, clock) = (Database::open(url).await.unwrap(), Arc::new(FixedClock::new(now)));
    notification::import(&database, &*clock, "e.txt", notification::example().as_bytes()).await.unwrap();
    let (keyring, locales) = (Keyring::new(&[[7; 32]]), Arc::new(Locales::embedded()));
    let mut file = "reference,economy,name,email\n".to_owned();
    (0..number).for_each(|one| writeln!(file, "N-{one},NP,Siti,n{one}@example.org").unwrap());
    let work = Import {
        database: &database,
        keyring: &keyring,
        locales: &locales,
        now,
        dry_run: false,
        correct: false,
        progress: &|_, _| {},
    };
    nominations::import(&work, CODE, "n.csv", file.as_bytes()).await.unwrap();
    let codes = claim::issue_all(&database, &keyring, CODE, now).await.unwrap();
    let understanding = Arc::new(Understanding::new(&locales));
    let assistant = Assistant::new(database, clock, locales, understanding).with_keyring(keyring);
    assistant.handle(&inbound(Event::Text(codes[number / 2].1.to_string()))).await.unwrap();
    assistant
}

fn inbound(event: Event) -> Inbound {
    Inbound {
        id: "1".into(),
        address: Address { platform: "bench".into(), chat: "1".into(), thread: None },
        sender: "1".into(),
        place: Place::Private,
        client_language: None,
        event,
        reply: Reply::default(),
        sent: Timestamp::UNIX_EPOCH,
    }
}

#[divan::bench(args = [100, 100_000])]
fn status(bencher: Bencher<'_, '_>, number: usize) {
    let bench = Bench::new(number);
    let asked = inbound(Event::Pressed("a:nomination_status".into()));
    let answer = bench.runtime.block_on(bench.assistant.handle(&asked)).unwrap().plain();
    assert!(answer.contains("N-"), "{answer}");
    bencher.bench_local(|| bench.runtime.block_on(bench.assistant.handle(&asked)));
}
