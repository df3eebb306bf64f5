//! How much one person may write, and that danger is answered all the same.

use crate::front_door::{FrontDoor, few};
use alongside::channel::web::{Limits, TrustedProxies, WebSettings};
use axum::http::{Method, StatusCode};

#[tokio::test]
async fn writing_too_fast_says_how_long_to_wait_and_keeps_the_words() {
    let mut door = FrontDoor::with(few(2, 300));
    door.write("one").await;
    door.write("two").await;
    let came = door.post("/chat", "message=my-own-message&text=three").await;
    assert_eq!(came.status, StatusCode::TOO_MANY_REQUESTS);
    let seconds: u32 = came.header("retry-after").parse().unwrap();
    assert!((1..=60).contains(&seconds));
    assert!(came.has("You wrote many messages quickly"));
    assert!(came.has("three</textarea>") && came.has("name=\"message\" value=\"my-own-message\""));
    assert!(came.has("one"), "the conversation is still there");
    assert_eq!(door.fake.said().len(), 2);
}

#[tokio::test]
async fn danger_is_answered_however_much_was_written() {
    let mut door = FrontDoor::with(few(1, 300));
    door.write("one").await;
    let came = door.post("/chat", "text=I+am+in+danger").await;
    assert_eq!(came.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(came.has("class=\"notice safety\"") && came.has("tel:999"));
}

#[tokio::test]
async fn new_conversations_are_counted_by_address() {
    let mut door = FrontDoor::with(few(20, 2));
    for _ in 0..2 {
        assert_eq!(door.stranger().post("/chat", "text=hello").await.status, StatusCode::SEE_OTHER);
    }
    assert_eq!(door.stranger().post("/chat", "text=hello").await.status, StatusCode::TOO_MANY_REQUESTS);
    door.cookie = Some("alongside=made-up".to_owned());
    assert_eq!(
        door.post("/chat", "text=hello").await.status,
        StatusCode::TOO_MANY_REQUESTS,
        "nor with a made-up cookie"
    );
    let mut program = door.stranger();
    assert_eq!(program.send(Method::POST, "/api/conversations", &[], "").await.status, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn behind_a_trusted_proxy_residents_are_counted_apart() {
    let trusted_proxies = TrustedProxies::parse("203.0.113.0/24").unwrap();
    let door = FrontDoor::with(WebSettings { trusted_proxies, ..few(20, 1) });
    for (address, status) in [
        ("198.51.100.1", StatusCode::SEE_OTHER),
        ("198.51.100.2", StatusCode::SEE_OTHER),
        ("198.51.100.1", StatusCode::TOO_MANY_REQUESTS),
    ] {
        let mut resident = door.stranger().header("x-forwarded-for", address);
        assert_eq!(resident.post("/chat", "text=hello").await.status, status, "{address}");
    }
}

#[tokio::test]
async fn this_machine_can_be_left_uncounted() {
    let settings = few(1, 1);
    let limits = Limits { loopback: false, ..settings.limits };
    let trusted_proxies = TrustedProxies::parse("203.0.113.7").unwrap();
    let door = FrontDoor::with(WebSettings { limits, trusted_proxies, ..settings });
    for _ in 0..3 {
        let mut own = door.stranger().header("x-forwarded-for", "127.0.0.1");
        assert_eq!(own.post("/chat", "text=hello").await.status, StatusCode::SEE_OTHER);
        assert_eq!(own.post("/chat", "text=again").await.status, StatusCode::SEE_OTHER);
    }
}

#[tokio::test]
async fn a_body_larger_than_any_message_is_refused_kindly() {
    let mut door = FrontDoor::new().header("accept-language", "ar");
    let came = door.post("/chat", &format!("text={}", "a".repeat(70_000))).await;
    assert_eq!(came.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(came.has("<html lang=\"ar\"") && came.has("class=\"notice\"") && came.has("2,000"));
    assert_eq!(door.fake.said().len(), 0);
    assert_eq!(
        door.post("/chat", &format!("text={}", "a".repeat(10_000))).await.status,
        StatusCode::SEE_OTHER,
        "the engine says it"
    );
}
