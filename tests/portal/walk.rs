//! Every route, with every role, with another organisation's ids, and with no session, against one table.

use crate::house::{Browser, HOST, House, OTHER, Wish, personal};
use alongside::domain::staff::Role;
use alongside::domain::taxonomy::{FeedbackKind, Service};
use alongside::portal::{ROUTES, Who};
use axum::http::{Method, Request, StatusCode, header};

/// What the walk expects of each route: nobody; recruiter, coordinator and administrator of the organisation whose lead, call or
/// member of staff the id names; recruiter and administrator of another. The lead is a volunteering lead that the recruiter has
/// claimed, the member of staff another recruiter.
const EXPECTED: &[(&str, &str, [u16; 6])] = &[
    ("GET", "/staff", [303, 303, 303, 303, 303, 303]),
    ("GET", "/staff/portal.css", [200, 200, 200, 200, 200, 200]),
    ("GET", "/staff/colour.css", [200, 200, 200, 200, 200, 200]),
    ("GET", "/staff/queue.js", [200, 200, 200, 200, 200, 200]),
    ("GET", "/staff/leads/find", [401, 422, 422, 422, 422, 422]),
    ("GET", "/staff/leads/export", [401, 200, 200, 403, 200, 403]),
    ("POST", "/staff/leads/export", [401, 200, 200, 403, 200, 403]),
    ("GET", "/staff/leads/{id}/try", [401, 200, 404, 403, 404, 403]),
    ("POST", "/staff/leads/{id}/try", [401, 422, 404, 403, 404, 403]),
    ("GET", "/staff/leads/{id}/note", [401, 200, 404, 403, 404, 403]),
    ("POST", "/staff/leads/{id}/note", [401, 422, 404, 403, 404, 403]),
    // There is no such note.
    ("POST", "/staff/leads/{id}/notes/{note}/remove", [401, 409, 404, 403, 404, 403]),
    ("GET", "/staff/leads/{id}/hand-on", [401, 200, 404, 403, 404, 403]),
    ("POST", "/staff/leads/{id}/hand-on", [401, 422, 404, 403, 404, 403]),
    ("GET", "/staff/leads/{id}/outcome", [401, 200, 404, 403, 404, 403]),
    ("POST", "/staff/leads/{id}/outcome", [401, 422, 404, 403, 404, 403]),
    // The lead is not about feedback: it has no such page.
    ("GET", "/staff/leads/{id}/done", [401, 404, 404, 403, 404, 403]),
    ("POST", "/staff/leads/{id}/done", [401, 404, 404, 403, 404, 403]),
    // Whoever of its organisation is rung hears it, whichever desk's the lead is.
    ("GET", "/staff/leads/{id}/told", [401, 200, 200, 200, 404, 404]),
    ("POST", "/staff/leads/{id}/told", [401, 422, 422, 422, 404, 404]),
    ("GET", "/staff/workload", [401, 403, 403, 200, 403, 200]),
    ("GET", "/staff/link/{token}", [200, 200, 200, 200, 200, 200]),
    ("POST", "/staff/link/{token}", [410, 410, 410, 410, 410, 410]),
    ("GET", "/staff/sign-in", [200, 200, 200, 200, 200, 200]),
    ("POST", "/staff/sign-in", [422, 422, 422, 422, 422, 422]),
    ("GET", "/staff/sign-in/code", [303, 303, 303, 303, 303, 303]),
    ("POST", "/staff/sign-in/code", [410, 410, 410, 410, 410, 410]),
    ("GET", "/staff/invitation/{token}", [200, 200, 200, 200, 200, 200]),
    ("POST", "/staff/invitation/{token}", [410, 410, 410, 410, 410, 410]),
    ("GET", "/staff/set-up/password", [410, 410, 410, 410, 410, 410]),
    ("POST", "/staff/set-up/password", [410, 410, 410, 410, 410, 410]),
    ("GET", "/staff/set-up/app", [410, 410, 410, 410, 410, 410]),
    ("POST", "/staff/set-up/app", [410, 410, 410, 410, 410, 410]),
    ("GET", "/staff/account", [401, 200, 200, 200, 200, 200]),
    ("GET", "/staff/account/password", [401, 200, 200, 200, 200, 200]),
    ("POST", "/staff/account/password", [401, 422, 422, 422, 422, 422]),
    ("GET", "/staff/account/second-step", [401, 200, 200, 200, 200, 200]),
    ("POST", "/staff/account/second-step", [401, 422, 422, 422, 422, 422]),
    ("GET", "/staff/discord", [401, 200, 200, 200, 200, 200]),
    ("POST", "/staff/discord/code", [401, 200, 200, 200, 200, 200]),
    ("POST", "/staff/discord/unlink", [401, 303, 303, 303, 303, 303]),
    ("POST", "/staff/account/morning", [401, 303, 303, 303, 303, 303]),
    ("GET", "/staff/people", [401, 403, 403, 200, 403, 200]),
    ("GET", "/staff/people/invite", [401, 403, 403, 200, 403, 200]),
    ("POST", "/staff/people/invite", [401, 403, 403, 422, 403, 422]),
    ("GET", "/staff/people/{id}", [401, 403, 403, 200, 403, 404]),
    ("POST", "/staff/people/{id}/invite", [401, 403, 403, 200, 403, 404]),
    ("POST", "/staff/people/{id}/role", [401, 403, 403, 422, 403, 404]),
    ("POST", "/staff/people/{id}/boroughs", [401, 403, 403, 303, 403, 404]),
    ("GET", "/staff/people/{id}/switch-off", [401, 403, 403, 200, 403, 404]),
    ("POST", "/staff/people/{id}/switch-off", [401, 403, 403, 303, 403, 404]),
    ("GET", "/staff/audit", [401, 403, 403, 200, 403, 200]),
    ("GET", "/staff/organisations", [401, 403, 403, 200, 403, 404]),
    ("GET", "/staff/organisations/new", [401, 403, 403, 200, 403, 404]),
    ("POST", "/staff/organisations/new", [401, 403, 403, 422, 403, 404]),
    ("GET", "/staff/organisations/{organisation}", [401, 403, 403, 200, 403, 404]),
    ("POST", "/staff/organisations/{organisation}", [401, 403, 403, 422, 403, 404]),
    ("GET", "/staff/promises", [401, 403, 403, 303, 403, 303]),
    ("GET", "/staff/promises/{organisation}", [401, 403, 403, 200, 403, 200]),
    ("POST", "/staff/promises/{organisation}", [401, 403, 403, 422, 403, 422]),
    ("POST", "/staff/promises/{organisation}/closed", [401, 403, 403, 422, 403, 422]),
    ("POST", "/staff/promises/{organisation}/open", [401, 403, 403, 303, 403, 303]),
    ("GET", "/staff/retention", [401, 403, 403, 200, 403, 404]),
    ("POST", "/staff/retention/clock", [401, 403, 403, 303, 403, 404]),
    ("GET", "/staff/settings", [401, 403, 403, 200, 403, 404]),
    ("GET", "/staff/signed-out", [200, 200, 200, 200, 200, 200]),
    ("GET", "/staff/leads", [401, 200, 200, 200, 200, 200]),
    ("GET", "/staff/leads/{id}", [401, 200, 404, 200, 404, 404]),
    ("POST", "/staff/leads/{id}/claim", [401, 303, 404, 403, 404, 403]),
    ("GET", "/staff/leads/{id}/contact", [401, 200, 404, 403, 404, 403]),
    ("POST", "/staff/leads/{id}/contact", [401, 303, 404, 403, 404, 403]),
    ("POST", "/staff/leads/{id}/release", [401, 303, 404, 403, 404, 403]),
    ("GET", "/staff/leads/{id}/phrases", [401, 200, 404, 403, 404, 403]),
    ("GET", "/staff/leads/{id}/phrases/{phrase}", [401, 200, 404, 403, 404, 403]),
    ("POST", "/staff/leads/{id}/phrases/{phrase}", [401, 422, 404, 403, 404, 403]),
    ("GET", "/staff/calls", [401, 303, 303, 303, 303, 303]),
    ("POST", "/staff/calls/{id}/claim", [401, 303, 404, 403, 404, 403]),
    ("POST", "/staff/calls/{id}/release", [401, 409, 404, 403, 404, 403]),
    ("GET", "/staff/calls/{id}", [401, 200, 404, 200, 404, 404]),
    ("GET", "/staff/calls/{id}/contact", [401, 200, 404, 403, 404, 403]),
    ("POST", "/staff/calls/{id}/contact", [401, 303, 404, 403, 404, 403]),
    // The name and number are not open: the page says so.
    ("POST", "/staff/calls/{id}/done", [401, 200, 404, 403, 404, 403]),
    ("GET", "/staff/feedback", [401, 200, 403, 200, 404, 404]),
    ("GET", "/staff/feedback/months", [401, 200, 403, 200, 404, 404]),
    ("GET", "/staff/feedback/months.csv", [401, 200, 403, 200, 404, 404]),
    ("GET", "/staff/feedback/{id}/done", [401, 200, 403, 200, 404, 404]),
    ("POST", "/staff/feedback/{id}/done", [401, 422, 403, 422, 404, 404]),
    ("GET", "/staff/feedback/{id}/words", [401, 200, 403, 200, 404, 404]),
    ("POST", "/staff/feedback/{id}/words", [401, 422, 403, 422, 404, 404]),
    ("GET", "/staff/opportunities", [401, 403, 200, 403, 403, 403]),
    ("POST", "/staff/opportunities", [401, 403, 422, 403, 403, 403]),
    ("GET", "/staff/opportunities/new", [401, 403, 200, 403, 403, 403]),
    ("GET", "/staff/opportunities/files", [401, 403, 200, 403, 403, 403]),
    ("POST", "/staff/opportunities/files", [401, 403, 422, 403, 403, 403]),
    ("GET", "/staff/opportunities/template.csv", [401, 403, 200, 403, 403, 403]),
    ("GET", "/staff/opportunities/export.csv", [401, 403, 200, 403, 403, 403]),
    ("GET", "/staff/opportunities/export.jsonld", [401, 403, 200, 403, 403, 403]),
    ("GET", "/staff/opportunities/{id}", [401, 403, 404, 403, 403, 403]),
    ("GET", "/staff/opportunities/{id}/edit/{step}", [401, 403, 404, 403, 403, 403]),
    ("POST", "/staff/opportunities/{id}/edit/{step}", [401, 403, 404, 403, 403, 403]),
    ("GET", "/staff/opportunities/{id}/preview", [401, 403, 404, 403, 403, 403]),
    ("GET", "/staff/opportunities/{id}/translations", [401, 403, 404, 403, 403, 403]),
    ("POST", "/staff/opportunities/{id}/translations/{language}", [401, 403, 404, 403, 403, 403]),
    ("POST", "/staff/opportunities/{id}/publish", [401, 403, 404, 403, 403, 403]),
    ("POST", "/staff/opportunities/{id}/copy", [401, 403, 404, 403, 403, 403]),
    ("POST", "/staff/opportunities/{id}/discard", [401, 403, 404, 403, 403, 403]),
    ("POST", "/staff/opportunities/{id}/close", [401, 403, 404, 403, 403, 403]),
    ("GET", "/staff/requests", [401, 403, 200, 403, 403, 403]),
    ("GET", "/staff/requests/{id}", [401, 403, 404, 403, 403, 403]),
    ("POST", "/staff/requests/{id}/accept", [401, 403, 404, 403, 403, 403]),
    ("POST", "/staff/requests/{id}/redirect", [401, 403, 404, 403, 403, 403]),
    ("POST", "/staff/sign-out", [303, 303, 303, 303, 303, 303]),
];

