//! A bot in a process of its own, and what it costs.

use std::fs;
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::bare;
use crate::double::{BotApi, TOKEN};

/// Who asks before the others.
const FIRST: i64 = 999_999;

/// Which bot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Bare,
    Usher,
}

/// How it gets its updates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Transport {
    Polling,
    Webhook,
}

/// A bot that answers.
pub(crate) struct Bot {
    pub(crate) kind: Kind,
    pub(crate) api: BotApi,
    /// Where updates are delivered, with a webhook.
    pub(crate) hook: Option<String>,
    /// From the start of the process to the first answer.
    pub(crate) start: Duration,
    child: Child,
    _folder: TempDir,
}

impl Bot {
    /// Starts the bot and waits for its first answer. Usher starts twice: what the very first start has to prepare is
    /// not measured.
    pub(crate) async fn start(kind: Kind, transport: Transport) -> Self {
        let folder = TempDir::new().unwrap();
        if kind == Kind::Usher {
            drop(Self::start_in(folder.path().to_owned(), TempDir::new().unwrap(), kind, transport).await);
        }
        let path = folder.path().to_owned();
        Self::start_in(path, folder, kind, transport).await
    }

    async fn start_in(path: std::path::PathBuf, folder: TempDir, kind: Kind, transport: Transport) -> Self {
        let api = BotApi::start().await;
        let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string();
        let address = (transport == Transport::Webhook).then_some(address);
        let mut command = match kind {
            Kind::Bare => bare_bot(&api, address.as_deref()),
            Kind::Usher => usher(&api, address.as_deref()),
        };
        command.current_dir(path).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let started = Instant::now();
        let child = command.spawn().unwrap();
        let hook = address.map(|address| format!("http://{address}/hook"));
        let mut bot = Self { kind, api, hook, start: Duration::ZERO, child, _folder: folder };
        bot.first_answer().await;
        bot.start = started.elapsed();
        bot
    }

    async fn first_answer(&self) {
        match &self.hook {
            None => self.api.say(FIRST, "/deadline"),
            Some(hook) => {
                let client = reqwest::Client::new();
                let update = self.api.private(FIRST, "/deadline").to_string();
                while deliver(&client, hook, update.clone()).await != Some(200) {
                    tokio::time::sleep(Duration::from_millis(5)).await;
                }
            }
        }
        self.api.answer(FIRST, 1).await;
    }

    /// Processor time used so far.
    pub(crate) fn processor_time(&self) -> Duration {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.child.id())).unwrap();
        let fields: Vec<&str> = stat.rsplit_once(')').unwrap().1.split_whitespace().collect();
        let ticks: u64 = fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap();
        Duration::from_millis(ticks * 10)
    }

    /// The most memory held so far, in MiB.
    pub(crate) fn memory(&self) -> f64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find(|line| line.starts_with("VmHWM")).unwrap();
        line.split_whitespace().nth(1).unwrap().parse::<f64>().unwrap() / 1024.0
    }
}

impl Drop for Bot {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn bare_bot(api: &BotApi, address: Option<&str>) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.arg(bare::ROLE).arg(&api.url).args(address);
    command
}

fn usher(api: &BotApi, address: Option<&str>) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_usher"));
    command.arg("serve").env_clear();
    command.env("USHER_TELEGRAM_TOKEN", TOKEN).env("USHER_TELEGRAM_API_URL", &api.url);
    if let Some(address) = address {
        command.env("USHER_LISTEN", address).env("USHER_TELEGRAM_WEBHOOK_SECRET", "open-sesame");
        command.env("USHER_TELEGRAM_WEBHOOK_URL", format!("http://{address}/hook"));
    }
    command
}

/// Delivers an update; the status of the answer, if there is one.
pub(crate) async fn deliver(client: &reqwest::Client, hook: &str, update: String) -> Option<u16> {
    let call = client.post(hook).header("X-Telegram-Bot-Api-Secret-Token", "open-sesame");
    let call = call.header("Content-Type", "application/json").body(update);
    call.send().await.ok().map(|answer| answer.status().as_u16())
}
