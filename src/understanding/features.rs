//! What the model sees of a text. Concepts stand for the words they cover, so that a sentence and its twin in another language
//! give much the same features; order is kept in pairs, because "I need someone" and "someone needs me" differ in nothing else.

use super::lexicon::Found;
use super::model::ROWS;
use super::normalise::{Kind, Text};
use super::pattern::hash_of;

/// A word or what stands for it.
struct Item {
    hash: u64,
    concept: bool,
}

/// What stands for a word that no list and no example knows, so that not knowing is itself learnt from.
const UNKNOWN: u64 = 77;

/// The features of a text, sorted, each once. `senses` must be in the order of their first tokens; `unknown` says of each token
/// whether nothing knows its word.
pub(super) fn features(text: &Text, senses: &[Found<'_>], unknown: &[bool], into: &mut Vec<u32>) {
    into.clear();
    let mut strange = 0_u64;
    let mut items: Vec<Item> = Vec::with_capacity(text.tokens.len());
    let mut at = after_greeting(text, senses);
    let mut next = 0;
    while at < text.tokens.len() {
        while next < senses.len() && senses[next].from < at {
            next += 1;
        }
        // The longest sense that begins here; of equals the first listed, with the others as features of their own.
        let mut longest = at;
        let here = senses[next..].iter().take_while(|sense| sense.from == at);
        for sense in here.clone().filter(|sense| sense.meant.feature.is_some()) {
            longest = longest.max(sense.to);
        }
        if longest > at {
            let mut first = true;
            let mut last = 0;
            for sense in here.filter(|sense| sense.to == longest) {
                let Some(hash) = sense.meant.feature.filter(|hash| *hash != last) else { continue };
                last = hash;
                if first {
                    items.push(Item { hash, concept: true });
                    first = false;
                }
                push(into, hash, 1);
            }
            for token in (at..longest).filter(|token| !unknown[*token]) {
                push(into, hash_of(text.at(token)), 2);
            }
            at = longest;
            continue;
        }
        let word = text.at(at);
        let hash = match text.tokens[at].kind {
            Kind::Number => hash_of("0"),
            _ if unknown[at] => UNKNOWN,
            _ => hash_of(word),
        };
        if hash == UNKNOWN {
            strange += 1;
        } else {
            push(into, hash, 2);
        }
        if text.tokens[at].kind == Kind::Word {
            letters(word, into);
        }
        items.push(Item { hash, concept: false });
        at += 1;
    }
    pairs(&items, into);
    push(into, hash_of(if text.original.contains(['?', '؟']) { "?" } else { "." }), 9);
    push(into, items.len().min(6) as u64, 10);
    if strange > 0 {
        push(into, strange.min(3), 11);
    }
    into.sort_unstable();
    into.dedup();
}

/// "Hello, I need a job" wants a job: a greeting before something else is passed over.
fn after_greeting(text: &Text, senses: &[Found<'_>]) -> usize {
    let greeting = Some(hash_of("GREETING"));
    let mut at = 0;
    while let Some(to) =
        senses.iter().filter(|one| one.from == at && one.meant.feature == greeting).map(|one| one.to).max()
    {
        at = to;
    }
    let says_more = senses.iter().any(|one| one.from >= at && one.meant.feature.is_some_and(|it| Some(it) != greeting));
    if at > 0 && says_more && text.tokens.len() >= at + 2 { at } else { 0 }
}

fn pairs(items: &[Item], into: &mut Vec<u32>) {
    let hash = |index: usize| items.get(index).map_or(7, |item| item.hash);
    for index in 0..=items.len() {
        let before = if index == 0 { 3 } else { hash(index - 1) };
        push(into, before.rotate_left(17) ^ hash(index), 3);
    }
    let concepts: Vec<u64> = items.iter().filter(|item| item.concept).map(|item| item.hash).collect();
    for (index, first) in concepts.iter().enumerate() {
        for second in concepts.iter().skip(index + 1).take(4) {
            push(into, first.rotate_left(23) ^ second, 4);
        }
        if let Some([second, third]) = concepts.get(index + 1..index + 3) {
            push(into, first.rotate_left(23) ^ second.rotate_left(11) ^ third, 5);
        }
    }
    if let Some(first) = concepts.first() {
        push(into, *first, 6);
    }
}

/// Runs of three and four letters of a word that stands for no concept.
fn letters(word: &str, into: &mut Vec<u32>) {
    let starts: Vec<usize> = word.char_indices().map(|(at, _)| at).chain([word.len()]).collect();
    for size in [3, 4] {
        for window in starts.windows(size + 1).take(12) {
            push(into, hash_of(&word[window[0]..window[size]]), 7);
        }
    }
}

fn push(into: &mut Vec<u32>, hash: u64, kind: u64) {
    let mixed = (hash ^ kind.wrapping_mul(0x9e37_79b9_7f4a_7c15)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    into.push((mixed >> 40) as u32 % ROWS as u32);
}
