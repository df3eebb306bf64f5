//! Drafts, the history, the lists of what is posted, and who is told when something closes.

use crate::fixture::{HOST, OTHER, World, direct, on_both, read, write};
use alongside::domain::consent::{How, Purpose};
use alongside::domain::lead::{LeadState, NewLead};
use alongside::domain::notice::Notice;
use alongside::domain::posting::{Field, Written};
use alongside::domain::reminder::{NewReminder, ReminderAbout};
use alongside::domain::spoken::Spoken;
use alongside::domain::taxonomy::{LeadOutcome, OpportunityKind, RedirectReason, Service};
use alongside::ids::{LeadId, OpportunityId, OrganisationId, ResidentId};
use alongside::language::Language;
use alongside::store::audit;
use alongside::store::drafts::{self, Change, Deed, Entry, Saving};
use alongside::store::imports::{self, Import, To};
use alongside::store::opportunities;
use alongside::store::outbox;
use alongside::store::posted::{self, PostedStanding};
use alongside::store::queue::Count;
use alongside::store::reach::{self, Band};
use alongside::store::withdrawing::{self, Which};
use alongside::store::{claims, following_up, interested, leads, reaching, reminders, screening};

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
    let Saving::Saved(one) = save(world, "a", HOST, "One", 0).await else { panic!("it is the first") };
    let two = one + 1;
    assert_eq!(save(world, "a", HOST, "Two", one).await, Saving::Saved(two));
    assert_eq!(save(world, "a", HOST, "Late", one).await, Saving::Moved(two));
    assert_eq!(save(world, "b", HOST, "Gone", 3).await, Saving::Moved(0), "it was published meanwhile");
    assert_eq!(save(world, "a", OTHER, "Stolen", two).await, Saving::Moved(two), "an id of another organisation");
    let draft = read!(world, |tx| drafts::find(tx, &"a".into())).unwrap().unwrap();
    assert_eq!((draft.written, draft.version), (written("Two"), two));
    assert!(!write!(world, |tx| drafts::delete(tx, &"a".into(), one)).unwrap(), "it was saved again");
    assert!(write!(world, |tx| drafts::delete(tx, &"a".into(), two)).unwrap());
    assert!(!write!(world, |tx| drafts::delete(tx, &"a".into(), two)).unwrap());
    assert!(read!(world, |tx| drafts::find(tx, &"a".into())).unwrap().is_none());
    world.clock.advance(jiff::SignedDuration::from_secs(1));
    save(world, "a", HOST, "Another", 0).await;
    let late = save(world, "a", HOST, "Of the first", two).await;
    assert!(matches!(late, Saving::Moved(_)), "a later draft has no version of an earlier one");
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
    for (day, standing) in
        [today, after].into_iter().flat_map(|day| PostedStanding::ALL.iter().map(move |one| (day, *one)))
    {
        for one in read!(world, |tx| posted::page(tx, &HOST.into(), standing, day, None, 10)).unwrap() {
            let id = one.id.clone();
            let found = read!(world, |tx| opportunities::find(tx, &id)).unwrap().unwrap();
            assert_eq!(PostedStanding::of(&found, day), Some(standing), "{} as the program says it", one.id);
        }
    }
}

async fn close(world: &World, id: &'static str) {
    let now = world.now();
    write!(world, |tx| opportunities::close_opportunity(tx, &id.into(), false, None, now)).unwrap().unwrap();
    write!(world, |tx| interested::closing(tx, &id.into(), now)).unwrap();
}

/// How many are told that it closed, or will be.
async fn told_closed(world: &World) -> usize {
    let (worker, now) = (uuid::Uuid::from_u128(7), world.now());
    let taken = write!(world, |tx| outbox::take(tx, worker, now, 10_000)).unwrap();
    let told = taken.iter().filter(|row| row.notice.id() == "chosen_closed").map(|row| row.resident);
    told.collect::<std::collections::BTreeSet<_>>().len()
}

