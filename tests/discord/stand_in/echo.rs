//! A bot that gives back what it gets, on the real serenity client, to try the stand-in with.

use crate::discord::{Discord, TOKEN};
use serenity::all::{
    ActionRowComponent, ButtonStyle, CommandInteraction, ComponentInteraction, CreateActionRow, CreateAllowedMentions,
    CreateButton, CreateCommand, CreateEmbed, CreateInputText, CreateInteractionResponse,
    CreateInteractionResponseFollowup, CreateInteractionResponseMessage, CreateMessage, CreateModal, CreateSelectMenu,
    CreateSelectMenuKind, CreateSelectMenuOption, EditInteractionResponse, Event, GatewayIntents, InputTextStyle,
    Interaction, Message, ModalInteraction, Nonce, RawEventHandler, Ready, ShardManager,
};
use serenity::client::{ClientBuilder, Context, EventHandler};
use serenity::http::{Http, HttpBuilder};
use std::sync::{Arc, Mutex};
use tokio::task::JoinHandle;

/// The intents that the stand-in lets a bot have.
pub(crate) const INTENTS: GatewayIntents =
    GatewayIntents::GUILDS.union(GatewayIntents::GUILD_MESSAGES).union(GatewayIntents::DIRECT_MESSAGES);

/// What the echo heard.
#[derive(Default)]
pub(crate) struct Heard {
    pub(crate) lines: Vec<String>,
    /// Events that serenity could not read.
    pub(crate) unread: Vec<String>,
}

/// The bot at work.
pub(crate) struct Echo {
    pub(crate) heard: Arc<Mutex<Heard>>,
    pub(crate) running: JoinHandle<serenity::Result<()>>,
    shards: Arc<ShardManager>,
}

/// A client for REST alone.
pub(crate) fn http(discord: &Discord) -> Http {
    http_with(discord, TOKEN)
}

/// One with a token of its own.
pub(crate) fn http_with(discord: &Discord, token: &str) -> Http {
    let none = CreateAllowedMentions::new();
    HttpBuilder::new(token)
        .proxy(discord.address())
        .ratelimiter_disabled(true)
        .default_allowed_mentions(none)
        .application_id(discord.bot().into())
        .build()
}

impl Echo {
    /// Starts it with these intents, in so many shards.
    pub(crate) async fn start_with(discord: &Discord, intents: GatewayIntents, shards: u32) -> Self {
        let heard = Arc::new(Mutex::new(Heard::default()));
        let mut client = ClientBuilder::new_with_http(http(discord), intents)
            .event_handler(Handler(Arc::clone(&heard)))
            .raw_event_handler(Raw(Arc::clone(&heard)))
            .await
            .unwrap();
        let manager = Arc::clone(&client.shard_manager);
        let running = tokio::spawn(async move { client.start_shards(shards).await });
        Self { heard, running, shards: manager }
    }

    /// Starts it and waits until it is ready.
    pub(crate) async fn start(discord: &Discord) -> Self {
        let echo = Self::start_with(discord, INTENTS, 1).await;
        discord.has_lines(1).await;
        echo
    }

    /// Ends it, and makes certain that it could read every event.
    pub(crate) async fn stop(self) {
        self.shards.shutdown_all().await;
        self.running.abort();
        assert_eq!(self.heard.lock().unwrap().unread, Vec::<String>::new());
    }

    /// What it heard, in order.
    pub(crate) fn lines(&self) -> Vec<String> {
        self.heard.lock().unwrap().lines.clone()
    }
}

struct Raw(Arc<Mutex<Heard>>);

#[serenity::async_trait]
impl RawEventHandler for Raw {
    async fn raw_event(&self, _: Context, event: Event) {
        if let Event::Unknown(unknown) = event {
            self.0.lock().unwrap().unread.push(unknown.kind);
        }
    }
}

struct Handler(Arc<Mutex<Heard>>);

impl Handler {
    fn hears(&self, line: String) {
        self.0.lock().unwrap().lines.push(line);
    }
}

