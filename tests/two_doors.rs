//! One conversation, two doors: what is said on Discord goes on on the web page by a one-time link, and the other way round, and
//! nothing about health comes back to Discord.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod common;

use alongside::clock::Clock;
use alongside::conversation::Surface;
use alongside::domain::consent::Channel;
use alongside::domain::prompt::PromptKind;
use alongside::domain::reminder::ReminderAbout;
use alongside::domain::staff::{Role, Staff};
use alongside::domain::taxonomy::Service;
use alongside::ids::{MessageId, OutboxId, StaffId};
use alongside::store::queue::{self, Asked};
use alongside::store::{claims, conversations, following_up, prompts, staff, sweep};
use alongside::turn::{Address, Answer, HandOver, Incoming, Said};
use alongside::words::Isolation;
use common::Installation;
use common::postgres::Scratch;
use std::sync::atomic::{AtomicU64, Ordering};
use uuid::Uuid;

static NEXT: AtomicU64 = AtomicU64::new(1_442_000_000_000_000_000);

fn discord() -> Surface {
    Surface { channel: Channel::Discord, language_hint: None, forms: false, pushes: true, health_allowed: false }
}

fn account() -> Address {
    Address { channel: Channel::Discord, value: "80351110224678912".to_owned() }
}

fn page(name: &str) -> Address {
    Address::page(name)
}

fn said(text: &str) -> Said {
    if let Some(id) = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        return Said::Choice(id.to_owned());
    }
    match text.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
        Some(fields) => {
            let fields = fields.split("; ").filter_map(|field| field.split_once('='));
            Said::Fields(fields.map(|(id, value)| (id.to_owned(), value.to_owned())).collect())
        }
        None => Said::Text(text.to_owned()),
    }
}

async fn take(at: &Installation, address: &Address, surface: Surface, texts: &[&str]) -> Answer {
    let mut last = None;
    for text in texts {
        let incoming = Incoming {
            address: address.clone(),
            message: MessageId(NEXT.fetch_add(1, Ordering::Relaxed).to_string()),
            at: at.clock.now(),
            said: said(text),
            reply_to: surface.pushes.then(|| "an interaction".to_owned()),
            surface: surface.clone(),
        };
        let answer = at.turns.take(incoming, Isolation::None).await;
        assert!(answer.stored, "{text}");
        if let Some(receipt) = &answer.receipt {
            at.turns.delivered(std::slice::from_ref(receipt)).await.unwrap();
        }
        last = Some(answer);
    }
    last.unwrap()
}

async fn on_discord(at: &Installation, texts: &[&str]) -> Answer {
    take(at, &account(), discord(), texts).await
}

async fn on_page(at: &Installation, name: &str, texts: &[&str]) -> Answer {
    take(at, &page(name), common::surface(true, None), texts).await
}

/// The secret of the link in an answer.
fn token(answer: &Answer) -> String {
    let link = answer.replies.iter().find_map(|reply| reply.link.as_ref()).expect("a link");
    link.url.strip_prefix("https://chat.example.org/continue/").unwrap().to_owned()
}

/// Opens the page by the link in an answer.
async fn open(at: &Installation, answer: &Answer, name: &str) -> bool {
    at.turns.continue_on(&token(answer), &page(name), &common::surface(true, None)).await.unwrap()
}

/// All that the page shows.
async fn shown(at: &Installation, name: &str) -> Option<String> {
    let shown = at.turns.show(&page(name), &common::surface(true, None), Isolation::None).await.unwrap()?;
    let said =
        |exchange: &alongside::turn::ShownExchange| format!("{:?}\n{}", exchange.said, words_of(&exchange.replies));
    Some(shown.exchanges.iter().map(said).collect::<Vec<_>>().join("\n"))
}

fn words_of(replies: &[alongside::words::RenderedReply]) -> String {
    replies.iter().map(|reply| format!("{reply:?}")).collect::<Vec<_>>().join("\n")
}

fn messages(answer: &Answer) -> Vec<&str> {
    answer.replies.iter().map(|reply| reply.message.as_str()).collect()
}

const COMPANION: [&str; 3] = ["[start.language.en-GB]", "hello", "[any.need_companion]"];
const VISIT: &str =
    "{hospital=mount_vernon_hospital; day=2026-12-13; time=10:40; visit=wait_with_me; gender=woman; access=bsl}";
const REACH: &str = "{name=Amina; phone=07700 900123; good_times=; message_safe=no}";
/// What is said there about someone's health.
const HEALTH: [&str; 6] =
    ["Mount Vernon", "13 December", "10:40", "Wait with me", "British Sign Language", "Companion"];

#[derive(Clone, Copy, PartialEq)]
enum Database {
    Sqlite,
    Postgres,
}

