//! Answers a second on Telegram, beside a bare teloxide bot that replies a fixed text: `cargo bench --bench telegram`.
//!
//! Both talk to the same double of the Bot API in rounds that alternate, 64 questions in flight from 1,000 people. Every answer
//! is looked at: lost, doubled and misdirected ones are counted. Arguments: `--questions N`, `--rounds N`.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a benchmark ends where something is missing")]
#![allow(clippy::print_stdout, reason = "the figures are its output")]

mod bare;
#[allow(dead_code, reason = "the tests use more of it")]
#[path = "../../tests/end_to_end/doubles/telegram.rs"]
mod double;
mod load;
mod process;

use load::Figures;
use process::{Bot, Kind, Transport};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    if let Some(position) = arguments.iter().position(|argument| argument == bare::ROLE) {
        runtime.block_on(bare::run(&arguments[position + 1..]));
        return;
    }
    if arguments.iter().any(|argument| argument == "--test") {
        return;
    }
    let number = |name: &str, default: usize| {
        let position = arguments.iter().position(|argument| argument == name);
        position.and_then(|position| arguments.get(position + 1)?.parse().ok()).unwrap_or(default)
    };
    runtime.block_on(compare(number("--questions", 10_000), number("--rounds", 3)));
}

async fn compare(questions: usize, rounds: usize) {
    println!("{questions} questions a run, {} in flight, {rounds} rounds; medians (min-max)", load::IN_FLIGHT);
    println!(
        "transport bot    answers/s            ratio  CPU us  p50 ms  p99 ms  peak MiB  start ms  lost doubled wrong"
    );
    for transport in [Transport::Polling, Transport::Webhook] {
        let mut figures = [Vec::new(), Vec::new()];
        for _ in 0..rounds {
            for (kind, figures) in [Kind::Bare, Kind::Usher].into_iter().zip(&mut figures) {
                let mut bot = Bot::start(kind, transport).await;
                figures.push(load::run(&mut bot, questions).await);
            }
        }
        let bare = rate(&figures[0]);
        for (kind, figures) in [Kind::Bare, Kind::Usher].into_iter().zip(&figures) {
            show(transport, kind, figures, bare);
        }
    }
}

fn rate(figures: &[Figures]) -> f64 {
    median(figures, |figures| figures.rate)
}

fn median(figures: &[Figures], of: impl Fn(&Figures) -> f64) -> f64 {
    let mut values: Vec<f64> = figures.iter().map(of).collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn show(transport: Transport, kind: Kind, figures: &[Figures], bare: f64) {
    let least = figures.iter().map(|figures| figures.rate).fold(f64::MAX, f64::min);
    let most = figures.iter().map(|figures| figures.rate).fold(0.0, f64::max);
    let total = |of: fn(&Figures) -> usize| figures.iter().map(of).sum::<usize>();
    println!(
        "{:9} {:6} {:>6.0} ({:>6.0}-{:>6.0}) {:>6.2} {:>7.0} {:>7.1} {:>7.1} {:>9.1} {:>9.0} {:>5} {:>7} {:>5}",
        format!("{transport:?}"),
        format!("{kind:?}"),
        rate(figures),
        least,
        most,
        rate(figures) / bare,
        median(figures, |figures| figures.cpu),
        median(figures, |figures| figures.middle),
        median(figures, |figures| figures.slowest),
        median(figures, |figures| figures.memory),
        median(figures, |figures| figures.start),
        total(|figures| figures.lost),
        total(|figures| figures.doubled),
        total(|figures| figures.misdirected),
    );
}
