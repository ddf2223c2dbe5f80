//! Reads a file of nominations: CSV or the first sheet of a workbook, told apart by content. A fault refuses it whole.

use std::collections::{BTreeMap, HashSet};

use super::State;
use crate::economy::Economy;
use crate::mail::is_address;
use crate::table::{self, Rows};

/// The largest file that is looked at, in bytes.
pub const MOST_BYTES: usize = 20 * 1024 * 1024;
/// More rows than this are no project's.
const MOST_ROWS: usize = 100_000;
/// The longest values, in characters.
const LONGEST_REFERENCE: usize = 40;
const LONGEST: usize = 300;

/// The columns by their names in the documentation, and other names people give them.
const COLUMNS: [(&str, &[&str]); 6] = [
    ("reference", &["reference no", "reference number", "nomination no", "id"]),
    ("name", &["full name", "nominee", "candidate"]),
    ("email", &["e mail", "mail", "email address", "e mail address"]),
    ("economy", &["country", "member economy", "member country"]),
    ("state", &["status"]),
    ("missing", &["what is missing", "remarks"]),
];

/// A nomination as a file gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Given {
    pub(super) line: usize,
    pub(super) reference: String,
    pub(super) name: Option<String>,
    pub(super) email: Option<String>,
    pub(super) economy: Economy,
    /// `None` where the file has no such column or cell: a new one is received, a known one stays where it is.
    pub(super) state: Option<State>,
    pub(super) missing: String,
}

/// Why a file of nominations is refused. Names and addresses are not repeated in it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The file as a whole cannot be read.
    #[error("{0}")]
    File(String),
    /// One value is not what it should be.
    #[error("row {row}, column {column}: {why}")]
    Value {
        /// Counted from 1, with the heading.
        row: usize,
        /// Name of the column.
        column: String,
        /// What is wrong.
        why: String,
    },
}

impl Fault {
    pub(super) fn at(row: usize, column: &str, why: impl Into<String>) -> Self {
        Self::Value { row, column: column.to_owned(), why: why.into() }
    }
}

/// Reads the nominations of a file.
///
/// # Errors
/// The first [`Fault`] of the file.
pub(super) fn read(bytes: &[u8]) -> Result<Vec<Given>, Fault> {
    if bytes.len() > MOST_BYTES {
        return Err(Fault::File(format!("the file has more than {MOST_BYTES} bytes")));
    }
    let rows = if bytes.starts_with(b"PK\x03\x04") { sheet(bytes)? } else { comma_separated(bytes)? };
    let mut rows = rows.into_iter().filter(|(_, cells)| cells.iter().any(|cell| !cell.is_empty()));
    let (line, headings) = rows.next().ok_or_else(|| Fault::File("the file is empty".to_owned()))?;
    let headings = named(line, &headings)?;
    let mut seen = HashSet::new();
    let mut given = Vec::new();
    for (line, cells) in rows {
        let nomination = nomination(line, &headings, cells)?;
        if !seen.insert(nomination.reference.clone()) {
            return Err(Fault::at(line, "reference", "stands in an earlier row too"));
        }
        given.push(nomination);
        if given.len() > MOST_ROWS {
            return Err(Fault::File(format!("the file holds more than {MOST_ROWS} nominations")));
        }
    }
    match given.is_empty() {
        true => Err(Fault::File("the file holds no nomination".to_owned())),
        false => Ok(given),
    }
}

fn comma_separated(bytes: &[u8]) -> Result<Rows, Fault> {
    let text = std::str::from_utf8(bytes)
        .map_err(|error| Fault::File(format!("byte {} is not UTF-8; save the file as UTF-8", error.valid_up_to())))?;
    let text = text.trim_start_matches('\u{feff}');
    // What the reader complains about may repeat names and addresses.
    table::comma_separated(text).map_err(|_| Fault::File("is no table of comma-separated values".to_owned()))
}

fn sheet(bytes: &[u8]) -> Result<Rows, Fault> {
    table::sheet(bytes, MOST_ROWS + 2).map_err(|error| Fault::File(error.to_string()))
}

fn named(line: usize, headings: &[String]) -> Result<Vec<Option<&'static str>>, Fault> {
    let mut names: Vec<Option<&'static str>> = Vec::new();
    for heading in headings {
        let plain = heading.trim().trim_end_matches('.').to_lowercase().replace(['_', '-'], " ");
        let known = COLUMNS.iter().find(|(name, others)| *name == plain || others.contains(&plain.as_str()));
        let name = known.map(|(name, _)| *name);
        if name.is_none() && !heading.is_empty() {
            let columns = COLUMNS.map(|(name, _)| name).join(", ");
            return Err(Fault::at(line, heading, format!("is not known; columns are {columns}")));
        }
        if name.is_some() && names.contains(&name) {
            return Err(Fault::at(line, heading, "is there twice"));
        }
        names.push(name);
    }
    for needed in ["reference", "economy"] {
        if !names.contains(&Some(needed)) {
            return Err(Fault::at(line, needed, "is missing"));
        }
    }
    Ok(names)
}

fn nomination(line: usize, headings: &[Option<&'static str>], cells: Vec<String>) -> Result<Given, Fault> {
    if cells.iter().skip(headings.len()).any(|cell| !cell.is_empty()) {
        return Err(Fault::at(line, &(headings.len() + 1).to_string(), "has no heading"));
    }
    let named = headings.iter().copied().zip(cells).filter(|(_, cell)| !cell.is_empty());
    let cells: BTreeMap<&'static str, String> = named.filter_map(|(name, cell)| Some((name?, cell))).collect();
    for (column, cell) in &cells {
        let most = if *column == "reference" { LONGEST_REFERENCE } else { LONGEST };
        if cell.chars().nth(most).is_some() {
            return Err(Fault::at(line, column, format!("has more than {most} characters")));
        }
        if cell.chars().any(char::is_control) {
            return Err(Fault::at(line, column, "holds a line break or another control character"));
        }
    }
    let reference = cells.get("reference").ok_or_else(|| Fault::at(line, "reference", "is empty"))?;
    let economy = cells.get("economy").ok_or_else(|| Fault::at(line, "economy", "is empty"))?;
    let email = cells.get("email");
    if email.is_some_and(|address| !is_address(address)) {
        return Err(Fault::at(line, "email", "is no e-mail address"));
    }
    let state = cells.get("state").map(|state| {
        let names = State::ALL.map(State::name).join(", ");
        state.parse().map_err(|_| Fault::at(line, "state", format!("'{state}' is none of {names}")))
    });
    let missing = cells.get("missing").cloned().unwrap_or_default();
    let state: Option<State> = state.transpose()?;
    if state == Some(State::Incomplete) && missing.is_empty() {
        return Err(Fault::at(line, "missing", "is empty, and the state is incomplete: say what is missing"));
    }
    Ok(Given {
        line,
        reference: reference.clone(),
        name: cells.get("name").cloned(),
        email: email.cloned(),
        economy: economy
            .parse()
            .map_err(|_| Fault::at(line, "economy", format!("'{economy}' is not the code of a member economy")))?,
        state,
        missing,
    })
}
