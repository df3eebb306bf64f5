//! Calls: what a person tells by telephone because nothing else reaches someone. Each is made by whoever takes it, or by whoever
//! holds the request it is about; only they open the name and number. Calls are listed in the queue.

use super::telephone::{self, Told};
use super::{Actor, Desk, DeskError, limits, rights};
use crate::domain::consent::How;
use crate::domain::contact::{EmailAddress, PhoneNumber};
use crate::domain::lead::ContactDetails;
use crate::domain::notice::Notice;
use crate::domain::taxonomy::{AttemptResult, CodeSet, PartOfDay, PhraseAnswer, ReleaseReason};
use crate::ids::{CallTaskId, LeadId, StaffId};
use crate::store::call_tries::{self, Stopped};
use crate::store::claims::Look;
use crate::store::phrase_answers::{self, By};
use crate::store::withdrawing::{self, Which};
use crate::store::{StoreError, Tx, call_tasks, claims, staff, telling};
use jiff::Timestamp;
use jiff::civil::Date;

pub use crate::store::call_tasks::CallTask;
pub use crate::store::telling::Facts;

/// A call at first look.
#[derive(Clone, Debug)]
pub struct CallView {
    /// The call.
    pub task: CallTask,
    /// What it tells.
    pub facts: Facts,
    /// How it stands to the one who looks.
    pub standing: Standing,
    /// When the one who looks opened the name and number, if the call is theirs and they still see them by that opening.
    pub opened_at: Option<Timestamp>,
}

/// How a call stands to the one who looks at it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Standing {
    /// Nobody has it; they may take it.
    Free,
    /// Nobody has it; their role makes none.
    ToWatch,
    /// They took it.
    Mine,
    /// They have it because they hold its request.
    MineWithLead,
    /// A colleague of this name makes it.
    Others(String),
}

/// What whoever makes a call sees of the name and number.
#[derive(Debug)]
pub enum CallContact {
    /// They opened them lately.
    Open(OpenedCall),
    /// They did not open them, or too long ago.
    Closed(CallView),
}

/// A call with the name and number to ring.
#[derive(Debug)]
pub struct OpenedCall {
    /// The call.
    pub view: CallView,
    /// The name they want used.
    pub name: Option<String>,
    /// The number.
    pub phone: Option<PhoneNumber>,
    /// An e-mail address, for when there is no number.
    pub email: Option<EmailAddress>,
    /// Good times to ring.
    pub good_times: CodeSet<PartOfDay>,
    /// Whether a message may be left, or someone else may answer.
    pub message_is_safe: Option<bool>,
}

/// The first look: what to say, and who makes the call. No name, no number.
pub async fn look(desk: &Desk, actor: &Actor, task: CallTaskId) -> Result<CallView, DeskError> {
    let (actor, now) = (actor.clone(), desk.now());
    let looked = desk
        .store
        .read(move |tx| {
            Box::pin(async move {
                Ok(match seen(tx, &actor, task).await? {
                    Some(task) => view(tx, &actor, task, now).await?,
                    None => Err(DeskError::NotFound),
                })
            })
        })
        .await?;
    off_the_list(desk, task, looked).await
}

/// What does not hold any more is not said to anyone: a call that was to say it leaves every list.
async fn off_the_list<T>(desk: &Desk, task: CallTaskId, came: Result<T, DeskError>) -> Result<T, DeskError> {
    if let Err(DeskError::NothingToTell) = came {
        let now = desk.now();
        desk.store.write(move |tx| Box::pin(async move { call_tasks::drop_untrue(tx, task, now).await })).await?;
    }
    came
}

/// Takes a call, which counts among what one person may hold. Of several who try at once exactly one gets it.
pub async fn claim(desk: &Desk, actor: &Actor, task: CallTaskId) -> Result<(), DeskError> {
    actor.must_follow_up()?;
    let (actor, now, most) = (actor.clone(), desk.now(), desk.limits);
    desk.store
        .write(move |tx| {
            Box::pin(async move {
                let Some(found) = seen(tx, &actor, task).await? else { return Ok(Err(DeskError::NotFound)) };
                if found.claimed_by.is_none()
                    && let Err(full) = limits::room_to_claim(tx, &actor.staff, found.lead, most, now).await?
                {
                    return Ok(Err(full));
                }
                if telling::of_call(tx, task, now).await?.is_none() {
                    call_tasks::drop_untrue(tx, task, now).await?;
                    return Ok(Err(DeskError::NothingToTell));
                }
                let claimed = call_tasks::claim(tx, task, actor.staff.id, now).await?;
                Ok(if claimed { Ok(()) } else { Err(DeskError::NotYours) })
            })
        })
        .await?
}

