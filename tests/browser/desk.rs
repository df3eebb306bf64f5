//! The staff pages in a browser: every page of working on leads on a phone and on a desk, nothing wrong by axe-core, nothing to move
//! sideways; new leads that appear by themselves.

use crate::driver::Browser;
use crate::house::{HOST, House, Wish};
use alongside::domain::lead::Needs;
use alongside::domain::staff::Role;
use alongside::domain::taxonomy::{FeedbackKind, Service};
use fantoccini::Locator;
use serde_json::json;

/// Serves the house's pages on this machine.
pub(crate) async fn serve(house: &House) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let router = house.router.clone();
    tokio::spawn(async move { axum::serve(listener, router).await });
    format!("http://{address}")
}

/// Someone of this role, signed in by pressing the button behind their link.
pub(crate) async fn sign_in(house: &House, url: &str, browser: &Browser, name: &str, role: Role) {
    browser.client.delete_all_cookies().await.unwrap();
    let link = house.link(house.hire(name, role, HOST).await).await;
    browser.client.goto(&format!("{url}{link}")).await.unwrap();
    browser.client.find(Locator::Css("main button")).await.unwrap().click().await.unwrap();
    browser.until("location.pathname === '/staff/leads' || location.pathname === '/staff/workload'").await;
}

struct Looker<'a> {
    browser: &'a Browser,
    url: &'a str,
    width: u32,
    wrong: Vec<String>,
}

impl Looker<'_> {
    /// Goes there and looks.
    async fn at(&mut self, path: &str) {
        self.browser.client.goto(&format!("{}{path}", self.url)).await.unwrap();
        self.here(path).await;
    }

    /// Looks at the page that is there.
    async fn here(&mut self, name: &str) {
        self.browser.picture(&format!("staff-{}-{}", self.width, name.replace(['/', '?', '='], "-"))).await;
        self.wrong.extend(self.browser.faults().await.into_iter().map(|fault| format!("{name}: {fault}")));
        if !self.browser.fits().await {
            self.wrong.push(format!("{name}: is wider than the screen"));
        }
    }

    /// Presses the button of the page's form and looks at what comes.
    async fn press(&mut self, name: &str) {
        self.browser.client.find(Locator::Css("main form[method='post'] button")).await.unwrap().click().await.unwrap();
        self.browser.until("document.querySelector('main')").await;
        self.here(name).await;
    }
}

