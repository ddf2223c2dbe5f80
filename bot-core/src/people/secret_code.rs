//! Codes that are typed, scanned or pressed once: random letters that are hard to confuse.

use std::fmt;

use crate::store::StoreError;

/// Crockford's base 32: no I, L, O and U.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// The zeros of the scripts that people type in: Latin, Arabic and Persian, Devanagari, Bengali, Tamil, Sinhala, Thai, Lao, Khmer,
/// Mongolian, and the wide ones of East Asia. Nine digits follow each.
const ZEROS: [u32; 12] = [0x30, 0x660, 0x6F0, 0x966, 0x9E6, 0xBE6, 0xDE6, 0xE50, 0xED0, 0x17E0, 0x1810, 0xFF10];
/// Letters of a group when a code is shown.
const GROUP: usize = 5;

/// A code. It is shown in groups and does not appear in debug output.
#[derive(Clone, PartialEq, Eq)]
pub struct SecretCode(String);

impl SecretCode {
    /// A code of so many characters, five random bits each.
    ///
    /// # Errors
    /// Where the machine has no randomness to give.
    pub fn random(length: usize) -> Result<Self, StoreError> {
        let mut bytes = vec![0; length];
        getrandom::fill(&mut bytes).map_err(|error| StoreError::Secret(error.to_string()))?;
        // 256 is a multiple of 32: every letter is as likely as any other.
        Ok(Self(bytes.iter().map(|byte| char::from(LETTERS[usize::from(byte % 32)])).collect()))
    }

    /// A code of so many decimal digits.
    ///
    /// # Errors
    /// Where the machine has no randomness to give.
    pub fn random_digits(length: usize) -> Result<Self, StoreError> {
        let mut code = String::with_capacity(length);
        let mut bytes = [0; 32];
        while code.len() < length {
            getrandom::fill(&mut bytes).map_err(|error| StoreError::Secret(error.to_string()))?;
            // 250 is a multiple of 10: without the bytes above it every digit is as likely as any other.
            let fair = bytes.iter().filter(|byte| **byte < 250).map(|byte| char::from(b'0' + byte % 10));
            code.extend(fair.take(length - code.len()));
        }
        Ok(Self(code))
    }

    /// What a person typed, in the digits of any of the languages; blanks and hyphens may part it. `None` where it cannot be a code
    /// of so many digits.
    #[must_use]
    pub fn read_digits(text: &str, length: usize) -> Option<Self> {
        if text.len() > length * 8 {
            return None;
        }
        let letters = text.trim().chars().filter(|letter| !matches!(letter, '-' | ' ' | '–' | '‑'));
        let code: String = letters.map(digit).collect::<Option<_>>()?;
        (code.len() == length).then_some(Self(code))
    }

    /// What a person typed, however it is grouped, in either case; letters that look like digits are read as them.
    /// `None` where it cannot be a code of this length.
    #[must_use]
    pub fn read(text: &str, length: usize) -> Option<Self> {
        // Four bytes a letter and a mark between any two are the most that a code can be spread over.
        if text.len() > length * 8 {
            return None;
        }
        let mut code = String::with_capacity(length);
        for letter in text.chars().filter(|letter| !matches!(letter, '-' | ' ' | '–' | '‑' | '.' | '_')) {
            let letter = match letter.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                letter => letter,
            };
            LETTERS.contains(&u8::try_from(letter).ok()?).then(|| code.push(letter))?;
        }
        (code.len() == length).then_some(Self(code))
    }

    /// The letters without groups: what is hashed, and what links carry.
    #[must_use]
    pub fn bare(&self) -> &str {
        &self.0
    }
}

/// The decimal digit as ASCII writes it.
fn digit(letter: char) -> Option<char> {
    let zero = ZEROS.iter().find(|zero| (**zero..=**zero + 9).contains(&u32::from(letter)))?;
    char::from_digit(u32::from(letter) - zero, 10)
}

impl fmt::Display for SecretCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, letter) in self.0.chars().enumerate() {
            if position > 0 && position % GROUP == 0 {
                formatter.write_str("-")?;
            }
            write!(formatter, "{letter}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for SecretCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("SecretCode")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_however_it_is_typed() {
        let code = SecretCode::random(15).unwrap();
        let shown = code.to_string();
        assert_eq!(shown.len(), 17);
        for typed in [shown.clone(), shown.to_lowercase(), shown.replace('-', " "), shown.replace('-', "")] {
            assert_eq!(SecretCode::read(&typed, 15), Some(code.clone()), "{typed}");
        }
        assert_eq!(SecretCode::read("OIL0-ABCD-EFGH", 12), SecretCode::read("0110ABCDEFGH", 12));
    }

    #[test]
    fn digits_are_read_in_the_scripts_people_type() {
        let code = SecretCode::random_digits(10).unwrap();
        assert_eq!(code.to_string().len(), 11);
        assert_eq!(SecretCode::read_digits(&code.to_string(), 10), Some(code));
        let plain = SecretCode::read_digits("01234 56789", 10);
        for typed in ["๐๑๒๓๔-๕๖๗๘๙", "۰۱۲۳۴۵۶۷۸۹", "०१२३४ ५६७८९", "০১২৩৪৫৬৭৮৯", "០១២៣៤៥៦៧៨៩", " 01234–56789 "]
        {
            assert_eq!(SecretCode::read_digits(typed, 10), plain, "{typed}");
        }
        for wrong in ["", "123456789", "12345678901", "12345a7890", "+1234567890", &"1".repeat(100_000)] {
            assert_eq!(SecretCode::read_digits(wrong, 10), None);
        }
    }

    #[test]
    fn what_cannot_be_a_code_is_none() {
        for text in ["", "ABC", "ABCD-EFGH-JKMU", "ABCD-EFGH-JKM\u{0}", &"A".repeat(100_000), "ไทยไทยไทยไท"]
        {
            assert_eq!(SecretCode::read(text, 12), None);
        }
    }

    #[test]
    fn a_code_is_not_printed_by_accident() {
        assert_eq!(format!("{:?}", SecretCode::random(12).unwrap()), "SecretCode");
    }
}
