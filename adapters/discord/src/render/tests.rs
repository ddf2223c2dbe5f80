//! What people see of an answer, and that nothing of it is lost.

use bot_core::locale::{Args, Locales, Tag};
use bot_core::message::{Block, Button, Inline, Line, Outbound, Understood};
use expect_test::{Expect, expect};
use proptest::prelude::*;

use super::*;

fn says(blocks: Vec<Block>) -> Outbound {
    Outbound {
        blocks,
        buttons: vec![Button { label: "How to apply".into(), action: "a:apply".into() }],
        locale: Tag::english(),
        replaces: false,
        private: false,
        files: Vec::new(),
        form: None,
        understood: Understood::default(),
    }
}

fn field(label: &str, value: &str) -> Block {
    Block::Field { label: Line::text(label), value: Line::text(value) }
}

fn check(blocks: Vec<Block>, expected: &Expect) {
    let mut shown = serde_json::to_value(messages(&says(blocks))).unwrap();
    for message in shown.as_array_mut().unwrap() {
        assert_eq!(message["allowed_mentions"], serde_json::json!({ "parse": [], "replied_user": false }));
        message.as_object_mut().unwrap().remove("allowed_mentions");
        message.as_object_mut().unwrap().remove("components");
    }
    expected.assert_eq(&serde_json::to_string_pretty(&shown).unwrap());
}

