//! What the assistant cannot do yet, said plainly: reminders, calendar files.

use super::draft::Draft;
use crate::locale::Args;
use crate::notification::Notification;
use crate::understanding::Intent;

/// Reminders.
pub(super) fn reminder_on(draft: &mut Draft<'_>) {
    dates_to_note(draft, "reminder-not-yet", "reminder-not-yet-general");
}

/// An end to reminders.
pub(super) fn reminder_off(draft: &mut Draft<'_>) {
    draft.say("reminder-none", &Args::new());
    draft.offer(&[Intent::Dates, Intent::Help]);
}

/// Calendar files.
pub(super) fn calendar(draft: &mut Draft<'_>) {
    dates_to_note(draft, "calendar-not-yet", "calendar-not-yet-general");
}

/// Says that it cannot be done, and gives the dates for the asker's own calendar.
fn dates_to_note(draft: &mut Draft<'_>, with_dates: &str, without: &str) {
    let dates = draft.question.project.map(|project| dates(draft, project)).unwrap_or_default();
    if dates.is_empty() {
        draft.say(without, &Args::new());
    } else {
        draft.say(with_dates, &Args::new());
        draft.list(dates);
        if let Some(project) = draft.question.project {
            draft.cite(project);
        }
    }
    draft.offer(&[Intent::Deadline, Intent::Dates, Intent::Overview]);
}

fn dates(draft: &Draft<'_>, project: &Notification) -> Vec<crate::message::Line> {
    let dates = [
        ("calendar-closing", project.closing_date),
        ("calendar-starts", project.starts),
        ("calendar-ends", project.ends.filter(|ends| Some(*ends) != project.starts)),
    ];
    let known = dates.into_iter().filter_map(|(id, date)| Some((id, date?)));
    known.map(|(id, date)| draft.catalogue().line(id, &Args::new().date("date", date))).collect()
}
