//! Notifications are imported, revised and kept.

use std::sync::Arc;

use bot_core::clock::FixedClock;
use bot_core::notification::{
    Document, Fact, Notification, Origin, Pending, Saved, Shelf, all, change_counter, current, example, import,
    pending, read_document, save, versions,
};
use bot_core::on;
use bot_core::people::{Account, audit};
use bot_core::store::Database;
use jiff::civil::date;
use jiff::{SignedDuration, Timestamp};

use crate::{Case, cases};

pub(crate) fn cases() -> Vec<Case> {
    cases![
        a_newer_revision_replaces_the_one_before_and_keeps_it,
        the_same_revision_with_other_facts_changes_nothing,
        a_refused_file_leaves_nothing_behind,
        the_shelf_sees_what_was_imported_at_once,
        an_addendum_replaces_the_facts_it_names,
        a_file_waits_a_day_for_the_yes_of_its_sender_alone,
        a_later_file_takes_the_place_of_the_one_that_waits,
        a_proposal_tells_what_storing_would_come_to_and_stores_nothing,
        a_file_kept_is_recorded_once_and_no_longer_waits,
    ]
}

/// Moves the closing date of the example.
const ADDENDUM: &str = "PROJECT NOTIFICATION ADDENDUM\n10 July 2023\nProject Code\t23-IP-10-GE-WSP-A\nAddendum No.\t1\nChange\n\
    Closing Date\nThe closing date has been extended from 31 July 2023 to 4 August 2023.\n";

fn clock() -> FixedClock {
    FixedClock::new("2023-07-05T00:00:00Z".parse().unwrap())
}

fn origin(file_name: &str) -> Origin<'_> {
    Origin { file_name, at: Timestamp::UNIX_EPOCH, addendum: 0, history: &[] }
}

async fn import_text(database: &Database, text: &str) -> Saved {
    import(database, &clock(), "pn.txt", text.as_bytes()).await.unwrap().saved
}

async fn a_newer_revision_replaces_the_one_before_and_keeps_it(database: Database) {
    let database = &database;
    assert_eq!(import_text(database, example()).await, Saved::New);
    assert_eq!(import_text(database, example()).await, Saved::Known);
    let revised = example()
        .replace("3 July 2023\n", "3 July 2023\nPN Revision 1 Issue Date\t20 July 2023\n")
        .replace("31 July 2023", "4 August 2023");
    let Saved::Revised(changes) = import_text(database, &revised).await else { panic!("not revised") };
    let facts: Vec<Fact> = changes.iter().map(|change| change.fact).collect();
    assert_eq!(facts, [Fact::Revised, Fact::Revision, Fact::ClosingDate]);
    assert_eq!(import_text(database, example()).await, Saved::Older { revision: 1 });
    let in_force = current(database, "23-ip-10-ge-wsp-a").await.unwrap().unwrap();
    assert_eq!((in_force.revision, in_force.closing_date), (1, Some(date(2023, 8, 4))));
    assert_eq!(versions(database, "23-IP-10-GE-WSP-A").await.unwrap().len(), 2);
}

async fn the_same_revision_with_other_facts_changes_nothing(database: Database) {
    let database = &database;
    import_text(database, example()).await;
    let Saved::SameRevision(changes) = import_text(database, &example().replace("\t38\n", "\t40\n")).await else {
        panic!("taken for another revision")
    };
    assert_eq!(changes[0].fact, Fact::OverseasParticipants);
    assert_eq!(versions(database, "23-IP-10-GE-WSP-A").await.unwrap().len(), 1);
}

async fn a_refused_file_leaves_nothing_behind(database: Database) {
    let database = &database;
    let text = example().replace("31 July 2023", "31 June 2023");
    let error = import(database, &clock(), "wrong.txt", text.as_bytes()).await.unwrap_err();
    assert_eq!(error.fact(), Some(Fact::ClosingDate));
    assert!(error.to_string().starts_with("wrong.txt: line 16, field closing_date"), "{error}");
    assert!(all(database).await.unwrap().is_empty());
    assert_eq!(change_counter(database).await.unwrap(), 0);
}

async fn the_shelf_sees_what_was_imported_at_once(database: Database) {
    let database = &database;
    let shelf = Shelf::default();
    assert!(shelf.current(database).await.unwrap().in_force().is_empty());
    import_text(database, example()).await;
    let earlier =
        Notification { code: "22-AG-01-GE-TRC-B".into(), starts: Some(date(2022, 5, 1)), ..Notification::default() };
    save(database, &earlier, origin("earlier.txt")).await.unwrap();
    let first = shelf.current(database).await.unwrap();
    let codes: Vec<&str> = first.in_force().iter().map(|notification| notification.code.as_str()).collect();
    assert_eq!(codes, ["23-IP-10-GE-WSP-A", "22-AG-01-GE-TRC-B"]);
    let second = shelf.current(database).await.unwrap();
    assert!(Arc::ptr_eq(first.in_force(), second.in_force()), "nothing changed, so nothing is read anew");
}

