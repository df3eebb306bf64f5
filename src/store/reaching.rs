//! Where a notice goes, looked at in the moment of sending: whether it may still be told, and the address of the live request
//! that a consent carries, opened with the resident's key. An address is never kept anywhere else. Who is told by a push gets no
//! e-mail and no call beside it; who cannot be pushed to does.

use super::codec::{OnDay, Time};
use super::consents;
use super::delivering::{self, Reach};
use super::error::StoreError;
use super::locks;
use super::opportunities::OpportunityState;
use super::outbox::{self, Taken};
use super::phrase_answers;
use super::phrases;
use super::prompts;
use super::reminders;
use super::residents;
use super::returning;
use super::staff::Token;
use super::stop_links::{self, NewStopLink};
use super::tx::{Tx, on};
use super::{leads, leads::UNREADABLE_CONTACT};
use crate::clock::day_in_london;
use crate::domain::consent::Purpose;
use crate::domain::contact::EmailAddress;
use crate::domain::lead::ContactDetails;
use crate::domain::notice::{Notice, Route};
use crate::domain::phrase::Filled;
use crate::domain::reminder::ReminderAbout;
use crate::domain::return_code::ReturnCode;
use crate::domain::taxonomy::LeadOutcome;
use crate::ids::{LeadId, OpportunityId, OrganisationId, PhraseId, Reference, ResidentId};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use sqlx::types::Json;

/// How long an e-mail waits each time to see whether a push goes out.
const LOOK_AGAIN: SignedDuration = SignedDuration::from_mins(1);

/// The contact details of a live request.
pub(super) struct HeldContact {
    pub(super) lead: LeadId,
    pub(super) organisation: OrganisationId,
    pub(super) contact: ContactDetails,
}

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

/// Where to.
#[derive(Clone, Debug)]
pub enum To {
    /// Into the conversation.
    Conversation,
    /// To an e-mail address, with a link that takes the consent back.
    Email {
        /// The address.
        address: EmailAddress,
        /// The end of the link.
        stop: Token,
        /// The end of the link that answers, where something is asked.
        answer: Option<Token>,
    },
    /// There is only a telephone: a person rings.
    Telephone,
    /// Nowhere: the conversation is all there is.
    Nowhere,
}

/// A notice that may be told.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The notice as it stands now: a reminder of what has closed has become that it closed.
    pub notice: Notice,
    /// What it tells.
    pub facts: Facts,
    /// Where to.
    pub to: To,
}

/// Checks, in the moment of sending, whether a notice may still be told and where it goes. One that may not is cancelled, one that
/// is being pushed waits, and there is nothing to send.
pub async fn check(tx: &mut Tx<'_>, taken: &Taken, now: Timestamp) -> Result<Option<Checked>, StoreError> {
    locks::residents(tx, &[taken.resident]).await?;
    if !outbox::is_held(tx, taken).await? {
        return Ok(None);
    }
    match pushed(tx, taken, now).await? {
        Pushed::No => {}
        Pushed::OnItsWay => {
            outbox::wait(tx, taken, now.saturating_add(LOOK_AGAIN).unwrap_or(Timestamp::MAX)).await?;
            return Ok(None);
        }
        Pushed::Out => {
            outbox::cancel(tx, taken, now).await?;
            return Ok(None);
        }
    }
    let Some((notice, facts)) = as_it_stands(tx, taken, now).await? else {
        outbox::cancel(tx, taken, now).await?;
        return Ok(None);
    };
    let to = match taken.route {
        Route::Conversation => To::Conversation,
        Route::Email => match contact_to_tell(tx, &taken.notice, taken.resident, taken.lead, taken.purpose, now).await?
        {
            Some(HeldContact { contact: ContactDetails { email: Some(address), .. }, .. }) => {
                let link = NewStopLink {
                    delivery: &taken.delivery,
                    resident: taken.resident,
                    lead: taken.lead,
                    purpose: taken.purpose,
                    language: taken.language,
                    easy: taken.easy,
                };
                let answer = match &notice {
                    Notice::Phrase { sent, .. } => Some(phrase_answers::make_link(tx, *sent, &taken.delivery).await?),
                    _ => None,
                };
                To::Email { address, stop: stop_links::make(tx, &link, now).await?, answer }
            }
            Some(HeldContact { contact: ContactDetails { phone: Some(_), .. }, .. })
                if notice.is_told_by_telephone() =>
            {
                To::Telephone
            }
            _ => To::Nowhere,
        },
    };
    Ok(Some(Checked { notice, facts, to }))
}

/// Whether a notice is told by a push.
enum Pushed {
    /// It is not: it goes the way its row says.
    No,
    /// It may be: that is not known yet.
    OnItsWay,
    /// It is.
    Out,
}

