//! Where log lines go: standard error, readable on a terminal, one JSON object a line otherwise.

use std::io::{IsTerminal, stderr};

use tracing_subscriber::EnvFilter;

/// Held down whatever the operator wishes: serenity writes out what it receives and sends, words of people and tokens of
/// interactions among it; the clients of the Bot API may write out addresses, which hold the token.
const QUIET: [&str; 4] = ["serenity=error", "reqwest=info", "hyper=info", "hyper_util=info"];

/// Starts logging. `filter` is the operator's wish, `otherwise` what holds without one or when it cannot be read.
pub(crate) fn start(filter: Option<&str>, otherwise: &str) {
    let wished = filter.and_then(|filter| EnvFilter::try_new(filter).ok());
    let understood = wished.is_some() || filter.is_none();
    let filter = wished.unwrap_or_else(|| EnvFilter::new(otherwise));
    let filter = QUIET.iter().filter_map(|quiet| quiet.parse().ok()).fold(filter, EnvFilter::add_directive);
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(stderr);
    if stderr().is_terminal() {
        builder.init();
    } else {
        builder.json().init();
    }
    if !understood {
        tracing::warn!("the log filter cannot be read and is not used");
    }
}
