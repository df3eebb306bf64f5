//! Names as keys: two spellings that differ only in case, accents, apostrophes, full stops, `&` or `Saint` give the same key.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// The key of a name: lower case, without accents, apostrophes and full stops, `and` for `&`, `st` for `saint`, one space
/// between words.
pub fn key(name: &str) -> String {
    let mut key = String::with_capacity(name.len());
    let mut word_start = 0;
    let end_word = |key: &mut String, start: &mut usize| {
        if &key[*start..] == "saint" {
            key.truncate(*start);
            key.push_str("st");
        }
        if key.len() > *start {
            key.push(' ');
        }
        *start = key.len();
    };
    for character in name.nfkd() {
        match character {
            '\'' | '\u{2018}' | '\u{2019}' | '\u{02bc}' | '`' | '\u{00b4}' | '.' => {}
            '&' => {
                end_word(&mut key, &mut word_start);
                key.push_str("and");
                end_word(&mut key, &mut word_start);
            }
            character if is_combining_mark(character) => {}
            character if character.is_alphanumeric() => key.extend(character.to_lowercase()),
            _ => end_word(&mut key, &mut word_start),
        }
    }
    end_word(&mut key, &mut word_start);
    key.truncate(key.trim_end().len());
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_name_give_one_key() {
        for (name, expected) in [
            ("St. Mary\u{2019}s  Hospital", "st marys hospital"),
            ("SAINT Marys hospital", "st marys hospital"),
            ("H&F", "h and f"),
            ("Hammersmith & Fulham", "hammersmith and fulham"),
            ("K\u{e9}nton", "kenton"),
            ("Staines-upon-Thames", "staines upon thames"),
            ("Ashford (Surrey)", "ashford surrey"),
            ("  ", ""),
        ] {
            assert_eq!(key(name), expected);
        }
    }
}
