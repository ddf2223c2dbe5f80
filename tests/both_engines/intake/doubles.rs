//! A platform and an assistant to watch the intake with.

use std::collections::VecDeque;
use std::future::Future;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use async_trait::async_trait;
use bot_core::clock::FixedClock;
use bot_core::delivery::{Pacer, Rates};
use bot_core::intake::{Intake, Patience, Room, Setup, Turns};
use bot_core::locale::Tag;
use bot_core::message::{Address, Block, Event, Inbound, Line, Outbound, Place, Reply, Understood};
use bot_core::platform::{FetchError, Limits, MessageId, Platform, SendError};
use bot_core::store::Database;
use jiff::Timestamp;
use tokio::sync::Semaphore;

/// A platform that writes down what it is given, and fails as told.
pub(crate) struct Recorder {
    limits: Limits,
    sent: Mutex<Vec<(String, String)>>,
    worked: Mutex<Vec<String>>,
    failures: Mutex<VecDeque<SendError>>,
}

impl Recorder {
    /// Fails with these, one after the other, before it takes anything.
    pub(crate) fn failing(failures: impl IntoIterator<Item = SendError>) -> Arc<Self> {
        Arc::new(Self {
            limits: Limits {
                buttons: 10,
                can_edit: true,
                can_recall: true,
                private_in_group: false,
                forms: false,
                shows_local_time: false,
            },
            sent: Mutex::default(),
            worked: Mutex::default(),
            failures: Mutex::new(failures.into_iter().collect()),
        })
    }

    pub(crate) fn new() -> Arc<Self> {
        Self::failing([])
    }

    /// Fails with these next.
    pub(crate) fn fail(&self, failures: impl IntoIterator<Item = SendError>) {
        self.failures.lock().unwrap().extend(failures);
    }

    fn take(&self, chat: &str, text: &str) -> Result<(), SendError> {
        if let Some(failure) = self.failures.lock().unwrap().pop_front() {
            return Err(failure);
        }
        self.sent.lock().unwrap().push((chat.to_owned(), text.to_owned()));
        Ok(())
    }

    /// Chat and text of what was sent, in order.
    pub(crate) fn sent(&self) -> Vec<(String, String)> {
        self.sent.lock().unwrap().clone()
    }

    /// Texts sent to one chat, in order.
    pub(crate) fn sent_to(&self, chat: &str) -> Vec<String> {
        self.sent().into_iter().filter(|(to, _)| to == chat).map(|(_, text)| text).collect()
    }

    /// Chats that were shown that an answer is being worked on.
    pub(crate) fn worked(&self) -> Vec<String> {
        self.worked.lock().unwrap().clone()
    }
}

#[async_trait]
impl Platform for Recorder {
    fn limits(&self) -> &Limits {
        &self.limits
    }

    async fn reply(&self, to: &Inbound, message: &Outbound) -> Result<(), SendError> {
        self.take(&to.address.chat, &message.plain())
    }

    async fn working(&self, on: &Inbound) {
        self.worked.lock().unwrap().push(on.address.chat.clone());
    }

    async fn acknowledge(&self, to: &Inbound) -> Result<(), SendError> {
        self.sent.lock().unwrap().push((to.address.chat.clone(), "acknowledged".to_owned()));
        Ok(())
    }

    async fn fetch(&self, handle: &str, _: usize) -> Result<Vec<u8>, FetchError> {
        Ok(handle.as_bytes().to_vec())
    }

    fn is_shared(&self, address: &Address) -> bool {
        address.chat.starts_with('-')
    }

    async fn send(&self, to: &Address, message: &Outbound, nonce: &str) -> Result<MessageId, SendError> {
        self.take(&to.chat, &message.plain())?;
        Ok(MessageId(nonce.to_owned()))
    }

    async fn edit(&self, at: &Address, sent: &MessageId, message: &Outbound) -> Result<MessageId, SendError> {
        self.take(&at.chat, &format!("edited: {}", message.plain()))?;
        Ok(sent.clone())
    }

    async fn recall(&self, at: &Address, _: &MessageId) -> Result<(), SendError> {
        self.take(&at.chat, "recalled")
    }
}

/// An assistant that repeats what it hears. It panics at "panic", says nothing to "nothing", and waits for the gate
/// at "wait".
pub(crate) struct Echo {
    pub(crate) gate: Semaphore,
    pub(crate) heard: Mutex<Vec<Event>>,
}

impl Echo {
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(Self { gate: Semaphore::new(0), heard: Mutex::default() })
    }
}

#[async_trait]
impl Turns for Echo {
    async fn file(&self, inbound: &Inbound, _: &dyn Platform) -> Option<Outbound> {
        self.turn(inbound).await
    }

    async fn turn(&self, inbound: &Inbound) -> Option<Outbound> {
        self.heard.lock().unwrap().push(inbound.event.clone());
        let Event::Text(text) = &inbound.event else {
            return None;
        };
        match text.as_str() {
            "panic" => panic!("as the test asks for"),
            "nothing" => return None,
            "wait" => self.gate.acquire().await.unwrap().forget(),
            _ => {}
        }
        Some(said(text))
    }

    fn apology(&self, _: &Inbound) -> Outbound {
        said("sorry")
    }
}

fn said(text: &str) -> Outbound {
    Outbound {
        blocks: vec![Block::Paragraph(Line::text(text))],
        buttons: Vec::new(),
        locale: Tag::english(),
        replaces: false,
        private: false,
        files: Vec::new(),
        form: None,
        understood: Understood::default(),
    }
}

/// A text from a chat.
pub(crate) fn text(id: u32, chat: &str, text: &str) -> Inbound {
    Inbound {
        id: id.to_string(),
        address: Address { platform: "test".to_owned(), chat: chat.to_owned(), thread: None },
        sender: chat.to_owned(),
        place: Place::Private,
        client_language: None,
        event: Event::Text(text.to_owned()),
        reply: Reply::default(),
        sent: Timestamp::UNIX_EPOCH,
    }
}

/// An intake that loses no time.
pub(crate) fn setup(database: &Database, turns: &Arc<Echo>, platform: &Arc<Recorder>) -> Setup {
    Setup {
        database: database.clone(),
        clock: Arc::new(FixedClock::new(Timestamp::UNIX_EPOCH)),
        turns: Arc::clone(turns) as Arc<dyn Turns>,
        platform: Arc::clone(platform) as Arc<dyn Platform>,
        pacer: Arc::new(Pacer::new(Rates::default())),
        name: "test".to_owned(),
        room: Room::default(),
        patience: Patience {
            working_after: Duration::from_millis(20),
            first_pause: Duration::from_millis(1),
            longest_pause: Duration::from_millis(2),
            attempts: 5,
            ..Patience::default()
        },
    }
}

pub(crate) async fn start(database: &Database, turns: &Arc<Echo>, platform: &Arc<Recorder>) -> Intake {
    Intake::start(setup(database, turns, platform)).await.unwrap()
}

/// Waits until the condition holds, and fails when it does not for long.
pub(crate) async fn until<F: Future<Output = bool>>(condition: impl Fn() -> F) {
    let deadline = Instant::now() + Duration::from_secs(20);
    while !condition().await {
        assert!(Instant::now() < deadline, "what the test waits for does not happen");
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}
