//! Sessions as scheduled events of the server: posted once, moved, called off, and left alone where that is not allowed.

use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

use super::{Service, inoffensive};
use crate::doubles::discord::{Discord, Fault, Shown, State, TOKEN, Where};
use crate::program::{EXAMPLE, Program};

const CODE: &str = "23-IP-10-GE-WSP-A";
const EVENTS: &str = "scheduled-events";
const HOUR: SignedDuration = SignedDuration::from_hours(1);
const CHANNEL: u64 = 78;

fn prepared() -> Program {
    let program = Program::new();
    program.file("usher.toml", "admins = ['discord:7']\n");
    let example = program.file("example.txt", EXAMPLE);
    assert_eq!(program.run(&["import", "notification", &example]).code, Some(0));
    program
}

async fn in_service(discord: &Discord) -> Service {
    let service = Service::start_in(prepared(), discord, TOKEN);
    discord.connected().await;
    service
}

/// A day from now, to the second.
#[allow(clippy::disallowed_methods, reason = "the program under test runs by the same clock")]
fn tomorrow() -> Timestamp {
    Timestamp::from_second(Timestamp::now().as_second()).unwrap() + HOUR * 24
}

/// Takes sessions in, by title and moment of their beginning.
fn sessions(program: &Program, sessions: &[(&str, Timestamp)]) {
    let rows =
        sessions.iter().map(|(title, at)| format!("{title},{title},{at},{},Hall A,https://x.example\n", *at + HOUR));
    let file = program.file("sessions.csv", format!("id,title,start,end,room,link\n{}", rows.collect::<String>()));
    let ran = program.run(&["import", "sessions", &file, "--project", CODE]);
    assert_eq!(ran.code, Some(0), "{}", ran.errors);
}

fn connect(discord: &Discord) {
    discord.person(7).calls(Where::Channel(CHANNEL), "channel", &[("project", CODE)]);
}

/// Waits until all events are as they should be: title, beginning, status.
async fn shows(discord: &Discord, expected: &[(&str, Timestamp, u64)]) -> Vec<Value> {
    let is = |event: &Value, (title, starts, status): &(&str, Timestamp, u64)| {
        let at = event["scheduled_start_time"].as_str().and_then(|text| text.parse::<Timestamp>().ok());
        event["name"] == *title && at == Some(*starts) && event["status"] == *status
    };
    let all = |state: &State| {
        let events = &state.events_shown;
        events.len() == expected.len() && expected.iter().all(|one| events.iter().any(|event| is(event, one)))
    };
    discord.until("the events", all).await;
    discord.state().events_shown.clone()
}

fn notices(state: &State) -> Vec<Shown> {
    let is_notice = |shown: &&Shown| shown.text().contains("I may not create events");
    state.shown.iter().filter(is_notice).cloned().collect()
}

/// How often events were asked to be made.
fn attempts(state: &State) -> usize {
    state.requests.iter().filter(|(method, path)| method == "POST" && path.ends_with(EVENTS)).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn sessions_are_events_that_move_and_are_called_off_with_them() {
    let discord = Discord::start().await;
    let service = in_service(&discord).await;
    let day = tomorrow();
    sessions(&service.program, &[("Opening", day), ("Keynote", day + HOUR)]);
    connect(&discord);
    let shown = shows(&discord, &[("Opening", day, 1), ("Keynote", day + HOUR, 1)]).await;
    assert_eq!(shown[0]["entity_metadata"]["location"], "Hall A");
    assert!(shown[0]["description"].as_str().unwrap().contains(CODE), "{}", shown[0]);
    assert!(!shown[0].to_string().contains("x.example"), "links are for participants");

    sessions(&service.program, &[("Opening", day + HOUR * 2)]);
    let moved = shows(&discord, &[("Opening", day + HOUR * 2, 1), ("Keynote", day + HOUR, 4)]).await;
    assert_eq!(moved[0]["id"], shown[0]["id"], "moved, not made anew");
    inoffensive(&discord);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_crash_between_event_and_answer_leaves_one_event() {
    let discord = Discord::start().await;
    let service = in_service(&discord).await;
    let day = tomorrow();
    sessions(&service.program, &[("Opening", day)]);
    discord.fail(&format!("/{EVENTS}"), [Fault::LostAfter]);
    connect(&discord);
    shows(&discord, &[("Opening", day, 1)]).await;
    let program = service.kill();
    let again = Service::start_in(program, &discord, TOKEN);
    let looked = |state: &State| state.requests.iter().any(|(method, path)| method == "GET" && path.ends_with(EVENTS));
    discord.until("a look at the events there are", looked).await;
    sessions(&again.program, &[("Opening", day + HOUR)]);
    shows(&discord, &[("Opening", day + HOUR, 1)]).await;
    assert_eq!(attempts(&discord.state()), 1, "it was found");
    inoffensive(&discord);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_missing_permission_is_said_once_and_tried_again_when_the_channel_is_connected_anew() {
    let discord = Discord::start().await;
    let service = in_service(&discord).await;
    let day = tomorrow();
    sessions(&service.program, &[("Opening", day), ("Keynote", day + HOUR)]);
    discord.fail(&format!("/{EVENTS}"), vec![Fault::Code(403, 50013); 20]);
    connect(&discord);
    discord.until("the notice", |state| !notices(state).is_empty()).await;
    let said = notices(&discord.state()).remove(0);
    assert_eq!((said.channel, attempts(&discord.state())), (CHANNEL, 1), "one refusal is enough");

    let program = service.kill();
    let _again = Service::start_in(program, &discord, TOKEN);
    discord.until("the next connection", |state| state.connections.len() >= 2).await;
    discord.heal();
    connect(&discord);
    shows(&discord, &[("Opening", day, 1), ("Keynote", day + HOUR, 1)]).await;
    assert_eq!(notices(&discord.state()).len(), 1, "said once");
    assert_eq!(attempts(&discord.state()), 3);
    inoffensive(&discord);
}
