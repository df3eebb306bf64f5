//! Files of opportunities: the template, all or nothing, twice is once, and the open standard.

use crate::house::{Answer, Browser, HOST, House};
use crate::writing::write_garden;
use alongside::domain::staff::Role;
use axum::http::{Request, StatusCode, header};

/// Sends a file as a browser does.
async fn send(browser: &mut Browser, file: &str, publish: bool) -> Answer {
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
    assert_eq!(read["graph"][0]["activity"][0]["role"][0]["title"], "Garden helper");
}
