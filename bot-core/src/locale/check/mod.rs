//! Whether the catalogues say the same things: syntax, ids, variables, selectors, references, that each message gives
//! words, and that they fit their language, its glossary and the platforms.

mod compare;
mod fitness;
mod glossary;
mod review;
mod sample;
mod shape;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use fluent_syntax::ast::Entry;
use fluent_syntax::parser::parse;

use self::shape::Shape;
use super::{Catalogue, LocaleFiles, SourceFile, Tag, clean};

/// Something wrong in a catalogue, in plain English for whoever maintains it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The folder.
    pub locale: String,
    /// The file in it; where a message is missing, the file it stands in in English.
    pub file: String,
    /// Counted from 1; `None` where something is missing.
    pub line: Option<usize>,
    /// What is wrong.
    pub what: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "locales/{}/{}", self.locale, self.file)?;
        if let Some(line) = self.line {
            write!(formatter, ":{line}")?;
        }
        write!(formatter, ": {}", self.what)
    }
}

/// How much of a locale there is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// The folder.
    pub locale: String,
    /// Messages that English has too.
    pub messages: usize,
    /// Messages in English.
    pub of: usize,
    /// Questions people ask, one a line.
    pub phrases: usize,
    /// Files of messages.
    pub files: usize,
    /// Those of them whose first line says that a native speaker has reviewed them.
    pub reviewed: usize,
    /// Terms of the glossary.
    pub terms: usize,
}

/// A message or, with a leading hyphen, a term, and where it stands.
struct Said {
    file: String,
    line: usize,
    is_empty: bool,
    shape: Shape,
}

/// The messages and terms of a locale.
type Messages = BTreeMap<String, Said>;

/// Everything wrong in the catalogues, in the order of locales, files and lines. A locale without catalogue is not wrong.
#[must_use]
pub fn check(files: &LocaleFiles) -> Vec<Finding> {
    let mut findings = Vec::new();
    let english = Tag::english();
    let expected = read(files, english.as_str(), &mut findings);
    if expected.is_empty() {
        findings.push(finding(english.as_str(), "", None, "has no messages".to_owned()));
    }
    alone(files, &english, &expected, &mut findings);
    fitness::fitness(&english, &expected, &mut findings);
    for folder in files.0.keys().filter(|folder| *folder != english.as_str()) {
        let Some(tag) = folder.parse::<Tag>().ok().filter(|tag| tag.as_str() == folder) else {
            findings.push(finding(folder, "", None, "is no language tag".to_owned()));
            continue;
        };
        if files.of(folder, ".ftl").next().is_some() {
            let messages = read(files, folder, &mut findings);
            alone(files, &tag, &messages, &mut findings);
            compare::with_english(folder, &messages, &expected, &mut findings);
            fitness::fitness(&tag, &messages, &mut findings);
            glossary::glossary(files, folder, &messages, &mut findings);
            review::review(files, folder, &mut findings);
        }
    }
    findings.sort();
    findings
}

/// How much of each locale there is, in the order of their tags.
#[must_use]
pub fn coverage(files: &LocaleFiles) -> Vec<Coverage> {
    let ids = |locale: &str| read(files, locale, &mut Vec::new());
    let english = ids(Tag::english().as_str());
    let rows = files.0.keys().map(|locale| {
        let lines = |name| {
            let lines = files.of(locale, name).flat_map(|file| file.text.lines());
            lines.filter(|line| !line.is_empty() && !line.starts_with('#')).count()
        };
        Coverage {
            locale: locale.clone(),
            messages: ids(locale).keys().filter(|id| is_message(id) && english.contains_key(*id)).count(),
            of: english.keys().filter(|id| is_message(id)).count(),
            phrases: lines("questions.tsv"),
            files: files.of(locale, ".ftl").count(),
            reviewed: files.of(locale, ".ftl").filter(|file| review::state(file) == Some(true)).count(),
            terms: lines(glossary::GLOSSARY),
        }
    });
    rows.collect()
}

