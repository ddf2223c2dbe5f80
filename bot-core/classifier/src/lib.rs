//! A linear text classifier over characters, words and romanised skeletons. Pure: no files, no clock, no chance.
//!
//! | file | duty |
//! |---|---|
//! | `normal` | folds what people vary without meaning anything by it |
//! | `feature` | a text becomes the hashed n-grams of four views |
//! | `vocabulary` | the n-grams of the training texts, and how telling each is |
//! | `solver` | one linear separator, by dual coordinate descent |
//! | `weights` | the separators of all classes, in one byte a weight |
//! | `model` | training, and the margins of a text |
//! | `clause` | the parts of a long text |
//! | `confidence` | margins become probabilities |
//! | `bytes` | a model to bytes and back |

mod bytes;
mod clause;
mod confidence;
mod feature;
mod model;
mod normal;
mod solver;
mod vocabulary;
mod weights;

pub use bytes::{DamagedModel, Digest};
pub use clause::{clauses, is_of_unspaced_script};
pub use confidence::probabilities;
pub use model::{Example, Model, Recipe};
pub use normal::normalise;
