//! `usher import sessions`: a project's sessions, replaced as a whole.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;
use bot_core::clock::{Clock, SystemClock};
use bot_core::schedule::{self, Difference, MOST_BYTES, Session};
use serde_json::{Value, json};

use super::import::read;
use super::{say, visible};
use crate::assembly::open;
use crate::settings::Settings;

/// Sessions of a project, from CSV, XLSX or iCalendar; they replace those stored before
#[derive(Debug, clap::Args)]
pub(crate) struct Sessions {
    /// File to read
    #[arg(value_name = "PATH")]
    path: PathBuf,
    /// Project code such as 23-IP-10-GE-WSP-A
    #[arg(long, value_name = "CODE")]
    project: String,
    /// Write the difference as one JSON object
    #[arg(long)]
    json: bool,
}

impl Sessions {
    pub(super) async fn run(self, settings: &Settings) -> anyhow::Result<ExitCode> {
        let name = self.path.display().to_string();
        let bytes = read(&self.path, MOST_BYTES).with_context(|| name.clone())?;
        let database = open(settings).await?;
        let imported = schedule::import(&database, SystemClock.now(), &self.project, &name, &bytes).await;
        database.close().await;
        let difference = imported?;
        match self.json {
            true => say(&format!("{}\n", recorded(&difference)))?,
            false => say(&visible(&listed(&name, &difference)))?,
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// Begin and end by the official clocks.
fn times(session: &Session) -> String {
    let zone = session.official_zone();
    let local = |at: jiff::Timestamp| at.to_zoned_datetime(zone.clone());
    let (starts, ends) = (local(session.starts), local(session.ends));
    format!("{} to {} {}", starts.strftime("%Y-%m-%d %H:%M"), ends.strftime("%H:%M"), session.zone)
}

fn listed(name: &str, difference: &Difference) -> String {
    if difference.is_empty() {
        return format!("{name}: the sessions are stored already\n");
    }
    let Difference { added, moved, changed, cancelled } = difference;
    let mut text = format!(
        "{name}: the sessions are stored; {} new, {} moved, {} changed, {} called off\n",
        added.len(),
        moved.len(),
        changed.len(),
        cancelled.len()
    );
    let mut line = |mark: &str, words: String| text.push_str(&format!("  {mark} {words}\n"));
    added.iter().for_each(|session| line("new", format!("{}: {}", session.title, times(session))));
    for (before, now) in moved {
        line("moved", format!("{}: {} -> {}", now.title, times(before), times(now)));
    }
    for (before, now) in changed {
        line("changed", format!("{} -> {}: {}", before.title, now.title, times(now)));
    }
    cancelled.iter().for_each(|session| line("called off", format!("{}: {}", session.title, times(session))));
    text
}

fn recorded(difference: &Difference) -> Value {
    let Difference { added, moved, changed, cancelled } = difference;
    let one = |session: &Session| {
        json!({
            "id": session.id, "title": session.title, "starts": session.starts.to_string(),
            "ends": session.ends.to_string(), "zone": session.zone, "day": session.day,
        })
    };
    let pairs = |pairs: &[(Session, Session)]| -> Vec<Value> {
        pairs.iter().map(|(before, now)| json!({ "before": one(before), "now": one(now) })).collect()
    };
    json!({
        "added": added.iter().map(one).collect::<Vec<_>>(), "moved": pairs(moved), "changed": pairs(changed),
        "cancelled": cancelled.iter().map(one).collect::<Vec<_>>(),
    })
}
