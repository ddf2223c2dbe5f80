//! Who may take part, how many, and how they are chosen.

use super::draft::{Draft, titled};
use super::standing::{Nominations, takes_nominations};
use super::{names, supplied, timing, whom};
use crate::economy::Economy;
use crate::locale::Args;
use crate::notification::{Notification, Participating};
use crate::understanding::Intent;

/// Who may attend: the asker's economy first, then the qualifications in the notification's words.
pub(super) fn eligibility(draft: &mut Draft<'_>, project: &Notification) {
    let may_take_part = economies_asked_about(draft, project);
    match &project.qualifications {
        Some(qualifications) => {
            draft.say("eligibility-intro", &titled(project));
            draft.quote(qualifications);
            draft.offer_the_rest(Intent::Eligibility, project);
            npo_decides(draft);
        }
        None => {
            draft.say("eligibility-not-stated", &titled(project));
            whom::to_ask(draft);
        }
    }
    if !may_take_part.is_empty() && !may_take_part.contains(&true) {
        draft.offer(&[Intent::Countries, Intent::Projects, Intent::Overview]);
    } else if takes_nominations(draft.today, project) {
        draft.offer(&[Intent::Apply, Intent::Countries, Intent::Deadline]);
    } else {
        say_if_closed(draft, project);
        draft.offer(&[Intent::Countries, Intent::Overview, Intent::Projects]);
    }
}

/// Says who nominates; not where it was just said that nobody does.
fn npo_decides(draft: &mut Draft<'_>) {
    if draft.economies_asked_about().into_iter().all(names::has_npo) {
        draft.advise("eligibility-npo-decides", &Args::new());
    }
}

/// Which economies may take part.
pub(super) fn countries(draft: &mut Draft<'_>, project: &Notification) {
    let may_take_part = economies_asked_about(draft, project);
    if may_take_part.contains(&true) {
        npo_decides(draft);
        draft.offer(&[Intent::Eligibility, Intent::Apply, Intent::Deadline]);
        return;
    }
    if !may_take_part.is_empty() {
        draft.offer(&[Intent::Projects, Intent::Overview]);
        return;
    }
    let catalogue = draft.catalogue();
    match &project.participating_countries {
        Some(Participating::All(_)) => {
            let economies: Vec<String> = Economy::all().map(|each| names::economy_name(catalogue, each)).collect();
            let count = i64::try_from(economies.len()).unwrap_or_default();
            draft.say("countries-all", &titled(project).number("count", count).list("economies", economies));
        }
        Some(Participating::Only(codes)) => {
            let economies = names::countries(catalogue, codes);
            draft.say("countries-only", &titled(project).list("economies", economies));
        }
        None => {
            draft.say("countries-not-stated", &titled(project));
            whom::to_ask(draft);
        }
    }
    draft.advise("countries-members-only", &Args::new());
    if project.participating_countries.is_some() && draft.in_private() {
        draft.say("countries-which", &Args::new());
        draft.offer_economies();
    } else {
        draft.offer(&[Intent::Eligibility, Intent::Apply, Intent::Deadline]);
    }
}

/// Answers for each economy named in the text, else for the asker's own: whether it may take part. Empty where there
/// is none, or where the notification does not state who may take part.
fn economies_asked_about(draft: &mut Draft<'_>, project: &Notification) -> Vec<bool> {
    let Some(open) = &project.participating_countries else {
        return Vec::new();
    };
    let catalogue = draft.catalogue();
    let economies = draft.economies_asked_about();
    let mut lines = Vec::with_capacity(economies.len());
    let mut may_take_part = Vec::with_capacity(economies.len());
    for economy in &economies {
        let id = standing_of(project, open, *economy);
        lines.push(catalogue.line(id, &Args::new().bold("economy", names::economy_name(catalogue, *economy))));
        may_take_part.push(id != NOT_AMONG_THEM);
    }
    draft.say_each(lines);
    for economy in economies.iter().filter(|economy| !names::has_npo(**economy)) {
        whom::first_contact(draft, *economy);
    }
    may_take_part
}

/// The sentence on an economy that may not take part.
const NOT_AMONG_THEM: &str = "countries-no";

