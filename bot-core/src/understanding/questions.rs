//! The questions people ask in a locale: the training text, read from `questions.tsv`.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::str::FromStr;
use std::sync::Arc;

use super::Intent;
use crate::locale::{LocaleFiles, Tag};

/// The file in a locale's folder.
pub(crate) const FILE: &str = "questions.tsv";

/// A question as somebody might type it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// What it wants.
    pub intent: Intent,
    /// How it is put: `plain`, `short`, `long`, `noisy`; for out of scope `far`, `near`, `noise`.
    pub style: String,
    /// The words.
    pub text: String,
    /// Its line in the file, counted from 1.
    pub line: usize,
}

/// A line that is no question.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {problem}")]
pub struct MalformedLine {
    /// The file, as the caller names it.
    pub file: String,
    /// Counted from 1.
    pub line: usize,
    /// What is wrong with it.
    pub problem: String,
}

/// Reads `intent<TAB>style<TAB>words` lines; empty lines and those that begin with `#` say nothing. Gives the good lines, and the
/// others by number; `file` is only named in them.
#[must_use]
pub(crate) fn parse(file: &str, text: &str) -> (Vec<Question>, Vec<MalformedLine>) {
    let mut questions = Vec::new();
    let mut malformed = Vec::new();
    for (line, content) in (1..).zip(text.trim_start_matches('\u{feff}').lines()) {
        if content.trim().is_empty() || content.starts_with('#') {
            continue;
        }
        match parse_line(line, content) {
            Ok(question) => questions.push(question),
            Err(problem) => malformed.push(MalformedLine { file: file.to_owned(), line, problem }),
        }
    }
    (questions, malformed)
}

fn parse_line(line: usize, content: &str) -> Result<Question, String> {
    let fields: Vec<&str> = content.split('\t').collect();
    let [intent, style, words] = fields[..] else {
        return Err(format!("{} fields in place of 3 (intent, style, words), parted by tabs", fields.len()));
    };
    let intent = Intent::from_str(intent).map_err(|error| error.to_string())?;
    if style.is_empty() || words.trim().is_empty() {
        return Err("the style or the words are missing".to_owned());
    }
    Ok(Question { intent, style: style.to_owned(), text: words.to_owned(), line })
}

/// The files of questions by locale. Their lines are read when they are needed: all of them together are some megabytes.
#[derive(Clone, Debug)]
pub(super) struct QuestionFiles(Arc<BTreeMap<Tag, Cow<'static, str>>>);

impl QuestionFiles {
    pub(super) fn new(files: &LocaleFiles) -> Self {
        let tags = files.0.keys().filter_map(|folder| folder.parse::<Tag>().ok());
        let found = tags.filter_map(|tag| {
            let text = files.of(tag.as_str(), FILE).find(|file| file.name == FILE)?.text.clone();
            Some((tag, text))
        });
        Self(Arc::new(found.collect()))
    }

    /// The locales that have a file of questions.
    pub(super) fn tags(&self) -> impl Iterator<Item = &Tag> {
        self.0.keys()
    }

    /// The questions of a locale, and the malformed lines of its file. None where the locale has no such file.
    pub(super) fn of(&self, tag: &Tag) -> (Vec<Question>, Vec<MalformedLine>) {
        let text = self.0.get(tag);
        text.map_or_else(Default::default, |text| parse(&format!("locales/{tag}/{FILE}"), text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_questions_and_passes_over_comments() {
        let (questions, malformed) = parse("q", "# ours\n\ndeadline\tplain\tWhen does it close?\r\n");
        assert_eq!(malformed, []);
        let [question] = &questions[..] else { panic!("{questions:?}") };
        assert_eq!((question.intent, question.line), (Intent::Deadline, 3));
        assert_eq!(question.text, "When does it close?");
    }

    #[test]
    fn names_the_line_that_is_malformed_and_keeps_the_others() {
        let (questions, malformed) =
            parse("q", "deadlin\tplain\twhen\ndates\tplain\ndates\tshort\twhen?\nfees\tshort\t \n");
        assert_eq!(questions.len(), 1);
        let told: Vec<String> = malformed.iter().map(ToString::to_string).collect();
        assert_eq!(
            told,
            [
                "q:1: unknown intent 'deadlin'",
                "q:2: 2 fields in place of 3 (intent, style, words), parted by tabs",
                "q:4: the style or the words are missing",
            ]
        );
    }

    #[test]
    fn every_file_that_travels_inside_the_program_is_well_formed() {
        let files = QuestionFiles::new(&LocaleFiles::embedded());
        for tag in files.tags() {
            assert_eq!(files.of(tag).1, [], "{tag}");
        }
        assert_eq!(files.tags().count(), 23);
    }
}
