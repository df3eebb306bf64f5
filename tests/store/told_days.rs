//! The day by which someone was told that a person answers: missed only where it passed untried, told later by staff, moved off days
//! that were closed.

use crate::fixture::{HOST, OTHER, World, on_both, read, write};
use alongside::clock::day_in_london;
use alongside::domain::consent::Purpose;
use alongside::domain::contact::EmailAddress;
use alongside::domain::follow_up::NewAttempt;
use alongside::domain::lead::{ContactDetails, LeadSummary, NewLead};
use alongside::domain::notice::{Notice, Route};
use alongside::domain::phrase::Blanks;
use alongside::domain::prompt::{PromptAnswer, PromptKind};
use alongside::domain::taxonomy::{AttemptResult, Code as _, Phrase, Service};
use alongside::ids::{LeadId, OpportunityId, PhraseId, ResidentId};
use alongside::store::opportunities::{self, OpportunityRow, Recommending};
use alongside::store::phrases::{self, NewPhrase, Sending};
use alongside::store::prompts::Answered;
use alongside::store::queue::{self, Asked, Count};
use alongside::store::told_days::{self, Told};
use alongside::store::{audit, backlog, claims, following_up, leads, outbox, promises, prompts, reaching, residents};
use jiff::civil::{Date, date, time};
use uuid::Uuid;

const WEDNESDAY: Date = date(2026, 11, 25);

impl World {
    /// A lead that the recruiter has, with an answer promised on that day.
    async fn promised(&self, promised_on: Date) -> (ResidentId, LeadId) {
        let resident = self.resident().await.owner.resident;
        let email = EmailAddress::parse("amina@example.org");
        let contact = ContactDetails { email, ..ContactDetails::default() };
        let lead = NewLead { promised_on, contact, ..self.lead(&[]) };
        self.save(resident, &lead, &[self.consent(Purpose::ContactVolunteering)]).await.unwrap().unwrap();
        let (recruiter, now, lead) = (self.recruiter, self.now(), lead.id);
        write!(self, |tx| claims::claim(tx, lead, recruiter, now)).unwrap();
        (resident, lead)
    }

    async fn tell_day(&self, lead: LeadId, phrase: Phrase, day: Date) {
        let blanks = Blanks { day: Some(day), time: Some(time(10, 30, 0, 0)), ..Blanks::default() }.only_for(phrase);
        let new = NewPhrase { id: PhraseId(self.uuid()), lead, phrase, blanks, staff: self.recruiter };
        let now = self.now();
        assert_eq!(write!(self, |tx| phrases::send(tx, &new, now)).unwrap(), Sending::Sent);
    }

    async fn try_by_telephone(&self, lead: LeadId) {
        let (recruiter, now) = (self.recruiter, self.now());
        let tried = NewAttempt::by_telephone(AttemptResult::NoAnswer);
        assert!(write!(self, |tx| following_up::record_attempt(tx, lead, recruiter, tried, now)).unwrap());
    }

    /// What is missed, as every place that says so has it.
    async fn missed_days(&self) -> Vec<(LeadId, Date)> {
        let (today, now) = (day_in_london(self.now()), self.now());
        let found = read!(self, |tx| queue::missed(tx, &HOST.into(), Service::ALL, today, 10)).unwrap();
        let counted = read!(self, |tx| queue::count_missed(tx, &HOST.into(), Service::ALL, today)).unwrap();
        assert_eq!(counted, Count::Exactly(u32::try_from(found.len()).unwrap()));
        assert_eq!(read!(self, |tx| backlog::count(tx, now)).unwrap().leads_overdue, found.len() as u64);
        for one in &found {
            assert_eq!(self.told_of(one.lead).await.missed, Some(one.promised_on));
        }
        found.into_iter().map(|one| (one.lead, one.promised_on)).collect()
    }

    async fn told_of(&self, lead: LeadId) -> Told {
        let today = day_in_london(self.now());
        read!(self, |tx| told_days::of(tx, lead, today)).unwrap().unwrap()
    }

    async fn summary_of(&self, lead: LeadId) -> LeadSummary {
        read!(self, |tx| leads::get_summary(tx, lead)).unwrap().unwrap()
    }

    async fn offer(&self) -> usize {
        let now = self.now();
        write!(self, |tx| prompts::offer_new_days(tx, now)).unwrap().len()
    }

    async fn close_and_move(&self, days: &[Date]) -> usize {
        let (days, now) = (days.to_vec(), self.now());
        let today = day_in_london(now);
        write!(self, |tx| async { promises::close(tx, &HOST.into(), days.into_iter(), today).await }).unwrap();
        write!(self, |tx| told_days::move_off_closed_days(tx, now)).unwrap()
    }

