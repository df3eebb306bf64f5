//! The page in a browser, its conversations a stand-in's.

use crate::driver::Browser;
use crate::fake::{Fake, LINK_TOKEN, STOP_TOKEN};
use alongside::channel::web::{TokenKey, WebSettings, router};
use alongside::clock::StillClock;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::IntoResponse;
use fantoccini::Locator;
use serde_json::json;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// A page that is served on this machine. Without scripts it comes as to a browser that did not get ours: WebDriver itself
/// needs scripts to look at it.
async fn serve(scripts: bool) -> (Arc<Fake>, String) {
    let fake = Fake::new();
    let clock = Arc::new(StillClock::at("2026-11-23T10:00:00Z".parse().unwrap()));
    let settings = WebSettings::loopback(TokenKey::from_bytes([9; 32]));
    let limits = alongside::channel::web::Limits { loopback: false, ..settings.limits };
    let router = router(fake.clone(), clock, WebSettings { limits, ..settings }).unwrap();
    let router = if scripts {
        router
    } else {
        let without = |request: Request, next: Next| async move {
            let script = request.uri().path().rsplit_once('.').is_some_and(|(_, kind)| kind == "js");
            if script { StatusCode::NOT_FOUND.into_response() } else { next.run(request).await }
        };
        router.layer(axum::middleware::from_fn(without))
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(
        async move { axum::serve(listener, router.into_make_service_with_connect_info::<SocketAddr>()).await },
    );
    (fake, format!("http://{address}"))
}

/// Writes something and waits for what comes.
async fn write(browser: &Browser, text: &str) {
    let before = browser.run("return document.querySelectorAll('.turn').length").await.as_u64().unwrap();
    browser.client.find(Locator::Id("text")).await.unwrap().send_keys(text).await.unwrap();
    browser.client.find(Locator::Css("#composer button")).await.unwrap().click().await.unwrap();
    browser.until(&format!("document.querySelectorAll('.turn').length > {before}")).await;
}

/// Every shape of reply on every width in both directions: nothing wrong by axe-core, nothing to move sideways.
async fn look(width: u32, language: &str, scripts: bool) {
    let (_fake, url) = serve(scripts).await;
    let browser = Browser::open(width, language).await;
    let name = |step: &str| format!("{language}-{width}{}-{step}", if scripts { "" } else { "-noscript" });
    let mut wrong = Vec::new();
    let (stop, go_on) = (format!("/stop/{STOP_TOKEN}"), format!("/continue/{LINK_TOKEN}"));
    let mut steps: Vec<(&str, &str)> = vec![
        ("greeting", "/"),
        ("privacy", "/privacy"),
        ("accessibility", "/accessibility"),
        ("left", "/left"),
        ("stop", &stop),
        ("stop-over", "/stop/nonsense"),
        ("continue", &go_on),
        ("continue-over", "/continue/nonsense"),
    ];
    steps.extend([
        ("hello", ""),
        ("cards", ""),
        ("steps", ""),
        ("several", ""),
        ("fields", ""),
        ("place", ""),
        ("consent", ""),
        ("danger", ""),
    ]);
    for (step, path) in steps {
        if path.is_empty() {
            if browser.run("return location.pathname").await != json!("/") {
                browser.client.goto(&url).await.unwrap();
            }
            write(&browser, step).await;
        } else {
            browser.client.goto(&format!("{url}{path}")).await.unwrap();
        }
        browser.picture(&name(step)).await;
        wrong.extend(browser.faults().await.into_iter().map(|fault| format!("{step}: {fault}")));
        if !browser.fits().await {
            wrong.push(format!("{step}: is wider than the screen"));
        }
    }
    browser.close().await;
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
#[ignore = "needs a browser"]
async fn small_phones_show_everything_in_english() {
    look(320, "en-GB", true).await;
}

#[tokio::test]
#[ignore = "needs a browser"]
async fn phones_without_scripts_show_everything_in_english() {
    look(360, "en-GB", false).await;
}

#[tokio::test]
#[ignore = "needs a browser"]
async fn desks_show_everything_in_english() {
    look(1280, "en-GB", true).await;
}

#[tokio::test]
#[ignore = "needs a browser"]
async fn small_phones_show_everything_from_right_to_left() {
    look(320, "ar", true).await;
}

#[tokio::test]
#[ignore = "needs a browser"]
async fn desks_without_scripts_show_everything_from_right_to_left() {
    look(1280, "ar", false).await;
}

#[tokio::test]
#[ignore = "needs a browser"]
async fn with_scripts_nothing_loads_again_and_typing_keeps_its_place() {
    let (_fake, url) = serve(true).await;
    let browser = Browser::open(1280, "en-GB").await;
    browser.client.goto(&url).await.unwrap();
    browser.run("window.same = true").await;
    browser.client.find(Locator::Id("text")).await.unwrap().send_keys("hello\u{e007}").await.unwrap();
    browser.until("document.querySelectorAll('.turn').length === 1").await;
    assert_eq!(browser.run("return document.activeElement.id").await, json!("text"), "whoever types goes on typing");
    assert_eq!(browser.run("return document.getElementById('text').value").await, json!(""));
    browser.client.find(Locator::Css("[value='contact.age.16_or_over']")).await.unwrap().click().await.unwrap();
    browser.until("document.querySelectorAll('.turn').length === 2").await;
    assert_eq!(
        browser.run("return !!document.activeElement.closest('#latest .reply')").await,
        json!(true),
        "focus is on the answer"
    );
    assert_eq!(browser.run("return document.querySelectorAll('.turn:not(#latest) .controls').length").await, json!(0));
    assert_eq!(browser.run("return document.querySelectorAll('#latest').length").await, json!(1));
    assert_eq!(browser.run("return window.same").await, json!(true), "the page was never loaded again");
    browser.close().await;
}

#[tokio::test]
#[ignore = "needs a browser"]
async fn another_language_turns_the_page_round_at_once() {
    let (_fake, url) = serve(true).await;
    let browser = Browser::open(360, "en-GB").await;
    browser.client.goto(&url).await.unwrap();
    browser.client.find(Locator::Id("text")).await.unwrap().send_keys("half a thought").await.unwrap();
    browser.run("scrollTo(0, 0)").await;
    browser.client.find(Locator::Css("summary")).await.unwrap().click().await.unwrap();
    browser.picture("languages").await;
    browser.client.find(Locator::Css("[value='start.language.ar']")).await.unwrap().click().await.unwrap();
    browser.until("document.documentElement.dir === 'rtl' && document.documentElement.lang === 'ar'").await;
    assert_eq!(browser.run("return document.getElementById('text').value").await, json!("half a thought"));
    write(&browser, " hello").await;
    assert_eq!(browser.run("return document.querySelectorAll('.turn').length").await, json!(2));
    browser.close().await;
}

#[tokio::test]
#[ignore = "needs a browser"]
async fn a_lost_connection_keeps_the_words_and_sends_them_once() {
    let (fake, url) = serve(true).await;
    let browser = Browser::open(360, "en-GB").await;
    browser.client.goto(&url).await.unwrap();
    write(&browser, "hello").await;
    // The message arrives, the answer is lost.
    browser
        .run("window.real = fetch; window.fetch = (...all) => real(...all).then(() => { throw new TypeError() })")
        .await;
    browser.client.find(Locator::Id("text")).await.unwrap().send_keys("my story").await.unwrap();
    browser.client.find(Locator::Css("#composer button")).await.unwrap().click().await.unwrap();
    browser.until("document.querySelector('#notice .notice')").await;
    assert_eq!(browser.run("return document.getElementById('text').value").await, json!("my story"));
    browser.picture("unreachable").await;
    browser.run("window.fetch = real").await;
    write(&browser, "").await;
    assert_eq!(browser.run("return document.querySelectorAll('#notice .notice').length").await, json!(0));
    assert_eq!(browser.run("return [...document.querySelectorAll('.said')].filter(said => said.textContent.includes('my story')).length").await, json!(1));
    // A store that is away is told the same way.
    fake.away.store(true, Ordering::Relaxed);
    browser.client.find(Locator::Id("text")).await.unwrap().send_keys("again").await.unwrap();
    browser.client.find(Locator::Css("#composer button")).await.unwrap().click().await.unwrap();
    browser.until("document.querySelector('#notice .notice')").await;
    assert_eq!(browser.run("return document.getElementById('text').value").await, json!("again"));
    browser.close().await;
}

#[tokio::test]
#[ignore = "needs a browser"]
async fn news_is_shown_without_taking_the_focus() {
    let (fake, url) = serve(true).await;
    let browser = Browser::open(360, "en-GB").await;
    browser.client.goto(&url).await.unwrap();
    write(&browser, "hello").await;
    browser.client.find(Locator::Id("text")).await.unwrap().click().await.unwrap();
    fake.prompt("Are you home again?");
    browser.run("document.dispatchEvent(new Event('visibilitychange'))").await;
    browser.until("document.getElementById('latest').textContent.includes('Are you home again?')").await;
    assert_eq!(browser.run("return document.activeElement.id").await, json!("text"));
    assert_eq!(browser.run("return document.getElementById('log').getAttribute('aria-live')").await, json!("polite"));
    browser.close().await;
}

#[tokio::test]
#[ignore = "needs a browser"]
async fn three_shifts_leave_and_back_does_not_return() {
    let (_fake, url) = serve(true).await;
    let browser = Browser::open(360, "en-GB").await;
    browser.client.goto(&format!("{url}/privacy")).await.unwrap();
    browser.client.goto(&url).await.unwrap();
    write(&browser, "hello").await;
    for _ in 0..3 {
        browser.run("document.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift' }))").await;
    }
    browser.until("location.pathname === '/left' && document.querySelector('main')").await;
    assert!(browser.client.get_all_cookies().await.unwrap().is_empty());
    browser.client.back().await.unwrap();
    browser.until("location.pathname === '/privacy'").await;
    browser.client.goto(&url).await.unwrap();
    assert_eq!(browser.run("return document.querySelectorAll('.turn').length").await, json!(0));
    browser.close().await;
}

#[tokio::test]
#[ignore = "needs a browser"]
async fn three_shifts_leave_every_page_that_says_so() {
    let (_fake, url) = serve(true).await;
    let browser = Browser::open(360, "en-GB").await;
    for path in ["/privacy", "/accessibility"] {
        browser.client.goto(&format!("{url}{path}")).await.unwrap();
        for _ in 0..3 {
            browser.run("document.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift' }))").await;
        }
        browser.until("location.pathname === '/left' && document.querySelector('main')").await;
    }
    browser.close().await;
}

#[tokio::test]
#[ignore = "needs a browser"]
async fn leaving_works_without_scripts() {
    let (_fake, url) = serve(false).await;
    let browser = Browser::open(360, "en-GB").await;
    browser.client.goto(&url).await.unwrap();
    write(&browser, "hello").await;
    browser.client.find(Locator::Css(".leave")).await.unwrap().click().await.unwrap();
    browser.until("location.pathname === '/left'").await;
    assert!(browser.client.get_all_cookies().await.unwrap().is_empty());
    browser.close().await;
}
