//! Staff accounts on both databases: what is kept cannot be read, nothing is used twice, what nobody uses ends.

use crate::fixture::{HOST, World, direct, on_both, read, write};
use alongside::domain::contact::EmailAddress;
use alongside::domain::password::PasswordHash;
use alongside::domain::second_step::{AppSecret, RecoveryCode, SecondStep};
use alongside::domain::staff::{ReturnedWhy, Role};
use alongside::store::staff_steps::{self, Stage};
use alongside::store::staff_tries::{self, Pace, Tried};
use alongside::store::sweep::{Swept, sweep};
use alongside::store::{StoreError, audit, claims, leads, staff, staff_accounts};
use jiff::SignedDuration;
use tokio::task::JoinSet;

const EMAIL: &str = "Ruth.Test@example.org";

fn secret() -> AppSecret {
    AppSecret::from_random(*b"a secret of 20 bytes")
}

fn codes() -> Vec<RecoveryCode> {
    (1..=10).map(|number| RecoveryCode::from_random([number; 8])).collect()
}

/// Ruth's account, set up.
async fn set_up(world: &World) {
    let (ruth, now, email) = (world.recruiter, world.now(), EmailAddress::parse(EMAIL).unwrap());
    write!(world, |tx| staff_accounts::insert(tx, ruth, &email, now)).unwrap();
    let password = PasswordHash(vec![1; 49]);
    write!(world, |tx| staff_accounts::set_up(tx, ruth, &password, &secret(), 0, &codes())).unwrap();
}

async fn an_account_reads_back_and_is_found_by_its_address_in_any_case(world: &World) {
    let ruth = world.recruiter;
    assert!(read!(world, |tx| staff_accounts::find(tx, ruth)).unwrap().is_none());
    set_up(world).await;
    let found = read!(world, |tx| staff_accounts::find_by_email(tx, " ruth.TEST@example.org")).unwrap().unwrap();
    assert_eq!((found.staff.id, found.email.as_str(), found.active), (ruth, EMAIL, true));
    let keys = found.keys.unwrap();
    assert_eq!((keys.password, keys.secret), (PasswordHash(vec![1; 49]), secret()));
    assert!(read!(world, |tx| staff_accounts::find_by_email(tx, "callum@example.org")).unwrap().is_none());
    assert_eq!(read!(world, |tx| staff_accounts::list_of(tx, &HOST.into())).unwrap().len(), 1);
    let (callum, now, same) = (world.colleague, world.now(), EmailAddress::parse("ruth.test@EXAMPLE.org").unwrap());
    let twice = write!(world, |tx| staff_accounts::insert(tx, callum, &same, now));
    assert!(matches!(twice, Err(StoreError::Conflict)), "one address, one account");
    let new = PasswordHash(vec![2; 49]);
    write!(world, |tx| staff_accounts::set_password(tx, ruth, &new)).unwrap();
    let found = read!(world, |tx| staff_accounts::find(tx, ruth)).unwrap().unwrap();
    assert_eq!(found.keys.unwrap().password, PasswordHash(vec![2; 49]));
}

async fn the_database_alone_shows_neither_address_nor_secret_nor_recovery_code(world: &World) {
    set_up(world).await;
    let (hash, email, secret_kept): (Vec<u8>, Vec<u8>, Vec<u8>) = direct!(world, c =>
        sqlx::query_as("SELECT email_hash, email, app_secret FROM staff_accounts").fetch_one(c).await.unwrap());
    let kept: Vec<Vec<u8>> = direct!(world, c =>
        sqlx::query_scalar("SELECT code_hash FROM staff_recovery_codes").fetch_all(c).await.unwrap());
    assert_eq!(kept.len(), 10);
    let holds = |column: &[u8], text: &[u8]| column.windows(text.len()).any(|part| part.eq_ignore_ascii_case(text));
    for column in [&hash, &email, &secret_kept] {
        assert!(!holds(column, b"ruth") && !holds(column, secret().bytes()));
    }
    let codes = codes();
    for column in &kept {
        assert!(codes.iter().all(|code| !holds(column, code.digits().as_bytes())));
    }
}

