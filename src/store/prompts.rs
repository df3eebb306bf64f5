//! Prompts: questions that come from outside a turn. Made once for each occasion, answered once.

use super::audit::{self, Action, NewEntry};
use super::batches::{pieces, push_list};
use super::codec::{OnDay, Time, row_id};
use super::delivering::{self, Reach};
use super::error::StoreError;
use super::outbox::{self, NewNotice};
use super::phrase_answers::By;
use super::told_days::{standing, untried};
use super::tx::{Tx, on};
use super::{leads, locks, phrase_answers, phrases, promises, told_days};
use crate::clock::day_in_london;
use crate::domain::duty::Duty;
use crate::domain::notice::{Notice, Route};
use crate::domain::prompt::{Prompt, PromptAnswer, PromptKind, PromptState};
use crate::domain::reminder::next_allowed;
use crate::domain::taxonomy::Service;
use crate::ids::{LeadId, OrganisationId, OutboxId, PhraseId, PromptId, ResidentId};
use crate::language::Language;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use sqlx::QueryBuilder;
use sqlx::types::Json;
use std::collections::BTreeMap;

/// Leads that one call of [`offer_new_days`] looks at.
const AT_ONCE: i64 = 100;
/// How long a new day can be answered.
const ANSWERABLE: SignedDuration = SignedDuration::from_hours(14 * 24);

/// A prompt that was just made.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Made {
    /// The prompt.
    pub prompt: PromptId,
    /// Whom it asks.
    pub resident: ResidentId,
}

type LiveRow = (ResidentId, PromptId, Json<PromptKind>, PromptState, Time);

/// The prompts of many residents that can still be answered, newest first.
pub(super) async fn live_of(
    tx: &mut Tx<'_>,
    residents: &[ResidentId],
    now: Timestamp,
) -> Result<Vec<(ResidentId, Prompt)>, StoreError> {
    let rows: Vec<LiveRow> = on!(tx, c => {
        let mut query = QueryBuilder::new(
            "SELECT resident_id, id, args, state, expires_at FROM prompts WHERE state IN ('waiting', 'shown') AND expires_at > ",
        );
        query.push_bind(Time(now)).push(" AND resident_id IN (");
        push_list!(query, residents);
        query.push(" ORDER BY created_at DESC, id DESC");
        query.build_query_as().fetch_all(c).await?
    });
    let sent: Vec<PhraseId> = rows.iter().filter_map(|(_, _, kind, ..)| phrase_in(&kind.0)).collect();
    let filled = phrases::filled(tx, &sent).await?;
    Ok(rows
        .into_iter()
        .map(|(resident, id, kind, state, expires)| {
            let filled = phrase_in(&kind.0).and_then(|sent| filled.get(&sent).cloned());
            (resident, Prompt { id, kind: kind.0, state, expires_at: expires.0, filled })
        })
        .collect())
}

/// The phrase that a prompt shows.
fn phrase_in(kind: &PromptKind) -> Option<PhraseId> {
    match kind {
        PromptKind::Phrase { sent, .. } => Some(*sent),
        _ => None,
    }
}

/// A notice enters its resident's conversation as a question; the same one enters once. Gives the question: a new day was asked
/// about when it was offered. `row` is the notice's own by the route of the conversation.
pub async fn make(
    tx: &mut Tx<'_>,
    row: OutboxId,
    resident: ResidentId,
    kind: &PromptKind,
    now: Timestamp,
) -> Result<Option<PromptId>, StoreError> {
    if !matches!(kind, PromptKind::PromiseMissed { .. } | PromptKind::DayMoved { .. }) {
        let usual = now.saturating_add(ANSWERABLE).unwrap_or(Timestamp::MAX);
        // A phrase is over with its request, and cannot be answered longer than by the link in its e-mail.
        let (lead, about, until) = match kind {
            PromptKind::Phrase { lead, sent, .. } => {
                (Some(*lead), sent.to_string(), phrases::until(tx, *sent).await?.unwrap_or(usual))
            }
            _ => (None, day_in_london(now).to_string(), usual),
        };
        on!(tx, c => sqlx::query(
            "INSERT INTO prompts (id, resident_id, lead_id, about, kind, args, created_at, expires_at, state)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'waiting') ON CONFLICT DO NOTHING",
        )
        .bind(named_by(row))
        .bind(resident)
        .bind(lead)
        .bind(about)
        .bind(kind.id())
        .bind(Json(kind))
        .bind(Time(now))
        .bind(Time(until))
        .execute(c)
        .await?);
    }
    Ok(of_notice(tx, row, kind).await?.map(|asked| asked.id))
}

/// The row's own id names the prompt, so that a repeat is the same prompt.
fn named_by(row: OutboxId) -> PromptId {
    PromptId(row.0)
}

/// A question that a notice asks, as far as it got.
pub(super) struct Asked {
    id: PromptId,
    /// Whether it was shown or pushed, or needs neither any more.
    pub(super) told: bool,
}

