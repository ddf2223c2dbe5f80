//! In real time: how late reminders are that come one by one, and whether a thousand for one session land before it.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use bot_core::clock::{Clock, SystemClock};
use bot_core::delivery::{self, Haste, Outlet, Pacer, Rate, Rates, Setup};
use bot_core::locale::Locales;
use bot_core::message::{Address, Inbound, Outbound};
use bot_core::notification;
use bot_core::platform::{FetchError, Limits, MessageId, Platform, SendError};
use bot_core::schedule::{Notices, Planner, Quiet};
use bot_core::store::Database;
use jiff::{SignedDuration, Timestamp};
use tokio_util::sync::CancellationToken;

use crate::engine::Engine;
use crate::stock::number;

const CODE: &str = "23-IP-10-GE-WSP-A";
/// Reminders that come one by one, and the time between two of them in milliseconds.
const SINGLE: (usize, i64) = (120, 250);
const CROWD: usize = 1_000;
/// The pace of the ledger.
const RATE: u32 = 30;

pub(crate) async fn all(engine: &Engine) {
    let now = SystemClock.now();
    let first = now + SignedDuration::from_secs(15 * 60 + 8);
    let mut late = run(engine, now, 1, SINGLE, first, 15).await;
    for (nth, sent) in late.iter_mut().enumerate() {
        let due =
            now + SignedDuration::from_secs(8) + SignedDuration::from_millis(SINGLE.1 * i64::try_from(nth).unwrap());
        *sent = Timestamp::UNIX_EPOCH + sent.duration_since(due);
    }
    let mut late: Vec<i64> = late.into_iter().map(Timestamp::as_millisecond).collect();
    late.sort_unstable();
    let at = |percent: usize| late[(late.len() - 1) * percent / 100];
    println!(
        "{}: {} reminders, unloaded: {} ms late, p99 {} ms, the latest {} ms",
        engine.name(),
        late.len(),
        at(50),
        at(99),
        at(100)
    );

    let now = SystemClock.now();
    let starts = now + SignedDuration::from_secs(105);
    let due = starts - SignedDuration::from_mins(1);
    let sent = run(engine, now, CROWD, (1, 0), starts, 1).await;
    let (first, last) = (sent[0], sent[sent.len() - 1]);
    println!(
        "{}: {} reminders of one session, {} asked for: the first {:.1} s before it was due, the last {:.1} s before the session",
        engine.name(),
        sent.len(),
        CROWD,
        due.duration_since(first).as_secs_f64(),
        starts.duration_since(last).as_secs_f64()
    );
}

/// Reminds so many people of so many sessions, and tells when each reminder was sent, in order.
async fn run(
    engine: &Engine,
    now: Timestamp,
    people: usize,
    (sessions, apart): (usize, i64),
    first: Timestamp,
    lead: i64,
) -> Vec<Timestamp> {
    let place = engine.place().await;
    let database = Database::open(&place.url).await.unwrap();
    notification::import(&database, &SystemClock, "example", notification::example().as_bytes()).await.unwrap();
    let starts = format!("{} + n * {apart}", first.as_millisecond());
    let statements = [
        (sessions, format!(
            "INSERT INTO sessions (project, id, title, starts, ends, zone, day, sequence, cancelled)
                SELECT '{CODE}', 's' || n, 'Session', {starts}, {starts} + 3600000, 'Asia/Jakarta', 1, 0, n < 0 FROM numbers"
        )),
        (people, "INSERT INTO people (id, created_at) SELECT 'p' || n, 0 FROM numbers".to_owned()),
        (people, "INSERT INTO accounts (platform, account, person) SELECT 'bench', 'a' || n, 'p' || n FROM numbers".to_owned()),
        (people, "INSERT INTO private_chats (platform, account, chat, used_at) SELECT 'bench', 'a' || n, 'c' || n, 1 FROM numbers".to_owned()),
        (people, format!(
            "INSERT INTO reminders (id, person, locale, project, topic, lead, created_at, due_at)
                SELECT 'w' || n, 'p' || n, 'en', '{CODE}', 'project', {lead}, 0, 0 FROM numbers"
        )),
    ];
    for (count, statement) in statements {
        number(&database, count, &statement).await;
    }
    let planner = Planner::new(Quiet::default(), RATE);
    while planner.step(&database, now).await.unwrap().looked_at > 0 {}
    let sent = sent(&database, people * sessions).await;
    database.close().await;
    place.remove().await;
    sent
}

/// Carries out until so many were sent.
async fn sent(database: &Database, expected: usize) -> Vec<Timestamp> {
    let limits = Limits {
        buttons: 10,
        can_edit: true,
        can_recall: true,
        private_in_group: false,
        forms: false,
        shows_local_time: false,
    };
    let watch = Arc::new(Watch { limits, sent: Mutex::default() });
    let rates = Rates { overall: Rate::per_second(RATE, 10), ..Rates::default() };
    let outlet = Outlet { name: "bench".to_owned(), platform: watch.clone(), pacer: Arc::new(Pacer::new(rates)) };
    let renderer = Notices::new(database.clone(), Arc::new(Locales::embedded()));
    let setup = Setup {
        database: database.clone(),
        clock: Arc::new(SystemClock),
        outlet,
        renderer: Some(Arc::new(renderer)),
        haste: Haste::default(),
    };
    let stop = CancellationToken::new();
    let work = tokio::spawn(delivery::carry_out(setup, stop.clone()));
    let count = || watch.sent.lock().unwrap().len();
    for _ in 0..1_200 {
        if count() >= expected {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    stop.cancel();
    work.await.unwrap();
    let mut sent = watch.sent.lock().unwrap().clone();
    sent.sort();
    sent
}

/// Takes everything and writes down when.
struct Watch {
    limits: Limits,
    sent: Mutex<Vec<Timestamp>>,
}

#[async_trait]
impl Platform for Watch {
    fn limits(&self) -> &Limits {
        &self.limits
    }

    async fn reply(&self, _: &Inbound, _: &Outbound) -> Result<(), SendError> {
        Ok(())
    }

    async fn working(&self, _: &Inbound) {}

    async fn acknowledge(&self, _: &Inbound) -> Result<(), SendError> {
        Ok(())
    }

    async fn fetch(&self, _: &str, _: usize) -> Result<Vec<u8>, FetchError> {
        Ok(Vec::new())
    }

    fn is_shared(&self, _: &Address) -> bool {
        false
    }

    async fn send(&self, _: &Address, _: &Outbound, nonce: &str) -> Result<MessageId, SendError> {
        self.sent.lock().unwrap().push(SystemClock.now());
        Ok(MessageId(nonce.to_owned()))
    }

    async fn edit(&self, _: &Address, sent: &MessageId, _: &Outbound) -> Result<MessageId, SendError> {
        Ok(sent.clone())
    }

    async fn recall(&self, _: &Address, _: &MessageId) -> Result<(), SendError> {
        Ok(())
    }
}
