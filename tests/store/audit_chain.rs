//! The audit's chain: what someone changes, takes out, adds or moves past the program is named; what went in its time is not.

use crate::fixture::{HOST, World, direct, on_both, read, write};
use alongside::store::audit::{self, Action, NewEntry};
use alongside::store::audit_chain::{self, Fault, Seal, Verified};
use alongside::store::sweep::sweep;
use alongside::store::{Store, StoreError};
use uuid::Uuid;

async fn record(world: &World, count: usize) {
    for _ in 0..count {
        let entry = NewEntry {
            at: world.now(),
            staff: Some(world.recruiter),
            organisation: Some(HOST.into()),
            action: Action::LeadClaimed,
            lead: None,
            detail: Some("x".into()),
        };
        write!(world, |tx| audit::record(tx, &entry)).unwrap();
        world.clock.advance(jiff::SignedDuration::from_secs(1));
    }
}

async fn seal_as(store: &Store, world: &World, holder: Uuid) -> Result<u32, StoreError> {
    let now = world.now();
    store.write(move |tx| Box::pin(async move { audit_chain::seal(tx, holder, now).await })).await
}

async fn sealed(world: &World, count: usize) {
    record(world, count).await;
    while seal_as(&world.store, world, Uuid::from_u128(7)).await.unwrap() > 0 {}
}

async fn verify(world: &World) -> Verified {
    verify_with(world, None).await
}

async fn verify_with(world: &World, noted: Option<Seal>) -> Verified {
    read!(world, |tx| audit_chain::verify(tx, noted.as_ref())).unwrap()
}

async fn head(world: &World) -> Option<Seal> {
    read!(world, |tx| audit_chain::head(tx)).unwrap()
}

async fn past_the_program(world: &World, sql: &'static str) {
    direct!(world, c => sqlx::raw_sql(sql).execute(c).await.map(drop)).unwrap();
}

/// The numbers that faults name.
fn changed(found: &Verified) -> Vec<i64> {
    let number = |fault: &Fault| match fault {
        Fault::Changed { number, .. } => *number,
        other => panic!("{other}"),
    };
    found.faults.iter().map(number).collect()
}

async fn entries_get_numbers_in_the_order_of_time_and_verify(world: &World) {
    assert_eq!(verify(world).await, Verified::default(), "an empty audit is whole");
    record(world, 3).await;
    assert_eq!(verify(world).await.waiting, 3);
    sealed(world, 450).await;
    assert_eq!(verify(world).await, Verified { entries: 453, ..Verified::default() });
    assert_eq!(head(world).await.unwrap().number, 453);
    assert_eq!(seal_as(&world.store, world, Uuid::from_u128(7)).await.unwrap(), 0, "again changes nothing");
}

#[expect(clippy::disallowed_methods, reason = "the same change to column after column")]
async fn an_entry_that_was_changed_is_named_and_no_other(world: &World) {
    for (column, value) in [
        ("action", "'lead_saved'"),
        ("detail", "NULL"),
        ("organisation_id", "'good_company_west'"),
        ("staff_id", "NULL"),
        ("at", "'2026-11-23 10:00:00+00:00'"),
    ] {
        sealed(world, 3).await;
        let number = head(world).await.unwrap().number - 1;
        let sql = format!("UPDATE audit SET {column} = {value} WHERE number = {number}");
        direct!(world, c => sqlx::raw_sql(sqlx::AssertSqlSafe(sql)).execute(c).await.map(drop)).unwrap();
        assert_eq!(changed(&verify(world).await).last(), Some(&number), "{column}");
    }
    assert_eq!(changed(&verify(world).await), [2, 5, 8, 11, 14]);
}

async fn entries_that_are_gone_are_named(world: &World) {
    sealed(world, 9).await;
    past_the_program(world, "DELETE FROM audit WHERE number IN (3, 4, 7)").await;
    assert_eq!(verify(world).await.faults, [Fault::Missing { from: 3, to: 4 }, Fault::Missing { from: 7, to: 7 }]);
    past_the_program(world, "DELETE FROM audit WHERE number = 1").await;
    assert_eq!(verify(world).await.faults[0], Fault::Missing { from: 1, to: 1 });
    assert_eq!(verify(world).await.faults[0].to_string(), "the audit: entry 1 is missing");
}

