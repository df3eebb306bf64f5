//! Which language a text is written in: its script first, then runs of letters that the examples of each language hold. A
//! language written in two scripts (Arabic, and Arabic in Latin letters) has a profile for each. Not knowing is an answer.

use super::normalise::{Kind, Text};
use super::pattern::hash_of;
use super::train::Example;
use crate::language::Language;
use unicode_script::{Script, UnicodeScript};

const BUCKETS: usize = 1 << 16;
/// Less than this share of letter runs seen before: it is some other language.
const FAMILIAR: f32 = 0.62;

struct Profile {
    language: Language,
    script: Script,
    /// How telling each run of letters is, in eighths of a natural logarithm; 0 was never seen.
    runs: Box<[u8]>,
}

/// The profiles of every language.
#[derive(Default)]
pub(super) struct Tongues {
    profiles: Vec<Profile>,
}

/// What a text may be written in.
#[derive(Clone, Debug, Default)]
pub(super) struct Tongue {
    /// Up to three languages, the likeliest first.
    pub likely: Vec<Language>,
    /// Whether the first of them may be told.
    pub certain: bool,
}

impl Tongues {
    /// Learns from the examples.
    pub(super) fn new(examples: &[Example]) -> Self {
        let mut counts: Vec<(Language, Script, Vec<u32>, u32)> = Vec::new();
        for example in examples {
            let text = Text::new(&example.text);
            let Some(script) = script_of(&text) else { continue };
            let known = counts.iter().position(|one| one.0 == example.language && one.1 == script);
            let at = known.unwrap_or_else(|| {
                counts.push((example.language, script, vec![0; BUCKETS], 0));
                counts.len() - 1
            });
            runs(&text, script, |bucket| {
                counts[at].2[bucket] += 1;
                counts[at].3 += 1;
            });
        }
        let profiles = counts.into_iter().map(|(language, script, counts, total)| {
            let telling = |count: &u32| {
                if *count == 0 {
                    return 0;
                }
                let share = f64::from(*count) / f64::from(total.max(1));
                ((share.ln() + 14.0) * 8.0).clamp(1.0, 255.0) as u8
            };
            Profile { language, script, runs: counts.iter().map(telling).collect() }
        });
        Self { profiles: profiles.collect() }
    }

    /// The language of a text.
    pub(super) fn of(&self, text: &Text) -> Tongue {
        let Some(script) = script_of(text) else { return Tongue::default() };
        let mut scores: Vec<(f32, f32, Language)> = Vec::with_capacity(4);
        let mut found: Vec<usize> = Vec::with_capacity(text.original.len() * 2);
        runs(text, script, |bucket| found.push(bucket));
        for profile in self.profiles.iter().filter(|profile| profile.script == script) {
            let (mut sum, mut seen) = (0_u32, 0_u32);
            for bucket in &found {
                let telling = profile.runs[*bucket];
                sum += u32::from(telling);
                seen += u32::from(telling > 0);
            }
            let count = found.len().max(1) as f32;
            scores.push((sum as f32 / count, seen as f32 / count, profile.language));
        }
        scores.sort_by(|a, b| b.0.total_cmp(&a.0));
        let certain = scores.first().is_some_and(|best| best.1 >= FAMILIAR);
        // A language far behind the first is no candidate.
        let best = scores.first().map_or(0.0, |best| best.0);
        let likely = scores.iter().filter(|one| one.0 > best * 0.75).take(3).map(|one| one.2).collect();
        Tongue { likely, certain }
    }
}

/// The script of most words; of equally many, the one that is not Latin.
fn script_of(text: &Text) -> Option<Script> {
    let mut counts: Vec<(Script, usize)> = Vec::with_capacity(2);
    for token in text.tokens.iter().filter(|token| token.kind == Kind::Word) {
        let letter = text.typed(token).chars().find(|c| c.is_alphabetic());
        let Some(script) = letter.map(|letter| letter.script()) else { continue };
        match counts.iter_mut().find(|one| one.0 == script) {
            Some(one) => one.1 += 1,
            None => counts.push((script, 1)),
        }
    }
    counts.into_iter().max_by_key(|(script, count)| (*count, *script != Script::Latin)).map(|(script, _)| script)
}

/// Runs of two, three and four letters, with the edges of words, of the words in this script.
fn runs(text: &Text, script: Script, mut each: impl FnMut(usize)) {
    let mut word = String::with_capacity(16);
    let mut starts: Vec<usize> = Vec::with_capacity(18);
    for token in text.tokens.iter().filter(|token| token.kind == Kind::Word) {
        let typed = text.typed(token);
        if typed.chars().find(|c| c.is_alphabetic()).is_none_or(|c| c.script() != script) {
            continue;
        }
        word.clear();
        word.push('_');
        for c in typed.chars().filter(|c| !super::normalise::is_transparent(*c)) {
            word.extend(c.to_lowercase());
        }
        word.push('_');
        starts.clear();
        starts.extend(word.char_indices().map(|(at, _)| at));
        starts.push(word.len());
        for size in [2, 3, 4] {
            for window in starts.windows(size + 1) {
                each(hash_of(&word[window[0]..window[size]]) as usize % BUCKETS);
            }
        }
    }
}
