//! Files of opportunities: the template, all or nothing, twice is once, and the open standard.

use crate::house::{Browser, HOST, House};
use crate::writing::{send_file as send, write_garden};
use alongside::domain::staff::Role;
use axum::http::{StatusCode, header};

async fn template(browser: &mut Browser) -> String {
    let answer = browser.get("/staff/opportunities/template.csv").await;
    assert_eq!(answer.headers[header::CONTENT_TYPE], "text/csv; charset=utf-8");
    answer.body
}

#[tokio::test]
async fn the_template_with_a_reference_of_ones_own_is_read_and_read_again_changes_nothing() {
    let house = House::open().await;
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    let file = template(&mut cora).await.replace("\nexample,", "\ngarden-1,");
    let first = send(&mut cora, &file, true).await;
    assert!(first.body.contains("1 new, 0 changed, 0 as they were. Residents see them now."), "{}", first.body);
    let list = cora.get("/staff/opportunities").await.body;
    assert!(list.contains("Garden helper") && list.contains("Published (2)"));
    for publish in [true, false] {
        let again = send(&mut cora, &file, publish).await;
        assert!(again.body.contains("Nothing has changed: all 1 rows were there just so."), "{}", again.body);
    }
    assert!(cora.get("/staff/opportunities").await.body.contains("Published (2)"), "twice is once");
    let changed = send(&mut cora, &file.replace("Garden helper", "Roof gardener"), true).await;
    assert!(changed.body.contains("0 new, 1 changed"));
}

#[tokio::test]
async fn rows_are_drafts_unless_they_are_to_be_published() {
    let house = House::open().await;
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    let file = template(&mut cora).await.replace("\nexample,", "\ngarden-1,");
    assert!(send(&mut cora, &file, false).await.body.contains("They are drafts"));
    assert!(cora.get("/staff/opportunities?state=draft").await.body.contains("Garden helper"));
    assert!(send(&mut cora, &file, false).await.body.contains("Nothing has changed"));
    assert!(cora.get("/staff/opportunities").await.body.contains("Published (1)"), "only what the house had");
}

