//! Learning the weights from every language's `intents.toml` together. The same bytes on every machine: a fixed order, only
//! operations that IEEE 754 fixes to the last bit, and an exponential of our own, because the system's may differ.

use super::Reader;
use super::lists::{Lists, UnderstandingError, problem};
use super::model::{COLUMNS, Model, ROWS, weight_of};
use super::reading::Intent;
use crate::area::Areas;
use crate::language::{Language, Locales};
use std::collections::HashMap;

/// The file of each language: `[examples]` with a list for each intent.
pub(super) const FILE: &str = "intents.toml";

const ROUNDS: usize = 30;
const RATE: f64 = 0.35;
const DECAY: f64 = 2e-5;
/// This share of an example's features is left out each time it is shown, so that no single one of them decides.
const LEFT_OUT: f64 = 0.4;
/// This share of the showings hides the words of one line alone, because most words that people write are in no example.
const HIDDEN: f64 = 0.5;
/// So many of what `[a|b]` in an example can become are learned.
const MOST_VARIANTS: usize = 10;

/// One example text.
pub(super) struct Example {
    /// The text.
    pub text: String,
    /// What it wants.
    pub intent: Intent,
    /// The language of its folder.
    pub language: Language,
    /// The line it comes from; all variants of a line share it.
    pub line: usize,
    /// What it counts: the variants of one line together count little more than a line without.
    pub weight: f64,
}

/// Every example of every language.
pub(super) fn examples(locales: &Locales) -> Result<Vec<Example>, UnderstandingError> {
    let mut examples = Vec::new();
    let mut lines = 0;
    for folder in locales.iter() {
        for (section, named) in &Lists::read(folder, FILE)?.sections {
            for (name, texts) in named {
                let intent = Intent::parse(name).filter(|_| section == "examples");
                let intent = intent.ok_or_else(|| problem(folder, FILE, format!("[{section}] {name} is no intent")))?;
                for line in texts {
                    lines += 1;
                    let variants = variants(line);
                    let weight = 1.0 / (variants.len() as f64).sqrt();
                    for text in variants {
                        examples.push(Example { text, intent, language: folder.language, line: lines, weight });
                    }
                }
            }
        }
    }
    Ok(examples)
}

/// `I [need|want] help` becomes `I need help`, `I want help`; of many, some, chosen evenly.
fn variants(line: &str) -> Vec<String> {
    let mut variants = vec![String::new()];
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('[') {
        let (choices, after) = after.split_once(']').unwrap_or((after, ""));
        let mut grown = Vec::new();
        for variant in &variants {
            for choice in choices.split('|') {
                grown.push(format!("{variant}{before}{choice}"));
            }
        }
        variants = grown;
        rest = after;
    }
    for variant in &mut variants {
        variant.push_str(rest);
    }
    let step = variants.len().div_ceil(MOST_VARIANTS);
    // An odd step, so that the choice of the last bracket does not stay the same.
    variants.into_iter().step_by(if step > 1 { step | 1 } else { 1 }).collect()
}

/// An example as the model sees it: the column of its intent, what it counts, its features, and its features without rare words.
struct Sample {
    column: usize,
    weight: f64,
    features: [Vec<u32>; 2],
}

/// Learns from all languages and gives the bytes of `model.bin`.
pub fn train(locales: &Locales, areas: &Areas) -> Result<Vec<u8>, UnderstandingError> {
    let reader = Reader::new(locales, areas)?;
    let examples = examples(locales)?;
    // The line that a word was first seen in, and whether another line has it too.
    let mut lines: HashMap<String, (usize, bool)> = HashMap::new();
    for example in &examples {
        let seen = reader.see(&example.text);
        for token in &seen.text.tokens {
            let first = lines.entry(seen.text.word(token).to_owned()).or_insert((example.line, false));
            first.1 |= first.0 != example.line;
        }
    }
    let rare = |word: &str| lines.get(word).is_none_or(|found| !found.1);
    let samples = examples.iter().map(|example| Sample {
        column: Intent::ALL.iter().position(|intent| *intent == example.intent).unwrap_or_default(),
        weight: example.weight,
        features: reader.features_of(&example.text, example.language, rare),
    });
    let (weights, bias) = learn(&samples.collect::<Vec<_>>());
    Ok(Model::write(&weights, &bias))
}

