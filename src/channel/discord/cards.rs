//! Cards as embeds, and what can be done with them: buttons that are named after the card's number, or, where there are too many,
//! a menu for each thing that can be done, with the cards' titles to choose from.

use super::direction;
use super::frame::Frame;
use super::lay_out::STANDING;
use super::limits;
use super::markdown::{self, Setting, set};
use super::pile::{Pile, button, label, plain};
use super::post::{Button, Embed, Row, SelectOption, Weight};
use super::splitting::{cut, length, split};
use crate::language::Direction;
use crate::words::{RenderedCard, RenderedChoice, RenderedReply};

/// A card with its number, where it needs one.
struct Numbered<'a> {
    number: Option<usize>,
    card: &'a RenderedCard,
}

/// Adds the cards of a reply; `reserved` rows stay free in the last post.
pub(super) fn add(pile: &mut Pile<'_>, reply: &RenderedReply, reserved: usize) {
    let pressable = reply.cards.iter().filter(|card| presses(card).next().is_some()).count();
    let mut next = 1..;
    let cards: Vec<Numbered<'_>> = reply
        .cards
        .iter()
        .map(|card| {
            let counted = pressable > 1 && presses(card).next().is_some();
            Numbered { number: counted.then(|| next.next()).flatten(), card }
        })
        .collect();
    // What can be done with a card stands under it, in the same post.
    let mut group: Vec<&Numbered<'_>> = Vec::new();
    for numbered in &cards {
        let embeds = embeds(numbered, pile.frame, reply.direction);
        if !group.is_empty() && !pile.takes(&embeds) {
            add_presses(pile, &group, 0);
            group.clear();
            pile.begin(String::new());
        }
        for embed in embeds {
            pile.embed(embed);
        }
        group.push(numbered);
    }
    add_presses(pile, &group, reserved);
}

fn embeds(numbered: &Numbered<'_>, frame: &Frame<'_>, direction: Direction) -> Vec<Embed> {
    let Numbered { number, card } = numbered;
    let setting = Setting::plain(direction);
    let pieces = split(&card.text, |piece| length(&set(piece, setting)) <= limits::EMBED_TEXT);
    let mut texts = pieces.iter().map(|piece| set(piece, setting));
    let title = title(*number, &card.title, frame.direction_of(card.title_language));
    let text = texts.next().unwrap_or_default();
    // Discord refuses a card that says nothing at all.
    let title = if title.is_empty() && text.is_empty() { "…".to_owned() } else { title };
    let first = Embed { title, text };
    std::iter::once(first).chain(texts.map(|text| Embed { title: String::new(), text })).collect()
}

/// A card's heading. Coordinators write titles as long as they like: escapes count too, so it is cut until it fits.
fn title(number: Option<usize>, title: &str, direction: Direction) -> String {
    let shown = |room: usize| markdown::escape(&named(number, &cut(&plain(title), room), direction));
    let mut room = limits::EMBED_TITLE;
    while length(&shown(room)) > limits::EMBED_TITLE && room > 1 {
        room -= 1;
    }
    shown(room)
}

/// What can be done with cards.
fn add_presses(pile: &mut Pile<'_>, cards: &[&Numbered<'_>], reserved: usize) {
    let pressable: Vec<&Numbered<'_>> =
        cards.iter().copied().filter(|card| presses(card.card).next().is_some()).collect();
    if pressable.is_empty() {
        return;
    }
    let room = pile.room().saturating_sub(reserved);
    let fits = pressable.len() <= room && pressable.iter().all(|card| presses(card.card).count() <= limits::BUTTONS);
    let rows = if fits {
        pressable.iter().map(|card| Row::Buttons(buttons(pile, card))).collect()
    } else {
        by_kind(pile, &pressable)
    };
    pile.rows(&rows);
}

/// What can be done with a card, without what stands in the last row.
fn presses(card: &RenderedCard) -> impl Iterator<Item = &RenderedChoice> {
    card.choices.iter().filter(|choice| !STANDING.contains(&choice.id.as_str()))
}

fn buttons(pile: &Pile<'_>, card: &Numbered<'_>) -> Vec<Button> {
    let build = |choice: &RenderedChoice| {
        let label = named(card.number, &choice.label, pile.frame.direction);
        button(&RenderedChoice { label, ..choice.clone() }, Weight::Answer)
    };
    presses(card.card).map(build).collect()
}

/// A menu for each thing that can be done: its options are the cards' titles.
fn by_kind(pile: &mut Pile<'_>, cards: &[&Numbered<'_>]) -> Vec<Row> {
    let mut kinds: Vec<(String, Vec<SelectOption>)> = Vec::new();
    for card in cards {
        for choice in presses(card.card) {
            let direction = pile.frame.direction_of(card.card.title_language);
            let label = label(&named(card.number, &card.card.title, direction), limits::OPTION);
            let option = SelectOption { value: choice.id.clone(), label, chosen: false };
            match kinds.iter_mut().find(|(kind, _)| *kind == choice.label) {
                Some((_, options)) => options.push(option),
                None => kinds.push((choice.label.clone(), vec![option])),
            }
        }
    }
    kinds.into_iter().flat_map(|(kind, options)| pile.menus(options, Some(&kind))).collect()
}

/// A card's heading, or what can be done with it, with its number in front, the right way round.
fn named(number: Option<usize>, label: &str, direction: Direction) -> String {
    let label = plain(label);
    let named = number.map_or_else(|| label.clone(), |number| format!("{number}. {label}"));
    direction::mark(&named, direction).into_iter().collect::<String>() + &named
}
