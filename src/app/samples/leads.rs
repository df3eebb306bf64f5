//! The fictional leads of `sample_leads.toml`: each person said yes to what their service needs, chose what fits them best, and
//! some are followed up already. Only those who live in the demo's area are loaded.

use crate::area::Location;
use crate::clock::day_in_london;
use crate::conversation::{Arg, Args, Line, Wordings};
use crate::desk::rights;
use crate::domain::consent::{Channel, How, NewConsent, Purpose, Wording};
use crate::domain::contact::{EmailAddress, PhoneNumber};
use crate::domain::lead::{ContactDetails, Needs, NewLead, VisitNeeds};
use crate::domain::promise::{WORKING_DAYS, is_working_day, promised_day};
use crate::domain::spoken::Spoken;
use crate::domain::staff::Staff;
use crate::domain::taxonomy::{
    Access, AgeBand, Code, CodeSet, FeedbackKind, Interest, OpportunityKind, Service, VisitKind,
};
use crate::ids::{ConsentId, LeadId, MessageId, Reference, ResidentId, StaffId, fresh_uuid};
use crate::language::Language;
use crate::matching::Wanted;
use crate::store::residents::{self, Owner};
use crate::store::withdrawing::{self, Which};
use crate::store::{Store, claims, leads};
use crate::turn::World;
use crate::words::{Isolation, Lookup};
use anyhow::Context;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp, ToSpan as _};
use serde::Deserialize;

/// One of `sample_leads.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SampleLead {
    pub(super) name: String,
    pub(super) phone: Option<String>,
    pub(super) email: Option<String>,
    pub(super) language: String,
    pub(super) service: Service,
    pub(super) place: String,
    pub(super) spoken: Vec<Spoken>,
    age_band: Option<AgeBand>,
    #[serde(default)]
    interests: CodeSet<Interest>,
    #[serde(default)]
    pub(super) when: Vec<String>,
    #[serde(default)]
    access: CodeSet<Access>,
    hospital: Option<String>,
    visit_in_days: Option<i64>,
    feedback: Option<FeedbackKind>,
    words: Option<String>,
    days_ago: i64,
    #[serde(default)]
    claimed: bool,
    #[serde(default)]
    withdrawn: bool,
}

#[derive(Deserialize)]
struct SampleLeads {
    lead: Vec<SampleLead>,
}

/// All of them, of every area.
pub(super) fn embedded() -> anyhow::Result<Vec<SampleLead>> {
    let samples: SampleLeads = toml::from_str(include_str!("../sample_leads.toml")).context("the sample leads")?;
    Ok(samples.lead)
}

/// Loads those who live in the area, for the host and its staff.
pub(in crate::app) async fn load_leads(store: &Store, world: &World, staff: &[Staff]) -> anyhow::Result<()> {
    let mut all = Vec::new();
    for (number, sample) in embedded()?.into_iter().enumerate() {
        let location = world.areas.locate(&sample.place).with_context(|| format!("the place {}", sample.place))?;
        if location.is_in(&world.area) {
            all.push(prepare(world, &sample, location, number, staff)?);
        }
    }
    store
        .write(move |tx| {
            Box::pin(async move {
                for Prepared { owner, lead, consents, claimed_by, withdrawn } in all {
                    let (resident, asked) = (owner.resident, lead.created_at);
                    residents::insert_many(tx, &[&owner], asked).await?;
                    if let Err(refused) = leads::save_lead(tx, resident, &lead, &consents).await? {
                        tracing::warn!(?refused, "a sample lead was refused");
                    } else if let Some(staff) = claimed_by {
                        claims::claim(tx, lead.id, staff, asked).await?;
                    } else if withdrawn {
                        withdrawing::withdraw(tx, resident, Which::All, How::Typed, asked).await?;
                    }
                }
                Ok(())
            })
        })
        .await?;
    Ok(())
}

/// A sample lead as the store takes it.
pub(super) struct Prepared {
    owner: Owner,
    pub(super) lead: NewLead,
    pub(super) consents: Vec<NewConsent>,
    claimed_by: Option<StaffId>,
    withdrawn: bool,
}