async fn the_end_cannot_be_cut_off_unseen(world: &World) {
    sealed(world, 5).await;
    let noted = head(world).await;
    past_the_program(world, "DELETE FROM audit WHERE number > 3").await;
    assert_eq!(verify(world).await.faults, [Fault::Missing { from: 4, to: 5 }]);
    sealed(world, 1).await;
    assert_eq!(verify(world).await.faults, [Fault::Missing { from: 4, to: 5 }], "the chain goes on after its head");

    past_the_program(world, "DELETE FROM audit_head").await;
    assert_eq!(verify(world).await.faults, [Fault::Missing { from: 4, to: 5 }, Fault::Head]);
    // Everything that tells is gone: only a seal kept elsewhere still does.
    past_the_program(world, "DELETE FROM audit").await;
    assert_eq!(verify(world).await.faults, []);
    assert_eq!(verify_with(world, noted).await.faults, [Fault::Noted { number: 5 }]);
}

async fn a_seal_that_was_noted_is_still_there_or_is_named(world: &World) {
    sealed(world, 2).await;
    let noted = head(world).await;
    sealed(world, 2).await;
    assert_eq!(verify_with(world, noted).await.faults, []);
    let other: Seal = format!("2:{}", "ab".repeat(32)).parse().unwrap();
    assert_eq!(verify_with(world, Some(other)).await.faults, [Fault::Noted { number: 2 }]);
}

async fn entries_that_changed_places_are_named(world: &World) {
    sealed(world, 5).await;
    past_the_program(
        world,
        "UPDATE audit SET number = 99 WHERE number = 2; UPDATE audit SET number = 2 WHERE number = 3;
         UPDATE audit SET number = 3 WHERE number = 99",
    )
    .await;
    assert_eq!(changed(&verify(world).await), [2, 3, 4], "the two, and the one that came after them");
}

async fn an_entry_that_was_put_in_is_named(world: &World) {
    sealed(world, 3).await;
    let id = world.uuid();
    direct!(world, c => sqlx::query(
        "INSERT INTO audit (id, at, action, number, seal) SELECT $1, at, action, 4, seal FROM audit WHERE number = 3",
    )
    .bind(id)
    .execute(c)
    .await
    .map(drop))
    .unwrap();
    assert!(matches!(verify(world).await.faults[..], [Fault::Changed { number: 4, .. }, Fault::Head]));
}

async fn over_a_head_that_was_changed_nothing_is_signed(world: &World) {
    sealed(world, 3).await;
    past_the_program(world, "UPDATE audit_head SET number = 2").await;
    assert_eq!(verify(world).await.faults, [Fault::Head]);
    record(world, 1).await;
    assert!(matches!(seal_as(&world.store, world, Uuid::from_u128(7)).await, Err(StoreError::Sealed(_))));
}

async fn of_two_processes_one_seals_and_the_other_follows_when_it_is_gone(world: &World) {
    let [first, second] = [1, 2].map(Uuid::from_u128);
    let other = world.reopen().await.unwrap();
    record(world, 2).await;
    assert_eq!(seal_as(&world.store, world, first).await.unwrap(), 2);
    record(world, 2).await;
    assert_eq!(seal_as(&other, world, second).await.unwrap(), 0);
    world.clock.advance(jiff::SignedDuration::from_secs(20));
    assert_eq!(seal_as(&other, world, second).await.unwrap(), 2);
    assert_eq!(verify(world).await, Verified { entries: 4, ..Verified::default() });
    other.close().await;
}

async fn whole_months_go_after_two_years_and_the_chain_still_verifies(world: &World) {
    sealed(world, 4).await;
    world.wait_days(30);
    sealed(world, 3).await;
    world.wait_days(700);
    sealed(world, 2).await;
    world.wait_days(10);
    assert_eq!(sweep(&world.store).await.unwrap().audit, 4, "November 2026");
    assert_eq!(verify(world).await, Verified { entries: 5, ..Verified::default() });
    let checkpoints = read!(world, |tx| audit_chain::checkpoints(tx)).unwrap();
    assert_eq!((checkpoints[0].first, checkpoints[0].last.number), (1, 4));
    assert_eq!(checkpoints[0].before.to_string(), "2026-12-01");
    assert_eq!(sweep(&world.store).await.unwrap().audit, 0, "again changes nothing");
    world.wait_days(31);
    assert_eq!(sweep(&world.store).await.unwrap().audit, 3, "December 2026");
    assert_eq!(verify(world).await, Verified { entries: 2, ..Verified::default() });

    past_the_program(world, "UPDATE audit_checkpoints SET last_number = 5 WHERE first_number = 1").await;
    assert_eq!(verify(world).await.faults[0], Fault::Checkpoint { first: 1 });
    past_the_program(world, "DELETE FROM audit_checkpoints").await;
    assert_eq!(verify(world).await.faults, [Fault::Missing { from: 1, to: 7 }], "as if someone had deleted them");
}

