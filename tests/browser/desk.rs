//! The queue in a browser: the leads before the filters on a phone, and new leads that appear by themselves. How every page looks is in
//! `pages.rs`.

use crate::driver::Browser;
use crate::house::{HOST, House, Wish};
use alongside::domain::staff::Role;
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
