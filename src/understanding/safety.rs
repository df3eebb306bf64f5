//! Danger, before anything else: phrase lists of every language are searched in every text, whatever language it is in
//! (S46 to S51). Negation and other people's danger count (S49); ordinary idioms are excluded only by the exact phrases of
//! `[never]`, which a person reviews. A match names its rule, so that every card shown can be explained.

use super::lists::{Lists, UnderstandingError, add, problem};
use super::normalise::Text;
use super::pattern::{Builder, Match};
use super::reading::Safety;
use crate::language::{Folder, Language, Locales};
use aho_corasick::{AhoCorasick, MatchKind};

/// The file of each language.
pub(super) const FILE: &str = "safety_phrases.toml";

/// Which danger was read from a text, and by which rule.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SafetyMatch {
    /// The category.
    pub category: Safety,
    /// The rule, by language, category and name: `en-GB.medical_999.breathing`.
    pub rule: String,
    /// The language of the list that found it.
    pub language: Option<Language>,
}

/// When several rules match, the earlier category is the one told: its card says what the later ones would, and more.
const ORDER: [Safety; 8] = [
    Safety::SuicideSelfharm,
    Safety::Sexual,
    Safety::Trafficking,
    Safety::Child,
    Safety::Abuse,
    Safety::Violence,
    Safety::Medical999,
    Safety::Scam,
];

/// Longer texts, in tokens, are not searched with their spaces out: they have spaces.
const LONGEST_SQUEEZED: usize = 40;

/// What one pattern of the safety lists means.
pub(super) struct Rule {
    /// Nothing: an idiom that takes back what it covers.
    category: Option<Safety>,
    name: String,
    language: Language,
}

/// The rules of every language; their patterns live in the one matcher.
pub(super) struct SafetyRules {
    rules: Vec<Rule>,
    /// Long phrases looked for with all spaces taken out: `kill myself` typed as `killmyself` or `k i l l myself`.
    squeezed: AhoCorasick,
    squeezed_rules: Vec<usize>,
}

impl SafetyRules {
    /// Reads every language's list and adds its patterns; their meanings are `first` and up.
    pub(super) fn read(locales: &Locales, builder: &mut Builder) -> Result<Self, UnderstandingError> {
        let mut rules = Vec::new();
        let (mut glued, mut squeezed_rules) = (Vec::new(), Vec::new());
        for folder in locales.iter() {
            let lists = Lists::read(folder, FILE)?;
            builder.new_classes();
            for (section, named) in &lists.sections {
                let category = Safety::parse(section);
                let (never, squeezed) = (section == "never", section == "squeezed");
                if category.is_none() && !never && !squeezed {
                    return Err(problem(folder, FILE, format!("[{section}] is no category")));
                }
                for (name, patterns) in named {
                    if squeezed {
                        let category = Safety::parse(name)
                            .ok_or_else(|| problem(folder, FILE, format!("{name} is no category")))?;
                        rules.push(rule(folder, Some(category), "squeezed"));
                        for phrase in patterns {
                            glued.push(squeeze(&Text::new(phrase)));
                            squeezed_rules.push(rules.len() - 1);
                        }
                        continue;
                    }
                    rules.push(rule(folder, category, name));
                    for pattern in patterns {
                        add(builder, folder, FILE, &lists.classes, pattern, rules.len() - 1, false)?;
                    }
                }
            }
        }
        let squeezed = AhoCorasick::builder()
            .match_kind(MatchKind::LeftmostLongest)
            .build(&glued)
            .expect("a few dozen short phrases are within the automaton's limits");
        Ok(Self { rules, squeezed, squeezed_rules })
    }

    /// How many meanings are taken.
    pub(super) fn len(&self) -> usize {
        self.rules.len()
    }

    /// Judges what the matcher found, and looks for glued phrases.
    pub(super) fn judge<'a>(&'a self, text: &Text, found: &[Match]) -> Option<SafetyMatch> {
        let mut best: Option<(usize, &Rule)> = None;
        let mut consider = |rule: &'a Rule| {
            let rank = rule.category.and_then(|category| ORDER.iter().position(|one| *one == category));
            if let Some(rank) = rank.filter(|rank| best.is_none_or(|(old, _)| *rank < old)) {
                best = Some((rank, rule));
            }
        };
        let ours = || found.iter().filter_map(|one| Some((one, self.rules.get(one.meaning as usize)?)));
        let idioms: Vec<&Match> = ours().filter(|(_, rule)| rule.category.is_none()).map(|(one, _)| one).collect();
        for (one, rule) in ours() {
            if !idioms.iter().any(|idiom| idiom.from < one.to && one.from < idiom.to) {
                consider(rule);
            }
        }
        if idioms.is_empty() && text.tokens.len() <= LONGEST_SQUEEZED {
            let whole = squeeze(text);
            for one in self.squeezed.find_iter(&whole) {
                consider(&self.rules[self.squeezed_rules[one.pattern().as_usize()]]);
            }
        }
        let (_, rule) = best?;
        Some(SafetyMatch { category: rule.category?, rule: rule.name.clone(), language: Some(rule.language) })
    }
}

fn rule(folder: &Folder, category: Option<Safety>, name: &str) -> Rule {
    let section = category.map_or("never", Safety::id);
    Rule { category, name: format!("{}.{section}.{name}", folder.language), language: folder.language }
}

fn squeeze(text: &Text) -> String {
    text.tokens.iter().map(|token| text.word(token)).collect()
}
