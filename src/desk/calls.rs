//! Calls: what a person tells by telephone because nothing else reaches someone. Each is made by whoever takes it, or by whoever
//! holds the request it is about; only they open the name and number.

use super::{Actor, Desk, DeskError, limits, rights};
use crate::domain::contact::{EmailAddress, PhoneNumber};
use crate::domain::lead::ContactDetails;
use crate::domain::notice::Notice;
use crate::domain::taxonomy::PhraseAnswer;
use crate::ids::CallTaskId;
use crate::store::call_tasks;
use crate::store::phrase_answers::{self, By};
use crate::store::{StoreError, Tx, reaching, staff};

pub use crate::store::call_tasks::{CallKey, CallTask};
pub use crate::store::reaching::Facts;

/// Calls on one page.
const PAGE: u32 = 25;

/// A page of calls.
#[derive(Clone, Debug)]
pub struct CallsPage {
    /// The calls, by the day they are due.
    pub calls: Vec<CallView>,
    /// Where the next page begins, if there is one.
    pub next: Option<CallKey>,
}

/// A call at first look.
#[derive(Clone, Debug)]
pub struct CallView {
    /// The call.
    pub task: CallTask,
    /// What it tells.
    pub facts: Facts,
    /// How it stands to the one who looks.
    pub standing: Standing,
}

/// How a call stands to the one who looks at it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Standing {
    /// Nobody has it; they may take it.
    Free,
    /// They took it, or they hold its request.
    Mine,
    /// A colleague of this name makes it.
    Others(String),
}

/// A call with the name and number to ring, just opened.
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
    /// Whether a message may be left, or someone else may answer.
    pub message_is_safe: Option<bool>,
}

/// A page of the calls of the actor's organisation and role.
pub async fn list(desk: &Desk, actor: &Actor, after: Option<CallKey>) -> Result<CallsPage, DeskError> {
    actor.must_follow_up()?;
    let actor = actor.clone();
    Ok(desk
        .store
        .read(move |tx| {
            Box::pin(async move {
                let services = rights::services(actor.staff.role);
                let mut tasks = call_tasks::page(tx, &actor.staff.organisation, services, after, PAGE + 1).await?;
                let more = tasks.len() > PAGE as usize;
                tasks.truncate(PAGE as usize);
                let next = tasks.last().filter(|_| more).map(CallKey::after);
                let mut calls = Vec::with_capacity(tasks.len());
                for task in tasks {
                    calls.push(view(tx, &actor, task).await?);
                }
                Ok(CallsPage { calls, next })
            })
        })
        .await?)
}

/// Takes a call. Of several who try at once exactly one gets it.
pub async fn claim(desk: &Desk, actor: &Actor, task: CallTaskId) -> Result<(), DeskError> {
    actor.must_follow_up()?;
    let actor = actor.clone();
    desk.store
        .write(move |tx| {
            Box::pin(async move {
                if seen(tx, &actor, task).await?.is_none() {
                    return Ok(Err(DeskError::NotFound));
                }
                let claimed = call_tasks::claim(tx, task, actor.staff.id).await?;
                Ok(if claimed { Ok(()) } else { Err(DeskError::NotYours) })
            })
        })
        .await?
}

/// Opens name and number for the one who makes the call, and puts the opening on record for the resident.
pub async fn open(desk: &Desk, actor: &Actor, task: CallTaskId) -> Result<OpenedCall, DeskError> {
    actor.must_follow_up()?;
    let (actor, now, most) = (actor.clone(), desk.now(), desk.limits);
    desk.store
        .write(move |tx| {
            Box::pin(async move {
                let Some(found) = seen(tx, &actor, task).await? else { return Ok(Err(DeskError::NotFound)) };
                let view = view(tx, &actor, found).await?;
                if view.standing != Standing::Mine {
                    return Ok(Err(DeskError::NotYours));
                }
                if let Err(full) = limits::room_to_open(tx, &actor.staff, most, 1, now).await? {
                    return Ok(Err(full));
                }
                // Theirs, and yet closed to them: no consent carries it any more.
                let Some(contact) = call_tasks::open_contact(tx, task, actor.staff.id, now).await? else {
                    return Ok(Err(DeskError::ConsentEnded));
                };
                let ContactDetails { name, phone, email, message_is_safe, .. } = contact;
                Ok(Ok(OpenedCall { view, name, phone, email, message_is_safe }))
            })
        })
        .await?
}

/// The call was made; where it asked something, with the answer, if there was one.
pub async fn done(desk: &Desk, actor: &Actor, task: CallTaskId, answer: Option<PhraseAnswer>) -> Result<(), DeskError> {
    actor.must_follow_up()?;
    let (actor, now) = (actor.clone(), desk.now());
    desk.store
        .write(move |tx| {
            Box::pin(async move {
                let Some(call) = seen(tx, &actor, task).await? else { return Ok(Err(DeskError::NotFound)) };
                if !call_tasks::done(tx, task, actor.staff.id, now).await? {
                    return Ok(Err(DeskError::NotYours));
                }
                if let (Notice::Phrase { sent, .. }, Some(answer)) = (call.notice, answer) {
                    // One that came another way in this moment counts; the call was made all the same.
                    phrase_answers::answer(tx, sent, answer, By::Telephone(actor.staff.id), now).await?;
                }
                Ok(Ok(()))
            })
        })
        .await?
}

/// The call, if the actor may know of it.
async fn seen(tx: &mut Tx<'_>, actor: &Actor, task: CallTaskId) -> Result<Option<CallTask>, StoreError> {
    let found = call_tasks::find(tx, task, &actor.staff.organisation).await?;
    Ok(found.filter(|task| rights::services(actor.staff.role).contains(&task.service)))
}

async fn view(tx: &mut Tx<'_>, actor: &Actor, task: CallTask) -> Result<CallView, StoreError> {
    let mut facts = reaching::facts(tx, &task.notice).await?;
    let standing = match task.lead_held_by.or(task.claimed_by) {
        None => Standing::Free,
        Some(holder) if holder == actor.staff.id => Standing::Mine,
        Some(holder) => {
            let colleagues = staff::list_of(tx, &actor.staff.organisation).await?;
            let name = colleagues.into_iter().find(|one| one.id == holder).map(|one| one.name);
            Standing::Others(name.unwrap_or_else(|| "A colleague".to_owned()))
        }
    };
    if standing != Standing::Mine {
        // What fills a phrase is read by whoever says it.
        facts.phrase = None;
    }
    Ok(CallView { task, facts, standing })
}
