//! The markup of announcement texts: headings, lists, quotes, bold, code, links, placeholders.

use super::placeholder::Placeholder;

/// A part of a text that stands on lines of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Section {
    Heading(Vec<Piece>),
    Paragraph(Vec<Piece>),
    Quote(Vec<Piece>),
    List(Vec<Vec<Piece>>),
}

/// A part of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    Words { words: String, bold: bool },
    Code(String),
    Link { label: String, url: String },
    Value { of: Placeholder, bold: bool },
}

/// What is wrong with a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    /// Line of the text, counted from 0.
    pub(super) line: usize,
    /// What is wrong there.
    pub(super) why: String,
}

/// Reads a text; all that is wrong with it is reported, in order.
pub(super) fn read(text: &str) -> Result<Vec<Section>, Vec<Fault>> {
    let (mut sections, mut faults) = (Vec::new(), Vec::new());
    // Lines of a paragraph belong together until an empty line or a mark ends it.
    let mut open = false;
    for (number, line) in text.lines().enumerate() {
        let line = line.trim();
        let (mark, rest) = marked(line);
        let pieces = pieces(rest).unwrap_or_else(|why| {
            faults.push(Fault { line: number, why });
            Vec::new()
        });
        if line.is_empty() {
            open = false;
            continue;
        }
        match (mark, sections.last_mut()) {
            ('#', _) => sections.push(Section::Heading(pieces)),
            ('-', Some(Section::List(points))) if open => points.push(pieces),
            ('-', _) => sections.push(Section::List(vec![pieces])),
            ('>', Some(Section::Quote(quoted))) if open => join(quoted, pieces),
            ('>', _) => sections.push(Section::Quote(pieces)),
            (_, Some(Section::Paragraph(words))) if open => join(words, pieces),
            _ => sections.push(Section::Paragraph(pieces)),
        }
        open = mark != '#';
    }
    if sections.is_empty() && faults.is_empty() {
        faults.push(Fault { line: 0, why: "is empty".to_owned() });
    }
    if faults.is_empty() { Ok(sections) } else { Err(faults) }
}

/// The mark a line begins with, and what follows it.
fn marked(line: &str) -> (char, &str) {
    for (start, mark) in [("# ", '#'), ("- ", '-'), ("* ", '-'), ("• ", '-'), ("> ", '>')] {
        if let Some(rest) = line.strip_prefix(start) {
            return (mark, rest.trim());
        }
    }
    (' ', line)
}

fn join(line: &mut Vec<Piece>, more: Vec<Piece>) {
    line.push(Piece::Words { words: "\n".to_owned(), bold: false });
    line.extend(more);
}

/// The parts of a line; an error says what is wrong with it.
fn pieces(line: &str) -> Result<Vec<Piece>, String> {
    let mut reader = Reader { rest: line, bold: false, words: String::new(), pieces: Vec::new() };
    while !reader.rest.is_empty() {
        reader.step()?;
    }
    if reader.bold {
        return Err("'**' opens and does not close on this line".to_owned());
    }
    reader.flush();
    Ok(reader.pieces)
}

struct Reader<'t> {
    rest: &'t str,
    bold: bool,
    words: String,
    pieces: Vec<Piece>,
}