    async fn asked_of(&self, resident: ResidentId) -> Vec<PromptKind> {
        let now = self.now();
        let summary = read!(self, |tx| residents::summary(tx, resident, now)).unwrap();
        summary.prompts.into_iter().map(|prompt| prompt.kind).collect()
    }

    /// New days that are told by e-mail now.
    async fn mailed(&self) -> Vec<Notice> {
        let now = self.now();
        let rows = write!(self, |tx| outbox::take(tx, Uuid::from_u128(7), now, 50)).unwrap();
        let mut told = Vec::new();
        for row in rows.into_iter().filter(|row| row.route == Route::Email) {
            let checked = write!(self, |tx| reaching::check(tx, &row, now)).unwrap();
            told.extend(checked.map(|checked| checked.notice));
        }
        told.retain(|notice| matches!(notice, Notice::DayMoved { .. } | Notice::PromiseMissed { .. }));
        told
    }
}

async fn a_later_day_that_staff_told_is_missed_only_when_it_passes_untried(world: &World) {
    let (_, lead) = world.promised(WEDNESDAY).await;
    let later = date(2026, 12, 3);
    world.tell_day(lead, Phrase::NeedLonger, later).await;
    assert_eq!(world.summary_of(lead).await.due_on, later, "the queue shows the day they were told");
    world.wait_days(5);
    assert_eq!(world.missed_days().await, [], "the first day is over, and they know of a later one");
    assert_eq!(world.offer().await, 0);
    let told = world.told_of(lead).await;
    assert_eq!((told.first, told.stands, told.missed, told.counts()), (WEDNESDAY, later, None, later));
    world.wait_days(6);
    assert_eq!(world.missed_days().await, [(lead, later)]);
    assert_eq!(world.offer().await, 1);
    assert_eq!(world.missed_days().await, [(lead, later)], "a new day is not an answer");
    assert_eq!(world.summary_of(lead).await.due_on, later);
    world.try_by_telephone(lead).await;
    assert_eq!(world.missed_days().await, []);
}

async fn an_answer_that_moves_a_lead_to_today_does_not_make_its_promise_missed_tomorrow(world: &World) {
    let (_, lead) = world.promised(date(2026, 11, 30)).await;
    let new = NewPhrase {
        id: PhraseId(world.uuid()),
        lead,
        phrase: Phrase::ApplicationSent,
        blanks: Blanks::default(),
        staff: world.recruiter,
    };
    let (id, now) = (new.id, world.now());
    write!(world, |tx| phrases::send(tx, &new, now)).unwrap();
    use alongside::domain::taxonomy::PhraseAnswer;
    use alongside::store::phrase_answers::{self, By};
    let given = PhraseAnswer::TalkToPerson;
    write!(world, |tx| phrase_answers::answer(tx, id, given, By::Link, now)).unwrap();
    assert_eq!(world.summary_of(lead).await.due_on, day_in_london(now));
    world.wait_days(1);
    assert_eq!(world.missed_days().await, []);
}

async fn a_later_day_after_a_miss_does_not_tidy_it_up_and_a_call_is_the_next_step(world: &World) {
    let (_, lead) = world.promised(WEDNESDAY).await;
    world.wait_days(4);
    // Not found yet: it is missed all the same, and stays so.
    assert_eq!(world.missed_days().await, [(lead, WEDNESDAY)]);
    world.tell_day(lead, Phrase::NeedLonger, date(2026, 12, 2)).await;
    assert_eq!(world.missed_days().await, [(lead, WEDNESDAY)]);
    assert_eq!(world.summary_of(lead).await.due_on, WEDNESDAY, "at the head of the queue");
    let call = date(2026, 12, 1);
    world.tell_day(lead, Phrase::WillCall, call).await;
    assert_eq!(world.summary_of(lead).await.due_on, call);
    assert_eq!(world.told_of(lead).await.stands, call, "what they were told last");
    assert_eq!(world.missed_days().await, [(lead, WEDNESDAY)], "until someone tries");
    world.try_by_telephone(lead).await;
    let next = date(2026, 12, 3);
    world.tell_day(lead, Phrase::WillCall, next).await;
    assert_eq!(world.summary_of(lead).await.due_on, next, "the next try");
}

async fn a_call_that_was_promised_and_not_made_is_missed(world: &World) {
    let (resident, lead) = world.promised(WEDNESDAY).await;
    let tuesday = date(2026, 11, 24);
    world.tell_day(lead, Phrase::WillCall, tuesday).await;
    assert_eq!(world.summary_of(lead).await.due_on, tuesday);
    world.wait_days(2);
    assert_eq!(world.missed_days().await, [(lead, tuesday)]);
    assert_eq!(world.offer().await, 1);
    let asked = world.asked_of(resident).await;
    assert!(matches!(asked[..], [PromptKind::PromiseMissed { missed, .. }] if missed == tuesday), "{asked:?}");
    // What asked about the new day is over when staff tell another.
    world.tell_day(lead, Phrase::NeedLonger, date(2026, 12, 1)).await;
    assert_eq!(world.asked_of(resident).await, []);
    assert_eq!(world.mailed().await, [], "and it is not told by e-mail any more");
}