/// The question that a notice asks, if it is made; `row` is the notice's own by the route of the conversation.
pub(super) async fn of_notice(tx: &mut Tx<'_>, row: OutboxId, kind: &PromptKind) -> Result<Option<Asked>, StoreError> {
    let found: Option<(PromptId, bool)> = match kind {
        PromptKind::PromiseMissed { lead, missed: instead_of, .. }
        | PromptKind::DayMoved { lead, closed: instead_of, .. } => on!(tx, c => sqlx::query_as(
            "SELECT id, state <> 'waiting' OR pushed_at IS NOT NULL FROM prompts
              WHERE lead_id = $1 AND kind = $2 AND about = $3",
        )
        .bind(lead)
        .bind(kind.id())
        .bind(OnDay(*instead_of))
        .fetch_optional(c)
        .await?),
        PromptKind::Reminder { .. }
        | PromptKind::Closed { .. }
        | PromptKind::ChosenClosed { .. }
        | PromptKind::Screened { .. }
        | PromptKind::Phrase { .. }
        | PromptKind::Outcome { .. }
        | PromptKind::FeedbackDone { .. } => {
            on!(tx, c => sqlx::query_as(
            "SELECT id, state <> 'waiting' OR pushed_at IS NOT NULL FROM prompts WHERE id = $1",
        )
        .bind(named_by(row))
        .fetch_optional(c)
        .await?)
        }
    };
    Ok(found.map(|(id, told)| Asked { id, told }))
}

/// A new day in the place of one that was promised.
pub(super) struct NewDay {
    /// The request.
    pub(super) lead: LeadId,
    /// Whose it is.
    pub(super) resident: ResidentId,
    /// Its language, where they have no conversation.
    pub(super) language: Language,
    /// The day that was promised.
    pub(super) instead_of: Date,
    /// What tells it, and asks whether the new day is good.
    pub(super) notice: Notice,
}

/// Asks someone one question about a new day, once for each day whose place it takes; what still asked about an earlier one is over.
/// Who gave an e-mail address or a telephone number is told there too.
pub(super) async fn ask_about(tx: &mut Tx<'_>, new: &NewDay, now: Timestamp) -> Result<Option<Made>, StoreError> {
    let NewDay { lead, resident, language, instead_of, ref notice } = *new;
    new_day_is_over(tx, lead, now).await?;
    let Some(kind) = notice.as_prompt() else { return Ok(None) };
    let prompt = PromptId(row_id(now)?);
    let asked = on!(tx, c => sqlx::query(
        "INSERT INTO prompts (id, resident_id, lead_id, about, kind, args, created_at, expires_at, state)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'waiting') ON CONFLICT DO NOTHING",
    )
    .bind(prompt)
    .bind(resident)
    .bind(lead)
    .bind(OnDay(instead_of))
    .bind(kind.id())
    .bind(Json(&kind))
    .bind(Time(now))
    .bind(Time(now.saturating_add(ANSWERABLE).unwrap_or(Timestamp::MAX)))
    .execute(c)
    .await?
    .rows_affected());
    if asked == 0 {
        return Ok(None);
    }
    let (language, easy) = outbox::spoken_to(tx, resident, language).await?;
    let mut row = NewNotice {
        resident,
        lead: Some(lead),
        purpose: None,
        route: Route::Email,
        notice: notice.clone(),
        language,
        easy,
        due_at: next_allowed(now),
    };
    outbox::enqueue(tx, &row, now).await?;
    if delivering::reach(tx, resident, now).await? != Reach::None {
        // The question waits in the conversation already; this pushes it.
        row.route = Route::Conversation;
        outbox::enqueue(tx, &row, now).await?;
    }
    Ok(Some(Made { prompt, resident }))
}

/// Another day stands: what asked about a new day, and the calls that would tell of it, are over.
pub(super) async fn new_day_is_over(tx: &mut Tx<'_>, lead: LeadId, now: Timestamp) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(
        "UPDATE prompts SET state = 'expired'
          WHERE lead_id = $1 AND kind IN ('promise_missed', 'day_moved') AND state IN ('waiting', 'shown')",
    )
    .bind(lead)
    .execute(c)
    .await?);
    on!(tx, c => sqlx::query(
        "UPDATE call_tasks SET state = 'dropped', ended_at = $2, borough = NULL
          WHERE lead_id = $1 AND kind IN ('promise_missed', 'day_moved') AND state = 'open'",
    )
    .bind(lead)
    .bind(Time(now))
    .execute(c)
    .await?);
    Ok(())
}

