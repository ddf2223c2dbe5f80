//! Accepted messages: stored first, answered in order within a chat, each once, also across a crash.
