//! The staff of an organisation, as its administrators look after them: invite, change role, limit to boroughs, switch off. The
//! command line on the machine itself does the same for any organisation. Nobody changes their own role or switches themselves off,
//! so that an organisation never loses its last administrator by a slip.

use super::{Actor, Desk, DeskError, proof, rights};
use crate::domain::contact::EmailAddress;
use crate::domain::staff::{ReturnedWhy, Role, Staff};
use crate::ids::{OrganisationId, StaffId, fresh_uuid};
use crate::store::audit::Action;
use crate::store::staff_accounts::{self, Account};
use crate::store::{StoreError, Tx, organisations, staff, staff_steps};
use jiff::Timestamp;
use zeroize::Zeroizing;

/// Someone to be invited.
#[derive(Clone, Debug)]
pub struct NewMember {
    /// Their address, with which they will sign in.
    pub email: EmailAddress,
    /// What they will do.
    pub role: Role,
    /// What colleagues call them; taken from the address if absent.
    pub name: Option<String>,
}

/// An invitation, just made.
pub struct Invitation {
    /// Whom it invites.
    pub staff: Staff,
    /// The link's path under the program's address, `/staff/invitation/…`: good once, for 24 hours. Never for a log.
    pub path: Zeroizing<String>,
}

/// What inviting came to.
pub enum Invited {
    /// Here is the link.
    Made(Invitation),
    /// The address has an account in this organisation already.
    Known(StaffId),
    /// The address has an account in another organisation.
    Elsewhere,
}

/// How someone's account stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    /// Set up and in use.
    InUse,
    /// Not set up; the invitation can be used.
    Invited,
    /// Not set up, and the invitation is over.
    InvitationOver,
    /// Switched off.
    Off,
    /// Without an account: signs in by links, as in a demo.
    ByLinks,
}

/// A member of staff, as administrators see them.
#[derive(Clone, Debug)]
pub struct Member {
    /// Who.
    pub staff: Staff,
    /// Their address, if they have an account.
    pub email: Option<EmailAddress>,
    /// How the account stands.
    pub state: State,
    /// When it was last used, if it ever was.
    pub used_at: Option<Timestamp>,
    /// The boroughs they are limited to; none stands for all.
    pub boroughs: Vec<String>,
    /// Whether it is the one who looks.
    pub is_self: bool,
}

/// The staff of the actor's organisation.
pub async fn list(desk: &Desk, actor: &Actor) -> Result<Vec<Member>, DeskError> {
    actor.must_manage_staff()?;
    list_of(desk, &actor.staff.organisation, Some(actor.staff.id)).await
}

/// The staff of an organisation, for the command line on the machine itself.
pub async fn list_of(
    desk: &Desk,
    organisation: &OrganisationId,
    looking: Option<StaffId>,
) -> Result<Vec<Member>, DeskError> {
    let (now, organisation) = (desk.now(), organisation.clone());
    Ok(desk
        .store
        .read(move |tx| {
            Box::pin(async move {
                let accounts = staff_accounts::list_of(tx, &organisation).await?;
                let others = staff::list_of(tx, &organisation).await?.into_iter();
                let others: Vec<Staff> =
                    others.filter(|one| accounts.iter().all(|account| account.staff.id != one.id)).collect();
                let mut members = Vec::new();
                for account in accounts {
                    members.push(with_account(tx, account, looking, now).await?);
                }
                for one in others {
                    members.push(without_account(tx, one, looking).await?);
                }
                Ok(members)
            })
        })
        .await?)
}

/// One member of staff of the actor's organisation.
pub async fn find(desk: &Desk, actor: &Actor, id: StaffId) -> Result<Member, DeskError> {
    actor.must_manage_staff()?;
    let (actor, now) = (actor.clone(), desk.now());
    desk.store.read(move |tx| Box::pin(async move { member(tx, &actor, id, now).await })).await?
}

/// Invites someone into the actor's organisation.
pub async fn invite(desk: &Desk, actor: &Actor, new: NewMember) -> Result<Invited, DeskError> {
    actor.must_manage_staff()?;
    invite_into(desk, &actor.staff.organisation, new, Some(actor.staff.clone())).await
}

/// Invites someone into an organisation; `by` is absent for the command line on the machine itself. Not found if there is no such
/// organisation.
pub async fn invite_into(
    desk: &Desk,
    organisation: &OrganisationId,
    new: NewMember,
    by: Option<Staff>,
) -> Result<Invited, DeskError> {
    let (now, organisation) = (desk.now(), organisation.clone());
    desk.store
        .write(move |tx| {
            Box::pin(async move {
                if organisations::find(tx, &organisation).await?.is_none() {
                    return Ok(Err(DeskError::NotFound));
                }
                if let Some(by) = &by
                    && !manages_still(tx, by, None).await?
                {
                    return Ok(Err(DeskError::NotAllowed));
                }
                if let Some(account) = staff_accounts::find_by_email(tx, new.email.as_str()).await? {
                    let here = account.staff.organisation == organisation;
                    return Ok(Ok(if here { Invited::Known(account.staff.id) } else { Invited::Elsewhere }));
                }
                let name = new.name.unwrap_or_else(|| name_from(&new.email));
                let staff = Staff { id: StaffId(fresh_uuid(now)), organisation, role: new.role, name };
                staff::upsert(tx, &staff, now).await?;
                staff_accounts::insert(tx, staff.id, &new.email, now).await?;
                proof::record(tx, by.as_ref(), &staff, Action::StaffSaved, staff.role.id(), now).await?;
                Ok(Ok(Invited::Made(make_invitation(tx, staff, by.as_ref(), now).await?)))
            })
        })
        .await?
}

