//! Staff accounts in a browser, from the invitation to signing in again, with the keyboard alone, on a phone and on a desk. None of the
//! pages has a script, so there is none to switch off. How each looks is in `pages.rs`, but for the recovery codes, which are shown
//! once to whoever has an app: they are looked at here.

use crate::driver::Browser;
use crate::program::Program;
use alongside::clock::{Clock, SystemClock};
use alongside::domain::second_step::AppSecret;
use fantoccini::Locator;
use fantoccini::key::Key;
use serde_json::{Value, json};
use std::process::Command;

const PASSWORD: &str = "kettle under grey rain";

/// The path of an invitation that the command line makes.
fn invite(program: &Program, email: &str, role: &str) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_alongside"))
        .args(["staff", "invite", "--email", email, "--role", role, "--organisation", "westway_hospitals"])
        .env("DATABASE_URL", format!("sqlite:{}", program.data.path().join("alongside.db").display()))
        .env("ALONGSIDE_KEY_FILE", program.data.path().join("key"))
        .env_remove("PUBLIC_URL")
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let said = String::from_utf8(output.stdout).unwrap();
    said.lines().map(str::trim).find(|line| line.starts_with("/staff/invitation/")).expect("a link").to_owned()
}

struct Visit<'a> {
    browser: &'a Browser,
    url: &'a str,
    width: u32,
    wrong: Vec<String>,
}

impl Visit<'_> {
    async fn go(&self, path: &str) {
        self.browser.client.goto(&format!("{}{path}", self.url)).await.unwrap();
    }

    /// Looks at the page that is open.
    async fn look(&mut self, name: &str) {
        self.browser.until("document.readyState === 'complete'").await;
        self.browser.picture(&format!("staff-{}-{name}", self.width)).await;
        self.wrong.extend(self.browser.faults().await.into_iter().map(|fault| format!("{name}: {fault}")));
        if !self.browser.fits().await {
            self.wrong.push(format!("{name}: wider than {}", self.width));
        }
    }

    /// Types into fields in the order of the page, from the one with this id on, and sends the form with Enter.
    async fn type_into(&self, first: &str, texts: &[&str]) {
        self.browser.client.find(Locator::Id(first)).await.unwrap().click().await.unwrap();
        for (index, text) in texts.iter().enumerate() {
            let focused = self.browser.client.active_element().await.unwrap();
            let key = if index + 1 == texts.len() { Key::Enter } else { Key::Tab };
            focused.send_keys(&format!("{text}{}", char::from(key))).await.unwrap();
        }
    }

    async fn text(&self, script: &str) -> String {
        match self.browser.run(script).await {
            Value::String(text) => text,
            other => panic!("{script} gave {other}"),
        }
    }

    async fn until_at(&self, path: &str) {
        self.browser.until(&format!("location.pathname === '{path}' && document.readyState === 'complete'")).await;
    }
}

/// The app of someone who types the key that the page shows.
fn app(key: &str) -> AppSecret {
    let value = |letter: u8| if letter.is_ascii_uppercase() { letter - b'A' } else { letter - b'2' + 26 };
    let letters = key.bytes().filter(|byte| *byte != b' ');
    let bits = letters.map(|letter| format!("{:05b}", value(letter))).collect::<Vec<_>>().concat();
    let bytes: Vec<u8> = (0..20).map(|at| u8::from_str_radix(&bits[at * 8..at * 8 + 8], 2).unwrap()).collect();
    AppSecret::from_random(bytes.try_into().unwrap())
}

async fn from_the_invitation_to_signing_in_again(width: u32) {
    let program = Program::start();
    let link = invite(&program, "ada.okafor@example.org", "administrator");
    let browser = Browser::open(width, "en-GB").await;
    let mut visit = Visit { browser: &browser, url: &program.url, width, wrong: Vec::new() };

    visit.go(&link).await;
    browser.client.find(Locator::Css("main button")).await.unwrap().click().await.unwrap();
    visit.until_at("/staff/set-up/password").await;
    visit.type_into("new", &["Welcome-2026-NHS", "Welcome-2026-NHS"]).await;
    browser.until("document.title.startsWith('Error') && document.readyState === 'complete'").await;
    assert_eq!(browser.run("return document.getElementById('new').value").await, json!(""));
    visit.type_into("new", &[PASSWORD, PASSWORD]).await;
    visit.until_at("/staff/set-up/app").await;
    let app = app(&visit.text("return document.querySelector('.secret code').textContent").await);
    visit.type_into("code", &["12"]).await;
    browser.until("document.title.startsWith('Error') && document.readyState === 'complete'").await;
    visit.type_into("code", &[&app.code_at(SystemClock.now()).unwrap()]).await;
    browser.until("document.querySelectorAll('.secret li').length === 10").await;
    visit.look("recovery-codes").await;
    let recovery = visit.text("return document.querySelector('.secret li code').textContent").await;
    browser.client.find(Locator::Css("main .button")).await.unwrap().click().await.unwrap();
    visit.until_at("/staff/workload").await;

    visit.go("/staff/people/invite").await;
    visit.type_into("email", &["cora"]).await;
    browser.until("document.title.startsWith('Error') && document.readyState === 'complete'").await;
    assert_eq!(browser.run("return document.getElementById('email').value").await, json!("cora"), "what was typed");
    browser.client.find(Locator::Id("role-recruiter")).await.unwrap().click().await.unwrap();
    browser.client.find(Locator::Id("email")).await.unwrap().clear().await.unwrap();
    visit.type_into("email", &["cora@example.org", "Cora"]).await;
    browser.until("document.querySelectorAll('.secret code').length === 1").await;
    visit.go("/staff/people").await;
    browser.client.find(Locator::LinkText("Cora")).await.unwrap().click().await.unwrap();
    browser.until("document.querySelector('h1').textContent === 'Cora'").await;
    browser.client.find(Locator::LinkText("Switch this account off")).await.unwrap().click().await.unwrap();
    browser.until("location.pathname.endsWith('/switch-off')").await;

    browser.client.find(Locator::Css(".masthead form button")).await.unwrap().click().await.unwrap();
    visit.until_at("/staff/signed-out").await;
    visit.go("/staff/people").await;
    browser.client.find(Locator::Css("main a")).await.unwrap().click().await.unwrap();
    visit.until_at("/staff/sign-in").await;
    visit.type_into("email", &["ada.okafor@example.org", "not the password"]).await;
    browser.until("document.title.startsWith('Error') && document.readyState === 'complete'").await;
    visit.type_into("password", &[PASSWORD]).await;
    visit.until_at("/staff/sign-in/code").await;
    visit.type_into("code", &[&recovery]).await;
    visit.until_at("/staff/account").await;
    browser.client.find(Locator::Css("main a.button")).await.unwrap().click().await.unwrap();
    visit.until_at("/staff/people").await;
    let wrong = std::mem::take(&mut visit.wrong);
    browser.close().await;
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
#[ignore = "needs a browser"]
async fn someone_invited_sets_up_and_signs_in_again_on_a_phone() {
    from_the_invitation_to_signing_in_again(360).await;
}

#[tokio::test]
#[ignore = "needs a browser"]
async fn someone_invited_sets_up_and_signs_in_again_on_a_desk() {
    from_the_invitation_to_signing_in_again(1280).await;
}
