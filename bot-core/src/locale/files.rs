//! The files of `locales/`: those inside the program, or those of a folder on disk.

use std::borrow::Cow;
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
    /// Its text; borrowed where it travels inside the program.
    pub text: Cow<'static, str>,
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
                files.add(&path, text_of(file.data));
            }
        }
        files
    }

    /// One file that travels inside the program, at `<locale>/<name>`.
    #[must_use]
    pub fn embedded_text(path: &str) -> Option<Cow<'static, str>> {
        Embedded::get(path).map(|file| text_of(file.data))
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
    pub fn add(&mut self, path: &str, text: impl Into<Cow<'static, str>>) {
        if let Some((locale, name)) = path.split_once('/') {
            let files = self.0.entry(locale.to_owned()).or_default();
            files.push(SourceFile { name: name.to_owned(), text: text.into() });
            files.sort_by(|one, other| one.name.cmp(&other.name));
        }
    }

    /// The files of `locale` whose names end with `ending`.
    pub fn of<'a>(&'a self, locale: &str, ending: &'a str) -> impl Iterator<Item = &'a SourceFile> {
        self.0.get(locale).into_iter().flatten().filter(move |file| file.name.ends_with(ending))
    }
}

/// The text of a file inside the program, which is not copied where it is good UTF-8.
fn text_of(data: Cow<'static, [u8]>) -> Cow<'static, str> {
    match data {
        Cow::Borrowed(bytes) => String::from_utf8_lossy(bytes),
        Cow::Owned(bytes) => Cow::Owned(String::from_utf8_lossy(&bytes).into_owned()),
    }
}
