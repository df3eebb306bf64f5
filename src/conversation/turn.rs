//! One turn: the order in which an input gets its chances.

use super::wishes::is_another_wish;
use super::{Check, Choice, Effect, FieldText, Input, Known, Line, Reply, State};
use crate::domain::consent::{Channel, How};
use crate::forms::{FormId, Slot};
use crate::understanding::{Command, Expecting, Intent, Understood};
use jiff::ToSpan;
use std::collections::BTreeMap;

/// After how many hours someone who comes back is told where we were.
const HOURS_UNTIL_WELCOME_BACK: i32 = 20;

/// How sure we are of what was written in another language before we offer that language.
const SURE_ENOUGH_TO_OFFER: f32 = 0.85;

/// What came of a turn.
#[derive(Clone, Debug)]
pub struct Turned {
    /// The new state.
    pub state: State,
    /// What we say.
    pub replies: Vec<Reply>,
    /// What was decided.
    pub effects: Vec<Effect>,
    /// The question that is open now.
    pub open: Option<(FormId, &'static Slot)>,
    /// What has to be checked first: the turn is then thought again with what came of it, and nothing else of this counts.
    pub check: Option<Check>,
    /// What was said belongs to a question that is not open any more: nothing of it was taken.
    pub old: bool,
}

/// Thinks one turn.
pub fn advance(state: &State, input: &Input, known: &Known<'_>) -> Turned {
    let mut turn = Turn::new(state.clone(), known);
    let danger = match input {
        Input::Safety(danger) => Some(danger),
        Input::NameOrDanger { danger, said } => {
            let name = turn.state.current().is_some_and(|(_, slot)| slot.kind == crate::forms::Kind::Name);
            if name {
                // Nobody called Niewolnik may be kept from giving their name; someone in danger sees the card all the same.
                turn.say(Reply::safety(Some(*danger), known.safety_shown.contains(danger)));
                return turn.go_on(said);
            }
            Some(danger)
        }
        _ => None,
    };
    if let Some(category) = danger {
        // State unchanged: the card, and below it the open question again (S5).
        turn.say(Reply::safety(Some(*category), known.safety_shown.contains(category)));
        turn.state.greeted = state.greeted;
        if turn.state.current().is_some() {
            turn.ask_again();
        }
        return turn.finish();
    }
    if matches!(input, Input::Prompt(_)) && known.surface.pushes {
        // We write first: they did not come back.
        turn.take(input);
        return turn.finish();
    }
    turn.go_on(input)
}

/// What an opened page says before anything was said: who we are, and the languages. Nothing is stored.
pub fn greeting(known: &dyn super::Wordings) -> Vec<Reply> {
    let languages = known.offered().iter().map(|language| language_choice(*language));
    vec![Reply::say("start-welcome"), Reply::ask("start-ask-language").choices(languages)]
}

/// The choice that sets a language; it works anywhere, any time.
pub(super) fn language_choice(language: crate::language::Language) -> Choice {
    Choice::new(
        format!("start.language.{language}"),
        Line::new("start-language").with("language", super::Arg::Endonym(language)),
    )
}

/// A turn in the making.
pub(super) struct Turn<'a> {
    pub(super) state: State,
    pub(super) known: &'a Known<'a>,
    pub(super) replies: Vec<Reply>,
    pub(super) effects: Vec<Effect>,
    /// How the person said it, for the consent record.
    pub(super) how: How,
    /// What was typed, if it was.
    pub(super) typed: Option<String>,
    /// What has to be checked before this turn can be thought.
    pub(super) check: Option<Check>,
    /// What was said belongs to a question that is not open any more.
    pub(super) old: bool,
}

impl<'a> Turn<'a> {
    pub(super) fn new(state: State, known: &'a Known<'a>) -> Self {
        let (replies, effects) = (Vec::new(), Vec::new());
        Self { state, known, replies, effects, how: How::Button, typed: None, check: None, old: false }
    }

