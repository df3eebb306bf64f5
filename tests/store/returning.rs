//! Coming back: tries are counted across processes and restarts, a code opens once, and what is someone's moves or stays with them.

use crate::fixture::{World, on_both, read, write};
use alongside::domain::consent::Channel;
use alongside::domain::consent::Purpose;
use alongside::domain::contact::{EmailAddress, PhoneNumber};
use alongside::domain::lead::{ContactDetails, NewLead};
use alongside::domain::notice::Notice;
use alongside::domain::return_code::ReturnCode;
use alongside::domain::return_word::WordHash;
use alongside::domain::taxonomy::{Code, Service};
use alongside::ids::{Reference, ResidentId};
use alongside::store::audit::{self, Action};
use alongside::store::conversations::{self, ConversationRow};
use alongside::store::queue::{self, Asked};
use alongside::store::returning::{self, Named};
use alongside::store::tries::{self, Counted, Trying};
use alongside::store::{AddressHash, Store, claims, following_up, leads, moving, outbox, reaching, residents, sweep};
use jiff::SignedDuration;

fn reference() -> Reference {
    Reference::parse("ACDEFGHJ").unwrap()
}

async fn count(world: &World, store: &Store, from: &str) -> Counted {
    let address: AddressHash = store.address_hash(Channel::Web, from);
    let now = world.now();
    let counted = store.write(move |tx| Box::pin(tries::count(tx, Trying::ToComeBack, address, reference(), now)));
    counted.await.unwrap()
}

async fn with_contact(world: &World, contact: ContactDetails) -> (ConversationRow, NewLead) {
    let row = world.resident().await;
    let lead = NewLead { contact, ..world.lead(&[]) };
    world.save(row.owner.resident, &lead, &[world.consent(Purpose::ContactVolunteering)]).await.unwrap().unwrap();
    (row, lead)
}

fn by_email() -> ContactDetails {
    ContactDetails { email: EmailAddress::parse("amina@example.org"), ..ContactDetails::default() }
}

async fn code_for(world: &World, lead: &NewLead) -> Option<ReturnCode> {
    let (reference, now) = (lead.reference, world.now());
    write!(world, |tx| returning::send_code(tx, reference, now)).unwrap();
    let worker = world.uuid();
    let mut code = None;
    for row in write!(world, |tx| outbox::take(tx, worker, now, 50)).unwrap() {
        let checked = write!(world, |tx| reaching::check(tx, &row, now)).unwrap();
        code = checked.and_then(|checked| checked.facts.code).or(code);
    }
    code
}

async fn tries_are_counted_across_processes_and_restarts_and_the_wait_ends(world: &World) {
    assert_eq!(count(world, &world.store, "a").await, Counted::Left(4));
    assert_eq!(count(world, &world.store, "a").await, Counted::Left(3));
    let other = world.reopen().await.unwrap();
    assert_eq!(count(world, &other, "b").await, Counted::Left(2), "another conversation, the same reference");
    other.close().await;
    let again = world.reopen().await.unwrap();
    assert_eq!(count(world, &again, "b").await, Counted::Left(1));
    assert_eq!(count(world, &world.store, "b").await, Counted::Left(0));
    assert_eq!(count(world, &again, "c").await, Counted::Wait(15));
    world.clock.advance(SignedDuration::from_secs(14 * 60 + 1));
    assert_eq!(count(world, &world.store, "c").await, Counted::Wait(1), "waiting does not start anew with each try");
    world.clock.advance(SignedDuration::from_secs(59));
    assert_eq!(count(world, &world.store, "d").await, Counted::Left(4));
}

async fn of_many_tries_at_once_five_are_looked_at(world: &World) {
    let other = world.reopen().await.unwrap();
    let tried = (0..30).map(|number| {
        let store = if number % 2 == 0 { world.store.clone() } else { other.clone() };
        let address = store.address_hash(Channel::Web, &number.to_string());
        let now = world.now();
        tokio::spawn(async move {
            let work = store.write(move |tx| Box::pin(tries::count(tx, Trying::ToComeBack, address, reference(), now)));
            work.await.unwrap()
        })
    });
    let mut looked_at = 0;
    for counted in tried.collect::<Vec<_>>() {
        looked_at += usize::from(matches!(counted.await.unwrap(), Counted::Left(_)));
    }
    assert_eq!(looked_at, 5);
}

