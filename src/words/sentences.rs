//! One sentence at a time: how easy wording is laid out. Sentence ends are Unicode's (with ؟ and ۔), minus the stops of a few
//! abbreviations.

use unicode_segmentation::UnicodeSegmentation;

/// What ends in a stop without ending a sentence.
const ABBREVIATIONS: [&str; 5] = ["e.g.", "i.e.", "Dr.", "St.", "No."];

/// The text with each sentence on a line of its own.
pub(crate) fn one_a_line(text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut open = false;
    for piece in text.split_sentence_bounds() {
        let trimmed = piece.trim();
        if trimmed.is_empty() {
            continue;
        }
        match lines.last_mut().filter(|_| open) {
            Some(line) => {
                line.push(' ');
                line.push_str(trimmed);
            }
            None => lines.push(trimmed.to_owned()),
        }
        let ends_line = piece.ends_with('\n');
        open = !ends_line && ABBREVIATIONS.iter().any(|abbreviation| trimmed.ends_with(abbreviation));
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_sentence_stands_on_its_own_line() {
        assert_eq!(one_a_line("Go to A&E. Take a friend, e.g. Amina."), "Go to A&E.\nTake a friend, e.g. Amina.");
        assert_eq!(one_a_line("هل هذا مناسب؟ نعم. شكرًا"), "هل هذا مناسب؟\nنعم.\nشكرًا");
        assert_eq!(one_a_line("یہ مفت ہے۔ فون کریں۔"), "یہ مفت ہے۔\nفون کریں۔");
        assert_eq!(one_a_line("Call:\n999\n\nNow."), "Call:\n999\nNow.");
    }
}
