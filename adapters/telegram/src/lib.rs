//! The Telegram adapter: Bot API updates in, rendered answers out.