impl Reader<'_> {
    fn step(&mut self) -> Result<(), String> {
        if let Some(rest) = self.rest.strip_prefix("**") {
            self.flush();
            (self.bold, self.rest) = (!self.bold, rest);
            return Ok(());
        }
        let mut letters = self.rest.chars();
        let first = letters.next().unwrap_or_default();
        let after = letters.as_str();
        match first {
            '\\' if after.starts_with(|next: char| "\\*`[]{}#->".contains(next)) => {
                let mut letters = after.chars();
                self.words.extend(letters.next());
                self.rest = letters.as_str();
            }
            '{' => self.placeholder(after)?,
            '`' => {
                let (code, rest) = after.split_once('`').ok_or("'`' opens and does not close on this line")?;
                self.push(Piece::Code(code.to_owned()), rest.len());
            }
            '[' => match link(after)? {
                Some((piece, left)) => self.push(piece, left),
                None => self.take(first, after.len()),
            },
            _ => self.take(first, after.len()),
        }
        Ok(())
    }

    fn placeholder(&mut self, after: &str) -> Result<(), String> {
        let (name, rest) = after.split_once('}').ok_or("'{' opens and does not close on this line")?;
        let of = name
            .trim()
            .parse()
            .map_err(|_| format!("unknown placeholder {{{name}}}; there are {}", Placeholder::names()))?;
        let bold = self.bold;
        self.push(Piece::Value { of, bold }, rest.len());
        Ok(())
    }

    /// Adds a piece after which `left` bytes remain to be read.
    fn push(&mut self, piece: Piece, left: usize) {
        self.flush();
        self.pieces.push(piece);
        self.rest = &self.rest[self.rest.len() - left..];
    }

    fn take(&mut self, letter: char, left: usize) {
        self.words.push(letter);
        self.rest = &self.rest[self.rest.len() - left..];
    }

    fn flush(&mut self) {
        if !self.words.is_empty() {
            self.pieces.push(Piece::Words { words: std::mem::take(&mut self.words), bold: self.bold });
        }
    }
}

/// A link, given what follows its `[`, and how many bytes remain behind it; `None` where the bracket is just one.
fn link(after: &str) -> Result<Option<(Piece, usize)>, String> {
    let Some((label, (url, rest))) =
        after.split_once("](").and_then(|(label, rest)| Some((label, rest.split_once(')')?)))
    else {
        return Ok(None);
    };
    if label.contains(['[', ']', '{']) || label.trim().is_empty() {
        return Ok(None);
    }
    let web = url.starts_with("https://") || url.starts_with("http://");
    if !web || url.contains(char::is_whitespace) {
        return Err(format!("'{url}' is no web address: a link is written [words](https://...)"));
    }
    Ok(Some((Piece::Link { label: label.to_owned(), url: url.to_owned() }, rest.len())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(words: &str) -> Piece {
        Piece::Words { words: words.to_owned(), bold: false }
    }

    #[test]
    fn a_text_is_read_into_sections() {
        let text = "# News\n\nBring **your passport**.\nAnd [read](https://a.example/b_c).\n\n- one\n- `two`\n> Quoted";
        let bold = Piece::Words { words: "your passport".to_owned(), bold: true };
        let link = Piece::Link { label: "read".to_owned(), url: "https://a.example/b_c".to_owned() };
        let paragraph = vec![words("Bring "), bold, words("."), words("\n"), words("And "), link, words(".")];
        assert_eq!(
            read(text).unwrap(),
            [
                Section::Heading(vec![words("News")]),
                Section::Paragraph(paragraph),
                Section::List(vec![vec![words("one")], vec![Piece::Code("two".to_owned())]]),
                Section::Quote(vec![words("Quoted")]),
            ]
        );
    }

    #[test]
    fn placeholders_are_found_and_a_backslash_takes_a_mark_as_it_stands() {
        let closing = Piece::Value { of: Placeholder::ClosingDate, bold: true };
        assert_eq!(
            read(r"By **{closing_date}**, \{not this\} [nor this]").unwrap(),
            [Section::Paragraph(vec![words("By "), closing, words(", {not this} [nor this]")])]
        );
    }

    #[test]
    fn every_fault_is_named_with_its_line() {
        let faults = read("Fine\n{closing_data}\n**open\n[x](ftp://y)\n`").unwrap_err();
        assert_eq!(faults.iter().map(|fault| fault.line).collect::<Vec<_>>(), [1, 2, 3, 4]);
        assert!(faults[0].why.contains("{closing_data}") && faults[0].why.contains("{closing_date}"), "{faults:?}");
        assert_eq!(read(" \n").unwrap_err()[0].why, "is empty");
    }
}
