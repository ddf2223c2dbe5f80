//! Announcements: written in private, read in the project's channel and in private chats.

use serde_json::Value;

use super::{Service, inoffensive};
use crate::doubles::discord::{Discord, Shown, Stage, State, TOKEN, Where};
use crate::program::Program;

const CODE: &str = "23-IP-10-GE-WSP-A";
const SETTINGS: &str = "admins = ['discord:7']\n[discord]\nchannels.23-IP-10-GE-WSP-A = '77'\nroles.NP = '501'\n";

async fn in_service(discord: &Discord) -> Service {
    let program = Program::new();
    program.file("usher.toml", SETTINGS);
    let service = Service::start_in(program, discord, TOKEN);
    discord.connected().await;
    service
}

/// Waits for a message that says this.
async fn said(discord: &Discord, words: &str) -> Shown {
    let found = |state: &State| state.shown.iter().rev().find(|shown| shown.text().contains(words)).cloned();
    discord.until(words, |state| found(state).is_some()).await;
    found(&discord.state()).unwrap()
}

/// The secretariat hands an announcement over on the command line.
fn announce(service: &Service, file: &str) {
    let path = service.program.file("announcement.toml", file);
    let mut announce = service.program.command(&["announce", &path, "--yes"]);
    announce.env("USHER_DISCORD_TOKEN", TOKEN);
    let announced = announce.output().unwrap();
    assert!(announced.status.success(), "{}", String::from_utf8_lossy(&announced.stderr));
}

fn action(shown: &Shown, label: &str) -> String {
    let buttons = shown.buttons();
    let button = buttons.iter().find(|(known, _)| known.contains(label));
    button.unwrap_or_else(|| panic!("{label}: {buttons:?}")).1.clone()
}