pub(super) fn prepare(
    world: &World,
    sample: &SampleLead,
    location: Location,
    number: usize,
    staff: &[Staff],
) -> anyhow::Result<Prepared> {
    let ago = SignedDuration::from_hours(24 * sample.days_ago);
    let created_at = world.clock.now().checked_sub(ago).context("a time in the past")?;
    let age_band = sample.age_band.unwrap_or(AgeBand::Adult);
    let language = Language::parse(&sample.language).with_context(|| format!("the language {}", sample.language))?;
    // Samples may be ahead of the languages: whose language we do not write yet is answered in English.
    let language = if world.words.offers(language) { language } else { Language::SOURCE };
    let needs = needs(world, sample, location, age_band);
    let mut purposes = vec![purpose(sample.service)];
    if !sample.access.is_empty() {
        purposes.push(Purpose::KeepNeeds);
    }
    let consents =
        purposes.into_iter().map(|purpose| consent(world, purpose, &needs, language, age_band, created_at)).collect();
    let follows = |member: &&Staff| {
        rights::follows_up(member.role) && rights::services(member.role, world.host.kind).contains(&sample.service)
    };
    let claimed_by = staff.iter().find(follows).filter(|_| sample.claimed).map(|member| member.id);
    let lead = NewLead {
        id: LeadId(fresh_uuid(created_at)),
        organisation: world.host.id.clone(),
        service: sample.service,
        reference: random_reference()?,
        needs,
        contact: ContactDetails {
            name: Some(sample.name.clone()),
            phone: sample.phone.as_deref().and_then(|number| PhoneNumber::parse(number).ok()),
            email: sample.email.as_deref().and_then(EmailAddress::parse),
            good_times: codes(&sample.when),
            message_is_safe: Some(number.is_multiple_of(2)),
            own_words: sample.words.clone(),
        },
        age_band,
        language,
        created_at,
        promised_on: promised_day(day_in_london(created_at), WORKING_DAYS),
    };
    let owner = Owner::fresh(ResidentId(fresh_uuid(created_at)))?;
    Ok(Prepared { owner, lead, consents, claimed_by, withdrawn: sample.withdrawn })
}

/// What they said, and what fits it best where their service is about something to choose.
fn needs(world: &World, sample: &SampleLead, location: Location, age_band: AgeBand) -> Needs {
    let kind = match sample.service {
        Service::Volunteering => Some(OpportunityKind::Volunteering),
        Service::Jobs => Some(OpportunityKind::Job),
        Service::Event => Some(OpportunityKind::Event),
        // They ask for a person, not for something that is posted.
        Service::Companion | Service::Question | Service::Feedback => None,
    };
    let borough = location.borough.map(|id| world.areas.borough(id).name.clone());
    let opportunities = kind.map_or_else(Vec::new, |kind| {
        let wanted = Wanted {
            kind: Some(kind),
            location: Some(location),
            interests: sample.interests,
            languages: sample.spoken.iter().copied().collect(),
            days: codes(&sample.when),
            parts_of_day: codes(&sample.when),
            access: sample.access,
            age_band: Some(age_band),
            ..Wanted::on(day_in_london(world.clock.now()))
        };
        world.index.get().best(&wanted, &[], 1).into_iter().map(|found| found.id).collect()
    });
    Needs {
        borough,
        interests: sample.interests,
        days: codes(&sample.when),
        parts_of_day: codes(&sample.when),
        languages: sample.spoken.clone(),
        access: sample.access,
        opportunities,
        visit: visit(sample, day_in_london(world.clock.now())),
        feedback: sample.feedback,
        ..Needs::default()
    }
}

/// The appointment that a companion is asked for.
fn visit(sample: &SampleLead, today: Date) -> Option<VisitNeeds> {
    let first = today.saturating_add(sample.visit_in_days?.days());
    Some(VisitNeeds {
        for_someone_else: false,
        hospital: sample.hospital.clone(),
        day: first.series(1.day()).find(|day| is_working_day(*day)),
        time: None,
        kinds: CodeSet::from_iter([VisitKind::DoorToDoor, VisitKind::WaitWithMe]),
        from: None,
        companion: None,
        short_notice: false,
    })
}

/// The consent that a lead of this service stands on.
fn purpose(service: Service) -> Purpose {
    match service {
        Service::Volunteering => Purpose::ContactVolunteering,
        Service::Jobs => Purpose::ContactJobs,
        Service::Companion => Purpose::ArrangeVisits,
        Service::Event | Service::Question => Purpose::ContactQuestion,
        Service::Feedback => Purpose::KeepFeedback,
    }
}

