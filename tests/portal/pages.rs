//! Every page as everyone sees it: none is forgotten, each has one heading and a title of its own; and forms that are refused keep
//! what was typed and say at the field what to do.

use crate::gallery::{Gallery, NO_PAGE, REFUSALS, UNREFUSED, Visit, Who};
use crate::house::Answer;
use crate::person::between;
use crate::validator;
use alongside::portal::{ROUTES, Who as Rule};
use axum::http::{Method, StatusCode, header};
use jiff::SignedDuration;
use std::collections::{BTreeMap, BTreeSet};

/// Words that a message about a mistake does without (P33).
const UNKIND: [&str; 9] =
    ["please", "sorry", "invalid", "valid", "forbidden", "forgot", "oops", "went wrong", "required"];

/// What is shown only after a form was sent, so that no route stands for it.
const AFTER_A_FORM: [&str; 4] =
    ["<h1>Check and send</h1>", "What to put right", "1 new, 0 changed", "No other open role fits"];

fn is_page(answer: &Answer) -> bool {
    answer.headers.get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"))
        && !answer.status.is_redirection()
}

#[tokio::test]
async fn every_page_is_visited_and_has_one_heading_and_a_title_of_its_own() {
    let gallery = Gallery::open().await;
    let mut unseen: BTreeSet<&str> =
        ROUTES.iter().filter(|route| route.method == Method::GET).map(|route| route.path).collect();
    let mut after_a_form = BTreeSet::from(AFTER_A_FORM);
    let mut wrong = Vec::new();
    for who in Who::ALL {
        let mut browser = gallery.browser(who).await;
        let mut titles: BTreeMap<String, &str> = BTreeMap::new();
        for visit in gallery.visits(who) {
            let answer = visit.made(&mut browser).await;
            let name = format!("{who:?} {} {:?}", visit.address, visit.form);
            if answer.status.is_server_error() {
                wrong.push(format!("{name}: {}", answer.status));
            }
            if !is_page(&answer) {
                continue;
            }
            if answer.status == StatusCode::OK && visit.form.is_none() {
                unseen.remove(visit.route);
            }
            // What works here works without scripts: the queue alone has one, which adds to it.
            if answer.body.contains("<script") && !["/staff/leads", "/staff/leads/find"].contains(&visit.route) {
                wrong.push(format!("{name}: it has a script"));
            }
            after_a_form.retain(|part| !answer.body.contains(part));
            if answer.body.matches("<h1").count() != 1 {
                wrong.push(format!("{name}: not one heading of the first order"));
            }
            let title = between(&answer.body, "<title>", "</title>").concat();
            let mistaken = answer.body.contains("class=\"summary\"");
            if title.starts_with("Error: ") != mistaken {
                wrong.push(format!("{name}: its title is {title}"));
            }
            if answer.status == StatusCode::OK && visit.form.is_none() && !mistaken {
                let before = *titles.entry(title.clone()).or_insert(visit.route);
                if before != visit.route {
                    wrong.push(format!("{name}: {before} has the title {title} too"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(after_a_form.is_empty(), "nobody sees {after_a_form:?}");
    let no_page: BTreeSet<&str> = NO_PAGE.iter().map(|(path, _)| *path).collect();
    assert_eq!(unseen, no_page, "a page that nobody visits");
}

#[tokio::test]
async fn a_refused_form_keeps_what_was_typed_and_says_at_the_field_what_to_do() {
    let gallery = Gallery::open().await;
    let mut wrong = Vec::new();
    for who in Who::ALL {
        let mut browser = gallery.browser(who).await;
        for refused in REFUSALS.iter().filter(|refused| refused.who == who) {
            let steps = if refused.route.contains("{step}") { 6 } else { 1 };
            for address in gallery.addresses(who, refused.route).into_iter().take(steps) {
                let name = format!("{address} {}", refused.form);
                let visit = Visit { route: refused.route, address, form: Some(refused.form.to_owned()) };
                let answer = visit.made(&mut browser).await;
                // A step of which nothing has to be filled in goes on.
                if steps > 1 && answer.status == StatusCode::SEE_OTHER {
                    continue;
                }
                let mut faults = faults(&answer, refused.keeps);
                if steps > 1 {
                    faults.extend(lost(&answer, refused.form));
                }
                wrong.extend(faults.into_iter().map(|fault| format!("{name}: {fault}")));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What was typed into fields that the page has, and is not in them any more.
fn lost(answer: &Answer, form: &str) -> Vec<String> {
    let typed = form.split('&').filter_map(|pair| pair.split_once('='));
    let typed = typed.filter(|(name, _)| answer.body.contains(&format!(" id=\"{name}\"")));
    let typed = typed.map(|(_, value)| value.replace('+', " ").replace("%3A", ":").replace("%2F", "/"));
    let lost = typed.filter(|value| {
        !answer.body.contains(&format!("value=\"{value}\"")) && !answer.body.contains(&format!(">{value}</textarea>"))
    });
    lost.map(|value| format!("{value} is lost")).collect()
}

/// What is wrong with the page of a refused form.
fn faults(answer: &Answer, keeps: &[&str]) -> Vec<String> {
    let page = &answer.body;
    let mut wrong = Vec::new();
    if answer.status != StatusCode::UNPROCESSABLE_ENTITY {
        return vec![format!("it is answered with {}", answer.status)];
    }
    for part in keeps.iter().chain(&["<title>Error: ", "class=\"summary\" role=\"alert\"", "There is a problem"]) {
        if !page.contains(part) {
            wrong.push(format!("{part} is missing"));
        }
    }
    let summary = between(page, "class=\"summary\"", "</div>").concat();
    let links = between(&summary, "<a href=\"#", "</a>");
    if links.is_empty() {
        wrong.push("the summary leads nowhere".to_owned());
    }
    let at_fields: String = between(page, "class=\"error\"", "</p>").concat();
    for link in links {
        let (target, text) = link.split_once("\">").expect("a link");
        if page.matches(&format!(" id=\"{target}\"")).count() != 1 {
            wrong.push(format!("the summary leads to {target}, which is not there once"));
        }
        if !at_fields.contains(text) {
            wrong.push(format!("‘{text}’ is not said at its field"));
        }
        let lower = text.to_lowercase();
        for unkind in UNKIND.iter().filter(|unkind| lower.split(' ').any(|word| word == **unkind)) {
            wrong.push(format!("‘{text}’ says {unkind}"));
        }
        let field = format!("id=\"{target}\"");
        let at = page.find(&field).unwrap_or_default();
        let before = &page[page[..at].rfind("<fieldset").or_else(|| page[..at].rfind("<div")).unwrap_or_default()..];
        if !before.contains("aria-describedby=\"") {
            wrong.push(format!("{target} is not described by its message"));
        }
    }
    wrong
}

#[tokio::test]
async fn every_form_is_refused_somewhere_or_cannot_be() {
    let known: BTreeSet<&str> =
        REFUSALS.iter().map(|refused| refused.route).chain(UNREFUSED.iter().map(|(path, _)| *path)).collect();
    let posts: BTreeSet<&str> =
        ROUTES.iter().filter(|route| route.method == Method::POST).map(|route| route.path).collect();
    assert_eq!(known, posts);
}

#[tokio::test]
async fn a_session_that_ends_under_a_form_loses_nothing() {
    let gallery = Gallery::open().await;
    let mut kept = 0;
    for route in ROUTES.iter().filter(|route| route.method == Method::POST && route.who != Rule::Anyone) {
        let who = Who::ALL
            .into_iter()
            .find(|who| match (who, route.who) {
                (Who::Recruiter, Rule::Staff(roles)) => roles.contains(&alongside::domain::staff::Role::Recruiter),
                (Who::Coordinator, Rule::Staff(roles)) => roles.contains(&alongside::domain::staff::Role::Coordinator),
                (Who::Administrator, Rule::Staff(_)) => true,
                _ => false,
            })
            .expect("someone");
        let address = gallery.addresses(who, route.path).remove(0);
        let mut browser = gallery.browser(who).await;
        gallery.house.clock.advance(SignedDuration::from_mins(31));
        let answer = browser.post(&address, "words=A+long+%3Cthought%3E%0Aof+mine&present=secret").await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "{address}");
        assert_eq!(answer.body.contains("A long &#60;thought&#62;\nof mine"), route.keeps(), "{address}");
        if !route.keeps() {
            assert!(!answer.body.contains("secret"), "{address}");
            continue;
        }
        kept += 1;
        assert!(answer.body.contains(&format!("action=\"{address}\"")), "{address}");
        let nothing = browser.post(&address, "").await;
        assert!(nothing.body.contains("You have been signed out"), "a button alone is pressed again: {address}");
    }
    assert!(kept > 20, "{kept}");
}

#[tokio::test]
async fn what_was_given_back_is_saved_by_whoever_signed_in_again() {
    let gallery = Gallery::open().await;
    let mut browser = gallery.browser(Who::Recruiter).await;
    let address = gallery.addresses(Who::Recruiter, "/staff/leads/{id}/note").remove(0);
    gallery.house.clock.advance(SignedDuration::from_mins(31));
    let given_back = browser.post(&address, "words=Bring+a+%22map%22").await.body;
    assert!(
        given_back.contains("<input type=\"hidden\" name=\"words\" value=\"Bring a &#34;map&#34;\">"),
        "{given_back}"
    );
    let mut again = gallery.browser(Who::Recruiter).await;
    assert_eq!(again.post(&address, "words=Bring+a+%22map%22").await.status, StatusCode::SEE_OTHER);
    let contact = address.replace("/note", "/contact");
    assert!(again.open(&contact).await.body.contains("Bring a &#34;map&#34;"));
    let mut other = gallery.house.sign_in("Eva", alongside::domain::staff::Role::Recruiter, crate::house::HOST).await;
    assert_eq!(other.post(&address, "words=Not+mine").await.status, StatusCode::CONFLICT, "someone else who signs in");
}

#[tokio::test]
async fn more_than_a_form_takes_is_told_on_a_page() {
    let gallery = Gallery::open().await;
    let mut browser = gallery.browser(Who::Recruiter).await;
    let address = gallery.addresses(Who::Recruiter, "/staff/leads/{id}/note").remove(0);
    let answer = browser.post(&address, &format!("words={}", "x".repeat(70_000))).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(answer.body.contains("This is too long to send"), "{}", answer.body);
}

#[tokio::test]
#[ignore = "needs the validator: npm ci in tests/html"]
async fn every_page_is_html_as_the_standard_has_it() {
    let gallery = Gallery::open().await;
    let mut pages = BTreeMap::new();
    for who in Who::ALL {
        let mut browser = gallery.browser(who).await;
        for visit in gallery.visits(who) {
            let answer = visit.made(&mut browser).await;
            if is_page(&answer) {
                let sent = if visit.form.is_some() { " sent" } else { "" };
                pages.entry(answer.body).or_insert(format!("{who:?} {}{sent}", visit.address));
            }
        }
    }
    assert!(pages.len() > 100, "{}", pages.len());
    let faults = validator::faults(pages.iter().map(|(body, name)| (name.as_str(), body.as_str())));
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
