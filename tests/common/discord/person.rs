//! Someone who uses Discord: where they are, and whether they can be written to. What they do is in `acts` and `forms`,
//! what they see in `seen`.

use super::places::{PersonRecord, Server};
use super::rules::LOCALES;
use super::state::{Shared, State};
use std::sync::Arc;

/// Someone.
#[derive(Clone)]
pub(crate) struct Person {
    pub(super) shared: Arc<Shared>,
    pub(crate) id: u64,
}

impl Person {
    pub(super) fn new(shared: &Arc<Shared>, name: &str, locale: &str) -> Self {
        assert!(LOCALES.contains(&locale), "{locale} is not one of Discord's languages");
        let id = shared.change(|state| {
            let id = state.clock.next_id();
            let record = PersonRecord {
                name: name.to_owned(),
                locale: locale.to_owned(),
                takes_direct_messages: true,
                did: Vec::new(),
                last_act: 0,
                act_before: 0,
                form: None,
            };
            state.people.insert(id, record);
            id
        });
        Self { shared: Arc::clone(shared), id }
    }

    /// They come into a server.
    pub(crate) fn joins(&self, server: &Server) -> &Self {
        self.shared.change(|state| place(state, server).members.insert(self.id));
        self
    }

    /// They run a server.
    pub(crate) fn administers(&self, server: &Server) -> &Self {
        self.joins(server);
        self.shared.change(|state| place(state, server).administrators.insert(self.id));
        self
    }

    /// They leave a server.
    pub(crate) fn leaves(&self, server: &Server) {
        self.shared.change(|state| place(state, server).members.remove(&self.id));
    }

    /// They take no direct messages any more: sending meets 50007.
    pub(crate) fn closes_direct_messages(&self) {
        self.shared.change(|state| self.record(state).takes_direct_messages = false);
    }

    /// They take direct messages again.
    pub(crate) fn opens_direct_messages(&self) {
        self.shared.change(|state| self.record(state).takes_direct_messages = true);
    }

    /// They set their Discord to another language.
    pub(crate) fn sets_the_language(&self, locale: &str) {
        assert!(LOCALES.contains(&locale), "{locale} is not one of Discord's languages");
        self.shared.change(|state| locale.clone_into(&mut self.record(state).locale));
    }

    /// Their name.
    pub(crate) fn name(&self) -> String {
        self.shared.look(|state| state.people[&self.id].name.clone())
    }

    pub(super) fn record<'a>(&self, state: &'a mut State) -> &'a mut PersonRecord {
        state.people.get_mut(&self.id).expect("someone who was made")
    }
}

fn place<'a>(state: &'a mut State, server: &Server) -> &'a mut super::places::ServerRecord {
    state.servers.get_mut(&server.id).expect("a server that was made")
}
