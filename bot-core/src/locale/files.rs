//! The files of `locales/`: those inside the program, or those of a folder on disk.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use rust_embed::RustEmbed;

/// The folder as it stood when the program was built.
#[derive(RustEmbed)]
#[folder = "../locales"]
#[include = "*.ftl"]
#[include = "*.tsv"]
struct Embedded;

/// A file of a locale.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// The name without the folder, such as `answers.ftl`.
    pub name: String,
    /// Its text.
    pub text: String,
}

/// The files of every locale, by folder name.
#[derive(Clone, Debug, Default)]
pub struct LocaleFiles(pub BTreeMap<String, Vec<SourceFile>>);

impl LocaleFiles {
    /// The files that travel inside the program.
    #[must_use]
    pub fn embedded() -> Self {
        let mut files = Self::default();
        for path in Embedded::iter() {
            if let Some(file) = Embedded::get(&path) {
                files.add(&path, String::from_utf8_lossy(&file.data).into_owned());
            }
        }
        files
    }

    /// One file that travels inside the program, at `<locale>/<name>`.
    #[must_use]
    pub fn embedded_text(path: &str) -> Option<String> {
        Embedded::get(path).map(|file| String::from_utf8_lossy(&file.data).into_owned())
    }

    /// The files of a folder laid out like `locales/`.
    ///
    /// # Errors
    /// Where a folder or file cannot be read, or a file is not UTF-8.
    pub fn from_folder(folder: &Path) -> io::Result<Self> {
        let mut files = Self::default();
        for locale in std::fs::read_dir(folder)? {
            let locale = locale?.path();
            if !locale.is_dir() {
                continue;
            }
            for file in std::fs::read_dir(&locale)? {
                let file = file?.path();
                if file.extension().is_some_and(|extension| extension == "ftl" || extension == "tsv") {
                    let name = file.strip_prefix(folder).unwrap_or(&file).to_string_lossy().into_owned();
                    files.add(&name, std::fs::read_to_string(&file)?);
                }
            }
        }
        Ok(files)
    }

    /// Adds the file at `path`, written `<locale>/<name>`; other paths are left out.
    pub fn add(&mut self, path: &str, text: String) {
        if let Some((locale, name)) = path.split_once('/') {
            let files = self.0.entry(locale.to_owned()).or_default();
            files.push(SourceFile { name: name.to_owned(), text });
            files.sort_by(|one, other| one.name.cmp(&other.name));
        }
    }

    /// The files of `locale` whose names end with `ending`.
    pub fn of<'a>(&'a self, locale: &str, ending: &'a str) -> impl Iterator<Item = &'a SourceFile> {
        self.0.get(locale).into_iter().flatten().filter(move |file| file.name.ends_with(ending))
    }
}
