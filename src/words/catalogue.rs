//! One language's messages, parsed once: a Fluent bundle with ICU's plural categories, the texts that need no arguments kept
//! ready, and the version of each message's source. Isolation and the writing of values belong to `value`.

use crate::language::Language;
use crate::words::value::Count;
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use icu::decimal::input::Decimal;
use icu::plurals::{PluralCategory, PluralOperands, PluralRules};
use sha2::{Digest, Sha256};
use std::collections::{BTreeSet, HashMap};
use std::fmt::Write;
use std::sync::Arc;

/// The messages of one language, easy wording laid over them where it is asked for and exists.
pub(crate) struct Catalogue {
    bundle: FluentBundle<FluentResource>,
    /// Messages without arguments, formatted once: most of what we say.
    fixed: HashMap<String, Arc<str>>,
    /// The version of each message's source.
    versions: HashMap<String, String>,
}

/// What came of looking for a message.
pub(crate) enum Found {
    /// It is there.
    Text(Arc<str>),
    /// It is there, and an argument it names is not.
    Broken(Arc<str>),
    /// It is not there.
    Missing,
}

impl Catalogue {
    /// Parses files, later ones overriding earlier ones. What cannot be parsed is logged and left out: a test reads every
    /// file, so that this happens only with a folder that an operator edits.
    pub(crate) fn parse<'a>(language: Language, files: impl Iterator<Item = (&'a str, &'a str)>) -> Self {
        let tag = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // `value` isolates what it inserts: Fluent would also isolate references, which people copy.
        bundle.set_use_isolating(false);
        let rules = plural_rules(language);
        bundle
            .add_function("PLURAL", move |positional, _| category(&rules, positional))
            .expect("no other function has this name");
        let mut versions = HashMap::new();
        let mut ids = Vec::new();
        for (name, text) in files {
            for (id, source) in sources(text) {
                versions.insert(id.to_owned(), version(source));
                ids.push(id.to_owned());
            }
            let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, problems)| {
                tracing::error!(%language, file = name, problems = problems.len(), "a wording file has mistakes");
                resource
            });
            bundle.add_resource_overriding(resource);
        }
        let mut catalogue = Self { bundle, fixed: HashMap::new(), versions };
        for id in ids {
            if let Found::Text(text) = catalogue.format(&id, &FluentArgs::new()) {
                catalogue.fixed.insert(id, text);
            }
        }
        catalogue
    }

    /// The text of a message.
    pub(crate) fn format(&self, id: &str, args: &FluentArgs<'_>) -> Found {
        if let Some(text) = self.fixed(id) {
            return Found::Text(text);
        }
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return Found::Missing;
        };
        let mut problems = Vec::new();
        let text = Arc::from(self.bundle.format_pattern(pattern, Some(args), &mut problems));
        if problems.is_empty() { Found::Text(text) } else { Found::Broken(text) }
    }

    /// The text of a message that needs no arguments.
    pub(crate) fn fixed(&self, id: &str) -> Option<Arc<str>> {
        self.fixed.get(id).map(Arc::clone)
    }

    /// The version of a message, if it is here.
    pub(crate) fn version(&self, id: &str) -> Option<&str> {
        self.versions.get(id).map(String::as_str)
    }
}

/// ICU's rules: those of Fluent's own library are wrong in Arabic from 103, in Lithuanian from 22, in Romanian from 101.
fn plural_rules(language: Language) -> PluralRules {
    let preferences = crate::words::locale(language).into();
    PluralRules::try_new_cardinal(preferences).expect("the rules of every language are compiled in")
}

/// The names of the plural categories that a language has.
pub(crate) fn plural_categories(language: Language) -> BTreeSet<String> {
    plural_rules(language).categories().map(|category| name(category).to_owned()).collect()
}

fn category<'a>(rules: &PluralRules, positional: &[FluentValue<'a>]) -> FluentValue<'a> {
    let Some(FluentValue::Custom(custom)) = positional.first() else { return FluentValue::Error };
    let Some(count) = (**custom).as_any().downcast_ref::<Count>() else { return FluentValue::Error };
    let Ok(decimal) = count.value.to_string().parse::<Decimal>() else { return FluentValue::Error };
    FluentValue::from(name(rules.category_for(PluralOperands::from(&decimal))))
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// Each message with its own source: from its id to the last line that belongs to it, comments left out.
fn sources(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut starts: Vec<usize> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let belongs_above = line.starts_with([' ', '}', '\t', '\n', '\r']);
        if !belongs_above {
            starts.push(at);
        }
        at += line.len();
    }
    starts.push(text.len());
    let blocks: Vec<&str> = starts.windows(2).map(|pair| text[pair[0]..pair[1]].trim_end()).collect();
    blocks.into_iter().filter_map(|block| {
        let id = block.split_once('=')?.0.trim_end();
        id.starts_with(|first: char| first.is_ascii_alphabetic()).then_some((id, block))
    })
}

fn version(source: &str) -> String {
    let mut digits = String::with_capacity(12);
    for byte in &Sha256::digest(source.as_bytes())[..6] {
        let _ = write!(digits, "{byte:02x}");
    }
    digits
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arabic_count(value: f64) -> String {
        let language = Language::parse("ar").unwrap();
        let source = "n = { PLURAL($n) ->\n [zero] z\n [one] o\n [two] t\n [few] f\n [many] m\n *[other] x\n }";
        let catalogue = Catalogue::parse(language, std::iter::once(("a.ftl", source)));
        let mut args = FluentArgs::new();
        args.set("n", FluentValue::Custom(Box::new(Count { value, text: value.to_string() })));
        match catalogue.format("n", &args) {
            Found::Text(text) => text.to_string(),
            _ => panic!("the message is whole"),
        }
    }

    #[test]
    fn arabic_plurals_follow_icu_beyond_one_hundred() {
        let said: String = [0, 1, 2, 3, 11, 100, 103, 111].iter().map(|n| arabic_count(f64::from(*n))).collect();
        assert_eq!(said, "zotfmxfm");
    }

    #[test]
    fn the_version_of_a_message_changes_with_its_own_text_only() {
        let version = |text: &str| {
            let catalogue = Catalogue::parse(Language::SOURCE, std::iter::once(("a.ftl", text)));
            catalogue.version("consent").unwrap().to_owned()
        };
        let first = version("a = A\nconsent =\n    Yes.\n\n    Thank you.\n# comment\nb = B\n");
        assert_eq!(first, version("consent =\n    Yes.\n\n    Thank you.\n"));
        assert_ne!(first, version("consent =\n    Yes.\n\n    Thanks.\n"));
        assert_eq!(first.len(), 12);
    }

    #[test]
    fn a_message_without_a_needed_argument_is_told_apart() {
        let catalogue = Catalogue::parse(Language::SOURCE, std::iter::once(("a.ftl", "hello = Hello { $name }\n")));
        assert!(matches!(catalogue.format("hello", &FluentArgs::new()), Found::Broken(_)));
        assert!(matches!(catalogue.format("bye", &FluentArgs::new()), Found::Missing));
    }
}