async fn without_its_head_the_chain_does_not_begin_anew(world: &World) {
    sealed(world, 4).await;
    world.wait_days(800);
    sealed(world, 1).await;
    assert_eq!(sweep(&world.store).await.unwrap().audit, 4);
    past_the_program(world, "DELETE FROM audit_head").await;
    record(world, 2).await;
    // Numbered from 1 again they would stand among those that are dropped, and go with the next sweep.
    assert!(matches!(seal_as(&world.store, world, Uuid::from_u128(7)).await, Err(StoreError::Sealed(_))));
    assert_eq!(sweep(&world.store).await.unwrap().audit, 0);
    let found = verify(world).await;
    assert_eq!((found.waiting, &found.faults[..]), (2, &[Fault::Head][..]));
}

async fn an_entry_numbered_before_the_first_is_named(world: &World) {
    sealed(world, 3).await;
    for number in [0_i64, -7] {
        let id = world.uuid();
        direct!(world, c => sqlx::query("INSERT INTO audit (id, at, action, number) SELECT $1, at, action, $2 FROM audit WHERE number = 3")
            .bind(id)
            .bind(number)
            .execute(c)
            .await
            .map(drop))
        .unwrap();
    }
    assert_eq!(changed(&verify(world).await), [-7, 0]);
}

async fn a_checkpoint_that_nobody_signed_drops_nothing(world: &World) {
    sealed(world, 4).await;
    past_the_program(
        world,
        "INSERT INTO audit_checkpoints (first_number, last_number, seal, before_day, signature)
         SELECT 1, 3, seal, '2026-12-01', seal FROM audit WHERE number = 3",
    )
    .await;
    assert_eq!(sweep(&world.store).await.unwrap().audit, 0, "it would be our own hand that deletes them");
    assert_eq!(verify(world).await.faults[0], Fault::Checkpoint { first: 1 });
    past_the_program(world, "DELETE FROM audit_checkpoints").await;
    assert_eq!(verify(world).await, Verified { entries: 4, ..Verified::default() });
}

async fn a_clock_that_was_wrong_keeps_no_sealer_away(world: &World) {
    let [first, second] = [1, 2].map(Uuid::from_u128);
    record(world, 1).await;
    // The first process sealed under a clock a year ahead, and died.
    let later = world.now().checked_add(jiff::SignedDuration::from_hours(365 * 24)).unwrap();
    write!(world, |tx| audit_chain::seal(tx, first, later)).unwrap();
    record(world, 1).await;
    assert_eq!(seal_as(&world.store, world, second).await.unwrap(), 1);
    assert_eq!(verify(world).await, Verified { entries: 2, ..Verified::default() });
}

async fn an_entry_from_the_future_keeps_no_other_longer_and_is_not_dropped_by_itself(world: &World) {
    let ahead = async || {
        let at = world.now().checked_add(jiff::SignedDuration::from_hours(2000 * 24)).unwrap();
        let entry =
            NewEntry { at, staff: None, organisation: None, action: Action::LeadSaved, lead: None, detail: None };
        write!(world, |tx| audit::record(tx, &entry)).unwrap();
        sealed(world, 0).await;
    };
    sealed(world, 4).await;
    ahead().await;
    sealed(world, 2).await;
    world.wait_days(800);
    ahead().await;
    assert_eq!(sweep(&world.store).await.unwrap().audit, 7, "those before and after it, and it with them");
    assert_eq!(verify(world).await, Verified { entries: 1, ..Verified::default() }, "the newest stays");
}

async fn a_month_that_does_not_verify_is_not_dropped(world: &World) {
    sealed(world, 4).await;
    past_the_program(world, "UPDATE audit SET detail = 'y' WHERE number = 2").await;
    world.wait_days(800);
    assert_eq!(sweep(&world.store).await.unwrap().audit, 0);
    assert_eq!(changed(&verify(world).await), [2], "it is still there to be looked at");
}

on_both![
    entries_get_numbers_in_the_order_of_time_and_verify,
    an_entry_that_was_changed_is_named_and_no_other,
    entries_that_are_gone_are_named,
    the_end_cannot_be_cut_off_unseen,
    a_seal_that_was_noted_is_still_there_or_is_named,
    entries_that_changed_places_are_named,
    an_entry_that_was_put_in_is_named,
    over_a_head_that_was_changed_nothing_is_signed,
    of_two_processes_one_seals_and_the_other_follows_when_it_is_gone,
    whole_months_go_after_two_years_and_the_chain_still_verifies,
    a_month_that_does_not_verify_is_not_dropped,
    without_its_head_the_chain_does_not_begin_anew,
    an_entry_numbered_before_the_first_is_named,
    a_checkpoint_that_nobody_signed_drops_nothing,
    a_clock_that_was_wrong_keeps_no_sealer_away,
    an_entry_from_the_future_keeps_no_other_longer_and_is_not_dropped_by_itself,
];