/// Whether what goes by e-mail or telephone is told by a push instead. Nobody is told both ways, and nobody neither: a push that
/// did not happen, or whose conversation closed before it was out, leaves the e-mail to go.
async fn pushed(tx: &mut Tx<'_>, taken: &Taken, now: Timestamp) -> Result<Pushed, StoreError> {
    let Some(kind) = taken.notice.as_prompt().filter(|_| taken.route == Route::Email) else { return Ok(Pushed::No) };
    let reach = delivering::reach(tx, taken.resident, now).await?;
    if reach == Reach::None {
        return Ok(Pushed::No);
    }
    let Some((row, on_its_way)) = outbox::in_conversation(tx, taken).await? else { return Ok(Pushed::No) };
    if on_its_way {
        return Ok(Pushed::OnItsWay);
    }
    let told = prompts::of_notice(tx, row, &kind).await?.is_some_and(|asked| asked.told);
    Ok(match reach {
        _ if !told => Pushed::No,
        Reach::Told => Pushed::Out,
        Reach::Waiting | Reach::None => Pushed::OnItsWay,
    })
}

/// The notice and what it tells today; nothing if it may not be told any more.
async fn as_it_stands(tx: &mut Tx<'_>, taken: &Taken, now: Timestamp) -> Result<Option<(Notice, Facts)>, StoreError> {
    if let Some(purpose) = taken.purpose {
        let live = consents::live_for(tx, taken.resident, now).await?;
        if !live.iter().any(|consent| consent.purpose == purpose) {
            return Ok(None);
        }
    }
    match &taken.notice {
        Notice::LeadSaved { lead } => Ok(lead_facts(tx, *lead, now).await?.map(|facts| (taken.notice.clone(), facts))),
        Notice::PromiseMissed { lead, offered, .. } => {
            let facts = lead_facts(tx, *lead, now).await?;
            // Missed again meanwhile: the newer notice tells of it.
            let facts = facts.filter(|facts| facts.promised_on == Some(*offered));
            Ok(facts.map(|facts| (taken.notice.clone(), facts)))
        }
        Notice::Outcome { lead, outcome } => {
            let facts = outcome_facts(tx, *lead, *outcome, now).await?;
            Ok(facts.map(|facts| (taken.notice.clone(), facts)))
        }
        Notice::FeedbackDone { lead, .. } => {
            Ok(kept_facts(tx, *lead, now).await?.map(|facts| (taken.notice.clone(), facts)))
        }
        Notice::Reminder { opportunity, about, .. } => reminder(tx, taken, opportunity, *about, now).await,
        Notice::Closed { opportunity } => closed(tx, opportunity, now).await,
        Notice::Screened { lead, .. } => {
            Ok(living_facts(tx, *lead, now).await?.map(|facts| (taken.notice.clone(), facts)))
        }
        Notice::Phrase { lead, sent, .. } => {
            let facts = phrase_facts(tx, *lead, *sent, now).await?;
            Ok(facts.map(|facts| (taken.notice.clone(), facts)))
        }
        Notice::ChosenClosed { lead, opportunity } => {
            let Some(facts) = living_facts(tx, *lead, now).await? else { return Ok(None) };
            let found = reminders::look_up(tx, opportunity, ReminderAbout::Closing).await?;
            // Open again meanwhile: there is nothing to tell.
            let found = found.filter(|found| found.state != OpportunityState::Open);
            Ok(found.map(|found| (taken.notice.clone(), Facts { title: Some(found.title), ..facts })))
        }
        Notice::ReturnCode { code, .. } => {
            let code = returning::code_to_send(tx, *code, now).await?;
            Ok(code.map(|code| (taken.notice.clone(), Facts { code: Some(code), ..Facts::default() })))
        }
        // It never travels: staff have it as a task from the start.
        Notice::ReturnCall { .. } => Ok(None),
    }
}

/// A request that lives: open or claimed, carried by a live consent, and nobody has tried yet.
async fn lead_facts(tx: &mut Tx<'_>, lead: LeadId, now: Timestamp) -> Result<Option<Facts>, StoreError> {
    let row: Option<FactsRow> = on!(tx, c => sqlx::query_as(
        "SELECT l.reference, o.name, COALESCE(l.offered_on, l.promised_on)
           FROM leads l JOIN organisations o ON o.id = l.organisation_id
          WHERE l.id = $1 AND l.state IN ('open', 'claimed') AND l.last_contact_at IS NULL
            AND EXISTS (SELECT 1 FROM lead_consents lc JOIN consents c ON c.id = lc.consent_id
                         WHERE lc.lead_id = l.id AND c.expires_at > $2
                           AND NOT EXISTS (SELECT 1 FROM consent_withdrawals w WHERE w.consent_id = c.id))",
    )
    .bind(lead)
    .bind(Time(now))
    .fetch_optional(c)
    .await?);
    Ok(row.map(request_facts))
}

