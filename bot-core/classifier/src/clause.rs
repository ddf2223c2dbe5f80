//! The parts of a long text: between punctuation marks, and where a script has no spaces between words, between spaces.

/// The clauses of `text`, at least two letters long each; the whole text where it has no parts.
#[must_use]
pub fn clauses(text: &str) -> Vec<&str> {
    let by_spaces = !is_spaced(text);
    let parts = text.split(|letter| is_boundary(letter) || (by_spaces && letter == ' '));
    let parts: Vec<&str> =
        parts.map(str::trim).filter(|part| part.chars().filter(|c| c.is_alphanumeric()).count() > 1).collect();
    if parts.is_empty() { vec![text] } else { parts }
}

fn is_boundary(letter: char) -> bool {
    matches!(letter, '.' | ',' | ';' | ':' | '!' | '?' | '(' | ')' | '\n' | '…' | '—' | '–')
        || matches!(
            letter,
            '、' | '。' | '，' | '；' | '：' | '！' | '？' | '「' | '」' | '।' | '॥' | '،' | '؛' | '؟' | '۔'
        )
        || matches!(letter, '។' | '៕' | '៖')
}

/// Whether the script of the text puts spaces between words.
fn is_spaced(text: &str) -> bool {
    let unspaced = text.chars().filter(|letter| is_of_unspaced_script(*letter)).count();
    unspaced * 2 < text.chars().filter(|letter| letter.is_alphanumeric()).count()
}

/// Thai, Lao, Khmer, Myanmar, Japanese and Chinese.
#[must_use]
pub fn is_of_unspaced_script(letter: char) -> bool {
    matches!(letter, '\u{e00}'..='\u{eff}' | '\u{1780}'..='\u{17ff}' | '\u{1000}'..='\u{109f}')
        || matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn punctuation_of_every_script_parts_clauses() {
        assert_eq!(clauses("Good morning, when is it? Thanks."), ["Good morning", "when is it", "Thanks"]);
        assert_eq!(clauses("お世話になります。締切はいつですか"), ["お世話になります", "締切はいつですか"]);
        assert_eq!(clauses("नमस्ते। कब है"), ["नमस्ते", "कब है"]);
    }

    #[test]
    fn spaces_part_clauses_only_where_words_have_none() {
        assert_eq!(clauses("สวัสดีครับ หมดเขตเมื่อไหร่"), ["สวัสดีครับ", "หมดเขตเมื่อไหร่"]);
        assert_eq!(clauses("when is it"), ["when is it"]);
    }

    #[test]
    fn a_text_without_words_stays_whole() {
        assert_eq!(clauses("?!"), ["?!"]);
    }
}
