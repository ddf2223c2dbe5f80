//! Codes by e-mail tell nothing about who is nominated, cannot be guessed, and reach only the nominee.

use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use bot_core::clock::FixedClock;
use bot_core::locale::{Locales, Tag};
use bot_core::mail::{Carrier, CarryError, Letter};
use bot_core::nominations::claim::{ACCOUNT_FAILURES, Alarm, Claimed};
use bot_core::nominations::email::{
    self, ACCOUNT_REQUESTS, ADDRESS_FAILURES, ADDRESS_REQUESTS, Asked, CODE_FAILURES, OVERALL_REQUESTS, Postman, Typed,
    VALID_FOR,
};
use bot_core::on;
use bot_core::people::{Account, SecretCode};
use bot_core::privacy;
use bot_core::store::Database;
use jiff::{SignedDuration, Timestamp};

use crate::nominations::{TWO, claim, import, keyring};
use crate::{Case, cases};

const NOW: Timestamp = Timestamp::UNIX_EPOCH;
const SITI: &str = "siti@example.org";
const NOBODY: &str = "nobody@example.org";

pub(crate) fn cases() -> Vec<Case> {
    cases![
        a_code_by_email_links_once_and_from_its_own_chat,
        an_address_that_nobody_has_leaves_the_same_behind,
        nothing_of_a_letter_can_be_read_where_it_waits,
        a_code_typed_wrong_three_times_is_void,
        wrong_codes_of_both_kinds_lock_the_account,
        an_address_whose_codes_are_guessed_gets_no_more_for_a_day,
        wishes_have_limits,
        a_new_code_voids_the_one_before,
        a_letter_that_is_not_taken_is_tried_again_until_it_is_too_old,
        of_two_postmen_one_sends_a_letter,
        an_address_of_two_nominees_of_a_project_links_nobody,
        the_letter_goes_to_the_address_of_the_nomination,
        a_code_does_not_bring_back_what_was_erased_meanwhile,
        a_code_is_worth_nothing_once_the_nomination_has_another_address,
    ]
}

/// Takes letters, or fails as told.
#[derive(Default)]
struct LetterBox {
    letters: Mutex<Vec<Letter>>,
    faults: Mutex<Vec<CarryError>>,
}

#[async_trait]
impl Carrier for LetterBox {
    async fn carry(&self, letter: &Letter) -> Result<(), CarryError> {
        match self.faults.lock().unwrap().pop() {
            Some(fault) => Err(fault),
            None => {
                self.letters.lock().unwrap().push(letter.clone());
                Ok(())
            }
        }
    }
}

/// A post office: a clock, a postman and a letter box.
struct Office {
    database: Database,
    clock: Arc<FixedClock>,
    letters: Arc<LetterBox>,
}

impl Office {
    async fn open(database: &Database) -> Self {
        import(database, TWO, false).await.unwrap();
        let clock = Arc::new(FixedClock::new(NOW));
        Self { database: database.clone(), clock, letters: Arc::default() }
    }

    fn postman(&self) -> Postman {
        Postman {
            database: self.database.clone(),
            keyring: keyring(),
            locales: Arc::new(Locales::embedded()),
            clock: self.clock.clone(),
            carrier: self.letters.clone(),
        }
    }

    fn now(&self) -> Timestamp {
        bot_core::clock::Clock::now(&*self.clock)
    }

    async fn ask(&self, name: &str, address: &str) -> Asked {
        let tag: Tag = "th".parse().unwrap();
        email::request(&self.database, &keyring(), &account(name), address, &tag, self.now()).await.unwrap()
    }

    /// Sends all that is due; the code of the last letter there is.
    async fn deliver(&self) -> Option<String> {
        let postman = self.postman();
        while postman.round().await.unwrap() {}
        let letters = self.letters.letters.lock().unwrap();
        let words = letters.last()?.body.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        words.into_iter().find(|word| email::code_in(word).is_some())
    }

    async fn typed(&self, name: &str, code: &str) -> Option<Typed> {
        let code = email::code_in(code).unwrap();
        email::claim(&self.database, &keyring(), &account(name), &code, self.now()).await.unwrap()
    }

