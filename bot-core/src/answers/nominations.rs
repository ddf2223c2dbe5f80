//! Nominations: the asker's own, linking and withdrawing, and the liaison officer's view.

use jiff::civil::Date;

use super::draft::Draft;
use super::{Question, linking, names, whom};
use crate::assistant::{Action, NominationAction};
use crate::locale::{Args, Catalogue};
use crate::message::Outbound;
use crate::nominations::{Count, Nomination, State, Wanted};
use crate::notification::Notification;
use crate::people::{Roles, SecretCode};
use crate::understanding::Intent;

/// Where the asker's own nominations stand; how to link one where none is.
pub(super) fn status(draft: &mut Draft<'_>) {
    draft.keep_private();
    let question = draft.question;
    if question.nominations.is_empty() {
        if draft.in_private() {
            draft.say("nomination-not-linked", &Args::new());
            linking::offer(draft);
        } else {
            draft.say("only-in-private", &Args::new());
        }
        whom::to_ask_about_taking_part(draft);
        draft.offer(&[Intent::Selection, Intent::Withdraw]);
        return;
    }
    for nomination in question.nominations {
        standing(draft, nomination);
    }
    if let Some(economy) = question.nominations.first().map(|nomination| nomination.economy) {
        whom::first_contact(draft, economy);
    }
    for nomination in question.nominations {
        withdraw_button(draft, nomination);
    }
    if let Some(nomination) = question.nominations.first() {
        let action = NominationAction::Code(nomination.id.clone());
        draft.button(&draft.catalogue().say("nomination-button-another"), &Action::Nomination(action));
    }
}

fn standing(draft: &mut Draft<'_>, nomination: &Nomination) {
    let project = project_of(draft.question, nomination);
    let title = project.map_or(nomination.project.as_str(), |project| project.title.as_str());
    draft.say("nomination-about", &Args::new().bold("title", title).code("reference", &nomination.reference));
    draft.say(&format!("nomination-is-{}", nomination.state), &Args::new());
    if !nomination.missing.is_empty() {
        draft.say("nomination-missing", &Args::new().bold("missing", &nomination.missing));
    }
    if nomination.withdrawal_asked.is_some() {
        draft.say("nomination-asked", &Args::new());
    }
    next(draft, nomination.state, project);
}

/// What comes next, and by when where the notification says so.
fn next(draft: &mut Draft<'_>, state: State, project: Option<&Notification>) {
    let coming = |date: Option<Date>| date.filter(|date| *date >= draft.today);
    let closing = coming(project.and_then(|project| project.closing_date));
    let starts = coming(project.and_then(|project| project.starts));
    match (state, closing, starts) {
        (State::Received, Some(date), _) => draft.say("nomination-next-npo-by", &Args::new().date("date", date)),
        (State::Received, None, _) => draft.say("nomination-next-npo", &Args::new()),
        (State::Incomplete, ..) => draft.say("nomination-next-papers", &Args::new()),
        (State::Forwarded | State::UnderReview, ..) => draft.say("nomination-next-review", &Args::new()),
        (State::Selected, _, Some(date)) => draft.say("nomination-next-begins", &Args::new().date("date", date)),
        _ => {}
    }
}

/// Which nomination is to be withdrawn; the request goes to the liaison officer.
pub(super) fn withdraw(draft: &mut Draft<'_>) {
    draft.keep_private();
    let question = draft.question;
    let open: Vec<_> = question.nominations.iter().filter(|it| it.state.mover(State::Withdrawn).is_some()).collect();
    if open.is_empty() {
        draft.say("withdraw-not-here", &Args::new());
        draft.say("withdraw-npo", &Args::new());
        whom::to_turn_to(draft);
        draft.offer(&[Intent::Dates, Intent::Deadline]);
        return;
    }
    draft.say("withdraw-which", &Args::new());
    for nomination in open {
        standing(draft, nomination);
        withdraw_button(draft, nomination);
    }
}

