//! Every page and every shape of reply as HTML, in English and in Arabic, read by a validator.

use crate::fake::{LINK_TOKEN, STOP_TOKEN};
use crate::front_door::FrontDoor;
use crate::validator;
use std::sync::atomic::Ordering;

#[tokio::test]
#[ignore = "needs the validator: npm ci in tests/html"]
async fn every_page_of_residents_is_html_as_the_standard_has_it() {
    let mut pages = Vec::new();
    for language in ["en-GB", "ar"] {
        let mut door = FrontDoor::new().header("accept-language", language);
        for path in ["/", "/privacy", "/accessibility", "/left", "/nothing", "/stop/nonsense", "/continue/nonsense"] {
            pages.push((format!("{language} {path}"), door.get(path).await.body));
        }
        for word in ["hello", "cards", "steps", "several", "fields", "place", "consent", "danger", "script"] {
            pages.push((format!("{language} after {word}"), door.write(word).await.body));
        }
        door.write("fields").await;
        door.post("/chat", "field.name=&field.phone=07700+900123&field.words=%3Cb%3E&field.way=text&field.day=then")
            .await;
        pages.push((format!("{language} fields to put right"), door.get("/").await.body));
        for path in [format!("/stop/{STOP_TOKEN}"), format!("/continue/{LINK_TOKEN}")] {
            pages.push((format!("{language} {path}"), door.get(&path).await.body));
        }
        pages.push((format!("{language} stopped"), door.post(&format!("/stop/{STOP_TOKEN}"), "").await.body));
        door.fake.away.store(true, Ordering::Relaxed);
        pages.push((format!("{language} when the store is away"), door.post("/chat", "text=again").await.body));
    }
    // What leads on has no page.
    pages.retain(|(_, page)| !page.is_empty());
    assert!(pages.len() > 35, "{}", pages.len());
    assert!(pages.iter().any(|(_, page)| page.contains("lang=\"ar\" dir=\"rtl\"")));
    let mut faults = validator::faults(pages.iter().map(|(name, page)| (name.as_str(), page.as_str())));
    // Without it Firefox brings the last message's id back when a page is loaded again, and what is new is taken for sent already.
    faults.retain(|fault| !fault.contains("\"off\" cannot be used on <input type=\"hidden\">"));
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
