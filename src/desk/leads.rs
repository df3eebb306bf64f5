//! Leads: the blind first look, claiming, opening contact details, giving back.

use super::follow_up::{held, not_held};
use super::matches::{self, LeadMatch};
use super::queue::titles_in;
use super::{Actor, Desk, DeskError, limits, rights};
use crate::clock::day_in_london;
use crate::domain::lead::{ContactDetails, LeadState, LeadSummary};
use crate::domain::taxonomy::ReleaseReason;
use crate::ids::LeadId;
use crate::store::claims::{self, Claim, Look};
use crate::store::{
    StoreError, Tx, audit, call_tasks, consents, following_up, leads, opportunities, sharing, staff, told_days,
};
use jiff::Timestamp;

pub use crate::store::audit::Action;
pub use crate::store::call_tasks::CallTask;
pub use crate::store::claims::SHOWN;
pub use crate::store::consents::Agreed;
pub use crate::store::following_up::{Note, Tried};
pub use crate::store::leads::Ended;
pub use crate::store::sharing::Unshared;
pub use crate::store::told_days::Told;

/// Who did something and is not on the staff any more.
pub(super) const FORMER: &str = "A former colleague";

/// A lead at first look.
#[derive(Clone, Debug)]
pub struct LeadView {
    /// The lead.
    pub lead: LeadSummary,
    /// The day that the person was told, and what became of it.
    pub told: Told,
    /// How far trying to reach the person got; nothing if nobody has tried.
    pub tried: Option<Tried>,
    /// How it ended, if it did.
    pub ended: Option<Ended>,
    /// The titles of what was chosen.
    pub titles: Vec<String>,
    /// How it stands to the one who looks.
    pub standing: Standing,
    /// What was done with it, oldest first.
    pub history: Vec<HistoryEntry>,
    /// The open opportunities that fit it best.
    pub matches: Vec<LeadMatch>,
    /// What they chose of other organisations, to whom they did not say yes.
    pub unshared: Vec<Unshared>,
    /// Calls about it that are still to be made.
    pub calls: Vec<CallTask>,
    /// What staff wrote for one another, newest first; nothing for whoever does not have the lead.
    pub notes: Vec<WrittenNote>,
    /// When the one who looks opened its contact details, if they have the lead and still see them by that opening.
    pub opened_at: Option<Timestamp>,
}

/// How a lead stands to the one who looks at it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Standing {
    /// Nobody has it; they may claim it.
    Free,
    /// Nobody has it; their role claims none.
    ToWatch,
    /// They have it.
    Mine,
    /// A colleague of this name has it.
    Others(String),
    /// They closed it for now: its outcome is on the way, and they help the person on.
    GoingOn,
    /// It has an outcome, which they gave it.
    EndedByMe,
    /// The resident no longer needs it.
    Cancelled,
    /// It has an outcome.
    Closed,
}

impl Standing {
    /// Whether they work on it: they have it, or closed it for now.
    pub fn is_in_work(&self) -> bool {
        matches!(self, Self::Mine | Self::GoingOn)
    }
}

/// What claiming came to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ClaimOutcome {
    /// The lead is theirs.
    Yours,
    /// A colleague was faster.
    Another,
}

/// Something that was done with a lead.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct HistoryEntry {
    /// When.
    pub at: Timestamp,
    /// What.
    pub action: Action,
    /// The name of the member of staff who did it; nobody if the resident or the product did.
    pub by: Option<String>,
    /// A code that says more, such as why a lead was given back.
    pub detail: Option<String>,
}

/// What whoever has a lead sees of its contact details.
#[derive(Debug)]
pub enum LeadContact {
    /// They opened them lately.
    Open(Box<OpenedLead>),
    /// They did not open them, or too long ago.
    Closed(Box<LeadView>),
}

/// A lead with its contact details.
#[derive(Debug)]
pub struct OpenedLead {
    /// The lead.
    pub view: LeadView,
    /// How to reach the person, and their own words.
    pub contact: ContactDetails,
    /// What they agreed to, where this organisation was named.
    pub consents: Vec<Agreed>,
}

/// A note with the name of the one who wrote it.
#[derive(Clone, Debug)]
pub struct WrittenNote {
    /// The note.
    pub note: Note,
    /// Who wrote it.
    pub by: String,
}

/// The blind first look: no name, no contact, no words.
pub async fn look(desk: &Desk, actor: &Actor, lead: LeadId) -> Result<LeadView, DeskError> {
    let (desk, actor) = (desk.clone(), actor.clone());
    desk.store.clone().read(move |tx| Box::pin(async move { view(tx, &desk, &actor, lead).await })).await?
}

