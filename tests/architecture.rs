//! The order of the house: each module uses only what stands before it in `lib.rs`, with the tighter rules beside. The test reads
//! the paths in the code and names the line that points the wrong way.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use regex::Regex;
use std::path::{Path, PathBuf};

/// The modules in their order.
const ORDER: &[&str] = &[
    "ids",
    "clock",
    "language",
    "area",
    "domain",
    "measures",
    "matching",
    "understanding",
    "forms",
    "conversation",
    "words",
    "store",
    "desk",
    "turn",
    "outbox",
    "report",
    "portal",
    "channel",
    "config",
    "app",
];

/// What a module may not use although it stands before it.
const APART: &[(&str, &[&str])] = &[
    ("store", &["area", "matching", "understanding", "forms", "conversation", "words"]),
    ("portal", &["conversation", "turn", "channel"]),
    ("channel", &["store", "portal"]),
];

/// What everything up to `words` is kept clear of: the world.
const WORLD: &[&str] =
    &["sqlx::", "serenity::", "axum::", "tokio::", "getrandom::", "SystemTime", "Timestamp::now", "Zoned::now"];

#[test]
fn no_line_points_the_wrong_way() {
    let mut wrong = Vec::new();
    let path = Regex::new(r"crate::([a-z_]+)").unwrap();
    for file in sources(Path::new("src")) {
        let Some(here) = module_of(&file) else { continue };
        let place = position(&here);
        let text = std::fs::read_to_string(&file).unwrap();
        for (number, line) in text.lines().enumerate() {
            let code = line.trim_start();
            if code.starts_with("//") {
                continue;
            }
            for found in path.captures_iter(code) {
                let there = &found[1];
                let Some(target) = ORDER.iter().position(|module| *module == there) else { continue };
                let apart = APART.iter().any(|(module, others)| *module == here && others.contains(&there));
                if target > place || apart {
                    wrong.push(format!("{}:{}: {here} uses {there}", file.display(), number + 1));
                }
            }
            let in_tests = text.lines().take(number).any(|line| line.contains("#[cfg(test)]"));
            if place <= position("words") && !in_tests {
                for thing in WORLD.iter().filter(|thing| code.contains(**thing)) {
                    // The wall clock has one place, and it is behind the trait.
                    if here == "clock" && *thing == "Timestamp::now" {
                        continue;
                    }
                    wrong.push(format!("{}:{}: {here} uses {thing}", file.display(), number + 1));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn lib_lists_the_modules_in_their_order() {
    let lib = std::fs::read_to_string("src/lib.rs").unwrap();
    let listed: Vec<&str> = lib.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';')).collect();
    assert_eq!(listed, ORDER);
}

#[test]
fn all_sql_stands_in_the_store() {
    let verbs = Regex::new(r#""\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM) "#).unwrap();
    for file in sources(Path::new("src")) {
        if module_of(&file).as_deref() != Some("store") {
            let text = std::fs::read_to_string(&file).unwrap();
            assert!(!verbs.is_match(&text), "{} holds SQL", file.display());
        }
    }
}

#[test]
fn numbers_of_people_leave_through_the_gate_alone() {
    let known = ["src/domain/counted.rs", "src/report/gate.rs", "src/store/codec.rs"].map(Path::new);
    for file in sources(Path::new("src")).iter().filter(|file| !known.contains(&file.as_path())) {
        let text = std::fs::read_to_string(file).unwrap();
        assert!(!text.contains("behind_the_gate"), "{} goes past the gate", file.display());
    }
}

fn position(module: &str) -> usize {
    ORDER.iter().position(|known| *known == module).unwrap_or_else(|| panic!("{module} has no place in the order"))
}

/// The top-level module of a file; none for `lib.rs` and `main.rs`.
fn module_of(file: &Path) -> Option<String> {
    let first = file.strip_prefix("src").ok()?.components().next()?.as_os_str().to_string_lossy().into_owned();
    let name = first.strip_suffix(".rs").unwrap_or(&first).to_owned();
    (name != "lib" && name != "main").then_some(name)
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files
}
