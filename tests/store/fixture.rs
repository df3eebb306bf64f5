//! What the tests stand on: a database of their own, SQLite's or PostgreSQL's, with one host, two recruiters, and people who
//! write to us. `on_both!` runs a test on each.

use crate::postgres::Scratch;
use alongside::clock::{Clock, StillClock};
use alongside::domain::consent::{Channel, How, NewConsent, Purpose, Wording};
use alongside::domain::lead::{ContactDetails, Needs, NewLead};
use alongside::domain::organisation::{Organisation, OrganisationKind};
use alongside::domain::promise::promised_day;
use alongside::domain::staff::{Role, Staff};
use alongside::domain::taxonomy::{AgeBand, OpportunityKind, Service};
use alongside::ids::{ConsentId, ConversationId, LeadId, MessageId, OpportunityId, Reference, ResidentId, StaffId};
use alongside::language::Language;
use alongside::store::conversations::{self, ConversationRow, Pushing};
use alongside::store::leads::Refused;
use alongside::store::opportunities::{self, OpportunityRow};
use alongside::store::queue::{self, Asked};
use alongside::store::residents::Owner;
use alongside::store::{Keyring, Store, StoreError, leads, organisations, staff};
use jiff::{SignedDuration, Timestamp};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tempfile::TempDir;
use uuid::Uuid;

pub(crate) const HOST: &str = "westway_hospitals";
pub(crate) const OTHER: &str = "good_company_west";
/// Monday.
pub(crate) const START: &str = "2026-11-23T09:00:00Z";

/// Runs a closure over `&mut Tx` in one write.
macro_rules! write {
    ($world:expr, |$tx:ident| $body:expr) => {
        $world.store.write(move |$tx| Box::pin(async move { $body.await })).await
    };
}
/// Runs it in one read.
macro_rules! read {
    ($world:expr, |$tx:ident| $body:expr) => {
        $world.store.read(move |$tx| Box::pin(async move { $body.await })).await
    };
}
/// Runs each of these functions, which take a `&World`, as a test on SQLite and as one on PostgreSQL.
macro_rules! on_both {
    ($($name:ident),* $(,)?) => {
        mod sqlite {
            $(
                #[tokio::test]
                async fn $name() {
                    super::$name(&$crate::fixture::World::new().await).await;
                }
            )*
        }

        mod postgresql {
            $(
                #[tokio::test]
                #[ignore = "needs PostgreSQL: scripts/test starts one"]
                async fn $name() {
                    let world = $crate::fixture::World::on_postgres().await;
                    super::$name(&world).await;
                    world.remove().await;
                }
            )*
        }
    };
}
/// Runs a body on a connection past the store.
macro_rules! direct {
    ($world:expr, $connection:ident => $body:expr) => {
        match &$world.place {
            $crate::fixture::Place::Folder(_) => {
                let file = sqlx::sqlite::SqliteConnectOptions::new().filename($world.path());
                let mut connection = sqlx::ConnectOptions::connect(&file).await.unwrap();
                let $connection = &mut connection;
                $body
            }
            $crate::fixture::Place::Postgres(scratch) => {
                let mut connection = scratch.connect().await;
                let $connection = &mut connection;
                $body
            }
        }
    };
}
pub(crate) use {direct, on_both, read, write};

/// Where the database is.
pub(crate) enum Place {
    /// A file in a folder.
    Folder(TempDir),
    /// A database of a cluster.
    Postgres(Scratch),
}

/// Every lead of a service that waits at an organisation.
pub(crate) fn asked_of(organisation: &str, service: Service) -> Asked {
    Asked::of(&organisation.into(), &[service])
}

pub(crate) struct World {
    pub(crate) store: Store,
    pub(crate) clock: Arc<StillClock>,
    pub(crate) keyring: Keyring,
    pub(crate) place: Place,
    pub(crate) recruiter: StaffId,
    pub(crate) colleague: StaffId,
    pub(crate) next: AtomicU64,
}

