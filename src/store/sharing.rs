//! What someone chose of other organisations than the one whose request it is, and did not let us share their name with. A no is
//! kept nowhere: it is read from the yes that is not there, for the question always comes before the request is sent.

use super::batches::{look_ups, push_list};
use super::error::StoreError;
use super::tx::{Tx, on};
use super::{consents, opportunities};
use crate::domain::consent::Purpose;
use crate::domain::lead::LeadSummary;
use crate::ids::{OpportunityId, OrganisationId, ResidentId};
use jiff::Timestamp;
use sqlx::QueryBuilder;

/// Something chosen whose organisation must not be given the person's name.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Unshared {
    /// What was chosen.
    pub opportunity: OpportunityId,
    /// Its title.
    pub title: String,
    /// The organisation's name.
    pub organisation: String,
}

type Row = (OpportunityId, OrganisationId, String);

/// What a request names of other organisations to whom no living consent shares the person's name.
pub async fn unshared(
    tx: &mut Tx<'_>,
    resident: ResidentId,
    lead: &LeadSummary,
    now: Timestamp,
) -> Result<Vec<Unshared>, StoreError> {
    let chosen: Vec<&OpportunityId> = lead.needs.opportunities.iter().collect();
    let mut others = Vec::new();
    for list in look_ups(&chosen) {
        let rows: Vec<Row> = on!(tx, c => {
            let mut query = QueryBuilder::new(
                "SELECT o.id, g.id, g.name FROM opportunities o JOIN organisations g ON g.id = o.organisation_id
                  WHERE g.id <> ",
            );
            query.push_bind(&lead.organisation).push(" AND o.id IN (");
            push_list!(query, &list);
            query.push(" ORDER BY o.id");
            query.build_query_as().fetch_all(c).await?
        });
        others.extend(rows);
    }
    if others.is_empty() {
        return Ok(Vec::new());
    }
    let live = consents::live_for(tx, resident, now).await?;
    let shared = |organisation: &OrganisationId| {
        live.iter().any(|consent| {
            consent.purpose == Purpose::ShareWithOrganisation && consent.organisations.contains(organisation)
        })
    };
    others.retain(|(_, organisation, _)| !shared(organisation));
    let ids: Vec<OpportunityId> = others.iter().map(|(id, ..)| id.clone()).collect();
    let mut titles = opportunities::titles_of(tx, &ids).await?;
    let unshared = |(id, _, organisation): Row| Unshared {
        title: titles.remove(&id).unwrap_or_default(),
        opportunity: id,
        organisation,
    };
    Ok(others.into_iter().map(unshared).collect())
}