#[test]
fn a_short_answer_is_text() {
    let closing = Line(vec![Inline::Text("Nominations close on ".into()), Inline::Bold("20 May 2026".into())]);
    check(
        vec![
            Block::Paragraph(closing),
            Block::List(vec![Line::text("1. ask your NPO"), Line::text("- fill in the form")]),
            Block::Source(Line::text("23-IP-10-GE-WSP-A, issued 1 March 2026")),
        ],
        &expect![[r#"
            [
              {
                "content": "Nominations close on **20 May 2026**\n- 1\\. ask your NPO\n- \\- fill in the form\n-# 23-IP-10-GE-WSP-A, issued 1 March 2026",
                "embeds": []
              }
            ]"#]],
    );
}

#[test]
fn a_summary_is_a_card() {
    check(
        vec![
            Block::Heading(Line::text("Workshop on *Innovation*")),
            Block::Paragraph(Line::text("Five days in Jakarta.")),
            field("Timing", "20 to 24 May 2026"),
            field("Who may attend", "Officials who plan public services in their economy"),
            Block::Source(Line::text("23-IP-10-GE-WSP-A *first issue*")),
            Block::Paragraph(Line::text("Anything else?")),
        ],
        &expect![[r#"
            [
              {
                "content": "",
                "embeds": [
                  {
                    "title": "Workshop on \\*Innovation\\*",
                    "description": "Five days in Jakarta.",
                    "fields": [
                      {
                        "name": "Timing",
                        "value": "20 to 24 May 2026",
                        "inline": true
                      },
                      {
                        "name": "Who may attend",
                        "value": "Officials who plan public services in their economy",
                        "inline": false
                      }
                    ],
                    "footer": {
                      "text": "23-IP-10-GE-WSP-A *first issue*"
                    }
                  },
                  {
                    "description": "Anything else?"
                  }
                ]
              }
            ]"#]],
    );
}

#[test]
fn a_long_answer_is_a_card_and_a_longer_one_several() {
    let shown = messages(&says(vec![Block::Paragraph(Line::text("word ".repeat(500)))]));
    assert_eq!((shown.len(), shown[0].embeds.len(), shown[0].content.as_str()), (1, 1, ""));
    let shown = messages(&says(vec![Block::Paragraph(Line::text("word ".repeat(2_000)))]));
    assert_eq!(shown.iter().map(|message| message.embeds.len()).collect::<Vec<_>>(), [1, 2]);
    assert!(shown[0].components.is_empty() && !shown[1].components.is_empty());
}

#[test]
fn an_answer_without_a_visible_letter_is_still_a_message() {
    let shown = messages(&says(vec![Block::Paragraph(Line::text(" \u{0} "))]));
    assert_eq!((shown.len(), shown[0].content.as_str()), (1, NOTHING));
}

#[test]
fn where_cards_are_not_allowed_fields_are_text() {
    let shown = plain_messages(&says(vec![field("Timing", "May"), field("Venue city", "Jakarta")]));
    assert_eq!(shown[0].content, "**Timing:** May\n**Venue city:** Jakarta");
}

fn within_limits(message: &Payload) -> bool {
    let all: usize = message.embeds.iter().map(letters).sum();
    let parts = message.embeds.iter().all(|card| {
        let footer = card.footer.as_ref().map_or(0, |footer| length(&footer.text));
        card.title.as_deref().is_none_or(|title| (1..=256).contains(&length(title)))
            && card.description.as_deref().is_none_or(|text| (1..=4_096).contains(&length(text)))
            && card.fields.len() <= 25
            && card.fields.iter().all(|field| (1..=256).contains(&length(&field.name)))
            && card.fields.iter().all(|field| (1..=1_024).contains(&length(&field.value)))
            && footer <= 2_048
    });
    length(&message.content) <= TEXT && all <= 6_000 && message.embeds.len() <= 10 && parts
}

fn letters(card: &crate::payload::Embed) -> usize {
    let fields: usize = card.fields.iter().map(|field| length(&field.name) + length(&field.value)).sum();
    let texts =
        [card.title.as_deref(), card.description.as_deref(), card.footer.as_ref().map(|footer| footer.text.as_str())];
    fields + texts.into_iter().flatten().map(length).sum::<usize>()
}

/// Every visible letter that is no mark of markdown, in order.
fn essence(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).collect()
}

fn line() -> impl Strategy<Value = Line> {
    let words = prop_oneof![".{0,40}", "[a-z*_`<>@# \n]{0,3000}", Just("@everyone <b>x</b> \u{202e} 🇯🇵".to_owned())];
    let part = (0..3, words).prop_map(|(kind, words)| match kind {
        0 => Inline::Text(words),
        1 => Inline::Bold(words),
        _ => Inline::Code(words),
    });
    proptest::collection::vec(part, 0..4).prop_map(Line)
}

fn block() -> impl Strategy<Value = Block> {
    prop_oneof![
        line().prop_map(Block::Heading),
        line().prop_map(Block::Paragraph),
        line().prop_map(Block::Quote),
        line().prop_map(Block::Source),
        proptest::collection::vec(line(), 0..5).prop_map(Block::List),
        (line(), line()).prop_map(|(label, value)| Block::Field { label, value }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn whatever_is_said_fits_and_nothing_is_dropped(blocks in proptest::collection::vec(block(), 1..16)) {
        let outbound = says(blocks);
        let said = essence(&outbound.plain());
        for shown in [messages(&outbound), plain_messages(&outbound)] {
            prop_assert!(shown.iter().all(within_limits));
            let mut seen = String::new();
            for message in &shown {
                seen.push_str(&message.content);
                for card in &message.embeds {
                    seen.extend([card.title.as_deref(), card.description.as_deref()].into_iter().flatten());
                    seen.extend(card.fields.iter().flat_map(|field| [field.name.as_str(), field.value.as_str()]));
                    seen.extend(card.footer.iter().map(|footer| footer.text.as_str()));
                }
            }
            prop_assert_eq!(essence(&seen), said.clone());
        }
    }
}

#[test]
fn what_runs_the_other_way_is_isolated_and_nothing_to_copy_holds_a_mark() {
    let locales = Locales::embedded();
    let url = "https://example.org/a";
    for tag in ["fa", "ur"] {
        let catalogue = locales.get(&tag.parse().unwrap());
        let link = Inline::Link { label: url.to_owned(), url: url.to_owned() };
        let told = [
            catalogue.line("join-link", &Args::new().bold("title", "Opening").part("link", link)),
            catalogue.line("timezone-how", &Args::new().code("example", "/timezone Suva")),
            catalogue.line("contact-details", &Args::new().text("website", "info@example.org")),
        ];
        let shown: String = messages(&says(told.into_iter().map(Block::Paragraph).collect()))
            .iter()
            .map(|message| serde_json::to_string(message).unwrap())
            .collect();
        for part in ["**Opening**", "`/timezone Suva`", "<https://example.org/a>", "info@example.org", "a:apply"] {
            let at = shown.find(part).unwrap_or_else(|| panic!("{tag}: {part}: {shown}"));
            let (before, is_data) = (&shown[..at], part == "a:apply");
            let open = before.matches('\u{2068}').count() - before.matches('\u{2069}').count();
            assert_eq!(open, usize::from(!is_data), "{tag}: {part}: {shown}");
        }
    }
}
