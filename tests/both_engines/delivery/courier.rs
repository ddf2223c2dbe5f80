//! What a courier does with what the ledger holds, and with how a platform fails.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use bot_core::clock::FixedClock;
use bot_core::delivery::{
    self, Chats, Delivery, Haste, Outlet, Pacer, Priority, Progress, Rates, Recipient, Setup, State,
};
use bot_core::message::Inbound;
use bot_core::people;
use bot_core::platform::SendError;
use bot_core::store::{Database, StoreError};
use bot_core::{on, transaction};
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use super::ledger::written;
use super::{at, news, words};
use crate::intake::doubles::{Recorder, text, until};
use crate::{Case, cases};

pub(super) fn cases() -> Vec<Case> {
    cases![
        what_is_written_is_sent_and_its_outcome_kept,
        four_couriers_share_the_work_and_send_nothing_twice,
        failures_are_repeated_and_given_up_after_a_while,
        whoever_cannot_be_reached_is_left_alone_until_they_return,
        a_person_on_two_platforms_gets_one_message,
        a_chat_that_moved_is_followed,
        what_is_paused_waits_and_what_is_late_expires,
        delivered_messages_are_edited_and_recalled,
        what_a_dead_courier_held_is_taken_over,
    ]
}

/// A courier at work.
struct Work {
    stop: CancellationToken,
    task: JoinHandle<()>,
}

impl Work {
    fn start(database: &Database, recorder: &Arc<Recorder>) -> Self {
        Self::start_at(database, recorder, 100)
    }

    fn start_at(database: &Database, recorder: &Arc<Recorder>, second: i64) -> Self {
        let haste = Haste {
            lease: Duration::from_secs(2),
            poll: Duration::from_millis(20),
            first_pause: Duration::ZERO,
            longest_pause: Duration::ZERO,
            attempts: 3,
            ..Haste::default()
        };
        let pacer = Arc::new(Pacer::new(Rates::default()));
        let outlet = Outlet { name: "test".to_owned(), platform: recorder.clone(), pacer };
        let clock = Arc::new(FixedClock::new(at(second)));
        let setup = Setup { database: database.clone(), clock, outlet, renderer: None, haste };
        let stop = CancellationToken::new();
        Self { stop: stop.clone(), task: tokio::spawn(delivery::carry_out(setup, stop)) }
    }

    async fn end(self) {
        self.stop.cancel();
        self.task.await.unwrap();
    }
}

async fn progress(database: &Database, cause: &str) -> Progress {
    delivery::progress(database, cause).await.unwrap()
}

async fn until_done(database: &Database, cause: &str) -> Progress {
    until(async || progress(database, cause).await.ahead() == 0).await;
    progress(database, cause).await
}

fn to_account(number: usize, account: &str) -> Delivery {
    Delivery { to: Recipient::Account { platform: "test".to_owned(), account: account.to_owned() }, ..news(number) }
}

fn from(platform: &str, account: &str) -> Inbound {
    let mut inbound = text(1, account, "hello");
    inbound.address.platform = platform.to_owned();
    inbound
}

async fn what_is_written_is_sent_and_its_outcome_kept(database: Database) {
    let recorder = Recorder::new();
    let work = Work::start(&database, &recorder);
    let later = Delivery { due: at(200), cause: "later".to_owned(), ..news(900) };
    written(&database, &[(1..=300).map(news).collect(), vec![later]].concat()).await;
    assert_eq!(until_done(&database, "news").await.of(State::Delivered), 300);
    let chats: HashSet<String> = recorder.sent().into_iter().map(|(chat, _)| chat).collect();
    assert_eq!((recorder.sent().len(), chats.len()), (300, 300));
    let outcomes = delivery::outcomes(&database, "news").await.unwrap();
    assert!(outcomes.iter().all(|outcome| outcome.message.is_some() && outcome.done == Some(at(100))));
    assert_eq!(progress(&database, "later").await.of(State::Waiting), 1, "it is not due");
    work.end().await;
}

