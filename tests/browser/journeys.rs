//! Whole working days with the keyboard alone, with scripts and without: a recruiter signs in, finds a lead, claims it, writes down a
//! try and a note although the session ends meanwhile, and closes the lead; a coordinator posts a role. Tab comes to everything, in the
//! order in which it is read, and is trapped nowhere.

use crate::desk::serve;
use crate::driver::Browser;
use crate::house::{HOST, House, Wish};
use crate::person::{PASSWORD, Person};
use alongside::domain::lead::Needs;
use alongside::domain::staff::Role;
use fantoccini::key::Key;
use jiff::SignedDuration;
use serde_json::json;

const TAB: char = '\u{e004}';
const ENTER: char = '\u{e007}';
const DOWN: char = '\u{e015}';

struct Keyboard<'a> {
    browser: &'a Browser,
}

impl Keyboard<'_> {
    /// Presses keys, one after the other.
    async fn press(&self, keys: &str) {
        self.browser.client.active_element().await.unwrap().send_keys(keys).await.unwrap();
    }

    /// Goes on with Tab until what has the focus fits.
    async fn tab_to(&self, fits: &str) {
        for _ in 0..150 {
            self.press(&TAB.to_string()).await;
            if self.browser.run(&format!("return document.activeElement.matches({})", json!(fits))).await == json!(true)
            {
                return;
            }
        }
        panic!("Tab never comes to {fits}");
    }

    /// Goes to what leads to another page, presses a key on it, and waits for the page.
    async fn follow(&self, fits: &str, key: char) {
        self.tab_to(fits).await;
        self.leave(&key.to_string()).await;
    }

    /// Presses keys that lead to another page.
    async fn leave(&self, keys: &str) {
        self.browser.run("window.before = true").await;
        self.press(keys).await;
        self.browser.until("!window.before && document.readyState === 'complete'").await;
    }

    async fn at(&self, path: &str) {
        let here = self.browser.run("return location.pathname").await;
        assert_eq!(here, json!(path));
    }

    /// Tab comes to everything on the page in the order in which it is read, and from the last on to the first.
    async fn order(&self) {
        let script = "document.activeElement.blur(); const seen = new Set(); \
            window.stops = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')] \
            .filter(one => { if (one.tabIndex < 0 || !one.checkVisibility()) return false; \
              if (one.type !== 'radio') return true; \
              const chosen = document.querySelector(`[name=\"${one.name}\"]:checked`); \
              if (chosen) return chosen === one; if (seen.has(one.name)) return false; seen.add(one.name); return true; }); \
            scrollTo(0, 0); return window.stops.length";
        let stops = self.browser.run(script).await.as_u64().unwrap();
        assert!(stops > 2);
        // The place from which Tab goes on is where the focus was last; the skip link brings it to the top.
        for stop in 0..stops {
            if stop == 0 {
                self.browser.run("window.stops[0].focus()").await;
            } else {
                self.press(&TAB.to_string()).await;
            }
            let found = self.browser.run("return window.stops.indexOf(document.activeElement)").await;
            assert_eq!(found, json!(stop), "{}", self.browser.run("return document.activeElement.outerHTML").await);
        }
        self.press(&TAB.to_string()).await;
        let after = self.browser.run("return window.stops.indexOf(document.activeElement)").await;
        assert!(after == json!(-1) || after == json!(0), "the last is left: {after}");
    }
}

async fn sign_in(keys: &Keyboard<'_>, house: &House, person: &Person) {
    keys.tab_to("#email").await;
    keys.press(&format!("{}{TAB}{PASSWORD}", person.email)).await;
    keys.leave(&ENTER.to_string()).await;
    keys.at("/staff/sign-in/code").await;
    keys.tab_to("#code").await;
    keys.leave(&format!("{}{ENTER}", house.next_code(&person.app))).await;
}

