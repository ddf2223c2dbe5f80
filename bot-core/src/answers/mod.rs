//! Intent and facts become an `Outbound`; one file per family of intents.
//!
//! [`answer`] is the register: every intent has one arm, and each arm is one call.

mod announcements;
mod announcing;
mod applying;
mod calendar;
mod changes;
mod channels;
mod circulated;
mod combination;
mod conversation;
mod draft;
mod excerpt;
mod files;
mod linking;
mod meeting;
mod names;
mod nominations;
mod overview;
mod people_wanted;
mod privacy;
mod programme;
mod project;
mod projects;
mod question;
mod reasons;
mod refusal;
mod reminders;
mod roles;
mod source;
mod standing;
mod subscriptions;
mod supplied;
mod timing;
mod turns;
mod whom;

pub use announcements::{News, announcement_read};
pub(crate) use announcing::{FORM_NAME, FORM_TEXT};
pub use announcing::{
    announce_begun, announce_discarded, announce_form_refused, announce_in_which_language, announce_not_oneself,
    announce_preview, announce_refused, announce_tested, announce_to_which_economies, announce_to_whom, announce_waits,
    announce_what, announce_which_project, announcements_so_far,
};
pub use changes::changes;
pub use channels::{channel_connected, channel_disconnected, channel_of_which_project, channel_only_in_group};
pub use combination::combined;
pub use files::{
    file_amends_nothing, file_dropped, file_gone, file_kept, file_not_fetched, file_read, file_refused, file_too_large,
};
pub use linking::{code_by_email, email_not_valid, email_wait, linked, which_address};
pub use names::{economy_name, intent_label};
pub use nominations::{
    claim_code, claim_not_valid, claim_wait, how_to_replace, nomination_counts, nomination_list, nomination_moved,
    nomination_record, nudged, replaced, replacement_not_taken, too_late_to_replace, withdrawal_asked,
};
pub use privacy::{ask_to_erase, erased, exported};
pub use question::Question;
pub use roles::{
    invitation_made, invitation_not_valid, invite_from_which_economy, not_allowed, role_accepted, role_revoked,
    who_holds_roles, whom_to_invite,
};
pub use subscriptions::subscriptions;
pub use turns::{
    apology, choose_economy, choose_language, did_you_mean, economy_noted, file_not_taken, language_chosen,
    language_not_spoken, no_other_project, no_projects, not_understood, only_in_private, too_long, unknown_project,
    welcome, which_project, with_languages,
};

use crate::message::Outbound;
use crate::notification::Notification;
use crate::understanding::Intent;
use draft::Draft;

/// Answers an intent. Where the answer is about a project and none is meant, the answer asks which.
#[must_use]
pub fn answer(intent: Intent, question: &Question<'_>) -> Outbound {
    match intent {
        Intent::Overview => about(intent, question, overview::overview),
        Intent::Eligibility => about(intent, question, people_wanted::eligibility),
        Intent::Countries => about(intent, question, people_wanted::countries),
        Intent::Seats => about(intent, question, people_wanted::seats),
        Intent::Deadline => about(intent, question, timing::deadline),
        Intent::Dates => about(intent, question, timing::dates),
        Intent::Agenda => about(intent, question, timing::agenda),
        Intent::Venue => about(intent, question, meeting::venue),
        Intent::Modality => about(intent, question, meeting::modality),
        Intent::Organizer => about(intent, question, meeting::organizer),
        Intent::Objectives => about(intent, question, project::objectives),
        Intent::Outcome => about(intent, question, project::outcome),
        Intent::Background => about(intent, question, project::background),
        Intent::Topics => about(intent, question, project::topics),
        Intent::Fees => about(intent, question, circulated::fees),
        Intent::Travel => about(intent, question, circulated::travel),
        Intent::Visa => about(intent, question, circulated::visa),
        Intent::Language => about(intent, question, circulated::language),
        Intent::Certificate => about(intent, question, circulated::certificate),
        Intent::Materials => about(intent, question, circulated::materials),
        Intent::Join => about(intent, question, meeting::join),
        Intent::Apply => general(intent, question, applying::apply),
        Intent::Documents => general(intent, question, applying::documents),
        Intent::Selection => general(intent, question, people_wanted::selection),
        Intent::NominationStatus => general(intent, question, nominations::status),
        Intent::Withdraw => general(intent, question, nominations::withdraw),
        Intent::Contact => general(intent, question, applying::contact),
        Intent::ReminderOn => general(intent, question, reminders::reminder_on),
        Intent::ReminderOff => general(intent, question, reminders::reminder_off),
        Intent::Calendar => general(intent, question, calendar::calendar),
        Intent::Timezone => general(intent, question, timing::timezone),
        Intent::Announcements => general(intent, question, announcements::announcements),
        Intent::Projects if question.projects.is_empty() => no_projects(question),
        Intent::Projects => general(intent, question, projects::projects),
        Intent::SetLanguage => choose_language(question),
        Intent::Privacy => general(intent, question, privacy::privacy),
        Intent::Greeting => general(intent, question, conversation::greeting),
        Intent::Thanks => general(intent, question, conversation::thanks),
        Intent::Goodbye => general(intent, question, conversation::goodbye),
        Intent::Help => general(intent, question, conversation::help),
        Intent::Human => general(intent, question, conversation::human),
        Intent::OutOfScope => general(intent, question, conversation::out_of_scope),
    }
}

/// Why the answer to `intent` was what it was: the rule, its source, and whom to ask.
#[must_use]
pub fn why(intent: Intent, question: &Question<'_>) -> Outbound {
    let mut draft = Draft::answering(question, intent);
    match question.project {
        Some(project) => {
            reasons::why(&mut draft, project, intent);
            draft.cite(project);
            draft.finish()
        }
        None => answer(intent, question),
    }
}

/// The same answer with all that the document says, where [`answer`] cut it short.
#[must_use]
pub fn whole(intent: Intent, question: &Question<'_>) -> Outbound {
    let write: fn(&mut Draft<'_>, &Notification) = match intent {
        Intent::Eligibility => people_wanted::eligibility,
        Intent::Deadline => timing::deadline,
        Intent::Objectives => project::objectives,
        Intent::Outcome => project::outcome,
        Intent::Background => project::background,
        _ => return answer(intent, question),
    };
    let mut draft = Draft::answering(question, intent);
    draft.quote_in_full();
    match question.project {
        Some(project) => cited(draft, project, write),
        None => answer(intent, question),
    }
}

/// An answer about a project, which it cites.
fn about(intent: Intent, question: &Question<'_>, write: fn(&mut Draft<'_>, &Notification)) -> Outbound {
    match question.project {
        Some(project) => cited(Draft::answering(question, intent), project, write),
        None => which_project(question, intent, question.projects),
    }
}

fn cited(mut draft: Draft<'_>, project: &Notification, write: fn(&mut Draft<'_>, &Notification)) -> Outbound {
    write(&mut draft, project);
    draft.cite(project);
    draft.finish()
}

/// An answer that needs no project.
fn general(intent: Intent, question: &Question<'_>, write: fn(&mut Draft<'_>)) -> Outbound {
    let mut draft = Draft::answering(question, intent);
    write(&mut draft);
    draft.finish()
}

#[cfg(test)]
mod tests;
