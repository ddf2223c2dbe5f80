//! The summary card of a project.

use super::draft::{Draft, verbatim};
use super::standing::{Course, Nominations, length, takes_nominations};
use super::{changes, excerpt, names};
use crate::economy::Economy;
use crate::locale::{Args, Catalogue};
use crate::message::Line;
use crate::notification::{Modality, Notification, Participating};
use crate::understanding::Intent;

/// The longest title of a card, in characters: the least any platform shows as a title.
const LONGEST_HEADING: usize = 250;
/// The longest passage inside a card, in characters.
const LONGEST_PASSAGE: usize = 300;

/// What the project is, at a glance.
pub(super) fn overview(draft: &mut Draft<'_>, project: &Notification) {
    draft.heading(verbatim(&excerpt::at_a_word(&project.title, LONGEST_HEADING)));
    if Course::on(draft.today, project).is_over() {
        draft.say("overview-over", &Args::new());
    }
    card(draft, project);
    changes::offer(draft, project);
    if takes_nominations(draft.today, project) {
        draft.offer(&[Intent::Apply, Intent::Eligibility, Intent::Objectives, Intent::Topics]);
    } else {
        draft.offer(&[Intent::Objectives, Intent::Topics, Intent::Contact, Intent::Projects]);
    }
}

/// Each fact that is stated, under its label.
pub(super) fn card(draft: &mut Draft<'_>, project: &Notification) {
    for (label, value) in fields(draft, project) {
        if let Some(value) = value {
            draft.field(label, value);
        }
    }
}

/// What can be compared between two versions of a notification, each under its label: all but the passages.
pub(super) fn facts(catalogue: &Catalogue, project: &Notification) -> [(&'static str, Option<Line>); 8] {
    let listed = |words: &[String]| names::listed(catalogue, &names::cleaned(words));
    let closing = project.closing_date.map(|date| Line::text(catalogue.formats().long_date(date)));
    [
        ("label-dates", span(catalogue, project, "projects-span", "projects-one-day")),
        ("label-closing", closing),
        ("label-modality", project.modality.map(|modality| form(catalogue, modality))),
        ("label-venue", listed(&project.venue_cities)),
        ("label-host", names::listed(catalogue, &names::countries(catalogue, &project.hosting_countries))),
        ("label-organizers", listed(&project.implementing_organizations)),
        ("label-economies", project.participating_countries.as_ref().map(|open| economies(catalogue, open))),
        ("label-places", places(catalogue, project)),
    ]
}

fn fields(draft: &Draft<'_>, project: &Notification) -> [(&'static str, Option<Line>); 10] {
    let catalogue = draft.catalogue();
    let hosts = names::countries(catalogue, &project.hosting_countries);
    let cities = names::cleaned(&project.venue_cities);
    let organizers = names::cleaned(&project.implementing_organizations);
    let passage = |words: &Option<String>| {
        words.as_deref().map(|words| verbatim(&excerpt::at_a_word(&words.replace('\n', " "), LONGEST_PASSAGE)))
    };
    [
        ("label-dates", dates(catalogue, project)),
        ("label-closing", closing(draft, project)),
        ("label-modality", project.modality.map(|modality| form(catalogue, modality))),
        ("label-venue", names::listed(catalogue, &cities)),
        ("label-host", names::listed(catalogue, &hosts)),
        ("label-organizers", names::listed(catalogue, &organizers)),
        ("label-economies", project.participating_countries.as_ref().map(|open| economies(catalogue, open))),
        ("label-places", places(catalogue, project)),
        ("label-objectives", passage(&project.objectives)),
        ("label-remarks", passage(&project.remarks)),
    ]
}

fn dates(catalogue: &Catalogue, project: &Notification) -> Option<Line> {
    span(catalogue, project, "overview-span", "overview-one-day")
}

/// The dates without weekdays.
pub(super) fn short_dates(catalogue: &Catalogue, project: &Notification) -> Option<Line> {
    span(catalogue, project, "projects-span", "projects-one-day")
}

fn span(catalogue: &Catalogue, project: &Notification, several_days: &str, one_day: &str) -> Option<Line> {
    match (project.starts, project.ends) {
        (Some(starts), Some(ends)) if starts == ends => {
            Some(catalogue.line(one_day, &Args::new().date("starts", starts)))
        }
        (Some(starts), Some(ends)) => {
            let days = length(project).unwrap_or_default();
            let span = Args::new().date("starts", starts).date("ends", ends).number("days", days);
            Some(catalogue.line(several_days, &span))
        }
        (Some(starts), None) => Some(catalogue.line("overview-from", &Args::new().date("starts", starts))),
        (None, Some(ends)) => Some(catalogue.line("overview-until", &Args::new().date("ends", ends))),
        (None, None) => None,
    }
}

fn closing(draft: &Draft<'_>, project: &Notification) -> Option<Line> {
    let catalogue = draft.catalogue();
    match Nominations::on(draft.today, project) {
        Nominations::NotStated => None,
        Nominations::Open { until, left } => {
            Some(catalogue.line("overview-closing-open", &Args::new().date("date", until).number("days", left)))
        }
        Nominations::LastDay { until } => {
            Some(catalogue.line("overview-closing-today", &Args::new().date("date", until)))
        }
        Nominations::Closed { since, .. } => {
            Some(catalogue.line("overview-closing-closed", &Args::new().date("date", since)))
        }
    }
}

