//! What `demo` and `chat` begin with: sample opportunities, a dozen fictional leads, sample staff. Loaded once, into a store that
//! has none; a store that is opened again is left as it was.

use super::building::Parts;
use crate::clock::{SharedClock, day_in_london};
use crate::conversation::{Arg, Args, Line, Wordings};
use crate::domain::consent::{Channel, How, NewConsent, Purpose, Wording};
use crate::domain::contact::{EmailAddress, PhoneNumber};
use crate::domain::lead::{ContactDetails, Needs, NewLead};
use crate::domain::opportunity::Samples;
use crate::domain::organisation::Organisation;
use crate::domain::promise::{WORKING_DAYS, promised_day};
use crate::domain::spoken::Spoken;
use crate::domain::staff::{Role, Staff};
use crate::domain::taxonomy::{Access, AgeBand, Code, CodeSet, Interest, OpportunityKind, Service};
use crate::ids::{ConsentId, LeadId, MessageId, Reference, ResidentId, StaffId, fresh_uuid};
use crate::language::Language;
use crate::matching::Wanted;
use crate::store::residents::{self, Owner};
use crate::store::withdrawing::{self, Which};
use crate::store::{Keyring, Store, leads, opportunities, organisations, staff};
use crate::turn::{World, row_of};
use crate::words::{Isolation, Lookup};
use anyhow::{Context, bail};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use std::path::Path;

/// A store in a folder, and its key.
pub(super) struct Opened {
    pub(super) store: Store,
    pub(super) keyring: Keyring,
}

/// Opens the store in a folder that only its owner may enter; makes folder, key and store where they are missing.
pub(super) async fn open_folder_with_key(folder: &Path, clock: SharedClock) -> anyhow::Result<Opened> {
    make_private_folder(folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
    let key_file = folder.join("key");
    let keyring = if key_file.exists() {
        Keyring::from_file(&key_file).with_context(|| format!("the key in {}", key_file.display()))?
    } else {
        Keyring::generate_file(&key_file).with_context(|| format!("a key in {}", key_file.display()))?
    };
    let file = folder.join("alongside.db");
    let address = file.to_str().context("the name of the folder is not text")?;
    let store = Store::open(address, keyring.clone(), clock)
        .await
        .with_context(|| format!("the database {}", file.display()))?;
    Ok(Opened { store, keyring })
}

/// As above, for those who need no key.
pub(super) async fn open_folder(folder: &Path, clock: SharedClock) -> anyhow::Result<Store> {
    Ok(open_folder_with_key(folder, clock).await?.store)
}

fn make_private_folder(folder: &Path) -> std::io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Loads the sample organisations and opportunities into a store without any. True if it did.
pub(super) async fn load_opportunities(store: &Store) -> anyhow::Result<bool> {
    let known = store.read(|tx| Box::pin(organisations::list(tx))).await?;
    if !known.is_empty() {
        return Ok(false);
    }
    let now = store.clock().now();
    let samples = Samples::embedded(day_in_london(now));
    store
        .write(move |tx| {
            Box::pin(async move {
                for organisation in &samples.organisations {
                    organisations::upsert(tx, organisation).await?;
                }
                for opportunity in &samples.opportunities {
                    opportunities::upsert(tx, &row_of(opportunity), None, now).await?;
                }
                Ok(())
            })
        })
        .await?;
    Ok(true)
}

/// One of `sample_leads.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SampleLead {
    name: String,
    phone: Option<String>,
    email: Option<String>,
    language: String,
    service: Service,
    place: String,
    spoken: Vec<Spoken>,
    #[serde(default)]
    interests: CodeSet<Interest>,
    #[serde(default)]
    when: Vec<String>,
    #[serde(default)]
    access: CodeSet<Access>,
    words: Option<String>,
    days_ago: i64,
    #[serde(default)]
    withdrawn: bool,
}

#[derive(Deserialize)]
struct SampleLeads {
    lead: Vec<SampleLead>,
}

/// Loads the fictional leads: each chose what fits best, each consent has its words.
pub(super) async fn load_leads(store: &Store, parts: &Parts, area: &str) -> anyhow::Result<()> {
    if area != "nwl" {
        // They live in North West London.
        return Ok(());
    }
    let world = parts.turns.world();
    let samples: SampleLeads = toml::from_str(include_str!("sample_leads.toml")).context("the sample leads")?;
    for (number, sample) in samples.lead.into_iter().enumerate() {
        let prepared = prepare(world, &sample, number)?;
        let withdrawn = sample.withdrawn;
        store
            .write(move |tx| {
                Box::pin(async move {
                    let Prepared { owner, lead, consents } = prepared;
                    let resident = owner.resident;
                    residents::insert_many(tx, &[&owner], lead.created_at).await?;
                    if let Err(refused) = leads::save_lead(tx, resident, &lead, &consents).await? {
                        tracing::warn!(?refused, "a sample lead was refused");
                    } else if withdrawn {
                        withdrawing::withdraw(tx, resident, Which::All, How::Typed, lead.created_at).await?;
                    }
                    Ok(())
                })
            })
            .await?;
    }
    Ok(())
}

