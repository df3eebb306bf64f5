//! Word patterns and the one matcher that finds them all in a single pass. A pattern is words with a little notation:
//! `stem*`, `(this|that)`, `<class>` (a named list of words), `#` (any number), `maybe?`, `..3` (up to three words between), `^`
//! and `$` (the whole message). Arabic's glued-on particles are taken off before a word is looked up.

use super::normalise::{Kind, Text, fold};
use std::collections::{BTreeMap, HashMap};
use std::hash::{BuildHasherDefault, Hasher};
use std::ops::Range;

/// A pattern that cannot be read.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("`{pattern}`: {problem}")]
pub struct PatternError {
    /// The pattern as written.
    pub pattern: String,
    /// What is wrong.
    pub problem: &'static str,
}

/// Named lists of words, for `<name>`.
pub(super) type Classes = BTreeMap<String, Vec<String>>;

/// A pattern found: the index given with it, and the tokens it covers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Match {
    /// What was given when the pattern was added.
    pub meaning: u32,
    /// Its first token.
    pub from: usize,
    /// The token after its last.
    pub to: usize,
}

#[derive(Clone, Copy)]
struct Step {
    element: u32,
    gap: u8,
}

struct Pattern {
    meaning: u32,
    at_start: bool,
    at_end: bool,
    /// Looked for by [`Matcher::find_whole`] alone.
    whole: bool,
    steps: Box<[Step]>,
}

/// 64-bit keys that are hashes already.
#[derive(Default)]
pub(super) struct Same(u64);

impl Hasher for Same {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = step(self.0, *byte);
        }
    }
    fn write_u64(&mut self, value: u64) {
        self.0 = value;
    }
}

pub(super) type ByHash<V> = HashMap<u64, V, BuildHasherDefault<Same>>;

const SEED: u64 = 0xcbf2_9ce4_8422_2325;
/// How a pattern writes a number of any value.
const ANY_NUMBER: &str = "#";
const STEM: u64 = 0x9e37_79b9_7f4a_7c15;

fn step(hash: u64, byte: u8) -> u64 {
    (hash.rotate_left(5) ^ u64::from(byte)).wrapping_mul(0x517c_c1b7_2722_0a95)
}

