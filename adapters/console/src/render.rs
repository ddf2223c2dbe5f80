//! An answer as the terminal shows it: styled, wrapped, buttons as numbers to type.

use anstyle::{AnsiColor, Style};
use bot_core::message::{Block, Button, Inline, Line, Outbound};

use crate::wrap::{Span, wrap};

const PLAIN: Style = Style::new();
const STRONG: Style = Style::new().bold();
const HEADING: Style = AnsiColor::Cyan.on_default().bold();
const LABEL: Style = Style::new().bold();
const CODE: Style = AnsiColor::Yellow.on_default();
const LINK: Style = AnsiColor::Blue.on_default().underline();
const QUIET: Style = Style::new().dimmed();
const NUMBER: Style = AnsiColor::Green.on_default().bold();

/// Lines longer than this are hard to read, however wide the terminal is.
const WIDEST: usize = 100;
const NARROWEST: usize = 20;

/// The answer for people at a terminal of `columns`, with ANSI styles; ends with a line break.
#[must_use]
pub fn styled(message: &Outbound, columns: usize) -> String {
    let width = columns.clamp(NARROWEST, WIDEST);
    let mut text = String::new();
    let mut above = None;
    for block in &message.blocks {
        if above.is_some_and(|above| parted(above, block)) {
            text.push('\n');
        }
        push_block(&mut text, block, width);
        above = Some(block);
    }
    if !message.buttons.is_empty() {
        text.push('\n');
    }
    for (position, button) in message.buttons.iter().enumerate() {
        push_lines(&mut text, "", &number(position), &[span(&button.label, PLAIN)], width);
    }
    text
}

/// A line of the terminal itself, in small print; ends with a line break.
#[must_use]
pub fn quiet(line: &Line, columns: usize) -> String {
    let mut text = String::new();
    let spans: Vec<Span> = line.0.iter().flat_map(|part| inline(part, QUIET)).collect();
    push_lines(&mut text, "", &span("", PLAIN), &spans, columns.clamp(NARROWEST, WIDEST));
    text
}

/// The answer as bare lines: text, then each button as `[1] label`; ends with a line break.
#[must_use]
pub fn plain(message: &Outbound) -> String {
    let mut text = visible(&message.plain());
    text.push('\n');
    for (position, button) in message.buttons.iter().enumerate() {
        text.push_str(&number(position).text);
        text.push_str(&label(button));
        text.push('\n');
    }
    text
}

fn label(button: &Button) -> String {
    visible(&button.label).replace('\n', " ")
}

fn number(position: usize) -> Span {
    span(&format!("[{}] ", position + 1), NUMBER)
}

/// Whether an empty line stands between two blocks: fields stand together, all else apart.
fn parted(above: &Block, below: &Block) -> bool {
    !matches!((above, below), (Block::Field { .. }, Block::Field { .. }) | (Block::Heading(_), _))
}

fn push_block(text: &mut String, block: &Block, width: usize) {
    let none = span("", PLAIN);
    match block {
        Block::Heading(line) => push_lines(text, "", &none, &spans(line, HEADING), width),
        Block::Paragraph(line) => push_lines(text, "", &none, &spans(line, PLAIN), width),
        Block::Source(line) => push_lines(text, "", &none, &spans(line, QUIET), width),
        Block::Quote(line) => push_lines(text, "│ ", &none, &spans(line, PLAIN), width),
        Block::Field { label, value } => {
            let mut field = spans(label, LABEL);
            field.push(span(": ", LABEL));
            field.extend(spans(value, PLAIN));
            push_lines(text, "", &none, &field, width);
        }
        Block::List(points) => {
            for point in points {
                push_lines(text, "", &span("• ", PLAIN), &spans(point, PLAIN), width);
            }
        }
    }
}

