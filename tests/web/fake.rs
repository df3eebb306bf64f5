//! Conversations for the tests of the page: no engine and no store, but the real words. What is written decides what comes:
//! each shape of reply has a word that asks for it.

#![allow(dead_code, reason = "shared by test programs that each use a part")]

use alongside::channel::web::{Away, Conversations, LanguageChoice, Pending, Standing};
use alongside::conversation::{FieldKind, Line, Tone, Wordings};
use alongside::domain::consent::Purpose;
use alongside::domain::phrase::{Blanks, Filled};
use alongside::domain::taxonomy::{Phrase, PhraseAnswer};
use alongside::ids::Reference;
use alongside::language::{Language, Locales};
use alongside::measures::{Backlog, DiscordStanding, Health};
use alongside::turn::{
    Address, Answer, AnswerLink, HandOver, Incoming, Said, Shown, ShownExchange, Shows, StopLink, Stops,
};
use alongside::words::{Offer, RenderedCard, RenderedChoice, RenderedField, RenderedReply, Words};
use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

pub(crate) fn arabic() -> Language {
    Language::parse("ar").unwrap()
}

pub(crate) struct Fake {
    words: Words,
    conversations: Mutex<HashMap<String, Shown>>,
    /// Every message that was taken.
    pub(crate) taken: Mutex<Vec<Incoming>>,
    /// Whether the store is away.
    pub(crate) away: AtomicBool,
    /// Whether the one link from an e-mail was used.
    pub(crate) stopped: AtomicBool,
    /// Whether the one link from another channel was used.
    pub(crate) opened: AtomicBool,
    /// What the one link that answers was answered with.
    pub(crate) answered: Mutex<Option<PhraseAnswer>>,
}

/// The one link from an e-mail, which stops reminders.
pub(crate) const STOP_TOKEN: &str = "00000000000000000000000000000000000000000000000000000000000000ab";

/// The one link from another channel, to a conversation in Arabic.
pub(crate) const LINK_TOKEN: &str = "00000000000000000000000000000000000000000000000000000000000000cd";

/// The one link that answers a phrase, of an e-mail in Arabic.
pub(crate) const ANSWER_TOKEN: &str = "00000000000000000000000000000000000000000000000000000000000000ef";

fn reference() -> Reference {
    Reference::from_random([1; 8])
}

/// An interview as it was sent.
fn interview() -> Filled {
    Filled {
        phrase: Phrase::Interview,
        blanks: Blanks {
            day: Some(jiff::civil::date(2026, 12, 7)),
            time: Some(jiff::civil::time(10, 30, 0, 0)),
            place: Some("Ealing Hospital".to_owned()),
            ..Blanks::default()
        },
        title: None,
        organisation: "Westway Hospitals".to_owned(),
        reference: reference(),
    }
}

impl Fake {
    pub(crate) fn new() -> Arc<Self> {
        let locales = Arc::new(Locales::embedded().unwrap());
        Arc::new(Self {
            words: Words::new(locales, &Offer::All),
            conversations: Mutex::default(),
            taken: Mutex::default(),
            away: AtomicBool::new(false),
            stopped: AtomicBool::new(false),
            opened: AtomicBool::new(false),
            answered: Mutex::default(),
        })
    }

    pub(crate) fn said(&self) -> Vec<Said> {
        self.taken.lock().unwrap().iter().map(|incoming| incoming.said.clone()).collect()
    }

    pub(crate) fn conversations(&self) -> usize {
        self.conversations.lock().unwrap().len()
    }

    /// Something new from outside a turn enters every conversation.
    pub(crate) fn prompt(&self, text: &str) {
        for shown in self.conversations.lock().unwrap().values_mut() {
            let id = format!("prompt-{}", shown.exchanges.len());
            let replies = vec![reply(&self.words, shown.language, text)];
            shown.exchanges.push(ShownExchange { message: id.as_str().into(), said: None, replies });
        }
    }

