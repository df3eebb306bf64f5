//! Calls to make: what to say in two languages, and a name and number for whoever rings.

use crate::house::{HOST, House, PERSONAL, Wish};
use alongside::domain::staff::Role;
use axum::http::StatusCode;

#[tokio::test]
async fn a_call_is_taken_made_and_off_the_list() {
    let house = House::open().await;
    let (lead, resident) = house.lead(Wish::default()).await;
    let call = house.call(lead, resident).await;
    let mut ada = house.sign_in("Ada", Role::Recruiter, HOST).await;
    let mut ben = house.sign_in("Ben", Role::Recruiter, HOST).await;

    let list = ada.get("/staff/calls").await;
    assert_eq!(list.status, StatusCode::OK);
    assert!(list.body.contains("We said a person would contact you by"), "the words in English");
    assert!(list.body.contains("lang=\"ar\" dir=\"rtl\""), "and in the person's language");
    assert!(list.body.contains("نعتذر، فهذا خطؤنا"));
    for personal in PERSONAL {
        assert!(!list.body.contains(personal), "the list shows {personal}");
    }
    let address = format!("/staff/calls/{call}");
    assert_eq!(ada.get(&address).await.status, StatusCode::CONFLICT, "nobody has taken it");
    assert_eq!(ada.post(&format!("{address}/claim"), "").await.status, StatusCode::SEE_OTHER);
    assert_eq!(ben.post(&format!("{address}/claim"), "").await.status, StatusCode::CONFLICT);
    assert!(ben.get("/staff/calls").await.body.contains("Ada makes this call"));
    assert_eq!(ben.get(&address).await.status, StatusCode::CONFLICT);

    let page = ada.get(&address).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("tel:+447700900123") && page.body.contains("Amal"));
    assert!(!page.body.contains("choir"), "own words belong to the lead");
    assert!(page.body.contains("Do not leave a message"));
    assert_eq!(ben.post(&format!("{address}/done"), "").await.status, StatusCode::CONFLICT);
    assert_eq!(ada.post(&format!("{address}/done"), "").await.status, StatusCode::SEE_OTHER);
    assert!(ada.get("/staff/calls").await.body.contains("There is no call to make"));
    assert!(ada.get(&format!("/staff/leads/{lead}")).await.body.contains("Ada told the person by telephone"));
}

#[tokio::test]
async fn who_claims_the_lead_meanwhile_makes_its_call() {
    let house = House::open().await;
    let (lead, resident) = house.lead(Wish::default()).await;
    let call = house.call(lead, resident).await;
    let mut ada = house.sign_in("Ada", Role::Recruiter, HOST).await;
    let mut ben = house.sign_in("Ben", Role::Recruiter, HOST).await;
    ada.post(&format!("/staff/calls/{call}/claim"), "").await;
    ben.post(&format!("/staff/leads/{lead}/claim"), "").await;
    assert_eq!(ada.get(&format!("/staff/calls/{call}")).await.status, StatusCode::CONFLICT);
    assert_eq!(ben.get(&format!("/staff/calls/{call}")).await.status, StatusCode::OK);
}
