//! Files of opportunities: the template, all or nothing, twice is once, and the open standard.

use crate::house::{Browser, HOST, House};
use crate::writing::{send_file as send, write_garden};
use alongside::domain::staff::Role;
use alongside::store::opportunities;
use axum::http::{StatusCode, header};

async fn template(browser: &mut Browser) -> String {
    let answer = browser.get("/staff/opportunities/template.csv").await;
    assert_eq!(answer.headers[header::CONTENT_TYPE], "text/csv; charset=utf-8");
    answer.body
}

/// The template with a reference of one's own.
async fn garden(browser: &mut Browser) -> String {
    template(browser).await.replace("\nexample,", "\ngarden-1,")
}

#[tokio::test]
async fn the_template_with_a_reference_of_ones_own_is_read_and_read_again_changes_nothing() {
    let house = House::open().await;
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    let file = garden(&mut cora).await;
    let first = send(&mut cora, &file, true).await;
    assert!(
        first.body.contains("1 new, 0 changed, 0 as they were. Residents see what is new and changed now."),
        "{}",
        first.body
    );
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
    let file = garden(&mut cora).await;
    assert!(send(&mut cora, &file, false).await.body.contains("New and changed ones are drafts"));
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
    // The cells of each row, and what stands before them.
    let told = refused.body.split("<span class=\"cell-label\"").map(|cell| {
        let words = cell.split_once("</span> <span").map_or(cell, |(_, words)| words);
        words.split_once('>').map_or(words, |(_, words)| words).split("</span>").next().expect("words").to_owned()
    });
    let told = told.collect::<Vec<_>>().join("|");
    assert!(refused.body.contains("Nothing was imported"));
    for part in ["3|postcode|E1 1BB is in", "4|days|‘someday’ is not in the list", "4|apply_url|"] {
        assert!(told.contains(part), "{part} is missing in {told}");
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
    let file = garden(&mut cora).await;
    send(&mut cora, &file, true).await;
    let address = imported(&cora.get("/staff/opportunities").await.body);
    cora.post(&format!("{address}/close"), "").await;
    let again = send(&mut cora, &file, true).await;
    let stays =
        "Nothing has changed: all 1 rows were there just so. 1 of them is closed or past its last day, and stays so.";
    assert!(again.body.contains(stays), "{}", again.body);
    assert!(cora.get("/staff/opportunities").await.body.contains("Closed (1)"));
}

#[tokio::test]
async fn a_file_opens_nothing_that_a_person_closed_before_a_person_opens_it() {
    let house = House::open().await;
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    let file = garden(&mut cora).await;
    send(&mut cora, &file, true).await;
    let address = imported(&cora.get("/staff/opportunities").await.body);
    cora.post(&format!("{address}/close"), "").await;
    let (_, example) = file.split_once('\n').expect("a head");
    let better = file.replace("Garden helper", "Roof gardener");
    let with_another = format!("{better}{}", example.replacen("garden-1,", "garden-2,", 1));
    let refused = send(&mut cora, &with_another, true).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let reason = "Closed on the pages on Monday 23 November 2026. Open it again there first, then read the file again";
    for part in ["<span>2</span>", "<span class=\"long\">reference</span>", reason] {
        assert!(refused.body.contains(part), "{part}: {}", refused.body);
    }
    let list = cora.get("/staff/opportunities").await.body;
    assert!(list.contains("Closed (1)") && list.contains("Published (1)"), "the other row is not in either");
    assert!(send(&mut cora, &better, false).await.body.contains("0 new, 1 changed"), "a draft of it opens nothing");
    assert!(cora.get("/staff/opportunities").await.body.contains("Closed (1)"));
    cora.post(&format!("{address}/discard"), "").await;
    assert_eq!(cora.post(&format!("{address}/publish"), "").await.status, StatusCode::SEE_OTHER);
    assert!(send(&mut cora, &better, true).await.body.contains("0 new, 1 changed"), "a person opened it");
    assert!(cora.get(&address).await.body.contains("Roof gardener"));
}

/// The address of the one opportunity of a list that came in a file.
fn imported(list: &str) -> String {
    let (_, rest) = list.split_once("/staff/opportunities/imp-").expect("it is listed");
    format!("/staff/opportunities/imp-{}", rest.split('"').next().expect("an id"))
}

/// Two months later, when the template's example is over.
fn two_months_later(house: &House) {
    house.clock.advance(jiff::SignedDuration::from_hours(24 * 60));
}

#[tokio::test]
async fn a_file_read_again_after_its_last_days_changes_nothing() {
    let house = House::open().await;
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    let file = garden(&mut cora).await;
    send(&mut cora, &file, true).await;
    two_months_later(&house);
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    assert!(cora.get("/staff/opportunities").await.body.contains("Expired (1)"));
    let rewritten = file.replace("21 December 2026", "21-Dec-26").replace("tue; thu", "thu;tue");
    for (file, publish) in [(&file, true), (&file, false), (&rewritten, true)] {
        let again = send(&mut cora, file, publish).await;
        assert!(again.body.contains("Nothing has changed: all 1 rows were there just so. 1 of them"), "{}", again.body);
    }
    let changed = file.replace("Garden helper", "Roof gardener");
    let refused = send(&mut cora, &changed, true).await;
    let reason = "<span class=\"long\">The last day to say yes must be today or after";
    assert!(refused.body.contains("<span class=\"long\">closing</span>") && refused.body.contains(reason));
    let later = send(&mut cora, &changed.replace("21 December 2026", "1 March 2027"), true).await;
    assert!(later.body.contains("0 new, 1 changed"), "{}", later.body);
}

#[tokio::test]
async fn a_draft_of_a_file_is_there_just_so_after_its_last_day_too() {
    let house = House::open().await;
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    let file = garden(&mut cora).await;
    send(&mut cora, &file, false).await;
    two_months_later(&house);
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    assert!(send(&mut cora, &file, false).await.body.contains("Nothing has changed: all 1 rows"));
    assert_eq!(
        send(&mut cora, &file, true).await.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "published it would be over"
    );
}

#[tokio::test]
async fn what_is_exported_reads_back_when_it_is_over_or_was_posted_before_something_was_asked() {
    let house = House::open().await;
    let today = jiff::civil::date(2026, 11, 23);
    let samples = alongside::domain::opportunity::Samples::demo(today).opportunities;
    let now = house.now();
    let mut theirs: Vec<_> = samples.into_iter().filter(|one| one.organisation.as_str() == HOST).collect();
    // As they are whom nobody asked how someone with a learning disability could do them.
    for one in theirs.iter_mut().step_by(2) {
        one.inclusion = None;
    }
    let count = theirs.len();
    let write = house.store.write(move |tx| {
        Box::pin(async move {
            for one in &theirs {
                opportunities::upsert(tx, &opportunities::OpportunityRow::of(one), None, now).await?;
            }
            Ok(())
        })
    });
    write.await.expect("samples");
    two_months_later(&house);
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    assert!(!cora.get("/staff/opportunities").await.body.contains("Expired (0)"));
    let exported = cora.get("/staff/opportunities/export.csv").await.body;
    for publish in [true, false] {
        let again = send(&mut cora, &exported, publish).await;
        let same = format!("Nothing has changed: all {count} rows were there just so.");
        assert!(again.body.contains(&same), "{same} {}", again.body);
    }
    let hand = "Written by hand";
    let refused = send(&mut cora, &exported.replacen("Hospital porter", hand, 1), true).await;
    assert_eq!(
        refused.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "what is changed is judged as everything that is posted"
    );
}

#[tokio::test]
async fn a_row_that_changes_nothing_takes_nothing_from_what_a_colleague_writes() {
    let house = House::open().await;
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    let mut colin = house.sign_in("Colin", Role::Coordinator, HOST).await;
    let file = garden(&mut cora).await;
    send(&mut cora, &file, true).await;
    let address = imported(&cora.get("/staff/opportunities").await.body);
    house.clock.advance(jiff::SignedDuration::from_secs(1));
    let by_hand = "role_kind=garden_helper&title=Written+by+Colin&summary=You+plant+with+us.";
    crate::writing::send(&mut colin, &address, "what", by_hand, "leave").await;
    for publish in [true, false] {
        assert!(send(&mut cora, &file, publish).await.body.contains("Nothing has changed"));
    }
    assert!(cora.get(&address).await.body.contains("Written by Colin"));
}

#[tokio::test]
async fn the_page_of_files_says_what_the_open_standard_leaves_out() {
    let house = House::open().await;
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    let page = cora.get("/staff/opportunities/files").await.body;
    for part in ["What the standard leaves out", "how the times repeat", "translations", "learning disability"] {
        assert!(page.contains(part), "{part} is missing");
    }
}

#[tokio::test]
async fn a_file_overwrites_no_draft_that_someone_writes_by_hand() {
    let house = House::open().await;
    let mut cora = house.sign_in("Cora", Role::Coordinator, HOST).await;
    let mut colin = house.sign_in("Colin", Role::Coordinator, HOST).await;
    let file = garden(&mut cora).await;
    send(&mut cora, &file, false).await;
    let better = file.replace("Garden helper", "Roof gardener");
    assert!(send(&mut cora, &better, false).await.body.contains("0 new, 1 changed"), "a file's draft is the file's");
    let address = imported(&cora.get("/staff/opportunities?state=draft").await.body);
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
    let template = garden(&mut cora).await;
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
