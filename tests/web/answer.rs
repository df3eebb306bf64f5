//! The page that answers a phrase from an e-mail: opening it changes nothing, each answer is one press, and it is given once.

use crate::fake::ANSWER_TOKEN;
use crate::front_door::FrontDoor;
use alongside::domain::taxonomy::PhraseAnswer;
use axum::http::{Method, StatusCode, header};

fn address() -> String {
    format!("/answer/{ANSWER_TOKEN}")
}

fn given(door: &FrontDoor) -> Option<PhraseAnswer> {
    *door.fake.answered.lock().unwrap()
}

#[tokio::test]
async fn opening_the_link_shows_the_phrase_with_a_button_for_each_answer_and_changes_nothing() {
    let mut door = FrontDoor::new();
    let page = door.get(&address()).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.has("lang=\"ar\" dir=\"rtl\""), "in the language of the e-mail");
    assert!(page.has("لديكم مقابلة") && page.has("10:30") && page.has("Ealing Hospital"));
    assert_eq!(page.body.matches("name=\"answer\"").count(), 5, "{}", page.body);
    assert_eq!(given(&door), None);
    let script = page.body.split("src=\"/assets/back.js").nth(1).and_then(|rest| rest.split('"').next());
    let script = format!("/assets/back.js{}", script.expect("what the back button brings back is asked for anew"));
    assert!(door.get(&script).await.has("pageshow"));
}

#[tokio::test]
async fn one_press_answers_and_leads_to_a_clean_address_that_says_what_follows() {
    let mut door = FrontDoor::new();
    let answer = door.post(&address(), "answer=can_come").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(answer.headers[header::LOCATION], "/answered/can_come?lang=ar");
    assert_eq!(given(&door), Some(PhraseAnswer::CanCome));
    let thanks = door.get("/answered/can_come?lang=ar").await;
    assert_eq!(thanks.status, StatusCode::OK);
    assert!(thanks.has("شكرًا لكم") && !thanks.has("Ealing"));

    let again = door.post(&address(), "answer=cannot_come").await;
    assert_eq!(given(&door), Some(PhraseAnswer::CanCome), "the first answer stays");
    assert!(again.has("أجبتم عن ذلك من قبل"));
    let later = door.get(&address()).await;
    assert!(!later.has("Ealing Hospital"), "whoever finds the link later learns nothing of the phrase");
}

#[tokio::test]
async fn cancelling_the_request_asks_once_more() {
    let mut door = FrontDoor::new();
    let sure = door.post(&address(), "answer=no_longer_wanted").await;
    assert_eq!(sure.status, StatusCode::OK);
    assert!(sure.has("هل تريدون إلغاء طلبكم"));
    assert_eq!(given(&door), None);
    let done = door.post(&address(), "answer=no_longer_wanted&sure=yes").await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    assert_eq!(given(&door), Some(PhraseAnswer::NoLongerWanted));
}

#[tokio::test]
async fn what_is_no_answer_to_this_phrase_answers_nothing() {
    let mut door = FrontDoor::new();
    for form in ["", "answer=", "answer=morning", "answer=nonsense"] {
        let page = door.post(&address(), form).await;
        assert_eq!(page.status, StatusCode::OK, "{form}");
        assert!(page.has("name=\"answer\""), "the answers are offered again");
    }
    assert_eq!(given(&door), None);
    assert_eq!(door.get("/answered/nonsense").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn another_site_cannot_press_it_and_a_link_that_is_over_says_so() {
    let mut door = FrontDoor::new();
    let headers = [("sec-fetch-site", "cross-site"), ("origin", "https://elsewhere.example.org")];
    let page = door.send(Method::POST, &address(), &headers, "answer=can_come").await;
    assert_eq!(page.status, StatusCode::FORBIDDEN);
    assert_eq!(given(&door), None);
    for token in ["0".repeat(64), "nonsense".to_owned()] {
        let page = door.get(&format!("/answer/{token}")).await;
        assert_eq!(page.status, StatusCode::GONE);
        assert!(page.has("does not work any more"));
    }
}