    fn think(&self, incoming: &Incoming) -> Answer {
        let key = incoming.address.value.clone();
        let mut conversations = self.conversations.lock().unwrap();
        let language = incoming.surface.language_hint.unwrap_or(Language::SOURCE);
        let shown = conversations.entry(key.clone()).or_insert_with(|| Shown {
            language,
            direction: self.words.direction(language),
            easy: false,
            form: None,
            slot: None,
            exchanges: Vec::new(),
        });
        if let Some(before) = shown.exchanges.iter().find(|exchange| exchange.message == incoming.message) {
            return answer(shown, before.replies.clone(), Vec::new());
        }
        let mut effects = Vec::new();
        let said = match &incoming.said {
            Said::Text(text) => text.clone(),
            Said::Choice(id) => {
                if let Some(tag) = id.strip_prefix("start.language.") {
                    shown.language = Language::parse(tag).unwrap();
                    shown.direction = self.words.direction(shown.language);
                }
                shown.easy = (shown.easy || id == "any.easy") && id != "any.ordinary";
                format!("Chosen: {id}")
            }
            Said::Choices(ids) => format!("Ticked: {}", ids.join(" ")),
            Said::Fields(_) => "Filled in".to_owned(),
            Said::Answer { .. } => "Answered".to_owned(),
            Said::Unreadable => "A picture".to_owned(),
        };
        let replies = match &incoming.said {
            Said::Fields(fields) => filled(&self.words, shown.language, fields),
            _ => replies(&self.words, shown.language, &said),
        };
        shown.exchanges.push(ShownExchange {
            message: incoming.message.clone(),
            said: Some(said.clone()),
            replies: replies.clone(),
        });
        let given = answer(shown, replies, Vec::new());
        if said == "delete" {
            effects.push("Erase");
            conversations.remove(&key);
        }
        Answer { effects, ..given }
    }
}

fn answer(shown: &Shown, replies: Vec<RenderedReply>, effects: Vec<&'static str>) -> Answer {
    Answer {
        language: shown.language,
        direction: shown.direction,
        easy: shown.easy,
        form: shown.form,
        slot: shown.slot,
        replies,
        effects,
        stored: true,
        receipt: None,
    }
}

fn reply(words: &Words, language: Language, text: &str) -> RenderedReply {
    RenderedReply {
        message: "test-reply".to_owned(),
        text: text.to_owned(),
        language,
        direction: words.direction(language),
        english: None,
        tone: Tone::Plain,
        several: false,
        choices: Vec::new(),
        fields: Vec::new(),
        cards: Vec::new(),
        link: None,
    }
}

fn choice(id: &str, label: &str) -> RenderedChoice {
    RenderedChoice { id: id.to_owned(), label: label.to_owned(), chosen: false }
}

fn field(id: &str, label: &str, kind: FieldKind) -> RenderedField {
    RenderedField { id: id.to_owned(), label: label.to_owned(), kind, options: Vec::new(), value: None, error: None }
}

fn replies(words: &Words, language: Language, said: &str) -> Vec<RenderedReply> {
    let plain = |text: &str| reply(words, language, text);
    let known = |id: &str| words.text(id, &BTreeMap::new(), language);
    match said {
        "danger" => vec![safety(words, language)],
        "fields" => {
            vec![RenderedReply { fields: contact_fields(), tone: Tone::Question, ..plain("How can we reach you?") }]
        }
        "several" => vec![RenderedReply {
            several: true,
            tone: Tone::Question,
            choices: vec![
                choice("volunteering.days.mon", "Monday"),
                RenderedChoice { chosen: true, ..choice("volunteering.days.tue", "Tuesday") },
                choice("volunteering.days.sat", "Saturday"),
                choice("any.skip", "Skip this question"),
            ],
            ..plain("Which days suit you?")
        }],
        "cards" => vec![
            RenderedReply { cards: cards(), ..plain("I found two roles near you.") },
            RenderedReply {
                choices: vec![choice("any.matches", "Show more")],
                ..plain(
                    "You can choose one, or tell me more:\n• which days suit you\n• what you like to do\nCall 020 7946 0999 or see www.example.org.",
                )
            },
        ],
        "steps" => vec![RenderedReply { cards: steps(), ..plain("This is what applying takes.") }],
        "consent" => vec![RenderedReply {
            tone: Tone::Consent,
            english: (language != Language::SOURCE)
                .then(|| "May a recruiter of Example Health contact you about volunteering?".to_owned()),
            choices: vec![choice("contact.consent.yes", "Yes, contact me"), choice("contact.consent.no", "No")],
            ..plain(&known("page-greeting-promise"))
        }],
        "place" => {
            let question = known("page-message-label");
            let place = field("volunteering.place", &question, FieldKind::Place);
            vec![RenderedReply {
                fields: vec![place],
                tone: Tone::Question,
                choices: vec![choice("any.skip", "Skip this question")],
                ..plain(&question)
            }]
        }
        "script" => vec![plain("<script>alert(1)</script> & \"quotes\"")],
        "delete" => vec![plain("Everything is deleted.")],
        _ => vec![
            plain(&known("page-greeting-write")),
            RenderedReply {
                tone: Tone::Question,
                choices: vec![
                    choice("contact.age.16_or_over", "16 or over"),
                    choice("contact.age.under_16", "Under 16"),
                ],
                ..plain(&known("page-message-label"))
            },
        ],
    }
}

fn safety(words: &Words, language: Language) -> RenderedReply {
    let text = words.text("safety-emergency", &BTreeMap::new(), language);
    let english = words.text("safety-emergency", &BTreeMap::new(), Language::SOURCE);
    RenderedReply {
        message: "safety-emergency".to_owned(),
        tone: Tone::Safety,
        english: (language != Language::SOURCE).then_some(english),
        choices: vec![choice("any.safe", &words.text("safety-choice-safe", &BTreeMap::new(), language))],
        ..reply(words, language, &text)
    }
}

