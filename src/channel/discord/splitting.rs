//! Texts that are longer than one message holds: cut at the end of a sentence, else of a word, else between two characters as
//! people see them; never inside one of those, and never so that an isolate (U+2066 to U+2069) is left open (P55). A value
//! that is too long by itself is closed at the cut and opened again behind it.
//!
//! Discord's own documents say "characters", serenity counts Unicode scalar values, clients count UTF-16 units: we count the
//! last, which is never less.

use unicode_segmentation::UnicodeSegmentation;

/// How long Discord may find a text: in UTF-16 units, of which no character has less than one.
pub(super) fn length(text: &str) -> usize {
    text.encode_utf16().count()
}

/// The pieces of a text. `fits` says whether a piece can be sent; of two that begin alike the shorter must fit if the longer does.
pub(super) fn split(text: &str, fits: impl Fn(&str) -> bool) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut rest = text.trim().to_owned();
    while rest.chars().any(is_seen) && !fits(&rest) {
        let places = places(&rest);
        let at = best(&rest, &places, &fits);
        let (open, piece) = (open_at(&rest, at), rest[..at].trim_end());
        pieces.push(format!("{piece}{}", CLOSE.to_string().repeat(open.len())));
        rest = format!("{}{}", open.iter().collect::<String>(), rest[at..].trim_start());
    }
    if rest.chars().any(is_seen) {
        pieces.push(rest);
    }
    pieces
}

/// The text with "…" where it is too long for a label or heading, whose limit is in UTF-16 units.
pub(super) fn cut(text: &str, limit: usize) -> String {
    if length(text) <= limit {
        return text.to_owned();
    }
    let whole = |at: usize| {
        let closed = CLOSE.to_string().repeat(open_at(text, at).len());
        format!("{}…{closed}", text[..at].trim_end())
    };
    let ends = text.grapheme_indices(true).map(|(start, _)| start);
    let fitting = ends.map(whole).take_while(|cut| length(cut) <= limit);
    fitting.last().unwrap_or_default()
}

/// The end of an isolate.
const CLOSE: char = '\u{2069}';

/// Where a text may be cut.
struct Place {
    at: usize,
    rank: Rank,
}

/// How good a place is; inside an isolate only where there is no other.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Grapheme,
    WordInside,
    SpaceInside,
    SentenceInside,
    Word,
    Space,
    Sentence,
}

fn places(text: &str) -> Vec<Place> {
    let sentences: Vec<usize> = text.split_sentence_bound_indices().map(|(start, _)| start).collect();
    let words: Vec<usize> = text.split_word_bound_indices().map(|(start, _)| start).collect();
    let mut depth = 0_usize;
    let mut seen_word = false;
    let mut places = Vec::new();
    for (at, grapheme) in text.grapheme_indices(true) {
        if seen_word {
            let before = text[..at].chars().next_back();
            let is_space = before.is_some_and(char::is_whitespace) || grapheme.starts_with(char::is_whitespace);
            let rank = match (sentences.binary_search(&at).is_ok(), is_space, words.binary_search(&at).is_ok()) {
                (true, _, _) => [Rank::Sentence, Rank::SentenceInside],
                (_, true, _) => [Rank::Space, Rank::SpaceInside],
                (_, _, true) => [Rank::Word, Rank::WordInside],
                _ => [Rank::Grapheme, Rank::Grapheme],
            };
            places.push(Place { at, rank: rank[usize::from(depth > 0)] });
        }
        seen_word |= grapheme.chars().any(is_seen);
        depth = grapheme.chars().fold(depth, |depth, c| match c {
            '\u{2066}'..='\u{2068}' => depth + 1,
            CLOSE => depth.saturating_sub(1),
            _ => depth,
        });
    }
    places
}

/// The best place whose piece fits: of the best rank, the last.
fn best(text: &str, places: &[Place], fits: &impl Fn(&str) -> bool) -> usize {
    let piece = |at: usize| format!("{}{}", text[..at].trim_end(), CLOSE.to_string().repeat(open_at(text, at).len()));
    let reach = places.partition_point(|place| fits(&piece(place.at)));
    let within = &places[..reach];
    let best = within.iter().max_by_key(|place| (place.rank, place.at));
    best.map_or_else(|| longest_scalars(text, fits), |place| place.at)
}

/// A single visible character longer than a message: nobody writes that, but it must not stop us.
fn longest_scalars(text: &str, fits: &impl Fn(&str) -> bool) -> usize {
    let ends: Vec<usize> = text.char_indices().map(|(start, c)| start + c.len_utf8()).collect();
    let isolates = text.chars().take_while(|c| is_isolate(*c)).count();
    let reach = ends.partition_point(|end| fits(&text[..*end]));
    ends[reach.max(isolates + 1).min(ends.len()) - 1]
}

/// The isolates that are open at a place, outermost first.
fn open_at(text: &str, at: usize) -> Vec<char> {
    text[..at].chars().fold(Vec::new(), |mut open, c| {
        match c {
            '\u{2066}'..='\u{2068}' => open.push(c),
            CLOSE => drop(open.pop()),
            _ => {}
        }
        open
    })
}

