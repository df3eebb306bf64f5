//! Drafts, the history, the lists of what is posted, and who is told when something closes.

use crate::fixture::{HOST, OTHER, World, on_both, read, write};
use alongside::domain::consent::{How, Purpose};
use alongside::domain::lead::NewLead;
use alongside::domain::notice::Notice;
use alongside::domain::posting::{Field, Written};
use alongside::domain::reminder::{NewReminder, ReminderAbout};
use alongside::domain::spoken::Spoken;
use alongside::domain::taxonomy::{RedirectReason, Service};
use alongside::ids::{OpportunityId, OrganisationId, ResidentId};
use alongside::language::Language;
use alongside::store::drafts::{self, Change, Deed, Entry, Saving};
use alongside::store::opportunities;
use alongside::store::outbox;
use alongside::store::posted::{self, PostedStanding};
use alongside::store::reach::{self, Band};
use alongside::store::withdrawing::{self, Which};
use alongside::store::{following_up, interested, reaching, reminders, screening};

fn written(title: &str) -> Written {
    let mut written = Written::default();
    written.set(Field::Title, [title]);
    written
}

async fn save(world: &World, id: &str, organisation: &str, title: &str, seen: i64) -> Saving {
    let (id, organisation) = (OpportunityId::from(id), OrganisationId::from(organisation));
    let (written, by, now) = (written(title), world.recruiter, world.now());
    write!(world, |tx| drafts::save(tx, &id, &organisation, &written, seen, by, now)).unwrap()
}

async fn a_draft_is_saved_over_the_version_that_was_seen_and_over_no_other(world: &World) {
    assert_eq!(save(world, "a", HOST, "One", 0).await, Saving::Saved(1));
    assert_eq!(save(world, "a", HOST, "Two", 1).await, Saving::Saved(2));
    assert_eq!(save(world, "a", HOST, "Late", 1).await, Saving::Moved(2));
    assert_eq!(save(world, "b", HOST, "Gone", 3).await, Saving::Moved(0), "it was published meanwhile");
    assert_eq!(save(world, "a", OTHER, "Stolen", 2).await, Saving::Moved(2), "an id of another organisation");
    let draft = read!(world, |tx| drafts::find(tx, &"a".into())).unwrap().unwrap();
    assert_eq!((draft.written, draft.version), (written("Two"), 2));
    assert!(write!(world, |tx| drafts::delete(tx, &"a".into())).unwrap());
    assert!(!write!(world, |tx| drafts::delete(tx, &"a".into())).unwrap());
    assert!(read!(world, |tx| drafts::find(tx, &"a".into())).unwrap().is_none());
}

async fn drafts_are_listed_last_saved_first_page_after_page(world: &World) {
    for id in ["a", "b", "c", "d"] {
        save(world, id, HOST, id, 0).await;
        if id != "c" {
            world.clock.advance(jiff::SignedDuration::from_secs(1));
        }
    }
    save(world, "other", OTHER, "x", 0).await;
    let mut seen = Vec::new();
    let mut before = None;
    loop {
        let key = before.clone();
        let page = read!(world, |tx| drafts::page(tx, &HOST.into(), key, 2)).unwrap();
        let Some(last) = page.last() else { break };
        before = Some((last.changed_at, last.opportunity.clone()));
        seen.extend(page.into_iter().map(|draft| draft.opportunity.to_string()));
    }
    assert_eq!(seen, ["d", "c", "b", "a"]);
    assert_eq!(read!(world, |tx| drafts::count(tx, &HOST.into())).unwrap(), 4);
}

async fn the_history_is_newest_first_and_keeps_what_changed(world: &World) {
    let change = Change { field: "title".into(), from: "A".into(), to: "B".into() };
    for (deed, changes) in [(Deed::Begun, vec![]), (Deed::Changed, vec![change.clone()])] {
        let entry = Entry { at: world.now(), staff: Some(world.recruiter), deed, changes };
        write!(world, |tx| drafts::record(tx, &"a".into(), &entry)).unwrap();
        world.clock.advance(jiff::SignedDuration::from_secs(1));
    }
    let history = read!(world, |tx| drafts::history(tx, &"a".into(), 10)).unwrap();
    assert_eq!(history.iter().map(|entry| entry.deed).collect::<Vec<_>>(), [Deed::Changed, Deed::Begun]);
    assert_eq!(history[0].changes, [change]);
    world.wait_days(731);
    alongside::store::sweep::sweep(&world.store).await.unwrap();
    assert_eq!(read!(world, |tx| drafts::history(tx, &"a".into(), 10)).unwrap(), [], "kept as long as the audit");
}

