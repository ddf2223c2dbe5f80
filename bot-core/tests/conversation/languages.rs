//! The language of the answers.

use bot_core::assistant::Command;

use crate::chat::Chat;

#[tokio::test]
async fn chooses_a_language_by_button_and_keeps_it() {
    let mut chat = Chat::at("2023-07-20T03:00:00Z").await;
    chat.command(Command::Language, "").await;
    let chosen = chat.press("Indonesia").await;
    assert!(chosen.replaces);
    assert_eq!(chosen.locale.as_str(), "id");
    let answer = chat.say("deadline?").await;
    assert_eq!(answer.locale.as_str(), "id");
    assert!(answer.plain().contains("31 Juli 2023"), "{}", answer.plain());
}

#[tokio::test]
async fn asks_in_indonesian_and_is_answered_in_it() {
    let mut chat = Chat::at("2023-07-20T03:00:00Z").await;
    let answer = chat.say("kapan batas akhir pencalonan untuk lokakarya ini?").await;
    assert_eq!(answer.locale.as_str(), "id");
    assert!(answer.plain().contains("31 Juli 2023"), "{}", answer.plain());
}

#[tokio::test]
async fn asks_in_words_for_another_language() {
    let mut chat = Chat::at("2023-07-20T03:00:00Z").await;
    assert_eq!(chat.say("please speak Indonesian").await.locale.as_str(), "id");
    assert_eq!(chat.say("speak English please").await.locale.as_str(), "en");
}

#[tokio::test]
async fn asks_in_hindi_with_latin_letters_and_is_answered_in_english_with_an_offer() {
    let mut chat = Chat::at("2023-07-20T03:00:00Z").await;
    let asked = "is workshop ke liye kab tak apply kar sakte hain";
    let answer = chat.say(asked).await;
    assert_eq!(answer.locale.as_str(), "en");
    assert!(answer.plain().contains("31 July 2023"), "{}", answer.plain());
    assert_eq!(chat.press("हिन्दी").await.locale.as_str(), "hi");
    let again = chat.say(asked).await;
    assert_eq!(again.locale.as_str(), "hi");
    assert!(again.buttons.iter().all(|button| button.label != "हिन्दी"), "{again:?}");
}

#[tokio::test]
async fn asks_in_english_and_is_offered_no_other_language() {
    let mut chat = Chat::at("2023-07-20T03:00:00Z").await;
    let answer = chat.say("until when can people from Nepal apply for this workshop?").await;
    assert!(answer.buttons.iter().all(|button| button.label.is_ascii()), "{answer:?}");
}
