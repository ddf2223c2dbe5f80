//! Several answers in one message.

use std::mem;

use crate::locale::Tag;
use crate::message::{Block, Outbound, Understood};

/// The most buttons under a combined message.
const MOST_BUTTONS: usize = 4;

/// Several answers as one message: one after the other, with each source named once at the end. What was understood
/// is that of the first.
#[must_use]
pub fn combined(answers: Vec<Outbound>) -> Outbound {
    let mut answers = answers.into_iter();
    let mut whole = answers.next().unwrap_or_else(nothing);
    let (mut sources, blocks): (Vec<_>, Vec<_>) = mem::take(&mut whole.blocks).into_iter().partition(is_source);
    whole.blocks = blocks;
    let mut several = false;
    for answer in answers {
        several = true;
        add_blocks(&mut whole.blocks, &mut sources, answer.blocks);
        whole.private |= answer.private;
        whole.understood.source = whole.understood.source.take().or(answer.understood.source);
        whole.understood.project = whole.understood.project.take().or(answer.understood.project);
        for button in answer.buttons {
            if !whole.buttons.contains(&button) {
                whole.buttons.push(button);
            }
        }
    }
    whole.blocks.append(&mut sources);
    if several {
        whole.buttons.truncate(MOST_BUTTONS);
    }
    whole
}

/// Adds what has not been said yet.
fn add_blocks(said: &mut Vec<Block>, sources: &mut Vec<Block>, blocks: Vec<Block>) {
    for block in blocks {
        let place = if is_source(&block) { &mut *sources } else { &mut *said };
        if !place.contains(&block) {
            place.push(block);
        }
    }
}

fn is_source(block: &Block) -> bool {
    matches!(block, Block::Source(_))
}

fn nothing() -> Outbound {
    Outbound {
        blocks: Vec::new(),
        buttons: Vec::new(),
        locale: Tag::english(),
        replaces: false,
        private: false,
        understood: Understood::default(),
    }
}
