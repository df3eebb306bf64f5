//! Which role may do what with which lead (design 8 and 9). At the host, leads that ask for a companion go to coordinators, all
//! others to recruiters; elsewhere coordinators follow up whoever agreed to their organisation. Administrators see where all of
//! their organisation's leads stand, and claim none.

use super::Actor;
use crate::domain::lead::LeadSummary;
use crate::domain::organisation::{Organisation, OrganisationKind};
use crate::domain::staff::Role;
use crate::domain::taxonomy::Service;
use crate::ids::OrganisationId;
use crate::store::call_tasks::CallTask;

/// The services whose leads a role sees, at the host or at an organisation that posts. Many of those have coordinators alone, and
/// nobody who said yes to them may wait for a recruiter whom they have not.
pub fn services(role: Role, at: OrganisationKind) -> &'static [Service] {
    match (role, at) {
        (Role::Recruiter, _) => {
            &[Service::Volunteering, Service::Jobs, Service::Event, Service::Question, Service::Feedback]
        }
        (Role::Coordinator, OrganisationKind::Host) => &[Service::Companion],
        (Role::Coordinator, OrganisationKind::Posting) | (Role::Administrator, _) => &[
            Service::Volunteering,
            Service::Jobs,
            Service::Companion,
            Service::Event,
            Service::Question,
            Service::Feedback,
        ],
    }
}

/// The services whose leads someone sees.
pub fn services_of(actor: &Actor) -> &'static [Service] {
    services(actor.staff.role, actor.organisation.kind)
}

/// Whether a role follows leads up: claims them, opens contact details, gives them back.
pub fn follows_up(role: Role) -> bool {
    matches!(role, Role::Recruiter | Role::Coordinator)
}

/// Whether a member of staff may know of a lead at all: it is their organisation's, of a service of their role, and from a borough of
/// theirs, if they are limited to some. A lead that names no borough is everyone's, so that nobody is left waiting; and so is what
/// they hold already.
pub fn may_see(actor: &Actor, lead: &LeadSummary) -> bool {
    let staff = &actor.staff;
    lead.organisation == staff.organisation
        && services_of(actor).contains(&lead.service)
        && (works_in(&actor.boroughs, lead.needs.borough.as_deref()) || lead.claimed_by == Some(staff.id))
}

/// Whether they may write down what a resident says about a lead on the telephone: a lead of their organisation, whichever desk's or
/// borough's it is and however it stands. Whoever is rung hears it, and nobody who asks to be left alone or deleted is sent on. Of the
/// lead itself they see no more than [`may_see`] says.
pub fn may_record_told(actor: &Actor, lead: &LeadSummary) -> bool {
    lead.organisation == actor.staff.organisation
}

/// Whether they may know of a call: by the same rules, as the lead it is about.
pub fn may_see_call(actor: &Actor, call: &CallTask) -> bool {
    let staff = &actor.staff;
    call.organisation == staff.organisation
        && services_of(actor).contains(&call.service)
        && (works_in(&actor.boroughs, call.borough.as_deref()) || call.claimed_by == Some(staff.id))
}

/// Whether someone limited to these boroughs works on what comes from there; no boroughs are all of them, and what names no borough
/// is everyone's.
pub fn works_in(boroughs: &[String], borough: Option<&str>) -> bool {
    boroughs.is_empty() || borough.is_none_or(|borough| boroughs.iter().any(|one| one == borough))
}

/// Whether a role looks after the staff of its organisation: invites, changes roles, switches off.
pub fn manages_staff(role: Role) -> bool {
    role == Role::Administrator
}

/// Whether a role can be limited to boroughs.
pub fn may_have_boroughs(role: Role) -> bool {
    role == Role::Recruiter
}

/// Whether a role posts its organisation's opportunities: writes, publishes and closes them.
pub fn posts(role: Role) -> bool {
    role == Role::Coordinator
}

/// Whether a role sees how the staff of its organisation get on.
pub fn sees_workload(role: Role) -> bool {
    role == Role::Administrator
}

/// Whether a role reads feedback that came without a name.
pub fn reads_feedback(role: Role) -> bool {
    matches!(role, Role::Recruiter | Role::Administrator)
}

/// Whether feedback without a name is kept for an organisation: for the host alone, whose service it is about.
pub fn keeps_feedback(organisation: &Organisation) -> bool {
    organisation.kind == OrganisationKind::Host
}

/// Whether someone looks after the whole installation: an administrator of the host.
pub fn manages_installation(actor: &Actor) -> bool {
    manages_staff(actor.staff.role) && actor.organisation.kind == OrganisationKind::Host
}

/// Whether someone sets what an organisation promises: an administrator for their own, the host's for all of the area.
pub fn sets_promises(actor: &Actor, organisation: &OrganisationId) -> bool {
    manages_installation(actor) || (manages_staff(actor.staff.role) && actor.staff.organisation == *organisation)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::duty::Team;
    use crate::domain::taxonomy::Code;

    #[test]
    fn every_service_is_followed_up_by_exactly_one_role_of_the_host_and_seen_by_administrators() {
        for service in Service::ALL {
            let sees = |role, at| services(role, at).contains(service);
            let followers =
                Role::ALL.into_iter().filter(|role| follows_up(*role) && sees(*role, OrganisationKind::Host));
            assert_eq!(followers.count(), 1, "{service}");
            for at in [OrganisationKind::Host, OrganisationKind::Posting] {
                assert!(sees(Role::Administrator, at), "{service}");
            }
            assert!(
                sees(Role::Coordinator, OrganisationKind::Posting),
                "{service}: they may be all the staff there is"
            );
            let team = match Team::of(*service) {
                Team::Recruiters => Role::Recruiter,
                Team::Coordinators => Role::Coordinator,
            };
            assert!(sees(team, OrganisationKind::Host), "{service}: whose week it counts in follows it up");
        }
    }
}