async fn what_is_posted_is_listed_by_where_it_stands_today(world: &World) {
    for id in ["open", "full", "closed", "another"] {
        world.opportunity(id, Some(1)).await;
    }
    world.open_lead(&["full"]).await;
    save(world, "open", HOST, "A change", 0).await;
    let now = world.now();
    write!(world, |tx| opportunities::close_opportunity(tx, &"closed".into(), false, None, now)).unwrap();
    let today = "2026-11-23".parse().unwrap();
    let mut listed = Vec::new();
    for standing in PostedStanding::ALL {
        let page = read!(world, |tx| posted::page(tx, &HOST.into(), *standing, today, None, 10)).unwrap();
        listed.push(page.into_iter().map(|one| one.id.to_string()).collect::<Vec<_>>());
    }
    assert_eq!(listed, [vec!["another", "open"], vec!["full"], vec!["closed"], vec![]]);
    let page = read!(world, |tx| posted::page(tx, &HOST.into(), PostedStanding::Published, today, None, 1)).unwrap();
    let before = Some(page[0].number);
    let page = read!(world, |tx| posted::page(tx, &HOST.into(), PostedStanding::Published, today, before, 1)).unwrap();
    assert_eq!((page[0].id.as_str(), page[0].has_draft, page[0].title.as_str()), ("open", true, "Garden helper"));
    let mut counts = read!(world, |tx| posted::counts(tx, &HOST.into(), today)).unwrap();
    counts.sort_by_key(|(standing, _)| standing.id());
    let expected = [(PostedStanding::Closed, 1), (PostedStanding::Full, 1), (PostedStanding::Published, 2)];
    assert_eq!(counts, expected);
    let after = "2026-12-25".parse().unwrap();
    let late = read!(world, |tx| posted::page(tx, &HOST.into(), PostedStanding::Expired, after, None, 10)).unwrap();
    assert_eq!(late.len(), 3, "the closed one stays closed");
}

async fn closing_tells_each_who_is_interested_once(world: &World) {
    world.opportunity("garden", Some(5)).await;
    world.opportunity("radio", Some(5)).await;
    let (chose, _) = world.open_lead(&["garden"]).await;
    let (chose_another, _) = world.open_lead(&["radio"]).await;
    let now = world.now();
    let reminder = NewReminder { opportunity: "garden".into(), about: ReminderAbout::Closing };
    let mut reminded = Vec::new();
    for resident in [chose, world.resident().await.owner.resident] {
        let (consent, reminder) = (world.consent(Purpose::Reminders), reminder.clone());
        write!(world, |tx| alongside::store::consents::give(tx, resident, &consent)).unwrap();
        write!(world, |tx| reminders::set(tx, resident, &reminder, now)).unwrap().unwrap();
        reminded.push(resident);
    }
    assert_eq!(read!(world, |tx| posted::reminded(tx, &"garden".into())).unwrap(), 1, "besides the one who chose it");
    assert_eq!(write!(world, |tx| interested::tell_closed(tx, &"garden".into(), now)).unwrap(), 2);
    write!(world, |tx| opportunities::close_opportunity(tx, &"garden".into(), false, None, now)).unwrap();
    assert_eq!(
        write!(world, |tx| interested::tell_closed(tx, &"garden".into(), now)).unwrap(),
        0,
        "it is closed already"
    );
    let worker = uuid::Uuid::from_u128(7);
    let taken = write!(world, |tx| outbox::take(tx, worker, now, 50)).unwrap();
    let told =
        |resident, kind: &str| taken.iter().filter(|row| row.resident == resident && row.notice.id() == kind).count();
    assert!(told(chose, "chosen_closed") >= 1 && told(chose, "closed") == 0, "{taken:?}");
    let row = taken.iter().find(|row| row.notice.id() == "chosen_closed").unwrap().clone();
    let checked = write!(world, |tx| reaching::check(tx, &row, now)).unwrap().expect("it may be told");
    assert_eq!(checked.facts.title.as_deref(), Some("Garden helper"));
    assert!(told(reminded[1], "closed") >= 1 && told(reminded[1], "chosen_closed") == 0);
    assert_eq!(told(chose_another, "chosen_closed"), 0);
}

/// A request for someone to go along.
async fn visit(world: &World) -> (ResidentId, NewLead) {
    let resident = world.resident().await.owner.resident;
    let mut lead = NewLead { service: Service::Companion, ..world.lead(&[]) };
    let visit =
        serde_json::json!({ "for_someone_else": false, "hospital": "Ealing Hospital", "kinds": ["wait_with_me"] });
    lead.needs = serde_json::from_value(serde_json::json!({ "borough": "Ealing", "visit": visit })).unwrap();
    world.save(resident, &lead, &[world.consent(Purpose::ArrangeVisits)]).await.unwrap().unwrap();
    (resident, lead)
}

