//! Catalogues with one fault each, and the real ones, which have none.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use regex::Regex;

use super::*;

fn findings(english: &str, other: &str) -> Vec<String> {
    let mut files = LocaleFiles::default();
    files.add("en/main.ftl", english.to_owned());
    files.add("id/main.ftl", other.to_owned());
    check(&files).iter().map(ToString::to_string).filter(|finding| !finding.contains(UNTOLD)).collect()
}

/// What is found in each of these small catalogues, since none of them tells how far it was reviewed.
const UNTOLD: &str = "the first line does not tell";

#[test]
fn equal_catalogues_pass() {
    let english = "-name = Usher\nday = { $count ->\n    [0] today\n    [one] a day\n   *[other] { $count } days\n }\non = { DATE($date) } { -name }\n";
    let other = "-nama = Usher\nday = { $count ->\n    [0] hari ini\n   *[other] { $count } hari\n }\non = { DATE($date, length: \"long\") } { -nama }\n";
    assert_eq!(findings(english, other), [""; 0]);
}

#[test]
fn each_fault_is_named_with_its_place() {
    for (english, other, expected) in [
        ("a = one", "b = satu", "locales/id/main.ftl: a is missing"),
        ("a = one", "a = satu\nb = dua", "locales/id/main.ftl:2: b does not exist in English"),
        ("a = one", "\na = satu\na = dua", "locales/id/main.ftl:3: a is said already in main.ftl:2"),
        ("a = { $x }", "a = { $y }", "locales/id/main.ftl:1: a uses $y, unlike English"),
        ("a = { $x }", "a = satu", "locales/id/main.ftl:1: a does not use $x"),
        ("a = { $x ->\n *[other] one\n }", "a = { $x }", "locales/id/main.ftl:1: a does not select on $x"),
        (
            "a = { $x ->\n [yes] y\n *[no] n\n }",
            "a = { $x ->\n *[no] n\n }",
            "a tells apart other values of $x than English",
        ),
        ("a = { $x ->\n [0] y\n *[other] n\n }", "a = { $x ->\n *[other] n\n }", "a has no words for $x = 0"),
        ("a = one", "a = { -nama }", "locales/id/main.ftl:1: a refers to -nama, which does not exist"),
        ("a = one", "a = { LENGTH() }", "locales/id/main.ftl:1: a calls LENGTH, which does not exist"),
        ("a = one", "a = { b }\nb = { a }", "a does not format"),
        ("a = one", "a = { \"\" }", "locales/id/main.ftl:1: a gives no words"),
        (
            "a = one",
            "a = sa\u{202e}tu",
            "locales/id/main.ftl:1: holds control characters or marks of reading direction",
        ),
        ("a = one", "\na = { ", "locales/id/main.ftl:2: "),
        ("", "a = satu", "locales/en/: has no messages"),
    ] {
        let found = findings(english, other);
        assert!(found.iter().any(|finding| finding.contains(expected)), "{other:?}: {found:?}");
    }
}

#[test]
fn a_catalogue_must_fit_its_language_and_the_platforms() {
    let mut files = LocaleFiles::default();
    let english = "a = one\nb = { $x ->\n [one] y\n *[other] n\n }\ncommand-a = LONG\nc = { $x }\n";
    files.add("en/main.ftl", english.replace("LONG", &"x".repeat(101)));
    files.add("th/main.ftl", "a = left in English\nb = { $x ->\n [one] หนึ่ง\n *[other] หลาย\n }\ncommand-a = คำสั่ง\nc = { $x } กำหนดการรับสมัครของโครงการนี้\n".to_owned());
    files.add("th/glossary.tsv", "# Terms\nnotification\tประกาศ\t\nsession\tกำหนดการ\tวาระ\nsource\t\n".to_owned());
    let found: Vec<String> = check(&files).iter().map(ToString::to_string).collect();
    assert_eq!(
        found,
        [
            "locales/en/main.ftl:6: command-a is longer than 100 characters",
            "locales/th/glossary.tsv:2: the term for notification stands in no message",
            "locales/th/glossary.tsv:4: has no term",
            "locales/th/main.ftl:1: a is left in Latin letters",
            "locales/th/main.ftl:1: the first line does not tell whether it was reviewed by a native speaker",
            "locales/th/main.ftl:2: b tells apart [one], which the language does not",
        ]
    );
}

#[test]
fn a_folder_must_be_a_language_tag() {
    let mut files = LocaleFiles::default();
    files.add("en/main.ftl", "a = one".to_owned());
    files.add("zh_tw/main.ftl", "a = one".to_owned());
    assert_eq!(check(&files).len(), 1);
}

#[test]
fn the_catalogues_of_the_program_say_the_same_things() {
    let found = check(&LocaleFiles::embedded());
    assert!(found.is_empty(), "{}", found.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
}

#[test]
fn the_table_of_languages_tells_how_far_each_is() {
    let mut table = String::from(
        "# Languages\n\nHow far each catalogue is; `UPDATE_EXPECT=1 cargo test -p bot-core --lib table_of_languages` writes it anew.\n\n\
         | locale | messages | reviewed by a native speaker | terms in the glossary |\n|---|---|---|---|\n",
    );
    for row in coverage(&LocaleFiles::embedded()) {
        let reviewed = match row.reviewed {
            _ if row.locale == "en" => "the measure",
            0 => "not yet",
            all if all == row.files => "yes",
            _ => "some files",
        };
        let share = row.messages * 100 / row.of;
        table.push_str(&format!("| {} | {share} % | {reviewed} | {} |\n", row.locale, row.terms));
    }
    expect_test::expect_file!["../../../../docs/languages.md"].assert_eq(&table);
}

#[test]
fn every_message_is_used_and_every_message_used_exists() {
    let english = read(&LocaleFiles::embedded(), "en", &mut Vec::new());
    let sources = sources();
    // "deadline-open" names a message; format!("economy-{code}") names all that begin so.
    let literals = collect(&sources, r#""([a-z][a-z0-9-]*)""#);
    let beginnings = collect(&sources, r#""([a-z][a-z0-9-]*-)\{"#);
    let referred: BTreeSet<&String> = english.values().flat_map(|said| &said.shape.references).collect();
    let used = |id: &String| {
        literals.contains(id) || referred.contains(id) || beginnings.iter().any(|beginning| id.starts_with(beginning))
    };
    let unused: Vec<_> = english.keys().filter(|id| !used(id)).collect();
    assert!(unused.is_empty(), "said nowhere: {unused:?}");

    let said = collect(&sources, r#"\.(?:say|line)\(\s*"([a-z][a-z0-9-]*)""#);
    let missing: Vec<_> = said.iter().filter(|id| !english.contains_key(*id)).collect();
    assert!(missing.is_empty(), "not in the catalogue: {missing:?}");
}

fn collect(sources: &[String], pattern: &str) -> BTreeSet<String> {
    let pattern = Regex::new(pattern).unwrap();
    sources.iter().flat_map(|text| pattern.captures_iter(text)).map(|found| found[1].to_owned()).collect()
}

/// The text of every source file of the program, without this folder's own.
fn sources() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut folders: Vec<PathBuf> =
        ["bot-core/src", "adapters", "src"].iter().map(|folder| root.join(folder)).collect();
    let mut texts = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() && !path.ends_with("locale/check") {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                texts.push(std::fs::read_to_string(path).unwrap());
            }
        }
    }
    texts
}
