//! What reading and training share: a text is folded, put right, and looked up once; safety, fixed phrases, features and
//! details are all read from that one pass.

use super::lexicon::{Cue, Found, Lexicon, Meant, Sense};
use super::lists::{Lists, UnderstandingError};
use super::normalise::{Kind, Text, fold};
use super::pattern::{Builder, Hits, Match, Matcher, hash_of};
use super::reading::{Command, Intent};
use super::safety::SafetyRules;
use super::spelling::Speller;
use super::tongue::{Tongue, Tongues};
use super::{details, features, train};
use crate::area::Areas;
use crate::language::{Language, Locales};
use std::collections::HashSet;
use unicode_script::{Script, UnicodeScript};

/// The file of words that are right though no list needs them.
const SPELLING: &str = "spelling.toml";

/// Up to so many words, the words themselves tell the language better than their letters.
const SHORT: usize = 6;

/// Up to so many words may be of any language.
const FEW: usize = 3;

/// The word lists of every language, ready to be looked up.
pub(super) struct Reader {
    pub matcher: Matcher,
    pub safety: SafetyRules,
    pub lexicon: Lexicon,
    pub tongues: Tongues,
    pub areas: Areas,
    speller: Speller,
    /// Words that the examples write with a capital and never without: names of people, which must go on reading as names.
    names: HashSet<u64>,
    place: Meant,
}

/// A text looked up.
pub(super) struct Seen {
    pub text: Text,
    pub hits: Hits,
    pub found: Vec<Match>,
}

/// Names of places are the same in every language, so they tell none.
fn tells_language(one: &Found<'_>) -> bool {
    !matches!(one.meant.sense, Sense::Number(_)) && one.meant.feature != Some(hash_of("PLACE"))
}

impl Reader {
    pub(super) fn new(locales: &Locales, areas: &Areas) -> Result<Self, UnderstandingError> {
        let mut builder = Builder::default();
        let safety = SafetyRules::read(locales, &mut builder)?;
        let lexicon = Lexicon::read(locales, areas, &mut builder, safety.len())?;
        let examples = train::examples(locales)?;
        let mut right = Vec::new();
        let mut meant: Vec<String> = builder.words().to_vec();
        let mut given_names = HashSet::new();
        for folder in locales.iter() {
            // Names are written in many ways: no word is a slip of one.
            let mut lists = Lists::read(folder, "details.toml")?.sections;
            let given = lists.get_mut("cues").and_then(|cues| cues.remove("given_name"));
            given_names.extend(given.unwrap_or_default().iter().map(|name| fold(name)));
            for named in Lists::read(folder, SPELLING)?.sections.into_values() {
                right.extend(named.into_values().flatten());
            }
        }
        meant.retain(|word| !given_names.contains(word));
        // A word of a place's name is no slip of another word: "Poplar".
        for entry in areas.gazetteer().entries() {
            let name = Text::new(&entry.name);
            right.extend(name.tokens.iter().map(|token| name.word(token).to_owned()));
        }
        for example in &examples {
            let text = Text::new(&example.text);
            meant.extend(
                text.tokens.iter().filter(|token| token.kind == Kind::Word).map(|token| text.word(token).to_owned()),
            );
        }
        let names = names(&examples);
        let place = Meant { sense: Sense::Concept, language: Language::SOURCE, feature: Some(hash_of("PLACE")) };
        Ok(Self {
            matcher: builder.build(),
            safety,
            lexicon,
            tongues: Tongues::new(&examples),
            areas: areas.clone(),
            speller: Speller::new(meant.into_iter(), right.into_iter()),
            names,
            place,
        })
    }

    /// Folds a text, puts it right and looks it up.
    pub(super) fn see(&self, text: &str) -> Seen {
        let mut text = Text::new(text);
        self.speller.correct(&mut text, &self.matcher);
        let hits = self.matcher.hits(&text);
        let mut found = Vec::with_capacity(32);
        self.matcher.find(&hits, |one| found.push(one));
        Seen { text, hits, found }
    }

