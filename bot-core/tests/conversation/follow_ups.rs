//! What only makes sense after what was said before.

use bot_core::understanding::Intent;

use crate::chat::Chat;

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