fn standing_of(project: &Notification, open: &Participating, economy: Economy) -> &'static str {
    match (open.includes(economy.code()), project.local_participants) {
        (_, Some(places)) if hosts(project, economy) && places > 0 => "countries-host",
        (true, _) => "countries-yes",
        (false, _) => NOT_AMONG_THEM,
    }
}

fn hosts(project: &Notification, economy: Economy) -> bool {
    project.hosting_countries.iter().any(|code| code == economy.code())
}

fn say_if_closed(draft: &mut Draft<'_>, project: &Notification) {
    let nominations = Nominations::on(draft.today, project);
    if matches!(nominations, Nominations::Closed { .. }) {
        timing::nominations_stand(draft, project, nominations);
    }
}

/// How many may take part.
pub(super) fn seats(draft: &mut Draft<'_>, project: &Notification) {
    let (overseas, local) = (project.overseas_participants, project.local_participants);
    let numbers =
        titled(project).number("overseas", overseas.unwrap_or_default()).number("local", local.unwrap_or_default());
    match (overseas, local) {
        (Some(_), Some(_)) => draft.say("seats-both", &numbers),
        (Some(_), None) => draft.say("seats-total", &numbers),
        (None, Some(_)) => draft.say("seats-local", &numbers),
        (None, None) => draft.say("seats-not-stated", &numbers),
    }
    if overseas.is_none() && local.is_none() {
        whom::to_ask(draft);
    } else {
        for economy in
            draft.economies_asked_about().into_iter().filter(|economy| hosts(project, *economy) && local.is_some())
        {
            let name = names::economy_name(draft.catalogue(), economy);
            draft.say("seats-host", &Args::new().bold("economy", name));
        }
        draft.advise("seats-shares", &Args::new());
    }
    draft.offer(&[Intent::Eligibility, Intent::Apply, Intent::Selection]);
}

/// How participants are chosen and when they hear of it.
pub(super) fn selection(draft: &mut Draft<'_>) {
    draft.say("selection-npo", &Args::new());
    if !supplied::told(draft, Intent::Selection) {
        draft.say("selection-results", &Args::new());
        whom::to_ask_about_taking_part(draft);
    }
    draft.offer(&[Intent::Apply, Intent::Deadline]);
}

#[cfg(test)]
mod tests {
    use expect_test::expect;
    use jiff::civil::{Date, date};

    use super::*;
    use crate::answers::tests::scene::{Scene, mission, workshop};
    use crate::message::Place;

    const OPEN: Date = date(2023, 7, 10);