fn learn(samples: &[Sample]) -> (Vec<[f64; COLUMNS]>, [f64; COLUMNS]) {
    let mut counts = [0.0_f64; COLUMNS];
    for sample in samples {
        counts[sample.column] += sample.weight;
    }
    let mean = counts.iter().sum::<f64>() / COLUMNS as f64;
    let mut weights = vec![[0.0_f64; COLUMNS]; ROWS];
    let mut bias = [0.0_f64; COLUMNS];
    let mut order: Vec<usize> = (0..samples.len()).collect();
    let mut random = Random(0x2545_f491_4f6c_dd1d);
    let mut shown = Vec::new();
    for round in 0..ROUNDS {
        for last in (1..order.len()).rev() {
            order.swap(last, (random.next() % (last as u64 + 1)) as usize);
        }
        let rate = RATE / (1.0 + 0.25 * round as f64);
        for index in &order {
            let sample = &samples[*index];
            let features = &sample.features[usize::from(random.happens(HIDDEN))];
            shown.clear();
            shown.extend(features.iter().filter(|_| !random.happens(LEFT_OUT)).map(|feature| *feature as usize));
            let value = weight_of(shown.len());
            let mut scores = bias;
            for feature in &shown {
                for (score, weight) in scores.iter_mut().zip(&weights[*feature]) {
                    *score += weight * value;
                }
            }
            softmax(&mut scores);
            scores[sample.column] -= 1.0;
            // Intents with few examples count as much as those with many.
            let pace = rate * sample.weight * (mean / counts[sample.column].max(1.0)).min(2.0);
            for (bias, error) in bias.iter_mut().zip(&scores) {
                *bias -= 0.02 * pace * error;
            }
            let pace = pace * value / shown.len().max(8) as f64 * 4.0;
            for feature in &shown {
                for (weight, error) in weights[*feature].iter_mut().zip(&scores) {
                    *weight -= pace * error + DECAY * *weight;
                }
            }
        }
    }
    (weights, bias)
}

/// The same numbers on every machine (xorshift).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn happens(&mut self, share: f64) -> bool {
        ((self.next() >> 32) as f64) < share * 4_294_967_296.0
    }
}

fn softmax(scores: &mut [f64; COLUMNS]) {
    let largest = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let mut sum = 0.0;
    for score in scores.iter_mut() {
        *score = exp(*score - largest);
        sum += *score;
    }
    for score in scores.iter_mut() {
        *score /= sum;
    }
}

/// e to a power that is not above 0, from additions and multiplications alone.
fn exp(x: f64) -> f64 {
    if x < -40.0 {
        return 0.0;
    }
    // (e^(x/1024))^1024: the small power by its series, then squared ten times.
    let small = x / 1024.0;
    let mut power = 1.0 + small * (1.0 + small * (0.5 + small * (1.0 / 6.0 + small / 24.0)));
    for _ in 0..10 {
        power *= power;
    }
    power
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variants_of_a_line_are_its_choices() {
        assert_eq!(variants("I [need|want] help"), ["I need help", "I want help"]);
        assert!(variants("[a|b|c|d] [e|f|g|h] [i|j]").len() <= MOST_VARIANTS);
    }

    #[test]
    fn our_exponential_is_close_to_the_real_one() {
        for x in [0.0, -0.5, -3.0, -20.0] {
            assert!((exp(x) - f64::exp(x)).abs() < 1e-9, "{x}");
        }
    }
}
