//! A nominee links the chat by a code from a letter.

use super::Service;
use crate::doubles::smtp::MailServer;
use crate::doubles::telegram::{BotApi, Call};
use crate::program::Program;

const CODE: &str = "23-IP-10-GE-WSP-A";
const NOMINATIONS: &str = "reference,name,email,economy,state\nR-1,Siti,siti@example.org,NP,received\n";
const SENDER: (&str, &str) = ("USHER_SMTP_SENDER", "Usher <usher@example.org>");

/// A folder with a nomination in its database.
fn nominated() -> Program {
    let program = Program::new();
    program.run(&["show", CODE]);
    program.ask(&[], &["hello"]);
    let file = program.file("n.csv", NOMINATIONS);
    let ran = program.run(&["import", "nominations", &file, "--project", CODE]);
    assert_eq!(ran.code, Some(0), "{}", ran.errors);
    program
}

fn serving(program: Program, api: &BotApi, mail: &MailServer) -> Service {
    Service::start_in(program, api, &[("USHER_SMTP_URL", &mail.url()), SENDER])
}

/// The code in a letter.
fn code_of(text: &str) -> String {
    let (_, rest) = text.split_once("Your code: ").expect("a code");
    rest.split_whitespace().next().unwrap().to_owned()
}

async fn answer_with(api: &BotApi, person: i64, words: &str) -> Call {
    api.until(|api| api.sent_to(person).into_iter().find(|call| call.text().contains(words))).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_nominee_links_the_chat_by_a_code_from_a_letter() {
    let (api, mail) = (BotApi::start().await, MailServer::start().await);
    let service = serving(nominated(), &api, &mail);
    api.press(7, "a:nomination_status");
    let buttons = api.answer(7, 1).await.buttons();
    let (_, button) = buttons.iter().find(|(label, _)| label == "Link by e-mail").expect("the offer");
    api.press(7, button);
    answer_with(&api, 7, "Which e-mail address").await;
    api.say(7, "it is Siti@Example.org");
    let told = answer_with(&api, 7, "If a nomination has this address").await;
    let letter = mail.letter(1).await;
    assert!(letter.to.contains("<siti@example.org>") && letter.from.contains("usher@example.org"), "{letter:?}");
    for head in ["Subject: Your code for your nomination", "Auto-Submitted: auto-generated", "Message-ID: <"] {
        assert!(letter.text.contains(head), "{head}: {}", letter.text);
    }
    api.say(7, &code_of(&letter.text));
    answer_with(&api, 7, "Done: this chat is linked").await;
    api.say(8, "link my nomination by e-mail");
    api.answer(8, 1).await;
    api.say(8, "nobody@example.org");
    let other = answer_with(&api, 8, "If a nomination has this address").await;
    assert_eq!(told.text(), other.text(), "the answer says nothing about the address");
    assert_eq!(mail.letters().len(), 1);
    let log = service.log();
    assert!(!log.contains("example.org") && !log.contains(&code_of(&letter.text)), "{log}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_outlives_a_crash_and_a_mail_server_that_is_down() {
    let (api, mail) = (BotApi::start().await, MailServer::start().await);
    mail.refuse(&["451 try later"]);
    let service = serving(nominated(), &api, &mail);
    api.say(7, "siti@example.org");
    answer_with(&api, 7, "If a nomination has this address").await;
    mail.until_refused().await;
    // Meanwhile the letter is most likely put off; held at the moment of the crash, it waits for half a minute longer.
    api.say(7, "/help");
    api.answer(7, 2).await;
    let _again = serving(service.kill(), &api, &mail);
    let letter = mail.letter(1).await;
    api.say(7, &code_of(&letter.text));
    answer_with(&api, 7, "Done: this chat is linked").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_mail_server_no_letter_is_offered() {
    let api = BotApi::start().await;
    let _service = Service::start_in(nominated(), &api, &[]);
    api.press(7, "a:nomination_status");
    let answer = api.answer(7, 1).await;
    assert!(answer.text().contains("claim code"), "{}", answer.text());
    assert!(answer.buttons().iter().all(|(_, action)| action != "n:e"), "{:?}", answer.buttons());
    api.press(7, "n:e");
    assert!(!api.answer(7, 2).await.text().contains("Which e-mail address"));
}
