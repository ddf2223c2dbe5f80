//! Cuts a text into the words, numbers and marks that dates are made of.

/// A piece of a text that may belong to a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Up to four digits, with their count.
    Number(u32, usize),
    /// A month, 1 to 12.
    Month(i8),
    /// A word that could be more than one month.
    UnclearMonth,
    /// A day of the week: it never decides, so it is passed over.
    Weekday,
    /// Between two ends of a range.
    Dash,
    /// A word between two ends of a range.
    To,
    /// A full stop, comma or bracket: may stand inside a date.
    Mark,
    /// A slash.
    Slash,
    /// The word `of`.
    Of,
    /// Anything else: ends a date.
    Other,
}

/// A piece and where it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// The pieces of `text` in their order; line breaks and blanks are passed over.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut found = Vec::new();
    let mut rest = text.char_indices().peekable();
    while let Some((start, first)) = rest.next() {
        if first.is_whitespace() {
            continue;
        }
        let mut end = start + first.len_utf8();
        if first.is_alphanumeric() {
            // Digits and letters part ("20February"), but a letter that scanners take for a digit stays with digits.
            let following = &text[end..];
            // `0ctober`
            let letter = first == '0' && following.starts_with(char::is_lowercase);
            let mut number =
                is_digit_like(first) && !letter && (first.is_ascii_digit() || starts_like_number(following));
            while let Some((at, next)) = rest.peek().copied() {
                let continues = match number {
                    true => is_digit_like(next) && !is_word_ahead(&text[at..]),
                    // `Apri1`
                    false => {
                        next.is_alphabetic() || (next == '1' && !text[at + 1..].starts_with(char::is_alphanumeric))
                    }
                };
                if !continues {
                    break;
                }
                number = number && is_digit_like(next);
                end = at + next.len_utf8();
                rest.next();
            }
            found.push(Token { kind: kind_of_word(&text[start..end], number), start, end });
            if number {
                skip_ordinal(text, end, &mut rest);
            }
        } else {
            found.push(Token { kind: kind_of_mark(first), start, end });
        }
    }
    found
}

fn is_digit_like(letter: char) -> bool {
    letter.is_ascii_digit() || matches!(letter, 'l' | 'I' | 'O')
}

/// A lone `l`, or `l8`, is a number; `lecture` is none.
fn starts_like_number(following: &str) -> bool {
    let next: Vec<char> = following.chars().take(2).collect();
    match next.as_slice() {
        [] => true,
        [one, ..] if one.is_ascii_digit() => true,
        [one, two] if is_digit_like(*one) => !two.is_alphabetic(),
        [one, ..] => !one.is_alphanumeric(),
    }
}

/// `8October`: the O opens a word and is no digit.
fn is_word_ahead(following: &str) -> bool {
    let mut letters = following.chars();
    let first = letters.next();
    first.is_some_and(char::is_alphabetic)
        && letters.next().is_some_and(|next| next.is_alphabetic() && !is_digit_like(next))
}

fn skip_ordinal(text: &str, end: usize, rest: &mut std::iter::Peekable<std::str::CharIndices<'_>>) {
    let suffix = text[end..].get(..2).unwrap_or_default();
    let ends_there = !text[end..].chars().nth(2).is_some_and(char::is_alphabetic);
    if ends_there && ["st", "nd", "rd", "th"].contains(&suffix) {
        rest.next();
        rest.next();
    }
}

fn kind_of_word(word: &str, number: bool) -> Kind {
    if number {
        let digits: String = word
            .chars()
            .map(|letter| match letter {
                'l' | 'I' => '1',
                'O' => '0',
                other => other,
            })
            .collect();
        return if digits.len() > 4 {
            Kind::Other
        } else {
            digits.parse().map_or(Kind::Other, |value| Kind::Number(value, digits.len()))
        };
    }
    match word.to_lowercase().as_str() {
        "to" | "until" | "till" | "through" | "and" => Kind::To,
        "of" => Kind::Of,
        lower
            if WEEKDAYS
                .iter()
                .any(|day| *day == lower || (lower.len() >= 3 && lower.len() <= 5 && day.starts_with(lower))) =>
        {
            Kind::Weekday
        }
        lower => month(&lower.replace('0', "o").replace('1', "l")),
    }
}

fn kind_of_mark(mark: char) -> Kind {
    match mark {
        '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '~' | '\u{ff5e}' | '\u{301c}' | '\u{ff0d}' => Kind::Dash,
        ',' | '.' | '(' | ')' => Kind::Mark,
        '/' => Kind::Slash,
        '&' => Kind::To,
        _ => Kind::Other,
    }
}

const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

const MONTHS: [(&str, i8); 24] = [
    ("january", 1),
    ("february", 2),
    ("march", 3),
    ("april", 4),
    ("may", 5),
    ("june", 6),
    ("july", 7),
    ("august", 8),
    ("september", 9),
    ("october", 10),
    ("november", 11),
    ("december", 12),
    ("jan", 1),
    ("feb", 2),
    ("mar", 3),
    ("apr", 4),
    ("jun", 6),
    ("jul", 7),
    ("aug", 8),
    ("sep", 9),
    ("sept", 9),
    ("oct", 10),
    ("nov", 11),
    ("dec", 12),
];

/// The month a word means. Scanners' slips (`Febmary`) are mended where only one month is that near.
fn month(lower: &str) -> Kind {
    if let Some((_, month)) = MONTHS.iter().find(|(name, _)| *name == lower) {
        return Kind::Month(*month);
    }
    let length = lower.chars().count();
    if !(3..=11).contains(&length) {
        return Kind::Other;
    }
    let allowed = match length {
        3..=5 => 1,
        6..=7 => 2,
        _ => 3,
    };
    let near = |name: &str| Some(strsim::levenshtein(lower, name)).filter(|distance| *distance <= allowed);
    let Some(best) = MONTHS.iter().filter_map(|(name, _)| near(name)).min() else { return Kind::Other };
    let mut nearest = MONTHS.iter().filter(|(name, _)| near(name) == Some(best)).map(|(_, month)| *month);
    match (nearest.next(), nearest.next()) {
        (Some(one), None) => Kind::Month(one),
        (Some(one), Some(other)) if one == other => Kind::Month(one),
        _ => Kind::UnclearMonth,
    }
}
