//! Sessions of a project, what reminds of them, and calendars.

mod button;
pub mod calendar;
mod difference;
pub mod feed;
mod gathering;
mod import;
mod lead;
mod listing;
mod notice;
mod officers;
mod planner;
mod programme;
mod quiet;
mod reader;
mod rehearsal;
pub mod reminders;
pub mod requests;
mod session;
mod store;
pub mod zones;

pub use button::{Button, InvalidButton};
pub use difference::Difference;
pub use import::{ImportError, import};
pub use lead::Durations;
pub use listing::Listings;
pub(crate) use listing::try_again;
pub use notice::{Notice, Notices, TEMPLATE};
pub use planner::{Planned, Planner};
pub use programme::{Entry, LINK_SHOWN, Programme, Reminding};
pub use quiet::Quiet;
pub use reader::{Fault, MOST_BYTES};
pub use rehearsal::{Rehearsed, rehearse};
pub use session::{Session, official_zone};
pub use store::sessions;
