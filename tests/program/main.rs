//! The program itself, as people start it: what it says, what it keeps when it is stopped or killed, and how it refuses.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod audit;
mod demo;
#[path = "../common/discord/mod.rs"]
mod discord;
mod http;
mod imports;
mod killed;
mod lines;
mod on_discord;
#[path = "../common/postgres.rs"]
mod postgres;
mod refusals;
mod resident;
mod running;
mod shared;
mod staff;
mod twin;
mod watching;
