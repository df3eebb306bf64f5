//! Where people live and go: boroughs, places, outcodes and hospitals, read from `areas/*.toml`. An area is a file: dropping in
//! another adds one. This module knows names, points and distances; what a name means in a sentence is for `understanding`.

mod point;
mod postcode;

pub use point::{Bank, Point};
pub use postcode::{Outcode, Postcode};
