//! Plain words: how hard a text is to read, how long it is, and which of its words have a plainer one (P1 to P4, P8, P57). It
//! advises and refuses nothing: a measure finds what to look at, people find what is wrong (P7).

/// Words of a sentence (P2).
const LONGEST_SENTENCE: usize = 20;
/// Sentences of a description: more are not read (P37).
const MOST_SENTENCES: usize = 5;
/// The reading age to aim for, at most (P1).
const AIM: u8 = 11;
/// Fewer words than this say nothing about how hard a text is.
const FEWEST_WORDS: usize = 12;

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

/// What a text is like, and what would make it plainer.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Plain {
    /// Characters.
    pub characters: usize,
    /// The age from which it can be read, by Flesch and Kincaid; none for a text too short to measure.
    pub reading_age: Option<u8>,
    /// What would make it plainer, one sentence each.
    pub advice: Vec<String>,
}

/// Looks at a text.
pub fn plain(text: &str) -> Plain {
    let sentences: Vec<&str> = text
        .split_inclusive(['.', '?', '!', '\n'])
        .map(str::trim)
        .filter(|part| part.chars().any(char::is_alphabetic))
        .collect();
    let words: Vec<&str> = words(text).collect();
    let reading_age = reading_age(&sentences, &words);
    let mut advice = Vec::new();
    if let Some(age) = reading_age.filter(|age| *age > AIM) {
        advice.push(format!("The reading age is about {age}. Aim for 9 to {AIM}: shorter sentences, shorter words."));
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
    let short = words.iter().filter(|word| word.len() > 2 && word.chars().all(|one| one.is_ascii_uppercase()));
    let mut named: Vec<&str> = short.copied().filter(|word| !KNOWN_SHORT.contains(word)).collect();
    named.dedup();
    advice.extend(named.into_iter().map(|word| format!("Say what ‘{word}’ means, or leave it out.")));
    if text.contains('!') {
        advice.push("Leave out exclamation marks.".to_owned());
    }
    Plain { characters: text.chars().count(), reading_age, advice }
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

/// Flesch and Kincaid's grade, as the age of a child in that year of school (P58).
fn reading_age(sentences: &[&str], words: &[&str]) -> Option<u8> {
    if words.len() < FEWEST_WORDS || sentences.is_empty() {
        return None;
    }
    let count = words.len() as f64;
    let syllables: usize = words.iter().map(|word| syllables(word)).sum();
    let grade = 0.39 * (count / sentences.len() as f64) + 11.8 * (syllables as f64 / count) - 15.59;
    Some((grade + 5.0).round().clamp(5.0, 25.0) as u8)
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
        let text = "You greet people at the door. You read their letter with them. You walk with them to the clinic.";
        let plain = plain(text);
        assert!(plain.reading_age.is_some_and(|age| age <= AIM), "{plain:?}");
        assert_eq!(plain.advice, Vec::<String>::new());
    }

    #[test]
    fn words_of_the_office_are_named_with_a_plainer_one() {
        let text = "Enthusiastic individuals should assist the MDT in order to facilitate the provision of individualised \
                    rehabilitation interventions across multidisciplinary environments and organisational boundaries!";
        let advice = plain(text).advice.join("\n");
        for part in [
            "reading age is about",
            "begins ‘Enthusiastic individuals should assist’ has 22 words",
            "Leave out ‘enthusiastic’",
            "Instead of ‘individuals’ write: people",
            "Instead of ‘in order to’ write: to",
            "Say what ‘MDT’ means",
            "exclamation",
        ] {
            assert!(advice.contains(part), "{part} is missing in\n{advice}");
        }
    }

    #[test]
    fn a_word_inside_another_is_no_word() {
        assert_eq!(plain("The adjustable chair is pleased to assistant.").advice, Vec::<String>::new());
    }
}
