//! All supplements in memory, found by project, subject and language.

use std::collections::{BTreeSet, HashMap};

use super::{Subject, Supplement};
use crate::locale::Tag;
use crate::notification::{Fact, Notification};
use crate::understanding::Intent;

/// A supplement as it is stored.
#[derive(Clone, Debug)]
pub(in crate::notification) struct Stored {
    /// The project, `None` for all projects.
    pub(in crate::notification) project: Option<String>,
    /// What was translated, as JSON: once the notification says something else there, the translation is out of date.
    pub(in crate::notification) original: Option<String>,
    /// What is supplied.
    pub(in crate::notification) supplement: Supplement,
}

/// All supplements.
#[derive(Debug, Default)]
pub struct Supplements {
    held: HashMap<(Option<String>, Subject, Tag), Stored>,
}

/// An answer the Secretariat supplied.
#[derive(Clone, Copy, Debug)]
pub struct Supplied<'a> {
    /// Its words, source and language.
    pub supplement: &'a Supplement,
    /// It was given for all projects, not for this one.
    pub general: bool,
}

impl Supplements {
    pub(in crate::notification) fn new(stored: Vec<Stored>) -> Self {
        let key =
            |stored: &Stored| (stored.project.clone(), stored.supplement.subject, stored.supplement.locale.clone());
        Self { held: stored.into_iter().map(|stored| (key(&stored), stored)).collect() }
    }

    /// The entries of a file, as if they were stored for the project.
    #[cfg(test)]
    pub(crate) fn of(project: Option<&str>, sheet: super::Sheet) -> Self {
        let project = project.map(str::to_owned);
        let stored = |(_, supplement)| Stored { project: project.clone(), original: None, supplement };
        Self::new(sheet.entries.into_iter().map(stored).collect())
    }

    /// The answer to `intent` for a project: its own before the one for all projects, in the language before in English.
    #[must_use]
    pub fn answer(&self, project: Option<&str>, intent: Intent, locale: &Tag) -> Option<Supplied<'_>> {
        let own = project.and_then(|code| self.in_language(Some(code), intent, locale));
        own.map(|supplement| Supplied { supplement, general: false })
            .or_else(|| self.in_language(None, intent, locale).map(|supplement| Supplied { supplement, general: true }))
    }

    fn in_language(&self, project: Option<&str>, intent: Intent, locale: &Tag) -> Option<&Supplement> {
        let find = |locale: &Tag| self.get(project, Subject::Answer(intent), locale).map(|stored| &stored.supplement);
        find(locale).or_else(|| find(&Tag::english()))
    }

    /// The translation of a fact of the project into a language, if there is one that is up to date.
    #[must_use]
    pub fn translation(&self, project: &str, fact: Fact, locale: &Tag) -> Option<&Supplement> {
        self.get(Some(project), Subject::Translation(fact), locale).map(|stored| &stored.supplement)
    }

    /// Languages into which anything is translated.
    pub(in crate::notification) fn languages(&self) -> BTreeSet<Tag> {
        let translations = self.held.keys().filter(|(_, subject, _)| matches!(subject, Subject::Translation(_)));
        translations.map(|(_, _, locale)| locale.clone()).collect()
    }

    /// The notification with everything that is translated into the language in its place.
    pub(in crate::notification) fn translated(&self, notification: &Notification, locale: &Tag) -> Notification {
        let mut translated = notification.clone();
        let words =
            |fact| self.translation(&notification.code, fact, locale).map(|supplement| supplement.words.clone());
        if let Some(title) = words(Fact::Title) {
            translated.title = title;
        }
        if let Some(topics) = words(Fact::Topics) {
            translated.topics = topics.lines().map(str::to_owned).collect();
        }
        let sections = [
            (Fact::Remarks, &mut translated.remarks),
            (Fact::Rationale, &mut translated.rationale),
            (Fact::Objectives, &mut translated.objectives),
            (Fact::Background, &mut translated.background),
            (Fact::Outcome, &mut translated.outcome),
            (Fact::Qualifications, &mut translated.qualifications),
        ];
        for (fact, section) in sections {
            if let Some(words) = words(fact) {
                *section = Some(words);
            }
        }
        translated
    }

    /// Drops translations of what the notifications in force no longer say.
    pub(in crate::notification) fn keep_current(&mut self, original: impl Fn(&str, Fact) -> Option<String>) {
        self.held.retain(|(project, subject, _), stored| match (project, subject) {
            (Some(code), Subject::Translation(fact)) => original(code, *fact) == stored.original,
            _ => true,
        });
    }

    fn get(&self, project: Option<&str>, subject: Subject, locale: &Tag) -> Option<&Stored> {
        if self.held.is_empty() {
            return None;
        }
        self.held.get(&(project.map(str::to_owned), subject, locale.clone()))
    }
}
