//! Calls: in the queue beside leads, what to say in two languages, and a name and number for whoever rings.

use crate::house::{Browser, HOST, House, OTHER, Wish, contact, personal};
use alongside::domain::lead::{ContactDetails, Needs};
use alongside::domain::staff::Role;
use alongside::domain::taxonomy::Service;
use alongside::ids::LeadId;
use axum::http::StatusCode;
use jiff::civil::date;

#[tokio::test]
async fn a_call_is_taken_made_and_off_the_queue() {
    let house = House::open().await;
    let (lead, resident) = house.lead(Wish::default()).await;
    let call = house.call(lead, resident).await;
    let mut ada = house.sign_in("Ada", Role::Recruiter, HOST).await;
    let mut ben = house.sign_in("Ben", Role::Recruiter, HOST).await;

    let address = format!("/staff/calls/{call}");
    let queue = ada.get("/staff/leads").await.body;
    assert!(queue.contains("Ring: a new day for the missed promise") && queue.contains("1 lead and 1 call<"));
    assert!(queue.contains(&format!("href=\"{address}\"")));
    let first = ada.get(&address).await;
    assert_eq!(first.status, StatusCode::OK);
    assert!(first.body.contains("We said a person would contact you by"), "the words in English");
    assert!(first.body.contains("lang=\"ar\" dir=\"rtl\""), "and in the person's language");
    assert!(first.body.contains("نعتذر، فهذا خطؤنا"));
    assert_eq!((personal(&queue), personal(&first.body)), (None, None), "before it is taken");
    let contact = format!("{address}/contact");
    assert_eq!(ada.get(&contact).await.status, StatusCode::CONFLICT, "nobody has taken it");
    assert_eq!(ada.post(&format!("{address}/claim"), "").await.location(), contact);
    let late = ben.post(&format!("{address}/claim"), "").await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.body.contains("Ada was faster and makes this call."));
    assert!(ben.get(&address).await.body.contains("Ada makes this call"));
    assert!(!ben.get("/staff/leads").await.body.contains(&address), "it has left the queue of others");
    assert!(ben.get("/staff/leads?state=claimed").await.body.contains(&address), "who ask for it see it");
    assert_eq!(ben.get(&contact).await.status, StatusCode::CONFLICT);
    assert_eq!(ben.post(&contact, "").await.status, StatusCode::CONFLICT);

    let closed = ada.get(&contact).await;
    assert_eq!((closed.status, personal(&closed.body)), (StatusCode::OK, None), "nothing is opened unasked");
    assert!(closed.body.contains("Show name and number</button>"));
    let page = ada.open(&contact).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("tel:+447700900123") && page.body.contains("Amal"));
    assert!(!page.body.contains("choir"), "own words belong to the lead");
    assert!(page.body.contains("Do not leave a message"));
    assert_eq!(ben.post(&format!("{address}/done"), "").await.status, StatusCode::CONFLICT);
    let done = ada.post(&format!("{address}/done"), "result=spoke").await;
    assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, "/staff/leads?said=call-done"));
    let after = ada.get(done.location()).await.body;
    assert!(after.contains("The call is made") && !after.contains(&address));
    assert!(ada.get(&format!("/staff/leads/{lead}")).await.body.contains("Ada told the person by telephone"));
}

/// Ada, with a call of hers whose name and number she has opened.
async fn ringing(house: &House, contact: ContactDetails) -> (Browser, LeadId, String) {
    let (lead, resident) = house.lead(Wish { contact, ..Wish::default() }).await;
    let address = format!("/staff/calls/{}", house.call(lead, resident).await);
    let mut ada = house.sign_in("Ada", Role::Recruiter, HOST).await;
    ada.post(&format!("{address}/claim"), "").await;
    ada.open(&format!("{address}/contact")).await;
    (ada, lead, address)
}

