//! How an answer looks on Discord: a post for each reply. The words are its text, cards are embeds with one idea each, up to five
//! choices are buttons, more are a menu. What does not fit goes into further posts; nothing is dropped. The row "back, skip,
//! stop, a person, language" stands last in the last post, always in that order, and nowhere else.

use super::cards;
use super::custom_id::{CustomId, Question};
use super::frame::{Frame, Place};
use super::limits;
use super::markdown::{Setting, set};
use super::modal::{self, Typing};
use super::pile::{Pile, button, label};
use super::post::{Button, Post, Row, Weight};
use super::splitting::{length, split};
use crate::conversation::{Tone, greeting_choices};
use crate::language::{Direction, Language};
use crate::turn::Answer;
use crate::words::{RenderedChoice, RenderedReply};

/// The row that stands everywhere, in its order.
pub(super) const STANDING: [&str; 5] = ["any.back", "any.skip", "any.stop", "any.person", "any.language"];

/// The first words of a conversation in a language: there we say that nobody has checked it.
const FIRST_WORDS: [&str; 2] = ["start-welcome", "start-language-changed"];

/// The posts of an answer, in the order in which they are sent.
pub fn lay_out(answer: &Answer, frame: &Frame<'_>) -> Vec<Post> {
    let mut pile = Pile::new(frame);
    let tail = tail(answer, frame);
    for (number, reply) in answer.replies.iter().enumerate() {
        let is_last = number + 1 == answer.replies.len();
        add_reply(&mut pile, reply, if is_last { tail.len() } else { 0 });
    }
    if !pile.posts.is_empty() {
        pile.rows(&tail);
    }
    debug_assert!(
        pile.posts.iter().all(|post| limits::broken(post).is_empty()),
        "Discord would refuse this: {:?}",
        pile.posts.iter().map(limits::broken).collect::<Vec<_>>()
    );
    pile.posts
}

/// Adds a reply; `reserved` rows stay free in its last post.
fn add_reply(pile: &mut Pile<'_>, reply: &RenderedReply, reserved: usize) {
    let contents = contents(reply, pile.frame);
    if contents.is_empty() {
        match reply.cards.is_empty() {
            true if reply.choices.is_empty() && reply.link.is_none() => return,
            true => pile.begin_more(),
            false => pile.begin(String::new()),
        }
    }
    for content in contents {
        pile.begin(content);
    }
    let choices: Vec<&RenderedChoice> =
        reply.choices.iter().filter(|choice| !STANDING.contains(&choice.id.as_str())).collect();
    let link = reply.link.as_ref().map(|link| Button::link(label(&link.label, limits::BUTTON), &link.url));
    let mut rows: Vec<Row> = link.map(|link| Row::Buttons(vec![link])).into_iter().collect();
    if reply.several {
        let (alone, together): (Vec<_>, Vec<_>) = choices.into_iter().partition(|choice| stands_alone(&choice.id));
        rows.extend(pile.several_of(&together));
        rows.extend(pile.one_of(&alone));
    } else {
        rows.extend(pile.one_of(&choices));
    }
    cards::add(pile, reply, rows.len() + reserved);
    // What is asked and the row that stands everywhere are not parted.
    if !rows.is_empty() {
        let needed = rows.len() + reserved;
        if needed <= limits::ROWS && pile.room() < needed {
            pile.begin_more();
        }
        pile.rows(&rows);
    }
}

/// Whether a choice is no item of a list from which several are taken.
fn stands_alone(id: &str) -> bool {
    id.starts_with("any.") || id.rsplit('.').next() == Some("done")
}

