//! What can be wrong with an announcement in the light of the project and the languages there are.

use std::sync::Arc;

use super::placeholder::Placeholder;
use super::{Announcement, Group, Problem, markup, render};
use crate::locale::{Locales, Tag};
use crate::nominations::State;
use crate::notification::Notification;

/// The longest text, in UTF-16 units as shown: it fits in one message wherever the program speaks (the least is 4,096 with
/// all marks), so that nobody gets half of it.
pub const LONGEST_TEXT: usize = 3_500;

/// Everything that is wrong: a project that is not stored, a language nobody is answered in, a fact that the notification
/// does not state, a text that is too long.
#[must_use]
pub fn check(announcement: &Announcement, projects: &[Arc<Notification>], locales: &Locales) -> Vec<Problem> {
    let project = announcement.project.as_deref();
    let notification = project.and_then(|code| projects.iter().find(|stored| stored.code == code));
    let mut problems = Vec::new();
    if let (Some(code), None) = (project, notification) {
        problems.push(Problem::at(None, "project", format!("{code} is not stored: import its notification first")));
    }
    let bound =
        [Group::Nominee, Group::Participant].into_iter().find(|role| announcement.audience.roles.contains(role));
    if let (Some(role), None) = (bound, project) {
        problems.push(Problem::at(None, "audience.roles", format!("{role} needs a project")));
    }
    if project.is_none() && !announcement.audience.statuses.is_empty() {
        problems.push(Problem::at(None, "audience.statuses", "needs a project"));
    }
    for status in announcement.audience.statuses.iter().filter(|status| status.parse::<State>().is_err()) {
        let known = State::ALL.map(State::name).join(", ");
        problems.push(Problem::at(None, "audience.statuses", format!("'{status}' is none of {known}")));
    }
    for tag in announcement.texts.keys() {
        problems.extend(check_text(announcement, tag, notification.map(Arc::as_ref), locales));
    }
    problems
}

fn check_text(
    announcement: &Announcement,
    tag: &Tag,
    notification: Option<&Notification>,
    locales: &Locales,
) -> Vec<Problem> {
    let key = format!("text.{tag}");
    if !locales.tags().any(|spoken| spoken == tag) {
        let spoken: Vec<_> = locales.tags().map(Tag::as_str).collect();
        return vec![Problem::at(
            None,
            &key,
            format!("nobody is answered in this language; there are {}", spoken.join(", ")),
        )];
    }
    let (text, _) = announcement.text_for(tag);
    let sections = match markup::read(text) {
        Ok(sections) => sections,
        Err(faults) => return faults.into_iter().map(|fault| Problem::at(Some(fault.line), &key, fault.why)).collect(),
    };
    let catalogue = locales.get(tag);
    let lacking = |placeholder: &Placeholder| match notification {
        Some(notification) => placeholder.value(notification, &catalogue).is_none(),
        None => true,
    };
    let mut problems: Vec<Problem> = render::placeholders(&sections)
        .into_iter()
        .filter(lacking)
        .map(|placeholder| {
            let name = placeholder.name();
            let line = text.lines().position(|line| line.contains(&format!("{{{name}}}")));
            let why = match announcement.project {
                Some(_) => format!("{{{name}}}: the notification does not state it"),
                None => format!("{{{name}}} needs a project"),
            };
            Problem::at(line, &key, why)
        })
        .collect();
    let length = render::text(&sections, notification, &catalogue).encode_utf16().count();
    if length > LONGEST_TEXT {
        problems.push(Problem::at(None, &key, format!("has {length} characters; one message holds {LONGEST_TEXT}")));
    }
    problems
}
