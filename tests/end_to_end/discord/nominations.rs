//! Nominations in a server's channel and in private: what concerns one person is read by that person alone.

use super::{Service, inoffensive, shown};
use crate::doubles::discord::{Discord, TOKEN, Where};
use crate::program::Program;

const CODE: &str = "23-IP-10-GE-WSP-A";
const CHANNEL: Where = Where::Channel(77);
const NAME: &str = "=1+1 **b** @everyone <@&1> [l](https://evil.example) ||s|| `c` { $title }";

/// A folder with a nomination in its database, and its claim code.
fn nominated() -> (Program, String) {
    let program = Program::new();
    program.ask(&[], &["/help"]);
    let file = program.file("n.csv", format!("reference,economy,name\nR-1,NP,{NAME}\n"));
    let ran = program.run(&["import", "nominations", &file, "--project", CODE]);
    assert_eq!(ran.code, Some(0), "{}", ran.errors);
    let codes = program.run(&["nominations", "codes", "--project", CODE]).output;
    let code = codes.lines().nth(1).unwrap().split(',').nth(1).unwrap().to_owned();
    (program, code)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_claim_code_in_a_channel_is_answered_in_private_and_not_spent() {
    let discord = Discord::start().await;
    let (program, code) = nominated();
    let _service = Service::start_in(program, &discord, TOKEN);
    discord.connected().await;
    let (owner, reader) = (discord.person(7), discord.person(8));
    owner.calls(CHANNEL, "ask", &[("question", &code)]);
    let told = shown(&discord, 1).await.remove(0);
    assert!(told.ephemeral && told.text().contains("private chat"), "{}", told.text());
    owner.writes(Where::Private, &code);
    assert!(discord.texts(owner.private_channel(), 1).await[0].contains("Done"), "not spent");
    reader.writes(Where::Private, &code);
    assert!(discord.texts(reader.private_channel(), 1).await[0].contains("does not work"), "a replay");
    owner.calls(CHANNEL, "ask", &[("question", "where does my nomination stand?")]);
    let status = shown(&discord, 4).await.remove(3);
    assert!(status.ephemeral && !status.text().contains("R-1"), "{}", status.text());
    inoffensive(&discord);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_full_of_markup_calls_nobody() {
    let discord = Discord::start().await;
    let (program, _) = nominated();
    let invited = program.run(&["roles", "invite", "liaison-NP"]).output;
    let start = invited.find("invite-").expect("an invitation");
    let invitation = invited[start..].split_whitespace().next().unwrap().to_owned();
    let _service = Service::start_in(program, &discord, TOKEN);
    discord.connected().await;
    let officer = discord.person(7);
    officer.writes(Where::Private, &invitation);
    discord.texts(officer.private_channel(), 1).await;
    officer.calls(Where::Private, "nominations", &[]);
    let counts = shown(&discord, 2).await.remove(1);
    let (_, list) = counts.buttons().into_iter().find(|(_, action)| action == "n:u").expect("the unlinked ones");
    officer.presses(Where::Private, &counts, &list);
    let listed = shown(&discord, 3).await.remove(2);
    assert!(listed.text().contains("R-1") && listed.text().contains("=1+1 "), "{}", listed.text());
    for raw in ["**b**", "[l](https", "||s||", " `c`", " <@&1>", "@everyone"] {
        assert!(!listed.text().contains(raw), "{raw}: {}", listed.text());
    }
    inoffensive(&discord);
}
