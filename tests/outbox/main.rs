//! What must be told, from the row to the mail server: nothing lost, nothing twice, nothing to someone who said stop.

#![expect(clippy::unwrap_used, reason = "a failed step fails the test, and its line says which")]

#[path = "../store/fixture.rs"]
#[allow(dead_code, unused_imports, unused_macros, reason = "the store's tests use the rest")]
mod fixture;
mod letters;
#[path = "../common/mail_server.rs"]
#[allow(dead_code, reason = "each test uses what it needs")]
mod mail_server;
mod mornings;
mod post;
#[path = "../common/postgres.rs"]
mod postgres;
mod worker;
