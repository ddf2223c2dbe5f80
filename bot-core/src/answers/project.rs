//! What a project is about, in the notification's own words.

use super::draft::{Draft, titled};
use super::{names, whom};
use crate::message::Line;
use crate::notification::Notification;
use crate::understanding::Intent;

/// Its aims.
pub(super) fn objectives(draft: &mut Draft<'_>, project: &Notification) {
    words(draft, project, &[&project.objectives], "objectives-intro", "objectives-not-stated");
    draft.offer_the_rest(Intent::Objectives, project);
    draft.offer(&[Intent::Topics, Intent::Outcome, Intent::Overview]);
}

/// What participants take away.
pub(super) fn outcome(draft: &mut Draft<'_>, project: &Notification) {
    words(draft, project, &[&project.outcome], "outcome-intro", "outcome-not-stated");
    draft.offer_the_rest(Intent::Outcome, project);
    draft.offer(&[Intent::Objectives, Intent::Topics, Intent::Overview]);
}

/// Why it is held.
pub(super) fn background(draft: &mut Draft<'_>, project: &Notification) {
    words(draft, project, &[&project.rationale, &project.background], "background-intro", "background-not-stated");
    draft.offer_the_rest(Intent::Background, project);
    draft.offer(&[Intent::Objectives, Intent::Topics, Intent::Overview]);
}

/// The subjects covered.
pub(super) fn topics(draft: &mut Draft<'_>, project: &Notification) {
    if project.topics.is_empty() {
        draft.say("topics-not-stated", &titled(project));
        whom::to_ask(draft);
    } else {
        draft.say("topics-intro", &titled(project));
        draft.list(names::cleaned(&project.topics).into_iter().map(Line::text).collect());
    }
    draft.offer(&[Intent::Objectives, Intent::Agenda, Intent::Overview]);
}

/// Quotes the passages there are, or says that there is none.
fn words(draft: &mut Draft<'_>, project: &Notification, passages: &[&Option<String>], intro: &str, silent: &str) {
    let mut stated = passages.iter().filter_map(|passage| passage.as_deref()).peekable();
    if stated.peek().is_none() {
        draft.say(silent, &titled(project));
        whom::to_ask(draft);
        return;
    }
    draft.say(intro, &titled(project));
    for passage in stated {
        draft.quote(passage);
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use crate::answers::tests::scene::{Scene, shown, workshop};
    use crate::answers::{answer, whole};
    use crate::notification::Notification;
    use crate::understanding::Intent;

    fn long_winded(sentences: usize) -> Scene {
        let background = Some("Every office has habits of its own. ".repeat(sentences));
        Scene::on(date(2023, 7, 10)).about(Some(Notification { background, ..workshop() }))
    }

    #[test]
    fn a_long_background_is_cut_at_a_sentence_and_read_on_at_a_tap() {
        let scene = long_winded(60);
        let first = answer(Intent::Background, &scene.question());
        let told = shown(&first);
        assert!(told.chars().count() < 1_300, "{told}");
        assert!(told.contains("habits of its own.\nSource:"), "{told}");
        assert_eq!(first.buttons[0].label, "Read on");
        assert_eq!(first.buttons[0].action, "w:background:23-IP-10-GE-WSP-A");

        let rest = whole(Intent::Background, &scene.question());
        assert_eq!(shown(&rest).matches("habits").count(), 60);
        assert!(rest.buttons.iter().all(|button| button.label != "Read on"));
    }

    #[test]
    fn a_document_without_end_is_not_poured_out() {
        let told = shown(&whole(Intent::Background, &long_winded(5_000).question()));
        assert!(told.chars().count() < 7_000 && told.contains("The notification goes on from here"), "{told}");
    }

    #[test]
    fn a_short_one_stands_whole_at_once() {
        assert!(!Scene::on(date(2023, 7, 10)).ask(Intent::Background).contains("Read on"));
    }
}
