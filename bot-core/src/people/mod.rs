//! Who is asking: language, economy, time zone, and where the conversation stands.

mod conversation;
mod flow;
mod profile;
mod store;

pub use conversation::Conversation;
pub use flow::Flow;
pub use profile::Profile;
pub use store::{
    Recalled, forget, note_reachable, recall, remember_conversation, rename_chat, set_economy, set_locale, set_zone,
};