    async fn count(&self, sql: &'static str) -> i64 {
        let (count,): (i64,) = on!(&self.database, pool => sqlx::query_as(sql).fetch_one(pool).await.unwrap());
        count
    }
}

fn account(name: &str) -> Account {
    Account { platform: "telegram".into(), account: name.into() }
}

/// A code that is not this one.
fn other_than(code: &str) -> String {
    loop {
        let other = SecretCode::random_digits(email::LENGTH).unwrap().to_string();
        if other != code {
            return other;
        }
    }
}

async fn a_code_by_email_links_once_and_from_its_own_chat(database: Database) {
    let office = Office::open(&database).await;
    assert_eq!(office.ask("1", "Siti@Example.org").await, Asked::Taken);
    let code = office.deliver().await.unwrap();
    assert_eq!(office.typed("2", &code).await, None, "another account that asked for nothing");
    let Some(Typed::Linked(linked)) = office.typed("1", &code).await else { panic!("not linked") };
    assert_eq!(linked[0].reference, "R-2");
    assert_eq!(office.typed("1", &code).await, Some(Typed::NotValid(Alarm::None)), "a replay");
    office.ask("2", SITI).await;
    let again = office.deliver().await.unwrap();
    let Some(Typed::Linked(joined)) = office.typed("2", &again.replace('-', "")).await else { panic!("not joined") };
    assert_eq!(joined[0].person, linked[0].person, "a second account is the same person");
}

async fn an_address_that_nobody_has_leaves_the_same_behind(database: Database) {
    let office = Office::open(&database).await;
    for (name, address) in [("1", SITI), ("2", NOBODY)] {
        assert_eq!(office.ask(name, address).await, Asked::Taken);
    }
    assert_eq!(office.count("SELECT COUNT(*) FROM letters").await, 2, "before the postman looks");
    let code = office.deliver().await.unwrap();
    let letters = office.letters.letters.lock().unwrap().clone();
    assert_eq!(letters.iter().map(|letter| letter.to.as_str()).collect::<Vec<_>>(), [SITI]);
    assert!(letters[0].body.contains("รหัสของคุณ"), "in the language it was asked for in");
    assert_eq!(office.count("SELECT COUNT(*) FROM letters").await, 0, "wiped");
    for name in ["1", "2"] {
        assert_eq!(office.typed(name, &other_than(&code)).await, Some(Typed::NotValid(Alarm::None)));
    }
}

async fn nothing_of_a_letter_can_be_read_where_it_waits(database: Database) {
    let office = Office::open(&database).await;
    office.ask("12345", SITI).await;
    let letters: Vec<(String, String)> =
        on!(&database, pool => sqlx::query_as("SELECT id, sealed FROM letters").fetch_all(pool).await.unwrap());
    let codes: Vec<(String, String, String, String)> = on!(&database, pool =>
        sqlx::query_as("SELECT id, account, address, code FROM email_codes").fetch_all(pool).await.unwrap());
    let code = office.deliver().await.unwrap().replace('-', "");
    let kept = format!("{letters:?}{codes:?}");
    for readable in [SITI, "siti", "12345", "telegram", &code] {
        assert!(!kept.contains(readable), "{readable}: {kept}");
    }
}

async fn a_code_typed_wrong_three_times_is_void(database: Database) {
    let office = Office::open(&database).await;
    office.ask("1", SITI).await;
    let code = office.deliver().await.unwrap();
    for _ in 0..CODE_FAILURES {
        assert_eq!(office.typed("1", &other_than(&code)).await, Some(Typed::NotValid(Alarm::None)));
    }
    assert_eq!(office.typed("1", &code).await, Some(Typed::NotValid(Alarm::None)), "the right one too");
    assert_eq!(office.count("SELECT COUNT(*) FROM nominations WHERE person IS NOT NULL").await, 0);
}

