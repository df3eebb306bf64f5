//! The roles that a phrase may name: those the resident chose and the one that is named already, then every open one of the kind they
//! look for, found by words of its title and by borough, a page at a time. They are looked for where turns match them, in memory; what
//! is sent is checked again in the store.

use super::follow_up::held;
use super::phrases::{kind_of, recommending};
use super::{Actor, Desk, DeskError};
use crate::clock::day_in_london;
use crate::domain::opportunity::Opportunity;
use crate::ids::{LeadId, OpportunityId};
use crate::matching::Index;
use crate::store::opportunities;
use std::collections::BTreeSet;

/// Roles on one page.
const PAGE: usize = 20;

/// What is looked for.
#[derive(Clone, Default, Debug)]
pub struct Sought {
    /// Words of the title, in any order; none are all roles.
    pub title: String,
    /// The borough.
    pub borough: Option<String>,
    /// The role after which the page begins.
    pub after: Option<OpportunityId>,
    /// The one that is named already.
    pub named: Option<OpportunityId>,
}

/// A role to choose.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Role {
    /// Its id.
    pub id: OpportunityId,
    /// Its title.
    pub title: String,
    /// The borough it is in.
    pub borough: String,
    /// Whether the resident chose it.
    pub chosen: bool,
}

/// What was found.
#[derive(Clone, Default, Debug)]
pub struct Roles {
    /// Those the resident chose, then the one that is named: on every page.
    pub first: Vec<Role>,
    /// Others that fit, by title.
    pub found: Vec<Role>,
    /// How many others fit, on all pages.
    pub count: usize,
    /// The role after which the next page begins, if there is one.
    pub next: Option<OpportunityId>,
    /// The boroughs of all that are open.
    pub boroughs: Vec<String>,
}

/// The roles that a phrase about a lead may name, for the one who has it.
pub async fn find(desk: &Desk, actor: &Actor, lead: LeadId, sought: &Sought) -> Result<Roles, DeskError> {
    actor.must_follow_up()?;
    let (area, today) = (actor.organisation.area.clone(), day_in_london(desk.now()));
    let (actor, named) = (actor.clone(), sought.named.clone());
    let (lead, stand) = desk
        .store
        .read(move |tx| {
            Box::pin(async move {
                let lead = match held(tx, &actor, lead).await? {
                    Ok(lead) => lead,
                    Err(why) => return Ok(Err(why)),
                };
                // What someone chose may be full since, by themselves: the store knows.
                let first: Vec<OpportunityId> = lead.needs.opportunities.iter().cloned().chain(named).collect();
                let stand = match recommending(&actor, &lead, today) {
                    Some(which) => opportunities::recommended(tx, which, &first).await?,
                    None => BTreeSet::new(),
                };
                Ok(Ok((lead, stand)))
            })
        })
        .await??;
    let (Some(kind), Some(opportunities)) = (kind_of(lead.service), &desk.opportunities) else {
        return Ok(Roles::default());
    };
    let index = opportunities.get();
    let role = |one: &Opportunity| Role {
        id: one.id.clone(),
        title: one.title.clone(),
        borough: one.borough.clone(),
        chosen: lead.needs.opportunities.contains(&one.id),
    };
    let mut first: Vec<Role> = Vec::new();
    for id in lead.needs.opportunities.iter().chain(&sought.named) {
        if !first.iter().any(|known| known.id == *id) {
            let stands = index.get(id).filter(|_| stand.contains(id));
            first.extend(stands.map(|posted| role(&posted.opportunity)));
        }
    }
    let open: Vec<&Opportunity> = index
        .all()
        .filter(|posted| {
            posted.opportunity.kind == kind && posted.opportunity.area == area && posted.can_be_chosen(today)
        })
        .map(|posted| posted.opportunity.as_ref())
        .collect();
    let boroughs: BTreeSet<&str> = open.iter().map(|one| one.borough.as_str()).collect();
    let words: Vec<String> = sought.title.split_whitespace().map(str::to_lowercase).collect();
    let mut fitting: Vec<((String, &OpportunityId), &Opportunity)> = open
        .iter()
        .filter(|one| sought.borough.as_ref().is_none_or(|borough| one.borough == *borough))
        .filter(|one| !first.iter().any(|known| known.id == one.id))
        .map(|one| (key(one), *one))
        .filter(|((title, _), _)| words.iter().all(|word| title.contains(word.as_str())))
        .collect();
    fitting.sort_unstable_by(|(a, _), (b, _)| a.cmp(b));
    let begin = begin(&index, sought, &fitting);
    let found: Vec<Role> = fitting[begin..].iter().take(PAGE).map(|(_, one)| role(one)).collect();
    Ok(Roles {
        next: found.last().filter(|_| begin + PAGE < fitting.len()).map(|last| last.id.clone()),
        count: fitting.len(),
        boroughs: boroughs.into_iter().map(str::to_owned).collect(),
        first,
        found,
    })
}

/// By what roles are ordered.
fn key(one: &Opportunity) -> (String, &OpportunityId) {
    (one.title.to_lowercase(), &one.id)
}

/// Where the page begins: after the role it names, which may be closed meanwhile.
fn begin(index: &Index, sought: &Sought, fitting: &[((String, &OpportunityId), &Opportunity)]) -> usize {
    let after = sought.after.as_ref().and_then(|id| index.get(id)).map(|posted| key(&posted.opportunity));
    after.map_or(0, |after| fitting.partition_point(|(key, _)| *key <= after))
}