fn finish(hash: u64) -> u64 {
    let hash = (hash ^ (hash >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    hash ^ (hash >> 32)
}

/// The same hash on every machine.
pub(super) fn hash_of(word: &str) -> u64 {
    finish(word.bytes().fold(SEED, step))
}

/// Collects patterns.
#[derive(Default)]
pub(super) struct Builder {
    patterns: Vec<Pattern>,
    elements: HashMap<String, u32>,
    words: ByHash<Vec<u32>>,
    plain: Vec<String>,
    scope: u32,
    longest_stem: usize,
}

impl Builder {
    /// Adds a pattern with the meaning it stands for. `whole` means that it must be the whole message.
    pub(super) fn add(&mut self, written: &str, classes: &Classes, meaning: u32, whole: bool) -> Result<(), PatternError> {
        let fail = |problem| PatternError { pattern: written.to_owned(), problem };
        let mut variants: Vec<Vec<Step>> = vec![Vec::new()];
        let (mut at_start, mut at_end) = (whole, whole);
        let mut gap = 0;
        for part in parts(written) {
            match part.as_str() {
                "^" => at_start = true,
                "$" => at_end = true,
                _ if part.starts_with("..") => {
                    gap = part[2..].parse().map_err(|_| fail("a gap needs a number"))?;
                }
                _ => {
                    let (part, optional) = part.strip_suffix('?').map_or((&*part, false), |part| (part, true));
                    let mut with = Vec::new();
                    for phrase in phrases(part) {
                        let mut grown = variants.clone();
                        let mut gap = gap;
                        for word in phrase.split_whitespace() {
                            if let Some(words) = word.strip_prefix("..") {
                                gap = words.parse().map_err(|_| fail("a gap needs a number"))?;
                                continue;
                            }
                            let element = self.element(word, classes).map_err(fail)?;
                            for variant in &mut grown {
                                variant.push(Step { element, gap });
                            }
                            gap = 0;
                        }
                        with.append(&mut grown);
                    }
                    if optional {
                        variants.append(&mut with);
                    } else {
                        variants = with;
                    }
                    gap = 0;
                }
            }
        }
        for steps in variants {
            if steps.is_empty() {
                return Err(fail("it would match everything"));
            }
            self.patterns.push(Pattern { meaning, at_start, at_end, whole, steps: steps.into() });
        }
        Ok(())
    }

    /// What is added from here on has classes of its own: `<name>` no longer means what it meant before.
    pub(super) fn new_classes(&mut self) {
        self.scope += 1;
    }

    fn element(&mut self, part: &str, classes: &Classes) -> Result<u32, &'static str> {
        let name = if part.contains('<') { format!("{}:{part}", self.scope) } else { part.to_owned() };
        if let Some(known) = self.elements.get(&name) {
            return Ok(*known);
        }
        let id = self.elements.len() as u32;
        let mut words = Vec::new();
        expand(part, classes, &mut words, 0)?;
        self.elements.insert(name, id);
        for word in words {
            self.word(&word, id)?;
        }
        Ok(id)
    }

    fn word(&mut self, word: &str, element: u32) -> Result<(), &'static str> {
        let (word, stem) = word.strip_suffix('*').map_or((word, false), |word| (word, true));
        let folded = fold(word);
        if folded.is_empty() {
            return Err("a word is empty");
        }
        if folded.contains(['(', ')', '|', '<', '>', '*', '?', '.']) {
            return Err("notation inside a word");
        }
        let mut key = hash_of(&folded);
        if stem {
            self.longest_stem = self.longest_stem.max(folded.len());
            key ^= STEM;
        }
        let elements = self.words.entry(key).or_default();
        if !elements.contains(&element) {
            elements.push(element);
        }
        self.plain.push(folded);
        Ok(())
    }

    /// Every word of every pattern, stems included.
    pub(super) fn words(&self) -> &[String] {
        &self.plain
    }

    /// The matcher for all that was added.
    pub(super) fn build(self) -> Matcher {
        let mut by_first: Vec<Vec<u32>> = vec![Vec::new(); self.elements.len()];
        let mut by_first_whole = by_first.clone();
        for (index, pattern) in self.patterns.iter().enumerate() {
            let list = if pattern.whole { &mut by_first_whole } else { &mut by_first };
            list[pattern.steps[0].element as usize].push(index as u32);
        }
        let words = self.words.into_iter().map(|(key, elements)| (key, elements.into_boxed_slice())).collect();
        Matcher { patterns: self.patterns, by_first, by_first_whole, words, longest_stem: self.longest_stem }
    }
}

