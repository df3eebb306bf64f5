//! Working on leads in the store: the queue's filters, handing on, tries, notes, what someone holds and opened, outcomes told.

use crate::fixture::{HOST, World, asked_of, direct, on_both, read, write};
use alongside::clock::day_in_london;
use alongside::domain::consent::{How, NewConsent, Purpose};
use alongside::domain::contact::{EmailAddress, PhoneNumber};
use alongside::domain::follow_up::{AttemptHow, NewAttempt, NotSuitable};
use alongside::domain::lead::{ContactDetails, LeadState, NewLead};
use alongside::domain::notice::{CallWhy, Notice, Route};
use alongside::domain::staff::{ReturnedWhy, Role, Staff};
use alongside::domain::taxonomy::{AttemptResult, Code, LeadOutcome, ReleaseReason, Service};
use alongside::ids::{LeadId, ResidentId};
use alongside::store::allowances::{self, Limited, Released};
use alongside::store::call_tasks::{self, NewCallTask};
use alongside::store::outbox::{self, Taken};
use alongside::store::queue::{self, Asked, Count, Held};
use alongside::store::reaching::{self, Checked, To};
use alongside::store::withdrawing::{self, Which};
use alongside::store::{audit, claims, consents, following_up, leads, outcomes, residents, sharing, staff, telling};
use jiff::{SignedDuration, ToSpan};
use uuid::Uuid;

async fn claimed(world: &World) -> (ResidentId, LeadId) {
    let (resident, lead) = world.open_lead(&[]).await;
    let (recruiter, now) = (world.recruiter, world.now());
    write!(world, |tx| claims::claim(tx, lead.id, recruiter, now)).unwrap();
    (resident, lead.id)
}

async fn the_queue_is_filtered_by_borough_holder_and_day(world: &World) {
    let resident = world.resident().await.owner.resident;
    let mut made = Vec::new();
    for (borough, days) in [("Ealing", 0), ("Brent", -9), ("Harrow", 4)] {
        let mut lead = world.lead(&[]);
        lead.needs.borough = Some(borough.to_owned());
        lead.promised_on = day_in_london(world.now()).saturating_add(days.days());
        world.save(resident, &lead, &[world.consent(Purpose::ContactVolunteering)]).await.unwrap().unwrap();
        made.push(lead.id);
    }
    let mut nowhere = world.lead(&[]);
    nowhere.needs.borough = None;
    world.save(resident, &nowhere, &[]).await.unwrap().unwrap();
    let (recruiter, now, first) = (world.recruiter, world.now(), made[0]);
    write!(world, |tx| claims::claim(tx, first, recruiter, now)).unwrap();
    let today = day_in_london(now);
    let all = asked_of(HOST, Service::Volunteering);
    let boroughs = |names: &[&str]| Some(names.iter().map(|name| (*name).to_owned()).collect());
    for (asked, expected) in [
        (Asked { boroughs: boroughs(&["Brent", "Harrow"]), ..all.clone() }, vec![made[1], made[2]]),
        (Asked { boroughs: boroughs(&["Atlantis"]), ..all.clone() }, vec![]),
        (Asked { boroughs: boroughs(&[]), ..all.clone() }, vec![]),
        (Asked { due_before: Some(today), ..all.clone() }, vec![made[1]]),
        (
            Asked { due_from: Some(today), due_before: Some(today.saturating_add(1.day())), ..all.clone() },
            vec![made[0]],
        ),
        (Asked { held: Held::By(recruiter), ..all.clone() }, vec![made[0]]),
        (Asked { held: Held::BySomeone, ..all.clone() }, vec![made[0]]),
        (Asked { held: Held::ByNobody, boroughs: boroughs(&["Ealing"]), ..all.clone() }, vec![]),
        (Asked { held: Held::ByNobodyOr(world.colleague), ..all.clone() }, vec![made[1], nowhere.id, made[2]]),
    ] {
        let (counted, listed) = (asked.clone(), asked.clone());
        let found: Vec<LeadId> =
            read!(world, |tx| queue::page(tx, &listed, None, 10)).unwrap().iter().map(|lead| lead.id).collect();
        assert_eq!(found, expected, "{asked:?}");
        let count = read!(world, |tx| queue::count(tx, &counted)).unwrap();
        assert_eq!(count, Count::Exactly(u32::try_from(expected.len()).unwrap()), "{asked:?}");
    }
    let offered = read!(world, |tx| queue::boroughs(tx, &HOST.into())).unwrap();
    assert_eq!(offered, ["Brent", "Ealing", "Harrow"]);
    write!(world, |tx| withdrawing::withdraw(tx, resident, Which::All, How::Button, now)).unwrap();
    assert!(read!(world, |tx| queue::boroughs(tx, &HOST.into())).unwrap().is_empty());
    let kept: i64 = direct!(world, c => sqlx::query_scalar("SELECT COUNT(*) FROM leads WHERE borough IS NOT NULL")
        .fetch_one(c)
        .await
        .unwrap());
    assert_eq!(kept, 0, "nothing personal stays with a lead that ended");
}