#[tokio::test]
async fn every_route_answers_every_role_as_the_table_says() {
    let listed: Vec<(&str, &str)> = EXPECTED.iter().map(|(method, path, _)| (*method, *path)).collect();
    for route in ROUTES {
        assert!(listed.contains(&(route.method.as_str(), route.path)), "{} {} has no row", route.method, route.path);
    }
    assert_eq!(listed.len(), ROUTES.len(), "a row of the table has no route");

    for (method, path, expected) in EXPECTED {
        let house = House::open().await;
        let (lead, resident) = house.lead(Wish::default()).await;
        let call = house.call(lead, resident).await;
        let mut people = people(&house).await;
        people[1].post(&format!("/staff/leads/{lead}/claim"), "").await;
        let colleague = house.hire("Ben", Role::Recruiter, HOST).await;
        let id = match path.split('/').nth(2) {
            Some("calls") => call.to_string(),
            Some("people") => colleague.to_string(),
            Some("feedback") => house.feedback(HOST, FeedbackKind::Complaint, "I waited long").await.to_string(),
            _ => lead.to_string(),
        };
        let address = filled(path, &id, OTHER);
        for (index, browser) in people.iter_mut().enumerate() {
            let answer = visit(browser, method, &address).await;
            assert_eq!(answer.0.as_u16(), expected[index], "{method} {path} as visitor {index}");
            // Nobody pressed the button that opens contact details, so that not even whoever has the lead sees any.
            assert_eq!(personal(&answer.1), None, "{method} {path} to visitor {index}");
        }
    }
}

