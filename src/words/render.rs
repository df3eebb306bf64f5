//! Replies in words: messages with their arguments, choices, fields and cards, in one language, easy or not. A message that a
//! language lacks comes in English and is logged; a test makes sure that none does.

use super::catalogue::Found;
use super::rendered::{RenderedCard, RenderedChoice, RenderedField, RenderedLink, RenderedReply};
use super::value::{Isolation, set_number};
use super::{Words, card, lists, numbers, sentences};
use crate::conversation::{Arg, Args, Card, Choice, Field, Line, Reply, Tone};
use crate::domain::opportunity::Opportunity;
use crate::domain::organisation::Organisation;
use crate::ids::OrganisationId;
use crate::language::{Direction, Language};
use crate::matching::{Index, Reason};
use fluent::{FluentArgs, FluentValue};
use std::sync::Arc;

/// Where the names of things that are not messages are found.
#[derive(Clone, Copy)]
pub struct Lookup<'a> {
    /// The opportunities, by their titles.
    pub index: &'a Index,
    /// The organisations, by their names.
    pub organisations: &'a [Organisation],
}

/// Someone's language, and all that is needed to speak it.
#[derive(Clone, Copy)]
pub(super) struct Speaker<'a> {
    pub(super) words: &'a Words,
    pub(super) language: Language,
    pub(super) easy: bool,
    pub(super) isolation: Isolation,
    pub(super) lookup: Option<Lookup<'a>>,
}

impl Words {
    /// A reply in words.
    pub fn render(
        &self,
        reply: &Reply,
        language: Language,
        easy: bool,
        isolation: Isolation,
        lookup: Lookup<'_>,
    ) -> RenderedReply {
        let (language, _) = self.voice(reply.language.unwrap_or(language));
        let speaker = Speaker { words: self, language, easy, isolation, lookup: Some(lookup) };
        let english = || Speaker { language: Language::SOURCE, ..speaker }.said(&reply.line);
        RenderedReply {
            message: reply.line.message.clone(),
            text: speaker.said(&reply.line),
            language,
            direction: self.direction(language),
            english: self.needs_english(reply.tone, language).then(english),
            tone: reply.tone,
            several: reply.several,
            choices: speaker.choices(&reply.choices),
            fields: reply.fields.iter().map(|field| speaker.field(field)).collect(),
            cards: reply.cards.iter().filter_map(|card| speaker.card(card)).collect(),
            link: reply.link.as_ref().map(|link| RenderedLink {
                url: link.url.clone(),
                label: speaker.text("handover-open", &Args::new()).to_string(),
            }),
        }
    }

    /// The card of an opportunity that is not published yet, as residents will see it, without reasons and choices.
    pub fn preview(&self, opportunity: &Opportunity, organisation: &Organisation, language: Language) -> RenderedCard {
        let (language, _) = self.voice(language);
        let speaker = Speaker { words: self, language, easy: false, isolation: Isolation::Marks, lookup: None };
        let mut shown = opportunity.clone();
        // Without a lookup an organisation is said by its id; here its name is known.
        shown.organisation = OrganisationId(organisation.name.clone());
        speaker.posted(&shown, &[], &[])
    }

    /// One message in words, as it stands in a reply.
    pub fn line(
        &self,
        line: &Line,
        language: Language,
        easy: bool,
        isolation: Isolation,
        lookup: Lookup<'_>,
    ) -> String {
        let (language, _) = self.voice(language);
        Speaker { words: self, language, easy, isolation, lookup: Some(lookup) }.said(line)
    }

    pub(super) fn page_text(&self, id: &str, args: &Args, language: Language, easy: bool) -> String {
        let (language, _) = self.voice(language);
        Speaker { words: self, language, easy, isolation: Isolation::Marks, lookup: None }.text(id, args).to_string()
    }

    /// A safety card in another language always has the English under it: whoever helps may read only that. A consent has it
    /// where no named person has checked the translation.
    fn needs_english(&self, tone: Tone, language: Language) -> bool {
        if language == Language::SOURCE {
            return false;
        }
        match tone {
            Tone::Safety => true,
            Tone::Consent => self.locales.get(language).is_none_or(|folder| folder.about.checked.consent.is_none()),
            Tone::Plain | Tone::Question => false,
        }
    }
}