async fn a_missed_day_stands_on_the_list_until_someone_tries(world: &World) {
    let (_, lead) = claimed(world).await;
    let (_, other) = world.open_lead(&[]).await;
    let today = |world: &World| day_in_london(world.now());
    let missed = async |day| read!(world, |tx| queue::missed(tx, &HOST.into(), Service::ALL, day, 10)).unwrap();
    let counted = async |day| read!(world, |tx| queue::count_missed(tx, &HOST.into(), Service::ALL, day)).unwrap();
    assert_eq!(missed(today(world)).await, []);
    world.wait_days(5);
    let now = world.now();
    write!(world, |tx| alongside::store::prompts::offer_new_days(tx, now)).unwrap();
    let found = missed(today(world)).await;
    assert_eq!(found.len(), 2);
    assert_eq!(counted(today(world)).await, Count::Exactly(2));
    assert!(found.iter().all(|one| one.promised_on < today(world) && one.offered_on > Some(today(world))));
    let recruiter = world.recruiter;
    assert_eq!(found.iter().find(|one| one.lead == lead).unwrap().claimed_by, Some(recruiter));
    let tried = NewAttempt::by_telephone(AttemptResult::NoAnswer);
    write!(world, |tx| following_up::record_attempt(tx, lead, recruiter, tried, now)).unwrap();
    assert_eq!(missed(today(world)).await.iter().map(|one| one.lead).collect::<Vec<_>>(), [other.id]);
    assert_eq!(
        read!(world, |tx| queue::count_missed(tx, &crate::fixture::OTHER.into(), Service::ALL, day_in_london(now)))
            .unwrap(),
        Count::Exactly(0)
    );
}

async fn a_lead_is_handed_on_by_its_holder_to_active_staff_of_its_organisation(world: &World) {
    let (_, lead) = claimed(world).await;
    let (recruiter, colleague, now) = (world.recruiter, world.colleague, world.now());
    let stranger = Staff {
        id: alongside::ids::StaffId(world.uuid()),
        organisation: crate::fixture::OTHER.into(),
        role: Role::Recruiter,
        name: "Sam".into(),
    };
    let outside = stranger.id;
    write!(world, |tx| staff::upsert(tx, &stranger, now)).unwrap();
    assert!(!write!(world, |tx| claims::hand_on(tx, lead, recruiter, outside, now)).unwrap());
    assert!(!write!(world, |tx| claims::hand_on(tx, lead, colleague, recruiter, now)).unwrap(), "not theirs");
    assert!(write!(world, |tx| claims::hand_on(tx, lead, recruiter, colleague, now)).unwrap());
    assert!(write!(world, |tx| claims::open_contact(tx, lead, recruiter, now)).unwrap().is_none());
    assert!(write!(world, |tx| claims::open_contact(tx, lead, colleague, now)).unwrap().is_some());
    write!(world, |tx| staff::deactivate(tx, recruiter, ReturnedWhy::SwitchedOff, now)).unwrap();
    assert!(!write!(world, |tx| claims::hand_on(tx, lead, colleague, recruiter, now)).unwrap(), "not active");
}

