//! Pieces put together into texts of at most so many characters; nothing is dropped but space at the borders.

use bot_core::message::Line;

use super::markdown::{self, BOLD, Piece};
use super::measure::length;

/// What a line begins with, so that it is a point, a quote or small print.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    /// Before its first words.
    pub(super) first: &'static str,
    /// Before what follows a line break, and where the line goes on in another message.
    pub(super) next: &'static str,
}

impl Mark {
    pub(super) const NONE: Self = Self { first: "", next: "" };
    pub(super) const HEADING: Self = Self { first: "### ", next: "### " };
    pub(super) const POINT: Self = Self { first: "- ", next: "  " };
    pub(super) const QUOTE: Self = Self { first: "> ", next: "> " };
    pub(super) const SMALL: Self = Self { first: "-# ", next: "-# " };
}

/// The line as markdown, in as many texts as it takes; none where it shows nothing.
pub(super) fn fold(line: &Line, mark: Mark, limit: usize) -> Vec<String> {
    folded(&markdown::pieces(line), mark, limit)
}

/// A label in bold letters and its value behind it.
pub(super) fn fold_labelled(label: &Line, value: &Line, limit: usize) -> Vec<String> {
    let mut all: Vec<Piece> =
        markdown::pieces(label).into_iter().map(|piece| Piece { bold: piece.text != " ", ..piece }).collect();
    all.push(Piece { text: ":".to_owned(), bold: true });
    all.push(Piece { text: " ".to_owned(), bold: false });
    all.extend(markdown::pieces(value));
    folded(&all, Mark::NONE, limit)
}

fn folded(pieces: &[Piece], mark: Mark, limit: usize) -> Vec<String> {
    let mut folder = Folder { limit, mark, parts: Vec::new(), part: String::new(), used: 0, space: false, bold: false };
    for piece in pieces {
        match piece.text.as_str() {
            "\n" => folder.line_break(),
            " " => folder.space = true,
            _ => folder.word(piece),
        }
    }
    folder.finish();
    folder.parts
}

struct Folder {
    limit: usize,
    mark: Mark,
    parts: Vec<String>,
    /// The text being written, empty before its first word.
    part: String,
    used: usize,
    /// A space is due before the next word.
    space: bool,
    bold: bool,
}

impl Folder {
    fn word(&mut self, piece: &Piece) {
        if !self.part.is_empty() && self.used + self.cost(piece) > self.limit {
            self.finish();
        }
        let room = self.limit.saturating_sub(length(self.mark.next).max(length(self.mark.first)) + 2 * BOLD.len());
        if self.part.is_empty() && length(&piece.text) > room {
            for text in markdown::cut(&piece.text, room.max(1)) {
                self.finish();
                self.append(&Piece { text, bold: piece.bold });
            }
        } else {
            self.append(piece);
        }
    }

    /// What the word takes with the marks that open before it and have to close behind it.
    fn cost(&self, piece: &Piece) -> usize {
        let turn = if piece.bold == self.bold { 0 } else { BOLD.len() };
        let close = if piece.bold { BOLD.len() } else { 0 };
        length(&piece.text) + usize::from(self.space) + turn + close
    }

    fn append(&mut self, piece: &Piece) {
        if self.part.is_empty() {
            let mark = if self.parts.is_empty() { self.mark.first } else { self.mark.next };
            self.write(mark);
            self.space = false;
        }
        if self.bold && !piece.bold {
            self.write(BOLD);
        }
        if std::mem::take(&mut self.space) && !self.part.ends_with('\n') {
            self.write(" ");
        }
        if piece.bold && !self.bold {
            self.write(BOLD);
        }
        self.bold = piece.bold;
        self.write(&piece.text);
    }

    fn line_break(&mut self) {
        if self.part.is_empty() {
            return;
        }
        if self.used + 1 + length(self.mark.next) + 2 * BOLD.len() >= self.limit {
            self.finish();
            return;
        }
        self.close_bold();
        self.write("\n");
        self.write(self.mark.next);
        self.space = false;
    }

    fn close_bold(&mut self) {
        if std::mem::take(&mut self.bold) {
            self.write(BOLD);
        }
    }

    fn write(&mut self, text: &str) {
        self.part.push_str(text);
        self.used += length(text);
    }

    fn finish(&mut self) {
        self.close_bold();
        let part = std::mem::take(&mut self.part);
        let part = part.trim_end();
        if !part.is_empty() {
            self.parts.push(part.to_owned());
        }
        self.used = 0;
        self.space = false;
    }
}

#[cfg(test)]
mod tests {
    use bot_core::message::Inline;

    use super::*;

    #[test]
    fn words_are_kept_whole_and_bold_letters_bold_on_both_sides() {
        let line = Line(vec![
            Inline::Text("Closing ".into()),
            Inline::Bold("20 May 2026 at noon".into()),
            Inline::Text(" in Tokyo".into()),
        ]);
        assert_eq!(fold(&line, Mark::NONE, 2_000), ["Closing **20 May 2026 at noon** in Tokyo"]);
        assert_eq!(fold(&line, Mark::NONE, 20), ["Closing **20 May**", "**2026 at noon** in", "Tokyo"]);
    }

    #[test]
    fn a_quote_stays_a_quote_on_every_line() {
        let line = Line::text("one\ntwo three");
        assert_eq!(fold(&line, Mark::QUOTE, 100), ["> one\n> two three"]);
        assert_eq!(fold(&line, Mark::QUOTE, 12), ["> one", "> two three"]);
        assert_eq!(fold(&line, Mark::POINT, 100), ["- one\n  two three"]);
    }

    #[test]
    fn a_word_longer_than_a_message_is_cut_between_letters() {
        let parts = fold(&Line::text("あ".repeat(5_000)), Mark::NONE, 2_000);
        assert_eq!(parts.len(), 3);
        assert_eq!(parts.concat(), "あ".repeat(5_000));
    }

    #[test]
    fn what_shows_nothing_is_nothing() {
        assert!(fold(&Line::text(" \n \u{0}"), Mark::QUOTE, 100).is_empty());
    }
}
