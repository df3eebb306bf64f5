//! Two stores on one database, as two processes have it, one clock a minute ahead: each change counts once, whoever makes it, and
//! none is lost.

use crate::fixture::{HOST, World, on_both, read, write};
use crate::lane::{Lines, turn};
use crate::postgres::Scratch;
use alongside::clock::StillClock;
use alongside::domain::consent::{Channel, How, Purpose};
use alongside::domain::follow_up::NewAttempt;
use alongside::domain::prompt::PromptAnswer;
use alongside::domain::staff::ReturnedWhy;
use alongside::domain::taxonomy::{AttemptResult, LeadOutcome};
use alongside::ids::{LeadId, ResidentId, StaffId};
use alongside::store::audit::{self, Action};
use alongside::store::claims::{self, Claim};
use alongside::store::erasing::{self, Why};
use alongside::store::following_up;
use alongside::store::leads::Refused;
use alongside::store::prompts::{self, Answered};
use alongside::store::staff::Token;
use alongside::store::sweep::sweep;
use alongside::store::withdrawing::{self, Which};
use alongside::store::{
    AddressHash, Keyring, Store, StoreError, TurnLane, conversations, leads, opportunities, outbox, staff,
};
use jiff::SignedDuration;
use std::collections::BTreeSet;
use std::sync::Arc;
use tokio::task::JoinSet;

/// Runs a closure over `&mut Tx` in one write of this store.
macro_rules! through {
    ($store:expr, |$tx:ident| $body:expr) => {
        $store.write(move |$tx| Box::pin(async move { $body.await }))
    };
}

async fn two(world: &World) -> [Store; 2] {
    let ahead = StillClock::at(world.now() + SignedDuration::from_mins(1));
    [world.store.clone(), world.reopen_at(Arc::new(ahead)).await.unwrap()]
}

fn lines(store: &Store) -> TurnLane<Lines> {
    store.turn_lane(Lines { now: store.clock().now(), rounds: Arc::default() })
}

async fn of_eight_who_claim_through_two_stores_exactly_one_wins(world: &World) {
    let stores = two(world).await;
    let (_, lead) = world.open_lead(&[]).await;
    let mut claiming = JoinSet::new();
    for n in 0..8 {
        let store = stores[n % 2].clone();
        let staff = [world.recruiter, world.colleague][n / 2 % 2];
        claiming.spawn(async move {
            let now = store.clock().now();
            let claim = through!(store, |tx| claims::claim(tx, lead.id, staff, now));
            (staff, claim.await.unwrap())
        });
    }
    let mut winners = BTreeSet::new();
    while let Some(claimed) = claiming.join_next().await {
        match claimed.unwrap() {
            (staff, Claim::Claimed) => drop(winners.insert(staff)),
            (_, Claim::AlreadyClaimedBy(name)) => assert!(["Ruth", "Callum"].contains(&name.as_str())),
            (_, Claim::Gone) => panic!("the lead is there"),
        }
    }
    assert_eq!(winners.len(), 1);
    let record = read!(world, |tx| audit::list_about(tx, lead.id)).unwrap();
    assert_eq!(record.iter().filter(|entry| entry.action == Action::LeadClaimed).count(), 1, "on record once");
}

async fn the_last_place_is_taken_by_one_and_the_others_are_told(world: &World) {
    let stores = two(world).await;
    world.opportunity("garden", Some(3)).await;
    world.opportunity("radio", Some(100)).await;
    let mut choosing = JoinSet::new();
    for n in 0..12 {
        let resident = world.resident().await.owner.resident;
        // Two who want the same two roles come from both sides.
        let wanted = if n % 2 == 0 { ["garden", "radio"] } else { ["radio", "garden"] };
        let (lead, consent) = (world.lead(&wanted), world.consent(Purpose::ContactVolunteering));
        let store = stores[n / 2 % 2].clone();
        choosing.spawn(async move {
            through!(store, |tx| leads::save_lead(tx, resident, &lead, &[consent])).await.unwrap()
        });
    }
    let saved = choosing.join_all().await;
    assert_eq!(saved.iter().filter(|saved| saved.is_ok()).count(), 3);
    assert!(saved.iter().all(|saved| saved.is_ok() || *saved == Err(Refused::Full("garden".into()))));
    let found = read!(world, |tx| opportunities::find(tx, &"garden".into())).unwrap().unwrap();
    assert_eq!(found.taken, 3);
}

