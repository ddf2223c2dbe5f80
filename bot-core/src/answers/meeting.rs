//! Where and in which form a project meets, who runs it, and how to get in.

use super::draft::{Draft, titled, verbatim};
use super::{names, whom};
use crate::locale::Args;
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
        draft.list(project.implementing_organizations.iter().map(|name| verbatim(name)).collect());
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
    if project.modality == Some(Modality::Onsite) {
        draft.say("join-onsite", &titled(project));
        draft.offer(&[Intent::Venue, Intent::Travel, Intent::Dates]);
        return;
    }
    draft.say("join-not-stated", &titled(project));
    whom::to_ask_about_procedures(draft);
    draft.advise("join-trouble", &Args::new());
    draft.offer(&[Intent::Dates, Intent::Timezone, Intent::Overview]);
}
