//! Requests for a companion: a list, a decision each, once.

use crate::house::{HOST, House, OTHER, Wish};
use alongside::domain::lead::Needs;
use alongside::domain::staff::Role;
use alongside::domain::taxonomy::Service;
use alongside::ids::LeadId;
use axum::http::StatusCode;

async fn request(house: &House) -> LeadId {
    let visit =
        serde_json::json!({ "for_someone_else": false, "hospital": "Ealing Hospital", "kinds": ["wait_with_me"] });
    let needs: Needs = serde_json::from_value(serde_json::json!({ "visit": visit })).expect("needs");
    house.lead(Wish { service: Service::Companion, chosen: false, needs, ..Wish::default() }).await.0
}

#[tokio::test]
async fn a_coordinator_accepts_a_request_and_it_leaves_the_list() {
    let house = House::open().await;
    let lead = request(&house).await;
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    let list = cora.get("/staff/requests").await.body;
    assert!(list.contains("Go to Ealing Hospital") && !list.contains("Amal"), "needs, and no name: {list}");
    assert!(list.contains(&format!("href=\"/staff/requests/{lead}\">Decide")) && !list.contains("<select"), "{list}");
    let page = cora.get(&format!("/staff/requests/{lead}")).await.body;
    assert!(
        page.contains("Say yes: we look for a companion") && page.contains("Say no, and what helps better"),
        "{page}"
    );
    assert!(page.contains("An interpreter can help you.") && page.contains("lang=\"ar\" dir=\"rtl\""), "{page}");
    assert!(page.contains("type=\"radio\"") && !page.contains("checked") && !page.contains("Amal"), "{page}");
    let accepted = cora.post(&format!("/staff/requests/{lead}/accept"), "").await;
    assert!(accepted.location().starts_with("/staff/requests?said=accepted&reference="), "{}", accepted.location());
    let list = cora.get(accepted.location()).await.body;
    assert!(
        list.contains("is accepted. We tell the person in their language that we look for a companion")
            && list.contains("Nobody is waiting"),
        "{list}"
    );
    let page = cora.get(&format!("/staff/leads/{lead}")).await.body;
    assert!(page.contains("Cora accepted the request for a companion"), "{page}");
}

#[tokio::test]
async fn a_request_is_redirected_for_a_reason_and_the_first_decision_stands() {
    let house = House::open().await;
    let lead = request(&house).await;
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    let mut colin = house.sign_in("Colin", Role::Coordinator, HOST).await;
    let path = format!("/staff/requests/{lead}/redirect");
    let refused = cora.post(&path, "reason=").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.body.contains("href=\"#reason-patient_transport\"")
            && refused.body.contains("Choose what helps better")
    );
    let decided = cora.post(&path, "reason=interpreter").await;
    let list = cora.get(decided.location()).await.body;
    assert!(list.contains("is closed. We tell the person in their language what helps better"), "{list}");
    let late = colin.post(&format!("/staff/requests/{lead}/accept"), "").await;
    assert!(late.location().starts_with("/staff/requests?said=already&reference="), "{}", late.location());
    assert!(!cora.get("/staff/leads").await.body.contains(&lead.to_string()), "nobody is left to follow it up");
    let page = cora.get(&format!("/staff/leads/{lead}")).await.body;
    assert!(page.contains("Cora said what helps better: An interpreter can help you."), "{page}");
    assert!(page.contains("Closed on Monday 23 November 2026: Something else helps them better"), "{page}");
}

#[tokio::test]
async fn requests_come_page_after_page_and_a_decision_leads_back_to_its_page() {
    let house = House::open().await;
    let mut leads = Vec::new();
    for _ in 0..27 {
        leads.push(request(&house).await);
    }
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    let first = cora.get("/staff/requests").await.body;
    assert!(first.contains("27 requests wait for a decision") && !first.contains("First page"), "{first}");
    assert_eq!(first.matches("<section class=\"request\"").count(), 25);
    let next = first.split("<a href=\"").find(|rest| rest.contains("rel=\"next\"")).unwrap().split('"').next().unwrap();
    let second = cora.get(next).await.body;
    assert!(leads[25..].iter().all(|lead| second.contains(&format!("request-{lead}"))), "{second}");
    assert_eq!(second.matches("<section class=\"request\"").count(), 2);
    assert!(second.contains("href=\"/staff/requests\">First page") && !second.contains("rel=\"next\""));

    let after = next.split_once('?').unwrap().1;
    let decide = format!("/staff/requests/{}?{after}", leads[25]);
    assert!(second.contains(&format!("href=\"{decide}\"")), "{second}");
    let action = format!("/staff/requests/{}/redirect?{after}", leads[25]);
    let page = cora.get(&decide).await.body;
    assert!(
        page.contains(&format!("action=\"{action}\"")) && page.contains(&format!("/staff/requests?{after}")),
        "{page}"
    );
    let refused = cora.post(&action, "reason=").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains(&format!("action=\"{action}\"")), "it leads back to its page still");
    let decided = cora.post(&action, "reason=interpreter").await;
    assert!(decided.location().ends_with(&format!("&{after}")), "{}", decided.location());
    let accept = format!("/staff/requests/{}/accept?{after}", leads[26]);
    let last = cora.post(&accept, "").await;
    let page = cora.get(last.location()).await.body;
    assert!(page.contains("is accepted.") && page.contains("25 requests wait"), "{page}");
    assert!(page.contains("There is none after this place") && page.contains("First page"), "{page}");
}

#[tokio::test]
async fn requests_are_for_the_coordinators_of_their_organisation() {
    let house = House::open().await;
    let lead = request(&house).await;
    let (volunteering, _) = house.lead(Wish::default()).await;
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    let mut olga = house.sign_in("Olga", Role::Coordinator, OTHER).await;
    assert_eq!(olga.post(&format!("/staff/requests/{lead}/accept"), "").await.status, StatusCode::NOT_FOUND);
    assert!(!olga.get("/staff/requests").await.body.contains("Ealing Hospital"));
    assert_eq!(cora.post(&format!("/staff/requests/{volunteering}/accept"), "").await.status, StatusCode::NOT_FOUND);
    let mut rita = house.sign_in("Rita", Role::Recruiter, HOST).await;
    assert_eq!(rita.get("/staff/requests").await.status, StatusCode::FORBIDDEN);
}