#[tokio::test]
async fn nobody_of_another_organisation_finds_any_of_this_ones() {
    let house = House::open().await;
    let (lead, resident) = house.lead(Wish::default()).await;
    let (request, _) = house.lead(Wish { service: Service::Companion, chosen: false, ..Wish::default() }).await;
    let call = house.call(lead, resident).await;
    let colleague = house.hire("Ben", Role::Recruiter, HOST).await;
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    let begun = cora.post("/staff/opportunities", "kind=volunteering").await;
    let opportunity = begun.location().split('/').nth(3).expect("an id").to_owned();
    assert_eq!(cora.get(&format!("/staff/opportunities/{opportunity}")).await.status, StatusCode::OK);
    let before = cora.get(&format!("/staff/opportunities/{opportunity}")).await.body;
    for role in Role::ALL {
        let mut foreign = house.sign_in("Olga", role, OTHER).await;
        for route in ROUTES.iter().filter(|route| route.path.contains("{id}")) {
            let id = match route.path.split('/').nth(2) {
                Some("calls") => call.to_string(),
                Some("people") => colleague.to_string(),
                Some("opportunities") => opportunity.clone(),
                Some("requests") => request.to_string(),
                _ => lead.to_string(),
            };
            let address = filled(route.path, &id, HOST);
            let (status, body) = visit(&mut foreign, route.method.as_str(), &address).await;
            assert!(matches!(status.as_u16(), 403 | 404), "{} {} as {role:?}: {status}", route.method, route.path);
            assert_eq!(personal(&body), None, "{} {}", route.method, route.path);
        }
    }
    assert_eq!(cora.get(&format!("/staff/opportunities/{opportunity}")).await.body, before, "nothing was changed");
}

