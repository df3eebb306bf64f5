//! What an HTML validator finds in pages: html-validate, installed from npm in `tests/html`, on this machine alone.

use std::process::Command;

/// One line a fault. All pages are looked at in one go.
pub(crate) fn faults<'a>(pages: impl IntoIterator<Item = (&'a str, &'a str)>) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a folder");
    let mut names = Vec::new();
    for (name, page) in pages {
        std::fs::write(folder.path().join(format!("{}.html", names.len())), page).expect("a file");
        names.push(name);
    }
    assert!(!names.is_empty(), "there is nothing to look at");
    let here = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/html");
    let told = folder.path().join("told.json");
    let output = Command::new("node")
        .arg(format!("{here}/node_modules/html-validate/bin/html-validate.mjs"))
        .args(["--config", &format!("{here}/rules.json"), "--formatter", &format!("json={}", told.display())])
        .arg(folder.path())
        .output()
        .expect("node is installed");
    let found: serde_json::Value = std::fs::read(&told)
        .ok()
        .and_then(|told| serde_json::from_slice(&told).ok())
        .unwrap_or_else(|| panic!("npm ci in tests/html: {}", String::from_utf8_lossy(&output.stderr)));
    let looked = found.as_array().expect("a list of files");
    let mut faults = Vec::new();
    for file in looked {
        let path = std::path::Path::new(file["filePath"].as_str().expect("a file"));
        let number: usize = path.file_stem().and_then(|stem| stem.to_str()?.parse().ok()).expect("a number");
        for message in file["messages"].as_array().expect("messages") {
            let text = |key: &str| message[key].as_str().unwrap_or_default().to_owned();
            faults.push(format!(
                "{}:{} {}: {} ({})",
                names[number],
                message["line"],
                text("ruleId"),
                text("message"),
                text("selector")
            ));
        }
    }
    faults
}
