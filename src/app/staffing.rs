//! `alongside staff`: who may sign in to the staff pages. There is no account until one is made here, or by an administrator on the
//! pages; the link of an invitation is printed once.

use crate::clock::{SharedClock, SystemClock, day_in_london};
use crate::config::{Database, Staff};
use crate::desk::people::{self, Invited, Member, NewMember, State};
use crate::desk::{Desk, DeskError};
use crate::domain::contact::EmailAddress;
use crate::ids::OrganisationId;
use crate::store::{Keyring, Store, organisations};
use anyhow::{Context, bail};
use std::sync::Arc;

/// Does what the command says.
pub async fn staff(command: Staff) -> anyhow::Result<()> {
    match command {
        Staff::Invite { database, email, role, organisation, name, public_url } => {
            let (new, organisation) = (NewMember { email, role, name }, OrganisationId(organisation));
            let store = open(database).await?;
            let done = invite(&desk(&store), &organisation, new, public_url.as_deref()).await;
            store.close().await;
            done
        }
        Staff::List { database, organisation } => {
            let store = open(database).await?;
            let done = list(&desk(&store), &store, organisation.as_deref()).await;
            store.close().await;
            done
        }
        Staff::SwitchOff { database, email } => {
            let store = open(database).await?;
            let done = switch_off(&desk(&store), &email).await;
            store.close().await;
            done
        }
    }
}

fn desk(store: &Store) -> Desk {
    Desk::new(store.clone(), Arc::clone(store.clock()))
}

async fn open(settings: Database) -> anyhow::Result<Store> {
    let keyring = Keyring::from_file(&settings.key_file)
        .with_context(|| format!("ALONGSIDE_KEY_FILE: the key in {} cannot be used", settings.key_file.display()))?;
    let clock: SharedClock = Arc::new(SystemClock);
    Store::open_with_log(&settings.database_url, settings.erased_log, keyring, clock)
        .await
        .context("the database (DATABASE_URL)")
}

async fn invite(
    desk: &Desk,
    organisation: &OrganisationId,
    new: NewMember,
    public_url: Option<&str>,
) -> anyhow::Result<()> {
    let (email, role) = (new.email.clone(), new.role);
    let invitation = match people::invite_into(desk, organisation, new, None).await {
        Ok(Invited::Made(invitation)) => invitation,
        Ok(Invited::Known(_)) => {
            let invitation = people::invite_again_by_email(desk, &email).await.context("a new link")?;
            if invitation.staff.role != role {
                println!(
                    "There is this account already, as {}: an administrator can change that on the page Staff.",
                    invitation.staff.role.id()
                );
            }
            invitation
        }
        Ok(Invited::Elsewhere) => bail!("this address has an account in another organisation"),
        Err(DeskError::NotFound) => bail!("there is no organisation {organisation} in the database"),
        Err(error) => return Err(error).context("the invitation"),
    };
    println!("A link for {}, {}, of {}:", invitation.staff.name, invitation.staff.role.id(), organisation);
    println!("\n  {}{}\n", public_url.unwrap_or_default().trim_end_matches('/'), invitation.path.as_str());
    if public_url.is_none() {
        println!("It stands under the address of the service (PUBLIC_URL).");
    }
    println!("It works once, for 24 hours, and is not shown again. Whoever opens it first has the account.");
    Ok(())
}

async fn list(desk: &Desk, store: &Store, organisation: Option<&str>) -> anyhow::Result<()> {
    let known = store.read(|tx| Box::pin(organisations::list(tx))).await.context("the organisations")?;
    let asked: Vec<_> = known.iter().filter(|one| organisation.is_none_or(|asked| one.id.as_str() == asked)).collect();
    if let (true, Some(organisation)) = (asked.is_empty(), organisation) {
        bail!("there is no organisation {organisation} in the database");
    }
    let mut none = true;
    for organisation in asked {
        let members = people::list_of(desk, &organisation.id, None).await.context("the staff")?;
        for member in members {
            none = false;
            println!("{}  {}", organisation.id, line(&member));
        }
    }
    if none {
        println!("There are no staff. Invite someone with `alongside staff invite`.");
    }
    Ok(())
}

fn line(member: &Member) -> String {
    let email = member.email.as_ref().map_or("-", EmailAddress::as_str);
    let state = match member.state {
        State::InUse => "in use",
        State::Invited => "invited",
        State::InvitationOver => "not set up, the link has run out",
        State::Off => "switched off",
        State::ByLinks => "signs in by links",
    };
    let used = member.used_at.map(|at| format!(", last signed in {}", day_in_london(at))).unwrap_or_default();
    format!("{}  {}  {email}  {state}{used}", member.staff.role.id(), member.staff.name)
}

async fn switch_off(desk: &Desk, email: &EmailAddress) -> anyhow::Result<()> {
    match people::switch_off_by_email(desk, email).await {
        Ok(staff) => {
            println!("{} is switched off. What they had claimed is in the queue again.", staff.name);
            Ok(())
        }
        Err(DeskError::NotFound) => bail!("nobody has an account with this address"),
        Err(error) => Err(error).context("switching off"),
    }
}
