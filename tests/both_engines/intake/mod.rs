//! Accepted messages are answered in order, each once, whatever happens.

pub(crate) mod doubles;

use std::sync::Arc;
use std::time::Duration;

use bot_core::intake::{Intake, Room};
use bot_core::message::{Event, Reply};
use bot_core::on;
use bot_core::platform::SendError;
use bot_core::store::Database;

use crate::{Case, cases};
use doubles::{Echo, Recorder, setup, start, text, until};

pub(crate) fn cases() -> Vec<Case> {
    cases![
        messages_of_a_chat_are_answered_in_order,
        a_repeat_is_not_answered_again,
        a_panic_costs_one_apology,
        a_chat_that_waits_holds_up_no_other,
        what_does_not_fit_into_memory_waits_in_order,
        a_flood_of_chats_is_answered_to_the_last,
        what_was_accepted_is_answered_after_a_crash,
        a_message_that_outlives_many_starts_gets_an_apology,
        a_delivery_is_repeated_where_that_helps,
        an_answer_that_cannot_be_delivered_is_given_up,
        whoever_cannot_be_reached_counts_as_gone,
        a_slow_turn_shows_that_it_is_worked_on,
        a_button_stops_spinning_without_an_answer,
        a_drain_leaves_the_rest_to_the_next_start,
        nothing_of_a_message_is_kept_once_it_is_answered,
    ]
}

async fn waiting(database: &Database) -> i64 {
    let count: (i64,) = on!(database, pool =>
        sqlx::query_as("SELECT COUNT(*) FROM inbox WHERE done_at IS NULL").fetch_one(pool).await.unwrap()
    );
    count.0
}

async fn all_done(database: &Database) {
    until(|| async { waiting(database).await == 0 }).await;
}

async fn messages_of_a_chat_are_answered_in_order(database: Database) {
    let (echo, recorder) = (Echo::new(), Recorder::new());
    let intake = start(&database, &echo, &recorder).await;
    let messages = (0..40).map(|number| text(number, ["a", "b"][number as usize % 2], &number.to_string()));
    intake.accept(messages.collect()).await.unwrap();
    all_done(&database).await;
    let expected = |first: u32| (first..40).step_by(2).map(|number| number.to_string()).collect::<Vec<_>>();
    assert_eq!(recorder.sent_to("a"), expected(0));
    assert_eq!(recorder.sent_to("b"), expected(1));
}

async fn a_repeat_is_not_answered_again(database: Database) {
    let (echo, recorder) = (Echo::new(), Recorder::new());
    let intake = start(&database, &echo, &recorder).await;
    intake.accept(vec![text(1, "a", "one"), text(1, "a", "one"), text(2, "a", "two")]).await.unwrap();
    intake.accept(vec![text(2, "a", "two")]).await.unwrap();
    all_done(&database).await;
    intake.accept(vec![text(1, "a", "one"), text(3, "a", "three")]).await.unwrap();
    all_done(&database).await;
    assert_eq!(recorder.sent_to("a"), ["one", "two", "three"]);
}

async fn a_panic_costs_one_apology(database: Database) {
    let (echo, recorder) = (Echo::new(), Recorder::new());
    let intake = start(&database, &echo, &recorder).await;
    intake.accept(vec![text(1, "a", "panic"), text(2, "a", "and now?")]).await.unwrap();
    all_done(&database).await;
    assert_eq!(recorder.sent_to("a"), ["sorry", "and now?"]);
}

async fn a_chat_that_waits_holds_up_no_other(database: Database) {
    let (echo, recorder) = (Echo::new(), Recorder::new());
    let intake = start(&database, &echo, &recorder).await;
    let mut messages = vec![text(0, "slow", "wait")];
    messages.extend((1..100).map(|number| text(number, "slow", "next")));
    messages.push(text(100, "quick", "hello"));
    intake.accept(messages).await.unwrap();
    until(|| async { recorder.sent_to("quick") == ["hello"] }).await;
    assert!(recorder.sent_to("slow").is_empty());
    echo.gate.add_permits(1);
    all_done(&database).await;
    assert_eq!(recorder.sent_to("slow").len(), 100);
}

