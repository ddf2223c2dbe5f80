//! What the assistant says, as Discord shows it: short text, or a card where there are fields or much to say.

mod card;
mod components;
mod fold;
mod markdown;
mod measure;

use bot_core::message::{Block, Inline, Line, Outbound};

use crate::payload::Payload;
use fold::{Mark, fold, fold_labelled};
use measure::length;
pub(crate) use measure::shortened;

/// Letters of a message's text.
const TEXT: usize = 2_000;
/// Nothing to see, where Discord wants something to be there.
const NOTHING: &str = "\u{200b}";

/// The messages for an answer, at least one, in order; the buttons are under the last one with text. Files come last, each as
/// a message of its own.
pub(crate) fn messages(outbound: &Outbound) -> Vec<Payload> {
    let has_fields = outbound.blocks.iter().any(|block| matches!(block, Block::Field { .. }));
    let texts = texts(&outbound.blocks);
    let messages = if has_fields || texts.len() > 1 { card::cards(&outbound.blocks) } else { contents(texts) };
    with_mentions(with_buttons(messages, outbound), outbound)
}

/// The same as text alone, for channels where the assistant may not show cards.
pub(crate) fn plain_messages(outbound: &Outbound) -> Vec<Payload> {
    with_mentions(with_buttons(contents(texts(&outbound.blocks)), outbound), outbound)
}

/// Groups are called above the first message, or before it where it is full.
fn with_mentions(mut messages: Vec<Payload>, outbound: &Outbound) -> Vec<Payload> {
    let parts = outbound.blocks.iter().flat_map(Block::lines).flat_map(|line| &line.0);
    let groups: Vec<String> = parts
        .filter_map(|part| match part {
            Inline::Mention { group } => Some(group.clone()),
            _ => None,
        })
        .collect();
    if groups.is_empty() {
        return messages;
    }
    let called = groups.iter().map(|group| format!("<@&{group}>")).collect::<Vec<_>>().join(" ");
    if messages.first().is_none_or(|first| length(&first.content) + 1 + length(&called) > TEXT) {
        messages.insert(0, Payload::default());
    }
    if let Some(first) = messages.first_mut() {
        first.content = format!("{called}\n{}", first.content).trim_end().to_owned();
        first.allowed_mentions.roles = groups;
    }
    messages
}

fn contents(texts: Vec<String>) -> Vec<Payload> {
    texts.into_iter().map(Payload::text).collect()
}

fn with_buttons(mut messages: Vec<Payload>, outbound: &Outbound) -> Vec<Payload> {
    if messages.is_empty() {
        messages.push(Payload::text(NOTHING.to_owned()));
    }
    if let Some(last) = messages.last_mut() {
        last.components = components::components(&outbound.buttons);
    }
    messages.extend(outbound.files.iter().cloned().map(Payload::file));
    messages
}

/// All blocks as texts that fit a message each.
fn texts(blocks: &[Block]) -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    let mut before = None;
    for block in blocks {
        let between = before.map_or("", |before| gap(before, block));
        for (number, part) in block_texts(block, TEXT).into_iter().enumerate() {
            let between = if number == 0 { between } else { "\n" };
            match texts.last_mut() {
                Some(text) if length(text) + between.len() + length(&part) <= TEXT => {
                    text.push_str(between);
                    text.push_str(&part);
                }
                _ => texts.push(part),
            }
            before = Some(block);
        }
    }
    texts
}

/// What stands between two blocks: an empty line between thoughts, none within one.
fn gap(before: &Block, next: &Block) -> &'static str {
    match (before, next) {
        (Block::Heading(_), _)
        | (Block::Field { .. }, Block::Field { .. })
        | (_, Block::List(_) | Block::Source(_)) => "\n",
        _ => "\n\n",
    }
}

/// A block as markdown, in parts of at most `limit`.
fn block_texts(block: &Block, limit: usize) -> Vec<String> {
    match block {
        Block::Heading(line) => fold(&on_one_line(line), Mark::HEADING, limit),
        Block::Paragraph(line) => fold(line, Mark::NONE, limit),
        Block::Field { label, value } => fold_labelled(label, value, limit),
        Block::List(points) => points.iter().flat_map(|point| fold(point, Mark::POINT, limit)).collect(),
        Block::Quote(line) => fold(line, Mark::QUOTE, limit),
        Block::Source(line) => fold(&on_one_line(line), Mark::SMALL, limit),
    }
}

/// A heading of several lines would be several headings.
fn on_one_line(line: &Line) -> Line {
    let parts = line.0.iter().map(|part| match part {
        Inline::Text(text) => Inline::Text(text.replace('\n', " ")),
        Inline::Bold(text) => Inline::Bold(text.replace('\n', " ")),
        other => other.clone(),
    });
    Line(parts.collect())
}

#[cfg(test)]
mod tests;
