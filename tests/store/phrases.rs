//! Phrases: written and queued together, sealed, answered once whichever way comes first, gone with the request.

use crate::fixture::{HOST, World, direct, on_both, read, write};
use alongside::domain::consent::{How, Purpose};
use alongside::domain::contact::{EmailAddress, PhoneNumber};
use alongside::domain::follow_up::NewAttempt;
use alongside::domain::lead::{ContactDetails, LeadState};
use alongside::domain::notice::{CallWhy, Notice, Route};
use alongside::domain::phrase::{AnsweredHow, Blanks};
use alongside::domain::prompt::{PromptAnswer, PromptKind};
use alongside::domain::taxonomy::{AttemptResult, LeadOutcome, Phrase, PhraseAnswer, Service};
use alongside::ids::{LeadId, PhraseId, PromptId, ResidentId, StaffId};
use alongside::store::call_tasks::CallTask;
use alongside::store::outbox::Taken;
use alongside::store::phrase_answers::{self, By, Shows};
use alongside::store::phrases::{self, NewPhrase, Sending, Stands, Way};
use alongside::store::prompts::Answered;
use alongside::store::queue::Asked;
use alongside::store::reaching::{Checked, To};
use alongside::store::staff::Token;
use alongside::store::withdrawing::{self, Which};
use alongside::store::{
    audit, call_tasks, claims, conversations, following_up, leads, moving, outbox, prompts, queue, reaching, residents,
    returning, telling,
};
use jiff::civil::{date, time};
use uuid::Uuid;

const PLACE: &str = "Room 4, Uxbridge Road";

fn email() -> ContactDetails {
    ContactDetails { email: Some(EmailAddress::parse("amina@example.org").unwrap()), ..ContactDetails::default() }
}

fn phone() -> ContactDetails {
    ContactDetails { phone: Some(PhoneNumber::parse("+447700900123").unwrap()), ..ContactDetails::default() }
}

fn interview() -> Blanks {
    Blanks {
        day: Some(date(2026, 12, 7)),
        time: Some(time(10, 30, 0, 0)),
        place: Some(PLACE.to_owned()),
        ..Blanks::default()
    }
}

impl World {
    /// A lead that the recruiter has, of someone who can be reached so.
    async fn held(&self, contact: ContactDetails) -> (ResidentId, LeadId) {
        let resident = self.resident().await.owner.resident;
        let mut lead = self.lead(&[]);
        lead.contact = contact;
        self.save(resident, &lead, &[self.consent(Purpose::ContactVolunteering)]).await.unwrap().unwrap();
        let (recruiter, now, lead) = (self.recruiter, self.now(), lead.id);
        write!(self, |tx| claims::claim(tx, lead, recruiter, now)).unwrap();
        (resident, lead)
    }

    fn new_phrase(&self, lead: LeadId, phrase: Phrase, blanks: Blanks) -> NewPhrase {
        NewPhrase { id: PhraseId(self.uuid()), lead, phrase, blanks, staff: self.recruiter }
    }

    async fn send(&self, new: &NewPhrase) -> Sending {
        let (new, now) = (new.clone(), self.now());
        write!(self, |tx| phrases::send(tx, &new, now)).unwrap()
    }

    async fn answer_phrase(&self, sent: PhraseId, given: PhraseAnswer, by: By) -> Answered {
        let now = self.now();
        write!(self, |tx| phrase_answers::answer(tx, sent, given, by, now)).unwrap()
    }

    async fn stands(&self, lead: LeadId) -> Vec<Stands> {
        let now = self.now();
        let sent = read!(self, |tx| phrases::sent_about(tx, lead, now)).unwrap();
        sent.into_iter().map(|sent| sent.stands).collect()
    }

    async fn taken(&self) -> Vec<Taken> {
        let now = self.now();
        write!(self, |tx| outbox::take(tx, Uuid::from_u128(7), now, 50)).unwrap()
    }

    async fn checked(&self, row: &Taken) -> Option<Checked> {
        let (row, now) = (row.clone(), self.now());
        write!(self, |tx| reaching::check(tx, &row, now)).unwrap()
    }

    /// What waits to be told about phrases, by route; the conversation's has entered it. Gives the prompt and the link.
    async fn told(&self) -> (Option<PromptId>, Option<Token>) {
        let (mut prompt, mut link) = (None, None);
        for row in self.taken().await {
            let Some(Checked { notice: Notice::Phrase { lead, phrase, sent }, to, .. }) = self.checked(&row).await
            else {
                continue;
            };
            if let To::Email { answer, .. } = to {
                link = answer;
            } else if row.route == Route::Conversation {
                let (id, resident, now) = (row.id, row.resident, self.now());
                let kind = PromptKind::Phrase { lead, phrase, sent };
                prompt = write!(self, |tx| prompts::make(tx, id, resident, &kind, now)).unwrap();
            }
            let now = self.now();
            write!(self, |tx| outbox::sent(tx, &row, now)).unwrap();
        }
        (prompt, link)
    }