fn withdraw_button(draft: &mut Draft<'_>, nomination: &Nomination) {
    if nomination.state.mover(State::Withdrawn).is_some() && nomination.withdrawal_asked.is_none() {
        let label = Args::new().text("reference", &nomination.reference);
        let label = draft.catalogue().text("nomination-button-withdraw", &label);
        draft.button(&label, &Action::Nomination(NominationAction::Withdraw(nomination.id.clone())));
    }
}

fn project_of<'q>(question: &Question<'q>, nomination: &Nomination) -> Option<&'q Notification> {
    question.projects.iter().find(|project| project.code == nomination.project).map(|project| &**project)
}

/// A code that is wrong, unknown, used or expired: the answer is the same.
#[must_use]
pub fn claim_not_valid(question: &Question<'_>) -> Outbound {
    said(question, "claim-not-valid", &Args::new())
}

/// Too many wrong codes.
#[must_use]
pub fn claim_wait(question: &Question<'_>) -> Outbound {
    said(question, "claim-wait", &Args::new())
}

/// A new claim code: for another chat of one's own, or for a nominee.
#[must_use]
pub fn claim_code(question: &Question<'_>, nomination: &Nomination, code: &SecretCode, own: bool) -> Outbound {
    let id = if own { "claim-own-code" } else { "nominations-code" };
    said(question, id, &Args::new().code("reference", &nomination.reference).code("code", code.to_string()))
}

/// The wish to withdraw is passed on, or nobody is there to take it.
#[must_use]
pub fn withdrawal_asked(question: &Question<'_>, sent: bool) -> Outbound {
    said(question, if sent { "withdraw-sent" } else { "withdraw-nobody" }, &Args::new())
}

/// Counts by project, economy and state.
#[must_use]
pub fn nomination_counts(question: &Question<'_>, counts: &[Count]) -> Outbound {
    let catalogue = question.catalogue;
    let mut draft = Draft::new(question);
    if counts.is_empty() {
        draft.say("nominations-none", &Args::new());
    }
    for group in counts.chunk_by(|one, other| (&one.project, one.economy) == (&other.project, other.economy)) {
        let Some(first) = group.first() else { continue };
        let project = question.projects.iter().find(|project| project.code == first.project);
        let title = project.map_or(first.project.as_str(), |project| project.title.as_str());
        let economy = names::economy_name(catalogue, first.economy);
        draft
            .heading(catalogue.line("nominations-project", &Args::new().text("title", title).text("economy", economy)));
        if let Some(closing) = project.and_then(|project| project.closing_date) {
            closing_date(&mut draft, closing);
        }
        let mut points = Vec::new();
        for count in group {
            let arguments =
                Args::new().text("state", state_name(catalogue, count.state)).number("number", count.number);
            points.push(catalogue.line("nominations-counts", &arguments));
        }
        let unlinked: i64 = group.iter().filter(|count| !count.state.is_final()).map(|count| count.unlinked).sum();
        points.push(catalogue.line("nominations-unlinked", &Args::new().number("number", unlinked)));
        draft.list(points);
    }
    draft.say("nominations-search", &Args::new());
    for (id, wanted) in [
        ("nominations-button-incomplete", Wanted::Incomplete),
        ("nominations-button-unlinked", Wanted::Unlinked),
        ("nominations-button-asked", Wanted::AskingToWithdraw),
    ] {
        draft.button(&catalogue.say(id), &Action::Nomination(NominationAction::List(wanted)));
    }
    draft.finish()
}

fn closing_date(draft: &mut Draft<'_>, closing: Date) {
    let days = draft.today.until(closing).map_or(0, |span| span.get_days());
    match days >= 0 {
        true => draft.say("nominations-closing", &Args::new().date("date", closing).number("days", days)),
        false => draft.say("nominations-closed", &Args::new().date("date", closing)),
    }
}

/// Nominations with the names of their nominees, a button each.
#[must_use]
pub fn nomination_list(question: &Question<'_>, found: &[(&Nomination, String)], more: bool) -> Outbound {
    let catalogue = question.catalogue;
    let mut draft = Draft::new(question);
    if found.is_empty() {
        draft.say("nominations-none", &Args::new());
    }
    draft.list(
        found.iter().map(|(one, name)| catalogue.line("nominations-line", &described(catalogue, one, name))).collect(),
    );
    if more {
        draft.say("nominations-more", &Args::new());
    }
    for (one, _) in found {
        draft.button(&one.reference, &Action::Nomination(NominationAction::Show(one.id.clone())));
    }
    draft.finish()
}