async fn no_step_and_no_recovery_code_is_used_twice(world: &World) {
    set_up(world).await;
    let (ruth, callum) = (world.recruiter, world.colleague);
    for (step, used) in [(7, true), (7, false), (6, false), (8, true)] {
        assert_eq!(write!(world, |tx| staff_accounts::use_step(tx, ruth, step)).unwrap(), used, "{step}");
    }
    let code = codes().remove(4);
    let [other, first, second] = [code.clone(), code.clone(), code];
    assert!(!write!(world, |tx| staff_accounts::use_recovery_code(tx, callum, &other)).unwrap(), "someone else's");
    assert!(write!(world, |tx| staff_accounts::use_recovery_code(tx, ruth, &first)).unwrap());
    assert!(!write!(world, |tx| staff_accounts::use_recovery_code(tx, ruth, &second)).unwrap());
    assert_eq!(read!(world, |tx| staff_accounts::recovery_codes_left(tx, ruth)).unwrap(), 9);
    write!(world, |tx| staff_accounts::set_secret(tx, ruth, &secret(), 9, &codes())).unwrap();
    assert_eq!(
        read!(world, |tx| staff_accounts::recovery_codes_left(tx, ruth)).unwrap(),
        10,
        "new ones replace the old"
    );
    let code = secret().code_at(world.now()).unwrap();
    assert!(matches!(SecondStep::parse(&code), Some(SecondStep::App(_))));
}

async fn an_invitation_works_once_and_only_the_newest(world: &World) {
    let (ruth, now) = (world.recruiter, world.now());
    let old = write!(world, |tx| staff_steps::invite(tx, ruth, now)).unwrap();
    let new = write!(world, |tx| staff_steps::invite(tx, ruth, now)).unwrap();
    assert!(read!(world, |tx| staff_steps::is_invited(tx, ruth, now)).unwrap());
    let again = new.clone();
    assert!(write!(world, |tx| staff_steps::use_invitation(tx, &old, now)).unwrap().is_none());
    let step = write!(world, |tx| staff_steps::use_invitation(tx, &new, now)).unwrap().unwrap();
    assert!(write!(world, |tx| staff_steps::use_invitation(tx, &again, now)).unwrap().is_none());
    assert!(!read!(world, |tx| staff_steps::is_invited(tx, ruth, now)).unwrap());
    let password = PasswordHash(vec![3; 49]);
    let [kept, looked, ended, twice] = [0; 4].map(|_| step.clone());
    write!(world, |tx| staff_steps::keep_password(tx, &kept, ruth, &password, &secret())).unwrap();
    let found = read!(world, |tx| staff_steps::find(tx, &looked, now)).unwrap().unwrap();
    assert_eq!(
        (found.staff, found.stage, found.password, found.secret),
        (ruth, Stage::SetUp, Some(PasswordHash(vec![3; 49])), Some(secret()))
    );
    assert!(write!(world, |tx| staff_steps::end(tx, &ended)).unwrap());
    assert!(!write!(world, |tx| staff_steps::end(tx, &twice)).unwrap());
}

async fn what_was_begun_by_an_earlier_link_ends_with_the_next_invitation(world: &World) {
    let (ruth, callum, now) = (world.recruiter, world.colleague, world.now());
    let open = async |token: &staff::Token| {
        let token = token.clone();
        read!(world, |tx| staff_steps::find(tx, &token, now)).unwrap().is_some()
    };
    let first = write!(world, |tx| staff_steps::invite(tx, ruth, now)).unwrap();
    let begun = write!(world, |tx| staff_steps::use_invitation(tx, &first, now)).unwrap().unwrap();
    let password = PasswordHash(vec![3; 49]);
    let kept = begun.clone();
    write!(world, |tx| staff_steps::keep_password(tx, &kept, ruth, &password, &secret())).unwrap();
    let signing_in = write!(world, |tx| staff_steps::begin(tx, ruth, Stage::SecondStep, None, now)).unwrap();
    let another = write!(world, |tx| staff_steps::begin(tx, callum, Stage::SetUp, None, now)).unwrap();
    let second = write!(world, |tx| staff_steps::invite(tx, ruth, now)).unwrap();
    assert!(!open(&begun).await, "whoever had the first link does not get the account");
    assert!(open(&signing_in).await && open(&another).await, "all else goes on");
    let [looked, used, looked_again] = [0; 3].map(|_| second.clone());
    assert_eq!(read!(world, |tx| staff_steps::whose_invitation(tx, &looked, now)).unwrap(), Some(ruth));
    assert!(write!(world, |tx| staff_steps::use_invitation(tx, &used, now)).unwrap().is_some());
    assert_eq!(read!(world, |tx| staff_steps::whose_invitation(tx, &looked_again, now)).unwrap(), None);
}

