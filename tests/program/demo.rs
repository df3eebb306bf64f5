//! `alongside demo`: one command to a usable page, and everything is as it was when it is started again.

use crate::http;
use crate::resident::Resident;
use crate::running::Demo;
use sqlx::ConnectOptions;
use sqlx::sqlite::SqliteConnectOptions;
use std::path::Path;
use tempfile::TempDir;

/// The fictional leads of the area that a demo begins with.
pub(crate) const SAMPLE_LEADS: i64 = 26;

/// How many leads the database of a stopped program holds.
pub(crate) async fn leads(data: &Path) -> i64 {
    let file = SqliteConnectOptions::new().filename(data.join("alongside.db"));
    let mut connection = file.connect().await.unwrap();
    let (leads, references): (i64, i64) = sqlx::query_as("SELECT COUNT(*), COUNT(DISTINCT reference) FROM leads")
        .fetch_one(&mut connection)
        .await
        .unwrap();
    assert_eq!(leads, references);
    leads
}

#[test]
fn demo_says_where_to_go_answers_there_and_stops_cleanly() {
    let data = TempDir::new().unwrap();
    let demo = Demo::start(data.path());
    let page = http::get(demo.address, "/", &[]);
    assert_eq!(page.status, 200);
    assert!(page.body.contains("Alongside"));
    assert_eq!(page.header("set-cookie"), None, "opening a page stores nothing");
    assert_eq!(http::get(demo.address, "/healthz", &[]).body, "ok");
    for role in ["Recruiter:", "Coordinator:", "Administrator:"] {
        let link = demo.url(role);
        let path = link.strip_prefix(&format!("http://{}", demo.address)).unwrap();
        assert_eq!(http::get(demo.address, path, &[]).status, 200, "{role}");
    }
    let (status, last) = demo.interrupt();
    assert_eq!(status.code(), Some(0));
    assert!(last.contains("Stopped."), "{last}");
}

#[tokio::test]
async fn starting_again_finds_everything_as_it_was() {
    let data = TempDir::new().unwrap();
    let demo = Demo::start(data.path());
    let mut resident = Resident::new(demo.address);
    for _ in 0..3 {
        let message = resident.next().unwrap();
        resident.send(demo.address, message).unwrap();
    }
    assert_eq!(demo.interrupt().0.code(), Some(0));
    assert_eq!(leads(data.path()).await, SAMPLE_LEADS);

    let demo = Demo::start(data.path());
    resident.check_answers(demo.address);
    assert_eq!(resident.turns_on_page(demo.address), 3);
    resident.finish(demo.address).unwrap();
    assert_eq!(demo.interrupt().0.code(), Some(0));
    assert_eq!(leads(data.path()).await, SAMPLE_LEADS + 1, "the samples are not loaded twice");
}

#[cfg(unix)]
#[test]
fn only_its_owner_may_enter_the_folder_and_read_the_key() {
    use std::os::unix::fs::PermissionsExt;
    let parent = TempDir::new().unwrap();
    let data = parent.path().join("made/by/demo");
    let demo = Demo::start(&data);
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&data), 0o700);
    assert_eq!(mode(&data.join("key")), 0o600);
    assert_eq!(mode(&data.join("alongside.db")), 0o600);
    assert_eq!(demo.interrupt().0.code(), Some(0));
}

#[test]
fn demos_emails_lie_in_a_folder_and_their_link_stops_what_they_are_about() {
    let data = TempDir::new().unwrap();
    let demo = Demo::start(data.path());
    let letter = wait_for_letter(&data.path().join("mail"));
    let prefix = format!("List-Unsubscribe: <http://{}", demo.address);
    let link = letter.lines().find_map(|line| line.strip_prefix(&prefix)?.strip_suffix('>')).expect("a link");
    for _ in 0..2 {
        let page = http::get(demo.address, link, &[]);
        assert_eq!(page.status, 200);
        assert!(page.body.contains("Do you want to cancel your request"), "opening it changes nothing");
    }
    let done = http::post(demo.address, link, &[], "");
    assert!(done.body.contains("is cancelled. Nobody will contact you about it."), "{}", done.body);
    let again = http::get(demo.address, link, &[]);
    assert!(again.body.contains("is cancelled"));
    assert_eq!(demo.interrupt().0.code(), Some(0));
}

#[test]
fn demos_staff_find_their_letter_of_the_morning_in_the_folder_whatever_the_hour() {
    let data = TempDir::new().unwrap();
    for _ in 0..2 {
        let demo = Demo::start(data.path());
        let files = std::fs::read_dir(data.path().join("mail")).unwrap().filter_map(Result::ok);
        let letters: Vec<String> = files
            .filter(|file| file.file_name().to_string_lossy().starts_with("morning-"))
            .map(|file| std::fs::read_to_string(file.path()).unwrap())
            .collect();
        assert_eq!(letters.len(), 3, "one for each of the sample staff, however often it is started");
        for role in ["recruiter", "coordinator", "administrator"] {
            let to = format!("To: {role}@example.org");
            let letter = letters.iter().find(|letter| letter.contains(&to)).expect("a letter");
            assert!(letter.contains("Waiting for someone to take them: ") && letter.contains("/staff"), "{letter}");
        }
        assert_eq!(demo.interrupt().0.code(), Some(0));
    }
}

/// The first e-mail in English of a sample person, written by the worker in its own time.
fn wait_for_letter(folder: &Path) -> String {
    for _ in 0..600 {
        let files = std::fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
        let letters = files.filter_map(|file| std::fs::read_to_string(file.path()).ok());
        let whole = letters.filter(|letter| letter.contains("List-Unsubscribe: <"));
        if let Some(letter) = whole.into_iter().find(|letter| letter.contains("Content-Language: en-GB")) {
            return letter.replace("\r\n", "\n");
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    panic!("no e-mail was written");
}
