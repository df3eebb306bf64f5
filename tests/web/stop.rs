//! The page that stops: opening it changes nothing, its button stops, and so does a mail program by itself (RFC 8058).

use crate::fake::STOP_TOKEN;
use crate::front_door::FrontDoor;
use axum::http::{Method, StatusCode};
use std::sync::atomic::Ordering;

fn stopped(door: &FrontDoor) -> bool {
    door.fake.stopped.load(Ordering::Relaxed)
}

#[tokio::test]
async fn opening_the_link_changes_nothing_and_its_one_button_stops() {
    let mut door = FrontDoor::new();
    let address = format!("/stop/{STOP_TOKEN}");
    let page = door.get(&address).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.has("lang=\"ar\" dir=\"rtl\""), "in the language of the e-mail");
    assert!(page.has("إيقاف كل التذكيرات"));
    assert_eq!(page.body.matches("<form method=\"post\">").count(), 1, "{}", page.body);
    assert!(!stopped(&door));
    let page = door.post(&address, "").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(stopped(&door));
    assert!(page.has("أُوقفت كل التذكيرات"));
    assert!(!page.has("<form method=\"post\">"), "there is nothing left to press");
}

#[tokio::test]
async fn a_mail_program_stops_by_itself_with_one_post() {
    let mut door = FrontDoor::new();
    let headers = [("content-type", "application/x-www-form-urlencoded")];
    let address = format!("/stop/{STOP_TOKEN}");
    let page = door.send(Method::POST, &address, &headers, "List-Unsubscribe=One-Click").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(stopped(&door));
}

#[tokio::test]
async fn another_site_cannot_press_it_for_someone() {
    let mut door = FrontDoor::new();
    let headers = [("sec-fetch-site", "cross-site"), ("origin", "https://elsewhere.example.org")];
    let page = door.send(Method::POST, &format!("/stop/{STOP_TOKEN}"), &headers, "").await;
    assert_eq!(page.status, StatusCode::FORBIDDEN);
    assert!(!stopped(&door));
}

#[tokio::test]
async fn a_link_that_is_over_says_so_and_what_to_do_instead() {
    let mut door = FrontDoor::new();
    for token in ["0".repeat(64), "nonsense".to_owned()] {
        let page = door.get(&format!("/stop/{token}")).await;
        assert_eq!(page.status, StatusCode::GONE);
        assert!(page.has("does not work any more"));
    }
    door.fake.away.store(true, Ordering::Relaxed);
    assert_eq!(door.get(&format!("/stop/{STOP_TOKEN}")).await.status, StatusCode::SERVICE_UNAVAILABLE);
}
