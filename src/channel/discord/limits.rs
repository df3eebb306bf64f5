//! Every limit that Discord has on what we send, in one place: a post that breaks one is refused whole, and someone is left
//! waiting. Lengths are counted in UTF-16 units, which is never less than Discord counts.

use super::custom_id;
use super::post::{Button, Post, Press, Row};
use super::splitting::length;
use std::collections::BTreeSet;

/// The text of a message.
pub const CONTENT: usize = 2000;
/// Embeds of a message.
pub const EMBEDS: usize = 10;
/// The heading of an embed.
pub const EMBED_TITLE: usize = 256;
/// The text of an embed.
pub const EMBED_TEXT: usize = 4096;
/// All embeds of a message together.
pub const EMBEDS_TOGETHER: usize = 6000;
/// Rows of a message.
pub const ROWS: usize = 5;
/// Buttons of a row.
pub const BUTTONS: usize = 5;
/// What a button says.
pub const BUTTON: usize = 80;
/// The address that a button opens.
pub const URL: usize = 512;
/// Options of a menu.
pub const OPTIONS: usize = 25;
/// What an option says, and its value.
pub const OPTION: usize = 100;
/// What a menu says while nothing is chosen.
pub const PLACEHOLDER: usize = 150;
/// The heading of a form.
pub const FORM_TITLE: usize = 45;
/// Inputs of a form.
pub const INPUTS: usize = 5;
/// What an input asks.
pub const INPUT_LABEL: usize = 45;
/// What stands in an empty input.
pub const INPUT_PLACEHOLDER: usize = 100;
/// What a command is called.
pub const COMMAND_NAME: usize = 32;
/// What a command says it does.
pub const COMMAND_DESCRIPTION: usize = 100;

/// Limits that a post breaks, one sentence each; nothing of its words.
pub fn broken(post: &Post) -> Vec<String> {
    let mut broken = Vec::new();
    if post.content.trim().is_empty() && post.embeds.is_empty() {
        broken.push("an empty message".to_owned());
    }
    at_most(&mut broken, "a message", length(&post.content), CONTENT);
    at_most(&mut broken, "a message's embeds", post.embeds.len(), EMBEDS);
    let mut together = 0;
    for embed in &post.embeds {
        at_most(&mut broken, "an embed's title", length(&embed.title), EMBED_TITLE);
        at_most(&mut broken, "an embed's text", length(&embed.text), EMBED_TEXT);
        together += length(&embed.title) + length(&embed.text);
        if embed.title.trim().is_empty() && embed.text.trim().is_empty() {
            broken.push("an empty embed".to_owned());
        }
    }
    at_most(&mut broken, "a message's embeds together", together, EMBEDS_TOGETHER);
    at_most(&mut broken, "a message's rows", post.rows.len(), ROWS);
    let mut ids = BTreeSet::new();
    for row in &post.rows {
        match row {
            Row::Buttons(buttons) => {
                between(&mut broken, "a row's buttons", buttons.len(), BUTTONS);
                for button in buttons {
                    check_button(&mut broken, button, &mut ids);
                }
            }
            Row::Select(select) => {
                check_id(&mut broken, &select.id, &mut ids);
                between(&mut broken, "a menu's options", select.options.len(), OPTIONS);
                at_most(&mut broken, "a menu's placeholder", length(&select.placeholder), PLACEHOLDER);
                let most = usize::from(select.most);
                between(&mut broken, "what may be chosen", most, select.options.len());
                at_most(&mut broken, "what must be chosen", usize::from(select.least), most);
                let chosen = select.options.iter().filter(|option| option.chosen).count();
                at_most(&mut broken, "what is chosen already", chosen, most);
                let mut values = BTreeSet::new();
                for option in &select.options {
                    between(&mut broken, "an option", length(&option.label), OPTION);
                    between(&mut broken, "an option's value", length(&option.value), OPTION);
                    if !values.insert(&option.value) {
                        broken.push("an option is there twice".to_owned());
                    }
                }
            }
        }
    }
    broken
}

