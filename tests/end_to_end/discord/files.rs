//! A notification sent as a file in a private channel: shown first, stored after a yes.

use super::{Service, inoffensive, shown};
use crate::doubles::discord::{Discord, TOKEN, Where};
use crate::program::{EXAMPLE, Program};

#[tokio::test(flavor = "multi_thread")]
async fn the_secretariat_sends_a_file_and_says_yes() {
    let discord = Discord::start().await;
    let program = Program::new();
    let path = program.file("example.txt", EXAMPLE);
    assert_eq!(program.run(&["import", "notification", &path]).code, Some(0));
    program.file("usher.toml", "admins = [\"discord:7\"]\n");
    let _service = Service::start_in(program, &discord, TOKEN);
    discord.connected().await;
    let (secretary, somebody) = (discord.person(7), discord.person(8));
    let revised = EXAMPLE
        .replace("3 July 2023\n", "3 July 2023\nPN Revision 1 Issue Date\t20 July 2023\n")
        .replace("31 July 2023", "4 August 2023");

    somebody.sends("revised.txt", revised.as_bytes());
    let refused = shown(&discord, 1).await.remove(0);
    assert!(refused.text().contains("I cannot take files"), "{}", refused.text());

    secretary.sends("revised.txt", revised.as_bytes());
    let read = shown(&discord, 2).await.remove(1);
    let text = read.body.to_string();
    assert!(text.contains("Nothing is stored yet") && text.contains("(before: 31 July 2023)"), "{text}");
    let (_, keep) = read.buttons().remove(0);
    secretary.presses(Where::Private, &read, &keep);
    discord.until("the file kept", |state| state.shown[1].edits == 1).await;
    assert!(discord.state().shown[1].body.to_string().contains("I answer from it now"));
    secretary.writes(Where::Private, "until when can I be nominated?");
    let closing = shown(&discord, 3).await.remove(2);
    assert!(closing.text().contains("4 August 2023"), "{}", closing.text());
    inoffensive(&discord);
}
