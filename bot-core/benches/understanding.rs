//! One question understood: language, intents, entities. `cargo bench -p bot-core --bench understanding`.

#![allow(clippy::unwrap_used, reason = "a benchmark ends where something is missing")]

use std::sync::LazyLock;

use bot_core::locale::{Locales, Tag};
use bot_core::understanding::Understanding;
use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

/// Short and long, spaced and not, one question and two.
const TEXTS: [(&str, &str); 6] = [
    ("en", "until when can I be nominated?"),
    ("en", "Where is the venue and how much does it cost?"),
    (
        "id",
        "Selamat pagi, saya baru menerima surat ini dari atasan saya dan ingin tahu apakah pegawai perusahaan swasta boleh ikut",
    ),
    ("th", "สมัครได้ถึงวันไหนคะ"),
    ("ja", "締め切りはいつで、参加費はいくらですか"),
    ("hi", "visa ke liye kya karna padega"),
];

static UNDERSTANDING: LazyLock<Understanding> = LazyLock::new(|| {
    let understanding = Understanding::new(&Locales::embedded());
    for (tag, text) in TEXTS {
        let _ = understanding.read(text, &tag.parse::<Tag>().unwrap());
    }
    understanding
});

#[divan::bench(args = TEXTS)]
fn question(bencher: Bencher<'_, '_>, (tag, text): (&str, &str)) {
    let tag: Tag = tag.parse().unwrap();
    bencher.bench(|| UNDERSTANDING.read(black_box(text), &tag));
}
