//! Sessions: what is next, what a day holds, and how to get into the online room.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::draft::{Draft, titled, verbatim};
use super::excerpt;
use crate::assistant::Action;
use crate::locale::Args;
use crate::message::{Inline, Line};
use crate::notification::Notification;
use crate::schedule::reminders::Reader;
use crate::schedule::{Button, LINK_SHOWN, Programme, Session};
use crate::understanding::Intent;

/// More sessions than this are no answer.
const MOST_LISTED: usize = 30;
const LONGEST_TITLE: usize = 160;
/// Days that have a button of their own.
const MOST_DAYS: usize = 6;

/// The stored sessions of the project; none where none are stored.
fn stored<'a>(draft: &Draft<'a>) -> Option<&'a Programme> {
    draft.question.programme.filter(|programme| programme.held().next().is_some())
}

/// What is next and what the day holds; false where no session is known.
pub(super) fn agenda(draft: &mut Draft<'_>, project: &Notification) -> bool {
    let Some(programme) = stored(draft) else { return false };
    let now = draft.question.now;
    draft.say("agenda-programme", &titled(project));
    let (current, next) = programme.at(now);
    if programme.day.is_none() {
        if let Some(session) = current {
            let ends = local(draft, session, session.ends);
            draft.say("agenda-now", &named(session).text("time", clock(draft, ends.1)));
        }
        match next {
            Some(session) => upcoming(draft, session),
            None if current.is_none() => draft.say("agenda-over", &Args::new()),
            None => {}
        }
    }
    day(draft, programme);
    for number in days(programme) {
        let label = draft.catalogue().text("agenda-day-button", &Args::new().number("day", number));
        draft.button(&label, &Action::Schedule(Button::Day { number, project: project.code.clone() }));
    }
    draft.offer(&[Intent::Calendar, Intent::ReminderOn]);
    true
}

/// The numbers of the days, where there are several.
fn days(programme: &Programme) -> Vec<u32> {
    let mut days: Vec<u32> = programme.held().map(|session| session.day).collect();
    days.dedup();
    if days.len() > 1 { days.into_iter().take(MOST_DAYS).collect() } else { Vec::new() }
}

/// The next session: in the reader's zone, with the official time beside it where that differs.
fn upcoming(draft: &mut Draft<'_>, session: &Session) {
    let (date, time) = local(draft, session, session.starts);
    let shown = clock(draft, time);
    let moment = Inline::Moment { at: session.starts, shown };
    draft.say("agenda-next", &named(session).date("date", date).part("time", moment));
    let zone = reader_zone(draft, session);
    if differs(&zone, session) {
        let official = session.starts.to_zoned_datetime(session.official_zone());
        let time = clock(draft, official.time());
        let there =
            Args::new().text("time", time).date("date", official.date()).text("zone", officially(draft, session));
        draft.say("agenda-next-official", &there);
        if official.date() != date {
            draft.say("agenda-other-date", &Args::new());
        }
    }
}

/// The sessions of the day asked about, a line each.
fn day(draft: &mut Draft<'_>, programme: &Programme) {
    let Some(first) = programme.held().next() else { return };
    let zone = reader_zone(draft, first);
    let sessions = programme.of_day(draft.question.now, &zone);
    let Some(first) = sessions.first() else {
        draft.say("agenda-free-day", &Args::new());
        return;
    };
    let starts = local(draft, first, first.starts);
    let heading = Args::new().number("day", first.day).date("date", first.official_date());
    draft.say("agenda-day", &heading);
    if differs(&zone, first) {
        let here = draft.catalogue().zone(&zone, first.starts);
        let zones = Args::new().text("zone", here).text("official", officially(draft, first));
        draft.say("agenda-zones", &zones);
        if starts.0 != first.official_date() {
            draft.say("agenda-day-differs", &Args::new().date("date", starts.0).text("time", clock(draft, starts.1)));
        }
    } else {
        draft.say("agenda-official", &Args::new().text("zone", officially(draft, first)));
    }
    let lines = sessions.iter().take(MOST_LISTED).map(|session| line(draft, session, &zone)).collect();
    draft.list(lines);
}