async fn an_addendum_replaces_the_facts_it_names(database: Database) {
    let database = &database;
    let refused = import(database, &clock(), "addendum.txt", ADDENDUM.as_bytes()).await.unwrap_err();
    assert!(refused.to_string().contains("no notification of that project is stored"), "{refused}");
    import_text(database, example()).await;
    let Saved::Revised(changes) = import_text(database, ADDENDUM).await else { panic!("not amended") };
    assert_eq!(changes.iter().map(|change| change.fact).collect::<Vec<_>>(), [Fact::ClosingDate]);
    let in_force = current(database, "23-IP-10-GE-WSP-A").await.unwrap().unwrap();
    assert_eq!((in_force.closing_date, in_force.overseas_participants), (Some(date(2023, 8, 4)), Some(38)));
    assert_eq!(import_text(database, ADDENDUM).await, Saved::Known);
    assert_eq!(versions(database, "23-IP-10-GE-WSP-A").await.unwrap().len(), 2);
}

fn account(account: &str) -> Account {
    Account { platform: "telegram".to_owned(), account: account.to_owned() }
}

fn file(name: &str) -> Pending {
    Pending { file_name: name.to_owned(), bytes: vec![0, 0xff, b'\'', b'\n'] }
}

async fn a_file_waits_a_day_for_the_yes_of_its_sender_alone(database: Database) {
    let (database, sender, now) = (&database, account("7"), Timestamp::UNIX_EPOCH);
    let id = pending::wait(database, &sender, &file("pn.pdf"), now).await.unwrap();
    let after = |hours| now + SignedDuration::from_hours(hours);
    let waiting = async |account: &Account, at| pending::waiting(database, account, &id, at).await.unwrap();
    assert_eq!(waiting(&sender, after(23)).await, Some(file("pn.pdf")));
    assert_eq!(waiting(&account("8"), now).await, None);
    assert_eq!(waiting(&Account { platform: "discord".to_owned(), ..sender.clone() }, now).await, None);
    assert_eq!(waiting(&sender, after(24)).await, None);
    pending::settle(database, &account("8"), &id, None, now).await.unwrap();
    assert_eq!(waiting(&sender, now).await, Some(file("pn.pdf")), "nobody else may discard it");
    pending::settle(database, &sender, &id, None, now).await.unwrap();
    assert_eq!(waiting(&sender, now).await, None);
}

async fn a_later_file_takes_the_place_of_the_one_that_waits(database: Database) {
    let (database, sender, now) = (&database, account("7"), Timestamp::UNIX_EPOCH);
    let first = pending::wait(database, &sender, &file("first.txt"), now).await.unwrap();
    let others = pending::wait(database, &account("8"), &file("others.txt"), now).await.unwrap();
    let second = pending::wait(database, &sender, &file("second.txt"), now).await.unwrap();
    assert_eq!(pending::waiting(database, &sender, &first, now).await.unwrap(), None);
    assert_eq!(pending::waiting(database, &sender, &second, now).await.unwrap(), Some(file("second.txt")));
    assert!(pending::waiting(database, &account("8"), &others, now).await.unwrap().is_some());
    // Whatever has waited too long goes with the next file, whoever sent it.
    let next_day = now + SignedDuration::from_hours(25);
    pending::wait(database, &account("9"), &file("third.txt"), next_day).await.unwrap();
    let left: i64 = on!(database, pool => {
        sqlx::query_scalar("SELECT COUNT(*) FROM pending_documents").fetch_one(pool).await.unwrap()
    });
    assert_eq!(left, 1);
}

async fn a_proposal_tells_what_storing_would_come_to_and_stores_nothing(database: Database) {
    let database = &database;
    let proposed = async |text: &str| {
        let document: Document = read_document(text).unwrap();
        pending::propose(database, &document).await.unwrap()
    };
    let fresh = proposed(example()).await.unwrap();
    assert_eq!((fresh.saved, fresh.in_force), (Saved::New, None));
    assert!(all(database).await.unwrap().is_empty());
    assert!(proposed(ADDENDUM).await.is_none(), "nothing to amend");
    import_text(database, example()).await;
    assert_eq!(proposed(example()).await.unwrap().saved, Saved::Known);
    let moved = proposed(&example().replace("31 July 2023", "4 August 2023")).await.unwrap();
    let Saved::SameRevision(changes) = moved.saved else { panic!("taken for another revision") };
    assert_eq!((changes.len(), changes[0].fact), (1, Fact::ClosingDate));
    assert_eq!(versions(database, "23-IP-10-GE-WSP-A").await.unwrap().len(), 1);
}

async fn a_file_kept_is_recorded_once_and_no_longer_waits(database: Database) {
    let (database, sender, now) = (&database, account("7"), Timestamp::UNIX_EPOCH);
    let id = pending::wait(database, &sender, &file("pn.pdf"), now).await.unwrap();
    for _ in 0..2 {
        pending::settle(database, &sender, &id, Some("23-IP-10-GE-WSP-A"), now).await.unwrap();
    }
    let log = audit::read(database, &audit::Filter::default()).await.unwrap();
    let recorded: Vec<(&str, &str)> = log.iter().map(|entry| (entry.actor.as_str(), entry.object.as_str())).collect();
    assert_eq!(recorded, [("telegram:7", "23-IP-10-GE-WSP-A")]);
    assert_eq!(pending::waiting(database, &sender, &id, now).await.unwrap(), None);
}