async fn numbers_become_visible_in_order_whoever_writes(world: &World) {
    let stores = two(world).await;
    for id in ["garden", "radio", "library"] {
        world.opportunity(id, Some(1000)).await;
    }
    let mut writing = JoinSet::new();
    for n in 0..30 {
        let resident = world.resident().await.owner.resident;
        let wanted = ["garden", "radio", "library"][n % 3];
        let (lead, consent) = (world.lead(&[wanted]), world.consent(Purpose::ContactVolunteering));
        let store = stores[n % 2].clone();
        writing.spawn(async move {
            let saved = through!(store, |tx| async {
                let saved = leads::save_lead(tx, resident, &lead, &[consent]).await;
                // Its number is taken, its commit is late.
                tokio::time::sleep(std::time::Duration::from_millis(2)).await;
                saved
            });
            saved.await.unwrap().unwrap();
        });
    }
    // Each opportunity's last number must reach the index, which asks only for what is above the number it has.
    let mut have = 3;
    let mut taken = [0; 3];
    while taken.iter().sum::<u32>() < 30 {
        while let Some(written) = writing.try_join_next() {
            written.unwrap();
        }
        let changes = read!(world, |tx| opportunities::changed_since(tx, have, 100)).unwrap();
        for changed in changes {
            assert!(changed.number > have);
            have = changed.number;
            let which = ["garden", "radio", "library"].iter().position(|id| *id == changed.row.id.as_str());
            taken[which.unwrap()] = changed.taken;
        }
    }
    writing.join_all().await;
    assert_eq!(taken, [10; 3]);
    assert_eq!(have, 33);
}

async fn a_link_signs_in_once_through_two_stores(world: &World) {
    let stores = two(world).await;
    let (recruiter, now) = (world.recruiter, world.now());
    let link = write!(world, |tx| staff::invite(tx, recruiter, now)).unwrap();
    let mut redeeming = JoinSet::new();
    for n in 0..8 {
        let (store, link) = (stores[n % 2].clone(), Token::parse(&link.reveal()).unwrap());
        redeeming.spawn(async move { through!(store, |tx| staff::redeem(tx, &link, now)).await.unwrap().is_some() });
    }
    assert_eq!(redeeming.join_all().await.into_iter().filter(|signed_in| *signed_in).count(), 1);
}

async fn a_new_day_is_offered_once_and_answered_once(world: &World) {
    let mut people = Vec::new();
    for _ in 0..5 {
        people.push(world.open_lead(&[]).await.0);
    }
    world.wait_days(5);
    let stores = two(world).await;
    let mut offering = JoinSet::new();
    for n in 0..4 {
        let store = stores[n % 2].clone();
        offering.spawn(async move {
            let now = store.clock().now();
            through!(store, |tx| prompts::offer_new_days(tx, now)).await.unwrap()
        });
    }
    let made: Vec<_> = offering.join_all().await.into_iter().flatten().collect();
    assert_eq!(made.iter().map(|made| made.resident).collect::<BTreeSet<_>>(), people.into_iter().collect());
    assert_eq!(made.len(), 5, "one question each");

    let (prompt, resident) = (made[0].prompt, made[0].resident);
    let mut answering = JoinSet::new();
    for n in 0..8 {
        let store = stores[n % 2].clone();
        let answer = if n < 4 { PromptAnswer::Accept } else { PromptAnswer::Cancel };
        answering.spawn(async move {
            let now = store.clock().now();
            through!(store, |tx| prompts::answer(tx, prompt, resident, answer, now)).await.unwrap()
        });
    }
    let answered = answering.join_all().await;
    assert_eq!(answered.into_iter().filter(|answered| *answered == Answered::Now).count(), 1);
}

async fn a_notice_is_taken_by_one_worker(world: &World) {
    for _ in 0..20 {
        world.open_lead(&[]).await;
    }
    world.wait_days(5);
    let now = world.now();
    assert_eq!(write!(world, |tx| prompts::offer_new_days(tx, now)).unwrap().len(), 20);
    let stores = two(world).await;
    let mut taking = JoinSet::new();
    for n in 0..6 {
        let (store, worker) = (stores[n % 2].clone(), world.uuid());
        taking.spawn(async move {
            let mut mine = Vec::new();
            loop {
                let now = store.clock().now() + SignedDuration::from_mins(2);
                let taken = through!(store, |tx| outbox::take(tx, worker, now, 3)).await.unwrap();
                if taken.is_empty() {
                    return mine;
                }
                mine.extend(taken.into_iter().map(|taken| taken.id));
            }
        });
    }
    let taken: Vec<_> = taking.join_all().await.into_iter().flatten().collect();
    assert!(taken.len() >= 20, "{}", taken.len());
    assert_eq!(taken.iter().collect::<BTreeSet<_>>().len(), taken.len());
}

