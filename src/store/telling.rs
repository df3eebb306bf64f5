//! What a notice tells today: whether it still holds, and the names, days and phrases that its words need, looked up when it is
//! told and never kept with it.

use super::codec::{OnDay, Time};
use super::error::StoreError;
use super::opportunities::OpportunityState;
use super::outbox::Taken;
use super::tx::{Tx, on};
use super::{consents, following_up, phrase_answers, phrases, reminders, returning, screening};
use crate::clock::day_in_london;
use crate::domain::consent::Purpose;
use crate::domain::lead::LeadState;
use crate::domain::notice::{Notice, Route};
use crate::domain::phrase::Filled;
use crate::domain::reminder::ReminderAbout;
use crate::domain::return_code::ReturnCode;
use crate::domain::taxonomy::LeadOutcome;
use crate::ids::{CallTaskId, LeadId, OpportunityId, PhraseId, Reference, ResidentId};
use jiff::Timestamp;
use jiff::civil::Date;
use sqlx::types::Json;

/// What a notice tells beyond its ids.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Facts {
    /// What names the request on the telephone.
    pub reference: Option<Reference>,
    /// Who answers it, by name.
    pub organisation: Option<String>,
    /// By which day.
    pub promised_on: Option<Date>,
    /// The code to come back with.
    pub code: Option<ReturnCode>,
    /// The opportunity's title, in English words.
    pub title: Option<String>,
    /// The opportunity's day as it stands now.
    pub on: Option<Date>,
    /// The phrase that staff sent.
    pub phrase: Option<Filled>,
}

/// The notice and what it tells today; nothing if it may not be told any more.
pub(super) async fn as_it_stands(
    tx: &mut Tx<'_>,
    taken: &Taken,
    now: Timestamp,
) -> Result<Option<(Notice, Facts)>, StoreError> {
    if !consented(tx, taken.resident, taken.purpose, now).await? {
        return Ok(None);
    }
    // Whoever tries to reach the person tells it; a call about it stands until they do.
    if let Notice::PromiseMissed { lead, .. } | Notice::DayMoved { lead, .. } = &taken.notice
        && !carried(tx, *lead, now).await?.is_some_and(|found| found.waits())
    {
        return Ok(None);
    }
    match &taken.notice {
        Notice::Reminder { opportunity, about, .. } => reminder(tx, taken, opportunity, *about, now).await,
        // It never travels: staff have it as a task from the start.
        Notice::ReturnCall { .. } => Ok(None),
        notice => Ok(told_today(tx, notice, now).await?.map(|facts| (notice.clone(), facts))),
    }
}

/// What an open call tells today, by the same rule; nothing if it is not to be said any more. A reminder of what has closed since is
/// no call: that it closed is told by a notice of its own.
pub async fn of_call(tx: &mut Tx<'_>, call: CallTaskId, now: Timestamp) -> Result<Option<Facts>, StoreError> {
    let row: Option<(ResidentId, Option<Purpose>, Json<Notice>)> = on!(tx, c => sqlx::query_as(
        "SELECT resident_id, purpose, args FROM call_tasks WHERE id = $1 AND state = 'open'",
    )
    .bind(call)
    .fetch_optional(c)
    .await?);
    let Some((resident, purpose, Json(notice))) = row else { return Ok(None) };
    if !consented(tx, resident, purpose, now).await? {
        return Ok(None);
    }
    match &notice {
        Notice::Reminder { opportunity, about, .. } => {
            let found = reminders::look_up(tx, opportunity, *about).await?;
            let ahead = |on: Option<Date>| on.is_some_and(|on| on >= day_in_london(now));
            let found = found.filter(|found| found.state == OpportunityState::Open && ahead(found.on));
            Ok(found.map(|found| Facts { title: Some(found.title), on: found.on, ..Facts::default() }))
        }
        notice => told_today(tx, notice, now).await,
    }
}

/// Whether the consent that a notice stands on still lives, where that is not the request's.
async fn consented(
    tx: &mut Tx<'_>,
    resident: ResidentId,
    purpose: Option<Purpose>,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let Some(purpose) = purpose else { return Ok(true) };
    let live = consents::live_for(tx, resident, now).await?;
    Ok(live.iter().any(|consent| consent.purpose == purpose))
}