/// Appends wrapped lines: `margin` before each, `first` before the first and as much blank before the others.
fn push_lines(text: &mut String, margin: &str, first: &Span, spans: &[Span], width: usize) {
    let indent = first.text.chars().count();
    let inner = width.saturating_sub(indent + margin.chars().count()).max(1);
    for (position, line) in wrap(spans, inner).iter().enumerate() {
        text.push_str(margin);
        if position == 0 {
            push_span(text, first);
        } else {
            text.extend(std::iter::repeat_n(' ', indent));
        }
        line.iter().for_each(|span| push_span(text, span));
        text.push('\n');
    }
}

fn push_span(text: &mut String, span: &Span) {
    use std::fmt::Write;
    // Writing to a String does not fail.
    let _ = write!(text, "{}{}{}", span.style.render(), span.text, span.style.render_reset());
}

fn spans(line: &Line, style: Style) -> Vec<Span> {
    line.0.iter().flat_map(|part| inline(part, style)).collect()
}

fn inline(part: &Inline, style: Style) -> Vec<Span> {
    match part {
        Inline::Text(text) => vec![span(text, style)],
        Inline::Bold(text) => vec![span(text, STRONG)],
        Inline::Code(text) => vec![span(text, CODE)],
        Inline::Moment { shown, .. } => vec![span(shown, style)],
        Inline::Mention { .. } => Vec::new(),
        Inline::Link { label, url } if label == url => vec![span(url, LINK)],
        Inline::Link { label, url } => vec![span(label, style), span(" (", style), span(url, LINK), span(")", style)],
    }
}

fn span(text: &str, style: Style) -> Span {
    Span { text: visible(text), style }
}

/// Without control characters: an answer may quote a document, and a terminal obeys what it is shown.
fn visible(text: &str) -> String {
    let letters = text.chars().map(|letter| if letter == '\t' { ' ' } else { letter });
    letters.filter(|letter| *letter == '\n' || !letter.is_control()).collect()
}

#[cfg(test)]
mod tests {
    use bot_core::locale::Tag;
    use bot_core::message::Understood;
    use expect_test::expect;

    use super::*;

    fn deadline() -> Outbound {
        let closing = Line(vec![
            Inline::Text("Nominations close on ".to_owned()),
            Inline::Bold("Monday, 31 July 2023".to_owned()),
            Inline::Text(". Write to ".to_owned()),
            Inline::Link { label: "your NPO".to_owned(), url: "https://npo.example".to_owned() },
            Inline::Text(".".to_owned()),
        ]);
        let button = |label: &str| Button { label: label.to_owned(), action: "a:apply".to_owned() };
        Outbound {
            blocks: vec![
                Block::Heading(Line::text("Closing date")),
                Block::Paragraph(closing),
                Block::Field { label: Line::text("Modality"), value: Line::text("online") },
                Block::Field { label: Line::text("Seats"), value: Line::text("50") },
                Block::List(vec![Line::text("a point that is too long for one line"), Line::text("another")]),
                Block::Source(Line::text("Project Notification 23-IP-10-GE-WSP-A")),
            ],
            buttons: vec![button("How to apply"), button("Who may attend")],
            locale: Tag::english(),
            replaces: false,
            private: false,
            files: Vec::new(),
            form: None,
            understood: Understood::default(),
        }
    }

    #[test]
    fn an_answer_is_wrapped_and_its_buttons_are_numbered() {
        let shown = anstream::adapter::strip_str(&styled(&deadline(), 34)).to_string();
        expect![[r#"
            Closing date
            Nominations close on Monday, 31
            July 2023. Write to your NPO
            (https://npo.example).

            Modality: online
            Seats: 50

            • a point that is too long for one
              line
            • another

            Project Notification
            23-IP-10-GE-WSP-A

            [1] How to apply
            [2] Who may attend
        "#]]
        .assert_eq(&shown);
    }

    #[test]
    fn bare_lines_hold_no_escape_sequences() {
        let mut message = deadline();
        message.blocks = vec![Block::Quote(Line::text("quiet\u{1b}[31mred\u{7}\u{9b}2J"))];
        assert_eq!(plain(&message), "quiet[31mred2J\n[1] How to apply\n[2] Who may attend\n");
        assert!(!styled(&message, 80).contains("\u{1b}[31m"));
    }
}
