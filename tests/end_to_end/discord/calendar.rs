//! Calendars come as files.

use icalendar::parser::{Component, read_calendar, unfold};

use super::{Service, inoffensive};
use crate::doubles::discord::{Discord, Shown, State, TOKEN, Upload, Where};
use crate::program::{EXAMPLE, Program};

const CODE: &str = "23-IP-10-GE-WSP-A";
const PROGRAMME: &str = "id,title,start,end,room,link\n\
    open,\"Opening, and a welcome\",2023-08-14T09:00+07:00,2023-08-14T10:00+07:00,Hall A,https://meet.example.org/1\n\
    visit,Site visit,2023-08-15T13:00+07:00,2023-08-15T17:00+07:00,,\n";

async fn in_service(discord: &Discord) -> Service {
    let program = Program::new();
    let example = program.file("example.txt", EXAMPLE);
    assert_eq!(program.run(&["import", "notification", &example]).code, Some(0));
    let programme = program.file("programme.csv", PROGRAMME);
    assert_eq!(program.run(&["import", "sessions", &programme, "--project", CODE]).code, Some(0));
    let service = Service::start_in(program, discord, TOKEN);
    discord.connected().await;
    service
}

/// Waits for a message with a file in the channel.
async fn uploaded(discord: &Discord, channel: u64) -> (Shown, Upload) {
    let found = |state: &State| {
        let with_file = |shown: &&Shown| shown.channel == channel && !shown.files.is_empty();
        state.shown.iter().find(with_file).cloned()
    };
    discord.until("a file", |state| found(state).is_some()).await;
    let shown = found(&discord.state()).unwrap();
    let file = shown.files[0].clone();
    (shown, file)
}

fn value(component: &Component<'_>, name: &str) -> String {
    component.find_prop(name).map(|property| property.val.as_str().to_owned()).unwrap_or_default()
}

/// What another reader makes of the file.
fn is_the_programme(file: &Upload) {
    assert_eq!(file.name, format!("{CODE}.ics"));
    let text = String::from_utf8(file.content.clone()).unwrap();
    assert!(text.ends_with("\r\n") && text.lines().all(|line| line.len() <= 75), "{text}");
    let unfolded = unfold(&text);
    let calendar = read_calendar(&unfolded).unwrap();
    let events: Vec<&Component<'_>> = calendar.components.iter().filter(|one| one.name == "VEVENT").collect();
    assert_eq!(events.len(), 3, "two sessions and the closing date: {text}");
    let opening = events.iter().find(|event| value(event, "UID").starts_with("open.")).unwrap();
    assert_eq!(value(opening, "SUMMARY"), "Opening, and a welcome");
    assert_eq!((value(opening, "DTSTART"), value(opening, "LOCATION")), ("20230814T020000Z".into(), "Hall A".into()));
    assert!(!text.contains("meet.example.org"), "links are for participants");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_calendar_is_uploaded_in_answer_to_a_command_and_to_words() {
    let discord = Discord::start().await;
    let _service = in_service(&discord).await;
    let (caller, writer) = (discord.person(8), discord.person(9));
    caller.calls(Where::Channel(77), "calendar", &[("project", CODE)]);
    let (shown, file) = uploaded(&discord, 77).await;
    is_the_programme(&file);
    assert!(!shown.ephemeral, "the dates are for everybody");
    writer.writes(Where::Private, &format!("please send me the calendar file of {CODE}"));
    let (shown, file) = uploaded(&discord, writer.private_channel()).await;
    is_the_programme(&file);
    assert_eq!(shown.body["enforce_nonce"], true, "a repeated send is no second file");
    inoffensive(&discord);
}
