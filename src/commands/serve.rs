//! `usher serve`: every platform that is configured, until a signal ends it or one of them fails.

use std::future::Future;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, bail};
use axum::Router;
use bot_core::announcements::{self, Letters, Watch};
use bot_core::assistant::Assistant;
use bot_core::clock::{SharedClock, SystemClock};
use bot_core::delivery::{self, Haste, Outlet, Rate, Rates, Renderers};
use bot_core::intake::Turns;
use bot_core::schedule::{self, Listings, Notices, Planner};
use discord::Discord;
use telegram::Telegram;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use crate::mailer::Mailer;
use crate::service::{Server, stop_on_signals};
use crate::settings::{self, Settings};
use crate::{assembly, calendars, mailer};

/// Serve every platform that a token is set for
#[derive(Debug, Default, clap::Args)]
pub(crate) struct Serve {}

/// Platforms end their turns within this time after a signal; whoever runs the service waits ten seconds.
const DRAIN: Duration = Duration::from_secs(8);
const CLOSE: Duration = Duration::from_secs(1);
/// What is counted on when many are reminded at once: the slowest platform takes so many messages a second.
const REMINDERS_A_SECOND: u32 = 30;

/// Deliveries that may go at once after a quiet time, or to make up for late ticks. Platforms have more in hand: the
/// rest is for answers.
const BURST: u32 = 10;

