//! The promised day from the summary to the lead: the day that was said is the day that stands, or a later one that is said too.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod common;

use alongside::domain::duty::{Team, Terms};
use alongside::domain::organisation::{Organisation, OrganisationKind};
use alongside::domain::taxonomy::{Code, Service};
use alongside::store::queue::{self, Asked};
use alongside::store::{organisations, promises};
use alongside::turn::{Answer, Said, follow_organisations};
use common::Installation;
use common::postgres::Scratch;
use jiff::ToSpan;
use jiff::civil::{Date, date};

const TODAY: Date = date(2026, 11, 23);

/// Runs each of these tests on SQLite and on PostgreSQL.
macro_rules! on_both {
    ($($name:ident),* $(,)?) => {
        mod sqlite {
            $(
                #[tokio::test]
                async fn $name() {
                    super::$name(&super::Installation::new().await).await;
                }
            )*
        }

        mod postgresql {
            $(
                #[tokio::test(flavor = "multi_thread")]
                #[ignore = "needs PostgreSQL: scripts/test starts one"]
                async fn $name() {
                    let scratch = super::Scratch::new().await;
                    let at = super::Installation::on_postgres(&scratch).await;
                    super::$name(&at).await;
                    at.store.close().await;
                    scratch.remove().await;
                }
            )*
        }
    };
}

async fn say(at: &Installation, who: &str, texts: &[&str]) -> String {
    let mut last: Option<Answer> = None;
    for text in texts {
        let said = match text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            Some(id) => Said::Choice(id.to_owned()),
            None => Said::Text((*text).to_owned()),
        };
        last = Some(at.say(who, said, false).await);
    }
    last.unwrap().replies.iter().map(|reply| reply.text.as_str()).collect::<Vec<_>>().join("\n")
}

/// Someone with a question, up to the summary; gives what it says.
async fn up_to_the_summary(at: &Installation, who: &str) -> String {
    let asks = ["talk to a person", "My question is about the form", "[contact.age.16_or_over]", "yes", "Peter"];
    say(at, who, &asks).await;
    say(at, who, &["peter@example.org", "skip"]).await
}

async fn set(at: &Installation, terms: Terms, closed: &[Date]) {
    let (host, closed) = (at.turns.world().host.id.clone(), closed.to_vec());
    let work = at.store.write(move |tx| {
        Box::pin(async move {
            assert!(promises::set_terms(tx, &host, &terms).await?);
            promises::close(tx, &host, closed.into_iter(), TODAY).await
        })
    });
    work.await.unwrap();
    follow(at).await;
}

async fn follow(at: &Installation) {
    follow_organisations(&at.store, at.turns.world()).await.unwrap();
}

/// The promised days of the host's leads, first first.
async fn promised(at: &Installation) -> Vec<Date> {
    let asked = Asked::of(&at.turns.world().host.id, Service::ALL);
    let leads = at.store.read(move |tx| Box::pin(async move { queue::page(tx, &asked, None, 100).await })).await;
    leads.unwrap().into_iter().map(|lead| lead.promised_on).collect()
}

fn one_a_week() -> Terms {
    Terms { a_week: [(Team::Recruiters, 1)].into(), ..Terms::default() }
}

async fn the_day_in_the_summary_is_the_day_on_the_lead(at: &Installation) {
    let terms = Terms { working_days: [(Service::Question, 3)].into(), ..Terms::default() };
    set(at, terms, &[date(2026, 11, 25)]).await;
    let summary = up_to_the_summary(at, "peter").await;
    assert!(summary.contains("A person answers you by Friday 27 November"), "{summary}");
    let sent = say(at, "peter", &["send"]).await;
    assert!(sent.contains("A person answers you by Friday 27 November") && !sent.contains("later"), "{sent}");
    assert_eq!(promised(at).await, [date(2026, 11, 27)]);
}

async fn whoever_is_overtaken_is_told_the_later_day_and_gets_it(at: &Installation) {
    set(at, one_a_week(), &[]).await;
    let summary = up_to_the_summary(at, "peter").await;
    assert!(summary.contains("by Wednesday 25 November"), "{summary}");
    up_to_the_summary(at, "amina").await;
    say(at, "amina", &["send"]).await;
    // This process has not looked again since.
    let sent = say(at, "peter", &["send"]).await;
    assert!(sent.contains("by Monday 30 November") && sent.contains("That is later than the day"), "{sent}");
    assert_eq!(promised(at).await, [date(2026, 11, 25), date(2026, 11, 30)]);
    follow(at).await;
    let summary = up_to_the_summary(at, "third").await;
    assert!(summary.contains("by Monday 7 December"), "{summary}");
}

async fn nobody_gets_an_earlier_day_than_was_said(at: &Installation) {
    set(at, one_a_week(), &[]).await;
    up_to_the_summary(at, "amina").await;
    say(at, "amina", &["send"]).await;
    follow(at).await;
    let summary = up_to_the_summary(at, "peter").await;
    assert!(summary.contains("by Monday 30 November"), "{summary}");
    // Room again: what was said still stands.
    set(at, Terms::default(), &[]).await;
    let sent = say(at, "peter", &["send"]).await;
    assert!(sent.contains("by Monday 30 November") && !sent.contains("That is later"), "{sent}");
    assert_eq!(promised(at).await, [date(2026, 11, 25), date(2026, 11, 30)]);
}

async fn a_long_time_without_anyone_is_said_plainly(at: &Installation) {
    let closed: Vec<Date> = TODAY.series(1.day()).take(21).collect();
    set(at, Terms::default(), &closed).await;
    let summary = up_to_the_summary(at, "peter").await;
    assert!(summary.contains("You would wait longer than usual"), "{summary}");
    assert!(summary.contains("by Tuesday 15 December") && summary.contains("Not now"), "{summary}");
    let sent = say(at, "peter", &["send"]).await;
    assert!(sent.contains("by Tuesday 15 December"), "{sent}");
}

async fn an_organisation_is_called_by_its_new_name_without_a_restart(at: &Installation) {
    let host = at.turns.world().host.clone();
    let renamed = Organisation { name: "Riverside Care".to_owned(), ..host.clone() };
    let new = Organisation {
        id: "new_one".into(),
        name: "Quite New".to_owned(),
        area: host.area.clone(),
        kind: OrganisationKind::Posting,
    };
    let before = up_to_the_summary(at, "amina").await;
    assert!(before.contains(&host.name), "{before}");
    let work = at.store.write(move |tx| {
        Box::pin(async move {
            organisations::upsert(tx, &renamed).await?;
            organisations::upsert(tx, &new).await
        })
    });
    work.await.unwrap();
    follow(at).await;
    let after = up_to_the_summary(at, "peter").await;
    assert!(after.contains("Riverside Care") && !after.contains(&host.name), "{after}");
    assert_eq!(at.turns.world().host_name(), "Riverside Care");
    assert!(at.turns.world().organisations.get().iter().any(|one| one.name == "Quite New"));
}

on_both![
    the_day_in_the_summary_is_the_day_on_the_lead,
    whoever_is_overtaken_is_told_the_later_day_and_gets_it,
    nobody_gets_an_earlier_day_than_was_said,
    a_long_time_without_anyone_is_said_plainly,
    an_organisation_is_called_by_its_new_name_without_a_restart,
];
