//! A database for `serve` is filled from a file: whole or not at all, and again without making anything twice.

use crate::running::{alongside, stderr};
use std::path::Path;
use std::process::Output;

fn import(file: &Path, folder: &Path) -> Output {
    let key = folder.join("key");
    if !key.exists() {
        std::fs::write(&key, "5a".repeat(32)).unwrap();
        #[cfg(unix)]
        std::fs::set_permissions(&key, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
    }
    alongside(&["import"])
        .arg(file)
        .env("DATABASE_URL", format!("sqlite:{}", folder.join("alongside.db").display()))
        .env("ALONGSIDE_KEY_FILE", key)
        .output()
        .unwrap()
}

#[test]
fn a_file_of_opportunities_is_imported_as_often_as_one_likes() {
    let folder = tempfile::tempdir().unwrap();
    for _ in 0..2 {
        let output = import(Path::new("src/app/sample_opportunities.toml"), folder.path());
        assert!(output.status.success(), "{}", stderr(&output));
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(said.starts_with("8 organisations and 60 opportunities."), "{said}");
        assert!(said.contains("westway_hospitals"), "the id that serve asks for is named: {said}");
    }
}

#[test]
fn a_file_with_a_fault_is_refused_by_name_and_makes_no_database() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("wrong.toml");
    let text = std::fs::read_to_string("src/app/sample_opportunities.toml").unwrap();
    std::fs::write(&file, text.replacen("area = \"nwl\"", "area = 7", 1)).unwrap();
    let output = import(&file, folder.path());
    assert!(!output.status.success());
    assert!(stderr(&output).contains("wrong.toml"), "{}", stderr(&output));
    assert!(!folder.path().join("alongside.db").exists());
}
