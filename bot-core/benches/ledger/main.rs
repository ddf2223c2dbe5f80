//! The ledger without a platform, on SQLite and on PostgreSQL where one answers: `cargo bench -p bot-core --bench ledger`.
//!
//! So many deliveries are written in one transaction, then claimed, sent to nobody and recorded by one courier without limits.
//! Beside that a process of its own carries out slowly while few and while many are waiting, and tells its peak memory.
//! Arguments: `--count N`, `--rounds N`, `--server URL`.

#![allow(clippy::unwrap_used, reason = "a benchmark ends where something is missing")]
#![allow(clippy::print_stdout, reason = "the figures are its output")]

mod engine;
mod nobody;

use std::process::Command;
use std::time::{Duration, Instant};

use bot_core::delivery;
use bot_core::store::{Database, StoreError};
use bot_core::transaction;
use engine::Engine;
use nobody::{Kind, Work, all_delivered, delivery_to};

/// The argument of the process that tells its memory.
const ROLE: &str = "--wait";
const SERVER: &str = "postgres://postgres@127.0.0.1:5432";

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    if let Some(position) = arguments.iter().position(|argument| argument == ROLE) {
        return runtime.block_on(wait(&arguments[position + 1]));
    }
    if arguments.iter().any(|argument| argument == "--test") {
        return;
    }
    let argument = |name: &str| {
        let position = arguments.iter().position(|argument| argument == name)?;
        arguments.get(position + 1).map(String::as_str)
    };
    let number = |name: &str, default| argument(name).and_then(|number| number.parse().ok()).unwrap_or(default);
    let server = argument("--server").unwrap_or(SERVER);
    runtime.block_on(all(server, number("--count", 100_000), number("--rounds", 3)));
}

async fn all(server: &str, count: usize, rounds: usize) {
    println!("{count} deliveries a round, {rounds} rounds; medians (min-max)");
    println!("engine    to        enqueue s            deliveries/s");
    for engine in Engine::all(server).await {
        for kind in [Kind::Chats, Kind::People] {
            let (mut written, mut rates) = (Vec::new(), Vec::new());
            for _ in 0..rounds {
                let (took, rate) = round(&engine, kind, count).await;
                written.push(took);
                rates.push(rate);
            }
            println!("{:9} {:9} {:20} {}", engine.name(), kind.name(), shown(&mut written, 2), shown(&mut rates, 0));
        }
        let (few, many) = (memory(&engine, 100).await, memory(&engine, count).await);
        println!("{:9} peak memory: {few:.1} MiB while 100 wait, {many:.1} MiB while {count} wait", engine.name());
    }
}

/// Seconds to enqueue, and deliveries a second.
async fn round(engine: &Engine, kind: Kind, count: usize) -> (f64, f64) {
    let place = engine.place().await;
    let database = Database::open(&place.url).await.unwrap();
    kind.prepare(&database, count).await;
    let deliveries: Vec<_> = (0..count).map(|number| delivery_to(kind, number)).collect();
    let began = Instant::now();
    write(&database, &deliveries).await;
    let took = began.elapsed().as_secs_f64();
    drop(deliveries);
    let began = Instant::now();
    let work = Work::start(&database, 0, count);
    work.sent().await;
    work.end().await;
    let rate = count as f64 / began.elapsed().as_secs_f64();
    all_delivered(&database, count).await.unwrap();
    database.close().await;
    place.remove().await;
    (took, rate)
}

async fn write(database: &Database, deliveries: &[delivery::Delivery]) {
    let write =
        async || Ok::<_, StoreError>(transaction!(database, tx => delivery::enqueue(&mut *tx, deliveries).await));
    assert_eq!(write().await.unwrap(), deliveries.len() as u64);
}

/// Peak memory in MiB of a process that carries out slowly while so many are waiting.
async fn memory(engine: &Engine, count: usize) -> f64 {
    let place = engine.place().await;
    let database = Database::open(&place.url).await.unwrap();
    let deliveries: Vec<_> = (0..count).map(|number| delivery_to(Kind::Chats, number)).collect();
    write(&database, &deliveries).await;
    database.close().await;
    let output = Command::new(std::env::current_exe().unwrap()).args([ROLE, &place.url]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    place.remove().await;
    String::from_utf8(output.stdout).unwrap().trim().parse().unwrap()
}

async fn wait(url: &str) {
    let database = Database::open(url).await.unwrap();
    let work = Work::start(&database, 30, 0);
    tokio::time::sleep(Duration::from_secs(5)).await;
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    println!("{}", peak.trim().trim_end_matches(" kB").parse::<f64>().unwrap() / 1024.0);
    work.end().await;
}

fn shown(values: &mut [f64], digits: usize) -> String {
    values.sort_by(f64::total_cmp);
    let (least, most) = (values[0], values[values.len() - 1]);
    format!("{:.digits$} ({least:.digits$}-{most:.digits$})", values[values.len() / 2])
}