/// Invites someone anew who lost password and second step, whose invitation is over, or who was switched off. What they sign in
/// with works until the new account is set up; of someone who was switched off it works no more.
pub async fn invite_again(desk: &Desk, actor: &Actor, id: StaffId) -> Result<Invitation, DeskError> {
    actor.must_manage_staff()?;
    let (actor, now) = (actor.clone(), desk.now());
    desk.store
        .write(move |tx| {
            Box::pin(async move {
                let member = match to_change(tx, &actor, id, now).await? {
                    Ok(member) if member.email.is_some() => member,
                    Ok(_) => return Ok(Err(DeskError::NotFound)),
                    Err(why) => return Ok(Err(why)),
                };
                Ok(Ok(back_and_invited(tx, member.staff, Some(&actor.staff), now).await?))
            })
        })
        .await?
}

/// The same by address, for the command line on the machine itself.
pub async fn invite_again_by_email(desk: &Desk, email: &EmailAddress) -> Result<Invitation, DeskError> {
    let (email, now) = (email.clone(), desk.now());
    desk.store
        .write(move |tx| {
            Box::pin(async move {
                match staff_accounts::find_by_email(tx, email.as_str()).await? {
                    Some(account) => Ok(Ok(back_and_invited(tx, account.staff, None, now).await?)),
                    None => Ok(Err(DeskError::NotFound)),
                }
            })
        })
        .await?
}

/// Puts someone into another role: what they had claimed goes back to the queue.
pub async fn change_role(desk: &Desk, actor: &Actor, id: StaffId, role: Role) -> Result<(), DeskError> {
    change(desk, actor, id, move |tx, actor, member, now| {
        Box::pin(async move {
            if member.staff.role == role {
                return Ok(());
            }
            staff::set_role(tx, id, role, now).await?;
            proof::record(tx, Some(&actor.staff), &member.staff, Action::StaffSaved, role.id(), now).await
        })
    })
    .await
}

/// Limits a recruiter to boroughs; none stands for all. Not allowed for other roles.
pub async fn set_boroughs(desk: &Desk, actor: &Actor, id: StaffId, boroughs: Vec<String>) -> Result<(), DeskError> {
    actor.must_manage_staff()?;
    let (actor, now) = (actor.clone(), desk.now());
    desk.store
        .write(move |tx| {
            Box::pin(async move {
                let member = match to_change(tx, &actor, id, now).await? {
                    Ok(member) if rights::may_have_boroughs(member.staff.role) => member,
                    Ok(_) => return Ok(Err(DeskError::NotAllowed)),
                    Err(why) => return Ok(Err(why)),
                };
                staff::set_boroughs(tx, id, &boroughs).await?;
                let more = format!("boroughs {}", boroughs.len());
                proof::record(tx, Some(&actor.staff), &member.staff, Action::StaffSaved, &more, now).await?;
                Ok(Ok(()))
            })
        })
        .await?
}

/// Switches someone's account off: their sessions end, what they had claimed goes back to the queue.
pub async fn switch_off(desk: &Desk, actor: &Actor, id: StaffId) -> Result<(), DeskError> {
    change(desk, actor, id, move |tx, actor, member, now| {
        Box::pin(async move { deactivate(tx, &member.staff, Some(&actor.staff), now).await })
    })
    .await
}

/// The same by address, for the command line on the machine itself.
pub async fn switch_off_by_email(desk: &Desk, email: &EmailAddress) -> Result<Staff, DeskError> {
    let (email, now) = (email.clone(), desk.now());
    desk.store
        .write(move |tx| {
            Box::pin(async move {
                let Some(account) = staff_accounts::find_by_email(tx, email.as_str()).await? else {
                    return Ok(Err(DeskError::NotFound));
                };
                deactivate(tx, &account.staff, None, now).await?;
                Ok(Ok(account.staff))
            })
        })
        .await?
}

/// Whether someone looks after staff still, now that they have their turn: they may have been switched off meanwhile. Holds them
/// and whom they change, so that of two who switch each other off one stays.
async fn manages_still(tx: &mut Tx<'_>, by: &Staff, other: Option<StaffId>) -> Result<bool, StoreError> {
    let held: Vec<StaffId> = [by.id].into_iter().chain(other).collect();
    staff::hold(tx, &held).await?;
    let found = staff::find(tx, by.id).await?;
    Ok(found.is_some_and(|by| rights::manages_staff(by.role)))
}

