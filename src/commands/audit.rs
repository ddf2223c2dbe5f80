//! `usher audit`: who did what that others may not do.

use std::fmt::Write;
use std::process::ExitCode;

use bot_core::people::audit::{self, Filter};
use jiff::Timestamp;

use super::{say, visible};
use crate::assembly::open;
use crate::settings::Settings;

/// Show the audit log: who did what, on whom and when
#[derive(Debug, clap::Args)]
pub(crate) struct Audit {
    /// Only what was done at or after this moment, such as 2026-07-20T00:00:00+09:00
    #[arg(long, value_name = "TIME")]
    since: Option<Timestamp>,
    /// Only what was done by: platform:account, operator or program
    #[arg(long, value_name = "WHO")]
    actor: Option<String>,
    /// Only this act, such as invite or see-nomination
    #[arg(long, value_name = "ACT")]
    act: Option<String>,
    /// At most so many, the latest
    #[arg(long, value_name = "NUMBER")]
    most: Option<u32>,
    /// Write one JSON object a line
    #[arg(long)]
    json: bool,
}

impl Audit {
    pub(crate) async fn run(self, settings: &Settings) -> anyhow::Result<ExitCode> {
        let database = open(settings).await?;
        let filter = Filter { since: self.since, actor: self.actor, act: self.act, object: None, most: self.most };
        let mut text = String::new();
        for audit::Entry { done, actor, act, object, reason } in audit::read(&database, &filter).await? {
            if self.json {
                let entry = serde_json::json!({
                    "done": done.to_string(), "actor": actor, "act": act, "object": object, "reason": reason,
                });
                writeln!(text, "{entry}")?;
            } else {
                writeln!(text, "{}", visible(format!("{done} {actor} {act} {object} {reason}").trim_end()))?;
            }
        }
        say(&text)?;
        database.close().await;
        Ok(ExitCode::SUCCESS)
    }
}
