//! Which of some labels someone meant who typed instead of pressing: by the words they share, whatever the language. Words that
//! many of the labels have say little; a word that only one has says which. Nothing is guessed where two fit alike.

use super::normalise::Text;

/// Typed messages of more words than this are sentences about something, not the name of a choice.
const LONGEST_PICK: usize = 12;

/// What a choice is called.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Names {
    /// As it is shown.
    pub label: String,
    /// Other words that people use for it, where the language lists some: then these tell, not the grammar of the label.
    pub also: Option<String>,
}

/// The label that was typed in full: the same words, whatever stands between them.
pub fn typed_in_full(typed: &str, labels: impl IntoIterator<Item = String>) -> Option<usize> {
    let typed = words(typed);
    labels.into_iter().position(|label| is_in_full(&typed, &words(&label)))
}

fn is_in_full(typed: &[String], label: &[String]) -> bool {
    !label.is_empty() && label == typed
}

/// The one choice that was meant.
pub fn picked_one(typed: &str, names: &[Names]) -> Option<usize> {
    let typed = words(typed);
    if typed.is_empty() || typed.len() > LONGEST_PICK {
        return None;
    }
    if let Some(same) = names.iter().position(|name| is_in_full(&typed, &words(&name.label))) {
        return Some(same);
    }
    let labels: Vec<Vec<String>> =
        names.iter().map(|name| words(name.also.as_deref().unwrap_or(&name.label))).collect();
    let scores: Vec<f32> = labels.iter().map(|label| score(&typed, label, &labels)).collect();
    let (best, score) = scores.iter().copied().enumerate().max_by(|one, other| one.1.total_cmp(&other.1))?;
    let telling = score > 0.0 && score >= 0.2 * typed.len() as f32;
    let alone = scores.iter().enumerate().all(|(index, other)| index == best || score - other > 0.2);
    (telling && alone).then_some(best)
}

/// Every choice that was named: in full, by a phrase that people use for it, or by a word that only it has.
pub fn picked_several(typed: &str, names: &[Names]) -> Vec<usize> {
    /// Shorter words of a label are mostly grammar; what is listed as another word for it may be shorter.
    const SHORTEST_TELLING: usize = 3;
    let typed = words(typed);
    let labels: Vec<Vec<String>> = names.iter().map(|name| words(&name.label)).collect();
    if let Some(same) = labels.iter().position(|label| is_in_full(&typed, label)) {
        return vec![same];
    }
    let phrases = said_phrases(&typed, names);
    let all: Vec<Vec<String>> = names
        .iter()
        .map(|name| words(&format!("{} {}", name.label, name.also.as_deref().unwrap_or_default())))
        .collect();
    let listed: Vec<Vec<String>> =
        names.iter().map(|name| other_names(name).filter(|it| it.len() == 1).flatten().collect()).collect();
    let tells = |index: usize| {
        typed
            .iter()
            .filter(|word| word.chars().count() > SHORTEST_TELLING || listed[index].contains(word))
            .any(|word| holds(&all[index], word) && all.iter().filter(|other| holds(other, word)).count() == 1)
    };
    (0..names.len()).filter(|index| phrases.contains(index) || tells(*index)).collect()
}

/// The choices of which a name of several words stands in what was typed. "2 weeks" is no "week": the longer name counts.
fn said_phrases(typed: &[String], names: &[Names]) -> Vec<usize> {
    let mut found: Vec<(usize, usize, usize)> = Vec::new();
    for (index, name) in names.iter().enumerate() {
        for phrase in other_names(name).chain([words(&name.label)]).filter(|phrase| phrase.len() > 1) {
            let starts = typed.windows(phrase.len()).enumerate().filter(|(_, window)| *window == phrase.as_slice());
            found.extend(starts.map(|(at, _)| (index, at, at + phrase.len())));
        }
    }
    let inside = |one: &(usize, usize, usize)| {
        found.iter().any(|other| other.1 <= one.1 && one.2 <= other.2 && other.2 - other.1 > one.2 - one.1)
    };
    found.iter().filter(|one| !inside(one)).map(|one| one.0).collect()
}

