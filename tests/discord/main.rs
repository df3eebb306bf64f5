//! The Discord channel, against a Discord of ours.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

#[path = "../common/discord/mod.rs"]
mod discord;
mod bot;
#[path = "../common/mod.rs"]
mod common;
mod every_answer;
#[path = "../common/personal.rs"]
mod personal;
mod stand_in;
