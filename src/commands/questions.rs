//! `usher questions`: what was not understood at once, for whoever writes the phrases.

use std::fmt::Write;
use std::process::ExitCode;

use bot_core::locale::Tag;
use bot_core::review::{self, DAYS_KEPT, Listed};

use super::{say, visible};
use crate::assembly::open;
use crate::settings::Settings;

/// List the questions that were not understood at once, without anything personal
#[derive(Debug, clap::Args)]
pub(crate) struct Questions {
    /// Only those in this language, such as th
    #[arg(long, value_name = "TAG")]
    locale: Option<Tag>,
    /// Write one JSON object a question
    #[arg(long)]
    json: bool,
}

impl Questions {
    pub(crate) async fn run(self, settings: &Settings) -> anyhow::Result<ExitCode> {
        let database = open(settings).await?;
        let listed = review::list(&database, self.locale.as_ref().map(Tag::as_str)).await;
        database.close().await;
        let listed = listed?;
        let mut text = String::new();
        for question in &listed {
            match self.json {
                true => writeln!(text, "{}", serde_json::to_string(question)?)?,
                false => describe(&mut text, question)?,
            }
        }
        if listed.is_empty() && !self.json {
            writeln!(text, "No unclear question was kept in the last {DAYS_KEPT} days.")?;
        }
        say(&visible(&text))?;
        Ok(ExitCode::SUCCESS)
    }
}

/// How often, the language, the words; below them what was offered, what was chosen, and when.
fn describe(text: &mut String, question: &Listed) -> std::fmt::Result {
    writeln!(text, "{:>5}  {:<8} {}", question.times, question.locale, question.words)?;
    let chosen = question.choices.iter().map(|(intent, times)| format!("{intent} {times}"));
    let chosen = chosen.collect::<Vec<_>>().join(", ");
    let offered = match question.alternatives.as_slice() {
        [] => "not answered".to_owned(),
        alternatives => format!("offered {}", alternatives.join(", ")),
    };
    let chosen = if chosen.is_empty() { String::new() } else { format!("; chosen {chosen}") };
    writeln!(text, "{:>16}{offered}{chosen}; {} to {}", "", question.first, question.last)
}
