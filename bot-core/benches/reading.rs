//! Reading one text notification, in each layout. `cargo bench -p bot-core --bench reading`.

#![allow(clippy::unwrap_used, reason = "a benchmark ends where something is missing")]

use bot_core::notification::read_file;
use divan::Bencher;

fn main() {
    divan::main();
}

/// The tab-separated layout, scans of numbered clauses, and a table that was flattened.
const DOCUMENTS: [&str; 4] = [
    include_str!("../../examples/public-service-innovation.txt"),
    include_str!("../../tests/notifications/numbered-2014-value-below-label.txt"),
    include_str!("../../tests/notifications/e-learning-2015-two-sessions.txt"),
    include_str!("../../tests/notifications/table-2020-revised-labels-first.txt"),
];

#[divan::bench(args = 0..DOCUMENTS.len())]
fn text(bencher: Bencher<'_, '_>, document: usize) {
    bencher.bench(|| read_file(DOCUMENTS[document].as_bytes()).unwrap());
}
