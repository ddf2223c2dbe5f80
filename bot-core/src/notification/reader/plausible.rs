//! Looks at the facts together: what contradicts what stays as printed, but is told.

use super::super::{Fact, Notification};
use super::doubt::{Doubt, Uncertainty};
use super::facts::days_between;

/// Adds a doubt for each pair of facts that hardly fit together.
pub(super) fn check(notification: &Notification, doubts: &mut Vec<Doubt>) {
    let mut doubt = |fact, text: String, why| doubts.push(Doubt { fact, line: 0, text, why });
    let starts = notification.starts;
    if let (Some(closing), Some(starts)) = (notification.closing_date, starts)
        && closing > starts
    {
        doubt(Fact::ClosingDate, closing.to_string(), Uncertainty::ClosesAfterStart);
    }
    if let Some(issued) = notification.issued {
        if notification.closing_date.is_some_and(|closing| issued > closing) {
            doubt(Fact::Issued, issued.to_string(), Uncertainty::IssuedAfterClosing);
        }
        if notification.closing_date.is_some_and(|closing| days_between(issued, closing).is_some_and(|days| days > 400))
        {
            doubt(Fact::Issued, issued.to_string(), Uncertainty::IssuedLongBefore);
        }
    }
    if let (Some(starts), Some(ends), Some(days)) = (starts, notification.ends, notification.days) {
        let span = days_between(starts, ends).map(|between| between + 1);
        if span.is_some_and(|span| days > span) {
            doubt(Fact::Days, days.to_string(), Uncertainty::TooManyDays);
        }
    }
    if notification.title.is_empty() {
        doubt(Fact::Title, String::new(), Uncertainty::NoTitle);
    }
}