/// Gives a taken call back to the queue; the day it is due stays.
pub async fn release(desk: &Desk, actor: &Actor, task: CallTaskId, reason: ReleaseReason) -> Result<(), DeskError> {
    actor.must_follow_up()?;
    let (actor, now) = (actor.clone(), desk.now());
    desk.store
        .write(move |tx| {
            Box::pin(async move {
                if seen(tx, &actor, task).await?.is_none() {
                    return Ok(Err(DeskError::NotFound));
                }
                let released = call_tasks::release(tx, task, actor.staff.id, reason, now).await?;
                Ok(if released { Ok(()) } else { Err(DeskError::NotYours) })
            })
        })
        .await?
}

/// Opens name and number for the one who makes the call, and puts the opening on record for the resident. [`contact`] shows them
/// from then on, for as long as one opening lasts.
pub async fn open(desk: &Desk, actor: &Actor, task: CallTaskId) -> Result<(), DeskError> {
    actor.must_follow_up()?;
    let (actor, now, most) = (actor.clone(), desk.now(), desk.limits);
    let opened = desk
        .store
        .write(move |tx| {
            Box::pin(async move {
                if let Err(why) = taken(tx, &actor, task, now).await? {
                    return Ok(Err(why));
                }
                if let Err(full) = limits::room_to_open(tx, &actor.staff, most, 1, now).await? {
                    return Ok(Err(full));
                }
                // Theirs, and yet closed to them: no consent carries it any more.
                let opened = call_tasks::open_contact(tx, task, actor.staff.id, now).await?;
                Ok(opened.map(|_| ()).ok_or(DeskError::ConsentEnded))
            })
        })
        .await?;
    off_the_list(desk, task, opened).await
}

/// Name and number for the one who makes the call and opened them lately; the first look for the one who makes it and did not.
/// Nothing is recorded.
pub async fn contact(desk: &Desk, actor: &Actor, task: CallTaskId) -> Result<CallContact, DeskError> {
    actor.must_follow_up()?;
    let (actor, now) = (actor.clone(), desk.now());
    let looked = desk
        .store
        .read(move |tx| {
            Box::pin(async move {
                let view = match taken(tx, &actor, task, now).await? {
                    Ok(view) => view,
                    Err(why) => return Ok(Err(why)),
                };
                Ok(match call_tasks::look(tx, task, actor.staff.id, now).await? {
                    Look::NotCarried => Err(DeskError::ConsentEnded),
                    Look::Closed => Ok(CallContact::Closed(view)),
                    Look::Open(ContactDetails { name, phone, email, good_times, message_is_safe, .. }) => {
                        Ok(CallContact::Open(OpenedCall { view, name, phone, email, good_times, message_is_safe }))
                    }
                })
            })
        })
        .await?;
    off_the_list(desk, task, looked).await
}

/// What came of ringing, once it is noted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rang {
    /// The person was told, and the call is off the list.
    Told,
    /// They were not: it is due again by this day.
    Again(Date),
    /// The number is not theirs or does not work, and the call is off the list.
    WrongNumber {
        /// What is about the request whose number it was.
        lead: LeadId,
        /// Whether there is an e-mail address to write to.
        email: bool,
    },
    /// They want no more of it: it was taken back.
    Stopped {
        /// What it was about.
        lead: LeadId,
    },
}

/// Notes what came of ringing, one of [`crate::domain::follow_up::RUNG`]. Where the person was told and something was asked, `answer` is what they
/// said to it. Only who was told ends the call as made; to ask us to stop takes the request's consent back at once, and the one that
/// the call itself stood on.
pub async fn rung(
    desk: &Desk,
    actor: &Actor,
    task: CallTaskId,
    result: AttemptResult,
    answer: Option<PhraseAnswer>,
) -> Result<Rang, DeskError> {
    actor.must_follow_up()?;
    let (actor, now) = (actor.clone(), desk.now());
    desk.store
        .write(move |tx| {
            Box::pin(async move {
                let Some(call) = seen(tx, &actor, task).await? else { return Ok(Err(DeskError::NotFound)) };
                let staff = actor.staff.id;
                let rang = match result {
                    AttemptResult::Spoke => told(tx, call, staff, answer, now).await?,
                    AttemptResult::WrongNumber => {
                        let email = match call_tasks::look(tx, task, staff, now).await? {
                            Look::Open(contact) => contact.email.is_some(),
                            Look::Closed | Look::NotCarried => false,
                        };
                        let ended = call_tries::end_at_wrong_number(tx, task, staff, now).await?;
                        ended.then_some(Rang::WrongNumber { lead: call.lead, email })
                    }
                    AttemptResult::AskedToStop => stopped(tx, &actor, task, now).await?,
                    _ => call_tries::ring_again(tx, task, staff, result, now).await?.map(Rang::Again),
                };
                Ok(rang.ok_or(DeskError::NotYours))
            })
        })
        .await?
}