#[tokio::test]
async fn the_rule_of_each_route_holds_for_every_role() {
    let house = House::open().await;
    let mut people = people(&house).await;
    // The route that signs out is open to all and would end the walk.
    for route in ROUTES.iter().filter(|route| route.path != "/staff/sign-out") {
        let address = filled(route.path, &uuid::Uuid::nil().to_string(), "nobody");
        for (role, browser) in Role::ALL.iter().zip(&mut people[1..4]) {
            let mut browser = browser.clone();
            let (status, _) = visit(&mut browser, route.method.as_str(), &address).await;
            let barred = matches!(route.who, Who::Staff(roles) if !roles.contains(role));
            assert_eq!(status == StatusCode::FORBIDDEN, barred, "{} {} as {role:?}", route.method, route.path);
        }
    }
}

#[tokio::test]
async fn a_foreign_lead_an_unknown_one_and_nonsense_show_the_same_page() {
    let house = House::open().await;
    let (foreign, _) = house.lead(Wish { organisation: OTHER, chosen: false, ..Wish::default() }).await;
    let (of_another_desk, _) = house.lead(Wish { service: Service::Companion, chosen: false, ..Wish::default() }).await;
    let mut browser = house.sign_in("Ada", Role::Recruiter, HOST).await;
    let nobody = browser.get("/staff/nothing").await;
    assert_eq!(nobody.status, StatusCode::NOT_FOUND);
    for id in [foreign.to_string(), of_another_desk.to_string(), uuid::Uuid::nil().to_string(), "nonsense".to_owned()] {
        for (method, path) in
            [("GET", ""), ("POST", "/claim"), ("GET", "/contact"), ("POST", "/contact"), ("POST", "/release")]
        {
            let (status, body) = visit(&mut browser, method, &format!("/staff/leads/{id}{path}")).await;
            assert_eq!(status, StatusCode::NOT_FOUND, "{method} {path} of {id}");
            assert_eq!(body, nobody.body);
        }
    }
}

