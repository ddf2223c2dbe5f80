//! `usher import answers`: what the Secretariat adds to a notification, replaced as a whole.

use std::fmt::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;
use bot_core::clock::{Clock, SystemClock};
use bot_core::economy::SECRETARIAT_ZONE;
use bot_core::locale::{LocaleFiles, Tag};
use bot_core::notification::{MOST_BYTES, Replaced, SupplementChange, read_sheet, replace};
use jiff::tz::TimeZone;

use super::import::read;
use super::{say, visible};
use crate::assembly::open;
use crate::settings::Settings;

/// The most of a text that is shown, in characters.
const SHOWN: usize = 60;

/// Answers and translations that a notification leaves to other papers (TOML or CSV, see docs/answers.md); the file
/// replaces all that was stored for the project
#[derive(Debug, clap::Args)]
pub(crate) struct Answers {
    /// File to read
    path: PathBuf,
    /// Project it is about; without one it is for all projects
    #[arg(long, value_name = "CODE")]
    project: Option<String>,
}

impl Answers {
    pub(crate) async fn run(self, settings: &Settings) -> anyhow::Result<ExitCode> {
        let file = self.path.display().to_string();
        let bytes = read(&self.path, MOST_BYTES).with_context(|| file.clone())?;
        let name = self.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let locales = LocaleFiles::embedded();
        let today = SystemClock.now().to_zoned_datetime(TimeZone::get(SECRETARIAT_ZONE)?).date();
        let sheet = read_sheet(&bytes, &name, today, &|tag: &Tag| locales.0.contains_key(tag.as_str()));
        let sheet = sheet.with_context(|| file.clone())?;
        let database = open(settings).await?;
        let replaced = replace(&database, self.project.as_deref(), &sheet).await;
        database.close().await;
        let about = self.project.as_deref().unwrap_or("all projects");
        say(&visible(&told(&file, about, &replaced.with_context(|| file.clone())?)?))?;
        Ok(ExitCode::SUCCESS)
    }
}

fn told(file: &str, about: &str, replaced: &Replaced) -> anyhow::Result<String> {
    let Replaced { stored, changes } = replaced;
    if changes.is_empty() {
        return Ok(format!("{file}: stored already for {about}\n"));
    }
    let mut text = format!("{file}: {stored} stored for {about}; changed:\n");
    for SupplementChange { locale, field, old, new } in changes {
        match (old, new) {
            (Some(old), Some(new)) if old == new => writeln!(text, "  {locale} {field}: source only")?,
            _ => writeln!(text, "  {locale} {field}: {} -> {}", shown(old.as_deref()), shown(new.as_deref()))?,
        }
    }
    Ok(text)
}

fn shown(words: Option<&str>) -> String {
    let Some(words) = words else { return "(none)".to_owned() };
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("'{}...'", &line[..end]),
        None => format!("'{line}'"),
    }
}
