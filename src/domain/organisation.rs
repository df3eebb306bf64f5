//! Organisations: one host, the anchor, whose desk keeps the promise; and those that post opportunities.

use crate::ids::OrganisationId;
use serde::{Deserialize, Serialize};

/// What an organisation is to this installation.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrganisationKind {
    /// The anchor organisation.
    Host,
    /// One that posts opportunities.
    Posting,
}

/// An organisation.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Organisation {
    /// Its id.
    pub id: OrganisationId,
    /// Its name, as residents read it.
    pub name: String,
    /// The area it serves.
    pub area: String,
    /// What it is here.
    pub kind: OrganisationKind,
}
