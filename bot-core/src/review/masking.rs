//! A question without anything personal: only words that many people use stay as they are.
//!
//! A list of what to take out is never complete, for names above all. So it is the other way round: a word stays where it
//! stands in several of the questions that the models learn from, which are public; everything else gives way to a sign.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use classifier::{is_of_unspaced_script, normalise};
use regex::{Captures, Regex};

use crate::understanding::Question;

/// So many questions of the phrase files must hold a word, or a few letters in a row of a script without spaces.
const FEWEST_QUESTIONS: usize = 3;
/// The letters in a row that are looked for: a Chinese or Japanese word is short, a Thai, Lao or Khmer one is not.
const RUN_OF_HAN: usize = 2;
const RUN_OF_OTHERS: usize = 4;
/// The longest text that is kept, in characters.
const LONGEST: usize = 300;

const WORD: &str = "[…]";
const NUMBER: &str = "[number]";

/// What tells nothing about the question and much about the person, by its shape: an address, a link, a handle, a project
/// code, a number with what hangs on it.
static SHAPES: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let email = r"(?P<email>[^\s@]+@[^\s@]+\.[^\s@]+)";
    let link = r"(?P<link>(?:\w+://|www\.|t\.me/)\S+|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:/\S*)?)";
    let handle = r"(?P<handle>@\w+)";
    let code = r"(?P<code>\b\d{2}[-\s]?[A-Za-z]{2}[-\s]?\d{2}[-\s]?[A-Za-z]{2}[-\s]?[A-Za-z]{3,4}[-\s]?[A-Za-z]\b)";
    let number = r"(?P<number>[A-Za-z+/#-]*\p{Nd}[\p{Nd}A-Za-z.,:/+-]*)";
    Regex::new(&[email, link, handle, code, number].join("|")).ok()
});

/// The words people use, by their digests.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    known: HashSet<String>,
}

impl Vocabulary {
    /// The words of these questions. A word that is only ever written with a capital is a name.
    pub(super) fn of<'a>(questions: impl Iterator<Item = &'a Question>) -> Self {
        let mut counts: HashMap<String, usize> = HashMap::new();
        for question in questions {
            let mut pieces = HashSet::new();
            for word in words(&question.text).filter(|word| !word.starts_with(char::is_uppercase)) {
                let word = normalise(word);
                pieces.extend(runs(&word).map(|(_, run)| run));
                if !word.contains(is_of_unspaced_script) {
                    pieces.insert(word);
                }
            }
            for piece in pieces {
                *counts.entry(piece).or_default() += 1;
            }
        }
        let often = |(piece, count): (String, usize)| (count >= FEWEST_QUESTIONS).then_some(piece);
        Self { known: counts.into_iter().filter_map(often).collect() }
    }

    /// The text with a sign for all that may be personal; `None` where no word is left.
    pub(super) fn mask(&self, text: &str) -> Option<String> {
        let text: String = text.chars().take(LONGEST).collect();
        let shapes = SHAPES.as_ref()?;
        let mut masked = Masked::default();
        let mut end = 0;
        for found in shapes.captures_iter(&text) {
            let whole = found.get(0)?;
            self.mask_words(text.get(end..whole.start())?, &mut masked);
            masked.sign(sign(&found));
            end = whole.end();
        }
        self.mask_words(text.get(end..)?, &mut masked);
        masked.says_something.then_some(masked.text)
    }

    fn mask_words(&self, text: &str, masked: &mut Masked) {
        for word in words(text).map(normalise).filter(|word| !word.is_empty()) {
            if word.contains(is_of_unspaced_script) {
                self.mask_runs(&word, masked);
            } else if self.known.contains(&word) {
                masked.word(&word);
            } else {
                masked.sign(WORD);
            }
        }
    }

    /// Of a script without spaces, the letters stay that stand in a run of letters many people write.
    fn mask_runs(&self, word: &str, masked: &mut Masked) {
        let letters: Vec<char> = word.chars().collect();
        let mut stays = vec![false; letters.len()];
        for (start, run) in runs(word).filter(|(_, run)| self.known.contains(run)) {
            let end = start + run.chars().count();
            stays.iter_mut().take(end).skip(start).for_each(|stays| *stays = true);
        }
        let mut rest = letters.iter().zip(&stays).peekable();
        while let Some((letter, stay)) = rest.next() {
            if !stay {
                masked.sign(WORD);
                continue;
            }
            let mut part = String::from(*letter);
            while let Some((letter, _)) = rest.next_if(|(_, stays)| **stays) {
                part.push(*letter);
            }
            masked.word(&part);
        }
    }
}

/// A masked text in the making.
#[derive(Default)]
struct Masked {
    text: String,
    last: String,
    says_something: bool,
}

impl Masked {
    fn word(&mut self, word: &str) {
        self.says_something = true;
        self.push(word);
    }

    /// A sign once, however many words it stands for.
    fn sign(&mut self, sign: &str) {
        if self.last != sign {
            self.push(sign);
        }
    }

    fn push(&mut self, part: &str) {
        if !self.text.is_empty() {
            self.text.push(' ');
        }
        self.text.push_str(part);
        part.clone_into(&mut self.last);
    }
}

fn sign(found: &Captures<'_>) -> &'static str {
    let signs = [("email", "[email]"), ("link", "[link]"), ("handle", "[handle]"), ("code", "[code]")];
    signs.iter().find(|(name, _)| found.name(name).is_some()).map_or(NUMBER, |(_, sign)| *sign)
}

/// Words between spaces and punctuation; the vowel signs of Indic and other scripts belong to them.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let is_apart = |letter: char| letter.is_whitespace() || letter.is_control() || is_punctuation(letter);
    text.split(is_apart).filter(|word| !word.is_empty())
}

fn is_punctuation(letter: char) -> bool {
    letter.is_ascii_punctuation()
        || matches!(letter, '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205e}' | '\u{3000}'..='\u{303f}' | '\u{ff01}'..='\u{ff0f}')
        || matches!(letter, '\u{ff1a}'..='\u{ff20}' | '।' | '॥' | '،' | '؛' | '؟' | '۔' | '។' | '៖' | '«' | '»')
}

/// Runs of letters of scripts without spaces in a word, with the places where they begin.
fn runs(word: &str) -> impl Iterator<Item = (usize, String)> {
    let letters: Vec<char> = word.chars().collect();
    let places = 0..letters.len();
    places.filter_map(move |start| {
        let length = match letters[start] {
            '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' => RUN_OF_HAN,
            letter if is_of_unspaced_script(letter) => RUN_OF_OTHERS,
            _ => return None,
        };
        let run = letters.get(start..start + length)?;
        Some((start, run.iter().collect()))
    })
}
