//! Messages: in private, by mention, many at once, and hostile ones.

use bot_core::message::Place;

use crate::double::Where;
use crate::house::House;

const CHANNEL: u64 = 77;

#[tokio::test]
async fn a_private_message_is_answered_where_it_was_written() {
    let house = House::open().await;
    let anda = house.discord.person(7);
    anda.writes(Where::Private, "when does it close?");
    assert_eq!(house.discord.texts(anda.private_channel(), 1).await, ["when does it close?"]);
    let shown = house.discord.state().shown[0].clone();
    assert!(shown.body.get("message_reference").is_none() && shown.body["enforce_nonce"] == true);
    house.close().await;
}

#[tokio::test]
async fn in_a_channel_a_mention_is_answered_with_the_question_quoted() {
    let house = House::open().await;
    let anda = house.discord.person(7);
    anda.writes(Where::Channel(CHANNEL), "is anybody here?");
    let question = anda.writes(Where::Channel(CHANNEL), "<@42> when does it close?");
    assert_eq!(house.discord.texts(CHANNEL, 1).await, ["when does it close?"]);
    let quoted = house.discord.state().shown[0].body["message_reference"].clone();
    assert_eq!(quoted, serde_json::json!({ "message_id": question.to_string(), "fail_if_not_exists": false }));
    let heard = house.parrot.heard.lock().unwrap().clone();
    assert_eq!(heard.iter().map(|inbound| inbound.place).collect::<Vec<_>>(), [Place::Group]);
    house.close().await;
}

#[tokio::test]
async fn what_is_private_in_a_channel_goes_to_the_person() {
    let house = House::open().await;
    let anda = house.discord.person(7);
    anda.writes(Where::Channel(CHANNEL), "<@42> something private");
    assert_eq!(house.discord.texts(anda.private_channel(), 1).await, ["something private"]);
    assert!(house.discord.state().shown.iter().all(|shown| shown.channel != CHANNEL));
    house.close().await;
}

#[tokio::test]
async fn messages_of_one_channel_are_answered_in_the_order_they_were_written() {
    let house = House::open().await;
    let anda = house.discord.person(7);
    let said: Vec<String> = (0..20).map(|number| format!("question {number}")).collect();
    for text in &said {
        anda.writes(Where::Private, text);
    }
    assert_eq!(house.discord.texts(anda.private_channel(), 20).await, said);
    house.close().await;
}

#[tokio::test]
async fn a_message_that_arrives_twice_is_answered_once() {
    let house = House::open().await;
    let anda = house.discord.person(7);
    anda.writes(Where::Private, "once");
    let again = house.discord.last_event();
    house.discord.texts(anda.private_channel(), 1).await;
    house.discord.dispatch("MESSAGE_CREATE", again);
    anda.writes(Where::Private, "twice");
    assert_eq!(house.discord.texts(anda.private_channel(), 2).await, ["once", "twice"]);
    house.close().await;
}

#[tokio::test]
async fn a_turn_that_takes_long_shows_typing() {
    let house = House::open().await;
    let anda = house.discord.person(7);
    anda.writes(Where::Private, "wait");
    let channel = anda.private_channel();
    house.discord.until("typing", |state| state.typing.contains(&channel)).await;
    house.parrot.gate.add_permits(1);
    assert_eq!(house.discord.texts(channel, 1).await, ["wait"]);
    house.close().await;
}

#[tokio::test]
async fn a_turn_that_panics_costs_one_apology() {
    let house = House::open().await;
    let anda = house.discord.person(7);
    anda.writes(Where::Private, "panic");
    anda.writes(Where::Private, "still there?");
    assert_eq!(house.discord.texts(anda.private_channel(), 2).await, ["sorry", "still there?"]);
    house.close().await;
}

#[tokio::test]
async fn hostile_texts_are_texts() {
    let house = House::open().await;
    let anda = house.discord.person(7);
    let channel = anda.private_channel();
    anda.writes(Where::Private, "<b>bold</b> @everyone <@7> **x** [a](https://b.example) \u{202e}edisni");
    let shown = "\\<b>bold\\</b> @\u{200b}everyone \\<@7> \\*\\*x\\*\\* \\[a\\](<https://b.example>) edisni";
    assert_eq!(house.discord.texts(channel, 1).await, [shown]);

    anda.writes(Where::Private, "👩‍👩‍👧🇯🇵");
    assert_eq!(house.discord.texts(channel, 2).await[1], "👩‍👩‍👧🇯🇵");

    anda.writes(Where::Private, &"ก".repeat(10_000));
    let parts = house.discord.texts(channel, 4).await;
    assert_eq!(parts[2..].concat().matches('ก').count(), 10_000);
    assert!(house.discord.state().shown[2..].iter().all(|shown| shown.body["content"] == ""));
    house.close().await;
}
