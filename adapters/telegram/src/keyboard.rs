//! Buttons in rows that can be read on a telephone.

use bot_core::message::Button;
use teloxide::types::{InlineKeyboardButton, InlineKeyboardMarkup};

/// What Telegram shows under one message.
pub(crate) const MOST: usize = 100;
/// The longest text behind a button, in bytes.
const LONGEST_ACTION: usize = 64;
/// Buttons side by side, and the width they may have together, in Latin letters.
const MOST_IN_A_ROW: usize = 3;
const WIDTH: usize = 36;

/// The keyboard, or `None` where there is nothing to press.
pub(crate) fn keyboard(buttons: &[Button]) -> Option<InlineKeyboardMarkup> {
    let mut rows: Vec<Vec<&Button>> = Vec::new();
    for button in buttons.iter().filter(|button| is_possible(button)).take(MOST) {
        match rows.last_mut() {
            Some(row) if fits(row, button) => row.push(button),
            _ => rows.push(vec![button]),
        }
    }
    let shown = |button: &Button| InlineKeyboardButton::callback(button.label.clone(), button.action.clone());
    let rows: Vec<Vec<_>> = rows.into_iter().map(|row| row.into_iter().map(shown).collect()).collect();
    (!rows.is_empty()).then(|| InlineKeyboardMarkup::new(rows))
}

fn is_possible(button: &Button) -> bool {
    let possible = (1..=LONGEST_ACTION).contains(&button.action.len()) && !button.label.trim().is_empty();
    if !possible {
        tracing::error!(action = button.action, "a button is impossible and left out");
    }
    possible
}

/// The buttons of a row are equally wide: the widest label decides.
fn fits(row: &[&Button], button: &Button) -> bool {
    let widest = row.iter().map(|button| width(&button.label)).max().unwrap_or_default().max(width(&button.label));
    row.len() < MOST_IN_A_ROW && (row.len() + 1) * (widest + 2) <= WIDTH
}

/// The width in Latin letters: those of East Asia and emoji take two.
fn width(label: &str) -> usize {
    let wide = |letter: char| {
        matches!(letter, '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe6f}' | '\u{ff00}'..='\u{ff60}' | '\u{1f300}'..='\u{1faff}')
    };
    label.chars().map(|letter| if wide(letter) { 2 } else { 1 }).sum()
}
