//! Recipients that are nobody, a platform that takes everything at once, and the courier between.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use async_trait::async_trait;
use bot_core::clock::SystemClock;
use bot_core::delivery::{
    self, Content, Delivery, Haste, Outlet, Pacer, Priority, Rate, Rates, Recipient, Setup, State,
};
use bot_core::locale::Tag;
use bot_core::message::{Address, Block, Inbound, Line, Outbound, Understood};
use bot_core::platform::{FetchError, Limits, MessageId, Platform, SendError};
use bot_core::store::{Database, StoreError};
use jiff::Timestamp;
use tokio::sync::Notify;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

/// Who the recipients are.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    /// Chats, known by their address.
    Chats,
    /// People, whose chats are looked up on the way.
    People,
}

impl Kind {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Chats => "chats",
            Self::People => "people",
        }
    }

    /// Writes down the people, with a private chat each.
    pub(crate) async fn prepare(self, database: &Database, count: usize) {
        const STATEMENTS: [&str; 3] = [
            "INSERT INTO people (id, created_at) SELECT 'p' || n, 0 FROM numbers",
            "INSERT INTO accounts (platform, account, person) SELECT 'bench', 'a' || n, 'p' || n FROM numbers",
            "INSERT INTO private_chats (platform, account, chat, used_at) SELECT 'bench', 'a' || n, 'c' || n, 1 FROM numbers",
        ];
        if matches!(self, Self::Chats) {
            return;
        }
        for statement in STATEMENTS {
            let statement = format!(
                "WITH RECURSIVE numbers (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < {count}) {statement}"
            );
            bot_core::on!(database, pool => sqlx::query(sqlx::AssertSqlSafe(statement)).execute(pool).await.map(drop).unwrap());
        }
        if let Database::Postgres(pool) = database {
            sqlx::query("ANALYZE").execute(pool).await.unwrap();
        }
    }
}

/// News in one of ten languages.
pub(crate) fn delivery_to(kind: Kind, number: usize) -> Delivery {
    let chat = format!("c{number}");
    let to = match kind {
        Kind::Chats => Recipient::Chat(Address { platform: "bench".to_owned(), chat, thread: None }),
        Kind::People => Recipient::Person(format!("p{number}")),
    };
    let text = format!("Nominations close on 31 July 2023, in language {}.", number % 10);
    let content = Content::from(Outbound {
        blocks: vec![Block::Paragraph(Line::text(&text))],
        buttons: Vec::new(),
        locale: Tag::english(),
        replaces: false,
        private: false,
        files: Vec::new(),
        form: None,
        understood: Understood::default(),
    });
    let due = Timestamp::UNIX_EPOCH;
    let (key, cause) = (format!("announcement:1/{number}"), "announcement:1".to_owned());
    Delivery { key, to, content, priority: Priority::Bulk, due, expires: None, cause }
}

/// Takes everything and counts it.
struct Nobody {
    limits: Limits,
    sent: AtomicUsize,
    last: AtomicUsize,
    done: Notify,
}

#[async_trait]
impl Platform for Nobody {
    fn limits(&self) -> &Limits {
        &self.limits
    }

    async fn reply(&self, _: &Inbound, _: &Outbound) -> Result<(), SendError> {
        Ok(())
    }

    async fn working(&self, _: &Inbound) {}

    async fn acknowledge(&self, _: &Inbound) -> Result<(), SendError> {
        Ok(())
    }

    async fn fetch(&self, _: &str, _: usize) -> Result<Vec<u8>, FetchError> {
        Ok(Vec::new())
    }

    fn is_shared(&self, _: &Address) -> bool {
        false
    }

    async fn send(&self, _: &Address, _: &Outbound, nonce: &str) -> Result<MessageId, SendError> {
        if self.sent.fetch_add(1, Ordering::Relaxed) + 1 == self.last.load(Ordering::Relaxed) {
            self.done.notify_one();
        }
        Ok(MessageId(nonce.to_owned()))
    }

    async fn edit(&self, _: &Address, sent: &MessageId, _: &Outbound) -> Result<MessageId, SendError> {
        Ok(sent.clone())
    }

    async fn recall(&self, _: &Address, _: &MessageId) -> Result<(), SendError> {
        Ok(())
    }
}

/// A courier at work.
pub(crate) struct Work {
    nobody: Arc<Nobody>,
    stop: CancellationToken,
    task: JoinHandle<()>,
}

impl Work {
    /// Starts one that sends so many a second; 0 is no limit.
    pub(crate) fn start(database: &Database, rate: u32, last: usize) -> Self {
        let limits = Limits {
            buttons: 0,
            can_edit: true,
            can_recall: true,
            private_in_group: false,
            forms: false,
            shows_local_time: false,
        };
        let nobody = Nobody { limits, sent: AtomicUsize::new(0), last: AtomicUsize::new(last), done: Notify::new() };
        let nobody = Arc::new(nobody);
        let rates = Rates { overall: Rate::per_second(rate, 1), ..Rates::default() };
        let pacer = Arc::new(Pacer::new(rates));
        let outlet = Outlet { name: "bench".to_owned(), platform: nobody.clone(), pacer };
        let (database, clock) = (database.clone(), Arc::new(SystemClock));
        let setup = Setup { database, clock, outlet, renderer: None, haste: Haste::default() };
        let stop = CancellationToken::new();
        Self { nobody, stop: stop.clone(), task: tokio::spawn(delivery::carry_out(setup, stop)) }
    }

    /// Waits until the last one is sent.
    pub(crate) async fn sent(&self) {
        self.nobody.done.notified().await;
    }

    /// Waits until everything is recorded, and ends.
    pub(crate) async fn end(self) {
        self.stop.cancel();
        self.task.await.unwrap();
    }
}

/// So many were delivered, each once.
pub(crate) async fn all_delivered(database: &Database, count: usize) -> Result<(), StoreError> {
    let progress = delivery::progress(database, "announcement:1").await?;
    assert_eq!(progress.of(State::Delivered), count as u64);
    Ok(())
}
