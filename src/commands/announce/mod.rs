//! `usher announce`: sends an announcement from a file, and steers those on their way.

mod follow;
mod send;
mod steer;

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use bot_core::announcements::{Channels, Desk};
use bot_core::clock::{Clock, SystemClock};
use bot_core::locale::Locales;
use bot_core::notification::{self, Notification};
use bot_core::people::Account;
use bot_core::store::Database;

use super::complain;
use crate::assembly::open;
use crate::settings::Settings;

/// Tell many people something: send an announcement from a file, see how far it is, stop or change it
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true, arg_required_else_help = true)]
pub(crate) struct Announce {
    /// The announcement: TOML, or Markdown with TOML front matter (docs/announcements.md)
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
    /// Check the file, show every text and count the people, then stop
    #[arg(long)]
    dry_run: bool,
    /// Send without asking
    #[arg(long)]
    yes: bool,
    /// Send every text to this account alone, such as telegram:123
    #[arg(long, value_name = "ACCOUNT", conflicts_with_all = ["dry_run", "yes"])]
    test: Option<Account>,
    #[command(subcommand)]
    deed: Option<Deed>,
}

#[derive(Debug, clap::Subcommand)]
enum Deed {
    /// Show how far an announcement is; the latest ones where none is named
    Status {
        /// The identifier, or the end of it
        id: Option<String>,
        /// Keep showing until it is done
        #[arg(long, requires = "id")]
        follow: bool,
    },
    /// Hold back what has not been sent
    Pause { id: String },
    /// Go on sending
    Resume { id: String },
    /// Send no more of it
    Cancel { id: String },
    /// Take back what was sent, where the platform can
    Recall { id: String },
    /// Change the texts: what waits goes out with the new ones, what was delivered is edited in place
    Edit {
        id: String,
        /// The announcement with the new texts
        file: PathBuf,
    },
    /// Show what became of it, by economy, platform and outcome
    Report {
        id: String,
        /// As comma-separated values
        #[arg(long)]
        csv: bool,
    },
}

/// What every part of the command works with.
struct Office {
    database: Database,
    locales: Arc<Locales>,
    projects: Vec<Arc<Notification>>,
    channels: Channels,
}

impl Office {
    fn desk(&self) -> Desk<'_> {
        Desk {
            database: &self.database,
            locales: &self.locales,
            projects: &self.projects,
            channels: &self.channels,
            now: SystemClock.now(),
        }
    }
}

impl Announce {
    pub(crate) async fn run(self, settings: &Settings) -> anyhow::Result<ExitCode> {
        let database = open(settings).await?;
        let projects = notification::all(&database).await?.into_iter().map(Arc::new).collect();
        let channels = settings.channels().with_connected(&database).await?;
        let office = Office { database, locales: Arc::new(Locales::embedded()), projects, channels };
        let done = match (self.deed, self.file) {
            (Some(deed), _) => steer::run(&office, deed).await?,
            (None, Some(file)) => match self.test {
                Some(account) => send::test(&office, &file, account).await?,
                None => {
                    send::run(&office, &file, send::Wish { dry_run: self.dry_run, yes: self.yes }, settings).await?
                }
            },
            (None, None) => {
                complain("name a file, or say what to do");
                false
            }
        };
        office.database.close().await;
        Ok(if done { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}
