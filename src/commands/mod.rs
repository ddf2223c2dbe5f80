//! One file a command: its arguments, and what it does.

pub(crate) mod chat;
pub(crate) mod check;
pub(crate) mod doctor;
pub(crate) mod import;
pub(crate) mod serve;
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

/// Tells the operator what went wrong; what is quoted of a file loses its control characters, which a terminal obeys.
pub(crate) fn complain(error: impl std::fmt::Display) {
    let text: String = error.to_string().chars().filter(|letter| *letter == '\n' || !letter.is_control()).collect();
    // There is nowhere to tell that standard error is closed.
    let _ = writeln!(anstream::stderr().lock(), "usher: {text}");
}