async fn a_try_moves_the_day_and_is_kept_with_how_and_what_came_of_it(world: &World) {
    let (_, lead) = claimed(world).await;
    let (recruiter, colleague, now) = (world.recruiter, world.colleague, world.now());
    let promised = read!(world, |tx| leads::get_summary(tx, lead)).unwrap().unwrap().promised_on;
    let next = promised.saturating_add(7.days());
    let tried = NewAttempt { how: AttemptHow::Email, result: AttemptResult::MessageSent, next_on: Some(next) };
    assert!(!write!(world, |tx| following_up::record_attempt(tx, lead, colleague, tried, now)).unwrap());
    assert!(write!(world, |tx| following_up::record_attempt(tx, lead, recruiter, tried, now)).unwrap());
    let later = now + SignedDuration::from_hours(1);
    let again = NewAttempt::by_telephone(AttemptResult::NoAnswer);
    assert!(write!(world, |tx| following_up::record_attempt(tx, lead, recruiter, again, later)).unwrap());
    let summary = read!(world, |tx| leads::get_summary(tx, lead)).unwrap().unwrap();
    assert_eq!((summary.promised_on, summary.due_on, summary.tried_at), (promised, next, Some(later)));
    let tries = read!(world, |tx| following_up::attempts(tx, lead)).unwrap();
    assert_eq!(tries, [(now, AttemptResult::MessageSent), (later, AttemptResult::NoAnswer)]);
}

/// The missed promise, made a call for staff as the outbox does where there is only a number.
async fn ring_about_missed(world: &World) {
    let now = world.now();
    let rows = write!(world, |tx| outbox::take(tx, Uuid::from_u128(7), now, 20)).unwrap();
    for row in rows.into_iter().filter(|row| row.notice.id() == "promise_missed" && row.route == Route::Email) {
        let task = call_tasks::NewCallTask {
            resident: row.resident,
            lead: row.lead,
            purpose: None,
            why: alongside::domain::notice::CallWhy::OnlyTelephone,
            notice: row.notice.clone(),
            language: row.language,
            easy: false,
        };
        assert!(write!(world, |tx| call_tasks::make(tx, &task, now)).unwrap());
        write!(world, |tx| outbox::sent(tx, &row, now)).unwrap();
    }
}

/// A lead that someone holds, of a person with only a telephone whose promised day was missed: its call is on the list.
async fn missed(world: &World) -> (ResidentId, LeadId) {
    let resident = world.resident().await.owner.resident;
    let mut lead = world.lead(&[]);
    lead.contact =
        ContactDetails { phone: Some(PhoneNumber::parse("+447700900123").unwrap()), ..ContactDetails::default() };
    world.save(resident, &lead, &[world.consent(Purpose::ContactVolunteering)]).await.unwrap().unwrap();
    let (recruiter, now, lead) = (world.recruiter, world.now(), lead.id);
    write!(world, |tx| claims::claim(tx, lead, recruiter, now)).unwrap();
    world.wait_days(7);
    let now = world.now();
    write!(world, |tx| alongside::store::prompts::offer_new_days(tx, now)).unwrap();
    ring_about_missed(world).await;
    (resident, lead)
}

async fn calls_of(world: &World, lead: LeadId) -> Vec<call_tasks::CallTask> {
    read!(world, |tx| call_tasks::of_lead(tx, lead)).unwrap()
}

async fn a_call_about_a_missed_promise_is_over_when_someone_has_spoken_with_the_person_or_closed_the_lead(
    world: &World,
) {
    let recruiter = world.recruiter;
    for (result, stays) in [
        (AttemptResult::NoAnswer, true),
        (AttemptResult::WrongNumber, true),
        (AttemptResult::CallBackLater, false),
        (AttemptResult::Spoke, false),
    ] {
        let (resident, lead) = missed(world).await;
        let (call, now) = (calls_of(world, lead).await[0].id, world.now());
        assert!(read!(world, |tx| telling::of_call(tx, call, now)).unwrap().is_some());
        let tried = NewAttempt::by_telephone(result);
        assert!(write!(world, |tx| following_up::record_attempt(tx, lead, recruiter, tried, now)).unwrap());
        assert_eq!(!calls_of(world, lead).await.is_empty(), stays, "{result}");
        assert_eq!(read!(world, |tx| telling::of_call(tx, call, now)).unwrap().is_some(), stays, "{result}");
        let asked = read!(world, |tx| residents::summary(tx, resident, now)).unwrap().prompts;
        assert_eq!(!asked.is_empty(), stays, "{result}: the chat asks no more either");
    }
    for outcome in [LeadOutcome::Applied, LeadOutcome::NotThisTime] {
        let (_, lead) = missed(world).await;
        let now = world.now();
        assert!(write!(world, |tx| claims::close(tx, lead, recruiter, outcome, now)).unwrap());
        assert!(calls_of(world, lead).await.is_empty(), "{outcome}");
    }
}

