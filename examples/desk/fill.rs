//! Filling the database through the store's own functions, so that what is measured is what turns leave there. Everyone in it is
//! made up; telephone numbers are those that nobody has.

use alongside::area::Areas;
use alongside::clock::{Clock, SystemClock, day_in_london};
use alongside::domain::consent::{Channel, How, NewConsent, Purpose, Wording};
use alongside::domain::contact::PhoneNumber;
use alongside::domain::lead::{ContactDetails, Needs, NewLead, VisitNeeds};
use alongside::domain::notice::{CallWhy, Notice};
use alongside::domain::opportunity::{Opportunity, Samples};
use alongside::domain::organisation::{Organisation, OrganisationKind};
use alongside::domain::staff::{Role, Staff};
use alongside::domain::taxonomy::{AgeBand, OpportunityKind, Service, VisitKind};
use alongside::ids::{ConsentId, LeadId, OpportunityId, Reference, ResidentId, StaffId};
use alongside::language::Language;
use alongside::matching::{Index, Posted};
use alongside::store::call_tasks::{self, NewCallTask};
use alongside::store::opportunities::{self, OpportunityRow};
use alongside::store::residents::{self, Owner};
use alongside::store::{Store, claims, leads, organisations, staff};
use anyhow::Context;
use jiff::{SignedDuration, ToSpan};
use sqlx::ConnectOptions;
use sqlx::postgres::PgConnectOptions;
use std::str::FromStr;
use std::sync::Arc;
use uuid::Uuid;

/// Leads or opportunities in one transaction.
const AT_ONCE: u32 = 200;
/// Colleagues who have leads.
const COLLEAGUES: u32 = 100;
const HOST: &str = "westway_hospitals";
const BOROUGHS: [&str; 8] = [
    "Brent",
    "Ealing",
    "Hammersmith and Fulham",
    "Harrow",
    "Hillingdon",
    "Hounslow",
    "Kensington and Chelsea",
    "Westminster",
];
/// About one in so many leads there is a call to make.
const CALLED: u32 = 10;
/// One in so many leads is in the rarest language.
const RARE: u32 = 500;

/// What the pages are asked for.
pub(crate) struct Filled {
    /// A cookie for each role.
    pub(crate) recruiter: String,
    pub(crate) administrator: String,
    pub(crate) coordinator: String,
    /// A lead that the recruiter has.
    pub(crate) mine: LeadId,
    /// One that nobody has.
    pub(crate) open: LeadId,
    /// Its reference.
    pub(crate) reference: Reference,
    /// The key of the page in the middle of the queue.
    pub(crate) middle: String,
}

pub(crate) async fn fill(store: &Store, leads: u32, opportunities: u32) -> anyhow::Result<Filled> {
    let now = SystemClock.now();
    let people = store
        .write(move |tx| {
            Box::pin(async move {
                let kind = OrganisationKind::Host;
                let host =
                    Organisation { id: HOST.into(), name: "Westway (sample)".to_owned(), area: "nwl".to_owned(), kind };
                organisations::upsert(tx, &host).await?;
                for number in 0..COLLEAGUES + 3 {
                    let role = match number {
                        1 => Role::Administrator,
                        number if number == COLLEAGUES + 2 => Role::Coordinator,
                        _ => Role::Recruiter,
                    };
                    let name = format!("Colleague {number}");
                    let person = Staff { id: person(number), organisation: HOST.into(), role, name };
                    staff::upsert(tx, &person, now).await?;
                }
                let recruiter = staff::begin_session(tx, person(0), now).await?;
                let administrator = staff::begin_session(tx, person(1), now).await?;
                let coordinator = staff::begin_session(tx, person(COLLEAGUES + 2), now).await?;
                Ok([recruiter, administrator, coordinator])
            })
        })
        .await?;
    for from in (0..opportunities).step_by(AT_ONCE as usize) {
        let to = opportunities.min(from + AT_ONCE);
        store
            .write(move |tx| {
                Box::pin(async move {
                    for number in from..to {
                        opportunities::upsert(tx, &opportunity(number), None, now).await?;
                    }
                    Ok(())
                })
            })
            .await?;
    }
    for from in (0..leads).step_by(AT_ONCE as usize) {
        let to = leads.min(from + AT_ONCE);
        store
            .write(move |tx| {
                Box::pin(async move {
                    let owners: Vec<Owner> =
                        (from..to).map(|number| Owner::fresh(ResidentId(id(2, number)))).collect::<Result<_, _>>()?;
                    residents::insert_many(tx, &owners.iter().collect::<Vec<_>>(), now).await?;
                    for number in from..to {
                        let lead = lead(number, opportunities);
                        // A place is always free: none of them counts its places.
                        let _ =
                            leads::save_lead(tx, ResidentId(id(2, number)), &lead, &[consent(number, &lead)]).await?;
                        if number % CALLED == 1 {
                            call_tasks::make(tx, &call(number, &lead), now).await?;
                        }
                        if number % 20 == 0 {
                            claims::claim(tx, lead.id, person(2 + number / 20 % COLLEAGUES), now).await?;
                        } else if number < 15 {
                            claims::claim(tx, lead.id, person(0), now).await?;
                        }
                    }
                    Ok(())
                })
            })
            .await?;
    }
    let [recruiter, administrator, coordinator] =
        people.map(|token| format!("alongside-staff={}", token.reveal().as_str()));
    let open = leads - 1;
    Ok(Filled {
        recruiter,
        administrator,
        coordinator,
        mine: LeadId(id(1, 1)),
        open: LeadId(id(1, open)),
        reference: reference(open),
        middle: format!("{}_0_{}", day_in_london(now), LeadId(id(1, open))),
    })
}

