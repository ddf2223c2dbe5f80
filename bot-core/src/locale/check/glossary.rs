//! Whether a locale's catalogue keeps to the terms of its glossary.

use super::{Finding, Messages, finding};
use crate::locale::LocaleFiles;

/// The glossary of a locale: a concept, its term and other forms of it parted by `|`, a line each.
pub(super) const GLOSSARY: &str = "glossary.tsv";

/// Notes lines that cannot be read and terms that the catalogue nowhere uses.
pub(super) fn glossary(files: &LocaleFiles, locale: &str, messages: &Messages, findings: &mut Vec<Finding>) {
    let text: String = messages.values().map(|said| said.shape.text.to_lowercase() + "\n").collect();
    for file in files.of(locale, GLOSSARY) {
        let lines = file.text.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
        for (number, line) in lines {
            let mut columns = line.split('\t');
            let (concept, term) = (columns.next().unwrap_or_default(), columns.next().unwrap_or_default().trim());
            let variants = columns.next().unwrap_or_default();
            let forms = std::iter::once(term).chain(variants.split('|')).map(str::trim).filter(|form| !form.is_empty());
            let what = if term.is_empty() {
                "has no term".to_owned()
            } else if forms.map(str::to_lowercase).any(|form| text.contains(&form)) {
                continue;
            } else {
                format!("the term for {concept} stands in no message")
            };
            findings.push(finding(locale, &file.name, Some(number + 1), what));
        }
    }
}
