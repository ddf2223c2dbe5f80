//! Announcements reach each person they are for once, in the person's language, on both engines alike.

use std::sync::{Arc, LazyLock};

use bot_core::announcements::subscription::{self, subscribers, wants};
use bot_core::announcements::{
    self, Channels, Desk, Letters, ProjectChannel, Reader, Stage, Stored, Subscription, Topic, Watch, read_file,
};
use bot_core::clock::FixedClock;
use bot_core::delivery::{self, Delivery, Priority, Recipient, Renderer, State, Template};
use bot_core::locale::{Locales, Tag};
use bot_core::message::{Address, Event, Inbound, Place, Reply};
use bot_core::people::{self, Account, Actor, Administrators, Role, invitation};
use bot_core::store::{Database, StoreError};
use bot_core::{on, transaction};
use jiff::Timestamp;

use crate::{Case, cases, nominations};

const CODE: &str = "23-IP-10-GE-WSP-A";

pub(crate) fn cases() -> Vec<Case> {
    cases![
        a_choice_about_one_project_goes_before_that_about_all,
        each_subscriber_is_reached_once_in_their_language,
        who_said_no_to_news_gets_none,
        an_announcement_goes_out_only_once,
        an_announcement_is_paused_resumed_and_cancelled_as_a_whole,
        an_edit_reaches_what_still_waits,
        readers_confirm_once_and_are_counted_by_economy,
        an_announcement_is_found_by_the_end_of_its_identifier,
        its_author_is_shown_how_far_it_is,
        it_pauses_by_itself_when_too_many_sends_fail,
        nominees_are_reached_by_the_state_of_their_nomination,
        liaison_officers_are_reached_by_the_economy_of_their_role,
        news_of_a_project_is_posted_in_its_channel_once,
        all_others_who_may_are_asked_for_approval_once_in_their_language,
        a_reader_is_called_by_a_name_that_nothing_waiting_holds,
    ]
}

fn person(platform: &str, account: &str) -> Inbound {
    Inbound {
        id: account.into(),
        address: Address { platform: platform.into(), chat: account.into(), thread: None },
        sender: account.into(),
        place: Place::Private,
        client_language: None,
        event: Event::Joined,
        reply: Reply::default(),
        sent: Timestamp::UNIX_EPOCH,
    }
}

fn now() -> Timestamp {
    // Noon in Tokyo, daytime everywhere among the members.
    "2026-05-01T03:00:00Z".parse().unwrap()
}

async fn choose(database: &Database, account: &str, project: Option<&str>, wanted: bool) {
    let choice = Subscription { topic: Topic::News, project: project.map(str::to_owned), wanted };
    subscription::choose(database, &person("telegram", account), &choice, now()).await.unwrap();
}

/// Three people who want news of the project: from Indonesia, from Nepal, and from nowhere known.
async fn subscribed(database: &Database) {
    for (account, economy) in [("1", Some("ID")), ("2", Some("NP")), ("3", None)] {
        let inbound = person("telegram", account);
        delivery::open_chat(database, &inbound, now()).await.unwrap();
        choose(database, account, Some(CODE), true).await;
        if let Some(economy) = economy {
            people::set_economy(database, &inbound, economy.parse().unwrap(), now()).await.unwrap();
        }
    }
}

fn announcement() -> announcements::Announcement {
    let file = format!("title = 'Hotel'\nproject = '{CODE}'\n[text]\nen = 'The hotel.'\nid = 'Hotelnya.'");
    read_file(&file).unwrap().announcement
}

async fn stored(database: &Database) -> Result<Stored, StoreError> {
    kept(database, &announcement()).await
}

async fn kept(database: &Database, announcement: &announcements::Announcement) -> Result<Stored, StoreError> {
    let id = transaction!(database, tx => {
        announcements::insert(&mut *tx, announcement, Stage::Draft, "operator", &Tag::english(), now()).await
    });
    Ok(announcements::find(database, &id).await?.unwrap())
}