    async fn phrase_calls(&self) -> Vec<CallTask> {
        let asked = Asked::of(&HOST.into(), &[Service::Volunteering]);
        read!(self, |tx| queue::calls(tx, &asked, None, 10)).unwrap()
    }

    async fn look(&self, link: &Token) -> Option<Shows> {
        let (link, now) = (link.clone(), self.now());
        read!(self, |tx| phrase_answers::look(tx, &link, now)).unwrap().map(|link| link.shows)
    }

    async fn by_link(&self, link: &Token, given: PhraseAnswer) -> Option<Shows> {
        let (link, now) = (link.clone(), self.now());
        write!(self, |tx| phrase_answers::answer_by_link(tx, &link, given, now)).unwrap().map(|link| link.shows)
    }

    async fn due(&self, lead: LeadId) -> jiff::civil::Date {
        read!(self, |tx| leads::get_summary(tx, lead)).unwrap().unwrap().due_on
    }
}

async fn a_phrase_goes_by_both_ways_is_in_the_history_and_lies_in_no_byte_in_clear(world: &World) {
    let (_, lead) = world.held(email()).await;
    let new = world.new_phrase(lead, Phrase::Interview, interview());
    assert_eq!(world.send(&new).await, Sending::Sent);
    let entries = read!(world, |tx| audit::list_about(tx, lead)).unwrap();
    let entry = entries.iter().find(|entry| entry.action == audit::Action::PhraseSent).unwrap();
    assert_eq!((entry.staff, entry.detail.as_deref()), (Some(world.recruiter), Some("interview")));
    assert_eq!(world.stands(lead).await, [Stands::OnItsWay]);

    let rows = world.taken().await;
    let rows: Vec<&Taken> = rows.iter().filter(|row| matches!(row.notice, Notice::Phrase { .. })).collect();
    assert_eq!(rows.len(), 2, "the chat, and the address");
    for row in rows {
        let checked = world.checked(row).await.unwrap();
        let filled = checked.facts.phrase.unwrap();
        assert_eq!((filled.phrase, filled.blanks.place.as_deref()), (Phrase::Interview, Some(PLACE)));
        assert_eq!(filled.organisation, format!("{HOST} (sample)"));
        match checked.to {
            To::Email { answer, .. } => assert!(answer.is_some(), "a link to answer with"),
            To::Conversation => assert_eq!(row.route, Route::Conversation),
            to => panic!("{to:?}"),
        }
    }
    for name in ["db", "db-wal"].into_iter().filter(|_| world.is_file()) {
        let bytes = std::fs::read(world.folder().join(name)).unwrap();
        let holds = |text: &str| bytes.windows(text.len()).any(|part| part == text.as_bytes());
        assert!(!holds("Uxbridge") && !holds("2026-12-07"), "{name} holds what filled a blank");
    }
}

async fn only_the_holder_sends_and_the_same_one_goes_once(world: &World) {
    let (_, lead) = world.held(email()).await;
    let new = world.new_phrase(lead, Phrase::ApplicationSent, Blanks::default());
    let colleague = NewPhrase { id: PhraseId(world.uuid()), staff: world.colleague, ..new.clone() };
    assert_eq!(world.send(&colleague).await, Sending::NotHeld);
    let nobody = NewPhrase { lead: LeadId(world.uuid()), ..new.clone() };
    assert_eq!(world.send(&nobody).await, Sending::NotHeld);
    assert_eq!(world.send(&new).await, Sending::Sent);
    assert_eq!(world.send(&new).await, Sending::SentBefore);
    assert_eq!(world.stands(lead).await.len(), 1);
    let (_, other) = world.held(email()).await;
    let stolen = NewPhrase { lead: other, ..new };
    let now = world.now();
    assert!(write!(world, |tx| phrases::send(tx, &stolen, now)).is_err(), "its id names one of another lead");
}

