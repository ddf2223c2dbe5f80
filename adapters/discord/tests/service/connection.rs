//! The gateway: lost, taken up again, silent, refusing, unreachable.

use std::time::{Duration, Instant};

use discord::DiscordError;
use serde_json::json;

use crate::double::{Discord, Order, TOKEN, Where};
use crate::house::House;

fn connections(house: &House) -> Vec<(String, &'static str)> {
    house.discord.state().connections.clone()
}

fn introduced(path: &str, how: &'static str) -> (String, &'static str) {
    (path.to_owned(), how)
}

#[tokio::test]
async fn a_lost_connection_is_taken_up_where_it_was() {
    for order in
        [Order::Cut, Order::Close(4000), Order::Send(json!({ "op": 7 })), Order::Send(json!({ "op": 9, "d": true }))]
    {
        let house = House::open().await;
        let anda = house.discord.person(7);
        anda.writes(Where::Private, "before");
        house.discord.texts(anda.private_channel(), 1).await;
        house.discord.order(order.clone());
        anda.writes(Where::Private, "meanwhile");
        assert_eq!(house.discord.texts(anda.private_channel(), 2).await, ["before", "meanwhile"], "{order:?}");
        assert_eq!(
            connections(&house),
            [introduced("/gateway", "identify"), introduced("/resume", "resume")],
            "{order:?}"
        );
        house.close().await;
    }
}

#[tokio::test]
async fn a_session_that_is_gone_is_followed_by_a_new_one() {
    let house = House::open().await;
    house.discord.state().resumable = false;
    house.discord.order(Order::Close(4000));
    let identified =
        |state: &crate::double::State| state.connections.iter().filter(|(_, how)| *how == "identify").count();
    house.discord.until("a new session", |state| identified(state) == 2).await;
    let anda = house.discord.person(7);
    anda.writes(Where::Private, "hello again");
    assert_eq!(house.discord.texts(anda.private_channel(), 1).await, ["hello again"]);
    let registrations = house.discord.state().requests.iter().filter(|(method, _)| method == "PUT").count();
    assert_eq!(registrations, 1, "commands stay registered");
    house.close().await;
}

#[tokio::test]
async fn heartbeats_keep_a_quiet_connection_alive() {
    let discord = Discord::start().await;
    discord.state().heartbeat_interval = 300;
    let house = House::with(discord, TOKEN, Duration::from_secs(2)).await;
    house.discord.until("heartbeats for longer than the patience", |state| state.heartbeats >= 12).await;
    house.close().await;
}

#[tokio::test]
async fn a_gateway_that_is_silent_for_too_long_ends_the_service() {
    let discord = Discord::start().await;
    discord.state().silent = true;
    let house = House::with(discord, TOKEN, Duration::from_secs(1)).await;
    house.discord.connected().await;
    assert!(matches!(house.ended().await, Err(DiscordError::Silent(_))));
}

#[tokio::test]
async fn a_wrong_token_ends_the_service() {
    let discord = Discord::start().await;
    let house = House::with(discord, "wrong", Duration::from_secs(60)).await;
    assert!(matches!(house.ended().await, Err(DiscordError::TokenRefused)));
}

#[tokio::test]
async fn a_token_that_only_the_gateway_refuses_ends_the_service() {
    let house = House::open().await;
    house.discord.order(Order::Close(4004));
    assert!(matches!(house.ended().await, Err(DiscordError::TokenRefused)));
}

#[tokio::test]
async fn the_end_does_not_wait_for_a_gateway_that_cannot_be_reached() {
    let discord = Discord::start().await;
    discord.state().gateway_down = true;
    let house = House::of(discord).await;
    house.discord.until("the gateway asked for", |state| state.requests.len() >= 2).await;
    let began = Instant::now();
    house.close().await;
    assert!(began.elapsed() < Duration::from_secs(3));
}

#[tokio::test]
async fn the_end_finishes_what_was_begun() {
    let house = House::open().await;
    let anda = house.discord.person(7);
    anda.writes(Where::Private, "wait for a message");
    anda.calls(Where::Channel(5), "ask", &[("question", "wait for a command")]);
    crate::double::until("both turns", || async { house.parrot.heard.lock().unwrap().len() == 2 }).await;
    house.stop.cancel();
    house.parrot.gate.add_permits(2);
    let discord = house.discord.clone();
    house.ended().await.unwrap();
    let mut seen: Vec<_> = discord.state().shown.iter().map(crate::double::Shown::text).collect();
    seen.sort();
    assert_eq!(seen, ["wait for a command", "wait for a message"]);
}
