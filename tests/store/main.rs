//! The store through its public functions: on real SQLite files, and on PostgreSQL.

#![expect(clippy::unwrap_used, reason = "a failed step fails the test, and its line says which")]

mod audit_chain;
mod backlog;
mod delivering;
mod erasing;
mod feedback;
mod feedback_deeds;
mod fixture;
mod known_time;
mod lane;
mod leads;
mod leases;
mod mornings;
mod on_discord;
mod opening;
mod opportunities;
mod outbox;
#[path = "../common/postgres.rs"]
mod postgres;
mod phrases;
mod posting;
mod promises;
mod prompts;
mod retention_ahead;
mod returning;
mod staff;
mod staff_accounts;
mod sweep;
mod told_days;
mod together;
mod withdrawing;
mod working;
