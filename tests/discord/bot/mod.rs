//! The bot against the stand-in: the real conversation over a real store, the real serenity client, people who press and write.

mod harness;
mod starting;

pub(crate) use harness::Bot;
