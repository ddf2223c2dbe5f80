//! Paragraphs are laid out in messages that fit: split between paragraphs, else between lines, else between words.

use unicode_segmentation::UnicodeSegmentation;

use crate::render::{Paragraph, Span};

/// The length Telegram counts: UTF-16 units.
pub(crate) fn length(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

/// The paragraphs in as many messages as they need, none longer than `limit` units, nothing left out but white space
/// at the borders.
pub(crate) fn into_messages(paragraphs: Vec<Paragraph>, limit: usize) -> Vec<Vec<Paragraph>> {
    let mut messages = Vec::new();
    let mut message: Vec<Paragraph> = Vec::new();
    let mut used = 0;
    for paragraph in paragraphs {
        for piece in pieces(paragraph, limit) {
            let own = piece.spans.iter().map(|span| length(&span.text)).sum::<usize>();
            let gap = if piece.close { 1 } else { 2 };
            if !message.is_empty() && used + gap + own > limit {
                messages.push(std::mem::take(&mut message));
            }
            used = if message.is_empty() { own } else { used + gap + own };
            message.push(piece);
        }
    }
    if !message.is_empty() {
        messages.push(message);
    }
    messages
}

/// The paragraph in pieces that each fit.
fn pieces(paragraph: Paragraph, limit: usize) -> Vec<Paragraph> {
    let text: String = paragraph.spans.iter().map(|span| span.text.as_str()).collect();
    if length(&text) <= limit {
        return vec![paragraph];
    }
    let Paragraph { spans, quoted, close } = paragraph;
    let mut pieces = Vec::new();
    let mut start = 0;
    while let Some(rest) = text.get(start..).filter(|rest| !rest.is_empty()) {
        let end = start + cut(rest, limit);
        let spans = between(&spans, start, end);
        if spans.iter().any(|span| !span.text.trim().is_empty()) {
            pieces.push(Paragraph { spans, quoted, close: close && pieces.is_empty() });
        }
        start = end + text[end..].len() - text[end..].trim_start().len();
    }
    pieces
}

/// Where to cut the text so that what comes before fits, in bytes: behind the last line that fits, unless that leaves
/// most of the room empty, else behind the last word, else behind the last character. Never 0 for a text that
/// is not empty.
fn cut(text: &str, limit: usize) -> usize {
    let mut used = 0;
    let mut fits = text.len();
    for (position, character) in text.grapheme_indices(true) {
        used += length(character);
        if used > limit {
            fits = position;
            break;
        }
    }
    if fits == text.len() {
        return fits;
    }
    // A single character may be longer than a message: marks can be piled up without end.
    if fits == 0 {
        let mut used = 0;
        let fitting = text.char_indices().find(|(_, letter)| {
            used += letter.len_utf16();
            used > limit
        });
        return fitting.map_or(text.len(), |(position, _)| position).max(text.chars().next().map_or(0, char::len_utf8));
    }
    let before = &text[..fits];
    let line = before.rfind('\n').filter(|position| *position > fits / 2);
    let word = || before.rfind(char::is_whitespace).filter(|position| *position > 0);
    line.or_else(word).unwrap_or(fits)
}

/// The spans between two positions of their joined text.
fn between(spans: &[Span], start: usize, end: usize) -> Vec<Span> {
    let mut found = Vec::new();
    let mut offset = 0;
    for span in spans {
        let (from, to) = (start.max(offset), end.min(offset + span.text.len()));
        if let Some(text) = (from < to).then(|| span.text.get(from - offset..to - offset)).flatten() {
            found.push(Span { text: text.to_owned(), look: span.look.clone() });
        }
        offset += span.text.len();
    }
    found
}