    fn finish(mut self) -> Turned {
        self.keep_health_out();
        let open = self.state.current();
        let Self { state, replies, effects, check, old, .. } = self;
        Turned { state, replies, effects, open, check, old }
    }

    pub(super) fn say(&mut self, reply: Reply) {
        self.replies.push(reply);
    }

    pub(super) fn tell(&mut self, line: impl Into<Line>) {
        self.say(Reply::say(line));
    }

    fn go_on(mut self, input: &Input) -> Turned {
        self.welcome_back();
        self.take(input);
        self.state.last_at = Some(self.known.now);
        self.finish()
    }

    fn welcome_back(&mut self) {
        let Some(last) = self.state.last_at else { return };
        let away = last.checked_add(HOURS_UNTIL_WELCOME_BACK.hours()).is_ok_and(|limit| limit < self.known.now);
        if away && self.state.current().is_some() {
            self.tell("general-welcome-back");
        }
    }

    fn take(&mut self, input: &Input) {
        match input {
            Input::Safety(_) | Input::NameOrDanger { .. } => {}
            Input::Prompt(id) => self.enter_prompt(*id),
            Input::Arrived => self.arrive(),
            Input::Choice(id) => self.take_choice(id),
            Input::Choices(ids) => self.take_choices(ids),
            Input::Fields(fields) => self.take_fields(fields),
            Input::Answer { question, said } => self.take_answer(question, said),
            Input::Unreadable => self.explain("general-unreadable"),
            Input::Empty => self.explain("general-empty"),
            Input::TooLong => self.explain("general-too-long"),
            Input::Text { text, reading, masked } => {
                self.how = How::Typed;
                self.typed = Some(text.clone());
                if *masked {
                    self.tell("general-number-hidden");
                }
                self.take_text(text, reading);
            }
        }
    }

    /// Words typed for one question: taken only while it is open.
    fn take_answer(&mut self, question: &str, said: &Input) {
        let open = self.state.current().is_some_and(|(form, slot)| question == format!("{}.{}", form.id(), slot.id));
        if open {
            self.take(said);
        } else {
            self.greet_first();
            self.old_button();
        }
    }

    /// Says something about the message itself and asks the open question again.
    fn explain(&mut self, message: &str) {
        self.tell(message);
        self.ask_or_menu();
    }

    pub(super) fn take_choice(&mut self, id: &str) {
        if let Some(tag) = id.strip_prefix("start.language.") {
            self.choose_language(tag);
        } else if id == "any.start" {
            self.begin();
        } else if let Some(command) = id.strip_prefix("any.") {
            self.greet_first();
            self.take_anywhere(command);
        } else if let Some(rest) = id.strip_prefix("prompt.") {
            self.answer_prompt(rest);
        } else if let Some(rest) = id.strip_prefix("request.") {
            self.take_request_choice(rest);
        } else {
            self.greet_first();
            self.take_slot_choices(&[id]);
        }
    }

    fn take_choices(&mut self, ids: &[String]) {
        match ids {
            [] => self.explain("general-empty"),
            [one] => self.take_choice(one),
            several => self.take_slot_choices(&several.iter().map(String::as_str).collect::<Vec<_>>()),
        }
    }

    fn take_fields(&mut self, fields: &BTreeMap<String, FieldText>) {
        self.how = How::Typed;
        self.greet_first();
        if !self.answer_fields(fields) {
            self.old_button();
        }
    }

