//! Everything that goes over the wire, in both directions and in order, so that a test can look for what should not be there.

use std::fmt;

/// Which way.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Direction {
    FromTheBot,
    ToTheBot,
}

/// One request, one answer to it or one frame of the gateway.
#[derive(Clone, Debug)]
pub(crate) struct Wire {
    pub(crate) direction: Direction,
    /// `POST /channels/1/messages`, `200 POST /channels/1/messages`, `gateway op 2`, `gateway MESSAGE_CREATE`.
    pub(crate) what: String,
    /// What it held, as it was written.
    pub(crate) body: String,
}

impl fmt::Display for Wire {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let arrow = if self.direction == Direction::FromTheBot { "->" } else { "<-" };
        write!(to, "{arrow} {} {}", self.what, self.body)
    }
}
