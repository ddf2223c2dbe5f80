//! The reader's work grows with the length of a text, whatever stands in it: work is counted, not timed.

#![allow(clippy::unwrap_used, reason = "a test fails where something is missing")]

use allocation_counter::{AllocationInfo, measure};
use bot_core::notification::{example, read_bytes};
use proptest::prelude::{Strategy, prop};
use proptest::sample::select;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

/// Twice the text may take so many allocations, in hundredths of those for the text once.
const MOST_GROWTH: u64 = 230;
/// The same for bytes, which grow by leaps as lists double their room. Work that grows with the square makes 400.
const MOST_GROWTH_IN_BYTES: u64 = 260;
/// Long enough for what depends on the length to show.
const SHORTER: usize = 3_000;
/// How many texts are made up.
const TEXTS: usize = 12;

/// What disturbs: every kind of line and mark that the reader looks for, in parts and whole.
const PIECES: [&str; 32] = [
    "Title\n",
    "Title: Workshop on Cold Chains\n",
    "Project Code\t23-IP-10-GE-WSP-A\n",
    "Timing\t14 August 2023\u{2013}16 August 2023\n",
    "Timing\t",
    "Closing Date\n",
    "Closing Date for Nominations 7 April 2023. ",
    "Objectives\na. To learn;\nb. To teach.\n",
    "Background\nMuch work is done where no statistics reach.\n",
    "7. Number of Local\nUp to ten\nParticipants\n",
    "7. Number of\n",
    "Participants\n",
    "Venue\nHosting Country(ies)\nModality\n",
    "Reference No.\nDate of Issue\nTokyo, Japan\n",
    "PN Revision 1 Issue Date\t20 July 2023\n",
    "Change History of Project Notificaion\nRevision\nDate\n",
    "1 May 2014 to ",
    "1 May 2014, 2 May 2014 and 3 May 2014; ",
    "03/04/2023 ",
    "India, IR Iran, and Republic of Korea; ",
    "At least 20 from each country, ",
    "two thousand three hundred and ",
    "<p>Advice is <b>scarce</b></p>",
    "<p",
    "&amp;",
    "- a;\n",
    "(((",
    "A b c d e f g h ",
    "x\n",
    "\n",
    "1-24-1 Hongo, Bunkyo-ku, Tokyo 113-0033, Japan Tel: (81-3)3830-0411\n",
    "Page 2: PROJECT NOTIFICATION\n",
];

fn work(text: &str) -> AllocationInfo {
    measure(|| {
        let _ = read_bytes(text.as_bytes());
    })
}

/// The text that `piece` makes when it is repeated to this length, below a notification or as its last value.
fn repeated(head: &str, piece: &str, length: usize) -> String {
    format!("{head}{}", piece.repeat(length.div_ceil(piece.len())))
}

/// What doubling costs beyond the head, where it costs more than it may.
fn growth(head: &str, piece: &str) -> Option<String> {
    work(&repeated(head, piece, SHORTER));
    let [none, once, twice] = [0, SHORTER, 2 * SHORTER].map(|length| work(&repeated(head, piece, length)));
    let beyond = |of: &AllocationInfo| {
        (of.count_total.saturating_sub(none.count_total), of.bytes_total.saturating_sub(none.bytes_total))
    };
    let (once, twice) = (beyond(&once), beyond(&twice));
    let grown = twice.0 * 100 > once.0 * MOST_GROWTH || twice.1 * 100 > once.1 * MOST_GROWTH_IN_BYTES;
    grown.then(|| format!("{piece:?}: allocations and bytes {once:?}, then {twice:?}"))
}

// One test, for what is built once a thread would be counted with whichever text comes first.
#[test]
fn twice_the_lines_of_any_kind_are_twice_the_work() {
    let mut runner = TestRunner::deterministic();
    let mixture = prop::collection::vec(select(PIECES.to_vec()), 2..7);
    let mixtures = (0..TEXTS).map(|_| mixture.new_tree(&mut runner).unwrap().current().concat());
    let pieces: Vec<String> =
        PIECES.iter().map(|piece| (*piece).to_owned()).chain([example().to_owned()]).chain(mixtures).collect();
    let heads = [example().to_owned(), "PROJECT NOTIFICATION ADDENDUM\nProject Code\t23-IP-10-GE-WSP-A\n".to_owned()];
    let costly: Vec<String> =
        heads.iter().flat_map(|head| pieces.iter().filter_map(|piece| growth(head, piece))).collect();
    assert!(costly.is_empty(), "more than linear:\n{}", costly.join("\n"));
}
