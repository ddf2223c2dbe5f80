//! Buttons under a message: rows of buttons, or a menu where they would be too many.

use std::collections::HashSet;
use std::mem::discriminant;

use bot_core::assistant::Action;
use bot_core::message::Button;
use serenity::all::ButtonStyle;
use serenity::builder::{
    CreateActionRow, CreateButton, CreateSelectMenu, CreateSelectMenuKind, CreateSelectMenuOption,
};

use super::markdown::visible;
use super::measure::{length, shortened};

/// Rows under a message.
const ROWS: usize = 5;
/// Buttons in a row.
const BUTTONS_A_ROW: usize = 5;
/// Letters of all labels in a row that a narrow screen still shows side by side.
const LETTERS_A_ROW: usize = 60;
/// Entries of a menu.
const OPTIONS: usize = 25;
/// Letters of a button.
const LABEL: usize = 80;
/// Letters of an action: Discord carries no more.
const ACTION: usize = 100;
/// Alike buttons, such as languages, from this number on are a menu.
const MENU_FROM: usize = 6;

/// The rows of components for `buttons`. The same action twice is shown once; what does not fit any more is left out.
pub(super) fn components(buttons: &[Button]) -> Vec<CreateActionRow> {
    let mut seen = HashSet::new();
    let buttons: Vec<&Button> = buttons
        .iter()
        .filter(|button| !button.action.is_empty() && length(&button.action) <= ACTION && seen.insert(&button.action))
        .collect();
    if buttons.len() >= MENU_FROM && alike(&buttons) {
        return menus(&buttons);
    }
    rows(&buttons).unwrap_or_else(|| menus(&buttons))
}

/// Whether all buttons choose the same kind of thing.
fn alike(buttons: &[&Button]) -> bool {
    let mut kinds =
        buttons.iter().map(|button| button.action.parse::<Action>().ok().map(|action| discriminant(&action)));
    let first = kinds.next().flatten();
    first.is_some() && kinds.all(|kind| kind == first)
}

/// Rows by the length of the labels; none where there are too many.
fn rows(buttons: &[&Button]) -> Option<Vec<CreateActionRow>> {
    if buttons.len() > ROWS * BUTTONS_A_ROW {
        return None;
    }
    let mut rows: Vec<Vec<CreateButton>> = Vec::new();
    let mut letters = 0;
    for (position, button) in buttons.iter().enumerate() {
        let label = label(&button.label, LABEL);
        let rows_left = ROWS.saturating_sub(rows.len()) * BUTTONS_A_ROW;
        let crowded = letters + length(&label) > LETTERS_A_ROW && buttons.len() - position <= rows_left;
        if rows.last().is_none_or(|row| row.len() == BUTTONS_A_ROW || crowded) {
            rows.push(Vec::new());
            letters = 0;
        }
        letters += length(&label);
        let made = CreateButton::new(&button.action).label(label).style(ButtonStyle::Secondary);
        rows.last_mut()?.push(made);
    }
    Some(rows.into_iter().map(CreateActionRow::Buttons).collect())
}

fn menus(buttons: &[&Button]) -> Vec<CreateActionRow> {
    let menus = buttons.chunks(OPTIONS).take(ROWS).enumerate().map(|(number, buttons)| {
        let options = buttons
            .iter()
            .map(|button| CreateSelectMenuOption::new(label(&button.label, ACTION), &button.action))
            .collect();
        let kind = CreateSelectMenuKind::String { options };
        CreateActionRow::SelectMenu(CreateSelectMenu::new(format!("menu:{number}"), kind))
    });
    menus.collect()
}

/// A label is never empty: Discord would refuse the whole message.
fn label(label: &str, limit: usize) -> String {
    let label = visible(label).replace('\n', " ");
    match label.trim() {
        "" => "…".to_owned(),
        label => shortened(label, limit),
    }
}

#[cfg(test)]
mod tests {
    use bot_core::economy::Economy;

    use super::*;

    fn button(label: &str, action: &str) -> Button {
        Button { label: label.into(), action: action.into() }
    }

    fn sizes(rows: &[CreateActionRow]) -> Vec<usize> {
        let size = |row: &CreateActionRow| match row {
            CreateActionRow::Buttons(buttons) => buttons.len(),
            _ => 0,
        };
        rows.iter().map(size).collect()
    }

    fn options(rows: &[CreateActionRow]) -> Vec<usize> {
        let value = serde_json::to_value(rows).unwrap();
        let rows = value.as_array().unwrap().clone();
        rows.iter().map(|row| row["components"][0]["options"].as_array().map_or(0, Vec::len)).collect()
    }

    #[test]
    fn few_buttons_stand_in_a_row() {
        let short: Vec<_> = (0..4).map(|n| button("How to apply", &format!("a:apply:{n}"))).collect();
        assert_eq!(sizes(&components(&short)), [4]);
        let long: Vec<_> = (0..4).map(|n| button(&"x".repeat(40), &format!("a:apply:{n}"))).collect();
        assert_eq!(sizes(&components(&long)), [1, 1, 1, 1]);
    }

    #[test]
    fn twenty_five_long_buttons_fill_five_rows() {
        let many: Vec<_> = (0..25)
            .map(|n| button(&"x".repeat(90), &format!("{}:{n}", if n % 2 == 0 { "a:fees" } else { "p:X" })))
            .collect();
        assert_eq!(sizes(&components(&many)), [5, 5, 5, 5, 5]);
    }

    #[test]
    fn economies_are_a_menu() {
        let economies: Vec<_> = Economy::all().map(|economy| button(economy.code(), &format!("e:{economy}"))).collect();
        assert_eq!(options(&components(&economies)), [21]);
    }

    #[test]
    fn more_than_a_menu_holds_goes_into_a_second_one() {
        let many: Vec<_> = (0..60).map(|n| button("", &format!("p:{n}"))).collect();
        assert_eq!(options(&components(&many)), [25, 25, 10]);
    }

    #[test]
    fn an_action_that_stands_twice_is_shown_once() {
        assert_eq!(sizes(&components(&[button("a", "p:1"), button("b", "p:1"), button("c", "")])), [1]);
    }
}
