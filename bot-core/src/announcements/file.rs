//! Reads an announcement file: TOML, or Markdown with TOML front matter. Everything that is wrong is named with line and key.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::DateTime;
use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use super::{Announcement, Audience, Group, Kind, Problem, When, markup};
use crate::locale::Tag;

/// What opens and closes the front matter; with a language tag behind it, opens the text of that language.
const FENCE: &str = "+++";

/// An announcement and where its keys stand in the file.
#[derive(Clone, Debug)]
pub struct AnnouncementFile {
    /// What the file says.
    pub announcement: Announcement,
    lines: BTreeMap<String, usize>,
}

impl AnnouncementFile {
    /// The problem with its line in the file.
    #[must_use]
    pub fn place(&self, problem: Problem) -> Problem {
        placed(&self.lines, problem)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    title: Spanned<String>,
    kind: Option<Spanned<Kind>>,
    project: Option<Spanned<String>>,
    at: Option<Spanned<Datetime>>,
    #[serde(default)]
    local: bool,
    #[serde(default)]
    urgent: bool,
    #[serde(default)]
    confirm: bool,
    #[serde(default)]
    audience: AudienceSection,
    #[serde(default)]
    text: BTreeMap<String, Spanned<String>>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct AudienceSection {
    roles: Option<Spanned<Vec<Spanned<String>>>>,
    economies: Vec<Spanned<String>>,
    statuses: Vec<Spanned<String>>,
    platforms: Vec<Spanned<String>>,
    locales: Vec<Spanned<String>>,
}

/// Reads a file. What needs the database is checked later, see [`check`](super::check).
///
/// # Errors
/// All that is wrong with it, each with key and line.
pub fn read_file(source: &str) -> Result<AnnouncementFile, Vec<Problem>> {
    let source = source.strip_prefix('\u{feff}').unwrap_or(source);
    let (settings, offset, body) = match source.strip_prefix(FENCE) {
        Some(rest) => parted(rest)?,
        None => (source, 0, None),
    };
    let file: File = toml::from_str(settings).map_err(|error| vec![of_toml(settings, offset, &error)])?;
    let mut reading = Reading { source: settings, offset, lines: BTreeMap::new(), problems: Vec::new() };
    let texts = reading.texts(&file, body);
    let announcement = reading.announcement(file, texts);
    if reading.problems.is_empty() {
        return Ok(AnnouncementFile { announcement, lines: reading.lines });
    }
    reading.problems.sort_by_key(|problem| problem.line);
    Err(reading.problems)
}

/// Front matter, the number of lines before it, and the body with the number of lines before that.
type Parts<'s> = (&'s str, usize, Option<(&'s str, usize)>);

fn parted(rest: &str) -> Result<Parts<'_>, Vec<Problem>> {
    let unclosed = || vec![Problem::at(Some(1), "+++", "the front matter is not closed by a line +++")];
    let rest = rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix('\n')).ok_or_else(unclosed)?;
    let mut position = 0;
    for (number, line) in rest.split_inclusive('\n').enumerate() {
        let end = position + line.len();
        if line.trim_end() == FENCE {
            return Ok((&rest[..position], 1, Some((&rest[end..], number + 2))));
        }
        position = end;
    }
    Err(unclosed())
}

/// A fault that the reader of TOML found.
fn of_toml(source: &str, offset: usize, error: &toml::de::Error) -> Problem {
    let start = error.span().map_or(0, |span| span.start).min(source.len());
    let (before, after) = source.split_at(start);
    let line_start = before.rfind('\n').map_or(0, |position| position + 1);
    let line = format!("{}{}", &source[line_start..start], after.lines().next().unwrap_or_default());
    let quoted = error.message().split('`').nth(1);
    let key = line.split_once('=').map_or(line.trim(), |(key, _)| key.trim());
    let key = quoted.filter(|_| error.message().contains("field")).unwrap_or(key);
    Problem::at(Some(offset + before.matches('\n').count() + 1), key, error.message())
}

struct Text {
    key: String,
    text: String,
}

struct Reading<'s> {
    source: &'s str,
    offset: usize,
    lines: BTreeMap<String, usize>,
    problems: Vec<Problem>,
}

