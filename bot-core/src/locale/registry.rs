//! All locales of the program, found by the tags that platforms and people use.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use super::{Catalogue, CatalogueError, LocaleFiles, Tag};

/// Every locale there is a folder for. A catalogue is built when it is first needed.
#[derive(Debug)]
pub struct Locales {
    files: LocaleFiles,
    english: Arc<Catalogue>,
    catalogues: BTreeMap<Tag, OnceLock<Arc<Catalogue>>>,
}

impl Locales {
    /// The locales that travel inside the program.
    #[must_use]
    pub fn embedded() -> Self {
        Self::new(LocaleFiles::embedded())
    }

    /// The locales of `files`. Folders whose name is no language tag are left out.
    #[must_use]
    pub fn new(files: LocaleFiles) -> Self {
        let english = Tag::english();
        let (catalogue, errors) = Catalogue::new(&english, files.of(english.as_str(), ".ftl"), None);
        report(&errors);
        let tags = files.0.keys().filter_map(|folder| folder.parse::<Tag>().ok());
        let catalogues = tags.map(|tag| (tag, OnceLock::new())).collect();
        Self { files, english: Arc::new(catalogue), catalogues }
    }

    /// The files the locales are made of.
    #[must_use]
    pub fn files(&self) -> &LocaleFiles {
        &self.files
    }

    /// Tags of the locales that have a catalogue, in order.
    pub fn tags(&self) -> impl Iterator<Item = &Tag> {
        self.catalogues.keys().filter(|tag| self.files.of(tag.as_str(), ".ftl").next().is_some())
    }

    /// The catalogue of `tag`; English where there is none.
    #[must_use]
    pub fn get(&self, tag: &Tag) -> Arc<Catalogue> {
        if *tag == Tag::english() || self.files.of(tag.as_str(), ".ftl").next().is_none() {
            return Arc::clone(&self.english);
        }
        let Some(slot) = self.catalogues.get(tag) else {
            return Arc::clone(&self.english);
        };
        Arc::clone(slot.get_or_init(|| {
            let fallback = Some(Arc::clone(&self.english));
            let (catalogue, errors) = Catalogue::new(tag, self.files.of(tag.as_str(), ".ftl"), fallback);
            report(&errors);
            Arc::new(catalogue)
        }))
    }

    /// The locale that serves a reported tag such as `pt-br`, `zh-hans` or `zh_CN`: the same tag, else the same
    /// language; Chinese goes by script and region.
    #[must_use]
    pub fn serving(&self, reported: &str) -> Option<Tag> {
        let wanted: Tag = reported.replace('_', "-").parse().ok()?;
        let wanted = match (wanted.language(), wanted.as_str()) {
            ("zh", text) if text.contains("HK") || text.contains("MO") => "zh-HK".parse().ok()?,
            ("zh", text) if text.contains("TW") || text.contains("Hant") => "zh-TW".parse().ok()?,
            ("zh", _) => "zh-Hans".parse().ok()?,
            ("tl", _) => "fil".parse().ok()?,
            _ => wanted,
        };
        let mut tags = self
            .tags()
            .filter(|tag| **tag == wanted || (tag.language() == wanted.language() && wanted.language() != "zh"));
        tags.next().cloned()
    }
}

fn report(errors: &[CatalogueError]) {
    for error in errors {
        tracing::warn!(%error, "a message is left out");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Args, check};

    #[test]
    fn a_broken_message_is_named_with_its_line_and_said_in_english_and_counted() {
        let mut files = LocaleFiles::default();
        files.add("en/main.ftl", "hello = Hello, { $name }\nbye = Goodbye\nfine = Fine\n");
        files.add(
            "th/main.ftl",
            "# Thai. Not yet reviewed by a native speaker.\nhello = สวัสดี { $name ! }\nbye = { $nobody }\nfine = สบายดี\n",
        );
        let found: Vec<String> = check(&files).iter().map(ToString::to_string).collect();
        for line in ["locales/th/main.ftl:2: ", "locales/th/main.ftl:3: bye uses $nobody"] {
            assert!(found.iter().any(|finding| finding.starts_with(line)), "{found:?}");
        }

        let thai = Locales::new(files).get(&"th".parse().unwrap());
        let said = |id: &str| thai.text(id, &Args::new());
        assert_eq!(thai.text("hello", &Args::new().text("name", "Ploy")), "Hello, Ploy");
        assert_eq!(said("bye"), "Goodbye");
        assert_eq!(said("fine"), "สบายดี");
        assert_eq!(thai.missed(), 2, "each time it had to be said in English");
        assert_eq!(said("nowhere"), "", "an id is no answer");
    }
}
