//! `usher doctor`: whether settings, database and tokens are fit for service.

use std::fmt::Write;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use reqwest::{Client, RequestBuilder};
use secrecy::ExposeSecret;

use super::say;
use crate::assembly::{open, shown};
use crate::mailer::Mailer;
use crate::settings::Settings;

/// Check settings, database and tokens; exit 1 on a fault
#[derive(Debug, Default, clap::Args)]
pub(crate) struct Doctor {}

/// A platform that does not answer for so long counts as out of reach.
const PATIENCE: Duration = Duration::from_secs(10);

/// What was found out about one thing.
enum State {
    Good(String),
    Unset(&'static str),
    Fault(String),
}

impl Doctor {
    pub(crate) async fn run(self, settings: &Settings) -> anyhow::Result<ExitCode> {
        let (database, telegram, discord, letters) =
            tokio::join!(database(settings), telegram(settings), discord(settings), letters(settings));
        let findings = [
            ("settings", State::Good("read".to_owned())),
            ("database", database),
            ("telegram", telegram),
            ("discord", discord),
            ("letters", letters),
            ("listen", listen(settings)),
            ("admins", admins(settings)),
        ];
        let mut text = String::new();
        for (subject, state) in &findings {
            match state {
                State::Good(what) => writeln!(text, "ok     {subject}: {what}")?,
                State::Unset(what) => writeln!(text, "-      {subject}: {what}")?,
                State::Fault(what) => writeln!(text, "FAULT  {subject}: {what}")?,
            }
        }
        say(&text)?;
        let sound = !findings.iter().any(|(_, state)| matches!(state, State::Fault(_)));
        Ok(if sound { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}

async fn database(settings: &Settings) -> State {
    if let Some(state) = not_yet_there(&settings.database_url) {
        return state;
    }
    match tokio::time::timeout(PATIENCE, open(settings)).await {
        Err(_) => State::Fault(format!("{} does not answer", shown(&settings.database_url))),
        Ok(Err(error)) => State::Fault(format!("{error:#}")),
        Ok(Ok(database)) => {
            database.close().await;
            State::Good(format!("{} is up to date", shown(&settings.database_url)))
        }
    }
}

/// A database file that the first start will create: the check does not.
fn not_yet_there(url: &str) -> Option<State> {
    let path = Path::new(url.strip_prefix("sqlite://").or_else(|| url.strip_prefix("sqlite:"))?.split('?').next()?);
    if path.exists() || path.to_str().is_some_and(|name| name.contains(":memory:")) {
        return None;
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    Some(match folder.is_dir() {
        true => State::Good(format!("{} will be created by the first start", path.display())),
        false => State::Fault(format!("{}: there is no folder {}", path.display(), folder.display())),
    })
}

fn listen(settings: &Settings) -> State {
    let webhook = settings.telegram.as_ref().is_some_and(|telegram| telegram.webhook.is_some());
    match settings.listen {
        None if webhook => State::Fault("a webhook is set but no USHER_LISTEN to receive it".to_owned()),
        None => State::Unset("no address set: no webhook, no /health"),
        Some(address) => match std::net::TcpListener::bind(address) {
            Ok(_) => State::Good(address.to_string()),
            Err(error) => State::Fault(format!("{address}: {error}")),
        },
    }
}

fn admins(settings: &Settings) -> State {
    let unknown =
        settings.admins.iter().find(|admin| !["telegram", "discord", "console"].contains(&admin.platform.as_str()));
    match (unknown, settings.admins.len()) {
        (Some(admin), _) => State::Fault(format!("there is no platform {}", admin.platform)),
        (None, 0) => State::Unset("none set"),
        (None, number) => State::Good(format!("{number} set")),
    }
}

async fn telegram(settings: &Settings) -> State {
    let Some(telegram) = &settings.telegram else { return State::Unset("no token set") };
    let api = telegram.api_url.as_deref().unwrap_or("https://api.telegram.org").trim_end_matches('/');
    let address = format!("{api}/bot{}/getMe", telegram.token.expose_secret());
    match ask(|client| client.get(address)).await {
        Ok((200, body)) => named(&body, "/result/username"),
        Ok((401 | 404, _)) => State::Fault("the token is not valid".to_owned()),
        Ok((status, _)) => State::Fault(format!("answers with status {status}")),
        Err(why) => State::Fault(why),
    }
}

async fn discord(settings: &Settings) -> State {
    let Some(discord) = &settings.discord else { return State::Unset("no token set") };
    let api = discord.api_url.as_deref().unwrap_or("https://discord.com").trim_end_matches('/');
    let address = format!("{api}/api/v10/users/@me");
    let authorization = format!("Bot {}", discord.token.expose_secret());
    match ask(|client| client.get(address).header("Authorization", authorization)).await {
        Ok((200, body)) => named(&body, "/username"),
        Ok((401, _)) => State::Fault("the token is not valid".to_owned()),
        Ok((status, _)) => State::Fault(format!("answers with status {status}")),
        Err(why) => State::Fault(why),
    }
}

async fn letters(settings: &Settings) -> State {
    let Some(smtp) = &settings.smtp else { return State::Unset("no mail server set: no codes by e-mail") };
    match Mailer::new(smtp) {
        Err(error) => State::Fault(format!("{error:#}")),
        Ok(mailer) => match mailer.check().await {
            Ok(()) => State::Good("the mail server answers".to_owned()),
            Err(error) => State::Fault(error.to_string()),
        },
    }
}

/// Status and body of an answer. Errors are told without the address: Telegram's holds the token.
async fn ask(request: impl FnOnce(&Client) -> RequestBuilder) -> Result<(u16, String), String> {
    let client = Client::builder().timeout(PATIENCE).build().map_err(|error| error.without_url().to_string())?;
    let answer = request(&client).send().await.map_err(|error| reason(error.without_url()))?;
    let status = answer.status().as_u16();
    let body = answer.text().await.map_err(|error| reason(error.without_url()))?;
    Ok((status, body))
}

fn reason(error: reqwest::Error) -> String {
    format!("{:#}", anyhow::Error::new(error))
}

fn named(body: &str, field: &str) -> State {
    let answer: Option<serde_json::Value> = serde_json::from_str(body).ok();
    let name = answer.as_ref().and_then(|answer| answer.pointer(field)).and_then(serde_json::Value::as_str);
    match name {
        Some(name) => State::Good(format!("the token is that of {name}")),
        None => State::Fault("does not answer as the platform does".to_owned()),
    }
}