async fn what_is_half_done_ends_by_time_and_with_its_person(world: &World) {
    let (ruth, callum, now) = (world.recruiter, world.colleague, world.now());
    let open = async |token: &staff::Token| {
        let (token, now) = (token.clone(), world.now());
        read!(world, |tx| staff_steps::find(tx, &token, now)).unwrap().is_some()
    };
    let step = write!(world, |tx| staff_steps::begin(tx, ruth, Stage::SecondStep, None, now)).unwrap();
    let renewal = write!(world, |tx| staff_steps::begin(tx, callum, Stage::Renew, Some(&secret()), now)).unwrap();
    assert!(open(&step).await && open(&renewal).await);
    world.clock.advance(SignedDuration::from_mins(10));
    assert!(!open(&step).await && open(&renewal).await);
    let now = world.now();
    write!(world, |tx| staff::deactivate(tx, callum, ReturnedWhy::SwitchedOff, now)).unwrap();
    assert!(!open(&renewal).await);
    let invitation = write!(world, |tx| staff_steps::invite(tx, ruth, now)).unwrap();
    write!(world, |tx| staff::deactivate(tx, ruth, ReturnedWhy::SwitchedOff, now)).unwrap();
    assert!(write!(world, |tx| staff_steps::use_invitation(tx, &invitation, now)).unwrap().is_none());
}

async fn tries_wait_longer_and_longer_and_are_forgotten(world: &World) {
    let tried = |email: &str| [Tried::Account(email.to_owned()), Tried::From("192.0.2.1".to_owned())];
    let count = async |email: &str| {
        let (tried, now) = (tried(email), world.now());
        write!(world, |tx| staff_tries::count(tx, &tried, now)).unwrap()
    };
    for _ in 0..5 {
        assert_eq!(count("ruth@example.org").await, Pace::Go);
    }
    for minutes in [1, 2, 4, 8, 15, 15] {
        assert_eq!(count("RUTH@example.org").await, Pace::Wait { minutes });
        assert_eq!(count("ruth@example.org").await, Pace::Wait { minutes }, "waiting is not counted");
        assert_eq!(count("callum@example.org").await, Pace::Go, "another account");
        let callum = tried("callum@example.org");
        write!(world, |tx| staff_tries::forgive(tx, &callum)).unwrap();
        world.clock.advance(SignedDuration::from_mins(i64::from(minutes)));
        assert_eq!(count("ruth@example.org").await, Pace::Go);
    }
    let ruth = [Tried::Account("ruth@example.org".to_owned())];
    write!(world, |tx| staff_tries::forgive(tx, &ruth)).unwrap();
    for _ in 0..5 {
        assert_eq!(count("ruth@example.org").await, Pace::Go, "forgiven");
    }
    world.wait_days(1);
    assert_eq!(count("ruth@example.org").await, Pace::Go, "forgotten");
    world.wait_days(2);
    assert_eq!(sweep(&world.store).await.unwrap().told, 2, "an account's count, and an address's");
}

async fn an_account_that_nobody_uses_for_ninety_days_is_switched_off_and_gives_back_what_it_held(world: &World) {
    set_up(world).await;
    let (ruth, now) = (world.recruiter, world.now());
    world.wait_days(60);
    let later = world.now();
    write!(world, |tx| staff_accounts::note_use(tx, ruth, later)).unwrap();
    world.wait_days(89);
    assert_eq!(sweep(&world.store).await.unwrap().unused, 0);
    let (_, lead) = world.open_lead(&[]).await;
    write!(world, |tx| claims::claim(tx, lead.id, ruth, now)).unwrap();
    world.wait_days(2);
    let Swept { unused, .. } = sweep(&world.store).await.unwrap();
    assert_eq!(unused, 1);
    let history = read!(world, |tx| audit::list_about(tx, lead.id)).unwrap();
    let returned = history.iter().find(|entry| entry.action == audit::Action::LeadReturned).unwrap();
    assert_eq!((returned.staff, returned.detail.as_deref()), (Some(ruth), Some("unused")));
    assert!(read!(world, |tx| staff::find(tx, ruth)).unwrap().is_none());
    assert!(!read!(world, |tx| staff_accounts::find(tx, ruth)).unwrap().unwrap().active);
    assert!(read!(world, |tx| leads::get_summary(tx, lead.id)).unwrap().unwrap().claimed_by.is_none());
    assert_eq!(sweep(&world.store).await.unwrap().unused, 0, "once");
    let callum = world.colleague;
    assert!(read!(world, |tx| staff::find(tx, callum)).unwrap().is_some(), "who has no account signs in by links");
}

