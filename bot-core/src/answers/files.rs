//! A notification sent as a file: what was read in it, and what became of it.

use super::draft::{Draft, titled};
use super::{Question, changes, overview, refusal};
use crate::assistant::Action;
use crate::locale::Args;
use crate::message::Outbound;
use crate::notification::{Doubt, MOST_BYTES, Notification, Proposal, ReadError, Saved};

/// The most doubts that are listed.
const MOST_DOUBTS: usize = 12;
/// A megabyte, in bytes.
const MEGABYTE: usize = 1024 * 1024;

/// Shows what was read; `id` is what the file waits under, where it can be stored.
#[must_use]
pub fn file_read(question: &Question<'_>, proposal: &Proposal, id: Option<&str>) -> Outbound {
    let Proposal { notification, in_force, doubts, saved } = proposal;
    let mut draft = Draft::new(question);
    draft.say("file-read", &titled(notification).code("code", &notification.code));
    let difference = |draft: &mut Draft<'_>, sentence: &str| {
        draft.say(sentence, &Args::new());
        if let Some(in_force) = in_force {
            changes::list_differences(draft, in_force, notification);
        }
    };
    match saved {
        Saved::New => {
            draft.say("file-new", &Args::new());
            overview::card(&mut draft, notification);
        }
        Saved::Revised(_) => difference(&mut draft, "file-revises"),
        Saved::SameRevision(_) => difference(&mut draft, "file-same-revision"),
        Saved::Known => draft.say("file-known", &Args::new()),
        Saved::Older { .. } => draft.say("file-older", &Args::new()),
    }
    doubtful(&mut draft, doubts);
    if let Some(id) = id {
        draft.say("file-ask", &Args::new());
        draft.button(&question.catalogue.say("file-keep"), &Action::KeepFile(id.to_owned()));
        draft.button(&question.catalogue.say("file-drop"), &Action::DropFile(id.to_owned()));
    }
    draft.finish()
}

fn doubtful(draft: &mut Draft<'_>, doubts: &[Doubt]) {
    if doubts.is_empty() {
        return;
    }
    draft.say("file-doubts", &Args::new());
    for doubt in doubts.iter().take(MOST_DOUBTS) {
        refusal::doubtful(draft, doubt);
    }
}

/// The file cannot be read as a notification.
#[must_use]
pub fn file_refused(question: &Question<'_>, reason: &ReadError) -> Outbound {
    let mut draft = Draft::new(question);
    draft.say("file-refused", &Args::new());
    refusal::refusal(&mut draft, reason);
    draft.finish()
}

/// An addendum to a project of which no notification is stored.
#[must_use]
pub fn file_amends_nothing(question: &Question<'_>, code: &str) -> Outbound {
    plain(question, "file-nothing-to-amend", &Args::new().code("code", code))
}

/// The file is larger than any notification.
#[must_use]
pub fn file_too_large(question: &Question<'_>) -> Outbound {
    let megabytes = i64::try_from(MOST_BYTES / MEGABYTE).unwrap_or_default();
    plain(question, "file-too-large", &Args::new().number("megabytes", megabytes))
}

/// The platform did not hand the file out.
#[must_use]
pub fn file_not_fetched(question: &Question<'_>) -> Outbound {
    plain(question, "file-not-fetched", &Args::new())
}

/// The file is stored.
#[must_use]
pub fn file_kept(question: &Question<'_>, notification: &Notification) -> Outbound {
    let mut draft = Draft::new(question);
    draft.say("file-kept", &titled(notification));
    draft.cite(notification);
    draft.finish()
}

/// The file is discarded.
#[must_use]
pub fn file_dropped(question: &Question<'_>) -> Outbound {
    plain(question, "file-dropped", &Args::new())
}

/// The file does not wait any more.
#[must_use]
pub fn file_gone(question: &Question<'_>) -> Outbound {
    plain(question, "file-gone", &Args::new())
}

fn plain(question: &Question<'_>, id: &str, arguments: &Args) -> Outbound {
    let mut draft = Draft::new(question);
    draft.say(id, arguments);
    draft.finish()
}
