//! Inviting to a role in the chat, and what people without one are told.

use bot_core::assistant::Command;
use bot_core::message::Event;

use crate::chat::Chat;

const NOW: &str = "2023-07-20T03:00:00Z";

/// The first code in the text.
fn code_in(text: &str) -> String {
    let start = text.find("invite-").expect("an invitation");
    text[start..].split_whitespace().next().unwrap().to_owned()
}

#[tokio::test]
async fn an_administrator_invites_an_officer_and_takes_the_role_back() {
    let mut boss = Chat::at(NOW).await.with_administrator();
    let mut officer = boss.other("8", "id");
    boss.command(Command::Invite, "").await;
    boss.press("Liaison officer").await;
    let code = code_in(&boss.press("Nepal").await.plain());
    let welcome = officer.command(Command::Start, &code).await.plain();
    assert!(welcome.contains("Petugas penghubung, Nepal"), "{welcome}");
    boss.command(Command::Invite, "").await;
    let held = boss.press("Who has a role").await.plain();
    assert!(held.contains("Liaison officer, Nepal: test:8"), "{held}");
    boss.press("Take back: Liaison officer, Nepal").await;
    boss.command(Command::Invite, "").await;
    assert!(!boss.press("Who has a role").await.plain().contains("test:8"));
}

#[tokio::test]
async fn a_code_is_taken_up_as_a_plain_message_too() {
    let mut boss = Chat::at(NOW).await.with_administrator();
    let code = code_in(&boss.command(Command::Invite, "secretariat").await.plain());
    let mut other = boss.other("8", "en");
    assert!(other.say(&code.to_uppercase()).await.plain().contains("Secretariat"));
    assert!(other.say(&code).await.plain().contains("not valid"));
    // The secretariat may invite officers, and nobody above them.
    assert!(code_in(&other.command(Command::Invite, "NP").await.plain()).starts_with("invite-"));
    assert!(other.command(Command::Invite, "administrator").await.plain().contains("I may not"));
}

#[tokio::test]
async fn a_participant_can_do_none_of_it() {
    let mut chat = Chat::at(NOW).await;
    let forged = ["o:i:administrator", "o:i:liaison-NP", "o:e", "o:h", "o:r:019aaaaa-aaaa-7aaa-8aaa-aaaaaaaaaaaa"];
    for action in forged {
        let answer = chat.happens(Event::Pressed(action.into())).await.unwrap().plain();
        assert!(answer.contains("I may not"), "{action}: {answer}");
    }
    for wish in ["", "administrator", "secretariat", "NP"] {
        assert!(chat.command(Command::Invite, wish).await.plain().contains("I may not"), "{wish}");
    }
}

#[tokio::test]
async fn roles_are_no_matter_for_a_group() {
    let mut boss = Chat::at(NOW).await.with_administrator();
    let code = code_in(&boss.command(Command::Invite, "secretariat").await.plain());
    let mut group = boss.other("8", "en").in_a_group();
    assert!(group.command(Command::Start, &code).await.plain().contains("private chat"));
    assert!(group.say(&code).await.plain().contains("private chat"));
    let mut boss = boss.in_a_group();
    for action in ["o:i:secretariat", "o:h", "o:e"] {
        assert!(boss.happens(Event::Pressed(action.into())).await.unwrap().plain().contains("private chat"));
    }
}