async fn wrong_codes_of_both_kinds_lock_the_account(database: Database) {
    let office = Office::open(&database).await;
    office.ask("1", SITI).await;
    let code = office.deliver().await.unwrap();
    for _ in 1..ACCOUNT_FAILURES {
        assert_eq!(claim(&database, "telegram", "1", "00000-00000-00000").await, Claimed::NotValid(Alarm::None));
    }
    assert_eq!(office.typed("1", &other_than(&code)).await, Some(Typed::NotValid(Alarm::Account)));
    assert_eq!(office.typed("1", &code).await, Some(Typed::Wait));
    assert_eq!(claim(&database, "telegram", "1", "00000-00000-00000").await, Claimed::Wait);
}

async fn an_address_whose_codes_are_guessed_gets_no_more_for_a_day(database: Database) {
    let office = Office::open(&database).await;
    for (address, letters) in [(SITI, 3), (NOBODY, 0)] {
        office.ask("owner", address).await;
        let right = office.deliver().await.unwrap_or_else(|| "00000-00000".to_owned());
        for tried in 1..=ADDRESS_FAILURES {
            let name = format!("{address}{}", (tried - 1) / CODE_FAILURES);
            if tried % CODE_FAILURES == 1 {
                assert_eq!(office.ask(&name, address).await, Asked::Taken);
                office.deliver().await;
            }
            let alarm = if tried == ADDRESS_FAILURES { Alarm::Address } else { Alarm::None };
            assert_eq!(office.typed(&name, "00000-00000").await, Some(Typed::NotValid(alarm)), "{address} {tried}");
        }
        assert_eq!(office.typed("owner", &right).await, Some(Typed::NotValid(Alarm::None)), "the owner's code too");
        office.clock.advance(SignedDuration::from_hours(2));
        assert_eq!(office.ask("another", address).await, Asked::Taken, "the answer stays the same");
        office.deliver().await;
        let sent = office.letters.letters.lock().unwrap().iter().filter(|letter| letter.to == address).count();
        assert_eq!(sent, letters, "{address}");
    }
    office.clock.advance(SignedDuration::from_hours(25));
    office.ask("owner", SITI).await;
    let code = office.deliver().await.unwrap();
    assert!(matches!(office.typed("owner", &code).await, Some(Typed::Linked(_))));
}

async fn wishes_have_limits(database: Database) {
    let office = Office::open(&database).await;
    for _ in 0..ACCOUNT_REQUESTS {
        assert_eq!(office.ask("1", NOBODY).await, Asked::Taken);
    }
    assert_eq!(office.ask("1", SITI).await, Asked::Wait);
    for name in 0..=ADDRESS_REQUESTS {
        assert_eq!(office.ask(&format!("other {name}"), SITI).await, Asked::Taken);
    }
    office.deliver().await;
    let sent = i64::try_from(office.letters.letters.lock().unwrap().len()).unwrap();
    assert_eq!(sent, ADDRESS_REQUESTS, "nobody's letter box is filled");
    let so_far = office.count("SELECT COUNT(*) FROM email_codes").await;
    for name in so_far..OVERALL_REQUESTS {
        assert_eq!(office.ask(&format!("many {name}"), &format!("{name}@example.org")).await, Asked::Taken);
    }
    assert_eq!(office.ask("last", "last@example.org").await, Asked::Wait);
    office.clock.advance(SignedDuration::from_secs(3_601));
    assert_eq!(office.ask("last", "last@example.org").await, Asked::Taken);
}

async fn a_new_code_voids_the_one_before(database: Database) {
    let office = Office::open(&database).await;
    office.ask("1", SITI).await;
    let first = office.deliver().await.unwrap();
    office.clock.advance(SignedDuration::from_secs(1));
    office.ask("1", SITI).await;
    let second = office.deliver().await.unwrap();
    assert_eq!(office.typed("1", &first).await, Some(Typed::NotValid(Alarm::None)));
    office.clock.advance(VALID_FOR - SignedDuration::from_millis(1));
    assert!(matches!(office.typed("1", &second).await, Some(Typed::Linked(_))));
    office.ask("2", SITI).await;
    let third = office.deliver().await.unwrap();
    office.clock.advance(VALID_FOR);
    assert_eq!(office.typed("2", &third).await, Some(Typed::NotValid(Alarm::None)), "too late");
}