/// Times, title, room and speakers.
fn line(draft: &Draft<'_>, session: &Session, zone: &TimeZone) -> Line {
    let span = |zone: &TimeZone| {
        let at = |at: Timestamp| clock(draft, at.to_zoned_datetime(zone.clone()).time());
        Args::new().text("starts", at(session.starts)).text("ends", at(session.ends))
    };
    let catalogue = draft.catalogue();
    let mut times = catalogue.text("agenda-times", &span(zone));
    if differs(zone, session) {
        let official = catalogue.text("agenda-times", &span(&session.official_zone()));
        times = catalogue.text("agenda-times-both", &Args::new().text("times", times).text("official", official));
    }
    let details = [&session.room, &session.speakers].into_iter().flatten().cloned().collect();
    let line = named(session).text("times", times);
    match super::source::joined(catalogue, details) {
        Some(details) => catalogue.line("agenda-session-details", &line.text("details", details)),
        None => catalogue.line("agenda-session", &line),
    }
}

/// The link for those who take part, from some time before; false where no session has a link.
pub(super) fn join(draft: &mut Draft<'_>, project: &Notification) -> bool {
    let Some(programme) = stored(draft) else { return false };
    let Some(session) = programme.to_join(draft.question.now) else { return false };
    draft.keep_private();
    let opens = session.starts - LINK_SHOWN;
    let (date, time) = local(draft, session, opens);
    match &session.link {
        _ if !programme.is_participant => draft.say("join-participants", &titled(project)),
        Some(url) if draft.question.now >= opens => {
            let link = Inline::Link { label: url.clone(), url: url.clone() };
            draft.say("join-link", &named(session).part("link", link));
        }
        _ => {
            let time = Inline::Moment { at: opens, shown: clock(draft, time) };
            draft.say("join-early", &named(session).part("time", time).date("date", date));
        }
    }
    upcoming_unless_begun(draft, session);
    draft.advise("join-trouble", &Args::new());
    draft.offer(&[Intent::Agenda, Intent::ReminderOn, Intent::NominationStatus]);
    true
}

fn upcoming_unless_begun(draft: &mut Draft<'_>, session: &Session) {
    if session.starts > draft.question.now {
        upcoming(draft, session);
    }
}

fn named(session: &Session) -> Args {
    Args::new().bold("title", excerpt::at_a_word(&verbatim(&session.title).plain(), LONGEST_TITLE))
}

/// The asker's zone; the Secretariat's where it is not known.
pub(super) fn zone(draft: &Draft<'_>) -> TimeZone {
    let reader = Reader::of(draft.question.askers_zone().cloned(), draft.askers_economy());
    reader.zone
}

/// The asker's zone; the official one where it is not known, or where others read along.
fn reader_zone(draft: &Draft<'_>, session: &Session) -> TimeZone {
    draft.question.askers_zone().cloned().unwrap_or_else(|| session.official_zone())
}

/// Whose clock the official times of a session are told by.
fn officially(draft: &Draft<'_>, session: &Session) -> String {
    draft.catalogue().zone(&session.official_zone(), session.starts)
}

fn differs(zone: &TimeZone, session: &Session) -> bool {
    zone.to_offset(session.starts) != session.official_zone().to_offset(session.starts)
}

fn local(draft: &Draft<'_>, session: &Session, at: Timestamp) -> (jiff::civil::Date, jiff::civil::Time) {
    let local = at.to_zoned_datetime(reader_zone(draft, session));
    (local.date(), local.time())
}

fn clock(draft: &Draft<'_>, time: jiff::civil::Time) -> String {
    draft.catalogue().formats().time(time)
}