fn contact_fields() -> Vec<RenderedField> {
    vec![
        field("name", "Your name", FieldKind::Name),
        field("phone", "Your phone number", FieldKind::Phone),
        field("email", "Your e-mail", FieldKind::Email),
        field("place", "Where you live", FieldKind::Place),
        field("words", "What else a recruiter needs to know", FieldKind::Words),
        RenderedField {
            options: vec![choice("call", "A phone call"), choice("text", "A text message")],
            ..field("way", "How a recruiter reaches you", FieldKind::One)
        },
        RenderedField {
            options: vec![choice("am", "Mornings"), choice("pm", "Afternoons")],
            ..field("times", "When it suits you", FieldKind::Several)
        },
        RenderedField {
            options: vec![
                choice("ealing_hospital", "Ealing Hospital"),
                choice("mount_vernon", "Mount Vernon Hospital"),
            ],
            ..field("hospital", "Hospital", FieldKind::Choose)
        },
        field("day", "Day of the appointment", FieldKind::Day),
        field("time", "Time of the appointment", FieldKind::Time),
        RenderedField {
            options: (1..=9)
                .map(|number| choice(&format!("help_{number}"), &format!("Kind of help {number}")))
                .collect(),
            ..field("help", "What would help you", FieldKind::Several)
        },
    ]
}

/// Fields come back with what was typed and what to put right when the name is missing.
fn filled(words: &Words, language: Language, typed: &BTreeMap<String, String>) -> Vec<RenderedReply> {
    if typed.get("name").is_some_and(|name| !name.is_empty()) {
        return vec![reply(words, language, "Thank you.")];
    }
    let mut fields = contact_fields();
    for field in &mut fields {
        field.value = typed.get(&field.id).cloned();
    }
    fields[0].error = Some("Write your name.".to_owned());
    if let Some(day) = fields.iter_mut().find(|field| field.id == "day" && field.value.is_some()) {
        day.error = Some(format!("{} is no day.", day.value.as_deref().unwrap_or_default()));
    }
    vec![RenderedReply { fields, tone: Tone::Question, ..reply(words, language, "One thing is missing.") }]
}

fn steps() -> Vec<RenderedCard> {
    let step = |number: usize, title: &str| RenderedCard {
        brief_lines: usize::MAX,
        id: format!("jobs.step.step_{number}"),
        title: format!("{number}. {title}"),
        text: "Take your time.\nAsk if something is not clear.".to_owned(),
        title_language: Language::SOURCE,
        choices: Vec::new(),
    };
    vec![step(1, "Make an account"), step(2, "Read the advert")]
}

fn cards() -> Vec<RenderedCard> {
    let card = |id: &str, title: &str| {
        RenderedCard {
        brief_lines: usize::MAX,
        id: id.to_owned(),
        title: title.to_owned(),
        text: "Help visitors find their way.\nEaling Hospital, Southall\nMondays, in the morning\nWhy this fits you: about 1.2 miles from you".to_owned(),
        title_language: Language::SOURCE,
        choices: vec![choice(&format!("card.{id}.choose"), &format!("Choose: {title}"))],
    }
    };
    vec![card("guide", "Hospital guide"), card("garden", "Garden helper")]
}

