//! "Why?" after an answer: the rule behind it and where it stands, else whom to ask.

use super::draft::Draft;
use super::standing::Nominations;
use super::whom;
use crate::locale::Args;
use crate::notification::{Notification, Participating};
use crate::understanding::Intent;

/// Why the answer to `intent` was what it was, as far as the notification tells.
pub(super) fn why(draft: &mut Draft<'_>, project: &Notification, intent: Intent) {
    use Intent as I;
    match intent {
        I::Deadline | I::Apply | I::Documents | I::Selection if project.closing_date.is_some() => {
            closing_date(draft, project);
        }
        I::Eligibility | I::Seats if project.qualifications.is_some() => {
            draft.say("why-qualifications", &Args::new());
            draft.quote(project.qualifications.as_deref().unwrap_or_default());
            draft.offer_the_rest(I::Eligibility, project);
        }
        I::Countries | I::Visa if matches!(project.participating_countries, Some(Participating::Only(_))) => {
            draft.say("why-countries", &Args::new());
        }
        _ => draft.say("why-notification", &Args::new()),
    }
    whom::to_ask(draft);
    draft.offer(&[I::Background, I::Contact]);
}

fn closing_date(draft: &mut Draft<'_>, project: &Notification) {
    match Nominations::on(draft.today, project) {
        Nominations::Closed { since, .. } => draft.say("why-closed", &Args::new().date("date", since)),
        Nominations::Open { until, .. } | Nominations::LastDay { until } => {
            draft.say("why-closing-date", &Args::new().date("date", until));
        }
        Nominations::NotStated => draft.say("why-notification", &Args::new()),
    }
    if let Some(remarks) = &project.remarks {
        draft.quote(remarks);
        draft.offer_the_rest(Intent::Deadline, project);
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;
    use jiff::civil::date;

    use crate::answers::tests::scene::{Scene, shown};
    use crate::answers::why;
    use crate::understanding::Intent;

    #[test]
    fn the_rule_is_told_with_its_source() {
        let closed = Scene::on(date(2023, 8, 10)).from("NP");
        expect![[r#"
            The notification sets Monday, 31 July 2023 as the closing date for nominations, and that day has passed.
            Please ask your NPO first (National Productivity and Economic Development Centre, Nepal), then the APO Secretariat in Tokyo.
            Source: Project Notification 23-IP-10-GE-WSP-A, reference no. 172, issued 3 July 2023
            [Background][Whom to contact]
        "#]].assert_eq(&shown(&why(Intent::Deadline, &closed.question())));
        expect![[r#"
            The notification asks for these qualifications:
            > Policymakers and government officials who serve citizens directly.
            Please ask your NPO first (National Productivity and Economic Development Centre, Nepal), then the APO Secretariat in Tokyo.
            Source: Project Notification 23-IP-10-GE-WSP-A, reference no. 172, issued 3 July 2023
            [Background][Whom to contact]
        "#]].assert_eq(&shown(&why(Intent::Eligibility, &closed.question())));
        expect![[r#"
            I only pass on what the notification says. I know no reasons beyond it.
            Please ask your NPO first (National Productivity and Economic Development Centre, Nepal), then the APO Secretariat in Tokyo.
            Source: Project Notification 23-IP-10-GE-WSP-A, reference no. 172, issued 3 July 2023
            [Background][Whom to contact]
        "#]].assert_eq(&shown(&why(Intent::Venue, &closed.question())));
    }
}