fn is_seen(c: char) -> bool {
    !c.is_whitespace() && !is_isolate(c)
}

fn is_isolate(c: char) -> bool {
    matches!(c, '\u{2066}'..=CLOSE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at_most(limit: usize) -> impl Fn(&str) -> bool {
        move |piece| length(piece) <= limit
    }

    fn bare(text: &str) -> String {
        text.chars().filter(|c| !c.is_whitespace() && !is_isolate(*c)).collect()
    }

    /// Sentences in four scripts, values in isolates, emoji of several parts.
    fn texts() -> impl Strategy<Value = String> {
        let part = prop_oneof![
            "[a-zA-Z]{1,12}",
            "[ابتثجحخد]{1,9}",
            "[कखगघ]ि?",
            Just("👩‍👩‍👧".to_owned()),
            Just("é".to_owned()),
            "[.!?؟۔।]",
            "[ \n]{1,2}",
            "[ \n]",
            "[a-zب ]{1,30}".prop_map(|value| format!("\u{2068}{value}\u{2069}")),
        ];
        proptest::collection::vec(part, 0..80).prop_map(|parts| parts.concat())
    }

    proptest! {
        #[test]
        fn pieces_fit_lose_nothing_and_leave_no_isolate_open(text in texts(), limit in 24_usize..120) {
            let pieces = split(&text, at_most(limit));
            for piece in &pieces {
                prop_assert!(length(piece) <= limit);
                prop_assert!(open_at(piece, piece.len()).is_empty());
                prop_assert!(!bare(piece).is_empty());
            }
            prop_assert_eq!(bare(&pieces.concat()), bare(&text));
        }

        #[test]
        fn no_character_is_cut_in_two(text in texts(), limit in 24_usize..120) {
            let whole: Vec<&str> = text.graphemes(true).filter(|g| !bare(g).is_empty()).collect();
            let pieces = split(&text, at_most(limit));
            let cut: Vec<&str> =
                pieces.iter().flat_map(|piece| piece.graphemes(true)).filter(|g| !bare(g).is_empty()).collect();
            prop_assert_eq!(cut, whole);
        }

        #[test]
        fn a_cut_label_fits_and_leaves_no_isolate_open(text in texts(), limit in 12_usize..90) {
            let cut = cut(&text, limit);
            prop_assert!(length(&cut) <= limit);
            prop_assert!(open_at(&cut, cut.len()).is_empty() || length(&text) <= limit);
        }
    }

    #[test]
    fn a_text_is_cut_at_the_end_of_a_sentence() {
        let said = split("It is free. It takes an hour. Come on Monday.", at_most(30));
        assert_eq!(said, ["It is free. It takes an hour.", "Come on Monday."]);
        assert_eq!(split("هل هذا مناسب؟ نعم هو كذلك.", at_most(20)), ["هل هذا مناسب؟", "نعم هو كذلك."]);
        assert_eq!(split("یہ مفت ہے۔ فون کریں۔", at_most(14)), ["یہ مفت ہے۔", "فون کریں۔"]);
        assert_eq!(split("यह मुफ़्त है। फ़ोन करें।", at_most(16)), ["यह मुफ़्त है।", "फ़ोन करें।"]);
    }

    #[test]
    fn without_sentences_words_and_without_words_characters_stay_whole() {
        assert_eq!(split("one two three", at_most(9)), ["one two", "three"]);
        assert_eq!(split("क्षिक्षिक्षि", at_most(5)), ["क्षि", "क्षि", "क्षि"]);
        assert_eq!(split(&"👩‍👩‍👧".repeat(2), at_most(9)), ["👩‍👩‍👧", "👩‍👩‍👧"]);
    }

    #[test]
    fn a_value_stays_in_one_piece_where_it_can() {
        let text = "Your role: \u{2068}Garden helper in Southall\u{2069} soon";
        assert_eq!(split(text, at_most(32))[1], "\u{2068}Garden helper in Southall\u{2069} soon");
    }

    #[test]
    fn a_value_that_is_too_long_is_closed_and_opened_again() {
        let said = split("\u{2068}One two. Three four.\u{2069}", at_most(14));
        assert_eq!(said, ["\u{2068}One two.\u{2069}", "\u{2068}Three four.\u{2069}"]);
    }

    #[test]
    fn one_endless_character_still_ends() {
        let zalgo = format!("a{}", "\u{301}".repeat(50));
        assert!(split(&zalgo, at_most(20)).iter().all(|piece| length(piece) <= 20));
    }

    #[test]
    fn a_long_title_ends_in_three_dots() {
        assert_eq!(cut("Garden helper", 8), "Garden…");
        assert_eq!(cut("\u{2068}Garden helper\u{2069}", 10), "\u{2068}Garden…\u{2069}");
        assert_eq!(cut("Garden", 6), "Garden");
    }
}