#[serenity::async_trait]
impl EventHandler for Handler {
    async fn ready(&self, context: Context, _: Ready) {
        self.hears("ready".to_owned());
        let start = CreateCommand::new("start")
            .description("Start")
            .name_localized("pl", "zacznij")
            .description_localized("pl", "Zacznij")
            .dm_permission(true);
        let mut start = serde_json::to_value(start).unwrap();
        // Deprecated, and refused here: `contexts` says it.
        start.as_object_mut().unwrap().remove("dm_permission");
        context.http.create_global_commands(&serde_json::json!([start])).await.unwrap();
    }

    async fn message(&self, context: Context, message: Message) {
        if message.author.bot {
            return;
        }
        self.hears(format!("{}: {}", message.author.name, message.content));
        let answer = CreateMessage::new()
            .content(format!("echo: {}", message.content))
            .nonce(Nonce::String(message.id.to_string()))
            .enforce_nonce(true);
        // Whoever closed their direct messages gets none.
        let _ = message.channel_id.send_message(&context.http, answer).await;
    }

    async fn interaction_create(&self, context: Context, interaction: Interaction) {
        match interaction {
            Interaction::Command(command) => self.command(context, command).await,
            Interaction::Component(press) => self.press(context, press).await,
            Interaction::Modal(form) => self.form(context, form).await,
            _ => {}
        }
    }
}

impl Handler {
    async fn command(&self, context: Context, command: CommandInteraction) {
        self.hears(format!("{}: /{} {}", command.user.name, command.data.name, command.locale));
        command.defer_ephemeral(&context.http).await.unwrap();
        let buttons = vec![
            CreateButton::new("1:c:yes").label("Yes"),
            CreateButton::new("1:t:en-GB:form.name").label("Type my answer").style(ButtonStyle::Secondary),
        ];
        let options = vec![CreateSelectMenuOption::new("One", "one"), CreateSelectMenuOption::new("Two", "two")];
        let menu = CreateSelectMenu::new("1:m:0", CreateSelectMenuKind::String { options }).max_values(2);
        let edit = EditInteractionResponse::new()
            .content("Hello")
            .embed(CreateEmbed::new().title("A card").description("One idea"))
            .components(vec![CreateActionRow::Buttons(buttons), CreateActionRow::SelectMenu(menu)])
            .allowed_mentions(CreateAllowedMentions::new());
        command.edit_response(&context.http, edit).await.unwrap();
        let more = CreateInteractionResponseFollowup::new().content("And more").ephemeral(true);
        command.create_followup(&context.http, more).await.unwrap();
    }

    async fn press(&self, context: Context, press: ComponentInteraction) {
        self.hears(format!("{}: {} {:?}", press.user.name, press.data.custom_id, press.data.kind));
        if press.data.custom_id.starts_with("1:t:") {
            let input = CreateInputText::new(InputTextStyle::Short, "Your name", "name");
            let modal = CreateModal::new("1:t:en-GB:form.name", "Your name")
                .components(vec![CreateActionRow::InputText(input)]);
            press.create_response(&context.http, CreateInteractionResponse::Modal(modal)).await.unwrap();
            return;
        }
        let said = CreateInteractionResponseMessage::new().content("Pressed").ephemeral(true);
        press.create_response(&context.http, CreateInteractionResponse::Message(said)).await.unwrap();
    }

    async fn form(&self, context: Context, form: ModalInteraction) {
        let ActionRowComponent::InputText(input) = &form.data.components[0].components[0] else { panic!("an input") };
        let name = input.value.clone().unwrap();
        // In the open: what serenity calls `defer` would change the message that the form came from.
        let open = CreateInteractionResponse::Defer(CreateInteractionResponseMessage::new());
        form.create_response(&context.http, open).await.unwrap();
        let edit = EditInteractionResponse::new()
            .content(format!("Hello {name}"))
            .allowed_mentions(CreateAllowedMentions::new());
        form.edit_response(&context.http, edit).await.unwrap();
    }
}
