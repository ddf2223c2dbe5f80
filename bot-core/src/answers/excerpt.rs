//! Cutting a document's words to a length, where a reader would.

use unicode_segmentation::UnicodeSegmentation;

/// The beginning of `text` in at most `most` characters, cut between words, with an ellipsis where words are missing.
pub(super) fn at_a_word(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let room = most.saturating_sub(1);
    let whole_words = fitting(text.split_word_bound_indices().map(|(at, _)| at), text, room);
    let kept =
        if whole_words > 0 { whole_words } else { fitting(text.grapheme_indices(true).map(|(at, _)| at), text, room) };
    format!("{}…", text[..kept].trim_end_matches(|letter: char| letter.is_whitespace() || ",;:(-–".contains(letter)))
}

/// The beginning of `text` in at most `most` characters, and whether anything is missing. It is cut after a sentence,
/// else between words.
pub(super) fn at_a_sentence(text: &str, most: usize) -> (String, bool) {
    if text.chars().count() <= most {
        return (text.to_owned(), false);
    }
    let kept = fitting(text.split_sentence_bound_indices().map(|(at, _)| at), text, most);
    let sentences = text[..kept].trim_end();
    let cut = if sentences.is_empty() { at_a_word(text, most) } else { sentences.to_owned() };
    (cut, true)
}

/// The last of the ascending byte positions `bounds` that has at most `most` characters before it.
fn fitting(bounds: impl Iterator<Item = usize>, text: &str, most: usize) -> usize {
    let limit = text.char_indices().nth(most).map_or(text.len(), |(at, _)| at);
    bounds.take_while(|at| *at <= limit).last().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_text_stays_whole() {
        assert_eq!(at_a_word("Green growth", 12), "Green growth");
        assert_eq!(at_a_sentence("One. Two.", 9), ("One. Two.".to_owned(), false));
    }

    #[test]
    fn words_and_sentences_are_not_torn() {
        assert_eq!(at_a_word("Workshop on Public Service", 20), "Workshop on Public…");
        assert_eq!(
            at_a_sentence("It is new. It is large. It is late.", 25),
            ("It is new. It is large.".to_owned(), true)
        );
        assert_eq!(
            at_a_sentence("One endless sentence; without an end", 22),
            ("One endless sentence…".to_owned(), true)
        );
    }

    #[test]
    fn letters_with_their_marks_are_not_torn() {
        assert_eq!(
            at_a_word("กำหนดการรับสมัครผู้เข้าร่วม", 8).chars().count().min(8),
            at_a_word("กำหนดการรับสมัครผู้เข้าร่วม", 8).chars().count()
        );
        assert_eq!(at_a_word(&"e\u{301}".repeat(40), 8), format!("{}…", "e\u{301}".repeat(3)));
    }
}
