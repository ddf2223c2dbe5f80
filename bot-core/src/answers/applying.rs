//! Being nominated, withdrawing, and whom to contact.

use super::draft::{Draft, titled};
use super::standing::{Course, Nominations};
use super::{names, timing, whom};
use crate::economy::Economy;
use crate::locale::Args;
use crate::message::Line;
use crate::understanding::Intent;

/// How to apply: through the asker's NPO.
pub(super) fn apply(draft: &mut Draft<'_>) {
    let nominations = draft.question.project.map(|project| (project, Nominations::on(draft.today, project)));
    if let Some((project, nominations)) = nominations {
        if let Course::Over { ended, .. } = Course::on(draft.today, project) {
            draft.say("apply-over", &titled(project).date("date", ended));
            draft.cite(project);
            draft.offer(&[Intent::Projects, Intent::Documents, Intent::Contact]);
            return;
        }
        if nominations != Nominations::NotStated {
            timing::nominations_stand(draft, project, nominations);
        }
        if matches!(nominations, Nominations::Closed { .. }) {
            timing::after_closing(draft, project);
            draft.cite(project);
            draft.offer(&[Intent::Projects, Intent::Contact, Intent::Overview]);
            return;
        }
    }
    draft.say("apply-intro", &Args::new());
    let steps = steps(draft);
    draft.list(steps);
    draft.advise("apply-not-direct", &Args::new());
    if let Some(project) = draft.question.project {
        draft.cite(project);
    }
    draft.offer(&[Intent::Eligibility, Intent::Documents, Intent::Contact]);
}

fn steps(draft: &Draft<'_>) -> Vec<Line> {
    let catalogue = draft.catalogue();
    let form = catalogue.line("apply-step-form", &Args::new());
    let hand_over = match draft.economies_asked_about().first() {
        None => catalogue.line("apply-step-npo", &Args::new()),
        Some(economy) => match names::npo(catalogue, *economy) {
            Some(npo) => catalogue.line("apply-step-npo-of", &names::npo_arguments(catalogue, *economy, &npo)),
            None => {
                let name = names::economy_name(catalogue, *economy);
                return vec![form, catalogue.line("apply-step-secretariat", &Args::new().text("economy", name))];
            }
        },
    };
    let closing = draft.question.project.and_then(|project| project.closing_date);
    let nomination = match closing {
        Some(date) => catalogue.line("apply-step-nomination-by", &Args::new().date("date", date)),
        None => catalogue.line("apply-step-nomination", &Args::new()),
    };
    vec![form, hand_over, nomination]
}

/// Which forms and papers are needed.
pub(super) fn documents(draft: &mut Draft<'_>) {
    draft.say("documents-biodata", &Args::new());
    draft.say("documents-not-stated", &Args::new());
    whom::to_ask_about_procedures(draft);
    draft.advise("documents-not-here", &Args::new());
    if let Some(project) = draft.question.project {
        draft.cite(project);
    }
    draft.offer(&[Intent::Apply, Intent::Deadline]);
}

/// Where the asker's own nomination stands.
pub(super) fn nomination_status(draft: &mut Draft<'_>) {
    draft.keep_private();
    draft.say("nomination-status-unknown", &Args::new());
    whom::to_ask(draft);
    draft.offer(&[Intent::Selection, Intent::Withdraw]);
}

/// How to cancel, or to be replaced.
pub(super) fn withdraw(draft: &mut Draft<'_>) {
    draft.keep_private();
    draft.say("withdraw-not-here", &Args::new());
    draft.say("withdraw-npo", &Args::new());
    whom::to_turn_to(draft);
    draft.offer(&[Intent::Dates, Intent::Deadline]);
}

/// Whom to turn to.
pub(super) fn contact(draft: &mut Draft<'_>) {
    let economies = draft.economies_asked_about();
    match economies[..] {
        [] => contact_unknown(draft),
        [economy] => {
            whom::first_contact(draft, economy);
            if names::has_npo(economy) {
                draft.say("contact-secretariat", &Args::new());
            }
        }
        _ => {
            draft.say("contact-several", &Args::new());
            let lines = economies.iter().map(|economy| listed(draft, *economy)).collect();
            draft.list(lines);
        }
    }
    draft.advise("contact-details", &whom::website());
    if economies.is_empty() {
        draft.offer_economies();
    }
    if !economies.is_empty() || !draft.in_private() {
        draft.offer(&[Intent::Apply, Intent::Documents, Intent::Deadline]);
    }
}

fn contact_unknown(draft: &mut Draft<'_>) {
    let id = if draft.in_private() { "contact-unknown" } else { "contact-unknown-public" };
    draft.say(id, &Args::new());
    draft.say("contact-secretariat", &Args::new());
}

fn listed(draft: &Draft<'_>, economy: Economy) -> Line {
    let catalogue = draft.catalogue();
    match names::npo(catalogue, economy) {
        Some(npo) => catalogue.line("contact-npo-of", &names::npo_arguments(catalogue, economy, &npo)),
        None => {
            catalogue.line("contact-none-of", &Args::new().text("economy", names::economy_name(catalogue, economy)))
        }
    }
}
