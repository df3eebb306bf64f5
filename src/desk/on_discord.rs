//! Staff on Discord: linking an account by a code from the staff pages, and the head of the queue as it may stand there. Who holds
//! a linked account is its member of staff, with their role and organisation; a role that Discord gives is no right.

use super::queue::{self, Count, Filter, QueueState, Queued, QueuedLead, What};
use super::{Actor, Desk, DeskError, here};
use crate::domain::lead::LeadSummary;
use crate::ids::{OrganisationId, Reference, StaffId};
use crate::store::audit::{self, Action, NewEntry};
use crate::store::staff_tries::{self, Pace, Tried};
use crate::store::{StoreError, Tx, staff_on_discord};
use jiff::Timestamp;

pub use crate::store::staff_on_discord::CODE;

/// Leads that the head of the queue shows.
const HEAD: usize = 5;

/// The first leads that nobody has.
#[derive(Clone, Debug)]
pub struct Head {
    /// The leads, by the day each is due.
    pub leads: Vec<LeadSummary>,
    /// How many wait in all.
    pub waiting: Count,
}

/// How someone's account stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Link {
    /// None is linked.
    None,
    /// One is, since then.
    Since(Timestamp),
}

/// What typing a code came to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Linking {
    /// The account is linked.
    Linked,
    /// The code was used, is over, or never was: nobody can tell which.
    Wrong,
    /// Too many tries from this account: so many minutes to wait.
    Wait {
        /// Whole minutes.
        minutes: u16,
    },
}

/// Makes a code that links an account once, within ten minutes. One made before is over.
pub async fn make_code(desk: &Desk, actor: &Actor) -> Result<Reference, DeskError> {
    let (id, now) = (actor.staff.id, desk.now());
    Ok(desk.store.write(move |tx| Box::pin(async move { staff_on_discord::make_code(tx, id, now).await })).await?)
}

/// Links an account by a code, as someone typed it. Codes are counted before they are looked at.
pub async fn link(desk: &Desk, account: &str, typed: &str) -> Result<Linking, DeskError> {
    let (tried, now) = (Tried::OnDiscord(account.to_owned()), desk.now());
    let counted = tried.clone();
    // In a transaction of its own: the lock that counting shares comes after the one on a member of staff.
    let pace = desk.store.write(move |tx| Box::pin(async move { staff_tries::count(tx, &[counted], now).await }));
    if let Pace::Wait { minutes } = pace.await? {
        return Ok(Linking::Wait { minutes });
    }
    let Some(code) = Reference::parse_as_typed(typed) else { return Ok(Linking::Wrong) };
    let (account, host) = (account.to_owned(), desk.host.clone());
    Ok(desk
        .store
        .write(move |tx| {
            Box::pin(async move {
                let whose = staff_on_discord::whose_code(tx, code, now).await?;
                if !here::works(tx, whose, host.as_ref()).await? {
                    return Ok(Linking::Wrong);
                }
                let Some(linked) = staff_on_discord::link(tx, code, &account, now).await? else {
                    return Ok(Linking::Wrong);
                };
                if let Some((before, theirs)) = linked.before {
                    record(tx, before, &theirs, Action::DiscordUnlinked, now).await?;
                }
                record(tx, linked.staff.id, &linked.staff.organisation, Action::DiscordLinked, now).await?;
                staff_tries::forgive(tx, &[tried]).await?;
                Ok(Linking::Linked)
            })
        })
        .await?)
}

/// How the actor's account stands.
pub async fn linked(desk: &Desk, actor: &Actor) -> Result<Link, DeskError> {
    let id = actor.staff.id;
    let read = desk.store.read(move |tx| Box::pin(async move { staff_on_discord::linked_since(tx, id).await }));
    Ok(read.await?.map_or(Link::None, Link::Since))
}

/// Ends the link of the actor's account, and the code, if there is one. None is no error.
pub async fn unlink(desk: &Desk, actor: &Actor) -> Result<(), DeskError> {
    let (id, organisation, now) = (actor.staff.id, actor.staff.organisation.clone(), desk.now());
    Ok(desk.store.write(move |tx| Box::pin(async move { end_link(tx, id, &organisation, now).await })).await?)
}

/// Ends the link of someone's account, and the code, if there is one: also where they begin anew with what they sign in with, because
/// whoever had it before may have linked an account of their own.
pub(super) async fn end_link(
    tx: &mut Tx<'_>,
    staff: StaffId,
    organisation: &OrganisationId,
    now: Timestamp,
) -> Result<(), StoreError> {
    if staff_on_discord::unlink(tx, staff).await? {
        record(tx, staff, organisation, Action::DiscordUnlinked, now).await?;
    }
    Ok(())
}

/// Who this account is, if it is linked and its member of staff is still here.
pub async fn recognise(desk: &Desk, account: &str) -> Result<Option<Actor>, DeskError> {
    let (account, host) = (account.to_owned(), desk.host.clone());
    Ok(desk
        .store
        .read(move |tx| {
            Box::pin(async move {
                let Some(staff) = staff_on_discord::find(tx, &account).await? else { return Ok(None) };
                Actor::of(tx, staff, host.as_ref()).await
            })
        })
        .await?)
}

/// The first leads that the actor may see and nobody has.
pub async fn head(desk: &Desk, actor: &Actor) -> Result<Head, DeskError> {
    let filter = Filter { what: Some(What::Leads), state: Some(QueueState::Open), ..Filter::default() };
    let page = queue::list(desk, actor, &filter, None).await?;
    let leads = page.queued.into_iter().filter_map(Queued::lead).take(HEAD).map(|QueuedLead { lead, .. }| lead);
    Ok(Head { leads: leads.collect(), waiting: page.leads })
}

async fn record(
    tx: &mut Tx<'_>,
    staff: StaffId,
    organisation: &OrganisationId,
    action: Action,
    at: Timestamp,
) -> Result<(), StoreError> {
    let organisation = Some(organisation.clone());
    audit::record(tx, &NewEntry { at, staff: Some(staff), organisation, action, lead: None, detail: None }).await
}
