//! Reminders go into the ledger in time, once a person, and follow the sessions.

use std::sync::Arc;
use std::time::{Duration, Instant};

use bot_core::announcements::{Channels, ProjectChannel, subscription};
use bot_core::clock::FixedClock;
use bot_core::delivery::{self, Haste, Outcome, Outlet, Pacer, Pacing, Rate, Rates, Recipient, Setup, State, Template};
use bot_core::economy::Economy;
use bot_core::locale::{Locales, Tag};
use bot_core::message::{Address, Event, Inbound, Place, Reply};
use bot_core::notification::{self, Origin};
use bot_core::platform::SendError;
use bot_core::schedule::reminders::{self, Subject, Topic};
use bot_core::schedule::requests::{self, Request};
use bot_core::schedule::{self, Notice, Notices, Planner, Quiet};
use bot_core::store::Database;
use bot_core::{on, people};
use jiff::civil::{Date, date};
use jiff::{SignedDuration, Timestamp};
use sqlx::AssertSqlSafe;
use tokio_util::sync::CancellationToken;

use crate::channels::called;
use crate::intake::doubles::{Recorder, until};
use crate::schedule::{CODE, import, with_example};
use crate::{Case, cases};

pub(crate) fn cases() -> Vec<Case> {
    cases![
        a_session_is_reminded_of_a_day_and_a_quarter_before,
        a_moved_session_moves_its_reminder,
        one_person_on_two_platforms_gets_one_reminder,
        what_is_too_late_to_help_is_dropped_and_counted,
        a_changed_notification_renews_the_reminders_of_its_own_project,
        what_became_due_while_nobody_looked_comes_late_and_says_so,
        whoever_was_told_of_a_session_is_told_that_it_moved_and_that_it_is_called_off,
        ten_thousand_reminders_of_one_session_land_before_it,
        whoever_refuses_private_messages_is_called_in_the_channel_once,
        officers_are_reminded_of_the_closing_date_in_their_own_morning,
    ]
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn inbound(platform: &str, account: &str) -> Inbound {
    Inbound {
        id: "1".into(),
        address: Address { platform: platform.into(), chat: account.into(), thread: None },
        sender: account.into(),
        place: Place::Private,
        client_language: None,
        event: Event::Joined,
        reply: Reply::default(),
        sent: Timestamp::UNIX_EPOCH,
    }
}

fn wish(person: &str, lead: Option<i64>) -> Request {
    Request {
        id: String::new(),
        to: Recipient::Person(person.to_owned()),
        locale: Tag::english(),
        project: CODE.to_owned(),
        topic: Topic::Project,
        lead,
        due: None,
    }
}

/// A project with one session at nine in Jakarta, and a person who wants to be reminded.
async fn prepared(database: &Database) -> String {
    with_example(database).await;
    import(database, "id,title,date,start,end\nopen,Opening,2023-08-14,09:00,10:00\n").await.unwrap();
    let now = at("2023-08-10T00:00:00Z");
    let person = people::keep(database, &inbound("telegram", "1"), now).await.unwrap();
    requests::add(database, &wish(&person, None), now).await.unwrap();
    person
}

async fn plan(database: &Database, now: &str) -> usize {
    let planned = Planner::new(Quiet::default(), 30).step(database, at(now)).await.unwrap();
    planned.planned
}

async fn waiting(database: &Database) -> Vec<Outcome> {
    let outcomes = delivery::outcomes(database, &format!("reminder:{CODE}:open")).await.unwrap();
    outcomes.into_iter().filter(|outcome| outcome.state == State::Waiting).collect()
}

async fn due(database: &Database) -> Vec<i64> {
    let rows: Vec<(i64,)> = on!(database, pool =>
        sqlx::query_as("SELECT due_at FROM deliveries ORDER BY due_at").fetch_all(pool).await.unwrap());
    rows.into_iter().map(|(due,)| due).collect()
}

async fn a_session_is_reminded_of_a_day_and_a_quarter_before(database: Database) {
    prepared(&database).await;
    assert_eq!(plan(&database, "2023-08-12T00:00:00Z").await, 0, "nothing is near");
    // Nine in Jakarta is eleven in Tokyo, by which someone of no known economy lives.
    assert_eq!(plan(&database, "2023-08-13T01:40:00Z").await, 1);
    assert_eq!(plan(&database, "2023-08-13T01:41:00Z").await, 0, "once is enough");
    assert_eq!(plan(&database, "2023-08-14T01:20:00Z").await, 1);
    let expected = ["2023-08-13T02:00:00Z", "2023-08-14T01:45:00Z"].map(|due| at(due).as_millisecond());
    assert_eq!(due(&database).await, expected);
}

async fn a_moved_session_moves_its_reminder(database: Database) {
    prepared(&database).await;
    import(&database, "id,title,date,start,end\nopen,Opening,2023-08-15,14:00,15:00\n").await.unwrap();
    assert_eq!(plan(&database, "2023-08-13T01:40:00Z").await, 0, "the old time is forgotten");
    assert_eq!(plan(&database, "2023-08-15T06:20:00Z").await, 1);
    assert_eq!(due(&database).await, [at("2023-08-15T06:45:00Z").as_millisecond()]);
    import(&database, "id,title,date,start,end\nother,Closing,2023-08-16,14:00,15:00\n").await.unwrap();
    assert_eq!(plan(&database, "2023-08-15T06:21:00Z").await, 0, "and nothing of what was called off");
}

async fn one_person_on_two_platforms_gets_one_reminder(database: Database) {
    let person = prepared(&database).await;
    on!(&database, pool => sqlx::query("INSERT INTO accounts (platform, account, person) VALUES ('discord', '2', $1)")
        .bind(&person).execute(pool).await.map(|_| ()).unwrap());
    let day = Request { topic: Topic::Day(1), lead: Some(15), ..wish(&person, None) };
    requests::add(&database, &day, at("2023-08-10T00:00:00Z")).await.unwrap();
    plan(&database, "2023-08-14T01:20:00Z").await;
    assert_eq!(waiting(&database).await.len(), 1);
    assert_eq!(requests::remove(&database, &Recipient::Person(person.clone()), None).await.unwrap(), 2);
    assert!(requests::of(&database, &Recipient::Person(person)).await.unwrap().is_empty());
}

async fn what_is_too_late_to_help_is_dropped_and_counted(database: Database) {
    prepared(&database).await;
    plan(&database, "2023-08-12T00:00:00Z").await;
    let planned = Planner::new(Quiet::default(), 30).step(&database, at("2023-08-14T02:30:00Z")).await.unwrap();
    assert_eq!((planned.planned, planned.dropped), (0, 2), "the session has begun");
}

async fn a_changed_notification_renews_the_reminders_of_its_own_project(database: Database) {
    let person = prepared(&database).await;
    let other = "23-IP-11-GE-WSP-A";
    let stored = async |closing: Date| {
        let mut project = notification::current(&database, CODE).await.unwrap().unwrap();
        (project.code, project.closing_date) = (other.to_owned(), Some(closing));
        project.revision += u32::from(closing.month() == 8);
        project.revised = Some(date(2023, 7, 1)).filter(|_| closing.month() == 8);
        let origin = Origin { file_name: "example", at: at("2023-05-01T00:00:00Z"), addendum: 0, history: &[] };
        notification::save(&database, &project, origin).await.unwrap();
    };
    stored(date(2023, 7, 31)).await;
    let wish = Request { project: other.to_owned(), ..wish(&person, None) };
    requests::add(&database, &wish, at("2023-05-01T00:00:00Z")).await.unwrap();
    let looked_at =
        async |now: &str| Planner::new(Quiet::default(), 30).step(&database, at(now)).await.unwrap().looked_at;
    let economies = Economy::all().count();
    assert_eq!(looked_at("2023-07-01T00:00:00Z").await, 2 + 2 * economies, "a wish and the officers of each project");
    assert_eq!(looked_at("2023-07-01T00:00:00Z").await, 0);
    stored(date(2023, 8, 7)).await;
    assert_eq!(looked_at("2023-07-01T00:00:00Z").await, 1 + economies, "those of the other project stay as they are");
    looked_at("2023-07-24T00:00:00Z").await;
    let closing = async |code: &str| delivery::outcomes(&database, &format!("reminder:{code}:closing")).await.unwrap();
    assert_eq!((closing(CODE).await.len(), closing(other).await.len()), (1, 0), "a week before each date");
}

/// What the person is told at that moment by what the ledger holds.
async fn told(database: &Database, person: &str, now: &str) -> Vec<String> {
    let subject = Subject::Session { id: "open".into() };
    let (starts, due) = (at("2023-08-14T02:00:00Z"), at("2023-08-13T02:00:00Z"));
    let notice = Notice::Reminder { project: CODE.into(), subject, at: starts, due, lead: 24 * 60 };
    let arguments = serde_json::json!({ "notice": notice, "locale": "en" });
    let template = Template { name: schedule::TEMPLATE.to_owned(), arguments };
    let notices = Notices::new(database.clone(), Arc::new(Locales::embedded()));
    let to = Recipient::Person(person.to_owned());
    let told = notices.render(&template, &to, at(now)).await.unwrap();
    told.into_iter().map(|message| message.plain()).collect()
}

async fn what_became_due_while_nobody_looked_comes_late_and_says_so(database: Database) {
    let person = prepared(&database).await;
    plan(&database, "2023-08-12T00:00:00Z").await;
    let mut project = notification::current(&database, CODE).await.unwrap().unwrap();
    (project.revision, project.revised, project.ends) = (9, Some(date(2023, 8, 12)), Some(date(2023, 8, 18)));
    let origin = Origin { file_name: "example", at: at("2023-08-13T08:00:00Z"), addendum: 0, history: &[] };
    notification::save(&database, &project, origin).await.unwrap();
    assert_eq!(plan(&database, "2023-08-13T08:00:00Z").await, 1, "it was due six hours ago, and renewed meanwhile");
    assert!(told(&database, &person, "2023-08-13T08:00:00Z").await[0].contains("late"));
    assert!(!told(&database, &person, "2023-08-13T02:01:00Z").await[0].contains("late"));
    assert!(told(&database, &person, "2023-08-14T02:00:00Z").await.is_empty(), "it helps nobody any more");
}

async fn whoever_was_told_of_a_session_is_told_that_it_moved_and_that_it_is_called_off(database: Database) {
    const DELIVERED: &str = "UPDATE deliveries SET state = 'delivered', done_at = 1 WHERE person = $1";
    let person = prepared(&database).await;
    let now = at("2023-08-10T00:00:00Z");
    let other = people::keep(&database, &inbound("telegram", "2"), now).await.unwrap();
    requests::add(&database, &wish(&other, None), now).await.unwrap();
    assert_eq!(plan(&database, "2023-08-13T01:40:00Z").await, 2);
    on!(&database, pool => sqlx::query(DELIVERED).bind(&person).execute(pool).await.map(|_| ()).unwrap());
    let changes = async || {
        let changed = delivery::outcomes(&database, &format!("changed:{CODE}:open")).await.unwrap();
        assert!(changed.iter().all(|outcome| outcome.to == Recipient::Person(person.clone())), "nobody else was told");
        changed.len()
    };
    import(&database, "id,title,date,start,end\nopen,Opening,2023-08-15,14:00,15:00\n").await.unwrap();
    assert_eq!(changes().await, 1);
    import(&database, "id,title,date,start,end\nother,Closing,2023-08-16,14:00,15:00\n").await.unwrap();
    assert_eq!(changes().await, 2);
}

/// Ten thousand people who want to be reminded five minutes before, which is too short to write to all of them.
async fn crowd(database: &Database, due: Timestamp) {
    const PEOPLE: &str = "INSERT INTO people (id, created_at) SELECT 'p' || n, 0 FROM numbers";
    let wishes = format!(
        "INSERT INTO reminders (id, person, locale, project, topic, lead, created_at, due_at)
            SELECT 'w' || n, 'p' || n, 'en', '{CODE}', 'project', 5, 0, {} FROM numbers",
        due.as_millisecond()
    );
    for statement in [PEOPLE, &wishes] {
        let numbers = "WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 10000)";
        let statement = AssertSqlSafe(format!("{numbers} {statement}"));
        on!(database, pool => sqlx::query(statement).execute(pool).await.map(|_| ()).unwrap());
    }
}

async fn ten_thousand_reminders_of_one_session_land_before_it(database: Database) {
    const ALL: &str = "SELECT person, due_at FROM deliveries ORDER BY priority, due_at";
    with_example(&database).await;
    import(&database, "id,title,date,start,end\nopen,Opening,2023-08-14,09:00,10:00\n").await.unwrap();
    let (due, starts) = (at("2023-08-14T01:55:00Z"), at("2023-08-14T02:00:00Z"));
    crowd(&database, due).await;
    let planner = Planner::new(Quiet::default(), 30);
    let mut planned = 0;
    for minute in 0..40 {
        let now = at("2023-08-14T01:15:00Z") + SignedDuration::from_mins(minute);
        loop {
            let step = planner.step(&database, now).await.unwrap();
            planned += step.planned;
            if step.looked_at == 0 {
                break;
            }
        }
    }
    let rows: Vec<(String, i64)> = on!(&database, pool => sqlx::query_as(ALL).fetch_all(pool).await.unwrap());
    assert_eq!((planned, rows.len()), (10_000, 10_000));
    // The clock of the pacing moves as it asks for.
    let (begin, start) = (rows[0].1, Instant::now());
    let rates = Rates { overall: Rate::per_second(30, 10), private: Rate::per_second(1, 3), ..Rates::default() };
    let (mut pacing, mut now) = (Pacing::new(rates, start), start);
    for (person, at) in &rows {
        now = now.max(start + Duration::from_millis((at - begin).unsigned_abs()));
        while let Err(wait) = pacing.take(person, false, now) {
            now = wait.until;
        }
    }
    let first = Timestamp::from_millisecond(begin).unwrap();
    let last = first + SignedDuration::try_from(now - start).unwrap();
    assert!(first >= due - reminders::WINDOW && first < due, "it begins early, at {first}");
    assert!(last < starts, "the last lands at {last}");
}

/// What the platform of the tests is given by a courier until this many reminders came to an end.
async fn carried(database: &Database, recorder: &Arc<Recorder>, channels: &Channels, (cause, now): (&str, &str)) {
    let notices = Notices::new(database.clone(), Arc::new(Locales::embedded())).with_channels(channels.clone());
    let pacer = Arc::new(Pacer::new(Rates::default()));
    let outlet = Outlet { name: "test".to_owned(), platform: recorder.clone(), pacer };
    let (clock, haste) =
        (Arc::new(FixedClock::new(at(now))), Haste { poll: Duration::from_millis(20), ..Haste::default() });
    let setup = Setup { database: database.clone(), clock, outlet, renderer: Some(Arc::new(notices)), haste };
    let stop = CancellationToken::new();
    let work = tokio::spawn(delivery::carry_out(setup, stop.clone()));
    until(async || delivery::progress(database, cause).await.unwrap().ahead() == 0).await;
    stop.cancel();
    work.await.unwrap();
}

async fn whoever_refuses_private_messages_is_called_in_the_channel_once(database: Database) {
    with_example(&database).await;
    import(&database, "id,title,date,start,end\nopen,Opening,2023-08-14,09:00,10:00\n").await.unwrap();
    let groups = [("NP".parse().unwrap(), "501".to_owned()), ("TH".parse().unwrap(), "502".to_owned())].into();
    let address = Address { platform: "test".into(), chat: "-77".into(), thread: None };
    let channels = Channels::new([(CODE.to_owned(), ProjectChannel { address, groups })]);
    let now = at("2023-08-10T00:00:00Z");
    for account in ["1", "2"] {
        let inbound = inbound("test", account);
        let person = people::keep(&database, &inbound, now).await.unwrap();
        people::set_economy(&database, &inbound, "NP".parse().unwrap(), now).await.unwrap();
        delivery::open_chat(&database, &inbound, now).await.unwrap();
        requests::add(&database, &Request { topic: Topic::Day(1), ..wish(&person, None) }, now).await.unwrap();
    }
    let planner = Planner::new(Quiet::default(), 30).with_channels(channels.clone());
    planner.step(&database, at("2023-08-14T01:20:00Z")).await.unwrap();
    let recorder = Recorder::failing([SendError::Unreachable, SendError::Unreachable]);
    let due = "2023-08-14T01:46:00Z";
    carried(&database, &recorder, &channels, (&format!("reminder:{CODE}:open"), due)).await;
    for _ in 0..2 {
        planner.step(&database, at(due)).await.unwrap();
    }
    carried(&database, &recorder, &channels, (&format!("in-channel:{CODE}"), due)).await;
    let sent = recorder.sent();
    assert_eq!(sent.len(), 1, "once for both: {sent:?}");
    assert!(sent[0].0 == "-77" && sent[0].1.contains("Opening"), "{sent:?}");
    assert_eq!(called_in(&database, &channels).await, ["501"], "only their own economy");
}

/// The groups that are called where a channel stands in.
async fn called_in(database: &Database, channels: &Channels) -> Vec<String> {
    const BODY: &str =
        "SELECT c.body FROM deliveries d JOIN delivery_contents c ON c.id = d.content WHERE d.cause = $1";
    let cause = format!("in-channel:{CODE}");
    let (body,): (String,) = on!(database, pool => sqlx::query_as(BODY).bind(cause).fetch_one(pool).await.unwrap());
    let body: serde_json::Value = serde_json::from_str(&body).unwrap();
    let template: Template = serde_json::from_value(body["template"].clone()).unwrap();
    let notices = Notices::new(database.clone(), Arc::new(Locales::embedded())).with_channels(channels.clone());
    let address = Address { platform: "test".into(), chat: "-77".into(), thread: None };
    let told = notices.render(&template, &Recipient::Chat(address), at("2023-08-14T01:46:00Z")).await.unwrap();
    called(&told.unwrap())
}

async fn officers_are_reminded_of_the_closing_date_in_their_own_morning(database: Database) {
    const APPOINT: &str = "INSERT INTO roles (id, platform, account, role, granted_at) VALUES ($1, 'test', $1, $2, 0)";
    with_example(&database).await;
    for (account, role) in [("n", "liaison-NP"), ("t", "liaison-TH"), ("s", "secretariat")] {
        on!(&database, pool => sqlx::query(APPOINT).bind(account).bind(role).execute(pool).await.map(|_| ()).unwrap());
    }
    let person = people::keep(&database, &inbound("test", "t"), at("2023-07-01T00:00:00Z")).await.unwrap();
    assert_eq!(plan(&database, "2023-07-20T00:00:00Z").await, 0);
    assert_eq!(plan(&database, "2023-07-24T01:30:00Z").await, 1, "nine in Bangkok");
    assert_eq!(plan(&database, "2023-07-24T03:00:00Z").await, 1, "nine in Kathmandu");
    let outcomes = delivery::outcomes(&database, &format!("reminder:{CODE}:closing")).await.unwrap();
    let nepal = Recipient::Account { platform: "test".into(), account: "n".into() };
    let thailand = Recipient::Person(person);
    assert!([&nepal, &thailand].iter().all(|to| outcomes.iter().any(|outcome| outcome.to == **to)), "{outcomes:?}");

    let notice = Notice::Reminder {
        project: CODE.into(),
        subject: Subject::Closing,
        at: at("2023-07-31T15:00:00Z"),
        due: at("2023-07-24T03:15:00Z"),
        lead: 7 * 24 * 60,
    };
    let arguments = serde_json::json!({ "notice": notice, "locale": "en" });
    let template = Template { name: schedule::TEMPLATE.to_owned(), arguments };
    let notices = Notices::new(database.clone(), Arc::new(Locales::embedded()));
    let told = async |to: &Recipient| notices.render(&template, to, at("2023-07-24T03:15:00Z")).await.unwrap();
    assert!(told(&nepal).await.unwrap().plain().contains("Secretariat"), "nominations go there");
    let never = subscription::Subscription { topic: subscription::Topic::Reminders, project: None, wanted: false };
    subscription::choose(&database, &inbound("test", "t"), &never, at("2023-07-24T02:00:00Z")).await.unwrap();
    assert!(told(&thailand).await.is_none(), "who refused reminders gets none");
    on!(&database, pool => sqlx::query("DELETE FROM roles").execute(pool).await.map(|_| ()).unwrap());
    assert!(told(&nepal).await.is_none(), "nor who is no officer any more");
}
