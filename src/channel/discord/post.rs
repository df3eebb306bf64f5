//! One message of ours as Discord holds it: text, embeds, rows of buttons and menus. How it becomes a message in a channel, an
//! edit of a deferred answer, a follow-up or an immediate answer stands here; what it says belongs to `lay_out`.
//!
//! What is in a post may be someone's name or number, so nothing of it is printed by `Debug`.

use super::custom_id::CustomId;
use serenity::all::{
    ButtonStyle, CreateActionRow, CreateAllowedMentions, CreateButton, CreateEmbed, CreateInteractionResponse,
    CreateInteractionResponseFollowup, CreateInteractionResponseMessage, CreateMessage, CreateSelectMenu,
    CreateSelectMenuKind, CreateSelectMenuOption, EditInteractionResponse, InteractionResponseFlags, Message,
    MessageFlags, MessageReference, Nonce,
};
use std::fmt;

/// One message.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Post {
    /// The text, in Discord's Markdown.
    pub content: String,
    /// Cards.
    pub embeds: Vec<Embed>,
    /// What can be pressed: at most five.
    pub rows: Vec<Row>,
}

/// One card.
#[derive(Clone, PartialEq, Eq)]
pub struct Embed {
    /// Its heading, in Discord's Markdown; may be empty.
    pub title: String,
    /// What stands under it, in Discord's Markdown.
    pub text: String,
}

/// One row.
#[derive(Clone, PartialEq, Eq)]
pub enum Row {
    /// At most five buttons.
    Buttons(Vec<Button>),
    /// One menu.
    Select(Select),
}

/// A button.
#[derive(Clone, PartialEq, Eq)]
pub struct Button {
    /// What it says, as plain text.
    pub label: String,
    /// How much it stands out.
    pub weight: Weight,
    /// What it does.
    pub press: Press,
}

/// How much a button stands out. Its words alone say what it does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Weight {
    /// An answer.
    Answer,
    /// What stands everywhere.
    Quiet,
}

/// What a button does.
#[derive(Clone, PartialEq, Eq)]
pub enum Press {
    /// Tells us: a custom id.
    Tell(String),
    /// Opens a page. Nobody tells us.
    Open(String),
}

/// A menu.
#[derive(Clone, PartialEq, Eq)]
pub struct Select {
    /// Its custom id.
    pub id: String,
    /// What it says while nothing is chosen, as plain text.
    pub placeholder: String,
    /// How many must be chosen at least.
    pub least: u8,
    /// How many may be chosen at most.
    pub most: u8,
    /// What can be chosen: at most 25.
    pub options: Vec<SelectOption>,
}

/// An option of a menu.
#[derive(Clone, PartialEq, Eq)]
pub struct SelectOption {
    /// The choice it stands for.
    pub value: String,
    /// What it says, as plain text.
    pub label: String,
    /// Whether it is chosen already.
    pub chosen: bool,
}

impl Button {
    /// A button that tells us.
    pub fn new(label: impl Into<String>, weight: Weight, id: &CustomId) -> Self {
        Self { label: label.into(), weight, press: Press::Tell(id.to_string()) }
    }

    /// A button that opens a page.
    pub fn link(label: impl Into<String>, url: impl Into<String>) -> Self {
        Self { label: label.into(), weight: Weight::Quiet, press: Press::Open(url.into()) }
    }

    fn build(&self) -> CreateButton {
        let button = match &self.press {
            Press::Tell(id) => CreateButton::new(id).style(match self.weight {
                Weight::Answer => ButtonStyle::Primary,
                Weight::Quiet => ButtonStyle::Secondary,
            }),
            Press::Open(url) => CreateButton::new_link(url),
        };
        button.label(&self.label)
    }
}

