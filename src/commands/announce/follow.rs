//! Shows how far an announcement is until it is done: a bar on a terminal, lines elsewhere.

use std::io::{IsTerminal, stderr};
use std::time::Duration;

use bot_core::announcements::{self, Stage, Stored};
use bot_core::delivery::{self, Progress, State};
use indicatif::{ProgressBar, ProgressStyle};

use super::Office;
use crate::commands::say;

/// Between two looks.
const PACE: Duration = Duration::from_millis(500);

/// The counts in one line.
pub(super) fn line(stored: &Stored, progress: &Progress) -> String {
    format!(
        "{}  {:9}  delivered {}, failed {}, unreachable {}, expired {}, waiting {}  {}",
        stored.short(),
        stored.stage.name(),
        progress.of(State::Delivered),
        progress.of(State::Failed),
        progress.of(State::Unreachable),
        progress.of(State::Expired),
        progress.ahead(),
        stored.announcement.title,
    )
}

/// Looks again and again until nothing waits any more; ending the command ends the looking, not the sending.
pub(super) async fn follow(office: &Office, stored: &Stored) -> anyhow::Result<()> {
    let bar = stderr().is_terminal().then(|| {
        let style = ProgressStyle::with_template("{bar:40} {pos}/{len}  {msg}  {eta}");
        ProgressBar::new(0).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
    });
    let mut told = String::new();
    loop {
        let Some(now) = announcements::find(&office.database, &stored.id).await? else { return Ok(()) };
        let progress = delivery::progress(&office.database, &stored.cause()).await?;
        let text = line(&now, &progress);
        match &bar {
            Some(bar) => {
                bar.set_length(progress.total());
                bar.set_position(progress.total() - progress.ahead());
                bar.set_message(format!("failed {}", progress.of(State::Failed)));
            }
            None if text != told => say(&format!("{text}\n"))?,
            None => {}
        }
        told = text;
        if progress.ahead() == 0 || !matches!(now.stage, Stage::Sending | Stage::Paused) {
            break;
        }
        tokio::time::sleep(PACE).await;
    }
    if let Some(bar) = bar {
        bar.finish();
        say(&format!("{told}\n"))?;
    }
    Ok(())
}
