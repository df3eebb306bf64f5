//! Posts in the making: what does not fit into one goes into the next, and nothing is dropped. Only ids that Discord would refuse
//! to see twice in one message are left out the second time.

use super::custom_id::CustomId;
use super::frame::Frame;
use super::limits;
use super::markdown::{Setting, set};
use super::post::{Button, Embed, Post, Row, Select, SelectOption, Weight};
use super::splitting::{cut, length};
use crate::words::RenderedChoice;
use std::collections::BTreeSet;

/// From how many choices on a menu is easier than buttons.
const BUTTONS: usize = 5;

/// Posts in the making.
pub(super) struct Pile<'a> {
    pub(super) frame: &'a Frame<'a>,
    pub(super) posts: Vec<Post>,
    menus: u8,
}

impl<'a> Pile<'a> {
    pub(super) fn new(frame: &'a Frame<'a>) -> Self {
        Self { frame, posts: Vec::new(), menus: 0 }
    }

    /// Begins a post.
    pub(super) fn begin(&mut self, content: String) {
        self.posts.push(Post::say(content));
    }

    /// Whether the last post has room for these cards.
    pub(super) fn takes(&self, embeds: &[Embed]) -> bool {
        let size =
            |embeds: &[Embed]| embeds.iter().map(|embed| length(&embed.title) + length(&embed.text)).sum::<usize>();
        self.posts.last().is_some_and(|post| {
            post.rows.is_empty()
                && post.embeds.len() + embeds.len() <= limits::EMBEDS
                && size(&post.embeds) + size(embeds) <= limits::EMBEDS_TOGETHER
        })
    }

    /// Adds a card, to a post of its own where the last is full.
    pub(super) fn embed(&mut self, embed: Embed) {
        if !self.takes(std::slice::from_ref(&embed)) {
            self.begin(String::new());
        }
        if let Some(post) = self.posts.last_mut() {
            post.embeds.push(embed);
        }
    }

    /// How many rows the last post has room for.
    pub(super) fn room(&self) -> usize {
        self.posts.last().map_or(0, |post| limits::ROWS - post.rows.len())
    }

    /// Adds rows that belong together, to a post of their own where the last has no room for all.
    pub(super) fn rows(&mut self, rows: &[Row]) {
        for rows in rows.chunks(limits::ROWS) {
            if self.room() < rows.len() {
                self.begin_more();
            }
            if let Some(post) = self.posts.last_mut() {
                for row in rows {
                    add_row(post, row);
                }
            }
        }
    }

    /// Begins a post that only holds what can be pressed: without words Discord refuses it.
    pub(super) fn begin_more(&mut self) {
        self.begin(set(&self.frame.text("discord-more"), Setting::plain(self.frame.direction)));
    }

    /// The rows for choices of which one is taken: buttons where they are few, else menus.
    pub(super) fn one_of(&mut self, choices: &[&RenderedChoice]) -> Vec<Row> {
        if choices.is_empty() {
            return Vec::new();
        }
        if choices.len() <= BUTTONS {
            return vec![Row::Buttons(choices.iter().map(|choice| button(choice, Weight::Answer)).collect())];
        }
        self.menus(choices.iter().map(|choice| option(choice, false)).collect(), None)
    }

    /// The rows for choices of which several are taken at once. Of more than one menu each could only tell its own part of
    /// the whole, so there each press adds one or takes it away.
    pub(super) fn several_of(&mut self, choices: &[&RenderedChoice]) -> Vec<Row> {
        let options: Vec<SelectOption> = choices.iter().map(|choice| option(choice, choice.chosen)).collect();
        if options.is_empty() {
            return Vec::new();
        }
        if options.len() > limits::OPTIONS {
            let single = options.into_iter().map(|option| SelectOption { chosen: false, ..option });
            return self.menus(single.collect(), None);
        }
        vec![Row::Select(Select {
            id: CustomId::Several(self.next_menu()).to_string(),
            placeholder: label(&self.frame.text("discord-choose-several"), limits::PLACEHOLDER),
            least: 1,
            most: u8::try_from(options.len()).unwrap_or(u8::MAX),
            options,
        })]
    }

    /// Menus of which one option is taken. The heading says what they are for; none asks to choose.
    pub(super) fn menus(&mut self, mut options: Vec<SelectOption>, heading: Option<&str>) -> Vec<Row> {
        let mut seen = BTreeSet::new();
        options.retain(|option| seen.insert(option.value.clone()));
        let count = options.len().div_ceil(limits::OPTIONS);
        let mut rows = Vec::new();
        for (number, options) in options.chunks(limits::OPTIONS).enumerate() {
            let placeholder = match heading {
                Some(heading) => heading.to_owned(),
                None if count == 1 => self.frame.text("discord-choose"),
                None => self.frame.counted("discord-choose-page", number + 1, count),
            };
            rows.push(Row::Select(Select {
                id: CustomId::One(self.next_menu()).to_string(),
                placeholder: label(&placeholder, limits::PLACEHOLDER),
                least: 1,
                most: 1,
                options: options.to_vec(),
            }));
        }
        rows
    }

    /// A number that no other menu of the answer has.
    fn next_menu(&mut self) -> u8 {
        let number = self.menus;
        self.menus = self.menus.wrapping_add(1);
        number
    }
}

/// Adds a row without the buttons that the post has already.
fn add_row(post: &mut Post, row: &Row) {
    match row {
        Row::Select(_) => post.rows.push(row.clone()),
        Row::Buttons(buttons) => {
            let mut new: Vec<Button> = Vec::new();
            for button in buttons {
                let is_same = |other: &Button| other.press == button.press;
                let in_row = |row: &Row| matches!(row, Row::Buttons(buttons) if buttons.iter().any(is_same));
                if !new.iter().any(is_same) && !post.rows.iter().any(in_row) {
                    new.push(button.clone());
                }
            }
            if !new.is_empty() {
                post.rows.push(Row::Buttons(new));
            }
        }
    }
}

/// A button for a choice.
pub(super) fn button(choice: &RenderedChoice, weight: Weight) -> Button {
    Button::new(label(&choice.label, limits::BUTTON), weight, &CustomId::Choice(choice.id.clone()))
}

/// A label in so much room. Discord refuses an empty one.
pub(super) fn label(text: &str, room: usize) -> String {
    let label = cut(&plain(text), room);
    if label.is_empty() { "…".to_owned() } else { label }
}

/// An option for a choice.
fn option(choice: &RenderedChoice, chosen: bool) -> SelectOption {
    SelectOption { value: choice.id.clone(), label: label(&choice.label, limits::OPTION), chosen }
}

/// A label, on one line. Where all of it is one value, the marks around it do nothing but take room.
pub(super) fn plain(label: &str) -> String {
    let label = label.split_whitespace().collect::<Vec<_>>().join(" ");
    let inner = label.strip_prefix(['\u{2066}', '\u{2067}', '\u{2068}']).and_then(|rest| rest.strip_suffix('\u{2069}'));
    match inner {
        Some(inner) if !inner.contains(|c| matches!(c, '\u{2066}'..='\u{2069}')) => inner.to_owned(),
        _ => label,
    }
}
