//! Turns passages into the facts of a notification, and notes what stays doubtful.

mod dated;

use jiff::civil::Date;

use super::super::{Fact, Notification, Participating};
use super::doubt::{Doubt, Uncertainty, shortened};
use super::error::ReadError;
use super::label::Label;
use super::lines::Line;
use super::markup::without_markup;
use super::passages::Passage;
use super::prose::{joined, prose, topics, topics_in_scope};
use super::revision::Revisions;
use super::{organizations, participation, values, venue};

/// No short value has more bytes.
const LONGEST_VALUE: usize = 8_000;

/// The facts gathered so far.
#[derive(Debug, Default)]
pub(super) struct Facts {
    pub(super) notification: Notification,
    pub(super) doubts: Vec<Doubt>,
    pub(super) revisions: Revisions,
    /// What the timing says of days, and where.
    timing: Option<(Date, Option<Date>, usize)>,
    /// Dates that were printed in two ways: they stay empty.
    contested: Vec<Fact>,
    participants: String,
    qualifications: String,
}

impl Facts {
    /// Takes the facts of one passage.
    ///
    /// # Errors
    /// Where a date does not exist or an end is before its start.
    pub(super) fn take(&mut self, passage: &Passage) -> Result<(), ReadError> {
        let plain = without_tags(passage);
        let passage = plain.as_ref().unwrap_or(passage);
        let text = joined(&passage.lines);
        if text.len() > LONGEST_VALUE && !passage.label.is_prose() && passage.label != Label::Remarks {
            self.doubt(passage, &text, Uncertainty::TooLong);
            return Ok(());
        }
        if values::is_empty(&text) {
            return Ok(());
        }
        match passage.label {
            Label::Issued | Label::Revised | Label::Closing => self.take_date(passage)?,
            Label::Timing | Label::Duration | Label::Starts | Label::Ends => self.take_timing(passage, &text)?,
            Label::ReferenceNo => {
                let (reference, revision) = super::revision::reference(&text);
                self.revisions.number(revision);
                self.notification.reference_no.get_or_insert(reference);
            }
            Label::Revision => self.take_revision(passage, &text)?,
            Label::Code => self.take_code(passage, &text),
            Label::Title if self.notification.title.is_empty() => self.notification.title = unglued(&text),
            label if label.is_prose() || label == Label::Remarks => self.take_prose(passage),
            _ => self.take_people_and_places(passage, &text),
        }
        Ok(())
    }

    fn take_prose(&mut self, passage: &Passage) {
        let text = prose(&passage.lines);
        if values::is_empty(&text) {
            return;
        }
        let notification = &mut self.notification;
        let field = match passage.label {
            Label::Objectives => &mut notification.objectives,
            Label::Rationale => &mut notification.rationale,
            Label::Background => &mut notification.background,
            Label::Outcome => &mut notification.outcome,
            Label::Remarks => &mut notification.remarks,
            Label::Qualifications => {
                self.qualifications.clone_from(&text);
                &mut notification.qualifications
            }
            Label::Topics if notification.topics.is_empty() => {
                notification.topics = topics(&passage.lines);
                return;
            }
            Label::Scope if notification.topics.is_empty() => {
                notification.topics = topics_in_scope(&passage.lines);
                return;
            }
            _ => return,
        };
        field.get_or_insert(text);
    }

    fn take_people_and_places(&mut self, passage: &Passage, text: &str) {
        let lines: Vec<&str> = passage.lines.iter().map(|line| line.text.as_str()).collect();
        match passage.label {
            Label::HostingCountries => {
                self.notification.hosting_countries = venue::countries(text);
                if self.notification.hosting_countries.is_empty() {
                    self.doubt(passage, text, Uncertainty::NoCountry);
                }
            }
            Label::VenueCities => self.notification.venue_cities = venue::cities(&lines.join("\n")),
            Label::Venue => self.take_venue(&lines, text),
            Label::Modality => {
                self.notification.modality = values::modality(text);
                if self.notification.modality.is_none() {
                    self.doubt(passage, text, Uncertainty::UnknownModality);
                }
            }
            Label::Implementing if self.notification.implementing_organizations.is_empty() => {
                self.notification.implementing_organizations = organizations::organizations(&lines);
            }
            Label::ParticipatingCountries => self.take_countries(passage, text),
            Label::Overseas | Label::Local | Label::Participants => self.take_participants(passage, text),
            _ => {}
        }
    }

    fn take_venue(&mut self, lines: &[&str], text: &str) {
        let notification = &mut self.notification;
        if notification.hosting_countries.is_empty() {
            notification.hosting_countries = venue::countries(text);
        }
        if notification.venue_cities.is_empty() {
            notification.venue_cities = venue::cities(&lines.join(" "));
        }
        if notification.modality.is_none() && notification.hosting_countries.is_empty() {
            notification.modality = values::modality(text);
        }
    }