async fn a_promise_missed_again_leaves_one_call_that_says_the_newer_day(world: &World) {
    let (_, lead) = missed(world).await;
    let first = calls_of(world, lead).await.remove(0);
    let Notice::PromiseMissed { offered: over, .. } = first.notice else { panic!("{first:?}") };
    world.wait_days(8);
    let now = world.now();
    assert_eq!(write!(world, |tx| alongside::store::prompts::offer_new_days(tx, now)).unwrap().len(), 1);
    let id = first.id;
    assert!(read!(world, |tx| telling::of_call(tx, id, now)).unwrap().is_none(), "nobody says a day that is over");
    ring_about_missed(world).await;
    let calls = calls_of(world, lead).await;
    assert_eq!(calls.len(), 1);
    let Notice::PromiseMissed { missed, offered, .. } = calls[0].notice else { panic!("{calls:?}") };
    assert_eq!(missed, over);
    assert!(offered > over && calls[0].due_on > first.due_on);
    let newer = calls[0].id;
    assert!(read!(world, |tx| telling::of_call(tx, newer, now)).unwrap().is_some());
}

async fn a_try_without_a_next_one_is_due_that_day_and_overdue_after_it(world: &World) {
    let (_, lead) = claimed(world).await;
    world.wait_days(6);
    let (recruiter, now) = (world.recruiter, world.now());
    let spoke = NewAttempt::by_telephone(AttemptResult::Spoke);
    assert!(write!(world, |tx| following_up::record_attempt(tx, lead, recruiter, spoke, now)).unwrap());
    let summary = read!(world, |tx| leads::get_summary(tx, lead)).unwrap().unwrap();
    assert_eq!(summary.due_on, day_in_london(now));
    let tried = read!(world, |tx| following_up::tried_about(tx, lead)).unwrap();
    assert_eq!(tried, Some(following_up::Tried { reached_at: Some(now), next_on: None }));
}

async fn notes_are_sealed_and_go_with_the_contact_details(world: &World) {
    let (resident, lead) = claimed(world).await;
    let (recruiter, colleague, now) = (world.recruiter, world.colleague, world.now());
    assert!(!write!(world, |tx| following_up::write_note(tx, lead, colleague, "x", now)).unwrap());
    assert!(write!(world, |tx| following_up::write_note(tx, lead, recruiter, "likes zebras", now)).unwrap());
    let notes = read!(world, |tx| following_up::notes(tx, lead, resident)).unwrap();
    assert_eq!((notes[0].words.as_str(), notes[0].by), ("likes zebras", recruiter));
    assert!(!format!("{notes:?}").contains("zebras"));
    let sealed: Vec<u8> =
        direct!(world, c => sqlx::query_scalar("SELECT words FROM lead_notes").fetch_one(c).await.unwrap());
    assert!(!sealed.windows(6).any(|part| part == b"zebras"));
    write!(world, |tx| withdrawing::withdraw(tx, resident, Which::Lead(lead), How::Telephone, now)).unwrap();
    assert!(read!(world, |tx| following_up::notes(tx, lead, resident)).unwrap().is_empty());
    assert!(!write!(world, |tx| following_up::write_note(tx, lead, recruiter, "x", now)).unwrap());
}

async fn contact_details_of_a_request_with_an_outcome_are_still_the_residents_to_see(world: &World) {
    let phone =
        ContactDetails { phone: Some(PhoneNumber::parse("+447700900123").unwrap()), ..ContactDetails::default() };
    let (resident, lead) = ended(world, phone, LeadOutcome::WaitingList).await;
    let owner = read!(world, |tx| residents::find(tx, resident)).unwrap().unwrap();
    let kept = {
        let owner = owner.clone();
        read!(world, |tx| leads::kept_contacts(tx, &owner)).unwrap()
    };
    assert_eq!(
        kept.iter().map(|(request, _)| (request.lead, request.state)).collect::<Vec<_>>(),
        [(lead, LeadState::Closed)]
    );
    assert!(kept[0].1.phone.is_some());
    assert!(read!(world, |tx| leads::own_contacts(tx, &owner)).unwrap().is_empty(), "it is no request any more");
}

