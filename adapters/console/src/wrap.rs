//! Breaks styled text into lines of a width, counted as a terminal counts it.

use anstyle::Style;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// A piece of a line in one style.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) text: String,
    pub(crate) style: Style,
}

/// What the terminal shows as one letter.
#[derive(Clone, Copy)]
struct Cell<'a> {
    text: &'a str,
    style: Style,
    width: usize,
}

/// The spans as lines of at most `width` columns; line breaks in the text stay. Lines are broken at spaces, in scripts
/// without spaces between letters. A word that is wider than a line, such as an address, stays whole.
pub(crate) fn wrap(spans: &[Span], width: usize) -> Vec<Vec<Span>> {
    let mut lines = Vec::new();
    let mut line = Vec::new();
    for cell in cells(spans) {
        if cell.text == "\n" {
            lines.extend(broken(&line, width));
            line.clear();
        } else {
            line.push(cell);
        }
    }
    lines.extend(broken(&line, width));
    lines
}

fn cells(spans: &[Span]) -> impl Iterator<Item = Cell<'_>> {
    spans.iter().flat_map(|span| {
        let letters = span.text.graphemes(true).map(|letter| if letter == "\r\n" { "\n" } else { letter });
        letters.map(|text| Cell { text, style: span.style, width: text.width() })
    })
}

fn broken(cells: &[Cell<'_>], width: usize) -> Vec<Vec<Span>> {
    let mut lines = Vec::new();
    let (mut start, mut used, mut chance) = (0, 0, None);
    for (position, cell) in cells.iter().enumerate() {
        if position > start && may_break(cells, position) {
            chance = Some(position);
        }
        used += cell.width;
        if used > width
            && cell.text != " "
            && let Some(end) = chance.take()
        {
            lines.push(joined(&cells[start..end]));
            start = end;
            used = cells[start..=position].iter().map(|cell| cell.width).sum();
        }
    }
    lines.push(joined(&cells[start..]));
    lines
}

/// Whether a new line may begin with the cell at `position`.
fn may_break(cells: &[Cell<'_>], position: usize) -> bool {
    let (before, after) = (cells[position - 1].text, cells[position].text);
    if after == " " || closes(after) || opens(before) {
        return false;
    }
    before == " " || (needs_no_space(before) && needs_no_space(after))
}

fn closes(letter: &str) -> bool {
    matches!(
        letter,
        "。" | "、" | "，" | "．" | "！" | "？" | "：" | "；" | "）" | "」" | "』" | "】" | "》" | "ー" | "々"
    )
}

fn opens(letter: &str) -> bool {
    matches!(letter, "（" | "「" | "『" | "【" | "《")
}

/// Letters of the scripts that put no spaces between words.
fn needs_no_space(letter: &str) -> bool {
    letter.chars().next().is_some_and(|first| {
        let south_east = matches!(first, '\u{e01}'..='\u{eff}' | '\u{1780}'..='\u{17ff}');
        let east = matches!(first, '\u{3000}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff01}'..='\u{ffee}');
        south_east || east || matches!(first, '\u{20000}'..='\u{3ffff}')
    })
}

fn joined(cells: &[Cell<'_>]) -> Vec<Span> {
    let end = cells.iter().rposition(|cell| cell.text != " ").map_or(0, |last| last + 1);
    let mut spans: Vec<Span> = Vec::new();
    for cell in &cells[..end] {
        match spans.last_mut() {
            Some(last) if last.style == cell.style => last.text.push_str(cell.text),
            _ => spans.push(Span { text: cell.text.to_owned(), style: cell.style }),
        }
    }
    spans
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn wrapped(text: &str, width: usize) -> Vec<String> {
        let span = Span { text: text.to_owned(), style: Style::new() };
        wrap(&[span], width).iter().map(|line| line.iter().map(|span| span.text.as_str()).collect()).collect()
    }

    #[test]
    fn words_move_to_the_next_line_whole() {
        assert_eq!(wrapped("who may take part", 9), ["who may", "take part"]);
        assert_eq!(wrapped("one\ntwo", 9), ["one", "two"]);
        assert_eq!(wrapped("see https://example.org/long", 10), ["see", "https://example.org/long"]);
    }

    #[test]
    fn wide_letters_count_double_and_break_between() {
        assert_eq!(wrapped("提名截止日期。", 8), ["提名截止", "日期。"]);
        assert_eq!(wrapped("提名截止。", 8), ["提名截", "止。"]);
    }

    #[test]
    fn a_style_does_not_part_a_word_from_its_full_stop() {
        let bold = Span { text: "July".to_owned(), style: Style::new().bold() };
        let rest = Span { text: ". More".to_owned(), style: Style::new() };
        assert_eq!(wrap(&[bold, rest], 5).len(), 2);
    }

    proptest! {
        #[test]
        fn nothing_but_space_is_lost(text in "[ a-zก-๙一-丁👩🏽‍💻\n]{0,80}", width in 1_usize..30) {
            let bare = |text: &str| text.chars().filter(|letter| !letter.is_whitespace()).collect::<String>();
            prop_assert_eq!(bare(&wrapped(&text, width).concat()), bare(&text));
        }
    }
}