/// Has PostgreSQL look at how its tables have grown, as it does each minute by itself.
pub(crate) async fn look_at_tables(database: &str) -> anyhow::Result<()> {
    let mut connection = PgConnectOptions::from_str(database)?.connect().await.context("the database")?;
    sqlx::raw_sql("VACUUM ANALYZE").execute(&mut connection).await.context("looking at the tables")?;
    Ok(())
}

fn person(number: u32) -> StaffId {
    StaffId(id(5, number))
}

fn id(kind: u128, number: u32) -> Uuid {
    Uuid::from_u128(kind << 96 | u128::from(number))
}

fn reference(number: u32) -> Reference {
    Reference::from_random((u64::from(number) + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15).to_le_bytes())
}

fn opportunity(number: u32) -> OpportunityRow {
    OpportunityRow {
        id: OpportunityId(format!("role-{number}")),
        organisation: HOST.into(),
        kind: OpportunityKind::Volunteering,
        area: "nwl".to_owned(),
        capacity: None,
        closing: None,
        body: serde_json::json!({ "title": format!("Garden helper {number}") }).to_string(),
    }
}

/// As many open opportunities as are kept, each like one of the samples: what leads are matched with.
pub(crate) fn index(areas: &Arc<Areas>, opportunities: u32) -> Index {
    let samples = Samples::embedded(day_in_london(SystemClock.now())).opportunities;
    let all = samples.iter().cycle().zip(0..opportunities).map(|(sample, number)| {
        let id = OpportunityId(format!("role-{number}"));
        Posted::open(Opportunity { id, ..sample.clone() })
    });
    Index::new(Arc::clone(areas), all)
}

fn lead(number: u32, opportunities: u32) -> NewLead {
    let now = SystemClock.now();
    // Spread without a pattern that an index would like.
    let mixed = number.wrapping_mul(0x9e37_79b1);
    let language = match number % RARE {
        7 => "so",
        rest if rest % 7 == 0 => "ar",
        rest if rest % 5 == 0 => "pl",
        _ => "en-GB",
    };
    let service = match mixed >> 5 & 15 {
        0 => Service::Question,
        1 => Service::Event,
        2 | 3 => Service::Companion,
        4..=7 => Service::Jobs,
        _ => Service::Volunteering,
    };
    let chosen = (opportunities > 0).then(|| OpportunityId(format!("role-{}", mixed % opportunities.max(1))));
    let phone = format!("+447700900{:03}", number % 1000);
    NewLead {
        id: LeadId(id(1, number)),
        organisation: HOST.into(),
        service,
        reference: reference(number),
        needs: Needs {
            borough: Some(BOROUGHS[mixed as usize >> 9 & 7].to_owned()),
            opportunities: chosen.into_iter().collect(),
            visit: (service == Service::Companion && mixed & 1 == 0).then(visit),
            ..Needs::default()
        },
        contact: ContactDetails {
            name: Some(format!("Sample {number}")),
            phone: PhoneNumber::parse(&phone).ok(),
            own_words: Some("I like gardens, and I can come on Mondays.".to_owned()),
            ..ContactDetails::default()
        },
        age_band: AgeBand::Adult,
        language: Language::parse(language).unwrap_or(Language::SOURCE),
        created_at: now.saturating_sub(SignedDuration::from_mins(i64::from(mixed >> 12 & 0xffff))).unwrap_or(now),
        promised_on: day_in_london(now).saturating_add((i64::from(mixed >> 20 & 31) - 10).days()),
    }
}

/// What every second request for a companion is about; nobody has decided on it.
fn visit() -> VisitNeeds {
    VisitNeeds {
        for_someone_else: false,
        hospital: Some("Ealing Hospital".to_owned()),
        day: None,
        time: None,
        kinds: [VisitKind::WaitWithMe].into_iter().collect(),
        from: None,
        companion: None,
        short_notice: false,
    }
}

fn call(number: u32, lead: &NewLead) -> NewCallTask {
    NewCallTask {
        resident: ResidentId(id(2, number)),
        lead: Some(lead.id),
        purpose: None,
        why: CallWhy::OnlyTelephone,
        notice: Notice::ReturnCall { lead: lead.id },
        language: lead.language,
        easy: false,
    }
}

fn consent(number: u32, lead: &NewLead) -> NewConsent {
    NewConsent {
        id: ConsentId(id(4, number)),
        purpose: match lead.service {
            Service::Jobs => Purpose::ContactJobs,
            Service::Companion => Purpose::ArrangeVisits,
            Service::Question => Purpose::ContactQuestion,
            _ => Purpose::ContactVolunteering,
        },
        organisations: vec![lead.organisation.clone()],
        wording: Wording {
            id: "consent-contact-volunteering".to_owned(),
            version: "0123456789ab".to_owned(),
            language: lead.language,
            easy: false,
        },
        text: "May Westway (sample) contact you?".to_owned(),
        english: None,
        given_at: lead.created_at,
        how: How::Button,
        channel: Channel::Web,
        message: format!("m{number}").as_str().into(),
        age_band: AgeBand::Adult,
    }
}
