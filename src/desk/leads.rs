//! Leads: the queue, the blind first look, claiming, opening contact details, giving back.

use super::{Actor, Desk, DeskError, rights};
use crate::domain::lead::{ContactDetails, LeadState, LeadSummary};
use crate::domain::staff::Role;
use crate::domain::taxonomy::{ReleaseReason, Service};
use crate::ids::{LeadId, OpportunityId};
use crate::language::Language;
use crate::store::claims::{self, Claim};
use crate::store::{StoreError, Tx, audit, consents, leads, opportunities, queue, staff};
use jiff::Timestamp;
use std::collections::BTreeMap;

pub use crate::store::audit::Action;
pub use crate::store::consents::Agreed;
pub use crate::store::queue::{Count, QueueKey};

/// Leads on one page of the queue.
const PAGE: u32 = 25;

/// What to show of the queue; nothing set shows all of it.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Filter {
    /// Leads of this service.
    pub service: Option<Service>,
    /// Leads to be answered in this language.
    pub language: Option<Language>,
    /// Leads that are held so.
    pub holding: Option<Holding>,
}

/// Who holds a lead.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Holding {
    /// Nobody yet.
    Nobody,
    /// The one who asks.
    Mine,
    /// Anyone.
    Anyone,
}

impl Holding {
    /// As an address has it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Nobody => "open",
            Self::Mine => "mine",
            Self::Anyone => "claimed",
        }
    }

    /// The one with this id.
    pub fn parse(id: &str) -> Option<Self> {
        [Self::Nobody, Self::Mine, Self::Anyone].into_iter().find(|holding| holding.id() == id)
    }

    /// What a role can ask for: those who follow leads up see theirs, administrators everyone's.
    pub fn offered(role: Role) -> &'static [Self] {
        if rights::follows_up(role) { &[Self::Nobody, Self::Mine] } else { &[Self::Nobody, Self::Anyone] }
    }
}

/// A page of the queue.
#[derive(Clone, Debug)]
pub struct QueuePage {
    /// The leads, by promised day.
    pub leads: Vec<QueuedLead>,
    /// How many there are on all pages.
    pub count: Count,
    /// Where the next page begins, if there is one.
    pub next: Option<QueueKey>,
}

/// A lead in the queue.
#[derive(Clone, Debug)]
pub struct QueuedLead {
    /// The lead.
    pub lead: LeadSummary,
    /// The titles of what was chosen.
    pub titles: Vec<String>,
    /// The name of the one who holds it.
    pub holder: Option<String>,
}

