//! Sessions of a table: comma-separated values, or the first sheet of a workbook.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{Data, DataType, Reader, Xlsx};
use jiff::civil::date;
use jiff::{SignedDuration, Unit};

use super::row::{Row, column, columns};
use super::{Fault, Given};

/// Rows that are looked at: a sheet may claim a million.
const MOST_ROWS: usize = 20_000;

/// Reads comma-separated values; semicolons and tabulators separate too.
pub(super) fn comma_separated(text: &str, zone: &str) -> Result<Vec<Given>, Fault> {
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
        let record = record.map_err(|error| Fault::File(format!("is no table of comma-separated values: {error}")))?;
        let line = record.position().map_or(0, |position| position.line());
        rows.push((usize::try_from(line).unwrap_or_default(), record.iter().map(str::to_owned).collect()));
    }
    sessions(rows, zone)
}

/// Reads the first sheet of a workbook.
pub(super) fn sheet(bytes: &[u8], zone: &str) -> Result<Vec<Given>, Fault> {
    let unreadable = |error: calamine::XlsxError| Fault::File(format!("is no workbook that can be read: {error}"));
    let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(unreadable)?;
    let Some(range) = workbook.worksheet_range_at(0) else {
        return Err(Fault::File("the workbook has no sheet".to_owned()));
    };
    let range = range.map_err(unreadable)?;
    let first = range.start().map_or(0, |(row, _)| row as usize);
    let rows = range.rows().take(MOST_ROWS).enumerate();
    sessions(rows.map(|(row, cells)| (first + row + 1, cells.iter().map(written).collect())).collect(), zone)
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

/// The first row that is not empty names the columns.
fn sessions(rows: Vec<(usize, Vec<String>)>, zone: &str) -> Result<Vec<Given>, Fault> {
    let mut rows = rows.into_iter().filter(|(_, cells)| cells.iter().any(|cell| !cell.is_empty()));
    let (line, headings) = rows.next().ok_or_else(|| Fault::File("the file is empty".to_owned()))?;
    let headings = named(line, &headings)?;
    let mut sessions: Vec<Given> = Vec::new();
    for (line, cells) in rows {
        let surplus = cells.iter().skip(headings.len()).any(|cell| !cell.is_empty());
        if surplus {
            return Err(Fault::at(line, &(headings.len() + 1).to_string(), "has no heading"));
        }
        let filled = headings.iter().copied().zip(cells).filter(|(_, cell)| !cell.is_empty());
        let cells: BTreeMap<_, _> = filled.filter_map(|(name, cell)| Some((name?, cell))).collect();
        let session = Row { line, cells }.session(zone)?;
        if session.id.is_some() && sessions.iter().any(|other| other.id == session.id) {
            return Err(Fault::at(line, "id", "stands in an earlier line too"));
        }
        sessions.push(session);
    }
    Ok(sessions)
}

fn named(line: usize, headings: &[String]) -> Result<Vec<Option<&'static str>>, Fault> {
    let mut names: Vec<Option<&'static str>> = Vec::new();
    for heading in headings {
        if heading.is_empty() {
            names.push(None);
            continue;
        }
        let unknown = || Fault::at(line, heading, format!("is not known; columns are {}", columns()));
        let name = column(heading).ok_or_else(unknown)?;
        if names.contains(&Some(name)) {
            return Err(Fault::at(line, heading, format!("is the second column '{name}'")));
        }
        names.push(Some(name));
    }
    for needed in ["title", "start", "end"] {
        if !names.contains(&Some(needed)) {
            return Err(Fault::at(line, needed, "is missing"));
        }
    }
    Ok(names)
}
