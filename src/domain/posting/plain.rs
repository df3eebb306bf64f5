//! Plain words: how hard a text is to read, how long it is, and which of its words have a plainer one (P1 to P4, P8, P57). It
//! advises and refuses nothing: a measure finds what to look at, people find what is wrong (P7).

/// Words of a sentence (P2).
const LONGEST_SENTENCE: usize = 20;
/// Sentences of a description: more are not read (P37).
const MOST_SENTENCES: usize = 5;
/// Fewer words than this say nothing about how hard a text is.
const FEWEST_WORDS: usize = 25;
/// Letters of a short form; longer words in capitals are shouted.
const LONGEST_SHORT: usize = 5;

/// Words with a plainer one, or with none that is needed.
const PLAINER: &[(&str, &str)] = &[
    ("accommodate", "make room for"),
    ("assist", "help"),
    ("attend", "come to"),
    ("bame", "the name of the group"),
    ("bme", "the name of the group"),
    ("commence", "start"),
    ("demonstrate", "show"),
    ("dynamic", ""),
    ("easy", ""),
    ("energetic", ""),
    ("ensure", "make sure"),
    ("enthusiastic", ""),
    ("facilitate", "help"),
    ("in order to", "to"),
    ("individuals", "people"),
    ("just", ""),
    ("mature", ""),
    ("participate", "take part"),
    ("passionate", ""),
    ("please", ""),
    ("prior to", "before"),
    ("provide", "give"),
    ("purchase", "buy"),
    ("regarding", "about"),
    ("require", "need"),
    ("required", "needed"),
    ("service users", "people"),
    ("should", "can, or must"),
    ("simple", ""),
    ("simply", ""),
    ("sorry", ""),
    ("utilise", "use"),
    ("via", "by"),
    ("vulnerable", "what people need"),
];

/// Short forms that need no explaining (P42).
const KNOWN_SHORT: [&str; 12] = ["NHS", "DBS", "ESOL", "GCSE", "A&E", "BSL", "GPS", "999", "111", "CV", "GP", "UK"];

/// How hard a text is to read. A formula over one short text is right to within two or three years of school, so it tells steps
/// and no figure.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reading {
    /// A child of 11 can read it: what we aim for (P1).
    Plain,
    /// Harder than that.
    Hard,
    /// Much harder.
    VeryHard,
}

/// What a text is like, and what would make it plainer.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Plain {
    /// Characters.
    pub characters: usize,
    /// How hard it is to read, by Flesch and Kincaid (P58); none for a text too short to measure.
    pub reading: Option<Reading>,
    /// What would make it plainer, one sentence each.
    pub advice: Vec<String>,
}

/// Looks at a text.
pub fn plain(text: &str) -> Plain {
    let sentences = sentences(text);
    let words: Vec<&str> = words(text).collect();
    let reading = reading(&sentences, &words);
    let mut advice = Vec::new();
    if matches!(reading, Some(Reading::Hard | Reading::VeryHard)) {
        advice.push("Use shorter sentences and shorter words.".to_owned());
    }
    for sentence in &sentences {
        let count = self::words(sentence).count();
        if count > LONGEST_SENTENCE {
            let begin: Vec<&str> = self::words(sentence).take(4).collect();
            advice.push(format!(
                "The sentence that begins ‘{}’ has {count} words. Use {LONGEST_SENTENCE} or fewer.",
                begin.join(" ")
            ));
        }
    }
    if sentences.len() > MOST_SENTENCES {
        advice.push(format!("There are {} sentences. People read up to {MOST_SENTENCES}.", sentences.len()));
    }
    advice.extend(plainer(text));
    advice.extend(capitals(&words));
    if text.contains('!') {
        advice.push("Leave out exclamation marks.".to_owned());
    }
    Plain { characters: text.chars().count(), reading, advice }
}

/// Sentences end where a mark is followed by a blank, so not in "2.5", "10.30am" or "example.org".
fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut from = 0;
    let mut letters = text.char_indices().peekable();
    while let Some((at, one)) = letters.next() {
        let next = letters.peek().map(|(_, next)| *next);
        let ends = match one {
            '\n' => true,
            // "e.g. this", "St. Mary": the next word begins small, or what stands before is one or two letters.
            '.' => next.is_none_or(char::is_whitespace) && !is_shortened(&text[..at], &text[at + 1..]),
            '?' | '!' => next.is_none_or(char::is_whitespace),
            _ => false,
        };
        if ends {
            found.push(&text[from..at]);
            from = at + one.len_utf8();
        }
    }
    found.push(&text[from..]);
    found.retain(|part| part.chars().any(char::is_alphabetic));
    found
}

/// Whether the full stop between these ends a short form, not a sentence.
fn is_shortened(before: &str, after: &str) -> bool {
    let word = before.rsplit(|one: char| one.is_whitespace()).next().unwrap_or_default();
    let small = after.trim_start().starts_with(char::is_lowercase);
    let known = ["st", "dr", "mr", "mrs", "ms", "no"].contains(&word.to_lowercase().as_str());
    small || known && after.trim_start().starts_with(char::is_alphanumeric)
}