async fn no_lead_outlives_a_consent_that_is_taken_back_while_it_is_saved(world: &World) {
    let stores = two(world).await;
    for round in 0..10 {
        let (resident, first) = world.open_lead(&[]).await;
        let lead = world.lead(&[]);
        let (saving, withdrawing) = (stores[round % 2].clone(), stores[1 - round % 2].clone());
        let now = world.now();
        let save = through!(saving, |tx| leads::save_lead(tx, resident, &lead, &[]));
        let withdraw = through!(withdrawing, |tx| withdrawing::withdraw(tx, resident, Which::All, How::Button, now));
        let (saved, withdrawn) = tokio::join!(save, withdraw);
        assert!(matches!(saved.unwrap(), Ok(()) | Err(Refused::Withdrawn)));
        assert!(withdrawn.unwrap().leads.contains(&first.id));
        assert!(world.queue().await.is_empty());
    }
}

/// What a conversation holds, line by line.
async fn kept(world: &World, address: AddressHash) -> Vec<u64> {
    let now = world.now();
    let mut found = read!(world, |tx| conversations::load_many(tx, &[address], now)).unwrap();
    assert_eq!(found.loaded.len(), 1);
    let row = found.loaded.remove(0).row;
    let text = String::from_utf8(row.plain).unwrap();
    let lines: Vec<u64> = text.split_terminator(',').map(|line| line.parse().unwrap()).collect();
    assert_eq!(row.version, lines.len() as i64);
    lines
}

async fn turns_of_one_new_conversation_that_reach_both_at_once_make_one_and_are_all_kept(world: &World) {
    let stores = two(world).await;
    let lanes = [lines(&stores[0]), lines(&stores[1])];
    let mut taking = JoinSet::new();
    for line in 0..200_u64 {
        for person in 0..5 {
            let turn = turn(world, &stores[0], &person.to_string(), line);
            let lane = lanes[line as usize % 2].clone();
            taking.spawn(async move { lane.take(turn).await.unwrap().unwrap() });
        }
    }
    taking.join_all().await;
    for person in 0..5 {
        let lines = kept(world, stores[0].address_hash(Channel::Web, &person.to_string())).await;
        assert_eq!(lines.len(), 200);
        for of in 0..2 {
            let one: Vec<u64> = lines.iter().copied().filter(|line| line % 2 == of).collect();
            assert_eq!(one, (0..200).filter(|line| line % 2 == of).collect::<Vec<_>>(), "its own in their order");
        }
    }
}

async fn who_writes_while_two_sweeps_run_is_not_forgotten(world: &World) {
    let mut first = JoinSet::new();
    let lane = lines(&world.store);
    for person in 0..60 {
        let (lane, turn) = (lane.clone(), turn(world, &world.store, &person.to_string(), 0));
        first.spawn(async move { lane.take(turn).await.unwrap().unwrap() });
    }
    first.join_all().await;
    world.wait_days(31);
    let stores = two(world).await;
    let lane = lines(&stores[1]);
    let mut sweeping = JoinSet::new();
    for store in stores.clone() {
        sweeping.spawn(async move { sweep(&store).await.unwrap().residents });
    }
    let mut writing = JoinSet::new();
    for person in 0..30 {
        let (lane, turn) = (lane.clone(), turn(world, &world.store, &person.to_string(), 1));
        writing.spawn(async move { lane.take(turn).await.unwrap().unwrap() });
    }
    let versions = writing.join_all().await;
    let swept: u64 = sweeping.join_all().await.into_iter().sum();
    // Someone is swept before they write again, or not at all; never after.
    let anew = versions.iter().filter(|version| **version == 1).count() as u64;
    assert_eq!(swept, 30 + anew);
    for person in 0..30 {
        assert!(kept(world, world.store.address_hash(Channel::Web, &person.to_string())).await.ends_with(&[1]));
    }
}

/// One of everything that staff, residents and the product do to leads.
async fn act(
    store: Store,
    kind: usize,
    lead: LeadId,
    resident: ResidentId,
    staff: [StaffId; 2],
) -> Result<(), StoreError> {
    let now = store.clock().now();
    through!(store, |tx| async {
        match kind {
            0 => drop(claims::claim(tx, lead, staff[0], now).await?),
            1 => drop(
                following_up::record_attempt(
                    tx,
                    lead,
                    staff[0],
                    NewAttempt::by_telephone(AttemptResult::NoAnswer),
                    now,
                )
                .await?,
            ),
            2 => drop(claims::open_contact(tx, lead, staff[0], now).await?),
            3 => drop(claims::close(tx, lead, staff[0], LeadOutcome::NotThisTime, now).await?),
            4 => drop(withdrawing::withdraw(tx, resident, Which::All, How::Typed, now).await?),
            5 => drop(leads::cancel_request(tx, lead, now).await?),
            6 => drop(erasing::erase(tx, resident, Why::Asked, now).await?),
            7 => drop(prompts::offer_new_days(tx, now).await?),
            8 => staff::deactivate(tx, staff[1], ReturnedWhy::SwitchedOff, now).await?,
            _ => drop(opportunities::close_opportunity(tx, &"radio".into(), false, None, now).await?),
        }
        Ok(())
    })
    .await
}

