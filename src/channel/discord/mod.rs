//! Discord. What its messages can hold is checked here already, so that no language outgrows it.

pub mod fits;
