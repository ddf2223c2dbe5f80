//! Where and in which form a project meets, who runs it, and how to get in.

use super::draft::{Draft, titled};
use super::{names, programme, supplied, whom};
use crate::locale::Args;
use crate::message::Line;
use crate::notification::{Modality, Notification};
use crate::understanding::Intent;

/// Host country and city.
pub(super) fn venue(draft: &mut Draft<'_>, project: &Notification) {
    let catalogue = draft.catalogue();
    let countries = names::countries(catalogue, &project.hosting_countries);
    let (hosts, cities) = (!countries.is_empty(), !project.venue_cities.is_empty());
    let place = titled(project).list("countries", countries).list("cities", names::cleaned(&project.venue_cities));
    match (project.modality, cities, hosts) {
        (Some(Modality::Online), false, true) => draft.say("venue-online-host", &place),
        (Some(Modality::Online), false, false) => draft.say("venue-online", &place),
        (_, true, true) => draft.say("venue-cities", &place),
        (_, true, false) => draft.say("venue-cities-only", &place),
        (_, false, true) => draft.say("venue-countries", &place),
        (_, false, false) => draft.say("venue-not-stated", &place),
    }
    if project.modality == Some(Modality::Online) && !cities {
        draft.offer(&[Intent::Join, Intent::Dates, Intent::Overview]);
        return;
    }
    if cities {
        draft.advise("venue-no-address", &Args::new());
    }
    whom::to_ask_about_procedures(draft);
    draft.offer(&[Intent::Travel, Intent::Visa, Intent::Dates]);
}

/// Online, face to face, or both.
pub(super) fn modality(draft: &mut Draft<'_>, project: &Notification) {
    let title = titled(project);
    match project.modality {
        Some(Modality::Online) => draft.say("modality-online", &title),
        Some(Modality::Onsite) => draft.say("modality-onsite", &title),
        Some(Modality::Hybrid) => draft.say("modality-hybrid", &title),
        None => {
            draft.say("modality-not-stated", &title);
            whom::to_ask(draft);
        }
    }
    let next = if project.modality == Some(Modality::Onsite) { Intent::Travel } else { Intent::Join };
    draft.offer(&[Intent::Venue, Intent::Dates, next]);
}

/// Who implements and hosts.
pub(super) fn organizer(draft: &mut Draft<'_>, project: &Notification) {
    let title = titled(project);
    if project.implementing_organizations.is_empty() {
        draft.say("organizer-not-stated", &title);
    } else {
        draft.say("organizer-intro", &title);
        draft.list(names::cleaned(&project.implementing_organizations).into_iter().map(Line::text).collect());
    }
    let countries = names::countries(draft.catalogue(), &project.hosting_countries);
    if !countries.is_empty() {
        draft.say("organizer-host", &Args::new().list("countries", countries));
    }
    if project.implementing_organizations.is_empty() {
        whom::to_ask(draft);
    }
    draft.offer(&[Intent::Contact, Intent::Venue, Intent::Overview]);
}

/// Link, password and trouble with the online session.
pub(super) fn join(draft: &mut Draft<'_>, project: &Notification) {
    if programme::join(draft, project) {
        return;
    }
    if project.modality == Some(Modality::Onsite) && !supplied::is_about_project(draft, Intent::Join) {
        draft.say("join-onsite", &titled(project));
        draft.offer(&[Intent::Venue, Intent::Travel, Intent::Dates]);
        return;
    }
    if !supplied::told(draft, Intent::Join) {
        draft.say("join-not-stated", &titled(project));
        whom::to_ask_about_procedures(draft);
    }
    draft.advise("join-trouble", &Args::new());
    draft.offer(&[Intent::Dates, Intent::Timezone, Intent::Overview]);
}

#[cfg(test)]
mod tests {
    use expect_test::expect;
    use jiff::civil::date;

    use super::*;
    use crate::answers::tests::scene::{Scene, mission};

    #[test]
    fn an_online_workshop_has_a_host_but_no_venue() {
        expect![[r#"
            Workshop on Public Service Innovation in the New Normal takes place online: there is no venue to travel to. The host is Indonesia.
            Source: Project Notification 23-IP-10-GE-WSP-A, reference no. 172, issued 3 July 2023
            [Joining online][Dates][Summary]
        "#]].assert_eq(&Scene::on(date(2023, 7, 10)).ask(Intent::Venue));
        expect![[r#"
            Workshop on Public Service Innovation in the New Normal berlangsung secara daring, jadi tidak perlu visa.
            Sumber: Notifikasi Proyek 23-IP-10-GE-WSP-A, nomor referensi 172, terbit 3 Juli 2023
            [Bergabung secara daring][Tanggal pelaksanaan][Ringkasan]
        "#]]
        .assert_eq(&Scene::on(date(2023, 7, 10)).speaking("id").ask(Intent::Visa));
    }

    #[test]
    fn a_mission_goes_to_cities_of_a_country_that_is_no_member() {
        let scene = Scene::on(date(2023, 9, 1)).about(Some(mission())).from("FJ");
        expect![[r#"
            Observational Study Mission on Smart Farming takes place in Perth and Bunbury, Australia.
            The notification names no address.
            For further details the notification refers to the implementation procedures circulated with it.
            Please ask your NPO first (National Training & Productivity Centre, Fiji), then the APO Secretariat in Tokyo.
            Source: Project Notification 23-AG-04-GE-OSM-B, revision 2 of 1 September 2023
            [Travel and stay][Visa][Dates]
        "#]].assert_eq(&scene.ask(Intent::Venue));
        expect![[r#"
            Observational Study Mission on Smart Farming takes place face to face, so there is no online session to join.
            Source: Project Notification 23-AG-04-GE-OSM-B, revision 2 of 1 September 2023
            [Venue][Travel and stay][Dates]
        "#]].assert_eq(&scene.ask(Intent::Join));
        expect![[r#"
            The notification does not state who implements Observational Study Mission on Smart Farming.
            Host: Australia
            Please ask your NPO first (National Training & Productivity Centre, Fiji), then the APO Secretariat in Tokyo.
            Source: Project Notification 23-AG-04-GE-OSM-B, revision 2 of 1 September 2023
            [Whom to contact][Venue][Summary]
        "#]].assert_eq(&scene.ask(Intent::Organizer));
    }

    #[test]
    fn a_country_without_a_name_here_is_told_by_its_code() {
        let project = Notification { hosting_countries: vec!["ZZ".to_owned()], venue_cities: Vec::new(), ..mission() };
        let told = Scene::on(date(2023, 9, 1)).about(Some(project)).ask(Intent::Venue);
        assert!(told.contains("takes place in ZZ."), "{told}");
    }
}