async fn what_does_not_fit_into_memory_waits_in_order(database: Database) {
    let (echo, recorder) = (Echo::new(), Recorder::new());
    let room = Room { chats: 4, per_chat: 3, messages: 5 };
    let intake = Intake::start(doubles_with(&database, &echo, &recorder, room)).await.unwrap();
    for start in 0..20 {
        let messages = (0..10).map(|number| text(start * 10 + number, "a", &(start * 10 + number).to_string()));
        intake.accept(messages.collect()).await.unwrap();
    }
    all_done(&database).await;
    assert_eq!(recorder.sent_to("a"), (0..200).map(|number| number.to_string()).collect::<Vec<_>>());
}

fn doubles_with(
    database: &Database,
    echo: &Arc<Echo>,
    recorder: &Arc<Recorder>,
    room: Room,
) -> bot_core::intake::Setup {
    bot_core::intake::Setup { room, ..setup(database, echo, recorder) }
}

async fn a_flood_of_chats_is_answered_to_the_last(database: Database) {
    let (echo, recorder) = (Echo::new(), Recorder::new());
    let room = Room { chats: 8, per_chat: 3, messages: 5 };
    let intake = Intake::start(doubles_with(&database, &echo, &recorder, room)).await.unwrap();
    let messages = (0..300).map(|number| text(number, &format!("chat {}", number % 100), &(number / 100).to_string()));
    intake.accept(messages.collect()).await.unwrap();
    all_done(&database).await;
    for chat in 0..100 {
        assert_eq!(recorder.sent_to(&format!("chat {chat}")), ["0", "1", "2"]);
    }
}

async fn what_was_accepted_is_answered_after_a_crash(database: Database) {
    let (echo, recorder) = (Echo::new(), Recorder::new());
    let intake = start(&database, &echo, &recorder).await;
    let messages = (0..50)
        .flat_map(|chat| [text(chat * 2, &chat.to_string(), "wait"), text(chat * 2 + 1, &chat.to_string(), "after")]);
    intake.accept(messages.collect()).await.unwrap();
    // The crash: nothing of the first intake ever goes on.
    let stuck = Echo::new();
    let again = start(&database, &stuck, &Recorder::new()).await;
    until(|| async { stuck.heard.lock().unwrap().len() == 50 }).await;
    drop(again);
    let (free, second) = (Echo::new(), Recorder::new());
    free.gate.add_permits(50);
    let _third = start(&database, &free, &second).await;
    all_done(&database).await;
    assert!(recorder.sent().is_empty());
    for chat in 0..50 {
        assert_eq!(second.sent_to(&chat.to_string()), ["wait", "after"]);
    }
}

async fn a_message_that_outlives_many_starts_gets_an_apology(database: Database) {
    let (echo, recorder) = (Echo::new(), Recorder::new());
    let intake = start(&database, &echo, &recorder).await;
    intake.accept(vec![text(1, "a", "wait")]).await.unwrap();
    for _ in 0..5 {
        let echo = Echo::new();
        start(&database, &echo, &Recorder::new()).await;
        until(|| async { !echo.heard.lock().unwrap().is_empty() }).await;
    }
    assert_eq!(waiting(&database).await, 1);
    let last = Recorder::new();
    start(&database, &Echo::new(), &last).await;
    all_done(&database).await;
    assert_eq!(last.sent_to("a"), ["sorry"]);
}

