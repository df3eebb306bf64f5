//! Replies of channels that push, through the front door: each is delivered once, whatever dies between the commit and the sending.

#![allow(clippy::unwrap_used, reason = "a failed step fails the test, and its line says which")]

mod answers;
mod chat;
#[path = "../common/mod.rs"]
mod common;
#[path = "../store/fixture.rs"]
#[allow(dead_code, unused_imports, unused_macros, reason = "the store's tests use the rest")]
mod fixture;
mod notices;
mod replies;

use common::postgres;