/// The member of staff whom an actor changes who looks after staff still: first that is made sure, then who they are.
async fn to_change(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: StaffId,
    now: Timestamp,
) -> Result<Result<Member, DeskError>, StoreError> {
    if manages_still(tx, &actor.staff, Some(id)).await? {
        member(tx, actor, id, now).await
    } else {
        Ok(Err(DeskError::NotAllowed))
    }
}

/// Changes someone else of the actor's organisation.
async fn change<F>(desk: &Desk, actor: &Actor, id: StaffId, work: F) -> Result<(), DeskError>
where
    F: for<'a> FnOnce(
            &'a mut Tx<'_>,
            &'a Actor,
            &'a Member,
            Timestamp,
        ) -> crate::store::BoxFuture<'a, Result<(), StoreError>>
        + Send
        + 'static,
{
    actor.must_manage_staff()?;
    let (actor, now) = (actor.clone(), desk.now());
    desk.store
        .write(move |tx| {
            Box::pin(async move {
                let member = match to_change(tx, &actor, id, now).await? {
                    Ok(member) if member.is_self => return Ok(Err(DeskError::NotAllowed)),
                    Ok(member) => member,
                    Err(why) => return Ok(Err(why)),
                };
                work(tx, &actor, &member, now).await.map(Ok)
            })
        })
        .await?
}

async fn deactivate(tx: &mut Tx<'_>, staff: &Staff, by: Option<&Staff>, now: Timestamp) -> Result<(), StoreError> {
    staff::deactivate(tx, staff.id, ReturnedWhy::SwitchedOff, now).await?;
    proof::record(tx, by, staff, Action::StaffDeactivated, "", now).await
}

async fn back_and_invited(
    tx: &mut Tx<'_>,
    staff: Staff,
    by: Option<&Staff>,
    now: Timestamp,
) -> Result<Invitation, StoreError> {
    if staff::reactivate(tx, staff.id).await? {
        staff_accounts::forget_keys(tx, staff.id).await?;
    }
    staff_accounts::note_use(tx, staff.id, now).await?;
    make_invitation(tx, staff, by, now).await
}

async fn make_invitation(
    tx: &mut Tx<'_>,
    staff: Staff,
    by: Option<&Staff>,
    now: Timestamp,
) -> Result<Invitation, StoreError> {
    let token = staff_steps::invite(tx, staff.id, now).await?;
    proof::record(tx, by, &staff, Action::StaffInvited, "", now).await?;
    Ok(Invitation { staff, path: Zeroizing::new(format!("/staff/invitation/{}", token.reveal().as_str())) })
}

/// The member of staff, if they are of the actor's organisation.
async fn member(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: StaffId,
    now: Timestamp,
) -> Result<Result<Member, DeskError>, StoreError> {
    let looking = Some(actor.staff.id);
    let here = |staff: &Staff| staff.organisation == actor.staff.organisation;
    if let Some(account) = staff_accounts::find(tx, id).await? {
        return if here(&account.staff) {
            with_account(tx, account, looking, now).await.map(Ok)
        } else {
            Ok(Err(DeskError::NotFound))
        };
    }
    match staff::find(tx, id).await?.filter(here) {
        Some(staff) => without_account(tx, staff, looking).await.map(Ok),
        None => Ok(Err(DeskError::NotFound)),
    }
}

async fn with_account(
    tx: &mut Tx<'_>,
    account: Account,
    looking: Option<StaffId>,
    now: Timestamp,
) -> Result<Member, StoreError> {
    let id = account.staff.id;
    let state = match (account.active, &account.keys) {
        (false, _) => State::Off,
        (true, Some(_)) => State::InUse,
        (true, None) if staff_steps::is_invited(tx, id, now).await? => State::Invited,
        (true, None) => State::InvitationOver,
    };
    Ok(Member {
        boroughs: staff::boroughs_of(tx, id).await?,
        email: Some(account.email),
        state,
        used_at: account.keys.map(|_| account.used_at),
        is_self: looking == Some(id),
        staff: account.staff,
    })
}

async fn without_account(tx: &mut Tx<'_>, staff: Staff, looking: Option<StaffId>) -> Result<Member, StoreError> {
    Ok(Member {
        boroughs: staff::boroughs_of(tx, staff.id).await?,
        email: None,
        state: State::ByLinks,
        used_at: None,
        is_self: looking == Some(staff.id),
        staff,
    })
}

/// `ada.okafor@example.org` is Ada Okafor until someone says otherwise.
fn name_from(email: &EmailAddress) -> String {
    let local = email.as_str().split('@').next().unwrap_or_default();
    let words = local.split(['.', '_', '-']).filter(|word| !word.is_empty()).map(|word| {
        let mut letters = word.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>()).unwrap_or_default()
    });
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_guessed_from_the_address() {
        for (email, name) in
            [("ada.okafor@example.org", "Ada Okafor"), ("ada@example.org", "Ada"), ("a-b_c@example.org", "A B C")]
        {
            assert_eq!(name_from(&EmailAddress::parse(email).unwrap()), name);
        }
    }
}