async fn five_a_day_are_enough_and_the_next_day_begins_in_london(world: &World) {
    let (_, lead) = world.held(email()).await;
    for _ in 0..5 {
        let new = world.new_phrase(lead, Phrase::ApplicationSent, Blanks::default());
        assert_eq!(world.send(&new).await, Sending::Sent);
    }
    let sixth = world.new_phrase(lead, Phrase::ApplicationSent, Blanks::default());
    assert_eq!(world.send(&sixth).await, Sending::Enough);
    let (_, other) = world.held(email()).await;
    let about_another = world.new_phrase(other, Phrase::ApplicationSent, Blanks::default());
    assert_eq!(world.send(&about_another).await, Sending::Sent);
    world.wait_days(1);
    assert_eq!(world.send(&sixth).await, Sending::Sent);
}

async fn without_a_consent_or_after_the_end_nothing_is_sent_and_what_waits_is_not_told(world: &World) {
    let (resident, lead) = world.held(email()).await;
    let new = world.new_phrase(lead, Phrase::Interview, interview());
    assert_eq!(world.send(&new).await, Sending::Sent);
    let rows = world.taken().await;
    let now = world.now();
    write!(world, |tx| withdrawing::withdraw(tx, resident, Which::All, How::Button, now)).unwrap();
    for row in &rows {
        assert!(world.checked(row).await.is_none(), "nothing is told after a withdrawal");
    }
    let later = world.new_phrase(lead, Phrase::Interview, interview());
    assert_eq!(world.send(&later).await, Sending::NotHeld);
    let sent = read!(world, |tx| phrases::sent_about(tx, lead, now)).unwrap();
    assert!(sent[0].filled.is_none(), "what filled it is gone with what was personal");
    let owner = read!(world, |tx| residents::get(tx, resident)).unwrap();
    let held = read!(world, |tx| phrases::of(tx, &owner)).unwrap();
    assert!(held[0].filled.is_none() && held[0].answer.is_none(), "that it was sent is still held, and told");
    assert_eq!(world.answer_phrase(new.id, PhraseAnswer::CanCome, By::Link).await, Answered::TooLate);

    let (_, lead) = world.held(email()).await;
    let (recruiter, now) = (world.recruiter, world.now());
    assert!(write!(world, |tx| claims::close(tx, lead, recruiter, LeadOutcome::NotThisTime, now)).unwrap());
    let closed = world.new_phrase(lead, Phrase::StartDate, interview());
    assert_eq!(world.send(&closed).await, Sending::NotHeld);

    // A year on the consent lapses, though nobody has noticed yet.
    let (_, lead) = world.held(email()).await;
    world.wait_days(366);
    let lapsed = world.new_phrase(lead, Phrase::ApplicationSent, Blanks::default());
    assert_eq!(world.send(&lapsed).await, Sending::NotCarried);
}

async fn closed_on_the_way_a_phrase_is_still_told_answered_and_sent_until_the_end(world: &World) {
    let (resident, lead) = world.held(email()).await;
    let new = world.new_phrase(lead, Phrase::Interview, interview());
    world.send(&new).await;
    let (recruiter, now) = (world.recruiter, world.now());
    assert!(write!(world, |tx| claims::close(tx, lead, recruiter, LeadOutcome::Interview, now)).unwrap());
    // The invitation is as true as before: it goes out, and the question stays.
    let (prompt, link) = world.told().await;
    assert!(prompt.is_some());
    assert!(matches!(world.look(&link.unwrap()).await, Some(Shows::Asks(filled)) if filled.blanks == interview()));
    let shown = async || {
        let now = world.now();
        read!(world, |tx| residents::summary(tx, resident, now)).unwrap().prompts.len()
    };
    assert_eq!(shown().await, 1);
    let reminder = world.new_phrase(lead, Phrase::InterviewReminder, interview());
    assert_eq!(world.send(&reminder).await, Sending::Sent);
    assert!(write!(world, |tx| claims::open_contact(tx, lead, recruiter, now)).unwrap().is_some());
    let colleague = world.colleague;
    assert!(write!(world, |tx| claims::open_contact(tx, lead, colleague, now)).unwrap().is_none());
    let rang = NewAttempt::by_telephone(AttemptResult::Spoke);
    assert!(write!(world, |tx| following_up::record_attempt(tx, lead, recruiter, rang, now)).unwrap());
    assert!(write!(world, |tx| following_up::write_note(tx, lead, recruiter, "Likes tea", now)).unwrap());

    // The end: nothing of it is said or sent any more.
    assert!(write!(world, |tx| claims::close(tx, lead, recruiter, LeadOutcome::NotThisTime, now)).unwrap());
    assert_eq!(shown().await, 0);
    for row in world.taken().await {
        assert!(!matches!(row.notice, Notice::Phrase { .. }) || world.checked(&row).await.is_none());
    }
    let late = world.new_phrase(lead, Phrase::StartDate, interview());
    assert_eq!(world.send(&late).await, Sending::NotHeld);
    assert!(write!(world, |tx| claims::open_contact(tx, lead, recruiter, now)).unwrap().is_none());
    assert!(!write!(world, |tx| following_up::record_attempt(tx, lead, recruiter, rang, now)).unwrap());
    assert_eq!(world.answer_phrase(reminder.id, PhraseAnswer::CanCome, By::Link).await, Answered::TooLate);
}