/// A lead at first look.
#[derive(Clone, Debug)]
pub struct LeadView {
    /// The lead.
    pub lead: LeadSummary,
    /// The titles of what was chosen.
    pub titles: Vec<String>,
    /// How it stands to the one who looks.
    pub standing: Standing,
    /// What was done with it, oldest first.
    pub history: Vec<HistoryEntry>,
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
    /// It has an outcome.
    Closed,
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

/// A lead with its contact details, just opened.
#[derive(Debug)]
pub struct OpenedLead {
    /// The lead.
    pub view: LeadView,
    /// How to reach the person, and their own words.
    pub contact: ContactDetails,
    /// What they agreed to, where this organisation was named.
    pub consents: Vec<Agreed>,
}

/// A page of the queue: leads of the actor's organisation and role that are open or theirs; for administrators, everyone's.
pub async fn queue(
    desk: &Desk,
    actor: &Actor,
    filter: &Filter,
    after: Option<QueueKey>,
) -> Result<QueuePage, DeskError> {
    let services = rights::services(actor.staff.role);
    let asked = queue::Asked {
        organisation: actor.staff.organisation.clone(),
        services: services.iter().copied().filter(|one| filter.service.is_none_or(|asked| asked == *one)).collect(),
        language: filter.language,
        held: held(actor, filter.holding),
        limit: (!actor.boroughs.is_empty())
            .then(|| queue::Limit { boroughs: actor.boroughs.clone(), staff: actor.staff.id }),
    };
    let organisation = actor.staff.organisation.clone();
    Ok(desk
        .store
        .read(move |tx| {
            Box::pin(async move {
                let count = queue::count(tx, &asked).await?;
                let mut leads = queue::page(tx, &asked, after, PAGE + 1).await?;
                let more = leads.len() > PAGE as usize;
                leads.truncate(PAGE as usize);
                let next = leads.last().filter(|_| more).map(QueueKey::after);
                let colleagues = staff::list_of(tx, &organisation).await?;
                let chosen: Vec<OpportunityId> =
                    leads.iter().flat_map(|lead| lead.needs.opportunities.iter().cloned()).collect();
                let titles = opportunities::titles_of(tx, &chosen).await?;
                let queued = |lead: LeadSummary| {
                    let holder = colleagues.iter().find(|one| lead.claimed_by == Some(one.id));
                    QueuedLead { titles: titles_in(&titles, &lead), holder: holder.map(|one| one.name.clone()), lead }
                };
                Ok(QueuePage { leads: leads.into_iter().map(queued).collect(), count, next })
            })
        })
        .await?)
}

/// Whose leads a filter means. What a role cannot ask for is as if it were not asked.
fn held(actor: &Actor, holding: Option<Holding>) -> queue::Held {
    let me = actor.staff.id;
    match holding.filter(|asked| Holding::offered(actor.staff.role).contains(asked)) {
        Some(Holding::Nobody) => queue::Held::ByNobody,
        Some(Holding::Mine) => queue::Held::By(me),
        Some(Holding::Anyone) => queue::Held::BySomeone,
        None if rights::follows_up(actor.staff.role) => queue::Held::ByNobodyOr(me),
        None => queue::Held::ByNobodyOrSomeone,
    }
}

/// The blind first look: no name, no contact, no words.
pub async fn look(desk: &Desk, actor: &Actor, lead: LeadId) -> Result<LeadView, DeskError> {
    let actor = actor.clone();
    desk.store.read(move |tx| Box::pin(async move { view(tx, &actor, lead).await })).await?
}

/// Claims a lead. Of several who try at once exactly one gets it.
pub async fn claim(desk: &Desk, actor: &Actor, lead: LeadId) -> Result<ClaimOutcome, DeskError> {
    actor.must_follow_up()?;
    let (actor, now) = (actor.clone(), desk.now());
    desk.store
        .write(move |tx| {
            Box::pin(async move {
                if let Err(why) = seen(tx, &actor, lead).await? {
                    return Ok(Err(why));
                }
                Ok(match claims::claim(tx, lead, actor.staff.id, now).await? {
                    Claim::Claimed => Ok(ClaimOutcome::Yours),
                    Claim::AlreadyClaimedBy(_) => Ok(ClaimOutcome::Another),
                    // It was closed a moment ago, or the actor has just left the staff.
                    Claim::Gone => Err(DeskError::NotYours),
                })
            })
        })
        .await?
}

/// Opens name, contact and own words for the one who has the lead, and puts the opening on record for the resident.
pub async fn open_contact(desk: &Desk, actor: &Actor, lead: LeadId) -> Result<OpenedLead, DeskError> {
    actor.must_follow_up()?;
    let (actor, now) = (actor.clone(), desk.now());
    desk.store
        .write(move |tx| {
            Box::pin(async move {
                let summary = match seen(tx, &actor, lead).await? {
                    Ok(summary) => summary,
                    Err(why) => return Ok(Err(why)),
                };
                if summary.state != LeadState::Claimed || summary.claimed_by != Some(actor.staff.id) {
                    return Ok(Err(DeskError::NotYours));
                }
                // Theirs, and yet closed to them: no consent carries it any more.
                let Some(contact) = claims::open_contact(tx, lead, actor.staff.id, now).await? else {
                    return Ok(Err(DeskError::ConsentEnded));
                };
                let mut consents = match leads::resident_of(tx, lead).await? {
                    Some(resident) => consents::agreed(tx, resident, now).await?,
                    None => return Ok(Err(DeskError::NotFound)),
                };
                consents.retain(|agreed| agreed.consent.organisations.contains(&actor.staff.organisation));
                // Read after the opening, so that the history shows it.
                Ok(view(tx, &actor, lead).await?.map(|view| OpenedLead { view, contact, consents }))
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
                if let Err(why) = seen(tx, &actor, lead).await? {
                    return Ok(Err(why));
                }
                let released = claims::release(tx, lead, actor.staff.id, reason, now).await?;
                Ok(if released { Ok(()) } else { Err(DeskError::NotYours) })
            })
        })
        .await?
}

/// The lead, if the actor may know of it and its consent lives.
async fn seen(tx: &mut Tx<'_>, actor: &Actor, lead: LeadId) -> Result<Result<LeadSummary, DeskError>, StoreError> {
    let Some(lead) = leads::get_summary(tx, lead).await?.filter(|lead| rights::may_see(actor, lead)) else {
        return Ok(Err(DeskError::NotFound));
    };
    Ok(if lead.state == LeadState::Withdrawn { Err(DeskError::ConsentEnded) } else { Ok(lead) })
}

async fn view(tx: &mut Tx<'_>, actor: &Actor, lead: LeadId) -> Result<Result<LeadView, DeskError>, StoreError> {
    let lead = match seen(tx, actor, lead).await? {
        Ok(lead) => lead,
        Err(why) => return Ok(Err(why)),
    };
    let colleagues = staff::list_of(tx, &actor.staff.organisation).await?;
    let name_of = |id| colleagues.iter().find(|one| one.id == id).map(|one| one.name.clone());
    let standing = match (lead.state, lead.claimed_by) {
        (LeadState::Open, _) if rights::follows_up(actor.staff.role) => Standing::Free,
        (LeadState::Open, _) => Standing::ToWatch,
        (LeadState::Claimed, Some(holder)) if holder == actor.staff.id => Standing::Mine,
        (LeadState::Claimed, holder) => {
            Standing::Others(holder.and_then(name_of).unwrap_or_else(|| "A colleague".to_owned()))
        }
        (LeadState::Closed | LeadState::Withdrawn, _) => Standing::Closed,
    };
    let entries = audit::list_about(tx, lead.id).await?;
    let history = entries
        .into_iter()
        .map(|entry| HistoryEntry {
            at: entry.at,
            action: entry.action,
            by: entry.staff.map(|id| name_of(id).unwrap_or_else(|| "A former colleague".to_owned())),
            detail: entry.detail,
        })
        .collect();
    let titles = opportunities::titles_of(tx, &lead.needs.opportunities).await?;
    Ok(Ok(LeadView { titles: titles_in(&titles, &lead), lead, standing, history }))
}

fn titles_in(titles: &BTreeMap<OpportunityId, String>, lead: &LeadSummary) -> Vec<String> {
    lead.needs.opportunities.iter().filter_map(|id| titles.get(id).cloned()).collect()
}
