//! What the secretariat tells many at once, and what people chose to hear of.

mod action;
mod approval;
mod audience;
mod channels;
mod check;
mod connection;
mod dispatch;
mod file;
mod letters;
mod markup;
mod model;
mod placeholder;
mod problem;
mod progress;
mod render;
mod report;
mod store;
pub mod subscription;
mod timing;

pub use action::{Choice, Deed};
pub use audience::{Reader, counts, readers};
pub use channels::{Channels, ProjectChannel};
pub use check::{LONGEST_TEXT, check};
pub use connection::{connect, connected_to, disconnect, keep_reminded};
pub use dispatch::{Desk, note_read};
pub use file::{AnnouncementFile, read_file};
pub use letters::{Letters, TEMPLATE};
pub use model::{Announcement, Audience, Group, Kind, UnknownGroup, When};
pub use problem::Problem;
pub use progress::{Watch, progress_message, read_count};
pub use render::{headline, render};
pub use report::{Counted, report};
pub use store::{Stage, Stored, advance, discard, find, insert, is_of_same_person, latest, rewrite, sent, short};
pub use subscription::{Subscription, Topic};
