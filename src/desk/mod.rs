//! What staff may do: one function an action, for the staff pages and for Discord's staff commands. Each checks role and
//! organisation itself, so that no caller can forget to; callers add nothing.

pub mod announcing;
pub mod account;
pub mod audit;
pub mod calls;
pub mod days;
pub mod drafts;
pub mod export;
pub mod feedback;
pub mod feedback_deeds;
pub mod follow_up;
mod hashing;
mod here;
pub mod leads;
mod limits;
pub mod links;
pub mod matches;
pub mod morning;
pub mod on_discord;
pub mod organisations;
pub mod people;
pub mod phrases;
pub mod postings;
pub mod promises;
mod proof;
pub mod reach;
pub mod retention;
pub mod queue;
pub mod rights;
pub mod roles;
pub mod screening;
pub mod sessions;
pub mod set_up;
pub mod sheets;
pub mod sign_in;
pub mod telephone;
pub mod workload;

use crate::clock::SharedClock;
use crate::domain::feedback::StillToDo;
use crate::domain::follow_up::Limits;
use crate::domain::organisation::Organisation;
use crate::domain::staff::Staff;
use crate::ids::OrganisationId;
use crate::matching::SharedIndex;
use crate::store::{Store, StoreError, Tx, staff};
use jiff::Timestamp;
use std::sync::Arc;
use tokio::sync::Semaphore;

/// Where staff work: the store and the time.
#[derive(Clone)]
pub struct Desk {
    store: Store,
    clock: SharedClock,
    limits: Limits,
    /// The organisation whose installation this is; absent where the database has one host at most.
    host: Option<OrganisationId>,
    /// The opportunities as turns see them; none where nobody looks at leads.
    opportunities: Option<SharedIndex>,
    /// Argon2id runs that may go on at once.
    hashing: Arc<Semaphore>,
}

impl Desk {
    /// A desk over this store.
    pub fn new(store: Store, clock: SharedClock) -> Self {
        let hashing = Arc::new(Semaphore::new(hashing::AT_ONCE));
        Self { store, clock, limits: Limits::default(), opportunities: None, host: None, hashing }
    }

    /// The same for the installation of this host. A database may hold the hosts of several areas, each with an installation of its
    /// own: staff of another area's organisations are nobody here.
    #[must_use]
    pub fn with_host(mut self, host: OrganisationId) -> Self {
        self.host = Some(host);
        self
    }

    /// The same with other limits of what one person may hold and open.
    #[must_use]
    pub fn with_limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// The same with the opportunities that are matched with leads.
    #[must_use]
    pub fn with_opportunities(mut self, opportunities: SharedIndex) -> Self {
        self.opportunities = Some(opportunities);
        self
    }

    /// How much one person may hold and open.
    pub fn limits(&self) -> Limits {
        self.limits
    }

    /// Now, as the desk sees it.
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }
}

/// Who acts: a member of staff, in their organisation.
#[derive(Clone, Debug)]
pub struct Actor {
    /// The member of staff.
    pub staff: Staff,
    /// Their organisation.
    pub organisation: Organisation,
    /// The boroughs whose leads they work through; none stands for all.
    pub boroughs: Vec<String>,
}

impl Actor {
    /// Refuses whoever does not post opportunities.
    fn must_post(&self) -> Result<(), DeskError> {
        if rights::posts(self.staff.role) { Ok(()) } else { Err(DeskError::NotAllowed) }
    }

    /// A member of staff with their organisation, as it counts in the installation of this host, and their boroughs. Nothing for
    /// staff of another area.
    async fn of(tx: &mut Tx<'_>, staff: Staff, host: Option<&OrganisationId>) -> Result<Option<Self>, StoreError> {
        let organisation = here::organisation(tx, &staff.organisation, host).await?;
        let boroughs = match staff.role {
            role if rights::may_have_boroughs(role) => staff::boroughs_of(tx, staff.id).await?,
            _ => Vec::new(),
        };
        Ok(organisation.map(|organisation| Self { staff, organisation, boroughs }))
    }

    /// Refuses whoever does not follow leads up: who only looks claims nothing and opens nothing.
    fn must_follow_up(&self) -> Result<(), DeskError> {
        if rights::follows_up(self.staff.role) { Ok(()) } else { Err(DeskError::NotAllowed) }
    }

    /// Refuses whoever does not look after the whole installation: its organisations, its settings, what it keeps. To another
    /// organisation's administrator there is no such thing.
    fn must_manage_installation(&self) -> Result<(), DeskError> {
        self.must_manage_staff()?;
        if rights::manages_installation(self) { Ok(()) } else { Err(DeskError::NotFound) }
    }

    /// Refuses whoever does not look after staff.
    fn must_manage_staff(&self) -> Result<(), DeskError> {
        if rights::manages_staff(self.staff.role) { Ok(()) } else { Err(DeskError::NotAllowed) }
    }
}

/// Why the desk does not do something.
#[derive(Debug, thiserror::Error)]
pub enum DeskError {
    /// There is no such thing, or it is another organisation's or another desk's: nobody can tell which.
    #[error("there is nothing here by this name")]
    NotFound,
    /// The role does not include it.
    #[error("the role does not include this")]
    NotAllowed,
    /// The resident took the consent back, or it lapsed.
    #[error("no consent carries the lead any more")]
    ConsentEnded,
    /// The resident no longer needs it and said so; nobody has the lead any more.
    #[error("the person no longer needs it")]
    Cancelled,
    /// The lead has an outcome, and nothing more is done with it.
    #[error("the lead has come to its end")]
    Ended,
    /// What a call was to say does not hold any more.
    #[error("there is nothing to tell any more")]
    NothingToTell,
    /// Whoever tries by telephone, text or e-mail has opened the name and contact before.
    #[error("the name and contact were not opened")]
    NotOpened,
    /// Only the one who has the lead may do this.
    #[error("someone else has this lead, or nobody")]
    NotYours,
    /// They hold as many leads as one person may; the administrator is told.
    #[error("they hold {0} leads, as many as one person may")]
    ClaimsFull(u32),
    /// They opened contact details as often as one person may in an hour; the administrator is told.
    #[error("they opened contact details {0} times this hour, as often as one person may")]
    OpeningsFull(u32),
    /// The colleague holds as many leads as one person may.
    #[error("the colleague holds as many leads as one person may")]
    ColleagueFull,
    /// Nobody by this id can take the lead.
    #[error("no colleague of this desk has this id")]
    NoSuchColleague,
    /// The person was tried on too few days to say that they could not be reached.
    #[error("tried on {0} days")]
    TriedTooLittle(usize),
    /// Feedback cannot be laid aside before something was done about it.
    #[error("something must be done about the feedback first: {0:?}")]
    StillToDo(StillToDo),
    /// The person was sent as many phrases about it today as one may be.
    #[error("enough was sent today")]
    EnoughPhrases,
    /// They can only be rung: there is nothing to write to them about ringing.
    #[error("there is only a telephone number")]
    OnlyANumber,
    /// What the phrase says was done about the feedback is written down, and told, already.
    #[error("the person was told that already")]
    ToldBefore,
    /// The store failed.
    #[error("the store could not do it")]
    Store(#[from] StoreError),
}
