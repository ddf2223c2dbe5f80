//! A line of a message as Discord markdown, in pieces that are never cut apart.

use bot_core::message::{Inline, Line};

use super::measure;

/// A run of letters with its markup, or the space between two of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    /// Escaped; whole by itself.
    pub(super) text: String,
    /// Stands between the marks of bold letters.
    pub(super) bold: bool,
}

/// The mark around bold letters.
pub(super) const BOLD: &str = "**";
/// Nothing to see: keeps two marks apart, or an `@` from its name.
const NOTHING: char = '\u{200b}';

/// The pieces of a line, in order.
pub(super) fn pieces(line: &Line) -> Vec<Piece> {
    let mut writer = Writer { pieces: Vec::new(), at_start: true, before: ' ' };
    for part in &line.0 {
        match part {
            Inline::Text(text) => writer.words(text, false),
            Inline::Bold(text) => writer.words(text, true),
            Inline::Code(text) => writer.whole(code(text)),
            Inline::Link { label, url } => writer.link(label, url),
            Inline::Moment { at, shown } => {
                writer.words(shown, false);
                writer.words(" ", false);
                writer.whole(format!("(<t:{}:F>)", at.as_second()));
            }
            // Written above the message: within a card nobody is notified.
            Inline::Mention { .. } => {}
        }
    }
    writer.pieces
}

struct Writer {
    pieces: Vec<Piece>,
    /// Only space was written since the line began: marks of lists and headings have their meaning here.
    at_start: bool,
    before: char,
}

impl Writer {
    fn words(&mut self, text: &str, bold: bool) {
        let text = visible(text);
        for word in text.split_inclusive(char::is_whitespace) {
            let letters = word.trim_end_matches(char::is_whitespace);
            if !letters.is_empty() {
                self.word(letters, bold);
            }
            for space in word[letters.len()..].chars() {
                let space = if space == '\n' { '\n' } else { ' ' };
                self.pieces.push(Piece { text: space.to_string(), bold: false });
                self.before = space;
                self.at_start = self.at_start || space == '\n';
            }
        }
    }

    fn word(&mut self, letters: &str, bold: bool) {
        let text = match address(letters) {
            Some((before, url, after)) => {
                format!("{}<{url}>{}", self.escaped(before), self.escaped(after))
            }
            None => self.escaped(letters),
        };
        self.pieces.push(Piece { text, bold });
        self.at_start = false;
        self.before = letters.chars().next_back().unwrap_or(' ');
    }

    fn whole(&mut self, text: String) {
        if !text.is_empty() {
            self.pieces.push(Piece { text, bold: false });
            self.at_start = false;
            self.before = NOTHING;
        }
    }

    /// A label that looks like an address is not taken as a label by Discord.
    fn link(&mut self, label: &str, url: &str) {
        let shown = visible(label);
        let address = visible(url);
        if !(address.starts_with("https://") || address.starts_with("http://")) {
            let address = address.strip_prefix("mailto:").unwrap_or(&address).to_owned();
            let both = if address == shown.trim() { shown } else { format!("{shown} ({address})") };
            self.words(&both, false);
        } else if shown.trim().is_empty() || shown.contains("://") {
            self.whole(format!("<{}>", encoded(&address)));
        } else {
            let label = self.escaped(&shown.replace('\n', " "));
            self.whole(format!("[{label}](<{}>)", encoded(&address)));
        }
    }

    fn escaped(&self, letters: &str) -> String {
        escape(letters, self.at_start, self.before)
    }
}

/// Letters as they stand: whatever markdown would take for a mark is made a letter.
fn escape(letters: &str, at_start: bool, before: char) -> String {
    let mut escaped = String::with_capacity(letters.len() + 8);
    if at_start && opens_a_list(letters) {
        let digits = letters.len() - letters.trim_start_matches(|letter: char| letter.is_ascii_digit()).len();
        escaped.push_str(&letters[..digits]);
        escaped.push('\\');
        escaped.push_str(&escape(&letters[digits..], false, before));
        return escaped;
    }
    let mut before = before;
    for (position, letter) in letters.char_indices() {
        match letter {
            '\\' | '*' | '_' | '~' | '`' | '|' | '<' | '[' | ']' => escaped.push('\\'),
            '#' | '>' if at_start && position == 0 => escaped.push('\\'),
            _ => {}
        }
        escaped.push(letter);
        let rest = &letters[position + letter.len_utf8()..];
        if letter == '@' && !before.is_alphanumeric() && (rest.starts_with("everyone") || rest.starts_with("here")) {
            escaped.push(NOTHING);
        }
        before = letter;
    }
    escaped
}

/// `-`, `+`, `-#` or a number with a full stop: what makes a line a point of a list, or small.
fn opens_a_list(letters: &str) -> bool {
    let rest = letters.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let counted = rest.len() < letters.len() && (rest == "." || rest == ")");
    counted || letters == "-" || letters == "+" || letters.starts_with("-#")
}

