//! Feedback without a name, as recruiters and administrators of the host read it.

use crate::house::{HOST, House, OTHER};
use alongside::domain::feedback::NewFeedback;
use alongside::domain::staff::Role;
use alongside::domain::taxonomy::FeedbackKind;
use alongside::language::Language;
use alongside::store::feedback;

async fn leave(house: &House, organisation: &'static str, kind: FeedbackKind, words: &str) {
    let left = NewFeedback { kind, words: words.to_owned(), language: Language::parse("ar").expect("a language") };
    let now = house.now();
    house
        .store
        .write(move |tx| Box::pin(async move { feedback::save(tx, &organisation.into(), &left, now).await }))
        .await
        .expect("feedback");
}

#[tokio::test]
async fn the_host_reads_feedback_by_month_kind_and_language_and_never_as_markup() {
    let house = House::open().await;
    leave(&house, HOST, FeedbackKind::Racism, "They <b>laughed</b> at me").await;
    leave(&house, OTHER, FeedbackKind::Praise, "Words for another").await;
    for (name, role) in [("Ada", Role::Recruiter), ("Dee", Role::Administrator)] {
        let page = house.sign_in(name, role, HOST).await.get("/staff/feedback").await;
        for known in ["November 2026", "Arabic", "lang=\"ar\"", "They &#60;b&#62;laughed&#60;/b&#62; at me"] {
            assert!(page.body.contains(known), "{known} is missing for {name}");
        }
        assert!(!page.body.contains("Words for another"), "feedback of another organisation");
    }
}

#[tokio::test]
async fn only_those_who_may_read_feedback_see_the_way_to_it() {
    let house = House::open().await;
    for (name, role, organisation, shown) in [
        ("Ada", Role::Recruiter, HOST, true),
        ("Dee", Role::Administrator, HOST, true),
        ("Cora", Role::Coordinator, HOST, false),
        ("Eve", Role::Recruiter, OTHER, false),
    ] {
        let page = house.sign_in(name, role, organisation).await.get("/staff/leads").await;
        assert_eq!(page.body.contains("href=\"/staff/feedback\""), shown, "{name}");
    }
}