async fn who_has_only_a_telephone_is_still_rung_about_a_phrase_after_a_close_on_the_way(world: &World) {
    let (resident, lead) = world.held(phone()).await;
    let new = world.new_phrase(lead, Phrase::Interview, interview());
    world.send(&new).await;
    let (recruiter, now) = (world.recruiter, world.now());
    let notice = Notice::Phrase { lead, phrase: new.phrase, sent: new.id };
    let missed = Notice::PromiseMissed { lead, missed: date(2026, 11, 20), offered: date(2026, 11, 25) };
    for notice in [notice, missed] {
        let task = call_tasks::NewCallTask {
            resident,
            lead: Some(lead),
            purpose: None,
            why: CallWhy::OnlyTelephone,
            notice,
            language: alongside::language::Language::SOURCE,
            easy: false,
        };
        assert!(write!(world, |tx| call_tasks::make(tx, &task, now)).unwrap());
    }
    assert_eq!(world.phrase_calls().await.len(), 2);
    assert!(write!(world, |tx| claims::close(tx, lead, recruiter, LeadOutcome::Applied, now)).unwrap());
    let calls = world.phrase_calls().await;
    assert!(matches!(calls[..], [CallTask { notice: Notice::Phrase { .. }, .. }]), "{calls:?}");
    let call = calls[0].id;
    assert!(read!(world, |tx| telling::of_call(tx, call, now)).unwrap().is_some());
    assert!(write!(world, |tx| call_tasks::open_contact(tx, call, recruiter, now)).unwrap().is_some());
    assert!(write!(world, |tx| claims::close(tx, lead, recruiter, LeadOutcome::Started, now)).unwrap());
    assert!(world.phrase_calls().await.is_empty());
}

async fn an_answer_brings_a_lead_that_is_closed_for_now_back_to_whoever_closed_it(world: &World) {
    let recruiter = world.recruiter;
    for (given, state) in
        [(PhraseAnswer::HelpToGetThere, LeadState::Claimed), (PhraseAnswer::NoLongerWanted, LeadState::Closed)]
    {
        let (_, lead) = world.held(email()).await;
        let new = world.new_phrase(lead, Phrase::Interview, interview());
        world.send(&new).await;
        let now = world.now();
        assert!(write!(world, |tx| claims::close(tx, lead, recruiter, LeadOutcome::Interview, now)).unwrap());
        world.wait_days(1);
        assert_eq!(world.answer_phrase(new.id, given, By::Link).await, Answered::Now);
        let found = read!(world, |tx| leads::get_summary(tx, lead)).unwrap().unwrap();
        assert_eq!(found.state, state, "{given}");
        let unread = read!(world, |tx| phrase_answers::unread_in(tx, &[lead])).unwrap();
        if state == LeadState::Claimed {
            let today = alongside::clock::day_in_london(world.now());
            assert_eq!((found.claimed_by, found.due_on), (Some(recruiter), today));
            assert!(unread.contains(&lead) && found.tried_at.is_some(), "they were told an outcome");
        } else {
            assert_eq!(found.claimed_by, None);
            let now = world.now();
            assert!(write!(world, |tx| claims::open_contact(tx, lead, recruiter, now)).unwrap().is_none());
        }
    }
    // Whoever closed it has left: it waits for anyone.
    let (_, lead) = world.held(email()).await;
    let new = world.new_phrase(lead, Phrase::Interview, interview());
    world.send(&new).await;
    let (colleague, now) = (world.colleague, world.now());
    assert!(write!(world, |tx| claims::close(tx, lead, recruiter, LeadOutcome::Offer, now)).unwrap());
    assert!(write!(world, |tx| claims::hand_on(tx, lead, recruiter, colleague, now)).unwrap());
    direct!(world, c => sqlx::query("UPDATE staff SET active = FALSE WHERE id = $1").bind(colleague.0).execute(c).await.unwrap().rows_affected());
    assert_eq!(world.answer_phrase(new.id, PhraseAnswer::CannotCome, By::Link).await, Answered::Now);
    let found = read!(world, |tx| leads::get_summary(tx, lead)).unwrap().unwrap();
    assert_eq!((found.state, found.claimed_by), (LeadState::Open, None));
}