fn check_button<'a>(broken: &mut Vec<String>, button: &'a Button, ids: &mut BTreeSet<&'a str>) {
    between(broken, "a button's label", length(&button.label), BUTTON);
    match &button.press {
        Press::Tell(id) => check_id(broken, id, ids),
        Press::Open(url) => {
            at_most(broken, "a button's address", length(url), URL);
            if !url.starts_with("https://") && !url.starts_with("http://") {
                broken.push("a button opens no web page".to_owned());
            }
        }
    }
}

fn check_id<'a>(broken: &mut Vec<String>, id: &'a str, ids: &mut BTreeSet<&'a str>) {
    between(broken, "a custom id", length(id), custom_id::LONGEST);
    if !ids.insert(id) {
        broken.push("a custom id is there twice".to_owned());
    }
}

pub(super) fn at_most(broken: &mut Vec<String>, what: &str, length: usize, limit: usize) {
    if length > limit {
        broken.push(format!("{what}: {length}, where Discord takes {limit}"));
    }
}

pub(super) fn between(broken: &mut Vec<String>, what: &str, length: usize, limit: usize) {
    if length == 0 || length > limit {
        broken.push(format!("{what}: {length}, where Discord takes 1 to {limit}"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::channel::discord::custom_id::CustomId;
    use crate::channel::discord::post::{Embed, Select, SelectOption, Weight};

    fn option(value: &str) -> SelectOption {
        SelectOption { value: value.to_owned(), label: "One".to_owned(), chosen: false }
    }

    fn menu(options: Vec<SelectOption>) -> Select {
        Select { id: "1:s:0".to_owned(), placeholder: "Choose".to_owned(), least: 1, most: 1, options }
    }

    fn with(row: Row) -> Post {
        Post { rows: vec![row], ..Post::say("Hello") }
    }

    #[test]
    fn a_sound_post_breaks_nothing() {
        let button = Button::new("ع".repeat(80), Weight::Answer, &CustomId::Choice("any.back".to_owned()));
        assert_eq!(broken(&with(Row::Buttons(vec![button]))), Vec::<String>::new());
        assert_eq!(broken(&with(Row::Select(menu(vec![option("a.b.c")])))), Vec::<String>::new());
    }

    #[test]
    fn each_limit_is_seen() {
        let embed = |text: usize| Embed { title: "Role".to_owned(), text: "a".repeat(text) };
        let button = |label: &str, id: &str| Button::new(label, Weight::Answer, &CustomId::Choice(id.to_owned()));
        let row = |button: Button| with(Row::Buttons(vec![button]));
        let ids = |count: usize| (0..count).map(|number| option(&format!("a.b.{number}"))).collect::<Vec<_>>();
        let wrong = [
            Post::say(" "),
            Post::say("a".repeat(2001)),
            Post::say("😀".repeat(1001)),
            Post { embeds: vec![embed(4097)], ..Post::default() },
            Post { embeds: vec![embed(3000), embed(3000)], ..Post::default() },
            Post { embeds: vec![embed(1); 11], ..Post::default() },
            Post { embeds: vec![Embed { title: "a".repeat(257), text: "b".to_owned() }], ..Post::default() },
            Post { rows: (0..6).map(|n| Row::Buttons(vec![button("a", &n.to_string())])).collect(), ..Post::say("a") },
            with(Row::Buttons((0..6).map(|number| button("a", &number.to_string())).collect())),
            with(Row::Buttons(Vec::new())),
            row(button(&"ع".repeat(81), "x")),
            row(button("", "x")),
            row(button("a", &"x".repeat(101))),
            row(Button::link("a", "example.org")),
            with(Row::Buttons(vec![button("a", "x"), button("b", "x")])),
            with(Row::Select(menu(ids(26)))),
            with(Row::Select(menu(Vec::new()))),
            with(Row::Select(menu(vec![option("a"), option("a")]))),
            with(Row::Select(Select { most: 2, ..menu(ids(1)) })),
            with(Row::Select(Select { least: 2, ..menu(ids(2)) })),
            with(Row::Select(Select { placeholder: "a".repeat(151), ..menu(ids(2)) })),
            with(Row::Select(menu(vec![SelectOption { label: "a".repeat(101), ..option("a") }]))),
        ];
        for (number, post) in wrong.iter().enumerate() {
            assert!(!broken(post).is_empty(), "{number}");
        }
    }
}
