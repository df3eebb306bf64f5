//! Tokens, cookies, and what makes a message the same message.

use crate::fake::arabic;
use crate::front_door::{FrontDoor, few, settings};
use alongside::channel::web::{PublicUrl, WebSettings};
use alongside::turn::Said;
use axum::http::{Method, StatusCode};
use std::sync::atomic::Ordering;

#[tokio::test]
async fn opening_the_page_is_no_turn() {
    let mut door = FrontDoor::new();
    let came = door.get("/").await;
    assert_eq!(came.status, StatusCode::OK);
    assert_eq!(came.header("set-cookie"), "");
    assert_eq!(door.fake.conversations(), 0);
    assert!(came.has("Hello. I am Alongside") && came.has("name=\"text\""));
}

#[tokio::test]
async fn the_first_message_makes_the_cookie() {
    let mut door = FrontDoor::new();
    let came = door.post("/chat", "text=hello").await;
    assert_eq!((came.status, came.header("location")), (StatusCode::SEE_OTHER, "/#latest"));
    let cookie = came.header("set-cookie").to_owned();
    for part in ["alongside=", "HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=2592000"] {
        assert!(cookie.contains(part), "{part} in the cookie");
    }
    assert!(!cookie.contains("Secure"), "this machine has no TLS");
    assert!(door.get("/").await.has("hello"));
    assert!(!door.stranger().get("/").await.has("hello"), "another browser sees nothing of it");
}

#[tokio::test]
async fn behind_tls_the_cookie_is_bound_to_the_host() {
    let public_url = Some(PublicUrl::parse("https://chat.example.org").unwrap());
    let mut door = FrontDoor::with(WebSettings { public_url, ..settings() });
    let came = door.post("/chat", "text=hello").await;
    assert!(came.header("set-cookie").starts_with("__Host-alongside=") && came.header("set-cookie").contains("Secure"));
    assert!(door.get("/").await.has("hello"));
}

#[tokio::test]
async fn a_made_up_cookie_begins_a_conversation_of_its_own() {
    let mut door = FrontDoor::new();
    door.cookie = Some(format!("alongside={}", "A".repeat(64)));
    let came = door.post("/chat", "text=hello").await;
    assert!(came.header("set-cookie").starts_with("alongside=") && !came.header("set-cookie").contains("AAAAAAAA"));
}

#[tokio::test]
async fn a_double_click_is_one_message() {
    let mut door = FrontDoor::new();
    let page = door.write("hello").await;
    let form = format!("message={}&choice=contact.age.16_or_over", page.hidden("message"));
    door.post("/chat", &form).await;
    door.post("/chat", &form).await;
    let page = door.get("/").await;
    assert_eq!(page.body.matches("Chosen: contact.age.16_or_over").count(), 1);
    let other = form.replace("16_or_over", "under_16");
    door.post("/chat", &other).await;
    assert!(door.get("/").await.has("Chosen: contact.age.under_16"), "another button of that page is another message");
}

#[tokio::test]
async fn each_page_names_its_next_message_anew() {
    let mut door = FrontDoor::new();
    assert_ne!(door.get("/").await.hidden("message"), door.get("/").await.hidden("message"));
}

#[tokio::test]
async fn ticks_and_fields_arrive_as_they_were_given() {
    let mut door = FrontDoor::new();
    door.post("/chat", "several=1&choices=a.b.c&choices=a.b.d").await;
    door.post("/chat", "field.name=Sam+Example&field.times=&field.times=am&field.times=pm").await;
    let said = door.fake.said();
    assert_eq!(said[0], Said::Choices(vec!["a.b.c".to_owned(), "a.b.d".to_owned()]));
    let fields = [("name", "Sam Example"), ("times", "am,pm")];
    let fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
    assert_eq!(said[1], Said::Fields(fields));
}

#[tokio::test]
async fn text_goes_on_as_it_was_written() {
    let mut door = FrontDoor::new();
    door.post("/chat", "text=%D9%85%D8%B1%D8%AD%D8%A8%D8%A7%0D%0Aa%00b").await;
    door.post("/chat", "text=%FF%FEbroken%").await;
    assert_eq!(door.fake.said()[0], Said::Text("مرحبا\r\na\0b".to_owned()), "the engine's own door cleans");
    assert!(matches!(&door.fake.said()[1], Said::Text(text) if text.contains("broken")));
}