async fn sent(database: &Database, locales: &Locales) -> Result<(Stored, Vec<Reader>), StoreError> {
    subscribed(database).await;
    let stored = stored(database).await?;
    let readers = announcements::readers(database, &stored.announcement, locales).await?;
    let desk = desk(database, locales);
    assert!(desk.send(&stored, &readers, &Actor::Operator).await?);
    Ok((announcements::find(database, &stored.id).await?.unwrap(), readers))
}

/// One project has a channel, where the people of Nepal can be called.
static CHANNELS: LazyLock<Channels> = LazyLock::new(|| {
    let address = Address { platform: "discord".into(), chat: "77".into(), thread: None };
    let groups = [("NP".parse().unwrap(), "501".to_owned())].into();
    Channels::new([("24-IP-01-GE-WSP-A".to_owned(), ProjectChannel { address, groups })])
});

fn desk<'a>(database: &'a Database, locales: &'a Locales) -> Desk<'a> {
    Desk { database, locales, projects: &[], channels: &CHANNELS, now: now() }
}

async fn count(database: &Database, stored: &Stored, state: State) -> u64 {
    delivery::progress(database, &stored.cause()).await.unwrap().of(state)
}

async fn a_choice_about_one_project_goes_before_that_about_all(database: Database) {
    choose(&database, "1", None, true).await;
    choose(&database, "1", Some(CODE), false).await;
    choose(&database, "2", None, true).await;
    let wanting = subscribers(&database, Topic::News, CODE).await.unwrap();
    assert_eq!(wanting.len(), 1);
    assert_eq!(subscribers(&database, Topic::News, "OTHER").await.unwrap().len(), 2);
    let choices = subscription::of_account(&database, &person("telegram", "1")).await.unwrap();
    assert!(wants(&choices, Topic::News, "OTHER") && !wants(&choices, Topic::News, CODE));
    choose(&database, "1", None, false).await;
    assert_eq!(subscription::of_account(&database, &person("telegram", "1")).await.unwrap().len(), 1);
}

async fn each_subscriber_is_reached_once_in_their_language(database: Database) {
    let locales = Locales::embedded();
    let (stored, readers) = sent(&database, &locales).await.unwrap();
    let told: Vec<_> =
        readers.iter().map(|reader| (reader.economy.map(|one| one.code()), reader.locale.as_str())).collect();
    assert_eq!(told.iter().filter(|(_, locale)| *locale == "id").count(), 1, "{told:?}");
    assert_eq!(readers.len(), 3);
    assert!(readers.iter().all(|reader| matches!(reader.to, Recipient::Person(_))));
    assert_eq!(count(&database, &stored, State::Waiting).await, 3);
}

async fn who_said_no_to_news_gets_none(database: Database) {
    subscribed(&database).await;
    choose(&database, "2", Some(CODE), false).await;
    let readers = announcements::readers(&database, &announcement(), &Locales::embedded()).await.unwrap();
    assert_eq!(readers.len(), 2);
    let narrowed = announcements::Announcement {
        audience: announcements::Audience { economies: vec!["ID".parse().unwrap()], ..announcement().audience },
        ..announcement()
    };
    assert_eq!(announcements::readers(&database, &narrowed, &Locales::embedded()).await.unwrap().len(), 1);
}

async fn an_announcement_goes_out_only_once(database: Database) {
    let locales = Locales::embedded();
    let (stored, readers) = sent(&database, &locales).await.unwrap();
    assert!(!desk(&database, &locales).send(&stored, &readers, &Actor::Operator).await.unwrap());
    assert_eq!(delivery::progress(&database, &stored.cause()).await.unwrap().total(), 3);
    assert_eq!(announcements::sent(&database, Some(CODE), 5).await.unwrap().len(), 1);
    assert!(announcements::sent(&database, Some("OTHER"), 5).await.unwrap().is_empty());
}

async fn an_announcement_is_paused_resumed_and_cancelled_as_a_whole(database: Database) {
    let locales = Locales::embedded();
    let (stored, _) = sent(&database, &locales).await.unwrap();
    let desk = desk(&database, &locales);
    for (to, moved, state) in [
        (Stage::Paused, true, State::Paused),
        (Stage::Paused, false, State::Paused),
        (Stage::Sending, true, State::Waiting),
        (Stage::Cancelled, true, State::Cancelled),
        (Stage::Sending, false, State::Cancelled),
    ] {
        assert_eq!(desk.steer(&stored, to, &Actor::Operator).await.unwrap(), moved, "{to:?}");
        assert_eq!(count(&database, &stored, state).await, 3, "{to:?}");
    }
}

