//! Updates as Telegram sends them, and what they mean to the assistant.

use bot_core::assistant::Command;
use bot_core::message::{Event, Inbound, Place};
use jiff::Timestamp;
use serde_json::{Value, json};

use crate::receive::{Me, inbound};
use crate::update::salvage;

fn take(update: Value) -> Option<Inbound> {
    let me = Me { id: 99, username: "usher_bot".to_owned() };
    inbound(salvage(update)?, &me, Timestamp::UNIX_EPOCH)
}

/// A message update; `parts` are added to the message.
fn message(chat: &str, parts: Value) -> Value {
    let chat = json!({ "id": if chat == "private" { 7 } else { -100 }, "type": chat });
    let mut message = json!({
        "message_id": 5, "date": 1_700_000_000, "chat": chat,
        "from": { "id": 7, "is_bot": false, "first_name": "Siti", "language_code": "id" },
    });
    let whole = message.as_object_mut().unwrap();
    whole.extend(parts.as_object().unwrap().clone());
    json!({ "update_id": 1, "message": message })
}

fn event(chat: &str, parts: Value) -> Option<Event> {
    take(message(chat, parts)).map(|inbound| inbound.event)
}

fn text(words: &str) -> Option<Event> {
    Some(Event::Text(words.to_owned()))
}

fn command(command: Command, argument: &str) -> Option<Event> {
    Some(Event::Command { command, argument: argument.to_owned() })
}

#[test]
fn a_private_message_is_a_question() {
    let inbound = take(message("private", json!({ "text": "  when is it? " }))).unwrap();
    assert_eq!(inbound.event, Event::Text("when is it?".to_owned()));
    assert_eq!((inbound.id.as_str(), inbound.sender.as_str(), inbound.place), ("1", "7", Place::Private));
    assert_eq!(inbound.client_language.as_deref(), Some("id"));
    assert_eq!(inbound.reply.message.as_deref(), Some("5"));
    assert_eq!(inbound.sent.as_second(), 1_700_000_000);
}

#[test]
fn commands_carry_their_argument() {
    assert_eq!(event("private", json!({ "text": "/start 23-IP-10" })), command(Command::Start, "23-IP-10"));
    assert_eq!(event("private", json!({ "text": "/START" })), command(Command::Start, ""));
    assert_eq!(event("private", json!({ "text": "/deadline\n23-IP" })), command(Command::Deadline, "23-IP"));
    assert_eq!(event("private", json!({ "text": "/visa for Japan" })), text("visa for Japan"));
    assert_eq!(event("private", json!({ "text": "/" })), text("/"));
    assert_eq!(event("group", json!({ "text": "/help@Usher_Bot" })), command(Command::Help, ""));
    assert_eq!(event("group", json!({ "text": "/help" })), command(Command::Help, ""));
    assert_eq!(event("group", json!({ "text": "/help@other_bot" })), None);
    assert_eq!(event("group", json!({ "text": "/kick everybody" })), None);
}

#[test]
fn in_a_group_only_what_is_meant_for_the_bot_is_read() {
    assert_eq!(event("supergroup", json!({ "text": "when is it?" })), None);
    assert_eq!(event("supergroup", json!({ "text": "@usher_bot: when is it?" })), text("when is it?"));
    assert_eq!(event("supergroup", json!({ "text": "when is it, @Usher_Bot" })), text("when is it,"));
    assert_eq!(event("supergroup", json!({ "text": "ask @usher_bot2 or mail me@usher_bot" })), None);
    assert_eq!(event("supergroup", json!({ "text": "@usher_bot" })), command(Command::Help, ""));
    let replied = json!({ "text": "and in Nepal?", "reply_to_message": { "message_id": 4, "from": { "id": 99 } } });
    assert_eq!(event("supergroup", replied), text("and in Nepal?"));
    let other = json!({ "text": "and in Nepal?", "reply_to_message": { "message_id": 4, "from": { "id": 8 } } });
    assert_eq!(event("supergroup", other), None);
    let topic = json!({ "text": "hello all", "reply_to_message":
        { "message_id": 4, "from": { "id": 99 }, "forum_topic_created": { "name": "Travel" } } });
    assert_eq!(event("supergroup", topic), None);
    assert_eq!(event("channel", json!({ "text": "@usher_bot when?" })), None);
    let by_name = json!({ "text": "Usher, when?", "entities":
        [{ "type": "text_mention", "offset": 0, "length": 5, "user": { "id": 99 } }] });
    assert_eq!(event("supergroup", by_name), text("Usher, when?"));
}

