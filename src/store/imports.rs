//! Many opportunities of one organisation at once, as a file brings them: what is there under their ids, and all of them written in
//! one transaction, in multi-row statements, so that turns wait no longer behind a file than behind each other.

use super::audit::{self, Action, NewEntry};
use super::batches::{look_ups, pieces, push_list};
use super::codec::{OnDay, Time, row_id};
use super::drafts;
use super::drafts::{Change, Deed, Draft};
use super::error::StoreError;
use super::locks;
use super::opportunities::{self, Changed, OpportunityRow};
use super::tx::{Tx, on};
use crate::domain::posting::Written;
use crate::ids::{OpportunityId, OrganisationId, StaffId};
use jiff::Timestamp;
use sqlx::QueryBuilder;
use sqlx::types::Json;
use std::collections::BTreeMap;

/// What is there under an id.
#[derive(Clone, Debug, Default)]
pub struct There {
    /// The opportunity, deleted ones too; another organisation's too.
    pub posted: Option<Changed>,
    /// What is written of it and not published; another organisation's too.
    pub draft: Option<Draft>,
    /// Whether that draft is just as a file brought it: nobody has changed it since.
    pub draft_is_a_files: bool,
    /// When a person closed it last, as far as its history goes back.
    pub closed_at: Option<Timestamp>,
}

impl There {
    /// Whether it is as it was then: a place that was taken meanwhile changes nothing here.
    pub fn is_as(&self, then: &Self) -> bool {
        let posted = |there: &Self| there.posted.as_ref().map(|one| (one.state, one.row.clone()));
        posted(self) == posted(then) && self.draft == then.draft
    }
}