impl Select {
    fn build(&self) -> CreateSelectMenu {
        let options = self.options.iter().map(|option| {
            let built = CreateSelectMenuOption::new(&option.label, &option.value);
            if option.chosen { built.default_selection(true) } else { built }
        });
        CreateSelectMenu::new(&self.id, CreateSelectMenuKind::String { options: options.collect() })
            .placeholder(&self.placeholder)
            .min_values(self.least)
            .max_values(self.most)
    }
}

impl Post {
    /// A post that only says something.
    pub fn say(content: impl Into<String>) -> Self {
        Self { content: content.into(), ..Self::default() }
    }

    /// A message in a channel. The nonce, at most 25 characters, makes a repeat within minutes the same message.
    pub fn message(&self, nonce: impl Into<String>) -> CreateMessage {
        let message = CreateMessage::new()
            .content(&self.content)
            .embeds(self.built_embeds())
            .components(self.built_rows())
            .allowed_mentions(no_mentions())
            .nonce(Nonce::String(nonce.into()))
            .enforce_nonce(true);
        if self.unfurls() { message.flags(MessageFlags::SUPPRESS_EMBEDS) } else { message }
    }

    /// The same, shown as an answer to someone's message; the message may be gone by then, and nobody is called by it.
    pub fn answer_to(&self, message: &Message, nonce: impl Into<String>) -> CreateMessage {
        let to = MessageReference::from((message.channel_id, message.id)).fail_if_not_exists(false);
        self.message(nonce).reference_message(to)
    }

    /// Whether a message in a channel says this.
    pub fn is_said_by(&self, message: &Message) -> bool {
        let title = |embed: &serenity::all::Embed| embed.title.clone().unwrap_or_default();
        self.content.trim() == message.content.trim()
            && self.embeds.iter().map(|embed| embed.title.clone()).eq(message.embeds.iter().map(title))
    }

    /// The edit that fills a deferred answer.
    pub fn edit(&self) -> EditInteractionResponse {
        let edit = EditInteractionResponse::new()
            .content(&self.content)
            .embeds(self.built_embeds())
            .components(self.built_rows())
            .allowed_mentions(no_mentions());
        if self.unfurls() { edit.flags(MessageFlags::SUPPRESS_EMBEDS) } else { edit }
    }

    /// A message after the first answer to an interaction; only the person sees it where it is ephemeral.
    pub fn follow_up(&self, ephemeral: bool) -> CreateInteractionResponseFollowup {
        let mut flags = MessageFlags::empty();
        flags.set(MessageFlags::EPHEMERAL, ephemeral);
        flags.set(MessageFlags::SUPPRESS_EMBEDS, self.unfurls());
        CreateInteractionResponseFollowup::new()
            .content(&self.content)
            .embeds(self.built_embeds())
            .components(self.built_rows())
            .allowed_mentions(no_mentions())
            .flags(flags)
    }

    /// An immediate answer to an interaction, without deferring it first.
    pub fn answer(&self, ephemeral: bool) -> CreateInteractionResponse {
        let mut flags = InteractionResponseFlags::empty();
        flags.set(InteractionResponseFlags::EPHEMERAL, ephemeral);
        flags.set(InteractionResponseFlags::SUPPRESS_EMBEDS, self.unfurls());
        let message = CreateInteractionResponseMessage::new()
            .content(&self.content)
            .embeds(self.built_embeds())
            .components(self.built_rows())
            .allowed_mentions(no_mentions())
            .flags(flags);
        CreateInteractionResponse::Message(message)
    }

    /// Whether Discord would fetch and show pages that the text names. The flag that stops it hides our cards as well, so a
    /// post with cards has its links in angle brackets instead.
    fn unfurls(&self) -> bool {
        self.embeds.is_empty() && self.content.contains("://")
    }

    fn built_embeds(&self) -> Vec<CreateEmbed> {
        let build = |embed: &Embed| {
            let built = CreateEmbed::new();
            let built = if embed.title.is_empty() { built } else { built.title(&embed.title) };
            if embed.text.is_empty() { built } else { built.description(&embed.text) }
        };
        self.embeds.iter().map(build).collect()
    }

