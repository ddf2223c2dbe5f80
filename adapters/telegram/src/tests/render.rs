//! Answers as Telegram's HTML.

use bot_core::locale::{Args, Locales};
use bot_core::message::{Block, Inline, Line, Outbound, Understood};
use expect_test::{Expect, expect};
use jiff::Timestamp;
use jiff::civil::date;
use proptest::prelude::*;

use crate::render::{LONGEST, html, plain};
use crate::split::length;

fn answer(locale: &str, blocks: Vec<Block>) -> Outbound {
    Outbound {
        blocks,
        buttons: Vec::new(),
        locale: locale.parse().unwrap(),
        replaces: false,
        private: false,
        files: Vec::new(),
        form: None,
        understood: Understood::default(),
    }
}

fn check(locale: &str, blocks: Vec<Block>, expected: Expect) {
    expected.assert_eq(&html(&answer(locale, blocks)).join("\n=====\n"));
}

fn line(text: &str) -> Line {
    Line::text(text)
}

#[test]
fn every_block_has_its_look() {
    let blocks = vec![
        Block::Heading(line("Smart Farms")),
        Block::Field { label: line("When"), value: line("1 to 3 June") },
        Block::Field { label: line("Where"), value: Line(vec![Inline::Bold("Nadi".to_owned())]) },
        Block::Paragraph(Line(vec![
            Inline::Text("Closes ".to_owned()),
            Inline::Moment { at: Timestamp::UNIX_EPOCH, shown: "on Friday".to_owned() },
            Inline::Text(": see ".to_owned()),
            Inline::Link { label: "the page".to_owned(), url: "https://example.org/?a=1&b=\"2\"".to_owned() },
            Inline::Text(" or type ".to_owned()),
            Inline::Code("23-IP-10".to_owned()),
        ])),
        Block::List(vec![line("one"), line("two")]),
        Block::Quote(line("as it stands")),
        Block::Source(Line(vec![Inline::Text("From ".to_owned()), Inline::Code("23-IP-10".to_owned())])),
    ];
    check(
        "en",
        blocks,
        expect![[r#"
            <b>Smart Farms</b>
            <b>When:</b> 1 to 3 June
            <b>Where:</b> <b>Nadi</b>

            Closes on Friday: see <a href="https://example.org/?a=1&amp;b=&quot;2&quot;">the page</a> or type <code>23-IP-10</code>
            • one
            • two

            <blockquote>as it stands</blockquote>

            <i>From </i><code>23-IP-10</code>"#]],
    );
}

#[test]
fn hostile_words_stay_words() {
    let blocks = vec![
        Block::Paragraph(line("<b>&amp;\"</b>")),
        Block::Paragraph(Line(vec![Inline::Link { label: "x".to_owned(), url: "javascript:alert(1)".to_owned() }])),
        Block::Paragraph(Line(vec![Inline::Code("\u{202e}evil\u{2069}".to_owned())])),
    ];
    check(
        "en",
        blocks,
        expect![[r#"
            &lt;b&gt;&amp;amp;&quot;&lt;/b&gt;

            x (javascript:alert(1))

            <code>evil</code>"#]],
    );
}

#[test]
fn a_latin_beginning_does_not_turn_a_persian_paragraph_around() {
    let code = |text: &str| Inline::Code(text.to_owned());
    let blocks = vec![
        Block::Paragraph(Line(vec![code("23-IP-10"), Inline::Text(" تا فردا باز است".to_owned())])),
        Block::Paragraph(line("تا فردا")),
    ];
    let sent = html(&answer("fa", blocks)).join("");
    assert_eq!(sent, "\u{200f}<code>23-IP-10</code> تا فردا باز است\n\nتا فردا");
}

#[test]
fn long_answers_are_split_between_blocks_and_words() {
    let words = "word ".repeat(1500);
    let blocks = vec![Block::Heading(line("Title")), Block::Paragraph(line(&words)), Block::Source(line("source"))];
    let sent = plain(&answer("en", blocks));
    assert_eq!(sent.len(), 3);
    assert_eq!(sent[0], "Title");
    assert!(sent[1].ends_with("word") && sent[2].starts_with("word") && sent[2].ends_with("\n\nsource"));
    let emoji = plain(&answer("en", vec![Block::Paragraph(line(&"👩‍👩‍👧".repeat(1000)))]));
    assert!(emoji.iter().all(|text| text.ends_with("👧") && length(text) <= LONGEST));
}

fn part() -> impl Strategy<Value = Inline> {
    let text = prop_oneof!["[a-z<>&\" \n]{0,40}", "\\PC{0,40}", "[а-яกขค👩\u{200d}\u{301}]{0,3000}", "[ab ]{0,5000}"];
    (text, 0..4).prop_map(|(text, kind)| match kind {
        0 => Inline::Text(text),
        1 => Inline::Bold(text),
        2 => Inline::Code(text),
        _ => Inline::Link { label: "https://example.org".to_owned(), url: "https://example.org".to_owned() },
    })
}

fn block() -> impl Strategy<Value = Block> {
    let line = || prop::collection::vec(part(), 0..4).prop_map(Line);
    prop_oneof![
        line().prop_map(Block::Heading),
        line().prop_map(Block::Paragraph),
        line().prop_map(Block::Quote),
        line().prop_map(Block::Source),
        (line(), line()).prop_map(|(label, value)| Block::Field { label, value }),
        prop::collection::vec(line(), 0..4).prop_map(Block::List),
    ]
}

/// The words of a message as Telegram shows them; fails where a tag is not closed in order.
fn shown(html: &str) -> String {
    let mut open: Vec<&str> = Vec::new();
    let mut words = String::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('<') {
        words.push_str(before);
        let (tag, after) = after.split_once('>').expect("a tag that ends");
        match tag.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name), "{html}"),
            None => open.push(tag.split(' ').next().unwrap()),
        }
        rest = after;
    }
    assert!(open.is_empty() && !rest.contains('>'), "{html}");
    words.push_str(rest);
    words.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn whatever_is_said_fits_is_well_formed_and_complete(blocks in prop::collection::vec(block(), 1..5)) {
        let answer = answer("en", blocks);
        let letters = |text: &str| text.chars().filter(|letter| !letter.is_whitespace()).collect::<String>();
        let (sent, unmarked) = (html(&answer), plain(&answer));
        for (text, plain) in sent.iter().zip(&unmarked) {
            prop_assert!(length(plain) <= LONGEST);
            prop_assert_eq!(&shown(text), plain);
        }
        prop_assert_eq!(letters(&unmarked.concat()), letters(&answer.plain()));
    }
}

/// Parts that are written from left to right stand in isolation in these languages: the mark outside the tag, none inside.
#[test]
fn what_runs_the_other_way_is_isolated_and_nothing_to_copy_holds_a_mark() {
    let locales = Locales::embedded();
    let url = "https://example.org/?a=1";
    for tag in ["fa", "ur"] {
        let catalogue = locales.get(&tag.parse().unwrap());
        let link = Inline::Link { label: url.to_owned(), url: url.to_owned() };
        let time = Inline::Moment { at: Timestamp::UNIX_EPOCH, shown: "09:00".to_owned() };
        let told = [
            catalogue.line("join-link", &Args::new().bold("title", "Opening").part("link", link)),
            catalogue.line("timezone-how", &Args::new().code("example", "/timezone Suva")),
            catalogue.line("mail-code", &Args::new().code("code", "K7-42")),
            catalogue.line(
                "agenda-next",
                &Args::new().bold("title", "Opening").date("date", date(2023, 7, 31)).part("time", time),
            ),
            catalogue.line("contact-details", &Args::new().text("website", "info@example.org")),
        ];
        let shown = html(&answer(tag, told.into_iter().map(Block::Paragraph).collect())).concat();
        for part in
            ["<b>Opening</b>", "<code>/timezone Suva</code>", "<code>K7-42</code>", "09:00", "info@example.org", url]
        {
            let at = shown.find(part).unwrap_or_else(|| panic!("{tag}: {part}: {shown}"));
            let before = shown[..at].rsplit("<a href=\"").last().unwrap_or_default();
            let opened = before.matches('\u{2068}').count();
            assert!(opened > before.matches('\u{2069}').count(), "{tag}: {part}: {shown}");
        }
        assert_eq!(shown.matches('\u{2068}').count(), shown.matches('\u{2069}').count(), "{tag}: {shown}");
    }
}