/// The platforms in service. The first that ends by itself ends all.
#[derive(Default)]
struct Platforms {
    running: JoinSet<(&'static str, anyhow::Result<()>)>,
}

impl Serve {
    pub(crate) async fn run(self, settings: &Settings) -> anyhow::Result<ExitCode> {
        if !settings.serves() {
            bail!(
                "no platform is configured: set USHER_TELEGRAM_TOKEN or USHER_DISCORD_TOKEN, or talk here with `usher chat`"
            );
        }
        let stop = CancellationToken::new();
        stop_on_signals(stop.clone())?;
        let clock: SharedClock = Arc::new(SystemClock);
        let assistant = assembly::assistant(settings, assembly::open(settings).await?, Arc::clone(&clock)).await?;
        let assistant = Arc::new(assistant);
        let outcome = serve(settings, &assistant, &clock, &stop).await;
        assistant.settle().await;
        assistant.database().close().await;
        outcome.map(|()| ExitCode::SUCCESS)
    }
}

async fn serve(
    settings: &Settings,
    assistant: &Arc<Assistant>,
    clock: &SharedClock,
    stop: &CancellationToken,
) -> anyhow::Result<()> {
    announcements::keep_reminded(assistant.database(), assistant.channels(), clock.now()).await?;
    let planner = Planner::new(settings.quiet.clone(), REMINDERS_A_SECOND).with_channels(assistant.channels().clone());
    let planning = tokio::spawn(planner.run(assistant.database().clone(), Arc::clone(clock), stop.clone()));
    let mut platforms = Platforms::default();
    let started = start(settings, assistant, clock, stop, &mut platforms).await;
    let outcome = match &started {
        Ok(_) => platforms.until_stopped(stop).await,
        Err(_) => Ok(()),
    };
    stop.cancel();
    let _ = planning.await;
    let drained = platforms.drain().await;
    if let Some(server) = started? {
        server.stop(CLOSE).await;
    }
    outcome.and(drained)
}

/// Makes the platforms ready, opens the server, and only then lets the platforms call and be called. What has been
/// added to `platforms` ends with `stop`, also where this fails half way.
async fn start(
    settings: &Settings,
    assistant: &Arc<Assistant>,
    clock: &SharedClock,
    stop: &CancellationToken,
    platforms: &mut Platforms,
) -> anyhow::Result<Option<Server>> {
    let mut webhooks = Router::new();
    let telegram = match &settings.telegram {
        Some(account) => Some(telegram_bot(account, settings, assistant, clock).await?),
        None => None,
    };
    if let Some(router) = telegram.as_ref().and_then(|telegram| telegram.router()) {
        webhooks = webhooks.merge(router);
    }
    let discord = match &settings.discord {
        Some(account) => Some(discord_bot(account, assistant, clock)?),
        None => None,
    };
    webhooks = webhooks.merge(calendars::routes(Arc::clone(assistant), Arc::clone(clock)));
    let server = match settings.listen {
        Some(address) => Server::start(address, assistant.database().clone(), webhooks).await.map(Some),
        None => Ok(None),
    };
    let watch = Watch::new(assistant.database().clone(), Arc::clone(assistant.locales()), Arc::clone(clock));
    let stopped = stop.clone();
    platforms.add("announcements", async move {
        watch.run(stopped).await;
        Ok(())
    });
    if let Some(smtp) = &settings.smtp {
        let (postman, stop) = (mailer::postman(Mailer::new(smtp)?, assistant, clock), stop.clone());
        platforms.add("letters", async move {
            postman.run(stop).await;
            Ok(())
        });
    }
    for outlet in telegram.iter().map(|telegram| telegram.outlet()).chain(discord.iter().map(Discord::outlet)) {
        let (setup, stop) = (courier(outlet, assistant, clock), stop.clone());
        platforms.add("deliveries", async move {
            delivery::carry_out(setup, stop).await;
            Ok(())
        });
    }
    if let Some(telegram) = telegram {
        let stop = stop.clone();
        platforms.add(telegram::NAME, async move { Ok(telegram.run(stop).await?) });
    }
    if let Some(discord) = discord {
        let (listings, clock, stopped) = (listings(&discord, assistant), Arc::clone(clock), stop.clone());
        platforms.add("events", async move {
            listings.run(clock, stopped).await;
            Ok(())
        });
        let stop = stop.clone();
        platforms.add(discord::NAME, async move { Ok(discord.run(stop).await?) });
    }
    server
}

async fn telegram_bot(
    account: &settings::Telegram,
    settings: &Settings,
    assistant: &Arc<Assistant>,
    clock: &SharedClock,
) -> anyhow::Result<Arc<Telegram>> {
    if account.webhook.is_some() && settings.listen.is_none() {
        bail!("USHER_TELEGRAM_WEBHOOK_URL needs USHER_LISTEN, the address Telegram's calls arrive at");
    }
    let core = telegram::Core {
        database: assistant.database().clone(),
        clock: Arc::clone(clock),
        turns: Arc::clone(assistant) as Arc<dyn Turns>,
        locales: Arc::clone(assistant.locales()),
        start_link: assistant.start_link().clone(),
    };
    Ok(Telegram::start(telegram_settings(account)?, core).await?)
}

fn telegram_settings(account: &settings::Telegram) -> anyhow::Result<telegram::Settings> {
    let api_url = account.api_url.as_deref().map(str::parse).transpose().context("USHER_TELEGRAM_API_URL")?;
    let webhook = account.webhook.as_ref().map(|webhook| {
        let url = webhook.url.parse().context("USHER_TELEGRAM_WEBHOOK_URL")?;
        Ok::<_, anyhow::Error>(telegram::Webhook { url, secret: webhook.secret.clone() })
    });
    let rates = Rates {
        overall: Rate::per_second(account.rate, BURST),
        private: Rate::per_second(account.private_rate, 3),
        shared: Rate::per_minute(account.group_rate),
    };
    Ok(telegram::Settings { token: account.token.clone(), api_url, webhook: webhook.transpose()?, rates })
}

fn discord_bot(
    account: &settings::Discord,
    assistant: &Arc<Assistant>,
    clock: &SharedClock,
) -> anyhow::Result<Discord> {
    let core = discord::Core {
        database: assistant.database().clone(),
        clock: Arc::clone(clock),
        turns: Arc::clone(assistant) as Arc<dyn Turns>,
        suggestions: Arc::clone(assistant) as Arc<dyn discord::Suggestions>,
        locales: Arc::clone(assistant.locales()),
    };
    // Limits of single channels are told by Discord itself, with every answer.
    let rates = Rates {
        overall: Rate::per_second(account.rate, BURST),
        private: Rate::per_second(account.private_rate, 4),
        shared: None,
    };
    let settings = discord::Settings { token: account.token.clone(), api_url: account.api_url.clone(), rates };
    Ok(Discord::new(&settings, core)?)
}

/// What keeps the events of Discord's servers like the programmes.
fn listings(discord: &Discord, assistant: &Assistant) -> Listings {
    let (database, locales) = (assistant.database().clone(), Arc::clone(assistant.locales()));
    Listings::new(database, locales, assistant.channels().clone(), discord::NAME, discord.board())
}

/// What carries deliveries out by the outlet.
fn courier(outlet: Outlet, assistant: &Arc<Assistant>, clock: &SharedClock) -> delivery::Setup {
    delivery::Setup {
        database: assistant.database().clone(),
        clock: Arc::clone(clock),
        outlet,
        renderer: Some(Arc::new(renderers(assistant))),
        haste: Haste::default(),
    }
}

/// What makes words at the moment of sending.
fn renderers(assistant: &Assistant) -> Renderers {
    let (database, locales) = (assistant.database().clone(), Arc::clone(assistant.locales()));
    let letters = Letters::new(database.clone(), Arc::clone(&locales), assistant.keyring().clone());
    Renderers::default()
        .with(schedule::TEMPLATE, Notices::new(database, locales).with_channels(assistant.channels().clone()))
        .with(announcements::TEMPLATE, letters)
}

impl Platforms {
    fn add(&mut self, name: &'static str, service: impl Future<Output = anyhow::Result<()>> + Send + 'static) {
        self.running.spawn(async move { (name, service.await) });
    }

    /// Waits for the signal; a platform that ends before it is a failure.
    async fn until_stopped(&mut self, stop: &CancellationToken) -> anyhow::Result<()> {
        tokio::select! {
            () = stop.cancelled() => Ok(()),
            ended = self.running.join_next() => match ended {
                Some(Ok((name, outcome))) if stop.is_cancelled() => outcome.context(name),
                Some(Ok((name, outcome))) => outcome.and_then(|()| bail!("ended by itself")).context(name),
                Some(Err(panic)) => Err(panic.into()),
                None => Ok(()),
            },
        }
    }

    /// Waits until the platforms have finished what they had begun.
    async fn drain(mut self) -> anyhow::Result<()> {
        let ended = async {
            let mut outcome = Ok(());
            while let Some(ended) = self.running.join_next().await {
                outcome = outcome.and(ended.map_err(Into::into).and_then(|(name, ended)| ended.context(name)));
            }
            outcome
        };
        match tokio::time::timeout(DRAIN, ended).await {
            Ok(outcome) => outcome,
            Err(_) => {
                tracing::warn!("some answers are left to the next start");
                Ok(())
            }
        }
    }
}
