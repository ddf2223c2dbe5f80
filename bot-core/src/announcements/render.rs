//! An announcement in the reader's language: structure, never markup.

use super::action::Choice;
use super::markup::{self, Piece, Section};
use super::placeholder::Placeholder;
use super::subscription::Topic;
use super::{Announcement, Kind};
use crate::assistant::Action;
use crate::locale::{Args, Catalogue, Locales, Tag, clean};
use crate::message::{Block, Button, Inline, Line, Outbound, Understood};
use crate::notification::Notification;

/// What placeholders are filled from.
#[derive(Clone, Copy, Default)]
pub(super) struct About<'a> {
    /// The project.
    pub(super) notification: Option<&'a Notification>,
    /// The reader's name, where it is known.
    pub(super) name: Option<&'a str>,
}

/// The message for readers of `tag`. `id` is the stored announcement's, for its buttons; a preview has none.
#[must_use]
pub fn render(
    announcement: &Announcement,
    id: Option<&str>,
    notification: Option<&Notification>,
    locales: &Locales,
    tag: &Tag,
) -> Outbound {
    render_about(announcement, id, About { notification, name: None }, locales, tag)
}

/// The same for one reader.
pub(super) fn render_about(
    announcement: &Announcement,
    id: Option<&str>,
    about: About<'_>,
    locales: &Locales,
    tag: &Tag,
) -> Outbound {
    let catalogue = locales.get(tag);
    let (text, own) = announcement.text_for(tag);
    let words = if own { catalogue.clone() } else { locales.get(&Tag::english()) };
    let mut blocks = Vec::new();
    if !own {
        blocks.push(Block::Source(catalogue.line("announcement-in-english", &Args::new())));
    }
    blocks.extend(body(text, about, &words));
    if let Some(notification) = about.notification {
        let about = Args::new().bold("title", clean(&notification.title)).code("code", &notification.code);
        blocks.push(Block::Source(catalogue.line("announcement-about", &about)));
    }
    Outbound {
        blocks,
        buttons: buttons(announcement, id, &catalogue),
        locale: catalogue.tag().clone(),
        replaces: false,
        private: false,
        files: Vec::new(),
        form: None,
        understood: Understood::default(),
    }
}

/// The sections of a text, filled in. A text that was checked always reads.
fn body(text: &str, about: About<'_>, catalogue: &Catalogue) -> Vec<Block> {
    let line = |pieces: &[Piece]| line(pieces, about, catalogue);
    let sections = markup::read(text).unwrap_or_default();
    let blocks = sections.iter().map(|section| match section {
        Section::Heading(pieces) => Block::Heading(line(pieces)),
        Section::Paragraph(pieces) => Block::Paragraph(line(pieces)),
        Section::Quote(pieces) => Block::Quote(line(pieces)),
        Section::List(points) => Block::List(points.iter().map(|point| line(point)).collect()),
    });
    blocks.collect()
}

fn line(pieces: &[Piece], about: About<'_>, catalogue: &Catalogue) -> Line {
    let words = |words: String, bold: bool| if bold { Inline::Bold(words) } else { Inline::Text(words) };
    let inline = pieces.iter().map(|piece| match piece {
        Piece::Words { words: text, bold } => words(clean(text), *bold),
        Piece::Code(code) => Inline::Code(clean(code)),
        Piece::Link { label, url } => Inline::Link { label: clean(label), url: url.clone() },
        Piece::Value { of: Placeholder::Project, .. } => Inline::Code(value(Placeholder::Project, about, catalogue)),
        Piece::Value { of, bold } => words(value(*of, about, catalogue), *bold),
    });
    Line(inline.collect())
}

fn value(of: Placeholder, about: About<'_>, catalogue: &Catalogue) -> String {
    if let (Placeholder::Name, Some(name)) = (of, about.name) {
        return clean(name);
    }
    about.notification.and_then(|notification| of.value(notification, catalogue)).unwrap_or_default()
}

fn buttons(announcement: &Announcement, id: Option<&str>, catalogue: &Catalogue) -> Vec<Button> {
    let Some(id) = id else { return Vec::new() };
    let mut buttons = Vec::new();
    if announcement.confirm {
        buttons.push(button(catalogue, "announcement-read", Choice::Read(id.to_owned())));
    }
    if announcement.kind == Kind::News {
        let project = announcement.project.clone();
        buttons.push(button(catalogue, "announcement-no-more", Choice::Unsubscribe { topic: Topic::News, project }));
    }
    buttons
}

fn button(catalogue: &Catalogue, label: &str, choice: Choice) -> Button {
    Button { label: catalogue.say(label), action: Action::Announcement(choice).to_string() }
}

/// The words of the sections, for measuring them.
pub(super) fn text(sections: &[Section], notification: Option<&Notification>, catalogue: &Catalogue) -> String {
    let lines = sections.iter().flat_map(lines);
    let about = About { notification, name: None };
    lines.map(|pieces| line(pieces, about, catalogue).plain()).collect::<Vec<_>>().join("\n")
}

/// Whether readers of `tag` are called by their name.
pub(super) fn names_its_reader(announcement: &Announcement, tag: &Tag) -> bool {
    let (text, _) = announcement.text_for(tag);
    markup::read(text).is_ok_and(|sections| placeholders(&sections).contains(&Placeholder::Name))
}

/// The placeholders in the sections, each once.
pub(super) fn placeholders(sections: &[Section]) -> Vec<Placeholder> {
    let mut found = Vec::new();
    for piece in sections.iter().flat_map(lines).flatten() {
        match piece {
            Piece::Value { of, .. } if !found.contains(of) => found.push(*of),
            _ => {}
        }
    }
    found
}

fn lines(section: &Section) -> Vec<&Vec<Piece>> {
    match section {
        Section::Heading(pieces) | Section::Paragraph(pieces) | Section::Quote(pieces) => vec![pieces],
        Section::List(points) => points.iter().collect(),
    }
}

/// What the announcement says first, for lists: its heading, else its first line.
#[must_use]
pub fn headline(
    announcement: &Announcement,
    notification: Option<&Notification>,
    locales: &Locales,
    tag: &Tag,
) -> String {
    let (text, own) = announcement.text_for(tag);
    let words = if own { locales.get(tag) } else { locales.get(&Tag::english()) };
    let first = body(text, About { notification, name: None }, &words).into_iter().next();
    let plain = first.and_then(|block| block.lines().next().map(Line::plain)).unwrap_or_default();
    plain.lines().next().unwrap_or_default().chars().take(120).collect()
}
