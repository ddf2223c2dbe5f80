//! `usher eval`: how often questions are understood, on files of questions with their intents.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};
use bot_core::evaluation::{self, Outcome, Summary};
use bot_core::locale::{Locales, Tag};
use bot_core::understanding::Understanding;
use serde_json::json;

use super::say;

/// Measure how often questions are understood
#[derive(Debug, clap::Args)]
pub(crate) struct Eval {
    /// Files of `intent<TAB>style<TAB>words` lines, named by their locale, such as th.tsv
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// One JSON object a question, then one with the figures
    #[arg(long)]
    json: bool,
    /// Add what was taken for what, with the lines
    #[arg(long)]
    errors: bool,
    /// The figures as a Markdown table
    #[arg(long, conflicts_with = "json")]
    markdown: bool,
}

impl Eval {
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        let locales = Locales::embedded();
        let understanding = Understanding::new(&locales);
        let mut outcomes = Vec::new();
        for file in &self.files {
            outcomes.extend(evaluate(&understanding, file)?);
        }
        let summary = Summary::of(&outcomes);
        say(&self.text(&outcomes, &summary)?)?;
        Ok(ExitCode::SUCCESS)
    }

    fn text(&self, outcomes: &[Outcome], summary: &Summary) -> anyhow::Result<String> {
        if self.json {
            let mut lines = outcomes.iter().map(serde_json::to_string).collect::<Result<Vec<_>, _>>()?;
            lines.push(json!({ "summary": summary }).to_string());
            return Ok(lines.join("\n") + "\n");
        }
        let mut text = if self.markdown { evaluation::markdown(summary) } else { evaluation::table(summary) };
        if self.errors {
            text.push('\n');
            text.push_str(&evaluation::errors(outcomes));
        }
        Ok(text)
    }
}

fn evaluate(understanding: &Understanding, file: &Path) -> anyhow::Result<Vec<Outcome>> {
    let shown = file.display().to_string();
    let locale: Tag = file
        .file_stem()
        .and_then(|stem| stem.to_str())
        .and_then(|stem| stem.parse().ok())
        .with_context(|| format!("{shown}: the file must be named by its locale, such as th.tsv"))?;
    let text = fs::read_to_string(file).with_context(|| format!("cannot read {shown}"))?;
    match evaluation::evaluate(understanding, &locale, &shown, &text) {
        Ok(outcomes) => Ok(outcomes),
        Err(malformed) => {
            let lines: Vec<String> = malformed.iter().map(ToString::to_string).collect();
            bail!("{}", lines.join("\n"))
        }
    }
}
