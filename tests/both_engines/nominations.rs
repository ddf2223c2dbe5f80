//! Nominations are taken in whole or not at all, linked by codes that cannot be guessed, and moved by those who may.

use bot_core::keyring::Keyring;
use bot_core::locale::Locales;
use bot_core::nominations::claim::{self, ACCOUNT_FAILURES, Alarm, CODE_FAILURES, Claimed, OVERALL_FAILURES};
use bot_core::nominations::{self, Import, ImportError, Imported, Office, State, email};
use bot_core::people::{Account, Actor, Administrators, Role, Roles, audit};
use bot_core::store::Database;
use bot_core::{notification, on};
use jiff::{SignedDuration, Timestamp};

use crate::{Case, cases};

const NOW: Timestamp = Timestamp::UNIX_EPOCH;
const CODE: &str = "23-IP-10-GE-WSP-A";
pub(crate) const TWO: &str = "reference,name,email,economy,state,missing\n\
    R-1,สมชาย ใจดี,somchai@example.org,TH,received,\nR-2,Siti,siti@example.org,NP,incomplete,passport copy\n";

pub(crate) fn cases() -> Vec<Case> {
    cases![
        a_file_is_taken_in_and_again_by_its_references,
        a_dry_run_stores_nothing,
        a_bad_file_is_refused_whole,
        names_and_addresses_are_sealed_and_resealed,
        a_code_links_once_and_a_second_platform_to_the_same_person,
        guessing_is_stopped,
        a_code_that_is_tried_too_often_is_void,
        of_many_tries_at_once_none_slips_past_a_limit,
        when_many_accounts_guess_everybody_waits,
        every_lock_is_told_to_the_secretariat,
        a_linked_nominee_is_told_of_a_new_state_once,
        only_those_who_may_move_it,
    ]
}

pub(crate) fn keyring() -> Keyring {
    Keyring::new(&[[7; 32]])
}

fn account(platform: &str, name: &str) -> Account {
    Account { platform: platform.into(), account: name.into() }
}

pub(crate) async fn import(database: &Database, text: &str, dry_run: bool) -> Result<Imported, ImportError> {
    let clock = bot_core::clock::FixedClock::new(NOW);
    notification::import(database, &clock, "n.txt", notification::example().as_bytes()).await.unwrap();
    let (keyring, locales) = (keyring(), Locales::embedded());
    let progress = |_: usize, _: usize| {};
    let work = Import {
        database,
        keyring: &keyring,
        locales: &locales,
        now: NOW,
        dry_run,
        correct: false,
        progress: &progress,
    };
    nominations::import(&work, CODE, "nominations.csv", text.as_bytes()).await
}

async fn count(database: &Database, sql: &'static str) -> i64 {
    let (number,): (i64,) = on!(database, pool => sqlx::query_as(sql).fetch_one(pool).await.unwrap());
    number
}

pub(crate) async fn codes(database: &Database) -> Vec<String> {
    let codes = claim::issue_all(database, &keyring(), CODE, NOW).await.unwrap();
    codes.into_iter().map(|(_, code)| code.to_string()).collect()
}

pub(crate) async fn claim(database: &Database, platform: &str, name: &str, code: &str) -> Claimed {
    claim::claim(database, &keyring(), &account(platform, name), code, NOW).await.unwrap()
}

async fn a_file_is_taken_in_and_again_by_its_references(database: Database) {
    let first = import(&database, TWO, false).await.unwrap();
    assert_eq!(first.added, ["R-1", "R-2"]);
    assert_eq!(import(&database, TWO, false).await.unwrap().unchanged, 2);
    let moved = TWO.replace("TH,received", "TH,under review").replace("passport copy", "photo");
    let again = import(&database, &moved, false).await.unwrap();
    assert_eq!(again.changed[0], ("R-1".to_owned(), vec!["state: received -> under-review".to_owned()]));
    assert_eq!(again.changed[1], ("R-2".to_owned(), vec!["missing".to_owned()]));
    assert_eq!(count(&database, "SELECT COUNT(*) FROM nominations").await, 2);
    assert_eq!(count(&database, "SELECT COUNT(*) FROM nomination_history").await, 3);
}

