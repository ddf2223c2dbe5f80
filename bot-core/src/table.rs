//! The rows of a table that people keep: comma-separated values, or the first sheet of a workbook.

use std::collections::BTreeMap;
use std::io::{self, Cursor, Read};

use calamine::{Data, DataType, Reader, Xlsx, XlsxError};
use jiff::civil::date;
use jiff::{SignedDuration, Unit};
use zip::ZipArchive;

/// The most that a workbook may unfold to, in bytes; its markup is many times longer than its words.
const MOST_UNFOLDED: u64 = 128 * 1024 * 1024;
/// The most columns of a table: a sheet may claim 16,384.
const MOST_COLUMNS: u32 = 200;

/// Each row by its number in the file, from 1.
pub(crate) type Rows = Vec<(usize, Vec<String>)>;

/// Why a workbook has no rows.
#[derive(Debug, thiserror::Error)]
pub(crate) enum WorkbookError {
    /// It cannot be opened.
    #[error("is no workbook that can be read: {0}")]
    Unreadable(#[from] XlsxError),
    /// More is in it than anybody types.
    #[error("the workbook unfolds to more than {MOST_UNFOLDED} bytes")]
    TooMuch,
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

/// Reads at most so many rows of the first sheet, cell by cell: a sheet may claim a million with nothing between two of them.
///
/// # Errors
/// Where the bytes are no workbook with a sheet, or unfold to too much.
pub(crate) fn sheet(bytes: &[u8], most_rows: usize) -> Result<Rows, WorkbookError> {
    if unfolds_to_too_much(bytes) {
        return Err(WorkbookError::TooMuch);
    }
    let mut workbook = Xlsx::new(Cursor::new(bytes))?;
    let name = workbook.sheet_names().first().cloned().ok_or(WorkbookError::NoSheet)?;
    let mut cells = workbook.worksheet_cells_reader(&name)?;
    let mut rows: BTreeMap<u32, Vec<(u32, String)>> = BTreeMap::new();
    while let Some(cell) = cells.next_cell()? {
        let (row, column) = cell.get_position();
        if column >= MOST_COLUMNS {
            continue;
        }
        if rows.len() >= most_rows && !rows.contains_key(&row) {
            break;
        }
        rows.entry(row).or_default().push((column, written(&cell.get_value().clone().into())));
    }
    let first = rows.values().flatten().map(|(column, _)| *column).min().unwrap_or_default();
    Ok(rows.into_iter().map(|(row, cells)| (row as usize + 1, side_by_side(cells, first))).collect())
}

/// The cells of a row, with empty ones between them.
fn side_by_side(cells: Vec<(u32, String)>, first: u32) -> Vec<String> {
    let mut row = Vec::new();
    for (column, text) in cells {
        let at = column.saturating_sub(first) as usize;
        if row.len() <= at {
            row.resize(at + 1, String::new());
        }
        row[at] = text;
    }
    row
}

/// Unfolds all parts without keeping them: what they claim to be need not be true.
fn unfolds_to_too_much(bytes: &[u8]) -> bool {
    // What is no archive is told by the reader of workbooks.
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return false };
    let mut left = MOST_UNFOLDED;
    for part in 0..archive.len() {
        let Ok(part) = archive.by_index(part) else { continue };
        // A part that breaks off counts as far as it went.
        let unfolded = io::copy(&mut part.take(left + 1), &mut io::sink()).unwrap_or(0);
        if unfolded > left {
            return true;
        }
        left -= unfolded;
    }
    false
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

#[cfg(test)]
mod tests {
    use std::io::Write;

    use zip::write::SimpleFileOptions;
    use zip::{CompressionMethod, ZipWriter};

    use super::*;

    /// A workbook of one sheet with this markup inside.
    fn workbook(data: &str, ballast: u64) -> Vec<u8> {
        let mut file = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        let head = "<?xml version=\"1.0\"?>";
        let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        let package = "http://schemas.openxmlformats.org/package/2006/relationships";
        let root = "<Relationship Id=\"r0\" Type=\"TYPE/officeDocument\" Target=\"xl/workbook.xml\"/>"
            .replace("TYPE", relations);
        let parts = [
            ("_rels/.rels", format!("{head}<Relationships xmlns=\"{package}\">{root}</Relationships>")),
            (
                "xl/workbook.xml",
                format!(
                    "{head}<workbook xmlns=\"{main}\" xmlns:r=\"{relations}\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
                ),
            ),
            (
                "xl/_rels/workbook.xml.rels",
                format!(
                    "{head}<Relationships xmlns=\"{package}\"><Relationship Id=\"r1\" Type=\"{relations}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
                ),
            ),
            (
                "xl/worksheets/sheet1.xml",
                format!("{head}<worksheet xmlns=\"{main}\"><sheetData>{data}</sheetData></worksheet>"),
            ),
        ];
        for (name, text) in parts {
            file.start_file(name, options).unwrap();
            file.write_all(text.as_bytes()).unwrap();
        }
        file.start_file("xl/media/ballast", options).unwrap();
        io::copy(&mut io::repeat(0).take(ballast), &mut file).unwrap();
        file.finish().unwrap().into_inner()
    }

    fn cell(place: &str, text: &str) -> String {
        format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
    }

    #[test]
    fn rows_keep_their_numbers_and_cells_their_places() {
        let data =
            format!("<row r=\"2\">{}{}</row><row r=\"9\">{}</row>", cell("B2", "a"), cell("D2", "c"), cell("C9", "b"));
        let expected = vec![(2, vec!["a".into(), String::new(), "c".into()]), (9, vec![String::new(), "b".into()])];
        assert_eq!(sheet(&workbook(&data, 0), 10).unwrap(), expected);
        assert_eq!(sheet(&workbook(&data, 0), 1).unwrap().len(), 1);
    }

    #[test]
    fn a_sheet_that_claims_a_million_rows_takes_no_room() {
        let data =
            format!("<row r=\"1\">{}</row><row r=\"1048576\">{}</row>", cell("A1", "a"), cell("XFD1048576", "z"));
        assert_eq!(sheet(&workbook(&data, 0), 10).unwrap(), vec![(1, vec!["a".to_owned()])]);
    }

    #[test]
    fn a_workbook_that_unfolds_without_end_is_refused() {
        let bytes = workbook(&cell("A1", "a"), MOST_UNFOLDED);
        assert!(bytes.len() < 1_000_000, "{}", bytes.len());
        assert!(matches!(sheet(&bytes, 10), Err(WorkbookError::TooMuch)));
        assert!(matches!(sheet(b"PK\x03\x04 no archive", 10), Err(WorkbookError::Unreadable(_))));
    }
}