/// A request that lives: open or claimed, carried by a live consent.
async fn living_facts(tx: &mut Tx<'_>, lead: LeadId, now: Timestamp) -> Result<Option<Facts>, StoreError> {
    let row: Option<FactsRow> = on!(tx, c => sqlx::query_as(
        "SELECT l.reference, o.name, COALESCE(l.offered_on, l.promised_on)
           FROM leads l JOIN organisations o ON o.id = l.organisation_id
          WHERE l.id = $1 AND l.state IN ('open', 'claimed')
             AND EXISTS (SELECT 1 FROM lead_consents lc JOIN consents c ON c.id = lc.consent_id
                          WHERE lc.lead_id = l.id AND c.expires_at > $2
                            AND NOT EXISTS (SELECT 1 FROM consent_withdrawals w WHERE w.consent_id = c.id))",
    )
    .bind(lead)
    .bind(Time(now))
    .fetch_optional(c)
    .await?);
    Ok(row.map(request_facts))
}

/// A request that lives or ended, and keeps its contact details, carried by a live consent.
async fn kept_facts(tx: &mut Tx<'_>, lead: LeadId, now: Timestamp) -> Result<Option<Facts>, StoreError> {
    let row: Option<FactsRow> = on!(tx, c => sqlx::query_as(
        "SELECT l.reference, o.name, COALESCE(l.offered_on, l.promised_on)
           FROM leads l JOIN organisations o ON o.id = l.organisation_id
          WHERE l.id = $1 AND l.state <> 'withdrawn' AND l.contact IS NOT NULL
            AND EXISTS (SELECT 1 FROM lead_consents lc JOIN consents c ON c.id = lc.consent_id
                         WHERE lc.lead_id = l.id AND c.expires_at > $2
                           AND NOT EXISTS (SELECT 1 FROM consent_withdrawals w WHERE w.consent_id = c.id))",
    )
    .bind(lead)
    .bind(Time(now))
    .fetch_optional(c)
    .await?);
    Ok(row.map(request_facts))
}

/// A request that ended so, as long as a live consent carries it.
async fn outcome_facts(
    tx: &mut Tx<'_>,
    lead: LeadId,
    outcome: LeadOutcome,
    now: Timestamp,
) -> Result<Option<Facts>, StoreError> {
    let row: Option<FactsRow> = on!(tx, c => sqlx::query_as(
        "SELECT l.reference, o.name, l.promised_on
           FROM leads l JOIN organisations o ON o.id = l.organisation_id
          WHERE l.id = $1 AND l.state = 'closed' AND l.outcome = $3 AND l.contact IS NOT NULL
            AND EXISTS (SELECT 1 FROM lead_consents lc JOIN consents c ON c.id = lc.consent_id
                         WHERE lc.lead_id = l.id AND c.expires_at > $2
                           AND NOT EXISTS (SELECT 1 FROM consent_withdrawals w WHERE w.consent_id = c.id))",
    )
    .bind(lead)
    .bind(Time(now))
    .bind(outcome)
    .fetch_optional(c)
    .await?);
    Ok(row.map(request_facts))
}

/// A phrase that still waits for its answer, about a request that lives.
async fn phrase_facts(
    tx: &mut Tx<'_>,
    lead: LeadId,
    sent: PhraseId,
    now: Timestamp,
) -> Result<Option<Facts>, StoreError> {
    if !phrase_answers::waits(tx, sent, now).await? {
        return Ok(None);
    }
    let Some(facts) = living_facts(tx, lead, now).await? else { return Ok(None) };
    let phrase = phrases::filled_one(tx, sent).await?;
    Ok(phrase.map(|phrase| Facts { phrase: Some(phrase), ..facts }))
}

