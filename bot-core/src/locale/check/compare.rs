//! Whether a locale says what English says: the same ids, variables and selectors.

use std::collections::BTreeSet;

use super::shape::Shape;
use super::{Finding, Messages, finding, is_message};

/// Notes where `messages` differ from English. Terms are a locale's own affair.
pub(super) fn with_english(locale: &str, messages: &Messages, english: &Messages, findings: &mut Vec<Finding>) {
    for (id, said) in messages.iter().filter(|(id, _)| is_message(id)) {
        let mut complain = |what| findings.push(finding(locale, &said.file, Some(said.line), what));
        match english.get(id) {
            None => complain(format!("{id} does not exist in English")),
            Some(original) => {
                differences(&said.shape, &original.shape).for_each(|what| complain(format!("{id} {what}")))
            }
        }
    }
    for (id, original) in english.iter().filter(|(id, _)| is_message(id) && !messages.contains_key(*id)) {
        findings.push(finding(locale, &original.file, None, format!("{id} is missing")));
    }
}

fn differences(own: &Shape, english: &Shape) -> impl Iterator<Item = String> {
    let selected = |shape: &Shape| shape.selectors.keys().cloned().collect::<BTreeSet<_>>();
    let (here, there) = (selected(own), selected(english));
    let mut found = Vec::new();
    found.extend(own.variables.difference(&english.variables).map(|name| format!("uses ${name}, unlike English")));
    found.extend(english.variables.difference(&own.variables).map(|name| format!("does not use ${name}")));
    found.extend(here.difference(&there).map(|name| format!("selects on ${name}, unlike English")));
    found.extend(there.difference(&here).map(|name| format!("does not select on ${name}")));
    found.extend(
        own.dates
            .symmetric_difference(&english.dates)
            .map(|name| format!("hands ${name} to DATE, or does not, unlike English")),
    );
    for (name, keys) in &own.selectors {
        let Some(original) = english.selectors.get(name) else { continue };
        if keys.words != original.words {
            found.push(format!("tells apart other values of ${name} than English"));
        }
        let numbers =
            original.numbers.difference(&keys.numbers).map(|number| format!("has no words for ${name} = {number}"));
        found.extend(numbers);
    }
    found.into_iter()
}
