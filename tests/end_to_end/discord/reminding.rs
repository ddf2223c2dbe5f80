//! Reminders of sessions: in private for whoever opened a chat, in the project's channel for the others.

use std::collections::BTreeSet;

use jiff::{SignedDuration, Timestamp};

use super::{Service, inoffensive};
use crate::doubles::discord::{Discord, Shown, State, TOKEN, Where};
use crate::program::{EXAMPLE, Program};

const CODE: &str = "23-IP-10-GE-WSP-A";
const SETTINGS: &str = "admins = ['discord:7']\n[discord]\nroles.NP = '501'\nroles.LK = '502'\n";
const QUARTER: SignedDuration = SignedDuration::from_mins(15);
const CHANNEL: u64 = 78;

/// A service whose project has participants in these economies, none of whom ever wrote, and a channel.
async fn in_service(discord: &Discord, economies: &[&str]) -> Service {
    let program = Program::new();
    program.file("usher.toml", SETTINGS);
    let example = program.file("example.txt", EXAMPLE);
    assert_eq!(program.run(&["import", "notification", &example]).code, Some(0));
    let rows = economies.iter().map(|economy| format!("R-{economy},{economy},selected\n"));
    let file = program.file("nominations.csv", format!("reference,economy,state\n{}", rows.collect::<String>()));
    if !economies.is_empty() {
        let ran = program.run(&["import", "nominations", &file, "--project", CODE]);
        assert_eq!(ran.code, Some(0), "{}", ran.errors);
    }
    let service = Service::start_in(program, discord, TOKEN);
    discord.connected().await;
    discord.person(7).calls(Where::Channel(CHANNEL), "channel", &[("project", CODE)]);
    said(discord, "This is now the channel of").await;
    service
}

/// Waits for a message that says this.
async fn said(discord: &Discord, words: &str) -> Shown {
    let found = |state: &State| state.shown.iter().find(|shown| shown.text().contains(words)).cloned();
    discord.until(words, |state| found(state).is_some()).await;
    found(&discord.state()).unwrap()
}

/// Takes sessions in, by title and moment of their beginning.
fn sessions(service: &Service, sessions: &[(&str, Timestamp)]) {
    let rows = sessions.iter().map(|(title, at)| format!("{title},{title},{at},{}\n", *at + QUARTER));
    let file = service.program.file("sessions.csv", format!("id,title,start,end\n{}", rows.collect::<String>()));
    let ran = service.program.run(&["import", "sessions", &file, "--project", CODE]);
    assert_eq!(ran.code, Some(0), "{}", ran.errors);
}

/// What was said about a session.
fn reminders(discord: &Discord, title: &str) -> Vec<Shown> {
    discord.state().shown.iter().filter(|shown| shown.text().contains(title)).cloned().collect()
}

#[allow(clippy::disallowed_methods, reason = "the program under test runs by the same clock")]
fn soon() -> Timestamp {
    Timestamp::now() + QUARTER + SignedDuration::from_secs(3)
}

#[tokio::test(flavor = "multi_thread")]
async fn who_opened_a_chat_is_reminded_there_and_the_others_in_the_channel() {
    let discord = Discord::start().await;
    let service = in_service(&discord, &["NP", "LK"]).await;
    let reader = discord.person(8);
    reader.calls(Where::Private, "reminders", &[("project", CODE)]);
    discord.texts(reader.private_channel(), 1).await;
    let starts = soon();
    sessions(&service, &[("Opening", starts)]);
    discord
        .until("both", |state| state.shown.iter().filter(|shown| shown.text().contains("Opening")).count() == 2)
        .await;

    let shown = reminders(&discord, "Opening");
    let posted: Vec<&Shown> = shown.iter().filter(|shown| shown.channel == CHANNEL).collect();
    let private: Vec<&Shown> = shown.iter().filter(|shown| shown.channel == reader.private_channel()).collect();
    assert_eq!((posted.len(), private.len()), (1, 1), "{shown:?}");
    assert_eq!(posted[0].body["allowed_mentions"]["roles"], serde_json::json!(["501", "502"]));
    assert!(!private[0].text().contains("<@"), "{}", private[0].text());
    for shown in [posted[0], private[0]] {
        assert!(shown.text().contains(&format!("<t:{}", starts.as_second())), "{}", shown.text());
        assert!(shown.at >= starts - QUARTER, "not before a quarter of an hour");
    }
    assert!(private[0].buttons().len() > posted[0].buttons().len(), "nobody ends the reminders of others");

    sessions(&service, &[("Opening", starts + QUARTER * 8)]);
    discord
        .until("the move", |state| state.shown.iter().filter(|shown| shown.text().contains("Opening")).count() == 4)
        .await;
    let told: Vec<Shown> = reminders(&discord, "Opening").split_off(2);
    let channels: BTreeSet<u64> = told.iter().map(|shown| shown.channel).collect();
    assert_eq!(channels, BTreeSet::from([CHANNEL, reader.private_channel()]), "all who were told");
    let new_time = format!("<t:{}", (starts + QUARTER * 8).as_second());
    assert!(told.iter().all(|shown| shown.text().contains(&new_time)), "{told:?}");
    inoffensive(&discord);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_channel_is_silent_while_everybody_is_reminded_in_private() {
    let discord = Discord::start().await;
    let service = in_service(&discord, &[]).await;
    for (person, economy) in [(8, "e:NP"), (9, "e:LK")] {
        let reader = discord.person(person);
        reader.writes(Where::Private, "hello");
        discord.texts(reader.private_channel(), 1).await;
        let greeting = discord.state().shown.last().cloned().unwrap();
        reader.presses(Where::Private, &greeting, economy);
        reader.calls(Where::Private, "reminders", &[("project", CODE)]);
        discord.texts(reader.private_channel(), 2).await;
    }
    let starts = soon();
    sessions(&service, &[("Opening", starts)]);
    discord
        .until("both", |state| state.shown.iter().filter(|shown| shown.text().contains("Opening")).count() == 2)
        .await;
    // What the first had brought to the channel would be there when the second is told.
    sessions(&service, &[("Opening", starts), ("Keynote", soon())]);
    discord
        .until("both", |state| state.shown.iter().filter(|shown| shown.text().contains("Keynote")).count() == 2)
        .await;
    assert!(discord.state().shown.iter().all(|shown| shown.channel != CHANNEL || shown.ephemeral));
    inoffensive(&discord);
}
