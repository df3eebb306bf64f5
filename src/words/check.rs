//! Looks at every wording file for what would leave someone without words: files that do not parse, messages that are missing,
//! that name other variables than the English, that choose on anything but `PLURAL()`, that lack a plural of their language, or
//! that do not fit on a button. How well something is said belongs to people, and to `tests/locales`.

use super::catalogue::{Catalogue, Found, plural_categories};
use super::value::set_number;
use crate::language::{Folder, Language, Locales};
use fluent::FluentArgs;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// Discord's limit for a button, in characters. Every label fits it in every language.
const LABEL_CHARACTERS: usize = 80;

/// Numbers that between them need every plural of every language.
const SAMPLES: [u32; 8] = [0, 1, 2, 3, 5, 11, 21, 100];

/// Something wrong with a wording file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WordingFault {
    /// The folder and file.
    pub file: String,
    /// The message, if it is about one.
    pub message: String,
    /// What is wrong.
    pub problem: String,
}

impl fmt::Display for WordingFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: {}", self.file, self.message, self.problem)
    }
}

/// What is known of a message from its source.
#[derive(Default)]
struct Shape {
    file: String,
    variables: BTreeSet<String>,
    /// The categories of each choice in it.
    choices: Vec<BTreeSet<String>>,
    refers: bool,
    problems: Vec<String>,
}

type Shapes = BTreeMap<String, Shape>;

/// All faults of all languages.
pub fn check(locales: &Locales) -> Vec<WordingFault> {
    let mut faults = Vec::new();
    let Some(source) = locales.get(Language::SOURCE) else { return faults };
    let english = read(Language::SOURCE.tag(), source.fluent(), &mut faults);
    let english_words = Catalogue::parse(Language::SOURCE, source.fluent());
    for folder in locales.iter() {
        let tag = folder.language.tag();
        let own = if folder.language == Language::SOURCE {
            BTreeMap::new()
        } else {
            compare_files(source, folder, &mut faults);
            let own = read(tag, folder.fluent(), &mut faults);
            compare_ids(tag, &english, &own, &mut faults);
            own
        };
        let easy = read(&format!("{tag}-x-easy"), folder.easy_fluent(), &mut faults);
        let words = Catalogue::parse(folder.language, folder.fluent());
        let easy_words = Catalogue::parse(folder.language, folder.fluent().chain(folder.easy_fluent()));
        let spoken = if folder.language == Language::SOURCE { &english } else { &own };
        for (shapes, words) in [(spoken, &words), (&easy, &easy_words)] {
            for (id, shape) in shapes {
                let about_english = english.get(id).filter(|_| !id.starts_with('-'));
                check_message(id, shape, about_english, folder.language, words, &english_words, &mut faults);
            }
        }
    }
    faults
}

fn compare_files(source: &Folder, folder: &Folder, faults: &mut Vec<WordingFault>) {
    let names = |folder: &Folder| folder.fluent().map(|(name, _)| name.to_owned()).collect::<BTreeSet<String>>();
    let (wanted, found) = (names(source), names(folder));
    for name in wanted.symmetric_difference(&found) {
        let problem = if wanted.contains(name) { "the file is missing" } else { "en-GB has no such file" };
        let file = format!("{}/{name}", folder.language);
        faults.push(WordingFault { file, message: String::new(), problem: problem.to_owned() });
    }
}

fn compare_ids(tag: &str, english: &Shapes, own: &Shapes, faults: &mut Vec<WordingFault>) {
    let messages = |shapes: &Shapes| shapes.keys().filter(|id| !id.starts_with('-')).cloned().collect::<BTreeSet<_>>();
    for id in messages(english).difference(&messages(own)) {
        let name = english[id].file.rsplit('/').next().unwrap_or_default();
        let file = format!("{tag}/{name}");
        faults.push(WordingFault { file, message: id.clone(), problem: "it is missing".to_owned() });
    }
}

fn check_message(
    id: &str,
    shape: &Shape,
    english: Option<&Shape>,
    language: Language,
    words: &Catalogue,
    english_words: &Catalogue,
    faults: &mut Vec<WordingFault>,
) {
    let mut problems = shape.problems.clone();
    // A language may name more spoken languages than the source needs to.
    let may_be_extra = id.starts_with('-') || id.starts_with("spoken-");
    match english {
        None if !may_be_extra => problems.push("en-GB has no such message".to_owned()),
        Some(english) if english.variables != shape.variables => {
            problems.push(format!("it names {:?} where en-GB names {:?}", shape.variables, english.variables));
        }
        _ => {}
    }
    let needed = plural_categories(language);
    for choice in shape.choices.iter().filter(|choice| **choice != needed) {
        problems.push(format!("its plurals are {choice:?}, the language has {needed:?}"));
    }
    if id.starts_with("consent-") && shape.refers {
        problems.push("a consent holds its own words, or its version would not change with them".to_owned());
    }
    if !id.starts_with('-') {
        for sample in SAMPLES {
            match words.format(id, &sample_args(shape, sample)) {
                Found::Text(text) if is_label(id, shape, english_words) && text.chars().count() > LABEL_CHARACTERS => {
                    problems.push(format!("a label of more than {LABEL_CHARACTERS} characters"));
                }
                Found::Text(_) => {}
                Found::Broken(_) | Found::Missing => problems.push(format!("it cannot be said with {sample}")),
            }
        }
    }
    problems.dedup();
    let file = shape.file.clone();
    faults.extend(problems.into_iter().map(|problem| WordingFault {
        file: file.clone(),
        message: id.to_owned(),
        problem,
    }));
}

