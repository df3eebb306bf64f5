//! Organisations: the host and those that post.

use super::error::StoreError;
use super::tx::{Tx, on};
use crate::domain::organisation::{Organisation, OrganisationKind};
use crate::ids::OrganisationId;

type Row = (OrganisationId, String, String, OrganisationKind);

fn organisation((id, name, area, kind): Row) -> Organisation {
    Organisation { id, name, area, kind }
}

/// Makes or changes an organisation.
pub async fn upsert(tx: &mut Tx<'_>, organisation: &Organisation) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(
        "INSERT INTO organisations (id, name, area, kind) VALUES ($1, $2, $3, $4)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, area = excluded.area, kind = excluded.kind",
    )
    .bind(&organisation.id)
    .bind(&organisation.name)
    .bind(&organisation.area)
    .bind(organisation.kind)
    .execute(c)
    .await?);
    Ok(())
}

/// The organisation with this id.
pub async fn find(tx: &mut Tx<'_>, id: &OrganisationId) -> Result<Option<Organisation>, StoreError> {
    let row: Option<Row> = on!(tx, c => sqlx::query_as("SELECT id, name, area, kind FROM organisations WHERE id = $1")
        .bind(id)
        .fetch_optional(c)
        .await?);
    Ok(row.map(organisation))
}

/// All organisations, the host first, then by name.
pub async fn list(tx: &mut Tx<'_>) -> Result<Vec<Organisation>, StoreError> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as("SELECT id, name, area, kind FROM organisations ORDER BY kind, name, id")
        .fetch_all(c)
        .await?);
    Ok(rows.into_iter().map(organisation).collect())
}