async fn told(
    tx: &mut Tx<'_>,
    call: CallTask,
    staff: StaffId,
    answer: Option<PhraseAnswer>,
    now: Timestamp,
) -> Result<Option<Rang>, StoreError> {
    if !call_tasks::done(tx, call.id, staff, now).await? {
        return Ok(None);
    }
    if let (Notice::Phrase { sent, .. }, Some(answer)) = (call.notice, answer) {
        // One that came another way in this moment counts; the call was made all the same.
        phrase_answers::answer(tx, sent, answer, By::Telephone(staff), now).await?;
    }
    Ok(Some(Rang::Told))
}

async fn stopped(tx: &mut Tx<'_>, actor: &Actor, task: CallTaskId, now: Timestamp) -> Result<Option<Rang>, StoreError> {
    let ended = call_tries::end_asked_to_stop(tx, task, actor.staff.id, now).await?;
    let Some(Stopped { resident, lead, purpose }) = ended else { return Ok(None) };
    telephone::put_on_record(tx, actor, lead, Told::Request.id(), now).await?;
    withdrawing::withdraw(tx, resident, Which::Lead(lead), How::Telephone, now).await?;
    if let Some(purpose) = purpose {
        withdrawing::withdraw(tx, resident, Which::Purpose(purpose), How::Telephone, now).await?;
    }
    Ok(Some(Rang::Stopped { lead }))
}

/// The call, if the actor may know of it.
async fn seen(tx: &mut Tx<'_>, actor: &Actor, task: CallTaskId) -> Result<Option<CallTask>, StoreError> {
    let found = call_tasks::find(tx, task, &actor.staff.organisation).await?;
    Ok(found.filter(|task| rights::may_see_call(actor, task)))
}

/// The call at first look, if it is the actor's to make.
async fn taken(
    tx: &mut Tx<'_>,
    actor: &Actor,
    task: CallTaskId,
    now: Timestamp,
) -> Result<Result<CallView, DeskError>, StoreError> {
    let Some(found) = seen(tx, actor, task).await? else { return Ok(Err(DeskError::NotFound)) };
    let view = match view(tx, actor, found, now).await? {
        Ok(view) => view,
        Err(why) => return Ok(Err(why)),
    };
    let theirs = matches!(view.standing, Standing::Mine | Standing::MineWithLead);
    Ok(if theirs { Ok(view) } else { Err(DeskError::NotYours) })
}

async fn view(
    tx: &mut Tx<'_>,
    actor: &Actor,
    task: CallTask,
    now: Timestamp,
) -> Result<Result<CallView, DeskError>, StoreError> {
    let Some(mut facts) = telling::of_call(tx, task.id, now).await? else { return Ok(Err(DeskError::NothingToTell)) };
    let standing = match task.claimed_by {
        None if rights::follows_up(actor.staff.role) => Standing::Free,
        None => Standing::ToWatch,
        Some(holder) if holder == actor.staff.id && task.with_lead => Standing::MineWithLead,
        Some(holder) if holder == actor.staff.id => Standing::Mine,
        Some(holder) => {
            let colleagues = staff::list_of(tx, &actor.staff.organisation).await?;
            let name = colleagues.into_iter().find(|one| one.id == holder).map(|one| one.name);
            Standing::Others(name.unwrap_or_else(|| "A colleague".to_owned()))
        }
    };
    let opened_at = if matches!(standing, Standing::Mine | Standing::MineWithLead) {
        claims::opened_lately(tx, task.lead, actor.staff.id, now).await?
    } else {
        // What fills a phrase is read by whoever says it.
        facts.phrase = None;
        None
    };
    Ok(Ok(CallView { task, facts, standing, opened_at }))
}
