//! What turns share: the parts that `app` builds once and hands to everyone.

use crate::area::Areas;
use crate::clock::SharedClock;
use crate::domain::organisation::Organisation;
use crate::matching::{Index, SharedIndex};
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
    /// The host.
    pub host: Organisation,
    /// Every organisation, by its name.
    pub organisations: Vec<Organisation>,
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
    pub(super) fn lookup<'a>(&'a self, index: &'a Index) -> Lookup<'a> {
        Lookup { index, organisations: &self.organisations }
    }
}
