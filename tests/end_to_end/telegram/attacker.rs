//! Somebody who means harm, at the built program: names full of markup, tables full of formulas, files without end.

use serde_json::json;

use super::Service;
use crate::doubles::telegram::BotApi;
use crate::program::Program;

const CODE: &str = "23-IP-10-GE-WSP-A";
const OFFICER: [(&str, &str); 1] = [("USHER_ADMINS", "telegram:5")];
const NAME: &str = "=1+1 <b>x</b> <a href=\"https://evil.example\">l</a> *y* { $title } &amp;";

/// A folder whose database holds the example and these nominations.
fn holding(nominations: &str) -> Program {
    let program = Program::new();
    program.ask(&[], &["hello"]);
    let file = program.file("n.csv", nominations);
    let ran = program.run(&["import", "nominations", &file, "--project", CODE]);
    assert_eq!(ran.code, Some(0), "{}", ran.errors);
    program
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_full_of_markup_is_shown_as_it_is_written() {
    let api = BotApi::start().await;
    let quoted = NAME.replace('"', "\"\"");
    let program = holding(&format!("reference,economy,name\n<i>R-1</i>,NP,\"{quoted}\"\n"));
    let _service = Service::start_in(program, &api, &OFFICER);
    api.say(5, "/nominations evil");
    let shown = api.answer(5, 1).await;
    assert_eq!(shown.body["parse_mode"], "HTML");
    for raw in ["<i>", "<b>x", "<a href", "&amp; "] {
        assert!(!shown.text().contains(raw), "{raw}: {}", shown.text());
    }
    let escaped = "&lt;b&gt;x&lt;/b&gt; &lt;a href=\"https://evil.example\"&gt;l&lt;/a&gt; *y* { $title } &amp;amp;";
    assert!(shown.text().replace("&quot;", "\"").contains(escaped), "{}", shown.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_linked_nominee_and_strangers_press_forged_buttons_in_vain() {
    let api = BotApi::start().await;
    let program = holding("reference,economy,name\nR-1,NP,Siti\nR-2,NP,Ram\n");
    let codes = program.run(&["nominations", "codes", "--project", CODE]).output;
    let code = codes.lines().nth(1).unwrap().split(',').nth(1).unwrap().to_owned();
    let service = Service::start_in(program, &api, &OFFICER);
    api.say(7, &format!("/start claim-{}", code.replace('-', "")));
    assert!(api.answer(7, 1).await.text().contains("Done"));
    api.say(8, &format!("/start claim-{}", code.replace('-', "")));
    assert!(api.answer(8, 1).await.text().contains("does not work"), "a replayed link");
    api.say(5, "/nominations R-2");
    let (_, show) = api.answer(5, 1).await.buttons().remove(0);
    let id = show.trim_start_matches("n:v:").to_owned();
    let mut answers = 1;
    for kind in ["v", "g", "k", "r", "w", "m:selected", "m:withdrawn"] {
        answers += 1;
        api.press(7, &format!("n:{kind}:{id}"));
        let refused = api.answer(7, answers).await;
        assert!(refused.text().contains("I may not do that for you"), "{kind}: {}", refused.text());
    }
    // The officer's own button, shown in a group and pressed there by another.
    let group = json!({ "id": -9, "type": "group", "title": "All" });
    let message = json!({ "message_id": 1, "date": 1, "chat": group });
    let from = json!({ "id": 7, "is_bot": false, "first_name": "Siti", "language_code": "en" });
    let query = json!({ "id": "q", "from": from, "chat_instance": "1", "message": message, "data": show });
    api.push(api.update("callback_query", query));
    let told = api.until(|api| api.sent_to(-9).into_iter().next()).await;
    assert!(told.text().contains("private chat") && !told.text().contains("Ram"), "{}", told.text());
    let log = service.log();
    assert!(!log.contains("Siti") && !log.contains(&code.replace('-', "")), "{log}");
}

#[test]
fn handed_out_tables_hold_no_formulas() {
    let references = ["=HYPERLINK(1)", "+1", "-1", "@x"];
    let rows: String = references.iter().map(|reference| format!("{reference},NP\n")).collect();
    let program = holding(&format!("reference,economy\n{rows}"));
    let table = program.run(&["nominations", "codes", "--project", CODE, "--bot", "UsherBot"]).output;
    let cells: Vec<&str> = table.lines().skip(1).flat_map(|line| line.split(',')).collect();
    assert_eq!(cells.len(), 3 * references.len(), "{table}");
    for cell in cells {
        assert!(!cell.trim_start_matches('"').starts_with(['=', '+', '-', '@', '\t', '\r']), "{table}");
    }
}

#[test]
fn a_file_without_end_is_refused_whole() {
    let program = holding("reference,economy\nR-1,NP\n");
    let long = format!("reference,economy,name\nR-2,NP,{}\n", "x".repeat(21 * 1024 * 1024));
    let deep = format!("reference,economy\n{}", "R-4,NP\n".repeat(150_000));
    let name = format!("reference,economy,name\nR-5,NP,{}\n", "x".repeat(100_000));
    for (number, text) in [long, deep, name].iter().enumerate() {
        let file = program.file(&format!("huge-{number}.csv"), text);
        let ran = program.run(&["import", "nominations", &file, "--project", CODE]);
        assert_eq!(ran.code, Some(1), "{number}: {}", ran.errors);
        assert!(ran.errors.len() < 1_000 && !ran.errors.contains("xxx"), "{number}: {}", ran.errors);
    }
    let codes = program.run(&["nominations", "codes", "--project", CODE]).output;
    assert!(["R-2", "R-4", "R-5"].iter().all(|reference| !codes.contains(reference)), "nothing of them is stored");
}
