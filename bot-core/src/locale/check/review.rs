//! Whether each file of a locale says on its first line how far it was reviewed.

use super::{Finding, finding};
use crate::locale::{LocaleFiles, SourceFile};

/// What the first line says.
const NOT_YET: &str = "not yet reviewed by a native speaker";
const REVIEWED: &str = "reviewed by a native speaker";

/// Whether a native speaker has reviewed the file; `None` where its first line does not tell.
pub(super) fn state(file: &SourceFile) -> Option<bool> {
    let first = file.text.lines().next().filter(|line| line.starts_with('#'))?.to_lowercase();
    first.contains(REVIEWED).then(|| !first.contains(NOT_YET))
}

/// Notes files that do not tell.
pub(super) fn review(files: &LocaleFiles, locale: &str, findings: &mut Vec<Finding>) {
    for file in files.of(locale, ".ftl").filter(|file| state(file).is_none()) {
        let what = format!("the first line does not tell whether it was {REVIEWED}");
        findings.push(finding(locale, &file.name, Some(1), what));
    }
}
