//! A channel that the Secretariat makes the place of a project, on both engines alike.

use std::sync::Arc;

use bot_core::announcements::{self, Channels, ProjectChannel};
use bot_core::delivery::{self, Recipient, Template};
use bot_core::locale::Locales;
use bot_core::message::{Address, Block, Inline, Outbound};
use bot_core::people::{Actor, audit};
use bot_core::schedule::reminders::Subject;
use bot_core::schedule::{self, Notice, Notices, Planner, Quiet, requests};
use bot_core::store::Database;
use jiff::Timestamp;

use crate::schedule::{CODE, import, with_example};
use crate::{Case, cases, nominations};

pub(crate) fn cases() -> Vec<Case> {
    cases![
        a_channel_belongs_to_the_project_named_last,
        a_connected_channel_goes_before_the_settings,
        a_channel_is_reminded_for_those_who_opened_no_chat,
        channels_of_the_settings_are_reminded_until_they_are_taken_out,
    ]
}

const NOW: Timestamp = Timestamp::UNIX_EPOCH;

fn channel(chat: &str) -> Address {
    Address { platform: "discord".into(), chat: chat.into(), thread: None }
}

async fn connect(database: &Database, chat: &str, project: &str) {
    announcements::connect(database, &channel(chat), project, &Actor::Operator, NOW).await.unwrap();
}

fn places(channels: &Channels) -> Vec<(&str, &str, usize)> {
    channels.all().map(|(project, one)| (project, one.address.chat.as_str(), one.groups.len())).collect()
}

async fn a_channel_belongs_to_the_project_named_last(database: Database) {
    connect(&database, "77", "ONE").await;
    connect(&database, "78", "ONE").await;
    connect(&database, "77", "TWO").await;
    let of = async |chat: &str| announcements::connected_to(&database, &channel(chat)).await.unwrap();
    assert_eq!((of("77").await.as_deref(), of("78").await.as_deref()), (Some("TWO"), Some("ONE")));
    let topic = Address { thread: Some("5".into()), ..channel("77") };
    assert_eq!(announcements::connected_to(&database, &topic).await.unwrap(), None, "a thread is a place of its own");
    let disconnect =
        async || announcements::disconnect(&database, &channel("77"), &Actor::Operator, NOW).await.unwrap();
    assert!(disconnect().await && !disconnect().await);
    assert_eq!(of("77").await, None);
    let entries = audit::read(&database, &audit::Filter::default()).await.unwrap();
    assert_eq!(entries.iter().filter(|entry| entry.act == "keep-channels").count(), 4);
}

async fn a_connected_channel_goes_before_the_settings(database: Database) {
    let groups = || [("NP".parse().unwrap(), "501".to_owned())].into();
    let configured = |chat: &str| ProjectChannel { address: channel(chat), groups: groups() };
    let settings = Channels::new([("one".to_owned(), configured("77")), ("two".to_owned(), configured("78"))]);
    let settings = settings.with_groups("discord", groups());
    connect(&database, "77", "TWO").await;
    connect(&database, "79", "ONE").await;
    let all = settings.with_connected(&database).await.unwrap();
    assert_eq!(places(&all), [("ONE", "79", 1), ("TWO", "78", 1), ("TWO", "77", 1)]);
}

/// What the channel is told a quarter of an hour before the session.
async fn told(database: &Database, chat: &str) -> Option<Outbound> {
    let at: Timestamp = "2023-08-14T02:00:00Z".parse().unwrap();
    let due = "2023-08-14T01:45:00Z".parse().unwrap();
    let subject = Subject::Session { id: "open".into() };
    let notice = Notice::Reminder { project: CODE.into(), subject, at, due, lead: 15 };
    let arguments = serde_json::json!({ "notice": notice, "locale": "en" });
    let groups = [("NP".parse().unwrap(), "501".to_owned()), ("TH".parse().unwrap(), "502".to_owned())].into();
    let channels = Channels::default().with_groups("discord", groups);
    let notices = Notices::new(database.clone(), Arc::new(Locales::embedded())).with_channels(channels);
    let template = Template { name: schedule::TEMPLATE.to_owned(), arguments };
    notices.render(&template, &Recipient::Chat(channel(chat)), due).await.unwrap()
}

pub(crate) fn called(told: &Outbound) -> Vec<String> {
    let parts = told.blocks.iter().flat_map(Block::lines).flat_map(|line| &line.0);
    let groups = parts.filter_map(|part| match part {
        Inline::Mention { group } => Some(group.clone()),
        _ => None,
    });
    groups.collect()
}

async fn a_channel_is_reminded_for_those_who_opened_no_chat(database: Database) {
    with_example(&database).await;
    import(&database, "id,title,date,start,end\nopen,Opening,2023-08-14,09:00,10:00\n").await.unwrap();
    connect(&database, "77", CODE).await;
    let planner = Planner::new(Quiet::default(), 30);
    for _ in 0..2 {
        planner.step(&database, "2023-08-14T01:30:00Z".parse().unwrap()).await.unwrap();
    }
    let outcomes = delivery::outcomes(&database, &format!("reminder:{CODE}:open")).await.unwrap();
    assert_eq!(outcomes.iter().map(|outcome| &outcome.to).collect::<Vec<_>>(), [&Recipient::Chat(channel("77"))]);
    assert_eq!(called(&told(&database, "77").await.unwrap()), ["501", "502"], "nobody is known: all are called");

    let part = "reference,name,email,economy,state,missing\nR-1,Siti,siti@example.org,NP,selected,\n";
    nominations::import(&database, part, false).await.unwrap();
    let reminder = told(&database, "77").await.unwrap();
    assert_eq!(called(&reminder), ["501"], "only the economy that takes part");
    assert!(reminder.buttons.iter().all(|button| button.action.starts_with("a:")), "nobody ends it for all");
    assert!(told(&database, "78").await.is_none(), "another channel");
    announcements::disconnect(&database, &channel("77"), &Actor::Operator, NOW).await.unwrap();
    assert!(told(&database, "77").await.is_none(), "it is the project's channel no more");
}

async fn channels_of_the_settings_are_reminded_until_they_are_taken_out(database: Database) {
    let configured = |chat: &str| ProjectChannel { address: channel(chat), groups: [].into() };
    let settings = Channels::new([("one".to_owned(), configured("77")), ("two".to_owned(), configured("77"))]);
    connect(&database, "78", "ONE").await;
    let standing = async || requests::standing(&database).await.unwrap().len();
    announcements::keep_reminded(&database, &settings, NOW).await.unwrap();
    announcements::keep_reminded(&database, &settings, NOW).await.unwrap();
    assert_eq!(standing().await, 3, "both projects of the one channel, and the other channel");
    announcements::keep_reminded(&database, &Channels::default(), NOW).await.unwrap();
    assert_eq!(standing().await, 1);
    let wishes = requests::of(&database, &Recipient::Chat(channel("78"))).await.unwrap();
    assert!(wishes.is_empty(), "nobody in the channel asked for it");
    assert_eq!(requests::remove(&database, &Recipient::Chat(channel("78")), None).await.unwrap(), 0);
}
