//! The e-mail of the morning: taken by one process at a time, once a day, by those alone who want it.

use crate::fixture::{HOST, OTHER, World, on_both, read, write};
use alongside::domain::contact::EmailAddress;
use alongside::domain::organisation::{Organisation, OrganisationKind};
use alongside::domain::password::PasswordHash;
use alongside::domain::second_step::AppSecret;
use alongside::domain::staff::{ReturnedWhy, Role, Staff};
use alongside::store::audit::{self, Action, NewEntry};
use alongside::store::mornings::{self, End, LEASE};
use alongside::store::sweep::sweep;
use alongside::store::{staff, staff_accounts};
use jiff::SignedDuration;
use jiff::civil::{Date, date};
use tokio::task::JoinSet;

const DAY: Date = date(2026, 11, 23);

/// Ruth can sign in; Callum's account is not set up.
async fn accounts(world: &World) -> Staff {
    let (ruth, callum, now) = (world.recruiter, world.colleague, world.now());
    for (id, address) in [(ruth, "ruth@example.org"), (callum, "callum@example.org")] {
        let email = EmailAddress::parse(address).unwrap();
        write!(world, |tx| async { staff_accounts::insert(tx, id, &email, now).await }).unwrap();
    }
    let (password, secret) = (PasswordHash(vec![1; 49]), AppSecret::from_random([7; 20]));
    write!(world, |tx| async { staff_accounts::set_up(tx, ruth, &password, &secret, 0, &[]).await }).unwrap();
    Staff { id: ruth, organisation: HOST.into(), role: Role::Recruiter, name: "Ruth".into() }
}

async fn due(world: &World, day: Date) -> Vec<String> {
    let now = world.now();
    let due = read!(world, |tx| mornings::due(tx, None, day, now, 10)).unwrap();
    due.into_iter().map(|one| one.name).collect()
}

async fn each_installation_writes_to_staff_of_its_own_area(world: &World) {
    accounts(world).await;
    let now = world.now();
    let of = async |area: &'static str| {
        let due = read!(world, |tx| mornings::due(tx, Some(area), DAY, now, 10)).unwrap();
        due.into_iter().map(|one| one.name).collect::<Vec<_>>()
    };
    assert_eq!((of("nwl").await, of("nel").await), (vec!["Ruth".to_owned()], Vec::new()));
    let moved =
        Organisation { id: HOST.into(), name: "Westway".into(), area: "nel".into(), kind: OrganisationKind::Host };
    write!(world, |tx| async { alongside::store::organisations::upsert(tx, &moved).await }).unwrap();
    assert_eq!((of("nwl").await, of("nel").await), (Vec::new(), vec!["Ruth".to_owned()]));
}

async fn only_who_can_sign_in_works_here_and_wants_it_gets_one(world: &World) {
    let ruth = accounts(world).await.id;
    assert_eq!(due(world, DAY).await, ["Ruth"]);
    write!(world, |tx| mornings::set_wanted(tx, ruth, false)).unwrap();
    assert_eq!(read!(world, |tx| mornings::is_wanted(tx, ruth)).unwrap(), Some(false));
    assert!(due(world, DAY).await.is_empty());
    write!(world, |tx| mornings::set_wanted(tx, ruth, true)).unwrap();
    assert_eq!(due(world, DAY).await, ["Ruth"]);
    let now = world.now();
    write!(world, |tx| staff::deactivate(tx, ruth, ReturnedWhy::SwitchedOff, now)).unwrap();
    assert!(due(world, DAY).await.is_empty());
}

async fn of_many_who_take_one_at_once_through_two_processes_one_gets_it(world: &World) {
    let ruth = accounts(world).await;
    let stores = [world.store.clone(), world.reopen().await.unwrap()];
    let mut taking = JoinSet::new();
    for n in 0..16 {
        let (store, ruth, now) = (stores[n % 2].clone(), ruth.clone(), world.now());
        taking.spawn(async move {
            let take = store.write(move |tx| Box::pin(async move { mornings::take(tx, &ruth, DAY, now).await }));
            take.await.unwrap().is_some()
        });
    }
    let mut had = 0;
    while let Some(taken) = taking.join_next().await {
        had += usize::from(taken.unwrap());
    }
    assert_eq!(had, 1);
    assert!(due(world, DAY).await.is_empty());
    stores[1].close().await;
}

async fn one_whose_process_died_is_taken_up_under_the_same_name_and_then_never_again(world: &World) {
    let ruth = accounts(world).await;
    let take = async || {
        let (ruth, now) = (ruth.clone(), world.now());
        write!(world, |tx| async { mornings::take(tx, &ruth, DAY, now).await }).unwrap()
    };
    let first = take().await.unwrap();
    assert!(take().await.is_none());
    world.clock.advance(LEASE);
    assert_eq!(due(world, DAY).await, ["Ruth"]);
    let second = take().await.unwrap();
    assert_eq!((second.id, second.tries, second.email.as_str()), (first.id, 2, "ruth@example.org"));
    let id = ruth.id;
    write!(world, |tx| mornings::end(tx, id, DAY, End::Sent)).unwrap();
    world.clock.advance(LEASE);
    assert!(take().await.is_none() && due(world, DAY).await.is_empty());
    assert_eq!(due(world, date(2026, 11, 24)).await, ["Ruth"], "the next day has its own");
    world.wait_days(95);
    // The account was used when it was made; it is not the point here.
    assert!(sweep(&world.store).await.unwrap().told >= 1, "old ones are forgotten");
}

async fn what_was_done_since_a_moment_is_counted_to_the_moment(world: &World) {
    let since = world.now();
    let entry = |seconds: i64, micros: i64, action, organisation: &str| NewEntry {
        at: since + SignedDuration::from_secs(seconds) + SignedDuration::from_micros(micros),
        staff: None,
        organisation: Some(organisation.into()),
        action,
        lead: None,
        detail: None,
    };
    for (seconds, micros, action, organisation) in [
        (-86_400, 0, Action::PromiseMissed, HOST),
        (0, -1, Action::PromiseMissed, HOST),
        (0, 0, Action::PromiseMissed, HOST),
        // Within the same thousandth of a second, and later.
        (0, 1, Action::PromiseMissed, HOST),
        (0, 999, Action::PromiseMissed, HOST),
        (86_400, 0, Action::PromiseMissed, HOST),
        (60, 0, Action::LimitReached, HOST),
        (60, 0, Action::PromiseMissed, OTHER),
    ] {
        let entry = entry(seconds, micros, action, organisation);
        write!(world, |tx| audit::record(tx, &entry)).unwrap();
    }
    let count = |action, organisation: &'static str| async move {
        read!(world, |tx| audit::count_since(tx, &organisation.into(), action, since)).unwrap()
    };
    assert_eq!(count(Action::PromiseMissed, HOST).await, 3);
    assert_eq!(count(Action::LimitReached, HOST).await, 1);
    assert_eq!(count(Action::PromiseMissed, OTHER).await, 1);
    assert_eq!(count(Action::LimitReached, OTHER).await, 0);
}

on_both![
    each_installation_writes_to_staff_of_its_own_area,
    what_was_done_since_a_moment_is_counted_to_the_moment,
    only_who_can_sign_in_works_here_and_wants_it_gets_one,
    of_many_who_take_one_at_once_through_two_processes_one_gets_it,
    one_whose_process_died_is_taken_up_under_the_same_name_and_then_never_again,
];
