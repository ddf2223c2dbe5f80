//! Decides which of the dates in a value are in force: the timing of a project and its closing date.

use std::sync::LazyLock;

use jiff::civil::Date;
use regex::Regex;

use super::dates::{Mention, What, mentions};
use super::doubt::Uncertainty;
use super::values::pattern;

/// Why a value gives no date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Unsettled {
    /// A day that no calendar has; as printed.
    Impossible(String),
    /// First and last day, the wrong way round.
    Reversed(Date, Date),
    /// Several readings, or none that is certain.
    Doubtful(Uncertainty),
}

/// First and last day that `text` gives, over all sessions. A single day is both where the text is about one day.
pub(super) fn timing(text: &str, days: Option<u32>) -> Result<(Date, Option<Date>), Unsettled> {
    let spans: Vec<Span> = spans(text)?;
    let Some(first) = spans.first() else { return Err(Unsettled::Doubtful(Uncertainty::NoDate)) };
    if let Some(reversed) = spans.iter().find(|span| span.ends < span.starts) {
        return Err(Unsettled::Reversed(reversed.starts, reversed.ends));
    }
    if spans.len() > 1 && !are_sessions(text, &spans) {
        return Err(Unsettled::Doubtful(Uncertainty::SeveralDates));
    }
    let starts = spans.iter().map(|span| span.starts).min().unwrap_or(first.starts);
    let ends = spans.iter().map(|span| span.ends).max().unwrap_or(first.ends);
    let opens_only = FROM.is_match(&text[..first.start]) || ONWARD.is_match(&text[first.end..]);
    let open = starts == ends && (days.is_some_and(|days| days > 1) || opens_only);
    Ok((starts, (!open).then_some(ends)))
}

/// The closing date for nominations that `text` gives. Once places are filled, the date until which replacements may
/// be named is the one in force.
pub(super) fn closing(text: &str) -> Result<Date, Unsettled> {
    let spans: Vec<Span> = spans(text)?;
    if spans.iter().any(|span| span.starts != span.ends) {
        return Err(Unsettled::Doubtful(Uncertainty::Period));
    }
    let (later, main): (Vec<&Span>, Vec<&Span>) =
        spans.iter().partition(|span| REPLACEMENT.is_match(sentence(text, span.start)));
    let filled = FILLED.is_match(text);
    let decisive = if main.is_empty() || (filled && !later.is_empty()) { later } else { main };
    let mut dates: Vec<Date> = decisive.iter().map(|span| span.starts).collect();
    dates.sort_unstable();
    dates.dedup();
    match dates.as_slice() {
        [date] => Ok(*date),
        [] => Err(Unsettled::Doubtful(Uncertainty::NoDate)),
        _ => Err(Unsettled::Doubtful(Uncertainty::SeveralDates)),
    }
}

/// The closing date that a sentence of `text` says another one was moved to.
pub(super) fn moved_closing(text: &str) -> Option<Date> {
    static CLOSING: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)\b(?:closing date|deadline)\b"));
    let sentences = text.split(['.', ';', '\n']).filter(|sentence| CLOSING.is_match(sentence));
    let mut dates =
        sentences.filter(|sentence| MOVED_TO.is_match(sentence)).filter_map(|sentence| closing(sentence).ok());
    let first = dates.next()?;
    dates.all(|date| date == first).then_some(first)
}

/// The one date in `text`, such as a date of issue.
pub(super) fn single(text: &str) -> Result<Date, Unsettled> {
    let spans: Vec<Span> = spans(text)?;
    match spans.as_slice() {
        [only] if only.starts == only.ends => Ok(only.starts),
        [] => Err(Unsettled::Doubtful(Uncertainty::NoDate)),
        _ => Err(Unsettled::Doubtful(Uncertainty::SeveralDates)),
    }
}

#[derive(Clone, Copy, Debug)]
struct Span {
    starts: Date,
    ends: Date,
    start: usize,
    end: usize,
}

/// What standing a date has by the words around it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    Plain,
    /// It replaces another one.
    New,
    /// Another one replaces it.
    Old,
}