async fn many_are_told_in_pieces_and_whoever_comes_after_a_crash_goes_on(world: &World) {
    world.opportunity("garden", Some(500)).await;
    for _ in 0..95 {
        world.open_lead(&["garden"]).await;
    }
    let now = world.now();
    assert_eq!(read!(world, |tx| interested::count(tx, &"garden".into(), now)).unwrap(), 95);
    close(world, "garden").await;
    let mut pieces = Vec::new();
    for _ in 0..2 {
        pieces.push(write!(world, |tx| interested::tell_piece(tx, now)).unwrap());
    }
    assert_eq!(pieces, [Some(40), Some(40)], "no transaction is long");
    assert_eq!(interested::tell_all(&world.store).await.unwrap(), 15, "the rest");
    assert_eq!(write!(world, |tx| interested::tell_piece(tx, now)).unwrap(), None);
    assert_eq!(told_closed(world).await, 95);
}

async fn what_is_open_again_tells_nobody_that_it_closed(world: &World) {
    world.opportunity("garden", Some(500)).await;
    for _ in 0..50 {
        world.open_lead(&["garden"]).await;
    }
    close(world, "garden").await;
    let now = world.now();
    assert_eq!(write!(world, |tx| interested::tell_piece(tx, now)).unwrap(), Some(40));
    world.opportunity("garden", Some(500)).await;
    assert_eq!(interested::tell_all(&world.store).await.unwrap(), 0, "the others are not told");
    let worker = uuid::Uuid::from_u128(7);
    let taken = write!(world, |tx| outbox::take(tx, worker, now, 10_000)).unwrap();
    let row = taken.into_iter().find(|row| row.notice.id() == "chosen_closed").unwrap();
    let checked = write!(world, |tx| reaching::check(tx, &row, now)).unwrap();
    assert!(checked.is_none(), "nor are those who were about to be");
    close(world, "garden").await;
    assert_eq!(interested::tell_all(&world.store).await.unwrap(), 50, "closed once more, all are looked at again");
}

/// A row of a file that becomes something residents see.
fn imported(world: &World, id: &str, title: &str) -> Import {
    let row = opportunities::OpportunityRow {
        id: id.into(),
        organisation: HOST.into(),
        kind: OpportunityKind::Volunteering,
        area: "nwl".to_owned(),
        capacity: Some(3),
        closing: None,
        body: serde_json::json!({ "title": title, "at": world.now().to_string() }).to_string(),
    };
    let changes = vec![Change { field: "title".into(), from: String::new(), to: title.into() }];
    Import { to: To::Posted(row), changes }
}

async fn a_file_of_many_rows_is_written_whole_with_numbers_in_order(world: &World) {
    world.opportunity("before", Some(1)).await;
    save(world, "row-3", HOST, "A draft of it", 0).await;
    let ids: Vec<OpportunityId> = (0..87).map(|row| OpportunityId::from(format!("row-{row}").as_str())).collect();
    let rows: Vec<Import> = ids.iter().map(|id| imported(world, id.as_str(), "One")).collect();
    let (by, now) = (world.recruiter, world.now());
    write!(world, |tx| async {
        imports::hold(tx).await?;
        imports::put(tx, &HOST.into(), &rows, by, now).await
    })
    .unwrap();
    let changed = read!(world, |tx| opportunities::changed_since(tx, 1, 1000)).unwrap();
    let numbers: Vec<i64> = changed.iter().map(|one| one.number).collect();
    assert_eq!(numbers, (2..89).collect::<Vec<i64>>(), "each takes one number, none twice");
    assert!(read!(world, |tx| drafts::find(tx, &"row-3".into())).unwrap().is_none());
    let history = read!(world, |tx| drafts::history(tx, &"row-86".into(), 10)).unwrap();
    assert_eq!((history.len(), history[0].deed, history[0].changes.len()), (1, Deed::Imported, 1));
    let entries = read!(world, |tx| audit::list_of(tx, &HOST.into(), None, 200)).unwrap();
    assert_eq!(entries.iter().filter(|entry| entry.entry.staff == Some(by)).count(), 87);

    let draft = Import { to: To::Draft("row-0".into(), written("Draft")), changes: Vec::new() };
    write!(world, |tx| imports::put(tx, &HOST.into(), &[draft], by, now)).unwrap();
    let asked = ids.clone();
    let there = read!(world, |tx| imports::there(tx, &asked)).unwrap();
    assert_eq!(there.len(), 87);
    let first = &there[&OpportunityId::from("row-0")];
    assert!(first.draft_is_a_files && first.posted.is_some());
    let version = first.draft.as_ref().unwrap().version;
    world.clock.advance(jiff::SignedDuration::from_secs(1));
    save(world, "row-0", HOST, "By hand", version).await;
    let again = read!(world, |tx| imports::there(tx, &["row-0".into()])).unwrap();
    let by_hand = &again[&OpportunityId::from("row-0")];
    assert!(!by_hand.draft_is_a_files && !by_hand.is_as(first));
    assert_eq!(by_hand.closed_at, None);
    for _ in 0..2 {
        world.clock.advance(jiff::SignedDuration::from_secs(1));
        let closed = drafts::Entry { at: world.now(), staff: Some(by), deed: Deed::Closed, changes: Vec::new() };
        write!(world, |tx| drafts::record(tx, &"row-0".into(), &closed)).unwrap();
    }
    let closed = read!(world, |tx| imports::there(tx, &["row-0".into()])).unwrap();
    assert_eq!(closed[&OpportunityId::from("row-0")].closed_at, Some(world.now()), "the last time");
}