/// An address inside a word, with what stands before and after it. Markdown leaves addresses alone, so they are not
/// escaped; in angle brackets they get no preview.
fn address(word: &str) -> Option<(&str, &str, &str)> {
    let start = word.find("https://").or_else(|| word.find("http://"))?;
    let url = &word[start..];
    let end = url.find(['<', '>', '`', '|', '\\']).unwrap_or(url.len());
    let url = url[..end].trim_end_matches(['.', ',', ':', ';', '!', '?', '"', '\'', ')', ']', '}', '*', '_', '~']);
    let scheme = url.find("://").map_or(0, |position| position + "://".len());
    (url.len() > scheme).then(|| (&word[..start], url, &word[start + url.len()..]))
}

fn encoded(url: &str) -> String {
    let mut encoded = String::with_capacity(url.len());
    for letter in url.chars() {
        match letter {
            '<' | '>' | '(' | ')' | '\\' | '`' => encoded.push_str(&format!("%{:02X}", u32::from(letter))),
            letter if letter.is_whitespace() => encoded.push_str("%20"),
            letter => encoded.push(letter),
        }
    }
    encoded
}

/// Something to copy, in as many backticks as it takes.
fn code(text: &str) -> String {
    let text = visible(text).replace('\n', " ");
    if text.trim().is_empty() {
        String::new()
    } else if !text.contains('`') {
        format!("`{text}`")
    } else if !text.contains("``") {
        format!("`` {text} ``")
    } else {
        // Discord knows no longer fence than this.
        format!("`` {} ``", text.replace('`', "‵"))
    }
}

/// A code that is longer than a message, cut between letters.
pub(super) fn cut(piece: &str, limit: usize) -> Vec<String> {
    let fenced = piece.starts_with('`') && piece.ends_with('`') && !piece.starts_with("``") && limit > 2;
    if !fenced {
        return measure::cut(piece, limit);
    }
    let parts = measure::cut(piece.trim_matches('`'), limit - 2);
    parts.into_iter().map(|part| format!("`{part}`")).collect()
}

/// Without control characters and without the marks that force a reading direction onto what follows.
pub(super) fn visible(text: &str) -> String {
    let kept = text.chars().filter(|letter| {
        let forced = matches!(letter, '\u{202a}'..='\u{202e}');
        !forced && (*letter == '\n' || *letter == '\t' || !letter.is_control())
    });
    kept.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn markdown(line: Line) -> String {
        pieces(&line).iter().map(|piece| piece.text.as_str()).collect()
    }

    fn text(words: &str) -> String {
        markdown(Line::text(words))
    }

    #[test]
    fn letters_stay_letters() {
        assert_eq!(text("*a* _b_ ~c~ `d` ||e|| [f](g)"), r"\*a\* \_b\_ \~c\~ \`d\` \|\|e\|\| \[f\](g)");
        assert_eq!(text("<b>bold</b> <@1> <#2> </ask:3>"), r"\<b>bold\</b> \<@1> \<#2> \</ask:3>");
        assert_eq!(
            text("# title\n> quote\n- point\n1. one\n-# small"),
            "\\# title\n\\> quote\n\\- point\n1\\. one\n\\-# small"
        );
        assert_eq!(text("a # b - c 1. d"), "a # b - c 1. d");
        assert_eq!(text("23-IP-10-GE-WSP-A"), "23-IP-10-GE-WSP-A");
    }

    #[test]
    fn nobody_is_called() {
        assert_eq!(text("@everyone and (@here)"), "@\u{200b}everyone and (@\u{200b}here)");
        assert_eq!(text("info@here.example"), "info@here.example");
    }

    #[test]
    fn addresses_work_and_show_no_preview() {
        assert_eq!(text("see (https://a.example/x_y*z)."), "see (<https://a.example/x_y*z>).");
        assert_eq!(text("http:// alone"), "http:// alone");
        let link = |label: &str, url: &str| markdown(Line(vec![Inline::Link { label: label.into(), url: url.into() }]));
        assert_eq!(link("the [NPO]", "https://a.example/(x)"), r"[the \[NPO\]](<https://a.example/%28x%29>)");
        assert_eq!(link("https://a.example", "https://a.example"), "<https://a.example>");
        assert_eq!(link("Write", "mailto:a_b@c.example"), r"Write (a\_b@c.example)");
        assert_eq!(link("Run", "javascript:alert(1)"), "Run (javascript:alert(1))");
    }

    #[test]
    fn code_holds_its_backticks() {
        assert_eq!(code("PN-1"), "`PN-1`");
        assert_eq!(code("a`b"), "`` a`b ``");
        assert_eq!(code("a``b"), "`` a‵‵b ``");
        assert_eq!(code("  "), "");
    }

    #[test]
    fn a_moment_is_shown_in_words_and_in_the_readers_own_zone() {
        let moment = Inline::Moment { at: jiff::Timestamp::UNIX_EPOCH, shown: "1 January, 09:00".into() };
        assert_eq!(markdown(Line(vec![moment])), "1 January, 09:00 (<t:0:F>)");
    }

    #[test]
    fn forced_reading_directions_end_here() {
        assert_eq!(text("a\u{202e}b\u{0}c\u{2068}د\u{2069}"), "abc\u{2068}د\u{2069}");
    }
}
