//! One file a command: its arguments, and what it does.

pub(crate) mod announce;
pub(crate) mod answers;
pub(crate) mod audit;
pub(crate) mod chat;
pub(crate) mod check;
pub(crate) mod doctor;
pub(crate) mod eval;
pub(crate) mod import;
pub(crate) mod locales;
pub(crate) mod nominations;
pub(crate) mod questions;
pub(crate) mod rehearse;
pub(crate) mod roles;
pub(crate) mod serve;
pub(crate) mod sessions;
pub(crate) mod show;

use std::io::{self, Write};

/// Writes lines to standard output. That nobody reads them any more is no failure.
pub(crate) fn say(text: &str) -> io::Result<()> {
    let mut output = anstream::stdout().lock();
    match output.write_all(text.as_bytes()).and_then(|()| output.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        written => written,
    }
}

/// Tells the operator what went wrong.
pub(crate) fn complain(error: impl std::fmt::Display) {
    // There is nowhere to tell that standard error is closed.
    let _ = writeln!(anstream::stderr().lock(), "usher: {}", visible(&format!("{error:#}")));
}

/// Without control characters: what is quoted of a file may hold some, and a terminal obeys them.
pub(crate) fn visible(text: &str) -> String {
    text.chars().filter(|letter| *letter == '\n' || !letter.is_control()).collect()
}
