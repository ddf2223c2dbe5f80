//! Sessions on a platform's own calendar: each once, whoever crashes and however many work on it, on both engines alike.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use bot_core::announcements::{self, Channels};
use bot_core::delivery::{self, State};
use bot_core::locale::Locales;
use bot_core::message::Address;
use bot_core::people::Actor;
use bot_core::platform::{Board, BoardError, Listing};
use bot_core::schedule::Listings;
use bot_core::store::Database;
use jiff::{SignedDuration, Timestamp};

use crate::schedule::{CODE, import, with_example};
use crate::{Case, cases};

pub(crate) fn cases() -> Vec<Case> {
    cases![
        a_session_is_posted_once_however_many_work_on_it,
        what_may_have_been_posted_is_looked_for_first,
        a_refusal_is_remembered_and_said_once,
        a_session_called_off_and_held_again_is_posted_again,
    ]
}

/// A calendar in memory that fails as it is told to.
#[derive(Default)]
struct Calendar {
    entries: Mutex<BTreeMap<String, (Listing, bool)>>,
    fails: Mutex<Vec<Failure>>,
    asked: Mutex<usize>,
}

#[derive(Clone, Copy)]
enum Failure {
    /// It is done, and the answer lost.
    LostAfter,
    LostBefore,
    NotAllowed,
}

#[async_trait]
impl Board for Calendar {
    async fn post(&self, _: &Address, listing: &Listing) -> Result<String, BoardError> {
        *self.asked.lock().unwrap() += 1;
        let failure = self.fails.lock().unwrap().pop();
        let lost = || BoardError::Unknown("lost".into());
        match failure {
            Some(Failure::NotAllowed) => return Err(BoardError::NotAllowed),
            Some(Failure::LostBefore) => return Err(lost()),
            Some(Failure::LostAfter) | None => {}
        }
        let mut entries = self.entries.lock().unwrap();
        let name = entries.len().to_string();
        entries.insert(name.clone(), (listing.clone(), true));
        failure.map_or(Ok(name), |_| Err(lost()))
    }

    async fn find(&self, _: &Address, listing: &Listing) -> Result<Option<String>, BoardError> {
        let entries = self.entries.lock().unwrap();
        Ok(entries.iter().find(|(_, (known, held))| known == listing && *held).map(|(name, _)| name.clone()))
    }

    async fn change(&self, _: &Address, identifier: &str, listing: &Listing) -> Result<(), BoardError> {
        self.entries.lock().unwrap().insert(identifier.to_owned(), (listing.clone(), true));
        Ok(())
    }

    async fn withdraw(&self, _: &Address, identifier: &str) -> Result<(), BoardError> {
        self.entries.lock().unwrap().get_mut(identifier).ok_or(BoardError::Gone)?.1 = false;
        Ok(())
    }
}

impl Calendar {
    fn failing(failures: impl IntoIterator<Item = Failure>) -> Arc<Self> {
        Arc::new(Self { fails: Mutex::new(failures.into_iter().collect()), ..Self::default() })
    }

    /// Beginning of every entry, and whether it is held.
    fn shown(&self) -> Vec<(String, bool)> {
        self.entries.lock().unwrap().values().map(|(listing, held)| (listing.starts.to_string(), *held)).collect()
    }

    fn asked(&self) -> usize {
        *self.asked.lock().unwrap()
    }
}

const PROGRAMME: &str = "id,title,date,start,end\nopen,Opening,2023-08-14,09:00,10:00\n";

fn now() -> Timestamp {
    "2023-08-10T00:00:00Z".parse().unwrap()
}

fn later(seconds: i64) -> Timestamp {
    now() + SignedDuration::from_secs(seconds)
}

fn channel() -> Address {
    Address { platform: "discord".into(), chat: "77".into(), thread: None }
}

async fn connect(database: &Database) {
    announcements::connect(database, &channel(), CODE, &Actor::Operator, now()).await.unwrap();
}