async fn a_note_is_removed_by_its_writer_while_they_have_the_lead(world: &World) {
    let (resident, lead) = claimed(world).await;
    let (recruiter, colleague, now) = (world.recruiter, world.colleague, world.now());
    assert!(write!(world, |tx| following_up::write_note(tx, lead, recruiter, "Mornings are best.", now)).unwrap());
    let notes = async || read!(world, |tx| following_up::notes(tx, lead, resident)).unwrap();
    let note = notes().await[0].id;
    assert!(!write!(world, |tx| following_up::remove_note(tx, lead, colleague, note, now)).unwrap(), "not theirs");
    let other = world.uuid();
    assert!(!write!(world, |tx| following_up::remove_note(tx, lead, recruiter, other, now)).unwrap(), "no such note");
    assert!(write!(world, |tx| following_up::remove_note(tx, lead, recruiter, note, now)).unwrap());
    assert!(notes().await.is_empty());
    let entries = read!(world, |tx| audit::list_about(tx, lead)).unwrap();
    assert!(entries.iter().any(|entry| entry.action == audit::Action::NoteRemoved && entry.staff == Some(recruiter)));
}

async fn what_is_of_another_organisation_is_unshared_until_they_say_yes(world: &World) {
    world.opportunity("ours", None).await;
    world.opportunity("theirs", None).await;
    let moved = direct!(world, c => sqlx::query("UPDATE opportunities SET organisation_id = $1 WHERE id = 'theirs'")
        .bind(crate::fixture::OTHER)
        .execute(c)
        .await
        .unwrap()
        .rows_affected());
    assert_eq!(moved, 1);
    let (resident, lead) = world.open_lead(&["ours", "theirs"]).await;
    let lead = lead.id;
    let unshared = async || {
        let now = world.now();
        let summary = read!(world, |tx| leads::get_summary(tx, lead)).unwrap().unwrap();
        let found = read!(world, |tx| sharing::unshared(tx, resident, &summary, now)).unwrap();
        found.into_iter().map(|one| (one.opportunity.to_string(), one.title)).collect::<Vec<_>>()
    };
    assert_eq!(unshared().await, [("theirs".to_owned(), "Garden helper".to_owned())]);
    let share = |organisation: &str| NewConsent {
        organisations: vec![organisation.into()],
        ..world.consent(Purpose::ShareWithOrganisation)
    };
    let (wrong, right, now) = (share(HOST), share(crate::fixture::OTHER), world.now());
    write!(world, |tx| consents::give(tx, resident, &wrong)).unwrap();
    assert_eq!(unshared().await.len(), 1, "a yes for another is none for this one");
    write!(world, |tx| consents::give(tx, resident, &right)).unwrap();
    assert_eq!(unshared().await, []);
    let which = Which::Purpose(Purpose::ShareWithOrganisation);
    write!(world, |tx| withdrawing::withdraw(tx, resident, which, How::Button, now)).unwrap();
    assert_eq!(unshared().await.len(), 1, "taken back");
}

async fn a_consent_keeps_its_english_beside_the_words_it_was_given_in(world: &World) {
    let resident = world.resident().await.owner.resident;
    let now = world.now();
    let english = Some("May Westway contact you?".to_owned());
    for consent in [
        NewConsent { text: "Czy możemy?".to_owned(), english: english.clone(), ..world.consent(Purpose::ContactJobs) },
        world.consent(Purpose::ContactVolunteering),
    ] {
        write!(world, |tx| consents::give(tx, resident, &consent)).unwrap();
    }
    let agreed = read!(world, |tx| consents::agreed(tx, resident, now)).unwrap();
    let words: Vec<(&str, Option<&str>)> =
        agreed.iter().map(|one| (one.text.as_str(), one.english.as_deref())).collect();
    assert!(
        words.contains(&("Czy możemy?", english.as_deref())) && words.contains(&("May Westway contact you?", None))
    );
}

