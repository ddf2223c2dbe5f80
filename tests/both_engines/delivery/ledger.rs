//! What the ledger takes, holds back, takes back and tells.

use bot_core::delivery::{self, Delivery, Recipient, State};
use bot_core::message::Address;
use bot_core::store::{Database, StoreError};
use bot_core::{on, transaction};

use super::{at, chat, news, words};
use crate::{Case, cases};

pub(super) fn cases() -> Vec<Case> {
    cases![
        a_delivery_is_written_once_whatever_comes_twice,
        a_cause_that_fails_leaves_no_delivery,
        equal_contents_are_stored_once_with_their_files,
        a_cause_is_paused_resumed_and_cancelled,
        deliveries_are_cancelled_by_the_beginning_of_their_key,
        what_waits_is_edited_where_it_stands,
        outcomes_name_whom_each_delivery_was_for,
        a_large_broadcast_keeps_each_recipient_with_their_own_words,
    ]
}

pub(super) async fn written(database: &Database, deliveries: &[Delivery]) -> u64 {
    let write =
        async || Ok::<_, StoreError>(transaction!(database, tx => delivery::enqueue(&mut *tx, deliveries).await));
    write().await.unwrap()
}

async fn a_delivery_is_written_once_whatever_comes_twice(database: Database) {
    let all: Vec<_> = (1..=700).map(news).collect();
    assert_eq!(written(&database, &all[..300]).await, 300);
    assert_eq!(written(&database, &all).await, 400);
    assert_eq!(written(&database, &[all[0].clone(), all[0].clone()]).await, 0);
    let progress = delivery::progress(&database, "news").await.unwrap();
    assert_eq!(progress.counts, [(Some("test".to_owned()), State::Waiting, 700)]);
}

async fn a_cause_that_fails_leaves_no_delivery(database: Database) {
    let failing = async || {
        transaction!(&database, tx => async {
            delivery::enqueue(&mut *tx, &[news(1)]).await?;
            Err::<(), _>(StoreError::UnknownEngine)
        }.await);
        Ok::<_, StoreError>(())
    };
    assert!(failing().await.is_err());
    assert_eq!(delivery::progress(&database, "news").await.unwrap().total(), 0);
}

async fn equal_contents_are_stored_once_with_their_files(database: Database) {
    let mut with_file = news(3);
    if let delivery::Content::Message(message) = &mut with_file.content {
        let file = ("programme.pdf", "application/pdf", vec![0, 255]);
        message.files.push(bot_core::message::Attachment {
            name: file.0.into(),
            media_type: file.1.into(),
            bytes: file.2,
        });
    }
    let again = Delivery { key: "news/4".to_owned(), ..with_file.clone() };
    written(&database, &[news(1), news(2), with_file]).await;
    written(&database, &[again]).await;
    let count = async |sql: &'static str| -> i64 {
        on!(&database, pool => sqlx::query_as::<_, (i64,)>(sql).fetch_one(pool).await.unwrap()).0
    };
    assert_eq!(count("SELECT COUNT(*) FROM delivery_contents").await, 2);
    assert_eq!(count("SELECT COUNT(*) FROM delivery_files").await, 1);
}

async fn a_cause_is_paused_resumed_and_cancelled(database: Database) {
    written(&database, &[news(1), news(2), Delivery { cause: "other".to_owned(), ..news(3) }]).await;
    let states = async || {
        let progress = delivery::progress(&database, "news").await.unwrap();
        (progress.of(State::Waiting), progress.of(State::Paused), progress.of(State::Cancelled))
    };
    let steered = async || -> Result<_, StoreError> {
        let paused = transaction!(&database, tx => delivery::pause(&mut *tx, "news").await);
        let held = states().await;
        let resumed = transaction!(&database, tx => delivery::resume(&mut *tx, "news").await);
        let going = states().await;
        let cancelled = transaction!(&database, tx => delivery::cancel_cause(&mut *tx, "news", at(9)).await);
        Ok(((paused, held), (resumed, going), (cancelled, states().await)))
    };
    assert_eq!(steered().await.unwrap(), ((2, (0, 2, 0)), (2, (2, 0, 0)), (2, (0, 0, 2))));
    assert_eq!(delivery::progress(&database, "other").await.unwrap().ahead(), 1);
}

