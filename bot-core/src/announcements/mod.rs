//! What the secretariat tells many at once, and what people chose to hear of.

mod action;
mod check;
mod file;
mod markup;
mod model;
mod placeholder;
mod problem;
mod render;
pub mod subscription;
mod timing;

pub use action::{Choice, Deed};
pub use check::{LONGEST_TEXT, check};
pub use file::{AnnouncementFile, read_file};
pub use model::{Announcement, Audience, Group, Kind, UnknownGroup, When};
pub use problem::Problem;
pub use render::{headline, render};
pub use subscription::{Subscription, Topic};
