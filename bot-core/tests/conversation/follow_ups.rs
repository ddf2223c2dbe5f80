//! What only makes sense after what was said before.

use bot_core::understanding::Intent;

use crate::chat::{AGRICULTURE, Chat};

#[tokio::test]
async fn asks_who_may_attend_and_then_for_another_economy() {
    let mut chat = Chat::at("2023-07-20T03:00:00Z").await;
    chat.say("which countries can take part?").await;
    let answer = chat.say("and Nepal?").await;
    assert!(answer.plain().contains("Nepal"), "{}", answer.plain());
    assert!(
        matches!(answer.understood.intent, Some(Intent::Countries | Intent::Eligibility)),
        "{:?}",
        answer.understood
    );
}

#[tokio::test]
async fn tells_the_economy_once_and_is_answered_for_it_from_then_on() {
    let mut chat = Chat::at("2023-07-20T03:00:00Z").await;
    chat.say("how do I apply?").await;
    chat.say("Nepal").await;
    let text = chat.say("how can I apply for it?").await.plain();
    assert!(text.contains("National Productivity and Economic Development Centre"), "{text}");
}

#[tokio::test]
async fn two_people_in_a_group_do_not_mix() {
    let mut one = Chat::at("2023-07-20T03:00:00Z").await.in_a_group();
    let mut other = one.other("8", "id");
    assert_eq!(one.say("when is it?").await.locale.as_str(), "en");
    assert_eq!(other.say("/?").await.locale.as_str(), "id");
}

#[tokio::test]
async fn asks_why_it_is_closed_and_gets_the_rule_with_its_source() {
    let mut chat = Chat::at("2023-08-10T03:00:00Z").await;
    chat.say("can I still apply, what is the deadline?").await;
    let answer = chat.say("why?").await;
    assert!(answer.plain().contains("that day has passed"), "{}", answer.plain());
    assert!(answer.understood.source.is_some());
}

#[tokio::test]
async fn asks_why_in_indonesian_after_who_may_attend() {
    let mut chat = Chat::at("2023-07-20T03:00:00Z").await;
    chat.say("siapa saja yang boleh ikut lokakarya ini?").await;
    let answer = chat.say("kok begitu?").await;
    assert!(answer.plain().contains("kualifikasi berikut"), "{}", answer.plain());
}

#[tokio::test]
async fn why_without_an_answer_before_is_a_question_of_its_own() {
    let mut chat = Chat::at("2023-07-20T03:00:00Z").await;
    assert!(!chat.say("why?").await.plain().contains("I only pass on"));
}

#[tokio::test]
async fn asks_the_same_of_the_other_project() {
    let documents = [bot_core::notification::example(), AGRICULTURE];
    let mut chat = Chat::about("2023-07-20T03:00:00Z", &documents).await;
    chat.say("where is 23-IP-10-GE-WSP-A held?").await;
    let answer = chat.say("and the other one?").await;
    assert_eq!(answer.understood.intent, Some(Intent::Venue));
    assert!(answer.plain().contains("Bangkok"), "{}", answer.plain());
    let alone = Chat::at("2023-07-20T03:00:00Z").await;
    let mut chat = alone;
    chat.say("where is it held?").await;
    assert!(chat.say("and the other one?").await.plain().contains("only project"));
}

#[tokio::test]
async fn goes_on_to_another_day() {
    let mut chat = Chat::at("2023-07-20T03:00:00Z").await;
    chat.say("what is the programme?").await;
    assert_eq!(chat.say("and day 2?").await.understood.intent, Some(Intent::Agenda));
}

#[tokio::test]
async fn the_weather_of_an_economy_does_not_go_on_with_the_last_answer() {
    let mut chat = Chat::at("2023-07-20T03:00:00Z").await;
    chat.say("who can attend?").await;
    let answer = chat.say("Will it rain in Manila this weekend?").await;
    assert!(!answer.plain().contains("Philippines"), "{}", answer.plain());
    assert!(chat.say("and what about Sri Lanka?").await.plain().contains("Sri Lanka"));
}