struct Prepared {
    owner: Owner,
    lead: NewLead,
    consents: Vec<NewConsent>,
}

fn prepare(world: &World, sample: &SampleLead, number: usize) -> anyhow::Result<Prepared> {
    let index = world.index.get();
    let created_at = world
        .clock
        .now()
        .checked_sub(SignedDuration::from_hours(24 * sample.days_ago))
        .context("a time in the past")?;
    let today = day_in_london(world.clock.now());
    let location = world.areas.locate(&sample.place).with_context(|| format!("the place {}", sample.place))?;
    let borough = location.borough.map(|id| world.areas.borough(id).name.clone());
    let mut needs = Needs {
        borough,
        interests: sample.interests,
        days: codes(&sample.when),
        parts_of_day: codes(&sample.when),
        languages: sample.spoken.clone(),
        access: sample.access,
        ..Needs::default()
    };
    if sample.service == Service::Volunteering {
        let wanted = Wanted {
            kind: Some(OpportunityKind::Volunteering),
            location: Some(location),
            interests: sample.interests,
            languages: sample.spoken.iter().copied().collect(),
            ..Wanted::on(today)
        };
        needs.opportunities = index.best(&wanted, &[], 1).into_iter().map(|found| found.id).collect();
    }
    let Some(language) = Language::parse(&sample.language) else { bail!("the language {}", sample.language) };
    let mut purposes = vec![match sample.service {
        Service::Question => Purpose::ContactQuestion,
        _ => Purpose::ContactVolunteering,
    }];
    if !sample.access.is_empty() {
        purposes.push(Purpose::KeepNeeds);
    }
    let consents = purposes.into_iter().map(|purpose| consent(world, purpose, &needs, language, created_at)).collect();
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
        age_band: AgeBand::Adult,
        language,
        created_at,
        promised_on: promised_day(day_in_london(created_at), WORKING_DAYS),
    };
    let owner = Owner::fresh(ResidentId(fresh_uuid(created_at)))?;
    Ok(Prepared { owner, lead, consents })
}

fn consent(world: &World, purpose: Purpose, needs: &Needs, language: Language, given_at: Timestamp) -> NewConsent {
    let id = format!("consent-{}", purpose.id().replace('_', "-"));
    let args = Args::from([
        ("organisation".to_owned(), Arg::Organisation(world.host.id.clone())),
        ("months".to_owned(), Arg::Number(12.0)),
        ("roles".to_owned(), Arg::Opportunities(needs.opportunities.clone())),
        ("needs".to_owned(), Arg::codes(needs.access.iter())),
    ]);
    let index = world.index.get();
    let lookup = Lookup { index: &index, organisations: &world.organisations };
    let line = Line { message: id.clone(), args };
    NewConsent {
        id: ConsentId(fresh_uuid(given_at)),
        purpose,
        organisations: vec![world.host.id.clone()],
        wording: Wording { version: world.words.version(&id, language, false), id, language, easy: false },
        text: world.words.line(&line, language, false, Isolation::None, lookup),
        given_at,
        how: How::Button,
        channel: Channel::Web,
        message: MessageId::from("sample"),
        age_band: AgeBand::Adult,
    }
}

fn codes<C: Code>(ids: &[String]) -> CodeSet<C> {
    ids.iter().filter_map(|id| C::parse(id)).collect()
}

/// The sample staff, one of each role; made where they are missing.
pub(super) async fn ensure_staff(store: &Store, host: &Organisation, now: Timestamp) -> anyhow::Result<Vec<Staff>> {
    let organisation = host.id.clone();
    let known = store.read(move |tx| Box::pin(async move { staff::list_of(tx, &organisation).await })).await?;
    if !known.is_empty() {
        return Ok(known);
    }
    let names = [
        ("Rosa Recruiter (sample)", Role::Recruiter),
        ("Carl Coordinator (sample)", Role::Coordinator),
        ("Ada Administrator (sample)", Role::Administrator),
    ];
    let made: Vec<Staff> = names
        .into_iter()
        .map(|(name, role)| Staff {
            id: StaffId(fresh_uuid(now)),
            organisation: host.id.clone(),
            role,
            name: name.to_owned(),
        })
        .collect();
    let stored = made.clone();
    store
        .write(move |tx| {
            Box::pin(async move {
                for member in &stored {
                    staff::upsert(tx, member, now).await?;
                }
                Ok(())
            })
        })
        .await?;
    Ok(made)
}

fn random_reference() -> anyhow::Result<Reference> {
    let mut bytes = [0; 8];
    getrandom::fill(&mut bytes).map_err(|_| anyhow::anyhow!("the machine gives no randomness"))?;
    Ok(Reference::from_random(bytes))
}
