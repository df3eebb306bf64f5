//! Working on a claimed lead: handing it on, tries, notes, outcomes. Each is for the one who has the lead alone.

use super::leads::seen;
use super::{Actor, Desk, DeskError, rights};
use crate::clock::day_in_london;
use crate::domain::consent::How;
use crate::domain::feedback::still_to_do;
use crate::domain::follow_up::{NewAttempt, NotSuitable, days_tried, tried_enough};
use crate::domain::lead::{LeadState, LeadSummary};
use crate::domain::staff::Staff;
use crate::domain::taxonomy::{AttemptResult, LeadOutcome, PhraseAnswer, Service};
use crate::ids::{LeadId, StaffId};
use crate::language::Language;
use crate::store::leads::Ended;
use crate::store::withdrawing::{self, Which};
use crate::store::{
    BoxFuture, StoreError, Tx, allowances, claims, feedback_deeds, following_up, leads, outcomes, phrase_answers,
    phrases, promises, staff,
};
use jiff::civil::Date;
use uuid::Uuid;

/// Days of work that are offered for a next try.
const NEXT_DAYS: u32 = 10;
/// The longest note, in characters.
pub const LONGEST_NOTE: usize = 1000;

/// How a lead ends.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ending {
    /// What became of it.
    pub outcome: LeadOutcome,
    /// Why nothing fits now: only with [`LeadOutcome::NotSuitableNow`].
    pub reason: Option<NotSuitable>,
    /// Whether the resident is told in their language; otherwise the one who closes it has told them.
    pub tell: bool,
}

/// A colleague who may have a lead.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Taker {
    /// Who.
    pub staff: Staff,
    /// The boroughs they work through; none stands for all.
    pub boroughs: Vec<String>,
    /// Leads they hold now.
    pub held: u32,
}

/// Colleagues who may have a lead: of its organisation, service and borough, without the actor.
pub async fn colleagues(desk: &Desk, actor: &Actor, lead: LeadId) -> Result<Vec<Taker>, DeskError> {
    actor.must_follow_up()?;
    let actor = actor.clone();
    desk.store
        .read(move |tx| {
            Box::pin(async move {
                Ok(match held(tx, &actor, lead).await? {
                    Ok(lead) => Ok(takers(tx, &actor, &lead).await?),
                    Err(why) => Err(why),
                })
            })
        })
        .await?
}

async fn takers(tx: &mut Tx<'_>, actor: &Actor, lead: &LeadSummary) -> Result<Vec<Taker>, StoreError> {
    let colleagues = staff::list_of(tx, &actor.staff.organisation).await?;
    let held = allowances::held_by_each(tx, &actor.staff.organisation).await?;
    let mut takers = Vec::new();
    for staff in colleagues {
        let may = rights::follows_up(staff.role)
            && rights::services(staff.role, actor.organisation.kind).contains(&lead.service);
        if staff.id == actor.staff.id || !may {
            continue;
        }
        let boroughs = match staff.role {
            role if rights::may_have_boroughs(role) => staff::boroughs_of(tx, staff.id).await?,
            _ => Vec::new(),
        };
        if rights::works_in(&boroughs, lead.needs.borough.as_deref()) {
            let held = held.iter().find(|(id, _)| *id == staff.id).map_or(0, |(_, held)| *held);
            takers.push(Taker { staff, boroughs, held });
        }
    }
    Ok(takers)
}

/// Hands a lead on to a colleague who has room for it. Its promised day stays.
pub async fn hand_on(desk: &Desk, actor: &Actor, lead: LeadId, to: StaffId) -> Result<(), DeskError> {
    actor.must_follow_up()?;
    let (actor, now, most) = (actor.clone(), desk.now(), desk.limits);
    desk.store
        .write(move |tx| {
            Box::pin(async move {
                let summary = match held(tx, &actor, lead).await? {
                    Ok(summary) => summary,
                    Err(why) => return Ok(Err(why)),
                };
                if !takers(tx, &actor, &summary).await?.iter().any(|one| one.staff.id == to) {
                    return Ok(Err(DeskError::NoSuchColleague));
                }
                tx.savepoint().await?;
                if !claims::hand_on(tx, lead, actor.staff.id, to, now).await? {
                    tx.rollback().await?;
                    return Ok(Err(DeskError::NotYours));
                }
                // Counted with it, while nobody else acts for either of them.
                if allowances::claims_held(tx, to, None).await? > most.open_claims {
                    tx.rollback().await?;
                    return Ok(Err(DeskError::ColleagueFull));
                }
                tx.release().await?;
                Ok(Ok(()))
            })
        })
        .await?
}

