//! A channel that the Secretariat makes the place of a project, on both engines alike.

use bot_core::announcements::{self, Channels, ProjectChannel};
use bot_core::message::Address;
use bot_core::people::{Actor, audit};
use bot_core::store::Database;
use jiff::Timestamp;

use crate::{Case, cases};

pub(crate) fn cases() -> Vec<Case> {
    cases![a_channel_belongs_to_the_project_named_last, a_connected_channel_goes_before_the_settings]
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
