//! The chat through a pipe.

use std::io::{BufRead, BufReader, Write};
use std::process::Stdio;

use crate::program::Program;

const BEFORE_CLOSING: [&str; 2] = ["--as-of", "2023-07-20"];

#[test]
fn the_first_start_creates_the_database_and_can_be_asked_about_the_example() {
    let program = Program::new();
    let answers = program.ask(&BEFORE_CLOSING, &["when is the closing date for nominations?"]);
    assert!(program.folder().join("usher.db").exists());
    assert_eq!(answers[0]["intent"], "deadline");
    assert_eq!(answers[0]["project"], "23-IP-10-GE-WSP-A");
    assert!(answers[0]["text"].as_str().unwrap().contains("31 July 2023"), "{}", answers[0]);
    let stored = program.run(&["show", "23-IP-10-GE-WSP-A"]);
    assert!(stored.output.contains("closing_date: 2023-07-31"), "{}", stored.output);
}

#[test]
fn every_answer_has_the_same_keys_in_the_same_order() {
    let program = Program::new();
    let ran = program.run_with(&["chat", "--json"], b"hello\nqwxzt\n");
    let keys = ["text", "intent", "confidence", "locale", "project", "buttons", "source"];
    for line in ran.output.lines() {
        let answer: serde_json::Value = serde_json::from_str(line).unwrap();
        assert_eq!(answer.as_object().unwrap().keys().collect::<Vec<_>>(), keys);
        for button in answer["buttons"].as_array().unwrap() {
            assert_eq!(button.as_object().unwrap().keys().collect::<Vec<_>>(), ["label", "action"]);
        }
    }
    assert_eq!((ran.code, ran.output.lines().count()), (Some(0), 2));
}

#[test]
fn a_number_presses_a_button_and_a_slash_is_a_command() {
    let program = Program::new();
    let answers = program.ask(&BEFORE_CLOSING, &["/deadline", "1"]);
    assert_eq!(answers[0]["intent"], "deadline");
    let pressed = answers[0]["buttons"][0]["action"].as_str().unwrap();
    let intent = pressed.split(':').nth(1).unwrap();
    assert_eq!(answers[1]["intent"], intent);
    assert_eq!(answers[1]["confidence"], 1.0);
}

#[test]
fn without_json_answers_are_plain_text_with_numbered_buttons_and_nothing_else() {
    let program = Program::new();
    let ran = program.run_with(&["chat", "--as-of", "2023-07-20"], b"/deadline\n\n/help\n");
    assert_eq!((ran.code, ran.errors.as_str()), (Some(0), ""));
    assert!(ran.output.contains("\n[1] "), "{}", ran.output);
    assert!(!ran.output.contains('\u{1b}'), "{}", ran.output);
}

#[test]
fn language_economy_and_project_can_be_given_beforehand() {
    let program = Program::new();
    let given = ["--locale", "id", "--economy", "NP", "--project", "23-ip-10-ge-wsp-a", "--as-of", "2023-07-20"];
    let answers = program.ask(&given, &["/deadline"]);
    assert_eq!((&answers[0]["locale"], &answers[0]["project"]), (&"id".into(), &"23-IP-10-GE-WSP-A".into()));
    // Nothing of one run is left to the next.
    assert_eq!(program.ask(&BEFORE_CLOSING, &["/deadline"])[0]["locale"], "en");
    for wrong in [["--locale", "xx"], ["--economy", "FR"], ["--project", "99-XX-01-GE-WSP-A"], ["--as-of", "soon"]] {
        let ran = program.run(&[&["chat"][..], &wrong].concat());
        assert!(ran.code != Some(0) && ran.errors.contains(wrong[0]), "{wrong:?}: {}", ran.errors);
    }
}

#[test]
fn hostile_lines_are_answered_one_by_one() {
    let program = Program::new();
    let mut input = b"\xff\xfe\x00\n".to_vec();
    input.extend("<b>@everyone</b> `rm` \u{202e}abc\n🎉🎉🎉\n\n".as_bytes());
    input.extend("a".repeat(10_000).as_bytes());
    input.push(b'\n');
    input.extend(std::iter::repeat_n(b'x', 2_000_000));
    input.extend(b"\n/deadline\n");
    let ran = program.run_with(&["chat", "--json", "--as-of", "2023-07-20"], &input);
    assert_eq!(ran.code, Some(0), "{}", ran.errors);
    let lines: Vec<_> = ran.output.lines().collect();
    assert_eq!(lines.len(), 7);
    assert!(lines[6].contains("\"deadline\""));
}

#[test]
fn an_answer_comes_before_the_next_question_is_asked() {
    let program = Program::new();
    let mut command = program.command(&["chat", "--json"]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut questions = child.stdin.take().unwrap();
    let mut answers = BufReader::new(child.stdout.take().unwrap());
    for _ in 0..2 {
        questions.write_all(b"/help\n").unwrap();
        let mut answer = String::new();
        answers.read_line(&mut answer).unwrap();
        assert!(answer.contains("\"help\""), "{answer}");
    }
    drop(questions);
    assert!(child.wait().unwrap().success());
}

#[test]
fn nobody_listening_is_no_failure() {
    let program = Program::new();
    let mut child = program.command(&["chat"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let mut questions = child.stdin.take().unwrap();
    let _ = questions.write_all("/help\n".repeat(200).as_bytes());
    drop(questions);
    assert!(child.wait().unwrap().success());
}