/// Waits for the form that the interaction opens.
async fn form(discord: &Discord, interaction: u64) -> Value {
    let opened = |state: &State| match &state.interactions[&interaction].stage {
        Stage::Form(form) => Some(form.clone()),
        _ => None,
    };
    discord.until("a form", |state| opened(state).is_some()).await;
    opened(&discord.state()).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_secretariat_fills_in_an_announcement_and_sees_it_before_it_goes_out() {
    let discord = Discord::start().await;
    let service = in_service(&discord).await;
    let author = discord.person(7);
    author.calls(Where::Private, "announce", &[]);
    let steps = [("There is no announcement", "New announcement"), ("Which project", CODE)];
    for (words, label) in steps {
        let shown = said(&discord, words).await;
        author.presses(Where::Private, &shown, &action(&shown, label));
    }
    let audience = said(&discord, "Whom is it for").await;
    let pressed = author.presses(Where::Private, &audience, &action(&audience, "Those who want news"));
    let empty = form(&discord, pressed).await;
    assert_eq!(empty["title"], "New announcement");
    author.fills(Where::Private, &empty, Some(&audience), &[("name", "Closing"), ("text", "Until {closing}.")]);
    let refused = said(&discord, "I cannot send this text").await;
    assert!(refused.text().contains("Until {closing}."), "what was written is not lost: {}", refused.text());
    let pressed = author.presses(Where::Private, &refused, &action(&refused, "Text (English)"));
    let again = form(&discord, pressed).await;
    let text = "Nominations close on {closing_date}.";
    let filled = author.fills(Where::Private, &again, Some(&refused), &[("name", "Closing"), ("text", text)]);
    let preview = said(&discord, "31 July 2023").await;
    assert!(preview.text().contains("channel on discord"), "{}", preview.text());
    assert_eq!(discord.state().interactions[&filled].callbacks, [7], "the preview takes the place of the question");
    author.presses(Where::Private, &preview, &action(&preview, "Send"));
    said(&discord, "It goes out now").await;
    let status = service.program.run(&["announce", "status"]).output;
    assert!(status.contains("Closing"), "by the name it was given: {status}");
    inoffensive(&discord);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_that_was_dismissed_may_be_written_as_a_message() {
    let discord = Discord::start().await;
    let _service = in_service(&discord).await;
    let author = discord.person(7);
    author.calls(Where::Private, "announce", &[]);
    for (words, label) in [("There is no announcement", "New announcement"), ("Which project", CODE)] {
        let shown = said(&discord, words).await;
        author.presses(Where::Private, &shown, &action(&shown, label));
    }
    let audience = said(&discord, "Whom is it for").await;
    let pressed = author.presses(Where::Private, &audience, &action(&audience, "Those who want news"));
    form(&discord, pressed).await;
    author.writes(Where::Private, "Nominations close on {closing_date}.");
    said(&discord, "31 July 2023").await;
    let forged = serde_json::json!({ "custom_id": "b:write:en" });
    discord.person(9).fills(Where::Private, &forged, None, &[("text", "Hear, hear.")]);
    let refused = said(&discord, "It is for the Secretariat").await;
    assert_eq!(refused.channel, discord.person(9).private_channel());
    inoffensive(&discord);
}

#[tokio::test(flavor = "multi_thread")]
async fn news_reaches_the_channel_with_the_economy_called_and_those_who_opened_a_chat() {
    let discord = Discord::start().await;
    let service = in_service(&discord).await;
    let reader = discord.person(8);
    reader.writes(Where::Private, "hello");
    discord.texts(reader.private_channel(), 1).await;
    reader.calls(Where::Private, "subscribe", &[("project", CODE)]);
    said(&discord, "From now on").await;

    let file = format!(
        "title = 'Hotel'\nproject = '{CODE}'\nurgent = true\nconfirm = true\n[text]\nen = 'The hotel has changed.'\n"
    );
    announce(&service, &file);

    let posted = discord.texts(77, 1).await.remove(0);
    assert!(posted.starts_with("<@&501>") && posted.contains("The hotel has changed."), "{posted}");
    let everything = discord.state().shown.clone();
    let posted = everything.iter().find(|shown| shown.channel == 77).unwrap();
    assert_eq!(posted.body["allowed_mentions"]["roles"], serde_json::json!(["501"]));
    let in_private = |state: &State| {
        let mine = |shown: &&Shown| shown.channel == reader.private_channel() && shown.text().contains("The hotel");
        state.shown.iter().find(mine).cloned()
    };
    discord.until("the private message", |state| in_private(state).is_some()).await;
    let private = in_private(&discord.state()).unwrap();
    assert!(!private.text().contains("<@"), "{}", private.text());
    reader.presses(Where::Private, &private, &action(&private, "I have read this"));
    said(&discord, "Thank you").await;
    inoffensive(&discord);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_officer_makes_a_channel_the_place_of_a_project_and_its_news_goes_there_once() {
    let discord = Discord::start().await;
    let program = Program::new();
    program.file("usher.toml", "admins = ['discord:7']\n[discord]\nroles.NP = '501'\nroles.LK = '502'\n");
    let service = Service::start_in(program, &discord, TOKEN);
    discord.connected().await;
    let (officer, somebody) = (discord.person(7), discord.person(8));
    let here = Where::Channel(78);
    somebody.calls(here, "channel", &[("project", CODE)]);
    let refused = said(&discord, "It is for the Secretariat").await;
    assert!(refused.ephemeral, "nobody else is bothered");
    officer.calls(Where::Private, "channel", &[("project", CODE)]);
    said(&discord, "in the channel or group itself").await;
    officer.calls(here, "channel", &[]);
    let asked = said(&discord, "Which project is this the channel of?").await;
    officer.presses(here, &asked, &action(&asked, CODE));
    let connected = said(&discord, "This is now the channel of").await;
    assert!(connected.ephemeral && connected.text().contains(CODE), "{connected:?}");

    announce(
        &service,
        &format!(
            "title = 'Bus'\nproject = '{CODE}'\nurgent = true\naudience.economies = ['NP']\n[text]\nen = 'The bus is late.'\n"
        ),
    );
    let posted = said(&discord, "The bus is late.").await;
    assert_eq!((posted.channel, posted.ephemeral), (78, false));
    assert_eq!(posted.body["allowed_mentions"]["roles"], serde_json::json!(["501"]), "only the economy it is for");
    officer.presses(here, &connected, &action(&connected, "Not this project's channel"));
    said(&discord, "belongs to no project any more").await;
    let posts = discord.state().shown.iter().filter(|shown| shown.text().contains("The bus is late.")).count();
    assert_eq!(posts, 1);
    inoffensive(&discord);
}
