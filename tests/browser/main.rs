//! The chat in a real browser: with and without scripts, on phones and desks, from left to right and from right to left, and
//! under the rules of axe-core. They need chromium, chromium-driver and `npm ci` in `tests/a11y`, so they run when asked for:
//! `cargo nextest run --test browser --run-ignored all`.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod administration;
mod answers;
mod chat;
#[path = "../common/mod.rs"]
mod common;
mod desk;
mod driver;
#[path = "../web/fake.rs"]
mod fake;
#[path = "../portal/gallery.rs"]
#[allow(dead_code, reason = "the portal's own tests take more of it")]
mod gallery;
#[path = "../portal/house.rs"]
#[allow(dead_code, reason = "the portal's own tests take more of it")]
mod house;
mod journeys;
mod pages;
#[path = "../portal/person.rs"]
#[allow(dead_code, reason = "the portal's own tests take more of it")]
mod person;
#[path = "../common/personal.rs"]
mod personal;
mod posting;
mod program;
mod race;
mod staff;
#[path = "../portal/writing.rs"]
mod writing;