async fn what_someone_holds_opened_and_gave_back_is_counted(world: &World) {
    let (_, first) = claimed(world).await;
    let (_, second) = claimed(world).await;
    let (recruiter, now) = (world.recruiter, world.now());
    assert_eq!(write!(world, |tx| allowances::claims_held(tx, recruiter, None)).unwrap(), 2);
    for minutes in [0, 30] {
        let at = now + SignedDuration::from_mins(minutes);
        write!(world, |tx| claims::open_contact(tx, first, recruiter, at)).unwrap();
    }
    for (minutes, expected) in [(30, 2), (61, 1), (91, 0)] {
        let at = now + SignedDuration::from_mins(minutes);
        assert_eq!(write!(world, |tx| allowances::opened_lately(tx, recruiter, at)).unwrap(), expected, "{minutes}");
    }
    write!(world, |tx| claims::release(tx, first, recruiter, ReleaseReason::Language, now)).unwrap();
    write!(world, |tx| claims::release(tx, second, recruiter, ReleaseReason::Away, now)).unwrap();
    let loads = read!(world, |tx| allowances::workloads(tx, &HOST.into(), "2026-11", now)).unwrap();
    let ruth = loads.iter().find(|one| one.staff.id == recruiter).unwrap();
    let once = Released { month: "2026-11".to_owned(), reason: ReleaseReason::Language, count: 1 };
    assert_eq!((ruth.held, &*ruth.released), (0, &[once][..]), "unopened ones are not counted");

    let person = ruth.staff.clone();
    for (minutes, known) in [(0, 1), (59, 1), (60, 2)] {
        let (person, at) = (person.clone(), now + SignedDuration::from_mins(minutes));
        write!(world, |tx| allowances::record_reached(tx, &person, Limited::Claims, at)).unwrap();
        let reached = read!(world, |tx| audit::limits_reached(tx, &HOST.into(), 10)).unwrap();
        assert_eq!(reached.len(), known, "{minutes}");
    }
}

async fn calls_taken_without_their_lead_count_among_what_someone_holds(world: &World) {
    claimed(world).await;
    let (resident, lead) = world.open_lead(&[]).await;
    let (lead, ruth, now) = (lead.id, world.recruiter, world.now());
    let rung_id = called(world, resident).await;
    let call = read!(world, |tx| call_tasks::of_lead(tx, rung_id)).unwrap().remove(0).id;
    assert!(write!(world, |tx| call_tasks::claim(tx, call, ruth, now)).unwrap());
    let held = async |besides| write!(world, |tx| allowances::claims_held(tx, ruth, besides)).unwrap();
    let by_each = async || read!(world, |tx| async { allowances::held_by_each(tx, &HOST.into()).await }).unwrap();
    assert_eq!((held(None).await, by_each().await), (2, vec![(ruth, 2)]), "a lead and a call");
    assert_eq!((held(Some(rung_id)).await, held(Some(lead)).await), (1, 2), "the call would be one with its lead");
    write!(world, |tx| claims::claim(tx, rung_id, ruth, now)).unwrap();
    assert_eq!((held(None).await, by_each().await), (2, vec![(ruth, 2)]), "and is, once she has the lead");
}

async fn what_went_back_without_its_holders_doing_says_why_in_the_audit(world: &World) {
    let ruth = world.recruiter;
    for (role, why) in [(Some(Role::Coordinator), "role_changed"), (None, "switched_off")] {
        let now = world.now();
        write!(world, |tx| staff::set_role(tx, ruth, Role::Recruiter, now)).unwrap();
        let (resident, lead) = claimed(world).await;
        let told = [(lead, true), (called(world, resident).await, false)];
        for (lead, _) in told {
            let calls = read!(world, |tx| call_tasks::of_lead(tx, lead)).unwrap();
            for call in calls {
                assert!(write!(world, |tx| call_tasks::claim(tx, call.id, ruth, now)).unwrap());
            }
        }
        match role {
            Some(role) => write!(world, |tx| staff::set_role(tx, ruth, role, now)).unwrap(),
            None => write!(world, |tx| staff::deactivate(tx, ruth, ReturnedWhy::SwitchedOff, now)).unwrap(),
        }
        for (lead, whole) in told {
            let entries = read!(world, |tx| audit::list_about(tx, lead)).unwrap();
            let returned = [audit::Action::LeadReturned, audit::Action::CallReturned];
            let returned: Vec<_> = entries.into_iter().filter(|entry| returned.contains(&entry.action)).collect();
            assert_eq!(returned.len(), 1, "one entry each");
            let action = if whole { audit::Action::LeadReturned } else { audit::Action::CallReturned };
            assert_eq!((returned[0].action, returned[0].staff), (action, Some(ruth)));
            assert_eq!((returned[0].detail.as_deref(), returned[0].at), (Some(why), now));
        }
    }
}