    /// Whether a word is in any list, or in an example.
    pub(super) fn knows(&self, word: &str) -> bool {
        self.speller.knows(word, &self.matcher)
    }

    /// Every sense in a text, in the order of first tokens.
    pub(super) fn senses(&self, seen: &Seen) -> Vec<Found<'_>> {
        let mut found: Vec<Found<'_>> = seen.found.iter().filter_map(|one| self.lexicon.found(*one)).collect();
        let gazetteer = self.areas.gazetteer();
        for (index, token) in seen.text.tokens.iter().enumerate() {
            let word = seen.text.word(token);
            if word.len() >= 4 && gazetteer.longest_from(word) > 0 && !gazetteer.find(word).is_empty() {
                found.push(Found { meant: &self.place, from: index, to: index + 1 });
            }
        }
        found.sort_by_key(|one| one.from);
        found
    }

    /// The senses as one language reads them: its own, the source's, and those of words in other scripts.
    pub(super) fn senses_in<'a>(seen: &Seen, all: &[Found<'a>], language: Language) -> Vec<Found<'a>> {
        all.iter().filter(|one| Self::belongs(seen, one, language)).copied().collect()
    }

    fn belongs(seen: &Seen, one: &Found<'_>, language: Language) -> bool {
        one.meant.language == language
            || one.meant.language == Language::SOURCE
            || seen
                .text
                .typed(&seen.text.tokens[one.from])
                .chars()
                .any(|c| c.is_alphabetic() && c.script() != Script::Latin)
    }

    /// The senses that details are read from. Small words mean other things elsewhere ("do", "a", "to" in Polish), so a text
    /// whose language is told is read with that language's and the source's; names are names in every language.
    pub(super) fn senses_of_details<'a>(seen: &Seen, all: &[Found<'a>], tongue: &Tongue) -> Vec<Found<'a>> {
        let words = seen.text.tokens.iter().filter(|token| token.kind == Kind::Word).count();
        let told = tongue.likely.first().filter(|_| tongue.certain && words > FEW);
        let Some(told) = told else { return all.to_vec() };
        let name = |one: &Found<'_>| {
            matches!(one.meant.sense, Sense::Spoken(_) | Sense::Place(_) | Sense::Cue(Cue::GivenName | Cue::NamePart))
        };
        let belongs = |one: &&Found<'_>| Self::belongs(seen, one, *told) || name(one);
        all.iter().filter(belongs).copied().collect()
    }

    /// Of each token, whether nothing knows its word.
    pub(super) fn unknown(&self, seen: &Seen) -> Vec<bool> {
        let tokens = seen.text.tokens.iter();
        tokens.map(|token| token.kind == Kind::Word && !self.knows(seen.text.word(token))).collect()
    }

    /// The features of an example, as it is and as if nothing knew the words that are `rare`.
    pub(super) fn features_of(&self, text: &str, language: Language, rare: impl Fn(&str) -> bool) -> [Vec<u32>; 2] {
        let seen = self.see(text);
        let all = self.senses(&seen);
        let senses = Self::senses_in(&seen, &all, language);
        let mut unknown = vec![false; seen.text.tokens.len()];
        let mut whole = Vec::new();
        features::features(&seen.text, &senses, &unknown, &mut whole);
        for (unknown, token) in unknown.iter_mut().zip(&seen.text.tokens) {
            *unknown = token.kind == Kind::Word && rare(seen.text.word(token));
        }
        let mut without = Vec::new();
        features::features(&seen.text, &senses, &unknown, &mut without);
        [whole, without]
    }

    /// A fixed phrase that is the whole text, but for polite words around it.
    pub(super) fn fixed(&self, seen: &Seen, all: &[Found<'_>]) -> Option<Intent> {
        self.whole(seen, all, |sense| if let Sense::Fixed(intent) = sense { Some(*intent) } else { None })
    }

    /// The same for a command that moves through the questions.
    pub(super) fn command(&self, seen: &Seen, all: &[Found<'_>]) -> Option<Command> {
        self.whole(seen, all, |sense| if let Sense::Command(command) = sense { Some(*command) } else { None })
    }

    fn whole<T>(&self, seen: &Seen, all: &[Found<'_>], is: impl Fn(&Sense) -> Option<T> + Copy) -> Option<T> {
        let polite = |from: usize| {
            let here = all.iter().filter(|one| one.from == from && matches!(one.meant.sense, Sense::Cue(Cue::Polite)));
            here.map(|one| one.to).max()
        };
        let count = seen.text.tokens.len();
        let (mut from, mut to) = (0, count);
        let whole = self.whole_within(seen, 0, count, is);
        if whole.is_some() {
            return whole;
        }
        while let Some(end) = polite(from).filter(|end| *end < to) {
            from = end;
        }
        let ends =
            |to: usize| all.iter().find(|one| one.to == to && matches!(one.meant.sense, Sense::Cue(Cue::Polite)));
        while let Some(one) = ends(to).filter(|one| one.from > from) {
            to = one.from;
        }
        while to > from + 1 && seen.text.tokens[to - 1].kind == Kind::Emoji {
            to -= 1;
        }
        if (from, to) == (0, count) { None } else { self.whole_within(seen, from, to, is) }
    }

    fn whole_within<T>(&self, seen: &Seen, from: usize, to: usize, is: impl Fn(&Sense) -> Option<T>) -> Option<T> {
        let mut whole = None;
        self.matcher.find_whole(&seen.hits, from..to, |one| {
            let found = self.lexicon.found(one).and_then(|found| is(&found.meant.sense));
            whole = whole.take().or(found);
        });
        whole
    }

    /// The language of a text.
    pub(super) fn tongue(&self, seen: &Seen, all: &[Found<'_>]) -> Tongue {
        let mut tongue = self.tongues.of(&seen.text);
        let words = seen.text.tokens.iter().filter(|token| token.kind == Kind::Word).count();
        // Letters tell little in a short text; words that only one language's lists hold tell more.
        if words > SHORT && tongue.certain {
            return tongue;
        }
        let mut votes: Vec<(Language, usize)> = Vec::new();
        for token in 0..seen.text.tokens.len() {
            let mut here = all.iter().filter(|one| one.from <= token && token < one.to && tells_language(one));
            let Some(language) = here.next().map(|one| one.meant.language) else { continue };
            if here.all(|one| one.meant.language == language) {
                match votes.iter_mut().find(|vote| vote.0 == language) {
                    Some(vote) => vote.1 += 1,
                    None => votes.push((language, 1)),
                }
            }
        }
        let enough = |count: usize| count >= 2.min(words) && count * 2 >= words;
        let most = votes.into_iter().max_by_key(|vote| vote.1).filter(|(_, count)| enough(*count));
        if let Some((language, _)) = most.filter(|(language, _)| tongue.likely.contains(language)) {
            tongue.likely.retain(|other| *other != language);
            tongue.likely.insert(0, language);
            tongue.certain = true;
        }
        tongue
    }

    /// The details of a text.
    pub(super) fn details(
        &self,
        seen: &Seen,
        found: &[Found<'_>],
        today: jiff::civil::Date,
    ) -> (super::Details, details::Bare) {
        let knows = |word: &str| self.knows(word) && (self.matcher.knows(word) || !self.names.contains(&hash_of(word)));
        details::read(&details::Context { text: &seen.text, found, today, areas: &self.areas, knows: &knows })
    }
}

/// Words with a capital, past the first word of a text, that no example writes small.
fn names(examples: &[train::Example]) -> HashSet<u64> {
    let (mut capital, mut small) = (HashSet::new(), HashSet::new());
    for example in examples {
        let text = Text::new(&example.text);
        for (index, token) in text.tokens.iter().enumerate().filter(|(_, token)| token.kind == Kind::Word) {
            let typed = text.typed(token);
            let hash = hash_of(text.word(token));
            if !typed.starts_with(char::is_uppercase) {
                // An e-mail address is always small.
                if !text.original[token.to..].starts_with('@') {
                    small.insert(hash);
                }
            } else if index > 0 {
                capital.insert(hash);
            }
        }
    }
    capital.difference(&small).copied().collect()
}
