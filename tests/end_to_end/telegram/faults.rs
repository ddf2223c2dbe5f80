//! Telegram and the network fail; answers arrive all the same, once.

use std::time::{Duration, Instant};

use serde_json::json;

use super::{Service, retry_after, says};
use crate::doubles::telegram::{BotApi, Fault, TOKEN};

#[tokio::test(flavor = "multi_thread")]
async fn a_bot_that_is_told_to_wait_waits_and_repeats() {
    let api = BotApi::start().await;
    let _service = Service::start(&api);
    api.say(1, "/help");
    api.answer(1, 1).await;
    api.fail("sendMessage", [retry_after(1)]);
    let asked = Instant::now();
    api.say(7, "/deadline");
    api.until_failed("sendMessage").await;
    api.say(8, "/deadline");
    api.answer(8, 1).await;
    assert!(api.sent_to(7).is_empty(), "the others need not wait");
    api.answer(7, 1).await;
    assert!(asked.elapsed() >= Duration::from_secs(1));
    api.say(7, "/help");
    api.answer(7, 2).await;
    assert_eq!(api.sent_to(7).len(), 2, "nothing is sent twice");
}

#[tokio::test(flavor = "multi_thread")]
async fn failures_of_the_server_and_the_network_are_ridden_out() {
    let api = BotApi::start().await;
    let _service = Service::start(&api);
    let faults = [says(502, "Bad Gateway"), Fault::LostBefore, says(500, "Internal Server Error")];
    api.fail("sendMessage", faults);
    api.fail("getUpdates", [says(409, "Conflict: terminated by other getUpdates request"), Fault::LostBefore]);
    api.fail("getMe", [says(503, "Service Unavailable")]);
    let asked = Instant::now();
    for person in 1..=5 {
        api.say(person, "/deadline");
    }
    for person in 1..=5 {
        api.answer(person, 1).await;
        assert_eq!(api.sent_to(person).len(), 1);
    }
    assert!(asked.elapsed() < Duration::from_secs(20), "nothing sleeps longer than it has to");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_confirmation_of_a_poll_is_no_second_answer() {
    let api = BotApi::start().await;
    let _service = Service::start(&api);
    api.say(1, "/help");
    api.answer(1, 1).await;
    // The updates were given out, the answer with them was lost: they come again.
    api.fail("getUpdates", [Fault::LostAfter, Fault::LostAfter]);
    api.say(7, "/deadline");
    api.answer(7, 1).await;
    api.say(7, "/help");
    api.answer(7, 2).await;
    assert_eq!(api.sent_to(7).len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_webhook_of_earlier_days_is_taken_down() {
    let api = BotApi::start().await;
    let conflict = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook first";
    api.fail("getUpdates", [says(409, conflict)]);
    let _service = Service::start(&api);
    api.say(7, "/help");
    api.answer(7, 1).await;
    assert_eq!(api.calls("deleteWebhook").len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_blocked_the_bot_is_left_alone() {
    let api = BotApi::start().await;
    let service = Service::start(&api);
    api.fail("sendMessage", [says(403, "Forbidden: bot was blocked by the user")]);
    api.say(7, "/deadline");
    api.until_failed("sendMessage").await;
    let member =
        |status: &str| json!({ "user": { "id": 123, "is_bot": true, "first_name": "Usher" }, "status": status });
    let change = json!({
        "chat": { "id": 7, "type": "private", "first_name": "Siti" },
        "from": { "id": 7, "is_bot": false, "first_name": "Siti" }, "date": 1,
        "old_chat_member": member("member"), "new_chat_member": member("kicked"),
    });
    api.push(api.update("my_chat_member", change));
    api.say(8, "/deadline");
    api.answer(8, 1).await;
    assert!(api.sent_to(7).is_empty());
    assert!(!service.log().contains("ERROR"), "{}", service.log());
}

#[tokio::test(flavor = "multi_thread")]
async fn markup_that_is_refused_goes_out_without() {
    let api = BotApi::start().await;
    let _service = Service::start(&api);
    api.fail("sendMessage", [says(400, "Bad Request: can't parse entities: unexpected end")]);
    api.say(7, "/deadline");
    let answer = api.answer(7, 1).await;
    assert!(answer.body.get("parse_mode").is_none() && answer.text().contains("31 July 2023"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_is_refused_ends_the_program_and_is_not_shown() {
    let api = BotApi::start().await;
    api.fail("getMe", [says(401, "Unauthorized")]);
    let mut service = Service::start(&api);
    let status = tokio::task::block_in_place(|| service.child.wait().unwrap());
    assert_eq!(status.code(), Some(1));
    let log = service.log();
    assert!(log.contains("USHER_TELEGRAM_TOKEN") && !log.contains(TOKEN) && !log.contains(&TOKEN[4..]), "{log}");
}
