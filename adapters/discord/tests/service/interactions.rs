//! Commands, buttons, menus and suggestions.

use crate::double::{Shown, Stage, Where};
use crate::house::House;

const CHANNEL: u64 = 77;

async fn shown(house: &House, count: usize) -> Vec<Shown> {
    house.discord.until("messages", |state| state.shown.len() >= count).await;
    house.discord.state().shown.clone()
}

fn callbacks(house: &House, interaction: u64) -> Vec<u64> {
    house.discord.state().interactions[&interaction].callbacks.clone()
}

#[tokio::test]
async fn a_command_is_answered_at_once_for_all_to_see() {
    let house = House::open().await;
    let anda = house.discord.person(7).speaking("th");
    let options = [("project", "23-IP-10-GE-WSP-A"), ("question", "until when? ")];
    let asked = anda.calls(Where::Channel(CHANNEL), "ask", &options);
    let seen = shown(&house, 1).await;
    assert_eq!((seen[0].text().as_str(), seen[0].ephemeral), ("until when? 23-IP-10-GE-WSP-A", false));
    assert_eq!(callbacks(&house, asked), [4]);
    assert_eq!(house.parrot.heard.lock().unwrap()[0].client_language.as_deref(), Some("th"));
    house.close().await;
}

#[tokio::test]
async fn what_concerns_the_asker_alone_is_shown_to_the_asker_alone() {
    let house = House::open().await;
    let anda = house.discord.person(7);
    anda.calls(Where::Channel(CHANNEL), "privacy", &[]);
    assert!(shown(&house, 1).await[0].ephemeral);
    anda.calls(Where::Channel(CHANNEL), "ask", &[("question", "my private matter")]);
    assert!(shown(&house, 2).await[1].ephemeral);
    anda.calls(Where::Private, "privacy", &[]);
    assert!(!shown(&house, 3).await[2].ephemeral, "nobody else is there");
    house.close().await;
}

#[tokio::test]
async fn a_slow_answer_is_put_off_and_then_given() {
    let house = House::open().await;
    let anda = house.discord.person(7);
    let public = anda.calls(Where::Channel(CHANNEL), "ask", &[("question", "wait a little")]);
    let private = anda.calls(Where::Private, "ask", &[("question", "wait alone")]);
    let deferred = |id, ephemeral| {
        move |state: &crate::double::State| state.interactions[&id].stage == Stage::Deferred { ephemeral }
    };
    house.discord.until("a deferral", deferred(public, true)).await;
    house.discord.until("a deferral", deferred(private, false)).await;
    house.parrot.gate.add_permits(2);
    let seen = shown(&house, 2).await;
    let of = |text: &str| seen.iter().find(|shown| shown.text() == text).unwrap().ephemeral;
    assert!(of("wait a little") && !of("wait alone"));
    house.close().await;
}

#[tokio::test]
async fn a_press_on_ones_own_answer_writes_it_anew() {
    let house = House::open().await;
    let anda = house.discord.person(7);
    anda.calls(Where::Channel(CHANNEL), "ask", &[("question", "buttons")]);
    let first = shown(&house, 1).await.remove(0);
    assert_eq!(first.buttons()[1], ("replace it".to_owned(), "p:replace".to_owned()));
    let pressed = anda.presses(Where::Channel(CHANNEL), &first, "p:replace");
    house.discord.until("an edit", |state| state.shown[0].edits == 1).await;
    assert_eq!(callbacks(&house, pressed), [7]);
    let now = shown(&house, 1).await.remove(0);
    assert_eq!((now.text().as_str(), now.buttons().len()), ("pressed p:replace", 0));
    house.close().await;
}

#[tokio::test]
async fn a_press_that_replaces_nothing_is_answered_by_a_new_message() {
    let house = House::open().await;
    let anda = house.discord.person(7);
    anda.calls(Where::Channel(CHANNEL), "ask", &[("question", "buttons")]);
    let first = shown(&house, 1).await.remove(0);
    anda.presses(Where::Channel(CHANNEL), &first, "a:deadline");
    let seen = shown(&house, 2).await;
    assert_eq!((seen[1].text().as_str(), seen[1].ephemeral, seen[0].edits), ("pressed a:deadline", false, 0));
    house.close().await;
}

