//! `alongside check` on an installation: it names what was changed in the audit, and says how far the audit goes.

use crate::running::{alongside, stderr};
use sqlx::{ConnectOptions as _, Connection as _};
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn on(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = alongside(arguments);
    command
        .env("DATABASE_URL", format!("sqlite:{}", folder.join("alongside.db").display()))
        .env("ALONGSIDE_KEY_FILE", folder.join("key"));
    command
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// Entries that are written and sealed as the program does it.
async fn furnish(folder: &Path) {
    use alongside::clock::{Clock as _, SystemClock};
    use alongside::store::audit::{self, Action, NewEntry};
    use alongside::store::{Keyring, Store, audit_chain};
    let keyring = Keyring::generate_file(&folder.join("key")).unwrap();
    let path = folder.join("alongside.db");
    let store = Store::open(path.to_str().unwrap(), keyring, std::sync::Arc::new(SystemClock)).await.unwrap();
    let now = SystemClock.now();
    for _ in 0..3 {
        let entry =
            NewEntry { at: now, staff: None, organisation: None, action: Action::LeadSaved, lead: None, detail: None };
        store.write(move |tx| Box::pin(async move { audit::record(tx, &entry).await })).await.unwrap();
    }
    let holder = uuid::Uuid::nil();
    store.write(move |tx| Box::pin(async move { audit_chain::seal(tx, holder, now).await })).await.unwrap();
    store.close().await;
}

async fn past_the_program(folder: &Path, sql: &'static str) {
    let file = sqlx::sqlite::SqliteConnectOptions::new().filename(folder.join("alongside.db"));
    let mut connection = file.connect().await.unwrap();
    sqlx::raw_sql(sql).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
}

#[tokio::test]
async fn check_verifies_the_audit_of_a_database_and_names_what_was_changed() {
    let folder = tempfile::tempdir().unwrap();
    furnish(folder.path()).await;
    let whole = on(folder.path(), &["check"]).output().unwrap();
    assert!(whole.status.success(), "{}{}", said(&whole), stderr(&whole));
    assert!(said(&whole).contains("The audit: 3 sealed entries, 0 not sealed yet."), "{}", said(&whole));
    let seal = said(&whole);
    let seal = seal.split("Its last seal is ").nth(1).unwrap().split('.').next().unwrap().to_owned();
    let noted = on(folder.path(), &["check", "--audit-seal", &seal]).output().unwrap();
    assert!(noted.status.success(), "{}", said(&noted));
    assert!(said(&whole).contains("compare it with the last seal in the log, with --audit-seal"), "{}", said(&whole));
    assert!(!said(&noted).contains("--audit-seal"), "{}", said(&noted));

    past_the_program(folder.path(), "UPDATE audit SET action = 'signed_in' WHERE number = 2").await;
    let changed = on(folder.path(), &["check"]).output().unwrap();
    assert_eq!(changed.status.code(), Some(1));
    assert!(said(&changed).contains("the audit: entry 2 ("), "{}", said(&changed));

    past_the_program(folder.path(), "DELETE FROM audit; DELETE FROM audit_head").await;
    let emptied = on(folder.path(), &["check", "--audit-seal", &seal]).output().unwrap();
    assert_eq!(emptied.status.code(), Some(1));
    assert!(said(&emptied).contains("entry 3 is not the one whose seal was noted"), "{}", said(&emptied));
}

#[tokio::test]
async fn an_audit_that_was_wiped_whole_is_found_by_the_staff_who_are_left() {
    let folder = tempfile::tempdir().unwrap();
    let joined = "INSERT INTO organisations (id, name, area, kind) VALUES ('westway', 'Westway', 'nwl', 'host');";
    furnish(folder.path()).await;
    past_the_program(folder.path(), joined).await;
    // As the command line on the machine makes an account: the entry is written with it, and sealed once the program runs.
    let invited = on(folder.path(), &["staff", "invite", "--email", "ada@example.org", "--role", "administrator"])
        .args(["--organisation", "westway"])
        .output()
        .unwrap();
    assert!(invited.status.success(), "{}", stderr(&invited));
    let whole = on(folder.path(), &["check"]).output().unwrap();
    assert!(whole.status.success(), "{}{}", said(&whole), stderr(&whole));

    past_the_program(folder.path(), "DELETE FROM audit; DELETE FROM audit_head").await;
    let emptied = on(folder.path(), &["check"]).output().unwrap();
    assert_eq!(emptied.status.code(), Some(1));
    assert!(said(&emptied).contains("the audit: it is empty, and yet there are staff"), "{}", said(&emptied));

    past_the_program(folder.path(), "UPDATE staff SET created_at = '2026-01-01T00:00:00+00:00'").await;
    let again = on(folder.path(), &["staff", "invite", "--email", "ben@example.org", "--role", "recruiter"])
        .args(["--organisation", "westway"])
        .output()
        .unwrap();
    assert!(again.status.success(), "{}", stderr(&again));
    let begun_anew = on(folder.path(), &["check"]).output().unwrap();
    assert_eq!(begun_anew.status.code(), Some(1));
    assert!(said(&begun_anew).contains("after the first of the staff joined on 2026-01-01"), "{}", said(&begun_anew));
}

#[test]
fn the_seal_that_a_running_program_logs_is_one_that_check_takes() {
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("log");
    let mut demo = alongside(&["demo", "--port", "0", "--data"])
        .arg(folder.path())
        .stdout(Stdio::null())
        .stderr(std::fs::File::create(&log).unwrap())
        .spawn()
        .unwrap();
    let seal = loop {
        let logged = std::fs::read_to_string(&log).unwrap();
        let line = logged.split_inclusive('\n').find(|line| line.contains("the audit is sealed up to here"));
        if let Some(line) = line.filter(|line| line.ends_with('\n')) {
            // The log may be coloured; the seal stands at the end of its line.
            let from =
                line.rfind(|letter: char| !letter.is_ascii_hexdigit() && letter != ':' && letter != '\n').unwrap();
            break line[from + 1..].trim().to_owned();
        }
        assert_eq!(demo.try_wait().unwrap(), None, "{logged}");
        std::thread::sleep(std::time::Duration::from_millis(50));
    };
    demo.kill().unwrap();
    demo.wait().unwrap();
    let noted = on(folder.path(), &["check", "--audit-seal", &seal]).output().unwrap();
    assert!(noted.status.success(), "{seal}: {}{}", said(&noted), stderr(&noted));
}

#[test]
fn check_says_what_it_needs_to_look_at_a_database_and_makes_none() {
    let folder = tempfile::tempdir().unwrap();
    let none = on(folder.path(), &["check"]).output().unwrap();
    assert_eq!(none.status.code(), Some(1));
    assert!(stderr(&none).contains("there is no database"), "{}", stderr(&none));
    assert!(!folder.path().join("alongside.db").exists());
    std::fs::write(folder.path().join("alongside.db"), "").unwrap();
    let keyless = on(folder.path(), &["check"]).env_remove("ALONGSIDE_KEY_FILE").output().unwrap();
    assert!(stderr(&keyless).contains("ALONGSIDE_KEY_FILE"), "{}", stderr(&keyless));
    let nowhere = alongside(&["check", "--audit-seal", &format!("1:{}", "ab".repeat(32))]).output().unwrap();
    assert!(stderr(&nowhere).contains("--database-url"), "{}", stderr(&nowhere));
}