async fn a_code_works_once_for_ten_minutes_and_for_its_person_alone(world: &World) {
    let (amina, lead) = with_contact(world, by_email()).await;
    let (peter, _) = with_contact(world, by_email()).await;
    let (amina, peter) = (Some(amina.owner.resident), Some(peter.owner.resident));
    let find = async |whose: Option<ResidentId>, code: &ReturnCode| {
        let (code, now) = (code.clone(), world.now());
        read!(world, |tx| returning::find_code(tx, whose, &code, now)).unwrap()
    };
    let code = code_for(world, &lead).await.unwrap();
    assert!(find(peter, &code).await.is_none() && find(None, &code).await.is_none());
    let wrong = ReturnCode::of_secret(&[3; 32]);
    assert!(wrong == code || find(amina, &wrong).await.is_none());
    let id = find(amina, &code).await.unwrap();
    let now = world.now();
    assert!(write!(world, |tx| returning::use_code(tx, id, now)).unwrap());
    assert!(!write!(world, |tx| returning::use_code(tx, id, now)).unwrap(), "it is used");
    assert!(find(amina, &code).await.is_none());

    world.clock.advance(SignedDuration::from_secs(1));
    let late = code_for(world, &lead).await.unwrap();
    let id = find(amina, &late).await.unwrap();
    world.clock.advance(SignedDuration::from_mins(10));
    let now = world.now();
    assert!(find(amina, &late).await.is_none(), "it is over");
    assert!(!write!(world, |tx| returning::use_code(tx, id, now)).unwrap());
    sweep::sweep(&world.store).await.unwrap();
}

async fn a_newer_code_takes_the_place_of_the_last_and_an_old_one_is_not_sent(world: &World) {
    let (amina, lead) = with_contact(world, by_email()).await;
    let first = code_for(world, &lead).await.unwrap();
    let reference = lead.reference;
    let now = world.now();
    write!(world, |tx| returning::send_code(tx, reference, now)).unwrap();
    let whose = Some(amina.owner.resident);
    assert!(read!(world, |tx| returning::find_code(tx, whose, &first, now)).unwrap().is_none());
    world.clock.advance(SignedDuration::from_mins(11));
    let (worker, now) = (world.uuid(), world.now());
    for row in write!(world, |tx| outbox::take(tx, worker, now, 50)).unwrap() {
        let is_code = matches!(row.notice, Notice::ReturnCode { .. });
        let checked = write!(world, |tx| reaching::check(tx, &row, now)).unwrap();
        assert!(!is_code || checked.is_none(), "what is over is not sent");
    }
}

async fn with_only_a_telephone_a_person_rings_and_for_nobody_nothing_happens(world: &World) {
    let phone = PhoneNumber::parse("07700 900123").ok();
    let (_, lead) = with_contact(world, ContactDetails { phone, ..ContactDetails::default() }).await;
    assert!(code_for(world, &lead).await.is_none());
    let nobodys = NewLead { reference: reference(), ..world.lead(&[]) };
    assert!(code_for(world, &nobodys).await.is_none());
    let asked = Asked::of(&crate::fixture::HOST.into(), Service::ALL);
    let tasks = read!(world, |tx| queue::calls(tx, &asked, None, 10)).unwrap();
    let told: Vec<&Notice> = tasks.iter().map(|task| &task.notice).collect();
    assert_eq!(told, [&Notice::ReturnCall { lead: lead.id }]);
}

async fn come_back(world: &World, mut row: ConversationRow, to: &NewLead, brings_own: bool) -> (bool, ConversationRow) {
    let (reference, now) = (to.reference, world.now());
    write!(world, |tx| async {
        let named: Named = returning::named(tx, reference).await?.unwrap();
        let moved = moving::come_back(tx, &mut row, &named, brings_own, now).await?;
        Ok((moved, row))
    })
    .unwrap()
}

async fn the_conversation_moves_with_what_is_theirs_and_the_empty_resident_is_gone(world: &World) {
    let (before, old) = with_contact(world, by_email()).await;
    let (here, new) = with_contact(world, by_email()).await;
    let left = here.owner.resident;
    let (moved, row) = come_back(world, here, &old, true).await;
    assert!(moved);
    assert_eq!(row.owner.resident, before.owner.resident);
    assert!(read!(world, |tx| residents::find(tx, left)).unwrap().is_none(), "nobody is left behind");
    let owner = row.owner.clone();
    let own = read!(world, |tx| leads::own_contacts(tx, &owner)).unwrap();
    let names: Vec<Reference> = own.iter().map(|(request, _)| request.reference).collect();
    assert_eq!(names, [old.reference, new.reference]);
    assert!(own.iter().all(|(_, contact)| contact.email.is_some()), "sealed anew, and it opens");
    let (address, now) = (row.address, world.now());
    let found = read!(world, |tx| async { conversations::load_many(tx, &[address], now).await }).unwrap();
    assert_eq!(found.loaded[0].row.plain, b"state");
    let lead = old.id;
    let entries = read!(world, |tx| audit::list_about(tx, lead)).unwrap();
    assert!(entries.iter().any(|entry| entry.action == Action::CameBack && entry.staff.is_none()));
}

