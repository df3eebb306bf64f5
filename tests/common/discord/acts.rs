//! What people do: they write, run commands, press buttons and pick from menus. Nobody can do what Discord would not
//! let them: such a test fails here.

use super::Person;
use super::channels::{appear, vanish};
use super::objects;
use super::places::Channel;
use super::seen::{Menu, Seen};
use super::sessions::{Event, Scope};
use super::state::{Begun, Interaction, State};
use serde_json::{Value, json};

impl Person {
    /// They write the bot a direct message. Gives the message's id.
    pub(crate) fn writes(&self, text: &str) -> u64 {
        self.shared.change(|state| {
            let channel = state.direct_channel(self.id);
            self.says(state, channel, text, None)
        })
    }

    /// They write in a channel; the bot hears that they did, and not what.
    pub(crate) fn writes_in(&self, channel: &Channel, text: &str) -> u64 {
        self.shared.change(|state| self.says(state, channel.id, text, None))
    }

    /// They write in a channel and mention the bot, which may read it then.
    pub(crate) fn mentions_in(&self, channel: &Channel, text: &str) -> u64 {
        self.shared.change(|state| {
            let text = format!("<@{}> {text}", state.bot);
            self.says(state, channel.id, text.trim(), None)
        })
    }

    /// They answer to a message, which calls its author.
    pub(crate) fn replies_to(&self, message: &Seen, text: &str) -> u64 {
        self.shared.change(|state| self.says(state, message.channel, text, Some(message.id)))
    }

    /// They delete a message of theirs.
    pub(crate) fn deletes(&self, message: u64) {
        self.shared.change(|state| {
            assert!(state.message(message).is_some_and(|own| own.author == self.id), "people delete what they wrote");
            vanish(state, message);
        });
    }

    /// They run a command in their talk with the bot, by the name that they see.
    pub(crate) fn runs(&self, command: &str) {
        self.runs_with(None, command, json!([]));
    }

    /// They run a command in a channel.
    pub(crate) fn runs_in(&self, channel: &Channel, command: &str) {
        self.runs_with(Some(channel), command, json!([]));
    }

    /// They run a command with options, as Discord sends them.
    pub(crate) fn runs_with(&self, channel: Option<&Channel>, command: &str, options: Value) {
        self.shared.change(|state| {
            let server = channel.map(|channel| channel.server);
            let found = offered(state, self.id, server, command);
            let found = found.unwrap_or_else(|| panic!("/{command} is not offered to {} here", self.name_in(state)));
            let channel = channel.map_or_else(|| state.direct_channel(self.id), |channel| channel.id);
            self.does(state, format!("/{command}"));
            let mut data = json!({"id": found["id"], "name": found["name"], "type": 1});
            if options.as_array().is_some_and(|options| !options.is_empty()) {
                data["options"] = options;
            }
            self.begins(state, channel, Begun::Command, 2, &data);
        });
    }

    /// They press a button by its label or its custom id, on what the bot said since they last did something. Waits for it.
    pub(crate) async fn presses(&self, button: &str) {
        let what = format!("a button “{button}”");
        let found = |_: &[Seen], new: &[Seen]| new.iter().rev().find(|seen| seen.button(button).is_some()).cloned();
        self.presses_on(&self.wait_for(&what, found).await, button);
    }

    /// They press a button on this message, old or new, as long as they can see it.
    pub(crate) fn presses_on(&self, message: &Seen, button: &str) {
        self.shared.change(|state| {
            let now = self.still_sees(state, message);
            let found = now.button(button).unwrap_or_else(|| panic!("no button “{button}” on:\n{}", now.lines()));
            let id = found.custom_id.clone().unwrap_or_else(|| panic!("“{button}” is a link: {:?}", found.url));
            assert!(!found.disabled, "“{button}” cannot be pressed");
            self.does(state, format!("[{id}] {}", found.label));
            let data = json!({"custom_id": id, "component_type": 2, "id": 1});
            self.begins(state, now.channel, Begun::Press { message: now.id }, 3, &data);
        });
    }

    /// They pick from a menu by labels or values, on what the bot said since they last did something. Waits for it.
    pub(crate) async fn picks(&self, options: &[&str]) {
        let what = format!("a menu with {options:?}");
        let found = |_: &[Seen], new: &[Seen]| new.iter().rev().find(|seen| seen.menu(options).is_some()).cloned();
        self.picks_on(&self.wait_for(&what, found).await, options);
    }

