//! Discord. `lay_out` makes posts of an answer; `custom_id` says what buttons carry, `modal` which forms they open, `commands` and
//! `public` what stands outside a conversation; `limits` holds what Discord takes, and `fits` that no language outgrows it.

mod cards;
pub mod commands;
pub mod custom_id;
mod direction;
pub mod fits;
mod frame;
mod lay_out;
pub mod limits;
mod locale;
mod markdown;
pub mod modal;
mod pile;
pub mod post;
pub mod public;
mod splitting;
#[cfg(test)]
mod tests;

pub use frame::{Frame, Place};
pub use lay_out::lay_out;
pub use locale::language_of_locale;
