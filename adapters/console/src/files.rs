//! The files of an answer: written into the folder the program was started in, under a name that is free.

use std::fs::OpenOptions;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use bot_core::message::Attachment;

/// So many files of one name are enough.
const MOST_COPIES: usize = 1_000;

/// Writes the files, and tells their names, a line each.
///
/// # Errors
/// Where a file cannot be written.
pub(crate) fn kept(files: &[Attachment]) -> io::Result<String> {
    kept_in(Path::new(""), files)
}

fn kept_in(folder: &Path, files: &[Attachment]) -> io::Result<String> {
    let mut text = String::new();
    for file in files {
        let path = write(folder, file)?;
        text.push_str(&format!("📎 {}\n", path.display()));
    }
    Ok(text)
}

/// Never over another file: a number is added to the name.
fn write(folder: &Path, file: &Attachment) -> io::Result<PathBuf> {
    let name = Path::new(Path::new(&file.name).file_name().unwrap_or("file".as_ref()));
    let (stem, extension) = (name.file_stem().unwrap_or_default(), name.extension().unwrap_or_default());
    for copy in 1..MOST_COPIES {
        let path = folder.join(match copy {
            1 => name.to_owned(),
            copy => PathBuf::from(format!("{}-{copy}", stem.display())).with_extension(extension),
        });
        match OpenOptions::new().write(true).create_new(true).open(&path) {
            Ok(mut opened) => {
                opened.write_all(&file.bytes)?;
                return Ok(path);
            }
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::Error::from(ErrorKind::AlreadyExists))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_written_beside_and_never_over_another() {
        let folder = tempfile::tempdir().unwrap();
        let name = "../../project.ics".to_owned();
        let file = Attachment { name, media_type: "text/calendar".to_owned(), bytes: b"BEGIN".to_vec() };
        let told = kept_in(folder.path(), &[file.clone(), file]).unwrap();
        assert_eq!(told.lines().count(), 2);
        for name in ["project.ics", "project-2.ics"] {
            assert_eq!(std::fs::read(folder.path().join(name)).unwrap(), b"BEGIN");
        }
    }
}
