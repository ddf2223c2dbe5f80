//! More than one question in a message, "when is it and is it free?", or one behind a greeting.

use classifier::{Model, clauses};

use super::Intent;
use super::decision::Margins;

/// A longer text tells a story around one question; what else it mentions is not asked.
const LONGEST: usize = 120;

/// Most parts that are looked at.
const MOST_PARTS: usize = 4;

/// A part must be understood beyond doubt: this far before its second intent, and before out of scope.
const SURE_LEAD: f32 = 0.4;
const SURE_RELEVANCE: f32 = 0.3;

/// So much of both is enough where the whole text points to the same.
const BORNE_OUT: f32 = 0.4;

/// Most places at which a clause is tried to be parted.
const MOST_PLACES: usize = 6;

/// The questions in `text`, in its order, where it surely holds more than one, or one and courtesies; else none.
/// `connectives` may stand between two.
pub(super) fn several<'a>(
    model: &Model,
    text: &str,
    whole: &Margins,
    connectives: impl Iterator<Item = &'a str>,
) -> Vec<Intent> {
    if text.chars().nth(LONGEST).is_some() {
        return Vec::new();
    }
    let connectives: Vec<&str> = connectives.collect();
    let clauses = clauses(text);
    if clauses.len() > MOST_PARTS {
        return Vec::new();
    }
    let whole_text = clauses.len() == 1;
    let parts_of = Parts { model, likely: whole.likeliest() };
    let mut intents = Vec::new();
    let mut doubtful = 0;
    let mut parts = 0;
    for clause in clauses {
        let clause = without_connective(clause, &connectives);
        let found = match parts_of.parted(clause, &connectives) {
            Some(found) => found,
            // One question, which the whole text has answered already.
            None if whole_text => return Vec::new(),
            None => vec![parts_of.sure(clause)],
        };
        parts += found.len();
        for part in found {
            match part {
                Some(intent) if !is_courtesy(intent) && !intents.contains(&intent) => intents.push(intent),
                Some(_) => {}
                None => doubtful += 1,
            }
        }
    }
    // What the whole text most likely wants is one of them, or the text was parted where it should not be.
    let whole_is_among = intents.contains(&whole.best()) || is_courtesy(whole.best());
    if parts > 1 && whole_is_among && (intents.len() >= 2 || doubtful == 0) { intents } else { Vec::new() }
}

/// A clause without the connective it begins with.
fn without_connective<'a>(clause: &'a str, connectives: &[&str]) -> &'a str {
    let rest = connectives.iter().find_map(|connective| clause.strip_prefix(connective.trim_start()));
    rest.filter(|rest| !rest.trim().is_empty()).unwrap_or(clause)
}

/// Understands parts of a text that as a whole most likely wants one of `likely`.
struct Parts<'a> {
    model: &'a Model,
    likely: Vec<Intent>,
}

impl Parts<'_> {
    /// What a part surely wants.
    fn sure(&self, part: &str) -> Option<Intent> {
        let margins = Margins::new(&self.model.margins(part));
        let share = if self.likely.contains(&margins.best()) { BORNE_OUT } else { 1.0 };
        let sure = margins.lead() >= SURE_LEAD * share && margins.relevance() >= SURE_RELEVANCE * share;
        sure.then(|| margins.best())
    }

    /// What the two sides of a connective want, where both are sure and want two things that the whole text points to.
    fn parted(&self, clause: &str, connectives: &[&str]) -> Option<Vec<Option<Intent>>> {
        let places = |connective| clause.match_indices(connective).map(|(place, found)| (place, place + found.len()));
        let places = connectives.iter().flat_map(|connective| places(*connective)).take(MOST_PLACES);
        let mut sides = places.filter_map(|(end, start)| Some((clause.get(..end)?, clause.get(start..)?)));
        sides.find_map(|(before, after)| {
            let both = [self.sure(before)?, self.sure(after)?];
            let likely = both.iter().all(|intent| self.likely.contains(intent));
            (likely && both[0] != both[1]).then(|| both.map(Some).to_vec())
        })
    }
}

fn is_courtesy(intent: Intent) -> bool {
    matches!(intent, Intent::Greeting | Intent::Thanks | Intent::Goodbye | Intent::Help | Intent::Human)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::locale::{Locales, Tag};
    use crate::understanding::{Decision, Understanding};

    #[test]
    fn answers_both_of_two_questions_in_any_language() {
        let understanding = Understanding::new(&Locales::embedded());
        for (text, tag, both) in [
            ("报名截止日期是什么时候，还有参加费用是多少？", "zh-Hans", [Intent::Deadline, Intent::Fees]),
            ("在哪里举办以及要不要签证", "zh-Hans", [Intent::Venue, Intent::Visa]),
            ("会場はどこですか、あとビザは必要ですか", "ja", [Intent::Venue, Intent::Visa]),
            ("報名到什麼時候，另外需要辦簽證嗎", "zh-TW", [Intent::Deadline, Intent::Visa]),
            ("締め切りはいつまでであと参加費はいくらですか", "ja", [Intent::Deadline, Intent::Fees]),
            ("報名截止日期和費用是多少", "zh-TW", [Intent::Deadline, Intent::Fees]),
            ("幾時截止報名同埋使唔使簽證", "zh-HK", [Intent::Deadline, Intent::Visa]),
            ("마감일이랑 참가비 알려 주세요", "ko", [Intent::Deadline, Intent::Fees]),
            ("آخرین مهلت ثبت نام کی است و آیا ویزا لازم است؟", "fa", [Intent::Deadline, Intent::Visa]),
            ("கடைசி தேதி எப்போது மற்றும் விசா தேவையா?", "ta", [Intent::Deadline, Intent::Visa]),
        ] {
            let decision = understanding.read(text, &tag.parse::<Tag>().unwrap()).decision;
            let Decision::Answer(intents) = decision else { panic!("{text}: {decision:?}") };
            assert_eq!(intents.iter().collect::<BTreeSet<_>>(), both.iter().collect(), "{text}");
        }
    }
}
