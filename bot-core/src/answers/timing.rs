//! Closing date, dates, programme, time zone.

use super::draft::{Draft, titled};
use super::standing::{Course, Nominations, length};
use super::{names, whom};
use crate::economy::SECRETARIAT_ZONE;
use crate::locale::Args;
use crate::notification::Notification;
use crate::understanding::Intent;
use jiff::tz::TimeZone;

/// Until when candidates can be nominated.
pub(super) fn deadline(draft: &mut Draft<'_>, project: &Notification) {
    let nominations = Nominations::on(draft.today, project);
    nominations_stand(draft, project, nominations);
    match nominations {
        Nominations::NotStated => whom::to_ask(draft),
        Nominations::Open { .. } => draft.advise("deadline-npo-earlier", &Args::new()),
        Nominations::LastDay { .. } => draft.advise("deadline-hurry", &Args::new()),
        Nominations::Closed { .. } => after_closing(draft, project),
    }
    if let Some(remarks) = &project.remarks {
        draft.advise("deadline-remarks", &Args::new());
        draft.quote(remarks);
    }
    if nominations.are_open() {
        draft.offer(&[Intent::Apply, Intent::Eligibility, Intent::Overview]);
    } else {
        draft.offer(&[Intent::Dates, Intent::Overview, Intent::Projects]);
    }
}

/// One sentence on the closing date, and by whose calendar it was counted where that may matter.
pub(super) fn nominations_stand(draft: &mut Draft<'_>, project: &Notification, nominations: Nominations) {
    let title = titled(project);
    let close = match nominations {
        Nominations::NotStated => {
            draft.say("deadline-not-stated", &title);
            false
        }
        Nominations::Open { until, left } => {
            draft.say("deadline-open", &title.date("date", until).number("days", left));
            left == 1
        }
        Nominations::LastDay { until } => {
            draft.say("deadline-today", &title.date("date", until));
            true
        }
        Nominations::Closed { since, ago } => {
            draft.say("deadline-closed", &title.date("date", since).number("days", ago));
            ago == 1
        }
    };
    if close && draft.question.zone.is_none() {
        draft.advise("deadline-tokyo", &Args::new());
    }
}

/// What is left to do once nominations have closed.
pub(super) fn after_closing(draft: &mut Draft<'_>, project: &Notification) {
    if Course::on(draft.today, project).is_over() {
        course(draft, project);
    } else {
        draft.say("deadline-replacements", &Args::new());
        whom::to_ask(draft);
    }
}

/// When the project takes place.
pub(super) fn dates(draft: &mut Draft<'_>, project: &Notification) {
    let title = titled(project);
    match (project.starts, project.ends) {
        (Some(starts), Some(ends)) if starts == ends => draft.say("dates-one-day", &title.date("starts", starts)),
        (Some(starts), Some(ends)) => {
            let days = length(project).unwrap_or_default();
            draft.say("dates-span", &title.date("starts", starts).date("ends", ends).number("days", days));
        }
        (Some(starts), None) => draft.say("dates-start-only", &title.date("starts", starts)),
        (None, Some(ends)) => draft.say("dates-end-only", &title.date("ends", ends)),
        (None, None) => draft.say("dates-not-stated", &title),
    }
    if project.starts.is_none() && project.ends.is_none() {
        whom::to_ask(draft);
    }
    course(draft, project);
    if Nominations::on(draft.today, project).are_open() {
        draft.offer(&[Intent::Deadline, Intent::Agenda, Intent::Venue, Intent::Overview]);
    } else {
        draft.offer(&[Intent::Agenda, Intent::Venue, Intent::Overview]);
    }
}

/// One sentence on how far the project is.
fn course(draft: &mut Draft<'_>, project: &Notification) {
    match Course::on(draft.today, project) {
        Course::NotStated | Course::Started => {}
        Course::Ahead { left } => draft.say("dates-ahead", &Args::new().number("days", left)),
        Course::Running { day: Some((_, 1)) } => draft.say("dates-only-day", &Args::new()),
        Course::Running { day: Some((day, days)) } => {
            draft.say("dates-running-day", &Args::new().number("day", day).number("days", days));
        }
        Course::Running { day: None } => draft.say("dates-running", &Args::new()),
        Course::Over { ago, .. } => draft.say("dates-over", &Args::new().number("days", ago)),
    }
}

/// Which session is when.
pub(super) fn agenda(draft: &mut Draft<'_>, project: &Notification) {
    draft.say("agenda-not-stated", &titled(project));
    course(draft, project);
    whom::to_ask_about_procedures(draft);
    if project.topics.is_empty() {
        draft.offer(&[Intent::Dates, Intent::Overview]);
    } else {
        draft.offer(&[Intent::Topics, Intent::Dates, Intent::Overview]);
    }
}

/// Whose clock counts, and what it shows now.
pub(super) fn timezone(draft: &mut Draft<'_>) {
    draft.say("timezone-not-stated", &Args::new());
    let zone = draft.question.zone.as_ref().filter(|_| draft.in_private());
    match zone {
        Some(zone) => {
            let name = zone.iana_name().unwrap_or_default();
            let here = now_in(draft, zone).code("zone", name);
            draft.say("timezone-here", &here);
            draft.say("timezone-counted", &Args::new());
        }
        None => match draft.askers_economy() {
            Some(economy) => {
                let name = names::economy_name(draft.catalogue(), economy);
                draft.say("timezone-several", &Args::new().text("economy", name));
            }
            None => draft.advise("timezone-choose", &Args::new()),
        },
    }
    if let Ok(tokyo) = TimeZone::get(SECRETARIAT_ZONE) {
        let there = now_in(draft, &tokyo);
        draft.advise("timezone-tokyo", &there);
    }
    if draft.question.zone.is_none() && draft.askers_economy().is_none() {
        draft.offer_economies();
    } else {
        draft.offer(&[Intent::Dates, Intent::Deadline, Intent::Help]);
    }
}

/// The arguments `date` and `time`: what the clocks of `zone` show now.
fn now_in(draft: &Draft<'_>, zone: &TimeZone) -> Args {
    let local = draft.question.now.to_zoned_datetime(zone.clone());
    Args::new().date("date", local.date()).text("time", draft.catalogue().formats().time(local.time()))
}
