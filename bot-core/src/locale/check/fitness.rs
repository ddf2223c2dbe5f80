//! Whether a locale's messages fit their language and the platforms: plural forms that exist, no English left over, lengths.

use icu_plurals::{PluralCategory, PluralRules};

use super::shape::Shape;
use super::{Finding, Messages, finding, is_message};
use crate::locale::Tag;

/// Longest texts by the beginning of their identifiers, in characters: Discord takes 100 for the description of a command or an
/// option and 80 on a button; Telegram takes more.
const LONGEST: [(&str, usize); 4] = [("command-", 100), ("discord-about-", 100), ("menu-", 80), ("label-", 80)];
/// Files that hold official names, which may stand in Latin letters everywhere.
const NAMES: &str = "organizations.ftl";
/// Texts that nobody reads end like this: how people ask, in every spelling.
const ASKED: &str = "-asked";
/// Names and abbreviations that stand in Latin letters everywhere.
const INTERNATIONAL: [&str; 18] = [
    "APO",
    "NPO",
    "Usher",
    "Excel",
    "Telegram",
    "Discord",
    "Google",
    "Outlook",
    "Calendar",
    "UTC",
    "PDF",
    "DOCX",
    "CSV",
    "ICS",
    "QR",
    "Word",
    "Asian",
    "Productivity",
];

/// Notes what does not fit in the messages of `tag`.
pub(super) fn fitness(tag: &Tag, messages: &Messages, findings: &mut Vec<Finding>) {
    let categories = categories(tag);
    let own_script = !writes_latin(messages);
    for (id, said) in messages.iter().filter(|(id, _)| is_message(id)) {
        let mut complain = |what| findings.push(finding(tag.as_str(), &said.file, Some(said.line), what));
        let unknown = said.shape.plural_forms.iter().filter(|form| !categories.contains(&form.as_str()));
        unknown.for_each(|form| complain(format!("{id} tells apart [{form}], which the language does not")));
        if let Some(longest) = too_long(id, &said.shape) {
            complain(format!("{id} is longer than {longest} characters"));
        }
        if own_script && said.file != NAMES && !id.ends_with(ASKED) && is_left_in_latin(&said.shape.text) {
            complain(format!("{id} is left in Latin letters"));
        }
    }
}

/// The plural forms of the language; where they are not known, all pass.
fn categories(tag: &Tag) -> Vec<&'static str> {
    let name = |category| match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    };
    match PluralRules::try_new_cardinal((&tag.icu()).into()) {
        Ok(rules) => rules.categories().map(name).collect(),
        Err(_) => PluralCategory::all().map(name).collect(),
    }
}

fn too_long(id: &str, shape: &Shape) -> Option<usize> {
    let (_, longest) = LONGEST.iter().find(|(beginning, _)| id.starts_with(beginning))?;
    let plain = shape.variables.is_empty() && shape.selectors.is_empty();
    (plain && shape.text.chars().count() > *longest).then_some(*longest)
}

/// Whether the catalogue as a whole is written in Latin letters.
fn writes_latin(messages: &Messages) -> bool {
    let letters = messages.values().flat_map(|said| said.shape.text.chars()).filter(|letter| letter.is_alphabetic());
    let (latin, other): (Vec<char>, Vec<char>) = letters.partition(is_latin);
    latin.len() >= other.len()
}

/// Whether almost all of the text stands in Latin letters, names that stand so everywhere apart.
fn is_left_in_latin(text: &str) -> bool {
    let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !INTERNATIONAL.contains(word));
    let letters: Vec<char> = words.flat_map(str::chars).filter(|letter| letter.is_alphabetic()).collect();
    let latin = letters.iter().filter(|letter| is_latin(letter)).count();
    latin > 3 && latin > 4 * (letters.len() - latin)
}

fn is_latin(letter: &char) -> bool {
    matches!(letter, 'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')
}
