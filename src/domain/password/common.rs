//! What many people choose as a password: the words of a list, with numbers, marks and keyboard runs around them, two at most, and
//! letters swapped for digits. `Password1234!`, `qwertyuiop12`, `W3lcomeW3lcome` and `Summer-2026-NHS` are all of one kind, so
//! the list holds the words (`common.txt`), and this rule what is done to them. Three or more words are a passphrase.

use std::collections::HashSet;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

/// The words, phrases and whole passwords; letters and digits only.
static WORDS: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| include_str!("common.txt").lines().filter(|line| !line.starts_with('#')).collect());

/// Rows and columns of a keyboard, the alphabet, the digits: four or more in a row, either way, are no secret. Columns go down each, up
/// each, or down one and up the next.
const RUNS: [&str; 12] = [
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
    "1q2w3e4r5t6y7u8i9o0p",
    "qazwsxedcrfvtgbyhnujmikolp",
    "zaqxswcdevfrbgtnhymjukilop",
    "zaq1xsw2cde3vfr4bgt5nhy6mju7ki8lo9p0",
    "qazxswedcvfrtgbnhyujmkiolp",
    "1qazxsw23edcvfr45tgbnhy67ujmki89olp0",
];
/// The longest piece whose repeating is no secret, and how often it has to come.
const LONGEST_PIECE: usize = 4;
const REPEATED: usize = 3;
/// The shortest part of a run that counts as one.
const SHORTEST_RUN: usize = 4;
/// Digits in a row that are a year, a day or a count: longer ones may be a secret.
const LONGEST_NUMBER: usize = 8;
/// The longest word looked for.
const LONGEST_WORD: usize = 40;
/// The most words that make no passphrase.
const FEW: usize = 2;

/// Whether a password is one that many would choose, or is made of what others know.
pub(super) fn is_common(password: &str, known: &[&str]) -> bool {
    let known = known_words(known);
    let plain = bare(password);
    if plain.is_empty() {
        // Nothing but marks: a secret only if there are several kinds.
        return password.chars().collect::<HashSet<_>>().len() < 4;
    }
    // Digits and marks at the end may have been added or swapped in.
    let core = password.trim_end_matches(|c: char| !c.is_alphabetic()).len();
    let swapped = [(core, 'i'), (core, 'l'), (password.len(), 'i'), (password.len(), 'l')];
    is_made_of(&plain, &known)
        || swapped.into_iter().any(|(end, one)| is_made_of(&swap_back(password, end, one), &known))
}

/// Letters and digits alone, small, without marks on Latin letters.
fn bare(text: &str) -> Zeroizing<String> {
    let letters = text.nfkd().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase);
    Zeroizing::new(letters.collect())
}

/// The same with digits and marks that stand for letters put back up to this byte; `1` stands for two letters.
fn swap_back(text: &str, end: usize, one: char) -> Zeroizing<String> {
    let back = |c| match c {
        '@' | '4' => 'a',
        '3' | '€' => 'e',
        '0' => 'o',
        '$' | '5' => 's',
        '7' | '+' => 't',
        '8' => 'b',
        '1' | '!' | '|' => one,
        other => other,
    };
    let text = Zeroizing::new(text[..end].chars().map(back).chain(text[end..].chars()).collect::<String>());
    bare(&text)
}

fn known_words(known: &[&str]) -> HashSet<String> {
    let parts = known.iter().flat_map(|text| {
        let words: Vec<String> = text
            .split(|c: char| !c.is_alphanumeric())
            .map(|word| bare(word).to_string())
            .filter(|word| !word.is_empty())
            .collect();
        let initials: String = words.iter().filter_map(|word| word.chars().next()).collect();
        let whole = words.concat();
        words.into_iter().chain([initials, whole])
    });
    parts.filter(|part| part.chars().count() > 2).collect()
}