fn form(catalogue: &Catalogue, modality: Modality) -> Line {
    let id = match modality {
        Modality::Online => "overview-online",
        Modality::Onsite => "overview-onsite",
        Modality::Hybrid => "overview-hybrid",
    };
    catalogue.line(id, &Args::new())
}

fn economies(catalogue: &Catalogue, open: &Participating) -> Line {
    match open {
        Participating::All(_) => {
            let count = i64::try_from(Economy::all().count()).unwrap_or_default();
            catalogue.line("overview-all-economies", &Args::new().number("count", count))
        }
        Participating::Only(codes) => names::joined(catalogue, &names::countries(catalogue, codes)),
    }
}

fn places(catalogue: &Catalogue, project: &Notification) -> Option<Line> {
    let (overseas, local) = (project.overseas_participants, project.local_participants);
    let numbers =
        Args::new().number("overseas", overseas.unwrap_or_default()).number("local", local.unwrap_or_default());
    let id = match (overseas, local) {
        (Some(_), Some(_)) => "overview-places",
        (Some(_), None) => "overview-places-total",
        (None, Some(_)) => "overview-places-local",
        (None, None) => return None,
    };
    Some(catalogue.line(id, &numbers))
}

#[cfg(test)]
mod tests {
    use expect_test::expect;
    use jiff::civil::date;

    use super::*;
    use crate::answers::tests::scene::{Scene, mission, workshop};

    #[test]
    fn the_card_of_an_open_workshop() {
        let scene = Scene::on(date(2023, 7, 10));
        expect![[r#"
            # Workshop on Public Service Innovation in the New Normal
            Dates: Monday, 14 August 2023 to Wednesday, 16 August 2023 (3 days)
            Nominations close: Monday, 31 July 2023 (21 days left)
            Form: online
            Host: Indonesia
            Organisers: Ministry of Manpower of the Republic of Indonesia and APO Secretariat
            Open to: all 21 APO member economies
            Places: up to 38 for other economies, up to 12 for the host
            Objectives: Look at how public services change; and practise design thinking.
            Source: Project Notification 23-IP-10-GE-WSP-A, reference no. 172, issued 3 July 2023
            [How to apply][Who may attend][Objectives][Topics]
        "#]]
        .assert_eq(&scene.ask(Intent::Overview));
        expect![[r#"
            # Workshop on Public Service Innovation in the New Normal
            Tanggal: Senin, 14 Agustus 2023 sampai Rabu, 16 Agustus 2023 (3 hari)
            Batas pencalonan: Senin, 31 Juli 2023 (21 hari lagi)
            Bentuk: daring
            Tuan rumah: Indonesia
            Penyelenggara: Ministry of Manpower of the Republic of Indonesia dan APO Secretariat
            Terbuka untuk: semua 21 ekonomi anggota APO
            Jumlah tempat: paling banyak 38 untuk ekonomi lain dan 12 untuk tuan rumah
            Tujuan: Look at how public services change; and practise design thinking.
            Sumber: Notifikasi Proyek 23-IP-10-GE-WSP-A, nomor referensi 172, terbit 3 Juli 2023
            [Cara mendaftar][Siapa yang boleh ikut][Tujuan][Topik]
        "#]]
        .assert_eq(&scene.speaking("id").ask(Intent::Overview));
    }

    #[test]
    fn the_card_of_a_revised_mission_to_a_country_outside() {
        expect![[r#"
            # Observational Study Mission on Smart Farming
            Dates: from Monday, 6 November 2023
            Nominations close: Friday, 15 September 2023 (today is the last day)
            Form: face to face
            Venue: Perth and Bunbury
            Host: Australia
            Open to: Japan, Nepal and Fiji
            Remarks: Observers pay for themselves.
            Source: Project Notification 23-AG-04-GE-OSM-B, revision 2 of 1 September 2023
            [How to apply][Who may attend][Objectives][Topics]
        "#]]
        .assert_eq(&Scene::on(date(2023, 9, 15)).about(Some(mission())).ask(Intent::Overview));
    }

    #[test]
    fn what_is_over_says_so() {
        let told = Scene::on(date(2024, 1, 1)).ask(Intent::Overview);
        assert!(told.contains("This project is over.\n") && told.contains("31 July 2023 (closed)"), "{told}");
        assert!(!told.contains("How to apply"), "{told}");
    }

    #[test]
    fn long_and_hostile_words_stay_within_bounds() {
        let hostile = "<b>@everyone</b> \u{202e}evil ".repeat(400);
        let project = Notification {
            title: hostile.clone(),
            objectives: Some(hostile.clone()),
            venue_cities: vec![hostile; 500],
            ..workshop()
        };
        let told = Scene::on(date(2023, 7, 10)).about(Some(project)).ask(Intent::Overview);
        assert!(told.chars().count() < 15_000 && !told.contains('\u{202e}'), "{}", told.chars().count());
    }
}
