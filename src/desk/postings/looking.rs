//! Lists and looks: what an organisation has posted, and everything about one opportunity.

use super::{Outcome, body, posted_of};
use crate::clock::day_in_london;
use crate::desk::{Actor, Desk, DeskError};
use crate::domain::opportunity::Opportunity;
use crate::ids::OpportunityId;
use crate::store::drafts::{self, Deed, Draft};
use crate::store::posted::{self, Posted, PostedStanding};
use crate::store::{Tx, staff};
use jiff::Timestamp;

/// Opportunities on one page.
const PAGE: u32 = 50;
/// Entries of a history that one page shows.
const HISTORY: u32 = 50;

/// Which of its opportunities an organisation lists.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Listing {
    /// What is written and not published.
    Drafts,
    /// What was published and stands so.
    Posted(PostedStanding),
}

/// Where a page begins: after this.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ListingKey {
    /// A draft: when it was saved, and its id.
    Draft(Timestamp, OpportunityId),
    /// A published opportunity: the number of its last change.
    Posted(i64),
}

/// A line of a list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Listed {
    /// Something that is written and not published, and whether an earlier form of it is.
    Draft(Box<Draft>, bool),
    /// Something published.
    Posted(Posted),
}

/// A page of a list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ListPage {
    /// Its lines.
    pub lines: Vec<Listed>,
    /// Where the next page begins, if there is one.
    pub next: Option<ListingKey>,
    /// How many drafts there are.
    pub drafts: u64,
    /// How many stand so or so; what none stands so is left out.
    pub counts: Vec<(PostedStanding, u64)>,
}

/// One opportunity, as its coordinators see it.
#[derive(Clone, Debug)]
pub struct InDetail {
    /// Its id.
    pub id: OpportunityId,
    /// What residents read, if it was published.
    pub posted: Option<Opportunity>,
    /// Where it stands.
    pub standing: Option<PostedStanding>,
    /// How many chose it.
    pub chosen: u32,
    /// How many more asked to be reminded of it.
    pub reminded: u64,
    /// What is written and not published.
    pub draft: Option<Draft>,
    /// The name of who saved that.
    pub saved_by: Option<String>,
    /// What was done with it, newest first.
    pub history: Vec<HistoryLine>,
}

/// A line of an opportunity's history.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct HistoryLine {
    /// When.
    pub at: Timestamp,
    /// Who, by name; nobody if the product did.
    pub by: Option<String>,
    /// What.
    pub deed: Deed,
    /// Which fields it changed.
    pub changes: Vec<drafts::Change>,
}

/// A page of the actor's organisation's opportunities.
pub async fn list(
    desk: &Desk,
    actor: &Actor,
    listing: Listing,
    after: Option<ListingKey>,
) -> Result<ListPage, DeskError> {
    actor.must_post()?;
    let (organisation, today) = (actor.staff.organisation.clone(), day_in_london(desk.now()));
    Ok(desk
        .store
        .read(move |tx| {
            Box::pin(async move {
                let mut lines: Vec<Listed> = match listing {
                    Listing::Drafts => {
                        let before = match after {
                            Some(ListingKey::Draft(at, id)) => Some((at, id)),
                            _ => None,
                        };
                        let mut lines = Vec::new();
                        for draft in drafts::page(tx, &organisation, before, PAGE + 1).await? {
                            let known = crate::store::opportunities::find(tx, &draft.opportunity).await?.is_some();
                            lines.push(Listed::Draft(Box::new(draft), known));
                        }
                        lines
                    }
                    Listing::Posted(standing) => {
                        let before = match after {
                            Some(ListingKey::Posted(number)) => Some(number),
                            _ => None,
                        };
                        let found = posted::page(tx, &organisation, standing, today, before, PAGE + 1).await?;
                        found.into_iter().map(Listed::Posted).collect()
                    }
                };
                let more = lines.len() > PAGE as usize;
                lines.truncate(PAGE as usize);
                let next = lines.last().filter(|_| more).map(|line| match line {
                    Listed::Draft(draft, _) => ListingKey::Draft(draft.changed_at, draft.opportunity.clone()),
                    Listed::Posted(posted) => ListingKey::Posted(posted.number),
                });
                let drafts = drafts::count(tx, &organisation).await?;
                Ok(ListPage { lines, next, drafts, counts: posted::counts(tx, &organisation, today).await? })
            })
        })
        .await?)
}

/// Everything about one opportunity of the actor's organisation.
pub async fn look(desk: &Desk, actor: &Actor, id: &OpportunityId) -> Result<InDetail, DeskError> {
    actor.must_post()?;
    let (actor, id, now) = (actor.clone(), id.clone(), desk.now());
    desk.store.read(move |tx| Box::pin(async move { in_detail(tx, &actor, id, now).await })).await?
}

async fn in_detail(tx: &mut Tx<'_>, actor: &Actor, id: OpportunityId, now: Timestamp) -> Outcome<InDetail> {
    let found = posted_of(tx, actor, &id).await?;
    let draft = drafts::find(tx, &id).await?.filter(|draft| draft.organisation == actor.staff.organisation);
    if found.is_none() && draft.is_none() {
        return Ok(Err(DeskError::NotFound));
    }
    let colleagues = staff::list_of(tx, &actor.staff.organisation).await?;
    let name_of = |id| {
        let known = colleagues.iter().find(|one| one.id == id).map(|one| one.name.clone());
        known.unwrap_or_else(|| "A former colleague".to_owned())
    };
    let history = drafts::history(tx, &id, HISTORY).await?;
    let line = |entry: drafts::Entry| HistoryLine {
        at: entry.at,
        by: entry.staff.map(name_of),
        deed: entry.deed,
        changes: entry.changes,
    };
    let standing = found.as_ref().and_then(|one| PostedStanding::of(one, day_in_london(now)));
    Ok(Ok(InDetail {
        posted: found.as_ref().map(body).transpose()?,
        standing,
        chosen: found.as_ref().map_or(0, |one| one.taken),
        reminded: posted::reminded(tx, &id).await?,
        saved_by: draft.as_ref().map(|draft| name_of(draft.changed_by)),
        draft,
        history: history.into_iter().map(line).collect(),
        id,
    }))
}
