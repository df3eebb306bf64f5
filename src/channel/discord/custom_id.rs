//! What buttons, menus and forms carry, and bring back when they are pressed: versioned, at most 100 characters, and never
//! anything about a person. They come back from old messages too, and from anyone who can send what they like, so reading is
//! total: what we did not write is nothing.
//!
//! `1:c:<choice>` a press · `1:s:<n>` one of a menu · `1:m:<n>` several of a menu · `1:t:<language>:<form>.<slot>` "Type my
//! answer", and the form it opens · `1:p:<flags>` "Let's talk in private" · `1:l:<lead>` a member of staff claims a lead ·
//! `1:f:<form>` a form for staff, and the button that opens it

use crate::ids::LeadId;
use crate::language::Language;
use std::fmt;

/// The most characters that Discord takes.
pub const LONGEST: usize = 100;

/// The longest choice id of the engine.
const LONGEST_CHOICE: usize = 80;

/// What was pressed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum CustomId {
    /// A button: this choice.
    Choice(String),
    /// A menu of which one is taken: the value is the choice. The number only tells menus of one message apart.
    One(u8),
    /// A menu of which several are taken: the values are all that is chosen now.
    Several(u8),
    /// "Type my answer", and the form that it opens.
    Type {
        /// The language of the form's words.
        language: Language,
        /// What is asked.
        question: Question,
    },
    /// "Let's talk in private", under a public line.
    Private {
        /// Whether the message above it held details that others can read.
        details: bool,
    },
    /// "Claim", under a line of the queue's head. Who presses it is looked at when it comes.
    Claim(LeadId),
    /// A form for staff, and the button that opens it.
    Staff(StaffForm),
}

/// A form for staff.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StaffForm {
    /// Takes a code from the staff pages.
    Link,
    /// Takes a role in a few words.
    Opportunity,
}

impl StaffForm {
    const ALL: [Self; 2] = [Self::Link, Self::Opportunity];

    fn id(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::Opportunity => "opportunity",
        }
    }
}

/// What a form asks.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Question {
    /// This question of this form.
    Slot {
        /// The form's id.
        form: String,
        /// The slot's id.
        slot: String,
    },
    /// Nothing in particular: whatever someone wants to say.
    Anything,
}

const ANYTHING: &str = "any.words";

impl Question {
    /// `form.slot`, as the engine names a question.
    pub fn parse(text: &str) -> Option<Self> {
        if text == ANYTHING {
            return Some(Self::Anything);
        }
        let sound = |part: &str| {
            (1..=30).contains(&part.len())
                && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
        };
        let (form, slot) = text.split_once('.')?;
        (sound(form) && sound(slot)).then(|| Self::Slot { form: form.to_owned(), slot: slot.to_owned() })
    }
}

impl fmt::Display for Question {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Slot { form, slot } => write!(f, "{form}.{slot}"),
            Self::Anything => f.write_str(ANYTHING),
        }
    }
}

impl CustomId {
    /// What a custom id says, if it is one of ours.
    pub fn parse(text: &str) -> Option<Self> {
        let (kind, rest) = text.strip_prefix("1:")?.split_once(':')?;
        match kind {
            "c" => is_choice(rest).then(|| Self::Choice(rest.to_owned())),
            "s" => number(rest).map(Self::One),
            "m" => number(rest).map(Self::Several),
            "t" => {
                let (language, question) = rest.split_once(':')?;
                Some(Self::Type { language: Language::parse(language)?, question: Question::parse(question)? })
            }
            "p" => match rest {
                "0" => Some(Self::Private { details: false }),
                "d" => Some(Self::Private { details: true }),
                _ => None,
            },
            "l" => rest.parse().ok().filter(|lead: &LeadId| lead.to_string() == rest).map(Self::Claim),
            "f" => StaffForm::ALL.into_iter().find(|form| form.id() == rest).map(Self::Staff),
            _ => None,
        }
    }
}

impl fmt::Display for CustomId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Choice(id) => write!(f, "1:c:{id}"),
            Self::One(number) => write!(f, "1:s:{number}"),
            Self::Several(number) => write!(f, "1:m:{number}"),
            Self::Type { language, question } => write!(f, "1:t:{language}:{question}"),
            Self::Private { details } => write!(f, "1:p:{}", if *details { 'd' } else { '0' }),
            Self::Claim(lead) => write!(f, "1:l:{lead}"),
            Self::Staff(form) => write!(f, "1:f:{}", form.id()),
        }
    }
}

/// Whether a text can be the id of a choice: the values of menus are read with it too.
pub fn is_choice(id: &str) -> bool {
    (1..=LONGEST_CHOICE).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_graphic())
}

/// All that is chosen in a menu of several, as one answer. The engine takes one tick alone for one more, so the choice that goes
/// on is sent along.
pub fn whole_answer(mut values: Vec<String>) -> Vec<String> {
    let done = values.first().and_then(|value| value.rsplit_once('.')).map(|(slot, _)| format!("{slot}.done"));
    values.extend(done);
    values
}

/// A number as we write it, and in no other way.
fn number(text: &str) -> Option<u8> {
    text.parse().ok().filter(|number: &u8| number.to_string() == text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn any_id() -> impl Strategy<Value = CustomId> {
        let question = prop_oneof![
            ("[a-z_]{1,30}", "[a-z0-9_]{1,30}").prop_map(|(form, slot)| Question::Slot { form, slot }),
            Just(Question::Anything)
        ];
        // "any.words" is no slot of a form.
        let question = question.prop_filter("the one name that means anything", |question| {
            *question == Question::Anything || question.to_string() != ANYTHING
        });
        prop_oneof![
            "[!-~]{1,80}".prop_map(CustomId::Choice),
            any::<u8>().prop_map(CustomId::One),
            any::<u8>().prop_map(CustomId::Several),
            ("[a-zA-Z0-9-]{1,12}", question)
                .prop_map(|(tag, question)| CustomId::Type { language: Language::parse(&tag).unwrap(), question }),
            any::<bool>().prop_map(|details| CustomId::Private { details }),
            any::<u128>().prop_map(|id| CustomId::Claim(LeadId(uuid::Uuid::from_u128(id)))),
            Just(CustomId::Staff(StaffForm::Link)),
            Just(CustomId::Staff(StaffForm::Opportunity)),
        ]
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back_and_fits(id in any_id()) {
            let text = id.to_string();
            prop_assert!(text.len() <= LONGEST);
            prop_assert_eq!(CustomId::parse(&text), Some(id));
        }

        #[test]
        fn what_we_did_not_write_is_nothing(text in "(1:[csmtplfx]:)?\\PC{0,120}") {
            if let Some(id) = CustomId::parse(&text) {
                prop_assert_eq!(id.to_string(), text);
            }
        }
    }

    #[test]
    fn one_tick_alone_is_the_whole_answer() {
        let taken = whole_answer(vec!["jobs.when.mon".to_owned()]);
        assert_eq!(taken, ["jobs.when.mon", "jobs.when.done"]);
        assert_eq!(whole_answer(Vec::new()), Vec::<String>::new());
    }

    #[test]
    fn ids_of_other_versions_and_makers_are_nothing() {
        for text in ["", "1", "1:", "1:c:", "2:c:any.back", "1:s:007", "1:s:256", "1:p:x", "1:t:pl", "1:t:pl:contact"] {
            assert_eq!(CustomId::parse(text), None, "{text}");
        }
        assert_eq!(CustomId::parse(&format!("1:c:{}", "x".repeat(81))), None);
        assert_eq!(CustomId::parse("1:c:any.back"), Some(CustomId::Choice("any.back".to_owned())));
    }
}
