//! Reminders, on SQLite and on PostgreSQL where one answers: `cargo bench -p bot-core --bench planning`.
//!
//! With 1,000 projects, 20,000 sessions and 100,000 wishes, or with a tenth of the wishes, a process of its own lets a day go by,
//! a step of the planner after the other, and tells how long the steps took and its peak memory. First it works everything out anew.
//! `--live` sends in real time instead: reminders one by one, to tell how late they are, and 1,000 for one session.
//! Arguments: `--server URL`, `--wishes N`, `--live`.

#![allow(clippy::unwrap_used, reason = "a benchmark ends where something is missing")]
#![allow(clippy::print_stdout, reason = "the figures are its output")]

#[path = "../ledger/engine.rs"]
mod engine;
mod live;
mod stock;

use std::process::Command;
use std::time::{Duration, Instant};

use bot_core::schedule::{Planner, Quiet};
use bot_core::store::Database;
use engine::Engine;
use jiff::{SignedDuration, Timestamp};

/// The argument of the process that plans.
const ROLE: &str = "--plan";
const SERVER: &str = "postgres://postgres@127.0.0.1:5432";
const WISHES: usize = 100_000;
/// The day that goes by.
const DAY: &str = "2026-08-12T00:00:00Z";
/// The planner looks every five seconds; most looks find nothing. Here it looks every minute.
const LOOKS: i64 = 24 * 60;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let argument = |name: &str| {
        let position = arguments.iter().position(|argument| argument == name)?;
        arguments.get(position + 1).map(String::as_str)
    };
    if let Some(url) = argument(ROLE) {
        return runtime.block_on(plan(url));
    }
    if arguments.iter().any(|argument| argument == "--test") {
        return;
    }
    let server = argument("--server").unwrap_or(SERVER);
    let wishes = argument("--wishes").and_then(|number| number.parse().ok()).unwrap_or(WISHES);
    let live = arguments.iter().any(|argument| argument == "--live");
    runtime.block_on(async {
        for engine in Engine::all(server).await {
            match live {
                true => live::all(&engine).await,
                false => all(&engine, wishes).await,
            }
        }
    });
}

async fn all(engine: &Engine, most: usize) {
    for wishes in [most / 10, most] {
        let place = engine.place().await;
        let database = Database::open(&place.url).await.unwrap();
        stock::fill(&database, wishes).await;
        database.close().await;
        println!("{}: {} projects, {} sessions, {wishes} wishes", engine.name(), stock::PROJECTS, stock::SESSIONS);
        let output = Command::new(std::env::current_exe().unwrap()).args([ROLE, &place.url]).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        print!("{}", String::from_utf8(output.stdout).unwrap());
        place.remove().await;
    }
}

/// Plans a day, and tells how long the steps took.
async fn plan(url: &str) {
    let database = Database::open(url).await.unwrap();
    let planner = Planner::new(Quiet::default(), 30);
    let start: Timestamp = DAY.parse().unwrap();
    let mut steps = Steps::default();
    let began = Instant::now();
    planner.step(&database, start).await.unwrap();
    println!("  the first step, which reads all notifications: {:.0} ms", began.elapsed().as_secs_f64() * 1e3);
    steps.until_idle(&planner, &database, start).await;
    steps.tell("all worked out anew");
    let mut steps = Steps::default();
    for minute in 1..=LOOKS {
        steps.until_idle(&planner, &database, start + SignedDuration::from_mins(minute)).await;
    }
    steps.tell("a day");
    println!("  peak memory {:.1} MiB", peak());
}

#[derive(Default)]
struct Steps {
    /// Those that found something.
    busy: Vec<Duration>,
    idle: Vec<Duration>,
    planned: usize,
}

impl Steps {
    async fn until_idle(&mut self, planner: &Planner, database: &Database, now: Timestamp) {
        loop {
            let began = Instant::now();
            let planned = planner.step(database, now).await.unwrap();
            if planned.looked_at == 0 {
                return self.idle.push(began.elapsed());
            }
            self.busy.push(began.elapsed());
            self.planned += planned.planned;
        }
    }

    fn tell(&mut self, what: &str) {
        let (busy, idle) = (shown(&mut self.busy), shown(&mut self.idle));
        println!("  {what}: {} reminders planned in {} steps", self.planned, self.busy.len());
        println!("    a step {busy}; a look for nothing {idle}");
    }
}

/// Median, 99th percentile and the longest.
fn shown(times: &mut [Duration]) -> String {
    times.sort();
    let at =
        |part: f64| times.get(((times.len().max(1) - 1) as f64 * part).round() as usize).copied().unwrap_or_default();
    let [median, late, longest] = [0.5, 0.99, 1.0].map(|part| at(part).as_secs_f64() * 1e3);
    format!("{median:.2} ms, p99 {late:.2} ms, longest {longest:.2} ms")
}

/// Peak memory of this process in MiB.
fn peak() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    peak.trim().trim_end_matches(" kB").parse::<f64>().unwrap() / 1024.0
}