/// The next days on which someone of the actor's organisation is on duty, from tomorrow on: those of a next try.
pub async fn next_days(desk: &Desk, actor: &Actor) -> Result<Vec<Date>, DeskError> {
    actor.must_follow_up()?;
    let (organisation, today) = (actor.staff.organisation.clone(), day_in_london(desk.now()));
    let read = desk.store.read(move |tx| Box::pin(async move { promises::rests_of(tx, &organisation, today).await }));
    let duty = read.await?;
    Ok((1..=NEXT_DAYS).map(|days| duty.days_later(today, days)).collect())
}

/// Notes a try to reach the person. Tries that take a number or an address need the name and contact to have been opened by the same
/// member of staff. Who asked us to stop is not contacted about it again, from this moment on.
pub async fn attempt(desk: &Desk, actor: &Actor, lead: LeadId, attempt: NewAttempt) -> Result<(), DeskError> {
    actor.must_follow_up()?;
    let (actor, now) = (actor.clone(), desk.now());
    desk.store
        .write(move |tx| {
            Box::pin(async move {
                if let Err(why) = held(tx, &actor, lead).await? {
                    return Ok(Err(why));
                }
                if attempt.how.takes_contact() && !claims::has_opened(tx, lead, actor.staff.id).await? {
                    return Ok(Err(DeskError::NotOpened));
                }
                let Some(resident) = leads::resident_of(tx, lead).await? else { return Ok(Err(DeskError::NotFound)) };
                if !following_up::record_attempt(tx, lead, actor.staff.id, attempt, now).await? {
                    return Ok(Err(DeskError::NotYours));
                }
                if attempt.result == AttemptResult::AskedToStop {
                    withdrawing::withdraw(tx, resident, Which::Lead(lead), How::Telephone, now).await?;
                }
                Ok(Ok(()))
            })
        })
        .await?
}

/// Writes a note for whoever has the lead after them. Its length is the caller's to check.
pub async fn write_note(desk: &Desk, actor: &Actor, lead: LeadId, words: String) -> Result<(), DeskError> {
    let (staff, now) = (actor.staff.id, desk.now());
    holding(desk, actor, lead, move |tx| {
        Box::pin(async move { following_up::write_note(tx, lead, staff, &words, now).await })
    })
    .await
}

/// Removes a note for the one who wrote it.
pub async fn remove_note(desk: &Desk, actor: &Actor, lead: LeadId, note: Uuid) -> Result<(), DeskError> {
    let (staff, now) = (actor.staff.id, desk.now());
    holding(desk, actor, lead, move |tx| Box::pin(following_up::remove_note(tx, lead, staff, note, now))).await
}

/// Does something for the one who has the lead; it says whether the lead was still theirs.
async fn holding<F>(desk: &Desk, actor: &Actor, lead: LeadId, act: F) -> Result<(), DeskError>
where
    F: for<'t> FnOnce(&'t mut Tx<'_>) -> BoxFuture<'t, Result<bool, StoreError>> + Send + 'static,
{
    actor.must_follow_up()?;
    let actor = actor.clone();
    desk.store
        .write(move |tx| {
            Box::pin(async move {
                if let Err(why) = held(tx, &actor, lead).await? {
                    return Ok(Err(why));
                }
                Ok(if act(tx).await? { Ok(()) } else { Err(DeskError::NotYours) })
            })
        })
        .await?
}

/// What closing a lead so comes to, looked at before it is done.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Closing {
    /// The language in which the person reads it.
    pub language: Language,
    /// Whether in easy wording.
    pub easy: bool,
    /// What the person answered that nobody has dealt with.
    pub unread: Option<PhraseAnswer>,
}

/// Looks at a close before it is done; refuses what the close would.
pub async fn look_at_close(
    desk: &Desk,
    actor: &Actor,
    lead: LeadId,
    outcome: LeadOutcome,
) -> Result<Closing, DeskError> {
    actor.must_follow_up()?;
    let actor = actor.clone();
    desk.store
        .read(move |tx| {
            Box::pin(async move {
                let summary = match held(tx, &actor, lead).await? {
                    Ok(summary) => summary,
                    Err(why) => return Ok(Err(why)),
                };
                if let Err(why) = may_end(tx, &summary, outcome).await? {
                    return Ok(Err(why));
                }
                let (language, easy) = phrases::spoken_to(tx, lead, summary.language).await?;
                let unread = phrase_answers::unread_of(tx, lead).await?;
                Ok(Ok(Closing { language, easy, unread }))
            })
        })
        .await?
}

