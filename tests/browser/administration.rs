//! Administrators' pages in a browser, on a phone and on a desk, with the keyboard alone. How each looks is in `pages.rs`.

use crate::driver::Browser;
use crate::program::Program;
use fantoccini::Locator;
use fantoccini::key::Key;
use serde_json::json;

struct Visit<'a> {
    browser: &'a Browser,
}

impl Visit<'_> {
    async fn press(&self, key: &str) {
        self.browser.client.active_element().await.unwrap().send_keys(key).await.unwrap();
    }

    /// Goes on with Tab until what has the focus fits.
    async fn tab_to(&self, fits: &str) {
        for _ in 0..60 {
            self.press(&char::from(Key::Tab).to_string()).await;
            if self.browser.run(&format!("return document.activeElement.matches(\"{fits}\")")).await == json!(true) {
                return;
            }
        }
        panic!("Tab never comes to {fits}");
    }

    async fn enter(&self) {
        self.press(&char::from(Key::Enter).to_string()).await;
    }

    async fn until_at(&self, path: &str) {
        self.browser.until(&format!("location.pathname === '{path}' && document.readyState === 'complete'")).await;
    }
}

async fn administrators_pages(width: u32) {
    let program = Program::start();
    let browser = Browser::open(width, "en-GB").await;
    let visit = Visit { browser: &browser };
    browser.client.goto(&program.administrator).await.unwrap();
    browser.client.find(Locator::Css("main button")).await.unwrap().click().await.unwrap();
    visit.until_at("/staff/workload").await;

    visit.tab_to("a[href='/staff/audit']").await;
    visit.enter().await;
    visit.until_at("/staff/audit").await;
    visit.tab_to("#lead").await;
    visit.press("short").await;
    visit.enter().await;
    browser.until("document.title.startsWith('Error') && document.readyState === 'complete'").await;
    assert_eq!(browser.run("return document.getElementById('lead').value").await, json!("short"), "what was typed");

    visit.tab_to("a[href='/staff/promises']").await;
    visit.enter().await;
    browser.until("location.pathname.startsWith('/staff/promises/') && document.readyState === 'complete'").await;
    visit.tab_to("#limit_recruiters").await;
    visit.press("40").await;
    visit.enter().await;
    browser.until("document.querySelector('[role=status]') !== null").await;
    visit.tab_to("#from").await;
    visit.press("tomorrow").await;
    visit.enter().await;
    browser.until("document.title.startsWith('Error') && document.readyState === 'complete'").await;
    assert_eq!(browser.run("return document.getElementById('from').value").await, json!("tomorrow"), "what was typed");
    let day = browser.run("return new Date(Date.now() + 7 * 864e5).toISOString().slice(0, 10)").await;
    for field in ["from", "to"] {
        browser.run(&format!("document.getElementById('{field}').value = {day}")).await;
    }
    visit.tab_to("#to").await;
    visit.enter().await;
    browser.until("document.querySelector('form[action$=\\'/open\\']') !== null").await;

    visit.tab_to("a[href='/staff/organisations']").await;
    visit.enter().await;
    visit.until_at("/staff/organisations").await;
    visit.tab_to("a[href='/staff/organisations/new']").await;
    visit.enter().await;
    visit.until_at("/staff/organisations/new").await;
    visit.tab_to("#name").await;
    visit.enter().await;
    browser.until("document.title.startsWith('Error') && document.readyState === 'complete'").await;
    visit.tab_to("#name").await;
    visit.press("Garden Trust").await;
    visit.enter().await;
    visit.until_at("/staff/organisations").await;
    browser.until("document.querySelector('[role=status]') !== null").await;

    visit.tab_to("a[href='/staff/retention']").await;
    visit.enter().await;
    visit.until_at("/staff/retention").await;
    visit.tab_to("a[href='/staff/settings']").await;
    visit.enter().await;
    visit.until_at("/staff/settings").await;
    browser.close().await;
}

#[tokio::test]
#[ignore = "needs a browser"]
async fn administrators_pages_work_with_the_keyboard_on_a_phone() {
    administrators_pages(360).await;
}

#[tokio::test]
#[ignore = "needs a browser"]
async fn administrators_pages_work_with_the_keyboard_on_a_desk() {
    administrators_pages(1280).await;
}
