//! What must hold for every answer; beside it the scenes that all answers are tested in.

pub(super) mod scene;

use expect_test::expect;
use jiff::civil::date;

use super::*;
use scene::{Scene, mission, shown, workshop};

use crate::message::{Block, Outbound, Place};
use crate::notification::Notification;

/// Every project a scene may be about, by how much is known of it.
fn projects() -> Vec<Option<Notification>> {
    let bare = Notification { code: "24-RP-01-GE-TRC-A".to_owned(), title: "Course".to_owned(), ..Default::default() };
    vec![None, Some(workshop()), Some(mission()), Some(bare)]
}

fn scenes() -> Vec<Scene> {
    let days = [date(2023, 7, 10), date(2023, 7, 31), date(2023, 8, 5), date(2023, 8, 15), date(2023, 12, 1)];
    let mut scenes = Vec::new();
    for tag in ["en", "id"] {
        for day in days {
            for project in projects() {
                for place in [Place::Private, Place::Group, Place::Inline] {
                    let scene = || Scene::on(day).speaking(tag).about(project.clone()).in_place(place);
                    scenes.push(scene());
                    scenes.push(scene().from("NP"));
                    scenes.push(scene().from("HK").naming(&["ID", "HK"]));
                }
            }
        }
    }
    scenes
}

fn is_sound(message: &Outbound, scene: &Scene) {
    let told = shown(message);
    assert!(!message.blocks.is_empty(), "{told}");
    for line in message.blocks.iter().flat_map(Block::lines) {
        assert!(!line.is_empty(), "{told}");
        assert!(!line.plain().contains(['{', '}', '\u{e000}', '\u{e001}']), "{told}");
    }
    for button in &message.buttons {
        assert!(button.label.chars().count() <= 80 && !button.label.is_empty(), "{}", button.label);
        assert!(button.action.len() <= 64, "{}", button.action);
        assert!(button.action.parse::<crate::assistant::Action>().is_ok(), "{}", button.action);
    }
    assert!(scene.place != Place::Inline || message.buttons.is_empty());
    assert_eq!(scene.catalogue.missed(), 0, "{told}");
}

#[test]
fn every_intent_is_answered_in_every_language_and_situation() {
    for scene in scenes() {
        for intent in Intent::ALL {
            let message = answer(*intent, &scene.question());
            is_sound(&message, &scene);
            assert!(scene.place == Place::Inline || !message.buttons.is_empty(), "{intent} leads nowhere");
        }
    }
}

#[test]
fn every_turn_of_its_own_is_sound() {
    for scene in scenes() {
        let question = scene.question();
        let own = [
            welcome(&question),
            which_project(&question, Intent::Deadline, question.projects),
            did_you_mean(&question, &[Intent::Fees, Intent::Travel, Intent::NominationStatus]),
            not_understood(&question),
            no_projects(&question),
            unknown_project(&question, "99-ZZ-99-GE-WSP-A"),
            choose_language(&question),
            language_chosen(&question),
            language_not_spoken(&question, &"sw".parse().unwrap()),
            choose_economy(&question),
            economy_noted(&question),
            apology(question.catalogue),
            too_long(&question),
            file_not_taken(&question),
            only_in_private(&question),
            changes(&question),
            file_refused(&question, "damaged"),
            file_amends_nothing(&question, "23-IP-10-GE-WSP-A"),
            file_too_large(&question),
            file_not_fetched(&question),
            file_kept(&question, &workshop()),
            file_dropped(&question),
            file_gone(&question),
        ];
        for message in &own {
            is_sound(message, &scene);
        }
    }
}

#[test]
fn several_projects_are_asked_back_about() {
    let scene = Scene::on(date(2023, 7, 10)).among(vec![mission(), workshop()]);
    expect![[r#"
        Which project do you mean?
        • Observational Study Mission on Smart Farming (23-AG-04-GE-OSM-B): from Monday, 6 November 2023, nominations until 15 September 2023
        • Workshop on Public Service Innovation in the New Normal (23-IP-10-GE-WSP-A): 14 August 2023 to 16 August 2023 (3 days), nominations until 31 July 2023
        [Observational Study Mission on Smart Farming][Workshop on Public Service Innovation in the New Normal]
    "#]].assert_eq(&scene.ask(Intent::Deadline));
}
