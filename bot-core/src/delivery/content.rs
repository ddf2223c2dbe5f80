//! What a delivery says, as it is stored: JSON named by its digest, files beside it.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{Content, Template};
use crate::locale::Tag;
use crate::message::{Attachment, Block, Button, Outbound, Understood};
use crate::store::StoreError;

/// The stored form of a [`Content`], without its files.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Stored {
    Message { blocks: Vec<Block>, buttons: Vec<Button>, locale: Tag },
    Template(Template),
}

/// A content about to be stored.
pub(super) struct Packed<'a> {
    /// The same for the same content.
    pub(super) id: String,
    pub(super) body: String,
    pub(super) files: &'a [Attachment],
}

impl<'a> Packed<'a> {
    pub(super) fn of(content: &'a Content) -> Result<Self, StoreError> {
        let (stored, files): (Stored, &[Attachment]) = match content {
            Content::Message(message) => {
                let Outbound { blocks, buttons, locale, files, .. } = message.as_ref();
                let (blocks, buttons, locale) = (blocks.clone(), buttons.clone(), locale.clone());
                (Stored::Message { blocks, buttons, locale }, files)
            }
            Content::Template(template) => (Stored::Template(template.clone()), &[]),
        };
        let body = serde_json::to_string(&stored).map_err(unreadable)?;
        Ok(Self { id: digest(&body, files), body, files })
    }
}

fn digest(body: &str, files: &[Attachment]) -> String {
    let mut digest = Sha256::new();
    digest.update(body.as_bytes());
    for file in files {
        for part in [file.name.as_bytes(), file.media_type.as_bytes(), &file.bytes] {
            digest.update((part.len() as u64).to_le_bytes());
            digest.update(part);
        }
    }
    digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Puts a stored content together again.
///
/// # Errors
/// [`StoreError::Corrupt`] where it was written by another version.
pub(super) fn unpack(body: &str, files: Vec<Attachment>) -> Result<Content, StoreError> {
    Ok(match serde_json::from_str(body).map_err(unreadable)? {
        Stored::Template(template) => Content::Template(template),
        Stored::Message { blocks, buttons, locale } => Content::from(Outbound {
            blocks,
            buttons,
            locale,
            replaces: false,
            private: false,
            files,
            form: None,
            understood: Understood::default(),
        }),
    })
}

fn unreadable(error: serde_json::Error) -> StoreError {
    StoreError::Corrupt { what: "message to be delivered", why: error.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::{Inline, Line};

    fn message(text: &str, files: Vec<Attachment>) -> Content {
        Content::from(Outbound {
            blocks: vec![
                Block::Field { label: Line::text("When"), value: Line(vec![Inline::Code(text.to_owned())]) },
                Block::List(vec![Line::text("a"), Line::text("b")]),
            ],
            buttons: vec![Button { label: "Read".to_owned(), action: "b:1".to_owned() }],
            locale: "th".parse().unwrap(),
            replaces: false,
            private: false,
            files,
            form: None,
            understood: Understood::default(),
        })
    }

    #[test]
    fn a_message_reads_back_as_it_was() {
        let file =
            Attachment { name: "s.ics".to_owned(), media_type: "text/calendar".to_owned(), bytes: vec![1, 0, 255] };
        let content = message("วันนี้", vec![file]);
        let packed = Packed::of(&content).unwrap();
        assert_eq!(unpack(&packed.body, packed.files.to_vec()).unwrap(), content);
    }

    #[test]
    fn equal_contents_share_a_name_and_others_do_not() {
        let file = |bytes| Attachment { name: "a".to_owned(), media_type: "b".to_owned(), bytes };
        let name = |content: Content| Packed::of(&content).unwrap().id;
        assert_eq!(name(message("x", Vec::new())), name(message("x", Vec::new())));
        assert_ne!(name(message("x", Vec::new())), name(message("y", Vec::new())));
        assert_ne!(name(message("x", vec![file(vec![1])])), name(message("x", vec![file(vec![2])])));
    }
}
