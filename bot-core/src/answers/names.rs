//! Names of economies, countries and their National Productivity Organizations in the reader's language.

use crate::economy::Economy;
use crate::locale::{Args, Catalogue, clean};
use crate::message::Line;
use crate::understanding::Intent;

use super::excerpt;

/// The economy whose National Productivity Organization is not active.
const WITHOUT_NPO: &str = "HK";

/// The most names of one kind that are listed.
const MOST_NAMES: usize = 40;
/// The longest name from a document, in characters.
const LONGEST_NAME: usize = 300;

/// The name of a member economy, as the organisation uses it.
#[must_use]
pub fn economy_name(catalogue: &Catalogue, economy: Economy) -> String {
    catalogue.say(&format!("economy-{}", economy.code()))
}

/// What a button that leads to the answer of this intent says, at most 30 characters.
#[must_use]
pub fn intent_label(catalogue: &Catalogue, intent: Intent) -> String {
    catalogue.say(&format!("menu-{intent}"))
}

/// The name of the country with this alpha-2 code; the code itself where the locale has no name for it.
pub(super) fn country(catalogue: &Catalogue, code: &str) -> String {
    if let Ok(economy) = code.parse() {
        return economy_name(catalogue, economy);
    }
    let id = format!("country-{code}");
    if catalogue.has(&id) { catalogue.say(&id) } else { excerpt::at_a_word(&clean(code), 40) }
}

/// The names of several countries.
pub(super) fn countries(catalogue: &Catalogue, codes: &[String]) -> Vec<String> {
    codes.iter().take(MOST_NAMES).map(|code| country(catalogue, code)).collect()
}

/// Whether a National Productivity Organization is active in the economy.
pub(super) fn has_npo(economy: Economy) -> bool {
    economy.code() != WITHOUT_NPO
}

/// The National Productivity Organization of an economy; `None` where none is active.
pub(super) fn npo(catalogue: &Catalogue, economy: Economy) -> Option<String> {
    has_npo(economy).then(|| catalogue.say(&format!("npo-{}", economy.code())))
}

/// Names from a document, within bounds and without what would disturb the text around them.
pub(super) fn cleaned(names: &[String]) -> Vec<String> {
    names.iter().take(MOST_NAMES).map(|name| excerpt::at_a_word(clean(name).trim(), LONGEST_NAME)).collect()
}

/// Names joined with "and".
pub(super) fn joined(catalogue: &Catalogue, names: &[String]) -> Line {
    Line::text(catalogue.formats().list_and(names))
}

/// Names joined with "and", if there are any.
pub(super) fn listed(catalogue: &Catalogue, names: &[String]) -> Option<Line> {
    (!names.is_empty()).then(|| joined(catalogue, names))
}

/// The arguments `npo` and `economy` of a sentence that names an economy and its organisation.
pub(super) fn npo_arguments(catalogue: &Catalogue, economy: Economy, npo: &str) -> Args {
    Args::new().bold("npo", npo).text("economy", economy_name(catalogue, economy))
}