async fn work_on_a_lead(width: u32) {
    let house = House::open().await;
    let url = serve(&house).await;
    let (lead, _) = house.lead(Wish::default()).await;
    let (other, resident) = house.lead(Wish { promised_on: jiff::civil::date(2026, 11, 20), ..Wish::default() }).await;
    let call = house.call(other, resident).await;
    house.hire("Ben", Role::Recruiter, HOST).await;
    let browser = Browser::open(width, "en-GB").await;
    sign_in(&house, &url, &browser, "Ada", Role::Recruiter).await;
    let mut looker = Looker { browser: &browser, url: &url, width, wrong: Vec::new() };
    for path in [
        "/staff/leads",
        "/staff/leads?borough=Ealing&state=overdue",
        "/staff/leads?what=calls",
        "/staff/leads/find?reference=none",
    ] {
        looker.at(path).await;
    }
    looker.at(&format!("/staff/calls/{call}")).await;
    looker.press("call-taken").await;
    looker.at(&format!("/staff/calls/{call}")).await;
    looker.press("call-given-back-unsaid").await;
    looker.at(&format!("/staff/leads/{lead}")).await;
    looker.press("claimed").await;
    looker.at(&format!("/staff/leads/{lead}")).await;
    for way in ["phrases", "phrases/application_sent"] {
        looker.at(&format!("/staff/leads/{lead}/{way}")).await;
    }
    for way in ["try", "note", "hand-on", "outcome", "told", "phrases/interview"] {
        looker.at(&format!("/staff/leads/{lead}/{way}")).await;
        looker.press(&format!("{way}-unsaid")).await;
        let focus = browser.run("return document.querySelector('.summary a').getAttribute('href').slice(1)").await;
        let target = format!("return !!document.getElementById({focus})");
        assert_eq!(browser.run(&target).await, json!(true), "{way}: the summary leads to its field");
    }
    let needs = Needs { feedback: Some(FeedbackKind::Racism), ..Needs::default() };
    let (told, _) = house.lead(Wish { service: Service::Feedback, chosen: false, needs, ..Wish::default() }).await;
    looker.at(&format!("/staff/leads/{told}")).await;
    looker.press("feedback-claimed").await;
    for way in ["done", "outcome"] {
        looker.at(&format!("/staff/leads/{told}/{way}")).await;
        looker.press(&format!("feedback-{way}-unsaid")).await;
    }
    for path in ["/staff/leads/export", "/staff/leads?state=mine"] {
        looker.at(path).await;
    }
    sign_in(&house, &url, &browser, "Dee", Role::Administrator).await;
    let piece = house.feedback(HOST, FeedbackKind::Racism, "They laughed").await;
    for way in ["done", "words"] {
        looker.at(&format!("/staff/feedback/{piece}/{way}")).await;
        looker.press(&format!("feedback-{way}-unsaid")).await;
    }
    for path in
        ["/staff/workload", "/staff/leads", "/staff/feedback", "/staff/feedback?kind=racism", "/staff/feedback/months"]
    {
        looker.at(path).await;
    }
    let wrong = looker.wrong;
    browser.close().await;
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
#[ignore = "needs a browser"]
async fn working_on_a_lead_is_sound_on_a_phone() {
    work_on_a_lead(360).await;
}

#[tokio::test]
#[ignore = "needs a browser"]
async fn working_on_a_lead_is_sound_on_a_desk() {
    work_on_a_lead(1280).await;
}

#[tokio::test]
#[ignore = "needs a browser"]
async fn on_a_phone_the_leads_come_before_the_filters_and_beside_room_the_filters_stand_open() {
    let house = House::open().await;
    let url = serve(&house).await;
    house.lead(Wish::default()).await;
    for (width, path, open) in
        [(360, "/staff/leads", false), (360, "/staff/leads?service=volunteering", true), (1280, "/staff/leads", true)]
    {
        let browser = Browser::open(width, "en-GB").await;
        sign_in(&house, &url, &browser, "Ada", Role::Recruiter).await;
        browser.client.goto(&format!("{url}{path}")).await.unwrap();
        let seen = browser.run("return document.getElementById('service').checkVisibility()").await;
        assert_eq!(seen, json!(open), "{width} {path}");
        let summary = browser.run("return document.querySelector('.filters summary').checkVisibility()").await;
        assert_eq!(summary, json!(width < 800), "{width} {path}: what needs no press offers none");
        browser.close().await;
    }
}

#[tokio::test]
#[ignore = "needs a browser"]
async fn new_leads_appear_by_themselves_and_focus_stays() {
    let house = House::open().await;
    let url = serve(&house).await;
    let (first, _) = house.lead(Wish::default()).await;
    let browser = Browser::open(1280, "en-GB").await;
    sign_in(&house, &url, &browser, "Ada", Role::Recruiter).await;
    browser.run("window.same = true").await;
    browser.run(&format!("document.querySelector(\"a[href='/staff/leads/{first}']\").focus()")).await;
    let (second, resident) = house.lead(Wish { promised_on: jiff::civil::date(2026, 11, 20), ..Wish::default() }).await;
    house.call(second, resident).await;
    browser.run("document.dispatchEvent(new Event('visibilitychange'))").await;
    browser.until(&format!("document.querySelector(\"[data-lead='{second}']\")")).await;
    assert_eq!(browser.run("return window.same").await, json!(true), "the page was never loaded again");
    assert_eq!(
        browser.run("return document.activeElement.getAttribute('href')").await,
        json!(format!("/staff/leads/{first}")),
        "focus stays where it was"
    );
    assert_eq!(
        browser.run("return document.getElementById('news').textContent").await,
        json!("1 new lead and 1 new call are in the list.")
    );
    // Stopped, it stays as it is.
    browser.client.find(Locator::Css("#news + button")).await.unwrap().click().await.unwrap();
    house.lead(Wish::default()).await;
    browser.run("document.dispatchEvent(new Event('visibilitychange'))").await;
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    assert_eq!(browser.run("return document.querySelectorAll('[data-lead]').length").await, json!(2));
    browser.close().await;
}