#[test]
fn topics_are_kept_and_threads_of_replies_are_not() {
    let thread = |parts| take(message("supergroup", parts)).unwrap().address.thread;
    let topic = json!({ "text": "/help", "message_thread_id": 3, "is_topic_message": true });
    assert_eq!(thread(topic).as_deref(), Some("3"));
    assert_eq!(thread(json!({ "text": "/help", "message_thread_id": 3 })), None);
}

#[test]
fn other_bots_are_ignored_but_anonymous_administrators_are_not() {
    let from = |id: i64| json!({ "text": "/help", "from": { "id": id, "is_bot": true } });
    assert_eq!(event("supergroup", from(12)), None);
    let inbound = take(message("supergroup", from(1_087_968_824))).unwrap();
    assert_eq!(inbound.sender, "-100");
}

#[test]
fn parts_newer_than_the_program_do_not_hide_the_text() {
    let newer = json!({
        "text": "when is it?",
        "entities": [{ "type": "hologram", "offset": "first", "length": {}, "user": 12 }],
        "sticker": "none", "hologram": { "depth": 3 },
    });
    assert_eq!(event("private", newer), text("when is it?"));
    assert!(take(json!({ "update_id": 3, "telepathy": { "from": 4 } })).is_none());
    assert_eq!(salvage(json!({ "update_id": 3, "message": "?" })).map(|update| update.id), Some(3));
    assert!(salvage(json!({ "id": 3 })).is_none());
}

#[test]
fn files_are_reported_and_captions_read() {
    let form = json!({ "document": { "file_id": "F", "file_name": "biodata.xlsx", "file_size": 12 } });
    let expected = Event::File { handle: "F".to_owned(), name: "biodata.xlsx".to_owned(), size: 12 };
    assert_eq!(event("private", form), Some(expected));
    let voice = json!({ "voice": { "file_id": "V", "duration": 3 } });
    assert!(matches!(event("private", voice), Some(Event::File { .. })));
    let photo = json!({ "photo": [{ "file_id": "P" }], "caption": "is this the venue?" });
    assert_eq!(event("private", photo), text("is this the venue?"));
    assert_eq!(event("private", json!({ "sticker": { "file_id": "S", "emoji": "👋" } })), text("👋"));
    assert_eq!(event("private", json!({ "pinned_message": {} })), None);
}

#[test]
fn a_group_that_became_a_supergroup_has_moved() {
    assert_eq!(event("group", json!({ "migrate_to_chat_id": -200 })), Some(Event::Moved("-200".to_owned())));
}

#[test]
fn pressed_buttons_carry_what_is_needed_to_answer() {
    let press = json!({ "update_id": 2, "callback_query": {
        "id": "77", "from": { "id": 7 }, "chat_instance": "1", "data": "a:deadline",
        "message": { "message_id": 5, "date": 0, "chat": { "id": -100, "type": "supergroup" } } } });
    let inbound = take(press).unwrap();
    assert_eq!(inbound.event, Event::Pressed("a:deadline".to_owned()));
    assert_eq!((inbound.reply.message.as_deref(), inbound.reply.token.as_deref()), (Some("5"), Some("77")));
    assert_eq!((inbound.address.chat.as_str(), inbound.place), ("-100", Place::Group));
}

#[test]
fn questions_in_other_chats_are_taken() {
    let inline = |query: &str| {
        take(
            json!({ "update_id": 2, "inline_query": { "id": "77", "from": { "id": 7 }, "query": query, "offset": "" } }),
        )
    };
    let inbound = inline(" deadline ").unwrap();
    assert_eq!((inbound.event, inbound.place), (Event::Text("deadline".to_owned()), Place::Inline));
    assert_eq!(inline("").map(|inbound| inbound.event), command(Command::Project, ""));
}

#[test]
fn blocking_and_joining_are_noticed() {
    let change = |chat: &str, old: &str, new: &str| {
        let member = |status: &str| json!({ "user": { "id": 99 }, "status": status });
        take(json!({ "update_id": 2, "my_chat_member": {
            "chat": { "id": 7, "type": chat }, "from": { "id": 7 }, "date": 5,
            "old_chat_member": member(old), "new_chat_member": member(new) } }))
        .map(|inbound| inbound.event)
    };
    assert_eq!(change("private", "member", "kicked"), Some(Event::Blocked));
    assert_eq!(change("private", "kicked", "member"), Some(Event::Unblocked));
    assert_eq!(change("group", "left", "member"), Some(Event::Joined));
    assert_eq!(change("group", "member", "administrator"), None);
    assert_eq!(change("supergroup", "administrator", "left"), Some(Event::Blocked));
    assert_eq!(change("channel", "left", "administrator"), None);
}