/// Residents whose promised day has passed in London without contact are offered a new one, and asked one question about it;
/// an unanswered question about an earlier miss is over. The lead itself stays overdue, at the head of the queue. Looks at up to 100 leads, longest overdue first: call it until
/// nothing is made. The new day is one that the organisation can keep, and takes its place in that week.
pub async fn offer_new_days(tx: &mut Tx<'_>, now: Timestamp) -> Result<Vec<Made>, StoreError> {
    let today = day_in_london(now);
    let missed: Vec<(LeadId, ResidentId, OrganisationId, Service, Language, OnDay)> = on!(tx, c => sqlx::query_as(concat!(
        "SELECT id, resident_id, organisation_id, service, language, ", standing!(), " FROM leads
          WHERE ", untried!(), " AND ", standing!(), " < $1 ORDER BY promised_on, id LIMIT $2",
    ))
    .bind(OnDay(today))
    .bind(AT_ONCE)
    .fetch_all(c)
    .await?);
    let asked: Vec<ResidentId> = missed.iter().map(|(_, resident, ..)| *resident).collect();
    locks::residents(tx, &asked).await?;
    let mut made = Vec::with_capacity(missed.len());
    let mut duties: BTreeMap<OrganisationId, Duty> = BTreeMap::new();
    for (lead, resident, organisation, service, language, OnDay(day)) in missed {
        if !duties.contains_key(&organisation) {
            duties.insert(organisation.clone(), promises::duty_of(tx, &organisation, today).await?);
        }
        let duty = duties.entry(organisation.clone()).or_default();
        // Its own place, if the day that was missed is of this week.
        duty.give_back(service, day);
        let offered = duty.promise(service, today).day;
        duty.take(service, offered);
        if !told_days::miss(tx, lead, day, offered).await? {
            continue;
        }
        let organisation = Some(organisation);
        let detail = Some(day.to_string());
        audit::record(
            tx,
            &NewEntry { at: now, staff: None, organisation, action: Action::PromiseMissed, lead: Some(lead), detail },
        )
        .await?;
        let notice = Notice::PromiseMissed { lead, missed: day, offered };
        made.extend(ask_about(tx, &NewDay { lead, resident, language, instead_of: day, notice }, now).await?);
    }
    Ok(made)
}

/// Notes that prompts were shown.
pub async fn mark_shown(tx: &mut Tx<'_>, prompts: &[PromptId]) -> Result<(), StoreError> {
    for piece in pieces(prompts) {
        on!(tx, c => {
            let mut query = QueryBuilder::new("UPDATE prompts SET state = 'shown' WHERE state = 'waiting' AND id IN (");
            push_list!(query, piece);
            query.build().execute(c).await?;
        });
    }
    Ok(())
}

/// Notes that a prompt was pushed into a conversation.
pub async fn mark_pushed(tx: &mut Tx<'_>, prompt: PromptId, now: Timestamp) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query("UPDATE prompts SET pushed_at = $2 WHERE id = $1")
        .bind(prompt)
        .bind(Time(now))
        .execute(c)
        .await?);
    Ok(())
}

/// Notes that prompts were not seen after all: what showed them did not reach the person. They are asked again.
pub async fn mark_unseen(tx: &mut Tx<'_>, prompts: &[PromptId]) -> Result<(), StoreError> {
    for piece in pieces(prompts) {
        on!(tx, c => {
            let mut query = QueryBuilder::new(
                "UPDATE prompts SET state = CASE WHEN state = 'shown' THEN 'waiting' ELSE state END, pushed_at = NULL
                  WHERE id IN (",
            );
            push_list!(query, piece);
            query.build().execute(c).await?;
        });
    }
    Ok(())
}

/// What came of an answer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Answered {
    /// It counts.
    Now,
    /// It was answered before, its time is over, or it asked someone else.
    TooLate,
}

/// Answers a prompt, once. Cancelling cancels the request it asks about.
pub async fn answer(
    tx: &mut Tx<'_>,
    prompt: PromptId,
    resident: ResidentId,
    answer: PromptAnswer,
    now: Timestamp,
) -> Result<Answered, StoreError> {
    locks::residents(tx, &[resident]).await?;
    let asked: Option<(Option<LeadId>, Json<PromptKind>)> = on!(tx, c => sqlx::query_as(
        "UPDATE prompts SET state = 'answered', answer = $3
          WHERE id = $1 AND resident_id = $2 AND state IN ('waiting', 'shown') AND expires_at > $4 RETURNING lead_id, args",
    )
    .bind(prompt)
    .bind(resident)
    .bind(answer)
    .bind(Time(now))
    .fetch_optional(c)
    .await?);
    let Some((lead, Json(kind))) = asked else { return Ok(Answered::TooLate) };
    match (answer, lead, phrase_in(&kind)) {
        (PromptAnswer::Cancel, Some(lead), _) => drop(leads::cancel_request(tx, lead, now).await?),
        // It may have been answered another way in this moment: that answer counts.
        (PromptAnswer::Phrase(answer), _, Some(sent)) => {
            return phrase_answers::answer(tx, sent, answer, By::Conversation, now).await;
        }
        _ => {}
    }
    Ok(Answered::Now)
}
