//! What stands outside a conversation: the one neutral line that anyone in a channel may read, the welcome message that
//! administrators post, and the private word to someone who wrote details where others can read them.

use super::custom_id::CustomId;
use super::frame::Frame;
use super::lay_out::{in_pieces, languages};
use super::limits;
use super::markdown::{Setting, set};
use super::pile::{Pile, label};
use super::post::{Button, Post, Row, Weight};
use super::splitting::{length, split};
use crate::conversation::Args;
use crate::language::Language;
use crate::words::Words;

/// Under a message in a channel: says nothing of what was written, and offers to go on in private. Whether the message held
/// details is in the button alone.
pub fn public_line(frame: &Frame<'_>, details: bool) -> Post {
    let button = Button::new(
        label(&frame.text("discord-public-button"), limits::BUTTON),
        Weight::Answer,
        &CustomId::Private { details },
    );
    Post { rows: vec![Row::Buttons(vec![button])], ..said(frame, "discord-public") }
}

/// The private word to someone whose message held details that others can read.
pub fn details_word(frame: &Frame<'_>) -> Post {
    said(frame, "discord-details")
}

/// The welcome message: who we are, and the choice of a language by its own name. Whoever presses it is answered alone.
pub fn welcome(words: &Words, frame: &Frame<'_>) -> Vec<Post> {
    let mut pile = Pile::new(frame);
    let hello = set(&frame.text("discord-welcome"), Setting::plain(frame.direction));
    let offered: Vec<(Language, String)> =
        words.languages().map(|(language, endonym)| (language, endonym.to_owned())).collect();
    // Someone who reads little English finds a line of their own.
    let lines = offered.iter().map(|(language, _)| {
        let line = words.text("discord-welcome-choose", &Args::new(), *language);
        set(&line, Setting::plain(words.direction(*language)))
    });
    let text = std::iter::once(hello).chain(lines).collect::<Vec<_>>().join("\n");
    for piece in split(&text, |piece| length(piece) <= limits::CONTENT) {
        pile.begin(piece);
    }
    let rows = languages(&mut pile, offered.into_iter());
    pile.rows(&rows);
    pile.posts
}

/// What someone reads where Discord did not take our answer: that it is our problem, and to try again.
pub fn apology(frame: &Frame<'_>) -> Post {
    said(frame, "general-our-problem")
}

/// How the command that posts the welcome message went.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Welcomed {
    /// It stands in the channel.
    Posted,
    /// We may not write there.
    NotAllowed,
    /// Whoever asked does not manage the server.
    NotYours,
}

/// What whoever used the command reads.
pub fn welcomed(frame: &Frame<'_>, outcome: Welcomed) -> Post {
    said(
        frame,
        match outcome {
            Welcomed::Posted => "discord-welcome-posted",
            Welcomed::NotAllowed => "discord-welcome-not-allowed",
            Welcomed::NotYours => "discord-welcome-not-yours",
        },
    )
}

fn said(frame: &Frame<'_>, message: &str) -> Post {
    let setting = Setting::plain(frame.direction);
    Post::say(in_pieces(&frame.text(message), setting).into_iter().next().unwrap_or_default())
}