async fn who_takes_the_consent_back_after_a_close_on_the_way_is_neither_asked_nor_rung(world: &World) {
    let (resident, lead) = world.held(email()).await;
    let new = world.new_phrase(lead, Phrase::Interview, interview());
    world.send(&new).await;
    let (recruiter, now) = (world.recruiter, world.now());
    assert!(write!(world, |tx| claims::close(tx, lead, recruiter, LeadOutcome::Interview, now)).unwrap());
    let rows = world.taken().await;
    write!(world, |tx| withdrawing::withdraw(tx, resident, Which::Lead(lead), How::Button, now)).unwrap();
    for row in &rows {
        assert!(world.checked(row).await.is_none());
    }
    assert_eq!(read!(world, |tx| residents::summary(tx, resident, now)).unwrap().prompts, []);
    assert_eq!(world.answer_phrase(new.id, PhraseAnswer::CanCome, By::Link).await, Answered::TooLate);
    let again = world.new_phrase(lead, Phrase::InterviewReminder, interview());
    assert_eq!(world.send(&again).await, Sending::NotHeld);
}

async fn an_answer_in_the_chat_closes_the_link_and_moves_the_lead_to_today(world: &World) {
    let (resident, lead) = world.held(email()).await;
    assert!(world.due(lead).await > date(2026, 11, 23));
    let new =
        world.new_phrase(lead, Phrase::TriedToCall, Blanks { day: Some(date(2026, 11, 23)), ..Blanks::default() });
    world.send(&new).await;
    let (prompt, link) = world.told().await;
    let (prompt, link, now) = (prompt.unwrap(), link.unwrap(), world.now());
    let shown = read!(world, |tx| residents::summary(tx, resident, now)).unwrap().prompts;
    assert_eq!(shown[0].filled.as_ref().unwrap().blanks, new.blanks);
    assert_eq!(world.stands(lead).await, [Stands::Sent]);
    write!(world, |tx| prompts::mark_shown(tx, &[prompt])).unwrap();
    assert_eq!(world.stands(lead).await, [Stands::Seen]);

    let evening = PromptAnswer::Phrase(PhraseAnswer::Evening);
    let answered = write!(world, |tx| prompts::answer(tx, prompt, resident, evening, now)).unwrap();
    assert_eq!(answered, Answered::Now);
    let expected = Stands::Answered { answer: PhraseAnswer::Evening, at: now, how: AnsweredHow::Conversation };
    assert_eq!(world.stands(lead).await, [expected]);
    assert_eq!(world.due(lead).await, date(2026, 11, 23));
    let unread = read!(world, |tx| phrase_answers::unread_in(tx, &[lead])).unwrap();
    assert!(unread.contains(&lead));

    let late = world.by_link(&link, PhraseAnswer::Morning).await;
    assert_eq!(late, Some(Shows::Answered(PhraseAnswer::Evening)), "the first answer counts");
    assert_eq!(world.stands(lead).await, [expected]);
    let entries = read!(world, |tx| audit::list_about(tx, lead)).unwrap();
    let entry = entries.iter().find(|entry| entry.action == audit::Action::PhraseAnswered).unwrap();
    assert_eq!((entry.staff, entry.detail.as_deref()), (None, Some("evening")));
}

async fn an_answer_by_the_link_closes_the_question_in_the_chat(world: &World) {
    let (resident, lead) = world.held(email()).await;
    let new = world.new_phrase(lead, Phrase::Interview, interview());
    world.send(&new).await;
    let (prompt, link) = world.told().await;
    let (prompt, link, now) = (prompt.unwrap(), link.unwrap(), world.now());
    assert!(matches!(world.look(&link).await, Some(Shows::Asks(filled)) if filled.blanks == interview()));
    assert_eq!(world.stands(lead).await, [Stands::Sent], "looking changes nothing");

    // One that this phrase does not take.
    world.by_link(&link, PhraseAnswer::Evening).await;
    assert_eq!(world.stands(lead).await, [Stands::Sent]);
    world.by_link(&link, PhraseAnswer::CanCome).await;
    assert!(matches!(
        world.stands(lead).await[..],
        [Stands::Answered { answer: PhraseAnswer::CanCome, how: AnsweredHow::Link, .. }]
    ));
    let answer = PromptAnswer::Phrase(PhraseAnswer::CannotCome);
    assert_eq!(write!(world, |tx| prompts::answer(tx, prompt, resident, answer, now)).unwrap(), Answered::TooLate);
    assert_eq!(read!(world, |tx| residents::summary(tx, resident, now)).unwrap().prompts, []);
}

