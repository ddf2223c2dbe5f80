//! How far an announcement is: the message that shows it, and the loop that keeps it true.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use tokio_util::sync::CancellationToken;

use super::action::{Choice, Deed};
use super::channels::Channels;
use super::dispatch::Desk;
use super::store::{self, Stage, Stored};
use crate::assistant::Action;
use crate::clock::SharedClock;
use crate::delivery::{self, Content, Delivery, Priority, Progress, Recipient, State};
use crate::locale::{Args, Catalogue, Locales};
use crate::message::{Block, Button, Outbound, Understood};
use crate::people::{Account, Actor};
use crate::store::{Database, StoreError};
use crate::{on, transaction};

/// The message is changed no more often than this: platforms count edits too.
const PACE: Duration = Duration::from_secs(3);
/// Sending pauses by itself when so many have failed, and they are more than a quarter of those tried.
const MOST_FAILED: u64 = 20;
/// Characters of the bar.
const BAR: u64 = 20;

/// The message that shows how far an announcement is, with what can be done about it.
#[must_use]
pub fn progress_message(
    stored: &Stored,
    progress: &Progress,
    read: u64,
    catalogue: &Catalogue,
    now: Timestamp,
) -> Outbound {
    let count = |state| i64::try_from(progress.of(state)).unwrap_or(i64::MAX);
    let signed = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
    let (done, total) = (progress.total() - progress.ahead(), progress.total().max(1));
    let filled = usize::try_from(done * BAR / total).unwrap_or_default();
    let bar = format!("{}{}", "█".repeat(filled), "░".repeat(usize::try_from(BAR).unwrap_or_default() - filled));
    let title = Args::new().bold("title", &stored.announcement.title).text("stage", stored.stage.name());
    let share = Args::new().code("bar", bar).number("percent", signed(done * 100 / total));
    let counts = Args::new()
        .number("delivered", count(State::Delivered))
        .number("failed", count(State::Failed))
        .number("unreachable", count(State::Unreachable) + count(State::Expired))
        .number("ahead", signed(progress.ahead()));
    let mut blocks: Vec<Block> = [("announce-stage", title), ("announce-bar", share), ("announce-counts", counts)]
        .into_iter()
        .map(|(id, arguments)| Block::Paragraph(catalogue.line(id, &arguments)))
        .collect();
    if let Some(minutes) = minutes_left(stored, progress, now).filter(|_| stored.stage == Stage::Sending) {
        blocks.push(Block::Paragraph(catalogue.line("announce-left", &Args::new().number("minutes", minutes))));
    }
    if stored.announcement.confirm {
        blocks.push(Block::Paragraph(catalogue.line("announce-read-count", &Args::new().number("read", signed(read)))));
    }
    Outbound {
        blocks,
        buttons: buttons(stored, progress, catalogue),
        locale: catalogue.tag().clone(),
        replaces: false,
        private: false,
        files: Vec::new(),
        form: None,
        understood: Understood::default(),
    }
}

/// Whole minutes until the rest is sent, at the rate so far.
fn minutes_left(stored: &Stored, progress: &Progress, now: Timestamp) -> Option<i64> {
    let done = i64::try_from(progress.total() - progress.ahead()).ok().filter(|done| *done > 0)?;
    let ahead = i64::try_from(progress.ahead()).ok().filter(|ahead| *ahead > 0)?;
    let seconds = now.as_second() - stored.started?.as_second();
    Some((seconds.max(1).saturating_mul(ahead) / done / 60).max(1))
}

fn buttons(stored: &Stored, progress: &Progress, catalogue: &Catalogue) -> Vec<Button> {
    let deeds: &[Deed] = match stored.stage {
        Stage::Waiting => &[Deed::Approve, Deed::Reject],
        Stage::Sending if progress.ahead() > 0 => &[Deed::Pause, Deed::Cancel, Deed::Show],
        Stage::Paused => &[Deed::Resume, Deed::Cancel, Deed::Show],
        Stage::Sending | Stage::Cancelled => &[Deed::Show, Deed::Recall],
        Stage::Draft | Stage::Rejected | Stage::Recalled => &[],
    };
    deeds.iter().map(|deed| button(catalogue, *deed, &stored.id)).collect()
}

