//! The stand-in itself: the real serenity client talks to it, and everything it is strict about is shown to fail.

mod commands;
mod deadlines;
mod desk;
mod echo;
mod lines;
mod messages;
mod places;
mod talking;
mod trouble;
