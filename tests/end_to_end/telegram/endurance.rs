//! The program ends, asked or not, with questions in flight: none stays unanswered.

use std::collections::BTreeMap;
use std::time::Duration;

use super::Service;
use crate::doubles::telegram::BotApi;

const QUESTIONS: i64 = 500;

/// How many answers each person got.
fn answers(api: &BotApi) -> BTreeMap<i64, usize> {
    let mut answers = BTreeMap::new();
    for call in api.calls("sendMessage") {
        *answers.entry(call.chat()).or_default() += 1;
    }
    answers
}

async fn all_answered(api: &BotApi) -> BTreeMap<i64, usize> {
    api.until(|api| Some(answers(api)).filter(|answers| answers.len() as i64 == QUESTIONS)).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_crash_with_500_questions_in_flight_leaves_none_unanswered() {
    let api = BotApi::start().await;
    let mut service = Service::start(&api);
    api.say(1, "/help");
    api.answer(1, 1).await;
    for person in 2..=QUESTIONS {
        api.say(person, ["/deadline", "/schedule", "/help"][person as usize % 3]);
    }
    for crash_at in [40, 150] {
        api.until(|api| (answers(api).len() >= crash_at).then_some(())).await;
        service = Service::start_in(service.kill(), &api, &[]);
    }
    let answers = all_answered(&api).await;
    let again: usize = answers.values().map(|count| count - 1).sum();
    // What was sent in the moment of the crash cannot be known to have arrived.
    assert!(again <= 100, "{again} answers came twice");
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_service_asked_to_end_does_so_in_time_and_goes_on_later() {
    let api = BotApi::start().await;
    let service = Service::start(&api);
    api.say(1, "/help");
    api.answer(1, 1).await;
    for person in 2..=QUESTIONS {
        api.say(person, "/deadline");
    }
    api.until(|api| (answers(api).len() >= 20).then_some(())).await;
    let (status, took, program) = tokio::task::block_in_place(|| service.terminate());
    assert!(status.success() && took < Duration::from_secs(10), "{status} after {took:?}");
    let _again = Service::start_in(program, &api, &[]);
    let answers = all_answered(&api).await;
    assert!(answers.values().all(|count| *count == 1), "an end in order doubles nothing");
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_service_without_network_ends_in_time_too() {
    let api = BotApi::start().await;
    let service = Service::start_in(crate::program::Program::new(), &api, &[]);
    api.say(1, "/help");
    api.answer(1, 1).await;
    api.fail("sendMessage", (0..100).map(|_| super::says(502, "Bad Gateway")));
    api.fail("getUpdates", (0..100).map(|_| super::says(502, "Bad Gateway")));
    api.say(7, "/deadline");
    let (status, took, program) = tokio::task::block_in_place(|| service.terminate());
    assert!(status.success() && took < Duration::from_secs(10), "{status} after {took:?}");
    drop(program);
}