async fn a_delivery_is_repeated_where_that_helps(database: Database) {
    let failures = [
        SendError::RetryAfter(Duration::from_millis(5)),
        SendError::Temporary("no network".to_owned()),
        SendError::Moved("b".to_owned()),
        SendError::Temporary("no network".to_owned()),
    ];
    let (echo, recorder) = (Echo::new(), Recorder::failing(failures));
    let intake = start(&database, &echo, &recorder).await;
    intake.accept(vec![text(1, "a", "hello")]).await.unwrap();
    all_done(&database).await;
    assert_eq!(recorder.sent(), [("b".to_owned(), "hello".to_owned())]);
}

async fn an_answer_that_cannot_be_delivered_is_given_up(database: Database) {
    let mut failures = vec![SendError::Refused("chat not found".to_owned())];
    failures.extend((0..5).map(|_| SendError::Temporary("no network".to_owned())));
    let (echo, recorder) = (Echo::new(), Recorder::failing(failures));
    let intake = start(&database, &echo, &recorder).await;
    intake.accept(vec![text(1, "a", "one"), text(2, "a", "two"), text(3, "a", "three")]).await.unwrap();
    all_done(&database).await;
    assert_eq!(recorder.sent_to("a"), ["three"]);
}

async fn whoever_cannot_be_reached_counts_as_gone(database: Database) {
    let (echo, recorder) = (Echo::new(), Recorder::failing([SendError::Unreachable]));
    let intake = start(&database, &echo, &recorder).await;
    intake.accept(vec![text(1, "a", "one")]).await.unwrap();
    all_done(&database).await;
    assert_eq!(*echo.heard.lock().unwrap(), [Event::Text("one".to_owned()), Event::Blocked]);
}

async fn a_slow_turn_shows_that_it_is_worked_on(database: Database) {
    let (echo, recorder) = (Echo::new(), Recorder::new());
    let intake = start(&database, &echo, &recorder).await;
    intake.accept(vec![text(1, "a", "wait")]).await.unwrap();
    until(|| async { recorder.worked() == ["a"] }).await;
    echo.gate.add_permits(1);
    all_done(&database).await;
    assert_eq!(recorder.sent_to("a"), ["wait"]);
}

async fn a_button_stops_spinning_without_an_answer(database: Database) {
    let (echo, recorder) = (Echo::new(), Recorder::new());
    let intake = start(&database, &echo, &recorder).await;
    let mut pressed = text(1, "a", "nothing");
    pressed.reply = Reply { message: None, token: Some("token".to_owned()) };
    intake.accept(vec![pressed, text(2, "a", "nothing")]).await.unwrap();
    all_done(&database).await;
    assert_eq!(recorder.sent_to("a"), ["acknowledged"]);
}

async fn a_drain_leaves_the_rest_to_the_next_start(database: Database) {
    let (echo, recorder) = (Echo::new(), Recorder::new());
    let intake = start(&database, &echo, &recorder).await;
    intake.accept(vec![text(1, "a", "one"), text(2, "b", "wait"), text(3, "b", "two")]).await.unwrap();
    intake.drain(Duration::from_millis(100)).await;
    assert_eq!(recorder.sent(), [("a".to_owned(), "one".to_owned())]);
    assert_eq!(waiting(&database).await, 2);
    assert!(intake.accept(vec![text(4, "a", "late")]).await.is_err());
    let (free, second) = (Echo::new(), Recorder::new());
    free.gate.add_permits(1);
    start(&database, &free, &second).await;
    all_done(&database).await;
    assert_eq!(second.sent_to("b"), ["wait", "two"]);
}

async fn nothing_of_a_message_is_kept_once_it_is_answered(database: Database) {
    let (echo, recorder) = (Echo::new(), Recorder::new());
    let intake = start(&database, &echo, &recorder).await;
    intake.accept(vec![text(1, "a", "my passport number")]).await.unwrap();
    all_done(&database).await;
    let kept: Vec<(String, String, String)> =
        on!(&database, pool => sqlx::query_as("SELECT id, chat, message FROM inbox").fetch_all(pool).await.unwrap());
    assert_eq!(kept, [("1".to_owned(), String::new(), String::new())]);
}
