//! Announcement files: what is read of them, and what is refused with line and key.

use super::*;

const HOTEL: &str = r#"
title = "Hotel in Jakarta"
kind = "news"
project = "23-ip-10-ge-wsp-a"
at = 2023-08-01T09:00:00+09:00
confirm = true

[audience]
roles = ["subscriber", "participant"]
economies = ["NP", "lk"]
locales = ["id"]

[text]
en = """
# Hotel
Nominations close on {closing_date}."""
id = "Pencalonan ditutup {closing_date}."
"#;

fn refused(source: &str) -> Vec<String> {
    read_file(source).unwrap_err().iter().map(ToString::to_string).collect()
}

#[test]
fn a_file_is_read_with_all_it_says() {
    let file = read_file(HOTEL).unwrap();
    let announcement = &file.announcement;
    assert_eq!(announcement.project.as_deref(), Some("23-IP-10-GE-WSP-A"));
    assert_eq!(announcement.when, When::At("2023-08-01T00:00:00Z".parse().unwrap()));
    assert_eq!(announcement.audience.roles, [Group::Subscriber, Group::Participant]);
    assert_eq!(announcement.audience.economies.iter().map(|one| one.code()).collect::<Vec<_>>(), ["NP", "LK"]);
    assert_eq!(announcement.text_for(&Tag::english()), ("# Hotel\nNominations close on {closing_date}.", true));
    assert!(!announcement.text_for(&"th".parse().unwrap()).1);
    let problem = file.place(Problem::at(Some(1), "text.en", "is not stated"));
    assert_eq!(problem.to_string(), "line 16, text.en: is not stated");
}

#[test]
fn markdown_with_front_matter_holds_one_text_a_fence() {
    let source = "+++\ntitle = \"Hotel\"\nlocal = true\nat = 2023-08-01T09:00:00\n+++\nHello.\n\n+++ id\nHalo.\n";
    let file = read_file(source).unwrap();
    let texts: Vec<_> = file.announcement.texts.iter().map(|(tag, text)| (tag.as_str(), text.as_str())).collect();
    assert_eq!(texts, [("en", "Hello."), ("id", "Halo.")]);
    assert_eq!(file.announcement.when, When::AtLocal("2023-08-01T09:00".parse().unwrap()));
    assert_eq!(file.place(Problem::at(Some(0), "text.id", "x")).line, Some(9));
}

#[test]
fn an_unknown_key_is_refused_with_its_line() {
    let problems = refused("title = \"x\"\ntitel = \"y\"\n[text]\nen = \"z\"");
    assert!(problems[0].starts_with("line 2, titel: unknown field"), "{problems:?}");
    let problems = refused("+++\ntitle = \"x\"\n[audience]\nroles = [\"subscriber\"]\nrole = 1\n+++\nHello.");
    assert!(problems[0].starts_with("line 5, role: unknown field"), "{problems:?}");
    let problems = refused("title = 1\n[text]\nen = \"z\"");
    assert!(problems[0].starts_with("line 1, title: invalid type"), "{problems:?}");
}

#[test]
fn all_that_is_wrong_is_named_at_once() {
    let source = HOTEL.replace("Nominations close on {closing_date}.", "Close {closing}.\n**x");
    let source = source.replace("\"lk\"", "\"XX\"").replace("\"participant\"", "\"boss\"");
    let problems = refused(&source);
    assert_eq!(problems.len(), 4, "{problems:?}");
    assert!(problems[0].starts_with("line 9, audience.roles: 'boss'"), "{problems:?}");
    assert!(problems[1].starts_with("line 10, audience.economies: 'XX'"), "{problems:?}");
    assert!(problems[2].starts_with("line 16, text.en: unknown placeholder {closing}"), "{problems:?}");
    assert!(problems[3].starts_with("line 17, text.en: '**'"), "{problems:?}");
}

#[test]
fn there_is_no_announcement_without_an_english_text() {
    let problems = refused("title = \"x\"\n[text]\nid = \"Halo\"");
    assert_eq!(problems, ["text.en: is missing: the English text stands in for all languages without one"]);
    assert_eq!(refused("+++\ntitle = \"x\"\n+++\n")[0], "line 4, text.en: is empty");
    assert_eq!(refused("+++\ntitle = \"x\"\n")[0], "line 1, +++: the front matter is not closed by a line +++");
}

#[test]
fn a_time_of_day_needs_to_say_whose() {
    let at = |at: &str| refused(&format!("title = \"x\"\n{at}\n[text]\nen = \"z\""))[0].clone();
    assert!(at("at = 2023-08-01T09:00:00").starts_with("line 2, at: must be such as"));
    assert!(at("local = true\nat = 2023-08-01T09:00:00Z").starts_with("line 3, at: must be such as"));
    assert!(at("local = true").contains("local: needs at"));
}

#[test]
fn a_service_message_goes_to_those_it_concerns() {
    let refused = refused("title = \"x\"\nkind = \"service\"\n[text]\nen = \"z\"");
    assert!(refused[0].contains("audience.roles: a service message names roles"), "{refused:?}");
}