async fn a_link_is_the_same_for_the_same_email_and_over_with_the_day(world: &World) {
    let (_, lead) = world.held(email()).await;
    world.send(&world.new_phrase(lead, Phrase::Interview, interview())).await;
    let rows = world.taken().await;
    let row = rows.iter().find(|row| row.route == Route::Email && matches!(row.notice, Notice::Phrase { .. })).unwrap();
    let mut links = Vec::new();
    for _ in 0..2 {
        let Some(Checked { to: To::Email { answer: Some(answer), .. }, .. }) = world.checked(row).await else {
            panic!("no e-mail")
        };
        links.push(answer);
    }
    assert!(links[0].is(&links[1]));
    for (at, open) in [("2026-12-07T23:59:00Z", true), ("2026-12-08T00:01:00Z", false)] {
        world.clock.set(at.parse().unwrap());
        assert_eq!(world.look(&links[0]).await.is_some(), open, "{at}");
    }
}

async fn no_longer_wanted_cancels_the_request_and_keeps_codes_alone(world: &World) {
    let (resident, lead) = world.held(email()).await;
    let new = world.new_phrase(lead, Phrase::Interview, interview());
    world.send(&new).await;
    let (_, link) = world.told().await;
    let (link, now) = (link.unwrap(), world.now());
    let shown = world.by_link(&link, PhraseAnswer::NoLongerWanted).await;
    assert_eq!(shown, Some(Shows::Answered(PhraseAnswer::NoLongerWanted)));
    let summary = read!(world, |tx| leads::get_summary(tx, lead)).unwrap().unwrap();
    assert_eq!(summary.state, LeadState::Closed);
    let sent = read!(world, |tx| phrases::sent_about(tx, lead, now)).unwrap();
    assert!(sent[0].filled.is_none() && sent[0].phrase == Phrase::Interview);
    let owner = read!(world, |tx| residents::get(tx, resident)).unwrap();
    let held = read!(world, |tx| phrases::of(tx, &owner)).unwrap();
    assert!(held[0].filled.is_none() && held[0].answer == Some(PhraseAnswer::NoLongerWanted));
}

async fn who_has_only_a_telephone_is_rung_and_the_answer_written_down(world: &World) {
    let (_, lead) = world.held(phone()).await;
    let now = world.now();
    assert_eq!(read!(world, |tx| phrases::way(tx, lead, now)).unwrap(), Some(Way::Telephone));
    // Today: the call is due before the usual day would be.
    let blanks = Blanks { day: Some(date(2026, 11, 23)), ..interview() };
    let new = world.new_phrase(lead, Phrase::InterviewReminder, blanks);
    world.send(&new).await;
    for row in world.taken().await.iter().filter(|row| row.route == Route::Email) {
        let Some(Checked { notice: notice @ Notice::Phrase { .. }, to, .. }) = world.checked(row).await else {
            continue;
        };
        assert!(matches!(to, To::Telephone));
        let task = call_tasks::NewCallTask {
            resident: row.resident,
            lead: row.lead,
            purpose: None,
            why: CallWhy::OnlyTelephone,
            notice,
            language: row.language,
            easy: false,
        };
        for _ in 0..2 {
            let task = task.clone();
            assert!(write!(world, |tx| call_tasks::make(tx, &task, now)).unwrap());
        }
    }
    let calls = world.phrase_calls().await;
    assert_eq!(calls.len(), 1);
    assert_eq!(calls[0].due_on, date(2026, 11, 23), "a day that is told of must not be over before the call");
    assert_eq!(world.stands(lead).await, [Stands::ToBeRung]);
    let told = calls[0].id;
    let facts = read!(world, |tx| telling::of_call(tx, told, now)).unwrap().unwrap();
    assert_eq!(facts.phrase.unwrap().phrase, Phrase::InterviewReminder);

    let (call, recruiter) = (calls[0].id, world.recruiter);
    assert!(write!(world, |tx| call_tasks::done(tx, call, recruiter, now)).unwrap());
    let by = By::Telephone(recruiter);
    assert_eq!(world.answer_phrase(new.id, PhraseAnswer::CannotCome, by).await, Answered::Now);
    assert_eq!(world.answer_phrase(new.id, PhraseAnswer::CanCome, By::Conversation).await, Answered::TooLate);
    let entries = read!(world, |tx| audit::list_about(tx, lead)).unwrap();
    let entry = entries.iter().find(|entry| entry.action == audit::Action::PhraseAnswered).unwrap();
    assert_eq!(entry.staff, Some(recruiter), "who wrote it down");
}

