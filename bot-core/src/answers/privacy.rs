//! One's own data: what is kept, a file with it, its erasure.

use super::Question;
use super::draft::Draft;
use crate::assistant::{Action, PrivacyAction};
use crate::locale::Args;
use crate::message::{Attachment, Outbound};
use crate::understanding::Intent;

/// What is kept about the asker, and what they can do about it.
pub(super) fn privacy(draft: &mut Draft<'_>) {
    let catalogue = draft.catalogue();
    draft.keep_private();
    draft.say("privacy-kept", &Args::new());
    let points = ["privacy-account", "privacy-choices", "privacy-conversation", "privacy-nomination"];
    draft.list(points.iter().map(|id| catalogue.line(id, &Args::new())).collect());
    draft.say("privacy-messages", &Args::new());
    draft.say("privacy-unclear-questions", &Args::new());
    draft.say("privacy-rights", &Args::new());
    draft.advise("privacy-papers", &Args::new());
    draft.button(&catalogue.say("privacy-button-export"), &Action::Privacy(PrivacyAction::Export));
    draft.button(&catalogue.say("privacy-button-erase"), &Action::Privacy(PrivacyAction::AskToErase));
    draft.offer(&[Intent::SetLanguage, Intent::Help]);
}

/// A file with everything that is kept about the asker.
#[must_use]
pub fn exported(question: &Question<'_>, bytes: Vec<u8>) -> Outbound {
    let mut draft = Draft::new(question);
    draft.say("privacy-exported", &Args::new());
    let mut outbound = draft.finish();
    outbound.files.push(Attachment {
        name: "my-data.json".to_owned(),
        media_type: "application/json".to_owned(),
        bytes,
    });
    outbound
}

/// Asks whether to erase everything.
#[must_use]
pub fn ask_to_erase(question: &Question<'_>) -> Outbound {
    let mut draft = Draft::new(question);
    draft.say("privacy-erase-what", &Args::new());
    draft.say("privacy-erase-stays", &Args::new());
    let label = question.catalogue.say("privacy-button-erase-all");
    draft.button(&label, &Action::Privacy(PrivacyAction::Erase));
    draft.finish()
}

/// Everything is erased.
#[must_use]
pub fn erased(question: &Question<'_>) -> Outbound {
    let mut draft = Draft::new(question);
    draft.say("privacy-erased", &Args::new());
    draft.finish()
}
