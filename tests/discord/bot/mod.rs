//! The bot against the stand-in: the real conversation over a real store, the real serenity client, people who press and write.

mod desk;
mod faults;
mod harness;
mod health;
mod in_a_server;
mod in_public;
mod same_words;
mod staff;
mod starting;
mod storm;

pub(crate) use harness::{Bot, Notes, choose};