async fn an_answer_in_the_chat_takes_the_call_off_the_list(world: &World) {
    let (resident, lead) = world.held(phone()).await;
    let new = world.new_phrase(lead, Phrase::ApplicationSent, Blanks::default());
    world.send(&new).await;
    let (now, language) = (world.now(), alongside::language::Language::SOURCE);
    let task = call_tasks::NewCallTask {
        resident,
        lead: Some(lead),
        purpose: None,
        why: CallWhy::OnlyTelephone,
        notice: Notice::Phrase { lead, phrase: new.phrase, sent: new.id },
        language,
        easy: false,
    };
    assert!(write!(world, |tx| call_tasks::make(tx, &task, now)).unwrap());
    assert_eq!(world.answer_phrase(new.id, PhraseAnswer::Understood, By::Conversation).await, Answered::Now);
    let calls = world.phrase_calls().await;
    assert_eq!(calls, []);
    assert!(
        world.taken().await.iter().all(|row| !matches!(row.notice, Notice::Phrase { .. })),
        "nothing waits any more"
    );
}

async fn a_phrase_is_no_try_and_one_that_needs_nobody_moves_nothing(world: &World) {
    let (_, lead) = world.held(email()).await;
    let due = world.due(lead).await;
    let new = world.new_phrase(lead, Phrase::ApplicationSent, Blanks::default());
    world.send(&new).await;
    assert_eq!(read!(world, |tx| following_up::attempts(tx, lead)).unwrap(), []);
    assert_eq!(read!(world, |tx| leads::get_summary(tx, lead)).unwrap().unwrap().tried_at, None);
    world.answer_phrase(new.id, PhraseAnswer::Understood, By::Link).await;
    assert_eq!(world.due(lead).await, due);
    assert!(read!(world, |tx| phrase_answers::unread_in(tx, &[lead])).unwrap().is_empty());
}

async fn an_answer_is_taken_up_by_a_try_or_by_writing_back(world: &World) {
    let unread = async |lead| {
        let asked = Asked { replied: true, ..crate::fixture::asked_of(HOST, Service::Volunteering) };
        let counted = asked.clone();
        let listed = read!(world, |tx| queue::page(tx, &asked, None, 10)).unwrap().iter().any(|found| found.id == lead);
        let count = read!(world, |tx| queue::count(tx, &counted)).unwrap();
        let marked = read!(world, |tx| phrase_answers::unread_in(tx, &[lead])).unwrap().contains(&lead);
        assert_eq!(
            (listed, count),
            (marked, queue::Count::Exactly(u32::from(marked))),
            "the queue finds what it marks"
        );
        marked
    };
    for writes in [false, true] {
        let (_, lead) = world.held(email()).await;
        let new = world.new_phrase(lead, Phrase::ApplicationSent, Blanks::default());
        world.send(&new).await;
        world.answer_phrase(new.id, PhraseAnswer::TalkToPerson, By::Link).await;
        assert!(unread(lead).await);
        world.clock.advance(jiff::SignedDuration::from_mins(5));
        if writes {
            world.send(&world.new_phrase(lead, Phrase::ApplicationSent, Blanks::default())).await;
        } else {
            let (recruiter, now) = (world.recruiter, world.now());
            let tried = NewAttempt::by_telephone(AttemptResult::Spoke);
            write!(world, |tx| following_up::record_attempt(tx, lead, recruiter, tried, now)).unwrap();
        }
        assert!(!unread(lead).await);
    }
}

async fn a_new_day_that_is_promised_is_the_day_the_resident_is_told_everywhere(world: &World) {
    let (resident, lead) = world.held(email()).await;
    let blanks = Blanks { day: Some(date(2026, 12, 3)), ..Blanks::default() };
    world.send(&world.new_phrase(lead, Phrase::NeedLonger, blanks)).await;
    let now = world.now();
    let own = read!(world, |tx| residents::summary(tx, resident, now)).unwrap().requests;
    assert_eq!(own[0].promised_on, date(2026, 12, 3));
    assert_eq!(world.due(lead).await, date(2026, 12, 3), "the lead stands in the queue by it");
    // No second new day is offered by the program while this one stands.
    world.wait_days(5);
    let now = world.now();
    assert_eq!(write!(world, |tx| prompts::offer_new_days(tx, now)).unwrap(), []);
    world.wait_days(6);
    let now = world.now();
    assert_eq!(write!(world, |tx| prompts::offer_new_days(tx, now)).unwrap().len(), 1);
}