/// A button for something to be done with a stored announcement.
pub(super) fn button(catalogue: &Catalogue, deed: Deed, id: &str) -> Button {
    let action = Action::Announcement(Choice::Of(deed, id.to_owned())).to_string();
    Button { label: catalogue.say(&format!("announce-{}", deed.name())), action }
}

/// How many readers pressed "I have read this".
///
/// # Errors
/// Where the database fails.
pub async fn read_count(database: &Database, id: &str) -> Result<u64, StoreError> {
    let (count,): (i64,) = on!(database, pool => sqlx::query_as(
        "SELECT COUNT(*) FROM announcement_recipients WHERE announcement = $1 AND read_at IS NOT NULL"
    ).bind(id).fetch_one(pool).await?);
    Ok(count.unsigned_abs())
}

/// Shows authors how far their announcements are, and pauses those that fail too often.
#[derive(Debug)]
pub struct Watch {
    database: Database,
    locales: Arc<Locales>,
    clock: SharedClock,
}

impl Watch {
    /// A watch over the announcements in this database.
    #[must_use]
    pub fn new(database: Database, locales: Arc<Locales>, clock: SharedClock) -> Self {
        Self { database, locales, clock }
    }

    /// Looks again and again until it is told to stop. A failing database is logged here.
    pub async fn run(self, stop: CancellationToken) {
        while stop.run_until_cancelled(tokio::time::sleep(PACE)).await.is_some() {
            if let Err(error) = self.look().await {
                tracing::error!(%error, "the progress of announcements could not be looked at");
            }
        }
    }

    /// Looks once at all that is on its way.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn look(&self) -> Result<(), StoreError> {
        for stored in store::watched(&self.database).await? {
            self.look_at(stored).await?;
        }
        Ok(())
    }

    async fn look_at(&self, mut stored: Stored) -> Result<(), StoreError> {
        let progress = delivery::progress(&self.database, &stored.cause()).await?;
        let now = self.clock.now();
        if stored.stage == Stage::Sending && fails_too_often(&progress) {
            let (database, locales, channels) = (&self.database, &self.locales, &Channels::default());
            let desk = Desk { database, locales, projects: &[], channels, now };
            if desk.steer(&stored, Stage::Paused, &Actor::Program).await? {
                tracing::warn!(announcement = stored.short(), "paused: too many sends fail");
                stored.stage = Stage::Paused;
            }
        }
        let read = read_count(&self.database, &stored.id).await?;
        let summary = format!("{} {read} {:?}", stored.stage.name(), progress.counts);
        let settled = progress.ahead() == 0;
        if stored.shown.as_deref() == Some(&summary) && !settled {
            return Ok(());
        }
        let message = progress_message(&stored, &progress, read, &self.locales.get(&stored.locale), now);
        self.show(&stored, message.into(), &summary, settled, now).await
    }

    /// Sends the message to an author who writes in a chat, or changes it.
    async fn show(
        &self,
        stored: &Stored,
        content: Content,
        summary: &str,
        settled: bool,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        const SHOWN: &str = "UPDATE announcements SET shown = $1, settled = $2 WHERE id = $3";
        let cause = format!("announcement-progress:{}", stored.id);
        let author = stored.author.parse::<Account>().ok();
        transaction!(&self.database, tx => async {
            match (author, &stored.shown) {
                (None, _) => {}
                (Some(_), Some(_)) => {
                    delivery::edit(&mut *tx, &cause, &[(cause.clone(), content)], now).await?;
                }
                (Some(Account { platform, account }), None) => {
                    let to = Recipient::Account { platform, account };
                    let delivery = Delivery {
                        key: cause.clone(),
                        to,
                        content,
                        priority: Priority::Urgent,
                        due: now,
                        expires: None,
                        cause: cause.clone(),
                    };
                    delivery::enqueue(&mut *tx, &[delivery]).await?;
                }
            }
            sqlx::query(SHOWN).bind(summary).bind(settled).bind(&stored.id).execute(&mut *tx).await?;
            Ok::<_, StoreError>(())
        }.await);
        Ok(())
    }
}

fn fails_too_often(progress: &Progress) -> bool {
    let failed = progress.of(State::Failed);
    failed >= MOST_FAILED && failed * 4 > failed + progress.of(State::Delivered)
}
