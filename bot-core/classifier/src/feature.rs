//! A text becomes the hashed n-grams of four views: characters within chunks, words, and both of a
//! romanised skeleton.

use any_ascii::any_ascii;
use unicode_normalization::char::is_combining_mark;

/// How many views a text has.
pub(crate) const VIEWS: usize = 4;

/// Longest n-gram of characters.
const LONGEST_LETTERS: usize = 5;

/// Longest n-gram of skeleton characters.
const LONGEST_SKELETON: usize = 4;

/// A text longer than this is read up to here.
const LONGEST_TEXT: usize = 2_000;

/// An n-gram of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Gram {
    /// Its hash, which no other view shares but by accident.
    pub(crate) key: u32,
    /// The hashes of the same n-gram without its last and without its first element; its own where it has but one.
    pub(crate) parts: [u32; 2],
}

/// The n-grams of a normalised text, one list a view; an n-gram that stands twice is listed twice. Views that weigh nothing stay
/// empty.
pub(crate) fn grams(text: &str, weights: &[f32; VIEWS]) -> [Vec<Gram>; VIEWS] {
    let end = text.char_indices().nth(LONGEST_TEXT).map_or(text.len(), |(position, _)| position);
    let text = &text[..end];
    let [letters, words, skeleton_letters, skeleton_words] = weights.map(|weight| weight != 0.0);
    let skeleton = if skeleton_letters || skeleton_words { skeleton(text) } else { String::new() };
    [
        if letters { of_letters(text, LONGEST_LETTERS, Hash::of_view(0)) } else { Vec::new() },
        if words { of_words(text, Hash::of_view(1)) } else { Vec::new() },
        if skeleton_letters { of_letters(&skeleton, LONGEST_SKELETON, Hash::of_view(2)) } else { Vec::new() },
        if skeleton_words { of_words(&skeleton, Hash::of_view(3)) } else { Vec::new() },
    ]
}

/// A hash that grows by a character.
#[derive(Clone, Copy)]
struct Hash(u64);

impl Hash {
    fn of_view(view: u64) -> Self {
        Self(0x9e37_79b9_7f4a_7c15 ^ (view << 56))
    }

    fn with(self, letter: char) -> Self {
        Self((self.0 ^ u64::from(letter)).wrapping_mul(0x0000_0100_0000_01b3).rotate_left(23))
    }

    #[allow(clippy::cast_possible_truncation, reason = "the lower half of a mixed hash is the key")]
    fn key(self) -> u32 {
        let mixed = (self.0 ^ (self.0 >> 32)).wrapping_mul(0xd6e8_feb8_6659_fd93);
        (mixed ^ (mixed >> 32)) as u32
    }
}

/// All n-grams up to `longest` letters of each chunk between spaces; a space stands at both ends of a chunk.
fn of_letters(text: &str, longest: usize, seed: Hash) -> Vec<Gram> {
    let mut grams = Vec::with_capacity(text.len() * longest);
    let mut chunk = Vec::new();
    // The n-grams that end at the letter before and at this one, by length: the parts of longer ones.
    let (mut before, mut here): (Vec<u32>, Vec<u32>) = (Vec::new(), Vec::new());
    for word in text.split_ascii_whitespace() {
        chunk.clear();
        chunk.push(' ');
        chunk.extend(word.chars());
        chunk.push(' ');
        for last in 0..chunk.len() {
            std::mem::swap(&mut before, &mut here);
            here.clear();
            let mut hash = seed;
            for letter in chunk[..=last].iter().rev().take(longest) {
                hash = hash.with(*letter);
                let (key, length) = (hash.key(), here.len());
                let parts = if length == 0 { [key; 2] } else { [before[length - 1], here[length - 1]] };
                grams.push(Gram { key, parts });
                here.push(key);
            }
        }
    }
    grams
}

/// Words and pairs of words.
fn of_words(text: &str, seed: Hash) -> Vec<Gram> {
    let words = text.split(|letter: char| !is_of_word(letter)).filter(|word| !word.is_empty());
    let mut grams = Vec::new();
    let mut previous: Option<Hash> = None;
    for word in words {
        let single = word.chars().fold(seed, Hash::with);
        grams.push(Gram { key: single.key(), parts: [single.key(); 2] });
        if let Some(previous) = previous {
            let pair = word.chars().fold(previous.with(' '), Hash::with);
            grams.push(Gram { key: pair.key(), parts: [previous.key(), single.key()] });
        }
        previous = Some(single);
    }
    grams
}

fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_' || is_combining_mark(letter)
}

/// The text in ASCII letters without the vowels inside words and without doubled letters: "kemba-fee", "kembafi" and
/// their native spelling come close to each other.
fn skeleton(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut inside_word = false;
    let mut last = '\0';
    for letter in any_ascii(text).chars().map(|letter| letter.to_ascii_lowercase()) {
        let vowel = inside_word && matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u');
        if !vowel && letter != last {
            out.push(letter);
            last = letter;
        }
        inside_word = letter.is_ascii_alphanumeric() || letter == '_';
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const EVERY: [f32; VIEWS] = [1.0; VIEWS];

    #[test]
    fn romanised_and_native_words_share_their_skeleton() {
        assert_eq!(skeleton("भारत"), skeleton("bharat"));
        assert_eq!(skeleton("hoggaya"), skeleton("hogaya"));
    }

    #[test]
    fn views_do_not_share_keys() {
        let [letters, words, bones, _] = grams("visa", &EVERY);
        let foreign = |gram: &Gram| !words.iter().chain(&bones).any(|other| other.key == gram.key);
        assert!(letters.iter().all(foreign));
    }

    #[test]
    fn a_chunk_gives_every_n_gram_up_to_five() {
        let [letters, words, ..] = grams("ab c", &EVERY);
        // " ab " has 4 + 3 + 2 + 1 n-grams, " c " has 3 + 2 + 1; two words and one pair.
        assert_eq!((letters.len(), words.len()), (16, 3));
    }

    #[test]
    fn the_parts_of_an_n_gram_are_n_grams_themselves() {
        for view in grams("abcd ab, ef gh", &EVERY) {
            let keys: Vec<u32> = view.iter().map(|gram| gram.key).collect();
            assert!(view.iter().all(|gram| gram.parts.iter().all(|part| keys.contains(part))));
        }
        let [letters, ..] = grams("ab", &EVERY);
        let of_chunk = |text: &str| text.chars().rev().fold(Hash::of_view(0), Hash::with).key();
        let whole = letters.iter().find(|gram| gram.key == of_chunk(" ab")).unwrap();
        assert_eq!(whole.parts, [of_chunk(" a"), of_chunk("ab")]);
    }

    #[test]
    fn an_endless_text_is_read_up_to_a_limit() {
        let [letters, ..] = grams(&"x".repeat(1_000_000), &EVERY);
        assert!(letters.len() <= (LONGEST_TEXT + 2) * LONGEST_LETTERS);
    }

    #[test]
    fn a_view_that_weighs_nothing_is_left_out() {
        let [letters, words, bones, bone_words] = grams("visa form", &[1.0, 0.6, 0.0, 0.0]);
        assert!(!letters.is_empty() && !words.is_empty() && bones.is_empty() && bone_words.is_empty());
    }
}
