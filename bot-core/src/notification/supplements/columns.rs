//! Supplements as CSV: a line an entry, with the columns `locale`, `field` and `text`, and `source` and `date` if wanted.

use csv::{ReaderBuilder, StringRecord};

use super::sheet::{Origin, Raw, Sheet, SheetError, checked_source};
use crate::locale::Tag;

/// The columns, of which the first three must be there.
const COLUMNS: [&str; 5] = ["locale", "field", "text", "source", "date"];
const REQUIRED: usize = 3;

/// What parts the columns, where the first line is a header of columns.
pub(super) fn delimiter(text: &str) -> Option<u8> {
    let header = text.trim_start().lines().next()?.to_lowercase();
    let names = |delimiter| header.split(delimiter).map(|name: &str| name.trim().trim_matches('"')).collect::<Vec<_>>();
    let fits = |delimiter: &char| COLUMNS[..REQUIRED].iter().all(|column| names(*delimiter).contains(column));
    [',', ';', '\t'].into_iter().find(fits).and_then(|delimiter| u8::try_from(delimiter).ok())
}

/// Reads every line into `sheet`.
pub(super) fn read(
    text: &str,
    delimiter: u8,
    origin: &Origin,
    spoken: &dyn Fn(&Tag) -> bool,
    sheet: &mut Sheet,
) -> Result<(), SheetError> {
    let mut reader = ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(text.as_bytes());
    let header = reader.headers().map_err(|error| broken(&error))?.clone();
    let places = places(&header)?;
    for record in reader.records() {
        let record = record.map_err(|error| broken(&error))?;
        let line = line_of(&record);
        if record.len() > header.len() {
            let why =
                format!("has {} columns, the header {}: is a text with commas not quoted?", record.len(), header.len());
            return Err(SheetError::Line { line, why });
        }
        let cell = |column: usize| places[column].and_then(|place| record.get(place)).unwrap_or_default().trim();
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let origin = own_origin(line, cell(3), cell(4), origin)?;
        sheet.add(&Raw { line, locale: cell(0), field: cell(1), words: cell(2) }, &origin, spoken)?;
    }
    Ok(())
}

/// Where each column stands; a column of another name is refused, so that no text is lost by a slip.
fn places(header: &StringRecord) -> Result<[Option<usize>; 5], SheetError> {
    let mut places = [None; 5];
    for (place, name) in header.iter().enumerate() {
        let name = name.trim().to_lowercase();
        let column = COLUMNS.iter().position(|column| *column == name);
        let refused = |why: String| SheetError::Field { line: 1, field: name.clone(), why };
        match column.and_then(|column| places.get_mut(column)) {
            Some(free @ None) => *free = Some(place),
            Some(Some(_)) => return Err(refused("stands twice in the header".to_owned())),
            None => return Err(refused(format!("is no column; there are {}", COLUMNS.join(", ")))),
        }
    }
    Ok(places)
}

fn own_origin(line: usize, source: &str, date: &str, origin: &Origin) -> Result<Origin, SheetError> {
    let mut own = origin.clone();
    let refused = |field: &str, why: String| SheetError::Field { line, field: field.to_owned(), why };
    if !source.is_empty() {
        own.source = checked_source(source).map_err(|why| refused("source", why))?;
    }
    if !date.is_empty() {
        own.dated = date.parse().map_err(|_| refused("date", format!("'{date}' is no date such as 2023-07-10")))?;
    }
    Ok(own)
}

fn line_of(record: &StringRecord) -> usize {
    record.position().and_then(|position| usize::try_from(position.line()).ok()).unwrap_or_default()
}

fn broken(error: &csv::Error) -> SheetError {
    let line = error.position().and_then(|position| usize::try_from(position.line()).ok());
    SheetError::Line { line: line.unwrap_or(1), why: error.to_string() }
}
