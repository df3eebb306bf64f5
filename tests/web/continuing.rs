//! The page that a one-time link from another channel opens: looking changes nothing, the button opens the conversation once.

use crate::fake::LINK_TOKEN;
use crate::front_door::FrontDoor;
use axum::http::{Method, StatusCode};
use std::sync::atomic::Ordering;

fn address() -> String {
    format!("/continue/{LINK_TOKEN}")
}

fn used(door: &FrontDoor) -> bool {
    door.fake.opened.load(Ordering::Relaxed)
}

#[tokio::test]
async fn opening_the_link_changes_nothing_and_is_kept_and_listed_nowhere() {
    let mut door = FrontDoor::new();
    for _ in 0..2 {
        let page = door.get(&address()).await;
        assert_eq!(page.status, StatusCode::OK);
        assert_eq!(page.header("cache-control"), "no-store");
        assert_eq!(page.header("x-robots-tag"), "noindex, nofollow");
        assert_eq!(page.header("set-cookie"), "");
        assert!(page.has("lang=\"ar\" dir=\"rtl\""), "in the language of the conversation");
        assert_eq!(page.body.matches("<form method=\"post\">").count(), 1, "{}", page.body);
    }
    assert_eq!(door.send(Method::HEAD, &address(), &[], "").await.status, StatusCode::OK);
    assert!(!used(&door));
}

#[tokio::test]
async fn whoever_sees_a_preview_of_the_link_learns_nothing_of_the_person() {
    let mut door = FrontDoor::new();
    let page = door.get(&address()).await;
    for word in ["صحة", "مستشفى", "999", "111"] {
        assert!(!page.has(word), "{word}");
    }
    assert!(!page.has("What was said on Discord."));
}

#[tokio::test]
async fn the_button_opens_the_conversation_once_and_over_any_other_in_this_browser() {
    let mut door = FrontDoor::new();
    door.write("hello").await;
    let page = door.post(&address(), "").await;
    assert_eq!((page.status, page.header("location")), (StatusCode::SEE_OTHER, "/#latest"));
    assert!(page.header("set-cookie").contains("HttpOnly") && used(&door));
    let page = door.get("/").await;
    assert!(page.has("What was said on Discord.") && !page.has("hello"));
    assert!(door.post("/chat", "text=thanks").await.status.is_redirection());
    assert!(door.get("/").await.has("thanks"), "it goes on there");
    let mut other = door.stranger();
    let page = other.post(&address(), "").await;
    assert_eq!(page.status, StatusCode::GONE);
    assert_eq!(page.header("set-cookie"), "");
    assert!(
        page.has("lang=\"ar\"") && page.has("صفحة الإنترنت"),
        "how to get a new one, in the conversation's language"
    );
    assert!(!page.has("<form method=\"post\">"));
}

#[tokio::test]
async fn a_link_that_never_was_says_in_the_browsers_language_how_to_get_one() {
    let mut door = FrontDoor::new();
    for token in ["0".repeat(64), "nonsense".to_owned()] {
        for method in [Method::GET, Method::POST] {
            let headers = [("accept-language", "pl")];
            let page = door.send(method, &format!("/continue/{token}"), &headers, "").await;
            assert_eq!(page.status, StatusCode::GONE);
            assert!(page.has("strona internetowa") && page.has("lang=\"pl\""));
        }
    }
    door.fake.away.store(true, Ordering::Relaxed);
    assert_eq!(door.get(&address()).await.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(door.post(&address(), "").await.status, StatusCode::SERVICE_UNAVAILABLE);
}

#[tokio::test]
async fn another_site_cannot_press_the_button_for_someone() {
    let mut door = FrontDoor::new();
    let headers = [("sec-fetch-site", "cross-site"), ("origin", "https://elsewhere.example.org")];
    let page = door.send(Method::POST, &address(), &headers, "").await;
    assert_eq!(page.status, StatusCode::FORBIDDEN);
    assert!(!used(&door));
}
