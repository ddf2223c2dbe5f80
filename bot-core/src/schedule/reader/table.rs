//! Sessions of a table: comma-separated values, or the first sheet of a workbook.

use std::collections::BTreeMap;

use super::row::{Row, column, columns};
use super::{Fault, Given};
use crate::table::{self, Rows};

/// Rows that are looked at: a sheet may claim a million.
const MOST_ROWS: usize = 20_000;

/// Reads comma-separated values; semicolons and tabulators separate too.
pub(super) fn comma_separated(text: &str, zone: &str) -> Result<Vec<Given>, Fault> {
    let rows = table::comma_separated(text);
    let rows = rows.map_err(|error| Fault::File(format!("is no table of comma-separated values: {error}")))?;
    sessions(rows, zone)
}

/// Reads the first sheet of a workbook.
pub(super) fn sheet(bytes: &[u8], zone: &str) -> Result<Vec<Given>, Fault> {
    sessions(table::sheet(bytes, MOST_ROWS).map_err(|error| Fault::File(error.to_string()))?, zone)
}

/// The first row that is not empty names the columns.
fn sessions(rows: Rows, zone: &str) -> Result<Vec<Given>, Fault> {
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
