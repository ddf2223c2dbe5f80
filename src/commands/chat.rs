//! `usher chat`: a conversation at the terminal, or one message a line through a pipe.

use std::io::{self, IsTerminal};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context, bail};
use bot_core::assistant::Assistant;
use bot_core::clock::{FixedClock, SharedClock, SystemClock};
use bot_core::economy::{Economy, SECRETARIAT_ZONE};
use bot_core::locale::Tag;
use bot_core::message::{Event, Inbound};
use bot_core::notification;
use bot_core::people;
use console::{Conversation, Format, Terminal};
use etcetera::BaseStrategy;
use jiff::Timestamp;
use jiff::civil::Date;
use tokio_util::sync::CancellationToken;

use crate::assembly;
use crate::mailer::{Mailer, postman};
use crate::settings::Settings;

/// Talk with the assistant here; a line each when standard input is no terminal
#[derive(Debug, Default, clap::Args)]
pub(crate) struct Chat {
    /// Take this for the present moment: RFC 3339, or a date for midday in Tokyo
    #[arg(long, value_name = "TIME", value_parser = moment)]
    as_of: Option<Timestamp>,
    /// Language to speak, such as id or zh-TW
    #[arg(long, value_name = "TAG")]
    locale: Option<Tag>,
    /// Economy of the person, such as NP
    #[arg(long, value_name = "CODE")]
    economy: Option<Economy>,
    /// Project the conversation is about
    #[arg(long, value_name = "CODE")]
    project: Option<String>,
    /// Write one JSON object for each line of input
    #[arg(long)]
    json: bool,
}

impl Chat {
    pub(crate) async fn run(self, settings: &Settings) -> anyhow::Result<ExitCode> {
        let clock: SharedClock = match self.as_of {
            Some(at) => Arc::new(FixedClock::new(at)),
            None => Arc::new(SystemClock),
        };
        let at_terminal = io::stdin().is_terminal() && io::stdout().is_terminal() && !self.json;
        let database = match at_terminal {
            true => assembly::open(settings).await?,
            false => assembly::open_relaxed(settings).await?,
        };
        let assistant = assembly::assistant(settings, database, Arc::clone(&clock)).await?;
        let stop = CancellationToken::new();
        let letters = match &settings.smtp {
            Some(smtp) => Some(tokio::spawn(postman(Mailer::new(smtp)?, &assistant, &clock).run(stop.clone()))),
            None => None,
        };
        let mut conversation = match at_terminal {
            true => Conversation::of_terminal(settings.client_language.clone()),
            false => Conversation::of_pipe(),
        };
        let person = conversation.inbound(Event::Joined, clock.now());
        self.introduce(&assistant, &person, clock.now()).await?;
        let handle = async |inbound: &Inbound| assistant.handle(inbound).await;
        if at_terminal {
            let terminal = self.terminal(&assistant).await?;
            console::chat(terminal, &mut conversation, clock.as_ref(), handle).await?;
        } else {
            let format = if self.json { Format::Json } else { Format::Text };
            let (input, output) = (tokio::io::stdin(), io::BufWriter::new(io::stdout()));
            let answered =
                console::answer_lines(input, output, format, &mut conversation, clock.as_ref(), handle).await;
            people::forget(assistant.database(), &person).await?;
            answered?;
        }
        stop.cancel();
        if let Some(letters) = letters {
            letters.await?;
        }
        assistant.settle().await;
        assistant.database().close().await;
        Ok(ExitCode::SUCCESS)
    }

    /// Makes known what was said about the person on the command line.
    async fn introduce(&self, assistant: &Assistant, person: &Inbound, now: Timestamp) -> anyhow::Result<()> {
        let database = assistant.database();
        if let Some(tag) = &self.locale {
            let known = &assistant.locales().files().0;
            if !known.contains_key(tag.as_str()) {
                bail!("--locale {tag}: there is {}", known.keys().cloned().collect::<Vec<_>>().join(", "));
            }
            people::set_locale(database, person, tag, now).await?;
        }
        if let Some(economy) = self.economy {
            people::set_economy(database, person, economy, now).await?;
        }
        if let Some(code) = &self.project {
            let stored = notification::current(database, code).await?;
            let stored = stored.with_context(|| format!("--project {code}: no such project is stored"))?;
            let mut conversation = people::recall(database, person).await?.conversation;
            conversation.project = Some(stored.code);
            people::remember_conversation(database, person, &conversation, now).await?;
        }
        Ok(())
    }

    async fn terminal<'a>(&self, assistant: &'a Assistant) -> anyhow::Result<Terminal<'a>> {
        let projects = notification::all(assistant.database()).await?;
        Ok(Terminal {
            locales: assistant.locales(),
            history: history(),
            projects: projects.into_iter().map(|project| (project.code, project.title)).collect(),
            project: self.project.clone(),
            as_of: self.as_of.is_some(),
        })
    }
}

/// Where typed lines are kept: in the person's folder for states of programs.
fn history() -> Option<PathBuf> {
    let folders = etcetera::choose_base_strategy().ok()?;
    Some(folders.state_dir().unwrap_or_else(|| folders.data_dir()).join("usher").join("history"))
}

/// A moment, or a date for midday in Tokyo.
pub(super) fn moment(text: &str) -> Result<Timestamp, String> {
    if let Ok(at) = text.parse() {
        return Ok(at);
    }
    let wrong = |()| "must be a date such as 2023-07-20 or a moment such as 2023-07-20T09:00:00+09:00".to_owned();
    // The reader of dates would also take a moment without its offset, and leave its hour out.
    let date: Date = if text.contains(['T', ' ']) { Err(()) } else { text.parse().map_err(|_| ()) }.map_err(wrong)?;
    Ok(date.at(12, 0, 0, 0).in_tz(SECRETARIAT_ZONE).map_err(|_| ()).map_err(wrong)?.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bare_date_is_midday_in_tokyo() {
        assert_eq!(moment("2023-07-20"), Ok("2023-07-20T03:00:00Z".parse().unwrap()));
        assert_eq!(moment("2023-07-20T09:00:00+05:45"), Ok("2023-07-20T03:15:00Z".parse().unwrap()));
        for text in ["yesterday", "2023-02-30", "2023-07-20T09:00", "2023-07-20 09:00", ""] {
            assert!(moment(text).is_err(), "{text}");
        }
    }
}
