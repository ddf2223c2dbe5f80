//! In real time.

use crate::engine::Engine;

pub(crate) async fn all(_: &Engine) {}
