//! Requests that fail: every answer arrives, and arrives once.

use bot_core::assistant::Command;

use crate::double::{Fault, Stage, Where};
use crate::house::House;

#[tokio::test]
async fn a_message_outlives_refusals_and_lost_connections_and_is_shown_once() {
    let house = House::open().await;
    let anda = house.discord.person(7);
    let faults = [Fault::Status(429), Fault::Status(502), Fault::LostBefore, Fault::LostAfter];
    house.discord.fail("/messages", faults);
    anda.writes(Where::Private, "first");
    anda.writes(Where::Private, "second");
    assert_eq!(house.discord.texts(anda.private_channel(), 2).await, ["first", "second"]);
    let posts = house.discord.state().requests.iter().filter(|(_, path)| path.ends_with("/messages")).count();
    assert_eq!(posts, 6);
    house.close().await;
}

#[tokio::test]
async fn the_first_answer_to_a_command_is_repeated_in_time_and_shown_once() {
    for fault in [Fault::Status(429), Fault::Status(500), Fault::LostBefore, Fault::LostAfter] {
        let house = House::open().await;
        house.discord.fail("/callback", [fault.clone()]);
        let asked = house.discord.person(7).calls(Where::Private, "ask", &[("question", "hello")]);
        house.discord.until("an answer", |state| state.interactions[&asked].stage == Stage::Answered).await;
        house.stop.cancel();
        let discord = house.discord.clone();
        house.ended().await.unwrap();
        assert_eq!(discord.state().shown.len(), 1, "{fault:?}");
    }
}

#[tokio::test]
async fn an_answer_that_was_put_off_outlives_refusals() {
    let house = House::open().await;
    house.discord.fail("PATCH", [Fault::Status(429), Fault::Status(503), Fault::LostBefore]);
    house.discord.person(7).calls(Where::Private, "ask", &[("question", "wait")]);
    house.discord.until("a deferral", |state| state.interactions.values().any(|one| one.callbacks == [5])).await;
    house.parrot.gate.add_permits(1);
    house.discord.until("an answer", |state| state.shown.len() == 1).await;
    house.close().await;
}

#[tokio::test]
async fn an_interaction_that_came_too_late_costs_nothing_else() {
    let house = House::open().await;
    let anda = house.discord.person(7);
    house.discord.fail("/callback", [Fault::Code(404, 10062)]);
    anda.calls(Where::Private, "ask", &[("question", "hello")]);
    house
        .discord
        .until("the attempt", |state| state.requests.iter().any(|(_, path)| path.ends_with("/callback")))
        .await;
    anda.calls(Where::Private, "ask", &[("question", "again")]);
    assert_eq!(house.discord.texts(anda.private_channel(), 1).await, ["again"]);
    house.close().await;
}

#[tokio::test]
async fn whoever_takes_no_messages_is_not_bothered_again() {
    let house = House::open().await;
    let anda = house.discord.person(7);
    house.discord.fail("/messages", [Fault::Code(403, 50007)]);
    anda.writes(Where::Private, "hello");
    let blocked = |house: &House| {
        let heard = house.parrot.heard.lock().unwrap();
        heard.iter().any(|inbound| inbound.event == bot_core::message::Event::Blocked)
    };
    crate::double::until("the core to know", || async { blocked(&house) }).await;
    assert!(house.discord.state().shown.is_empty());
    house.close().await;
}

#[tokio::test]
async fn where_cards_or_quotations_are_not_allowed_the_answer_is_text() {
    let house = House::open().await;
    let anda = house.discord.person(7);
    house.discord.fail("/messages", [Fault::Code(403, 50013)]);
    anda.writes(Where::Private, "a card");
    assert_eq!(house.discord.texts(anda.private_channel(), 1).await, ["a card\n\n**Timing:** in May"]);
    house.discord.fail("/messages", [Fault::Code(400, 160_002)]);
    anda.writes(Where::Channel(77), "<@42> hello");
    assert_eq!(house.discord.texts(77, 1).await, ["hello"]);
    house.close().await;
}

#[tokio::test]
async fn commands_are_registered_however_often_it_takes() {
    let discord = crate::double::Discord::start().await;
    discord.fail("PUT", [Fault::Status(500), Fault::LostBefore]);
    let house = House::of(discord).await;
    house.discord.connected().await;
    let commands = house.discord.state().commands.clone().unwrap();
    // All but the greeting.
    let expected = Command::ALL.len() + Command::FOR_ROLES.len() - 1;
    assert_eq!(commands.as_array().unwrap().len(), expected);
    house.close().await;
}
