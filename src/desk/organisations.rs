//! Organisations of the area, as the host's administrators look after them: who there is, a new one, another name; and which of the
//! host's recruiters work through which borough. Of another area's they know nothing.

use super::{Actor, Desk, DeskError};
use crate::domain::organisation::{Organisation, OrganisationKind};
use crate::domain::staff::Role;
use crate::ids::OrganisationId;
use crate::store::audit::{self, Action, NewEntry};
use crate::store::{StoreError, Tx, organisations, staff};
use std::collections::BTreeMap;

/// Characters that a name may have.
pub const LONGEST_NAME: usize = 100;

/// What making or naming came to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Named {
    /// It has this name now.
    Yes(Organisation),
    /// The name is empty or too long.
    Unfit,
    /// Another organisation has this name.
    Taken,
}

/// The organisations of the area, the host first.
pub async fn list(desk: &Desk, actor: &Actor) -> Result<Vec<Organisation>, DeskError> {
    actor.must_manage_installation()?;
    let actor = actor.clone();
    Ok(desk.store.read(move |tx| Box::pin(async move { of_area(tx, &actor).await })).await?)
}

/// One of them.
pub async fn find(desk: &Desk, actor: &Actor, id: OrganisationId) -> Result<Organisation, DeskError> {
    actor.must_manage_installation()?;
    let actor = actor.clone();
    let found = desk.store.read(move |tx| Box::pin(async move { one_of_area(tx, &actor, &id).await })).await?;
    found.ok_or(DeskError::NotFound)
}

async fn of_area(tx: &mut Tx<'_>, actor: &Actor) -> Result<Vec<Organisation>, StoreError> {
    let mut known = organisations::list(tx).await?;
    known.retain(|one| one.area == actor.organisation.area);
    Ok(known)
}

/// The organisation, if it is of the actor's area.
pub(super) async fn one_of_area(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: &OrganisationId,
) -> Result<Option<Organisation>, StoreError> {
    Ok(organisations::find(tx, id).await?.filter(|one| one.area == actor.organisation.area))
}

/// Makes an organisation that posts opportunities, in the host's area. Its id is made from its name.
pub async fn create(desk: &Desk, actor: &Actor, name: &str) -> Result<Named, DeskError> {
    actor.must_manage_installation()?;
    let Some(name) = fit(name) else { return Ok(Named::Unfit) };
    let (actor, now) = (actor.clone(), desk.now());
    Ok(desk
        .store
        .write(move |tx| {
            Box::pin(async move {
                if is_taken(&of_area(tx, &actor).await?, &name, None) {
                    return Ok(Named::Taken);
                }
                let organisation = Organisation {
                    id: id_from(&name, &organisations::list(tx).await?),
                    name,
                    area: actor.organisation.area.clone(),
                    kind: OrganisationKind::Posting,
                };
                organisations::upsert(tx, &organisation).await?;
                record(tx, &actor, &organisation.id, now).await?;
                Ok(Named::Yes(organisation))
            })
        })
        .await?)
}

/// Gives an organisation another name.
pub async fn rename(desk: &Desk, actor: &Actor, id: OrganisationId, name: &str) -> Result<Named, DeskError> {
    actor.must_manage_installation()?;
    let (actor, now, name) = (actor.clone(), desk.now(), fit(name));
    desk.store
        .write(move |tx| {
            Box::pin(async move {
                let Some(found) = one_of_area(tx, &actor, &id).await? else { return Ok(Err(DeskError::NotFound)) };
                let Some(name) = name else { return Ok(Ok(Named::Unfit)) };
                if is_taken(&of_area(tx, &actor).await?, &name, Some(&id)) {
                    return Ok(Ok(Named::Taken));
                }
                let renamed = Organisation { name, ..found };
                organisations::upsert(tx, &renamed).await?;
                record(tx, &actor, &id, now).await?;
                Ok(Ok(Named::Yes(renamed)))
            })
        })
        .await?
}

/// Who works through which borough: the names of the host's recruiters that are limited to it, and of those limited to none.
#[derive(Clone, Default, Debug)]
pub struct Coverage {
    /// By borough.
    pub limited: BTreeMap<String, Vec<String>>,
    /// Those who work through all boroughs.
    pub everywhere: Vec<String>,
}

/// The recruiters of the actor's organisation, by borough.
pub async fn coverage(desk: &Desk, actor: &Actor) -> Result<Coverage, DeskError> {
    actor.must_manage_installation()?;
    let organisation = actor.staff.organisation.clone();
    Ok(desk
        .store
        .read(move |tx| {
            Box::pin(async move {
                let mut coverage = Coverage::default();
                for recruiter in staff::list_of(tx, &organisation).await? {
                    if recruiter.role != Role::Recruiter {
                        continue;
                    }
                    let boroughs = staff::boroughs_of(tx, recruiter.id).await?;
                    if boroughs.is_empty() {
                        coverage.everywhere.push(recruiter.name.clone());
                    }
                    for borough in boroughs {
                        coverage.limited.entry(borough).or_default().push(recruiter.name.clone());
                    }
                }
                Ok(coverage)
            })
        })
        .await?)
}

fn fit(name: &str) -> Option<String> {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let fits = !name.is_empty() && name.chars().count() <= LONGEST_NAME && !name.chars().any(char::is_control);
    fits.then_some(name)
}

/// The residents of an area could not tell two of one name apart.
fn is_taken(known: &[Organisation], name: &str, own: Option<&OrganisationId>) -> bool {
    let small = name.to_lowercase();
    known.iter().any(|one| Some(&one.id) != own && one.name.to_lowercase() == small)
}

/// `good_company_west` from "Good Company West", with a number where that is taken.
fn id_from(name: &str, known: &[Organisation]) -> OrganisationId {
    let letters = name.to_lowercase();
    let words = letters.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let mut plain: String = words.collect::<Vec<_>>().join("_").chars().take(60).collect();
    if plain.is_empty() {
        "organisation".clone_into(&mut plain);
    }
    let free = |id: &String| known.iter().all(|one| one.id.as_str() != id);
    let numbered = (2..).map(|number| format!("{plain}_{number}"));
    let id = std::iter::once(plain.clone()).chain(numbered).find(free);
    OrganisationId(id.unwrap_or(plain))
}

async fn record(tx: &mut Tx<'_>, actor: &Actor, id: &OrganisationId, now: jiff::Timestamp) -> Result<(), StoreError> {
    let entry = NewEntry {
        at: now,
        staff: Some(actor.staff.id),
        organisation: Some(actor.staff.organisation.clone()),
        action: Action::OrganisationSaved,
        lead: None,
        detail: Some(id.as_str().to_owned()),
    };
    audit::record(tx, &entry).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_made_of_the_name_and_is_never_anothers() {
        let known = |id: &str| Organisation {
            id: id.into(),
            name: String::new(),
            area: String::new(),
            kind: OrganisationKind::Posting,
        };
        assert_eq!(id_from("Good Company (West)", &[]).as_str(), "good_company_west");
        let both = [known("good_company_west"), known("good_company_west_2")];
        assert_eq!(id_from("Good  company, west", &both).as_str(), "good_company_west_3");
        assert_eq!(id_from("مرحبا", &[]).as_str(), "organisation");
    }

    #[test]
    fn a_name_is_one_line_with_something_in_it() {
        assert_eq!(fit("  Good \n Company ").as_deref(), Some("Good Company"));
        assert_eq!(fit(" \n "), None);
        assert_eq!(fit(&"x".repeat(101)), None);
    }
}
