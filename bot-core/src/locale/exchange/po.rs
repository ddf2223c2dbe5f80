//! A sheet as a gettext catalogue.
//!
//! Read by hand: what is wrong in a sentence has to be named with its line, which the readers there are do not keep.

use std::fmt::Write;

use super::{Fault, Sentence, Sheet};

/// Stands between the file and the message in the context of a sentence.
const PARTS: char = ':';

/// The sheet, sentence by sentence.
pub(super) fn write(sheet: &Sheet) -> String {
    let mut text = String::from("msgid \"\"\nmsgstr \"\"\n\"Project-Id-Version: usher\\n\"\n");
    // Writing to a string does not fail.
    let _ = writeln!(text, "\"Language: {}\\n\"", sheet.locale);
    text.push_str("\"MIME-Version: 1.0\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n");
    text.push_str("\"Content-Transfer-Encoding: 8bit\\n\"\n");
    for sentence in &sheet.sentences {
        text.push('\n');
        for line in sentence.note.lines() {
            let _ = writeln!(text, "#. {line}");
        }
        if sentence.fuzzy {
            text.push_str("#, fuzzy\n");
        }
        field(&mut text, "msgctxt", &format!("{}{PARTS}{}", sentence.file, sentence.id));
        field(&mut text, "msgid", &sentence.english);
        field(&mut text, "msgstr", &sentence.own);
    }
    text
}

/// One line of the sentence a line of the file.
fn field(text: &mut String, keyword: &str, value: &str) {
    let quoted = |part: &str| {
        let part = part.replace('\\', "\\\\").replace('"', "\\\"").replace('\t', "\\t");
        format!("\"{}\"\n", part.replace('\n', "\\n"))
    };
    let lines =
        if value.contains('\n') { [""].into_iter().chain(value.split_inclusive('\n')).collect() } else { vec![value] };
    let lines: String = lines.into_iter().map(quoted).collect();
    let _ = write!(text, "{keyword} {lines}");
}

/// A field of an entry that is being read: the line its value begins on, and the value.
type Field = Option<(usize, String)>;

/// An entry that is being read.
#[derive(Default)]
struct Entry {
    context: Field,
    english: Field,
    own: Field,
    fuzzy: bool,
}

/// Reads the sheet; the sentence without a context is the catalogue's header.
pub(super) fn read(text: &str) -> Result<Sheet, Fault> {
    let mut sheet = Sheet { locale: String::new(), sentences: Vec::new() };
    let mut entry = Entry::default();
    let mut keyword = "";
    for (number, line) in (1..).zip(text.lines().map(str::trim)).filter(|(_, line)| !line.is_empty()) {
        let (word, value) =
            parts(line).ok_or_else(|| Fault::new(number, format!("'{line}' is no line of a PO file")))?;
        if matches!(word, "#" | "msgctxt" | "msgid") && entry.own.is_some() {
            sheet.take(std::mem::take(&mut entry))?;
        }
        if word == "#" {
            entry.fuzzy |= value.starts_with("#,") && value.contains("fuzzy");
            keyword = "";
            continue;
        }
        keyword = if word.is_empty() { keyword } else { word };
        entry.add(keyword, word.is_empty(), number, value)?;
    }
    if entry.english.is_some() || entry.own.is_some() || entry.context.is_some() {
        sheet.take(entry)?;
    }
    if sheet.locale.is_empty() {
        return Err(Fault::new(1, "the header names no Language"));
    }
    Ok(sheet)
}

/// The keyword of a line, `#` for a comment, and what stands behind it.
fn parts(line: &str) -> Option<(&str, &str)> {
    if line.starts_with('#') {
        return Some(("#", line));
    }
    let quote = line.find('"')?;
    Some((line[..quote].trim(), &line[quote..]))
}

impl Entry {
    /// Takes a quoted text: the value of `keyword`, or more of it.
    fn add(&mut self, keyword: &str, goes_on: bool, number: usize, value: &str) -> Result<(), Fault> {
        let field = match keyword {
            "msgctxt" => &mut self.context,
            "msgid" => &mut self.english,
            "msgstr" => &mut self.own,
            "" => return Err(Fault::new(number, "a text without a keyword before it")),
            other => return Err(Fault::new(number, format!("'{other}' is not used in these files"))),
        };
        let part = unquoted(value).ok_or_else(|| Fault::new(number, "the quotation marks do not match"))?;
        match field {
            Some(_) if !goes_on => return Err(Fault::new(number, format!("a second {keyword}"))),
            Some((line, text)) => {
                // What stands in several lines begins with an empty one.
                *line = if text.is_empty() { number } else { *line };
                text.push_str(&part);
            }
            None => *field = Some((number, part)),
        }
        Ok(())
    }
}

impl Sheet {
    fn take(&mut self, entry: Entry) -> Result<(), Fault> {
        let line = [&entry.context, &entry.english, &entry.own].into_iter().flatten().map(|(line, _)| *line).min();
        let line = line.unwrap_or(1);
        let (Some((_, english)), Some((begins, own))) = (entry.english, entry.own) else {
            return Err(Fault::new(line, "msgid or msgstr is missing"));
        };
        let Some((_, context)) = entry.context else {
            let named = own.lines().find_map(|line| line.strip_prefix("Language:"));
            let Some(named) = named.filter(|_| english.is_empty()) else {
                return Err(Fault::new(line, "msgctxt is missing, which tells the message"));
            };
            named.trim().clone_into(&mut self.locale);
            return Ok(());
        };
        let Some((file, id)) = context.split_once(PARTS) else {
            return Err(Fault::new(line, format!("msgctxt '{context}' names no file and message")));
        };
        let (file, id) = (file.to_owned(), id.to_owned());
        self.sentences.push(Sentence { file, id, english, own, note: String::new(), fuzzy: entry.fuzzy, line: begins });
        Ok(())
    }
}

/// The text between the quotation marks; `None` where they do not match or an escape is not known.
fn unquoted(quoted: &str) -> Option<String> {
    let inner = quoted.strip_prefix('"')?.strip_suffix('"').filter(|_| quoted.len() > 1)?;
    let mut text = String::new();
    let mut letters = inner.chars();
    while let Some(letter) = letters.next() {
        text.push(match letter {
            '"' => return None,
            '\\' => match letters.next()? {
                'n' => '\n',
                't' => '\t',
                same @ ('"' | '\\') => same,
                _ => return None,
            },
            other => other,
        });
    }
    Some(text)
}