async fn telling_later_days_again_and_again_is_counted_for_the_administrator(world: &World) {
    let (_, lead) = world.promised(WEDNESDAY).await;
    let (_, once) = world.promised(WEDNESDAY).await;
    let put_off = async || read!(world, |tx| told_days::put_off(tx, &HOST.into(), Service::ALL, 10)).unwrap();
    world.tell_day(lead, Phrase::NeedLonger, date(2026, 11, 27)).await;
    world.tell_day(once, Phrase::NeedLonger, date(2026, 11, 27)).await;
    assert_eq!(put_off().await, []);
    world.tell_day(lead, Phrase::WillCall, date(2026, 11, 26)).await;
    assert_eq!(put_off().await, [], "an earlier day puts nobody off");
    world.tell_day(lead, Phrase::NeedLonger, date(2026, 12, 3)).await;
    let found = put_off().await;
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].lead, found[0].times), (lead, 2));
    assert_eq!((found[0].first, found[0].stands), (WEDNESDAY, date(2026, 12, 3)));
    assert_eq!(found[0].claimed_by, Some(world.recruiter));
    assert_eq!(read!(world, |tx| told_days::put_off(tx, &OTHER.into(), Service::ALL, 10)).unwrap(), []);
}

async fn closing_a_day_tells_those_who_wait_for_it_a_later_one_without_calling_it_missed(world: &World) {
    let (resident, lead) = world.promised(WEDNESDAY).await;
    let (_, tried) = world.promised(WEDNESDAY).await;
    let (_, other_day) = world.promised(date(2026, 11, 26)).await;
    world.try_by_telephone(tried).await;
    let closed = [WEDNESDAY, date(2026, 11, 26), date(2026, 11, 27)];
    assert_eq!(world.close_and_move(&closed).await, 2);
    let monday = date(2026, 11, 30);
    for moved in [lead, other_day] {
        let told = world.told_of(moved).await;
        assert_eq!((told.stands, told.missed), (monday, None));
        assert_eq!(world.summary_of(moved).await.due_on, monday, "the queue shows the new day");
    }
    assert_eq!(world.told_of(tried).await.stands, WEDNESDAY, "trying kept it");
    let asked = world.asked_of(resident).await;
    assert_eq!(asked, [PromptKind::DayMoved { lead, closed: WEDNESDAY, offered: monday }]);
    assert_eq!(world.mailed().await.len(), 2, "each once");
    let now = world.now();
    assert_eq!(write!(world, |tx| told_days::move_off_closed_days(tx, now)).unwrap(), 0);
    let entries = read!(world, |tx| audit::list_about(tx, lead)).unwrap();
    let entry = entries.iter().find(|entry| entry.action == audit::Action::DayMoved).unwrap();
    assert_eq!((entry.staff, entry.detail.as_deref()), (None, Some("2026-11-25 2026-11-30")));

    let days = (WEDNESDAY, date(2026, 11, 27));
    assert_eq!(read!(world, |tx| told_days::count_moved(tx, &HOST.into(), days)).unwrap(), Count::Exactly(2));
    let asked = Asked { moved_from: Some((WEDNESDAY, WEDNESDAY)), ..Asked::of(&HOST.into(), Service::ALL) };
    let (counted, called) = (asked.clone(), asked.clone());
    let page = read!(world, |tx| queue::page(tx, &asked, None, 10)).unwrap();
    assert_eq!(page.iter().map(|lead| lead.id).collect::<Vec<_>>(), [lead]);
    assert_eq!(read!(world, |tx| queue::count(tx, &counted)).unwrap(), Count::Exactly(1));
    assert_eq!(read!(world, |tx| queue::count_calls(tx, &called)).unwrap(), Count::Exactly(0));

    // Opening the days again takes nothing back.
    write!(world, |tx| async { promises::open_again(tx, &HOST.into(), WEDNESDAY, date(2026, 11, 27)).await }).unwrap();
    assert_eq!(world.told_of(lead).await.stands, monday);
    world.clock.set("2026-11-27T09:00:00Z".parse().unwrap());
    assert_eq!(world.missed_days().await, []);
    world.wait_days(4);
    assert_eq!(world.missed_days().await.len(), 2, "the new day is a promise like any other");
}

