//! Writing an opportunity through the pages, step by step, as a coordinator does.

use crate::house::{Answer, Browser};
use axum::http::{Request, StatusCode, header};

/// What a coordinator types for a volunteering role, step by step.
pub(crate) const STEPS: [(&str, &str); 4] = [
    (
        "what",
        "role_kind=garden_helper&title=Garden+helper&summary=You+plant+and+water+with+a+small+group.+We+show+you+how.",
    ),
    (
        "where",
        "postcode=ub1+3hw&place=Southall&pattern=weekly&days=tue&days=thu&parts_of_day=morning&hours_per_week=2&commitment=three_months&closing=14+December+2026",
    ),
    (
        "who",
        "capacity=4&minimum_age=16&no_experience_needed=yes&checks=references&languages_wanted=pa&interests=outdoors\
         &apply_url=https%3A%2F%2Fexample.org%2Fgarden",
    ),
    ("support", "learning_disability=easy_read&learning_disability=short_shifts&who_supports=Anna&access=step_free"),
];

/// Begins something of this kind; its address.
pub(crate) async fn begin(browser: &mut Browser, kind: &str) -> String {
    let begun = browser.post("/staff/opportunities", &format!("kind={kind}")).await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER);
    begun.location().split_once("/edit/what").expect("the first step").0.to_owned()
}

/// Sends a step over the version that its page shows.
pub(crate) async fn send(browser: &mut Browser, address: &str, step: &str, form: &str, go: &str) -> Answer {
    let version = version(&browser.get(&format!("{address}/edit/{step}")).await.body);
    browser.post(&format!("{address}/edit/{step}"), &format!("{form}&version={version}&go={go}")).await
}

/// Sends a file of opportunities as a browser does.
pub(crate) async fn send_file(browser: &mut Browser, file: &str, publish: bool) -> Answer {
    let mut body = format!(
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\nContent-Type: text/csv\r\n\r\n{file}\r\n"
    );
    if publish {
        body.push_str("--x\r\nContent-Disposition: form-data; name=\"publish\"\r\n\r\nyes\r\n");
    }
    body.push_str("--x--\r\n");
    let request =
        Request::post("/staff/opportunities/files").header(header::CONTENT_TYPE, "multipart/form-data; boundary=x");
    browser.send(request, body).await
}

pub(crate) fn version(page: &str) -> String {
    let (_, rest) = page.split_once("name=\"version\" value=\"").expect("a version");
    rest.split('"').next().expect("a number").to_owned()
}

/// Writes all of it.
pub(crate) async fn write_garden(browser: &mut Browser) -> String {
    let address = begin(browser, "volunteering").await;
    for (step, form) in STEPS {
        let answer = send(browser, &address, step, form, "next").await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{step}: {}", answer.body);
    }
    address
}
