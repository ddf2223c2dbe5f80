//! `usher show`: the facts stored of a project.

use std::fmt::Write;
use std::process::ExitCode;

use bot_core::notification::{self, Notification};

use super::{complain, say, visible};
use crate::assembly::open;
use crate::settings::Settings;

/// Show the facts stored of a project
#[derive(Debug, clap::Args)]
pub(crate) struct Show {
    /// Project code such as 23-IP-10-GE-WSP-A
    code: String,
    /// Write one JSON object
    #[arg(long)]
    json: bool,
}

impl Show {
    pub(crate) async fn run(self, settings: &Settings) -> anyhow::Result<ExitCode> {
        let database = open(settings).await?;
        let Some(facts) = notification::current(&database, self.code.trim()).await? else {
            complain(format!("no project {} is stored", self.code));
            return Ok(ExitCode::FAILURE);
        };
        let facts = with_history(&facts, &notification::history(&database, &facts.code).await?)?;
        let text = match self.json {
            true => serde_json::to_string_pretty(&facts)?,
            false => visible(&listed(&facts)?),
        };
        say(&format!("{}\n", text.trim_end()))?;
        database.close().await;
        Ok(ExitCode::SUCCESS)
    }
}

/// The facts, and where the document tells its own history, that under `history`: nothing in it is in force.
pub(super) fn with_history(facts: &Notification, history: &[String]) -> anyhow::Result<serde_json::Value> {
    let mut facts = serde_json::to_value(facts)?;
    if !history.is_empty() {
        facts["history"] = serde_json::to_value(history)?;
    }
    Ok(facts)
}

/// Each fact that is stated, under its key.
fn listed(facts: &serde_json::Value) -> anyhow::Result<String> {
    use serde_json::Value;
    let mut text = String::new();
    for (key, value) in facts.as_object().into_iter().flatten() {
        match value {
            Value::Null => {}
            Value::String(words) => writeln!(text, "{key}: {words}")?,
            Value::Array(items) => {
                let items: Vec<_> = items.iter().filter_map(Value::as_str).collect();
                if !items.is_empty() {
                    writeln!(text, "{key}: {}", items.join("; "))?;
                }
            }
            other => writeln!(text, "{key}: {other}")?,
        }
    }
    Ok(text)
}
