//! How often questions are understood: behind `usher eval`, and the figures in the documents.

mod calibration;
mod outcome;
mod report;
mod tally;

pub use calibration::Band;
pub use outcome::{Act, Alternative, Outcome, evaluate};
pub use report::{errors, markdown, table};
pub use tally::{Summary, Tally};
