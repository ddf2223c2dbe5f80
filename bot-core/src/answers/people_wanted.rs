//! Who may take part, how many, and how they are chosen.

use super::draft::{Draft, titled};
use super::standing::{Nominations, takes_nominations};
use super::{names, timing, whom};
use crate::economy::Economy;
use crate::locale::Args;
use crate::message::Line;
use crate::notification::{Notification, Participating};
use crate::understanding::Intent;

/// Who may attend: the asker's economy first, then the qualifications in the notification's words.
pub(super) fn eligibility(draft: &mut Draft<'_>, project: &Notification) {
    economies_asked_about(draft, project);
    match &project.qualifications {
        Some(qualifications) => {
            draft.say("eligibility-intro", &titled(project));
            draft.quote(qualifications);
            draft.advise("eligibility-npo-decides", &Args::new());
        }
        None => {
            draft.say("eligibility-not-stated", &titled(project));
            whom::to_ask(draft);
        }
    }
    if takes_nominations(draft.today, project) {
        draft.offer(&[Intent::Apply, Intent::Countries, Intent::Deadline]);
    } else {
        say_if_closed(draft, project);
        draft.offer(&[Intent::Countries, Intent::Overview, Intent::Projects]);
    }
}

/// Which economies may take part.
pub(super) fn countries(draft: &mut Draft<'_>, project: &Notification) {
    if economies_asked_about(draft, project) {
        draft.advise("eligibility-npo-decides", &Args::new());
        draft.offer(&[Intent::Eligibility, Intent::Apply, Intent::Deadline]);
        return;
    }
    let catalogue = draft.catalogue();
    match &project.participating_countries {
        Some(Participating::All(_)) => {
            let economies: Vec<String> = Economy::all().map(|each| names::economy_name(catalogue, each)).collect();
            let count = i64::try_from(economies.len()).unwrap_or_default();
            draft.say("countries-all", &titled(project).number("count", count).list("economies", economies));
        }
        Some(Participating::Only(codes)) => {
            let economies = names::countries(catalogue, codes);
            draft.say("countries-only", &titled(project).list("economies", economies));
        }
        None => {
            draft.say("countries-not-stated", &titled(project));
            whom::to_ask(draft);
        }
    }
    draft.advise("countries-members-only", &Args::new());
    if project.participating_countries.is_some() && draft.in_private() {
        draft.say("countries-which", &Args::new());
        draft.offer_economies();
    } else {
        draft.offer(&[Intent::Eligibility, Intent::Apply, Intent::Deadline]);
    }
}

/// Answers for each economy named in the text, else for the asker's own. False where there is none, or where the
/// notification does not state who may take part.
fn economies_asked_about(draft: &mut Draft<'_>, project: &Notification) -> bool {
    let Some(open) = &project.participating_countries else {
        return false;
    };
    let economies = draft.economies_asked_about();
    let lines: Vec<Line> = economies.iter().map(|economy| may_take_part(draft, project, open, *economy)).collect();
    draft.say_each(lines);
    !economies.is_empty()
}

fn may_take_part(draft: &Draft<'_>, project: &Notification, open: &Participating, economy: Economy) -> Line {
    let host = hosts(project, economy);
    let id = match (open.includes(economy.code()), project.local_participants) {
        (_, Some(places)) if host && places > 0 => "countries-host",
        (true, _) => "countries-yes",
        (false, _) => "countries-no",
    };
    draft.catalogue().line(id, &Args::new().bold("economy", names::economy_name(draft.catalogue(), economy)))
}

fn hosts(project: &Notification, economy: Economy) -> bool {
    project.hosting_countries.iter().any(|code| code == economy.code())
}

fn say_if_closed(draft: &mut Draft<'_>, project: &Notification) {
    let nominations = Nominations::on(draft.today, project);
    if matches!(nominations, Nominations::Closed { .. }) {
        timing::nominations_stand(draft, project, nominations);
    }
}

/// How many may take part.
pub(super) fn seats(draft: &mut Draft<'_>, project: &Notification) {
    let (overseas, local) = (project.overseas_participants, project.local_participants);
    let numbers =
        titled(project).number("overseas", overseas.unwrap_or_default()).number("local", local.unwrap_or_default());
    match (overseas, local) {
        (Some(_), Some(_)) => draft.say("seats-both", &numbers),
        (Some(_), None) => draft.say("seats-total", &numbers),
        (None, Some(_)) => draft.say("seats-local", &numbers),
        (None, None) => draft.say("seats-not-stated", &numbers),
    }
    if overseas.is_none() && local.is_none() {
        whom::to_ask(draft);
    } else {
        for economy in
            draft.economies_asked_about().into_iter().filter(|economy| hosts(project, *economy) && local.is_some())
        {
            let name = names::economy_name(draft.catalogue(), economy);
            draft.say("seats-host", &Args::new().bold("economy", name));
        }
        draft.advise("seats-shares", &Args::new());
    }
    draft.offer(&[Intent::Eligibility, Intent::Apply, Intent::Selection]);
}

/// How participants are chosen and when they hear of it.
pub(super) fn selection(draft: &mut Draft<'_>) {
    draft.say("selection-npo", &Args::new());
    draft.say("selection-results", &Args::new());
    whom::to_ask(draft);
    draft.offer(&[Intent::Apply, Intent::Deadline]);
}
