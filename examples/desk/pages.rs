//! Asking for every page again and again, and how long the server took: the time from the request to the last byte, without a
//! network between.

use crate::Settings;
use crate::fill::Filled;
use anyhow::{Context, bail};
use axum::Router;
use axum::body::Body;
use axum::http::{Method, Request, header};
use http_body_util::BodyExt;
use std::time::{Duration, Instant};
use tower::ServiceExt;

/// A page: what to call it, how it is asked for, by whom, and what its form holds.
struct Page {
    name: &'static str,
    method: Method,
    address: String,
    cookie: String,
    form: &'static str,
}

/// Asks for every page and prints how long each took; gives the names of those over the budget.
pub(crate) async fn measure(router: Router, filled: &Filled, settings: &Settings) -> anyhow::Result<Vec<&'static str>> {
    println!("{:<28} {:>10} {:>10} {:>10} {:>8}", "page", "median ms", "95 % ms", "slowest", "bytes");
    let mut slow = Vec::new();
    for page in pages(filled) {
        let mut times = Vec::with_capacity(settings.rounds);
        let mut bytes = 0;
        for _ in 0..settings.rounds {
            let start = Instant::now();
            bytes = ask(&router, &page).await?;
            times.push(start.elapsed());
        }
        times.sort_unstable();
        let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
        let ms = |time: Duration| time.as_secs_f64() * 1000.0;
        let (median, high, slowest) = (ms(at(0.5)), ms(at(0.95)), ms(at(1.0)));
        println!("{:<28} {median:>10.1} {high:>10.1} {slowest:>10.1} {bytes:>8}", page.name);
        if high > settings.budget {
            slow.push(page.name);
        }
    }
    Ok(slow)
}

async fn ask(router: &Router, page: &Page) -> anyhow::Result<usize> {
    let request = Request::builder()
        .method(&page.method)
        .uri(&page.address)
        .header(header::COOKIE, &page.cookie)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(page.form))
        .context("a request")?;
    let answer = router.clone().oneshot(request).await?;
    let status = answer.status();
    let body = answer.into_body().collect().await.context("a body")?.to_bytes();
    if status.is_client_error() || status.is_server_error() {
        bail!("{}: {status}", page.name);
    }
    Ok(body.len())
}

fn pages(filled: &Filled) -> Vec<Page> {
    let recruiters =
        |name, address: String| Page { name, method: Method::GET, address, cookie: filled.recruiter.clone(), form: "" };
    let queue = |name, query: &str| recruiters(name, format!("/staff/leads{query}"));
    let mine = |name, way: &str| recruiters(name, format!("/staff/leads/{}{way}", filled.mine));
    let last = format!("?after=2999-12-31_0_{}", filled.open);
    let mut pages = vec![
        queue("queue", ""),
        queue("queue, its last page", &last),
        queue("queue, from its middle", &format!("?after={}", filled.middle)),
        queue("queue, leads alone", "?what=leads"),
        queue("queue, calls alone", "?what=calls"),
        queue("queue, calls of a borough", "?what=calls&borough=Harrow&state=open"),
        queue("queue, overdue", "?state=overdue"),
        queue("queue, nobody has it", "?state=open"),
        queue("queue, mine", "?state=mine"),
        queue("queue, someone has it", "?state=claimed"),
        queue("queue, a rare language", "?language=so"),
        queue("queue, a borough", "?borough=Harrow"),
        queue("queue, all filters", "?service=question&language=so&borough=Harrow&state=overdue"),
        queue("queue, none fits", "?service=feedback&language=ar"),
        recruiters("by its reference", format!("/staff/leads/find?reference={}", filled.reference.compact())),
        recruiters("first look", format!("/staff/leads/{}", filled.open)),
        mine("lead of one's own", ""),
        Page { method: Method::POST, ..mine("opening name and contact", "/contact") },
        mine("name and contact", "/contact"),
        mine("a try", "/try"),
        mine("a note", "/note"),
        mine("handing on", "/hand-on"),
        mine("an outcome", "/outcome"),
        mine("told by telephone", "/told"),
        recruiters("feedback", "/staff/feedback".to_owned()),
    ];
    for (name, address, form) in [
        ("claiming (again)", format!("/staff/leads/{}/claim", filled.mine), ""),
        ("writing a try down", format!("/staff/leads/{}/try", filled.mine), "how=telephone&result=no_answer&next=none"),
        ("writing a note down", format!("/staff/leads/{}/note", filled.mine), "words=Mornings"),
        ("a file with names", "/staff/leads/export".to_owned(), "contact=yes"),
    ] {
        pages.push(Page { method: Method::POST, form, ..recruiters(name, address) });
    }
    for (name, address) in [
        ("queue, coordinator", "leads".to_owned()),
        ("opportunities", "opportunities".to_owned()),
        ("requests", "requests".to_owned()),
        ("requests, from the middle", format!("requests?after={}", filled.middle)),
        ("requests, the last page", format!("requests{last}")),
    ] {
        let address = format!("/staff/{address}");
        pages.push(Page { cookie: filled.coordinator.clone(), ..recruiters(name, address) });
    }
    for (name, address) in [
        ("queue, administrator", "/staff/leads"),
        ("workload", "/staff/workload"),
        ("staff", "/staff/people"),
        ("audit", "/staff/audit"),
        ("promises", "/staff/promises"),
        ("retention", "/staff/retention"),
        ("feedback by month", "/staff/feedback/months"),
    ] {
        pages.push(Page { cookie: filled.administrator.clone(), ..recruiters(name, address.to_owned()) });
    }
    pages
}