fn is_message(id: &str) -> bool {
    !id.starts_with('-')
}

fn finding(locale: &str, file: &str, line: Option<usize>, what: String) -> Finding {
    Finding { locale: locale.to_owned(), file: file.to_owned(), line, what }
}

/// Reads all files of a locale; what cannot be read, stands twice or holds disturbing marks becomes a finding.
fn read(files: &LocaleFiles, locale: &str, findings: &mut Vec<Finding>) -> Messages {
    let mut messages = Messages::new();
    for file in files.of(locale, ".ftl") {
        read_file(locale, file, &mut messages, findings);
    }
    messages
}

fn read_file(locale: &str, file: &SourceFile, messages: &mut Messages, findings: &mut Vec<Finding>) {
    let resource = parse(&*file.text).unwrap_or_else(|(resource, errors)| {
        findings.extend(errors.iter().map(|error| {
            let before = file.text.get(..error.pos.start).unwrap_or_default();
            finding(locale, &file.name, Some(before.matches('\n').count() + 1), error.kind.to_string())
        }));
        resource
    });
    for (number, _) in file.text.lines().enumerate().filter(|(_, line)| clean(line) != *line) {
        let what = "holds control characters or marks of reading direction".to_owned();
        findings.push(finding(locale, &file.name, Some(number + 1), what));
    }
    let mut lines = Lines::new(&file.text);
    for entry in &resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
            _ => continue,
        };
        let mut shape = value.map(Shape::of).unwrap_or_default();
        attributes.iter().for_each(|attribute| shape.add(&attribute.value));
        let said = Said { file: file.name.clone(), line: lines.of(&id), is_empty: value.is_none(), shape };
        if let Some(first) = messages.get(&id) {
            let what = format!("{id} is said already in {}:{}", first.file, first.line);
            findings.push(finding(locale, &file.name, Some(said.line), what));
        } else {
            messages.insert(id, said);
        }
    }
}

/// Finds the lines on which entries begin, in their order.
struct Lines<'a> {
    rest: std::iter::Enumerate<std::str::Lines<'a>>,
}

impl<'a> Lines<'a> {
    fn new(text: &'a str) -> Self {
        Self { rest: text.lines().enumerate() }
    }

    fn of(&mut self, id: &str) -> usize {
        let begins = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
        self.rest.find(|(_, line)| begins(line)).map_or(0, |(number, _)| number + 1)
    }
}

/// What is wrong with a catalogue by itself.
fn alone(files: &LocaleFiles, tag: &Tag, messages: &Messages, findings: &mut Vec<Finding>) {
    let (catalogue, _) = Catalogue::new(tag, files.of(tag.as_str(), ".ftl"), None);
    for (id, said) in messages {
        let mut complain = |what| findings.push(finding(tag.as_str(), &said.file, Some(said.line), what));
        for reference in said.shape.references.iter().filter(|reference| !messages.contains_key(*reference)) {
            complain(format!("{id} refers to {reference}, which does not exist"));
        }
        for function in said.shape.functions.iter().filter(|function| *function != "DATE") {
            complain(format!("{id} calls {function}, which does not exist"));
        }
        if said.is_empty {
            complain(format!("{id} has no text of its own"));
        } else if let Some(fault) =
            is_message(id).then(|| sample::fault(&catalogue, id, &whole(messages, id))).flatten()
        {
            complain(format!("{id} {fault}"));
        }
    }
}

/// The shape of a message together with those of the messages it refers to.
fn whole(messages: &Messages, id: &str) -> Shape {
    let mut shape = Shape::default();
    let mut open = vec![id];
    let mut seen = BTreeSet::new();
    while let Some(id) = open.pop() {
        let Some(said) = messages.get(id).filter(|_| seen.insert(id)) else { continue };
        shape.join(&said.shape);
        open.extend(said.shape.references.iter().filter(|reference| is_message(reference)).map(String::as_str));
    }
    shape
}

#[cfg(test)]
mod tests;