/// The dates of `text` that are in force.
fn spans(text: &str) -> Result<Vec<Span>, Unsettled> {
    let found = mentions(text);
    if let Some(wrong) = found.iter().find(|mention| mention.what == What::Impossible) {
        return Err(Unsettled::Impossible(text[wrong.start..wrong.end].to_owned()));
    }
    let mut standing: Vec<(Standing, What, Mention)> = Vec::new();
    for (at, mention) in found.iter().enumerate() {
        let before_start = at.checked_sub(1).map_or(0, |before| found[before].end);
        let after_end = found.get(at + 1).map_or(text.len(), |next| next.start);
        let before = &text[before_start..mention.start];
        let after = &text[mention.end..after_end];
        match mention.what {
            What::Range(old, new, true) if MOVED_FROM.is_match(before) => {
                standing.push((Standing::Old, What::Day(old), *mention));
                standing.push((Standing::New, What::Day(new), *mention));
            }
            what => standing.push((standing_of(before, after), what, *mention)),
        }
    }
    let wanted =
        if standing.iter().any(|(standing, ..)| *standing == Standing::New) { Standing::New } else { Standing::Plain };
    let mut spans = Vec::new();
    for (_, what, mention) in standing.into_iter().filter(|(standing, ..)| *standing == wanted) {
        let (starts, ends) = match what {
            What::Day(day) => (day, day),
            What::Range(starts, ends, _) => (starts, ends),
            _ => return Err(Unsettled::Doubtful(Uncertainty::UnclearDate)),
        };
        spans.push(Span { starts, ends, start: mention.start, end: mention.end });
    }
    // The same dates given twice are one.
    let mut seen = Vec::new();
    spans.retain(|span| {
        !seen.contains(&(span.starts, span.ends)) && {
            seen.push((span.starts, span.ends));
            seen.len() < 1_000
        }
    });
    Ok(spans)
}

fn standing_of(before: &str, after: &str) -> Standing {
    let near_before = tail(before, 60);
    let near_after = &after[..after.floor_char_boundary(40)];
    if OLD_BEFORE.is_match(near_before) || OLD_AFTER.is_match(near_after) {
        Standing::Old
    } else if NEW_BEFORE.is_match(near_before) || NEW_AFTER.is_match(near_after) {
        Standing::New
    } else {
        Standing::Plain
    }
}

fn tail(text: &str, bytes: usize) -> &str {
    &text[text.ceil_char_boundary(text.len().saturating_sub(bytes))..]
}

/// The sentence around the byte `at`.
fn sentence(text: &str, at: usize) -> &str {
    let start = text[..at].rfind([';', '.', '\n']).map_or(0, |mark| mark + 1);
    let end = text[at..].find([';', '.', '\n']).map_or(text.len(), |mark| at + mark);
    &text[start..end]
}

fn are_sessions(text: &str, spans: &[Span]) -> bool {
    static OR: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)\bor\b|alternative|tentativ"));
    static PART: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"(?i)\b(?:session|phase|part|module|batch|group|stage|round|week)s?\b"));
    static JOIN: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)^\s*(?:\([^()]{0,40}\))?\s*[,;]?\s*(?:and|&)?\s*$"));
    let between = || spans.windows(2).map(|pair| text.get(pair[0].end..pair[1].start).unwrap_or_default());
    if between().any(|gap| OR.is_match(gap)) {
        return false;
    }
    PART.is_match(text)
        || between().all(|gap| JOIN.is_match(gap) && gap.contains(|mark: char| ",;&".contains(mark) || mark == 'd'))
}

