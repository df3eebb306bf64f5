//! What cannot work is refused at start, in one plain sentence that says what is wrong, and the program ends with 1.

use crate::running::{Demo, alongside, stderr};
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;

/// A folder in which `demo` has run.
fn used() -> TempDir {
    let data = TempDir::new().unwrap();
    assert_eq!(Demo::start(data.path()).interrupt().0.code(), Some(0));
    data
}

fn demo(data: &Path) -> Command {
    let mut command = alongside(&["demo", "--port", "0", "--data"]);
    command.arg(data);
    command
}

/// `serve` over a folder in which `demo` has run.
fn serve(data: &Path, query: &str) -> Command {
    let mut command = alongside(&["serve", "--listen", "127.0.0.1:0"]);
    command
        .env("DATABASE_URL", format!("sqlite:{}{query}", data.join("alongside.db").display()))
        .env("ALONGSIDE_KEY_FILE", data.join("key"))
        .env("ALONGSIDE_HOST", "westway_hospitals");
    command
}

/// The one sentence with which it refuses.
fn refusal(command: &mut Command) -> String {
    let output = command.output().unwrap();
    let said = stderr(&output);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(!said.contains("panicked"), "{said}");
    let mut sentences = said.lines().filter_map(|line| line.strip_prefix("alongside: "));
    let sentence = sentences.next().unwrap_or_else(|| panic!("no sentence in {said}")).to_owned();
    assert_eq!(sentences.next(), None);
    assert!(said.trim_end().ends_with(&sentence), "it is the last that is said: {said}");
    sentence
}

#[track_caller]
fn refuses(command: &mut Command, why: &str) {
    let sentence = refusal(command);
    assert!(sentence.contains(why), "{sentence}");
}

#[test]
fn a_damaged_database_is_refused() {
    let data = used();
    std::fs::write(data.path().join("alongside.db"), "this is no database, however long it is. ".repeat(500)).unwrap();
    refuses(&mut demo(data.path()), "damaged");
}

#[test]
fn a_database_that_can_only_be_read_is_refused() {
    let data = used();
    refuses(&mut serve(data.path(), "?mode=ro"), "can only be read");
}

#[test]
fn a_folder_in_place_of_the_database_is_refused() {
    let data = TempDir::new().unwrap();
    std::fs::create_dir(data.path().join("alongside.db")).unwrap();
    refuses(&mut demo(data.path()), "alongside.db: the database cannot be opened");
}

#[test]
fn a_file_in_place_of_the_folder_is_refused() {
    let parent = TempDir::new().unwrap();
    let data = parent.path().join("file");
    std::fs::write(&data, "").unwrap();
    refuses(&mut demo(&data), "cannot make the folder");
}

#[test]
fn a_port_in_use_is_refused() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap();
    let data = TempDir::new().unwrap();
    let port = address.port().to_string();
    refuses(alongside(&["demo", "--port", &port, "--data"]).arg(data.path()), "is the port in use?");
    assert!(!data.path().join("alongside.db").exists(), "nothing is made for a port that is not ours");
}

#[test]
fn another_key_is_refused() {
    let data = used();
    std::fs::write(data.path().join("key"), "a".repeat(64)).unwrap();
    refuses(&mut demo(data.path()), "the master key does not belong to this database");
}

#[test]
fn a_key_that_is_none_is_refused_without_being_shown() {
    let data = used();
    std::fs::write(data.path().join("key"), "open sesame").unwrap();
    let sentence = refusal(&mut serve(data.path(), ""));
    assert!(sentence.contains("ALONGSIDE_KEY_FILE") && sentence.contains("64 hexadecimal digits"), "{sentence}");
    assert!(!sentence.contains("sesame"), "{sentence}");
}

#[cfg(unix)]
#[test]
fn a_key_that_others_may_read_is_refused_with_what_to_do() {
    use std::os::unix::fs::PermissionsExt;
    let data = used();
    std::fs::set_permissions(data.path().join("key"), std::fs::Permissions::from_mode(0o644)).unwrap();
    refuses(&mut serve(data.path(), ""), "ALONGSIDE_KEY_FILE");
    refuses(&mut serve(data.path(), ""), "chmod 600");
    refuses(&mut demo(data.path()), "chmod 600");
}

#[test]
fn serve_without_a_key_is_refused() {
    let data = used();
    refuses(serve(data.path(), "").env_remove("ALONGSIDE_KEY_FILE"), "ALONGSIDE_KEY_FILE");
    refuses(serve(data.path(), "").env("ALONGSIDE_KEY_FILE", data.path().join("lost")), "ALONGSIDE_KEY_FILE");
}

#[test]
fn postgres_without_a_place_for_erasures_is_refused() {
    let data = used();
    let mut command = serve(data.path(), "");
    refuses(command.env("DATABASE_URL", "postgres://localhost/alongside"), "ALONGSIDE_ERASED_LOG");
}

#[test]
fn an_unknown_area_is_refused_with_those_there_are() {
    let data = TempDir::new().unwrap();
    refuses(demo(data.path()).args(["--area", "atlantis"]), "there is no area atlantis; there are");
    refuses(&mut alongside(&["check", "--area", "atlantis"]), "there is no area atlantis");
    refuses(&mut alongside(&["match", "--area", "atlantis"]), "there is no area atlantis");
    refuses(&mut alongside(&["understand", "--area", "atlantis"]), "there is no area atlantis");
}

#[test]
fn an_unknown_host_is_refused() {
    let data = used();
    let mut command = serve(data.path(), "");
    refuses(command.env("ALONGSIDE_HOST", "nobody"), "nobody");
}

#[test]
fn settings_that_cannot_be_served_are_refused_by_name() {
    let data = used();
    refuses(serve(data.path(), "").args(["--public-url", "chat.example.org"]), "PUBLIC_URL");
    refuses(serve(data.path(), "").args(["--trusted-proxies", "10.0.0.0/33"]), "TRUSTED_PROXIES");
    refuses(
        serve(data.path(), "").args(["--colour", "#ffffff"]),
        "ALONGSIDE_COLOUR: white words on #ffffff are hard to read",
    );
    refuses(demo(data.path()).args(["--colour", "blue"]), "ALONGSIDE_COLOUR: blue is not a colour written #rrggbb");
    refuses(serve(data.path(), "").args(["--leave-to", "http://example.org"]), "leave");
}
