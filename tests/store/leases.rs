//! Leases and small values: one holder at a time, the next when it died.

use crate::fixture::{World, on_both, read, write};
use alongside::store::{installation, leases};
use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;
use uuid::Uuid;

const NAME: &str = "gateway";
const LONG: SignedDuration = SignedDuration::from_secs(15);

fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

impl World {
    fn until(&self) -> Timestamp {
        self.now().checked_add(LONG).unwrap()
    }

    async fn takes(&self, holder: Uuid) -> bool {
        let (now, until) = (self.now(), self.until());
        write!(self, |tx| leases::take(tx, NAME, holder, now, until)).unwrap()
    }
}

async fn of_many_that_want_a_lease_at_once_one_has_it(world: &World) {
    let other = Arc::new(world.reopen().await.unwrap());
    let (now, until) = (world.now(), world.until());
    let asking: Vec<_> = (1..=20)
        .map(|number| {
            let store = if number % 2 == 0 { world.store.clone() } else { (*other).clone() };
            tokio::spawn(async move {
                store.write(move |tx| Box::pin(leases::take(tx, NAME, id(number), now, until))).await.unwrap()
            })
        })
        .collect();
    let mut had = 0;
    for one in asking {
        had += usize::from(one.await.unwrap());
    }
    assert_eq!(had, 1);
    other.close().await;
}

async fn a_lease_that_is_renewed_stays_and_one_that_ran_out_goes_to_the_next(world: &World) {
    assert!(world.takes(id(1)).await);
    assert!(world.takes(id(1)).await, "its holder may take it again");
    assert!(!world.takes(id(2)).await);
    world.clock.advance(SignedDuration::from_secs(10));
    assert!(world.takes(id(1)).await);
    world.clock.advance(SignedDuration::from_secs(14));
    assert!(!world.takes(id(2)).await);
    world.clock.advance(SignedDuration::from_secs(1));
    assert!(world.takes(id(2)).await);
    assert!(!world.takes(id(1)).await, "the first must stop its work");
}

async fn a_lease_is_given_back_by_its_holder_alone_and_each_name_is_another(world: &World) {
    assert!(world.takes(id(1)).await);
    assert!(!write!(world, |tx| leases::release(tx, NAME, id(2))).unwrap());
    let (now, until) = (world.now(), world.until());
    assert!(write!(world, |tx| leases::take(tx, "another", id(2), now, until)).unwrap());
    assert!(write!(world, |tx| leases::release(tx, NAME, id(1))).unwrap());
    assert!(world.takes(id(2)).await);
}

async fn a_lease_taken_under_a_clock_far_ahead_has_run_out(world: &World) {
    let (now, until) = (world.now(), world.until());
    let [now, until] = [now, until].map(|at| at.checked_add(SignedDuration::from_hours(24 * 365)).unwrap());
    assert!(write!(world, |tx| leases::take(tx, NAME, id(1), now, until)).unwrap());
    assert!(world.takes(id(2)).await);
    assert!(!world.takes(id(1)).await);
}

async fn a_small_value_is_read_as_it_was_set_last(world: &World) {
    const COMMANDS: &str = "discord.commands";
    assert_eq!(read!(world, |tx| installation::get(tx, COMMANDS)).unwrap(), None);
    for value in ["0123", "4567"] {
        write!(world, |tx| installation::set(tx, COMMANDS, value)).unwrap();
        assert_eq!(read!(world, |tx| installation::get(tx, COMMANDS)).unwrap().as_deref(), Some(value));
    }
    assert!(world.reopen().await.is_ok(), "the mark of the key is as it was");
}

on_both![
    of_many_that_want_a_lease_at_once_one_has_it,
    a_lease_that_is_renewed_stays_and_one_that_ran_out_goes_to_the_next,
    a_lease_is_given_back_by_its_holder_alone_and_each_name_is_another,
    a_lease_taken_under_a_clock_far_ahead_has_run_out,
    a_small_value_is_read_as_it_was_set_last,
];
