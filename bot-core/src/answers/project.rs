//! What a project is about, in the notification's own words.

use super::draft::{Draft, titled};
use super::{names, whom};
use crate::message::Line;
use crate::notification::Notification;
use crate::understanding::Intent;

/// Its aims.
pub(super) fn objectives(draft: &mut Draft<'_>, project: &Notification) {
    words(draft, project, &[&project.objectives], "objectives-intro", "objectives-not-stated");
    draft.offer(&[Intent::Topics, Intent::Outcome, Intent::Overview]);
}

/// What participants take away.
pub(super) fn outcome(draft: &mut Draft<'_>, project: &Notification) {
    words(draft, project, &[&project.outcome], "outcome-intro", "outcome-not-stated");
    draft.offer(&[Intent::Objectives, Intent::Topics, Intent::Overview]);
}

/// Why it is held.
pub(super) fn background(draft: &mut Draft<'_>, project: &Notification) {
    words(draft, project, &[&project.rationale, &project.background], "background-intro", "background-not-stated");
    draft.offer(&[Intent::Objectives, Intent::Topics, Intent::Overview]);
}

/// The subjects covered.
pub(super) fn topics(draft: &mut Draft<'_>, project: &Notification) {
    if project.topics.is_empty() {
        draft.say("topics-not-stated", &titled(project));
        whom::to_ask(draft);
    } else {
        draft.say("topics-intro", &titled(project));
        draft.list(names::cleaned(&project.topics).into_iter().map(Line::text).collect());
    }
    draft.offer(&[Intent::Objectives, Intent::Agenda, Intent::Overview]);
}

/// Quotes the passages there are, or says that there is none.
fn words(draft: &mut Draft<'_>, project: &Notification, passages: &[&Option<String>], intro: &str, silent: &str) {
    let mut stated = passages.iter().filter_map(|passage| passage.as_deref()).peekable();
    if stated.peek().is_none() {
        draft.say(silent, &titled(project));
        whom::to_ask(draft);
        return;
    }
    draft.say(intro, &titled(project));
    for passage in stated {
        draft.quote(passage);
    }
}
