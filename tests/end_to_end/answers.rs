//! Answers that a notification leaves to other papers, from the operator's file to the chat.

use crate::program::{EXAMPLE, Program};

const CODE: &str = "23-IP-10-GE-WSP-A";

const FILE: &str = "source = \"Implementation procedures\"\ndate = 2023-07-10\n\n[en]\nfees = \"Taking part is free.\"\n\
    certificate = \"Whoever attends all three days gets one.\"\n\n[id]\nfees = \"Tidak dipungut biaya.\"\n\
    title = \"Lokakarya Inovasi Layanan Publik\"\n";

#[test]
fn what_the_secretariat_supplied_is_answered_with_its_own_source() {
    let program = Program::new();
    let (notification, answers) = (program.file("example.txt", EXAMPLE), program.file("answers.toml", FILE));
    assert_eq!(program.run(&["import", "notification", &notification]).code, Some(0));
    let ran = program.run(&["import", "answers", &answers, "--project", CODE]);
    assert!(ran.code == Some(0) && ran.output.contains("en fees: (none) -> 'Taking part is free.'"), "{}", ran.output);

    let told = program.ask(&["--locale", "en"], &["how much does it cost?", "who may attend?"]);
    assert!(told[0]["text"].as_str().unwrap().contains("Taking part is free."), "{}", told[0]);
    assert_eq!(told[0]["source"], "Source: Implementation procedures, 10 July 2023");
    assert!(told[1]["source"].as_str().unwrap().contains("Project Notification"), "{}", told[1]);

    let told = program.ask(&["--locale", "id"], &["berapa biayanya?", "apakah ada sertifikat?", "kapan acaranya?"]);
    let text = |at: usize| told[at]["text"].as_str().unwrap();
    assert!(text(0).contains("Tidak dipungut biaya."), "{}", text(0));
    assert!(text(1).contains("Whoever attends") && text(1).contains("berbahasa Inggris"), "{}", text(1));
    assert!(text(2).contains("Lokakarya Inovasi Layanan Publik: Senin"), "{}", text(2));
    assert!(text(2).contains("Terjemahan: Implementation procedures"), "{}", text(2));

    let again = program.run(&["import", "answers", &answers, "--project", CODE]);
    assert!(again.output.contains("stored already"), "{}", again.output);
}

#[test]
fn a_bad_file_of_answers_is_refused_whole() {
    let program = Program::new();
    let path = program.file("answers.csv", "locale,field,text\nen,visa,Ask early.\nen,price,Nothing.\n");
    let ran = program.run(&["import", "answers", &path]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.errors.contains("answers.csv: line 3, field price: is none of"), "{}", ran.errors);
    let told = program.ask(&["--locale", "en"], &["do I need a visa for 23-IP-10-GE-WSP-A?"]);
    assert!(!told[0]["text"].as_str().unwrap().contains("Ask early."), "{}", told[0]);
}