    #[test]
    fn an_asker_from_nepal_may_take_part() {
        expect![[r#"
            Nepal: yes, its nationals may be nominated.
            Whom the notification of Workshop on Public Service Innovation in the New Normal asks for:
            > Policymakers and government officials who serve citizens directly.
            Candidates are nominated by the NPO of their economy, which decides whom it puts forward.
            Source: Project Notification 23-IP-10-GE-WSP-A, reference no. 172, issued 3 July 2023
            [How to apply][Participating economies][Closing date]
        "#]]
        .assert_eq(&Scene::on(OPEN).from("NP").ask(Intent::Eligibility));
    }

    #[test]
    fn the_economy_named_comes_before_the_askers_own() {
        let scene = Scene::on(date(2023, 9, 1)).about(Some(mission())).from("NP").naming(&["TH", "FJ"]);
        expect![[r#"
            • Thailand: no, it is not among the participating economies of this project.
            • Fiji: yes, its nationals may be nominated.
            Candidates are nominated by the NPO of their economy, which decides whom it puts forward.
            Source: Project Notification 23-AG-04-GE-OSM-B, revision 2 of 1 September 2023
            [Who may attend][How to apply][Closing date]
        "#]]
        .assert_eq(&scene.ask(Intent::Countries));
        expect![[r#"
            • Thailand: tidak, tidak termasuk ekonomi peserta proyek ini.
            • Fiji: ya, warganya dapat dicalonkan.
            Calon diajukan oleh NPO di ekonomi asalnya, dan NPO itulah yang menentukan siapa yang diajukan.
            Sumber: Notifikasi Proyek 23-AG-04-GE-OSM-B, revisi 2 tanggal 1 September 2023
            [Siapa yang boleh ikut][Cara mendaftar][Batas pencalonan]
        "#]]
        .assert_eq(&scene.speaking("id").ask(Intent::Countries));
    }

    #[test]
    fn the_host_has_places_of_its_own() {
        let scene = Scene::on(OPEN).from("ID");
        expect![[r#"
            Places in Workshop on Public Service Innovation in the New Normal: up to 38 for other economies and up to 12 for the host economy.
            Indonesia hosts, so the local places are for its nationals.
            The notification does not say how the places are divided among the economies.
            Source: Project Notification 23-IP-10-GE-WSP-A, reference no. 172, issued 3 July 2023
            [Who may attend][How to apply][How candidates are chosen]
        "#]].assert_eq(&scene.ask(Intent::Seats));
        expect![[r#"
            Indonesia: yes, as the host it has places for local participants.
            Candidates are nominated by the NPO of their economy, which decides whom it puts forward.
            Source: Project Notification 23-IP-10-GE-WSP-A, reference no. 172, issued 3 July 2023
            [Who may attend][How to apply][Closing date]
        "#]]
        .assert_eq(&scene.ask(Intent::Countries));
    }

    #[test]
    fn hong_kong_has_nobody_to_nominate() {
        expect![[r#"
            Hong Kong: yes, its nationals may be nominated.
            Hong Kong has no active NPO at present, so please ask the APO Secretariat in Tokyo.
            Source: Project Notification 23-IP-10-GE-WSP-A, reference no. 172, issued 3 July 2023
            [Who may attend][How to apply][Closing date]
        "#]]
        .assert_eq(&Scene::on(OPEN).from("HK").ask(Intent::Countries));
    }

    #[test]
    fn whoever_told_no_economy_gets_all_of_them_to_choose_from() {
        let told = Scene::on(OPEN).ask(Intent::Countries);
        assert!(told.contains("all 21 APO member economies: Bangladesh, Cambodia, Republic of China, Fiji"), "{told}");
        assert!(told.contains("[Republic of Korea][Lao PDR][Malaysia]"), "{told}");
    }

    #[test]
    fn a_group_does_not_learn_where_the_asker_is_from() {
        for intent in Intent::ALL {
            let told = Scene::on(OPEN).from("NP").in_place(Place::Group).ask(*intent);
            let listing = matches!(intent, Intent::Countries);
            assert!(listing || !told.contains("Nepal") && !told.contains("Kathmandu"), "{intent}: {told}");
        }
    }

    #[test]
    fn after_closing_it_is_said_at_once() {
        let scene = Scene::on(date(2023, 8, 3)).speaking("id");
        expect![[r#"
            Peserta yang diminta notifikasi Workshop on Public Service Innovation in the New Normal:
            > Policymakers and government officials who serve citizens directly.
            Calon diajukan oleh NPO di ekonomi asalnya, dan NPO itulah yang menentukan siapa yang diajukan.
            Pencalonan untuk Workshop on Public Service Innovation in the New Normal sudah ditutup 3 hari yang lalu, pada Senin, 31 Juli 2023.
            Sumber: Notifikasi Proyek 23-IP-10-GE-WSP-A, nomor referensi 172, terbit 3 Juli 2023
            [Ekonomi peserta][Ringkasan][Semua proyek]
        "#]].assert_eq(&scene.ask(Intent::Eligibility));
    }

    #[test]
    fn numbers_that_are_missing_are_not_made_up() {
        let total = Notification { local_participants: None, ..workshop() };
        expect![[r#"
            Places in Workshop on Public Service Innovation in the New Normal: up to 38. The notification gives no separate number for the host economy.
            The notification does not say how the places are divided among the economies.
            Source: Project Notification 23-IP-10-GE-WSP-A, reference no. 172, issued 3 July 2023
            [Who may attend][How to apply][How candidates are chosen]
        "#]].assert_eq(&Scene::on(OPEN).about(Some(total)).ask(Intent::Seats));
        expect![[r#"
            The notification does not state how many places Observational Study Mission on Smart Farming has.
            Please ask the National Productivity Organization (NPO) of your economy first, then the APO Secretariat in Tokyo.
            Source: Project Notification 23-AG-04-GE-OSM-B, revision 2 of 1 September 2023
            [Whom to contact][Who may attend][How to apply][How candidates are chosen]
        "#]].assert_eq(&Scene::on(OPEN).about(Some(mission())).ask(Intent::Seats));
    }
}
