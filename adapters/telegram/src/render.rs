//! An `Outbound` becomes texts in Telegram's HTML, each short enough for one message.

use bot_core::message::{Block, Inline, Line, Outbound};
use url::Url;

use crate::split::{into_messages, length};

/// The longest text of a message, in UTF-16 units, markup not counted.
pub(crate) const LONGEST: usize = 4096;
/// A quotation longer than this is shown folded.
const FOLDED: usize = 700;

/// Words of one look.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) text: String,
    pub(crate) look: Look,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Look {
    bold: bool,
    italic: bool,
    code: bool,
    link: Option<String>,
}

/// What stands on lines of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Paragraph {
    pub(crate) spans: Vec<Span>,
    pub(crate) quoted: bool,
    /// No empty line stands before it.
    pub(crate) close: bool,
}

/// The texts of the messages the answer is sent in.
pub(crate) fn html(outbound: &Outbound) -> Vec<String> {
    into_messages(paragraphs(outbound), LONGEST).iter().map(|message| joined(message, write_html)).collect()
}

/// The same without markup.
pub(crate) fn plain(outbound: &Outbound) -> Vec<String> {
    let write = |text: &mut String, paragraph: &Paragraph| {
        paragraph.spans.iter().for_each(|span| text.push_str(&span.text));
    };
    into_messages(paragraphs(outbound), LONGEST).iter().map(|message| joined(message, write)).collect()
}

fn paragraphs(outbound: &Outbound) -> Vec<Paragraph> {
    let mut paragraphs = Vec::new();
    let mut after_field = false;
    let mut after_heading = false;
    for block in &outbound.blocks {
        let close = after_heading || (after_field && matches!(block, Block::Field { .. }));
        match block {
            Block::Heading(line) => paragraphs.push(paragraph(line, |look| look.bold = true, close)),
            Block::Paragraph(line) => paragraphs.push(paragraph(line, |_| {}, close)),
            Block::Source(line) => paragraphs.push(paragraph(line, |look| look.italic = true, false)),
            Block::Quote(line) => paragraphs.push(Paragraph { quoted: true, ..paragraph(line, |_| {}, close) }),
            Block::Field { label, value } => {
                let mut field = paragraph(label, |look| look.bold = true, close);
                push(&mut field.spans, Span { text: ":".to_owned(), look: Look { bold: true, ..Look::default() } });
                push(&mut field.spans, Span { text: " ".to_owned(), look: Look::default() });
                spans(value, |_| {}).into_iter().for_each(|span| push(&mut field.spans, span));
                paragraphs.push(field);
            }
            Block::List(points) => paragraphs.extend(points.iter().map(point)),
        }
        after_field = matches!(block, Block::Field { .. });
        after_heading = matches!(block, Block::Heading(_));
    }
    paragraphs.retain(|paragraph| paragraph.spans.iter().any(|span| !span.text.trim().is_empty()));
    if outbound.locale.is_right_to_left() {
        paragraphs.iter_mut().for_each(read_from_the_right);
    }
    paragraphs
}

fn paragraph(line: &Line, look: impl Fn(&mut Look), close: bool) -> Paragraph {
    Paragraph { spans: spans(line, look), quoted: false, close }
}

fn point(line: &Line) -> Paragraph {
    let mut point = paragraph(line, |_| {}, true);
    point.spans.insert(0, Span { text: "• ".to_owned(), look: Look::default() });
    point
}

fn spans(line: &Line, look: impl Fn(&mut Look)) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::with_capacity(line.0.len());
    for part in &line.0 {
        let mut span = span(part);
        // Code takes no other look.
        if !span.look.code {
            look(&mut span.look);
        }
        push(&mut spans, span);
    }
    spans
}

/// Adds the span, to the last one where they look alike.
fn push(spans: &mut Vec<Span>, span: Span) {
    match spans.last_mut() {
        Some(last) if last.look == span.look => last.text.push_str(&span.text),
        _ => spans.push(span),
    }
}

fn span(part: &Inline) -> Span {
    let plain = |text: &str| Span { text: text.to_owned(), look: Look::default() };
    match part {
        Inline::Text(text) | Inline::Moment { shown: text, .. } => plain(text),
        Inline::Mention { .. } => plain(""),
        Inline::Bold(text) => Span { look: Look { bold: true, ..Look::default() }, ..plain(text) },
        Inline::Code(text) => Span { text: without_marks(text), look: Look { code: true, ..Look::default() } },
        Inline::Link { label, url } => match link(url) {
            Some(url) => Span { look: Look { link: Some(url), ..Look::default() }, ..plain(label) },
            None => plain(&format!("{label} ({})", without_marks(url))),
        },
    }
}

/// The address as Telegram takes it; others would make it refuse or drop the link.
fn link(url: &str) -> Option<String> {
    let url = without_marks(url);
    let parsed = Url::parse(&url).ok()?;
    matches!(parsed.scheme(), "http" | "https" | "tg").then_some(url)
}

/// Takes out the marks that set the reading direction: in what is copied or followed they are a fault.
fn without_marks(text: &str) -> String {
    let is_mark = |letter: char| matches!(letter, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(|letter| !is_mark(*letter)).collect()
}

/// Telegram takes the direction of a paragraph from its first letter: where that is a Latin one, a mark before it
/// says otherwise.
fn read_from_the_right(paragraph: &mut Paragraph) {
    let first = paragraph.spans.iter().flat_map(|span| span.text.chars()).find(|letter| letter.is_alphabetic());
    if first.is_some_and(|letter| letter.is_ascii()) {
        paragraph.spans.insert(0, Span { text: "\u{200f}".to_owned(), look: Look::default() });
    }
}

fn joined(message: &[Paragraph], write: impl Fn(&mut String, &Paragraph)) -> String {
    let mut text = String::new();
    for (position, paragraph) in message.iter().enumerate() {
        if position > 0 {
            text.push_str(if paragraph.close { "\n" } else { "\n\n" });
        }
        write(&mut text, paragraph);
    }
    text
}

fn write_html(html: &mut String, paragraph: &Paragraph) {
    if paragraph.quoted {
        let folded = paragraph.spans.iter().map(|span| length(&span.text)).sum::<usize>() > FOLDED;
        html.push_str(if folded { "<blockquote expandable>" } else { "<blockquote>" });
    }
    for span in &paragraph.spans {
        write_span(html, span);
    }
    if paragraph.quoted {
        html.push_str("</blockquote>");
    }
}

fn write_span(html: &mut String, span: &Span) {
    let Look { bold, italic, code, link } = &span.look;
    if let Some(url) = link {
        html.push_str("<a href=\"");
        escape(html, url);
        html.push_str("\">");
    }
    let tags = [(bold, "b"), (italic, "i"), (code, "code")];
    for (_, tag) in tags.iter().filter(|(on, _)| **on) {
        html.extend(["<", tag, ">"]);
    }
    escape(html, &span.text);
    for (_, tag) in tags.iter().rev().filter(|(on, _)| **on) {
        html.extend(["</", tag, ">"]);
    }
    if link.is_some() {
        html.push_str("</a>");
    }
}

fn escape(html: &mut String, text: &str) {
    for letter in text.chars() {
        match letter {
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '&' => html.push_str("&amp;"),
            '"' => html.push_str("&quot;"),
            letter => html.push(letter),
        }
    }
}
