//! A nominee links the chat by a code from a letter; what is told never depends on who is nominated.

use bot_core::message::Event;

use crate::chat::Chat;

const NOW: &str = "2023-07-20T03:00:00Z";
const FILE: &str = "reference,economy,name,email,state\nNP-1,NP,Siti Rahma,siti@example.org,received\n";

async fn chat() -> Chat {
    Chat::at(NOW).await.with_nominations(FILE).await
}

#[tokio::test]
async fn the_wish_is_understood_in_every_language() {
    let chat = chat().await;
    for (number, (tag, words, question)) in [
        ("en", "Please link my nomination by e-mail", "Which e-mail address"),
        ("id", "tolong kirim kode ke email saya", "Alamat email mana"),
        ("th", "ขอเชื่อมทางอีเมล", "ระบุอีเมลใดไว้"),
        ("ja", "推薦をメールで結び付けたいです", "メールアドレスをお送りください"),
        ("zh-TW", "我想用電子郵件連結", "哪個電子郵件地址"),
        ("fa", "می‌خواهم با ایمیل پیوند بدهم، پیوند با ایمیل", "کدام نشانی ایمیل"),
        ("hi", "कृपया मेरे ईमेल पर कोड भेजें", "कौन-सा ई-मेल पता"),
    ]
    .into_iter()
    .enumerate()
    {
        let answer = chat.other(&format!("{number}"), tag).say(words).await.plain();
        assert!(answer.contains(question), "{tag}: {answer}");
    }
}

#[tokio::test]
async fn every_address_gets_the_same_answer() {
    let chat = chat().await;
    let mut answers = Vec::new();
    for (person, address) in [("1", "siti@example.org"), ("2", "nobody@example.org"), ("3", "x@y.z")] {
        let mut other = chat.other(person, "en");
        other.say("link by email").await;
        answers.push(other.say(&format!("my address is {address}")).await.plain());
        answers.push(other.say("12345-67890").await.plain());
    }
    let (told, typed): (Vec<_>, Vec<_>) = answers.chunks(2).map(|pair| (pair[0].clone(), pair[1].clone())).unzip();
    assert!(told.iter().all(|answer| *answer == told[0] && answer.contains("If a nomination")), "{told:?}");
    assert!(typed.iter().all(|answer| *answer == typed[0] && answer.contains("does not work")), "{typed:?}");
}

#[tokio::test]
async fn what_is_no_address_and_no_code_is_a_question_like_any_other() {
    let mut chat = chat().await;
    chat.say("link by email").await;
    let asked = chat.say("when is the closing date?").await.plain();
    assert!(asked.contains("31 July 2023"), "{asked}");
    chat.say("link by email").await;
    assert!(chat.say("it is siti@example").await.plain().contains("Which e-mail address"), "asked again");
    let number = chat.other("9", "en").say("0123456789").await.plain();
    assert!(!number.contains("does not work"), "who asked for no code types none: {number}");
}

#[tokio::test]
async fn nothing_of_it_happens_in_a_group() {
    let mut group = chat().await.in_a_group();
    assert!(group.say("link my nomination by e-mail").await.plain().contains("private chat"));
    assert!(group.happens(Event::Pressed("n:e".into())).await.unwrap().plain().contains("private chat"));
    assert!(!group.say("siti@example.org").await.plain().contains("If a nomination"));
}

#[tokio::test]
async fn where_no_letters_are_sent_none_is_offered() {
    let mut chat = Chat::at(NOW).await;
    let shown = chat.say("where does my nomination stand?").await;
    assert!(shown.buttons.iter().all(|button| button.action != "n:e"), "{:?}", shown.buttons);
    assert!(!chat.say("link my nomination by e-mail").await.plain().contains("Which e-mail address"));
    assert!(!chat.say("siti@example.org").await.plain().contains("If a nomination"));
}