/// Claims a lead. Of several who try at once exactly one gets it.
pub async fn claim(desk: &Desk, actor: &Actor, lead: LeadId) -> Result<ClaimOutcome, DeskError> {
    actor.must_follow_up()?;
    let (actor, now, most) = (actor.clone(), desk.now(), desk.limits);
    desk.store
        .write(move |tx| {
            Box::pin(async move {
                let summary = match seen(tx, &actor, lead).await? {
                    Ok(summary) => summary,
                    Err(why) => return Ok(Err(why)),
                };
                if summary.state == LeadState::Open
                    && let Err(full) = limits::room_to_claim(tx, &actor.staff, lead, most, now).await?
                {
                    return Ok(Err(full));
                }
                Ok(match claims::claim(tx, lead, actor.staff.id, now).await? {
                    Claim::Claimed => Ok(ClaimOutcome::Yours),
                    Claim::AlreadyClaimedBy(_) => Ok(ClaimOutcome::Another),
                    // It is closed, or the actor has just left the staff.
                    Claim::Gone => Err(not_held(&summary, leads::ended(tx, lead).await?)),
                })
            })
        })
        .await?
}

/// Opens name, contact and own words for the one who has the lead, and puts the opening on record for the resident. [`contact`]
/// shows them from then on, for as long as one opening lasts.
pub async fn open_contact(desk: &Desk, actor: &Actor, lead: LeadId) -> Result<(), DeskError> {
    actor.must_follow_up()?;
    let (actor, now, most) = (actor.clone(), desk.now(), desk.limits);
    desk.store
        .write(move |tx| {
            Box::pin(async move {
                if let Err(why) = held(tx, &actor, lead).await? {
                    return Ok(Err(why));
                }
                if let Err(full) = limits::room_to_open(tx, &actor.staff, most, 1, now).await? {
                    return Ok(Err(full));
                }
                // Theirs, and yet closed to them: no consent carries it any more.
                let opened = claims::open_contact(tx, lead, actor.staff.id, now).await?;
                Ok(opened.map(|_| ()).ok_or(DeskError::ConsentEnded))
            })
        })
        .await?
}

/// Name, contact and own words for the one who has the lead and opened them lately; the first look for the one who has it and did
/// not. Nothing is recorded.
pub async fn contact(desk: &Desk, actor: &Actor, lead: LeadId) -> Result<LeadContact, DeskError> {
    actor.must_follow_up()?;
    let (desk, actor, now) = (desk.clone(), actor.clone(), desk.now());
    desk.store
        .clone()
        .read(move |tx| {
            Box::pin(async move {
                if let Err(why) = held(tx, &actor, lead).await? {
                    return Ok(Err(why));
                }
                let looked = claims::look(tx, lead, actor.staff.id, now).await?;
                let view = match view(tx, &desk, &actor, lead).await? {
                    Ok(view) => view,
                    Err(why) => return Ok(Err(why)),
                };
                let contact = match looked {
                    Look::NotCarried => return Ok(Err(DeskError::ConsentEnded)),
                    Look::Closed => return Ok(Ok(LeadContact::Closed(Box::new(view)))),
                    Look::Open(contact) => contact,
                };
                let Some(resident) = leads::resident_of(tx, lead).await? else { return Ok(Err(DeskError::NotFound)) };
                let mut consents = consents::agreed(tx, resident, now).await?;
                consents.retain(|agreed| agreed.consent.organisations.contains(&actor.staff.organisation));
                Ok(Ok(LeadContact::Open(Box::new(OpenedLead { view, contact, consents }))))
            })
        })
        .await?
}

/// Gives a lead back to the queue; its promised day stays.
pub async fn release(desk: &Desk, actor: &Actor, lead: LeadId, reason: ReleaseReason) -> Result<(), DeskError> {
    actor.must_follow_up()?;
    let (actor, now) = (actor.clone(), desk.now());
    desk.store
        .write(move |tx| {
            Box::pin(async move {
                let summary = match seen(tx, &actor, lead).await? {
                    Ok(summary) => summary,
                    Err(why) => return Ok(Err(why)),
                };
                let released = claims::release(tx, lead, actor.staff.id, reason, now).await?;
                Ok(if released { Ok(()) } else { Err(not_held(&summary, leads::ended(tx, lead).await?)) })
            })
        })
        .await?
}