    fn take_countries(&mut self, passage: &Passage, text: &str) {
        let text = format!("{text} ");
        self.notification.participating_countries = participation::participating(&text);
        if self.notification.participating_countries.is_none() {
            self.doubt(passage, &text, Uncertainty::NoCountry);
        }
        for unknown in participation::unknown_countries(&text) {
            self.doubt(passage, &unknown, Uncertainty::UnknownCountry);
        }
    }

    fn take_participants(&mut self, passage: &Passage, text: &str) {
        let notification = &mut self.notification;
        if passage.label == Label::Local {
            notification.local_participants = notification.local_participants.or_else(|| values::people(text));
            return;
        }
        let of_kind = |kinds: &[&str]| kinds.iter().find_map(|kind| values::people_of_kind(text, kind));
        let local = of_kind(&["local participant", "local", "from the host"]);
        let overseas = of_kind(&["overseas", "international", "foreign"]);
        if passage.label == Label::Participants && (overseas.is_some() || local.is_some()) {
            notification.overseas_participants = overseas;
            notification.local_participants = local;
        } else {
            notification.overseas_participants = notification.overseas_participants.or_else(|| values::people(text));
        }
        self.participants.push_str(text);
        if self.notification.participating_countries.is_none() {
            self.notification.participating_countries = participation::participating(text);
            for unknown in participation::unknown_countries(text) {
                self.doubt(passage, &unknown, Uncertainty::UnknownCountry);
            }
        }
    }

    fn take_code(&mut self, passage: &Passage, text: &str) {
        match values::code_in(text) {
            Some(code) if self.notification.code.is_empty() => self.notification.code = code,
            Some(code) if code != self.notification.code => self.doubt(passage, text, Uncertainty::SecondCode),
            Some(_) => {}
            None => self.doubt(passage, text, Uncertainty::MalformedCode),
        }
    }

    /// What follows from the facts together: countries named elsewhere, days by the span, and what looks wrong.
    ///
    /// # Errors
    /// Where the end is before the start.
    pub(super) fn finish(&mut self) -> Result<(), ReadError> {
        let notification = &mut self.notification;
        if notification.participating_countries.is_none() {
            if participation::refers_to_qualifications(&self.participants) {
                notification.participating_countries = participation::countries_of_qualifications(&self.qualifications);
            } else if participation::is_from_each_host(&self.participants) && notification.hosting_countries.len() > 1 {
                let codes = notification.hosting_countries.clone();
                notification.participating_countries = Some(Participating::Only(codes));
            }
        }
        if let (Some(starts), Some(ends)) = (notification.starts, notification.ends) {
            if ends < starts {
                let line = self.timing.map_or(0, |(_, _, line)| line);
                return Err(ReadError::EndBeforeStart { fact: Fact::Ends, line, starts, ends });
            }
            let contested = self.doubts.iter().any(|doubt| doubt.fact == Fact::Days);
            if notification.days.is_none() && !contested {
                notification.days = days_between(starts, ends).map(|days| days + 1);
            }
        }
        self.heed_remarks();
        let notification = &mut self.notification;
        self.revisions.settle(notification, &mut self.doubts);
        super::plausible::check(notification, &mut self.doubts);
        Ok(())
    }

    fn doubt(&mut self, passage: &Passage, text: &str, why: Uncertainty) {
        self.doubt_of(passage.label.fact(), passage, text, why);
    }

    fn doubt_of(&mut self, fact: Fact, passage: &Passage, text: &str, why: Uncertainty) {
        self.doubts.push(Doubt { fact, line: passage.line, text: shortened(text), why });
    }
}

/// A short value without the tags of the form it was typed into.
fn without_tags(passage: &Passage) -> Option<Passage> {
    let marked = passage.lines.iter().any(|line| line.text.contains(['<', '&']));
    if passage.label.is_prose() || passage.label == Label::Remarks || !marked {
        return None;
    }
    let text: String = passage.lines.iter().map(|line| format!("{}\n", line.text)).collect();
    let plain = without_markup(&text);
    let lines = plain.lines().filter(|text| !text.trim().is_empty());
    let lines = lines.map(|text| Line { number: passage.line, text: text.trim().to_owned() }).collect();
    Some(Passage { lines, ..passage.clone() })
}

/// Days from one date to a later one.
pub(super) fn days_between(from: Date, to: Date) -> Option<u32> {
    u32::try_from((to - from).get_days()).ok()
}

/// `Compilation ofGP Case Studies`: scanners lose the blank after a small word.
fn unglued(title: &str) -> String {
    let mut words = Vec::new();
    for word in title.split(' ') {
        let glued = ["of", "and", "for", "the", "in", "on", "to", "with"].iter().find_map(|small| {
            let rest = word.strip_prefix(small)?;
            rest.starts_with(|first: char| first.is_ascii_uppercase()).then_some((*small, rest))
        });
        match glued {
            Some((small, rest)) => words.extend([small, rest]),
            None => words.push(word),
        }
    }
    words.join(" ")
}
