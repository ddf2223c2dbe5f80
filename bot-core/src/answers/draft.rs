//! A message in the making: blocks, follow-up buttons, source line.

use jiff::civil::Date;

use super::standing::Nominations;
use super::{Question, excerpt, names, source};
use crate::assistant::Action;
use crate::economy::Economy;
use crate::locale::{Args, Catalogue, clean};
use crate::message::{Attachment, Block, Button, Form, Line, Outbound, Place, Understood};
use crate::notification::{Fact, Notification, Supplement};
use crate::understanding::Intent;

/// The longest label a platform shows, in characters.
const LONGEST_LABEL: usize = 80;
/// The longest action a platform carries, in bytes.
const LONGEST_ACTION: usize = 64;
/// The longest title inside a sentence, in characters.
const LONGEST_TITLE: usize = 200;
/// The most that is quoted from a document unasked, in characters: about one screen of a phone.
const QUOTED_AT_FIRST: usize = 900;
/// A passage is not begun for fewer characters than these.
const SHORTEST_QUOTE: usize = 100;
/// The most that is quoted from a document at all, in characters.
const QUOTED_AT_MOST: usize = 6_000;

/// A message in the making.
pub(super) struct Draft<'a> {
    /// What is answered.
    pub(super) question: &'a Question<'a>,
    /// The date on the asker's calendar.
    pub(super) today: Date,
    blocks: Vec<Block>,
    buttons: Vec<Button>,
    /// Characters that may still be quoted.
    quotable: usize,
    /// Whether the asker wants all that is quoted.
    in_full: bool,
    /// Whether a quotation was cut short.
    cut: bool,
    private: bool,
    /// Whether it comes from what the Secretariat supplied.
    supplied: bool,
    files: Vec<Attachment>,
    form: Option<Box<Form>>,
    understood: Understood,
}

impl<'a> Draft<'a> {
    /// An empty message of the assistant's own.
    pub(super) fn new(question: &'a Question<'a>) -> Self {
        let understood =
            Understood { project: question.project.map(|project| project.code.clone()), ..Default::default() };
        Self {
            question,
            today: question.today(),
            blocks: Vec::new(),
            buttons: Vec::new(),
            quotable: QUOTED_AT_FIRST,
            in_full: false,
            cut: false,
            private: false,
            supplied: false,
            files: Vec::new(),
            form: None,
            understood,
        }
    }

    /// An empty answer to an intent.
    pub(super) fn answering(question: &'a Question<'a>, intent: Intent) -> Self {
        let mut draft = Self::new(question);
        draft.understood.intent = Some(intent);
        draft
    }

    /// Lets everything be quoted that was cut short at first.
    pub(super) fn quote_in_full(&mut self) {
        self.quotable = QUOTED_AT_MOST;
        self.in_full = true;
    }