async fn a_dry_run_stores_nothing(database: Database) {
    assert_eq!(import(&database, TWO, true).await.unwrap().added.len(), 2);
    assert_eq!(count(&database, "SELECT COUNT(*) FROM nominations").await, 0);
}

async fn a_bad_file_is_refused_whole(database: Database) {
    let bad = [
        ("", "empty"),
        ("reference,economy\nR-1,XX\n", "row 2, column economy"),
        ("reference,economy\nR-1,TH\nR-1,TH\n", "row 3, column reference"),
        ("reference,economy,state\nR-1,TH,king\n", "row 2, column state"),
        ("reference,economy,state\nR-1,TH,incomplete\n", "row 2, column missing"),
        ("reference,economy,email\nR-1,TH,nowhere\n", "row 2, column email"),
        ("reference,economy,shoe size\nR-1,TH,42\n", "row 1, column shoe size"),
        ("reference,name\nR-1,Siti\n", "column economy"),
        ("reference,economy,name\nR-1,TH,\"two\nlines\"\n", "row 2, column name"),
    ];
    for (text, expected) in bad {
        let refused = import(&database, text, false).await.unwrap_err().to_string();
        assert!(refused.starts_with("nominations.csv: ") && refused.contains(expected), "{refused}");
    }
    import(&database, TWO, false).await.unwrap();
    let late = "reference,economy,state\nR-9,TH,received\nR-1,TH,completed\n";
    let refused = import(&database, late, false).await.unwrap_err().to_string();
    assert!(refused.contains("row 3, column state"), "{refused}");
    assert_eq!(count(&database, "SELECT COUNT(*) FROM nominations").await, 2);
}

async fn names_and_addresses_are_sealed_and_resealed(database: Database) {
    import(&database, TWO, false).await.unwrap();
    let rows: Vec<(String, String)> =
        on!(&database, pool => sqlx::query_as("SELECT name, email FROM nominations").fetch_all(pool).await.unwrap());
    assert!(rows.iter().all(|(name, email)| !format!("{name}{email}").contains("iti") && !email.contains('@')));
    let both = Keyring::new(&[[8; 32], [7; 32]]);
    assert_eq!(nominations::reseal(&database, &both).await.unwrap(), 2);
    assert_eq!(nominations::reseal(&database, &both).await.unwrap(), 0);
    let new = Keyring::new(&[[8; 32]]);
    let thailand = ["TH".parse().unwrap()];
    let found = nominations::search(&database, &new, &thailand, "สมชาย", 5).await.unwrap();
    assert_eq!(found.len(), 1);
    assert!(nominations::search(&database, &new, &thailand, "Siti", 5).await.unwrap().is_empty());
}

async fn a_code_links_once_and_a_second_platform_to_the_same_person(database: Database) {
    import(&database, TWO, false).await.unwrap();
    let first = codes(&database).await;
    let Claimed::Linked(linked) = claim(&database, "telegram", "1", &first[0].to_lowercase()).await else { panic!() };
    assert_eq!(linked.reference, "R-1");
    assert_eq!(claim(&database, "discord", "2", &first[0]).await, Claimed::NotValid(Alarm::None), "a replay");
    let person = linked.person.unwrap();
    let (keyring, locales, administrators) = (keyring(), Locales::embedded(), Administrators::default());
    let office =
        Office { database: &database, keyring: &keyring, locales: &locales, administrators: &administrators, now: NOW };
    let actor: Actor = account("telegram", "1").into();
    let again = office.reissue(&actor, &Roles::default(), Some(&person), &linked.id).await.unwrap().unwrap().1;
    let Claimed::Linked(joined) = claim(&database, "discord", "2", again.bare()).await else { panic!() };
    assert_eq!(joined.person.as_deref(), Some(person.as_str()));
    assert_eq!(nominations::of_person(&database, &person).await.unwrap().len(), 1);
    let stranger = office.reissue(&actor, &Roles::default(), Some("somebody"), &linked.id).await.unwrap();
    assert!(stranger.is_none(), "a code of another's nomination");
    let expired = codes(&database).await;
    let later = NOW + claim::VALID_FOR + SignedDuration::from_secs(1);
    let outcome = claim::claim(&database, &keyring, &account("x", "3"), &expired[0], later).await.unwrap();
    assert_eq!(outcome, Claimed::NotValid(Alarm::None));
}

