//! One conversation in every language, word for word: a greeting, the closing date, who may attend, what is not its subject, a
//! reminder. `UPDATE_EXPECT=1` writes them anew, to be read.

use std::fmt::Write as _;
use std::path::Path;

use bot_core::assistant::Command;
use bot_core::economy::Economy;
use bot_core::locale::{LocaleFiles, Locales, Tag};
use bot_core::message::Outbound;
use expect_test::expect_file;

use crate::chat::Chat;

/// What is asked, by intent and style; the first question of its kind in the language's own file, but for the stranger.
const ASKED: [(&str, &str); 5] = [
    ("greeting", "short"),
    ("deadline", "plain"),
    ("eligibility", "plain"),
    ("out_of_scope", "far"),
    ("reminder_on", "plain"),
];

#[tokio::test]
async fn a_conversation_in_every_language_reads_as_it_was_read_over() {
    let mut first = Chat::at("2023-07-20T03:00:00Z").await;
    first.say("hello").await;
    for (number, tag) in (100..).zip(Locales::embedded().tags()) {
        let mut chat = first.other(&format!("{number}"), tag.as_str()).from(economy_of(tag)).await;
        chat.command(Command::Language, tag.as_str()).await;
        let mut told = String::new();
        for (intent, style) in ASKED {
            let question = question(tag, intent, style);
            let answer = chat.say(&question).await;
            assert_eq!(answer.locale, *tag, "{question}");
            writeln!(told, "> {question}\n{}", written(&answer)).unwrap();
        }
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/conversation/told/{tag}.txt"));
        expect_file![path].assert_eq(&told);
    }
}

/// An economy that speaks the language before all others, else one that speaks it at all; English stands for many.
fn economy_of(tag: &Tag) -> Economy {
    let speaks_first = |economy: &Economy| economy.locales().first() == Some(&tag.as_str());
    let speaks = |economy: &Economy| *tag != Tag::english() && economy.locales().contains(&tag.as_str());
    let found = Economy::all().find(speaks_first).or_else(|| Economy::all().find(speaks));
    found.unwrap_or_else(|| "SG".parse().unwrap())
}

fn question(tag: &Tag, intent: &str, style: &str) -> String {
    let text = LocaleFiles::embedded_text(&format!("{tag}/questions.tsv")).unwrap();
    let begins = format!("{intent}\t{style}\t");
    // A question that names a project would be about that project, and not about the one there is.
    let mut asked = text.lines().filter_map(|line| line.strip_prefix(&begins));
    asked.find(|question| !question.contains(|letter: char| letter.is_ascii_digit())).unwrap().to_owned()
}

/// The answer and its buttons, without the marks of direction that nobody sees.
fn written(answer: &Outbound) -> String {
    let buttons: Vec<String> = answer.buttons.iter().map(|button| format!("[{}]", button.label)).collect();
    format!("{}\n{}\n", answer.plain(), buttons.join(" ")).replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
}
