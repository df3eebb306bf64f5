//! Requests for a companion: coordinators look at each, go on with it, or say what helps better, for a reason that the resident
//! reads in their language.

use super::leads::seen;
use super::{Actor, Desk, DeskError, rights};
use crate::domain::lead::{LeadState, LeadSummary};
use crate::domain::taxonomy::{RedirectReason, Service};
use crate::ids::{LeadId, Reference};
use crate::language::Language;
use crate::store::{StoreError, Tx, phrases, screening};

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

/// One request, with the language that its resident reads the decision in.
pub async fn look(desk: &Desk, actor: &Actor, lead: LeadId) -> Result<(LeadSummary, Language), DeskError> {
    must_screen(actor)?;
    let actor = actor.clone();
    desk.store
        .read(move |tx| {
            Box::pin(async move {
                let lead = match theirs(tx, &actor, lead).await? {
                    Ok(lead) => lead,
                    Err(why) => return Ok(Err(why)),
                };
                let (language, _) = phrases::spoken_to(tx, lead.id, lead.language).await?;
                Ok(Ok((lead, language)))
            })
        })
        .await?
}

/// Decides on a request: `None` goes on with it. Gives what names it on the telephone, too.
pub async fn decide(
    desk: &Desk,
    actor: &Actor,
    lead: LeadId,
    redirected: Option<RedirectReason>,
) -> Result<(Decided, Reference), DeskError> {
    must_screen(actor)?;
    let (actor, now) = (actor.clone(), desk.now());
    desk.store
        .write(move |tx| {
            Box::pin(async move {
                let found = match theirs(tx, &actor, lead).await? {
                    Ok(found) => found,
                    Err(why) => return Ok(Err(why)),
                };
                let decided = screening::decide(tx, lead, actor.staff.id, redirected, now).await?;
                Ok(Ok((if decided { Decided::Now } else { Decided::Already }, found.reference)))
            })
        })
        .await?
}

/// The request, if the actor may know of it and it asks for a visit still.
async fn theirs(tx: &mut Tx<'_>, actor: &Actor, lead: LeadId) -> Result<Result<LeadSummary, DeskError>, StoreError> {
    let found = match seen(tx, actor, lead).await? {
        Ok(found) => found,
        Err(why) => return Ok(Err(why)),
    };
    Ok(match found {
        found if found.needs.visit.is_some() => Ok(found),
        LeadSummary { state: LeadState::Closed, claimed_by: None, .. } => Err(DeskError::Cancelled),
        _ => Err(DeskError::NotFound),
    })
}
