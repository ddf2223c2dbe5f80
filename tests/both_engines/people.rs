//! People and conversations are kept alike by both engines.

use bot_core::economy::Economy;
use bot_core::locale::Tag;
use bot_core::message::{Address, Event, Inbound, Place, Reply};
use bot_core::on;
use bot_core::people::{self, Conversation};
use bot_core::store::Database;
use bot_core::understanding::Intent;
use jiff::Timestamp;

use crate::{Case, cases};

pub(crate) fn cases() -> Vec<Case> {
    cases![
        nothing_is_kept_of_people_who_chose_nothing,
        choices_are_kept_per_person,
        a_conversation_is_kept_per_chat_and_person,
        a_group_keeps_its_conversations_when_it_moves,
        a_forgotten_account_leaves_nothing_behind,
        the_schema_is_brought_up_to_date_only_once,
    ]
}

fn inbound(chat: &str, sender: &str) -> Inbound {
    Inbound {
        id: "1".into(),
        address: Address { platform: "telegram".into(), chat: chat.into(), thread: None },
        sender: sender.into(),
        place: Place::Private,
        client_language: None,
        event: Event::Joined,
        reply: Reply::default(),
        sent: Timestamp::UNIX_EPOCH,
    }
}

fn english() -> Tag {
    Tag::english()
}

async fn nothing_is_kept_of_people_who_chose_nothing(database: Database) {
    let recalled = people::recall(&database, &inbound("1", "1")).await.unwrap();
    assert_eq!(recalled.profile.person, None);
    assert_eq!(recalled.conversation, Conversation::default());
}

async fn choices_are_kept_per_person(database: Database) {
    let (one, other) = (inbound("1", "1"), inbound("2", "2"));
    let nepal: Economy = "NP".parse().unwrap();
    people::set_locale(&database, &one, &english(), Timestamp::UNIX_EPOCH).await.unwrap();
    people::set_economy(&database, &one, nepal, Timestamp::UNIX_EPOCH).await.unwrap();
    people::set_zone(&database, &one, "Asia/Tokyo", Timestamp::UNIX_EPOCH).await.unwrap();
    let profile = people::recall(&database, &one).await.unwrap().profile;
    assert_eq!((profile.locale, profile.economy), (Some(english()), Some(nepal)));
    assert_eq!(profile.zone.and_then(|zone| zone.iana_name().map(str::to_owned)).as_deref(), Some("Asia/Tokyo"));
    assert_eq!(people::recall(&database, &other).await.unwrap().profile.person, None);
}

async fn a_conversation_is_kept_per_chat_and_person(database: Database) {
    let conversation = Conversation {
        project: Some("23-IP-10-GE-WSP-A".into()),
        asked: Some(Intent::Eligibility),
        answered: Some(Intent::NominationStatus),
        locale: Some(english()),
        flow: None,
    };
    let here = inbound("7", "1");
    for kept in [Conversation::default(), conversation.clone()] {
        people::remember_conversation(&database, &here, &kept, Timestamp::UNIX_EPOCH).await.unwrap();
    }
    assert_eq!(people::recall(&database, &here).await.unwrap().conversation, conversation);
    assert_eq!(people::recall(&database, &inbound("7", "2")).await.unwrap().conversation, Conversation::default());
    assert_eq!(people::recall(&database, &inbound("8", "1")).await.unwrap().conversation, Conversation::default());
}

async fn a_group_keeps_its_conversations_when_it_moves(database: Database) {
    let conversation = Conversation { project: Some("A".into()), ..Conversation::default() };
    people::remember_conversation(&database, &inbound("-5", "1"), &conversation, Timestamp::UNIX_EPOCH).await.unwrap();
    people::rename_chat(&database, "telegram", "-5", "-1005").await.unwrap();
    assert_eq!(people::recall(&database, &inbound("-1005", "1")).await.unwrap().conversation, conversation);
    people::rename_chat(&database, "telegram", "-5", "-1005").await.unwrap();
}

async fn the_schema_is_brought_up_to_date_only_once(database: Database) {
    if let Database::Postgres(pool) = &database {
        let again = pool.connect_options().as_ref().clone();
        let url = format!(
            "postgres://{}@{}:{}/{}",
            again.get_username(),
            again.get_host(),
            again.get_port(),
            again.get_database().unwrap_or_default()
        );
        Database::open(&url).await.unwrap().close().await;
    }
    people::set_locale(&database, &inbound("1", "1"), &english(), Timestamp::UNIX_EPOCH).await.unwrap();
}

async fn a_forgotten_account_leaves_nothing_behind(database: Database) {
    let (leaving, staying) = (inbound("1", "leaving"), inbound("1", "staying"));
    let conversation = Conversation { project: Some("23-IP-10-GE-WSP-A".into()), ..Conversation::default() };
    for person in [&leaving, &staying] {
        people::set_locale(&database, person, &english(), Timestamp::UNIX_EPOCH).await.unwrap();
        people::remember_conversation(&database, person, &conversation, Timestamp::UNIX_EPOCH).await.unwrap();
    }
    people::forget(&database, &leaving).await.unwrap();
    people::forget(&database, &leaving).await.unwrap();
    let gone = people::recall(&database, &leaving).await.unwrap();
    assert_eq!((gone.profile.person, gone.conversation), (None, Conversation::default()));
    let kept = people::recall(&database, &staying).await.unwrap();
    assert_eq!(kept.conversation, conversation);
    let people: Vec<(String,)> =
        on!(&database, pool => sqlx::query_as("SELECT id FROM people").fetch_all(pool).await.unwrap());
    assert_eq!(people.len(), 1);
}