/// Short forms that need a word, and words that are shouted; each once.
fn capitals(words: &[&str]) -> Vec<String> {
    let shouted = |word: &&&str| word.len() > 2 && word.chars().all(|one| one.is_ascii_uppercase());
    let mut named: Vec<&str> = Vec::new();
    for word in words.iter().filter(shouted) {
        if !KNOWN_SHORT.contains(word) && !named.contains(word) {
            named.push(word);
        }
    }
    // In a text of capitals nothing is a short form.
    if named.len() > 2 || named.iter().any(|word| word.len() > LONGEST_SHORT) {
        return vec!["Write words in small letters: words in capitals are harder to read.".to_owned()];
    }
    let listed = |word: &str| PLAINER.iter().any(|(known, _)| known.eq_ignore_ascii_case(word));
    let named = named.into_iter().filter(|word| !listed(word));
    named.map(|word| format!("Say what ‘{word}’ means, or leave it out.")).collect()
}

/// Words to avoid that stand in the text.
fn plainer(text: &str) -> impl Iterator<Item = String> {
    let spaced = format!(" {} ", words(text).map(str::to_lowercase).collect::<Vec<_>>().join(" "));
    PLAINER.iter().filter(move |(word, _)| spaced.contains(&format!(" {word} "))).map(|(word, better)| {
        if better.is_empty() {
            format!("Leave out ‘{word}’.")
        } else {
            format!("Instead of ‘{word}’ write: {better}.")
        }
    })
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|one: char| !(one.is_alphanumeric() || matches!(one, '\'' | '’' | '-' | '&')))
        .filter(|word| !word.is_empty())
}

/// Flesch and Kincaid's grade, in steps; a child is five years older than the grade.
fn reading(sentences: &[&str], words: &[&str]) -> Option<Reading> {
    if words.len() < FEWEST_WORDS || sentences.is_empty() {
        return None;
    }
    let count = words.len() as f64;
    let syllables: usize = words.iter().map(|word| syllables(word)).sum();
    let grade = 0.39 * (count / sentences.len() as f64) + 11.8 * (syllables as f64 / count) - 15.59;
    Some(match grade {
        ..6.5 => Reading::Plain,
        ..10.0 => Reading::Hard,
        _ => Reading::VeryHard,
    })
}

/// Groups of vowels, without a silent e at the end: rough, and enough for an average.
fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let mut groups = 0;
    let mut before = false;
    for one in word.chars() {
        let vowel = matches!(one, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
        groups += usize::from(vowel && !before);
        before = vowel;
    }
    let silent = word.ends_with('e') && !word.ends_with("le") && groups > 1;
    (groups - usize::from(silent)).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_plain_words_need_no_advice() {
        let text = "You greet people at the door. You read their letter with them. You walk with them to the clinic. \
                    You can sit down when you like.";
        let plain = plain(text);
        assert_eq!((plain.reading, plain.advice), (Some(Reading::Plain), Vec::<String>::new()));
    }

    #[test]
    fn a_short_text_is_not_measured() {
        assert_eq!(
            plain("Interdisciplinary rehabilitation of multidisciplinary organisational environments.").reading,
            None
        );
    }

    #[test]
    fn words_of_the_office_are_named_with_a_plainer_one() {
        let text = "Enthusiastic individuals should assist the MDT in order to facilitate the provision of individualised \
                    rehabilitation interventions across multidisciplinary environments and organisational boundaries, and \
                    to utilise them! Each MDT helps.";
        let plain = plain(text);
        assert_eq!(plain.reading, Some(Reading::VeryHard));
        let advice = plain.advice.join("\n");
        for part in [
            "Use shorter sentences",
            "begins ‘Enthusiastic individuals should assist’ has 26 words",
            "Leave out ‘enthusiastic’",
            "Instead of ‘individuals’ write: people",
            "Instead of ‘in order to’ write: to",
            "Say what ‘MDT’ means",
            "exclamation",
        ] {
            assert!(advice.contains(part), "{part} is missing in\n{advice}");
        }
        assert_eq!(advice.matches("MDT").count(), 1, "each once");
    }

    #[test]
    fn a_full_stop_inside_a_number_an_address_or_a_short_form_ends_no_sentence() {
        let text = "Bring 2.5 litres e.g. in a bottle at 10.30am to St. Mary. Ask at example.org first.";
        assert_eq!(sentences(text).len(), 2, "{:?}", sentences(text));
        assert_eq!(sentences("You wait. You go.\nYou rest").len(), 3);
    }

    #[test]
    fn words_that_are_shouted_are_no_short_forms() {
        let advice = plain("GARDEN HELPER AT THE HOSPITAL").advice.join("\n");
        assert!(advice.contains("small letters") && !advice.contains("Say what"), "{advice}");
        assert!(plain("For BME people").advice.join("\n").matches("BME").count() <= 1);
    }

    #[test]
    fn a_word_inside_another_is_no_word() {
        assert_eq!(plain("The adjustable chair is pleased to assistant.").advice, Vec::<String>::new());
    }
}
