//! The program ends, asked or not, and the gateway goes away: nothing that was accepted stays unanswered.

use std::collections::BTreeSet;
use std::time::Duration;

use sqlx::SqlitePool;
use tokio::task::block_in_place;

use super::{Service, inoffensive, shown};
use crate::doubles::discord::{Discord, Fault, Order, Where, until};
use crate::program::Program;

const QUESTIONS: u64 = 200;

/// Waits until so many messages are stored.
async fn accepted(program: &Program, count: i64) {
    let database = SqlitePool::connect(&format!("sqlite://{}/usher.db", program.folder().display())).await.unwrap();
    let stored = || async {
        let counted: (i64,) = sqlx::query_as("SELECT COUNT(*) FROM inbox").fetch_one(&database).await.unwrap();
        counted.0 == count
    };
    until("acceptance", stored).await;
    database.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_crash_with_200_questions_in_flight_leaves_none_unanswered_and_doubles_none() {
    let discord = Discord::start().await;
    let service = Service::connected(&discord).await;
    // After the first answers Discord takes no more.
    discord.fail("/messages", std::iter::repeat_n(Fault::LostAfter, 20).chain(vec![Fault::Status(503); 2_000]));
    for person in 1..=QUESTIONS {
        discord.person(1_000 + person).writes(Where::Private, ["/deadline", "/schedule", "/help"][person as usize % 3]);
    }
    accepted(&service.program, QUESTIONS as i64).await;
    let program = service.kill();
    discord.heal();
    let _service = Service::start_in(program, &discord, crate::doubles::discord::TOKEN);
    let people = |state: &crate::doubles::discord::State| {
        state.shown.iter().map(|shown| shown.channel).collect::<BTreeSet<_>>().len()
    };
    discord.until("all answers", |state| people(state) == QUESTIONS as usize).await;
    assert_eq!(discord.state().shown.len(), QUESTIONS as usize, "nobody is answered twice");
    inoffensive(&discord);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_gateway_loses_no_question() {
    let discord = Discord::start().await;
    let mut service = Service::connected(&discord).await;
    let anda = discord.person(7);
    for order in [Order::Cut, Order::Close(4000), Order::Cut] {
        discord.order(order);
        anda.writes(Where::Private, "/deadline");
        let before = discord.state().shown.len();
        shown(&discord, before + 1).await;
    }
    let (status, took) = block_in_place(|| service.terminate());
    assert!(status.success() && took < Duration::from_secs(5), "{status} after {took:?}");
    assert_eq!(discord.state().shown.len(), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_end_does_not_wait_for_a_gateway_out_of_reach() {
    let discord = Discord::start().await;
    discord.state().gateway_down = true;
    let mut service = Service::start_in(Program::new(), &discord, crate::doubles::discord::TOKEN);
    discord.until("the gateway asked for", |state| state.requests.len() >= 2).await;
    let (status, took) = block_in_place(|| service.terminate());
    assert!(status.success() && took < Duration::from_secs(5), "{status} after {took:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_token_ends_the_program_with_an_error_that_does_not_show_it() {
    let discord = Discord::start().await;
    let mut service = Service::start_in(Program::new(), &discord, "wrong.token");
    let status = block_in_place(|| service.ended());
    let log = service.log();
    assert!(status.code() == Some(1) && log.contains("refuses the token"), "{status}: {log}");
    assert!(!log.contains("wrong.token"), "{log}");
}