    fn take_text(&mut self, text: &str, reading: &crate::understanding::Reading) {
        let open = self.state.current();
        if self.state.language.is_some() && self.take_label(text) {
            return;
        }
        let understood = reading.settle(self.state.language, open.map(|(_, slot)| expecting(slot)));
        if !open.is_some_and(|(_, slot)| is_private(slot) || is_name_of_something(slot, text)) {
            self.settle_language(&understood, text);
        }
        if self.state.language.is_none() {
            // What was wished for is not lost over the question.
            self.state.wish = Some(understood.intent).filter(|_| understood.act);
            self.absorb(&understood.details, None);
            self.ask_for_language();
            return;
        }
        self.greet_first();
        // Only a command or a sure wish has to be told from the name of a choice.
        let names_a_choice = (understood.act || understood.command.is_some())
            && open.is_some_and(|(form, slot)| self.names_a_choice(form, slot, text));
        if let Some(name) = Anywhere::of(&understood, open.map(|(_, slot)| slot), names_a_choice) {
            self.take_anywhere(name);
            return;
        }
        if let Some(tag) = understood.details.to.as_deref()
            && open.is_some_and(|(_, slot)| slot.kind == crate::forms::Kind::Name)
            && understood.act
            && understood.intent == Intent::ChangeLanguage
        {
            // The name of a language, where a person's is asked for, asks for that language.
            self.switch_language(tag);
            return;
        }
        if open.is_none() && self.answer_prompt_in_words(&understood) {
            return;
        }
        if let Some((form, slot)) = open
            && (names_a_choice || !is_another_wish(form, slot, &understood))
            && self.answer_text(form, slot, text, &understood)
        {
            return;
        }
        if open.is_some() && !understood.act_on_wish() && self.absorbed_anything(&understood.details) {
            // It answers another question than the open one: taken, and said so.
            self.tell("general-noted");
            self.ask_again();
            return;
        }
        if self.take_wish(&understood) {
            return;
        }
        self.not_understood(&understood);
    }

    /// Tells the language from what was written, as long as nobody chose one; offers a change where someone did.
    fn settle_language(&mut self, understood: &Understood, text: &str) {
        let surface = self.known.surface;
        if surface.channel == Channel::Terminal && self.state.language.is_none() {
            // Whoever starts a terminal names the language; elsewhere the hint is an offer only.
            self.state.language = surface.language_hint.filter(|hint| self.known.wordings.offers(*hint));
        }
        let Some(written) = understood.language.filter(|language| self.known.wordings.offers(*language)) else {
            return;
        };
        let Some(current) = self.state.language else {
            self.state.language = Some(written);
            return;
        };
        if current == written || understood.intent == Intent::ChangeLanguage {
            return;
        }
        // Another script is unmistakable. Latin letters are not: many languages are typed in them, and so is nonsense.
        let another_script =
            text.chars().any(|letter| letter.is_alphabetic() && !letter.is_ascii() && letter > '\u{24F}');
        if another_script && !self.state.language_chosen {
            self.state.language = Some(written);
        } else if another_script || understood.act && understood.confidence > SURE_ENOUGH_TO_OFFER {
            // They chose one and write another: answered in the chosen one, with the way over in sight (P48).
            let offer = Reply::say("general-offer-language").choices(std::iter::once(language_choice(written)));
            self.say(Reply { language: Some(written), ..offer });
        }
    }

    pub(super) fn ask_for_language(&mut self) {
        let languages = self.known.wordings.offered().iter().map(|language| language_choice(*language));
        let question = Reply::ask("start-ask-language").choices(languages.collect::<Vec<_>>());
        if !self.state.greeted {
            self.tell("start-welcome");
        }
        self.open(FormId::Start, "language");
        self.say(question);
    }

    fn choose_language(&mut self, tag: &str) {
        let language = crate::language::Language::parse(tag).filter(|language| self.known.wordings.offers(*language));
        let Some(language) = language else {
            self.ask_for_language();
            return;
        };
        let was_open = self.state.current().is_some_and(|(form, _)| form == FormId::Start);
        if was_open {
            self.state.open.pop();
        }
        let changed = self.state.language.is_some_and(|before| before != language);
        self.state.language = Some(language);
        self.state.language_chosen = true;
        let hint = self.known.surface.language_hint.filter(|hint| self.known.wordings.offers(*hint));
        if was_open && language == hint.unwrap_or(crate::language::Language::SOURCE) {
            // The question stood under the same words in this language.
            self.state.greeted = true;
        }
        if !self.state.greeted {
            self.greet_first();
        } else if changed {
            self.tell("start-language-changed");
        }
        match self.state.wish.take() {
            Some(wish) => self.take_intent(wish, None),
            None => self.ask_or_menu(),
        }
    }

