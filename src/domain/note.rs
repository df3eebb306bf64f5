//! What should not stand in a note: a telephone or NHS number, or a word about someone's health. It is a guess that asks the writer
//! once; they decide. Staff write notes in English.

/// Digits of the shortest number that is looked for.
const NUMBER: usize = 9;

/// The beginnings of words about health, in lower case; those that end in a space are whole words.
const HEALTH: &[&str] = &[
    "allerg",
    "anaemi",
    "antidepress",
    "anxiety",
    "arthriti",
    "asthma",
    "autis",
    "bipolar",
    "blind ",
    "cancer",
    "chemo",
    "counselling",
    "deaf ",
    "dementia",
    "depress",
    "diabet",
    "diagnos",
    "dialysis",
    "disab",
    "disease",
    "dyslex",
    "epilep",
    "fibromyalgia",
    "hepatitis",
    "hiv ",
    "illness",
    "infection",
    "inhaler",
    "insulin",
    "medicat",
    "medicine",
    "mental health",
    "miscarr",
    "operation ",
    "overdose",
    "pregnan",
    "prescri",
    "psych",
    "ptsd ",
    "schizo",
    "sick ",
    "sickle",
    "stroke ",
    "suicid",
    "surger",
    "symptom",
    "therap",
    "tuberculosis",
    "tumour",
    "unwell",
];

/// Whether words hold what looks like a telephone or NHS number, or like a detail about health.
pub fn looks_private(words: &str) -> bool {
    has_number(words) || has_health(words)
}

/// Digits as people write numbers: in groups, with spaces, hyphens, dots or brackets between them.
fn has_number(words: &str) -> bool {
    let mut digits = 0;
    for letter in words.chars() {
        match letter {
            _ if letter.is_numeric() => digits += 1,
            ' ' | '-' | '.' | '(' | ')' | '+' => {}
            _ => digits = 0,
        }
        if digits >= NUMBER {
            return true;
        }
    }
    false
}

fn has_health(words: &str) -> bool {
    let plain = |letter: char| if letter.is_alphanumeric() { letter } else { ' ' };
    let words: String = words.to_lowercase().chars().map(plain).collect();
    let words = format!(" {} ", words.split_whitespace().collect::<Vec<_>>().join(" "));
    HEALTH.iter().any(|word| words.contains(&format!(" {word}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_seen_however_they_are_grouped() {
        for private in ["Ring 07700 900123", "NHS 943 476 5919", "(020) 7946-0000 at work", "+44 7700 900 123"] {
            assert!(looks_private(private), "{private}");
        }
        for fine in ["Mornings, 9.30 to 12.", "Bus 207, 2 stops, 24/11/2026", "Lead 7KQM 4XHP"] {
            assert!(!looks_private(fine), "{fine}");
        }
    }

    #[test]
    fn words_about_health_are_seen_at_the_beginning_of_words() {
        for private in ["Has Diabetes.", "on medication", "mental-health worker", "was sick", "Pregnant"] {
            assert!(looks_private(private), "{private}");
        }
        for fine in ["Speaks slowly. Mornings are best.", "Sickert Road", "Prefers the ward cafe", "Wants cooperation"]
        {
            assert!(!looks_private(fine), "{fine}");
        }
    }
}
