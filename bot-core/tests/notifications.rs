//! Scores the reader on documents in all layouts: what each says stands beside it as JSON.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a test fails where something is missing")]

use std::fs;
use std::path::{Path, PathBuf};

use bot_core::notification::{Fact, read};
use serde_json::Value;

const DATES: [Fact; 5] = [Fact::Issued, Fact::Revised, Fact::Starts, Fact::Ends, Fact::ClosingDate];

#[derive(Default)]
struct Score {
    fields: usize,
    right: usize,
    wrong_dates: usize,
    report: Vec<String>,
}

fn documents() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/notifications");
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    paths.sort();
    paths
}

/// null and an empty list mean the same.
fn value(of: &Value, fact: Fact) -> Value {
    let value = of[fact.key()].clone();
    if value.as_array().is_some_and(Vec::is_empty) { Value::Null } else { value }
}

fn score(path: &Path, score: &mut Score) {
    let name = path.file_stem().unwrap().display();
    let expected: Value = serde_json::from_str(&fs::read_to_string(path.with_extension("json")).unwrap()).unwrap();
    let reading = match read(&fs::read_to_string(path).unwrap()) {
        Ok(reading) => serde_json::to_value(&reading.notification).unwrap(),
        Err(error) => {
            score.report.push(format!("{name}: refused: {error}"));
            Value::Null
        }
    };
    for fact in Fact::ALL {
        let (expected, read) = (value(&expected, *fact), value(&reading, *fact));
        score.fields += 1;
        if expected == read {
            score.right += 1;
            continue;
        }
        score.wrong_dates += usize::from(DATES.contains(fact) && !read.is_null());
        score.report.push(format!("{name}: {fact}: expected {expected}, read {read}"));
    }
}

#[test]
fn documents_in_all_layouts_are_read_right() {
    let documents = documents();
    let mut total = Score::default();
    for path in &documents {
        score(path, &mut total);
    }
    let Score { fields, right, wrong_dates, report } = total;
    println!("{} documents: {right} of {fields} fields right, {wrong_dates} wrong dates", documents.len());
    assert!(documents.len() >= 20);
    assert!(wrong_dates == 0 && right * 100 >= fields * 99, "{right} of {fields}:\n{}", report.join("\n"));
}