/// Runs a story on a database of its own.
macro_rules! story {
    ($database:expr, $at:ident => $body:block) => {{
        if $database == Database::Sqlite {
            let $at = Installation::new().await;
            $body
        } else {
            let scratch = Scratch::new().await;
            let $at = Installation::on_postgres(&scratch).await;
            $body
            $at.store.close().await;
            scratch.remove().await;
        }
    }};
}

async fn a_companion_is_asked_for_through_both_doors(database: Database) {
    story!(database, at => {
        let asked = on_discord(&at, &COMPANION).await;
        assert_eq!((asked.form, messages(&asked)), (Some("companion"), vec!["handover-health"]));
        for _ in 0..2 {
            let link = at.turns.hand_over(&token(&asked)).await.unwrap();
            assert!(matches!(link, Some(HandOver { opens: true, .. })), "looking changes nothing");
        }
        let (one, two) = tokio::join!(open(&at, &asked, "first"), open(&at, &asked, "second"));
        assert!(one != two, "it is used once");
        let name = if one { "first" } else { "second" };
        assert!(!open(&at, &asked, "third").await);
        let link = at.turns.hand_over(&token(&asked)).await.unwrap();
        assert!(matches!(link, Some(HandOver { opens: false, .. })));
        let there = shown(&at, name).await.unwrap();
        assert!(there.contains("hello") && there.contains("It is the same chat as on Discord"), "{there}");
        assert!(there.contains("companion.for_whom.me"), "what was open is asked there");

        let ways = ["[companion.for_whom.me]", VISIT, "[companion.adult.18_or_over]", "[contact.visit.yes]"];
        on_page(&at, name, &ways).await;
        let half = on_discord(&at, &["[any.help]", "[any.mydata]", "[any.back]", "[any.help]"]).await;
        assert!(messages(&half).contains(&"handover-health"), "{:?}", messages(&half));
        on_page(&at, name, &["[any.help]"]).await;
        assert!(at.turns.undelivered(Channel::Discord, Isolation::None).await.unwrap().is_empty());
        let sent = on_page(&at, name, &["[contact.visit.yes]", "[contact.needs.yes]", REACH, "[contact.summary.send]"]).await;
        assert_eq!(sent.effects, ["SaveLead"]);
        let waiting = at.turns.undelivered(Channel::Discord, Isolation::None).await.unwrap();
        assert!(waiting.is_empty(), "nothing of the page is pushed: {waiting:?}");

        note(&at, NOTE).await;
        for press in ["[any.status]", "[any.mydata]", "[any.cancel_request]", "[any.back]", "[any.resume]", "[any.help]"] {
            let answer = on_discord(&at, &[press]).await;
            let said = words_of(&answer.replies);
            for health in HEALTH.into_iter().chain([NOTE]) {
                assert!(!said.contains(health), "{health} after {press}: {said}");
            }
        }
        let status = on_discord(&at, &["[any.status]"]).await;
        let card = status.replies.iter().flat_map(|reply| &reply.cards).next().unwrap();
        assert!(card.title == "Your request" && card.text.contains("A person answers by"), "{card:?}");
        let held = on_page(&at, name, &["[any.mydata]"]).await;
        let held = words_of(&held.replies);
        assert!(held.contains("Mount Vernon") && held.contains("This chat on the web page"), "{held}");
        assert!(held.contains("Our staff wrote a note on") && held.contains(NOTE), "what staff wrote is theirs to read: {held}");
    });
}

/// What a member of staff writes about the request.
const NOTE: &str = "Comes with a walking frame";

/// A member of staff claims the one request there is and writes a note.
async fn note(at: &Installation, words: &'static str) {
    let (host, now) = (at.turns.world().host.id.clone(), at.clock.now());
    let carl = Staff {
        id: StaffId(Uuid::from_u128(5)),
        organisation: host.clone(),
        role: Role::Coordinator,
        name: "Carl".into(),
    };
    let written = at.store.write(move |tx| {
        Box::pin(async move {
            staff::upsert(tx, &carl, now).await?;
            let lead = queue::page(tx, &Asked::of(&host, &[Service::Companion]), None, 1).await?.remove(0).id;
            claims::claim(tx, lead, carl.id, now).await?;
            following_up::write_note(tx, lead, carl.id, words, now).await
        })
    });
    assert!(written.await.unwrap());
}

async fn conversations_at(
    tx: &mut alongside::store::Tx<'_>,
    hash: alongside::store::AddressHash,
    now: jiff::Timestamp,
) -> Result<alongside::ids::ResidentId, alongside::store::StoreError> {
    Ok(conversations::load_many(tx, &[hash], now).await?.loaded[0].row.owner.resident)
}

