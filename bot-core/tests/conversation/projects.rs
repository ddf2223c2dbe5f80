//! Which project is meant.

use bot_core::notification;
use bot_core::understanding::Intent;

use crate::chat::{AGRICULTURE, Chat};

const NOW: &str = "2023-07-20T03:00:00Z";

async fn chat() -> Chat {
    Chat::about(NOW, &[notification::example(), AGRICULTURE]).await
}

#[tokio::test]
async fn is_asked_which_project_and_answers_with_a_button() {
    let mut chat = chat().await;
    let question = chat.say("until when can I apply?").await;
    assert!(question.buttons.len() >= 2, "{question:?}");
    let answer = chat.press("Smart Agriculture").await;
    assert!(answer.plain().contains("15 September 2023"), "{}", answer.plain());
    assert!(answer.replaces);
    let next = chat.say("and where does it take place?").await;
    assert!(next.plain().contains("Bangkok"), "{}", next.plain());
}

#[tokio::test]
async fn names_a_project_by_its_code_or_title() {
    let mut chat = chat().await;
    let answer = chat.say("what is the closing date of 23-ag-02-ge-trc-b").await;
    assert!(answer.plain().contains("15 September 2023"), "{}", answer.plain());
    let answer = chat.say("when is the closing date of the public servce inovation workshop").await;
    assert!(answer.plain().contains("31 July 2023"), "{}", answer.plain());
}

#[tokio::test]
async fn names_a_code_that_is_not_known() {
    let mut chat = chat().await;
    let answer = chat.say("what is the deadline of 25-XX-99-GE-WSP-A").await;
    assert!(answer.plain().contains("25-XX-99-GE-WSP-A"), "{}", answer.plain());
}

#[tokio::test]
async fn lists_the_projects() {
    let mut chat = chat().await;
    let list = chat.say("which projects are open now?").await;
    assert_eq!(list.understood.intent, Some(Intent::Projects));
    assert!(list.plain().contains("23-AG-02-GE-TRC-B") && list.plain().contains("23-IP-10-GE-WSP-A"));
}

#[tokio::test]
async fn says_so_when_there_is_no_project() {
    let mut chat = Chat::about(NOW, &[]).await;
    assert!(!chat.say("when is the deadline?").await.plain().is_empty());
}
