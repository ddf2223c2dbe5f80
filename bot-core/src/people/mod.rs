//! Who is asking: language, economy, time zone, where the conversation stands, and what they may do.

mod account;
pub mod audit;
mod conversation;
mod flow;
pub mod invitation;
mod memory;
mod profile;
mod rights;
pub mod roles;
mod secret_code;
mod store;

pub use account::{Account, Actor, InvalidAccount};
pub use conversation::Conversation;
pub use flow::{Awaited, Flow};
pub use memory::{Memory, Recalled, recall, remember_conversation};
pub use profile::Profile;
pub use rights::{Act, InvalidRole, Role};
pub use roles::{Administrators, Holding, Roles};
pub use secret_code::SecretCode;
pub use store::{ensure, forget, keep, note_reachable, of_account, rename_chat, set_economy, set_locale, set_zone};