/// An open lead with a call to make about it.
async fn called(world: &World, resident: ResidentId) -> LeadId {
    let contact = ContactDetails { phone: PhoneNumber::parse("07700 900123").ok(), ..ContactDetails::default() };
    let lead = NewLead { contact, ..world.lead(&[]) };
    let (id, now) = (lead.id, world.now());
    world.save(resident, &lead, &[world.consent(Purpose::ContactVolunteering)]).await.unwrap().unwrap();
    let task = NewCallTask {
        resident,
        lead: Some(id),
        purpose: None,
        why: CallWhy::OnlyTelephone,
        notice: Notice::LeadSaved { lead: id },
        language: alongside::language::Language::SOURCE,
        easy: false,
    };
    assert!(write!(world, |tx| call_tasks::make(tx, &task, now)).unwrap());
    id
}

async fn what_was_given_back_is_told_for_its_month_and_after_its_recruiter_left(world: &World) {
    let ruth = world.recruiter;
    let give_back = async |now| {
        let (_, lead) = claimed(world).await;
        write!(world, |tx| claims::open_contact(tx, lead, ruth, now)).unwrap().unwrap();
        assert!(write!(world, |tx| claims::release(tx, lead, ruth, ReleaseReason::Away, now)).unwrap());
    };
    give_back(world.now()).await;
    world.wait_days(31);
    let now = world.now();
    give_back(now).await;
    give_back(now).await;
    write!(world, |tx| staff::deactivate(tx, ruth, ReturnedWhy::SwitchedOff, now)).unwrap();
    for (since, expected) in
        [("2026-10", &[("2026-12", 2), ("2026-11", 1)][..]), ("2026-12", &[("2026-12", 2)]), ("2027-01", &[])]
    {
        let loads = read!(world, |tx| allowances::workloads(tx, &HOST.into(), since, now)).unwrap();
        let of_ruth = loads.iter().find(|one| one.staff.id == ruth).unwrap();
        assert!(!of_ruth.active);
        let told: Vec<_> = of_ruth.released.iter().map(|one| (one.month.as_str(), one.count)).collect();
        assert_eq!(told, expected, "since {since}");
    }
}

/// A claimed lead that ends so, of someone who can be reached so.
async fn ended(world: &World, contact: ContactDetails, outcome: LeadOutcome) -> (ResidentId, LeadId) {
    let resident = world.resident().await.owner.resident;
    let mut lead = world.lead(&[]);
    lead.contact = contact;
    world.save(resident, &lead, &[world.consent(Purpose::ContactVolunteering)]).await.unwrap().unwrap();
    let (recruiter, now, lead) = (world.recruiter, world.now(), lead.id);
    write!(world, |tx| claims::claim(tx, lead, recruiter, now)).unwrap();
    let summary = read!(world, |tx| leads::get_summary(tx, lead)).unwrap().unwrap();
    assert!(write!(world, |tx| claims::close(tx, lead, recruiter, outcome, now)).unwrap());
    write!(world, |tx| outcomes::tell(tx, resident, &summary, outcome, now)).unwrap();
    (resident, lead)
}

async fn taken(world: &World, lead: LeadId) -> Vec<Taken> {
    let now = world.now();
    let rows = write!(world, |tx| outbox::take(tx, Uuid::from_u128(7), now, 20)).unwrap();
    let about = |row: &Taken| matches!(&row.notice, Notice::Outcome { lead: told, .. } if *told == lead);
    rows.into_iter().filter(about).collect()
}

async fn checked(world: &World, row: &Taken) -> Option<Checked> {
    let (row, now) = (row.clone(), world.now());
    write!(world, |tx| reaching::check(tx, &row, now)).unwrap()
}

async fn an_outcome_is_told_in_the_chat_and_at_the_address_while_the_consent_lives(world: &World) {
    let email = || ContactDetails {
        email: Some(EmailAddress::parse("amina@example.org").unwrap()),
        ..ContactDetails::default()
    };
    let (_, lead) = ended(world, email(), LeadOutcome::NotSuitableNow).await;
    write!(world, |tx| following_up::keep_reason(tx, lead, NotSuitable::TooFar)).unwrap();
    let rows = taken(world, lead).await;
    let routes: Vec<Route> = rows.iter().map(|row| row.route).collect();
    assert!(routes.contains(&Route::Conversation) && routes.contains(&Route::Email) && routes.len() == 2);
    for row in &rows {
        match checked(world, row).await.unwrap().to {
            To::Email { address, .. } => assert_eq!(address.as_str(), "amina@example.org"),
            To::Conversation => assert_eq!(row.route, Route::Conversation),
            to => panic!("{to:?}"),
        }
    }
    let (resident, lead) = ended(world, email(), LeadOutcome::Offer).await;
    let rows = taken(world, lead).await;
    let now = world.now();
    write!(world, |tx| withdrawing::withdraw(tx, resident, Which::All, How::Button, now)).unwrap();
    for row in &rows {
        assert!(checked(world, row).await.is_none(), "after a withdrawal nothing is told");
    }
}

