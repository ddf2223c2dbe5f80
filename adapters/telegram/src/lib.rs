//! The Telegram adapter: Bot API updates in, rendered answers out.
//!
//! | file | duty |
//! |---|---|
//! | `api` | one call of the Bot API, and what its failures mean |
//! | `update` | the parts of an update that are read; newer or odd parts are left out |
//! | `receive` | an update becomes an `Inbound` |
//! | `polling`, `webhook` | the two ways updates arrive |
//! | `render`, `split`, `keyboard` | an `Outbound` becomes HTML in messages that fit, and rows of buttons |
//! | `platform` | the platform as the core sees it |
//! | `send`, `inline` | what is called for an answer and for a delivery |
//! | `menu` | the commands shown by Telegram's clients |

mod api;
mod inline;
mod keyboard;
mod menu;
mod platform;
mod polling;
mod receive;
mod render;
mod send;
mod split;
#[cfg(test)]
mod tests;
mod update;
mod webhook;

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use bot_core::assistant::StartLink;
use bot_core::clock::SharedClock;
use bot_core::delivery::{Outlet, Pacer, Rates};
use bot_core::intake::{Backoff, Intake, Patience, Room, Setup, Turns};
use bot_core::locale::Locales;
use bot_core::platform::Platform;
use bot_core::store::{Database, StoreError};
use secrecy::SecretString;
use teloxide::payloads::GetMe;
use tokio_util::sync::CancellationToken;
use url::Url;

use api::Api;
use receive::Me;
use send::Sender;

/// The platform's name in addresses.
pub const NAME: &str = "telegram";

/// How long answers under way may take when the program ends.
const DRAIN: Duration = Duration::from_secs(7);
/// Pauses between attempts to reach Telegram.
const FIRST_PAUSE: Duration = Duration::from_millis(250);
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// What the operator sets.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The bot's token, from BotFather.
    pub token: SecretString,
    /// Another Bot API server than Telegram's own.
    pub api_url: Option<Url>,
    /// Receive updates by webhook; without it they are polled.
    pub webhook: Option<Webhook>,
    /// How fast Telegram may be written to.
    pub rates: Rates,
}

/// How Telegram reaches the program.
#[derive(Clone, Debug)]
pub struct Webhook {
    /// The address Telegram calls; its path is the one [`Telegram::router`] answers.
    pub url: Url,
    /// What Telegram shows to be recognised: 1 to 256 of `A-Z a-z 0-9 _ -`.
    pub secret: SecretString,
}

/// What the adapter needs of the core.
pub struct Core {
    /// Where accepted messages are kept.
    pub database: Database,
    /// The present moment.
    pub clock: SharedClock,
    /// What answers.
    pub turns: Arc<dyn Turns>,
    /// The languages the commands are described in.
    pub locales: Arc<Locales>,
    /// Where the bot's links are made known.
    pub start_link: StartLink,
}

/// Why the adapter does not start or has to end.
#[derive(Debug, thiserror::Error)]
pub enum TelegramError {
    /// Telegram does not know the token.
    #[error("Telegram refuses the token in USHER_TELEGRAM_TOKEN: {0}")]
    Token(String),
    /// Telegram does not take the webhook.
    #[error("Telegram refuses the webhook: {0}")]
    Webhook(String),
    /// The HTTP client could not be made.
    #[error("no HTTP client: {0}")]
    Client(String),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The bot.
pub struct Telegram {
    api: Arc<Api>,
    webhook: Option<Webhook>,
    outlet: Outlet,
    intake: Intake,
    clock: SharedClock,
    locales: Arc<Locales>,
    start_link: StartLink,
    /// Who the bot is; known as soon as Telegram was reached for the first time.
    me: OnceLock<Me>,
}

impl Telegram {
    /// Makes the adapter and takes up what was left unanswered. Telegram is not asked anything yet.
    ///
    /// # Errors
    /// Where the database fails or no HTTP client can be made.
    pub async fn start(settings: Settings, core: Core) -> Result<Arc<Self>, TelegramError> {
        let api = Arc::new(Api::new(&settings.token, settings.api_url).map_err(TelegramError::Client)?);
        let pacer = Arc::new(Pacer::new(settings.rates));
        let platform: Arc<dyn Platform> = Arc::new(Sender::new(Arc::clone(&api), Arc::clone(&pacer)));
        let outlet = Outlet { name: NAME.to_owned(), platform, pacer };
        let setup = Setup {
            database: core.database,
            clock: Arc::clone(&core.clock),
            turns: core.turns,
            platform: Arc::clone(&outlet.platform),
            pacer: Arc::clone(&outlet.pacer),
            name: NAME.to_owned(),
            room: Room::default(),
            patience: Patience::default(),
        };
        let intake = Intake::start(setup).await?;
        let Settings { webhook, .. } = settings;
        let Core { clock, locales, start_link, .. } = core;
        let me = OnceLock::new();
        Ok(Arc::new(Self { api, webhook, outlet, intake, clock, locales, start_link, me }))
    }

    /// The way out for what answers nothing.
    #[must_use]
    pub fn outlet(&self) -> Outlet {
        self.outlet.clone()
    }

    /// The routes Telegram calls; `None` where updates are polled.
    #[must_use]
    pub fn router(self: &Arc<Self>) -> Option<axum::Router> {
        self.webhook.as_ref().map(|webhook| webhook::router(Arc::clone(self), webhook))
    }

    /// Receives and answers until `stop`; then finishes what is under way, within seconds. A network that is down is
    /// waited for.
    ///
    /// # Errors
    /// Where Telegram refuses the token or the webhook: an operator has to act.
    pub async fn run(self: Arc<Self>, stop: CancellationToken) -> Result<(), TelegramError> {
        let outcome = tokio::select! {
            outcome = self.receive() => outcome,
            () = stop.cancelled() => Ok(()),
        };
        self.intake.drain(DRAIN).await;
        outcome
    }

    /// Never returns while all is well.
    async fn receive(&self) -> Result<(), TelegramError> {
        let me = self.introduce().await?;
        let receiving = async {
            match &self.webhook {
                Some(webhook) => webhook::register(&self.api, webhook).await,
                None => polling::run(self, me).await,
            }
        };
        let menu = async {
            menu::register(&self.api, &self.locales).await;
            Ok(())
        };
        tokio::try_join!(receiving, menu)?;
        std::future::pending().await
    }

    /// Asks Telegram who the bot is, as often as it takes.
    async fn introduce(&self) -> Result<&Me, TelegramError> {
        let mut backoff = Backoff::new(FIRST_PAUSE, LONGEST_PAUSE);
        loop {
            match self.api.call::<_, Me>(&GetMe::new()).await {
                Ok(me) => {
                    tracing::info!(bot = me.username, "connected to Telegram");
                    self.start_link.set(format!("https://t.me/{}?start=", me.username));
                    return Ok(self.me.get_or_init(|| me));
                }
                Err(failure) if failure.is_about_the_token() => return Err(TelegramError::Token(failure.to_string())),
                Err(failure) => {
                    tracing::warn!(%failure, "Telegram cannot be reached yet");
                    tokio::time::sleep(failure.pause(&mut backoff)).await;
                }
            }
        }
    }
}