/// A day that only opens a period.
static FROM: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)\b(?:from|since|start(?:s|ing)|begin(?:s|ning)|after)\b[^0-9]*$"));
static ONWARD: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)^\s*(?:\(|,)?\s*(?:onwards?|and after)\b"));
static MOVED_TO: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:has|have|was|were|is|been)\s+(?:been\s+)?(?:chang|extend|revis|postpon|reschedul|mov|advanc|brought)[a-z]*\s+(?:forward\s+)?(?:from\b.*\s)?(?:to|until|till)\b",
    )
});
static MOVED_FROM: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:chang|extend|revis|postpon|reschedul|mov|shift|advanc|amend|brought)[a-z]*\s+(?:forward\s+)?from\s*:?\s*$",
    )
});
static OLD_BEFORE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?i)(?:\b(?:originally|previously|formerly|earlier|initially|instead of|replac(?:es|ing)|supersed(?:es|ing)|in place of|original|previous|old|former|in lieu of)\b|",
        r"\b(?:chang|extend|revis|postpon|reschedul|mov|shift|amend)[a-z]*\s+from\b)[^0-9]{0,40}$"
    ))
});
static OLD_AFTER: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)^\s*[\[(]\s*(?:original|previous|old|former|superseded|cancel)[^\])]*[\])]"));
static NEW_BEFORE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?i)(?:\b(?:chang|extend|revis|postpon|reschedul|mov|shift|amend|advanc)[a-z]*\s+(?:forward\s+)?(?:to|until|till)\b|\bextended\b|\bnow\b|",
        r"\bnew\b|\brevised\b|\bextension\b)[^0-9]{0,40}$|\bto\s*:\s*(?:timing\s*:\s*)?$|^\s*to\s*:?\s*(?:timing\s*:\s*)?$"
    ))
});
static NEW_AFTER: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)^\s*[\[(]\s*(?:new|revised|extended|updated|final)[^\])]*[\])]"));
static REPLACEMENT: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)\b(?:replac|substitut|drop-?\s?outs?|alternates?|withdraw|vacan)"));
static FILLED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:already|have been|has been|are|were|is)\s+(?:been\s+)?(?:selected|filled|closed|passed|full)\b|\bno longer\b",
    )
});

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;

    #[test]
    fn the_closing_date_in_force_is_found_in_sentences() {
        let texts = [
            "31 July 2023",
            "Participants for the project have already been selected. However, in case there is a dropout of any participant due to change in the program schedule, the respective NPOs can send nomination for replacement candidate by 7 April 2020.",
            "Extended from 20 March 2020 to 31 March 2020",
            "31 July 2023 (extended to 7 August 2023)",
            "7 August 2023 (originally 31 July 2023)",
            "Session 1: 11 September 2015\nSession 2: 2 October 2015",
            "10 June 2016. After this date NPOs may name replacement candidates until 1 July 2016.",
            "The closing date of 10 February 2020 has passed and all places are filled. Replacement candidates may be named until 7 April 2020.",
            "22 June 2015 for Nominations",
            "31 July",
            "31 June 2023",
            "5 Mav 2023",
            "1 July 2023\u{2013}31 July 2023",
            "No later than Friday, 31 July 2023 (17:00 JST)",
            "20 May 2019 or 27 May 2019",
        ];
        let lines: Vec<String> = texts.iter().map(|text| format!("{text} => {:?}", closing(text))).collect();
        expect![[r#"
            31 July 2023 => Ok(2023-07-31)
            Participants for the project have already been selected. However, in case there is a dropout of any participant due to change in the program schedule, the respective NPOs can send nomination for replacement candidate by 7 April 2020. => Ok(2020-04-07)
            Extended from 20 March 2020 to 31 March 2020 => Ok(2020-03-31)
            31 July 2023 (extended to 7 August 2023) => Ok(2023-08-07)
            7 August 2023 (originally 31 July 2023) => Ok(2023-08-07)
            Session 1: 11 September 2015
            Session 2: 2 October 2015 => Err(Doubtful(SeveralDates))
            10 June 2016. After this date NPOs may name replacement candidates until 1 July 2016. => Ok(2016-06-10)
            The closing date of 10 February 2020 has passed and all places are filled. Replacement candidates may be named until 7 April 2020. => Ok(2020-04-07)
            22 June 2015 for Nominations => Ok(2015-06-22)
            31 July => Err(Doubtful(UnclearDate))
            31 June 2023 => Err(Impossible("31 June 2023"))
            5 Mav 2023 => Err(Doubtful(UnclearDate))
            1 July 2023–31 July 2023 => Err(Doubtful(Period))
            No later than Friday, 31 July 2023 (17:00 JST) => Ok(2023-07-31)
            20 May 2019 or 27 May 2019 => Err(Doubtful(SeveralDates))"#]].assert_eq(&lines.join("\n"));
    }

    #[test]
    fn the_timing_covers_all_sessions() {
        let texts = [
            "14 August 2023\u{2013}16 August 2023",
            "Session 1: 13-15 October 2015\nSession 2: 4-6 November 2015",
            "13-15 October 2015 and 4-6 November 2015",
            "9-12 June 2020 (changed from 22-25 March 2020)",
            "The timing has been changed from 8-12 September 2014 to: Timing: 6-10 October 2014 (5 days)",
            "14-16 August 2023 or 21-23 August 2023",
            "16 August 2023\u{2013}14 August 2023",
            "5 May 2023 (one day)",
            "14\u{2013}31 June 2023",
        ];
        let lines: Vec<String> = texts.iter().map(|text| format!("{text} => {:?}", timing(text, None))).collect();
        expect![[r#"
            14 August 2023–16 August 2023 => Ok((2023-08-14, Some(2023-08-16)))
            Session 1: 13-15 October 2015
            Session 2: 4-6 November 2015 => Ok((2015-10-13, Some(2015-11-06)))
            13-15 October 2015 and 4-6 November 2015 => Ok((2015-10-13, Some(2015-11-06)))
            9-12 June 2020 (changed from 22-25 March 2020) => Ok((2020-06-09, Some(2020-06-12)))
            The timing has been changed from 8-12 September 2014 to: Timing: 6-10 October 2014 (5 days) => Ok((2014-10-06, Some(2014-10-10)))
            14-16 August 2023 or 21-23 August 2023 => Err(Doubtful(SeveralDates))
            16 August 2023–14 August 2023 => Err(Reversed(2023-08-16, 2023-08-14))
            5 May 2023 (one day) => Ok((2023-05-05, Some(2023-05-05)))
            14–31 June 2023 => Err(Impossible("14–31 June 2023"))"#]].assert_eq(&lines.join("\n"));
    }
}