    /// Says once who we are and that nobody is watching (S1).
    pub(super) fn greet_first(&mut self) {
        if !self.state.greeted {
            self.state.greeted = true;
            if self.state.language.is_none() {
                self.state.language = self
                    .known
                    .surface
                    .language_hint
                    .filter(|hint| self.known.wordings.offers(*hint))
                    .or(Some(crate::language::Language::SOURCE));
            }
            self.replies.insert(0, Reply::say("start-welcome"));
        }
    }
}

/// Whether a short answer is a name, of a person or a place, which tells no language: "Northwick Park" is not English, nor
/// is someone called Kasia asking for Polish.
fn is_name_of_something(slot: &Slot, text: &str) -> bool {
    use crate::forms::Kind;
    /// More words than this are a sentence.
    const LONGEST_NAME: usize = 4;
    matches!(slot.kind, Kind::Name | Kind::Contact | Kind::Place | Kind::Hospital)
        && text.split_whitespace().count() <= LONGEST_NAME
}

/// Whether an answer is no sentence of any language.
fn is_private(slot: &Slot) -> bool {
    use crate::forms::Kind;
    matches!(slot.kind, Kind::Reference | Kind::Secret(_))
}

/// What the open question waits for.
pub(super) fn expecting(slot: &Slot) -> Expecting {
    use crate::forms::{Kind, List};
    match slot.kind {
        Kind::Place => Expecting::Place,
        Kind::Several(List::When | List::PartsOfDay) => Expecting::When,
        Kind::Several(List::Interests) => Expecting::Interests,
        Kind::Several(
            List::Access | List::VisitAccess | List::JobFamilies | List::Skills | List::Visits | List::CheckPoints,
        )
        | Kind::Matches
        | Kind::One(_)
        | Kind::Language
        | Kind::Summary => Expecting::Choice,
        Kind::Hospital => Expecting::Place,
        Kind::Day(_) | Kind::Time => Expecting::Date,
        Kind::Languages => Expecting::Languages,
        Kind::Consent(_) => Expecting::YesNo,
        Kind::Name => Expecting::Name,
        Kind::Contact => Expecting::Contact,
        Kind::Words | Kind::Reference | Kind::Secret(_) => Expecting::FreeText,
    }
}

/// Which wish is a command that works anywhere.
pub(super) struct Anywhere;

impl Anywhere {
    /// The command in what was typed, if there is one that must not wait for the open question. In a question for a name or the
    /// person's own words only a fixed phrase counts, so that a sentence with "help" in it stays an answer.
    pub(super) fn of(understood: &Understood, open: Option<&Slot>, names_a_choice: bool) -> Option<&'static str> {
        use crate::forms::Kind;
        let free = open.is_some_and(|slot| matches!(slot.kind, Kind::Name | Kind::Words) || is_private(slot));
        // "Call me" is a person, unless a call is what was asked about.
        let may_be_a_choice = |command: Command| {
            matches!(command, Command::Person | Command::Help | Command::Status | Command::Language | Command::More)
        };
        if let Some(command) = understood.command.filter(|command| !(names_a_choice && may_be_a_choice(*command))) {
            return Some(command.id());
        }
        if !understood.act || free {
            return None;
        }
        match understood.intent {
            Intent::StopContact => Some("stop"),
            Intent::DeleteMyData => Some("delete"),
            Intent::SeeMyData => Some("mydata"),
            // "See me home" is an answer where it is asked for.
            _ if names_a_choice => None,
            Intent::ChangeLanguage if understood.details.to.is_none() => Some("language"),
            Intent::EasierWords => Some("easy"),
            Intent::TalkToPerson => Some("person"),
            Intent::Menu => Some("help"),
            _ => None,
        }
    }
}
