//! Text out of files that wrap it: which format a file has is told by its first bytes.

mod docx;
mod pdf;

/// Why no text could be taken out of a file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ContainerError {
    /// A format that is not read.
    #[error("the file is {0}, which is not read; save it as text (UTF-8), DOCX or PDF")]
    NotRead(&'static str),
    /// The file is cut off or was altered.
    #[error("the {0} is damaged")]
    Damaged(&'static str),
    /// A password is needed.
    #[error("the {0} is locked with a password")]
    Locked(&'static str),
    /// Pictures of pages.
    #[error("the PDF holds no text: it is a scan; have its text recognized first")]
    Scanned,
    /// More pages than any notification has.
    #[error("the PDF has {pages} pages; a notification may have at most {limit}")]
    TooManyPages {
        /// Pages of the file.
        pages: usize,
        /// The most that are read.
        limit: usize,
    },
    /// It unfolds to more than is read.
    #[error("the {format} unfolds to more than {limit} bytes")]
    TooMuch {
        /// The format.
        format: &'static str,
        /// The most that is unfolded.
        limit: u64,
    },
}

/// The format of a file by its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    /// Plain text, or what claims to be none of the others.
    Text,
    Pdf,
    /// A ZIP archive, as DOCX is one.
    Archive,
    /// The container of Word before 2007, and of documents with a password.
    Compound,
}

/// The text in a file that wraps it; none where the file is plain text itself.
///
/// # Errors
/// [`ContainerError`] where the wrapping cannot be opened.
pub(super) fn unwrapped(bytes: &[u8]) -> Result<Option<String>, ContainerError> {
    match format(bytes) {
        Format::Text => Ok(None),
        Format::Pdf => pdf::text(bytes).map(Some),
        Format::Archive => docx::text(bytes).map(Some),
        Format::Compound => Err(ContainerError::NotRead("locked, or in the format of Word before 2007")),
    }
}

fn format(bytes: &[u8]) -> Format {
    match bytes {
        [b'P', b'K', 3 | 5, 4 | 6, ..] => Format::Archive,
        [0xd0, 0xcf, 0x11, 0xe0, ..] => Format::Compound,
        _ if bytes.trim_ascii_start().starts_with(b"%PDF-") => Format::Pdf,
        _ => Format::Text,
    }
}
