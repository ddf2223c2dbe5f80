//! What the asker is reminded of: set, ended, listed.

use super::draft::Draft;
use super::{excerpt, programme};
use crate::assistant::Action;
use crate::locale::Args;
use crate::message::Line;
use crate::schedule::reminders::Topic;
use crate::schedule::{Button, Entry, Reminding};
use crate::understanding::Intent;

/// Buttons for single projects.
const MOST_BUTTONS: usize = 4;
const LONGEST_TITLE: usize = 120;
const HOUR: i64 = 60;
const DAY: i64 = 24 * HOUR;

/// A reminder was set, or all are listed.
pub(super) fn reminder_on(draft: &mut Draft<'_>) {
    let Some(reminding) = reminding(draft) else {
        draft.say("only-in-private", &Args::new());
        draft.offer(&[Intent::Deadline, Intent::Dates, Intent::Overview]);
        return;
    };
    if reminding.snoozed {
        draft.say("reminder-snoozed", &Args::new());
    }
    match &reminding.set {
        Some(entry) => {
            draft.say("reminder-set", &titled(entry));
            topic(draft, entry);
            next(draft, entry);
            zone(draft);
        }
        None if !reminding.snoozed => list(draft, reminding),
        None => {}
    }
    buttons(draft, reminding);
    draft.offer(&[Intent::Dates, Intent::Calendar]);
}

/// Reminders were ended.
pub(super) fn reminder_off(draft: &mut Draft<'_>) {
    let ended = reminding(draft).and_then(|reminding| reminding.ended).unwrap_or_default();
    draft.say(if ended > 0 { "reminder-ended" } else { "reminder-none-yet" }, &Args::new());
    if let Some(reminding) = reminding(draft) {
        if !reminding.entries.is_empty() {
            list(draft, reminding);
        }
        buttons(draft, reminding);
    }
    draft.offer(&[Intent::Dates, Intent::Help]);
}

fn reminding<'a>(draft: &Draft<'a>) -> Option<&'a Reminding> {
    draft.question.programme.and_then(|programme| programme.reminding.as_ref())
}

fn titled(entry: &Entry) -> Args {
    Args::new().bold("title", excerpt::at_a_word(&entry.title, LONGEST_TITLE))
}

/// What exactly, and how long before.
fn topic(draft: &mut Draft<'_>, entry: &Entry) {
    let line = described(draft, entry);
    draft.say_each(vec![line]);
}

fn described(draft: &Draft<'_>, entry: &Entry) -> Line {
    let catalogue = draft.catalogue();
    let lead = entry.lead.map(|lead| duration(draft, lead));
    match (&entry.topic, lead) {
        (Topic::Project | Topic::Sessions | Topic::Officers, None) => catalogue.line("reminder-usual", &Args::new()),
        (Topic::Project | Topic::Sessions | Topic::Officers, Some(lead)) => {
            catalogue.line("reminder-sessions-lead", &Args::new().text("lead", lead))
        }
        (Topic::Closing, None) => catalogue.line("reminder-closing", &Args::new()),
        (Topic::Closing, Some(lead)) => catalogue.line("reminder-closing-lead", &Args::new().text("lead", lead)),
        (Topic::Day(day), lead) => {
            let lead = lead.unwrap_or_else(|| duration(draft, crate::schedule::reminders::BEFORE_SESSION));
            catalogue.line("reminder-day-lead", &Args::new().number("day", *day).text("lead", lead))
        }
    }
}

/// A lead time in whole units.
fn duration(draft: &Draft<'_>, minutes: i64) -> String {
    let (id, count) = match minutes {
        minutes if minutes % DAY == 0 => ("duration-days", minutes / DAY),
        minutes if minutes % HOUR == 0 => ("duration-hours", minutes / HOUR),
        minutes => ("duration-minutes", minutes),
    };
    draft.catalogue().text(id, &Args::new().number("count", count))
}

fn next(draft: &mut Draft<'_>, entry: &Entry) {
    match when(draft, entry) {
        Some(when) => draft.say("reminder-next", &when),
        None => draft.say("reminder-nothing-ahead", &Args::new()),
    }
}

fn when(draft: &Draft<'_>, entry: &Entry) -> Option<Args> {
    let local = entry.next?.to_zoned_datetime(programme::zone(draft));
    let time = draft.catalogue().formats().time(local.time());
    Some(Args::new().date("date", local.date()).text("time", time))
}

/// Whose clock that is.
fn zone(draft: &mut Draft<'_>) {
    let zone = programme::zone(draft);
    let name = draft.catalogue().zone(&zone, draft.question.now);
    draft.say("reminder-zone", &Args::new().text("zone", name));
}

fn list(draft: &mut Draft<'_>, reminding: &Reminding) {
    if reminding.entries.is_empty() {
        draft.say("reminder-none-yet", &Args::new());
        return;
    }
    draft.say("reminder-list", &Args::new());
    let lines = reminding.entries.iter().map(|entry| {
        let about = titled(entry).text("topic", described(draft, entry).plain());
        match when(draft, entry) {
            Some(when) => {
                let next = draft.catalogue().text("reminder-next", &when);
                draft.catalogue().line("reminder-entry-next", &about.text("next", next))
            }
            None => draft.catalogue().line("reminder-entry", &about),
        }
    });
    let lines = lines.collect();
    draft.list(lines);
}

/// To change and to stop.
fn buttons(draft: &mut Draft<'_>, reminding: &Reminding) {
    let mut codes: Vec<&str> = reminding.entries.iter().map(|entry| entry.code.as_str()).collect();
    codes.dedup();
    let asked = draft.question.project.map(|project| project.code.clone());
    if let Some(code) = asked.clone().filter(|code| !codes.contains(&code.as_str())) {
        let label = draft.catalogue().say("reminder-on-button");
        draft.button(&label, &Action::Schedule(Button::On(code)));
    }
    if let Some(code) = asked.filter(|code| codes.contains(&code.as_str())) {
        for minutes in [HOUR, DAY] {
            let lead = duration(draft, minutes);
            let label = draft.catalogue().text("reminder-lead-button", &Args::new().text("lead", lead));
            let minutes = u32::try_from(minutes).unwrap_or_default();
            draft.button(&label, &Action::Schedule(Button::Lead { minutes, project: code.clone() }));
        }
    }
    for code in codes.iter().take(MOST_BUTTONS) {
        let label = match codes.len() {
            1 => draft.catalogue().say("reminder-stop-button"),
            _ => draft.catalogue().text("reminder-stop-one-button", &Args::new().text("code", code)),
        };
        draft.button(&label, &Action::Schedule(Button::Off((*code).to_owned())));
    }
    if codes.len() > 1 {
        let label = draft.catalogue().say("reminder-stop-all-button");
        draft.button(&label, &Action::Schedule(Button::AllOff));
    }
}
