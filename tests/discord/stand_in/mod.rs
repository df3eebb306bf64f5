//! The stand-in itself: the real serenity client talks to it, and everything it is strict about is shown to fail.

mod echo;
mod talking;
