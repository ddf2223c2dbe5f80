//! Folds what people vary without meaning anything by it: case, width, marks, letter variants, digits, drawn-out letters.

use unicode_normalization::UnicodeNormalization;

/// How often a letter may stand in a row; more is emphasis ("pleeeease").
const LONGEST_RUN: usize = 2;

/// What stands for a code such as `23-IP-10-GE-WSP-A`: which one it is tells nothing about the question.
const CODE: &str = "#";

/// What stands for a number.
const NUMBER: char = '0';

/// The text in its folded form: NFKC, lower case, single spaces, no zero-width marks, one form for Arabic letters that
/// look alike, runs of a letter cut to two and of any other mark to one, `0` for every number, `#` for every hyphenated code.
#[must_use]
pub fn normalise(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut previous = ' ';
    let mut run = 1;
    for letter in text.nfkc().flat_map(char::to_lowercase).filter_map(fold) {
        let letter = if letter.is_whitespace() { ' ' } else { letter };
        run = if letter == previous { run + 1 } else { 1 };
        if run <= allowed(letter) && !(letter == ' ' && out.is_empty()) {
            out.push(letter);
        }
        previous = letter;
    }
    out.truncate(out.trim_end().len());
    without_codes(&out)
}

fn allowed(letter: char) -> usize {
    if letter.is_alphabetic() { LONGEST_RUN } else { 1 }
}

/// The text with a sign in place of each run of Latin letters, digits and hyphens that is a code.
fn without_codes(text: &str) -> String {
    let is_of_code = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(is_of_code) {
        let (before, from_code) = rest.split_at(start);
        let end = from_code.find(|letter| !is_of_code(letter)).unwrap_or(from_code.len());
        let (word, after) = from_code.split_at(end);
        out.push_str(before);
        out.push_str(if is_code(word) { CODE } else { word });
        rest = after;
    }
    out.push_str(rest);
    out
}

fn is_code(word: &str) -> bool {
    word.contains(NUMBER) && word.bytes().filter(|byte| *byte == b'-').count() >= 4
}

/// The letter that stands for this one and its variants; nothing for marks that only change how a text looks.
fn fold(letter: char) -> Option<char> {
    let folded = match letter {
        // Soft hyphen, zero-width marks, direction marks, variation selectors, and the Arabic marks people leave out.
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' => return None,
        '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' => return None,
        // The dot that lower case leaves on a Turkish capital i.
        '\u{307}' => return None,
        'ı' => 'i',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ي' | 'ى' | 'ئ' => 'ی',
        'ك' => 'ک',
        'ؤ' => 'و',
        'ة' | 'ۀ' | 'ہ' | 'ھ' | 'ە' | 'ۂ' | 'ۃ' => 'ه',
        '’' | '‘' | 'ʼ' | '`' | '´' => '\'',
        '“' | '”' => '"',
        '–' | '—' | '‑' | '‐' | '−' => '-',
        _ if is_digit(letter) => NUMBER,
        _ => letter,
    };
    Some(folded)
}

/// Where the digits of the scripts of our languages begin.
const ZEROS: [u32; 11] = [0x660, 0x6f0, 0x966, 0x9e6, 0xbe6, 0xde6, 0xe50, 0xed0, 0x1040, 0x17e0, 0x1810];

fn is_digit(letter: char) -> bool {
    let code = u32::from(letter);
    letter.is_ascii_digit() || ZEROS.iter().any(|zero| (*zero..*zero + 10).contains(&code))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn case_width_and_spaces_do_not_matter() {
        assert_eq!(normalise("  ＷＨＥＮ   is\tIt?? "), "when is it?");
    }

    #[test]
    fn drawn_out_letters_are_cut() {
        assert_eq!(normalise("pleeeease!!!"), "pleease!");
    }

    #[test]
    fn numbers_and_codes_keep_their_places_only() {
        assert_eq!(normalise("is 23-IP-10-GE-WSP-A in 2026?"), "is # in 0?");
        assert_eq!(normalise("รหัส24-AG-07-GE-TRC-Aช่วย"), "รหัส#ช่วย");
        assert_eq!(normalise("step-by-step"), "step-by-step");
    }

    #[test]
    fn arabic_and_persian_letters_and_marks_fold_together() {
        assert_eq!(normalise("كِتابي"), normalise("کتابی"));
        assert_eq!(normalise("می\u{200c}شود"), "میشود");
    }

    #[test]
    fn numbers_in_the_digits_of_every_script_are_numbers() {
        assert_eq!(normalise("२०२६ ๒๕๖๙ ۱۴۰۵ ២០២៦ ໒໐໒໖ ২০২৬"), "0 0 0 0 0 0");
    }

    #[test]
    fn turkish_capitals_meet_their_small_letters() {
        assert_eq!(normalise("İSTANBUL"), normalise("istanbul"));
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic_and_twice_is_once(text in ".{0,200}") {
            let once = normalise(&text);
            prop_assert_eq!(normalise(&once), once);
        }
    }
}