impl Conversations for Fake {
    fn take(&self, incoming: Incoming) -> Pending<'_, Answer> {
        Box::pin(async move {
            if self.away.load(Ordering::Relaxed) {
                let language = incoming.surface.language_hint.unwrap_or(Language::SOURCE);
                let text = self.words.text("page-error-ours", &BTreeMap::new(), language);
                return Answer {
                    language,
                    direction: self.words.direction(language),
                    easy: false,
                    form: None,
                    slot: None,
                    replies: vec![reply(&self.words, language, &text)],
                    effects: Vec::new(),
                    stored: false,
                    receipt: None,
                };
            }
            assert!(incoming.said != Said::Text("break".to_owned()), "someone asked for it");
            let answer = self.think(&incoming);
            self.taken.lock().unwrap().push(incoming);
            answer
        })
    }

    fn show<'a>(&'a self, address: &'a Address, _hint: Option<Language>) -> Pending<'a, Result<Option<Shown>, Away>> {
        Box::pin(async move {
            if self.away.load(Ordering::Relaxed) {
                return Err(Away);
            }
            Ok(self.conversations.lock().unwrap().get(&address.value).cloned())
        })
    }

    fn stop_link<'a>(&'a self, token: &'a str, press: bool) -> Pending<'a, Result<Option<StopLink>, Away>> {
        Box::pin(async move {
            if self.away.load(Ordering::Relaxed) {
                return Err(Away);
            }
            if press && token == STOP_TOKEN {
                self.stopped.store(true, Ordering::Relaxed);
            }
            let language = Language::parse("ar").unwrap();
            let used = self.stopped.load(Ordering::Relaxed);
            let stops = Stops::Purpose(Purpose::Reminders);
            Ok((token == STOP_TOKEN).then_some(StopLink { stops, language, easy: false, used }))
        })
    }

    fn answer_link<'a>(
        &'a self,
        token: &'a str,
        given: Option<PhraseAnswer>,
    ) -> Pending<'a, Result<Option<AnswerLink>, Away>> {
        Box::pin(async move {
            if self.away.load(Ordering::Relaxed) {
                return Err(Away);
            }
            let mut answered = self.answered.lock().unwrap();
            if token == ANSWER_TOKEN && answered.is_none() {
                *answered = given;
            }
            let shows = match *answered {
                Some(answer) => Shows::Answered(answer),
                None => Shows::Asks(Box::new(interview())),
            };
            let link = AnswerLink { reference: reference(), language: arabic(), easy: false, shows };
            Ok((token == ANSWER_TOKEN).then_some(link))
        })
    }

    fn hand_over<'a>(&'a self, token: &'a str) -> Pending<'a, Result<Option<HandOver>, Away>> {
        Box::pin(async move {
            if self.away.load(Ordering::Relaxed) {
                return Err(Away);
            }
            let opens = !self.opened.load(Ordering::Relaxed);
            Ok((token == LINK_TOKEN).then_some(HandOver { language: arabic(), easy: false, opens }))
        })
    }

    fn continue_on<'a>(
        &'a self,
        token: &'a str,
        page: &'a Address,
        _hint: Option<Language>,
    ) -> Pending<'a, Result<bool, Away>> {
        Box::pin(async move {
            if self.away.load(Ordering::Relaxed) {
                return Err(Away);
            }
            let opens = token == LINK_TOKEN && !self.opened.swap(true, Ordering::Relaxed);
            if opens {
                let replies = vec![reply(&self.words, arabic(), "What was said on Discord.")];
                let shown = Shown {
                    language: arabic(),
                    direction: self.words.direction(arabic()),
                    easy: false,
                    form: None,
                    slot: None,
                    exchanges: vec![ShownExchange { message: "page-1".into(), said: None, replies }],
                };
                self.conversations.lock().unwrap().insert(page.value.clone(), shown);
            }
            Ok(opens)
        })
    }

    fn safety_card(&self, said: &Said, hint: Option<Language>) -> Option<RenderedReply> {
        let Said::Text(text) = said else { return None };
        text.contains("danger").then(|| safety(&self.words, hint.unwrap_or(Language::SOURCE)))
    }

    fn text(&self, line: &Line, language: Language, easy: bool) -> String {
        if easy {
            self.words.easy_text(&line.message, &line.args, language)
        } else {
            self.words.text(&line.message, &line.args, language)
        }
    }

    fn standing(&self, language: Language, easy: bool) -> Standing {
        let label = |id: &str| self.words.text(id, &BTreeMap::new(), language);
        let labelled = |id: &str, message: &str| choice(id, &label(message));
        Standing {
            organisation: "Example Health".to_owned(),
            direction: self.words.direction(language),
            unchecked: !self.words.is_checked(language),
            languages: self
                .words
                .offered()
                .iter()
                .map(|language| LanguageChoice {
                    language: *language,
                    endonym: self.words.endonym(*language).to_owned(),
                    direction: self.words.direction(*language),
                    choice: format!("start.language.{language}"),
                })
                .collect(),
            easy: if easy {
                labelled("any.ordinary", "general-choice-ordinary")
            } else {
                labelled("any.easy", "general-choice-easier-words")
            },
            anywhere: vec![
                labelled("any.back", "general-choice-back"),
                labelled("any.skip", "general-choice-skip"),
                labelled("any.stop", "general-choice-stop"),
                labelled("any.person", "general-choice-talk-to-person"),
                labelled("any.language", "general-choice-change-language"),
                labelled("any.help", "general-choice-menu"),
            ],
            menu: vec![
                labelled("any.find_volunteering", "general-choice-find-volunteering"),
                labelled("any.job_help", "general-choice-job-help"),
                labelled("any.need_companion", "general-choice-need-companion"),
                labelled("any.talk_to_person", "general-choice-talk-to-person"),
            ],
        }
    }

    fn health(&self) -> Pending<'_, Health> {
        let backlog = (!self.away.load(Ordering::Relaxed)).then(Backlog::default);
        Box::pin(
            async move { Health { at: jiff::Timestamp::UNIX_EPOCH, backlog, discord: DiscordStanding::default() } },
        )
    }
}
