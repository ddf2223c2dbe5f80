//! Text out of a PDF: glyphs are put back into rows by where they stand, so that label and value stay side by side.

use std::io::{Read, sink};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::LazyLock;

use flate2::read::ZlibDecoder;
use pdf_extract::{Document, MediaBox, OutputDev, OutputError, Transform, output_doc};
use regex::bytes::Regex;

use super::super::reader::MOST_TEXT;
use super::ContainerError;

/// More pages than any notification has.
const MOST_PAGES: usize = 100;

/// The most that all streams of a file together may unfold to, in bytes.
const MOST_UNFOLDED: u64 = 64 * 1024 * 1024;

/// The text of a PDF, a row of glyphs a line.
///
/// # Errors
/// [`ContainerError`] where the file is damaged, locked, a scan, or larger than its bounds.
pub(super) fn text(bytes: &[u8]) -> Result<String, ContainerError> {
    check_streams(bytes)?;
    // The library meets some damaged files with a panic.
    let read = catch_unwind(AssertUnwindSafe(|| rows(bytes)));
    let text = read.unwrap_or(Err(ContainerError::Damaged("PDF")))?;
    if text.trim().is_empty() { Err(ContainerError::Scanned) } else { Ok(text) }
}

fn rows(bytes: &[u8]) -> Result<String, ContainerError> {
    let damaged = |_| ContainerError::Damaged("PDF");
    let mut document = Document::load_mem(bytes).map_err(damaged)?;
    // Many are locked against changes only and open with an empty password.
    if document.is_encrypted() && document.decrypt("").is_err() {
        return Err(ContainerError::Locked("PDF"));
    }
    let pages = document.get_pages().len();
    if pages > MOST_PAGES {
        return Err(ContainerError::TooManyPages { pages, limit: MOST_PAGES });
    }
    if pages == 0 {
        return Err(ContainerError::Damaged("PDF"));
    }
    let mut rows = Rows::default();
    match output_doc(&document, &mut rows) {
        Ok(()) => Ok(rows.text),
        Err(_) if rows.overflown => Err(ContainerError::TooMuch { format: "PDF", limit: MOST_TEXT as u64 }),
        Err(_) => Err(ContainerError::Damaged("PDF")),
    }
}

/// Unfolds every stream once, for its length alone, before the library unfolds it into memory.
fn check_streams(bytes: &[u8]) -> Result<(), ContainerError> {
    #[allow(clippy::unwrap_used, reason = "the pattern is a constant, checked by every test")]
    static STREAM: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"(?-u)stream\r?\n").unwrap());
    let mut left = MOST_UNFOLDED;
    for stream in STREAM.find_iter(bytes) {
        let mut unfolded = ZlibDecoder::new(&bytes[stream.end()..]).take(left + 1);
        // A stream that is not folded, or in another way, ends this at once.
        let _ = std::io::copy(&mut unfolded, &mut sink());
        left = unfolded.limit().saturating_sub(1);
        if left == 0 {
            return Err(ContainerError::TooMuch { format: "PDF", limit: MOST_UNFOLDED });
        }
    }
    Ok(())
}

/// A letter and where it stands, in points from the lower left corner.
struct Glyph {
    x: f64,
    y: f64,
    end: f64,
    size: f64,
    text: String,
}

#[derive(Default)]
struct Rows {
    text: String,
    glyphs: Vec<Glyph>,
    letters: usize,
    overflown: bool,
}

impl Rows {
    fn write_page(&mut self) {
        let mut glyphs = std::mem::take(&mut self.glyphs);
        glyphs.retain(|glyph| [glyph.x, glyph.y, glyph.end, glyph.size].iter().all(|number| number.is_finite()));
        glyphs.sort_by(|one, other| other.y.total_cmp(&one.y));
        let mut row: Vec<Glyph> = Vec::new();
        let mut above: Option<f64> = None;
        for glyph in glyphs {
            let same = row.last().is_none_or(|last| last.y - glyph.y < 0.45 * last.size.max(glyph.size));
            if !same {
                self.write_row(std::mem::take(&mut row), &mut above);
            }
            row.push(glyph);
        }
        self.write_row(row, &mut above);
        self.text.push('\n');
    }

    fn write_row(&mut self, mut row: Vec<Glyph>, above: &mut Option<f64>) {
        let Some(first) = row.first() else { return };
        if above.is_some_and(|above| above - first.y > 1.9 * first.size) {
            self.text.push('\n');
        }
        *above = Some(first.y);
        row.sort_by(|one, other| one.x.total_cmp(&other.x));
        let mut end: Option<f64> = None;
        for glyph in row {
            let gap = end.map_or(0.0, |end| (glyph.x - end) / glyph.size.max(1.0));
            // The gap between two columns is wide; that between words of a justified line is not.
            self.text.push_str(if gap > 1.5 {
                "   "
            } else if gap > 0.2 {
                " "
            } else {
                ""
            });
            self.text.push_str(&glyph.text);
            end = Some(glyph.end);
        }
        self.text.push('\n');
    }
}

impl OutputDev for Rows {
    fn begin_page(&mut self, _: u32, _: &MediaBox, _: Option<(f64, f64, f64, f64)>) -> Result<(), OutputError> {
        Ok(())
    }

    fn end_page(&mut self) -> Result<(), OutputError> {
        self.write_page();
        Ok(())
    }

    fn output_character(
        &mut self,
        matrix: &Transform,
        width: f64,
        _: f64,
        font_size: f64,
        text: &str,
    ) -> Result<(), OutputError> {
        self.letters += text.len();
        if self.letters > MOST_TEXT {
            self.overflown = true;
            return Err(OutputError::FormatError(std::fmt::Error));
        }
        let across = (matrix.m11 * font_size).abs();
        let size = (matrix.m22 * font_size).abs();
        let size = if size > 0.0 { size } else { across };
        self.glyphs.push(Glyph {
            x: matrix.m31,
            y: matrix.m32,
            end: matrix.m31 + width * across,
            size,
            text: text.to_owned(),
        });
        Ok(())
    }

    fn begin_word(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn end_word(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn end_line(&mut self) -> Result<(), OutputError> {
        Ok(())
    }
}