#[tokio::test]
async fn a_press_on_somebody_elses_answer_leaves_it_alone() {
    let house = House::open().await;
    let (anda, bima) = (house.discord.person(7), house.discord.person(8));
    anda.calls(Where::Channel(CHANNEL), "ask", &[("question", "buttons")]);
    let first = shown(&house, 1).await.remove(0);
    bima.presses(Where::Channel(CHANNEL), &first, "p:replace");
    let seen = shown(&house, 2).await;
    assert_eq!((seen[0].edits, seen[1].ephemeral, seen[1].asker), (0, true, Some(8)));
    house.close().await;
}

#[tokio::test]
async fn a_slow_press_is_taken_and_the_message_written_anew_later() {
    let house = House::open().await;
    let anda = house.discord.person(7);
    anda.calls(Where::Private, "ask", &[("question", "buttons")]);
    let first = shown(&house, 1).await.remove(0);
    let replacing = anda.presses(Where::Private, &first, "replace and wait");
    house.discord.until("the press taken", |state| state.interactions[&replacing].stage == Stage::Taken).await;
    house.parrot.gate.add_permits(1);
    house.discord.until("an edit", |state| state.shown[0].edits == 1).await;

    let adding = anda.presses(Where::Private, &first, "wait");
    house.discord.until("the press taken", |state| state.interactions[&adding].stage == Stage::Taken).await;
    house.parrot.gate.add_permits(1);
    assert_eq!(shown(&house, 2).await[1].text(), "pressed wait");
    house.close().await;
}

#[tokio::test]
async fn languages_are_chosen_from_a_menu() {
    let house = House::open().await;
    let anda = house.discord.person(7);
    anda.calls(Where::Private, "ask", &[("question", "menu")]);
    let first = shown(&house, 1).await.remove(0);
    assert_eq!(first.body["components"][0]["components"][0]["type"], 3);
    anda.presses(Where::Private, &first, "l:th");
    assert_eq!(shown(&house, 2).await[1].text(), "pressed l:th");
    house.close().await;
}

#[tokio::test]
async fn projects_are_suggested_while_typing() {
    let house = House::open().await;
    let anda = house.discord.person(7);
    let typed = anda.types("deadline", "project", "green");
    let choices = |state: &crate::double::State| match &state.interactions[&typed].stage {
        Stage::Choices(choices) => choices.clone(),
        _ => Vec::new(),
    };
    house.discord.until("suggestions", |state| !choices(state).is_empty()).await;
    let choices = choices(&house.discord.state());
    assert_eq!((choices.len(), &choices[0]["value"]), (25, &"23-IP-0".into()));
    assert!(choices[0]["name"].as_str().unwrap().starts_with("23-IP-0 · green x"));
    house.close().await;
}

#[tokio::test]
async fn a_turn_that_panics_is_an_apology_and_one_without_words_leaves_nothing() {
    let house = House::open().await;
    let anda = house.discord.person(7);
    anda.calls(Where::Private, "ask", &[("question", "panic")]);
    assert_eq!(shown(&house, 1).await[0].text(), "sorry");
    let silent = anda.calls(Where::Private, "ask", &[("question", "nothing")]);
    house
        .discord
        .until("the end of waiting", |state| state.requests.iter().any(|(method, _)| method == "DELETE"))
        .await;
    assert_eq!(callbacks(&house, silent), [5]);
    house.close().await;
}

#[tokio::test]
async fn a_long_answer_goes_on_in_further_messages() {
    let house = House::open().await;
    let anda = house.discord.person(7);
    let question = format!("private {}", "あ".repeat(10_000));
    anda.calls(Where::Channel(CHANNEL), "ask", &[("question", &question)]);
    let seen = shown(&house, 2).await;
    assert!(seen.iter().all(|shown| shown.ephemeral));
    assert_eq!(seen.iter().map(Shown::text).collect::<String>().matches('あ').count(), 10_000);
    house.close().await;
}
