//! What the adapter makes of updates and answers.

mod keyboard;
mod receive;
mod render;
