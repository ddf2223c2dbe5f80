//! Languages named in a text: what a person asks to be spoken to in.

use crate::locale::{LocaleFiles, Tag};

use super::names::Names;

/// Finds names of languages in texts of any locale.
#[derive(Clone, Debug)]
pub(super) struct Languages {
    names: Names<Tag>,
}

impl Languages {
    /// Reads `languages.tsv` of every locale.
    pub(super) fn new(files: &LocaleFiles) -> Self {
        Self { names: Names::read(files, "languages.tsv", |tag| tag.parse().ok()) }
    }

    /// The language named last in `text`: "not in English, in Thai please".
    pub(super) fn find(&self, text: &str) -> Option<Tag> {
        self.names.find(text).pop().map(|found| found.key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_language_asked_for() {
        let languages = Languages::new(&LocaleFiles::embedded());
        for (text, tag) in [
            ("speak Bengali please", Some("bn")),
            ("not in English, in Thai please", Some("th")),
            ("bahasa indonesia dong", Some("id")),
            ("can we switch to traditional chinese", Some("zh-TW")),
            ("日本語で", Some("ja")),
            ("हिन्दी में बोलो", Some("hi")),
            ("한국어로 해 주세요", Some("ko")),
            ("hello", None),
        ] {
            assert_eq!(languages.find(text).as_ref().map(Tag::as_str), tag, "{text}");
        }
    }
}
