//! The line that says where an answer comes from.

use crate::locale::{Args, Catalogue};
use crate::message::Line;
use crate::notification::Notification;

/// Code, number, date of issue and revision of the notification, as far as it states them.
pub(super) fn line(catalogue: &Catalogue, notification: &Notification) -> Line {
    let code = Args::new().code("code", &notification.code);
    let details = joined(catalogue, details(catalogue, notification));
    match details {
        Some(details) => catalogue.line("source-with-details", &code.text("details", details)),
        None => catalogue.line("source-code-only", &code),
    }
}

/// Particulars one behind the other.
pub(super) fn joined(catalogue: &Catalogue, clauses: Vec<String>) -> Option<String> {
    clauses.into_iter().reduce(|first, second| {
        catalogue.text("joined-clauses", &Args::new().text("first", first).text("second", second))
    })
}

fn details(catalogue: &Catalogue, notification: &Notification) -> Vec<String> {
    let reference = notification
        .reference_no
        .as_ref()
        .map(|reference| catalogue.text("source-reference", &Args::new().text("reference", reference)));
    let issued = notification.issued.map(|date| catalogue.text("source-issued", &Args::new().date("date", date)));
    reference.into_iter().chain(issued).chain(revision(catalogue, notification)).collect()
}

fn revision(catalogue: &Catalogue, notification: &Notification) -> Option<String> {
    let number = Args::new().number("revision", notification.revision);
    match (notification.revision, notification.revised) {
        (0, _) => None,
        (_, Some(date)) => Some(catalogue.text("source-revised", &number.date("date", date))),
        (_, None) => Some(catalogue.text("source-revision", &number)),
    }
}
