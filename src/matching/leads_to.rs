//! What an interest leads to: someone who likes food may like helping at mealtimes, though the role does not say so itself.

use crate::domain::opportunity::Opportunity;
use crate::domain::taxonomy::{Code as _, CodeSet, Interest, JobFamily, RoleKind};

/// The roles and the families of jobs that an interest leads to.
fn leads_to(interest: Interest) -> (&'static [RoleKind], &'static [JobFamily]) {
    match interest {
        Interest::MeetingPeople => (
            &[
                RoleKind::WelcomeGuide,
                RoleKind::BilingualWelcome,
                RoleKind::ClinicSteward,
                RoleKind::EventHelper,
                RoleKind::TrolleyShopCafe,
                RoleKind::HealthChampion,
                RoleKind::YouthVolunteer,
            ],
            &[JobFamily::ReceptionAndOffice, JobFamily::CallsAndAmbulance, JobFamily::MovingAndStores],
        ),
        Interest::OneToOne => (
            &[
                RoleKind::BefriendingVisitor,
                RoleKind::PhoneFriend,
                RoleKind::WardBefriender,
                RoleKind::PatientCompanion,
                RoleKind::EndOfLifeCompanion,
                RoleKind::PeerSupporter,
                RoleKind::TherapyDog,
            ],
            &[JobFamily::Care, JobFamily::CommunityAndProjects],
        ),
        Interest::Caring => (
            &[
                RoleKind::WardHelper,
                RoleKind::MealtimeHelper,
                RoleKind::PatientCompanion,
                RoleKind::HomeFromHospital,
                RoleKind::EndOfLifeCompanion,
                RoleKind::YouthVolunteer,
            ],
            &[JobFamily::Care, JobFamily::TraineeAndApprentice, JobFamily::Registered],
        ),
        Interest::OlderPeople => (
            &[
                RoleKind::BefriendingVisitor,
                RoleKind::PhoneFriend,
                RoleKind::MealtimeHelper,
                RoleKind::HomeFromHospital,
                RoleKind::PatientCompanion,
                RoleKind::VolunteerDriver,
                RoleKind::WardBefriender,
            ],
            &[JobFamily::Care, JobFamily::CommunityAndProjects],
        ),
        Interest::FamiliesAndBabies => (
            &[RoleKind::BreastfeedingSupporter, RoleKind::MaternityChampion, RoleKind::EventHelper],
            &[JobFamily::Care],
        ),
        Interest::MyCommunity => (
            &[
                RoleKind::HealthChampion,
                RoleKind::EventHelper,
                RoleKind::PatientPartner,
                RoleKind::MaternityChampion,
                RoleKind::ClinicSteward,
            ],
            &[JobFamily::CommunityAndProjects],
        ),
        Interest::MyLanguages => (
            &[
                RoleKind::BilingualWelcome,
                RoleKind::ReminderCaller,
                RoleKind::PatientCompanion,
                RoleKind::PhoneFriend,
                RoleKind::HealthChampion,
                RoleKind::WelcomeGuide,
            ],
            &[JobFamily::ReceptionAndOffice, JobFamily::CommunityAndProjects],
        ),
        Interest::Food => (
            &[RoleKind::MealtimeHelper, RoleKind::TrolleyShopCafe, RoleKind::GardenHelper, RoleKind::EventHelper],
            &[JobFamily::CleaningAndKitchen],
        ),
        Interest::Outdoors => (
            &[
                RoleKind::GardenHelper,
                RoleKind::GroupActivityHelper,
                RoleKind::VolunteerDriver,
                RoleKind::ClinicSteward,
            ],
            &[JobFamily::BuildingsAndSecurity, JobFamily::MovingAndStores],
        ),
        Interest::MusicArtsGames => {
            (&[RoleKind::RadioMusicArts, RoleKind::GroupActivityHelper, RoleKind::WardBefriender], &[])
        }
        Interest::PracticalWork => (
            &[
                RoleKind::ResponseRunner,
                RoleKind::WardHelper,
                RoleKind::GardenHelper,
                RoleKind::TrolleyShopCafe,
                RoleKind::VolunteerDriver,
            ],
            &[
                JobFamily::CleaningAndKitchen,
                JobFamily::MovingAndStores,
                JobFamily::TestsAndMedicines,
                JobFamily::BuildingsAndSecurity,
            ],
        ),
        Interest::ComputersAndPaper => (
            &[RoleKind::OfficeHelper, RoleKind::DigitalHelper, RoleKind::ReminderCaller, RoleKind::PatientPartner],
            &[JobFamily::ReceptionAndOffice, JobFamily::TestsAndMedicines, JobFamily::CallsAndAmbulance],
        ),
    }
}

/// The interests that lead to this opportunity and that it does not name itself.
pub(super) fn leading_to(opportunity: &Opportunity) -> CodeSet<Interest> {
    let leads = |interest: &Interest| {
        let (roles, families) = leads_to(*interest);
        opportunity.role_kind.is_some_and(|role| roles.contains(&role))
            || opportunity.job_family.is_some_and(|family| families.contains(&family))
    };
    Interest::ALL.iter().copied().filter(leads).collect::<CodeSet<Interest>>().without(opportunity.interests)
}
