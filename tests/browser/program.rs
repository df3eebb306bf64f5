//! The whole program in a browser: `alongside demo`, from the first page to an answer, on a phone.

use crate::driver::Browser;
use fantoccini::Locator;
use serde_json::json;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use tempfile::TempDir;

struct Program {
    child: Child,
    url: String,
    _data: TempDir,
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Program {
    fn start() -> Self {
        let data = TempDir::new().unwrap();
        let mut child = Command::new(env!("CARGO_BIN_EXE_alongside"))
            .args(["demo", "--port", "0", "--data"])
            .arg(data.path())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let url = lines
            .by_ref()
            .map_while(Result::ok)
            .find_map(|line| {
                line.split_once("http://").map(|(_, rest)| format!("http://{}", rest.trim().trim_end_matches('/')))
            })
            .expect("it says where it listens");
        // Read on, so that it never waits for someone to read what it prints.
        std::thread::spawn(move || lines.for_each(drop));
        Self { child, url, _data: data }
    }
}

/// Opens the page, chooses a wish, writes where, and looks at what comes.
async fn find_volunteering(width: u32, language: &str) {
    let program = Program::start();
    let browser = Browser::open(width, language).await;
    let mut wrong = Vec::new();
    browser.client.goto(&program.url).await.unwrap();
    wrong.extend(browser.faults().await);
    browser.picture(&format!("program-{language}-{width}-1")).await;
    let page = &browser.client;
    page.find(Locator::Css("[value='any.find_volunteering']")).await.unwrap().click().await.unwrap();
    browser.until("document.querySelectorAll('.turn').length === 1").await;
    browser.picture(&format!("program-{language}-{width}-2")).await;
    wrong.extend(browser.faults().await);
    page.find(Locator::Id("text")).await.unwrap().send_keys("Southall").await.unwrap();
    page.find(Locator::Css("#composer button")).await.unwrap().click().await.unwrap();
    browser.until("document.querySelectorAll('.turn').length === 2").await;
    browser.picture(&format!("program-{language}-{width}-3")).await;
    wrong.extend(browser.faults().await);
    assert_eq!(
        browser.run("return document.querySelectorAll('#latest .card').length").await,
        json!(3),
        "three matches"
    );
    assert_eq!(browser.run("return document.documentElement.lang").await, json!(language));
    assert!(browser.fits().await);
    page.refresh().await.unwrap();
    assert_eq!(
        browser.run("return document.querySelectorAll('.turn').length").await,
        json!(2),
        "a reload sends nothing twice"
    );
    page.find(Locator::Css("#latest .card button")).await.unwrap().click().await.unwrap();
    browser.until("document.querySelectorAll('.turn').length === 3").await;
    browser.picture(&format!("program-{language}-{width}-4")).await;
    wrong.extend(browser.faults().await);
    browser.close().await;
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
#[ignore = "needs a browser"]
async fn a_resident_finds_roles_on_a_phone_in_english() {
    find_volunteering(360, "en-GB").await;
}

#[tokio::test]
#[ignore = "needs a browser"]
async fn a_resident_finds_roles_on_a_phone_in_arabic() {
    find_volunteering(360, "ar").await;
}
