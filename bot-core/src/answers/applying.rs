//! Being nominated, withdrawing, and whom to contact.

use super::draft::{Draft, titled};
use super::standing::{Course, Nominations};
use super::{names, supplied, timing, whom};
use crate::economy::Economy;
use crate::locale::Args;
use crate::message::Line;
use crate::understanding::Intent;

/// How to apply: through the asker's NPO.
pub(super) fn apply(draft: &mut Draft<'_>) {
    let nominations = draft.question.project.map(|project| (project, Nominations::on(draft.today, project)));
    if let Some((project, nominations)) = nominations {
        if let Course::Over { ended, .. } = Course::on(draft.today, project) {
            draft.say("apply-over", &titled(project).date("date", ended));
            draft.cite(project);
            draft.offer(&[Intent::Projects, Intent::Documents, Intent::Contact]);
            return;
        }
        if nominations != Nominations::NotStated {
            timing::nominations_stand(draft, project, nominations);
        }
        if matches!(nominations, Nominations::Closed { .. }) {
            timing::after_closing(draft, project);
            draft.cite(project);
            draft.offer(&[Intent::Projects, Intent::Contact, Intent::Overview]);
            return;
        }
    }
    draft.say("apply-intro", &Args::new());
    let steps = steps(draft);
    draft.list(steps);
    draft.advise("apply-not-direct", &Args::new());
    if let Some(project) = draft.question.project {
        draft.cite(project);
    }
    draft.offer(&[Intent::Eligibility, Intent::Documents, Intent::Contact]);
}

fn steps(draft: &Draft<'_>) -> Vec<Line> {
    let catalogue = draft.catalogue();
    let form = catalogue.line("apply-step-form", &Args::new());
    let hand_over = match draft.economies_asked_about().first() {
        None => catalogue.line("apply-step-npo", &Args::new()),
        Some(economy) => match names::npo(catalogue, *economy) {
            Some(npo) => catalogue.line("apply-step-npo-of", &names::npo_arguments(catalogue, *economy, &npo)),
            None => {
                let name = names::economy_name(catalogue, *economy);
                return vec![form, catalogue.line("apply-step-secretariat", &Args::new().text("economy", name))];
            }
        },
    };
    let closing = draft.question.project.and_then(|project| project.closing_date);
    let nomination = match closing {
        Some(date) => catalogue.line("apply-step-nomination-by", &Args::new().date("date", date)),
        None => catalogue.line("apply-step-nomination", &Args::new()),
    };
    vec![form, hand_over, nomination]
}

/// Which forms and papers are needed.
pub(super) fn documents(draft: &mut Draft<'_>) {
    draft.say("documents-biodata", &Args::new());
    if !supplied::told(draft, Intent::Documents) {
        draft.say("documents-not-stated", &Args::new());
        draft.advise("procedures", &Args::new());
        whom::to_ask_about_taking_part(draft);
    }
    draft.advise("documents-not-here", &Args::new());
    if let Some(project) = draft.question.project {
        draft.cite(project);
    }
    draft.offer(&[Intent::Apply, Intent::Deadline]);
}

/// Whom to turn to.
pub(super) fn contact(draft: &mut Draft<'_>) {
    let economies = draft.economies_asked_about();
    match economies[..] {
        [] => contact_unknown(draft),
        [economy] => {
            whom::first_contact(draft, economy);
            if names::has_npo(economy) {
                draft.say("contact-secretariat", &Args::new());
            }
        }
        _ => {
            draft.say("contact-several", &Args::new());
            let lines = economies.iter().map(|economy| listed(draft, *economy)).collect();
            draft.list(lines);
        }
    }
    if !supplied::told(draft, Intent::Contact) {
        draft.advise("contact-details", &whom::website());
    }
    if economies.is_empty() {
        draft.offer_economies();
    }
    if !economies.is_empty() || !draft.in_private() {
        draft.offer(&[Intent::Apply, Intent::Documents, Intent::Deadline]);
    }
}

fn contact_unknown(draft: &mut Draft<'_>) {
    let id = if draft.in_private() { "contact-unknown" } else { "contact-unknown-public" };
    draft.say(id, &Args::new());
    draft.say("contact-secretariat", &Args::new());
}

