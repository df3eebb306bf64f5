//! The web channel through its front door, without a browser: what is sent, what comes back, what is counted and refused.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod answer;
mod api;
mod continuing;
mod fake;
mod front_door;
mod html;
mod limits;
mod pages;
mod sessions;
mod stop;
#[path = "../common/validator.rs"]
mod validator;
