//! Conversations with the bot: private, in groups, by buttons, in other chats.

use std::collections::BTreeSet;

use serde_json::json;

use super::{Service, says};
use crate::doubles::telegram::{BOT, BotApi, shown};

const QUESTION: &str = "until when can I be nominated?";
const CLOSING: &str = "31 July 2023";

#[tokio::test(flavor = "multi_thread")]
async fn a_conversation_goes_on_by_text_and_by_buttons() {
    let api = BotApi::start().await;
    let _service = Service::start(&api);
    api.say(7, "/start");
    let welcome = api.answer(7, 1).await;
    assert!(!welcome.buttons().is_empty());
    api.say(7, QUESTION);
    let closing = api.answer(7, 2).await;
    assert!(closing.text().contains(CLOSING), "{closing:?}");
    assert_eq!(closing.body["link_preview_options"]["is_disabled"], true);
    assert!(closing.body.get("reply_parameters").is_none(), "nobody else is there to be confused");
    let (_, action) = closing.buttons().into_iter().next().unwrap();
    api.press(7, &action);
    let next = api.answer(7, 3).await;
    assert_ne!(next.text(), closing.text());
    assert_eq!(api.calls("answerCallbackQuery").len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_choice_is_made_in_place() {
    let api = BotApi::start().await;
    let _service = Service::start(&api);
    api.say(7, "/language");
    let choice = api.answer(7, 1).await;
    let (_, action) = choice.buttons().into_iter().find(|(_, action)| action == "l:id").unwrap();
    api.press(7, &action);
    let edited = api.until(|api| api.calls("editMessageText").into_iter().next()).await;
    assert_eq!(edited.body["message_id"], 1);
    // Once more on a message that is gone: the choice is confirmed anew.
    api.fail("editMessageText", [says(400, "Bad Request: message to edit not found")]);
    api.press(7, &action);
    let confirmed = api.answer(7, 2).await;
    assert_eq!(confirmed.text(), edited.text());
    assert_eq!(api.calls("answerCallbackQuery").len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deep_link_opens_its_project() {
    let api = BotApi::start().await;
    let _service = Service::start(&api);
    api.say(7, "/start 23-IP-10-GE-WSP-A");
    assert!(api.answer(7, 1).await.text().contains("Public Service Innovation"));
}

#[tokio::test(flavor = "multi_thread")]
async fn in_a_group_it_answers_only_when_asked_and_in_the_topic() {
    let api = BotApi::start().await;
    let _service = Service::start(&api);
    let group = |text: &str, more: serde_json::Value| {
        let mut parts = json!({ "text": text, "message_thread_id": 3, "is_topic_message": true });
        parts.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let message = api.message(7, json!({ "id": -100, "type": "supergroup", "title": "All" }), parts);
        api.push(api.update("message", message));
    };
    group(QUESTION, json!({}));
    group("I am a bot", json!({ "from": { "id": 8, "is_bot": true, "first_name": "Robot" } }));
    group(&format!("@usher_bot {QUESTION}"), json!({ "message_id": 4444 }));
    let answer = api.answer(-100, 1).await;
    assert!(answer.text().contains(CLOSING));
    assert_eq!(answer.body["message_thread_id"], 3);
    assert_eq!(answer.body["reply_parameters"]["message_id"], 4444);
    assert_eq!(answer.body["reply_parameters"]["allow_sending_without_reply"], true);
    group("and where is it held?", json!({ "reply_to_message": { "message_id": 9, "from": { "id": BOT } } }));
    assert!(api.answer(-100, 2).await.text().contains("Indonesia"));
    assert_eq!(api.sent_to(-100).len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_group_that_moves_is_followed() {
    let api = BotApi::start().await;
    let _service = Service::start(&api);
    let moved = json!({ "migrate_to_chat_id": -200 });
    let description = "Bad Request: group chat was upgraded to a supergroup chat";
    api.fail("sendMessage", [crate::doubles::telegram::Fault::Says(400, description, moved.clone())]);
    let group = json!({ "id": -100, "type": "group", "title": "All" });
    api.push(api.update("message", api.message(7, group.clone(), json!({ "text": "/deadline@usher_bot" }))));
    assert!(api.answer(-200, 1).await.text().contains(CLOSING));
    api.push(api.update("message", api.message(7, group, moved)));
    api.say(7, QUESTION);
    api.answer(7, 1).await;
    assert_eq!(api.sent_to(-200).len(), 1, "moving is no question");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_in_another_chat_is_answered_for_insertion() {
    let api = BotApi::start().await;
    let _service = Service::start(&api);
    let from = json!({ "id": 7, "is_bot": false, "first_name": "Siti", "language_code": "en" });
    let query = json!({ "id": "77", "from": from, "query": "deadline", "offset": "" });
    api.push(api.update("inline_query", query));
    let answer = api.until(|api| api.calls("answerInlineQuery").into_iter().next()).await;
    let articles = answer.body["results"].as_array().unwrap();
    let text = articles[0]["input_message_content"]["message_text"].as_str().unwrap();
    assert!(articles.len() == 1 && text.contains(CLOSING), "{answer:?}");
    assert!(shown(text).is_some() && !articles[0]["title"].as_str().unwrap().is_empty());
    assert_eq!(answer.body["is_personal"], true);
}

#[tokio::test(flavor = "multi_thread")]
async fn commands_are_registered_in_every_language_there_is() {
    let api = BotApi::start().await;
    let _service = Service::start(&api);
    let menus = api
        .until(|api| {
            Some(api.calls("setMyCommands")).filter(|menus| menus.iter().any(|menu| menu.body["language_code"] == "id"))
        })
        .await;
    let of = |language: &str| menus.iter().find(|menu| menu.body["language_code"].as_str().unwrap_or("") == language);
    let names = |menu: &serde_json::Value| menu["commands"].as_array().unwrap().len();
    assert_eq!(names(&of("").unwrap().body), names(&of("id").unwrap().body));
    assert_ne!(of("").unwrap().body["commands"], of("id").unwrap().body["commands"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_assistant_is_for_is_told_in_every_language_telegram_knows() {
    let api = BotApi::start().await;
    let _service = Service::start(&api);
    for (method, field, longest) in
        [("setMyDescription", "description", 512), ("setMyShortDescription", "short_description", 120)]
    {
        // Vietnamese is the last.
        let told = api
            .until(|api| {
                Some(api.calls(method)).filter(|told| told.iter().any(|call| call.body["language_code"] == "vi"))
            })
            .await;
        let texts: BTreeSet<&str> = told.iter().map(|call| call.body[field].as_str().unwrap()).collect();
        assert!(texts.len() == told.len() && texts.len() >= 19, "{texts:?}");
        assert!(texts.iter().all(|text| text.contains("APO") && text.chars().count() <= longest), "{texts:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn hostile_texts_are_answered_and_nothing_else() {
    let api = BotApi::start().await;
    let service = Service::start(&api);
    let texts = [
        "<b>deadline</b> </i> <script>".to_owned(),
        "@everyone when is the *deadline*_of_ `23-IP-10` [x](tg://user?id=1)".to_owned(),
        "\u{202e}enildaed\u{202d}\u{2066}when".to_owned(),
        "deadline ".repeat(1112),
        "😀👩‍👩‍👧🏽🇫🇯".to_owned(),
        "\u{0}\u{1}\u{feff}\u{fffd}".to_owned(),
        "a\u{301}".repeat(2000),
        "&lt;&amp;#x27;".to_owned(),
        "'; DROP TABLE inbox; --".to_owned(),
    ];
    for (number, text) in (1..).zip(&texts) {
        api.say(7, text);
        api.answer(7, number).await;
    }
    assert_eq!(api.sent_to(7).len(), texts.len());
    assert!(!service.log().contains("refused"), "{}", service.log());
}