/// What a notice tells, for whoever reads it aloud; whether it may still be told is not asked.
pub async fn facts(tx: &mut Tx<'_>, notice: &Notice) -> Result<Facts, StoreError> {
    let (opportunity, about) = match notice {
        Notice::LeadSaved { lead }
        | Notice::PromiseMissed { lead, .. }
        | Notice::Screened { lead, .. }
        | Notice::Outcome { lead, .. }
        | Notice::FeedbackDone { lead, .. }
        | Notice::Phrase { lead, .. }
        | Notice::ReturnCode { lead, .. }
        | Notice::ReturnCall { lead } => {
            let row: Option<FactsRow> = on!(tx, c => sqlx::query_as(
                "SELECT l.reference, o.name, COALESCE(l.offered_on, l.promised_on)
                   FROM leads l JOIN organisations o ON o.id = l.organisation_id WHERE l.id = $1",
            )
            .bind(lead)
            .fetch_optional(c)
            .await?);
            let phrase = match notice {
                Notice::Phrase { sent, .. } => phrases::filled_one(tx, *sent).await?,
                _ => None,
            };
            return Ok(Facts { phrase, ..row.map(request_facts).unwrap_or_default() });
        }
        Notice::Reminder { opportunity, about, .. } => (opportunity, *about),
        Notice::Closed { opportunity } | Notice::ChosenClosed { opportunity, .. } => {
            (opportunity, ReminderAbout::Closing)
        }
    };
    let found = reminders::look_up(tx, opportunity, about).await?;
    Ok(found.map(|found| Facts { title: Some(found.title), on: found.on, ..Facts::default() }).unwrap_or_default())
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

async fn closed(
    tx: &mut Tx<'_>,
    opportunity: &OpportunityId,
    now: Timestamp,
) -> Result<Option<(Notice, Facts)>, StoreError> {
    let found = reminders::look_up(tx, opportunity, ReminderAbout::Closing).await?;
    // Open again meanwhile: there is nothing to tell.
    let ahead = |on: Option<Date>| on.is_none_or(|on| on >= day_in_london(now));
    let found = found.filter(|found| found.state != OpportunityState::Open || !ahead(found.on));
    Ok(found.map(|found| {
        let facts = Facts { title: Some(found.title), on: found.on, ..Facts::default() };
        (Notice::Closed { opportunity: opportunity.clone() }, facts)
    }))
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

/// The contact details by which a notice may be told: for an outcome those of the request that just ended.
pub(super) async fn contact_to_tell(
    tx: &mut Tx<'_>,
    notice: &Notice,
    resident: ResidentId,
    lead: Option<LeadId>,
    purpose: Option<Purpose>,
    now: Timestamp,
) -> Result<Option<HeldContact>, StoreError> {
    let ended = match notice {
        Notice::Outcome { lead, .. } | Notice::FeedbackDone { lead, .. } => Some(*lead),
        _ => None,
    };
    contact_of(tx, resident, lead, ended, purpose, now).await
}

/// The contact details we may use: those of the request it is about, or, for what stands on a consent of its own, of the newest
/// live request at an organisation that this consent names. Nothing if no live consent carries that request.
pub(super) async fn live_contact(
    tx: &mut Tx<'_>,
    resident: ResidentId,
    lead: Option<LeadId>,
    purpose: Option<Purpose>,
    now: Timestamp,
) -> Result<Option<HeldContact>, StoreError> {
    contact_of(tx, resident, lead, None, purpose, now).await
}

/// The same, for a request too that has ended.
async fn contact_of(
    tx: &mut Tx<'_>,
    resident: ResidentId,
    lead: Option<LeadId>,
    ended: Option<LeadId>,
    purpose: Option<Purpose>,
    now: Timestamp,
) -> Result<Option<HeldContact>, StoreError> {
    let rows: Vec<(LeadId, OrganisationId, Vec<u8>)> = on!(tx, c => sqlx::query_as(
        "SELECT l.id, l.organisation_id, l.contact FROM leads l
          WHERE l.resident_id = $1 AND l.contact IS NOT NULL
            AND (l.state IN ('open', 'claimed') OR (l.state = 'closed' AND l.id = $3))
            AND EXISTS (SELECT 1 FROM lead_consents lc JOIN consents c ON c.id = lc.consent_id
                         WHERE lc.lead_id = l.id AND c.expires_at > $2
                           AND NOT EXISTS (SELECT 1 FROM consent_withdrawals w WHERE w.consent_id = c.id))
          ORDER BY l.created_at DESC, l.id DESC",
    )
    .bind(resident)
    .bind(Time(now))
    .bind(ended.unwrap_or(LeadId(uuid::Uuid::nil())))
    .fetch_all(c)
    .await?);
    let named: Vec<OrganisationId> = match purpose {
        Some(purpose) => {
            let live = consents::live_for(tx, resident, now).await?;
            live.into_iter()
                .filter(|consent| consent.purpose == purpose)
                .flat_map(|consent| consent.organisations)
                .collect()
        }
        None => Vec::new(),
    };
    let allowed = |(id, organisation, _): &(LeadId, OrganisationId, Vec<u8>)| {
        lead.is_none_or(|lead| lead == *id) && (purpose.is_none() || named.contains(organisation))
    };
    let owner = residents::get(tx, resident).await?;
    let mut best: Option<HeldContact> = None;
    for (id, organisation, sealed) in rows.into_iter().filter(allowed) {
        let plain = zeroize::Zeroizing::new(owner.key.open(leads::contact_place(id), &sealed)?);
        let contact: ContactDetails = serde_json::from_slice(&plain).map_err(|_| UNREADABLE_CONTACT)?;
        let has_email = contact.email.is_some();
        if has_email || (best.is_none() && contact.phone.is_some()) {
            best = Some(HeldContact { lead: id, organisation, contact });
        }
        if has_email {
            break;
        }
    }
    Ok(best)
}