/// What is there under these ids; those under which nothing is are left out.
pub async fn there(tx: &mut Tx<'_>, ids: &[OpportunityId]) -> Result<BTreeMap<OpportunityId, There>, StoreError> {
    let mut found: BTreeMap<OpportunityId, There> = BTreeMap::new();
    let ids: Vec<&OpportunityId> = ids.iter().collect();
    for list in look_ups(&ids) {
        for posted in opportunities::find_many(tx, &list).await? {
            let id = posted.row.id.clone();
            found.entry(id).or_default().posted = Some(posted);
        }
        for draft in drafts::find_many(tx, &list).await? {
            let id = draft.opportunity.clone();
            found.entry(id).or_default().draft = Some(draft);
        }
        let deeds: Vec<(OpportunityId, Deed, Time)> = on!(tx, c => {
            let mut query = QueryBuilder::new(
                "SELECT opportunity_id, deed, MAX(at) FROM opportunity_history
                  WHERE deed IN ('imported', 'closed') AND opportunity_id IN (",
            );
            push_list!(query, &list);
            query.push(" GROUP BY opportunity_id, deed");
            query.build_query_as().fetch_all(c).await?
        });
        for (id, deed, at) in deeds {
            match (found.get_mut(&id), deed) {
                (Some(there), Deed::Closed) => there.closed_at = Some(at.0),
                (Some(there), _) => {
                    there.draft_is_a_files = there.draft.as_ref().is_some_and(|draft| draft.changed_at == at.0);
                }
                (None, _) => {}
            }
        }
    }
    Ok(found)
}

/// A row of a file that changes something.
#[derive(Clone, Debug)]
pub struct Import {
    /// What it becomes.
    pub to: To,
    /// Which fields of what residents read it changes.
    pub changes: Vec<Change>,
}

/// What a row becomes.
#[derive(Clone, Debug)]
pub enum To {
    /// Something residents see; what was written of it and not published is gone.
    Posted(OpportunityRow),
    /// A draft.
    Draft(OpportunityId, Written),
}

impl Import {
    fn id(&self) -> &OpportunityId {
        match &self.to {
            To::Posted(row) => &row.id,
            To::Draft(id, _) => id,
        }
    }
}

/// Holds what all share until the commit: what [`there`] reads after this stays so.
pub async fn hold(tx: &mut Tx<'_>) -> Result<(), StoreError> {
    locks::shared(tx).await
}

/// Writes all of them. An id may stand in `rows` only once. Nothing of another organisation may stand under their ids.
pub async fn put(
    tx: &mut Tx<'_>,
    organisation: &OrganisationId,
    rows: &[Import],
    by: StaffId,
    now: Timestamp,
) -> Result<(), StoreError> {
    let posted: Vec<&OpportunityRow> = rows
        .iter()
        .filter_map(|row| match &row.to {
            To::Posted(row) => Some(row),
            To::Draft(..) => None,
        })
        .collect();
    publish(tx, &posted).await?;
    let saved = |row: &OpportunityRow| NewEntry {
        at: now,
        staff: Some(by),
        organisation: Some(organisation.clone()),
        action: Action::OpportunitySaved,
        lead: None,
        detail: Some(row.id.to_string()),
    };
    audit::record_many(tx, &posted.iter().map(|row| saved(row)).collect::<Vec<_>>()).await?;
    let ids: Vec<&OpportunityId> = posted.iter().map(|row| &row.id).collect();
    for list in look_ups(&ids) {
        on!(tx, c => {
            let mut query = QueryBuilder::new("DELETE FROM drafts WHERE opportunity_id IN (");
            push_list!(query, &list);
            query.build().execute(c).await?;
        });
    }
    let drafts: Vec<(&OpportunityId, &Written)> = rows
        .iter()
        .filter_map(|row| match &row.to {
            To::Draft(id, written) => Some((id, written)),
            To::Posted(_) => None,
        })
        .collect();
    draft(tx, organisation, &drafts, by, now).await?;
    history(tx, rows, by, now).await
}

async fn publish(tx: &mut Tx<'_>, rows: &[&OpportunityRow]) -> Result<(), StoreError> {
    let mut number = opportunities::next_numbers(tx, rows.len()).await?;
    for piece in pieces(rows) {
        on!(tx, c => {
            let mut query = QueryBuilder::new(
                "INSERT INTO opportunities (id, number, organisation_id, kind, area, state, capacity, closing, body) ",
            );
            query.push_values(piece, |mut tuple, row| {
                tuple
                    .push_bind(&row.id)
                    .push_bind(number)
                    .push_bind(&row.organisation)
                    .push_bind(row.kind)
                    .push_bind(&row.area)
                    .push_bind("open")
                    .push_bind(row.capacity.map(i64::from))
                    .push_bind(row.closing.map(OnDay))
                    .push_bind(&row.body);
                number += 1;
            });
            query.push(
                " ON CONFLICT (id) DO UPDATE SET number = excluded.number, kind = excluded.kind, area = excluded.area,
                  state = 'open', capacity = excluded.capacity, closing = excluded.closing, body = excluded.body
                  WHERE opportunities.organisation_id = excluded.organisation_id",
            );
            query.build().execute(c).await?;
        });
    }
    Ok(())
}

async fn draft(
    tx: &mut Tx<'_>,
    organisation: &OrganisationId,
    rows: &[(&OpportunityId, &Written)],
    by: StaffId,
    now: Timestamp,
) -> Result<(), StoreError> {
    for piece in pieces(rows) {
        on!(tx, c => {
            let mut query = QueryBuilder::new(
                "INSERT INTO drafts (opportunity_id, organisation_id, fields, version, changed_by, changed_at) ",
            );
            query.push_values(piece, |mut tuple, (id, written)| {
                tuple
                    .push_bind(*id)
                    .push_bind(organisation)
                    .push_bind(Json(*written))
                    .push_bind(now.as_microsecond())
                    .push_bind(by)
                    .push_bind(Time(now));
            });
            query.push(
                " ON CONFLICT (opportunity_id) DO UPDATE SET fields = excluded.fields, version = drafts.version + 1,
                  changed_by = excluded.changed_by, changed_at = excluded.changed_at
                  WHERE drafts.organisation_id = excluded.organisation_id",
            );
            query.build().execute(c).await?;
        });
    }
    Ok(())
}

async fn history(tx: &mut Tx<'_>, rows: &[Import], by: StaffId, now: Timestamp) -> Result<(), StoreError> {
    for piece in pieces(rows) {
        let ids = piece.iter().map(|_| row_id(now)).collect::<Result<Vec<_>, _>>()?;
        on!(tx, c => {
            let mut query =
                QueryBuilder::new("INSERT INTO opportunity_history (id, opportunity_id, at, staff_id, deed, changes) ");
            query.push_values(piece.iter().zip(&ids), |mut tuple, (row, id)| {
                tuple
                    .push_bind(*id)
                    .push_bind(row.id())
                    .push_bind(Time(now))
                    .push_bind(by)
                    .push_bind(Deed::Imported)
                    .push_bind(Json(&row.changes));
            });
            query.build().execute(c).await?;
        });
    }
    Ok(())
}
