//! Languages named in a text: what a person asks to be spoken to in.

use crate::locale::{LocaleFiles, Tag};

use super::names::{Names, fold};

/// Finds names of languages in texts of any locale.
#[derive(Clone, Debug)]
pub(super) struct Languages {
    names: Names<Tag>,
}

/// Words that name a language elsewhere, but mean something else in their own: Filipino "hindi" is "not".
const LOOK_ALIKES: [(&str, &str); 1] = [("fil", "hindi")];

impl Languages {
    /// Reads `languages.tsv` of every locale.
    pub(super) fn new(files: &LocaleFiles) -> Self {
        Self { names: Names::read(files, "languages.tsv", |tag| tag.parse().ok()) }
    }

    /// The language named last in `text`, which is read as the language `tag`: "not in English, in Thai please".
    pub(super) fn find(&self, text: &str, tag: &Tag) -> Option<Tag> {
        let text = fold(text);
        let mut found = self.names.find_in(&text);
        found.retain(|found| {
            let word = text.get(found.start..found.end).unwrap_or_default();
            !LOOK_ALIKES.iter().any(|(own, alike)| *own == tag.as_str() && word.iter().copied().eq(alike.chars()))
        });
        found.pop().map(|found| found.key)
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
            assert_eq!(languages.find(text, &Tag::english()).as_ref().map(Tag::as_str), tag, "{text}");
        }
        let filipino: Tag = "fil".parse().unwrap();
        assert_eq!(languages.find("hindi po", &filipino), None, "means no");
        assert_eq!(languages.find("sa wikang Hindi po", &filipino).as_ref().map(Tag::as_str), Some("hi"));
    }
}