#[tokio::test]
async fn a_call_that_nobody_picked_up_is_due_again_and_not_off_the_list() {
    let house = House::open().await;
    let (mut ada, lead, address) = ringing(&house, contact("Amal")).await;
    let page = ada.get(&format!("{address}/contact")).await.body;
    assert!(
        page.contains("Did you speak to the person?") && !page.contains(" checked"),
        "nothing is chosen beforehand"
    );
    assert!(page.contains("Good times to call") && page.contains("They ask us to stop, or to delete their details"));
    assert!(page.contains("My name is [your name], from \u{2068}westway_hospitals (sample)\u{2069}."), "{page}");
    let unsaid = ada.post(&format!("{address}/done"), "answer=can_come").await;
    assert_eq!(unsaid.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(unsaid.body.matches("Choose whether you spoke to the person").count(), 2, "above and at the field");
    assert!(unsaid.body.contains("<title>Error: "));

    for (result, words) in
        [("no_answer", "No answer"), ("left_message", "Left a message"), ("needs_interpreter", "Needs an interpreter")]
    {
        let tried = ada.post(&format!("{address}/done"), &format!("result={result}")).await;
        assert_eq!(tried.status, StatusCode::SEE_OTHER, "{result}");
        let said = ada.get(tried.location()).await.body;
        assert!(
            said.contains("Your try is saved.") && said.contains("ing again by Tuesday 24 November 2026"),
            "{said}"
        );
        assert_eq!(said.contains("Book an interpreter for Arabic"), result == "needs_interpreter");
        let history = ada.get(&format!("/staff/leads/{lead}")).await.body;
        let line = format!("rang to tell the person something: {words}. Ring again by Tuesday 24 November 2026");
        assert!(history.contains(&line), "{result}");
        assert!(ada.get("/staff/leads").await.body.contains(&address), "it stays in the list");
    }
}

#[tokio::test]
async fn a_wrong_number_ends_the_call_and_says_what_else_can_be_done() {
    for (email, says) in [(true, "We have an e-mail address"), (false, "We have no e-mail address")] {
        let house = House::open().await;
        let known = contact("Amal");
        let contact = ContactDetails { email: known.email.clone().filter(|_| email), ..known };
        let (mut ada, lead, address) = ringing(&house, contact).await;
        let ended = ada.post(&format!("{address}/done"), "result=wrong_number").await;
        assert_eq!(ended.status, StatusCode::SEE_OTHER);
        let page = ada.get(ended.location()).await.body;
        assert!(page.contains(says) && page.contains("something: Wrong number. The call is off the list"), "{page}");
        assert!(!ada.get("/staff/leads").await.body.contains(&address));
        assert_eq!(ada.get(&format!("{address}/contact")).await.status, StatusCode::NOT_FOUND);
        assert!(ada.get(&format!("/staff/leads/{lead}")).await.body.contains("Claim this lead"), "the lead goes on");
    }
}

#[tokio::test]
async fn who_asks_us_to_stop_on_a_call_is_contacted_no_more() {
    let house = House::open().await;
    let (mut ada, lead, address) = ringing(&house, contact("Amal")).await;
    let stopped = ada.post(&format!("{address}/done"), "result=asked_to_stop").await;
    assert_eq!(stopped.location(), format!("/staff/leads/{lead}/told?said=try"));
    assert!(ada.get(stopped.location()).await.body.contains("Did they ask for more?"));
    assert_eq!(ada.get(&format!("/staff/leads/{lead}")).await.status, StatusCode::GONE);
    assert_eq!(ada.get(&address).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn leads_and_calls_stand_in_one_order_and_the_filter_parts_them() {
    let house = House::open().await;
    let (overdue, _) = house.lead(Wish { promised_on: date(2026, 11, 20), ..Wish::default() }).await;
    let (lead, resident) = house.lead(Wish { promised_on: date(2026, 11, 27), ..Wish::default() }).await;
    let call = house.call(lead, resident).await;
    let mut ada = house.sign_in("Ada", Role::Recruiter, HOST).await;
    let mut dee = house.sign_in("Dee", Role::Administrator, HOST).await;
    let both = ada.get("/staff/leads").await.body;
    let places = [overdue.to_string(), call.to_string(), lead.to_string()]
        .map(|id| both.find(&format!("=\"{id}\"")).expect("it is listed"));
    assert!(places.is_sorted(), "{places:?}");
    assert!(both.contains("1 overdue") && both.contains(">1 call to make</a>"));
    for (query, leads, calls, count) in [
        ("?what=leads", true, false, "2 leads<"),
        ("?what=calls", false, true, "1 call<"),
        ("?what=calls&service=jobs", false, false, "0 calls<"),
        ("?what=calls&language=ar&borough=Ealing", false, true, "1 call<"),
        ("?what=calls&state=open", false, true, "1 call<"),
        ("?what=calls&state=mine", false, false, "0 calls<"),
        ("?what=calls&state=overdue", false, false, "0 calls<"),
    ] {
        let page = ada.get(&format!("/staff/leads{query}")).await.body;
        assert_eq!(page.contains(&format!("data-lead=\"{lead}\"")), leads, "{query}");
        assert_eq!(page.contains(&format!("data-call=\"{call}\"")), calls, "{query}");
        assert!(page.contains(count), "{query}");
    }
    let old = ada.get("/staff/calls").await;
    assert_eq!((old.status, old.location()), (StatusCode::SEE_OTHER, "/staff/leads?what=calls"));
    let watched = dee.get(&format!("/staff/calls/{call}")).await.body;
    assert!(watched.contains("administrators see where calls stand") && !watched.contains("I will ring"));
}

#[tokio::test]
async fn a_taken_call_is_given_back_for_a_reason() {
    let house = House::open().await;
    let (lead, resident) = house.lead(Wish::default()).await;
    let address = format!("/staff/calls/{}", house.call(lead, resident).await);
    let mut ada = house.sign_in("Ada", Role::Recruiter, HOST).await;
    let mut ben = house.sign_in("Ben", Role::Recruiter, HOST).await;
    ada.post(&format!("{address}/claim"), "").await;
    let unsaid = ada.post(&format!("{address}/release"), "reason=because").await;
    assert_eq!(unsaid.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        unsaid.body.contains("Choose why you give the call back") && unsaid.body.contains("id=\"reason-conflict\"")
    );
    assert_eq!(ben.post(&format!("{address}/release"), "reason=away").await.status, StatusCode::CONFLICT);
    let given = ada.post(&format!("{address}/release"), "reason=language").await;
    assert_eq!(given.location(), "/staff/leads?said=call-given-back");
    assert_eq!(ada.get(&format!("{address}/contact")).await.status, StatusCode::CONFLICT);
    assert_eq!(ben.post(&format!("{address}/claim"), "").await.status, StatusCode::SEE_OTHER);
    let history = ben.get(&format!("/staff/leads/{lead}")).await.body;
    assert!(history.contains("Ada took a call") && history.contains("Ada gave a call back: Needs another language"));
}

#[tokio::test]
async fn who_claims_the_lead_meanwhile_makes_its_call() {
    let house = House::open().await;
    let (lead, resident) = house.lead(Wish::default()).await;
    let address = format!("/staff/calls/{}", house.call(lead, resident).await);
    let mut ada = house.sign_in("Ada", Role::Recruiter, HOST).await;
    let mut ben = house.sign_in("Ben", Role::Recruiter, HOST).await;
    ada.post(&format!("{address}/claim"), "").await;
    ben.post(&format!("/staff/leads/{lead}/claim"), "").await;
    assert_eq!(ada.get(&format!("{address}/contact")).await.status, StatusCode::CONFLICT);
    assert_eq!(ada.post(&format!("{address}/contact"), "").await.status, StatusCode::CONFLICT);
    assert_eq!(ben.open(&format!("{address}/contact")).await.status, StatusCode::OK);
    let theirs = ben.get(&address).await.body;
    assert!(theirs.contains("because you have the lead") && !theirs.contains("Why do you give it back?"));
    assert!(ben.get(&format!("/staff/leads/{lead}")).await.body.contains(&format!("href=\"{address}\"")));
    assert_eq!(ben.post(&format!("{address}/release"), "reason=away").await.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn a_recruiter_of_some_boroughs_sees_the_calls_of_their_leads_alone() {
    let house = House::open().await;
    let (here, resident) = house.lead(Wish::default()).await;
    let call_here = house.call(here, resident).await;
    let needs = Needs { borough: Some("Brent".to_owned()), ..Needs::default() };
    let (there, other) = house.lead(Wish { needs, ..Wish::default() }).await;
    let call_there = house.call(there, other).await;
    let id = house.hire("Ada", Role::Recruiter, HOST).await;
    let mut ada = house.browser();
    ada.post(&house.link(id).await, "").await;
    let mut dee = house.sign_in("Dee", Role::Administrator, HOST).await;
    dee.post(&format!("/staff/people/{id}/boroughs"), "borough=Brent").await;
    let queue = ada.get("/staff/leads").await.body;
    assert!(queue.contains(&call_there.to_string()) && !queue.contains(&call_here.to_string()));
    assert!(queue.contains("1 lead and 1 call<") && !queue.contains("Ealing"), "nor the borough as a filter");
    for path in ["", "/contact"] {
        assert_eq!(ada.get(&format!("/staff/calls/{call_here}{path}")).await.status, StatusCode::NOT_FOUND);
    }
    assert_eq!(ada.post(&format!("/staff/calls/{call_here}/claim"), "").await.status, StatusCode::NOT_FOUND);
    assert_eq!(ada.post(&format!("/staff/calls/{call_there}/claim"), "").await.status, StatusCode::SEE_OTHER);
    let mut eve = house.sign_in("Eve", Role::Recruiter, OTHER).await;
    assert!(!eve.get("/staff/leads").await.body.contains(&call_here.to_string()));
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    assert!(!cora.get("/staff/leads").await.body.contains(&call_here.to_string()), "another desk's");
}

#[tokio::test]
async fn pages_of_leads_and_calls_miss_nothing() {
    let house = House::open().await;
    let mut expected = Vec::new();
    for number in 0..30 {
        let service = if number % 3 == 0 { Service::Jobs } else { Service::Volunteering };
        let promised_on = date(2026, 11, 24 + i8::try_from(number % 3).expect("a day"));
        let wish = Wish { service, promised_on, chosen: false, ..Wish::default() };
        let (lead, resident) = house.lead(wish).await;
        expected.extend([lead.to_string(), house.call(lead, resident).await.to_string()]);
    }
    let mut ada = house.sign_in("Ada", Role::Recruiter, HOST).await;
    let (mut address, mut found) = ("/staff/leads".to_owned(), Vec::new());
    loop {
        let page = ada.get(&address).await.body;
        for row in page.split("<tr role=\"row\" data-").skip(1) {
            found.push(row.split('"').nth(1).expect("an id").to_owned());
        }
        let Some(next) = page.split("\" rel=\"next\"").next().filter(|_| page.contains("rel=\"next\"")) else { break };
        address = next.rsplit("href=\"").next().expect("an address").replace("&#38;", "&");
    }
    assert_eq!(found.len(), 60);
    found.sort();
    expected.sort();
    assert_eq!(found, expected);
}
