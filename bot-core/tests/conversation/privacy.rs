//! A person sees, takes along and erases what is kept about them; nobody else does it for them.

use bot_core::assistant::Command;
use bot_core::message::{Event, Outbound};

use crate::chat::Chat;

const NOW: &str = "2023-07-20T03:00:00Z";

fn file(outbound: &Outbound) -> String {
    String::from_utf8(outbound.files[0].bytes.clone()).unwrap()
}

#[tokio::test]
async fn takes_the_data_along_and_erases_them() {
    let mut chat = Chat::at(NOW).await;
    chat.command(Command::Language, "id").await;
    chat.say("kapan batas akhir pencalonan?").await;
    chat.command(Command::Privacy, "").await;
    let data = file(&chat.press("Kirimkan data saya").await);
    assert!(data.contains("\"language\": \"id\"") && data.contains("23-IP-10-GE-WSP-A"), "{data}");
    chat.command(Command::Privacy, "").await;
    chat.press("Hapus data saya").await;
    chat.press("Ya, hapus semuanya").await;
    chat.command(Command::Privacy, "").await;
    let data = file(&chat.press("Send me my data").await);
    assert!(!data.contains("23-IP-10-GE-WSP-A") && !data.contains("language\": \"id"), "{data}");
}

#[tokio::test]
async fn another_person_in_a_group_can_press_nothing() {
    let one = Chat::at(NOW).await.in_a_group();
    let mut other = one.other("8", "en");
    for action in ["y:export", "y:erase", "y:erase-all", "n:u", "n:v:019aaaaa-aaaa-7aaa-8aaa-aaaaaaaaaaaa"] {
        let answer = other.happens(Event::Pressed(action.into())).await.unwrap();
        assert!(answer.files.is_empty() && answer.plain().contains("private chat"), "{action}");
    }
}

#[tokio::test]
async fn a_participant_sees_no_nominations_of_others() {
    let mut chat = Chat::at(NOW).await;
    let id = "019aaaaa-aaaa-7aaa-8aaa-aaaaaaaaaaaa";
    let forged = ["i", "u", "q", "v:ID", "m:selected:ID", "g:ID", "k:ID", "r:ID", "w:ID"];
    for action in forged.map(|action| format!("n:{}", action.replace("ID", id))) {
        let answer = chat.happens(Event::Pressed(action.clone())).await.unwrap().plain();
        assert!(answer.contains("I may not"), "{action}: {answer}");
    }
    assert!(chat.command(Command::Nominations, "Siti").await.plain().contains("I may not"));
    let wrong = chat.command(Command::Start, "claim-00000-00000-00000").await.plain();
    let other = chat.say("ABCDE-FGHJK-MNPQR").await.plain();
    assert_eq!(wrong, other, "wrong and unknown are answered alike");
}