fn consent(
    world: &World,
    purpose: Purpose,
    needs: &Needs,
    language: Language,
    age_band: AgeBand,
    given_at: Timestamp,
) -> NewConsent {
    // As the conversation words it: an event has words of its own under the same purpose.
    let about_event = purpose == Purpose::ContactQuestion && !needs.opportunities.is_empty();
    let worded = if about_event {
        "consent-contact-event".to_owned()
    } else {
        format!("consent-{}", purpose.id().replace('_', "-"))
    };
    // A purpose that no form asks for yet has no words: "may a person contact you" says it most nearly.
    let id = Some(worded)
        .filter(|id| !world.words.version(id, Language::SOURCE, false).is_empty())
        .unwrap_or_else(|| "consent-contact-question".to_owned());
    let mut args = Args::from([
        ("organisation".to_owned(), Arg::Organisation(world.host.id.clone())),
        ("months".to_owned(), Arg::Number(12.0)),
        ("roles".to_owned(), Arg::Opportunities(needs.opportunities.clone())),
        ("needs".to_owned(), Arg::codes(needs.access.iter())),
    ]);
    if let Some(visit) = &needs.visit {
        args.extend(visit.hospital.clone().map(|hospital| ("hospital".to_owned(), Arg::Text(hospital))));
        args.extend(visit.day.map(|day| ("day".to_owned(), Arg::Day(day))));
    }
    let index = world.index.get();
    let organisations = world.organisations.get();
    let lookup = Lookup { index: &index, organisations: &organisations };
    let line = Line { message: id.clone(), args };
    NewConsent {
        id: ConsentId(fresh_uuid(given_at)),
        purpose,
        organisations: vec![world.host.id.clone()],
        wording: Wording { version: world.words.version(&id, language, false), id, language, easy: false },
        text: world.words.line(&line, language, false, Isolation::None, lookup),
        english: (language != Language::SOURCE)
            .then(|| world.words.line(&line, Language::SOURCE, false, Isolation::None, lookup)),
        given_at,
        how: How::Button,
        channel: Channel::Web,
        message: MessageId::from("sample"),
        age_band,
    }
}

/// Days and parts of the day stand in one list; each set takes its own.
pub(super) fn codes<C: Code>(ids: &[String]) -> CodeSet<C> {
    ids.iter().filter_map(|id| C::parse(id)).collect()
}

