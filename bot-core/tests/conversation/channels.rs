//! Which project a group is the channel of: said there by the Secretariat, and by nobody else.

use bot_core::assistant::Command;
use bot_core::message::Event;
use bot_core::people::Role;

use crate::chat::Chat;

const NOW: &str = "2023-07-20T03:00:00Z";
const CODE: &str = "23-IP-10-GE-WSP-A";

#[tokio::test]
async fn the_secretariat_says_in_a_group_which_project_it_is_the_channel_of() {
    let chat = Chat::at(NOW).await.with_administrator();
    let mut colleague = chat.colleague("8").await.in_a_group();
    assert!(colleague.command(Command::Channel, "").await.plain().contains("Which project is this the channel of?"));
    let connected = colleague.press(CODE).await;
    assert!(connected.plain().contains("This is now the channel of") && connected.replaces, "{}", connected.plain());
    assert!(colleague.command(Command::Channel, "").await.plain().contains("This is the channel of"));
    colleague.press("Not this project's channel").await;
    assert!(colleague.command(Command::Channel, "").await.plain().contains("Which project"));
    let unknown = colleague.command(Command::Channel, "99-XX-1").await.plain();
    assert!(unknown.contains("99-XX-1"), "{unknown}");
}

#[tokio::test]
async fn neither_others_nor_forged_buttons_make_or_end_a_channel() {
    let mut boss = Chat::at(NOW).await.with_administrator();
    let nowhere = boss.command(Command::Channel, CODE).await.plain();
    assert!(nowhere.contains("in the channel or group itself"), "{nowhere}");
    let mut boss = boss.in_a_group();
    boss.command(Command::Channel, CODE).await;
    let officer = boss.holding("9", Role::LiaisonOfficer("NP".parse().unwrap())).await;
    for mut other in [boss.other("8", "en"), officer] {
        let refused = other.command(Command::Channel, CODE).await.plain();
        assert!(refused.contains("It is for the Secretariat"), "{refused}");
        for action in ["c:off", "c:on:23-IP-10-GE-WSP-A"] {
            assert_eq!(other.happens(Event::Pressed(action.into())).await.unwrap().plain(), refused, "{action}");
        }
        let values = vec![("text".to_owned(), "Hear, hear.".to_owned())];
        let form = Event::Filled { action: "c:off".into(), values };
        assert!(!other.happens(form).await.unwrap().plain().contains("no project"));
    }
    assert!(boss.command(Command::Channel, "").await.plain().contains("This is the channel of"));
}
