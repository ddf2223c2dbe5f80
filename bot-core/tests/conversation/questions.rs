//! Questions about the example project.

use bot_core::assistant::Command;
use bot_core::message::Event;
use bot_core::understanding::Intent;

use crate::chat::Chat;

#[tokio::test]
async fn asks_for_the_deadline_and_reads_the_days_left_and_the_source() {
    let mut chat = Chat::at("2023-07-20T03:00:00Z").await;
    let answer = chat.say("until when can I be nominated?").await;
    assert_eq!(answer.understood.intent, Some(Intent::Deadline));
    let text = answer.plain();
    assert!(text.contains("31 July 2023") && text.contains("11 days"), "{text}");
    assert!(text.contains("23-IP-10-GE-WSP-A") && text.contains("3 July 2023"), "{text}");
}

#[tokio::test]
async fn asks_after_the_closing_date_and_is_told_how_long_ago_it_was() {
    let mut chat = Chat::at("2023-08-05T03:00:00Z").await;
    let text = chat.say("am I too late to put my name forward?").await.plain();
    assert!(text.contains("5 days"), "{text}");
}

#[tokio::test]
async fn asks_what_the_notification_does_not_say_and_is_told_whom_to_ask() {
    let mut chat = Chat::at("2023-07-20T03:00:00Z").await;
    let answer = chat.say("will I get a certificate of attendance?").await;
    assert!(answer.understood.intent == Some(Intent::Certificate), "{:?}", answer.understood);
    let text = answer.plain().to_lowercase();
    assert!(text.contains("npo") || text.contains("productivity organization"), "{text}");
}

#[tokio::test]
async fn hostile_texts_get_an_answer_too() {
    let mut chat = Chat::at("2023-07-20T03:00:00Z").await;
    let long = "deadline ".repeat(2_000);
    let hostile =
        ["<b>&lt;", "@everyone", "\u{202e}txet", "😀😀😀", "", " ", "\u{0}", "`*_~|", long.as_str(), "' OR 1=1 --"];
    for text in hostile {
        assert!(!chat.say(text).await.plain().trim().is_empty(), "{text:?}");
    }
    for action in ["", "a:deadline:\u{202e}", "p:' OR 1=1", "l:xx", "e:ZZ", "m:x", &"a".repeat(5_000)] {
        assert!(chat.happens(Event::Pressed(action.into())).await.is_some(), "{action}");
    }
}

#[tokio::test]
async fn starts_and_is_welcomed_with_things_to_ask() {
    let mut chat = Chat::at("2023-07-20T03:00:00Z").await;
    let welcome = chat.command(Command::Start, "").await;
    assert!(!welcome.buttons.is_empty());
    let card = chat.command(Command::Start, "23-IP-10-GE-WSP-A").await;
    assert_eq!(card.understood.project.as_deref(), Some("23-IP-10-GE-WSP-A"));
}

#[tokio::test]
async fn every_intent_is_answered_by_its_button() {
    let mut chat = Chat::at("2023-07-20T03:00:00Z").await;
    for intent in Intent::ALL {
        let pressed = Event::Pressed(format!("a:{intent}:23-IP-10-GE-WSP-A"));
        let answer = chat.happens(pressed).await.expect("an answer");
        assert!(!answer.plain().trim().is_empty(), "{intent}");
    }
}
