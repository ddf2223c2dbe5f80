//! An adapter in service with an assistant that does as it is told.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use bot_core::assistant::{Command, Suggestion};
use bot_core::clock::FixedClock;
use bot_core::delivery::Rates;
use bot_core::intake::Turns;
use bot_core::locale::{Locales, Tag};
use bot_core::message::{Block, Button, Event, Inbound, Line, Outbound, Understood};
use bot_core::platform::Platform;
use bot_core::store::Database;
use discord::{Core, Discord, DiscordError, Settings, Suggestions};
use jiff::Timestamp;
use secrecy::SecretString;
use tokio::sync::Semaphore;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use crate::double::{self, TOKEN};

/// Repeats what it hears; some words make it do more.
pub(crate) struct Parrot {
    /// "wait" waits for a permit.
    pub(crate) gate: Semaphore,
    pub(crate) heard: Mutex<Vec<Inbound>>,
}

#[async_trait]
impl Turns for Parrot {
    async fn file(&self, inbound: &Inbound, _: &dyn Platform) -> Option<Outbound> {
        self.turn(inbound).await
    }

    async fn turn(&self, inbound: &Inbound) -> Option<Outbound> {
        self.heard.lock().unwrap().push(inbound.clone());
        let said = match &inbound.event {
            Event::Text(text) => text.clone(),
            Event::Command { command: Command::Ask, argument } => argument.clone(),
            Event::Command { command, argument } => format!("{} {argument}", command.name()),
            Event::Pressed(action) => format!("pressed {action}"),
            other => format!("{other:?}"),
        };
        if said.contains("panic") {
            panic!("as the test asks for");
        }
        if said.contains("wait") {
            self.gate.acquire().await.unwrap().forget();
        }
        (!said.contains("nothing")).then(|| answer(&said))
    }

    fn apology(&self, _: &Inbound) -> Outbound {
        answer("sorry")
    }
}

fn answer(said: &str) -> Outbound {
    let mut blocks = vec![Block::Paragraph(Line::text(said))];
    if said.contains("card") {
        blocks.push(Block::Field { label: Line::text("Timing"), value: Line::text("in May") });
    }
    let mut buttons = Vec::new();
    if said.contains("button") {
        buttons.push(Button { label: "Closing date".into(), action: "a:deadline".into() });
        buttons.push(Button { label: "replace it".into(), action: "p:replace".into() });
    }
    if said.contains("menu") {
        let tags = ["en", "hi", "id", "ja", "ko", "th", "tr"];
        buttons.extend(tags.map(|tag| Button { label: tag.into(), action: format!("l:{tag}") }));
    }
    Outbound {
        blocks,
        buttons,
        locale: Tag::english(),
        replaces: said.contains("replace"),
        private: said.contains("private"),
        files: Vec::new(),
        form: None,
        understood: Understood::default(),
    }
}

#[async_trait]
impl Suggestions for Parrot {
    async fn projects(&self, typed: &str) -> Vec<Suggestion> {
        let suggestion =
            |number| Suggestion { code: format!("23-IP-{number}"), title: format!("{typed} {}", "x".repeat(200)) };
        (0..40).map(suggestion).collect()
    }
}

/// The adapter, the double it talks to, and the assistant behind it.
pub(crate) struct House {
    pub(crate) discord: double::Discord,
    pub(crate) parrot: Arc<Parrot>,
    pub(crate) stop: CancellationToken,
    running: JoinHandle<Result<(), DiscordError>>,
    _folder: tempfile::TempDir,
}

impl House {
    /// In service, connected, commands registered.
    pub(crate) async fn open() -> Self {
        let house = Self::of(double::Discord::start().await).await;
        house.discord.connected().await;
        house
    }

    /// In service with this double, connected or not.
    pub(crate) async fn of(discord: double::Discord) -> Self {
        Self::with(discord, TOKEN, Duration::from_secs(60)).await
    }

    pub(crate) async fn with(discord: double::Discord, token: &str, patience: Duration) -> Self {
        let folder = tempfile::TempDir::new().unwrap();
        let database = Database::open(&format!("sqlite://{}/test.db", folder.path().display())).await.unwrap();
        let parrot = Arc::new(Parrot { gate: Semaphore::new(0), heard: Mutex::default() });
        let settings =
            Settings { token: SecretString::from(token), api_url: Some(discord.url()), rates: Rates::default() };
        let core = Core {
            database,
            clock: Arc::new(FixedClock::new(Timestamp::UNIX_EPOCH)),
            turns: Arc::clone(&parrot) as Arc<dyn Turns>,
            suggestions: Arc::clone(&parrot) as Arc<dyn Suggestions>,
            locales: Arc::new(Locales::embedded()),
        };
        let stop = CancellationToken::new();
        let adapter = Discord::new(&settings, core).unwrap().with_patience(patience);
        let running = tokio::spawn(adapter.run(stop.clone()));
        Self { discord, parrot, stop, running, _folder: folder }
    }

    /// How the service ended.
    pub(crate) async fn ended(self) -> Result<(), DiscordError> {
        tokio::time::timeout(Duration::from_secs(20), self.running).await.expect("it does not end").unwrap()
    }

    /// Ends the service; nothing the double would refuse may have happened.
    pub(crate) async fn close(self) {
        self.stop.cancel();
        let discord = self.discord.clone();
        self.ended().await.unwrap();
        let offences = std::mem::take(&mut discord.state().offences);
        assert!(offences.is_empty(), "{offences:?}");
    }
}