async fn four_couriers_share_the_work_and_send_nothing_twice(database: Database) {
    const OPEN: &str = "WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 1000)
        INSERT INTO private_chats (platform, account, chat, used_at) SELECT 'test', 'a' || n, 'private ' || n, 1 FROM numbers";
    on!(&database, pool => sqlx::query(OPEN).execute(pool).await.map(drop).unwrap());
    let accounts = (1001..=2000).map(|number| to_account(number, &format!("a{}", number - 1000)));
    written(&database, &(1..=1000).map(news).chain(accounts).collect::<Vec<_>>()).await;
    let recorders: Vec<_> = (0..4).map(|_| Recorder::new()).collect();
    let work: Vec<Work> = recorders.iter().map(|recorder| Work::start(&database, recorder)).collect();
    assert_eq!(until_done(&database, "news").await.of(State::Delivered), 2000);
    let sent: Vec<String> = recorders.iter().flat_map(|recorder| recorder.sent()).map(|(chat, _)| chat).collect();
    assert_eq!((sent.len(), sent.iter().collect::<HashSet<_>>().len()), (2000, 2000));
    assert!(recorders.iter().all(|recorder| !recorder.sent().is_empty()), "each has a share");
    for work in work {
        work.end().await;
    }
}

async fn failures_are_repeated_and_given_up_after_a_while(database: Database) {
    let temporary = || SendError::Temporary("502".to_owned());
    let patience = SendError::RetryAfter(Duration::ZERO);
    let failures = [temporary(), patience, temporary()];
    let recorder = Recorder::failing(failures);
    written(&database, &[news(1)]).await;
    let work = Work::start(&database, &recorder);
    assert_eq!(until_done(&database, "news").await.of(State::Delivered), 1);
    recorder.fail([SendError::Refused("too long".to_owned())]);
    written(&database, &[Delivery { cause: "refused".to_owned(), ..news(2) }]).await;
    until_done(&database, "refused").await;
    recorder.fail((0..3).map(|_| temporary()));
    written(&database, &[Delivery { cause: "hopeless".to_owned(), ..news(3) }]).await;
    until_done(&database, "hopeless").await;
    for (cause, reason) in [("refused", "too long"), ("hopeless", "502")] {
        let outcome = delivery::outcomes(&database, cause).await.unwrap().remove(0);
        assert_eq!((outcome.state, outcome.reason.as_deref()), (State::Failed, Some(reason)));
    }
    work.end().await;
}

async fn whoever_cannot_be_reached_is_left_alone_until_they_return(database: Database) {
    let chats = Chats::default();
    let nepal = "NP".parse().unwrap();
    people::set_economy(&database, &from("test", "7"), nepal, at(0)).await.unwrap();
    chats.note(&database, &from("test", "7"), None, at(1)).await.unwrap();
    let recorder = Recorder::failing([SendError::Unreachable]);
    let work = Work::start(&database, &recorder);
    for number in 1..=3 {
        let delivery = Delivery { cause: format!("away {number}"), ..to_account(number, "7") };
        written(&database, &[delivery]).await;
        assert_eq!(until_done(&database, &format!("away {number}")).await.of(State::Unreachable), 1);
    }
    assert_eq!(recorder.sent(), [], "nothing was tried again");
    let since = async || -> Option<i64> {
        let row: (Option<i64>,) = on!(&database, pool =>
            sqlx::query_as("SELECT unreachable_since FROM accounts").fetch_one(pool).await.unwrap());
        row.0
    };
    assert_eq!(since().await, Some(100_000));
    chats.note(&database, &from("test", "7"), None, at(101)).await.unwrap();
    assert_eq!(since().await, None);
    written(&database, &[Delivery { cause: "back".to_owned(), ..to_account(9, "7") }]).await;
    assert_eq!(until_done(&database, "back").await.of(State::Delivered), 1);
    work.end().await;
}

async fn a_person_on_two_platforms_gets_one_message(database: Database) {
    let chats = Chats::default();
    people::set_economy(&database, &from("test", "a"), "NP".parse().unwrap(), at(0)).await.unwrap();
    let (person,): (String,) =
        on!(&database, pool => sqlx::query_as("SELECT id FROM people").fetch_one(pool).await.unwrap());
    on!(&database, pool => sqlx::query("INSERT INTO accounts (platform, account, person) VALUES ('other', 'b', $1)")
        .bind(&person).execute(pool).await.map(drop).unwrap());
    chats.note(&database, &from("other", "b"), None, at(1)).await.unwrap();
    chats.note(&database, &from("test", "a"), None, at(2)).await.unwrap();
    let recorder = Recorder::new();
    let work = Work::start(&database, &recorder);
    written(&database, &[Delivery { to: Recipient::Person(person), ..news(1) }]).await;
    let counts = until_done(&database, "news").await.counts;
    assert_eq!(counts, [(Some("test".to_owned()), State::Delivered, 1)], "it went where the person wrote last");
    assert_eq!(recorder.sent_to("a").len(), 1);
    written(&database, &[Delivery { to: Recipient::Person("stranger".to_owned()), ..news(2) }]).await;
    assert_eq!(until_done(&database, "news").await.of(State::Unreachable), 1);
    chats.note(&database, &from("other", "b"), None, at(2000)).await.unwrap();
    written(&database, &[Delivery { cause: "elsewhere".to_owned(), ..to_account(3, "a") }]).await;
    until_done(&database, "elsewhere").await;
    let (person,): (String,) =
        on!(&database, pool => sqlx::query_as("SELECT id FROM people").fetch_one(pool).await.unwrap());
    let other = Delivery { to: Recipient::Person(person), cause: "other".to_owned(), ..news(4) };
    written(&database, &[other]).await;
    let waiting = [(Some("other".to_owned()), State::Waiting, 1)];
    until(async || progress(&database, "other").await.counts == waiting).await;
    assert_eq!(recorder.sent_to("a").len(), 2, "it waits for who carries out there");
    work.end().await;
}

