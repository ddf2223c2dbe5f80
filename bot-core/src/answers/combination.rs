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
        whole.files.extend(answer.files);
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
        files: Vec::new(),
        form: None,
        understood: Understood::default(),
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;
    use jiff::civil::date;

    use super::*;
    use crate::answers::answer;
    use crate::answers::tests::scene::{Scene, shown};
    use crate::understanding::Intent;

    #[test]
    fn two_questions_get_two_answers_and_one_source() {
        let scene = Scene::on(date(2023, 7, 10)).from("NP");
        let question = scene.question();
        let both = combined(vec![answer(Intent::Dates, &question), answer(Intent::Fees, &question)]);
        assert_eq!(both.understood.intent, Some(Intent::Dates));
        expect![[r#"
            Workshop on Public Service Innovation in the New Normal: from Monday, 14 August 2023 to Wednesday, 16 August 2023 (3 days).
            It starts in 35 days.
            The notification details I have do not say what Workshop on Public Service Innovation in the New Normal costs or who pays.
            For further details the notification refers to the implementation procedures circulated with it.
            Please ask your NPO first (National Productivity and Economic Development Centre, Nepal), then the APO Secretariat in Tokyo.
            Source: Project Notification 23-IP-10-GE-WSP-A, reference no. 172, issued 3 July 2023
            [Closing date][Programme][Venue][Summary]
        "#]].assert_eq(&shown(&both));
    }

    #[test]
    fn a_single_answer_stays_as_it_is() {
        let scene = Scene::on(date(2023, 7, 10));
        let answer = answer(Intent::Countries, &scene.question());
        assert_eq!(combined(vec![answer.clone()]), answer);
    }
}
