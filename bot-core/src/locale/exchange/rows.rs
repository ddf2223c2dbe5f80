//! A sheet as a table for spreadsheets: a sentence a row.

use std::io;

use super::{Fault, Sentence, Sheet};

/// The columns. The locale stands above the translations.
const COLUMNS: [&str; 4] = ["file", "message", "remark", "en"];
/// Tells spreadsheets that the text is UTF-8.
const MARK: char = '\u{feff}';

pub(super) fn write(sheet: &Sheet) -> io::Result<String> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(COLUMNS.into_iter().chain([sheet.locale.as_str()]))?;
    for sentence in &sheet.sentences {
        writer.write_record([&sentence.file, &sentence.id, &sentence.note, &sentence.english, &sentence.own])?;
    }
    let bytes = writer.into_inner().map_err(|error| io::Error::other(error.to_string()))?;
    Ok(format!("{MARK}{}", String::from_utf8_lossy(&bytes)))
}

pub(super) fn read(text: &str) -> Result<Sheet, Fault> {
    let mut reader = csv::ReaderBuilder::new().from_reader(text.as_bytes());
    let malformed = |error: csv::Error| {
        let line = error.position().map_or(1, |position| usize::try_from(position.line()).unwrap_or(1));
        Fault::new(line, format!("the row has not the columns of the first one ({error})"))
    };
    let heading = reader.headers().map_err(malformed)?.clone();
    let columns: Vec<&str> = heading.iter().collect();
    let [before @ .., locale] = columns.as_slice() else { return Err(Fault::new(1, "the table is empty")) };
    if before != COLUMNS {
        return Err(Fault::new(1, format!("the columns have to be {} and the language", COLUMNS.join(", "))));
    }
    let mut sheet = Sheet { locale: (*locale).to_owned(), sentences: Vec::new() };
    for row in reader.records() {
        let row = row.map_err(malformed)?;
        let line = row.position().map_or(1, |position| usize::try_from(position.line()).unwrap_or(1));
        // Spreadsheets end the lines inside a cell in their own way.
        let cell = |number: usize| row.get(number).unwrap_or_default().replace("\r\n", "\n");
        let (file, id, note, english, own) = (cell(0), cell(1), cell(2), cell(3), cell(4));
        sheet.sentences.push(Sentence { file, id, english, own, note, fuzzy: false, line });
    }
    Ok(sheet)
}
