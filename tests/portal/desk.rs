//! The desk holds its rules without the pages: Discord's staff commands will call it too.

use crate::house::{HOST, House, OTHER, Wish};
use alongside::desk::leads::{claim, look, open_contact, release};
use alongside::desk::queue::{self, Filter, QueueState, Queued};
use alongside::desk::{Actor, DeskError, links};
use alongside::domain::organisation::{Organisation, OrganisationKind};
use alongside::domain::staff::{Role, Staff};
use alongside::domain::taxonomy::ReleaseReason;
use alongside::ids::StaffId;

#[tokio::test]
async fn every_action_refuses_the_wrong_role_and_the_wrong_organisation_by_itself() {
    let house = House::open().await;
    let (lead, _) = house.lead(Wish::default()).await;
    let recruiter = actor(&house, "Ada", Role::Recruiter, HOST).await;
    claim(&house.desk, &recruiter, lead).await.expect("a claim");

    let administrator = actor(&house, "Dee", Role::Administrator, HOST).await;
    assert!(look(&house.desk, &administrator, lead).await.is_ok());
    assert!(matches!(claim(&house.desk, &administrator, lead).await, Err(DeskError::NotAllowed)));
    assert!(matches!(open_contact(&house.desk, &administrator, lead).await, Err(DeskError::NotAllowed)));
    let given = release(&house.desk, &administrator, lead, ReleaseReason::Away).await;
    assert!(matches!(given, Err(DeskError::NotAllowed)));

    for (role, organisation) in [(Role::Recruiter, OTHER), (Role::Coordinator, HOST), (Role::Coordinator, OTHER)] {
        let stranger = actor(&house, "Eve", role, organisation).await;
        assert!(
            queue::list(&house.desk, &stranger, &Filter::default(), None).await.expect("a queue").queued.is_empty()
        );
        assert!(matches!(look(&house.desk, &stranger, lead).await, Err(DeskError::NotFound)));
        assert!(matches!(claim(&house.desk, &stranger, lead).await, Err(DeskError::NotFound)));
        assert!(matches!(open_contact(&house.desk, &stranger, lead).await, Err(DeskError::NotFound)));
        let given = release(&house.desk, &stranger, lead, ReleaseReason::Away).await;
        assert!(matches!(given, Err(DeskError::NotFound)));
    }
    let colleague = actor(&house, "Ben", Role::Recruiter, HOST).await;
    assert!(matches!(open_contact(&house.desk, &colleague, lead).await, Err(DeskError::NotYours)));
    let others = Filter { state: Some(QueueState::Claimed), ..Filter::default() };
    let theirs = queue::list(&house.desk, &colleague, &others, None).await.expect("a queue").queued;
    let first = theirs.into_iter().next().and_then(Queued::lead).expect("a lead");
    assert_eq!(first.holder.as_deref(), Some("Ada"), "who has it, and no more");
}

#[tokio::test]
async fn where_opportunities_are_posted_coordinators_follow_up_whoever_agreed_to_their_organisation() {
    let house = House::open().await;
    house.lead(Wish::default()).await;
    let (theirs, _) = house.lead(Wish { organisation: OTHER, chosen: false, ..Wish::default() }).await;
    let olga = actor(&house, "Olga", Role::Coordinator, OTHER).await;
    let queued = queue::list(&house.desk, &olga, &Filter::default(), None).await.expect("a queue").queued;
    let seen: Vec<_> = queued.into_iter().filter_map(Queued::lead).map(|queued| queued.lead.id).collect();
    assert_eq!(seen, [theirs], "their own lead, and none of the host's");
    claim(&house.desk, &olga, theirs).await.expect("a claim");
    assert!(open_contact(&house.desk, &olga, theirs).await.is_ok());
    let ada = actor(&house, "Ada", Role::Recruiter, HOST).await;
    assert!(matches!(look(&house.desk, &ada, theirs).await, Err(DeskError::NotFound)));
}

#[tokio::test]
async fn nobody_gets_a_link_who_is_not_staff() {
    let house = House::open().await;
    let made = links::make_sign_in_link(&house.desk, StaffId(uuid::Uuid::nil())).await;
    assert!(matches!(made, Err(DeskError::NotFound)));
}

async fn actor(house: &House, name: &str, role: Role, organisation: &str) -> Actor {
    let id = house.hire(name, role, organisation).await;
    Actor {
        staff: Staff { id, organisation: organisation.into(), role, name: name.to_owned() },
        organisation: Organisation {
            id: organisation.into(),
            name: organisation.to_owned(),
            area: "nwl".to_owned(),
            kind: if organisation == HOST { OrganisationKind::Host } else { OrganisationKind::Posting },
        },
        boroughs: Vec::new(),
    }
}
