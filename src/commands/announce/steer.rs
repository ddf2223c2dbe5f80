//! What can be done with an announcement that was handed over: look, pause, resume, cancel, recall, edit, report.

use std::fmt::Write as _;

use bot_core::announcements::{self, Counted, Stage, Stored};
use bot_core::delivery;
use bot_core::people::Actor;

use super::{Deed, Office, follow, send};
use crate::commands::{complain, say, visible};

/// The most that are listed.
const MOST_LISTED: i64 = 20;

pub(super) async fn run(office: &Office, deed: Deed) -> anyhow::Result<bool> {
    match deed {
        Deed::Status { id: None, .. } => list(office).await,
        Deed::Status { id: Some(id), follow } => status(office, &id, follow).await,
        Deed::Pause { id } => steer(office, &id, Stage::Paused).await,
        Deed::Resume { id } => steer(office, &id, Stage::Sending).await,
        Deed::Cancel { id } => steer(office, &id, Stage::Cancelled).await,
        Deed::Recall { id } => steer(office, &id, Stage::Recalled).await,
        Deed::Edit { id, file } => {
            let Some(stored) = found(office, &id).await? else { return Ok(false) };
            let Some(texts) = send::checked(office, &file)? else { return Ok(false) };
            if texts.project != stored.announcement.project {
                complain(format!("{}: project: is another than that of {}", file.display(), stored.short()));
                return Ok(false);
            }
            let changed = office.desk().edit(&stored, &texts, &Actor::Operator).await?;
            say(&format!("{} messages are changed\n", changed))?;
            Ok(true)
        }
        Deed::Report { id, csv } => report(office, &id, csv).await,
    }
}

async fn found(office: &Office, id: &str) -> anyhow::Result<Option<Stored>> {
    let stored = announcements::find(&office.database, id).await?;
    if stored.is_none() {
        complain(format!("no single announcement is called {id}: `usher announce status` lists them"));
    }
    Ok(stored)
}

async fn list(office: &Office) -> anyhow::Result<bool> {
    let mut text = String::new();
    for stored in announcements::latest(&office.database, MOST_LISTED).await? {
        let progress = delivery::progress(&office.database, &stored.cause()).await?;
        writeln!(text, "{}", follow::line(&stored, &progress))?;
    }
    say(&visible(&text))?;
    Ok(true)
}

async fn status(office: &Office, id: &str, follow: bool) -> anyhow::Result<bool> {
    let Some(stored) = found(office, id).await? else { return Ok(false) };
    if follow {
        follow::follow(office, &stored).await?;
        return Ok(true);
    }
    let progress = delivery::progress(&office.database, &stored.cause()).await?;
    let read = announcements::read_count(&office.database, &stored.id).await?;
    say(&visible(&format!("{}\nread {read}\n", follow::line(&stored, &progress))))?;
    Ok(true)
}

async fn steer(office: &Office, id: &str, to: Stage) -> anyhow::Result<bool> {
    let Some(stored) = found(office, id).await? else { return Ok(false) };
    let moved = office.desk().steer(&stored, to, &Actor::Operator).await?;
    match moved {
        true => say(&format!("{}: {} -> {}\n", stored.short(), stored.stage.name(), to.name()))?,
        false => complain(format!("{} is {}: it cannot be {}", stored.short(), stored.stage.name(), to.name())),
    }
    Ok(moved)
}

async fn report(office: &Office, id: &str, csv: bool) -> anyhow::Result<bool> {
    let Some(stored) = found(office, id).await? else { return Ok(false) };
    let mut text = match csv {
        true => "economy,platform,outcome,people,read\n".to_owned(),
        false => format!("{:8} {:10} {:12} {:>7} {:>7}\n", "economy", "platform", "outcome", "people", "read"),
    };
    for Counted { economy, platform, state, readers, read } in announcements::report(&office.database, &stored).await? {
        let (economy, platform) = (economy.as_deref().unwrap_or(""), platform.as_deref().unwrap_or(""));
        let state = state.name();
        match csv {
            true => writeln!(text, "{economy},{platform},{state},{readers},{read}")?,
            false => writeln!(text, "{economy:8} {platform:10} {state:12} {readers:>7} {read:>7}")?,
        }
    }
    say(&visible(&text))?;
    Ok(true)
}