async fn guessing_is_stopped(database: Database) {
    import(&database, TWO, false).await.unwrap();
    let right = codes(&database).await;
    for tried in 1..=ACCOUNT_FAILURES {
        let alarm = if tried == ACCOUNT_FAILURES { Alarm::Account } else { Alarm::None };
        assert_eq!(claim(&database, "telegram", "9", "00000-00000-00000").await, Claimed::NotValid(alarm));
    }
    assert_eq!(claim(&database, "telegram", "9", &right[0]).await, Claimed::Wait, "a right code too");
    assert!(matches!(claim(&database, "telegram", "8", &right[0]).await, Claimed::Linked(_)));
    let hour = NOW + SignedDuration::from_secs(3_601);
    let later = claim::claim(&database, &keyring(), &account("telegram", "9"), &right[1], hour).await.unwrap();
    assert!(matches!(later, Claimed::Linked(_)));
}

async fn a_code_that_is_tried_too_often_is_void(database: Database) {
    import(&database, TWO, false).await.unwrap();
    let right = codes(&database).await;
    let wrong = format!("{}-00000-00000", &right[0][..5]);
    for tried in 1..=CODE_FAILURES {
        let alarm = if tried == CODE_FAILURES { Alarm::Code("R-1".into()) } else { Alarm::None };
        assert_eq!(claim(&database, "telegram", &tried.to_string(), &wrong).await, Claimed::NotValid(alarm));
    }
    assert_eq!(claim(&database, "telegram", "owner", &right[0]).await, Claimed::NotValid(Alarm::None));
}

async fn of_many_tries_at_once_none_slips_past_a_limit(database: Database) {
    import(&database, TWO, false).await.unwrap();
    let right = codes(&database).await;
    let wrong = format!("{}-00000-00000", &right[0][..5]);
    let tries = (0..3 * CODE_FAILURES).map(|number| {
        let (database, wrong) = (database.clone(), wrong.clone());
        tokio::spawn(async move { claim(&database, "telegram", &number.to_string(), &wrong).await })
    });
    let mut alarms = 0;
    for tried in tries.collect::<Vec<_>>() {
        alarms += i64::from(tried.await.unwrap() == Claimed::NotValid(Alarm::Code("R-1".into())));
    }
    assert_eq!(alarms, 1, "the tenth, and no other, is the tenth");
    assert_eq!(count(&database, "SELECT failures FROM claim_codes WHERE failures > 0").await, 3 * CODE_FAILURES);
    let own = (0..3 * ACCOUNT_FAILURES).map(|_| {
        let database = database.clone();
        tokio::spawn(async move { claim(&database, "telegram", "hasty", "00000-00000-00000").await })
    });
    let mut looked_at = 0;
    for tried in own.collect::<Vec<_>>() {
        looked_at += i64::from(tried.await.unwrap() != Claimed::Wait);
    }
    assert_eq!(looked_at, ACCOUNT_FAILURES);
}

async fn when_many_accounts_guess_everybody_waits(database: Database) {
    import(&database, TWO, false).await.unwrap();
    let right = codes(&database).await;
    for number in 1..=OVERALL_FAILURES {
        let alarm = if number == OVERALL_FAILURES { Alarm::Overall } else { Alarm::None };
        let tried = claim(&database, "telegram", &format!("one of many {number}"), "00000-00000-00000").await;
        assert_eq!(tried, Claimed::NotValid(alarm), "{number}");
    }
    assert_eq!(claim(&database, "discord", "honest", &right[0]).await, Claimed::Wait);
    let hour = NOW + SignedDuration::from_secs(3_601);
    let later = claim::claim(&database, &keyring(), &account("discord", "honest"), &right[0], hour).await.unwrap();
    assert!(matches!(later, Claimed::Linked(_)));
}

