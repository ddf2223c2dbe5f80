//! Sessions are read, kept and replaced alike by both engines.

use bot_core::clock::SystemClock;
use bot_core::notification;
use bot_core::schedule::{self, Difference, ImportError};
use bot_core::store::Database;

use crate::{Case, cases};

pub(crate) const CODE: &str = "23-IP-10-GE-WSP-A";
const PROGRAMME: &str = "\
id,Title,Date,Start,End,Room,Link,Speakers
open,Opening,2023-08-14,09:00,09:30,Hall A,https://meet.example.org/1,
,Keynote,2023-08-14,09:30,11:00,Hall A,,Ms. Sari
,Site visit,2023-08-15,13:00,17:00,,,
";

pub(crate) fn cases() -> Vec<Case> {
    cases![
        a_programme_is_replaced_as_a_whole_and_the_difference_told,
        a_fault_names_line_and_column_and_leaves_all_as_it_was,
        sessions_come_from_calendars_too,
    ]
}

pub(crate) async fn with_example(database: &Database) {
    notification::import(database, &SystemClock, "example", notification::example().as_bytes()).await.unwrap();
}

pub(crate) async fn import(database: &Database, text: &str) -> Result<Difference, ImportError> {
    let now = "2023-08-01T00:00:00Z".parse().unwrap();
    schedule::import(database, now, &CODE.to_lowercase(), "programme", text.as_bytes()).await
}

async fn a_programme_is_replaced_as_a_whole_and_the_difference_told(database: Database) {
    with_example(&database).await;
    assert_eq!(import(&database, PROGRAMME).await.unwrap().added.len(), 3);
    let first = schedule::sessions(&database, CODE).await.unwrap();
    assert_eq!(first.iter().map(|session| session.day).collect::<Vec<_>>(), [1, 1, 2]);
    assert_eq!(first[0].zone, "Asia/Jakarta", "the host's zone");
    assert_eq!(first[0].starts, "2023-08-14T02:00:00Z".parse().unwrap());
    assert!(import(&database, PROGRAMME).await.unwrap().is_empty());

    let later = PROGRAMME.replace("09:30,11:00", "10:00,11:30").replace("Opening,", "Welcome,");
    let without_visit = later.lines().take(3).collect::<Vec<_>>().join("\n");
    let difference = import(&database, &without_visit).await.unwrap();
    assert_eq!(difference.moved[0].1.title, "Keynote");
    assert_eq!(difference.changed[0].1.title, "Welcome", "known by its identifier");
    assert_eq!(difference.cancelled[0].title, "Site visit");
    let second = schedule::sessions(&database, CODE).await.unwrap();
    assert_eq!(second[1].id, first[1].id, "the same session at another time");
    assert_eq!(second.iter().map(|session| session.sequence).collect::<Vec<_>>(), [1, 1, 1]);
    assert!(second[2].cancelled);
}

async fn a_fault_names_line_and_column_and_leaves_all_as_it_was(database: Database) {
    with_example(&database).await;
    import(&database, PROGRAMME).await.unwrap();
    let faults = [
        (PROGRAMME.replace("13:00,17:00", "13:00,12:00"), "line 4, column end: is not after the start"),
        (PROGRAMME.replace("2023-08-15", "2023-02-30"), "line 4, column date: '2023-02-30' is no date"),
        (PROGRAMME.replace("https://meet.example.org/1", "javascript:1"), "line 2, column link: is no web address"),
        (PROGRAMME.replace("Speakers", "Budget"), "line 1, column Budget: is not known"),
        (PROGRAMME.replace(",Title", ",Room"), "line 1, column Room: is the second column 'room'"),
        (PROGRAMME.replace("Site visit", ""), "line 4, column title: is empty"),
        (PROGRAMME.replace(",Keynote", "open,Keynote"), "line 3, column id: stands in an earlier line too"),
        ("title,start,end\n".to_owned(), "the file holds no session"),
    ];
    for (text, fault) in faults {
        let error = import(&database, &text).await.unwrap_err().to_string();
        assert!(error.starts_with(&format!("programme: {fault}")), "{error}");
    }
    assert!(import(&database, PROGRAMME).await.unwrap().is_empty(), "nothing was half stored");
}

async fn sessions_come_from_calendars_too(database: Database) {
    with_example(&database).await;
    let calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:one@example\r\n\
        DTSTART;TZID=Asia/Kathmandu:20230814T090000\r\nDURATION:PT1H30M\r\nSUMMARY:Opening\\, with a very long ti\r\n tle\r\n\
        LOCATION:Hall A\r\nURL:https://meet.example.org/1\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    import(&database, calendar).await.unwrap();
    let session = schedule::sessions(&database, CODE).await.unwrap().remove(0);
    assert_eq!((session.id.as_str(), session.title.as_str()), ("one@example", "Opening, with a very long title"));
    assert_eq!(session.starts, "2023-08-14T03:15:00Z".parse().unwrap());
    assert_eq!(session.ends - session.starts, jiff::SignedDuration::from_mins(90));
    let fault = import(&database, &calendar.replace("PT1H30M", "long")).await.unwrap_err().to_string();
    assert!(fault.contains("line 7, column DURATION: 'long' is no duration"), "{fault}");
}
