//! Guards the invariants of docs/ARCHITECTURE.md that a test can guard.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails where something is missing")]

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn rust_files(folder: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            match path.extension() {
                _ if path.is_dir() => folders.push(path),
                Some(extension) if extension == "rs" => found.push(path),
                _ => {}
            }
        }
    }
    found.sort();
    found
}

fn all_rust_files() -> Vec<PathBuf> {
    let files: Vec<_> = ["src", "bot-core", "adapters", "tests"].iter().flat_map(|folder| rust_files(folder)).collect();
    assert!(files.len() > 50, "the sources are elsewhere");
    files
}

fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}

/// The source without the tests at its end.
fn without_tests(text: &str) -> &str {
    text.find("#[cfg(test)]").map_or(text, |start| &text[..start])
}

fn dependencies(manifest: &str) -> Vec<String> {
    let text = fs::read_to_string(root().join(manifest)).unwrap();
    let section = text.split("\n[dependencies]").nth(1).unwrap_or_default();
    let section = section.split("\n[").next().unwrap_or_default();
    section.lines().filter_map(|line| line.split(['.', ' ', '=']).next()).map(str::to_owned).collect()
}

#[test]
fn every_file_opens_with_a_line_on_its_duty() {
    let headless: Vec<_> = all_rust_files()
        .into_iter()
        .filter(|path| !fs::read_to_string(path).unwrap().starts_with("//! "))
        .map(|path| shown(&path))
        .collect();
    assert!(headless.is_empty(), "{headless:?}");
}

#[test]
fn the_core_names_no_platform() {
    let platforms = ["teloxide", "serenity", "rustyline", "axum", "reqwest", "telegram", "discord", "console", "web"];
    for manifest in ["bot-core/Cargo.toml", "bot-core/classifier/Cargo.toml"] {
        let named: Vec<_> =
            dependencies(manifest).into_iter().filter(|name| platforms.contains(&name.as_str())).collect();
        assert!(named.is_empty(), "{manifest} names {named:?}");
    }
}

#[test]
fn no_adapter_knows_another() {
    let adapters: Vec<String> = fs::read_dir(root().join("adapters"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    for adapter in &adapters {
        let known = dependencies(&format!("adapters/{adapter}/Cargo.toml"));
        let others: Vec<_> = known.iter().filter(|name| *name != adapter && adapters.contains(name)).collect();
        assert!(others.is_empty(), "{adapter} knows {others:?}");
    }
}

#[test]
fn only_the_clock_reads_the_system_clock_and_only_settings_read_the_environment() {
    for (call, home) in [("Timestamp::now()", "bot-core/src/clock.rs"), ("env::var", "src/settings")] {
        for path in ["src", "bot-core", "adapters"].iter().flat_map(|folder| rust_files(folder)) {
            let text = fs::read_to_string(&path).unwrap();
            let file = shown(&path);
            assert!(file.starts_with(home) || !without_tests(&text).contains(call), "{file} uses {call}");
        }
    }
}

/// A file under `tests/` or `benches/`, or a module that its folder declares for tests alone.
fn is_test(path: &Path) -> bool {
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    let declared = ["mod.rs", "lib.rs"].iter().any(|parent| {
        let parent = fs::read_to_string(path.with_file_name(parent)).unwrap_or_default();
        parent.contains(&format!("#[cfg(test)]\nmod {name};"))
    });
    declared || path.components().any(|part| part.as_os_str() == "tests" || part.as_os_str() == "benches")
}

/// String literals of at least three words in the files that make what people read.
#[test]
fn no_text_for_people_stands_outside_the_locales() {
    let makers = ["bot-core/src/answers", "bot-core/src/assistant", "adapters"];
    let mut found = Vec::new();
    for path in makers.iter().flat_map(|folder| rust_files(folder)) {
        if is_test(&path) {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        for (number, line) in without_tests(&text).lines().enumerate() {
            found.extend(sentence_in(line).map(|words| format!("{}:{}: {words}", shown(&path), number + 1)));
        }
    }
    assert!(found.is_empty(), "move these to locales/:\n{}", found.join("\n"));
}

/// Words that platforms refuse with, which are recognised and shown to nobody.
const SAID_BY_PLATFORMS: [&str; 5] =
    ["chat not found", "user not found", "user is deactivated", "group is deactivated", "bot was kicked"];

/// What operators read may stand in the code: errors, logs, reasons of lints.
fn sentence_in(line: &str) -> Option<String> {
    let trimmed = line.trim_start();
    let for_operators = ["//", "#[", "#!["].iter().any(|start| trimmed.starts_with(start))
        || [
            "error",
            "warn!",
            "info!",
            "debug!",
            "trace!",
            "context(",
            "bail!",
            "anyhow!",
            "expect(",
            "Err(",
            "SendError",
        ]
        .iter()
        .any(|call| line.contains(call));
    if for_operators {
        return None;
    }
    let literal = line.split('"').nth(1).filter(|literal| !SAID_BY_PLATFORMS.contains(literal))?;
    let words = literal.split_whitespace().filter(|word| word.chars().all(|letter| letter.is_alphabetic()));
    (words.count() >= 3).then(|| literal.to_owned())
}

#[test]
fn files_stay_short_enough_to_be_read_at_once() {
    let long: Vec<_> = ["src", "bot-core/src", "bot-core/classifier/src", "adapters"]
        .iter()
        .flat_map(|folder| rust_files(folder))
        .map(|path| (without_tests(&fs::read_to_string(&path).unwrap()).lines().count(), shown(&path)))
        .filter(|(lines, _)| *lines > 400)
        .collect();
    assert!(long.is_empty(), "{long:?}");
}