async fn every_lock_is_told_to_the_secretariat(database: Database) {
    const TOLD: &str = "SELECT COUNT(*) FROM deliveries WHERE account = 'house'";
    import(&database, TWO, false).await.unwrap();
    let right = codes(&database).await;
    let (keyring, locales) = (keyring(), Locales::embedded());
    let administrators = Administrators::new(vec![account("telegram", "house")]);
    let office =
        Office { database: &database, keyring: &keyring, locales: &locales, administrators: &administrators, now: NOW };
    for _ in 0..2 * ACCOUNT_FAILURES {
        office.claim(&account("telegram", "guesser"), "00000-00000-00000").await.unwrap();
    }
    assert_eq!(count(&database, TOLD).await, 1, "an account is locked, told once");
    let wrong = format!("{}-00000-00000", &right[0][..5]);
    for number in 0..2 * CODE_FAILURES {
        office.claim(&account("telegram", &number.to_string()), &wrong).await.unwrap();
    }
    assert_eq!(count(&database, TOLD).await, 2, "a code is void");
    let (tag, digits) = ("en".parse().unwrap(), email::code_in("0000000000").unwrap());
    for number in 0..email::ADDRESS_FAILURES {
        let account = account("telegram", &format!("mailed {}", number / email::CODE_FAILURES));
        office.ask_for_email_code(&account, "siti@example.org", &tag).await.unwrap();
        office.claim_by_email(&account, &digits).await.unwrap();
    }
    assert_eq!(count(&database, TOLD).await, 3, "an address is spared");
    let log = audit::read(&database, &audit::Filter::default()).await.unwrap();
    let told: Vec<&str> = log.iter().filter(|entry| entry.act == "lock").map(|entry| entry.object.as_str()).collect();
    assert_eq!(told, ["telegram:guesser", "R-1", "telegram:mailed 1"]);
}

async fn a_linked_nominee_is_told_of_a_new_state_once(database: Database) {
    const TOLD: &str = "SELECT COUNT(*) FROM deliveries WHERE cause LIKE 'nomination:%' AND person IS NOT NULL";
    import(&database, TWO, false).await.unwrap();
    let codes = codes(&database).await;
    claim(&database, "telegram", "1", &codes[0]).await;
    let moved = TWO.replace("TH,received", "TH,forwarded").replace("NP,incomplete,passport copy", "NP,received,");
    import(&database, &moved, false).await.unwrap();
    import(&database, &moved, false).await.unwrap();
    assert_eq!(count(&database, TOLD).await, 1);
}

async fn only_those_who_may_move_it(database: Database) {
    import(&database, TWO, false).await.unwrap();
    let (keyring, locales, administrators) = (keyring(), Locales::embedded(), Administrators::default());
    let office =
        Office { database: &database, keyring: &keyring, locales: &locales, administrators: &administrators, now: NOW };
    let actor: Actor = account("telegram", "5").into();
    let thailand =
        nominations::list(&database, &["TH".parse().unwrap()], nominations::Wanted::Unlinked, 9).await.unwrap();
    let id = &thailand[0].id;
    let own: Roles = [Role::LiaisonOfficer("TH".parse().unwrap())].into_iter().collect();
    let other: Roles = [Role::LiaisonOfficer("NP".parse().unwrap())].into_iter().collect();
    let house: Roles = [Role::Secretariat].into_iter().collect();
    for roles in [&Roles::default(), &other] {
        assert!(office.move_to(&actor, roles, id, State::Forwarded, None).await.unwrap().is_none());
        assert!(office.look(&actor, roles, id, "record").await.unwrap().is_none());
        assert!(office.nudge(&actor, roles, id, None).await.unwrap().is_none());
        assert!(office.replace(&actor, roles, id, ("R-3", "X"), None).await.unwrap().is_none());
        assert!(office.reissue(&actor, roles, None, id).await.unwrap().is_none());
    }
    assert!(office.move_to(&actor, &own, id, State::Forwarded, None).await.unwrap().is_some());
    assert!(office.move_to(&actor, &own, id, State::Selected, None).await.unwrap().is_none(), "not the officer's");
    assert!(office.move_to(&actor, &house, id, State::Selected, None).await.unwrap().is_some());
    assert!(office.replace(&actor, &own, id, ("R-2", "X"), None).await.unwrap().is_none(), "a reference that is taken");
    assert!(office.replace(&actor, &own, id, ("R-3", "'; DROP TABLE nominations; --"), None).await.unwrap().is_some());
    let history = nominations::history(&database, id).await.unwrap();
    let states: Vec<State> = history.iter().map(|entry| entry.state).collect();
    assert_eq!(states, [State::Received, State::Forwarded, State::Selected, State::Replaced]);
    let log = audit::read(&database, &audit::Filter::default()).await.unwrap();
    assert_eq!(log.len(), 3, "{log:?}");
}