#[tokio::test]
async fn the_browsers_language_is_handed_on_as_a_hint() {
    let mut door = FrontDoor::new().header("accept-language", "eo, ar;q=0.9, en;q=0.1");
    let page = door.get("/").await;
    assert!(page.has("<html lang=\"ar\" dir=\"rtl\""));
    door.post("/chat", "text=hello").await;
    door.post("/chat", "text=hello&lang=en-GB").await;
    let hints: Vec<_> = door.fake.taken.lock().unwrap().iter().map(|taken| taken.surface.language_hint).collect();
    assert_eq!(hints, [Some(arabic()), Some(alongside::language::Language::SOURCE)]);
}

#[tokio::test]
async fn what_could_not_be_stored_stays_in_the_box_as_the_same_message() {
    let mut door = FrontDoor::new();
    let id = door.get("/").await.hidden("message");
    door.fake.away.store(true, Ordering::Relaxed);
    let came = door.post("/chat", &format!("message={id}&text=my+long+story")).await;
    assert_eq!(came.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(came.has("my long story") && came.has("This is our problem"));
    assert_eq!(came.hidden("message"), id);
    assert_eq!(came.header("set-cookie"), "", "nothing was begun");
    assert_eq!(door.get("/").await.status, StatusCode::OK, "the greeting needs no store");
}

#[tokio::test]
async fn without_a_store_an_old_conversation_says_so_and_greets_nobody_anew() {
    let mut door = FrontDoor::new();
    door.write("hello").await;
    door.fake.away.store(true, Ordering::Relaxed);
    let came = door.get("/").await;
    assert_eq!(came.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(came.has("This is our problem") && !came.has("Hello. I am Alongside"));
    assert!(door.cookie.is_some(), "the way back is kept");
}

#[tokio::test]
async fn the_last_words_of_a_deleted_conversation_can_be_read() {
    let mut door = FrontDoor::new();
    door.write("hello").await;
    let came = door.post("/chat", "text=delete").await;
    assert_eq!(came.status, StatusCode::OK);
    assert!(came.has("Everything is deleted.") && !came.has("hello"));
    assert_eq!(door.cookie, None);
    assert!(door.get("/").await.has("Hello. I am Alongside"));
}

#[tokio::test]
async fn a_conversation_that_is_gone_is_told_once() {
    let mut door = FrontDoor::new();
    door.write("hello").await;
    let cookie = door.cookie.clone();
    door.post("/chat", "text=delete").await;
    door.cookie = cookie;
    assert!(door.get("/").await.has("This chat is over"));
    assert!(!door.get("/").await.has("This chat is over"));
}

#[tokio::test]
async fn news_comes_only_when_there_is_some() {
    let mut door = FrontDoor::new();
    assert_eq!(door.get("/chat/updates").await.status, StatusCode::NO_CONTENT, "no conversation, no news");
    let id = door.get("/").await.hidden("message");
    door.post("/chat", &format!("message={id}&text=hello")).await;
    let path = format!("/chat/updates?after={id}");
    assert_eq!(door.get(&path).await.status, StatusCode::NO_CONTENT);
    door.fake.prompt("Are you home again?");
    let came = door.get(&path).await;
    assert_eq!(came.status, StatusCode::OK);
    assert!(came.has("Are you home again?"));
}

#[tokio::test]
async fn a_form_of_another_site_changes_nothing() {
    let mut door = FrontDoor::new();
    door.write("hello").await;
    let form = [("content-type", "application/x-www-form-urlencoded"), ("accept-language", "ar")];
    for other in [("sec-fetch-site", "cross-site"), ("origin", "https://elsewhere.example.org"), ("origin", "null")] {
        let came = door.send(Method::POST, "/chat", &[form[0], form[1], other], "choice=any.stop").await;
        assert_eq!(came.status, StatusCode::FORBIDDEN);
        assert!(came.has("<html lang=\"ar\""), "the refusal can be read");
    }
    let own = ("origin", "https://chat.example.org");
    assert_eq!(
        door.send(Method::POST, "/chat", &[form[0], own], "choice=any.stop").await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(door.fake.said().len(), 2);
}

#[tokio::test]
async fn leaving_takes_the_cookie_and_shows_a_page_that_names_nothing() {
    let mut door = FrontDoor::with(few(20, 300));
    door.write("hello").await;
    let came = door.post("/leave", "lang=ar").await;
    assert_eq!((came.status, came.header("location")), (StatusCode::SEE_OTHER, "/left?lang=ar"));
    assert_eq!(came.header("clear-site-data"), r#""cookies", "storage""#);
    assert_eq!(door.cookie, None);
    let left = door.get("/left?lang=en-GB").await;
    assert!(left.has("https://www.bbc.co.uk/weather") && left.has("still remembers"));
    for telling in ["Alongside", "NHS", "chat", "Example Health", "volunteer"] {
        assert!(!left.has(telling), "{telling} on the page after leaving");
    }
}
