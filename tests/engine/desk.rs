//! A turn over a real installation, with what it may know in the test's hands.

use crate::common::Installation;
use alongside::clock::day_in_london;
use alongside::conversation::{FieldText, Input, Known, Place, Refused, State, Surface, Turned, Wordings, advance};
use alongside::domain::consent::Channel;
use alongside::domain::duty::Promises;
use alongside::domain::lead::OwnRequest;
use alongside::domain::prompt::Prompt;
use alongside::forms::{FormId, Value, Where};
use alongside::ids::{LeadId, Reference};
use alongside::language::Language;
use alongside::turn::World;
use alongside::understanding::{Names, Reading};
use std::sync::Arc;
use uuid::Uuid;

/// What a turn may know, over a real installation.
pub(crate) struct Desk {
    pub(crate) world: Arc<World>,
    pub(crate) surface: Surface,
    pub(crate) prompts: Vec<Prompt>,
    pub(crate) requests: Vec<OwnRequest>,
    pub(crate) page: Option<String>,
    pub(crate) refused: Option<Refused>,
    pub(crate) wordings: Option<Changed>,
    pub(crate) promises: Promises,
}

/// Wordings whose versions are all another.
pub(crate) struct Changed(pub(crate) Arc<World>);

impl Wordings for Changed {
    fn version(&self, _: &str, _: Language, _: bool) -> String {
        "another12345".to_owned()
    }
    fn offers(&self, language: Language) -> bool {
        self.0.words.offers(language)
    }
    fn offered(&self) -> &[Language] {
        self.0.words.offered()
    }
    fn label(&self, message: &str, language: Language) -> String {
        self.0.words.label(message, language)
    }
    fn names_of(&self, message: &str, language: Language) -> Names {
        self.0.words.names_of(message, language)
    }
    fn has_easy(&self, language: Language) -> bool {
        self.0.words.has_easy(language)
    }
}

impl Desk {
    pub(crate) async fn new() -> Self {
        let world = Arc::clone(Installation::new().await.turns.world());
        let surface =
            Surface { channel: Channel::Web, language_hint: None, forms: true, pushes: false, health_allowed: true };
        Self::with(world, surface)
    }

    /// The same installation for someone else, with or without fields to fill in.
    pub(crate) fn beside(&self, forms: bool) -> Self {
        let surface = Surface { forms, ..self.surface.clone() };
        Self::with(Arc::clone(&self.world), surface)
    }

    /// The same installation on Discord, where nothing about health may be asked or said, with or without a page to open.
    pub(crate) fn on_discord(&self, page: Option<&str>) -> Self {
        let surface = Surface {
            channel: Channel::Discord,
            language_hint: None,
            forms: false,
            pushes: true,
            health_allowed: false,
        };
        Self { page: page.map(str::to_owned), ..Self::with(Arc::clone(&self.world), surface) }
    }

    fn with(world: Arc<World>, surface: Surface) -> Self {
        Self {
            world,
            surface,
            prompts: Vec::new(),
            requests: Vec::new(),
            page: None,
            refused: None,
            wordings: None,
            promises: Promises::default(),
        }
    }

    pub(crate) fn press(&self, state: &State, id: &str) -> Turned {
        self.take(state, &Input::Choice(id.to_owned()))
    }

    pub(crate) fn type_words(&self, state: &State, text: &str) -> Turned {
        let reading = Box::new(self.read(text));
        self.take(state, &Input::Text { text: text.to_owned(), reading, masked: false })
    }

    pub(crate) fn fill_in(&self, state: &State, fields: &[(&str, &str)]) -> Turned {
        let field = |text: &str| FieldText { text: text.to_owned(), reading: Box::new(self.read(text)) };
        let fields = fields.iter().map(|(id, text)| ((*id).to_owned(), field(text))).collect();
        self.take(state, &Input::Fields(fields))
    }

    pub(crate) fn read(&self, text: &str) -> Reading {
        self.world.understanding.read(text, day_in_london(self.world.clock.now()))
    }

    pub(crate) fn take(&self, state: &State, input: &Input) -> Turned {
        let index = self.world.index.get();
        let wordings: &dyn Wordings = match &self.wordings {
            Some(changed) => changed,
            None => &*self.world.words,
        };
        let known = Known {
            now: self.world.clock.now(),
            fresh_leads: [LeadId(Uuid::nil()); 4],
            spare_references: [Reference::from_random([1; 8]); 4],
            surface: &self.surface,
            consents: &[],
            requests: &self.requests,
            prompts: &self.prompts,
            index: &index,
            areas: &self.world.areas,
            area: &self.world.area,
            host: &self.world.host,
            promises: &self.promises,
            wordings,
            safety_shown: &[],
            page: self.page.as_deref(),
            checked: None,
            refused: self.refused,
        };
        advance(state, input, &known)
    }

    /// Someone in Southall who chose a role of the host and was asked for consent.
    pub(crate) fn asked_for_consent(&self) -> State {
        let mut state = State { language: Some(Language::SOURCE), greeted: true, ..State::default() };
        let place = Where {
            label: "Southall".to_owned(),
            borough: Some("Ealing".to_owned()),
            place: Some("Southall".to_owned()),
            outcode: None,
            inside: true,
        };
        state.answers.set("where", Value::Place(place));
        state.open.push(Place { form: FormId::Volunteering, slot: "matches".to_owned() });
        let chosen = self.press(&state, "card.vol-001.choose").state;
        self.press(&chosen, "contact.age.16_or_over").state
    }

    /// The same, with everything answered, before the summary.
    pub(crate) fn ready_to_send(&self) -> State {
        let mut state = self.press(&self.asked_for_consent(), "contact.volunteering.yes").state;
        state.answers.set("name", Value::Text("Amina".to_owned()));
        let email = alongside::domain::contact::EmailAddress::parse("amina@example.org").unwrap();
        state.answers.set("email", Value::Email(email));
        state.answers.set("contact", Value::One("given".to_owned()));
        state.answers.set("good_times", Value::Skipped);
        state.open.pop();
        state.open.push(Place { form: FormId::Contact, slot: "summary".to_owned() });
        state
    }
}
