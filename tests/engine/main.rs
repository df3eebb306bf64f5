//! Rules of the engine that no transcript shows.

#[path = "../common/mod.rs"]
mod common;
mod desk;
mod rules;
mod walks;
