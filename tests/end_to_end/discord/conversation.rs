//! Conversations about the example: by command, button and menu, in private and in a channel.

use super::{Service, inoffensive, shown};
use crate::doubles::discord::{Discord, Stage, Where};

const CODE: &str = "23-IP-10-GE-WSP-A";
const CHANNEL: Where = Where::Channel(77);

#[tokio::test(flavor = "multi_thread")]
async fn a_conversation_by_command_button_and_menu() {
    let discord = Discord::start().await;
    let _service = Service::connected(&discord).await;
    let anda = discord.person(7);

    anda.calls(CHANNEL, "deadline", &[("project", CODE)]);
    let deadline = shown(&discord, 1).await.remove(0);
    assert!(deadline.text().contains("July 2023") && deadline.text().contains(CODE), "{}", deadline.text());
    assert!(!deadline.ephemeral);

    let (label, action) = deadline.buttons().remove(0);
    anda.presses(CHANNEL, &deadline, &action);
    let dates = shown(&discord, 2).await.remove(1);
    assert!(label == "Dates" && dates.text().contains("August 2023"), "{label}: {}", dates.text());

    anda.calls(CHANNEL, "language", &[]);
    let languages = shown(&discord, 3).await.remove(2);
    assert!(languages.ephemeral, "which language a person reads concerns nobody else");
    anda.presses(CHANNEL, &languages, "l:id");
    discord.until("the choice answered in place", |state| state.shown[2].edits == 1).await;

    anda.calls(CHANNEL, "ask", &[("question", "siapa yang boleh ikut?"), ("project", CODE)]);
    let eligibility = shown(&discord, 4).await.remove(3);
    assert!(eligibility.text().contains("Peserta yang diminta"), "{}", eligibility.text());
    inoffensive(&discord);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_summary_is_a_card() {
    let discord = Discord::start().await;
    let _service = Service::connected(&discord).await;
    discord.person(7).calls(Where::Private, "project", &[("project", CODE)]);
    let card = shown(&discord, 1).await.remove(0);
    let embed = &card.body["embeds"][0];
    assert!(embed["title"].as_str().unwrap().contains("Public Service"), "{embed}");
    assert!(embed["fields"].as_array().unwrap().len() >= 4, "{embed}");
    assert!(embed["footer"]["text"].as_str().unwrap().contains(CODE), "{embed}");
    inoffensive(&discord);
}

#[tokio::test(flavor = "multi_thread")]
async fn projects_are_suggested_by_words_of_their_title() {
    let discord = Discord::start().await;
    let _service = Service::connected(&discord).await;
    let typed = discord.person(7).types("deadline", "project", "innov");
    let suggested = |state: &crate::doubles::discord::State| match &state.interactions[&typed].stage {
        Stage::Choices(choices) => choices.iter().any(|choice| choice["value"] == CODE),
        _ => false,
    };
    discord.until("a suggestion", suggested).await;
    inoffensive(&discord);
}

#[tokio::test(flavor = "multi_thread")]
async fn questions_in_private_and_by_mention_are_answered() {
    let discord = Discord::start().await;
    let _service = Service::connected(&discord).await;
    let anda = discord.person(7);
    anda.writes(Where::Private, "until when can I be nominated?");
    assert!(discord.texts(anda.private_channel(), 1).await[0].contains("July 2023"));
    anda.writes(CHANNEL, "<@42> where does it take place?");
    assert!(discord.texts(77, 1).await[0].contains("Indonesia"));
    anda.writes(Where::Private, "<@42>");
    assert!(!discord.texts(anda.private_channel(), 2).await[1].is_empty());
    inoffensive(&discord);
}

#[tokio::test(flavor = "multi_thread")]
async fn hostile_texts_get_an_answer_like_any_other() {
    let discord = Discord::start().await;
    let service = Service::connected(&discord).await;
    let anda = discord.person(7);
    let hostile = [
        "<b>deadline</b>".to_owned(),
        "@everyone @here <@&1> <#2> when is it?".to_owned(),
        "**[deadline](https://evil.example)** ||`x`|| ```".to_owned(),
        "\u{202e}enildaed eht si nehw\u{2066}".to_owned(),
        "👩‍👩‍👧🇯🇵🎉".to_owned(),
        "deadline ".repeat(1_200),
        "\u{0}\u{1}".to_owned(),
        format!("a{}", "\u{301}".repeat(3_000)),
    ];
    for text in &hostile {
        anda.writes(Where::Private, text);
        anda.calls(CHANNEL, "ask", &[("question", text)]);
        anda.calls(CHANNEL, "project", &[("project", text)]);
    }
    let all = shown(&discord, hostile.len() * 3).await;
    assert!(all.iter().all(|shown| !shown.text().is_empty() && !shown.text().contains("@everyone")));
    inoffensive(&discord);
    let log = service.log();
    assert!(!log.contains("evil") && !log.contains("token-") && !log.contains("secret"), "{log}");
}