async fn an_edit_reaches_what_still_waits(database: Database) {
    let locales = Locales::embedded();
    let (stored, _) = sent(&database, &locales).await.unwrap();
    let mut better = announcement();
    better.texts.insert(Tag::english(), "Another hotel.".to_owned());
    assert_eq!(desk(&database, &locales).edit(&stored, &better, &Actor::Operator).await.unwrap(), 3);
    let now = announcements::find(&database, &stored.id).await.unwrap().unwrap();
    assert_eq!((now.edits, now.announcement.text_for(&Tag::english()).0), (1, "Another hotel."));
    let bodies: Vec<(String,)> = on!(&database, pool => sqlx::query_as(
        "SELECT DISTINCT c.body FROM deliveries d JOIN delivery_contents c ON c.id = d.content"
    ).fetch_all(pool).await.unwrap());
    assert!(bodies.iter().all(|(body,)| !body.contains("The hotel.")), "{bodies:?}");
}

async fn readers_confirm_once_and_are_counted_by_economy(database: Database) {
    let locales = Locales::embedded();
    let (stored, _) = sent(&database, &locales).await.unwrap();
    for (account, theirs) in [("2", true), ("2", true), ("9", false)] {
        let noted = announcements::note_read(&database, &stored.id, "telegram", account, now()).await.unwrap();
        assert_eq!(noted, theirs);
    }
    assert_eq!(announcements::read_count(&database, &stored.id).await.unwrap(), 1);
    let report = announcements::report(&database, &stored).await.unwrap();
    let read: Vec<_> = report.iter().filter(|line| line.read > 0).collect();
    assert_eq!(read.len(), 1);
    assert_eq!((read[0].economy.as_deref(), read[0].platform.as_deref()), (Some("NP"), Some("telegram")));
}

async fn an_announcement_is_found_by_the_end_of_its_identifier(database: Database) {
    let stored = stored(&database).await.unwrap();
    let found = announcements::find(&database, stored.short()).await.unwrap();
    assert_eq!(found.map(|found| found.id), Some(stored.id));
    assert_eq!(announcements::find(&database, "00").await.unwrap(), None);
}

fn watch(database: &Database) -> Watch {
    Watch::new(database.clone(), Arc::new(Locales::embedded()), Arc::new(FixedClock::new(now())))
}

/// What the author of the announcement is shown now.
async fn shown(database: &Database, stored: &Stored) -> Vec<(String,)> {
    let key = format!("announcement-progress:{}", stored.id);
    on!(database, pool => sqlx::query_as(
        "SELECT c.body FROM deliveries d JOIN delivery_contents c ON c.id = d.content WHERE d.key = $1"
    ).bind(key).fetch_all(pool).await.unwrap())
}

async fn by_a_person(database: &Database, locales: &Locales) -> Stored {
    let (stored, _) = sent(database, locales).await.unwrap();
    on!(database, pool => sqlx::query("UPDATE announcements SET author = 'telegram:1'").execute(pool).await.map(|_| ()).unwrap());
    stored
}

async fn its_author_is_shown_how_far_it_is(database: Database) {
    let locales = Locales::embedded();
    let stored = by_a_person(&database, &locales).await;
    for _ in 0..2 {
        watch(&database).look().await.unwrap();
        let bodies = shown(&database, &stored).await;
        assert_eq!(bodies.len(), 1);
        assert!(bodies[0].0.contains("Still to go: 3"), "{bodies:?}");
    }
    on!(&database, pool => sqlx::query(
        "UPDATE deliveries SET state = 'delivered', done_at = 1 WHERE cause LIKE 'announcement:%'"
    ).execute(pool).await.map(|_| ()).unwrap());
    watch(&database).look().await.unwrap();
    let bodies = shown(&database, &stored).await;
    assert!(bodies[0].0.contains("Delivered: 3"), "{bodies:?}");
}