async fn who_has_only_a_telephone_is_rung_about_an_outcome_but_not_about_not_being_reached(world: &World) {
    let phone =
        || ContactDetails { phone: Some(PhoneNumber::parse("+447700900123").unwrap()), ..ContactDetails::default() };
    let (_, lead) = ended(world, phone(), LeadOutcome::WaitingList).await;
    for row in taken(world, lead).await.iter().filter(|row| row.route == Route::Email) {
        assert!(matches!(checked(world, row).await.unwrap().to, To::Telephone));
        let task = call_tasks::NewCallTask {
            resident: row.resident,
            lead: row.lead,
            purpose: None,
            why: alongside::domain::notice::CallWhy::OnlyTelephone,
            notice: row.notice.clone(),
            language: row.language,
            easy: false,
        };
        let (recruiter, now) = (world.recruiter, world.now());
        assert!(write!(world, |tx| call_tasks::make(tx, &task, now)).unwrap());
        let asked = asked_of(HOST, Service::Volunteering);
        let calls = read!(world, |tx| queue::calls(tx, &asked, None, 10)).unwrap();
        let call = calls[0].id;
        assert!(write!(world, |tx| call_tasks::open_contact(tx, call, recruiter, now)).unwrap().is_some());
        assert!(write!(world, |tx| call_tasks::done(tx, call, recruiter, now)).unwrap());
    }
    let (_, lead) = ended(world, phone(), LeadOutcome::CouldNotReach).await;
    for row in taken(world, lead).await.iter().filter(|row| row.route == Route::Email) {
        assert!(matches!(checked(world, row).await.unwrap().to, To::Nowhere));
    }
}

async fn an_outcome_on_the_way_goes_on_and_a_last_one_does_not(world: &World) {
    let (_, lead) = ended(world, ContactDetails::default(), LeadOutcome::Applied).await;
    let (recruiter, colleague, now) = (world.recruiter, world.colleague, world.now());
    let close = async |staff, outcome| write!(world, |tx| claims::close(tx, lead, staff, outcome, now)).unwrap();
    assert!(!close(colleague, LeadOutcome::Interview).await);
    assert!(close(recruiter, LeadOutcome::Interview).await);
    assert!(close(recruiter, LeadOutcome::NotThisTime).await);
    assert!(!close(recruiter, LeadOutcome::Offer).await);
    let state = read!(world, |tx| leads::get_summary(tx, lead)).unwrap().unwrap().state;
    assert_eq!(state, LeadState::Closed);
}

on_both![
    the_queue_is_filtered_by_borough_holder_and_day,
    a_missed_day_stands_on_the_list_until_someone_tries,
    a_lead_is_handed_on_by_its_holder_to_active_staff_of_its_organisation,
    a_try_moves_the_day_and_is_kept_with_how_and_what_came_of_it,
    a_call_about_a_missed_promise_is_over_when_someone_has_spoken_with_the_person_or_closed_the_lead,
    a_promise_missed_again_leaves_one_call_that_says_the_newer_day,
    a_try_without_a_next_one_is_due_that_day_and_overdue_after_it,
    notes_are_sealed_and_go_with_the_contact_details,
    a_note_is_removed_by_its_writer_while_they_have_the_lead,
    what_is_of_another_organisation_is_unshared_until_they_say_yes,
    a_consent_keeps_its_english_beside_the_words_it_was_given_in,
    what_someone_holds_opened_and_gave_back_is_counted,
    calls_taken_without_their_lead_count_among_what_someone_holds,
    what_went_back_without_its_holders_doing_says_why_in_the_audit,
    what_was_given_back_is_told_for_its_month_and_after_its_recruiter_left,
    contact_details_of_a_request_with_an_outcome_are_still_the_residents_to_see,
    an_outcome_is_told_in_the_chat_and_at_the_address_while_the_consent_lives,
    who_has_only_a_telephone_is_rung_about_an_outcome_but_not_about_not_being_reached,
    an_outcome_on_the_way_goes_on_and_a_last_one_does_not,
];