/// Whether a text is nothing but at most [`FEW`] known words with numbers, runs and repeats between them.
fn is_made_of(text: &str, known: &HashSet<String>) -> bool {
    let letters: Vec<char> = text.chars().collect();
    // The fewest words that cover the first so many letters, by whether a number stands last: two numbers never follow each
    // other, else every long number would be made of short ones.
    let mut fewest = vec![[usize::MAX; 2]; letters.len() + 1];
    fewest[0] = [0, usize::MAX];
    for start in 0..letters.len() {
        let [after_other, after_number] = fewest[start];
        let any = after_other.min(after_number);
        if any == usize::MAX {
            continue;
        }
        for end in start + 1..=letters.len().min(start + LONGEST_WORD) {
            let part = &letters[start..end];
            if after_other != usize::MAX && part.len() <= LONGEST_NUMBER && part.iter().all(char::is_ascii_digit) {
                fewest[end][1] = fewest[end][1].min(after_other);
            }
            if is_run(part) || is_repeat(part) {
                fewest[end][0] = fewest[end][0].min(any);
            }
            let word: Zeroizing<String> = Zeroizing::new(part.iter().collect());
            if WORDS.contains(word.as_str()) || known.contains(word.as_str()) {
                fewest[end][0] = fewest[end][0].min(any + 1);
            }
        }
    }
    fewest[letters.len()].iter().any(|words| *words <= FEW)
}

fn is_run(part: &[char]) -> bool {
    if part.len() < SHORTEST_RUN {
        return false;
    }
    let there: String = part.iter().collect();
    let back: String = part.iter().rev().collect();
    RUNS.iter().any(|run| run.contains(&there) || run.contains(&back))
}

/// One to four letters again and again, three times at least; the last time may break off.
fn is_repeat(part: &[char]) -> bool {
    let repeats =
        |piece: usize| part.len() >= piece * REPEATED && (piece..part.len()).all(|at| part[at] == part[at - piece]);
    (1..=LONGEST_PIECE).any(repeats)
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: [&str; 4] = ["Alongside", "Westway Hospitals NHS Trust", "Ada Okafor", "ada.okafor@example.org"];

    #[test]
    fn what_many_choose_is_common_however_it_is_dressed() {
        for text in [
            "password1234",
            "PasswordPassword",
            "P@ssw0rd2026!",
            "Passw0rd!!!!",
            "qwertyuiop123",
            "1qaz2wsx3edc",
            "123456789012",
            "111111111111",
            "abababababab",
            "iloveyou4ever",
            "Welcome-2026!",
            "W3lc0m3W3lc0m3",
            "letmein letmein",
            "Liverpool1985!",
            "manchesterunited",
            "SummerHoliday26",
            "correct horse battery staple",
            "trustno1trustno1",
            "Hospital123456",
            "!!!!!!!!!!!!",
            "Friday19850412",
            "qazwsxedcrfv",
            "rfvedcwsxqaz",
            "Zaqxswcdevfr",
            "1qazxsw23edc",
            "19871987198719",
            "x7qx7qx7qx7q",
            "Kt4!Kt4!Kt4!",
        ] {
            assert!(is_common(text, &[]), "{text}");
        }
    }

    #[test]
    fn what_others_know_of_someone_is_common_for_them_alone() {
        for text in ["westwayhospitals", "WHNT-password1", "Alongside2026!!", "AdaOkafor1985", "0kaf0r-alongside"] {
            assert!(is_common(text, &KNOWN), "{text}");
        }
        assert!(!is_common("okafor-kettledrum", &KNOWN));
        assert!(!is_common("AdaOkafor1985", &[]));
    }

    #[test]
    fn a_passphrase_or_a_random_one_is_not_common() {
        for text in [
            "sunshine dragon monkey pepper",
            "kettle under rain",
            "8372619402751",
            "qm7-Ld2x-9vTa",
            "my dog eats 14 shoes",
            "vqkzptrwmxhg",
            "hb4rgtx9hb4rgtx9",
        ] {
            assert!(!is_common(text, &KNOWN), "{text}");
        }
    }

    #[test]
    fn the_list_holds_each_word_once_in_small_letters_and_digits() {
        let lines: Vec<&str> = include_str!("common.txt").lines().filter(|line| !line.starts_with('#')).collect();
        assert_eq!(lines.len(), WORDS.len(), "a word stands twice");
        for line in lines {
            assert_eq!(*bare(line), line);
            assert!(line.chars().count() > 2 && line.chars().count() <= LONGEST_WORD, "{line}");
        }
    }
}