async fn a_missed_promise_leaves_a_phrase_to_be_answered(world: &World) {
    let (resident, lead) = world.held(email()).await;
    world.send(&world.new_phrase(lead, Phrase::ApplicationSent, Blanks::default())).await;
    world.told().await;
    world.wait_days(5);
    let now = world.now();
    assert_eq!(write!(world, |tx| prompts::offer_new_days(tx, now)).unwrap().len(), 1);
    let prompts = read!(world, |tx| residents::summary(tx, resident, now)).unwrap().prompts;
    let kinds: Vec<&str> = prompts.iter().map(|prompt| prompt.kind.id()).collect();
    assert_eq!(kinds, ["promise_missed", "phrase"]);
}

async fn whoever_comes_back_reads_their_phrases_and_staff_their_notes(world: &World) {
    let (old, first) = world.held(email()).await;
    let (new, second) = world.held(email()).await;
    let sent = world.new_phrase(second, Phrase::Interview, interview());
    world.send(&sent).await;
    let (recruiter, now) = (world.recruiter, world.now());
    write!(world, |tx| following_up::write_note(tx, second, recruiter, "speaks slowly", now)).unwrap();
    let owner = read!(world, |tx| residents::get(tx, new)).unwrap();
    let row = world.conversation(owner);
    let address = row.address;
    let rows = [row];
    // The fixture's person has one conversation already; this test's is the only one that is to move.
    direct!(world, c => { sqlx::query("DELETE FROM conversations").execute(c).await.unwrap(); });
    write!(world, |tx| conversations::save_many(tx, &rows)).unwrap();
    let mut row = read!(world, |tx| conversations::load_many(tx, &[address], now)).unwrap().loaded.remove(0).row;
    let named = returning::Named { resident: old, lead: first, organisation: HOST.into() };
    assert!(write!(world, |tx| async { moving::come_back(tx, &mut row, &named, true, now).await }).unwrap());
    let owner = read!(world, |tx| residents::get(tx, old)).unwrap();
    let held = read!(world, |tx| phrases::of(tx, &owner)).unwrap();
    assert_eq!(held[0].filled.as_ref().unwrap().blanks, interview());
    let notes = read!(world, |tx| following_up::notes(tx, second, old)).unwrap();
    assert_eq!(notes[0].words, "speaks slowly");
}

async fn two_who_answer_at_once_leave_one_answer(world: &World) {
    let (_, lead) = world.held(email()).await;
    let new = world.new_phrase(lead, Phrase::Interview, interview());
    world.send(&new).await;
    let staff: StaffId = world.recruiter;
    let both = tokio::join!(
        world.answer_phrase(new.id, PhraseAnswer::CanCome, By::Link),
        world.answer_phrase(new.id, PhraseAnswer::CannotCome, By::Telephone(staff)),
    );
    assert!(matches!(both, (Answered::Now, Answered::TooLate) | (Answered::TooLate, Answered::Now)), "{both:?}");
}

on_both!(
    a_phrase_goes_by_both_ways_is_in_the_history_and_lies_in_no_byte_in_clear,
    only_the_holder_sends_and_the_same_one_goes_once,
    five_a_day_are_enough_and_the_next_day_begins_in_london,
    without_a_consent_or_after_the_end_nothing_is_sent_and_what_waits_is_not_told,
    closed_on_the_way_a_phrase_is_still_told_answered_and_sent_until_the_end,
    who_has_only_a_telephone_is_still_rung_about_a_phrase_after_a_close_on_the_way,
    an_answer_brings_a_lead_that_is_closed_for_now_back_to_whoever_closed_it,
    who_takes_the_consent_back_after_a_close_on_the_way_is_neither_asked_nor_rung,
    an_answer_in_the_chat_closes_the_link_and_moves_the_lead_to_today,
    an_answer_by_the_link_closes_the_question_in_the_chat,
    a_link_is_the_same_for_the_same_email_and_over_with_the_day,
    no_longer_wanted_cancels_the_request_and_keeps_codes_alone,
    who_has_only_a_telephone_is_rung_and_the_answer_written_down,
    an_answer_in_the_chat_takes_the_call_off_the_list,
    a_phrase_is_no_try_and_one_that_needs_nobody_moves_nothing,
    an_answer_is_taken_up_by_a_try_or_by_writing_back,
    a_new_day_that_is_promised_is_the_day_the_resident_is_told_everywhere,
    a_missed_promise_leaves_a_phrase_to_be_answered,
    whoever_comes_back_reads_their_phrases_and_staff_their_notes,
    two_who_answer_at_once_leave_one_answer,
);
