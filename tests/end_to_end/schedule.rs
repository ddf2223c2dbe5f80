//! Sessions taken in, asked about, and put into calendars and reminders, in a chat.

use crate::program::Program;

const CODE: &str = "23-IP-10-GE-WSP-A";
const PROGRAMME: &str = "\
title,date,start,end,room,link
Opening,2023-08-14,01:00,02:00,Hall A,https://meet.example.org/1
Keynote,2023-08-14,10:00,11:00,Hall A,
Site visit,2023-08-15,13:00,17:00,,
";

fn prepared() -> Program {
    let program = Program::new();
    let path = program.file("programme.csv", PROGRAMME);
    let example = program.file("example.txt", crate::program::EXAMPLE);
    assert_eq!(program.run(&["import", "notification", &example]).code, Some(0));
    let ran = program.run(&["import", "sessions", &path, "--project", CODE]);
    assert_eq!(ran.code, Some(0), "{}", ran.errors);
    assert!(ran.output.contains("3 new, 0 moved"), "{}", ran.output);
    program
}

#[test]
fn the_next_session_is_told_in_the_askers_zone_beside_the_official_one() {
    let program = prepared();
    let asker = ["--as-of", "2023-08-13T15:00:00Z", "--economy", "TR", "--project", CODE];
    let answers = program.ask(&asker, &["what is the next session?", "what is on day 2?", "/join"]);
    let text = answers[0]["text"].as_str().unwrap();
    assert!(text.contains("Next: Opening, at 21:00 on Sunday, 13 August 2023."), "{text}");
    assert!(text.contains("The official time is 01:00 on Monday, 14 August 2023 (Jakarta time)."), "{text}");
    assert!(text.contains("another date"), "{text}");
    assert!(
        answers[1]["text"].as_str().unwrap().contains("09:00 to 13:00 (13:00 to 17:00): Site visit"),
        "{answers:?}"
    );
    let join = answers[2]["text"].as_str().unwrap();
    assert!(join.contains("confirmed participants only") && !join.contains("meet.example.org"), "{join}");
}

#[test]
fn a_calendar_comes_as_a_file_and_a_zone_is_chosen_in_words() {
    let program = prepared();
    let asker = ["--as-of", "2023-08-01T00:00:00Z", "--project", CODE];
    let answers = program.ask(&asker, &["/calendar", "/timezone Kathmandu", "/timezone"]);
    let file = &answers[0]["files"][0];
    assert_eq!(file["name"], "23-IP-10-GE-WSP-A.ics");
    let calendar = file["content"].as_str().unwrap();
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 4, "three sessions and the closing date");
    assert!(!calendar.contains("meet.example.org"), "links are for participants");
    assert!(answers[1]["text"].as_str().unwrap().contains("Your time zone is now Kathmandu time."), "{answers:?}");
    assert!(answers[2]["text"].as_str().unwrap().contains("05:45"), "{answers:?}");
}

#[test]
fn reminders_are_set_in_words_listed_and_stopped() {
    let program = prepared();
    let asker = ["--as-of", "2023-08-01T00:00:00Z", "--project", CODE, "--economy", "ID"];
    let answers = program.ask(&asker, &["remind me an hour before day 2", "/reminders", "stop reminding me"]);
    let set = answers[0]["text"].as_str().unwrap();
    assert!(set.contains("Day 2: 1 hour before it starts."), "{set}");
    assert!(set.contains("The next reminder comes at 12:00 on Tuesday, 15 August 2023."), "{set}");
    assert!(answers[1]["text"].as_str().unwrap().contains("I remind you of:"), "{answers:?}");
    assert!(answers[2]["text"].as_str().unwrap().contains("Stopped."), "{answers:?}");
}

#[test]
fn a_rehearsal_shows_every_reminder_and_sends_none() {
    let program = prepared();
    let ran = program.run(&["rehearse", CODE, "--from", "2023-07-01", "--to", "2023-09-01", "--json"]);
    assert_eq!((ran.code, ran.output.as_str()), (Some(0), ""), "nobody wants to be reminded: {}", ran.errors);
}
