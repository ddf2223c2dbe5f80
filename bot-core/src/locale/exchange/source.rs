//! The sentences of a catalogue's file, each with the lines it stands on.

use std::ops::Range;

/// A value in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    /// The message, `message.attribute`, or empty for the file's first line.
    pub(super) id: String,
    /// As written, without the indentation its lines share.
    pub(super) text: String,
    /// The comments that belong to it.
    pub(super) note: String,
    /// Its lines, counted from 0.
    pub(super) lines: Range<usize>,
}

/// What stands before and behind the text of the first line's comment.
const COMMENT: [char; 2] = ['#', ' '];
/// How far the lines of a value stand in.
const INDENTATION: &str = "    ";

/// All values of a file in their order; the first is its first line, where that is a comment.
pub(super) fn pieces(text: &str) -> Vec<Piece> {
    let lines: Vec<&str> = text.lines().collect();
    let mut pieces = Vec::new();
    let mut remarks = Remarks::default();
    let mut message = "";
    let mut number = 0;
    while let Some(line) = lines.get(number) {
        let mut end = number + 1;
        if number == 0 && line.starts_with('#') {
            let text = line.trim_start_matches(COMMENT).to_owned();
            pieces.push(Piece { id: String::new(), text, note: String::new(), lines: 0..1 });
        } else if let Some((name, _)) = entry(line) {
            end = end_of(&lines, number);
            message = if name.starts_with('.') { message } else { name };
            let id = if name.starts_with('.') { format!("{message}{name}") } else { name.to_owned() };
            let (text, note) = (value(&lines[number..end]), remarks.taken());
            if !text.is_empty() {
                pieces.push(Piece { id, text, note, lines: number..end });
            }
        } else {
            remarks.note(line);
        }
        number = end;
    }
    pieces
}

/// The comments above what comes next.
#[derive(Default)]
struct Remarks<'a> {
    group: &'a str,
    own: Vec<&'a str>,
}

impl<'a> Remarks<'a> {
    fn note(&mut self, line: &'a str) {
        match line.strip_prefix("##") {
            Some(heading) => self.group = heading.trim_matches(COMMENT),
            None if line.starts_with('#') => self.own.push(line.trim_matches(COMMENT)),
            None => self.own.clear(),
        }
    }

    fn taken(&mut self) -> String {
        let remarks = [self.group].into_iter().chain(self.own.drain(..));
        remarks.filter(|remark| !remark.is_empty()).collect::<Vec<_>>().join("\n")
    }
}

/// The name of the message or, with its dot, of the attribute that begins on this line, and what stands behind the `=`.
fn entry(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.split_once('=')?;
    let (indented, name) = (name.starts_with(' '), name.trim());
    let word = name.trim_start_matches(if indented { '.' } else { '-' });
    let is_name = word.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && word.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_'));
    (is_name && indented == name.starts_with('.')).then_some((name, value.trim()))
}

/// Where the entry that begins on line `number` ends, without the empty lines behind it.
fn end_of(lines: &[&str], number: usize) -> usize {
    let behind = lines[number + 1..].iter().position(|line| line.starts_with('#') || entry(line).is_some());
    let next = behind.map_or(lines.len(), |behind| number + 1 + behind);
    let last = lines[number..next].iter().rposition(|line| !line.trim().is_empty());
    number + last.unwrap_or_default() + 1
}

/// The value on these lines, the first of which names it.
fn value(lines: &[&str]) -> String {
    let first = entry(lines[0]).map_or("", |(_, value)| value);
    let rest = &lines[1..];
    let indented = |line: &&str| line.len() - line.trim_start_matches(' ').len();
    let shared = rest.iter().filter(|line| !line.trim().is_empty()).map(indented).min().unwrap_or_default();
    let rest = rest.iter().map(|line| line.get(shared..).unwrap_or_default());
    let lines: Vec<&str> = Some(first).filter(|first| !first.is_empty()).into_iter().chain(rest).collect();
    lines.join("\n")
}

/// The lines that say `text` under this name, as a file has them.
pub(super) fn written(id: &str, text: &str) -> String {
    let (name, outside) = match id.split_once('.') {
        Some((_, attribute)) => (format!("{INDENTATION}.{attribute}"), INDENTATION),
        None => (id.to_owned(), ""),
    };
    if id.is_empty() {
        return format!("# {text}");
    }
    // A choice that closes at the margin is written as it came; other texts of several lines begin on a line of their own.
    let closes_at_margin =
        outside.is_empty() && text.lines().next().is_some_and(|line| line.ends_with("->")) && text.ends_with("\n}");
    if closes_at_margin || !text.contains('\n') {
        return format!("{name} = {text}");
    }
    let lines = text.lines().map(|line| match line.is_empty() {
        true => String::new(),
        false => format!("{outside}{INDENTATION}{line}"),
    });
    format!("{name} =\n{}", lines.collect::<Vec<_>>().join("\n"))
}
