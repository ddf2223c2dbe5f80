//! `usher announce` at the command line.

use crate::program::{EXAMPLE, Program};

fn with_project() -> Program {
    let program = Program::new();
    let path = program.file("example.txt", EXAMPLE);
    assert_eq!(program.run(&["import", "notification", &path]).code, Some(0));
    program
}

#[test]
fn a_bad_file_is_refused_whole_with_line_and_key() {
    let program = with_project();
    let file = program.file(
        "hotel.toml",
        "title = 'Hotel'\nproject = '23-IP-10-GE-WSP-A'\n[text]\nen = '''\nFine.\nBy {starts} in {venu}.'''\nid = 'Halo'\n",
    );
    let ran = program.run(&["announce", &file, "--dry-run"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.errors.contains("hotel.toml: line 6, text.en: unknown placeholder {venu}"), "{}", ran.errors);
    assert!(!ran.output.contains("Fine."), "{}", ran.output);
}

#[test]
fn what_the_notification_does_not_state_is_not_promised() {
    let program = with_project();
    let long = "word ".repeat(900);
    let text = format!("title = 'x'\nproject = '23-XX-99-GE-WSP-Z'\n[text]\nen = 'By {{starts}}'\nxx = '{long}'\n");
    let file = program.file("x.toml", text);
    let ran = program.run(&["announce", &file, "--dry-run"]);
    assert_eq!(ran.code, Some(1));
    for told in
        ["line 2, project: 23-XX-99-GE-WSP-Z is not stored", "line 4, text.en: {starts}", "line 5, text.xx: nobody"]
    {
        assert!(ran.errors.contains(told), "{told}: {}", ran.errors);
    }
}

#[test]
fn an_audience_of_nobody_is_refused_after_every_text_was_shown() {
    let program = with_project();
    let file = program.file(
        "hotel.md",
        "+++\ntitle = 'Hotel'\nproject = '23-IP-10-GE-WSP-A'\n+++\nCloses {closing_date}.\n+++ id\nDitutup {closing_date}.\n",
    );
    let ran = program.run(&["announce", &file, "--yes"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.output.contains("Closes Monday, 31 July 2023."), "{}", ran.output);
    assert!(ran.output.contains("Ditutup Senin, 31 Juli 2023."), "{}", ran.output);
    assert!(ran.errors.contains("audience: nobody would get it"), "{}", ran.errors);
    assert_eq!(program.run(&["announce", "status"]).output, "");
}
