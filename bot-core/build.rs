//! Has the crate built anew when a file is added to the folders that travel inside it: the compiler only knows the
//! files it has seen.

#[allow(clippy::print_stdout, reason = "how a build script speaks to cargo")]
fn main() {
    for folder in ["../locales", "../migrations"] {
        println!("cargo:rerun-if-changed={folder}");
    }
}
