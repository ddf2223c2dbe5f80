//! Text out of files that wrap it: which format a file has is told by its first bytes.

/// Why no text could be taken out of a file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ContainerError {
    /// A format that is not read.
    #[error("the file is {0}, which is not read; save it as text (UTF-8)")]
    NotRead(&'static str),
}

/// The format of a file by its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// Plain text, or what claims to be none of the others.
    Text,
    /// Portable Document Format.
    Pdf,
    /// A ZIP archive, as DOCX is one.
    Archive,
    /// The format of Word before 2007.
    OldWord,
}

/// The format that `bytes` begin like.
pub(super) fn format(bytes: &[u8]) -> Format {
    match bytes {
        [b'P', b'K', 3 | 5, 4 | 6, ..] => Format::Archive,
        [0xd0, 0xcf, 0x11, 0xe0, ..] => Format::OldWord,
        _ if bytes.trim_ascii_start().starts_with(b"%PDF-") => Format::Pdf,
        _ => Format::Text,
    }
}
