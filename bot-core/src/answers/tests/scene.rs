//! For tests: an asker, a day, a language and projects, answered as in a chat.

use std::sync::{Arc, LazyLock};

use jiff::civil::{Date, date};
use jiff::tz::TimeZone;

use crate::answers::{Question, answer};
use crate::economy::{Economy, SECRETARIAT_ZONE};
use crate::locale::{Catalogue, Locales};
use crate::message::{Block, Outbound, Place};
use crate::nominations::Nomination;
use crate::notification::{Modality, Notification, Participating, Supplements, read_sheet};
use crate::schedule::Programme;
use crate::understanding::Intent;

static LOCALES: LazyLock<Locales> = LazyLock::new(Locales::embedded);

/// Who asks, when, where, about what.
pub(in crate::answers) struct Scene {
    pub(in crate::answers) catalogue: Arc<Catalogue>,
    pub(in crate::answers) now: jiff::Timestamp,
    pub(in crate::answers) economy: Option<Economy>,
    pub(in crate::answers) zone: Option<TimeZone>,
    pub(in crate::answers) named: Vec<Economy>,
    pub(in crate::answers) project: Option<Arc<Notification>>,
    pub(in crate::answers) projects: Vec<Arc<Notification>>,
    pub(in crate::answers) earlier: Option<Notification>,
    pub(in crate::answers) supplements: Supplements,
    pub(in crate::answers) place: Place,
    pub(in crate::answers) programme: Option<Programme>,
    pub(in crate::answers) nominations: Vec<Nomination>,
}

impl Scene {
    /// Noon in Tokyo on this day; one project, which is meant; nothing is known of the asker.
    pub(in crate::answers) fn on(day: Date) -> Self {
        let project = Arc::new(workshop());
        Self {
            catalogue: LOCALES.get(&"en".parse().unwrap()),
            now: at(day, 12, SECRETARIAT_ZONE),
            economy: None,
            zone: None,
            named: Vec::new(),
            project: Some(Arc::clone(&project)),
            projects: vec![project],
            earlier: None,
            supplements: Supplements::default(),
            place: Place::Private,
            programme: None,
            nominations: Vec::new(),
        }
    }

    pub(in crate::answers) fn speaking(mut self, tag: &str) -> Self {
        self.catalogue = LOCALES.get(&tag.parse().unwrap());
        self
    }

    pub(in crate::answers) fn at(mut self, day: Date, hour: i8, zone: &str) -> Self {
        self.now = at(day, hour, zone);
        self
    }

    pub(in crate::answers) fn from(mut self, code: &str) -> Self {
        let economy: Economy = code.parse().unwrap();
        self.zone = (economy.zones().len() == 1).then(|| economy.zone());
        self.economy = Some(economy);
        self
    }

    pub(in crate::answers) fn naming(mut self, codes: &[&str]) -> Self {
        self.named = codes.iter().map(|code| code.parse().unwrap()).collect();
        self
    }

    pub(in crate::answers) fn in_place(mut self, place: Place) -> Self {
        self.place = place;
        self
    }

    pub(in crate::answers) fn about(mut self, project: Option<Notification>) -> Self {
        self.project = project.map(Arc::new);
        self.projects = self.project.iter().cloned().collect();
        self
    }

    pub(in crate::answers) fn among(mut self, projects: Vec<Notification>) -> Self {
        self.project = None;
        self.projects = projects.into_iter().map(Arc::new).collect();
        self
    }

    /// There was another version before.
    pub(in crate::answers) fn revising(mut self, earlier: Notification) -> Self {
        self.earlier = Some(earlier);
        self
    }

    /// The Secretariat has supplied this, a file of answers: for the project, or for all of them.
    pub(in crate::answers) fn supplied(mut self, project: Option<&str>, file: &str) -> Self {
        let sheet = read_sheet(file.as_bytes(), "Guide for participants", date(2023, 7, 5), &|_| true).unwrap();
        self.supplements = Supplements::of(project, sheet);
        self
    }