async fn what_staff_wrote_about_a_request_comes_along_with_it(world: &World) {
    let (_, old) = with_contact(world, by_email()).await;
    let (here, new) = with_contact(world, by_email()).await;
    let (staff, now) = (world.recruiter, world.now());
    write!(world, |tx| claims::claim(tx, new.id, staff, now)).unwrap();
    assert!(write!(world, |tx| following_up::write_note(tx, new.id, staff, "mornings", now)).unwrap());
    let (_, row) = come_back(world, here, &old, true).await;
    let (owner, resident) = (row.owner.clone(), row.owner.resident);
    let notes = read!(world, |tx| following_up::notes(tx, new.id, resident)).unwrap();
    assert_eq!(notes.iter().map(|note| note.words.as_str()).collect::<Vec<_>>(), ["mornings"], "sealed anew");
    let told = read!(world, |tx| following_up::notes_about(tx, &owner)).unwrap();
    assert_eq!(told.iter().map(|(_, words)| words.as_str()).collect::<Vec<_>>(), ["mornings"], "and theirs to read");
}

async fn on_a_shared_phone_what_is_anothers_stays_with_them(world: &World) {
    let (_, old) = with_contact(world, by_email()).await;
    let (here, peters) = with_contact(world, by_email()).await;
    let peter = here.owner.clone();
    let (_, row) = come_back(world, here, &old, false).await;
    let (owner, now) = (row.owner.clone(), world.now());
    assert_eq!(read!(world, |tx| leads::own_contacts(tx, &owner)).unwrap().len(), 1);
    let own = read!(world, |tx| leads::own_contacts(tx, &peter)).unwrap();
    assert_eq!(own[0].0.reference, peters.reference);
    let summary = read!(world, |tx| residents::summary(tx, own_resident(&row), now)).unwrap();
    assert_eq!(summary.requests.len(), 1);
}

fn own_resident(row: &ConversationRow) -> ResidentId {
    row.owner.resident
}

async fn requests_that_another_conversation_reaches_stay_there(world: &World) {
    let (_, old) = with_contact(world, by_email()).await;
    let (here, _) = with_contact(world, by_email()).await;
    let second = world.conversation(here.owner.clone());
    write!(world, |tx| async move { conversations::save_many(tx, &[ConversationRow { new: false, ..second }]).await })
        .unwrap();
    let left = here.owner.clone();
    let (_, row) = come_back(world, here, &old, true).await;
    let owner = row.owner.clone();
    assert_eq!(read!(world, |tx| leads::own_contacts(tx, &owner)).unwrap().len(), 1);
    assert_eq!(read!(world, |tx| leads::own_contacts(tx, &left)).unwrap().len(), 1);
}

async fn a_word_takes_the_place_of_the_one_before_and_nobody_comes_back_to_someone_erased(world: &World) {
    let (amina, lead) = with_contact(world, by_email()).await;
    let resident = amina.owner.resident;
    let now = world.now();
    for hash in [vec![1; 49], vec![2; 49]] {
        let hash = WordHash(hash);
        write!(world, |tx| returning::keep_word(tx, resident, &hash, now)).unwrap();
    }
    let (held, at) = read!(world, |tx| returning::word_of(tx, resident)).unwrap().unwrap();
    assert_eq!((held, at), (WordHash(vec![2; 49]), now));

    let reference = lead.reference;
    let named = read!(world, |tx| returning::named(tx, reference)).unwrap().unwrap();
    let mut row = world.resident().await;
    write!(world, |tx| alongside::store::erasing::erase(tx, resident, alongside::store::erasing::Why::Asked, now))
        .unwrap();
    assert!(read!(world, |tx| returning::word_of(tx, resident)).unwrap().is_none());
    let moved = write!(world, |tx| async { moving::come_back(tx, &mut row, &named, true, now).await }).unwrap();
    assert!(!moved);
}

async fn counts_are_forgotten_after_a_day(world: &World) {
    count(world, &world.store, "a").await;
    world.clock.advance(SignedDuration::from_hours(23));
    assert_eq!(sweep::sweep(&world.store).await.unwrap().told, 0);
    world.clock.advance(SignedDuration::from_hours(2));
    assert_eq!(sweep::sweep(&world.store).await.unwrap().told, 2, "the conversation's and the reference's");
}

on_both!(
    tries_are_counted_across_processes_and_restarts_and_the_wait_ends,
    of_many_tries_at_once_five_are_looked_at,
    a_code_works_once_for_ten_minutes_and_for_its_person_alone,
    a_newer_code_takes_the_place_of_the_last_and_an_old_one_is_not_sent,
    with_only_a_telephone_a_person_rings_and_for_nobody_nothing_happens,
    the_conversation_moves_with_what_is_theirs_and_the_empty_resident_is_gone,
    what_staff_wrote_about_a_request_comes_along_with_it,
    on_a_shared_phone_what_is_anothers_stays_with_them,
    requests_that_another_conversation_reaches_stay_there,
    a_word_takes_the_place_of_the_one_before_and_nobody_comes_back_to_someone_erased,
    counts_are_forgotten_after_a_day,
);
