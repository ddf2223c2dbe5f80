//! `usher eval`: the contract that evaluation files rely on.

use serde_json::Value;

use crate::program::Program;

const QUESTIONS: &str = "# Questions\ndeadline\tplain\tWhat is the closing date for nominations?\n\
    venue\tshort\twhere is it\nout_of_scope\tfar\twho won the football match yesterday\n";

#[test]
fn prints_an_object_a_question_and_then_the_figures() {
    let program = Program::new();
    let file = program.file("en.tsv", QUESTIONS);
    let ran = program.run(&["eval", &file, "--json"]);
    assert_eq!(ran.code, Some(0), "{}", ran.errors);
    let lines: Vec<Value> = ran.output.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 4);
    let keys: Vec<&String> = lines[0].as_object().unwrap().keys().collect();
    assert_eq!(keys, ["file", "line", "expected", "predicted", "confidence", "action", "alternatives"]);
    assert_eq!((&lines[0]["line"], &lines[0]["file"]), (&Value::from(2), &Value::from(file)));
    assert_eq!((&lines[0]["expected"], &lines[0]["predicted"]), (&"deadline".into(), &"deadline".into()));
    assert_eq!(lines[0]["action"], "answer");
    assert_eq!(lines[0]["alternatives"][0]["intent"], "deadline");
    assert_eq!(lines[2]["action"], "abstain");
    assert_eq!(lines[3]["summary"]["all"]["in_scope"], 2);
}

#[test]
fn prints_a_table_and_what_was_taken_for_what() {
    let program = Program::new();
    let file = program.file("en.tsv", "visa\tplain\twhat is the closing date for nominations?\n");
    let ran = program.run(&["eval", &file, "--errors"]);
    assert_eq!(ran.code, Some(0), "{}", ran.errors);
    assert!(ran.output.contains("visa as deadline"), "{}", ran.output);
    assert!(program.run(&["eval", &file, "--markdown"]).output.starts_with("| | n |"));
}

#[test]
fn names_the_line_that_is_no_question() {
    let program = Program::new();
    let file = program.file("en.tsv", "deadline\tplain\twhen?\nno_such_intent\tplain\twhat?\n");
    let ran = program.run(&["eval", &file]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.errors.contains("en.tsv:2") && ran.errors.contains("no_such_intent"), "{}", ran.errors);
    let unnamed = program.file("questions.tsv", QUESTIONS);
    assert_eq!(program.run(&["eval", &unnamed]).code, Some(1));
}