async fn it_pauses_by_itself_when_too_many_sends_fail(database: Database) {
    let locales = Locales::embedded();
    let stored = by_a_person(&database, &locales).await;
    let failing: Vec<Delivery> = (0..20)
        .map(|number| Delivery {
            key: format!("x{number}"),
            to: Recipient::Person("nobody".to_owned()),
            content: desk(&database, &locales).message(&stored.announcement, None, &Tag::english()).into(),
            priority: Priority::Bulk,
            due: now(),
            expires: None,
            cause: stored.cause(),
        })
        .collect();
    enqueue(&database, &failing).await.unwrap();
    on!(&database, pool => sqlx::query("UPDATE deliveries SET state = 'failed', done_at = 1 WHERE key LIKE 'x%'")
        .execute(pool).await.map(|_| ()).unwrap());
    watch(&database).look().await.unwrap();
    let now = announcements::find(&database, &stored.id).await.unwrap().unwrap();
    assert_eq!(now.stage, Stage::Paused);
    assert_eq!(count(&database, &stored, State::Paused).await, 3);
}

async fn enqueue(database: &Database, deliveries: &[Delivery]) -> Result<(), StoreError> {
    transaction!(database, tx => delivery::enqueue(&mut *tx, deliveries).await);
    Ok(())
}

async fn liaison_officers_are_reached_by_the_economy_of_their_role(database: Database) {
    let none = Administrators::default();
    for (account, economy) in [("71", "NP"), ("72", "LK")] {
        let role = Role::LiaisonOfficer(economy.parse().unwrap());
        let code = invitation::invite(&database, &Actor::Operator, role, now()).await.unwrap();
        let account = Account { platform: "telegram".into(), account: account.into() };
        invitation::accept(&database, &none, code.bare(), &account, now()).await.unwrap();
    }
    delivery::open_chat(&database, &person("telegram", "71"), now()).await.unwrap();
    let file =
        "title = 'x'\nkind = 'service'\n[audience]\nroles = ['liaison_officer']\neconomies = ['NP']\n[text]\nen = 'y'";
    let announcement = read_file(file).unwrap().announcement;
    let readers = announcements::readers(&database, &announcement, &Locales::embedded()).await.unwrap();
    assert_eq!(readers.len(), 1);
    assert_eq!(readers[0].to, Recipient::Account { platform: "telegram".into(), account: "71".into() });
}

async fn nominees_are_reached_by_the_state_of_their_nomination(database: Database) {
    subscribed(&database).await;
    const NOMINATED: &str = "INSERT INTO nominations (id, reference, project, economy, state, person, changed_at)
        SELECT $1, $1, $2, 'NP', $3, person, 0 FROM accounts WHERE account = $4";
    for (account, state) in [("1", "selected"), ("2", "received"), ("3", "withdrawn")] {
        on!(&database, pool => sqlx::query(NOMINATED).bind(format!("R{account}")).bind(CODE).bind(state).bind(account)
            .execute(pool).await.map(|_| ()).unwrap());
    }
    for (audience, expected) in [
        ("roles = ['nominee']", 2),
        ("roles = ['participant']", 1),
        ("roles = ['nominee']\nstatuses = ['withdrawn']", 1),
        ("roles = ['nominee', 'subscriber']", 3),
    ] {
        let file = format!("title = 'x'\nproject = '{CODE}'\n[audience]\n{audience}\n[text]\nen = 'y'");
        let announcement = read_file(&file).unwrap().announcement;
        let readers = announcements::readers(&database, &announcement, &Locales::embedded()).await.unwrap();
        assert_eq!(readers.len(), expected, "{audience}");
    }
}

