//! What the notification leaves to the implementation procedures: costs, travel, visa, language, certificate, materials.

use super::draft::{Draft, titled};
use super::{supplied, whom};
use crate::notification::{Modality, Notification};
use crate::understanding::Intent;

/// What it costs and who pays.
pub(super) fn fees(draft: &mut Draft<'_>, project: &Notification) {
    told_or_left_open(draft, project, Intent::Fees, "fees-not-stated");
    draft.offer(&[Intent::Travel, Intent::Apply, Intent::Overview]);
}

/// Flights, hotel, daily allowance.
pub(super) fn travel(draft: &mut Draft<'_>, project: &Notification) {
    if project.modality == Some(Modality::Online) && !supplied::is_about_project(draft, Intent::Travel) {
        draft.say("travel-online", &titled(project));
        draft.offer(&[Intent::Join, Intent::Fees, Intent::Dates]);
        return;
    }
    told_or_left_open(draft, project, Intent::Travel, "travel-not-stated");
    draft.offer(&[Intent::Venue, Intent::Visa, Intent::Fees]);
}

/// Visa and invitation letter.
pub(super) fn visa(draft: &mut Draft<'_>, project: &Notification) {
    if project.modality == Some(Modality::Online) && !supplied::is_about_project(draft, Intent::Visa) {
        draft.say("visa-online", &titled(project));
        draft.offer(&[Intent::Join, Intent::Dates, Intent::Overview]);
        return;
    }
    told_or_left_open(draft, project, Intent::Visa, "visa-not-stated");
    draft.offer(&[Intent::Venue, Intent::Travel, Intent::Dates]);
}

/// Working language.
pub(super) fn language(draft: &mut Draft<'_>, project: &Notification) {
    told_or_left_open(draft, project, Intent::Language, "language-not-stated");
    draft.offer(&[Intent::Eligibility, Intent::Apply, Intent::Overview]);
}

/// Certificate.
pub(super) fn certificate(draft: &mut Draft<'_>, project: &Notification) {
    told_or_left_open(draft, project, Intent::Certificate, "certificate-not-stated");
    draft.offer(&[Intent::Outcome, Intent::Dates, Intent::Overview]);
}

/// Slides, recordings, handouts.
pub(super) fn materials(draft: &mut Draft<'_>, project: &Notification) {
    told_or_left_open(draft, project, Intent::Materials, "materials-not-stated");
    draft.offer(&[Intent::Topics, Intent::Agenda, Intent::Overview]);
}

fn told_or_left_open(draft: &mut Draft<'_>, project: &Notification, intent: Intent, silent: &str) {
    if !supplied::told(draft, intent) {
        draft.say(silent, &titled(project));
        whom::to_ask_about_procedures(draft);
    }
}