fn random_reference() -> anyhow::Result<Reference> {
    let mut bytes = [0; 8];
    getrandom::fill(&mut bytes).map_err(|_| anyhow::anyhow!("the machine gives no randomness"))?;
    Ok(Reference::from_random(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::building::{self, Parts};
    use crate::app::samples::{ensure_staff, load_opportunities};
    use crate::area::Areas;
    use crate::clock::{SharedClock, StillClock};
    use crate::config::Common;
    use crate::desk::queue::{self, Filter, QueueState, Queued};
    use crate::desk::{Actor, Desk};
    use crate::domain::staff::Role;
    use crate::domain::taxonomy::{Day, PartOfDay};
    use crate::store::Keyring;
    use crate::words::Offer;
    use std::collections::BTreeSet;
    use std::sync::Arc;

    const AREAS: [&str; 2] = ["nwl", "nel"];

    async fn demo(area: &str) -> (Parts, Vec<Staff>) {
        let clock: SharedClock = Arc::new(StillClock::at("2026-11-25T10:00:00Z".parse().unwrap()));
        let store = Store::in_memory(Keyring::generate().unwrap(), Arc::clone(&clock)).await.unwrap();
        assert!(load_opportunities(&store).await.unwrap());
        let common = Common { area: area.to_owned(), locales: None, areas: None, model: None };
        let parts = building::parts(&common, store.clone(), Arc::clone(&clock), &Offer::All, None, None).await.unwrap();
        let staff = ensure_staff(&store, &parts.turns.world().host, clock.now()).await.unwrap();
        load_leads(&store, parts.turns.world(), &staff).await.unwrap();
        (parts, staff)
    }

    #[test]
    fn each_area_has_someone_for_every_service_in_each_of_four_languages() {
        let areas = Areas::embedded().unwrap();
        let all = embedded().unwrap();
        for area in AREAS {
            let here = |sample: &&SampleLead| areas.locate(&sample.place).is_some_and(|place| place.is_in(area));
            let met: BTreeSet<(&str, &str)> =
                all.iter().filter(here).map(|sample| (sample.language.as_str(), sample.service.id())).collect();
            for language in ["en-GB", "ar", "pl", "so"] {
                for service in Service::ALL {
                    assert!(met.contains(&(language, service.id())), "{area}: {service} in {language}");
                }
            }
        }
        assert!(all.iter().all(|sample| {
            AREAS.iter().any(|area| areas.locate(&sample.place).is_some_and(|place| place.is_in(area)))
        }));
    }

    #[test]
    fn nobody_can_be_reached_and_everybody_has_one_way_to_be() {
        let mut numbers = BTreeSet::new();
        for sample in embedded().unwrap() {
            match (&sample.phone, &sample.email) {
                (Some(phone), None) => {
                    let number = PhoneNumber::parse(phone).unwrap();
                    assert!(number.as_str().starts_with("+447700900"), "{phone}");
                    assert!(numbers.insert(number.as_str().to_owned()), "{phone} twice");
                }
                (None, Some(email)) => assert!(EmailAddress::parse(email).unwrap().as_str().ends_with("@example.org")),
                _ => panic!("{}: a telephone or an e-mail", sample.place),
            }
            let read = codes::<Day>(&sample.when).len() + codes::<PartOfDay>(&sample.when).len();
            assert_eq!(read as usize, sample.when.len(), "{:?}", sample.when);
        }
    }

    #[tokio::test]
    async fn the_queue_has_fresh_overdue_and_claimed_leads_that_chose_something_of_their_area() {
        for area in AREAS {
            let (parts, staff) = demo(area).await;
            let world = parts.turns.world();
            let desk = Desk::new(parts.store.clone(), Arc::clone(&world.clock));
            let today = day_in_london(desk.now());
            for (role, least) in [(Role::Recruiter, 20), (Role::Coordinator, 4)] {
                let member = staff.iter().find(|member| member.role == role).unwrap().clone();
                let actor = Actor { staff: member, organisation: world.host.clone(), boroughs: Vec::new() };
                let page = queue::list(&desk, &actor, &Filter::default(), None).await.unwrap();
                let leads: Vec<_> =
                    page.queued.into_iter().filter_map(Queued::lead).map(|queued| queued.lead).collect();
                assert!(leads.len() >= least, "{area}, {role:?}: {}", leads.len());
                assert!(leads.iter().any(|lead| lead.promised_on < today && lead.claimed_by.is_none()), "{area}");
                assert!(leads.iter().any(|lead| day_in_london(lead.created_at) == today), "{area}");
                let index = world.index.get();
                for lead in &leads {
                    let chooses = matches!(lead.service, Service::Volunteering | Service::Jobs | Service::Event);
                    assert_eq!(lead.needs.opportunities.len(), usize::from(chooses), "{}", lead.service);
                    let hospital = lead.needs.visit.as_ref().and_then(|visit| visit.hospital.as_deref());
                    let known = hospital.is_some_and(|name| world.areas.locate_hospital(name).is_some());
                    assert_eq!(known, lead.service == Service::Companion, "{hospital:?}");
                    assert_eq!(lead.needs.feedback.is_some(), lead.service == Service::Feedback);
                    for id in &lead.needs.opportunities {
                        assert_eq!(index.get(id).unwrap().opportunity.area, area, "{id}");
                    }
                }
                let mine = Filter { state: Some(QueueState::Mine), ..Filter::default() };
                let mine = queue::list(&desk, &actor, &mine, None).await.unwrap();
                assert!(!mine.queued.is_empty(), "{area}, {role:?}");
            }
        }
    }

    #[tokio::test]
    async fn each_consent_is_for_the_service_and_in_whole_words() {
        let (parts, staff) = demo("nwl").await;
        let world = parts.turns.world();
        for (number, sample) in embedded().unwrap().iter().enumerate() {
            let location = world.areas.locate(&sample.place).unwrap();
            let prepared = prepare(world, sample, location, number, &staff).unwrap();
            assert!(prepared.consents.iter().any(|given| leads::carries(given.purpose, prepared.lead.service)));
            for given in &prepared.consents {
                assert!(!given.wording.version.is_empty(), "{}", given.wording.id);
                assert!(given.text.contains(&world.host.name) && !given.text.contains('{'), "{}", given.text);
            }
        }
    }

    #[tokio::test]
    async fn a_language_that_has_no_folder_yet_is_answered_in_english() {
        let (parts, staff) = demo("nwl").await;
        let world = parts.turns.world();
        let mut sample = embedded().unwrap().remove(0);
        let mut answered_in = |tag: &str| {
            tag.clone_into(&mut sample.language);
            let location = world.areas.locate(&sample.place).unwrap();
            prepare(world, &sample, location, 0, &staff).unwrap().lead.language
        };
        assert_eq!(answered_in("ar").tag(), "ar");
        assert_eq!(answered_in("qaa"), Language::SOURCE);
    }
}
