//! The terminal adapter: a chat for people and a line mode for pipes.
