//! A broadcast that is killed, and one that meets every fault: everybody gets it once, as far as that can be known.

use std::collections::{BTreeMap, HashSet};
use std::time::Duration;

use super::{Service, retry_after, says};
use crate::crowd::{Crowd, kills, moments};
use crate::doubles::telegram::{BotApi, Fault};
use crate::program::Program;

/// Sends on their way at the same time.
const LINES: usize = 24;

/// How often each person was sent something.
fn sent(api: &BotApi) -> BTreeMap<i64, usize> {
    let mut sent = BTreeMap::new();
    for call in api.calls("sendMessage") {
        *sent.entry(call.chat()).or_default() += 1;
    }
    sent
}

/// Kills the service in the middle of sending, again and again: who is sent it twice was on the way at a kill.
async fn survives_kills(crowd: Crowd, program: Program) {
    let api = BotApi::start().await;
    let environment = [("USHER_DATABASE_URL", crowd.url.as_str()), ("USHER_TELEGRAM_RATE", "100")];
    let mut service = Service::start_in(program, &api, &environment);
    crowd.announce(&service.program, &[]);
    let (mut calls, mut on_their_way) = (0, HashSet::new());
    let mut watched = api.watch();
    for moment in moments(kills().0, crowd.count) {
        while calls < moment {
            let call = tokio::time::timeout(Duration::from_secs(60), watched.recv()).await;
            calls += usize::from(call.expect("sending goes on").unwrap().method == "sendmessage");
        }
        let program = service.kill();
        let recorded = crowd.recorded().await;
        let lost: HashSet<i64> = sent(&api).into_keys().filter(|chat| !recorded.contains(chat)).collect();
        assert!(lost.len() <= LINES, "{} were on their way", lost.len());
        on_their_way.extend(lost);
        service = Service::start_in(program, &api, &environment);
    }
    crowd.until_done(Duration::from_secs(60 + crowd.count.unsigned_abs() / 10)).await;
    assert_eq!(crowd.of("delivered").await, crowd.count);
    let sent = sent(&api);
    assert!((1..=crowd.count).all(|person| sent.contains_key(&person)), "nobody is missing");
    let twice: Vec<_> = sent.iter().filter(|(_, count)| **count > 1).map(|(chat, _)| *chat).collect();
    assert!(twice.iter().all(|chat| on_their_way.contains(chat)), "{twice:?} of {on_their_way:?}");
    drop(service);
    crowd.leave().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_broadcast_that_is_killed_repeats_only_what_was_on_its_way() {
    let program = Program::new();
    let crowd = Crowd::on_sqlite(&program, "telegram", kills().1).await;
    survives_kills(crowd, program).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_broadcast_that_is_killed_repeats_only_what_was_on_its_way_on_postgres() {
    if let Some(crowd) = Crowd::on_postgres("telegram", kills().1).await {
        survives_kills(crowd, Program::new()).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_broadcast_through_every_fault_reaches_everybody_once_and_knows_whom_it_did_not_reach() {
    let (api, program) = (BotApi::start().await, Program::new());
    let crowd = Crowd::on_sqlite(&program, "telegram", 150).await;
    let moved =
        Fault::Says(400, "Bad Request: group chat was upgraded", serde_json::json!({ "migrate_to_chat_id": -1005 }));
    let round = || {
        [
            says(403, "Forbidden: bot was blocked by the user"),
            says(502, "Bad Gateway"),
            retry_after(1),
            Fault::LostBefore,
            says(400, "Bad Request: the message is not liked"),
            Fault::LostAfter,
        ]
    };
    api.fail("sendMessage", (0..3).flat_map(|_| round()).chain([moved]));
    let environment = [("USHER_DATABASE_URL", crowd.url.as_str()), ("USHER_TELEGRAM_RATE", "100")];
    let service = Service::start_in(program, &api, &environment);
    crowd.announce(&service.program, &[]);
    crowd.until_done(Duration::from_secs(60)).await;
    let states = (crowd.of("delivered").await, crowd.of("unreachable").await, crowd.of("failed").await);
    assert_eq!(states, (144, 3, 3));
    let sent = sent(&api);
    assert_eq!((sent.len(), sent.get(&-1005)), (144, Some(&1)), "the moved chat is followed");
    assert_eq!(sent.values().sum::<usize>(), 147, "only what was carried out before the answer was lost came twice");
    drop(service);
    crowd.leave().await;
}