/// One record, with a button for each act that roles and states allow.
#[must_use]
pub fn nomination_record(
    question: &Question<'_>,
    roles: &Roles,
    nomination: &Nomination,
    name: &str,
    title: &str,
) -> Outbound {
    let catalogue = question.catalogue;
    let mut draft = Draft::new(question);
    draft.say("nominations-line", &described(catalogue, nomination, name));
    let economy = names::economy_name(catalogue, nomination.economy);
    draft.say("nominations-project", &Args::new().text("title", title).text("economy", economy));
    if !nomination.missing.is_empty() {
        draft.say("nomination-missing", &Args::new().bold("missing", &nomination.missing));
    }
    if nomination.withdrawal_asked.is_some() {
        draft.say("nominations-asked", &Args::new());
    }
    let id = || nomination.id.clone();
    let mut button = |label: String, action: NominationAction| draft.button(&label, &Action::Nomination(action));
    button(catalogue.say("nomination-button-nudge"), NominationAction::Nudge(id()));
    button(catalogue.say("nomination-button-code"), NominationAction::Code(id()));
    for to in State::ALL {
        let allowed = nomination.act_to(to).is_some_and(|act| roles.allows(act));
        // What is missing is said in words, which files bring.
        match to {
            _ if !allowed => {}
            State::Replaced => button(catalogue.say("nomination-button-replace"), NominationAction::Replace(id())),
            State::Withdrawn if nomination.withdrawal_asked.is_some() => {
                button(catalogue.say("nomination-button-confirm"), NominationAction::Move(to, id()));
            }
            State::Incomplete | State::Withdrawn => {}
            _ => button(state_name(catalogue, to), NominationAction::Move(to, id())),
        }
    }
    draft.finish()
}

fn described(catalogue: &Catalogue, nomination: &Nomination, name: &str) -> Args {
    let state = state_name(catalogue, nomination.state);
    Args::new().code("reference", &nomination.reference).bold("name", name).text("state", state)
}

fn state_name(catalogue: &Catalogue, state: State) -> String {
    catalogue.say(&format!("nomination-state-{state}"))
}

/// A nomination came to another state, or could not.
#[must_use]
pub fn nomination_moved(question: &Question<'_>, moved: Option<&Nomination>) -> Outbound {
    match moved {
        Some(moved) => {
            let state = state_name(question.catalogue, moved.state);
            said(question, "nominations-moved", &Args::new().code("reference", &moved.reference).text("state", state))
        }
        None => said(question, "nominations-not-moved", &Args::new()),
    }
}

/// The nominee is reminded, or cannot be reached.
#[must_use]
pub fn nudged(question: &Question<'_>, sent: bool) -> Outbound {
    said(question, if sent { "nominations-nudged" } else { "nominations-not-nudged" }, &Args::new())
}

/// Asks for the reference number and the name of a replacement.
#[must_use]
pub fn how_to_replace(question: &Question<'_>, nomination: &Nomination) -> Outbound {
    let example = format!("{}-R, Siti Rahma", nomination.reference);
    said(question, "nominations-replace-how", &Args::new().code("example", example))
}

/// A replacement is named.
#[must_use]
pub fn replaced(question: &Question<'_>, reference: &str, replaced: &str) -> Outbound {
    said(question, "nominations-replaced", &Args::new().code("reference", reference).code("replaced", replaced))
}

/// The date for replacements has passed.
#[must_use]
pub fn too_late_to_replace(question: &Question<'_>) -> Outbound {
    said(question, "nominations-replace-late", &Args::new())
}

/// What was sent names no replacement.
#[must_use]
pub fn replacement_not_taken(question: &Question<'_>) -> Outbound {
    said(question, "nominations-replace-not", &Args::new())
}

fn said(question: &Question<'_>, id: &str, arguments: &Args) -> Outbound {
    let mut draft = Draft::new(question);
    draft.say(id, arguments);
    draft.finish()
}