/// What a notice tells today, of all but reminders; nothing if it may not be told any more.
async fn told_today(tx: &mut Tx<'_>, notice: &Notice, now: Timestamp) -> Result<Option<Facts>, StoreError> {
    match notice {
        Notice::LeadSaved { lead } => {
            let found = carried(tx, *lead, now).await?.filter(Carried::waits);
            Ok(found.map(|found| found.facts))
        }
        Notice::PromiseMissed { lead, offered, .. } | Notice::DayMoved { lead, offered, .. } => {
            let found = carried(tx, *lead, now).await?.filter(Carried::lives);
            // Another day stands meanwhile: what told it is newer.
            let found = found.filter(|found| found.facts.promised_on == Some(*offered));
            let heard = found.is_some() && has_heard(tx, *lead).await?;
            Ok(found.filter(|_| !heard).map(|found| found.facts))
        }
        Notice::Outcome { lead, outcome } => {
            let found = carried(tx, *lead, now).await?;
            let found = found.filter(|found| found.ended_as == Some(*outcome) && found.keeps_contact);
            Ok(found.map(|found| found.facts))
        }
        Notice::FeedbackDone { lead, .. } => {
            let found = carried(tx, *lead, now).await?;
            let found = found.filter(|found| found.state != LeadState::Withdrawn && found.keeps_contact);
            Ok(found.map(|found| found.facts))
        }
        Notice::Closed { opportunity } => closed(tx, opportunity, now).await,
        Notice::Screened { lead, redirected } => {
            let found = carried(tx, *lead, now).await?;
            // What helps better ended the request.
            let ended = |found: &Carried| {
                redirected.is_some() && found.keeps_contact && found.ended_as == Some(LeadOutcome::HelpedAnotherWay)
            };
            let found = found.filter(|found| found.lives() || ended(found));
            Ok(found.map(|found| found.facts))
        }
        Notice::Phrase { lead, sent, .. } => phrase_facts(tx, *lead, *sent, now).await,
        Notice::ChosenClosed { lead, opportunity } => {
            let Some(request) = carried(tx, *lead, now).await?.filter(Carried::lives) else { return Ok(None) };
            let found = reminders::look_up(tx, opportunity, ReminderAbout::Closing).await?;
            // Open again meanwhile: there is nothing to tell.
            let found = found.filter(|found| found.state != OpportunityState::Open);
            Ok(found.map(|found| Facts { title: Some(found.title), ..request.facts }))
        }
        Notice::ReturnCode { code, .. } => {
            let code = returning::code_to_send(tx, *code, now).await?;
            Ok(code.map(|code| Facts { code: Some(code), ..Facts::default() }))
        }
        Notice::ReturnCall { lead } => {
            Ok(carried(tx, *lead, now).await?.filter(Carried::lives).map(|found| found.facts))
        }
        // Its own functions say more than whether it is told.
        Notice::Reminder { .. } => Ok(None),
    }
}

/// Whether someone of us has spoken with the person, or decided what they are told: then nobody says any more that nobody did.
async fn has_heard(tx: &mut Tx<'_>, lead: LeadId) -> Result<bool, StoreError> {
    let reached = following_up::tried_about(tx, lead).await?.is_some_and(|tried| tried.reached_at.is_some());
    Ok(reached || screening::is_decided(tx, lead).await?)
}

/// A request that a live consent carries, and how it stands.
struct Carried {
    facts: Facts,
    state: LeadState,
    /// What became of it, if it is closed.
    ended_as: Option<LeadOutcome>,
    keeps_contact: bool,
    untried: bool,
}

impl Carried {
    /// Open or claimed.
    fn lives(&self) -> bool {
        matches!(self.state, LeadState::Open | LeadState::Claimed)
    }

    /// It lives, or is closed for now.
    fn goes_on(&self) -> bool {
        self.lives() || (self.keeps_contact && self.ended_as.is_some_and(LeadOutcome::is_on_the_way))
    }

    /// It lives, and nobody has answered yet.
    fn waits(&self) -> bool {
        self.lives() && self.untried
    }
}

type CarriedRow = (Reference, String, OnDay, LeadState, Option<LeadOutcome>, bool, bool);

async fn carried(tx: &mut Tx<'_>, lead: LeadId, now: Timestamp) -> Result<Option<Carried>, StoreError> {
    let row: Option<CarriedRow> = on!(tx, c => sqlx::query_as(
        "SELECT l.reference, o.name, COALESCE(l.offered_on, l.promised_on), l.state, l.outcome, l.contact IS NOT NULL,
                l.last_contact_at IS NULL
           FROM leads l JOIN organisations o ON o.id = l.organisation_id
          WHERE l.id = $1
            AND EXISTS (SELECT 1 FROM lead_consents lc JOIN consents c ON c.id = lc.consent_id
                         WHERE lc.lead_id = l.id AND c.expires_at > $2
                           AND NOT EXISTS (SELECT 1 FROM consent_withdrawals w WHERE w.consent_id = c.id))",
    )
    .bind(lead)
    .bind(Time(now))
    .fetch_optional(c)
    .await?);
    Ok(row.map(|(reference, organisation, promised, state, outcome, keeps_contact, untried)| Carried {
        facts: request_facts((reference, organisation, promised)),
        state,
        ended_as: outcome.filter(|_| state == LeadState::Closed),
        keeps_contact,
        untried,
    }))
}