/// What has no end of sentence and no link in English is a label, a heading or an item: all of them may stand on a button.
/// Other words for a choice (`…-also`) are shown nowhere and may be many.
fn is_label(id: &str, shape: &Shape, english: &Catalogue) -> bool {
    let is_label = |text: &str| !text.ends_with(['.', '?', ':']) && !text.contains('\n') && !text.contains("www.");
    !id.ends_with("-also") && shape.variables.is_empty() && english.fixed(id).is_some_and(|text| is_label(&text))
}

fn sample_args(shape: &Shape, number: u32) -> FluentArgs<'static> {
    let mut args = FluentArgs::new();
    for name in &shape.variables {
        // Where words are expected a number is written the same way, so one kind of sample serves both.
        set_number(&mut args, name, f64::from(number), number.to_string());
    }
    args
}

fn read<'a>(folder: &str, files: impl Iterator<Item = (&'a str, &'a str)>, faults: &mut Vec<WordingFault>) -> Shapes {
    let mut shapes = Shapes::new();
    for (name, text) in files {
        let file = format!("{folder}/{name}");
        let mut fault = |message: &str, problem: String| {
            faults.push(WordingFault { file: file.clone(), message: message.to_owned(), problem });
        };
        let resource = parser::parse(text).unwrap_or_else(|(resource, errors)| {
            for error in errors {
                fault("", error.to_string());
            }
            resource
        });
        for entry in resource.body {
            let (id, pattern) = match entry {
                Entry::Message(message) => (message.id.name.to_owned(), message.value),
                Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value)),
                Entry::Junk { .. } | Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
            };
            let mut shape = Shape { file: file.clone(), ..Shape::default() };
            match &pattern {
                Some(pattern) => walk(pattern, &mut shape),
                None => shape.problems.push("it says nothing".to_owned()),
            }
            if shapes.insert(id.clone(), shape).is_some() {
                fault(&id, "it is here twice".to_owned());
            }
        }
    }
    shapes
}

fn walk(pattern: &Pattern<&str>, shape: &mut Shape) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => walk_inline(inline, shape),
            Expression::Select { selector, variants } => {
                match selector {
                    InlineExpression::FunctionReference { id, .. } if id.name == "PLURAL" => {}
                    _ => shape.problems.push("it chooses on something else than PLURAL()".to_owned()),
                }
                walk_inline(selector, shape);
                let mut categories = BTreeSet::new();
                for variant in variants {
                    match variant.key {
                        VariantKey::Identifier { name } => categories.insert(name.to_owned()),
                        VariantKey::NumberLiteral { value } => categories.insert(value.to_owned()),
                    };
                    walk(&variant.value, shape);
                }
                shape.choices.push(categories);
            }
        }
    }
}

fn walk_inline(inline: &InlineExpression<&str>, shape: &mut Shape) {
    match inline {
        InlineExpression::VariableReference { id } => {
            shape.variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { id, arguments } => {
            if id.name != "PLURAL" {
                shape.problems.push(format!("there is no function {}", id.name));
            }
            for argument in &arguments.positional {
                walk_inline(argument, shape);
            }
        }
        InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => shape.refers = true,
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inline) = expression.as_ref() {
                walk_inline(inline, shape);
            }
        }
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems(tag: &str, text: &str) -> Vec<String> {
        let mut faults = Vec::new();
        let shapes = read(tag, std::iter::once(("a.ftl", text)), &mut faults);
        let language = Language::parse(tag).unwrap();
        let words = Catalogue::parse(language, std::iter::once(("a.ftl", text)));
        for (id, shape) in &shapes {
            check_message(id, shape, Some(shape), language, &words, &words, &mut faults);
        }
        faults.into_iter().map(|fault| fault.problem).collect()
    }

    #[test]
    fn a_choice_on_a_bare_number_is_refused() {
        let said = problems("en-GB", "a = { $n ->\n [one] One.\n *[other] More.\n }\n");
        assert!(said.iter().any(|problem| problem.contains("PLURAL()")), "{said:?}");
    }

    #[test]
    fn a_missing_plural_is_named() {
        let said = problems("ar", "a = { PLURAL($n) ->\n [one] واحد.\n *[other] كثير.\n }\n");
        assert!(said.iter().any(|problem| problem.contains("its plurals")), "{said:?}");
    }

    #[test]
    fn a_label_that_does_not_fit_is_named() {
        assert_eq!(problems("en-GB", "a = Yes, please call me\n"), Vec::<String>::new());
        let long = format!("a = {}\n", "a long label ".repeat(8));
        assert!(problems("en-GB", &long)[0].contains("80 characters"));
    }

    #[test]
    fn a_consent_may_not_borrow_words() {
        let said = problems("en-GB", "-we = We\nconsent-a = { -we } call you.\n");
        assert!(said.iter().any(|problem| problem.contains("its own words")), "{said:?}");
    }

    #[test]
    fn what_does_not_parse_and_what_is_there_twice_is_named() {
        let said = problems("en-GB", "a = A.\na = B.\nb = { $n\n");
        assert!(said.iter().any(|problem| problem.contains("twice")), "{said:?}");
        assert!(said.len() > 1, "{said:?}");
    }
}