#[tokio::test]
async fn a_companion_lead_is_for_coordinators() {
    let house = House::open().await;
    let (lead, _) = house.lead(Wish { service: Service::Companion, chosen: false, ..Wish::default() }).await;
    let mut people = people(&house).await;
    let path = format!("/staff/leads/{lead}");
    for (index, status, listed) in [(1, 404, false), (2, 200, true), (3, 200, true), (4, 404, false)] {
        assert_eq!(people[index].get(&path).await.status.as_u16(), status);
        assert_eq!(people[index].get("/staff/leads").await.body.contains(&path), listed, "visitor {index}");
    }
}

#[tokio::test]
async fn every_page_is_kept_from_scripts_frames_and_caches() {
    let house = House::open().await;
    let mut browser = house.sign_in("Ada", Role::Recruiter, HOST).await;
    for path in
        ["/staff/leads", "/staff/nothing", "/staff/link/x", "/staff/leads/nonsense", "/staff/sign-in", "/staff/account"]
    {
        let answer = browser.get(path).await;
        let policy = answer.headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
        assert!(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), "{path}");
        assert!(!policy.contains("unsafe"), "{path}");
        // The queue alone has a script, and it is ours.
        let scripts: Vec<&str> = answer.body.split("<script").skip(1).collect();
        assert_eq!(policy.contains("script-src 'self'"), *path == *"/staff/leads", "{path}");
        assert!(scripts.iter().all(|script| script.starts_with(" src=\"/staff/queue.js?v=")), "{path}");
        assert_eq!(scripts.is_empty(), *path != *"/staff/leads", "{path}");
        assert_eq!(answer.headers[header::CACHE_CONTROL], "no-store", "{path}");
        assert_eq!(answer.headers[header::X_CONTENT_TYPE_OPTIONS], "nosniff", "{path}");
        assert!(!answer.body.contains("style="), "{path}");
    }
}

/// The address of a route with all that varies in it filled in: with a gap left it would lead nowhere, whoever asks.
fn filled(path: &str, id: &str, organisation: &str) -> String {
    let address = path.replace("{id}", id).replace("{token}", &"0".repeat(64)).replace("{organisation}", organisation);
    let address = address.replace("{step}", "what").replace("{language}", "pl").replace("{phrase}", "interview");
    let address = address.replace("{note}", &uuid::Uuid::nil().to_string());
    assert!(!address.contains('{'), "{path}: what stands for the gap that is left?");
    address
}

#[tokio::test]
async fn an_address_that_is_no_text_leads_nowhere_and_says_so_on_a_page_of_ours() {
    let house = House::open().await;
    let mut dee = house.sign_in("Dee", Role::Administrator, HOST).await;
    let nobody = dee.get("/staff/nothing").await;
    for route in ROUTES.iter().filter(|route| route.path.contains('{')) {
        let gaps = route.path.split('/').map(|part| if part.starts_with('{') { "%ff" } else { part });
        let address = gaps.collect::<Vec<_>>().join("/");
        let (status, body) = visit(&mut dee, route.method.as_str(), &address).await;
        assert_eq!((status, &body), (StatusCode::NOT_FOUND, &nobody.body), "{} {address}", route.method);
    }
    assert_eq!(dee.get("/staff/%ff").await.body, nobody.body);
}

/// Nobody; recruiter, coordinator and administrator of the host; recruiter and administrator of another organisation.
async fn people(house: &House) -> [Browser; 6] {
    [
        house.browser(),
        house.sign_in("Ada", Role::Recruiter, HOST).await,
        house.sign_in("Cora", Role::Coordinator, HOST).await,
        house.sign_in("Dee", Role::Administrator, HOST).await,
        house.sign_in("Eve", Role::Recruiter, OTHER).await,
        house.sign_in("Fay", Role::Administrator, OTHER).await,
    ]
}

async fn visit(browser: &mut Browser, method: &str, address: &str) -> (StatusCode, String) {
    let method: Method = method.parse().expect("a method");
    let request = Request::builder()
        .method(method)
        .uri(address)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    let answer = browser.send(request, "reason=away".to_owned()).await;
    (answer.status, answer.body)
}
