//! A coordinator posts a role on a phone. The pages have no scripts at all: what works here works without them. How each looks is in
//! `pages.rs`.

use crate::driver::Browser;
use alongside::area::Areas;
use alongside::clock::{Clock, StillClock};
use alongside::desk::{Desk, links};
use alongside::domain::organisation::{Organisation, OrganisationKind};
use alongside::domain::staff::{Role, Staff};
use alongside::ids::StaffId;
use alongside::language::Locales;
use alongside::portal::{PortalState, router};
use alongside::store::{Keyring, Store, organisations, staff};
use alongside::words::{Offer, Words};
use fantoccini::Locator;
use serde_json::json;
use std::sync::Arc;
use tempfile::TempDir;

/// The staff pages on this machine, and a coordinator's sign-in link.
async fn serve(folder: &TempDir) -> (String, String) {
    let clock = Arc::new(StillClock::at("2026-11-23T10:00:00Z".parse().unwrap()));
    let path = folder.path().join("db");
    let store = Store::open(path.to_str().unwrap(), Keyring::generate().unwrap(), clock.clone()).await.unwrap();
    let id = StaffId(uuid::Uuid::from_u128(5));
    let now = clock.now();
    store
        .write(move |tx| {
            Box::pin(async move {
                let kind = OrganisationKind::Host;
                let organisation =
                    Organisation { id: "host".into(), name: "Host (sample)".into(), area: "nwl".into(), kind };
                organisations::upsert(tx, &organisation).await?;
                let person =
                    Staff { id, organisation: "host".into(), role: Role::Coordinator, name: "Cora".to_owned() };
                staff::upsert(tx, &person, now).await
            })
        })
        .await
        .unwrap();
    let desk = Desk::new(store, clock);
    let link = links::make_sign_in_link(&desk, id).await.unwrap().to_string();
    let words = Arc::new(Words::new(Arc::new(Locales::embedded().unwrap()), &Offer::All));
    let router = router(PortalState::new(desk, words, Arc::new(Areas::embedded().unwrap()), false));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    (url, link)
}

/// Someone at the page.
struct Visit {
    browser: Browser,
}

impl Visit {
    /// Presses what leads to another page, and waits for it.
    async fn press(&mut self, selector: &str) {
        self.browser.run("window.before = true").await;
        self.browser.client.find(Locator::Css(selector)).await.unwrap().click().await.unwrap();
        self.browser.until("!window.before && document.readyState === 'complete'").await;
    }

    async fn choose(&mut self, id: &str) {
        self.browser.client.find(Locator::Id(id)).await.unwrap().click().await.unwrap();
    }

    async fn fill(&mut self, id: &str, text: &str) {
        let field = self.browser.client.find(Locator::Id(id)).await.unwrap();
        field.clear().await.unwrap();
        field.send_keys(text).await.unwrap();
    }

    async fn select(&mut self, id: &str, value: &str) {
        self.browser.client.find(Locator::Id(id)).await.unwrap().select_by_value(value).await.unwrap();
    }

    async fn next(&mut self) {
        self.press(".buttons [value='next']").await;
    }
}

#[tokio::test]
#[ignore = "needs a browser"]
async fn a_coordinator_posts_a_role_on_a_phone_without_scripts() {
    let folder = TempDir::new().unwrap();
    let (url, link) = serve(&folder).await;
    let mut visit = Visit { browser: Browser::open(360, "en-GB").await };
    visit.browser.client.goto(&format!("{url}{link}")).await.unwrap();
    visit.press("main button").await;
    visit.browser.client.goto(&format!("{url}/staff/opportunities")).await.unwrap();
    visit.press("main a.button").await;
    visit.choose("kind-volunteering").await;
    visit.press("main form .button").await;
    visit.next().await;
    assert_eq!(
        visit.browser.run("return document.querySelectorAll('.summary li').length").await,
        json!(3),
        "what to put right is said on top"
    );
    visit.browser.client.find(Locator::Css(".summary a")).await.unwrap().click().await.unwrap();
    assert_eq!(visit.browser.run("return document.activeElement.id").await, json!("role_kind"));
    visit.select("role_kind", "garden_helper").await;
    visit.fill("title", "Garden helper").await;
    visit
        .fill("summary", "You should assist individuals with the utilisation of horticultural equipment in the garden.")
        .await;
    visit.press(".buttons [value='stay']").await;
    visit.fill("summary", "You plant and water with a small group. We show you how.").await;
    visit.next().await;
    visit.fill("postcode", "ub1 3hw").await;
    visit.select("pattern", "weekly").await;
    visit.choose("days-tue").await;
    visit.choose("parts_of_day-morning").await;
    visit.fill("hours_per_week", "2").await;
    visit.fill("closing", "14 December 2026").await;
    visit.next().await;
    visit.fill("capacity", "4").await;
    visit.fill("minimum_age", "16").await;
    visit.choose("checks-references").await;
    visit.fill("apply_url", "https://example.org/garden").await;
    visit.next().await;
    visit.choose("learning_disability-easy_read").await;
    visit.next().await;
    let address = visit.browser.client.current_url().await.unwrap();
    assert!(address.as_str().ends_with("/preview"), "one look before it is published");
    visit.press("form[action$='publish'] button").await;
    assert!(visit.browser.client.current_url().await.unwrap().as_str().ends_with("said=published"));
    assert_eq!(visit.browser.run("return document.scripts.length").await, json!(0));
    visit.browser.close().await;
}
