//! Codes that are wrong take as long as codes that never were, and addresses that are known as long as others.
//! `cargo bench -p bot-core --bench linking`.

#![allow(clippy::unwrap_used, reason = "a benchmark ends where something is missing")]

use std::cell::Cell;
use std::sync::Arc;

use async_trait::async_trait;
use bot_core::clock::FixedClock;
use bot_core::keyring::Keyring;
use bot_core::locale::{Locales, Tag};
use bot_core::mail::{Carrier, CarryError, Letter};
use bot_core::nominations::{self, Import, claim, email};
use bot_core::notification;
use bot_core::people::Account;
use bot_core::store::Database;
use divan::Bencher;
use jiff::{SignedDuration, Timestamp};
use tempfile::TempDir;
use tokio::runtime::Runtime;

fn main() {
    divan::main();
}

const CODE: &str = "23-IP-10-GE-WSP-A";
const NOMINATIONS: usize = 2_000;
/// An address in a nomination, and one in none.
const ADDRESSES: [&str; 2] = ["n7@example.org", "nobody@example.org"];

/// Takes every letter.
struct Everything;

#[async_trait]
impl Carrier for Everything {
    async fn carry(&self, _: &Letter) -> Result<(), CarryError> {
        Ok(())
    }
}

struct Bench {
    _folder: TempDir,
    runtime: Runtime,
    database: Database,
    keyring: Keyring,
    known: String,
    days: Cell<i64>,
}

impl Bench {
    fn new() -> Self {
        let runtime = Runtime::new().unwrap();
        let folder = TempDir::new().unwrap();
        let url = format!("sqlite://{}", folder.path().join("usher.db").display());
        let keyring = Keyring::new(&[[7; 32]]);
        let (database, known) = runtime.block_on(stored(&url, &keyring));
        Self { _folder: folder, runtime, database, keyring, known, days: Cell::new(0) }
    }

    /// A day on which nobody has tried anything yet, and somebody new.
    fn fresh(&self) -> (Timestamp, Account) {
        self.days.set(self.days.get() + 2);
        let account = Account { platform: "bench".into(), account: self.days.get().to_string() };
        (Timestamp::UNIX_EPOCH + SignedDuration::from_hours(24 * self.days.get()), account)
    }

    fn ask(&self, now: Timestamp, account: &Account, address: &str) {
        let tag = Tag::english();
        let asked = email::request(&self.database, &self.keyring, account, address, &tag, now);
        self.runtime.block_on(asked).unwrap();
    }

    fn deliver(&self, now: Timestamp) {
        let postman = email::Postman {
            database: self.database.clone(),
            keyring: self.keyring.clone(),
            locales: Arc::new(Locales::embedded()),
            clock: Arc::new(FixedClock::new(now)),
            carrier: Arc::new(Everything),
        };
        self.runtime.block_on(async { while postman.round().await.unwrap() {} });
    }
}

async fn stored(url: &str, keyring: &Keyring) -> (Database, String) {
    let database = Database::open(url).await.unwrap();
    let clock = FixedClock::new(Timestamp::UNIX_EPOCH);
    notification::import(&database, &clock, "e.txt", notification::example().as_bytes()).await.unwrap();
    let rows: String = (0..NOMINATIONS).map(|number| format!("N-{number},NP,Siti,n{number}@example.org\n")).collect();
    let work = Import {
        database: &database,
        keyring,
        locales: &Locales::embedded(),
        now: Timestamp::UNIX_EPOCH,
        dry_run: false,
        correct: false,
        progress: &|_, _| {},
    };
    let file = format!("reference,economy,name,email\n{rows}");
    nominations::import(&work, CODE, "n.csv", file.as_bytes()).await.unwrap();
    let codes = claim::issue_all(&database, keyring, CODE, Timestamp::UNIX_EPOCH).await.unwrap();
    let selector = codes[7].1.bare()[..5].to_owned();
    (database, selector)
}

/// To ask for a code.
#[divan::bench(args = ADDRESSES)]
fn asked(bencher: Bencher<'_, '_>, address: &str) {
    let bench = Bench::new();
    bencher.with_inputs(|| bench.fresh()).bench_local_values(|(now, account)| bench.ask(now, &account, address));
}

/// To type a wrong code for an address.
#[divan::bench(args = ADDRESSES)]
fn typed(bencher: Bencher<'_, '_>, address: &str) {
    let bench = Bench::new();
    let wrong = email::code_in("0000000000").unwrap();
    let prepared = || {
        let (now, account) = bench.fresh();
        bench.ask(now, &account, address);
        bench.deliver(now);
        (now, account)
    };
    bencher.with_inputs(prepared).bench_local_values(|(now, account)| {
        let typed = email::claim(&bench.database, &bench.keyring, &account, &wrong, now);
        bench.runtime.block_on(typed).unwrap()
    });
}

/// To type a wrong claim code, of a nomination and of none.
#[divan::bench(args = [true, false])]
fn claimed(bencher: Bencher<'_, '_>, known: bool) {
    let bench = Bench::new();
    let selector = if known { bench.known.as_str() } else { "ZZZZZ" };
    let wrong = format!("{selector}0000000000");
    bencher.with_inputs(|| bench.fresh()).bench_local_values(|(now, account)| {
        let claimed = claim::claim(&bench.database, &bench.keyring, &account, &wrong, now);
        bench.runtime.block_on(claimed).unwrap()
    });
}