async fn a_file_changes_nothing_of_another_organisation(world: &World) {
    let (by, now) = (world.recruiter, world.now());
    let row = imported(world, "theirs", "One");
    write!(world, |tx| imports::put(tx, &HOST.into(), &[row], by, now)).unwrap();
    let mut stolen = imported(world, "theirs", "Stolen");
    if let To::Posted(row) = &mut stolen.to {
        row.organisation = OTHER.into();
    }
    write!(world, |tx| imports::put(tx, &OTHER.into(), &[stolen], by, now)).unwrap();
    let found = read!(world, |tx| opportunities::find(tx, &"theirs".into())).unwrap().unwrap();
    assert_eq!(found.row.organisation, HOST.into());
    assert!(found.row.body.contains("One"));
}

async fn the_last_postings_of_a_kind_are_those_changed_last(world: &World) {
    let kind = OpportunityKind::Volunteering;
    assert_eq!(read!(world, |tx| posted::last_two(tx, &HOST.into(), kind)).unwrap().len(), 0);
    let (by, now) = (world.recruiter, world.now());
    let rows = [imported(world, "one", "One"), imported(world, "two", "Two"), imported(world, "three", "Three")];
    write!(world, |tx| imports::put(tx, &HOST.into(), &rows, by, now)).unwrap();
    let last = read!(world, |tx| posted::last_two(tx, &HOST.into(), kind)).unwrap();
    assert!(last.len() == 2 && last[0].contains("Three") && last[1].contains("Two"), "{last:?}");
    assert_eq!(read!(world, |tx| posted::last_two(tx, &HOST.into(), OpportunityKind::Job)).unwrap().len(), 0);
    assert_eq!(read!(world, |tx| posted::last_two(tx, &OTHER.into(), kind)).unwrap().len(), 0);
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
    assert_eq!(read!(world, |tx| interested::count(tx, &"garden".into(), now)).unwrap(), 2);
    close(world, "garden").await;
    assert_eq!(interested::tell_all(&world.store).await.unwrap(), 2);
    assert_eq!(interested::tell_all(&world.store).await.unwrap(), 0, "they are told already");
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

/// The requests that nobody has decided on.
async fn undecided(world: &World, organisation: &'static str) -> Vec<LeadId> {
    let found = read!(world, |tx| screening::undecided(tx, &organisation.into(), None, 100)).unwrap();
    found.into_iter().map(|lead| lead.id).collect()
}

async fn a_request_for_a_companion_is_decided_once_and_the_resident_is_told(world: &World) {
    let (resident, lead) = visit(world).await;
    let (_, other) = visit(world).await;
    world.open_lead(&[]).await;
    assert_eq!(undecided(world, HOST).await.len(), 2, "only requests for a visit");
    assert!(undecided(world, OTHER).await.is_empty());
    let (id, by, now) = (lead.id, world.recruiter, world.now());
    let reason = Some(RedirectReason::Interpreter);
    assert!(write!(world, |tx| screening::decide(tx, id, by, reason, now)).unwrap());
    assert!(!write!(world, |tx| screening::decide(tx, id, by, None, now)).unwrap(), "the first decision stands");
    assert_eq!(undecided(world, HOST).await, [other.id]);
    let worker = uuid::Uuid::from_u128(7);
    let taken = write!(world, |tx| outbox::take(tx, worker, now, 50)).unwrap();
    let told: Vec<_> = taken.iter().filter(|row| row.resident == resident && row.notice.id() == "screened").collect();
    assert!(!told.is_empty());
    assert!(told.iter().all(|row| row.notice == Notice::Screened { lead: id, redirected: reason }));
    let row = told[0].clone();
    let checked = write!(world, |tx| reaching::check(tx, &row, now)).unwrap().expect("it may be told");
    assert_eq!(checked.facts.reference, Some(lead.reference));
    let ended = read!(world, |tx| leads::get_summary(tx, id)).unwrap().unwrap();
    assert_eq!((ended.state, ended.claimed_by), (LeadState::Closed, Some(by)), "what helps better ends the request");
    let how = read!(world, |tx| leads::ended(tx, id)).unwrap();
    assert_eq!(how, Some(leads::Ended { at: now, outcome: LeadOutcome::HelpedAnotherWay, going_on: false }));
    let actions: Vec<_> =
        read!(world, |tx| audit::list_about(tx, id)).unwrap().into_iter().map(|entry| entry.action).collect();
    for action in [audit::Action::LeadScreened, audit::Action::LeadClosed] {
        assert!(actions.contains(&action), "{actions:?}");
    }
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
    assert!(undecided(world, HOST).await.is_empty());
}

async fn requests_for_a_visit_are_found_behind_any_number_of_others_page_after_page(world: &World) {
    let companion = NewLead { service: Service::Companion, ..world.lead(&[]) };
    for _ in 0..210 {
        let resident = world.resident().await.owner.resident;
        let lead = NewLead { id: world.lead(&[]).id, reference: world.lead(&[]).reference, ..companion.clone() };
        world.save(resident, &lead, &[world.consent(Purpose::ArrangeVisits)]).await.unwrap().unwrap();
    }
    let mut asked = Vec::new();
    for _ in 0..7 {
        asked.push(visit(world).await.1.id);
    }
    // One is claimed, and waits as the others do.
    let (claimed, by, now) = (asked[3], world.recruiter, world.now());
    write!(world, |tx| claims::claim(tx, claimed, by, now)).unwrap();
    let (mut found, mut after) = (Vec::new(), None);
    loop {
        let page = read!(world, |tx| screening::undecided(tx, &HOST.into(), after, 3)).unwrap();
        let Some(last) = page.last() else { break };
        after = Some(screening::after(last));
        found.extend(page.iter().map(|lead| lead.id));
    }
    assert_eq!(found, asked, "each once, in order");
    assert_eq!(read!(world, |tx| screening::count_undecided(tx, &HOST.into())).unwrap(), Count::Exactly(7));
}

async fn what_was_asked_before_the_list_had_its_column_is_in_it(world: &World) {
    let decided = visit(world).await.1.id;
    let waits = visit(world).await.1.id;
    let (taken_back, _) = visit(world).await;
    let resident = world.resident().await.owner.resident;
    let other = NewLead { service: Service::Companion, ..world.lead(&[]) };
    world.save(resident, &other, &[world.consent(Purpose::ArrangeVisits)]).await.unwrap().unwrap();
    let (by, now) = (world.recruiter, world.now());
    assert!(write!(world, |tx| screening::decide(tx, decided, by, None, now)).unwrap());
    write!(world, |tx| withdrawing::withdraw(tx, taken_back, Which::All, How::Button, now)).unwrap();
    direct!(world, c => sqlx::query("UPDATE leads SET undecided = FALSE").execute(c).await.unwrap().rows_affected());
    assert!(undecided(world, HOST).await.is_empty());
    let migration = include_str!("../../migrations/0021_undecided.sql");
    let fill = migration.split(';').find(|statement| statement.contains("UPDATE leads")).unwrap();
    direct!(world, c => sqlx::query(fill).execute(c).await.unwrap().rows_affected());
    assert_eq!(undecided(world, HOST).await, [waits]);
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
    many_are_told_in_pieces_and_whoever_comes_after_a_crash_goes_on,
    what_is_open_again_tells_nobody_that_it_closed,
    a_file_of_many_rows_is_written_whole_with_numbers_in_order,
    a_file_changes_nothing_of_another_organisation,
    the_last_postings_of_a_kind_are_those_changed_last,
    a_request_for_a_companion_is_decided_once_and_the_resident_is_told,
    a_request_that_is_taken_back_cannot_be_decided,
    requests_for_a_visit_are_found_behind_any_number_of_others_page_after_page,
    what_was_asked_before_the_list_had_its_column_is_in_it,
    reach_is_told_as_bands_made_once_a_night,
];