impl World {
    /// On SQLite.
    pub(crate) async fn new() -> Self {
        Self::at(Place::Folder(tempfile::tempdir().unwrap())).await
    }

    /// On PostgreSQL.
    pub(crate) async fn on_postgres() -> Self {
        Self::at(Place::Postgres(Scratch::new().await)).await
    }

    async fn at(place: Place) -> Self {
        let clock = Arc::new(StillClock::at(START.parse().unwrap()));
        let keyring = Keyring::generate().unwrap();
        let store = open(&place, &keyring, &clock).await.unwrap();
        let [recruiter, colleague] = [1, 2].map(|n| StaffId(Uuid::from_u128(n)));
        let world = Self { store, clock, keyring, place, recruiter, colleague, next: AtomicU64::new(100) };
        let now = world.now();
        for (id, kind) in [(HOST, OrganisationKind::Host), (OTHER, OrganisationKind::Posting)] {
            let organisation = Organisation { id: id.into(), name: format!("{id} (sample)"), area: "nwl".into(), kind };
            write!(world, |tx| organisations::upsert(tx, &organisation)).unwrap();
        }
        for (id, name) in [(recruiter, "Ruth"), (colleague, "Callum")] {
            let person = Staff { id, organisation: HOST.into(), role: Role::Recruiter, name: name.into() };
            write!(world, |tx| staff::upsert(tx, &person, now)).unwrap();
        }
        world
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    pub(crate) fn wait_days(&self, days: i64) {
        self.clock.advance(SignedDuration::from_hours(days * 24));
    }

    /// The folder of SQLite's file, and of `erased.log` on both.
    pub(crate) fn folder(&self) -> &Path {
        match &self.place {
            Place::Folder(folder) => folder.path(),
            Place::Postgres(scratch) => scratch.folder.path(),
        }
    }

    /// SQLite's file.
    pub(crate) fn path(&self) -> PathBuf {
        self.folder().join("db")
    }

    pub(crate) fn erased_log(&self) -> PathBuf {
        self.folder().join("erased.log")
    }

    pub(crate) fn is_file(&self) -> bool {
        matches!(self.place, Place::Folder(_))
    }

    /// Closes the store and removes the database.
    pub(crate) async fn remove(self) {
        self.store.close().await;
        if let Place::Postgres(scratch) = self.place {
            scratch.remove().await;
        }
    }

    pub(crate) fn number(&self) -> u64 {
        self.next.fetch_add(1, Ordering::Relaxed)
    }

    /// An id whose bytes occur nowhere by chance.
    pub(crate) fn uuid(&self) -> Uuid {
        Uuid::from_u128(0x0190_a1b2_c3d4_7e5f_9a8b_7c6d_5e4f_0000 + u128::from(self.number()))
    }

    /// Someone who wrote once.
    pub(crate) async fn resident(&self) -> ConversationRow {
        let row = self.conversation(Owner::fresh(ResidentId(self.uuid())).unwrap());
        let rows = [row.clone()];
        write!(self, |tx| conversations::save_many(tx, &rows)).unwrap();
        row
    }

    pub(crate) fn conversation(&self, owner: Owner) -> ConversationRow {
        let now = self.now();
        ConversationRow {
            id: ConversationId(self.uuid()),
            owner,
            new: true,
            address: self.store.address_hash(Channel::Web, &self.number().to_string()),
            channel: Channel::Web,
            language: Language::SOURCE,
            easy: false,
            version: 1,
            created_at: now,
            updated_at: now,
            pushing: Pushing::default(),
            plain: b"state".to_vec(),
        }
    }

    pub(crate) fn consent(&self, purpose: Purpose) -> NewConsent {
        NewConsent {
            id: ConsentId(self.uuid()),
            purpose,
            organisations: vec![HOST.into()],
            wording: Wording {
                id: "contact-consent".into(),
                version: "0123456789ab".into(),
                language: Language::SOURCE,
                easy: false,
            },
            text: "May Westway contact you?".into(),
            english: None,
            given_at: self.now(),
            how: How::Button,
            channel: Channel::Web,
            message: MessageId(format!("m{}", self.number())),
            age_band: AgeBand::Adult,
        }
    }

    pub(crate) fn lead(&self, opportunities: &[&str]) -> NewLead {
        let now = self.now();
        NewLead {
            id: LeadId(self.uuid()),
            organisation: HOST.into(),
            service: Service::Volunteering,
            reference: Reference::from_random(self.number().wrapping_mul(0x9e37_79b9_7f4a_7c15).to_le_bytes()),
            needs: Needs {
                borough: Some("Ealing".into()),
                opportunities: opportunities.iter().map(|id| OpportunityId::from(*id)).collect(),
                ..Needs::default()
            },
            contact: ContactDetails {
                name: Some("Amina Test".into()),
                own_words: Some("I like gardens".into()),
                ..ContactDetails::default()
            },
            age_band: AgeBand::Adult,
            language: Language::SOURCE,
            created_at: now,
            promised_on: promised_day(alongside::clock::day_in_london(now), 2),
        }
    }

    pub(crate) async fn save(
        &self,
        resident: ResidentId,
        lead: &NewLead,
        given: &[NewConsent],
    ) -> Result<Result<(), Refused>, StoreError> {
        let (lead, given) = (lead.clone(), given.to_vec());
        write!(self, |tx| leads::save_lead(tx, resident, &lead, &given))
    }

    /// A lead by someone new who said yes.
    pub(crate) async fn open_lead(&self, opportunities: &[&str]) -> (ResidentId, NewLead) {
        let resident = self.resident().await.owner.resident;
        let lead = self.lead(opportunities);
        self.save(resident, &lead, &[self.consent(Purpose::ContactVolunteering)]).await.unwrap().unwrap();
        (resident, lead)
    }

    pub(crate) async fn opportunity(&self, id: &str, capacity: Option<u32>) -> i64 {
        let now = self.now();
        let row = OpportunityRow {
            id: id.into(),
            organisation: HOST.into(),
            kind: OpportunityKind::Volunteering,
            area: "nwl".into(),
            capacity,
            closing: Some("2026-12-24".parse().unwrap()),
            body: r#"{"title":"Garden helper"}"#.into(),
        };
        write!(self, |tx| opportunities::upsert(tx, &row, None, now)).unwrap()
    }

    pub(crate) async fn queue(&self) -> Vec<LeadId> {
        let asked = asked_of(HOST, Service::Volunteering);
        let listed = read!(self, |tx| queue::page(tx, &asked, None, 100));
        listed.unwrap().into_iter().map(|lead| lead.id).collect()
    }

    /// The same with another key.
    pub(crate) async fn reopen_with(&self, keyring: Keyring) -> Result<Store, StoreError> {
        open(&self.place, &keyring, &self.clock).await
    }

    /// The same by another clock.
    pub(crate) async fn reopen_at(&self, clock: Arc<StillClock>) -> Result<Store, StoreError> {
        open(&self.place, &self.keyring, &clock).await
    }

    /// A second store on the same database, as another process has it.
    pub(crate) async fn reopen(&self) -> Result<Store, StoreError> {
        self.reopen_at(self.clock.clone()).await
    }
}

async fn open(place: &Place, keyring: &Keyring, clock: &Arc<StillClock>) -> Result<Store, StoreError> {
    match place {
        Place::Folder(folder) => {
            Store::open(folder.path().join("db").to_str().unwrap(), keyring.clone(), clock.clone()).await
        }
        Place::Postgres(scratch) => {
            let log = Some(scratch.erased_log());
            Store::open_with_log(&scratch.address(), log, keyring.clone(), clock.clone()).await
        }
    }
}
