//! Two recruiters at once, each in a browser of their own: one gets the lead, the other reads who has it. And a lead that is taken
//! back while its page is open.

use crate::desk::{serve, sign_in};
use crate::driver::Browser;
use crate::house::{House, Wish, personal};
use crate::personal::shown;
use alongside::domain::staff::Role;
use fantoccini::Locator;
use serde_json::Value;

async fn text(browser: &Browser) -> String {
    match browser.run("return document.body.innerText").await {
        Value::String(text) => text,
        other => panic!("{other}"),
    }
}

async fn press(browser: &Browser) {
    browser.run("window.before = true").await;
    browser.client.find(Locator::Css("main form[method='post'] button")).await.unwrap().click().await.unwrap();
    browser.until("!window.before && document.readyState === 'complete'").await;
}

#[tokio::test]
#[ignore = "needs a browser"]
async fn of_two_browsers_one_gets_the_lead_and_the_other_reads_who_has_it() {
    let house = House::open().await;
    let url = serve(&house).await;
    let (lead, _) = house.lead(Wish::default()).await;
    let (one, other) = tokio::join!(Browser::open(360, "en-GB"), Browser::open(1280, "en-GB"));
    for (browser, name) in [(&one, "Ada"), (&other, "Ben")] {
        sign_in(&house, &url, browser, name, Role::Recruiter).await;
        browser.client.goto(&format!("{url}/staff/leads/{lead}")).await.unwrap();
        assert!(text(browser).await.contains("Nobody has this lead"));
    }
    tokio::join!(press(&one), press(&other));
    let (first, second) = tokio::join!(text(&one), text(&other));
    let first_won = first.contains("Show the name and contact");
    press(if first_won { &one } else { &other }).await;
    let (winner, won, lost) =
        if first_won { ("Ada", text(&one).await, second) } else { ("Ben", text(&other).await, first) };
    assert!(won.contains("07700 900123"), "{won}");
    assert!(lost.contains(&format!("{winner} was faster and has this lead now.")), "{lost}");
    assert_eq!(personal(&lost), None, "{lost}");

    // The person takes the consent back while both pages are open: the next click says so and shows nothing.
    let mut ben = house.sign_in("Cleo", Role::Recruiter, crate::house::HOST).await;
    ben.post(&format!("/staff/leads/{lead}/told"), "what=everything&sure=yes").await;
    for browser in [&one, &other] {
        browser.run("window.before = true").await;
        browser.client.find(Locator::Css("nav.back a, main a[href$='/told']")).await.unwrap().click().await.unwrap();
        browser.until("!window.before && document.readyState === 'complete'").await;
        let seen = text(browser).await;
        if !seen.contains("The consent for this lead has ended") {
            browser.client.goto(&format!("{url}/staff/leads/{lead}")).await.unwrap();
        }
        let seen = text(browser).await;
        assert!(seen.contains("The consent for this lead has ended"), "{seen}");
        assert_eq!((personal(&seen), shown(&seen, ["Ealing"])), (None, None), "{seen}");
    }
    tokio::join!(one.close(), other.close());
}
