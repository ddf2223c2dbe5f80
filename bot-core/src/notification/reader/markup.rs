//! Takes HTML out of a text: tags become line breaks or nothing, entities become the letters they stand for.

use std::borrow::Cow;
use std::sync::LazyLock;

use regex::Regex;

use super::values::pattern;

/// Whether `text` has HTML tags.
pub(super) fn has_tags(text: &str) -> bool {
    TAG.is_match(text)
}

/// `text` without tags and entities. Where it has tags, only they break lines.
pub(super) fn without_markup(text: &str) -> Cow<'_, str> {
    let mut text = Cow::Borrowed(text);
    // Some texts were escaped before they were pasted into a field that escaped them again.
    for _ in 0..3 {
        let plain = once(&text);
        if plain == text {
            break;
        }
        text = Cow::Owned(plain);
    }
    text
}

fn once(text: &str) -> String {
    let text = if has_tags(text) {
        let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let hidden = HIDDEN.replace_all(&flat, " ");
        let broken = BLOCK.replace_all(&hidden, "\n");
        Cow::Owned(TAG.replace_all(&broken, "").into_owned())
    } else {
        Cow::Borrowed(text)
    };
    html_escape::decode_html_entities(&text).replace('\u{a0}', " ")
}

static TAG: LazyLock<Regex> = LazyLock::new(|| pattern(r"</?[A-Za-z][^<>]*>|<!--.*?-->"));
static BLOCK: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?i)\s*</?(?:p|br|div|li|ul|ol|tr|table|tbody|h[1-6]|section|article|blockquote)\b[^<>]*>\s*")
});
static HIDDEN: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?is)<(?:script|style)\b.*?</(?:script|style)\s*>|<!--.*?-->"));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_break_lines_and_entities_become_letters() {
        let text =
            "<p>Citizens&rsquo; needs &amp; wants</p> <ul class=\"x\"><li>One</li>\n<li>Two <b>bold</b></li></ul>";
        let lines: Vec<String> =
            without_markup(text).lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect();
        assert_eq!(lines, ["Citizens\u{2019} needs & wants", "One", "Two bold"]);
        assert_eq!(without_markup("&lt;p&gt;R&amp;amp;D&lt;/p&gt;").trim(), "R&D");
        assert_eq!(without_markup("fewer than < 5 and > 3, AT&T"), "fewer than < 5 and > 3, AT&T");
    }
}