/// The lead, if the actor may know of it and its consent lives.
pub(super) async fn seen(
    tx: &mut Tx<'_>,
    actor: &Actor,
    lead: LeadId,
) -> Result<Result<LeadSummary, DeskError>, StoreError> {
    let Some(lead) = leads::get_summary(tx, lead).await?.filter(|lead| rights::may_see(actor, lead)) else {
        return Ok(Err(DeskError::NotFound));
    };
    Ok(if lead.state == LeadState::Withdrawn { Err(DeskError::ConsentEnded) } else { Ok(lead) })
}

async fn with_names(tx: &mut Tx<'_>, actor: &Actor, notes: Vec<Note>) -> Result<Vec<WrittenNote>, StoreError> {
    let colleagues = staff::list_of(tx, &actor.staff.organisation).await?;
    let by = |note: &Note| colleagues.iter().find(|one| one.id == note.by).map(|one| one.name.clone());
    Ok(notes.into_iter().map(|note| WrittenNote { by: by(&note).unwrap_or_else(|| FORMER.to_owned()), note }).collect())
}

async fn view(
    tx: &mut Tx<'_>,
    desk: &Desk,
    actor: &Actor,
    lead: LeadId,
) -> Result<Result<LeadView, DeskError>, StoreError> {
    let lead = match seen(tx, actor, lead).await? {
        Ok(lead) => lead,
        Err(why) => return Ok(Err(why)),
    };
    let colleagues = staff::list_of(tx, &actor.staff.organisation).await?;
    let name_of = |id| colleagues.iter().find(|one| one.id == id).map(|one| one.name.clone());
    let ended = leads::ended(tx, lead.id).await?;
    let standing = match (lead.state, lead.claimed_by) {
        (LeadState::Open, _) if rights::follows_up(actor.staff.role) => Standing::Free,
        (LeadState::Open, _) => Standing::ToWatch,
        (LeadState::Claimed, Some(holder)) if holder == actor.staff.id => Standing::Mine,
        (LeadState::Claimed, holder) => {
            Standing::Others(holder.and_then(name_of).unwrap_or_else(|| "A colleague".to_owned()))
        }
        (LeadState::Closed, Some(holder)) if holder == actor.staff.id => match ended {
            Some(Ended { going_on: true, .. }) => Standing::GoingOn,
            _ => Standing::EndedByMe,
        },
        (LeadState::Closed, None) => Standing::Cancelled,
        (LeadState::Closed | LeadState::Withdrawn, _) => Standing::Closed,
    };
    let entries = audit::list_about(tx, lead.id).await?;
    let history = entries
        .into_iter()
        .map(|entry| HistoryEntry {
            at: entry.at,
            action: entry.action,
            by: entry.staff.map(|id| name_of(id).unwrap_or_else(|| FORMER.to_owned())),
            detail: match entry.action {
                Action::LeadHandedOn => {
                    let to = entry.detail.and_then(|id| id.parse().ok());
                    Some(to.and_then(name_of).unwrap_or_else(|| FORMER.to_owned()))
                }
                _ => entry.detail,
            },
        })
        .collect();
    let titles = opportunities::titles_of(tx, &lead.needs.opportunities).await?;
    let matches = match &desk.opportunities {
        Some(opportunities) => matches::of_lead(tx, &opportunities.get(), &lead, day_in_london(desk.now())).await?,
        None => Vec::new(),
    };
    let Some(resident) = leads::resident_of(tx, lead.id).await? else { return Ok(Err(DeskError::NotFound)) };
    let unshared = sharing::unshared(tx, resident, &lead, desk.now()).await?;
    let (notes, opened_at) = if standing.is_in_work() {
        let notes = following_up::notes(tx, lead.id, resident).await?;
        let opened_at = claims::opened_lately(tx, lead.id, actor.staff.id, desk.now()).await?;
        (with_names(tx, actor, notes).await?, opened_at)
    } else {
        (Vec::new(), None)
    };
    let calls = call_tasks::of_lead(tx, lead.id).await?;
    let Some(told) = told_days::of(tx, lead.id, day_in_london(desk.now())).await? else {
        return Ok(Err(DeskError::NotFound));
    };
    Ok(Ok(LeadView {
        titles: titles_in(&titles, &lead),
        tried: following_up::tried_about(tx, lead.id).await?,
        lead,
        ended,
        told,
        standing,
        history,
        matches,
        unshared,
        calls,
        notes,
        opened_at,
    }))
}