async fn erasing_from_either_door_erases_all(database: Database) {
    story!(database, at => {
        for erased_on_page in [true, false] {
            let asked = on_discord(&at, &COMPANION).await;
            let name = if erased_on_page { "page" } else { "another page" };
            assert!(open(&at, &asked, name).await);
            on_page(&at, name, &["[companion.for_whom.me]"]).await;
            let fresh = on_discord(&at, &["[any.page]"]).await;
            let gone = if erased_on_page {
                on_page(&at, name, &["[any.delete]", "[mine.delete.yes]"]).await
            } else {
                on_discord(&at, &["[any.delete]", "[mine.delete.yes]"]).await
            };
            assert_eq!(gone.effects, ["Erase"]);
            assert_eq!(shown(&at, name).await, None, "the page knows nothing any more");
            assert!(at.turns.hand_over(&token(&fresh)).await.unwrap().is_none(), "and its links are gone");
            let anew = on_page(&at, name, &["hello"]).await;
            assert_eq!(messages(&anew)[0], "start-welcome", "it begins a conversation of its own");
            let anew = on_discord(&at, &["[any.help]"]).await;
            assert_eq!(messages(&anew)[0], "start-welcome", "which is not the one on Discord");
            assert!(!shown(&at, name).await.unwrap().contains("general-help"));
        }
    });
}

async fn a_link_works_for_a_quarter_of_an_hour_and_a_new_one_comes_when_asked(database: Database) {
    story!(database, at => {
        let asked = on_discord(&at, &COMPANION).await;
        let later = at.clock.now() + jiff::SignedDuration::from_mins(15);
        at.clock.set(later);
        let link = at.turns.hand_over(&token(&asked)).await.unwrap();
        assert!(matches!(link, Some(HandOver { opens: false, .. })));
        assert!(!open(&at, &asked, "page").await);
        let again = on_discord(&at, &["web page"]).await;
        assert_ne!(token(&asked), token(&again));
        assert!(open(&at, &again, "page").await);
        assert!(at.turns.hand_over("nonsense").await.unwrap().is_none());
        let swept = sweep::sweep(&at.store).await.unwrap();
        assert_eq!(swept.told, 1, "the link that is over");
        assert!(at.turns.hand_over(&token(&asked)).await.unwrap().is_none());
        assert!(shown(&at, "page").await.is_some(), "a page stays as long as its conversation");
    });
}

async fn a_reminder_is_announced_on_discord_and_shown_on_the_page(database: Database) {
    story!(database, at => {
        on_discord(&at, &COMPANION).await;
        let hash = at.store.address_hash(Channel::Discord, &account().value);
        let now = at.clock.now();
        let resident = at.store.read(move |tx| Box::pin(conversations_at(tx, hash, now))).await.unwrap();
        let on = jiff::civil::date(2026, 12, 1);
        let kind = PromptKind::Reminder { opportunity: "evt-001".into(), about: ReminderAbout::Event, on };
        let row = OutboxId(Uuid::from_u128(7));
        let made = at.store.write(move |tx| Box::pin(async move { prompts::make(tx, row, resident, &kind, now).await }));
        let prompt = made.await.unwrap().unwrap();
        let pushed = at.turns.push_prompt(resident, prompt, Channel::Discord, &discord(), Isolation::None).await.unwrap();
        let pushed = pushed.unwrap();
        assert_eq!(messages(&pushed.answer), ["handover-message"]);
        at.turns.delivered(&[pushed.answer.receipt.unwrap()]).await.unwrap();
        let again = at.turns.push_prompt(resident, prompt, Channel::Discord, &discord(), Isolation::None).await.unwrap();
        assert!(again.is_none(), "once");
        let more = on_discord(&at, &["thanks"]).await;
        assert!(!messages(&more).contains(&"handover-message"), "once");
        assert!(open(&at, &pushed.answer, "page").await);
        assert!(shown(&at, "page").await.unwrap().contains("prompt-reminder-event"), "the page shows what it is");
    });
}

#[tokio::test(flavor = "multi_thread")]
async fn every_story_of_two_doors() {
    a_companion_is_asked_for_through_both_doors(Database::Sqlite).await;
    erasing_from_either_door_erases_all(Database::Sqlite).await;
    a_link_works_for_a_quarter_of_an_hour_and_a_new_one_comes_when_asked(Database::Sqlite).await;
    a_reminder_is_announced_on_discord_and_shown_on_the_page(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs PostgreSQL: scripts/test starts one"]
async fn every_story_of_two_doors_on_postgresql() {
    a_companion_is_asked_for_through_both_doors(Database::Postgres).await;
    erasing_from_either_door_erases_all(Database::Postgres).await;
    a_link_works_for_a_quarter_of_an_hour_and_a_new_one_comes_when_asked(Database::Postgres).await;
    a_reminder_is_announced_on_discord_and_shown_on_the_page(Database::Postgres).await;
}
