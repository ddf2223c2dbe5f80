//! How updates arrive: by polling with newer parts in them, by webhook with a secret.

use std::net::TcpListener;

use serde_json::{Value, json};

use super::Service;
use crate::doubles::telegram::BotApi;
use crate::program::Program;

#[tokio::test(flavor = "multi_thread")]
async fn updates_newer_than_the_program_still_yield_their_text() {
    let api = BotApi::start().await;
    let _service = Service::start(&api);
    api.push(api.update("telepathy", json!({ "from": { "id": 7 } })));
    let chat = json!({ "id": 7, "type": "private" });
    let parts = json!({
        "text": "/deadline", "hologram": { "depth": 3 },
        "entities": [{ "type": "aura", "offset": { "from": 0 }, "length": "whole", "user": 7 }],
    });
    api.push(api.update("message", api.message(7, chat, parts)));
    api.push(json!({ "update_id": 900_000, "message": 12 }));
    api.say(8, "/help");
    assert!(api.answer(7, 1).await.text().contains("31 July 2023"));
}

/// A service with a webhook, and where it is called.
fn with_webhook(api: &BotApi) -> (Service, String) {
    let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string();
    let environment = [
        ("USHER_TELEGRAM_WEBHOOK_URL", "https://usher.example/telegram/hook"),
        ("USHER_TELEGRAM_WEBHOOK_SECRET", "open-sesame"),
        ("USHER_LISTEN", address.as_str()),
    ];
    let service = Service::start_in(Program::new(), api, &environment);
    (service, format!("http://{address}/telegram/hook"))
}

async fn deliver(url: &str, secret: &str, body: String) -> u16 {
    let call = reqwest::Client::new().post(url).header("X-Telegram-Bot-Api-Secret-Token", secret).body(body);
    call.send().await.unwrap().status().as_u16()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_webhook_takes_what_shows_the_secret() {
    let api = BotApi::start().await;
    let (_service, url) = with_webhook(&api);
    let registered = api.until(|api| api.calls("setWebhook").into_iter().next()).await;
    assert_eq!(registered.body["secret_token"], "open-sesame");
    assert_eq!(registered.body["url"], "https://usher.example/telegram/hook");
    let kinds = registered.body["allowed_updates"].as_array().unwrap();
    assert!(kinds.contains(&json!("my_chat_member")) && !kinds.contains(&json!("edited_message")));

    let update = api.private(7, "/deadline").to_string();
    assert_eq!(deliver(&url, "open-sesam", update.clone()).await, 401);
    assert_eq!(deliver(&url, "", update.clone()).await, 401);
    assert_eq!(deliver(&url, "open-sesame", update.clone()).await, 200);
    assert!(api.answer(7, 1).await.text().contains("31 July 2023"));
    // Telegram repeats what it believes lost.
    assert_eq!(deliver(&url, "open-sesame", update).await, 200);
    assert_eq!(deliver(&url, "open-sesame", api.private(7, "/help").to_string()).await, 200);
    api.answer(7, 2).await;
    assert_eq!(api.sent_to(7).len(), 2);
    assert!(api.calls("getUpdates").is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_webhook_survives_nonsense() {
    let api = BotApi::start().await;
    let (_service, url) = with_webhook(&api);
    api.until(|api| api.calls("setWebhook").into_iter().next()).await;
    assert_eq!(deliver(&url, "open-sesame", "{".to_owned()).await, 400);
    assert_eq!(deliver(&url, "open-sesame", "x".repeat(2_000_000)).await, 413);
    let newer: Value = json!({ "update_id": 900_001, "telepathy": [1, 2, 3] });
    assert_eq!(deliver(&url, "open-sesame", newer.to_string()).await, 200);
    assert_eq!(deliver(&url, "open-sesame", api.private(7, "/help").to_string()).await, 200);
    api.answer(7, 1).await;
}