fn listed(draft: &Draft<'_>, economy: Economy) -> Line {
    let catalogue = draft.catalogue();
    match names::npo(catalogue, economy) {
        Some(npo) => catalogue.line("contact-npo-of", &names::npo_arguments(catalogue, economy, &npo)),
        None => {
            catalogue.line("contact-none-of", &Args::new().text("economy", names::economy_name(catalogue, economy)))
        }
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;
    use jiff::civil::{Date, date};

    use super::*;
    use crate::answers::tests::scene::{Scene, mission};
    use crate::message::Place;

    const OPEN: Date = date(2023, 7, 10);

    #[test]
    fn the_way_leads_through_the_npo() {
        expect![[r#"
            Nominations for Workshop on Public Service Innovation in the New Normal close on Monday, 31 July 2023: 21 days left.
            You take part by nomination: the National Productivity Organization (NPO) of your economy puts you forward.
            • Fill in the APO biodata form, an Excel file.
            • Give it to your NPO in good time: National Productivity and Economic Development Centre (Nepal).
            • Your NPO decides whom it nominates and sends the nomination in by Monday, 31 July 2023.
            Applications sent straight to the APO are not acknowledged.
            Source: Project Notification 23-IP-10-GE-WSP-A, reference no. 172, issued 3 July 2023
            [Who may attend][Forms and papers][Whom to contact]
        "#]].assert_eq(&Scene::on(OPEN).from("NP").ask(Intent::Apply));
        expect![[r#"
            Pencalonan untuk Workshop on Public Service Innovation in the New Normal ditutup pada Senin, 31 Juli 2023: tinggal 21 hari lagi.
            Anda ikut melalui pencalonan: Organisasi Produktivitas Nasional (NPO) di ekonomi asal Anda yang mengajukan Anda.
            • Isi formulir biodata APO, sebuah berkas Excel.
            • Serahkan kepada NPO Anda jauh-jauh hari: Kementerian Ketenagakerjaan (Indonesia).
            • NPO Anda menentukan siapa yang dicalonkan dan mengirimkan pencalonan paling lambat Senin, 31 Juli 2023.
            Lamaran yang dikirim langsung kepada APO tidak ditanggapi.
            Sumber: Notifikasi Proyek 23-IP-10-GE-WSP-A, nomor referensi 172, terbit 3 Juli 2023
            [Siapa yang boleh ikut][Formulir dan berkas][Siapa yang dihubungi]
        "#]].assert_eq(&Scene::on(OPEN).speaking("id").from("ID").ask(Intent::Apply));
    }

    #[test]
    fn hong_kong_turns_to_the_secretariat() {
        expect![[r#"
            Nominations for Workshop on Public Service Innovation in the New Normal close on Monday, 31 July 2023: 21 days left.
            You take part by nomination: the National Productivity Organization (NPO) of your economy puts you forward.
            • Fill in the APO biodata form, an Excel file.
            • Hong Kong has no active NPO at present: ask the APO Secretariat in Tokyo whether you can be nominated.
            Applications sent straight to the APO are not acknowledged.
            Source: Project Notification 23-IP-10-GE-WSP-A, reference no. 172, issued 3 July 2023
            [Who may attend][Forms and papers][Whom to contact]
        "#]].assert_eq(&Scene::on(OPEN).naming(&["HK"]).ask(Intent::Apply));
        expect![[r#"
            I cannot cancel a participation for you.
            Tell your NPO as soon as you can: only the NPO can withdraw a nomination or name a replacement.
            Hong Kong has no active NPO at present, so please ask the APO Secretariat in Tokyo.
            [Dates][Closing date]
        "#]]
        .assert_eq(&Scene::on(OPEN).from("HK").ask(Intent::Withdraw));
    }

    #[test]
    fn nobody_is_sent_to_a_project_that_is_closed_or_over() {
        expect![[r#"
            Nominations for Workshop on Public Service Innovation in the New Normal closed 3 days ago, on Monday, 31 July 2023.
            NPOs may still name replacement candidates for a while, as far as the notification allows. Only your NPO can tell whether a place is free.
            Please ask the National Productivity Organization (NPO) of your economy first, then the APO Secretariat in Tokyo.
            Source: Project Notification 23-IP-10-GE-WSP-A, reference no. 172, issued 3 July 2023
            [Whom to contact][All projects][Summary]
        "#]].assert_eq(&Scene::on(date(2023, 8, 3)).ask(Intent::Apply));
        expect![[r#"
            Workshop on Public Service Innovation in the New Normal is over: it ended on Wednesday, 16 August 2023.
            Source: Project Notification 23-IP-10-GE-WSP-A, reference no. 172, issued 3 July 2023
            [All projects][Forms and papers][Whom to contact]
        "#]]
        .assert_eq(&Scene::on(date(2023, 9, 3)).ask(Intent::Apply));
    }

    #[test]
    fn applying_is_explained_without_a_project_too() {
        expect![[r#"
            You take part by nomination: the National Productivity Organization (NPO) of your economy puts you forward.
            • Fill in the APO biodata form, an Excel file.
            • Give it to your NPO in good time.
            • Your NPO decides whom it nominates and sends the nomination in before the closing date.
            Applications sent straight to the APO are not acknowledged.
            [Who may attend][Forms and papers][Whom to contact]
        "#]]
        .assert_eq(&Scene::on(OPEN).about(None).ask(Intent::Apply));
    }

    #[test]
    fn contacts_are_the_npo_first_and_the_secretariat_second() {
        expect![[r#"
            Your first contact is your NPO: China Productivity Center (Republic of China).
            Your second contact is the APO Secretariat in Tokyo.
            I hold no phone numbers or e-mail addresses, and names of NPOs change now and then. Please check them on the APO's website: https://www.apo-tokyo.org
            [How to apply][Forms and papers][Closing date]
        "#]].assert_eq(&Scene::on(OPEN).from("TW").ask(Intent::Contact));
        expect![[r#"
            The NPOs to turn to:
            • Malaysia: Malaysia Productivity Corporation
            • Hong Kong: no active NPO at present; the APO Secretariat in Tokyo
            I hold no phone numbers or e-mail addresses, and names of NPOs change now and then. Please check them on the APO's website: https://www.apo-tokyo.org
            [How to apply][Forms and papers][Closing date]
        "#]].assert_eq(&Scene::on(OPEN).naming(&["MY", "HK"]).ask(Intent::Contact));
        expect![[r#"
            Your first contact is the National Productivity Organization (NPO) of your economy.
            Your second contact is the APO Secretariat in Tokyo.
            I hold no phone numbers or e-mail addresses, and names of NPOs change now and then. Please check them on the APO's website: https://www.apo-tokyo.org
            [How to apply][Forms and papers][Closing date]
        "#]].assert_eq(&Scene::on(OPEN).in_place(Place::Group).ask(Intent::Contact));
    }

    #[test]
    fn papers_go_to_the_npo_of_the_economy_named() {
        let scene = Scene::on(date(2023, 9, 1)).about(Some(mission())).naming(&["JP"]);
        expect![[r#"
            The APO biodata form (an Excel file) goes to your NPO. It may ask for more papers.
            The notification details I have list no other forms.
            For further details the notification refers to the implementation procedures circulated with it.
            Please ask your NPO first (Japan Productivity Center, Japan), then the APO Secretariat in Tokyo.
            Please do not send me papers: I cannot pass them on.
            Source: Project Notification 23-AG-04-GE-OSM-B, revision 2 of 1 September 2023
            [How to apply][Closing date]
        "#]]
        .assert_eq(&scene.ask(Intent::Documents));
    }

    #[test]
    fn nominations_are_not_pretended_to_be_known() {
        expect![[r#"
            Saya bisa memberitahukannya di sini setelah obrolan ini ditautkan ke pencalonan Anda. Untuk itu, kirimkan kode klaim Anda. Kode itu Anda dapat dari NPO Anda atau Sekretariat APO.
            Silakan tanyakan dahulu kepada NPO Anda (Vietnam National Productivity Institute, Vietnam), lalu kepada Sekretariat APO di Tokyo.
            [Cara seleksi][Mundur atau diganti]
        "#]].assert_eq(&Scene::on(OPEN).speaking("id").from("VN").ask(Intent::NominationStatus));
    }
}
