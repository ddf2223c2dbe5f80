//! Looks at the facts together: what contradicts what stays as printed, but is told.

use super::super::{Fact, Notification};
use super::error::Doubt;
use super::facts::days_between;

/// Adds a doubt for each pair of facts that hardly fit together.
pub(super) fn check(notification: &Notification, doubts: &mut Vec<Doubt>) {
    let mut doubt = |fact, text: String, why| doubts.push(Doubt { fact, line: 0, text, why });
    let starts = notification.starts;
    if let (Some(closing), Some(starts)) = (notification.closing_date, starts)
        && closing > starts
    {
        doubt(Fact::ClosingDate, closing.to_string(), "nominations close after the project has begun");
    }
    if let Some(issued) = notification.issued {
        if notification.closing_date.is_some_and(|closing| issued > closing) {
            doubt(Fact::Issued, issued.to_string(), "issued after nominations closed");
        }
        if notification.closing_date.is_some_and(|closing| days_between(issued, closing).is_some_and(|days| days > 400))
        {
            doubt(
                Fact::Issued,
                issued.to_string(),
                "issued more than a year before nominations close: the year may be wrong",
            );
        }
    }
    if let (Some(starts), Some(ends), Some(days)) = (starts, notification.ends, notification.days) {
        let span = days_between(starts, ends).map(|between| between + 1);
        if span.is_some_and(|span| days > span) {
            doubt(Fact::Days, days.to_string(), "more days stated than lie between start and end");
        }
    }
    if notification.title.is_empty() {
        doubt(Fact::Title, String::new(), "no title found");
    }
}
