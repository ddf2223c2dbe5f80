//! "What changed?": asked about the notification of a project.

use strsim::normalized_damerau_levenshtein;

use super::super::project::Meant;
use super::Turn;
use crate::answers;
use crate::message::Outbound;
use crate::understanding::Intent;

/// A question may have so many words more than the phrase it holds.
const MORE_WORDS: usize = 6;
/// A question as alike as this is the phrase with a slip.
const LIKENESS: f64 = 0.86;

impl Turn<'_> {
    /// Whether the text asks what changed, in words like those of the answer's language or of English.
    pub(super) fn asks_what_changed(&self, text: &str) -> bool {
        let asked = bare(text);
        let english = self.assistant.locales.get(&crate::locale::Tag::english());
        [&self.catalogue, &english].iter().any(|catalogue| {
            catalogue.say("changes-asked").split('|').map(bare).any(|phrase| is_asked(&asked, &phrase))
        })
    }

    /// Tells what changed in the project that is meant.
    pub(super) fn what_changed(&mut self, text: &str, codes: &[String]) -> Outbound {
        let meant = self.project_for(Intent::Overview, text, codes);
        let mut outbound = match meant {
            Ok(project) => {
                if let Some(project) = &project {
                    self.conversation.project = Some(project.code.clone());
                }
                answers::changes(&self.question(project.as_deref()))
            }
            Err(Meant::OneOf(candidates)) => {
                answers::which_project(&self.question(None), Intent::Overview, &candidates)
            }
            Err(Meant::Unknown(code)) => answers::unknown_project(&self.question(None), &code),
            Err(Meant::One(_) | Meant::NoneStored) => answers::no_projects(&self.question(None)),
        };
        outbound.understood.confidence = 1.0;
        outbound
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
        count => format!(" {asked} ").contains(&format!(" {phrase} ")) && words(asked) <= count + MORE_WORDS,
    };
    held || normalized_damerau_levenshtein(asked, phrase) >= LIKENESS
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
}