/// A project with one session at nine in Jakarta, and a channel.
async fn prepared(database: &Database) {
    with_example(database).await;
    import(database, PROGRAMME).await.unwrap();
    connect(database).await;
}

fn listings(database: &Database, calendar: &Arc<Calendar>) -> Listings {
    let board = Arc::clone(calendar) as Arc<dyn Board>;
    Listings::new(database.clone(), Arc::new(Locales::embedded()), Channels::default(), "discord", board)
}

async fn a_session_is_posted_once_however_many_work_on_it(database: Database) {
    prepared(&database).await;
    let calendar = Calendar::failing([]);
    let (one, other) = (listings(&database, &calendar), listings(&database, &calendar));
    let (first, second) = tokio::join!(one.step(now()), other.step(now()));
    first.and(second).unwrap();
    one.step(later(60)).await.unwrap();
    assert_eq!((calendar.asked(), calendar.shown()), (1, vec![("2023-08-14T02:00:00Z".to_owned(), true)]));
    import(&database, &PROGRAMME.replace("09:00,10:00", "11:00,12:00")).await.unwrap();
    one.step(later(120)).await.unwrap();
    assert_eq!((calendar.asked(), calendar.shown()), (1, vec![("2023-08-14T04:00:00Z".to_owned(), true)]));
}

async fn what_may_have_been_posted_is_looked_for_first(database: Database) {
    prepared(&database).await;
    for (failure, attempts) in [(Failure::LostAfter, 1), (Failure::LostBefore, 2)] {
        let calendar = Calendar::failing([failure]);
        let listings = listings(&database, &calendar);
        listings.step(now()).await.unwrap();
        listings.step(later(5)).await.unwrap();
        assert_eq!(calendar.asked(), 1, "it may still be on its way");
        listings.step(later(20)).await.unwrap();
        listings.step(later(40)).await.unwrap();
        assert_eq!((calendar.asked(), calendar.shown().len()), (attempts, 1));
        announcements::disconnect(&database, &channel(), &Actor::Operator, now()).await.unwrap();
        listings.step(later(60)).await.unwrap();
        assert!(!calendar.shown()[0].1, "the channel is the project's no more");
        connect(&database).await;
    }
}

async fn a_refusal_is_remembered_and_said_once(database: Database) {
    prepared(&database).await;
    import(&database, &format!("{PROGRAMME}key,Keynote,2023-08-14,11:00,12:00\n")).await.unwrap();
    let calendar = Calendar::failing([Failure::NotAllowed, Failure::NotAllowed]);
    for seconds in [0, 5, 500] {
        listings(&database, &calendar).step(later(seconds)).await.unwrap();
    }
    let said = delivery::progress(&database, "no-events:discord:77:").await.unwrap();
    assert_eq!((calendar.asked(), said.of(State::Waiting)), (1, 1));
    connect(&database).await;
    calendar.fails.lock().unwrap().clear();
    listings(&database, &calendar).step(later(600)).await.unwrap();
    assert_eq!(calendar.shown().len(), 2);
}

async fn a_session_called_off_and_held_again_is_posted_again(database: Database) {
    prepared(&database).await;
    let calendar = Calendar::failing([]);
    let listings = listings(&database, &calendar);
    listings.step(now()).await.unwrap();
    import(&database, "id,title,date,start,end\nother,Closing,2023-08-16,14:00,15:00\n").await.unwrap();
    listings.step(later(60)).await.unwrap();
    let held = || calendar.shown().into_iter().map(|(_, held)| held).collect::<Vec<_>>();
    assert_eq!(held(), [false, true]);
    import(&database, PROGRAMME).await.unwrap();
    listings.step(later(120)).await.unwrap();
    assert_eq!(held(), [false, false, true]);
    listings.step("2023-08-14T03:00:00Z".parse().unwrap()).await.unwrap();
    assert_eq!(held(), [false, false, true], "what has begun is left alone");
}
