//! `alongside staff`: the first account of an installation is made on the machine itself.

use crate::http;
use crate::running::{alongside, stderr};
use std::path::Path;
use std::process::{Command, Output};

fn on(folder: &Path, arguments: &[&str]) -> Command {
    let key = folder.join("key");
    if !key.exists() {
        std::fs::write(&key, "5a".repeat(32)).unwrap();
        #[cfg(unix)]
        std::fs::set_permissions(&key, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
    }
    let mut command = alongside(arguments);
    command
        .env("DATABASE_URL", format!("sqlite:{}", folder.join("alongside.db").display()))
        .env("ALONGSIDE_KEY_FILE", key);
    command
}

fn said(output: &Output) -> String {
    assert!(output.status.success(), "{}", stderr(output));
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn invite(folder: &Path, email: &str, organisation: &str) -> Output {
    let arguments = ["staff", "invite", "--email", email, "--role", "administrator", "--organisation", organisation];
    on(folder, &arguments).env("PUBLIC_URL", "https://chat.example.org/").output().unwrap()
}

#[test]
fn nobody_has_an_account_until_someone_is_invited_and_the_link_is_printed_once() {
    let folder = tempfile::tempdir().unwrap();
    said(&on(folder.path(), &["import", "src/app/sample_opportunities.toml"]).output().unwrap());
    let list = || said(&on(folder.path(), &["staff", "list"]).output().unwrap());
    assert!(list().starts_with("There are no staff."));

    let invited = said(&invite(folder.path(), "ada.okafor@example.org", "westway_hospitals"));
    assert!(invited.starts_with("A link for Ada Okafor, administrator, of westway_hospitals:"), "{invited}");
    let link = |text: &str| {
        let found =
            text.lines().find_map(|line| line.trim().strip_prefix("https://chat.example.org/staff/invitation/"));
        found.expect("a link").to_owned()
    };
    assert_eq!(link(&invited).len(), 64);
    let listed = list();
    assert!(listed.contains("administrator  Ada Okafor  ada.okafor@example.org  invited"), "{listed}");
    assert!(!listed.contains(&link(&invited)));

    let again = said(&invite(folder.path(), "Ada.Okafor@example.org", "westway_hospitals"));
    assert_ne!(link(&again), link(&invited), "a new link, no second account");
    assert_eq!(list().lines().count(), 1);

    let off = ["staff", "switch-off", "--email", "ada.okafor@example.org"];
    assert!(said(&on(folder.path(), &off).output().unwrap()).contains("is switched off"));
    assert!(list().contains("switched off"));
}

#[test]
fn what_cannot_be_is_refused_in_one_sentence() {
    let folder = tempfile::tempdir().unwrap();
    said(&on(folder.path(), &["import", "src/app/sample_opportunities.toml"]).output().unwrap());
    let refused = |output: Output, why: &str| {
        assert!(!output.status.success());
        assert!(stderr(&output).contains(why), "{}", stderr(&output));
    };
    refused(invite(folder.path(), "ada@example.org", "nowhere"), "there is no organisation nowhere in the database");
    refused(invite(folder.path(), "ada", "westway_hospitals"), "not an e-mail address");
    said(&invite(folder.path(), "ada@example.org", "westway_hospitals"));
    refused(invite(folder.path(), "ada@example.org", "good_company_west"), "an account in another organisation");
    let unknown = ["staff", "switch-off", "--email", "ben@example.org"];
    refused(on(folder.path(), &unknown).output().unwrap(), "nobody has an account with this address");
}

#[test]
fn an_invitation_made_while_the_program_runs_opens_in_it() {
    let data = tempfile::TempDir::new().unwrap();
    let demo = crate::running::Demo::start(data.path());
    let arguments =
        ["staff", "invite", "--email", "ada@example.org", "--role", "recruiter", "--organisation", "westway_hospitals"];
    let invited = said(&on(data.path(), &arguments).env_remove("PUBLIC_URL").output().unwrap());
    let path = invited.lines().map(str::trim).find(|line| line.starts_with("/staff/invitation/")).expect("a path");
    assert!(http::get(demo.address, path, &[]).body.contains("Set up your account"));
    let used = http::post(demo.address, path, &[], "");
    assert_eq!((used.status, used.header("location")), (303, Some("/staff/set-up/password")));
    assert_eq!(demo.interrupt().0.code(), Some(0));
}
