//! A clock that jumped far ahead erases nothing, and one that is right again, or is proved, goes on.

use crate::fixture::{World, on_both, read, write};
use alongside::domain::contact::EmailAddress;
use alongside::domain::password::PasswordHash;
use alongside::domain::second_step::AppSecret;
use alongside::store::sweep::{Swept, sweep_if_time_is_known};
use alongside::store::{known_time, residents, staff_accounts};
use jiff::SignedDuration;

/// What the sweep came to, or nothing if it did nothing because of the clock.
async fn swept(world: &World) -> Option<Swept> {
    sweep_if_time_is_known(&world.store).await.unwrap().ok()
}

async fn a_clock_that_jumped_far_ahead_erases_nothing_until_it_is_set_right(world: &World) {
    let resident = world.resident().await.owner.resident;
    assert!(swept(world).await.is_some(), "the first time nothing is known");
    let start = world.now();
    world.wait_days(31);
    for _ in 0..2 {
        assert_eq!(sweep_if_time_is_known(&world.store).await.unwrap(), Err(start), "it stays so");
    }
    assert!(read!(world, |tx| residents::find(tx, resident)).unwrap().is_some());
    world.clock.set(start + SignedDuration::from_hours(1));
    assert_eq!(swept(world).await, Some(Swept::default()));
    // A clock that was ahead and is set back is believed as well.
    world.clock.set(start - SignedDuration::from_hours(48));
    assert_eq!(swept(world).await, Some(Swept::default()));
    world.clock.set(start + SignedDuration::from_hours(24 * 6));
    assert_eq!(swept(world).await, None, "six days and two are more than seven");
}

async fn a_machine_that_was_off_for_a_week_goes_on_by_itself(world: &World) {
    world.resident().await;
    for _ in 0..4 {
        assert_eq!(swept(world).await, Some(Swept::default()));
        world.wait_days(7);
    }
    world.wait_days(3);
    assert_eq!(swept(world).await, None, "ten days are too many");
    world.clock.set(world.now() - SignedDuration::from_hours(24 * 3));
    assert!(swept(world).await.is_some());
    world.wait_days(3);
    assert_eq!(swept(world).await, Some(Swept { residents: 1, ..Swept::default() }), "31 days after the last message");
}

async fn what_stood_still_for_weeks_erases_what_is_due_once_the_clock_is_confirmed(world: &World) {
    world.resident().await;
    swept(world).await;
    world.wait_days(60);
    assert_eq!(swept(world).await, None);
    let now = world.now();
    write!(world, |tx| known_time::keep(tx, now)).unwrap();
    assert_eq!(swept(world).await, Some(Swept { residents: 1, ..Swept::default() }));
}

async fn a_code_from_someones_app_proves_the_clock(world: &World) {
    world.resident().await;
    swept(world).await;
    let (ruth, now) = (world.recruiter, world.now());
    let (email, secret) = (EmailAddress::parse("ruth@example.org").unwrap(), AppSecret::from_random([7; 20]));
    write!(world, |tx| async {
        staff_accounts::insert(tx, ruth, &email, now).await?;
        staff_accounts::set_up(tx, ruth, &PasswordHash(vec![1; 49]), &secret, now.as_second() / 30, &[]).await
    })
    .unwrap();
    world.wait_days(60);
    assert_eq!(swept(world).await, None, "a code of long ago proves nothing");
    let step = world.now().as_second() / 30;
    assert!(write!(world, |tx| staff_accounts::use_step(tx, ruth, step)).unwrap());
    let now = world.now();
    assert_eq!(read!(world, |tx| known_time::left_behind(tx, now)).unwrap(), None);
    assert_eq!(swept(world).await, Some(Swept { residents: 1, ..Swept::default() }));
}

async fn of_two_processes_the_one_whose_clock_jumped_erases_nothing(world: &World) {
    let resident = world.resident().await.owner.resident;
    swept(world).await;
    let ahead =
        std::sync::Arc::new(alongside::clock::StillClock::at(world.now() + SignedDuration::from_hours(24 * 400)));
    let other = world.reopen_at(ahead).await.unwrap();
    assert!(sweep_if_time_is_known(&other).await.unwrap().is_err());
    assert!(swept(world).await.is_some(), "the other goes on");
    assert!(sweep_if_time_is_known(&other).await.unwrap().is_err());
    other.close().await;
    assert!(read!(world, |tx| residents::find(tx, resident)).unwrap().is_some());
}

on_both![
    a_clock_that_jumped_far_ahead_erases_nothing_until_it_is_set_right,
    a_machine_that_was_off_for_a_week_goes_on_by_itself,
    what_stood_still_for_weeks_erases_what_is_due_once_the_clock_is_confirmed,
    a_code_from_someones_app_proves_the_clock,
    of_two_processes_the_one_whose_clock_jumped_erases_nothing,
];
