//! Where people write to us. A channel turns what arrived into `Incoming`, hands it to `turn`, and lays out the answer with what
//! it has: pages and buttons here, numbers in a terminal. It never touches the store or the portal.

/// The chat as a web page, and the same conversation for programs.
pub mod web;
/// The terminal, for people and for programs.
pub mod terminal;
/// Discord.
pub mod discord;
