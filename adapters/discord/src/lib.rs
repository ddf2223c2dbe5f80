//! The Discord adapter: gateway events and interactions in, rendered answers out.
