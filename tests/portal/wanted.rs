//! What each service's leads want, in one line of the queue and whole on their page.

use crate::house::{HOST, House, Wish};
use alongside::domain::lead::{CheckInNeeds, CompanionGender, Hours, Needs, VisitNeeds};
use alongside::domain::staff::Role;
use alongside::domain::taxonomy::{CheckPoint, Code, FeedbackKind, JobFamily, Service, Skill, VisitKind};
use jiff::civil::{date, time};

async fn pages(role: Role, service: Service, needs: Needs) -> (String, String) {
    let house = House::open().await;
    let (lead, _) = house.lead(Wish { service, chosen: false, needs, ..Wish::default() }).await;
    let mut browser = house.sign_in("Ada", role, HOST).await;
    let queue = browser.get("/staff/leads").await.body;
    (queue, browser.get(&format!("/staff/leads/{lead}")).await.body)
}

fn holds(page: &str, facts: &[&str]) {
    for fact in facts {
        assert!(page.contains(fact), "{fact} is missing");
    }
}

#[tokio::test]
async fn a_visit_is_told_with_place_day_time_and_short_notice() {
    let visit = VisitNeeds {
        for_someone_else: true,
        hospital: Some("Northwick Park Hospital".to_owned()),
        day: Some(date(2026, 11, 25)),
        time: Some(time(9, 5, 0, 0)),
        kinds: [VisitKind::DoorToDoor].into_iter().collect(),
        from: Some("UB1".to_owned()),
        companion: Some(CompanionGender::Woman),
        short_notice: true,
    };
    let needs = Needs { visit: Some(visit), ..Needs::default() };
    let (queue, page) = pages(Role::Coordinator, Service::Companion, needs).await;
    holds(&queue, &["Go to Northwick Park Hospital on Wednesday 25 November 2026 at 09:05, short notice"]);
    let facts =
        ["Northwick Park Hospital", "09:05", "UB1", "A woman", "Someone they care for", "Travel there", "Short: "];
    holds(&page, &facts);
    assert!(!page.contains("Nothing chosen yet"), "a visit has nothing to choose");
}

#[tokio::test]
async fn check_ins_are_told_with_the_day_of_coming_home_and_how_to_ask() {
    let check_ins = CheckInNeeds {
        for_someone_else: false,
        home_on: Some(date(2026, 12, 1)),
        points: CheckPoint::ALL[..1].iter().copied().collect(),
        by_call: true,
    };
    let needs = Needs { check_ins: Some(check_ins), ..Needs::default() };
    let (queue, page) = pages(Role::Coordinator, Service::Companion, needs).await;
    holds(&queue, &["Ask after them at home, from Tuesday 1 December 2026"]);
    holds(&page, &["Tuesday 1 December 2026", "By telephone", "The person who asks"]);
}

#[tokio::test]
async fn a_job_lead_names_the_work_the_hours_and_what_was_done_before() {
    let needs = Needs {
        job_families: [JobFamily::Care].into_iter().collect(),
        hours: Some(Hours::PartTime),
        skills: [Skill::Driving].into_iter().collect(),
        ..Needs::default()
    };
    let (queue, page) = pages(Role::Recruiter, Service::Jobs, needs).await;
    holds(&queue, &["Caring for patients; part-time"]);
    holds(&page, &["Kinds of work", "Caring for patients", "Part-time", "Has done before"]);
}

#[tokio::test]
async fn feedback_with_a_name_says_what_kind_it_is() {
    let needs = Needs { feedback: Some(FeedbackKind::Complaint), ..Needs::default() };
    let (queue, page) = pages(Role::Recruiter, Service::Feedback, needs).await;
    holds(&queue, &["Feedback: complaint", "Answer by"]);
    holds(&page, &["What it is about", "Kind of feedback", "Complaint"]);
    assert!(!page.contains("looking for"), "who tells us something looks for nothing");
}

#[tokio::test]
async fn a_question_says_that_it_is_one_and_its_words_open_with_the_claim() {
    let (queue, page) = pages(Role::Recruiter, Service::Question, Needs::default()).await;
    holds(&queue, &["A question to answer", "<span>Question</span>", "Answer by"]);
    holds(&page, &["What it is about", "In their own words, with the name and contact"]);
    assert!(!page.contains("choir"), "not before the claim");
}
