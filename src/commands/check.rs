//! `usher check locales`: whether the catalogues say the same things, and how much of each locale there is.

use std::fmt::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;
use bot_core::locale::{self, Coverage, LocaleFiles};
use clap::Subcommand;

use super::say;

/// Check what the program is made of
#[derive(Debug, clap::Args)]
pub(crate) struct Check {
    #[command(subcommand)]
    subject: Subject,
}

#[derive(Debug, Subcommand)]
enum Subject {
    /// Catalogues: syntax, equal ids, variables and selectors, and that each message gives words; exit 1 on a finding
    Locales {
        /// A folder laid out like locales/ in place of what the program holds
        #[arg(long, value_name = "DIR")]
        folder: Option<PathBuf>,
    },
}

impl Check {
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        let Subject::Locales { folder } = self.subject;
        let files = match folder {
            Some(folder) => {
                LocaleFiles::from_folder(&folder).with_context(|| format!("cannot read {}", folder.display()))?
            }
            None => LocaleFiles::embedded(),
        };
        let findings = locale::check(&files);
        let mut text: String = findings.iter().map(|finding| format!("{finding}\n")).collect();
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(&table(&locale::coverage(&files))?);
        let (count, ending) = (findings.len(), if findings.len() == 1 { "" } else { "s" });
        writeln!(text, "\n{count} finding{ending}")?;
        say(&text)?;
        Ok(if findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}

fn table(rows: &[Coverage]) -> Result<String, std::fmt::Error> {
    let mut text = String::new();
    writeln!(text, "{:<10}{:>12}{:>10}{:>12}{:>10}{:>8}", "locale", "messages", "", "questions", "reviewed", "terms")?;
    for Coverage { locale, messages, of, phrases, files, reviewed, terms } in rows {
        let share = (messages * 100).checked_div(*of).unwrap_or_default();
        let (share, reviewed) = (format!("{share} %"), format!("{reviewed}/{files}"));
        writeln!(text, "{locale:<10}{messages:>12}{share:>10}{phrases:>12}{reviewed:>10}{terms:>8}")?;
    }
    Ok(text)
}
