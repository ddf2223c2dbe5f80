//! Lists of projects: those that take nominations first.

use std::sync::Arc;

use super::draft::{Draft, titled};
use super::standing::{Course, Nominations, takes_nominations};
use super::{excerpt, overview, source};
use crate::assistant::Action;
use crate::locale::Args;
use crate::message::Line;
use crate::notification::Notification;
use crate::understanding::Intent;

/// The most projects in one message.
const MOST: usize = 8;
/// The longest title on a button, in characters.
const LONGEST_TITLE: usize = 60;

/// Which projects there are.
pub(super) fn projects(draft: &mut Draft<'_>) {
    let (open_ones, others): (Vec<_>, Vec<_>) =
        draft.question.projects.iter().partition(|project| takes_nominations(draft.today, project));
    if open_ones.is_empty() {
        draft.say("projects-none-open", &Args::new());
        enumerate(draft, &others, MOST, open);
        return;
    }
    draft.say("projects-open", &Args::new());
    enumerate(draft, &open_ones, MOST, open);
    let room = MOST.saturating_sub(open_ones.len());
    if room > 0 && !others.is_empty() {
        draft.say("projects-others", &Args::new());
        enumerate(draft, &others, room, open);
    }
}

/// Opens a project of a list.
pub(super) fn open(code: String) -> Action {
    Action::Answer { intent: Intent::Overview, project: Some(code) }
}

/// Lists at most `most` of the projects, each with a button of its own.
pub(super) fn enumerate(
    draft: &mut Draft<'_>,
    projects: &[&Arc<Notification>],
    most: usize,
    action: impl Fn(String) -> Action,
) {
    let lines = projects.iter().take(most).map(|project| item(draft, project)).collect();
    draft.list(lines);
    for project in projects.iter().take(most) {
        let label = label(project, projects);
        draft.button(&label, &action(project.code.clone()));
    }
    let hidden = projects.len().saturating_sub(most);
    if hidden > 0 {
        draft.say("projects-more", &Args::new().number("count", i64::try_from(hidden).unwrap_or(i64::MAX)));
    }
}

/// Title, code, dates, and where the project stands.
fn item(draft: &Draft<'_>, project: &Notification) -> Line {
    let catalogue = draft.catalogue();
    let title = titled(project).code("code", &project.code);
    let dates = overview::short_dates(catalogue, project).map(|dates| dates.plain());
    let details = dates.into_iter().chain(standing(draft, project)).collect();
    match source::joined(catalogue, details) {
        Some(details) => catalogue.line("projects-item-with-details", &title.text("details", details)),
        None => catalogue.line("projects-item", &title),
    }
}

fn standing(draft: &Draft<'_>, project: &Notification) -> Option<String> {
    let catalogue = draft.catalogue();
    match (Course::on(draft.today, project), Nominations::on(draft.today, project)) {
        (Course::Over { .. }, _) => Some(catalogue.say("standing-over")),
        (Course::Running { .. }, _) => Some(catalogue.say("standing-running")),
        (_, Nominations::Open { until, .. }) => Some(catalogue.text("standing-open", &Args::new().date("date", until))),
        (_, Nominations::LastDay { .. }) => Some(catalogue.say("standing-today")),
        (_, Nominations::Closed { .. }) => Some(catalogue.say("standing-closed")),
        (_, Nominations::NotStated) => None,
    }
}

/// The title; the code where another project would read the same.
fn label(project: &Notification, among: &[&Arc<Notification>]) -> String {
    let title = excerpt::at_a_word(&project.title, LONGEST_TITLE);
    let alike = among.iter().filter(|other| excerpt::at_a_word(&other.title, LONGEST_TITLE) == title).count();
    if alike > 1 { project.code.clone() } else { title }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;
    use jiff::civil::date;

    use super::*;
    use crate::answers::tests::scene::{Scene, mission, workshop};

    #[test]
    fn open_projects_come_first() {
        let scene = Scene::on(date(2023, 8, 15)).among(vec![mission(), workshop()]);
        expect![[r#"
            These projects take nominations now:
            • Observational Study Mission on Smart Farming (23-AG-04-GE-OSM-B): from Monday, 6 November 2023, nominations until 15 September 2023
            Others:
            • Workshop on Public Service Innovation in the New Normal (23-IP-10-GE-WSP-A): 14 August 2023 to 16 August 2023 (3 days), under way
            [Observational Study Mission on Smart Farming][Workshop on Public Service Innovation in the New Normal]
        "#]].assert_eq(&scene.ask(Intent::Projects));
        expect![[r#"
            Proyek yang sedang menerima pencalonan:
            • Observational Study Mission on Smart Farming (23-AG-04-GE-OSM-B): mulai Senin, 6 November 2023, pencalonan sampai 15 September 2023
            Lainnya:
            • Workshop on Public Service Innovation in the New Normal (23-IP-10-GE-WSP-A): 14 Agustus 2023 sampai 16 Agustus 2023 (3 hari), sedang berlangsung
            [Observational Study Mission on Smart Farming][Workshop on Public Service Innovation in the New Normal]
        "#]].assert_eq(&scene.speaking("id").ask(Intent::Projects));
    }

    #[test]
    fn projects_that_are_all_closed_are_listed_all_the_same() {
        let scene = Scene::on(date(2024, 8, 15)).among(vec![mission(), workshop()]);
        expect![[r#"
            No project takes nominations at the moment. Here are the latest ones:
            • Observational Study Mission on Smart Farming (23-AG-04-GE-OSM-B): from Monday, 6 November 2023, nominations closed
            • Workshop on Public Service Innovation in the New Normal (23-IP-10-GE-WSP-A): 14 August 2023 to 16 August 2023 (3 days), over
            [Observational Study Mission on Smart Farming][Workshop on Public Service Innovation in the New Normal]
        "#]].assert_eq(&scene.ask(Intent::Projects));
    }

    #[test]
    fn many_projects_are_cut_and_alike_titles_told_apart_by_code() {
        let numbered = |number: i32| Notification { code: format!("23-IP-{number:02}-GE-WSP-A"), ..workshop() };
        let told = Scene::on(date(2023, 7, 10)).among((10..30).map(numbered).collect()).ask(Intent::Deadline);
        assert!(told.contains("12 more projects are not shown."), "{told}");
        assert!(told.contains("[23-IP-10-GE-WSP-A][23-IP-11-GE-WSP-A]"), "{told}");
    }
}
