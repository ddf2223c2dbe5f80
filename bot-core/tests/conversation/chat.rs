//! A chat to test with: a real database, the real catalogues and model, and a clock that stands still.

use std::sync::Arc;

use bot_core::assistant::{Assistant, Command};
use bot_core::clock::FixedClock;
use bot_core::economy::Economy;
use bot_core::keyring::Keyring;
use bot_core::locale::Locales;
use bot_core::message::{Address, Event, Inbound, Outbound, Place, Reply};
use bot_core::nominations::{self, Import};
use bot_core::notification;
use bot_core::on;
use bot_core::people::{self, Account, Actor, Administrators, Role, invitation};
use bot_core::store::Database;
use bot_core::understanding::Understanding;
use jiff::Timestamp;

/// One person in one chat.
pub(crate) struct Chat {
    assistant: Arc<Assistant>,
    pub(crate) database: Database,
    person: String,
    client: Option<String>,
    place: Place,
    last: Option<Outbound>,
}

/// Two more projects than the example.
pub(crate) const AGRICULTURE: &str = "PROJECT NOTIFICATION\n\nReference No.: 180\n\nDate of Issue\t10 July 2023\n\
Project Code\t23-AG-02-GE-TRC-B\nTitle\tTraining Course on Smart Agriculture and Food Processing\n\
Timing\t6 November 2023–10 November 2023\nHosting Country(ies)\tThailand\nVenue City(ies)\tBangkok\nModality\tFace-to-face\n\
Implementing Organization(s)\tThailand Productivity Institute and APO Secretariat\n\
Participating Country(ies)\tNepal, Sri Lanka and Thailand\nOverseas Participants\t16\nLocal Participants\t6\n\
Closing Date\t15 September 2023\nRemarks\tNot Applicable\n\nObjectives\tLearn.\nQualifications\tExtension officers.\n";

impl Chat {
    /// A private chat about the example project alone, at `now`.
    pub(crate) async fn at(now: &str) -> Self {
        Self::about(now, &[notification::example()]).await
    }

    /// A private chat about these notifications, at `now`.
    pub(crate) async fn about(now: &str, documents: &[&str]) -> Self {
        let database = Database::open("sqlite::memory:").await.unwrap();
        let now: Timestamp = now.parse().unwrap();
        let clock = Arc::new(FixedClock::new(now));
        for document in documents {
            notification::import(&database, &*clock, "notification.txt", document.as_bytes()).await.unwrap();
        }
        let locales = Arc::new(Locales::embedded());
        let understanding = Arc::new(Understanding::new(&locales));
        let assistant = Arc::new(Assistant::new(database.clone(), clock, locales, understanding));
        Self { assistant, database, person: "7".into(), client: None, place: Place::Private, last: None }
    }

    /// The same with the person of this chat as the administrator that the settings name.
    pub(crate) fn with_administrator(mut self) -> Self {
        let account = Account { platform: "test".into(), account: self.person.clone() };
        let assistant = Arc::into_inner(self.assistant).expect("no other chat yet");
        self.assistant = Arc::new(assistant.with_administrators(Administrators::new(vec![account])));
        self
    }

    /// The same with announcements that a second person has to approve.
    pub(crate) fn with_approval(mut self) -> Self {
        let assistant = Arc::into_inner(self.assistant).expect("no other chat yet");
        self.assistant = Arc::new(assistant.with_approval(true));
        self
    }

    /// Someone of the secretariat, who took up an invitation.
    pub(crate) async fn colleague(&self, person: &str) -> Self {
        let now = Timestamp::from_second(1_689_822_000).unwrap();
        let invited = invitation::invite(&self.database, &Actor::Operator, Role::Secretariat, now).await.unwrap();
        let mut colleague = self.other(person, "en");
        colleague.say(&format!("{}{}", invitation::PREFIX, invited.bare())).await;
        colleague
    }