    /// The words of the answer's language.
    pub(super) fn catalogue(&self) -> &'a Catalogue {
        self.question.catalogue
    }

    /// The economy the asker told, where the place is the asker's own; with others reading along it is not used.
    pub(super) fn askers_economy(&self) -> Option<Economy> {
        self.question.economy.filter(|economy| self.in_private() || self.question.named.contains(economy))
    }

    /// The economies named in the text, else the asker's own.
    pub(super) fn economies_asked_about(&self) -> Vec<Economy> {
        match self.question.named {
            [] => self.askers_economy().into_iter().collect(),
            named => named.to_vec(),
        }
    }

    /// Whether only the asker reads this.
    pub(super) fn in_private(&self) -> bool {
        self.question.place == Place::Private
    }

    /// A title.
    pub(super) fn heading(&mut self, line: Line) {
        self.push(Block::Heading(line));
    }

    /// A sentence or several.
    pub(super) fn say(&mut self, id: &str, arguments: &Args) {
        self.push(Block::Paragraph(self.catalogue().line(id, arguments)));
    }

    /// Advice that goes beyond the question: left out where the answer has to be short.
    pub(super) fn advise(&mut self, id: &str, arguments: &Args) {
        if self.question.place != Place::Inline {
            self.say(id, arguments);
        }
    }

    /// Blocks that were made elsewhere.
    pub(super) fn blocks(&mut self, blocks: Vec<Block>) {
        self.blocks.extend(blocks);
    }

    /// A label and its value.
    pub(super) fn field(&mut self, label: &str, value: Line) {
        self.push(Block::Field { label: self.catalogue().line(label, &Args::new()), value });
    }

    /// Points, in order.
    pub(super) fn list(&mut self, points: Vec<Line>) {
        if !points.is_empty() {
            self.blocks.push(Block::List(points));
        }
    }

    /// A single line as a sentence, several as points.
    pub(super) fn say_each(&mut self, lines: Vec<Line>) {
        match <[Line; 1]>::try_from(lines) {
            Ok([line]) => self.push(Block::Paragraph(line)),
            Err(lines) => self.list(lines),
        }
    }

    /// A document's words as they stand, one block a paragraph, as far as there is room for them.
    pub(super) fn quote(&mut self, words: &str) {
        let too_little = self.quotable < SHORTEST_QUOTE && words.chars().nth(self.quotable).is_some();
        if self.cut || too_little {
            self.cut = true;
            return;
        }
        let (kept, cut) = excerpt::at_a_sentence(words, self.quotable);
        self.cut = cut;
        self.quotable -= kept.chars().count().min(self.quotable);
        for paragraph in kept.lines().map(verbatim).filter(|paragraph| !paragraph.is_empty()) {
            self.push(Block::Quote(paragraph));
        }
    }

    /// Words that were made for a chat, all of them.
    pub(super) fn quote_whole(&mut self, paragraphs: impl Iterator<Item = Line>) {
        for paragraph in paragraphs.filter(|paragraph| !paragraph.is_empty()) {
            self.push(Block::Quote(paragraph));
        }
    }

    /// A button to read on where a quotation was cut short; the way to the whole document where no more is shown.
    pub(super) fn offer_the_rest(&mut self, intent: Intent, project: &Notification) {
        if !self.cut {
            return;
        }
        if self.in_full || self.question.place == Place::Inline {
            self.say("quote-cut", &Args::new());
        } else {
            let label = self.catalogue().say("read-on");
            self.button(&label, &Action::Whole { intent, project: project.code.clone() });
        }
    }

    /// Where the answer comes from, unless it was supplied: then the notification is silent.
    pub(super) fn cite(&mut self, notification: &Notification) {
        if self.supplied {
            return;
        }
        let line = source::line(self.catalogue(), notification);
        self.understood.source = Some(line.plain());
        self.push(Block::Source(line));
        let shown = self.understood.intent.map(source::words_shown).unwrap_or_default();
        let tag = self.catalogue().tag();
        let translated = |fact: &Fact| self.question.supplements.translation(&notification.code, *fact, tag);
        if let Some(translation) = shown.iter().find_map(translated) {
            self.push(Block::Source(source::of_translation(self.catalogue(), translation)));
        }
    }

    /// The version that a comparison starts from.
    pub(super) fn compared_with(&mut self, line: Line) {
        self.push(Block::Source(line));
    }

    /// The answer comes from what the Secretariat supplied.
    pub(super) fn cite_supplement(&mut self, supplement: &Supplement) {
        let line = source::of_supplement(self.catalogue(), supplement);
        self.understood.source = Some(line.plain());
        self.supplied = true;
        self.push(Block::Source(line));
    }

    /// A button for each of these intents, about the project in question. Once its nominations have closed, a
    /// contact takes the place of applying.
    pub(super) fn offer(&mut self, intents: &[Intent]) {
        let project = self.question.project.map(|project| project.code.clone());
        let nominations = self.question.project.map(|project| Nominations::on(self.today, project));
        let closed = matches!(nominations, Some(Nominations::Closed { .. }));
        for intent in intents {
            let intent = if closed && *intent == Intent::Apply { &Intent::Contact } else { intent };
            let label = names::intent_label(self.catalogue(), *intent);
            self.button(&label, &Action::Answer { intent: *intent, project: project.clone() });
        }
    }

    /// A button for every member economy, where only the asker reads this.
    pub(super) fn offer_economies(&mut self) {
        if self.in_private() {
            for economy in Economy::all() {
                self.button(&names::economy_name(self.catalogue(), economy), &Action::Economy(economy));
            }
        }
    }

    /// One button. An action too long to be carried has none.
    pub(super) fn button(&mut self, label: &str, action: &Action) {
        let action = action.to_string();
        let known = self.buttons.iter().any(|button| button.action == action);
        if action.len() <= LONGEST_ACTION && !known && self.question.place != Place::Inline {
            self.buttons.push(Button { label: excerpt::at_a_word(clean(label).trim(), LONGEST_LABEL), action });
        }
    }

    /// The answer is for the asker's eyes only, where the platform can do so in a group.
    pub(super) fn keep_private(&mut self) {
        self.private = self.question.place == Place::Group;
    }

    /// Fields to fill in, in place of the message where the platform can show them.
    pub(super) fn form(&mut self, form: Form) {
        self.form = Some(Box::new(form));
    }

    /// A file to go with the message.
    pub(super) fn attach(&mut self, file: Attachment) {
        self.files.push(file);
    }

    /// The message.
    pub(super) fn finish(self) -> Outbound {
        Outbound {
            blocks: self.blocks,
            buttons: self.buttons,
            locale: self.question.catalogue.tag().clone(),
            replaces: false,
            private: self.private,
            files: self.files,
            form: self.form,
            understood: self.understood,
        }
    }

    fn push(&mut self, block: Block) {
        self.blocks.push(block);
    }
}

/// The arguments of a sentence about a project: its title.
pub(super) fn titled(notification: &Notification) -> Args {
    Args::new().bold("title", excerpt::at_a_word(&notification.title, LONGEST_TITLE))
}

/// A document's words as a line, without what would disturb the text around them.
pub(super) fn verbatim(words: &str) -> Line {
    Line::text(clean(words).trim())
}
