//! The store on real SQLite files, through its public functions.

#![expect(clippy::unwrap_used, reason = "a failed step fails the test, and its line says which")]

mod erasing;
mod fixture;
mod lane;
mod leads;
mod opening;
mod opportunities;
mod outbox;
mod prompts;
mod returning;
mod staff;
mod sweep;
mod withdrawing;