    /// They pick from a menu of this message.
    pub(crate) fn picks_on(&self, message: &Seen, options: &[&str]) {
        self.shared.change(|state| {
            let now = self.still_sees(state, message);
            let menu = now.menu(options).unwrap_or_else(|| panic!("no menu has {options:?} on:\n{}", now.lines()));
            let values: Vec<&str> = options.iter().filter_map(|option| menu.value(option)).collect();
            let Menu { custom_id, least, most, disabled, .. } = menu;
            assert!(
                (*least..=*most).contains(&values.len()) && !disabled,
                "{least} to {most} may be picked: {options:?}"
            );
            self.does(state, format!("[{}]", values.join("] [")));
            let data = json!({"custom_id": custom_id, "component_type": 3, "values": values, "id": 1});
            self.begins(state, now.channel, Begun::Press { message: now.id }, 3, &data);
        });
    }

    /// A press that no client makes: this custom id, on this message. For hands that write their own requests.
    pub(crate) fn forges_a_press(&self, message: &Seen, custom_id: &str) {
        self.shared.change(|state| {
            self.does(state, format!("[{custom_id}]"));
            let data = json!({"custom_id": custom_id, "component_type": 2, "id": 1});
            self.begins(state, message.channel, Begun::Press { message: message.id }, 3, &data);
        });
    }

    fn says(&self, state: &mut State, channel: u64, text: &str, replies_to: Option<u64>) -> u64 {
        assert!(state.may_look_into(self.id, channel), "{} cannot write there", self.name_in(state));
        assert!(text.chars().count() <= 2000, "nobody can write more than 2,000 characters");
        self.does(state, text.to_owned());
        let mut message = state.blank(channel, self.id);
        text.clone_into(&mut message.content);
        message.replies_to = replies_to;
        if text.contains(&format!("<@{}>", state.bot)) {
            message.mentions.push(state.bot);
        }
        let called = replies_to.and_then(|id| state.message(id)).map(|referred| referred.author);
        message.mentions.extend(called.filter(|called| *called != state.bot || message.mentions.is_empty()));
        let id = message.id;
        appear(state, message);
        id
    }

    /// Keeps what they did, in its place.
    pub(super) fn does(&self, state: &mut State, words: String) {
        let place = state.next_place();
        let record = self.record(state);
        record.did.push((place, words));
        record.act_before = record.last_act;
        record.last_act = place;
    }

    /// An interaction begins.
    pub(super) fn begins(&self, state: &mut State, channel: u64, begun: Begun, kind: u64, data: &Value) {
        let id = state.clock.next_id();
        let server = state.channels[&channel].server;
        // As long as Discord's own, which hold more than an id.
        let token = format!("{:016x}", id.wrapping_mul(0x9e37_79b9_7f4a_7c15)).repeat(13);
        let interaction =
            Interaction { id, token, person: self.id, channel, server, begun, first: None, original: None };
        let data = objects::interaction(state, &interaction, kind, data);
        state.interactions.insert(id, interaction);
        let scope = server.map_or(Scope::First, Scope::Server);
        state.happens(Event { kind: "INTERACTION_CREATE", data, scope });
    }

    pub(super) fn name_in(&self, state: &State) -> String {
        state.people[&self.id].name.clone()
    }

    /// The message as they see it now.
    fn still_sees(&self, state: &State, message: &Seen) -> Seen {
        let found = state.message(message.id).filter(|found| state.sees(self.id, found));
        Seen::of(state, found.unwrap_or_else(|| panic!("{} cannot see that message", self.name_in(state))))
    }
}

/// The command of this name as this person is offered it, in a server or in the talk with the bot.
fn offered(state: &State, person: u64, server: Option<u64>, name: &str) -> Option<Value> {
    let record = &state.people[&person];
    let context = u64::from(server.is_none());
    let named = |command: &&Value| {
        let translated = command["name_localizations"][&record.locale].as_str();
        name == translated.unwrap_or_else(|| command["name"].as_str().unwrap_or_default())
    };
    let found = state.commands.iter().find(named)?;
    let contexts = found["contexts"].as_array();
    let here = contexts.is_none_or(|contexts| contexts.iter().any(|its| its.as_u64() == Some(context)));
    let installed = match server {
        Some(server) => state.servers[&server].has_bot && state.servers[&server].members.contains(&person),
        None => state.shares_a_server(person),
    };
    let may = server.is_none_or(|server| {
        found["default_member_permissions"].is_null() || state.servers[&server].administrators.contains(&person)
    });
    (here && installed && may).then(|| found.clone())
}