    fn built_rows(&self) -> Vec<CreateActionRow> {
        let build = |row: &Row| match row {
            Row::Buttons(buttons) => CreateActionRow::Buttons(buttons.iter().map(Button::build).collect()),
            Row::Select(select) => CreateActionRow::SelectMenu(select.build()),
        };
        self.rows.iter().map(build).collect()
    }
}

/// What people typed can name everyone without calling them.
fn no_mentions() -> CreateAllowedMentions {
    CreateAllowedMentions::new()
}

impl fmt::Debug for Post {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (embeds, rows) = (self.embeds.len(), self.rows.len());
        write!(f, "Post({} characters, {embeds} embeds, {rows} rows)", self.content.chars().count())
    }
}

macro_rules! hidden {
    ($($type:ident),*) => {$(
        impl fmt::Debug for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($type), "([hidden])"))
            }
        }
    )*};
}

hidden!(Embed, Row, Button, Press, Select, SelectOption);

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn post() -> Post {
        Post {
            content: "Hello https://example.org".to_owned(),
            embeds: Vec::new(),
            rows: vec![
                Row::Buttons(vec![
                    Button::new("Yes", Weight::Answer, &CustomId::Choice("a.b.yes".to_owned())),
                    Button::link("The page", "https://example.org/x"),
                ]),
                Row::Select(Select {
                    id: "1:m:0".to_owned(),
                    placeholder: "Choose".to_owned(),
                    least: 1,
                    most: 2,
                    options: vec![
                        SelectOption { value: "a.b.one".to_owned(), label: "One".to_owned(), chosen: true },
                        SelectOption { value: "a.b.two".to_owned(), label: "Two".to_owned(), chosen: false },
                    ],
                }),
            ],
        }
    }

    fn json_of(built: impl serde::Serialize) -> Value {
        serde_json::to_value(built).unwrap()
    }

    #[test]
    fn a_message_calls_nobody_shows_no_pages_and_is_sent_once() {
        let sent = json_of(post().message("m1"));
        assert_eq!(sent["allowed_mentions"]["parse"], json!([]));
        assert_eq!((&sent["nonce"], &sent["enforce_nonce"]), (&json!("m1"), &json!(true)));
        assert_eq!(sent["flags"], json!(4));
        assert_eq!(sent["components"][0]["components"][0]["custom_id"], json!("1:c:a.b.yes"));
        assert_eq!(sent["components"][0]["components"][1]["url"], json!("https://example.org/x"));
        let menu = &sent["components"][1]["components"][0];
        assert_eq!((&menu["type"], &menu["min_values"], &menu["max_values"]), (&json!(3), &json!(1), &json!(2)));
        assert_eq!(menu["options"][0]["default"], json!(true));
    }

    #[test]
    fn only_the_person_sees_what_is_ephemeral() {
        assert_eq!(json_of(post().follow_up(true))["flags"], json!(64 + 4));
        assert_eq!(json_of(post().follow_up(false))["flags"], json!(4));
        assert_eq!(json_of(post().answer(true))["data"]["flags"], json!(64 + 4));
    }

    #[test]
    fn the_flag_against_previews_never_hides_our_own_cards() {
        let card = Embed { title: "Role".to_owned(), text: "In Southall".to_owned() };
        let sent = json_of(Post { embeds: vec![card], ..post() }.edit());
        assert_eq!(sent.get("flags"), None);
        assert_eq!(sent["embeds"][0]["title"], json!("Role"));
        assert_eq!(sent["content"], json!("Hello https://example.org"));
    }

    #[test]
    fn nothing_of_a_post_is_printed() {
        let printed = format!("{:?} {:?}", post(), post().rows);
        assert!(!printed.contains("Hello") && !printed.contains("Yes"), "{printed}");
    }
}