async fn news_of_a_project_is_posted_in_its_channel_once(database: Database) {
    let locales = Locales::embedded();
    let file = "title = 'Hotel'\nproject = '24-IP-01-GE-WSP-A'\n[text]\nen = 'The hotel.'";
    let announcement = read_file(file).unwrap().announcement;
    let stored = kept(&database, &announcement).await.unwrap();
    let desk = desk(&database, &locales);
    assert!(desk.send(&stored, &[], &Actor::Operator).await.unwrap());
    assert!(!desk.send(&stored, &[], &Actor::Operator).await.unwrap());
    assert_eq!(count(&database, &stored, State::Waiting).await, 1);
    let report = announcements::report(&database, &stored).await.unwrap();
    assert_eq!((report.len(), report[0].platform.as_deref(), report[0].readers), (1, Some("discord"), 1));
    assert_eq!(desk.edit(&stored, &announcement, &Actor::Operator).await.unwrap(), 1);
}

async fn a_reader_is_called_by_a_name_that_nothing_waiting_holds(database: Database) {
    let locales = Arc::new(Locales::embedded());
    nominations::import(&database, nominations::TWO, false).await.unwrap();
    let codes = nominations::codes(&database).await;
    delivery::open_chat(&database, &person("telegram", "1"), now()).await.unwrap();
    nominations::claim(&database, "telegram", "1", &codes[0]).await;
    let file = format!("title = 'x'\nproject = '{CODE}'\naudience.roles = ['nominee']\n[text]\nen = 'Dear {{name}},'");
    let announcement = read_file(&file).unwrap().announcement;
    let readers = announcements::readers(&database, &announcement, &locales).await.unwrap();
    let stored = kept(&database, &announcement).await.unwrap();
    assert!(desk(&database, &locales).send(&stored, &readers, &Actor::Operator).await.unwrap());

    let template = waiting_template(&database, &stored).await;
    let letters = Letters::new(database.clone(), Arc::clone(&locales), nominations::keyring());
    let said = async |to: &Recipient| letters.render(&template, to, now()).await.unwrap().unwrap().plain();
    let own = said(&readers[0].to).await;
    assert!(["Dear สมชาย ใจดี,", "Dear Siti,"].iter().any(|words| own.contains(words)), "{own}");
    let stranger = said(&Recipient::Person("nobody".to_owned())).await;
    assert!(stranger.contains("Dear participant,"), "{stranger}");
}

/// What is kept for those who wait; it names nobody.
async fn waiting_template(database: &Database, stored: &Stored) -> Template {
    let bodies: Vec<(String,)> = on!(database, pool => sqlx::query_as(
        "SELECT c.body FROM delivery_contents c JOIN deliveries d ON d.content = c.id WHERE d.cause = $1"
    ).bind(stored.cause()).fetch_all(pool).await.unwrap());
    assert_eq!(bodies.len(), 1);
    assert!(!bodies[0].0.contains("Siti") && !bodies[0].0.contains("สมชาย"), "{bodies:?}");
    let body: serde_json::Value = serde_json::from_str(&bodies[0].0).unwrap();
    serde_json::from_value(body["template"].clone()).unwrap()
}

async fn all_others_who_may_are_asked_for_approval_once_in_their_language(database: Database) {
    let locales = Locales::embedded();
    let stored = kept(&database, &announcement()).await.unwrap();
    let stored = Stored { author: "telegram:1".to_owned(), ..stored };
    let colleague = person("telegram", "2");
    delivery::open_chat(&database, &colleague, now()).await.unwrap();
    people::set_locale(&database, &colleague, &"id".parse().unwrap(), now()).await.unwrap();
    let secretariat = ["telegram:1", "telegram:2"].map(|account| account.parse().unwrap());
    let administrators = Administrators::new(secretariat.into());
    let desk = desk(&database, &locales);
    for _ in 0..2 {
        assert_eq!(desk.ask_for_approval(&stored, &administrators, 3).await.unwrap(), 1);
    }
    let asked: Vec<(String, String)> = on!(&database, pool => sqlx::query_as(
        "SELECT d.account, c.body FROM deliveries d JOIN delivery_contents c ON c.id = d.content"
    ).fetch_all(pool).await.unwrap());
    assert_eq!((asked.len(), asked[0].0.as_str()), (1, "2"), "{asked:?}");
    assert!(asked[0].1.contains("Hotelnya.") && asked[0].1.contains("b:approve:"), "{asked:?}");
    let waiting = announcements::find(&database, &stored.id).await.unwrap().unwrap();
    assert_eq!(waiting.stage, Stage::Waiting);
}