    /// The same with the nominations of this file for the example project, and letters that can be sent.
    pub(crate) async fn with_nominations(mut self, file: &str) -> Self {
        let assistant = Arc::into_inner(self.assistant).expect("no other chat yet");
        let keyring = Keyring::new(&[[7; 32]]);
        let work = Import {
            database: &self.database,
            keyring: &keyring,
            locales: &Locales::embedded(),
            now: Timestamp::UNIX_EPOCH,
            dry_run: false,
            correct: false,
            progress: &|_, _| {},
        };
        nominations::import(&work, "23-IP-10-GE-WSP-A", "nominations.csv", file.as_bytes()).await.unwrap();
        self.assistant = Arc::new(assistant.with_keyring(keyring).with_email(true));
        self
    }

    /// Somebody who took up an invitation to this role.
    pub(crate) async fn holding(&self, person: &str, role: Role) -> Self {
        let now = Timestamp::from_second(1_689_822_000).unwrap();
        let account = Account { platform: "test".into(), account: person.into() };
        let code = invitation::invite(&self.database, &Actor::Operator, role, now).await.unwrap();
        let accepted = invitation::accept(&self.database, &Administrators::default(), code.bare(), &account, now).await;
        assert_eq!(accepted.unwrap(), Some(role));
        self.other(person, "en")
    }

    /// What waits to be told to a person unasked, as it is stored.
    pub(crate) async fn told(&self, person: &str) -> Vec<String> {
        const TOLD: &str = "SELECT c.body FROM deliveries d JOIN delivery_contents c ON c.id = d.content
            WHERE d.account = $1 OR d.person IN (SELECT person FROM accounts WHERE account = $1) ORDER BY d.id";
        let rows: Vec<(String,)> =
            on!(&self.database, pool => sqlx::query_as(TOLD).bind(person).fetch_all(pool).await.unwrap());
        rows.into_iter().map(|(body,)| body).collect()
    }

    /// Another person, in the same group or in a chat of their own.
    pub(crate) fn other(&self, person: &str, client: &str) -> Self {
        Self {
            assistant: Arc::clone(&self.assistant),
            database: self.database.clone(),
            person: person.into(),
            client: Some(client.into()),
            place: self.place,
            last: None,
        }
    }

    /// The same person in a group.
    pub(crate) fn in_a_group(mut self) -> Self {
        self.place = Place::Group;
        self
    }

    /// Says a text and returns the whole answer.
    pub(crate) async fn say(&mut self, text: &str) -> Outbound {
        self.happens(Event::Text(text.into())).await.expect("an answer")
    }

    /// Gives a command.
    pub(crate) async fn command(&mut self, command: Command, argument: &str) -> Outbound {
        self.happens(Event::Command { command, argument: argument.into() }).await.expect("an answer")
    }

    /// Presses the button of the last answer whose label holds `label`.
    pub(crate) async fn press(&mut self, label: &str) -> Outbound {
        let last = self.last.clone().expect("an answer to press a button of");
        let labels: Vec<_> = last.buttons.iter().map(|button| button.label.clone()).collect();
        let button = last.buttons.into_iter().find(|button| button.label.contains(label));
        let action = button.unwrap_or_else(|| panic!("no button '{label}' among {labels:?}")).action;
        self.happens(Event::Pressed(action)).await.expect("an answer")
    }

    /// The same with a person who has said which economy is theirs.
    pub(crate) async fn from(self, economy: Economy) -> Self {
        let inbound = self.inbound(Event::Joined);
        people::set_economy(&self.database, &inbound, economy, Timestamp::UNIX_EPOCH).await.unwrap();
        self
    }

    /// Lets something happen in the chat.
    pub(crate) async fn happens(&mut self, event: Event) -> Option<Outbound> {
        let outbound = self.assistant.handle(&self.inbound(event)).await;
        self.last.clone_from(&outbound);
        outbound
    }

    fn inbound(&self, event: Event) -> Inbound {
        Inbound {
            id: "1".into(),
            address: Address { platform: "test".into(), chat: "1".into(), thread: None },
            sender: self.person.clone(),
            place: self.place,
            client_language: self.client.clone(),
            event,
            reply: Reply::default(),
            sent: Timestamp::UNIX_EPOCH,
        }
    }
}
