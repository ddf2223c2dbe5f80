//! A text becomes the hashed n-grams of three views: characters within chunks, words, and characters of a romanised skeleton.

use any_ascii::any_ascii;
use unicode_normalization::char::is_combining_mark;

/// How many views a text has.
pub(crate) const VIEWS: usize = 3;

/// Longest n-gram of characters.
const LONGEST_LETTERS: usize = 5;

/// Longest n-gram of skeleton characters.
const LONGEST_SKELETON: usize = 4;

/// A text longer than this is read up to here.
const LONGEST_TEXT: usize = 2_000;

/// The n-grams of a normalised text, one list of hashes a view; an n-gram that stands twice is listed twice.
pub(crate) fn keys(text: &str) -> [Vec<u32>; VIEWS] {
    let end = text.char_indices().nth(LONGEST_TEXT).map_or(text.len(), |(position, _)| position);
    let text = &text[..end];
    let mut letters = Vec::with_capacity(text.len() * LONGEST_LETTERS);
    letter_keys(text, LONGEST_LETTERS, Hash::of_view(0), &mut letters);
    let skeleton = skeleton(text);
    let mut bones = Vec::with_capacity(skeleton.len() * LONGEST_SKELETON);
    letter_keys(&skeleton, LONGEST_SKELETON, Hash::of_view(2), &mut bones);
    [letters, word_keys(text), bones]
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

/// All n-grams up to `longest` of each chunk between spaces; a space stands at both ends of a chunk.
fn letter_keys(text: &str, longest: usize, seed: Hash, keys: &mut Vec<u32>) {
    let mut chunk = Vec::new();
    for word in text.split_ascii_whitespace() {
        chunk.clear();
        chunk.push(' ');
        chunk.extend(word.chars());
        chunk.push(' ');
        for start in 0..chunk.len() {
            let mut hash = seed;
            for letter in chunk[start..].iter().take(longest) {
                hash = hash.with(*letter);
                keys.push(hash.key());
            }
        }
    }
}

/// Words and pairs of words.
fn word_keys(text: &str) -> Vec<u32> {
    let words = text.split(|letter: char| !is_of_word(letter)).filter(|word| !word.is_empty());
    let mut keys = Vec::new();
    let mut previous: Option<Hash> = None;
    for word in words {
        let single = word.chars().fold(Hash::of_view(1), Hash::with);
        keys.push(single.key());
        if let Some(previous) = previous {
            keys.push(word.chars().fold(previous.with(' '), Hash::with).key());
        }
        previous = Some(single);
    }
    keys
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

    #[test]
    fn romanised_and_native_words_share_their_skeleton() {
        assert_eq!(skeleton("भारत"), skeleton("bharat"));
        assert_eq!(skeleton("hoggaya"), skeleton("hogaya"));
    }

    #[test]
    fn views_do_not_share_keys() {
        let [letters, words, bones] = keys("visa");
        assert!(letters.iter().all(|key| !words.contains(key) && !bones.contains(key)));
    }

    #[test]
    fn a_chunk_gives_every_n_gram_up_to_five() {
        let [letters, words, _] = keys("ab c");
        // " ab " has 4 + 3 + 2 + 1 n-grams, " c " has 3 + 2 + 1; two words and one pair.
        assert_eq!((letters.len(), words.len()), (16, 3));
    }

    #[test]
    fn an_endless_text_is_read_up_to_a_limit() {
        let [letters, ..] = keys(&"x".repeat(1_000_000));
        assert!(letters.len() <= (LONGEST_TEXT + 2) * LONGEST_LETTERS);
    }
}
