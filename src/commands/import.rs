//! `usher import`: takes documents in, each whole or not at all.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};
use bot_core::clock::SystemClock;
use bot_core::notification::{self, Doubt, Imported, MOST_BYTES, Saved};
use bot_core::store::Database;
use clap::Subcommand;

use super::nominations::ImportNominations;
use super::sessions::Sessions;
use super::{complain, say};
use crate::assembly::open;
use crate::settings::Settings;

/// Take documents in
#[derive(Debug, clap::Args)]
pub(crate) struct Import {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    Answers(super::answers::Answers),
    /// Project notifications; a file that cannot be trusted is refused whole, exit 1
    Notification {
        /// Files to read
        #[arg(required = true, value_name = "PATH")]
        paths: Vec<PathBuf>,
        /// Write the facts of each file as one JSON object a line
        #[arg(long)]
        json: bool,
    },
    Nominations(ImportNominations),
    Sessions(Sessions),
}

impl Import {
    pub(crate) async fn run(self, settings: &Settings) -> anyhow::Result<ExitCode> {
        match self.what {
            What::Answers(answers) => answers.run(settings).await,
            What::Notification { paths, json } => notifications(settings, paths, json).await,
            What::Nominations(nominations) => nominations.run(settings).await,
            What::Sessions(sessions) => sessions.run(settings).await,
        }
    }
}

async fn notifications(settings: &Settings, paths: Vec<PathBuf>, json: bool) -> anyhow::Result<ExitCode> {
    let database = open(settings).await?;
    let mut refused = false;
    for path in &paths {
        match import(&database, path).await {
            Ok(imported) => {
                refused |= matches!(imported.saved, Saved::SameRevision(_));
                tell(path, &imported, json)?;
            }
            Err(error) => {
                refused = true;
                complain(format!("{error:#}"));
            }
        }
    }
    database.close().await;
    Ok(if refused { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

async fn import(database: &Database, path: &Path) -> anyhow::Result<Imported> {
    let bytes = read(path, MOST_BYTES).with_context(|| path.display().to_string())?;
    Ok(notification::import(database, &SystemClock, &path.display().to_string(), &bytes).await?)
}

/// The file's bytes; one that has more than `most` is not read at all.
pub(super) fn read(path: &Path, most: usize) -> anyhow::Result<Vec<u8>> {
    let file = File::open(path)?;
    let metadata = file.metadata()?;
    if metadata.is_dir() {
        bail!("is a folder");
    }
    let limit = u64::try_from(most)?;
    let mut bytes = Vec::new();
    // The size of a pipe is not known before it is read.
    if metadata.len() > limit || file.take(limit + 1).read_to_end(&mut bytes)? > most {
        bail!("has more than {most} bytes, which no such document has");
    }
    Ok(bytes)
}

/// What became of the file: on standard output what is stored, on standard error what an operator should look at.
fn tell(path: &Path, imported: &Imported, json: bool) -> anyhow::Result<()> {
    let Imported { notification, doubts, history, saved } = imported;
    let file = path.display();
    for doubt in doubts {
        let Doubt { fact, line, text, why } = doubt;
        complain(format!("{file}: line {line}, field {fact}: {why}: '{text}'"));
    }
    let code = &notification.code;
    let changed = |changes: &[notification::Change]| {
        let lines = changes.iter().map(|change| format!("\n  {}: {} -> {}", change.fact, change.old, change.new));
        lines.collect::<String>()
    };
    let outcome = match saved {
        Saved::New => format!("{code} is stored"),
        Saved::Revised(changes) => {
            format!("{code} is stored in place of the earlier version; changed:{}", changed(changes))
        }
        Saved::Known => format!("{code} is stored already"),
        Saved::Older { revision } => format!("{code} is not stored: revision {revision} is in force"),
        Saved::SameRevision(changes) => {
            let differs = changed(changes);
            complain(format!("{file}: {code} is not stored: the same revision is in force and differs:{differs}"));
            return Ok(());
        }
    };
    match json {
        true => say(&format!("{}\n", super::show::with_history(notification, history)?))?,
        false => say(&format!("{file}: {outcome}\n"))?,
    }
    Ok(())
}
