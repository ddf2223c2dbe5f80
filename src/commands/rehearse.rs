//! `usher rehearse`: the reminders of a project on a fast clock, and nothing is sent.

use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use bot_core::locale::Locales;
use bot_core::notification;
use bot_core::schedule::{Rehearsed, rehearse};
use jiff::Timestamp;
use serde_json::json;

use super::chat::moment;
use super::{complain, say, visible};
use crate::assembly::open;
use crate::settings::Settings;

/// Show which reminders of a project would be sent when, to whom and in which language; nothing is sent
#[derive(Debug, clap::Args)]
pub(crate) struct Rehearse {
    /// Project code such as 23-IP-10-GE-WSP-A
    code: String,
    /// From this moment: RFC 3339, or a date for midday in Tokyo
    #[arg(long, value_name = "TIME", value_parser = moment)]
    from: Timestamp,
    /// Until this moment
    #[arg(long, value_name = "TIME", value_parser = moment)]
    to: Timestamp,
    /// So many times as fast as life; without it, at once
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    speed: Option<u32>,
    /// Write one JSON object a line
    #[arg(long)]
    json: bool,
}

impl Rehearse {
    pub(crate) async fn run(self, settings: &Settings) -> anyhow::Result<ExitCode> {
        let database = open(settings).await?;
        let Some(project) = notification::current(&database, self.code.trim()).await? else {
            complain(format!("no project {} is stored", self.code));
            return Ok(ExitCode::FAILURE);
        };
        let locales = Arc::new(Locales::embedded());
        let timeline = rehearse(&database, &locales, &settings.quiet, &project, (self.from, self.to)).await?;
        database.close().await;
        let mut clock = self.from;
        for rehearsed in &timeline {
            if let Some(speed) = self.speed {
                let ahead = Duration::try_from(rehearsed.at.duration_since(clock)).unwrap_or_default();
                tokio::time::sleep(ahead / speed).await;
                clock = rehearsed.at;
            }
            say(&line(rehearsed, self.json))?;
        }
        if !self.json {
            say(&format!("{} reminders; nothing was sent\n", timeline.len()))?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn line(rehearsed: &Rehearsed, as_json: bool) -> String {
    let Rehearsed { at, local, to, locale, text } = rehearsed;
    if as_json {
        let object = json!({ "at": at.to_string(), "local": local, "to": to, "locale": locale, "text": text });
        return format!("{object}\n");
    }
    let first = text.lines().next().unwrap_or_default();
    visible(&format!("{local:<34}  {to:<36}  {locale:<7}  {first}\n"))
}