async fn a_recruiters_day(width: u32, scripts: bool) {
    let house = House::open().await;
    let url = serve(&house).await;
    let (person, _) = house.person("ada@example.org", Role::Recruiter, HOST).await;
    let (lead, _) = house.lead(Wish::default()).await;
    house.lead(Wish { needs: Needs::default(), ..Wish::default() }).await;
    let browser = Browser::open(width, "en-GB").await;
    if !scripts {
        browser.without_scripts().await;
    }
    let keys = Keyboard { browser: &browser };
    browser.client.goto(&format!("{url}/staff")).await.unwrap();
    sign_in(&keys, &house, &person).await;
    keys.at("/staff/leads").await;
    assert_eq!(browser.run("return document.querySelector('#news + button') !== null").await, json!(scripts));

    keys.order().await;
    if width < 800 {
        // On a phone the filters open by a press.
        keys.tab_to(".filters summary").await;
        keys.press(" ").await;
    }
    keys.tab_to("#borough").await;
    keys.press("Ealing").await;
    keys.follow(".filters button", ENTER).await;
    assert_eq!(browser.run("return new URLSearchParams(location.search).get('borough')").await, json!("Ealing"));
    assert_eq!(browser.run("return document.querySelectorAll('[data-lead]').length").await, json!(1));
    keys.follow("[data-lead] a", ENTER).await;
    keys.at(&format!("/staff/leads/{lead}")).await;
    keys.order().await;
    keys.follow("form[action$='/claim'] button", ' ').await;
    keys.at(&format!("/staff/leads/{lead}/contact")).await;
    keys.follow("form[action$='/contact'] button", ENTER).await;
    keys.at(&format!("/staff/leads/{lead}/contact")).await;
    let read = browser.run("return document.body.innerText.includes('07700 900123')").await;
    assert_eq!(read, json!(true), "the details are opened by a press");
    keys.order().await;

    keys.follow("a[href$='/try']", ENTER).await;
    keys.order().await;
    keys.tab_to("[name='how']").await;
    keys.press(" ").await;
    keys.tab_to("[name='result']").await;
    keys.press(&format!(" {DOWN}")).await;
    keys.tab_to("#next").await;
    keys.press(&DOWN.to_string()).await;
    keys.follow("main form button", ' ').await;
    keys.at(&format!("/staff/leads/{lead}")).await;

    keys.follow("a[href$='/note']", ENTER).await;
    keys.tab_to("#words").await;
    keys.press("Speaks slowly, & likes \"tea\"").await;
    house.clock.advance(SignedDuration::from_mins(31));
    keys.follow("main form button", ENTER).await;
    assert_eq!(
        browser.run("return document.querySelector('h1').textContent").await,
        json!("Your time ran out, and nothing is lost")
    );
    let before = browser.client.window().await.unwrap();
    keys.tab_to("main a").await;
    keys.press(&ENTER.to_string()).await;
    let fresh = loop {
        let windows = browser.client.windows().await.unwrap();
        if let Some(fresh) = windows.into_iter().find(|window| *window != before) {
            break fresh;
        }
    };
    browser.client.switch_to_window(fresh).await.unwrap();
    browser.until("document.readyState === 'complete' && document.getElementById('email')").await;
    sign_in(&keys, &house, &person).await;
    browser.client.close_window().await.unwrap();
    browser.client.switch_to_window(before).await.unwrap();
    keys.follow("main form button", ENTER).await;
    keys.at(&format!("/staff/leads/{lead}")).await;
    keys.follow("form[action$='/contact'] button", ENTER).await;
    let read = browser.run("return document.body.innerText.includes('Speaks slowly, & likes \"tea\"')").await;
    assert_eq!(read, json!(true), "the note that was written under the old session");

    keys.follow("a[href$='/outcome']", ENTER).await;
    keys.tab_to("[name='outcome']").await;
    keys.press(" ").await;
    keys.follow("main form button", ENTER).await;
    keys.follow("button[value='send']", ENTER).await;
    keys.at(&format!("/staff/leads/{lead}")).await;
    assert_eq!(
        browser.run("return document.querySelector('[role=status] p').textContent").await,
        json!("The lead is closed for now.")
    );
    browser.close().await;
}

#[tokio::test]
#[ignore = "needs a browser"]
async fn a_recruiter_works_with_the_keyboard_alone() {
    a_recruiters_day(1280, true).await;
}

#[tokio::test]
#[ignore = "needs a browser"]
async fn a_recruiter_works_with_the_keyboard_alone_on_a_phone_without_scripts() {
    a_recruiters_day(360, false).await;
}

#[tokio::test]
#[ignore = "needs a browser"]
async fn a_coordinator_posts_a_role_with_the_keyboard_alone_and_without_scripts() {
    let house = House::open().await;
    let url = serve(&house).await;
    let (person, _) = house.person("cora@example.org", Role::Coordinator, HOST).await;
    let browser = Browser::open(1280, "en-GB").await;
    browser.without_scripts().await;
    let keys = Keyboard { browser: &browser };
    browser.client.goto(&format!("{url}/staff")).await.unwrap();
    sign_in(&keys, &house, &person).await;
    keys.follow("a[href='/staff/opportunities']", ENTER).await;
    keys.follow("a[href='/staff/opportunities/new']", ENTER).await;
    keys.tab_to("[name='kind']").await;
    keys.press(" ").await;
    keys.follow("main form button", ENTER).await;
    keys.order().await;
    keys.follow(".buttons [value='next']", ENTER).await;
    assert_eq!(browser.run("return document.title.startsWith('Error: ')").await, json!(true));
    keys.tab_to(".summary a").await;
    keys.press(&ENTER.to_string()).await;
    assert_eq!(
        browser.run("return document.activeElement.id").await,
        json!("role_kind"),
        "the summary leads to its field"
    );
    keys.press(&format!("Garden{TAB}Garden helper{TAB}You plant and water with a small group. We show you how.")).await;
    keys.follow(".buttons [value='next']", ENTER).await;
    keys.tab_to("#postcode").await;
    keys.leave(&format!("UB1 3HW{ENTER}")).await;
    keys.tab_to("#pattern").await;
    keys.press(&Key::Down.to_string()).await;
    keys.tab_to("#days-tue").await;
    keys.press(" ").await;
    keys.tab_to("#parts_of_day-morning").await;
    keys.press(" ").await;
    keys.tab_to("#hours_per_week").await;
    keys.press("2").await;
    keys.tab_to("#closing").await;
    keys.leave(&format!("14 December 2026{ENTER}")).await;
    keys.tab_to("#capacity").await;
    keys.press("4").await;
    keys.tab_to("#minimum_age").await;
    keys.press("16").await;
    keys.tab_to("#checks-references").await;
    keys.press(" ").await;
    keys.follow(".buttons [value='next']", ' ').await;
    keys.tab_to("#apply_url").await;
    keys.leave(&format!("https://example.org/garden{ENTER}")).await;
    keys.tab_to("#learning_disability-easy_read").await;
    keys.press(" ").await;
    keys.follow(".buttons [value='next']", ENTER).await;
    keys.follow("form[action$='publish'] button", ENTER).await;
    assert_eq!(browser.run("return location.search").await, json!("?said=published"));
    browser.close().await;
}
