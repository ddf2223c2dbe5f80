//! `usher locales`: catalogues on their way to translators, and back into the folder of the project.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};
use bot_core::locale::exchange::{self, Brought, Format, Sheet};
use bot_core::locale::{LocaleFiles, Tag};
use clap::{Subcommand, ValueEnum};

use super::{complain, say};

/// Exchange catalogues with translators
#[derive(Debug, clap::Args)]
pub(crate) struct Locales {
    #[command(subcommand)]
    action: Exchange,
}

#[derive(Debug, Subcommand)]
enum Exchange {
    /// Write a language's sentences beside the English ones
    Export {
        /// The language, such as bn; one that has no folder yet gives a sheet to fill in
        tag: Tag,
        /// For the tools of translators, or for spreadsheets
        #[arg(long, value_enum, default_value = "po")]
        format: Kind,
        /// The file to write, in place of standard output
        #[arg(long, value_name = "FILE")]
        output: Option<PathBuf>,
        /// A folder laid out like locales/ in place of what the program holds
        #[arg(long, value_name = "DIR")]
        folder: Option<PathBuf>,
    },
    /// Take a sheet back; where anything in it is wrong, nothing is taken and every fault is named with its line
    Import {
        /// The sheet: its name ends with .po or .csv
        file: PathBuf,
        /// The folder to write to
        #[arg(long, value_name = "DIR", default_value = "locales")]
        folder: PathBuf,
    },
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Kind {
    Po,
    Csv,
}

impl Locales {
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        match self.action {
            Exchange::Export { tag, format, output, folder } => {
                let files = folder.as_deref().map_or_else(|| Ok(LocaleFiles::embedded()), read)?;
                let format = match format {
                    Kind::Po => Format::Po,
                    Kind::Csv => Format::Csv,
                };
                let text = Sheet::of(&files, &tag).write(format)?;
                match output {
                    Some(path) => {
                        std::fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
                    }
                    None => say(&text)?,
                }
                Ok(ExitCode::SUCCESS)
            }
            Exchange::Import { file, folder } => import(&file, &folder),
        }
    }
}

fn read(folder: &Path) -> anyhow::Result<LocaleFiles> {
    LocaleFiles::from_folder(folder).with_context(|| format!("cannot read {}", folder.display()))
}

fn import(file: &Path, folder: &Path) -> anyhow::Result<ExitCode> {
    let format = match file.extension().and_then(|ending| ending.to_str()) {
        Some("po") => Format::Po,
        Some("csv") => Format::Csv,
        _ => bail!("{}: the name has to end with .po or .csv", file.display()),
    };
    let text = std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    let files = read(folder)?;
    let taken = Sheet::read(&text, format).map_err(|fault| vec![fault]);
    match taken.and_then(|sheet| exchange::bring(&files, &sheet).map(|brought| (sheet.locale, brought))) {
        Ok((locale, brought)) => {
            store(&folder.join(&locale), &brought)?;
            say(&told(&locale, &brought)?)?;
            Ok(ExitCode::SUCCESS)
        }
        Err(faults) => {
            faults.iter().for_each(|fault| complain(format!("{}:{fault}", file.display())));
            Ok(ExitCode::FAILURE)
        }
    }
}

/// Writes the files that change: all beside the old ones first, so that a full disk leaves the old ones.
fn store(folder: &Path, brought: &Brought) -> anyhow::Result<()> {
    let cannot = || format!("cannot write to {}", folder.display());
    std::fs::create_dir_all(folder).with_context(cannot)?;
    let beside = |name: &str| folder.join(format!("{name}.new"));
    for file in &brought.files {
        std::fs::write(beside(&file.name), file.text.as_bytes()).with_context(cannot)?;
    }
    for file in &brought.files {
        std::fs::rename(beside(&file.name), folder.join(&file.name)).with_context(cannot)?;
    }
    Ok(())
}

fn told(locale: &str, brought: &Brought) -> Result<String, std::fmt::Error> {
    let mut text = String::new();
    let (changed, files) = (brought.changed, brought.files.len());
    writeln!(
        text,
        "{locale}: sentences changed: {changed}, in files: {files}; unsure, left as they are: {}",
        brought.fuzzy
    )?;
    for place in &brought.outdated {
        writeln!(text, "{locale}/{place} was made from another English sentence, and is left as it is")?;
    }
    Ok(text)
}
