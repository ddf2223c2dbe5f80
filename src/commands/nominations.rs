//! `usher import nominations` and `usher nominations`: taking nominations in, codes that link them, a change of keys.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use bot_core::clock::{Clock, SystemClock};
use bot_core::locale::Locales;
use bot_core::nominations::{self, Import, Imported, MOST_BYTES, claim};
use bot_core::people::SecretCode;
use indicatif::{ProgressBar, ProgressStyle};
use qrcode::QrCode;
use qrcode::render::svg;

use super::import::read;
use super::{say, visible};
use crate::assembly::open;
use crate::keys;
use crate::settings::Settings;

/// Nominations of a project, from CSV or XLSX; the reference number tells which is which
#[derive(Debug, clap::Args)]
pub(crate) struct ImportNominations {
    /// File to read
    #[arg(value_name = "PATH")]
    path: PathBuf,
    /// Project code such as 23-IP-10-GE-WSP-A
    #[arg(long, value_name = "CODE")]
    project: String,
    /// Show what would change, and change nothing
    #[arg(long)]
    dry_run: bool,
    /// Take moves between states that are not allowed otherwise
    #[arg(long)]
    correct: bool,
    /// Write the difference as one JSON object
    #[arg(long)]
    json: bool,
}

impl ImportNominations {
    pub(super) async fn run(self, settings: &Settings) -> anyhow::Result<ExitCode> {
        let name = self.path.display().to_string();
        let bytes = read(&self.path, MOST_BYTES).with_context(|| name.clone())?;
        let (database, keyring, locales) = (open(settings).await?, keys::keyring(settings)?, Locales::embedded());
        // Nothing is drawn where standard error is no terminal.
        let bar = ProgressBar::new(0).with_style(ProgressStyle::with_template("{bar:40} {pos}/{len} {eta}")?);
        let progress = |done: usize, all: usize| {
            bar.set_length(all as u64);
            bar.set_position(done as u64);
        };
        let work = Import {
            database: &database,
            keyring: &keyring,
            locales: &locales,
            now: SystemClock.now(),
            dry_run: self.dry_run,
            correct: self.correct,
            progress: &progress,
        };
        let imported = nominations::import(&work, &self.project, &name, &bytes).await;
        bar.finish_and_clear();
        database.close().await;
        let imported = imported?;
        match self.json {
            true => say(&format!("{}\n", recorded(&imported, self.dry_run)))?,
            false => say(&visible(&listed(&name, &imported, self.dry_run)?))?,
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn listed(name: &str, imported: &Imported, dry_run: bool) -> anyhow::Result<String> {
    let Imported { project, added, changed, unchanged } = imported;
    let outcome = if dry_run { "nothing is stored; the file has" } else { "the nominations are stored;" };
    let (new, other) = (added.len(), changed.len());
    let mut text = format!("{name}: {project}: {outcome} {new} new, {other} changed, {unchanged} as before\n");
    if dry_run {
        added.iter().try_for_each(|reference| writeln!(text, "  new {reference}"))?;
        for (reference, changes) in changed {
            writeln!(text, "  changed {reference}: {}", changes.join(", "))?;
        }
    }
    Ok(text)
}

fn recorded(imported: &Imported, dry_run: bool) -> serde_json::Value {
    let Imported { project, added, changed, unchanged } = imported;
    let changed: Vec<_> = changed
        .iter()
        .map(|(reference, changes)| serde_json::json!({ "reference": reference, "changes": changes }))
        .collect();
    serde_json::json!({
        "project": project, "stored": !dry_run, "added": added, "changed": changed, "unchanged": unchanged,
    })
}

/// Claim codes of nominations, and what their names are sealed with
#[derive(Debug, clap::Args)]
pub(crate) struct Nominations {
    #[command(subcommand)]
    wish: Wish,
}

#[derive(Debug, clap::Subcommand)]
enum Wish {
    /// Make a new claim code for every nomination that no chat is linked to; earlier codes are void
    Codes {
        /// Project code such as 23-IP-10-GE-WSP-A
        #[arg(long, value_name = "CODE")]
        project: String,
        /// Write the codes to this file in place of standard output
        #[arg(long, value_name = "FILE")]
        csv: Option<PathBuf>,
        /// Write a QR code for each into this folder; needs --bot
        #[arg(long, value_name = "FOLDER", requires = "bot")]
        qr: Option<PathBuf>,
        /// User name of the bot on Telegram, for links
        #[arg(long, value_name = "NAME")]
        bot: Option<String>,
    },
    /// Seal with the key in use what earlier keys sealed
    Reseal,
}

impl Nominations {
    pub(crate) async fn run(self, settings: &Settings) -> anyhow::Result<ExitCode> {
        let (database, keyring) = (open(settings).await?, keys::keyring(settings)?);
        match self.wish {
            Wish::Codes { project, csv, qr, bot } => {
                let now = SystemClock.now();
                let codes = claim::issue_all(&database, &keyring, project.trim(), now).await?;
                hand_out(&codes, csv.as_deref(), qr.as_deref(), bot.as_deref())?;
            }
            Wish::Reseal => {
                let changed = nominations::reseal(&database, &keyring).await?;
                say(&format!("{changed} nominations are sealed with the key in use\n"))?;
            }
        }
        database.close().await;
        Ok(ExitCode::SUCCESS)
    }
}

/// Writes the codes out: they cannot be shown again.
fn hand_out(
    codes: &[(String, SecretCode)],
    file: Option<&Path>,
    folder: Option<&Path>,
    bot: Option<&str>,
) -> anyhow::Result<()> {
    let mut table = csv::Writer::from_writer(Vec::new());
    table.write_record(["reference", "code", "link"])?;
    for (number, (reference, code)) in codes.iter().enumerate() {
        let link = bot.map(|bot| format!("https://t.me/{bot}?start={}{}", claim::PREFIX, code.bare()));
        let link = link.unwrap_or_default();
        table.write_record([defused(reference), code.to_string(), link.clone()])?;
        if let Some(folder) = folder {
            std::fs::create_dir_all(folder)?;
            let image = QrCode::new(&link)?.render::<svg::Color<'_>>().min_dimensions(240, 240).build();
            // A reference may hold what no file name may.
            let plain: String =
                reference.chars().map(|letter| if letter.is_alphanumeric() { letter } else { '-' }).collect();
            std::fs::write(folder.join(format!("{:04}-{plain}.svg", number + 1)), image)?;
        }
    }
    let table = String::from_utf8(table.into_inner()?)?;
    match file {
        Some(path) => std::fs::write(path, table).with_context(|| path.display().to_string()),
        None => Ok(say(&table)?),
    }
}

/// A cell that a spreadsheet does not take for a formula.
fn defused(cell: &str) -> String {
    match cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        true => format!("'{cell}"),
        false => cell.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_is_no_formula_and_no_path() {
        let folder = tempfile::tempdir().unwrap();
        let (file, images) = (folder.path().join("codes.csv"), folder.path().join("qr"));
        let codes = vec![("=HYPERLINK(\"x\")/../..".to_owned(), SecretCode::random(15).unwrap())];
        hand_out(&codes, Some(&file), Some(&images), Some("UsherBot")).unwrap();
        let table = std::fs::read_to_string(&file).unwrap();
        assert!(table.contains("'=HYPERLINK") && table.contains("https://t.me/UsherBot?start=claim-"), "{table}");
        let image = std::fs::read_dir(&images).unwrap().next().unwrap().unwrap();
        assert!(std::fs::read_to_string(image.path()).unwrap().contains("<svg"));
    }
}
