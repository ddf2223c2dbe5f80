//! The dates for the asker's own calendar: a file, links, a private address.

use jiff::civil::Date;

use super::draft::{Draft, titled};
use crate::assistant::Action;
use crate::locale::Args;
use crate::message::{Attachment, Inline, Place};
use crate::notification::Notification;
use crate::schedule::{Button, Programme, calendar as written};
use crate::understanding::Intent;

/// Calendar files.
pub(super) fn calendar(draft: &mut Draft<'_>) {
    let (Some(project), Some(programme)) = (draft.question.project, draft.question.programme) else {
        draft.say("calendar-which", &Args::new());
        draft.offer(&[Intent::Projects, Intent::Help]);
        return;
    };
    if project.starts.is_none() && project.closing_date.is_none() && programme.sessions.is_empty() {
        draft.say("calendar-no-dates", &titled(project));
        draft.offer(&[Intent::Contact, Intent::Overview]);
        return;
    }
    let sessions = i64::try_from(programme.held().count()).unwrap_or_default();
    draft.say("calendar-file", &titled(project).number("sessions", sessions));
    if draft.question.place != Place::Inline {
        draft.attach(file(draft, project, programme));
    }
    links(draft, project);
    match &programme.feed {
        Some(url) => {
            let link = Inline::Link { label: url.clone(), url: url.clone() };
            draft.say("calendar-feed", &Args::new().part("link", link));
        }
        None if programme.serves_calendars && draft.in_private() => {
            let label = draft.catalogue().say("calendar-feed-button");
            draft.button(&label, &Action::Schedule(Button::Feed(project.code.clone())));
        }
        None => {}
    }
    draft.cite(project);
    draft.offer(&[Intent::ReminderOn, Intent::Agenda, Intent::Overview]);
}

fn file(draft: &Draft<'_>, project: &Notification, programme: &Programme) -> Attachment {
    let closing = draft.catalogue().say("calendar-closing-title");
    let contents = written::Contents {
        project,
        sessions: &programme.sessions,
        with_links: programme.is_participant && draft.in_private(),
        closing: &closing,
        now: draft.question.now,
    };
    Attachment {
        name: format!("{}.ics", project.code),
        media_type: "text/calendar".to_owned(),
        bytes: written::write(&contents).into_bytes(),
    }
}

/// The days of the project as an entry in two calendars of the web.
fn links(draft: &mut Draft<'_>, project: &Notification) {
    let (Some(starts), Some(ends)) = (project.starts, project.ends.or(project.starts)) else { return };
    let link = |label: &str, url: String| Inline::Link { label: label.to_owned(), url };
    let google = link("Google", google(project, starts, ends));
    let outlook = link("Outlook", outlook(project, starts, ends));
    draft.say("calendar-links", &Args::new().part("google", google).part("outlook", outlook));
}

fn google(project: &Notification, starts: Date, ends: Date) -> String {
    let after = ends.tomorrow().unwrap_or(ends);
    format!(
        "https://calendar.google.com/calendar/render?action=TEMPLATE&text={}&dates={}/{}&details={}",
        encoded(&project.title),
        starts.strftime("%Y%m%d"),
        after.strftime("%Y%m%d"),
        encoded(&project.code)
    )
}

fn outlook(project: &Notification, starts: Date, ends: Date) -> String {
    let after = ends.tomorrow().unwrap_or(ends);
    format!(
        "https://outlook.live.com/calendar/0/deeplink/compose?rru=addevent&allday=true&subject={}&startdt={starts}&enddt={after}&body={}",
        encoded(&project.title),
        encoded(&project.code)
    )
}

/// For the query of an address.
fn encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => encoded.push(char::from(byte)),
            byte => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}