/// The parts of a pattern: split at white space, but not inside brackets.
fn parts(written: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut inside = false;
    for c in written.chars() {
        inside = (inside || c == '(') && c != ')';
        if c.is_whitespace() && !inside {
            parts.push(String::new());
        } else if let Some(part) = parts.last_mut() {
            part.push(c);
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}

/// What a part may stand for: its single words as one choice, and each choice of several words by itself.
fn phrases(part: &str) -> Vec<String> {
    let Some(inside) = part.strip_prefix('(').and_then(|part| part.strip_suffix(')')) else {
        return vec![part.to_owned()];
    };
    let (long, short): (Vec<&str>, Vec<&str>) = inside.split('|').partition(|choice| choice.trim().contains(' '));
    let mut phrases: Vec<String> = long.into_iter().map(str::to_owned).collect();
    if !short.is_empty() {
        phrases.push(format!("({})", short.join("|")));
    }
    phrases
}

fn expand(part: &str, classes: &Classes, words: &mut Vec<String>, depth: usize) -> Result<(), &'static str> {
    if depth > 8 {
        return Err("a class that holds itself");
    }
    if let Some(inside) = part.strip_prefix('(') {
        let inside = inside.strip_suffix(')').ok_or("a bracket is not closed")?;
        for choice in inside.split('|') {
            expand(choice, classes, words, depth + 1)?;
        }
    } else if let Some(name) = part.strip_prefix('<') {
        let name = name.strip_suffix('>').ok_or("a class is not closed")?;
        for word in classes.get(name).ok_or("there is no such class")? {
            expand(word, classes, words, depth + 1)?;
        }
    } else {
        words.push(part.to_owned());
    }
    Ok(())
}

/// All patterns, ready to be found.
pub(super) struct Matcher {
    patterns: Vec<Pattern>,
    by_first: Vec<Vec<u32>>,
    by_first_whole: Vec<Vec<u32>>,
    words: ByHash<Box<[u32]>>,
    longest_stem: usize,
}

/// Which elements each token of a text is.
#[derive(Default)]
pub(super) struct Hits {
    elements: Vec<u32>,
    ends: Vec<u32>,
}

impl Hits {
    fn of(&self, token: usize) -> &[u32] {
        let start = if token == 0 { 0 } else { self.ends[token - 1] as usize };
        &self.elements[start..self.ends[token] as usize]
    }
}

impl Matcher {
    /// Whether any list knows this word, in this form or as a stem.
    pub(super) fn knows(&self, word: &str) -> bool {
        let mut found = Vec::new();
        self.look_up(word, &mut found);
        !found.is_empty()
    }

    fn look_up(&self, word: &str, into: &mut Vec<u32>) {
        let mut hash = SEED;
        for (index, byte) in word.bytes().enumerate() {
            hash = step(hash, byte);
            let length = index + 1;
            if length > self.longest_stem {
                continue;
            }
            if length >= 2
                && word.is_char_boundary(length)
                && let Some(elements) = self.words.get(&(finish(hash) ^ STEM))
            {
                into.extend_from_slice(elements);
            }
        }
        if let Some(elements) = self.words.get(&finish(hash)) {
            into.extend_from_slice(elements);
        }
    }

    /// Looks every token up.
    pub(super) fn hits(&self, text: &Text) -> Hits {
        let mut hits = Hits::default();
        for token in &text.tokens {
            let word = text.word(token);
            self.look_up(word, &mut hits.elements);
            if token.kind == Kind::Number {
                self.look_up(ANY_NUMBER, &mut hits.elements);
            }
            if token.kind == Kind::Word {
                each_form(word, |form| self.look_up(form, &mut hits.elements));
            }
            hits.ends.push(hits.elements.len() as u32);
        }
        hits
    }

    /// Every pattern found, in the order of first tokens. One pattern may be found several times.
    pub(super) fn find(&self, hits: &Hits, mut found: impl FnMut(Match)) {
        for from in 0..hits.ends.len() {
            self.find_at(&self.by_first, hits, from, 0..hits.ends.len(), &mut found);
        }
    }

    /// The patterns that cover all of these tokens, of those that were added as whole messages.
    pub(super) fn find_whole(&self, hits: &Hits, window: Range<usize>, mut found: impl FnMut(Match)) {
        if !window.is_empty() {
            self.find_at(&self.by_first_whole, hits, window.start, window, &mut found);
        }
    }

    fn find_at(
        &self,
        lists: &[Vec<u32>],
        hits: &Hits,
        from: usize,
        window: Range<usize>,
        found: &mut impl FnMut(Match),
    ) {
        for element in hits.of(from) {
            for index in &lists[*element as usize] {
                let pattern = &self.patterns[*index as usize];
                if pattern.at_start && from != window.start {
                    continue;
                }
                if let Some(to) = rest(hits, pattern, 1, from + 1, window.end) {
                    found(Match { meaning: pattern.meaning, from, to });
                }
            }
        }
    }
}

fn rest(hits: &Hits, pattern: &Pattern, at: usize, token: usize, count: usize) -> Option<usize> {
    let Some(step) = pattern.steps.get(at) else {
        return (!pattern.at_end || token == count).then_some(token);
    };
    for next in token..(token + usize::from(step.gap) + 1).min(count) {
        if hits.of(next).contains(&step.element)
            && let Some(to) = rest(hits, pattern, at + 1, next + 1, count)
        {
            return Some(to);
        }
    }
    None
}

/// Calls back with the word freed of what Arabic glues in front of it (and, of, to, the; the future and habitual of the
/// dialects), in Arabic letters, and of the article in Latin ones.
pub(super) fn each_form(word: &str, mut form: impl FnMut(&str)) {
    const ARTICLES: [&str; 10] = ["ال", "بال", "لل", "وال", "فال", "كال", "عال", "هال", "ولل", "وبال"];
    const PARTICLES: [&str; 8] = ["و", "ف", "ب", "ل", "ح", "ه", "ك", "س"];
    if word.is_ascii() {
        for article in ["el", "al", "il", "l"] {
            if let Some(rest) = word.strip_prefix(article).filter(|rest| rest.len() >= 4)
                && (article.len() == 2 || !rest.starts_with(['a', 'e', 'i', 'o', 'u', 'y']))
            {
                form(rest);
            }
        }
        return;
    }
    if !word.starts_with(|c: char| ('\u{620}'..='\u{64A}').contains(&c)) {
        return;
    }
    let long_enough = |rest: &&str| rest.chars().count() >= 3;
    for article in ARTICLES {
        if let Some(rest) = word.strip_prefix(article).filter(long_enough) {
            form(rest);
        }
    }
    for particle in PARTICLES {
        if let Some(rest) = word.strip_prefix(particle).filter(long_enough) {
            form(rest);
            if particle == "و" || particle == "ف" {
                for second in ["ب", "ل", "ح", "ه", "س", "ك"] {
                    if let Some(rest) = rest.strip_prefix(second).filter(long_enough) {
                        form(rest);
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(patterns: &[&str], text: &str) -> Vec<u32> {
        let classes = Classes::from([("me".to_owned(), vec!["me".to_owned(), "us".to_owned()])]);
        let mut builder = Builder::default();
        for (index, pattern) in patterns.iter().enumerate() {
            builder.add(pattern, &classes, index as u32, false).unwrap();
        }
        let matcher = builder.build();
        let mut found = Vec::new();
        matcher.find(&matcher.hits(&Text::new(text)), |one| found.push(one.meaning));
        found.dedup();
        found
    }

    #[test]
    fn words_stems_gaps_and_classes_are_found() {
        assert_eq!(found(&["(cant|not) ..2 breath*"], "He is not really breathing"), [0]);
        assert_eq!(found(&["(cant|not) ..1 breath*"], "not in the mood for breathing"), Vec::<u32>::new());
        assert_eq!(found(&["hit* <me>"], "he hits us"), [0]);
        assert_eq!(found(&["^ stop $"], "stop"), [0]);
        assert_eq!(found(&["^ stop $"], "the bus stop"), Vec::<u32>::new());
        assert_eq!(found(&["stop (it)? now"], "stop now"), [0]);
        assert_eq!(found(&["pay (#|money)"], "they say pay £60 now"), [0]);
    }

    #[test]
    fn what_arabic_glues_on_does_not_hide_a_word() {
        assert_eq!(found(&["مستشفى"], "وبالمستشفى"), [0]);
        assert_eq!(found(&["موت"], "والموت"), [0]);
    }

    #[test]
    fn a_pattern_that_cannot_be_read_is_named() {
        let problem = Builder::default().add("(a|b", &Classes::new(), 0, false).unwrap_err();
        assert_eq!(problem.pattern, "(a|b");
    }
}