/// A phrase that still waits for its answer, about a request that goes on.
async fn phrase_facts(
    tx: &mut Tx<'_>,
    lead: LeadId,
    sent: PhraseId,
    now: Timestamp,
) -> Result<Option<Facts>, StoreError> {
    if !phrase_answers::waits(tx, sent, now).await? {
        return Ok(None);
    }
    let Some(request) = carried(tx, lead, now).await?.filter(Carried::goes_on) else { return Ok(None) };
    let phrase = phrases::filled_one(tx, sent).await?;
    Ok(phrase.map(|phrase| Facts { phrase: Some(phrase), ..request.facts }))
}

type FactsRow = (Reference, String, OnDay);

fn request_facts((reference, organisation, promised): FactsRow) -> Facts {
    Facts {
        reference: Some(reference),
        organisation: Some(organisation),
        promised_on: Some(promised.0),
        ..Facts::default()
    }
}

async fn reminder(
    tx: &mut Tx<'_>,
    taken: &Taken,
    opportunity: &OpportunityId,
    about: ReminderAbout,
    now: Timestamp,
) -> Result<Option<(Notice, Facts)>, StoreError> {
    let Some(found) = reminders::look_up(tx, opportunity, about).await? else { return Ok(None) };
    let today = day_in_london(now);
    let facts = Facts { title: Some(found.title), on: found.on, ..Facts::default() };
    let ahead = found.on.is_some_and(|on| on >= today);
    match (found.state, about, ahead) {
        // The conversation knows it no more, not even by name.
        (OpportunityState::Deleted, ..) if taken.route == Route::Conversation => Ok(None),
        (OpportunityState::Open, _, true) => Ok(Some((taken.notice.clone(), facts))),
        // The day was told of before, or we were away too long: "it was yesterday" helps nobody.
        (_, ReminderAbout::Event, false) => Ok(None),
        _ => {
            let notice = Notice::Closed { opportunity: opportunity.clone() };
            Ok(becomes_closed(tx, taken, &notice, now).await?.then_some((notice, facts)))
        }
    }
}

async fn closed(tx: &mut Tx<'_>, opportunity: &OpportunityId, now: Timestamp) -> Result<Option<Facts>, StoreError> {
    let found = reminders::look_up(tx, opportunity, ReminderAbout::Closing).await?;
    // Open again meanwhile: there is nothing to tell.
    let ahead = |on: Option<Date>| on.is_none_or(|on| on >= day_in_london(now));
    let found = found.filter(|found| found.state != OpportunityState::Open || !ahead(found.on));
    Ok(found.map(|found| Facts { title: Some(found.title), on: found.on, ..Facts::default() }))
}

/// The reminder in hand tells that it closed, and those still to come are cancelled. False if that was told already.
async fn becomes_closed(tx: &mut Tx<'_>, taken: &Taken, notice: &Notice, now: Timestamp) -> Result<bool, StoreError> {
    let told: i64 = on!(tx, c => sqlx::query_scalar(
        "SELECT COUNT(*) FROM outbox WHERE resident_id = $1 AND route = $2 AND subject = $3 AND kind = 'closed' AND id <> $4",
    )
    .bind(taken.resident)
    .bind(taken.route)
    .bind(notice.subject())
    .bind(taken.id)
    .fetch_one(c)
    .await?);
    on!(tx, c => sqlx::query(
        "UPDATE outbox SET state = 'cancelled', ended_at = $5
          WHERE resident_id = $1 AND route = $2 AND subject = $3 AND kind = 'reminder' AND state = 'ready' AND id <> $4",
    )
    .bind(taken.resident)
    .bind(taken.route)
    .bind(notice.subject())
    .bind(taken.id)
    .bind(Time(now))
    .execute(c)
    .await?);
    if told > 0 {
        return Ok(false);
    }
    on!(tx, c => sqlx::query("UPDATE outbox SET kind = $2, args = $3 WHERE id = $1")
        .bind(taken.id)
        .bind(notice.id())
        .bind(Json(notice))
        .execute(c)
        .await?);
    Ok(true)
}
