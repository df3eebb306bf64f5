//! Rules of the engine that no transcript shows.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

#[path = "../common/mod.rs"]
mod common;
mod counts;
mod desk;
mod handing_over;
mod labels;
mod phrases;
mod rules;
mod walks;