    pub(in crate::answers) fn question(&self) -> Question<'_> {
        Question {
            catalogue: &self.catalogue,
            locales: &LOCALES,
            now: self.now,
            economy: self.economy,
            zone: self.zone.clone(),
            named: &self.named,
            day: None,
            project: self.project.as_deref(),
            projects: &self.projects,
            earlier: self.earlier.as_ref(),
            supplements: &self.supplements,
            place: self.place,
            nominations: &self.nominations,
            by_email: false,
            news: &[],
            programme: self.programme.as_ref(),
        }
    }

    /// The answer as a chat shows it.
    pub(in crate::answers) fn ask(&self, intent: Intent) -> String {
        shown(&answer(intent, &self.question()))
    }
}

/// A message as a chat shows it: the text, then the labels of its buttons.
pub(in crate::answers) fn shown(message: &Outbound) -> String {
    let mut text = String::new();
    for block in &message.blocks {
        let alone = Outbound { blocks: vec![block.clone()], ..message.clone() }.plain();
        match block {
            Block::Heading(_) => text.push_str(&format!("# {alone}\n")),
            Block::Quote(_) => text.push_str(&format!("> {alone}\n")),
            _ => text.push_str(&format!("{alone}\n")),
        }
    }
    for button in &message.buttons {
        text.push_str(&format!("[{}]", button.label));
    }
    if !message.buttons.is_empty() {
        text.push('\n');
    }
    text
}

fn at(day: Date, hour: i8, zone: &str) -> jiff::Timestamp {
    day.at(hour, 0, 0, 0).to_zoned_datetime(TimeZone::get(zone).unwrap()).unwrap().timestamp()
}

/// The workshop that every test is about.
pub(in crate::answers) fn workshop() -> Notification {
    Notification {
        reference_no: Some("172".to_owned()),
        issued: Some(date(2023, 7, 3)),
        code: "23-IP-10-GE-WSP-A".to_owned(),
        title: "Workshop on Public Service Innovation in the New Normal".to_owned(),
        starts: Some(date(2023, 8, 14)),
        ends: Some(date(2023, 8, 16)),
        days: Some(3),
        hosting_countries: vec!["ID".to_owned()],
        modality: Some(Modality::Online),
        implementing_organizations: vec![
            "Ministry of Manpower of the Republic of Indonesia".to_owned(),
            "APO Secretariat".to_owned(),
        ],
        participating_countries: Some(Participating::all()),
        overseas_participants: Some(38),
        local_participants: Some(12),
        closing_date: Some(date(2023, 7, 31)),
        objectives: Some("Look at how public services change; and practise design thinking.".to_owned()),
        rationale: Some("Citizens expect more of their governments.".to_owned()),
        background: Some("Innovation means doing things anew.\nOffices need new ways of working.".to_owned()),
        outcome: Some("Participants know methods to improve the work of their offices.".to_owned()),
        qualifications: Some("Policymakers and government officials who serve citizens directly.".to_owned()),
        topics: vec!["Understanding innovation".to_owned(), "Tools to manage risk".to_owned()],
        ..Notification::default()
    }
}

/// A face-to-face observational study mission for a few economies, of which much is not stated.
pub(in crate::answers) fn mission() -> Notification {
    Notification {
        revision: 2,
        revised: Some(date(2023, 9, 1)),
        code: "23-AG-04-GE-OSM-B".to_owned(),
        title: "Observational Study Mission on Smart Farming".to_owned(),
        starts: Some(date(2023, 11, 6)),
        hosting_countries: vec!["AU".to_owned()],
        venue_cities: vec!["Perth".to_owned(), "Bunbury".to_owned()],
        modality: Some(Modality::Onsite),
        participating_countries: Some(Participating::Only(["JP", "NP", "FJ"].map(str::to_owned).to_vec())),
        closing_date: Some(date(2023, 9, 15)),
        remarks: Some("Observers pay for themselves.".to_owned()),
        ..Notification::default()
    }
}
