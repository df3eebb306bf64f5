//! The store on real SQLite files, through its public functions.

mod erasing;
mod fixture;
mod lane;
mod leads;
mod opening;
mod opportunities;
mod prompts;
mod staff;
mod sweep;
mod withdrawing;
