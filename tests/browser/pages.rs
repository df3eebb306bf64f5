//! Every staff page as everyone sees it, forms that are refused included: nothing wrong by axe-core on a phone and on a desk, nothing
//! to move sideways, with letters of twice the size too, and whatever has the focus shows it, in forced colours too. A page that looks
//! like one that was seen is not looked at again.

use crate::desk::serve;
use crate::driver::Browser;
use crate::gallery::{Gallery, Visit, Who};
use fantoccini::Locator;
use serde_json::json;
use std::collections::BTreeSet;

/// Which visits of each show something new: found without a browser, in a house of its own.
async fn new_at_sight(people: &[Who]) -> Vec<Vec<bool>> {
    let gallery = Gallery::open().await;
    let mut seen = BTreeSet::new();
    let mut all = Vec::new();
    for who in people {
        let mut browser = gallery.browser(*who).await;
        let mut new = Vec::new();
        for visit in gallery.visits(*who) {
            let answer = visit.made(&mut browser).await;
            let page = answer.body.starts_with("<!DOCTYPE html>");
            new.push(page && seen.insert(without_ids(&answer.body)));
        }
        all.push(new);
    }
    all
}

/// A page without what differs from one lead or person to the next and looks the same.
fn without_ids(page: &str) -> String {
    let parts = page.split('"').filter(|part| !part.contains('/') || part.contains('<'));
    parts.collect::<String>().replace(|letter: char| letter.is_ascii_digit() || letter.is_ascii_uppercase(), "")
}

async fn go(browser: &Browser, url: &str, visit: &Visit) {
    let client = &browser.client;
    let Some(form) = &visit.form else {
        client.goto(&format!("{url}{}", visit.address)).await.unwrap();
        return;
    };
    let over = visit.over().unwrap_or("/staff/signed-out");
    client.goto(&format!("{url}{over}")).await.unwrap();
    if visit.sends_a_file() {
        browser
            .run(&format!(
                "window.before = true; const form = document.createElement('form'); form.method = 'post'; form.action = {}; \
                 form.enctype = 'multipart/form-data'; const one = document.createElement('input'); one.type = 'file'; \
                 one.name = 'file'; const files = new DataTransfer(); files.items.add(new File([{}], 'a.csv')); \
                 one.files = files.files; form.append(one); document.body.append(form); form.submit();",
                json!(visit.address),
                json!(form),
            ))
            .await;
        browser.until("!window.before && document.readyState === 'complete'").await;
        return;
    }
    let version = browser.run("return document.querySelector('[name=version]')?.value ?? ''").await;
    browser
        .run(&format!(
            "window.before = true; const form = document.createElement('form'); form.method = 'post'; form.action = {}; \
             const sent = new URLSearchParams({}); sent.append('version', {version}); \
             for (const [name, value] of sent) {{ const one = document.createElement('input'); one.type = 'hidden'; \
             one.name = name; one.value = value; form.append(one); }} document.body.append(form); form.submit();",
            json!(visit.address),
            json!(form),
        ))
        .await;
    browser.until("!window.before && document.readyState === 'complete'").await;
}

async fn look(browser: &Browser, name: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    for width in [360, 1280] {
        browser.widen(width).await;
        wrong.extend(browser.faults().await.into_iter().map(|fault| format!("at {width}: {fault}")));
        if !browser.fits().await {
            wrong.push(format!("is wider than {width}"));
        }
        browser.picture(&format!("page-{name}-{width}")).await;
    }
    // Letters of twice the size: on a phone they alone grow, on a desk the page has half the room.
    browser.widen(640).await;
    if !browser.fits().await {
        wrong.push("is wider than a desk at twice the size".to_owned());
    }
    browser.widen(360).await;
    browser.run("document.documentElement.style.fontSize = '200%'").await;
    if !browser.fits().await {
        let wide = "return [...document.querySelectorAll('body *')].filter(one => one.getBoundingClientRect().right > innerWidth + 1) \
                    .map(one => one.outerHTML.slice(0, 80)).slice(0, 3).join(' | ')";
        wrong.push(format!("is wider than a phone with letters of twice the size: {}", browser.run(wide).await));
    }
    browser.run("document.documentElement.style.fontSize = ''").await;
    for forced in [false, true] {
        browser.force_colours(forced).await;
        let hidden = browser.hides_focus().await.into_iter();
        wrong.extend(hidden.map(|one| format!("does not show the focus (forced colours {forced}): {one}")));
    }
    browser.force_colours(false).await;
    wrong
}

async fn every_page(people: &[Who]) {
    let new = new_at_sight(people).await;
    let gallery = Gallery::open().await;
    let url = serve(&gallery.house).await;
    let browser = Browser::open(1280, "en-GB").await;
    let mut wrong = Vec::new();
    let mut looked = 0;
    for (who, new) in people.iter().zip(new) {
        browser.client.goto(&format!("{url}/staff/signed-out")).await.unwrap();
        browser.client.delete_all_cookies().await.unwrap();
        if let Some(link) = gallery.link(*who).await {
            browser.client.goto(&format!("{url}{link}")).await.unwrap();
            browser.client.find(Locator::Css("main button")).await.unwrap().click().await.unwrap();
            browser.until("location.pathname === '/staff/leads' || location.pathname === '/staff/workload'").await;
        }
        for (visit, new) in gallery.visits(*who).iter().zip(new) {
            if !new && visit.form.is_none() {
                continue;
            }
            go(&browser, &url, visit).await;
            if !new {
                continue;
            }
            looked += 1;
            let name = visit.route.replace(['/', '{', '}'], "-");
            let found = look(&browser, &format!("{who:?}-{looked:03}{name}")).await;
            let sent = if visit.form.is_some() { " sent" } else { "" };
            wrong.extend(found.into_iter().map(|fault| format!("{who:?} {}{sent}: {fault}", visit.address)));
        }
    }
    browser.close().await;
    assert!(looked > 20, "{looked}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
#[ignore = "needs a browser"]
async fn every_page_that_anyone_or_a_recruiter_sees_is_sound() {
    every_page(&[Who::Nobody, Who::Recruiter]).await;
}

#[tokio::test]
#[ignore = "needs a browser"]
async fn every_page_that_coordinators_and_administrators_see_is_sound() {
    every_page(&[Who::Coordinator, Who::Administrator, Who::OtherAdministrator]).await;
}
