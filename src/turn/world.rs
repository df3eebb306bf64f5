//! What turns share: the parts that `app` builds once and hands to everyone.

use crate::area::Areas;
use crate::clock::SharedClock;
use crate::domain::duty::Promises;
use crate::domain::organisation::Organisation;
use crate::matching::{Index, Shared, SharedIndex};
use crate::understanding::Understanding;
use crate::words::{Lookup, Words};
use std::sync::Arc;

/// The parts of a running installation.
pub struct World {
    /// Reads what people write.
    pub understanding: Understanding,
    /// Says what we say.
    pub words: Arc<Words>,
    /// The areas and their names.
    pub areas: Arc<Areas>,
    /// The area served.
    pub area: String,
    /// The host, as it was called at start.
    pub host: Organisation,
    /// Every organisation, by its name, as they are called now.
    pub organisations: Shared<Vec<Organisation>>,
    /// How they promise an answer, as it stood a moment ago.
    pub promises: Shared<Promises>,
    /// The address that residents open, such as `https://chat.example.org`, without a slash at its end. None where there is none
    /// that they could open.
    pub public_address: Option<String>,
    /// Tells the time.
    pub clock: SharedClock,
    /// The opportunities as they stand.
    pub index: SharedIndex,
}

impl World {
    /// Where the words find names.
    pub(super) fn names(&self) -> Names {
        Names { index: self.index.get(), organisations: self.organisations.get() }
    }

    /// What the host is called now.
    pub fn host_name(&self) -> String {
        let organisations = self.organisations.get();
        let now = organisations.iter().find(|organisation| organisation.id == self.host.id);
        now.unwrap_or(&self.host).name.clone()
    }
}

/// Names as they stand: of opportunities and of organisations.
pub(super) struct Names {
    pub(super) index: Arc<Index>,
    pub(super) organisations: Arc<Vec<Organisation>>,
}

impl Names {
    /// Where the words find them.
    pub(super) fn lookup(&self) -> Lookup<'_> {
        Lookup { index: &self.index, organisations: &self.organisations }
    }
}