async fn a_request_for_a_companion_is_decided_once_and_the_resident_is_told(world: &World) {
    let (resident, lead) = visit(world).await;
    let (_, other) = visit(world).await;
    world.open_lead(&[]).await;
    let waiting = read!(world, |tx| screening::undecided(tx, &HOST.into())).unwrap();
    assert_eq!(waiting.len(), 2, "only requests for a visit");
    assert_eq!(read!(world, |tx| screening::undecided(tx, &OTHER.into())).unwrap().len(), 0);
    let (id, by, now) = (lead.id, world.recruiter, world.now());
    let reason = Some(RedirectReason::Interpreter);
    assert!(write!(world, |tx| screening::decide(tx, id, by, reason, now)).unwrap());
    assert!(!write!(world, |tx| screening::decide(tx, id, by, None, now)).unwrap(), "the first decision stands");
    let waiting = read!(world, |tx| screening::undecided(tx, &HOST.into())).unwrap();
    assert_eq!(waiting.iter().map(|lead| lead.id).collect::<Vec<_>>(), [other.id]);
    let worker = uuid::Uuid::from_u128(7);
    let taken = write!(world, |tx| outbox::take(tx, worker, now, 50)).unwrap();
    let told: Vec<_> = taken.iter().filter(|row| row.resident == resident && row.notice.id() == "screened").collect();
    assert!(!told.is_empty());
    assert!(told.iter().all(|row| row.notice == Notice::Screened { lead: id, redirected: reason }));
    let row = told[0].clone();
    let checked = write!(world, |tx| reaching::check(tx, &row, now)).unwrap().expect("it may be told");
    assert_eq!(checked.facts.reference, Some(lead.reference));
    assert_eq!(read!(world, |tx| following_up::attempts(tx, id)).unwrap(), [], "nobody tried to reach them by it");
    world.wait_days(10);
    let now = world.now();
    let made = write!(world, |tx| alongside::store::prompts::offer_new_days(tx, now)).unwrap();
    assert!(made.iter().all(|made| made.resident != resident), "who was answered waits for no new day");
}

async fn a_request_that_is_taken_back_cannot_be_decided(world: &World) {
    let (resident, lead) = visit(world).await;
    let (id, by, now) = (lead.id, world.recruiter, world.now());
    write!(world, |tx| withdrawing::withdraw(tx, resident, Which::All, How::Button, now)).unwrap();
    assert!(!write!(world, |tx| screening::decide(tx, id, by, None, now)).unwrap());
    assert_eq!(read!(world, |tx| screening::undecided(tx, &HOST.into())).unwrap().len(), 0);
}

async fn reach_is_told_as_bands_made_once_a_night(world: &World) {
    let polish = Language::parse("pl").unwrap();
    for _ in 0..9 {
        let resident = world.resident().await.owner.resident;
        let lead = NewLead { language: polish, ..world.lead(&[]) };
        world.save(resident, &lead, &[world.consent(Purpose::ContactVolunteering)]).await.unwrap().unwrap();
    }
    let band = |language: &'static str| async move {
        let spoken = Spoken::parse(language).unwrap();
        read!(world, |tx| reach::band(tx, "nwl", "Ealing", spoken)).unwrap()
    };
    assert!(reach::make(&world.store).await.unwrap());
    assert_eq!(band("pl").await, None, "nine are fewer than ten");
    let resident = world.resident().await.owner.resident;
    let lead = NewLead { language: polish, ..world.lead(&[]) };
    world.save(resident, &lead, &[world.consent(Purpose::ContactVolunteering)]).await.unwrap().unwrap();
    assert!(!reach::make(&world.store).await.unwrap(), "not twice in one night");
    assert_eq!(band("pl").await, None);
    world.wait_days(1);
    assert!(reach::make(&world.store).await.unwrap());
    assert_eq!(band("pl").await, Some(Band::Some));
    assert_eq!(band("so").await, None);
    assert_eq!((Band::of(9), Band::of(50), Band::of(51)), (None, Some(Band::Some), Some(Band::Many)));
    let now = world.now();
    write!(world, |tx| withdrawing::withdraw(tx, resident, Which::All, How::Button, now)).unwrap();
    world.wait_days(1);
    assert!(reach::make(&world.store).await.unwrap());
    assert_eq!(band("pl").await, None, "whoever took the consent back is not counted");
}

on_both![
    a_draft_is_saved_over_the_version_that_was_seen_and_over_no_other,
    drafts_are_listed_last_saved_first_page_after_page,
    the_history_is_newest_first_and_keeps_what_changed,
    what_is_posted_is_listed_by_where_it_stands_today,
    closing_tells_each_who_is_interested_once,
    a_request_for_a_companion_is_decided_once_and_the_resident_is_told,
    a_request_that_is_taken_back_cannot_be_decided,
    reach_is_told_as_bands_made_once_a_night,
];
