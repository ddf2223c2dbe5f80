//! Who is asking: language, economy, time zone, and where the conversation stands.
