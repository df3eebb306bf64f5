//! Requests for a companion: coordinators look at each, go on with it, or say what helps better, for a reason that the resident
//! reads in their language.

use super::{Actor, Desk, DeskError, rights};
use crate::domain::lead::{LeadState, LeadSummary};
use crate::domain::taxonomy::{RedirectReason, Service};
use crate::ids::LeadId;
use crate::store::{leads, screening};

pub use crate::store::queue::{Count, QueueKey};

/// Requests on one page.
const PAGE: u32 = 25;

/// A page of the requests that nobody has decided on.
#[derive(Clone, Debug)]
pub struct Undecided {
    /// The requests, by promised day.
    pub requests: Vec<LeadSummary>,
    /// How many there are on all pages.
    pub count: Count,
    /// Where the next page begins, if there is one.
    pub next: Option<QueueKey>,
}

/// What a decision came to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Decided {
    /// It stands, and the resident is told.
    Now,
    /// A colleague was faster; theirs stands.
    Already,
}

/// Refuses whoever does not look after companions.
fn must_screen(actor: &Actor) -> Result<(), DeskError> {
    let screens = rights::follows_up(actor.staff.role) && rights::services_of(actor).contains(&Service::Companion);
    if screens { Ok(()) } else { Err(DeskError::NotAllowed) }
}

/// The requests of the actor's organisation that nobody has decided on, by promised day, page after page.
pub async fn undecided(desk: &Desk, actor: &Actor, after: Option<QueueKey>) -> Result<Undecided, DeskError> {
    must_screen(actor)?;
    let organisation = actor.staff.organisation.clone();
    Ok(desk
        .store
        .read(move |tx| {
            Box::pin(async move {
                let count = screening::count_undecided(tx, &organisation).await?;
                let mut requests = screening::undecided(tx, &organisation, after, PAGE + 1).await?;
                let more = requests.len() > PAGE as usize;
                requests.truncate(PAGE as usize);
                let next = requests.last().filter(|_| more).map(screening::after);
                Ok(Undecided { requests, count, next })
            })
        })
        .await?)
}

/// Decides on a request: `None` goes on with it.
pub async fn decide(
    desk: &Desk,
    actor: &Actor,
    lead: LeadId,
    redirected: Option<RedirectReason>,
) -> Result<Decided, DeskError> {
    must_screen(actor)?;
    let (actor, now) = (actor.clone(), desk.now());
    desk.store
        .write(move |tx| {
            Box::pin(async move {
                let found = leads::get_summary(tx, lead).await?;
                let theirs = found.filter(|lead| rights::may_see(&actor, lead) && lead.needs.visit.is_some());
                let Some(found) = theirs else { return Ok(Err(DeskError::NotFound)) };
                if found.state == LeadState::Withdrawn {
                    return Ok(Err(DeskError::ConsentEnded));
                }
                let decided = screening::decide(tx, lead, actor.staff.id, redirected, now).await?;
                Ok(Ok(if decided { Decided::Now } else { Decided::Already }))
            })
        })
        .await?
}
