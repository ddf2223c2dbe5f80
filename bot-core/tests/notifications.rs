//! Scores the reader on documents in all layouts: what each says stands beside it as JSON.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a test fails where something is missing")]

use std::fs;
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};

use bot_core::notification::{Document, Fact, MOST_BYTES, difference, example, read, read_file};
use flate2::write::ZlibEncoder;
use serde_json::Value;

const DATES: [Fact; 5] = [Fact::Issued, Fact::Revised, Fact::Starts, Fact::Ends, Fact::ClosingDate];

#[derive(Default)]
struct Score {
    fields: usize,
    right: usize,
    wrong_dates: usize,
    report: Vec<String>,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/notifications")
}

fn documents() -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).collect();
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
    println!("{}", report.join("\n"));
    assert!(documents.len() >= 20);
    assert!(wrong_dates == 0 && right * 100 >= fields * 99, "{right} of {fields}:\n{}", report.join("\n"));
}

/// The facts of the example, as each kind of file gives them.
#[test]
fn files_of_all_formats_say_the_same() {
    let expected = read(example()).unwrap().notification;
    for name in ["table.docx", "table.pdf", "columns.pdf"] {
        let bytes = fs::read(folder().join(name)).unwrap();
        let Ok(Document::Notification(reading)) = read_file(&bytes) else { panic!("{name} is refused") };
        let mut notification = reading.notification;
        // Paragraphs without a gap between them are one in a PDF.
        if name.ends_with("pdf") {
            notification.background = expected.background.clone();
        }
        assert_eq!(difference(&expected, &notification), [], "{name}");
        assert!(reading.doubts.is_empty(), "{name}: {:?}", reading.doubts);
    }
}

#[test]
fn damaged_files_are_refused_with_the_reason() {
    let refused = |bytes: &[u8]| read_file(bytes).unwrap_err().to_string();
    for name in ["table.docx", "table.pdf"] {
        let bytes = fs::read(folder().join(name)).unwrap();
        for cut in [8, bytes.len() / 3, bytes.len() / 2] {
            assert!(refused(&bytes[..cut]).contains("damaged"), "{name} cut at {cut}");
        }
    }
    assert!(refused(&[0xd0, 0xcf, 0x11, 0xe0, 0]).contains("locked"));
    assert!(refused(b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0").contains("archive"));
    assert!(refused(&vec![b'x'; MOST_BYTES + 1]).contains("may have at most"));
    let page = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj \
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF";
    let reason = refused(page.as_bytes());
    assert!(reason.contains("scan") || reason.contains("damaged"), "{reason}");
}

#[test]
fn files_that_unfold_without_end_are_refused() {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    archive.start_file("word/document.xml", zip::write::SimpleFileOptions::default()).unwrap();
    archive.write_all(&vec![b' '; 17 * 1024 * 1024]).unwrap();
    let docx = archive.finish().unwrap().into_inner();
    let mut folded = ZlibEncoder::new(b"%PDF-1.4\n1 0 obj<<>>stream\n".to_vec(), flate2::Compression::fast());
    for _ in 0..65 {
        folded.write_all(&vec![0; 1024 * 1024]).unwrap();
    }
    let pdf = folded.finish().unwrap();
    for bytes in [docx, pdf] {
        assert!(bytes.len() < 1024 * 1024);
        let reason = read_file(&bytes).unwrap_err().to_string();
        assert!(reason.contains("unfolds to more than"), "{reason}");
    }
}