/// The words of a reply, in as many pieces as they need.
fn contents(reply: &RenderedReply, frame: &Frame<'_>) -> Vec<String> {
    let quoted = matches!(reply.tone, Tone::Safety | Tone::Consent);
    let bracketed = !reply.cards.is_empty();
    let setting = Setting { direction: reply.direction, quoted, strong: quoted, bracketed };
    let mut parts = vec![in_pieces(&reply.text, setting)];
    if FIRST_WORDS.contains(&reply.message.as_str()) && frame.is_unchecked() {
        parts.push(in_pieces(&frame.text("page-unchecked"), Setting::plain(frame.direction)));
    }
    if let Some(english) = &reply.english {
        let label = set(&frame.text("page-english-label"), Setting { quoted, ..Setting::plain(frame.direction) });
        let setting = Setting { direction: Direction::Ltr, strong: false, ..setting };
        let mut pieces = in_pieces(english, setting);
        match pieces.first_mut() {
            Some(first) if length(&label) + 1 + length(first) <= limits::CONTENT => {
                *first = format!("{label}\n{first}");
            }
            _ => pieces.insert(0, label),
        }
        parts.push(pieces);
    }
    parts.into_iter().fold(Vec::new(), join)
}

/// Puts a part under what stands already, in the same post where it fits.
fn join(mut above: Vec<String>, part: Vec<String>) -> Vec<String> {
    let mut part = part.into_iter();
    if let (Some(last), Some(first)) = (above.last_mut(), part.as_slice().first())
        && length(last) + 2 + length(first) <= limits::CONTENT
    {
        last.push_str("\n\n");
        last.push_str(first);
        part.next();
    }
    above.extend(part);
    above
}

/// A text, set, in pieces that fit into a message.
pub(super) fn in_pieces(text: &str, setting: Setting) -> Vec<String> {
    let pieces = split(text, |piece| length(&set(piece, setting)) <= limits::CONTENT);
    let first_only =
        |(number, piece): (usize, &String)| set(piece, Setting { strong: setting.strong && number == 0, ..setting });
    pieces.iter().enumerate().map(first_only).collect()
}

/// What stands under every answer: "Type my answer" where something can be typed, and the row that stands everywhere.
fn tail(answer: &Answer, frame: &Frame<'_>) -> Vec<Row> {
    let typed = typed(answer, frame).map(|(question, message)| {
        let id = CustomId::Type { language: frame.language, question };
        Row::Buttons(vec![Button::new(label(&frame.text(message), limits::BUTTON), Weight::Quiet, &id)])
    });
    typed.into_iter().chain([standing(frame)]).collect()
}

/// What a form would ask now. In direct messages people type, and a form is offered for what is easily mistyped or better not
/// left in the chat.
fn typed(answer: &Answer, frame: &Frame<'_>) -> Option<(Question, &'static str)> {
    let Some((form, slot)) = answer.form.zip(answer.slot) else {
        return (frame.place == Place::Server).then_some((Question::Anything, "discord-write"));
    };
    let question = Question::Slot { form: form.to_owned(), slot: slot.to_owned() };
    let offered = match modal::typing(&question)? {
        Typing::Exact => true,
        Typing::Free => frame.place == Place::Server,
    };
    offered.then_some((question, "discord-type"))
}

/// The row that stands everywhere.
fn standing(frame: &Frame<'_>) -> Row {
    let known = greeting_choices();
    let found = STANDING.iter().filter_map(|id| known.iter().find(|choice| choice.id == *id));
    let buttons = found.map(|choice| {
        let label = frame.text(&choice.label.message);
        button(&RenderedChoice { id: choice.id.clone(), label, chosen: false }, Weight::Quiet)
    });
    Row::Buttons(buttons.collect())
}

/// The rows by which someone chooses a language, by its own name for itself.
pub(super) fn languages(pile: &mut Pile<'_>, languages: impl Iterator<Item = (Language, String)>) -> Vec<Row> {
    let choices: Vec<RenderedChoice> = languages
        .map(|(language, endonym)| RenderedChoice {
            id: format!("start.language.{language}"),
            label: endonym,
            chosen: false,
        })
        .collect();
    pile.one_of(&choices.iter().collect::<Vec<_>>())
}
