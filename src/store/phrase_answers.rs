//! Answers to phrases: given once, in the conversation, by the link in an e-mail or to someone who rings. A link's secret follows
//! from the master key and the delivery, so that a repeated e-mail is the same e-mail; only its hash is kept here. Looking at a
//! link changes nothing.

use super::audit::{self, Action, NewEntry};
use super::batches::push_list;
use super::codec::{OnDay, Time};
use super::error::StoreError;
use super::in_work::goes_on;
use super::prompts::Answered;
use super::staff::Token;
use super::tx::{Tx, on};
use super::{claims, leads, locks, phrases};
use crate::clock::day_in_london;
use crate::domain::phrase::{AnsweredHow, Filled};
use crate::domain::taxonomy::{Code as _, Phrase, PhraseAnswer};
use crate::ids::{LeadId, OrganisationId, PhraseId, Reference, ResidentId, StaffId};
use crate::language::Language;
use jiff::Timestamp;
use sqlx::QueryBuilder;
use std::collections::BTreeSet;

/// Whether a phrase still waits for its answer.
pub(super) async fn waits(tx: &mut Tx<'_>, id: PhraseId, now: Timestamp) -> Result<bool, StoreError> {
    let waiting: Option<PhraseId> = on!(tx, c => sqlx::query_scalar(
        "SELECT id FROM phrases WHERE id = $1 AND answer IS NULL AND blanks IS NOT NULL AND answerable_until > $2",
    )
    .bind(id)
    .bind(Time(now))
    .fetch_optional(c)
    .await?);
    Ok(waiting.is_some())
}

/// How an answer came, and who took it down, if someone rang.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum By {
    /// The resident, in the conversation.
    Conversation,
    /// The resident, by the link in an e-mail.
    Link,
    /// This member of staff, who rang.
    Telephone(StaffId),
}

impl By {
    fn how(self) -> AnsweredHow {
        match self {
            Self::Conversation => AnsweredHow::Conversation,
            Self::Link => AnsweredHow::Link,
            Self::Telephone(_) => AnsweredHow::Telephone,
        }
    }
}

/// Answers a phrase, once, whichever way comes first; the other ways are closed. Its request is due today, so that someone sees
/// the answer; one that was closed for now is back in the queue. "No longer wanted" cancels the request.
pub async fn answer(
    tx: &mut Tx<'_>,
    sent: PhraseId,
    answer: PhraseAnswer,
    by: By,
    now: Timestamp,
) -> Result<Answered, StoreError> {
    let asked: Option<(ResidentId, Phrase)> = on!(tx, c => sqlx::query_as(
        "SELECT resident_id, phrase FROM phrases WHERE id = $1",
    )
    .bind(sent)
    .fetch_optional(c)
    .await?);
    let Some((resident, phrase)) = asked else { return Ok(Answered::TooLate) };
    if !phrase.answers().contains(&answer) {
        return Ok(Answered::TooLate);
    }
    locks::residents(tx, &[resident]).await?;
    let lead: Option<LeadId> = on!(tx, c => sqlx::query_scalar(concat!(
        "UPDATE phrases SET answer = $2, answered_at = $3, answered_how = $4
          WHERE id = $1 AND answer IS NULL AND blanks IS NOT NULL AND answerable_until > $3
            AND EXISTS (SELECT 1 FROM leads l WHERE l.id = phrases.lead_id AND ",
        goes_on!("l"),
        ") RETURNING lead_id",
    ))
    .bind(sent)
    .bind(answer)
    .bind(Time(now))
    .bind(by.how())
    .fetch_optional(c)
    .await?);
    let Some(lead) = lead else { return Ok(Answered::TooLate) };
    stop_asking(tx, lead, sent, answer, now).await?;
    let organisation: Option<OrganisationId> = on!(tx, c => sqlx::query_scalar(
        "UPDATE leads SET due_on = CASE WHEN $3 AND due_on > $2 THEN $2 ELSE due_on END WHERE id = $1
         RETURNING organisation_id",
    )
    .bind(lead)
    .bind(OnDay(day_in_london(now)))
    .bind(answer.wants_someone())
    .fetch_optional(c)
    .await?);
    let staff = if let By::Telephone(staff) = by { Some(staff) } else { None };
    let detail = Some(answer.to_string());
    let entry = NewEntry { at: now, staff, organisation, action: Action::PhraseAnswered, lead: Some(lead), detail };
    audit::record(tx, &entry).await?;
    if answer == PhraseAnswer::NoLongerWanted {
        leads::cancel_request(tx, lead, now).await?;
    } else if answer.wants_someone() {
        claims::take_up_again(tx, lead, now).await?;
    }
    Ok(Answered::Now)
}

/// Closes every other way in which the phrase still asks.
async fn stop_asking(
    tx: &mut Tx<'_>,
    lead: LeadId,
    sent: PhraseId,
    answer: PhraseAnswer,
    now: Timestamp,
) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(
        "UPDATE prompts SET state = 'answered', answer = $2
          WHERE lead_id = $3 AND kind = 'phrase' AND about = $1 AND state IN ('waiting', 'shown')",
    )
    .bind(sent.to_string())
    .bind(answer)
    .bind(lead)
    .execute(c)
    .await?);
    for statement in [
        "UPDATE outbox SET state = 'cancelled', ended_at = $2
          WHERE lead_id = $3 AND kind = 'phrase' AND subject = $1 AND state IN ('ready', 'sending')",
        "UPDATE call_tasks SET state = 'dropped', ended_at = $2
          WHERE lead_id = $3 AND kind = 'phrase' AND subject = $1 AND state = 'open'",
    ] {
        on!(tx, c => sqlx::query(statement).bind(sent.to_string()).bind(Time(now)).bind(lead).execute(c).await?);
    }
    Ok(())
}