async fn deliveries_are_cancelled_by_the_beginning_of_their_key(database: Database) {
    let all: Vec<_> = [1, 2, 12, 3].map(news).to_vec();
    written(&database, &all).await;
    let cancelled =
        async || Ok::<_, StoreError>(transaction!(&database, tx => delivery::cancel(&mut *tx, "news/1", at(9)).await));
    assert_eq!(cancelled().await.unwrap(), 2, "1 and 12");
    assert_eq!(cancelled().await.unwrap(), 0);
    assert_eq!(written(&database, &all).await, 0, "what was cancelled stays so");
}

async fn what_waits_is_edited_where_it_stands(database: Database) {
    written(&database, &[news(1)]).await;
    let changes = [("news/1".to_owned(), words("better news")), ("nobody".to_owned(), words("x"))];
    let edited = async || {
        Ok::<_, StoreError>(transaction!(&database, tx => delivery::edit(&mut *tx, "mend", &changes, at(1)).await))
    };
    assert_eq!(edited().await.unwrap(), 1);
    assert_eq!(delivery::progress(&database, "mend").await.unwrap().total(), 0, "nothing was delivered yet");
    let body: (String,) = on!(&database, pool => sqlx::query_as("SELECT c.body FROM deliveries d JOIN delivery_contents c
        ON c.id = d.content WHERE d.key = 'news/1'").fetch_one(pool).await.unwrap());
    assert!(body.0.contains("better news"), "{}", body.0);
}

async fn outcomes_name_whom_each_delivery_was_for(database: Database) {
    let account = Recipient::Account { platform: "test".to_owned(), account: "7".to_owned() };
    let topic = Address { platform: "test".to_owned(), chat: "-5".to_owned(), thread: Some("3".to_owned()) };
    let recipients = [Recipient::Person("p".to_owned()), account, Recipient::Chat(topic), chat(4)];
    let all: Vec<_> = (1..).zip(recipients.clone()).map(|(number, to)| Delivery { to, ..news(number) }).collect();
    written(&database, &all).await;
    let outcomes = delivery::outcomes(&database, "news").await.unwrap();
    assert_eq!(outcomes.iter().map(|outcome| outcome.to.clone()).collect::<Vec<_>>(), recipients);
    assert!(outcomes.iter().all(|outcome| outcome.state == State::Waiting && outcome.done.is_none()));
}

async fn a_large_broadcast_keeps_each_recipient_with_their_own_words(database: Database) {
    // More texts than are looked through for an equal one, each of them many times.
    let one = |number| Delivery {
        content: words(&format!("text {}.", number % 50)),
        expires: (number % 3 == 0).then(|| at(9)),
        ..news(number)
    };
    let broadcast: Vec<_> = (0..5000).map(one).collect();
    assert_eq!(written(&database, &broadcast).await, 5000);
    let rows: Vec<(String, Option<i64>, String)> = on!(&database, pool => sqlx::query_as(
        "SELECT d.chat, d.expires_at, c.body FROM deliveries d JOIN delivery_contents c ON c.id = d.content")
        .fetch_all(pool).await.unwrap());
    assert_eq!(rows.len(), 5000);
    for (chat, expires, body) in rows {
        let number: usize = chat.parse().unwrap();
        assert_eq!(expires, (number.is_multiple_of(3)).then_some(9000));
        assert!(body.contains(&format!("text {}.", number % 50)), "{chat}: {body}");
    }
    let contents: (i64,) = on!(&database, pool =>
        sqlx::query_as("SELECT COUNT(*) FROM delivery_contents").fetch_one(pool).await.unwrap());
    assert_eq!(contents.0, 50);
}
