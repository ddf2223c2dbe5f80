//! What the Secretariat supplied in place of a notification's silence.

use super::draft::{Draft, titled, verbatim};
use crate::locale::Args;
use crate::notification::Supplied;
use crate::understanding::Intent;

/// Gives the answer that is stored for the intent; false where none is, and nothing was said.
pub(super) fn told(draft: &mut Draft<'_>, intent: Intent) -> bool {
    let found = stored(draft, intent);
    if let Some(supplied) = found {
        tell(draft, supplied);
    }
    found.is_some()
}

/// Whether an answer is stored for this very project, not only one for all of them.
pub(super) fn is_about_project(draft: &Draft<'_>, intent: Intent) -> bool {
    stored(draft, intent).is_some_and(|supplied| !supplied.general)
}

fn stored<'a>(draft: &Draft<'a>, intent: Intent) -> Option<Supplied<'a>> {
    let project = draft.question.project.map(|project| project.code.as_str());
    draft.question.supplements.answer(project, intent, draft.catalogue().tag())
}

fn tell(draft: &mut Draft<'_>, supplied: Supplied<'_>) {
    match draft.question.project.filter(|_| !supplied.general) {
        Some(project) => draft.say("supplied-intro", &titled(project)),
        None => draft.say("supplied-intro-general", &Args::new()),
    }
    let supplement = supplied.supplement;
    draft.quote_whole(supplement.words.lines().map(verbatim));
    if supplement.locale != *draft.catalogue().tag() {
        draft.say("supplied-in-english", &Args::new());
    }
    draft.cite_supplement(supplement);
}

#[cfg(test)]
mod tests {
    use expect_test::expect;
    use jiff::civil::date;

    use crate::answers::tests::scene::{Scene, workshop};
    use crate::notification::Notification;
    use crate::understanding::Intent;

    const GENERAL: &str = "[en]\ntravel = 'The host books the hotel.'\ncontact = 'Write to info@example.org.'\n\
        documents = 'A copy of the passport, too.'\n";

    #[test]
    fn what_was_supplied_takes_the_place_of_silence() {
        let scene = Scene::on(date(2023, 7, 10)).from("NP").supplied(None, GENERAL);
        expect![[r#"
            The APO biodata form (an Excel file) goes to your NPO. It may ask for more papers.
            The APO Secretariat has stated for its projects in general:
            > A copy of the passport, too.
            Source: Guide for participants, 5 July 2023
            Please do not send me papers: I cannot pass them on.
            [How to apply][Closing date]
        "#]]
        .assert_eq(&scene.ask(Intent::Documents));
        expect![[r#"
            Hubungi dahulu NPO Anda: National Productivity and Economic Development Centre (Nepal).
            Setelah itu, Anda dapat menghubungi Sekretariat APO di Tokyo.
            Keterangan Sekretariat APO yang berlaku umum untuk proyek-proyeknya:
            > Write to info@example.org.
            Keterangan ini berbahasa Inggris karena belum ada terjemahannya.
            Sumber: Guide for participants, 5 Juli 2023
            [Cara mendaftar][Formulir dan berkas][Batas pencalonan]
        "#]]
        .assert_eq(&scene.speaking("id").ask(Intent::Contact));
    }

    #[test]
    fn nobody_travels_to_an_online_workshop_unless_it_says_so_itself() {
        let scene = || Scene::on(date(2023, 7, 10));
        assert!(scene().supplied(None, GENERAL).ask(Intent::Travel).contains("no journey is needed"));
        let own = scene().supplied(Some("23-IP-10-GE-WSP-A"), GENERAL).ask(Intent::Travel);
        assert!(own.contains("The host books the hotel."), "{own}");
    }

    #[test]
    fn an_answer_in_translated_words_says_whose_they_are() {
        let translated = Notification { objectives: Some("Melihat dan mencoba.".to_owned()), ..workshop() };
        let file = "[id]\nobjectives = 'Melihat dan mencoba.'\n";
        let scene = Scene::on(date(2023, 7, 10)).about(Some(translated)).speaking("id");
        let told = scene.supplied(Some("23-IP-10-GE-WSP-A"), file).ask(Intent::Objectives);
        assert!(told.contains("Terjemahan: Guide for participants, 5 Juli 2023."), "{told}");
    }
}
