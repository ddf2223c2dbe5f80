//! Whether a text asks for something there is no intent for: the phrases of a language, made ready once.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::likeness::alike;
use crate::locale::{Catalogue, Tag};

/// A question may have so many words more than the phrase it holds.
const MORE_WORDS: usize = 6;
/// A question as alike as this is the phrase with a slip.
const LIKENESS: f64 = 0.86;

/// How people ask for one thing, by language; a language is made ready when it is first spoken.
#[derive(Debug)]
pub(super) struct Phrases {
    message: &'static str,
    ready: Mutex<BTreeMap<Tag, Arc<[String]>>>,
}

impl Phrases {
    /// Those that the message with this identifier holds, parted by bars.
    pub(super) fn of(message: &'static str) -> Self {
        Self { message, ready: Mutex::default() }
    }

    /// Whether the text asks for it, in words like those of one of the languages.
    pub(super) fn is_asked(&self, text: &str, languages: &[&Catalogue]) -> bool {
        let asked = bare(text);
        languages.iter().any(|catalogue| self.phrases(catalogue).iter().any(|phrase| is_asked(&asked, phrase)))
    }

    fn phrases(&self, catalogue: &Catalogue) -> Arc<[String]> {
        let mut known = self.ready.lock().unwrap_or_else(PoisonError::into_inner);
        let phrases = known.entry(catalogue.tag().clone());
        Arc::clone(phrases.or_insert_with(|| catalogue.say(self.message).split('|').map(bare).collect()))
    }
}

/// Lower case, without punctuation, one blank between words.
fn bare(text: &str) -> String {
    let is_mark = |letter: char| letter.is_ascii_punctuation() || "¿¡？！。、，،؟।…“”‘’«»។៖".contains(letter);
    let words = text.to_lowercase().replace(is_mark, " ");
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_asked(asked: &str, phrase: &str) -> bool {
    if phrase.is_empty() {
        return false;
    }
    let words = |text: &str| text.split(' ').count();
    // Where no blanks part words, the phrase stands somewhere inside.
    let held = match words(phrase) {
        1 => asked.contains(phrase) && asked.chars().count() <= 3 * phrase.chars().count(),
        count => holds_words(asked, phrase) && words(asked) <= count + MORE_WORDS,
    };
    held || alike(asked, phrase, LIKENESS)
}

/// Whether the words of the phrase stand in the text, one after the other.
fn holds_words(text: &str, phrase: &str) -> bool {
    let parted = |before: &str, after: &str| {
        (before.is_empty() || before.ends_with(' ')) && (after.is_empty() || after.starts_with(' '))
    };
    text.match_indices(phrase).any(|(at, _)| parted(&text[..at], &text[at + phrase.len()..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_question_is_known_in_a_sentence_and_with_a_slip() {
        for asked in ["What changed?", "so what changed in the workshop", "wht changed", "WHAT  CHANGED"] {
            assert!(is_asked(&bare(asked), &bare("what changed")), "{asked}");
        }
        for asked in ["what", "change my language", "can I change my economy", "when does it start"] {
            assert!(!is_asked(&bare(asked), &bare("what changed")), "{asked}");
        }
        assert!(is_asked(&bare("มีอะไรเปลี่ยนแปลงบ้าง?"), &bare("มีอะไรเปลี่ยน")));
    }

    #[test]
    fn words_are_told_from_parts_of_words() {
        assert!(holds_words("tell me what changed", "what changed"));
        assert!(holds_words("somewhat changed what changed now", "what changed"));
        assert!(!holds_words("somewhat changed", "what changed"));
        assert!(!holds_words("what changedness", "what changed"));
    }
}
