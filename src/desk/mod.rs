//! What staff may do: one function an action, for the staff pages and for Discord's staff commands. Each checks role and
//! organisation itself, so that no caller can forget to; callers add nothing.

pub mod account;
pub mod calls;
pub mod export;
pub mod feedback;
pub mod follow_up;
mod hashing;
pub mod leads;
mod limits;
pub mod links;
pub mod people;
mod proof;
pub mod queue;
pub mod rights;
pub mod sessions;
pub mod set_up;
pub mod sign_in;
pub mod telephone;
pub mod workload;

use crate::clock::SharedClock;
use crate::domain::follow_up::Limits;
use crate::domain::organisation::Organisation;
use crate::domain::staff::Staff;
use crate::store::{Store, StoreError};
use jiff::Timestamp;
use std::sync::Arc;
use tokio::sync::Semaphore;

/// Where staff work: the store and the time.
#[derive(Clone)]
pub struct Desk {
    store: Store,
    clock: SharedClock,
    limits: Limits,
    /// Argon2id runs that may go on at once.
    hashing: Arc<Semaphore>,
}

impl Desk {
    /// A desk over this store.
    pub fn new(store: Store, clock: SharedClock) -> Self {
        Self { store, clock, limits: Limits::default(), hashing: Arc::new(Semaphore::new(hashing::AT_ONCE)) }
    }

    /// The same with other limits of what one person may hold and open.
    #[must_use]
    pub fn with_limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
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
    /// Refuses whoever does not follow leads up: who only looks claims nothing and opens nothing.
    fn must_follow_up(&self) -> Result<(), DeskError> {
        if rights::follows_up(self.staff.role) { Ok(()) } else { Err(DeskError::NotAllowed) }
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
    /// The store failed.
    #[error("the store could not do it")]
    Store(#[from] StoreError),
}
