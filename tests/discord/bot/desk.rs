//! Staff and leads of an installation in which a bot is at work. Everyone in it is made up.

use crate::common::Installation;
use alongside::desk::{Actor, Desk, on_discord};
use alongside::domain::consent::{Channel, How, NewConsent, Purpose, Wording};
use alongside::domain::lead::{Needs, NewLead};
use alongside::domain::organisation::{Organisation, OrganisationKind};
use alongside::domain::staff::{ReturnedWhy, Role, Staff};
use alongside::domain::taxonomy::{AgeBand, Interest, PartOfDay, Service};
use alongside::ids::{ConsentId, ConversationId, LeadId, OpportunityId, Reference, ResidentId, StaffId};
use alongside::language::Language;
use alongside::store::conversations::{self, ConversationRow, Pushing};
use alongside::store::drafts::{self, Draft};
use alongside::store::residents::Owner;
use alongside::store::{leads, staff};
use jiff::civil::{Date, date};
use std::sync::Arc;
use uuid::Uuid;

/// What of a lead never passes through Discord: name, number, address, own words, borough, language, title of the role.
pub(crate) const NEVER: [&str; 9] =
    ["Amal", "7700", "900123", "amal@", "choir", "Ealing", "Arabic", "Somali", "needs a lift"];

impl Installation {
    /// The desk of this installation.
    pub(crate) fn desk(&self) -> Desk {
        Desk::new(self.store.clone(), Arc::clone(&self.turns.world().clock))
    }

    /// Another organisation than the host.
    pub(crate) fn another(&self) -> Organisation {
        let all = self.turns.world().organisations.get();
        all.iter().find(|one| one.kind == OrganisationKind::Posting).unwrap().clone()
    }

    /// Someone of the staff, signed in.
    pub(crate) async fn hire(&self, name: &str, role: Role, organisation: &Organisation) -> Actor {
        let number = name.bytes().fold(0_u128, |number, byte| number.wrapping_mul(257) + u128::from(byte));
        let id = StaffId(Uuid::from_u128(number));
        let member = Staff { id, organisation: organisation.id.clone(), role, name: name.to_owned() };
        let (hired, now) = (member.clone(), self.turns.world().clock.now());
        self.store.write(move |tx| Box::pin(async move { staff::upsert(tx, &hired, now).await })).await.unwrap();
        Actor { staff: member, organisation: organisation.clone(), boroughs: Vec::new() }
    }

    /// A code from the staff pages.
    pub(crate) async fn code(&self, actor: &Actor) -> String {
        on_discord::make_code(&self.desk(), actor).await.unwrap().to_string()
    }

    /// A lead, saved as a turn saves it.
    pub(crate) async fn lead(&self, number: u8, organisation: &Organisation, service: Service) -> LeadId {
        self.promised_lead(number, organisation, service, date(2026, 11, 27)).await
    }

    /// A volunteering lead of the host with another promised day.
    pub(crate) async fn lead_for(&self, number: u8, promised_on: Date) -> LeadId {
        let host = self.turns.world().host.clone();
        self.promised_lead(number, &host, Service::Volunteering, promised_on).await
    }

    async fn promised_lead(
        &self,
        number: u8,
        organisation: &Organisation,
        service: Service,
        promised_on: Date,
    ) -> LeadId {
        let id = |kind: u128| Uuid::from_u128(kind << 64 | u128::from(number));
        let resident = ResidentId(id(2));
        let now = self.turns.world().clock.now();
        let language = Language::parse("ar").unwrap();
        let conversation = ConversationRow {
            id: ConversationId(id(3)),
            owner: Owner::fresh(resident).unwrap(),
            new: true,
            address: self.store.address_hash(Channel::Web, &format!("address {number}")),
            channel: Channel::Web,
            language,
            easy: false,
            version: 1,
            created_at: now,
            updated_at: now,
            pushing: Pushing::default(),
            plain: Vec::new(),
        };
        let purpose = match service {
            Service::Jobs => Purpose::ContactJobs,
            Service::Companion => Purpose::ArrangeVisits,
            _ => Purpose::ContactVolunteering,
        };
        let wording =
            Wording { id: "contact-ask".to_owned(), version: "0123456789ab".to_owned(), language, easy: false };
        let consent = NewConsent {
            id: ConsentId(id(4)),
            purpose,
            organisations: vec![organisation.id.clone()],
            wording,
            text: "May a recruiter contact you?".to_owned(),
            english: None,
            given_at: now,
            how: How::Button,
            channel: Channel::Web,
            message: "m1".into(),
            age_band: AgeBand::Adult,
        };
        let contact = serde_json::json!({
            "name": "Amal", "phone": "+447700900123", "email": "amal@example.org", "good_times": ["morning"],
            "message_is_safe": false, "own_words": "I sang in a choir, and my neighbour needs a lift",
        });
        let lead = NewLead {
            id: LeadId(id(1)),
            organisation: organisation.id.clone(),
            service,
            reference: Reference::from_random([0, 0, 0, 0, 0, 0, number / 24, number % 24]),
            needs: Needs {
                borough: Some("Ealing".to_owned()),
                interests: [Interest::MeetingPeople, Interest::Outdoors, Interest::Food].into_iter().collect(),
                parts_of_day: [PartOfDay::Morning].into_iter().collect(),
                ..Needs::default()
            },
            contact: serde_json::from_value(contact).unwrap(),
            age_band: AgeBand::Adult,
            language,
            created_at: now,
            promised_on,
        };
        let lead_id = lead.id;
        let saved = self.store.write(move |tx| {
            Box::pin(async move {
                conversations::save_many(tx, &[conversation]).await?;
                leads::save_lead(tx, resident, &lead, &[consent]).await
            })
        });
        saved.await.unwrap().unwrap();
        lead_id
    }

    /// A draft.
    pub(crate) async fn draft(&self, id: &str) -> Draft {
        let id = OpportunityId::from(id);
        let found = self.store.read(move |tx| Box::pin(async move { drafts::find(tx, &id).await }));
        found.await.unwrap().expect("a draft")
    }

    /// Someone leaves the staff.
    pub(crate) async fn switch_off(&self, actor: &Actor) {
        let (id, now) = (actor.staff.id, self.store.clock().now());
        let off = self
            .store
            .write(move |tx| Box::pin(async move { staff::deactivate(tx, id, ReturnedWhy::SwitchedOff, now).await }));
        off.await.unwrap();
    }
}
