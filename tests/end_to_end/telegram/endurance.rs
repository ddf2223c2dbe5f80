//! The program ends, asked or not, with questions in flight: none stays unanswered.

use std::collections::BTreeMap;
use std::time::Duration;

use tokio::sync::mpsc::UnboundedReceiver;

use super::{Service, says};
use crate::doubles::telegram::{BotApi, Call};

const QUESTIONS: usize = 500;

/// Counts the answers each person gets.
struct Tally {
    calls: UnboundedReceiver<Call>,
    answers: BTreeMap<i64, usize>,
}

impl Tally {
    fn of(api: &BotApi) -> Self {
        Self { calls: api.watch(), answers: BTreeMap::new() }
    }

    /// Waits until so many people have been answered.
    async fn until(&mut self, people: usize) {
        while self.answers.len() < people {
            let call = tokio::time::timeout(Duration::from_secs(60), self.calls.recv()).await;
            let call = call.expect("answers go on").unwrap();
            if call.method == "sendmessage" && call.chat() > 0 {
                *self.answers.entry(call.chat()).or_default() += 1;
            }
        }
    }

    /// Answers beyond the first.
    fn repeated(&self) -> usize {
        self.answers.values().map(|count| count - 1).sum()
    }
}

/// A service with all questions on their way to it; who counts the answers has to do so from before.
async fn asked(api: &BotApi) -> Service {
    let service = Service::start(api);
    api.say(-1, "/help");
    api.answer(-1, 1).await;
    for person in 1..=QUESTIONS {
        api.say(i64::try_from(person).unwrap(), ["/deadline", "/schedule", "/help"][person % 3]);
    }
    service
}

#[tokio::test(flavor = "multi_thread")]
async fn a_crash_with_500_questions_in_flight_leaves_none_unanswered() {
    let api = BotApi::start().await;
    let mut tally = Tally::of(&api);
    let mut service = asked(&api).await;
    for crash_at in [40, 150] {
        tally.until(crash_at).await;
        service = Service::start_in(service.kill(), &api, &[]);
    }
    tally.until(QUESTIONS).await;
    // What was sent in the moment of a crash cannot be known to have arrived.
    assert!(tally.repeated() <= 150, "{} answers came twice", tally.repeated());
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_service_asked_to_end_does_so_in_time_and_goes_on_later() {
    let api = BotApi::start().await;
    let mut tally = Tally::of(&api);
    let service = asked(&api).await;
    tally.until(20).await;
    let (status, took, program) = tokio::task::block_in_place(|| service.terminate());
    assert!(status.success() && took < Duration::from_secs(10), "{status} after {took:?}");
    let _again = Service::start_in(program, &api, &[]);
    tally.until(QUESTIONS).await;
    assert_eq!(tally.repeated(), 0, "an end in order doubles nothing");
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_service_without_network_ends_in_time_too() {
    let api = BotApi::start().await;
    let service = Service::start(&api);
    api.say(1, "/help");
    api.answer(1, 1).await;
    for method in ["sendMessage", "getUpdates"] {
        api.fail(method, (0..1000).map(|_| says(502, "Bad Gateway")));
    }
    api.say(7, "/deadline");
    let (status, took, program) = tokio::task::block_in_place(|| service.terminate());
    assert!(status.success() && took < Duration::from_secs(10), "{status} after {took:?}");
    drop(program);
}
