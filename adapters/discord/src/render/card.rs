//! Blocks as cards: title, text, fields and small print, in the order of the blocks and within Discord's limits.

use bot_core::message::{Block, Line};

use super::fold::{Mark, fold};
use super::markdown::visible;
use super::measure::length;
use super::{NOTHING, block_texts, gap};
use crate::payload::{Embed, Field, Footer, Payload};

/// Letters of all cards of one message.
const MESSAGE: usize = 6_000;
/// Cards of one message.
const CARDS: usize = 10;
const TITLE: usize = 256;
const DESCRIPTION: usize = 4_096;
const FIELDS: usize = 25;
const LABEL: usize = 256;
const VALUE: usize = 1_024;
const FOOTER: usize = 2_048;
/// Letters of a value that leaves room for others beside it.
const SHORT_VALUE: usize = 30;

/// The parts of a card stand in this order, whatever order they are sent in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Nothing,
    Title,
    Description,
    Fields,
    Footer,
}

/// The messages that show the blocks as cards; none where the blocks show nothing.
pub(super) fn cards(blocks: &[Block]) -> Vec<Payload> {
    let mut deck = Deck { messages: Vec::new(), embeds: Vec::new(), used: 0, part: Part::Nothing };
    let mut before = None;
    for block in blocks {
        match block {
            Block::Heading(line) => deck.heading(line, block),
            Block::Field { label, value } => deck.field(label, value, block),
            Block::Source(line) => deck.source(line, block),
            Block::Paragraph(_) | Block::List(_) | Block::Quote(_) => {
                let between = before.map_or("", |before| gap(before, block));
                deck.description(block, between);
            }
        }
        before = Some(block);
    }
    deck.deal();
    deck.messages
}

struct Deck {
    messages: Vec<Payload>,
    embeds: Vec<Embed>,
    /// Letters in `embeds`.
    used: usize,
    /// Where the last card stands.
    part: Part,
}

impl Deck {
    fn heading(&mut self, line: &Line, block: &Block) {
        let title = fold(&super::on_one_line(line), Mark::NONE, TITLE);
        match title.as_slice() {
            [] => {}
            [title] if self.part == Part::Nothing || self.part > Part::Description => {
                self.part_of(Part::Title, length(title), |_| true).title = Some(title.clone());
            }
            _ => self.description(block, "\n\n"),
        }
    }

    fn description(&mut self, block: &Block, between: &str) {
        for (number, text) in block_texts(block, DESCRIPTION).into_iter().enumerate() {
            let between = if number == 0 { between } else { "\n" };
            let letters = between.len() + length(&text);
            let fits =
                |card: &Embed| card.description.as_ref().is_none_or(|written| length(written) + letters <= DESCRIPTION);
            let card = self.part_of(Part::Description, letters, fits);
            match &mut card.description {
                Some(written) => written.extend([between, &text]),
                None => card.description = Some(text),
            }
        }
    }

    fn field(&mut self, label: &Line, value: &Line, block: &Block) {
        let mut names = fold(&super::on_one_line(label), Mark::NONE, LABEL);
        if names.len() > 1 {
            return self.description(block, "\n");
        }
        let mut name = names.pop().unwrap_or_else(|| NOTHING.to_owned());
        let mut values = fold(value, Mark::NONE, VALUE);
        if values.is_empty() {
            values.push(NOTHING.to_owned());
        }
        let inline = values.len() == 1 && length(&value.plain()) <= SHORT_VALUE;
        for value in values {
            let letters = length(&name) + length(&value);
            let card = self.part_of(Part::Fields, letters, |card| card.fields.len() < FIELDS);
            let name = std::mem::replace(&mut name, NOTHING.to_owned());
            card.fields.push(Field { name, value, inline });
        }
    }

    /// Small print knows no markup, so its letters need no escape.
    fn source(&mut self, line: &Line, block: &Block) {
        let text = visible(&line.plain());
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        let letters = length(text) + 1;
        if letters > FOOTER {
            return self.description(block, "\n");
        }
        let fits = |card: &Embed| card.footer.as_ref().is_none_or(|footer| length(&footer.text) + letters <= FOOTER);
        let card = self.part_of(Part::Footer, letters, fits);
        match &mut card.footer {
            Some(footer) => footer.text.extend(["\n", text]),
            None => card.footer = Some(Footer { text: text.to_owned() }),
        }
    }

    /// The card that takes a part of so many letters: the last one where the part's place is still to come and there
    /// is room, else a new one, else one in a new message.
    fn part_of(&mut self, part: Part, letters: usize, fits: impl Fn(&Embed) -> bool) -> &mut Embed {
        let follows = part >= self.part && part != Part::Title && self.embeds.last().is_some_and(&fits);
        if self.used + letters > MESSAGE || (!follows && self.embeds.len() == CARDS) {
            self.deal();
        }
        if !follows || self.embeds.is_empty() {
            self.embeds.push(Embed::default());
        }
        self.part = part;
        self.used += letters;
        let last = self.embeds.len() - 1;
        &mut self.embeds[last]
    }

    fn deal(&mut self) {
        if !self.embeds.is_empty() {
            let embeds = std::mem::take(&mut self.embeds);
            self.messages.push(Payload::cards(embeds));
        }
        self.used = 0;
        self.part = Part::Nothing;
    }
}
