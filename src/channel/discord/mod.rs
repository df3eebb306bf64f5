//! Discord. `lay_out` makes posts of an answer; `custom_id` says what buttons carry, `modal` which forms they open, `commands` and
//! `public` what stands outside a conversation; `limits` holds what Discord takes, and `fits` that no language outgrows it.

//!
//! Around them: `events` hears, `people` keeps each person's order, `answering` takes the turn, `courier` brings the answer;
//! `connecting` holds the connection and `bot` a term of it, `settings` says where to.

mod answering;
mod api;
mod arrival;
mod bot;
mod cards;
pub mod commands;
mod connecting;
mod courier;
pub mod custom_id;
mod direction;
mod events;
mod failure;
pub mod fits;
mod frame;
mod in_public;
mod lay_out;
pub mod limits;
mod locale;
mod markdown;
pub mod modal;
mod notices;
mod people;
mod pile;
pub mod post;
pub mod public;
mod registering;
mod settings;
mod splitting;
mod staff;
#[cfg(test)]
mod tests;

pub use bot::Discord;
pub use connecting::NotConnected;
pub use frame::{Frame, Place};
pub use lay_out::lay_out;
pub use locale::language_of_locale;
pub use notices::Notices;
pub use registering::{Notebook, Pending};
pub use settings::{ApiUrl, DiscordSettings, DiscordSettingsError, Token};
