//! Finding the role that a phrase names: words of its title and a borough, in the address, so that a reload and a way back find the
//! same; a page at a time.

use super::filters::{Select, encoded};
use super::form::{Field, Kind};
use super::leads::Choice;
use crate::desk::roles::{Roles, Sought};
use crate::ids::OpportunityId;
use serde::Deserialize;

/// What is looked for, as the address has it.
#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub(super) struct Search {
    title: String,
    borough: String,
    pub(super) after: String,
    /// The role that a link names already.
    pub(super) role: String,
}

impl Search {
    /// What the desk looks for. `named` is the role that was chosen on the page, if one was.
    pub(super) fn sought(&self, named: Option<OpportunityId>) -> Sought {
        let given = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let id = |text: &str| given(text).map(|id| id.as_str().into());
        Sought {
            title: self.title.clone(),
            borough: given(&self.borough),
            after: id(&self.after),
            named: named.or_else(|| id(&self.role)),
        }
    }

    /// The address of a page of what was found.
    pub(super) fn address(&self, path: &str, after: &str) -> String {
        let parts = [("title", self.title.trim()), ("borough", &self.borough), ("role", &self.role), ("after", after)];
        let parts = parts.into_iter().filter(|(_, value)| !value.is_empty());
        let parts: Vec<String> = parts.map(|(name, value)| format!("{name}={}", encoded(value))).collect();
        if parts.is_empty() { path.to_owned() } else { format!("{path}?{}", parts.join("&")) }
    }
}

/// The form that looks for roles, and the ways to the other pages of what it found.
pub(super) struct RoleFinder {
    pub(super) path: String,
    pub(super) title: Field,
    pub(super) selects: Vec<Select>,
    /// The role that a link names, which stays named.
    pub(super) role: String,
    pub(super) searched: bool,
    pub(super) count: String,
    pub(super) first: Option<String>,
    pub(super) next: Option<String>,
}

impl RoleFinder {
    pub(super) fn new(path: String, search: &Search, roles: &Roles) -> Self {
        let borough = |borough: &String| Choice {
            value: borough.clone(),
            label: borough.clone(),
            chosen: search.borough == *borough,
        };
        let gone = Some(&search.borough).filter(|chosen| !chosen.is_empty() && !roles.boroughs.contains(chosen));
        let boroughs = roles.boroughs.iter().chain(gone).map(borough).collect();
        let searched = !search.title.trim().is_empty() || !search.borough.is_empty();
        Self {
            title: Field::new("title", "Words of its title", Kind::Text, "off").typed(&search.title),
            selects: vec![Select::new("borough", "Borough", "All boroughs", boroughs)],
            role: search.role.clone(),
            count: count(roles, searched),
            first: (!search.after.is_empty()).then(|| search.address(&path, "")),
            next: roles.next.as_ref().map(|next| search.address(&path, next.as_str())),
            searched,
            path,
        }
    }
}

fn count(roles: &Roles, searched: bool) -> String {
    let other = if roles.first.is_empty() { "" } else { "other " };
    match (roles.count, searched) {
        (0, true) => format!("No {other}open role fits. Try fewer words, or all boroughs."),
        (0, false) => format!("No {other}role is open."),
        (1, _) => format!("1 {other}open role"),
        (count, _) => format!("{count} {other}open roles"),
    }
}