async fn another_role_ends_sessions_and_boroughs_and_gives_back_what_was_held(world: &World) {
    let (_, lead) = world.open_lead(&[]).await;
    let (ruth, now) = (world.recruiter, world.now());
    write!(world, |tx| claims::claim(tx, lead.id, ruth, now)).unwrap();
    let both = ["Brent".to_owned(), "Ealing".to_owned()];
    let wanted = both.clone();
    write!(world, |tx| staff::set_boroughs(tx, ruth, &wanted)).unwrap();
    assert_eq!(read!(world, |tx| staff::boroughs_of(tx, ruth)).unwrap(), both);
    let session = write!(world, |tx| staff::begin_session(tx, ruth, now)).unwrap();
    write!(world, |tx| staff::set_role(tx, ruth, Role::Coordinator, now)).unwrap();
    assert!(read!(world, |tx| staff::boroughs_of(tx, ruth)).unwrap().is_empty());
    assert!(read!(world, |tx| leads::get_summary(tx, lead.id)).unwrap().unwrap().claimed_by.is_none());
    assert!(read!(world, |tx| staff::session(tx, &session, now)).unwrap().is_none(), "pages of the last role are over");
}

async fn whoever_was_switched_off_comes_back_without_the_old_keys(world: &World) {
    set_up(world).await;
    let (ruth, now) = (world.recruiter, world.now());
    assert!(!write!(world, |tx| staff::reactivate(tx, ruth)).unwrap(), "they are here");
    write!(world, |tx| staff::deactivate(tx, ruth, ReturnedWhy::SwitchedOff, now)).unwrap();
    assert!(write!(world, |tx| staff::reactivate(tx, ruth)).unwrap());
    write!(world, |tx| staff_accounts::forget_keys(tx, ruth)).unwrap();
    let back = read!(world, |tx| staff_accounts::find(tx, ruth)).unwrap().unwrap();
    assert!(back.active && back.keys.is_none());
    assert_eq!(read!(world, |tx| staff_accounts::recovery_codes_left(tx, ruth)).unwrap(), 0);
}

async fn of_many_at_once_through_two_processes_one_uses_a_code_and_five_tries_are_looked_at(world: &World) {
    set_up(world).await;
    let stores = [world.store.clone(), world.reopen().await.unwrap()];
    let (ruth, now) = (world.recruiter, world.now());
    let invitation = write!(world, |tx| staff_steps::invite(tx, ruth, now)).unwrap();
    let mut trying = JoinSet::new();
    for n in 0..16 {
        let (store, invitation) = (stores[n % 2].clone(), invitation.clone());
        trying.spawn(async move {
            let counted = store.write(move |tx| {
                Box::pin(async move {
                    let tried = [Tried::From("192.0.2.1".to_owned()), Tried::Account(EMAIL.to_owned())];
                    staff_tries::count(tx, &tried, now).await
                })
            });
            let looked_at = counted.await.unwrap() == Pace::Go;
            let used = store.write(move |tx| {
                Box::pin(async move {
                    // As signing in does it: the try first, then what is used.
                    staff_tries::count(tx, &[Tried::From(n.to_string())], now).await?;
                    let step = staff_accounts::use_step(tx, ruth, 7).await?;
                    let code = staff_accounts::use_recovery_code(tx, ruth, &codes()[0]).await?;
                    let invited = staff_steps::use_invitation(tx, &invitation, now).await?.is_some();
                    staff_accounts::note_use(tx, ruth, now).await?;
                    Ok([step, code, invited])
                })
            });
            let [step, code, invited] = used.await.unwrap();
            [looked_at, step, code, invited]
        });
    }
    let came = trying.join_all().await;
    let count = |which: usize| came.iter().filter(|came| came[which]).count();
    assert_eq!([count(0), count(1), count(2), count(3)], [5, 1, 1, 1]);
    stores[1].close().await;
}

on_both![
    of_many_at_once_through_two_processes_one_uses_a_code_and_five_tries_are_looked_at,
    an_account_reads_back_and_is_found_by_its_address_in_any_case,
    the_database_alone_shows_neither_address_nor_secret_nor_recovery_code,
    no_step_and_no_recovery_code_is_used_twice,
    an_invitation_works_once_and_only_the_newest,
    what_was_begun_by_an_earlier_link_ends_with_the_next_invitation,
    what_is_half_done_ends_by_time_and_with_its_person,
    tries_wait_longer_and_longer_and_are_forgotten,
    an_account_that_nobody_uses_for_ninety_days_is_switched_off_and_gives_back_what_it_held,
    another_role_ends_sessions_and_boroughs_and_gives_back_what_was_held,
    whoever_was_switched_off_comes_back_without_the_old_keys,
];
