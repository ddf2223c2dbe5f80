//! Text out of a DOCX: paragraphs become lines, the cells of a table's row are parted by tabs.

use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::name::QName;

use super::super::reader::MOST_TEXT;
use super::ContainerError;

/// The most that the body of a document may unfold to, in bytes: markup is many times longer than its text.
const MOST_MARKUP: u64 = 16 * 1024 * 1024;

/// The text of a DOCX.
///
/// # Errors
/// [`ContainerError`] where the archive is damaged, is no DOCX or unfolds to more than its bounds.
pub(super) fn text(bytes: &[u8]) -> Result<String, ContainerError> {
    let damaged = |_| ContainerError::Damaged("DOCX");
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    let body = archive.by_name("word/document.xml").map_err(|error| match error {
        zip::result::ZipError::FileNotFound => {
            ContainerError::NotRead("an archive or an Office document other than DOCX")
        }
        _ => ContainerError::Damaged("DOCX"),
    })?;
    let mut markup = String::new();
    // What the archive says of its sizes is not believed.
    let read = body.take(MOST_MARKUP + 1).read_to_string(&mut markup);
    if markup.len() as u64 > MOST_MARKUP {
        return Err(ContainerError::TooMuch { format: "DOCX", limit: MOST_MARKUP });
    }
    read.map_err(|_| ContainerError::Damaged("DOCX"))?;
    let mut writer = Writer::default();
    let mut reader = Reader::from_str(&markup);
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag)) => writer.open(&tag),
            Ok(Event::Empty(tag)) => writer.mark(tag.name()),
            Ok(Event::End(tag)) => writer.close(tag.name()),
            Ok(Event::Text(text)) => writer.write(&text),
            Ok(Event::GeneralRef(entity)) => writer.entity(&entity),
            Ok(Event::Eof) => break,
            Ok(_) => {}
            Err(_) => return Err(ContainerError::Damaged("DOCX")),
        }
        if writer.text.len() + writer.cell.len() > MOST_TEXT {
            return Err(ContainerError::TooMuch { format: "DOCX", limit: MOST_TEXT as u64 });
        }
    }
    Ok(writer.text)
}

#[derive(Default)]
struct Writer {
    text: String,
    /// What the open cell of a row holds so far.
    cell: String,
    cells_before: usize,
    /// How many tables are open: one inside a cell is read as its text.
    tables: usize,
    in_text: bool,
    /// How many elements are open that repeat what stands elsewhere.
    hidden: usize,
}

impl Writer {
    fn open(&mut self, tag: &BytesStart<'_>) {
        match tag.name().as_ref() {
            "mc:Fallback" | "w:del" | "w:moveFrom" => self.hidden += 1,
            "w:tbl" => self.tables += 1,
            "w:tr" if self.tables == 1 => self.cells_before = 0,
            "w:t" => self.in_text = true,
            _ => self.mark(tag.name()),
        }
    }

    fn mark(&mut self, tag: QName<'_>) {
        match tag.as_ref() {
            "w:tab" => self.put("\t"),
            "w:br" | "w:cr" => self.put("\n"),
            "w:noBreakHyphen" => self.put("-"),
            _ => {}
        }
    }

    fn close(&mut self, tag: QName<'_>) {
        match tag.as_ref() {
            "mc:Fallback" | "w:del" | "w:moveFrom" => self.hidden = self.hidden.saturating_sub(1),
            "w:t" => self.in_text = false,
            // A paragraph of its own, not a wrapped line.
            "w:p" => self.put("\n\n"),
            "w:tc" if self.tables == 1 => self.end_cell(),
            "w:tr" if self.tables == 1 => self.text.push('\n'),
            "w:tbl" => self.tables = self.tables.saturating_sub(1),
            _ => {}
        }
    }

    /// A label is one line even where its cell is narrow; the lines of a value stay lines.
    fn end_cell(&mut self) {
        let cell = std::mem::take(&mut self.cell);
        if self.cells_before == 0 {
            let words: Vec<&str> = cell.split_whitespace().collect();
            self.text.push_str(&words.join(" "));
        } else {
            self.text.push('\t');
            self.text.push_str(cell.replace('\t', " ").trim());
        }
        self.cells_before += 1;
    }

    fn write(&mut self, text: &str) {
        if self.in_text {
            self.put(text);
        }
    }

    fn entity(&mut self, entity: &BytesRef<'_>) {
        let name: &str = entity;
        if self.in_text {
            let letter = html_escape::decode_html_entities(&format!("&{name};")).into_owned();
            self.put(&letter);
        }
    }

    fn put(&mut self, text: &str) {
        if self.hidden == 0 {
            if self.tables > 0 { &mut self.cell } else { &mut self.text }.push_str(text);
        }
    }
}