/// Each of the other names of a choice, as words.
fn other_names(name: &Names) -> impl Iterator<Item = Vec<String>> {
    name.also.as_deref().unwrap_or_default().split([',', '\u{60C}']).map(words).filter(|words| !words.is_empty())
}

fn words(text: &str) -> Vec<String> {
    let text = Text::new(text);
    text.tokens.iter().map(|token| text.word(token).to_owned()).collect()
}

fn score(typed: &[String], label: &[String], labels: &[Vec<String>]) -> f32 {
    let weight = |word: &String| {
        let shared = labels.iter().filter(|other| holds(other, word)).count();
        if holds(label, word) { 1.0 / (shared * shared) as f32 } else { 0.0 }
    };
    typed.iter().map(weight).sum()
}

fn holds(label: &[String], word: &str) -> bool {
    label.iter().any(|other| alike(other, word))
}

/// The same word, or two forms of it: they begin alike for most of the shorter one.
fn alike(one: &str, other: &str) -> bool {
    if one == other {
        return true;
    }
    let shared = one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count();
    let (short, long) = {
        let (one, other) = (one.chars().count(), other.chars().count());
        (one.min(other), one.max(other))
    };
    shared >= 4 && shared * 10 >= short * 6 && long - shared <= 4
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels(all: &[&str]) -> Vec<Names> {
        let names = |label: &&str| match label.split_once(" / ") {
            Some((label, also)) => Names { label: label.to_owned(), also: Some(also.to_owned()) },
            None => Names { label: (*label).to_owned(), also: None },
        };
        all.iter().map(names).collect()
    }

    #[test]
    fn a_word_that_only_one_choice_has_picks_it() {
        let whom = labels(&[
            "For me / me, myself",
            "For someone I care for / mum, dad",
            "Someone to ask how I am after a hospital stay / home, discharge",
        ]);
        assert_eq!(picked_one("me", &whom), Some(0));
        assert_eq!(picked_one("it's for my mum", &whom), Some(1));
        assert_eq!(picked_one("for someone i care for", &whom), Some(1), "as it is shown");
        assert_eq!(picked_one("when I go home", &whom), Some(2));
        assert_eq!(picked_one("I am 67", &whom), None, "grammar tells nothing");
        assert_eq!(picked_one("what is this", &whom), None);
    }

    #[test]
    fn several_are_picked_from_one_sentence() {
        let visits =
            labels(&["Meet me at the hospital", "Travel there and back with me", "Wait with me", "See me home"]);
        assert_eq!(picked_several("meet me at the hospital and wait with me", &visits), [0, 2]);
        assert_eq!(picked_several("I do not know", &visits), Vec::<usize>::new());
    }

    #[test]
    fn a_name_typed_in_full_counts_however_short_its_words_are() {
        let visits = labels(&["Isbitaalka igula kulan", "Ila sug / sug, sugo", "Guriga i gee"]);
        assert_eq!(picked_several("ila sug", &visits), [1]);
        assert_eq!(picked_several("i sug", &visits), [1], "listed, and in no other");
        assert_eq!(picked_several("guriga i gee oo ila sug", &visits), [1, 2]);
    }

    #[test]
    fn the_longer_of_two_names_counts() {
        let points =
            labels(&["After 1 week / a week, one week", "After 2 weeks / 2 weeks, two weeks", "After 6 weeks"]);
        assert_eq!(picked_several("after a week", &points), [0]);
        assert_eq!(picked_several("a week and two weeks", &points), [0, 1]);
        assert_eq!(picked_several("After 6 weeks", &points), [2]);
        assert_eq!(picked_several("weeks", &points), Vec::<usize>::new());
    }

    #[test]
    fn forms_of_a_word_are_alike_and_short_words_are_not() {
        assert!(alike("cleaner", "cleaning"));
        assert!(!alike("care", "car"));
        assert!(!alike("monday", "money"));
    }

    #[test]
    fn labels_in_arabic_are_picked_as_in_english() {
        let by = labels(&["أرسلوا لي رسالة", "اتصلوا بي"]);
        assert_eq!(picked_one("رسالة", &by), Some(0));
        assert_eq!(picked_one("اتصلوا", &by), Some(1));
    }
}