async fn a_letter_that_is_not_taken_is_tried_again_until_it_is_too_old(database: Database) {
    let office = Office::open(&database).await;
    office.ask("1", SITI).await;
    *office.letters.faults.lock().unwrap() = vec![CarryError::ForNow("down".into()); 2];
    assert_eq!(office.deliver().await, None);
    office.clock.advance(SignedDuration::from_secs(2));
    assert_eq!(office.deliver().await, None, "the second fault");
    office.clock.advance(SignedDuration::from_secs(2));
    assert_eq!(office.deliver().await, None, "the pause has grown");
    office.clock.advance(SignedDuration::from_secs(2));
    let code = office.deliver().await.unwrap();
    assert!(matches!(office.typed("1", &code).await, Some(Typed::Linked(_))));
    office.letters.letters.lock().unwrap().clear();
    for fault in [CarryError::ForGood("no such address".into()), CarryError::ForNow("down".into())] {
        office.ask(&fault.to_string(), SITI).await;
        office.letters.faults.lock().unwrap().push(fault);
        assert_eq!(office.deliver().await, None);
    }
    office.clock.advance(VALID_FOR);
    assert_eq!(office.deliver().await, None, "too old by now");
    assert_eq!(office.count("SELECT COUNT(*) FROM letters").await, 0);
}

async fn of_two_postmen_one_sends_a_letter(database: Database) {
    let office = Office::open(&database).await;
    for name in 0..ADDRESS_REQUESTS {
        office.ask(&format!("{name}"), SITI).await;
        office.ask(&format!("{name} too"), "somchai@example.org").await;
    }
    let round = async |postman: Postman| while postman.round().await.unwrap() {};
    tokio::join!(round(office.postman()), round(office.postman()), round(office.postman()));
    assert_eq!(i64::try_from(office.letters.letters.lock().unwrap().len()).unwrap(), 2 * ADDRESS_REQUESTS);
}

async fn an_address_of_two_nominees_of_a_project_links_nobody(database: Database) {
    let office = Office::open(&database).await;
    let shared = format!("{TWO}R-3,Ram,{SITI},NP,received,\n");
    import(&database, &shared, false).await.unwrap();
    assert_eq!(office.ask("1", SITI).await, Asked::Taken);
    assert_eq!(office.deliver().await, None);
}

async fn the_letter_goes_to_the_address_of_the_nomination(database: Database) {
    let office = Office::open(&database).await;
    let kelvin = TWO.replace(SITI, "kim@example.org");
    import(&database, &kelvin, false).await.unwrap();
    // The sign of kelvin is a small k once letters are made small, but a letter box of its own.
    office.ask("1", "\u{212A}im@example.org").await;
    office.deliver().await.unwrap();
    assert_eq!(office.letters.letters.lock().unwrap()[0].to, "kim@example.org");
}

async fn a_code_does_not_bring_back_what_was_erased_meanwhile(database: Database) {
    let office = Office::open(&database).await;
    office.ask("1", SITI).await;
    let first = office.deliver().await.unwrap();
    let Some(Typed::Linked(linked)) = office.typed("1", &first).await else { panic!("not linked") };
    office.ask("2", SITI).await;
    let second = office.deliver().await.unwrap();
    privacy::erase(&database, linked[0].person.as_deref().unwrap(), NOW).await.unwrap();
    assert_eq!(office.typed("2", &second).await, Some(Typed::NotValid(Alarm::None)));
}

async fn a_code_is_worth_nothing_once_the_nomination_has_another_address(database: Database) {
    let office = Office::open(&database).await;
    office.ask("1", SITI).await;
    let code = office.deliver().await.unwrap();
    import(&database, &TWO.replace(SITI, "siti.rahma@example.org"), false).await.unwrap();
    assert_eq!(office.typed("1", &code).await, Some(Typed::NotValid(Alarm::None)));
}