/// Whether a lead may end so now: "could not reach" needs tries on three different days, feedback something that was done about it.
async fn may_end(
    tx: &mut Tx<'_>,
    lead: &LeadSummary,
    outcome: LeadOutcome,
) -> Result<Result<(), DeskError>, StoreError> {
    if outcome == LeadOutcome::CouldNotReach {
        let tries = following_up::attempts(tx, lead.id).await?;
        if !tried_enough(&tries) {
            return Ok(Err(DeskError::TriedTooLittle(days_tried(&tries))));
        }
    }
    if lead.service == Service::Feedback {
        let done = feedback_deeds::list(tx, lead.id).await?;
        if let Some(still) = still_to_do(lead.needs.feedback, &done, outcome) {
            return Ok(Err(DeskError::StillToDo(still)));
        }
    }
    Ok(Ok(()))
}

/// Ends a lead with its outcome, or says how one went on that ended on the way. Asked to stop takes the consent back at once;
/// "could not reach" needs tries on three different days. The resident is told, unless they have been.
pub async fn close(desk: &Desk, actor: &Actor, lead: LeadId, ending: Ending) -> Result<(), DeskError> {
    actor.must_follow_up()?;
    let (actor, now) = (actor.clone(), desk.now());
    desk.store
        .write(move |tx| {
            Box::pin(async move {
                let summary = match held(tx, &actor, lead).await? {
                    Ok(summary) => summary,
                    Err(why) => return Ok(Err(why)),
                };
                let Some(resident) = leads::resident_of(tx, lead).await? else { return Ok(Err(DeskError::NotFound)) };
                if ending.outcome == LeadOutcome::AskedToStop {
                    super::telephone::put_on_record(tx, &actor, lead, "request", now).await?;
                    withdrawing::withdraw(tx, resident, Which::Lead(lead), How::Telephone, now).await?;
                    return Ok(Ok(()));
                }
                if let Err(why) = may_end(tx, &summary, ending.outcome).await? {
                    return Ok(Err(why));
                }
                let unheard = phrases::unheard_deeds(tx, lead).await?;
                if !claims::close(tx, lead, actor.staff.id, ending.outcome, now).await? {
                    return Ok(Err(DeskError::NotYours));
                }
                if let Some(reason) = ending.reason {
                    following_up::keep_reason(tx, lead, reason).await?;
                }
                if summary.service == Service::Feedback {
                    feedback_deeds::tell_after_all(tx, resident, &summary, &unheard, now).await?;
                }
                // What was done about feedback is its answer; another message would say less.
                let is_told = summary.service == Service::Feedback && ending.outcome == LeadOutcome::Answered;
                if ending.tell && !is_told {
                    outcomes::tell(tx, resident, &summary, ending.outcome, now).await?;
                }
                Ok(Ok(()))
            })
        })
        .await?
}

/// The lead, if the actor works on it: they have it, or closed it for now.
pub(super) async fn held(
    tx: &mut Tx<'_>,
    actor: &Actor,
    lead: LeadId,
) -> Result<Result<LeadSummary, DeskError>, StoreError> {
    let lead = match seen(tx, actor, lead).await? {
        Ok(lead) => lead,
        Err(why) => return Ok(Err(why)),
    };
    let mine = lead.claimed_by == Some(actor.staff.id);
    if mine && lead.state == LeadState::Claimed {
        return Ok(Ok(lead));
    }
    Ok(match leads::ended(tx, lead.id).await? {
        Some(ended) if mine && ended.going_on => Ok(lead),
        ended => Err(not_held(&lead, ended)),
    })
}

/// Why someone who may know of a lead cannot work on it, when they do not have it.
pub(super) fn not_held(lead: &LeadSummary, ended: Option<Ended>) -> DeskError {
    match ended {
        // Whoever of us closes a lead has it; only the resident leaves it with nobody.
        Some(_) if lead.claimed_by.is_none() => DeskError::Cancelled,
        Some(Ended { going_on: false, .. }) => DeskError::Ended,
        Some(_) | None => DeskError::NotYours,
    }
}
