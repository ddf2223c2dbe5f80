//! The line that says where an answer comes from.

use crate::locale::{Args, Catalogue};
use crate::message::Line;
use crate::notification::{Fact, Notification, Supplement};
use crate::understanding::Intent;

/// Code, number, date of issue and revision of the notification, as far as it states them.
pub(super) fn line(catalogue: &Catalogue, notification: &Notification) -> Line {
    let code = Args::new().code("code", &notification.code);
    let details = joined(catalogue, details(catalogue, notification));
    match details {
        Some(details) => catalogue.line("source-with-details", &code.text("details", details)),
        None => catalogue.line("source-code-only", &code),
    }
}

/// The version that a comparison starts from.
pub(super) fn compared(catalogue: &Catalogue, earlier: &Notification) -> Line {
    let code = Args::new().code("code", &earlier.code);
    match joined(catalogue, details(catalogue, earlier)) {
        Some(details) => catalogue.line("source-compared", &code.text("details", details)),
        None => catalogue.line("source-compared-code-only", &code),
    }
}

/// Name and date of the paper that an answer was supplied from.
pub(super) fn of_supplement(catalogue: &Catalogue, supplement: &Supplement) -> Line {
    catalogue.line("source-supplement", &origin(supplement))
}

/// Name and date of the paper that a translation comes from.
pub(super) fn of_translation(catalogue: &Catalogue, translation: &Supplement) -> Line {
    catalogue.line("source-translation", &origin(translation))
}

fn origin(supplement: &Supplement) -> Args {
    Args::new().text("source", &supplement.source).date("date", supplement.dated)
}

/// The words of the notification that an answer shows: those that may be translated.
pub(super) fn words_shown(intent: Intent) -> &'static [Fact] {
    match intent {
        Intent::Overview => &[Fact::Title, Fact::Objectives, Fact::Remarks],
        Intent::Objectives => &[Fact::Objectives, Fact::Title],
        Intent::Outcome => &[Fact::Outcome, Fact::Title],
        Intent::Background => &[Fact::Rationale, Fact::Background, Fact::Title],
        Intent::Topics => &[Fact::Topics, Fact::Title],
        Intent::Eligibility => &[Fact::Qualifications, Fact::Title],
        Intent::Deadline => &[Fact::Remarks, Fact::Title],
        _ => &[Fact::Title],
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

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::answers::tests::scene::{mission, workshop};
    use crate::locale::Locales;

    #[test]
    fn the_source_names_what_the_notification_states() {
        let english = Locales::embedded().get(&"en".parse().unwrap());
        let told = |notification: &Notification| line(&english, notification).plain();
        let revised = Notification { revision: 1, revised: Some(date(2023, 7, 20)), ..workshop() };
        assert_eq!(
            told(&revised),
            "Source: Project Notification 23-IP-10-GE-WSP-A, reference no. 172, issued 3 July 2023, revision 1 of 20 July 2023"
        );
        assert_eq!(told(&mission()), "Source: Project Notification 23-AG-04-GE-OSM-B, revision 2 of 1 September 2023");
        let bare = Notification { code: "24-RP-01-GE-TRC-A".to_owned(), ..Notification::default() };
        assert_eq!(told(&bare), "Source: Project Notification 24-RP-01-GE-TRC-A");
    }
}
