//! The whole program in a browser: `alongside demo`, from the first page to an answer, on a phone.

use crate::driver::Browser;
use fantoccini::Locator;
use serde_json::json;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use tempfile::TempDir;

pub(crate) struct Program {
    child: Child,
    pub(crate) url: String,
    pub(crate) data: TempDir,
    /// The link by which the demo's administrator signs in.
    pub(crate) administrator: String,
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Program {
    pub(crate) fn start() -> Self {
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
        let administrator = lines
            .by_ref()
            .map_while(Result::ok)
            .find_map(|line| line.trim().strip_prefix("Administrator:").map(|link| link.trim().to_owned()))
            .expect("it says how its administrator signs in");
        // Read on, so that it never waits for someone to read what it prints.
        std::thread::spawn(move || lines.for_each(drop));
        Self { child, url, data, administrator }
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

/// Presses what has this value, and waits for the answer.
async fn press(browser: &Browser, value: &str) {
    submit(browser, &format!("#latest [value='{value}'], #intro [value='{value}']")).await;
}

/// Presses something that sends, and waits for the answer; then looks at the whole page.
async fn submit(browser: &Browser, selector: &str) {
    let before = browser.run("return document.querySelectorAll('.turn').length").await.as_u64().unwrap();
    browser.client.find(Locator::Css(selector)).await.unwrap().click().await.unwrap();
    browser.until(&format!("document.querySelectorAll('.turn').length > {before}")).await;
    assert_eq!(browser.faults().await, Vec::<String>::new(), "after {selector}");
    assert!(browser.fits().await, "after {selector}");
}

#[tokio::test]
#[ignore = "needs a browser"]
async fn a_resident_fills_in_an_appointment_and_agrees() {
    let program = Program::start();
    let browser = Browser::open(360, "en-GB").await;
    browser.client.goto(&program.url).await.unwrap();
    press(&browser, "any.need_companion").await;
    press(&browser, "companion.for_whom.me").await;
    browser.picture("companion-fields").await;
    let page = &browser.client;
    page.find(Locator::Id("field-hospital")).await.unwrap().select_by_value("ealing_hospital").await.unwrap();
    browser.run("document.getElementById('field-day').value = '2020-01-01'").await;
    browser.run("document.getElementById('field-time').value = '14:30'").await;
    page.find(Locator::Css("[value='wait_with_me']")).await.unwrap().click().await.unwrap();
    page.find(Locator::Css(".folded summary")).await.unwrap().click().await.unwrap();
    page.find(Locator::Css(".folded [value='step_free']")).await.unwrap().click().await.unwrap();
    assert_eq!(browser.run("return document.querySelector('.chosen').textContent").await, json!("Chosen: 1"));
    submit(&browser, "#latest .fields .send").await;
    assert_eq!(browser.run("return document.activeElement.id").await, json!("field-day"), "the day has passed");
    assert_eq!(browser.run("return document.getElementById('field-hospital').value").await, json!("ealing_hospital"));
    let soon = "const day = new Date(Date.now() + 20 * 864e5); document.getElementById('field-day').value = day.toISOString().slice(0, 10)";
    browser.run(soon).await;
    submit(&browser, "#latest .fields .send").await;
    press(&browser, "companion.adult.18_or_over").await;
    assert_ne!(browser.run("return document.querySelectorAll('#latest .consent').length").await, json!(0));
    browser.close().await;
}

#[tokio::test]
#[ignore = "needs a browser"]
async fn a_resident_chooses_a_job_and_reaches_the_summary() {
    let program = Program::start();
    let browser = Browser::open(360, "en-GB").await;
    browser.client.goto(&program.url).await.unwrap();
    press(&browser, "any.job_help").await;
    press(&browser, "jobs.where.ealing").await;
    submit(&browser, "#latest .card button[value$='.choose']").await;
    browser.picture("job-steps").await;
    assert_eq!(browser.run("return document.querySelectorAll('#latest .steps > li').length").await, json!(8));
    assert_eq!(
        browser.run("return document.querySelectorAll('.card.past').length").await,
        json!(3),
        "they are short now"
    );
    press(&browser, "jobs.adult.18_or_over").await;
    submit(&browser, "#latest .consent [value$='.yes']").await;
    let page = &browser.client;
    page.find(Locator::Css("[id^='field-'][id$='name']")).await.unwrap().send_keys("Hodan").await.unwrap();
    page.find(Locator::Css("[type=tel]")).await.unwrap().send_keys("07700 900124").await.unwrap();
    submit(&browser, "#latest .fields .send").await;
    assert_ne!(
        browser.run("return document.querySelectorAll('[value$=\".send\"]').length").await,
        json!(0),
        "the summary"
    );
    browser.close().await;
}