impl Speaker<'_> {
    /// A message in words; one sentence a line in easy wording.
    pub(super) fn said(&self, line: &Line) -> String {
        let text = self.text(&line.message, &line.args);
        if self.easy { sentences::one_a_line(&text) } else { text.to_string() }
    }

    /// A message in words.
    pub(super) fn text(&self, id: &str, args: &Args) -> Arc<str> {
        let catalogue = self.words.catalogue(self.language, self.easy);
        if let Some(fixed) = catalogue.fixed(id) {
            return fixed;
        }
        let mut problem = "it is missing";
        match catalogue.format(id, &self.fluent(args)) {
            Found::Text(text) => return text,
            Found::Broken(text) if self.language == Language::SOURCE => {
                tracing::error!(message = id, "a message misses an argument");
                return text;
            }
            Found::Broken(_) => problem = "it names an argument that is not given",
            Found::Missing => {}
        }
        tracing::error!(language = %self.language, message = id, problem, "a message cannot be said in its language");
        let source = Speaker { language: Language::SOURCE, ..*self };
        match self.words.catalogue(Language::SOURCE, self.easy).format(id, &source.fluent(args)) {
            Found::Text(text) | Found::Broken(text) => text,
            Found::Missing => Arc::from(""),
        }
    }

    fn fluent(&self, args: &Args) -> FluentArgs<'static> {
        let mut fluent = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            if let Arg::Number(number) = arg {
                let text = self.isolation.wrap(&self.formats().numbers.write(*number));
                set_number(&mut fluent, name, numbers::round(*number), text);
            } else {
                fluent.set(name.clone(), FluentValue::from(self.value(arg)));
            }
        }
        fluent
    }

    /// An argument in words.
    fn value(&self, arg: &Arg) -> String {
        let isolation = self.isolation;
        let list = |items: Vec<String>| self.formats().lists.and(&items);
        match arg {
            Arg::Text(text) => isolation.typed(text),
            Arg::Number(number) => isolation.wrap(&self.formats().numbers.write(*number)),
            Arg::Day(day) => isolation.wrap(&self.formats().dates.day(*day)),
            Arg::Time(time) => isolation.wrap(&self.formats().dates.time(*time)),
            Arg::Message(id) => self.text(id, &Args::new()).to_string(),
            Arg::Messages(ids) => {
                let mut labels: Vec<String> = ids.iter().map(|id| self.text(id, &Args::new()).to_string()).collect();
                let days = ids.iter().any(|id| id.starts_with("day-"));
                if !days {
                    lists::continue_in_small_letters(&mut labels);
                }
                list(labels)
            }
            Arg::Texts(texts) => list(texts.iter().map(|text| isolation.typed(text)).collect()),
            Arg::Languages(spoken) => {
                list(spoken.iter().map(|spoken| self.words.spoken(*spoken, self.language)).collect())
            }
            Arg::Endonym(language) => isolation.wrap(self.words.endonym(*language)),
            Arg::Exact(text) | Arg::Once(text) => text.clone(),
            // In a line from right to left a group of digits would change places with the other: only there it is isolated.
            Arg::Reference(reference) => match self.words.direction(self.language) {
                Direction::Ltr => reference.to_string(),
                Direction::Rtl => isolation.wrap_left_to_right(&reference.to_string()),
            },
            Arg::Organisation(id) => {
                let known = self.lookup.and_then(|lookup| lookup.organisations.iter().find(|known| known.id == *id));
                isolation.typed(known.map_or(id.as_str(), |organisation| &organisation.name))
            }
            Arg::Opportunities(ids) => {
                let posted = ids.iter().filter_map(|id| self.lookup?.index.get(id));
                list(posted.map(|posted| isolation.typed(posted.opportunity.title_in(self.language).0)).collect())
            }
        }
    }

    pub(super) fn choices(&self, choices: &[Choice]) -> Vec<RenderedChoice> {
        let label = |choice: &Choice| self.text(&choice.label.message, &choice.label.args).to_string();
        let rendered =
            |choice| RenderedChoice { id: Choice::clone(choice).id, label: label(choice), chosen: choice.chosen };
        choices.iter().map(rendered).collect()
    }

    fn field(&self, field: &Field) -> RenderedField {
        RenderedField {
            id: field.id.clone(),
            label: self.text(&field.label.message, &field.label.args).to_string(),
            kind: field.kind,
            options: self.choices(&field.options),
            value: field.value.clone(),
            error: field.error.as_ref().map(|line| self.text(&line.message, &line.args).to_string()),
        }
    }

    fn card(&self, shown: &Card) -> Option<RenderedCard> {
        match shown {
            Card::Opportunity { id, reasons, choices } => {
                let opportunity = &self.lookup?.index.get(id)?.opportunity;
                Some(self.posted(opportunity, reasons, choices))
            }
            Card::Note { id, title, lines, choices } => Some(RenderedCard {
                id: id.clone(),
                title: self.text(&title.message, &title.args).to_string(),
                text: lines.iter().map(|line| self.said(line)).collect::<Vec<_>>().join("\n"),
                brief_lines: usize::MAX,
                title_language: self.language,
                choices: self.choices(choices),
            }),
            // `turn` puts notes in its place before anything is rendered.
            Card::Held => None,
        }
    }

    /// The card of an opportunity.
    fn posted(&self, opportunity: &Opportunity, reasons: &[Reason], choices: &[Choice]) -> RenderedCard {
        let card::Lines { mut brief, more } = card::lines(self, opportunity, reasons);
        let brief_lines = brief.len();
        brief.extend(more);
        let (title, title_language) = opportunity.title_in(self.language);
        RenderedCard {
            id: opportunity.id.to_string(),
            title: title.to_owned(),
            text: brief.join("\n"),
            brief_lines,
            title_language,
            choices: self.choices(choices),
        }
    }

    pub(super) fn formats(&self) -> &super::Formats {
        self.words.formats(self.language)
    }
}