/// What a link in an e-mail answers, for its page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AnswerLink {
    /// What names the request on the telephone.
    pub reference: Reference,
    /// The language of the e-mail.
    pub language: Language,
    /// Whether it was in easy wording.
    pub easy: bool,
    /// What the page shows.
    pub shows: Shows,
}

/// What the page of a link shows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Shows {
    /// The phrase, with its answers.
    Asks(Box<Filled>),
    /// What was answered, and nothing of the phrase: whoever finds the link later learns no more.
    Answered(PhraseAnswer),
}

/// Makes the link of a delivery; a second time it is the same one.
pub(super) async fn make_link(tx: &mut Tx<'_>, sent: PhraseId, delivery: &str) -> Result<Token, StoreError> {
    let token = Token::derive(tx.keyring, "answer link", delivery.as_bytes());
    let hash = token.hash(tx.keyring, "answer");
    on!(tx, c => sqlx::query("UPDATE phrases SET link_hash = $2 WHERE id = $1").bind(sent).bind(hash).execute(c).await?);
    Ok(token)
}

type LinkRow = (PhraseId, Reference, Language, bool, Option<PhraseAnswer>, bool);

async fn row(tx: &mut Tx<'_>, token: &Token, now: Timestamp) -> Result<Option<LinkRow>, StoreError> {
    let hash = token.hash(tx.keyring, "answer");
    Ok(on!(tx, c => sqlx::query_as(concat!(
        "SELECT p.id, l.reference, p.language, p.easy, p.answer, ",
        goes_on!("l"),
        " FROM phrases p JOIN leads l ON l.id = p.lead_id WHERE p.link_hash = $1 AND p.answerable_until > $2",
    ))
    .bind(hash)
    .bind(Time(now))
    .fetch_optional(c)
    .await?))
}

/// What a link answers. Nothing if it is over, or never was.
pub async fn look(tx: &mut Tx<'_>, token: &Token, now: Timestamp) -> Result<Option<AnswerLink>, StoreError> {
    let Some((id, reference, language, easy, answer, lives)) = row(tx, token, now).await? else { return Ok(None) };
    let shows = match answer {
        Some(answer) => Shows::Answered(answer),
        None if !lives => return Ok(None),
        None => match phrases::filled_one(tx, id).await? {
            Some(filled) => Shows::Asks(Box::new(filled)),
            None => return Ok(None),
        },
    };
    Ok(Some(AnswerLink { reference, language, easy, shows }))
}

/// Answers by a link, once; afterwards it shows what was answered first. Nothing if it is over, or never was.
pub async fn answer_by_link(
    tx: &mut Tx<'_>,
    token: &Token,
    given: PhraseAnswer,
    now: Timestamp,
) -> Result<Option<AnswerLink>, StoreError> {
    let Some((id, ..)) = row(tx, token, now).await? else { return Ok(None) };
    answer(tx, id, given, By::Link, now).await?;
    look(tx, token, now).await
}

/// Answers that came since anyone tried to reach the person or wrote to them. Whoever asks says of which requests, or which answers.
macro_rules! unread {
    ($what:literal) => {
        concat!(
            "SELECT ",
            $what,
            " FROM phrases p JOIN leads r ON r.id = p.lead_id
               WHERE p.answer IS NOT NULL AND (r.last_contact_at IS NULL OR r.last_contact_at < p.answered_at)
                 AND NOT EXISTS (SELECT 1 FROM phrases n WHERE n.lead_id = p.lead_id AND n.sent_at > p.answered_at)"
        )
    };
}

/// The requests that have such an answer.
pub(super) const UNREAD: &str = unread!("p.lead_id");

/// The newest answer about a request that wants someone, if nobody has tried to reach the person or written to them since.
pub async fn unread_of(tx: &mut Tx<'_>, lead: LeadId) -> Result<Option<PhraseAnswer>, StoreError> {
    const OF_ONE: &str = concat!(unread!("p.answer"), " AND p.lead_id = $1 ORDER BY p.answered_at DESC LIMIT 1");
    let newest: Option<PhraseAnswer> = on!(tx, c => sqlx::query_scalar(OF_ONE).bind(lead).fetch_optional(c).await?);
    Ok(newest.filter(|answer| answer.wants_someone()))
}

/// Answers that want someone to read them.
pub(super) fn wanting_someone() -> Vec<PhraseAnswer> {
    PhraseAnswer::ALL.iter().copied().filter(|answer| answer.wants_someone()).collect()
}

/// Those of these requests whose newest answer wants someone, and nobody has tried to reach the person or written to them since.
pub async fn unread_in(tx: &mut Tx<'_>, of: &[LeadId]) -> Result<BTreeSet<LeadId>, StoreError> {
    let mut unread = BTreeSet::new();
    for list in super::batches::look_ups(of) {
        let leads: Vec<LeadId> = on!(tx, c => {
            let mut query = QueryBuilder::new(UNREAD);
            query.push(" AND p.answer IN (");
            push_list!(query, &wanting_someone());
            query.push(" AND p.lead_id IN (");
            push_list!(query, &list);
            query.build_query_scalar().fetch_all(c).await?
        });
        unread.extend(leads);
    }
    Ok(unread)
}
