//! Linking a chat to nominations, and codes by e-mail.

use super::Question;
use super::draft::Draft;
use crate::assistant::{Action, NominationAction};
use crate::locale::Args;
use crate::message::Outbound;
use crate::nominations::email::VALID_FOR;
use crate::understanding::Intent;

/// A button for a code by e-mail, where letters can be sent.
pub(super) fn offer(draft: &mut Draft<'_>) {
    if draft.question.by_email {
        draft.button(&draft.catalogue().say("email-button"), &Action::Nomination(NominationAction::ByEmail));
    }
}

/// The chat is linked to nominations for projects of these titles.
#[must_use]
pub fn linked(question: &Question<'_>, titles: &[String]) -> Outbound {
    let mut draft = Draft::new(question);
    for title in titles {
        draft.say("claim-linked", &Args::new().bold("title", title));
    }
    draft.say("claim-kept", &Args::new());
    draft.offer(&[Intent::NominationStatus, Intent::Privacy]);
    draft.finish()
}

/// Asks for the address in the nomination.
#[must_use]
pub fn which_address(question: &Question<'_>) -> Outbound {
    let mut draft = Draft::new(question);
    draft.say("email-which", &Args::new());
    draft.finish()
}

/// A code is on its way, if a nomination has the address: the answer is the same for every address.
#[must_use]
pub fn code_by_email(question: &Question<'_>) -> Outbound {
    let mut draft = Draft::new(question);
    draft.say("email-sent", &Args::new().number("minutes", VALID_FOR.as_mins()));
    draft.finish()
}

/// Codes were asked for too often.
#[must_use]
pub fn email_wait(question: &Question<'_>) -> Outbound {
    let mut draft = Draft::new(question);
    draft.say("email-wait", &Args::new());
    draft.finish()
}

/// A code from a letter that is wrong, used or expired: the answer is the same.
#[must_use]
pub fn email_not_valid(question: &Question<'_>) -> Outbound {
    let mut draft = Draft::new(question);
    draft.say("email-not-valid", &Args::new());
    offer(&mut draft);
    draft.finish()
}
