//! Numbers as each language groups them, always in the digits 0 to 9 (P46).

use crate::language::Language;
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;

/// Writes numbers in one language.
pub(crate) struct Numbers(DecimalFormatter);

impl Numbers {
    pub(crate) fn new(language: Language) -> Self {
        let preferences = (&crate::words::locale(language)).into();
        let formatter =
            DecimalFormatter::try_new(preferences, icu::decimal::options::DecimalFormatterOptions::default());
        Self(formatter.expect("the numbers of every language are compiled in"))
    }

    /// With at most one digit after the point: more is never needed, and hard to read.
    pub(crate) fn write(&self, number: f64) -> String {
        let rounded = round(number).to_string();
        rounded.parse::<Decimal>().map_or(rounded, |decimal| self.0.format_to_string(&decimal))
    }
}

/// To one digit after the point.
pub(crate) fn round(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_and_keep_their_digits() {
        let english = Numbers::new(Language::SOURCE);
        assert_eq!(english.write(2000.0), "2,000");
        assert_eq!(english.write(1.24), "1.2");
        for tag in ["ar", "fa", "bn", "ne"] {
            let written = Numbers::new(Language::parse(tag).unwrap()).write(17.0);
            assert_eq!(written, "17", "{tag}");
        }
    }
}
