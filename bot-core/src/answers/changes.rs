//! What differs between a notification and the version before it.

use super::draft::{Draft, titled, verbatim};
use super::{Question, excerpt, no_projects, overview, source};
use crate::assistant::Action;
use crate::locale::Args;
use crate::message::{Line, Outbound};
use crate::notification::Notification;
use crate::understanding::Intent;

/// Longer passages are not shown beside each other, in characters.
const SHOWN: usize = 160;

/// Tells field by field what changed in the project in question since the version before.
#[must_use]
pub fn changes(question: &Question<'_>) -> Outbound {
    let Some(project) = question.project else {
        return no_projects(question);
    };
    let mut draft = Draft::answering(question, Intent::Overview);
    match question.earlier {
        Some(earlier) => {
            compare(&mut draft, earlier, project);
            draft.cite(project);
            draft.compared_with(source::compared(question.catalogue, earlier));
        }
        None => {
            draft.say("changes-none", &titled(project));
            draft.cite(project);
        }
    }
    draft.offer(&[Intent::Overview, Intent::Deadline, Intent::Dates]);
    draft.finish()
}

/// A button that leads there, where there is a version before.
pub(super) fn offer(draft: &mut Draft<'_>, project: &Notification) {
    if draft.question.earlier.is_some() {
        let label = draft.catalogue().say("menu-changes");
        draft.button(&label, &Action::Changes(project.code.clone()));
    }
}

fn compare(draft: &mut Draft<'_>, earlier: &Notification, project: &Notification) {
    if differing(draft, earlier, project).is_empty() {
        draft.say("changes-no-fact", &titled(project));
        return;
    }
    draft.say("changes-intro", &titled(project));
    list_differences(draft, earlier, project);
}

/// The differences alone, one a field.
pub(super) fn list_differences(draft: &mut Draft<'_>, earlier: &Notification, project: &Notification) {
    for (label, value) in differing(draft, earlier, project) {
        draft.field(label, value);
    }
}

/// The labels of what differs, with the old and the new value.
fn differing(draft: &Draft<'_>, earlier: &Notification, project: &Notification) -> Vec<(&'static str, Line)> {
    let catalogue = draft.catalogue();
    let stated = |value: Option<Line>| value.map_or_else(|| catalogue.say("changes-not-stated"), |line| line.plain());
    let facts = overview::facts(catalogue, earlier).into_iter().zip(overview::facts(catalogue, project));
    let facts = facts.filter(|((_, old), (_, new))| old != new).map(|((label, old), (_, new))| {
        let values = Args::new().text("old", stated(old)).bold("new", stated(new));
        (label, catalogue.line("changes-field", &values))
    });
    let passages = passages(earlier).into_iter().zip(passages(project)).filter(|((_, old), (_, new))| old != new);
    let passages = passages.map(|((label, old), (_, new))| {
        if [&old, &new].iter().any(|words| words.chars().count() > SHOWN) {
            return (label, catalogue.line("changes-reworded", &Args::new()));
        }
        let words = |words: &str| stated((!words.is_empty()).then(|| verbatim(&words.replace('\n', "; "))));
        let values = Args::new().text("old", words(&old)).bold("new", words(&new));
        (label, catalogue.line("changes-field", &values))
    });
    facts.chain(passages).collect()
}

fn passages(notification: &Notification) -> [(&'static str, String); 8] {
    let words = |passage: &Option<String>| passage.clone().unwrap_or_default();
    [
        ("changes-title", excerpt::at_a_word(&notification.title, SHOWN)),
        ("label-remarks", words(&notification.remarks)),
        ("label-objectives", words(&notification.objectives)),
        ("menu-background", words(&notification.rationale)),
        ("menu-background", words(&notification.background)),
        ("menu-outcome", words(&notification.outcome)),
        ("menu-eligibility", words(&notification.qualifications)),
        ("menu-topics", notification.topics.join("\n")),
    ]
}

#[cfg(test)]
mod tests {
    use expect_test::expect;
    use jiff::civil::date;

    use crate::answers::tests::scene::{Scene, shown, workshop};
    use crate::notification::{Modality, Notification};
    use crate::understanding::Intent;

    fn revised() -> Notification {
        Notification {
            revision: 1,
            revised: Some(date(2023, 7, 20)),
            closing_date: Some(date(2023, 8, 4)),
            modality: Some(Modality::Hybrid),
            venue_cities: vec!["Jakarta".to_owned()],
            background: Some("Offices need new ways of working. ".repeat(9)),
            ..workshop()
        }
    }

    #[test]
    fn old_and_new_stand_beside_each_other() {
        let scene = Scene::on(date(2023, 7, 21)).about(Some(revised())).revising(workshop());
        expect![[r#"
            What changed in Workshop on Public Service Innovation in the New Normal since the version before:
            Nominations close: 4 August 2023 (before: 31 July 2023)
            Form: hybrid, online and face to face (before: online)
            Venue: Jakarta (before: not stated)
            Background: in new words
            Source: Project Notification 23-IP-10-GE-WSP-A, reference no. 172, issued 3 July 2023, revision 1 of 20 July 2023
            Compared with: Project Notification 23-IP-10-GE-WSP-A, reference no. 172, issued 3 July 2023
            [Summary][Closing date][Dates]
        "#]].assert_eq(&shown(&super::changes(&scene.question())));
        assert!(scene.ask(Intent::Overview).contains("[What changed?]"));
        expect![[r#"
            Yang berubah pada Workshop on Public Service Innovation in the New Normal sejak versi sebelumnya:
            Batas pencalonan: 4 Agustus 2023 (sebelumnya: 31 Juli 2023)
            Bentuk: hibrida, daring dan tatap muka (sebelumnya: daring)
            Tempat: Jakarta (sebelumnya: tidak disebutkan)
            Latar belakang: kata-katanya diperbarui
            Sumber: Notifikasi Proyek 23-IP-10-GE-WSP-A, nomor referensi 172, terbit 3 Juli 2023, revisi 1 tanggal 20 Juli 2023
            Dibandingkan dengan: Notifikasi Proyek 23-IP-10-GE-WSP-A, nomor referensi 172, terbit 3 Juli 2023
            [Ringkasan][Batas pencalonan][Tanggal pelaksanaan]
        "#]].assert_eq(&shown(&super::changes(&scene.speaking("id").question())));
    }

    #[test]
    fn a_single_version_has_not_changed() {
        let scene = Scene::on(date(2023, 7, 21));
        assert!(shown(&super::changes(&scene.question())).contains("there is one version"));
        assert!(!scene.ask(Intent::Overview).contains("[What changed?]"));
    }
}