async fn a_week_without_room_is_left_out_when_promises_are_moved_and_a_missed_one_stays_missed(world: &World) {
    use alongside::domain::duty::{Team, Terms};
    let (_, missed) = world.promised(date(2026, 11, 20)).await;
    assert_eq!(world.offer().await, 1);
    assert_eq!(world.told_of(missed).await.stands, WEDNESDAY);
    let (_, lead) = world.promised(WEDNESDAY).await;
    world.promised(date(2026, 12, 1)).await;
    let terms = Terms { a_week: [(Team::Recruiters, 2)].into(), ..Terms::default() };
    write!(world, |tx| async { promises::set_terms(tx, &HOST.into(), &terms).await }).unwrap();
    assert_eq!(world.close_and_move(&[WEDNESDAY, date(2026, 11, 26), date(2026, 11, 27)]).await, 2);
    let mut days = [world.told_of(missed).await.stands, world.told_of(lead).await.stands];
    days.sort();
    assert_eq!(days, [date(2026, 11, 30), date(2026, 12, 7)], "one place is left next week");
    assert_eq!(world.missed_days().await, [(missed, date(2026, 11, 20))]);
    assert_eq!(world.summary_of(missed).await.due_on, date(2026, 11, 20), "and at the head of the queue");
}

async fn whoever_does_not_want_to_wait_for_the_later_day_cancels(world: &World) {
    let (resident, lead) = world.promised(WEDNESDAY).await;
    world.close_and_move(&[WEDNESDAY]).await;
    let now = world.now();
    let prompt = read!(world, |tx| residents::summary(tx, resident, now)).unwrap().prompts[0].id;
    let cancel = PromptAnswer::Cancel;
    assert_eq!(write!(world, |tx| prompts::answer(tx, prompt, resident, cancel, now)).unwrap(), Answered::Now);
    assert!(!world.queue().await.contains(&lead));
    assert_eq!(world.mailed().await, []);
}

async fn a_role_is_recommended_only_where_it_can_be_chosen(world: &World) {
    let (_, lead) = world.promised(WEDNESDAY).await;
    let (_, chooser) = world.open_lead(&[]).await;
    let today = day_in_london(world.now());
    let role = |id: &str| OpportunityRow {
        id: id.into(),
        organisation: HOST.into(),
        kind: alongside::domain::taxonomy::OpportunityKind::Volunteering,
        area: "nwl".into(),
        capacity: None,
        closing: None,
        body: r#"{"title":"A role"}"#.into(),
    };
    let rows = [
        role("open"),
        OpportunityRow { closing: Some(today), ..role("last_day") },
        OpportunityRow { closing: Some(date(2026, 11, 22)), ..role("over") },
        OpportunityRow { area: "sel".into(), ..role("elsewhere") },
        OpportunityRow { capacity: Some(1), ..role("full") },
        OpportunityRow { capacity: Some(2), ..role("room") },
        OpportunityRow { kind: alongside::domain::taxonomy::OpportunityKind::Job, ..role("job") },
    ];
    let now = world.now();
    for row in rows {
        write!(world, |tx| opportunities::upsert(tx, &row, None, now)).unwrap();
    }
    let (resident, chosen) = (world.resident().await.owner.resident, world.lead(&["full", "room"]));
    world.save(resident, &chosen, &[world.consent(Purpose::ContactVolunteering)]).await.unwrap().unwrap();
    let all: Vec<OpportunityId> =
        ["open", "last_day", "over", "elsewhere", "full", "room", "job", "none"].map(OpportunityId::from).into();
    let stand = async |lead: LeadId| {
        let (all, kind) = (all.clone(), alongside::domain::taxonomy::OpportunityKind::Volunteering);
        read!(world, |tx| async {
            let which = Recommending { kind, area: "nwl", today, lead };
            opportunities::recommended(tx, which, &all).await
        })
        .unwrap()
        .into_iter()
        .map(|id| id.to_string())
        .collect::<Vec<_>>()
    };
    assert_eq!(stand(lead).await, ["last_day", "open", "room"]);
    assert_eq!(stand(chooser.id).await, ["last_day", "open", "room"]);
    assert_eq!(stand(chosen.id).await, ["full", "last_day", "open", "room"], "its own place is not taken from it");
}

on_both![
    a_later_day_that_staff_told_is_missed_only_when_it_passes_untried,
    an_answer_that_moves_a_lead_to_today_does_not_make_its_promise_missed_tomorrow,
    a_later_day_after_a_miss_does_not_tidy_it_up_and_a_call_is_the_next_step,
    a_call_that_was_promised_and_not_made_is_missed,
    telling_later_days_again_and_again_is_counted_for_the_administrator,
    closing_a_day_tells_those_who_wait_for_it_a_later_one_without_calling_it_missed,
    a_week_without_room_is_left_out_when_promises_are_moved_and_a_missed_one_stays_missed,
    whoever_does_not_want_to_wait_for_the_later_day_cancels,
    a_role_is_recommended_only_where_it_can_be_chosen,
];
