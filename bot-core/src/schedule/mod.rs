//! Sessions of a project, what reminds of them, and calendars.

pub mod calendar;
mod difference;
mod import;
mod reader;
mod session;
mod store;
pub mod zones;

pub use difference::Difference;
pub use import::{ImportError, import};
pub use reader::{Fault, MOST_BYTES};
pub use session::{Session, official_zone};
pub use store::sessions;
