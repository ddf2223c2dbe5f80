//! Sends an announcement from a file: checks it whole, shows it, counts its readers, asks, and hands it to the ledger.

use std::fmt::Write as _;
use std::io::{IsTerminal, stdin, stdout};
use std::path::Path;

use anyhow::Context;
use bot_core::announcements::{self, Announcement, Problem, Reader, Stage, read_file};
use bot_core::delivery::Recipient;
use bot_core::locale::Tag;
use bot_core::people::{Account, Actor, Administrators};
use bot_core::store::{Database, StoreError};
use bot_core::transaction;
use jiff::Timestamp;

use super::{Office, follow};
use crate::commands::{complain, say, visible};
use crate::settings::Settings;

/// How far to go.
#[derive(Clone, Copy)]
pub(super) struct Wish {
    pub(super) dry_run: bool,
    pub(super) yes: bool,
}

pub(super) async fn run(office: &Office, path: &Path, wish: Wish, settings: &Settings) -> anyhow::Result<bool> {
    let Some(announcement) = checked(office, path)? else { return Ok(false) };
    let readers = announcements::readers(&office.database, &announcement, &office.locales).await?;
    say(&visible(&preview(office, &announcement, &readers)?))?;
    if readers.is_empty() && office.desk().posts(&announcement).is_empty() {
        complain(format!("{}: audience: nobody would get it", path.display()));
        return Ok(false);
    }
    if wish.dry_run {
        return Ok(true);
    }
    if !wish.yes && !confirmed(readers.len())? {
        return Ok(false);
    }
    let id = store(&office.database, &announcement, office.desk().now).await?;
    let stored = announcements::find(&office.database, &id).await?.context("the announcement was not stored")?;
    if settings.announcements_approval {
        let administrators = Administrators::new(settings.admins.clone());
        let asked = office.desk().ask_for_approval(&stored, &administrators, readers.len()).await?;
        say(&format!("{} waits for approval: {asked} people are asked in their chats\n", stored.short()))?;
        return Ok(true);
    }
    office.desk().send(&stored, &readers, &Actor::Operator).await?;
    say(&format!("{} is on its way to {} people: `usher serve` sends it\n", stored.short(), readers.len()))?;
    if stdout().is_terminal() {
        follow::follow(office, &stored).await?;
    }
    Ok(true)
}

/// Sends every text to one account.
pub(super) async fn test(office: &Office, path: &Path, account: Account) -> anyhow::Result<bool> {
    let Some(announcement) = checked(office, path)? else { return Ok(false) };
    let Account { platform, account } = account;
    office.desk().test(&announcement, &Recipient::Account { platform, account }).await?;
    say("handed over: `usher serve` sends it\n")?;
    Ok(true)
}

/// The announcement of the file; `None` where it is refused, and the operator was told why.
pub(super) fn checked(office: &Office, path: &Path) -> anyhow::Result<Option<Announcement>> {
    let source = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    let refused = |problems: Vec<Problem>| {
        for problem in problems {
            complain(format!("{}: {problem}", path.display()));
        }
        None
    };
    Ok(match read_file(&source) {
        Err(problems) => refused(problems),
        Ok(file) => {
            let problems = announcements::check(&file.announcement, &office.projects, &office.locales);
            let problems: Vec<Problem> = problems.into_iter().map(|problem| file.place(problem)).collect();
            if problems.is_empty() { Some(file.announcement) } else { refused(problems) }
        }
    })
}

/// Every text as its readers see it, and how many they are.
fn preview(office: &Office, announcement: &Announcement, readers: &[Reader]) -> anyhow::Result<String> {
    let mut text = String::new();
    let mut tags: Vec<&Tag> = announcement.texts.keys().chain(readers.iter().map(|reader| &reader.locale)).collect();
    tags.sort();
    tags.dedup();
    for tag in tags {
        let count = readers.iter().filter(|reader| reader.locale == *tag).count();
        let message = office.desk().message(announcement, None, tag);
        let length = message.plain().encode_utf16().count();
        let mark = if announcement.texts.contains_key(tag) { "" } else { ", in English" };
        writeln!(text, "== {tag}{mark}: {count} people, {length} characters\n{}\n", message.plain())?;
    }
    for ((economy, platform), count) in announcements::counts(readers) {
        let economy = economy.map_or("??", |economy| economy.code());
        writeln!(text, "{economy}  {:10} {count:>7}", platform.as_deref().unwrap_or("no chat"))?;
    }
    for post in office.desk().posts(announcement) {
        writeln!(text, "and in {}", post.identifier)?;
    }
    writeln!(text, "in all        {:>7}", readers.len())?;
    Ok(text)
}

fn confirmed(count: usize) -> anyhow::Result<bool> {
    if !stdin().is_terminal() {
        complain("nobody is there to be asked: say --yes to send it");
        return Ok(false);
    }
    say(&format!("Send it to {count} people? [y/N] "))?;
    let mut answer = String::new();
    stdin().read_line(&mut answer)?;
    Ok(matches!(answer.trim(), "y" | "Y" | "yes"))
}

async fn store(database: &Database, announcement: &Announcement, now: Timestamp) -> Result<String, StoreError> {
    let author = Actor::Operator.to_string();
    Ok(transaction!(database, tx => {
        announcements::insert(&mut *tx, announcement, Stage::Draft, &author, &Tag::english(), now).await
    }))
}