impl Reading<'_> {
    /// The line of a place in the settings, counted from 1 in the whole file.
    fn line(&self, position: usize) -> usize {
        self.offset + self.source.get(..position).unwrap_or_default().matches('\n').count() + 1
    }

    fn complain(&mut self, key: &str, why: impl Into<String>) {
        let problem = placed(&self.lines, Problem::at(None, key, why));
        self.problems.push(problem);
    }

    /// Remembers where a key stands and gives its value.
    fn known<T>(&mut self, key: &str, value: Spanned<T>) -> T {
        let line = self.line(value.span().start);
        self.lines.insert(key.to_owned(), line);
        value.into_inner()
    }

    fn texts(&mut self, file: &File, body: Option<(&str, usize)>) -> Vec<Text> {
        let mut texts = Vec::new();
        for (tag, value) in &file.text {
            let key = format!("text.{tag}");
            let raw = self.source.get(value.span()).unwrap_or_default();
            let opening =
                usize::from(["\"\"\"\n", "'''\n", "\"\"\"\r", "'''\r"].iter().any(|start| raw.starts_with(start)));
            self.lines.insert(key.clone(), self.line(value.span().start) + opening);
            texts.push(Text { key, text: value.get_ref().clone() });
        }
        let Some((body, offset)) = body else { return texts };
        let (mut key, mut text) = ("text.en".to_owned(), String::new());
        self.lines.entry(key.clone()).or_insert(offset + 1);
        for (number, line) in body.lines().enumerate() {
            match line.strip_prefix(FENCE) {
                Some(tag) => {
                    let next = format!("text.{}", tag.trim());
                    texts.push(Text { key: std::mem::replace(&mut key, next), text: std::mem::take(&mut text) });
                    self.lines.insert(key.clone(), offset + number + 2);
                }
                None => text.extend([line, "\n"]),
            }
        }
        texts.push(Text { key, text });
        texts
    }

    fn announcement(&mut self, file: File, texts: Vec<Text>) -> Announcement {
        let title = self.known("title", file.title).trim().to_owned();
        if title.is_empty() || title.chars().count() > 120 {
            self.complain("title", "must have between 1 and 120 characters");
        }
        let kind = file.kind.map(|kind| self.known("kind", kind)).unwrap_or_default();
        let project = file.project.map(|project| self.known("project", project).trim().to_uppercase());
        let when = self.when(file.at, file.local);
        let audience = self.audience(file.audience, kind);
        let texts = self.checked(texts);
        Announcement { title, kind, project, audience, texts, when, urgent: file.urgent, confirm: file.confirm }
    }

    fn when(&mut self, at: Option<Spanned<Datetime>>, local: bool) -> When {
        let Some(at) = at else {
            if local {
                self.complain("local", "needs at, the hour to be sent at");
            }
            return When::Now;
        };
        let written = self.known("at", at).to_string();
        let moment = written.parse::<Timestamp>().ok().filter(|_| !local).map(When::At);
        let local = written.parse::<DateTime>().ok().filter(|_| local && !has_offset(&written)).map(When::AtLocal);
        moment.or(local).unwrap_or_else(|| {
            self.complain("at", "must be such as 2026-05-01T09:00:00+09:00, or with local = true 2026-05-01T09:00:00");
            When::Now
        })
    }

    fn audience(&mut self, section: AudienceSection, kind: Kind) -> Audience {
        let roles = match section.roles {
            Some(roles) => {
                let roles = self.known("audience.roles", roles);
                self.parsed("audience.roles", roles)
            }
            None => Vec::new(),
        };
        let roles = if roles.is_empty() && kind == Kind::News { vec![Group::Subscriber] } else { roles };
        if kind == Kind::Service && (roles.is_empty() || roles.contains(&Group::Subscriber)) {
            self.complain("audience.roles", "a service message names roles other than subscriber: it goes out unasked");
        }
        Audience {
            roles,
            economies: self.parsed("audience.economies", section.economies),
            statuses: self.parsed("audience.statuses", section.statuses),
            platforms: self.parsed("audience.platforms", section.platforms),
            locales: self.parsed("audience.locales", section.locales),
        }
    }

    fn parsed<T>(&mut self, key: &str, values: Vec<Spanned<String>>) -> Vec<T>
    where
        T: std::str::FromStr<Err: std::fmt::Display>,
    {
        let mut read = Vec::new();
        for value in values {
            let text = self.known(key, value);
            match text.trim().parse() {
                Ok(value) => read.push(value),
                Err(error) => self.complain(key, format!("'{text}': {error}")),
            }
        }
        read
    }

    /// The texts by language, each of them readable.
    fn checked(&mut self, texts: Vec<Text>) -> BTreeMap<Tag, String> {
        let mut checked = BTreeMap::new();
        for Text { key, text } in texts {
            for fault in markup::read(&text).err().unwrap_or_default() {
                let problem = Problem::at(Some(fault.line), &key, fault.why);
                self.problems.push(placed(&self.lines, problem));
            }
            match key.trim_start_matches("text.").parse() {
                Ok(tag) if !checked.contains_key(&tag) => {
                    checked.insert(tag, text.trim_end().to_owned());
                }
                Ok(_) => self.complain(&key, "stands here a second time"),
                Err(_) => self.complain(&key, "is no language tag"),
            }
        }
        if !checked.contains_key(&Tag::english()) {
            self.complain("text.en", "is missing: the English text stands in for all languages without one");
        }
        checked
    }
}

/// Whether a date and time is written with its distance from UTC.
fn has_offset(written: &str) -> bool {
    let time = written.split_once(['T', ' ', 't']).map_or("", |(_, time)| time);
    time.contains(['Z', 'z', '+', '-'])
}

/// A line of a text is counted from 0 within the text until it is placed in the file.
fn placed(lines: &BTreeMap<String, usize>, problem: Problem) -> Problem {
    let line = lines.get(&problem.key).map(|first| first + problem.line.unwrap_or_default());
    Problem { line, ..problem }
}

#[cfg(test)]
#[path = "file_tests.rs"]
mod tests;
