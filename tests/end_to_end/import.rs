//! Documents taken in and shown.

use serde_json::{Value, json};

use crate::program::{EXAMPLE, Program};

const CODE: &str = "23-IP-10-GE-WSP-A";

fn shown(program: &Program) -> Value {
    let ran = program.run(&["show", CODE, "--json"]);
    assert_eq!(ran.code, Some(0), "{}", ran.errors);
    serde_json::from_str(&ran.output).unwrap()
}

#[test]
fn the_facts_of_the_example_are_stored_under_their_public_keys() {
    let program = Program::new();
    let path = program.file("example.txt", EXAMPLE);
    let ran = program.run(&["import", "notification", &path, "--json"]);
    assert_eq!(ran.code, Some(0), "{}", ran.errors);
    let facts = shown(&program);
    assert_eq!(serde_json::from_str::<Value>(&ran.output).unwrap(), facts);
    let expected = json!({
        "reference_no": "172", "issued": "2023-07-03", "revised": null, "revision": 0, "code": CODE,
        "title": "Workshop on Public Service Innovation in the New Normal",
        "starts": "2023-08-14", "ends": "2023-08-16", "days": 3,
        "hosting_countries": ["ID"], "modality": "online", "participating_countries": "all",
        "overseas_participants": 38, "local_participants": 12, "closing_date": "2023-07-31", "remarks": null,
    });
    for (key, value) in expected.as_object().unwrap() {
        assert_eq!(&facts[key], value, "{key}");
    }
    let keys = [
        "reference_no",
        "issued",
        "revised",
        "revision",
        "code",
        "title",
        "starts",
        "ends",
        "days",
        "hosting_countries",
        "venue_cities",
        "modality",
        "implementing_organizations",
        "participating_countries",
        "overseas_participants",
        "local_participants",
        "closing_date",
        "remarks",
        "rationale",
        "objectives",
        "background",
        "outcome",
        "qualifications",
        "topics",
    ];
    assert_eq!(facts.as_object().unwrap().keys().collect::<Vec<_>>(), keys);
}

#[test]
fn what_cannot_be_trusted_is_refused_and_nothing_of_it_is_stored() {
    let program = Program::new();
    let noise: Vec<u8> = (0..50_000_000_u32).map(|number| (number.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    let impossible = EXAMPLE.replace("31 July 2023", "31 June 2023");
    let backwards = EXAMPLE.replace("14 August 2023", "24 August 2023");
    let cases: [(&str, &[u8], &str); 6] = [
        ("recipe.txt", b"Take two eggs and a pound of flour.\n", "notification"),
        ("june.txt", impossible.as_bytes(), "closing_date"),
        ("backwards.txt", backwards.as_bytes(), "before"),
        ("empty.txt", b"", "empty"),
        ("latin.txt", b"Project Code\t23-IP-10-GE-WSP-A\nTitle\tCaf\xe9\n", "UTF-8"),
        ("noise.bin", &noise, "bytes"),
    ];
    for (name, content, reason) in cases {
        let path = program.file(name, content);
        let ran = program.run(&["import", "notification", &path]);
        assert_eq!(ran.code, Some(1), "{name}");
        assert!(ran.errors.contains(name) && ran.errors.contains(reason), "{name}: {}", ran.errors);
        assert_eq!(ran.output, "", "{name}");
    }
    let ran = program.run(&["import", "notification", "no-such-file.txt", "."]);
    assert!(ran.code == Some(1) && ran.errors.contains("no-such-file.txt"), "{}", ran.errors);
    assert_eq!(program.run(&["show", CODE]).code, Some(1));
}

#[test]
fn a_good_file_is_stored_also_beside_a_bad_one() {
    let program = Program::new();
    let (bad, good) = (program.file("bad.txt", "nothing"), program.file("good.txt", EXAMPLE));
    let ran = program.run(&["import", "notification", &bad, &good]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.output.contains(CODE), "{}", ran.output);
    assert_eq!(shown(&program)["code"], CODE);
}

#[test]
fn the_same_file_again_changes_nothing() {
    let program = Program::new();
    let path = program.file("example.txt", EXAMPLE);
    for said in ["is stored", "is stored already"] {
        let ran = program.run(&["import", "notification", &path]);
        assert!(ran.code == Some(0) && ran.output.contains(said), "{}{}", ran.output, ran.errors);
    }
}

#[test]
fn a_document_cannot_command_the_terminal() {
    let program = Program::new();
    let hostile = EXAMPLE.replace("Workshop on Public", "Workshop \u{1b}[2J\u{9b}31mon Public");
    let dated = EXAMPLE.replace("31 July 2023", "31 June 2023 \u{1b}]0;title\u{7}");
    for content in [hostile, dated] {
        let path = program.file("hostile.txt", content);
        let imported = program.run(&["import", "notification", &path]);
        let shown = program.run(&["show", CODE]);
        for text in [imported.output, imported.errors, shown.output, shown.errors] {
            assert!(!text.contains(['\u{1b}', '\u{9b}', '\u{7}']), "{text:?}");
        }
    }
}

#[test]
fn a_revision_tells_what_changed_and_keeps_its_history() {
    let program = Program::new();
    let revised = EXAMPLE
        .replace("3 July 2023\n", "3 July 2023\nPN Revision 1 Issue Date\t20 July 2023\n")
        .replace("31 July 2023", "4 August 2023");
    let history = "\nChange History of Project Notification\nRevision 1, 20 July 2023\n\
        Closing Date: changed from 31 July 2023 to 4 August 2023\n";
    let (first, second) = (program.file("first.txt", EXAMPLE), program.file("second.txt", revised + history));
    let asked = ["so what changed?", "when is the closing date?"];
    assert_eq!(program.run(&["import", "notification", &first]).code, Some(0));
    let told = program.ask(&["--locale", "en"], &asked);
    assert!(told[0]["text"].as_str().unwrap().contains("there is one version"), "{}", told[0]);

    let ran = program.run(&["import", "notification", &second]);
    assert!(ran.output.contains("closing_date: \"2023-07-31\" -> \"2023-08-04\""), "{}{}", ran.output, ran.errors);
    let told = program.ask(&["--locale", "en"], &asked);
    let text = told[0]["text"].as_str().unwrap();
    assert!(text.contains("Nominations close: 4 August 2023 (before: 31 July 2023)"), "{text}");
    assert!(text.contains("revision 1 of 20 July 2023") && text.contains("Compared with:"), "{text}");
    assert!(told[1]["text"].as_str().unwrap().contains("4 August 2023"), "{}", told[1]);
    let facts = shown(&program);
    assert_eq!(facts["closing_date"], "2023-08-04");
    assert_eq!(facts["history"][2], "Closing Date: changed from 31 July 2023 to 4 August 2023");
}
