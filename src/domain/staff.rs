//! Staff: recruiters, coordinators and administrators, each of one organisation.

use crate::ids::{OrganisationId, StaffId};
use serde::{Deserialize, Serialize};

/// What someone does here.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Works through matched leads.
    Recruiter,
    /// Posts opportunities and looks after companions.
    Coordinator,
    /// Looks after staff, organisations and audit.
    Administrator,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 3] = [Self::Recruiter, Self::Coordinator, Self::Administrator];

    /// As it is stored.
    pub fn id(self) -> &'static str {
        match self {
            Self::Recruiter => "recruiter",
            Self::Coordinator => "coordinator",
            Self::Administrator => "administrator",
        }
    }

    /// The role with this id.
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.id() == id)
    }
}

/// Why what someone had claimed went back to the queue without their doing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ReturnedWhy {
    /// Their account was switched off.
    SwitchedOff,
    /// Their account was switched off because nobody had used it.
    Unused,
    /// They were put into another role.
    RoleChanged,
}

impl ReturnedWhy {
    /// Every reason.
    pub const ALL: [Self; 3] = [Self::SwitchedOff, Self::Unused, Self::RoleChanged];

    /// As it is stored.
    pub fn id(self) -> &'static str {
        match self {
            Self::SwitchedOff => "switched_off",
            Self::Unused => "unused",
            Self::RoleChanged => "role_changed",
        }
    }

    /// The reason with this id.
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|why| why.id() == id)
    }
}

/// A member of staff.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Staff {
    /// Their id.
    pub id: StaffId,
    /// Their organisation.
    pub organisation: OrganisationId,
    /// What they do.
    pub role: Role,
    /// What colleagues call them.
    pub name: String,
}
