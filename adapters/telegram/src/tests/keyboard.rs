//! Rows of buttons.

use bot_core::message::Button;

use crate::keyboard::keyboard;

fn rows(labels: &[&str]) -> Vec<usize> {
    let buttons: Vec<Button> =
        labels.iter().map(|label| Button { label: (*label).to_owned(), action: "a:help".to_owned() }).collect();
    keyboard(&buttons).map(|keyboard| keyboard.inline_keyboard.iter().map(Vec::len).collect()).unwrap_or_default()
}

#[test]
fn short_labels_stand_side_by_side_and_long_ones_alone() {
    assert_eq!(rows(&["Yes", "No", "Later", "Never"]), [3, 1]);
    assert_eq!(rows(&["How to apply", "Who may come", "Summary"]), [2, 1]);
    assert_eq!(rows(&["How to apply for this project", "Summary"]), [1, 1]);
    assert_eq!(rows(&["如何申请参加这个项目", "截止日期是哪一天"]), [1, 1]);
    assert_eq!(rows(&["申请", "截止"]), [2]);
    assert!(rows(&[]).is_empty());
}

#[test]
fn impossible_buttons_are_left_out() {
    let button = |action: &str| Button { label: "Go".to_owned(), action: action.to_owned() };
    let kept = keyboard(&[button(&"x".repeat(65)), button(""), button(&"x".repeat(64))]).unwrap();
    assert_eq!(kept.inline_keyboard.iter().flatten().count(), 1);
    assert_eq!(keyboard(&vec![button("x"); 300]).unwrap().inline_keyboard.iter().flatten().count(), 100);
}
