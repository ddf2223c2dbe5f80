//! The rows of a table that people keep: comma-separated values, or the first sheet of a workbook.

use std::io::Cursor;

use calamine::{Data, DataType, Reader, Xlsx, XlsxError};
use jiff::civil::date;
use jiff::{SignedDuration, Unit};

/// Each row by its number in the file, from 1.
pub(crate) type Rows = Vec<(usize, Vec<String>)>;

/// Why a workbook has no rows.
#[derive(Debug, thiserror::Error)]
pub(crate) enum WorkbookError {
    /// It cannot be opened.
    #[error("is no workbook that can be read: {0}")]
    Unreadable(#[from] XlsxError),
    /// Nothing is in it.
    #[error("the workbook has no sheet")]
    NoSheet,
}

/// Reads comma-separated values; semicolons and tabulators separate too.
///
/// # Errors
/// Where the text is no such table; the error may repeat words of the text.
pub(crate) fn comma_separated(text: &str) -> Result<Rows, csv::Error> {
    let heading = text.lines().next().unwrap_or_default();
    let count = |separator: &u8| heading.bytes().filter(|byte| byte == separator).count();
    let separator = [b',', b';', b'\t'].into_iter().max_by_key(count).unwrap_or(b',');
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record?;
        let line = record.position().map_or(0, |position| position.line());
        rows.push((usize::try_from(line).unwrap_or_default(), record.iter().map(str::to_owned).collect()));
    }
    Ok(rows)
}

/// Reads at most so many rows of the first sheet: a sheet may claim a million.
///
/// # Errors
/// Where the bytes are no workbook with a sheet.
pub(crate) fn sheet(bytes: &[u8], most_rows: usize) -> Result<Rows, WorkbookError> {
    let mut workbook = Xlsx::new(Cursor::new(bytes))?;
    let range = workbook.worksheet_range_at(0).ok_or(WorkbookError::NoSheet)??;
    let first = range.start().map_or(0, |(row, _)| row as usize);
    let rows = range.rows().take(most_rows).enumerate();
    Ok(rows.map(|(row, cells)| (first + row + 1, cells.iter().map(written).collect())).collect())
}

/// A cell as it would be typed. Workbooks count days from the end of 1899.
fn written(cell: &Data) -> String {
    match cell {
        Data::DateTime(at) => {
            let days = at.as_f64();
            #[allow(clippy::cast_possible_truncation, reason = "a fraction of a minute is rounded away")]
            let minutes = SignedDuration::from_mins((days * 1_440.0).round() as i64);
            let Ok(at) = date(1899, 12, 30).at(0, 0, 0, 0).checked_add(minutes) else { return days.to_string() };
            match (days < 1.0, at.round(Unit::Day).is_ok_and(|midnight| midnight == at)) {
                (true, _) => at.strftime("%H:%M").to_string(),
                (false, true) => at.strftime("%Y-%m-%d").to_string(),
                (false, false) => at.strftime("%Y-%m-%d %H:%M").to_string(),
            }
        }
        other => other.as_string().unwrap_or_default().trim().to_owned(),
    }
}