async fn whatever_many_do_at_once_nobody_waits_for_ever(world: &World) {
    world.opportunity("garden", Some(1000)).await;
    world.opportunity("radio", Some(1000)).await;
    let mut people = Vec::new();
    for _ in 0..12 {
        people.push(world.open_lead(&["garden", "radio"]).await);
    }
    for (n, (_, lead)) in people.iter().enumerate().filter(|(n, _)| n % 3 == 0) {
        let (id, staff, now) = (lead.id, [world.recruiter, world.colleague][n % 2], world.now());
        write!(world, |tx| claims::claim(tx, id, staff, now)).unwrap();
    }
    world.wait_days(5);
    let stores = two(world).await;
    let lanes = [lines(&stores[0]), lines(&stores[1])];
    let mut doing = JoinSet::new();
    for n in 0..240_usize {
        let (resident, lead) = &people[n * 7 % people.len()];
        let (store, lane) = (stores[n % 2].clone(), lanes[n / 2 % 2].clone());
        let (lead, resident, staff) = (lead.id, *resident, [world.recruiter, world.colleague]);
        let mut consenting = turn(world, &world.store, &(n % 9).to_string(), n as u64);
        consenting.consent = Some(world.consent(Purpose::NewOpportunities));
        consenting.consent.as_mut().unwrap().text = format!("Text {}", n * 5 % 13);
        doing.spawn(async move {
            if n % 3 == 0 {
                lane.take(consenting).await.map(drop)
            } else {
                act(store, n % 10, lead, resident, staff).await
            }
        });
    }
    for done in doing.join_all().await {
        done.unwrap();
    }
    for (_, lead) in people {
        let left = read!(world, |tx| leads::get_summary(tx, lead.id)).unwrap();
        assert!(left.is_none_or(|left| left.claimed_by != Some(world.colleague) || left.organisation != HOST.into()));
    }
}

on_both![
    of_eight_who_claim_through_two_stores_exactly_one_wins,
    the_last_place_is_taken_by_one_and_the_others_are_told,
    numbers_become_visible_in_order_whoever_writes,
    a_link_signs_in_once_through_two_stores,
    a_new_day_is_offered_once_and_answered_once,
    a_notice_is_taken_by_one_worker,
    no_lead_outlives_a_consent_that_is_taken_back_while_it_is_saved,
    turns_of_one_new_conversation_that_reach_both_at_once_make_one_and_are_all_kept,
    who_writes_while_two_sweeps_run_is_not_forgotten,
    whatever_many_do_at_once_nobody_waits_for_ever,
];

#[tokio::test]
#[ignore = "needs PostgreSQL: scripts/test starts one"]
async fn many_that_start_at_once_on_an_empty_database_make_its_tables_once() {
    let scratch = Scratch::without_tables().await;
    let keyring = Keyring::generate().unwrap();
    let clock = Arc::new(StillClock::at("2026-11-23T09:00:00Z".parse().unwrap()));
    let mut opening = JoinSet::new();
    let here = tokio::task::LocalSet::new();
    for _ in 0..6 {
        let (address, log) = (scratch.address(), scratch.erased_log());
        let (keyring, clock) = (keyring.clone(), clock.clone());
        let open = async move { Store::open_with_log(&address, Some(log), keyring, clock).await.map(drop) };
        opening.spawn_local_on(open, &here);
    }
    for opened in here.run_until(opening.join_all()).await {
        opened.unwrap();
    }
    scratch.remove().await;
}

#[tokio::test]
#[ignore = "needs PostgreSQL: scripts/test starts one"]
async fn a_database_that_is_not_there_and_a_server_that_is_not_there_cannot_be_opened() {
    let scratch = Scratch::without_tables().await;
    let clock = Arc::new(StillClock::at("2026-11-23T09:00:00Z".parse().unwrap()));
    let nowhere = format!("postgres://alongside@localhost/alongside?host={}", scratch.folder.path().display());
    for address in [scratch.address().replace("/alongside_", "/no_alongside_"), nowhere] {
        let keyring = Keyring::generate().unwrap();
        let opened = Store::open_with_log(&address, Some(scratch.erased_log()), keyring, clock.clone()).await;
        assert!(matches!(opened.err(), Some(StoreError::CannotOpen(_))));
    }
    scratch.remove().await;
}
