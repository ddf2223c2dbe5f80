//! The program `usher`: command line, settings and wiring.
fn main() {}
