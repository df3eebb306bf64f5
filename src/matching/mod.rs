//! Matching: the opportunities that fit a resident best, with the reasons. Hard rules first (open, places left, age, dates), then
//! a score from what the resident said. Ethnicity, health and disability never enter; what would help only ever adds.

mod answer;
mod close_languages;
mod explain;
mod index;
mod leads_to;
mod reason;
mod segment;
mod shared;
#[cfg(test)]
mod tests;
mod wanted;
mod weights;

pub use answer::Matcher;
pub use index::{Index, Match, Posted, Standing};
pub use reason::Reason;
pub use shared::{Shared, SharedIndex};
pub use wanted::Wanted;