async fn a_chat_that_moved_is_followed(database: Database) {
    let recorder = Recorder::failing([SendError::Moved("-1005".to_owned())]);
    let again = Delivery { key: "second".to_owned(), ..news(1) };
    written(&database, &[news(1), again]).await;
    let work = Work::start(&database, &recorder);
    assert_eq!(until_done(&database, "news").await.of(State::Delivered), 2);
    assert_eq!(recorder.sent_to("-1005").len(), 2);
    work.end().await;
}

async fn what_is_paused_waits_and_what_is_late_expires(database: Database) {
    let late = Delivery { expires: Some(at(50)), cause: "late".to_owned(), ..news(1) };
    written(
        &database,
        &[late, news(2), Delivery { priority: Priority::Urgent, cause: "urgent".to_owned(), ..news(3) }],
    )
    .await;
    let steer = async || Ok::<_, StoreError>(transaction!(&database, tx => delivery::pause(&mut *tx, "news").await));
    steer().await.unwrap();
    let recorder = Recorder::new();
    let work = Work::start(&database, &recorder);
    assert_eq!(until_done(&database, "late").await.of(State::Expired), 1);
    until_done(&database, "urgent").await;
    assert_eq!(progress(&database, "news").await.of(State::Paused), 1);
    let resume = async || Ok::<_, StoreError>(transaction!(&database, tx => delivery::resume(&mut *tx, "news").await));
    resume().await.unwrap();
    until_done(&database, "news").await;
    assert_eq!(recorder.sent().len(), 2);
    work.end().await;
}

async fn delivered_messages_are_edited_and_recalled(database: Database) {
    let recorder = Recorder::new();
    let work = Work::start(&database, &recorder);
    written(&database, &[news(1), news(2)]).await;
    until_done(&database, "news").await;
    let changes = [("news/1".to_owned(), words("mended"))];
    let steered = async || -> Result<_, StoreError> {
        let edited = transaction!(&database, tx => delivery::edit(&mut *tx, "mend", &changes, at(99)).await);
        until_done(&database, "mend").await;
        let recalled = transaction!(&database, tx => delivery::recall(&mut *tx, "back", "news", at(99)).await);
        Ok((edited, recalled))
    };
    assert_eq!(steered().await.unwrap(), (1, 2));
    assert_eq!(until_done(&database, "back").await.of(State::Delivered), 2);
    assert_eq!(recorder.sent_to("1"), ["news", "edited: mended", "recalled"]);
    assert_eq!(recorder.sent_to("2"), ["news", "recalled"]);
    work.end().await;
}

async fn what_a_dead_courier_held_is_taken_over(database: Database) {
    written(&database, &[news(1)]).await;
    on!(&database, pool => sqlx::query("INSERT INTO couriers (id, alive_until) VALUES ('dead', 101000)")
        .execute(pool).await.map(drop).unwrap());
    on!(&database, pool => sqlx::query("UPDATE deliveries SET holder = 'dead'").execute(pool).await.map(drop).unwrap());
    let recorder = Recorder::new();
    let early = Work::start_at(&database, &recorder, 100);
    written(&database, &[Delivery { cause: "other".to_owned(), ..news(2) }]).await;
    until_done(&database, "other").await;
    assert_eq!(progress(&database, "news").await.ahead(), 1, "its holder may be alive");
    early.end().await;
    let late = Work::start_at(&database, &recorder, 102);
    assert_eq!(until_done(&database, "news").await.of(State::Delivered), 1);
    late.end().await;
}