#[tokio::test]
async fn one_bad_row_imports_nothing_and_every_bad_row_is_told() {
    let house = House::open().await;
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    let template = template(&mut cora).await;
    let (head, example) = template.split_once('\n').expect("a head");
    let good = example.replace("example,", "good,");
    let far = example.replace("example,", "far,").replace("UB1 3HW", "E1 1BB");
    let wrong =
        example.replace("example,", "wrong,").replace("tue; thu", "tue; someday").replace("https://", "http://");
    let refused = send(&mut cora, &format!("{head}\n{good}{far}{wrong}"), true).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    for part in [
        "Nothing was imported",
        "<td>3</td><td>postcode</td><td>E1 1BB is in",
        "<td>4</td><td>days</td><td>‘someday’ is not in the list",
        "<td>4</td><td>apply_url</td>",
    ] {
        assert!(refused.body.contains(part), "{part} is missing in {}", refused.body);
    }
    assert!(cora.get("/staff/opportunities").await.body.contains("Published (1)"), "the good row is not in either");
    let example = send(&mut cora, &template, true).await;
    assert!(example.body.contains("Delete the example row"));
    assert_eq!(cora.post("/staff/opportunities/files", "a=b").await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn what_a_person_closed_stays_closed_when_the_same_file_is_read_again() {
    let house = House::open().await;
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    let file = template(&mut cora).await.replace("\nexample,", "\ngarden-1,");
    send(&mut cora, &file, true).await;
    let list = cora.get("/staff/opportunities").await.body;
    let (_, rest) = list.split_once("/staff/opportunities/imp-").expect("it is listed");
    let address = format!("/staff/opportunities/imp-{}", rest.split('"').next().expect("an id"));
    cora.post(&format!("{address}/close"), "").await;
    let again = send(&mut cora, &file, true).await;
    assert!(again.body.contains("Nothing has changed"), "{}", again.body);
    assert!(cora.get("/staff/opportunities").await.body.contains("Closed (1)"));
    let changed = send(&mut cora, &file.replace("Garden helper", "Roof gardener"), true).await;
    assert!(changed.body.contains("0 new, 1 changed"), "a file that says something new opens it again");
    assert!(cora.get("/staff/opportunities").await.body.contains("Closed (0)"));
}

#[tokio::test]
async fn a_file_overwrites_no_draft_that_someone_writes_by_hand() {
    let house = House::open().await;
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    let mut colin = house.sign_in("Colin", Role::Coordinator, HOST).await;
    let file = template(&mut cora).await.replace("\nexample,", "\ngarden-1,");
    send(&mut cora, &file, false).await;
    let better = file.replace("Garden helper", "Roof gardener");
    assert!(send(&mut cora, &better, false).await.body.contains("0 new, 1 changed"), "a file's draft is the file's");
    let list = cora.get("/staff/opportunities?state=draft").await.body;
    let (_, rest) = list.split_once("/staff/opportunities/imp-").expect("it is listed");
    let address = format!("/staff/opportunities/imp-{}", rest.split('"').next().expect("an id"));
    house.clock.advance(jiff::SignedDuration::from_secs(1));
    let by_hand = "role_kind=garden_helper&title=Written+by+Colin&summary=You+plant+with+us.";
    crate::writing::send(&mut colin, &address, "what", by_hand, "leave").await;
    for publish in [true, false] {
        let refused = send(&mut cora, &file, publish).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains("A colleague is changing this on the pages"), "{}", refused.body);
    }
    assert!(cora.get(&address).await.body.contains("Written by Colin"));
}

#[tokio::test]
async fn a_thousand_rows_are_read_at_once_and_more_are_refused_with_the_reason() {
    let house = House::open().await;
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    let template = template(&mut cora).await;
    let (head, example) = template.split_once('\n').expect("a head");
    let rows = |count: usize| -> String {
        let rows = (0..count).map(|row| example.replacen("example,", &format!("row-{row},"), 1));
        format!("{head}\n{}", rows.collect::<String>())
    };
    let first = send(&mut cora, &rows(1000), true).await;
    assert!(first.body.contains("1000 new, 0 changed"), "{}", first.body);
    assert!(send(&mut cora, &rows(1000), true).await.body.contains("all 1000 rows were there just so"));
    let many = send(&mut cora, &rows(1001), true).await;
    assert!(many.body.contains("The file has 1001 rows. Use 1000 or fewer in one file"), "{}", many.body);
    let bad = rows(300).replace("tue; thu", "someday");
    let refused = send(&mut cora, &bad, true).await;
    assert_eq!(refused.body.matches("is not in the list").count(), 300, "every bad row is told");
    let huge = send(&mut cora, &rows(10_000), true).await;
    assert!(huge.body.contains("Choose a file of at most 2 MB"), "{}", huge.body);
}

#[tokio::test]
async fn what_a_spreadsheet_program_makes_of_the_template_is_read() {
    let house = House::open().await;
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    let template = template(&mut cora).await.replace("\nexample,", "\ngarden-1,");
    assert!(template.contains("21 December 2026"), "four weeks from now, so that it is never in the past: {template}");
    let saved = template.replace("21 December 2026", "21-Dec-26").replace(",yes,yes,", ",TRUE,TRUE,");
    let saved = format!("{}\r\n,,,,,,\r\n", saved.trim_end().replace('\n', "\r\n"));
    assert!(send(&mut cora, &saved, true).await.body.contains("1 new"));
    let page = cora.get("/staff/opportunities/files").await.body;
    for part in
        ["<dt>parts_of_day</dt>", "morning (Morning)", "volunteering (volunteering role)", "inner (Inner London)"]
    {
        assert!(page.contains(part), "{part} is missing");
    }
}

#[tokio::test]
async fn what_is_exported_reads_back_as_what_is_there() {
    let house = House::open().await;
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    let address = write_garden(&mut cora).await;
    cora.post(&format!("{address}/publish"), "").await;
    let exported = cora.get("/staff/opportunities/export.csv").await;
    assert!(exported.headers[header::CONTENT_DISPOSITION].to_str().unwrap().contains("attachment"));
    let again = send(&mut cora, &exported.body, true).await;
    assert!(again.body.contains("Nothing has changed: all 1 rows were there just so."), "{}", again.body);
    let standard = cora.get("/staff/opportunities/export.jsonld").await;
    let read: serde_json::Value = serde_json::from_str(&standard.body).expect("JSON");
    assert_eq!(read["@context"], "https://api.volunteeringdata.io/context/v1");
    assert_eq!(read["@type"], "Organisation");
    assert_eq!(read["activity"][0]["role"][0]["title"], "Garden helper");
}
