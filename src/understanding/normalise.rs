//! Text becomes tokens: compatibility forms, case, marks, letter variants, digits of every script and stretched letters are
//! folded, so that one spelling in a word list finds them all. Each token remembers where it stood in the text as typed, so
//! that a name can be given back as written. What a word means is left to the lexicon.

use crate::domain::contact::digit_of;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_script::{Script, UnicodeScript};

/// What stands between a token and the one before it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Joint {
    /// Nothing: `3pm` is `3` and `pm`.
    Glued,
    /// White space only.
    Space,
    /// A single mark without white space: `27/3`, `10:30`.
    Mark(char),
    /// A comma or the like.
    Comma,
    /// The end of a sentence, or of a line.
    Stop,
}

/// What a token is made of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    /// Digits only.
    Number,
    /// Letters, perhaps with digits among them (`3ayez`, `ub1`).
    Word,
    /// One emoji.
    Emoji,
}

/// One word, number or emoji.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    /// Where it begins in the text as typed, in bytes.
    pub from: usize,
    /// Where it ends in the text as typed.
    pub to: usize,
    start: usize,
    end: usize,
    /// What it is made of.
    pub kind: Kind,
    /// What stands before it.
    pub joint: Joint,
}

/// A text as typed and its tokens.
#[derive(Clone, Debug, Default)]
pub(super) struct Text {
    /// As typed.
    pub original: String,
    folded: String,
    /// The tokens, in order.
    pub tokens: Vec<Token>,
}

/// The longest text that is read, in bytes; what follows is left unread. Channels accept less.
const LONGEST: usize = 8_000;

impl Text {
    /// Reads a text.
    pub(super) fn new(text: &str) -> Self {
        let mut end = text.len().min(LONGEST);
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let text = &text[..end];
        let mut read = Self {
            original: text.to_owned(),
            folded: String::with_capacity(text.len()),
            tokens: Vec::with_capacity(text.len() / 5 + 1),
        };
        read.split(text);
        read
    }

    /// The folded form of a token.
    pub(super) fn word(&self, token: &Token) -> &str {
        &self.folded[token.start..token.end]
    }

    /// The folded form of the token at this place; nothing past the end.
    pub(super) fn at(&self, index: usize) -> &str {
        self.tokens.get(index).map_or("", |token| self.word(token))
    }

    /// A token as typed.
    pub(super) fn typed(&self, token: &Token) -> &str {
        &self.original[token.from..token.to]
    }

    /// The value of a token of digits.
    pub(super) fn number(&self, index: usize) -> Option<u32> {
        let token = self.tokens.get(index).filter(|token| token.kind == Kind::Number)?;
        self.word(token).parse().ok()
    }

    /// Replaces the folded form of a token: a spelling corrected.
    pub(super) fn respell(&mut self, index: usize, word: &str) {
        let start = self.folded.len();
        self.folded.push_str(word);
        if let Some(token) = self.tokens.get_mut(index) {
            (token.start, token.end) = (start, self.folded.len());
        }
    }

    fn split(&mut self, text: &str) {
        let mut joint = Joint::Stop;
        let mut chars = text.char_indices().peekable();
        while let Some((from, first)) = chars.next() {
            if is_wordy(first) {
                let mut to = from + first.len_utf8();
                while let Some(&(at, next)) = chars.peek() {
                    let inside = is_wordy(next) || is_transparent(next);
                    let apostrophe = is_apostrophe(next)
                        && text[at + next.len_utf8()..].chars().next().is_some_and(char::is_alphanumeric);
                    if !inside && !apostrophe {
                        break;
                    }
                    to = at + next.len_utf8();
                    chars.next();
                }
                self.push_word(from, to, joint);
                joint = Joint::Glued;
            } else if is_emoji(first) {
                let start = self.folded.len();
                self.folded.push(first);
                let to = from + first.len_utf8();
                let end = self.folded.len();
                self.tokens.push(Token { from, to, start, end, kind: Kind::Emoji, joint });
                joint = Joint::Space;
            } else if !is_transparent(first) {
                joint = match (joint, first) {
                    (Joint::Stop, _) | (_, '\n' | '!' | '?' | '؟' | '۔' | '。' | ';' | '؛') => Joint::Stop,
                    (Joint::Mark('.'), c) if c.is_whitespace() => Joint::Stop,
                    (Joint::Mark('.'), '.') => Joint::Stop,
                    (Joint::Comma, _) => Joint::Comma,
                    (Joint::Mark(',' | '،'), _) => Joint::Comma,
                    (Joint::Space, ',' | '،' | ':' | '(' | ')') => Joint::Comma,
                    (Joint::Glued, c) if c.is_whitespace() => Joint::Space,
                    (Joint::Glued, c) => Joint::Mark(fold_mark(c)),
                    (Joint::Space, '.') => Joint::Stop,
                    (Joint::Space | Joint::Mark(_), _) => Joint::Space,
                };
            }
        }
    }

    /// Adds one run of letters and digits, split where an ending or a unit begins.
    fn push_word(&mut self, from: usize, to: usize, joint: Joint) {
        let typed = self.original[from..to].to_owned();
        if let Some((at, apostrophe)) = typed.char_indices().find(|(_, c)| is_apostrophe(*c)) {
            let (head, tail) = (&typed[..at], &typed[at + apostrophe.len_utf8()..]);
            let ending = matches!(tail.to_ascii_lowercase().as_str(), "ll" | "d" | "re");
            if ending || (head.len() <= 2 && tail.len() >= 3 && head.is_ascii() && !head.starts_with(is_digit)) {
                self.push_plain(from, from + at, joint);
                self.push_word(from + at + apostrophe.len_utf8(), to, Joint::Glued);
                return;
            }
        }
        // `3pm`, `14th`, `2nd`, `10h30`: a number and its unit.
        let digits = typed.find(|c| !is_digit(c)).unwrap_or(typed.len());
        if digits > 0 && digits < typed.len() {
            let rest = typed[digits..].to_ascii_lowercase();
            let unit = rest.trim_start_matches(|c: char| c.is_ascii_lowercase());
            let unit = &rest[..rest.len() - unit.len()];
            let known = matches!(unit, "am" | "pm" | "st" | "nd" | "rd" | "th" | "h" | "hr" | "hrs" | "a" | "p");
            let whole = unit.len() == rest.len();
            let foreign = !rest.is_ascii() && rest.chars().next().is_some_and(|c| c.script() == Script::Arabic);
            if (known && (whole || rest[unit.len()..].starts_with(is_digit))) || foreign {
                self.push_plain(from, from + digits, joint);
                self.push_plain(from + digits, to, Joint::Glued);
                return;
            }
        }
        self.push_plain(from, to, joint);
    }

    fn push_plain(&mut self, from: usize, to: usize, joint: Joint) {
        let start = self.folded.len();
        let typed = &self.original[from..to];
        if typed.is_ascii() {
            let plain = typed.bytes().filter(|b| *b != b'\'' && *b != b'`');
            self.folded.extend(plain.map(|b| char::from(b.to_ascii_lowercase())));
        } else {
            fold_into(typed, &mut self.folded);
        }
        if self.folded.len() == start {
            return;
        }
        let digits = self.folded.as_bytes()[start..].iter().all(u8::is_ascii_digit);
        let kind = if digits { Kind::Number } else { Kind::Word };
        self.tokens.push(Token { from, to, start, end: self.folded.len(), kind, joint });
    }
}

/// One word folded as the tokens of a text are: for word lists.
pub(super) fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    fold_into(word, &mut folded);
    folded
}

/// Marks are dropped from Latin and Arabic letters only: elsewhere they are vowels (हिन्दी) or letters of their own (й).
fn fold_into(typed: &str, folded: &mut String) {
    let mut drops_marks = true;
    let mut recompose = false;
    let start = folded.len();
    for c in typed.nfkd() {
        if is_combining_mark(c) {
            if !drops_marks {
                folded.push(c);
                recompose = true;
            }
            continue;
        }
        if is_transparent(c) || is_apostrophe(c) {
            continue;
        }
        if let Some(digit) = digit_of(c) {
            folded.push(char::from(b'0' + digit));
            continue;
        }
        drops_marks = c.is_ascii() || matches!(c.script(), Script::Latin | Script::Arabic | Script::Greek);
        match c {
            'ى' | 'ی' | 'ې' | 'ۍ' => folded.push('ي'),
            'ة' | 'ہ' | 'ھ' | 'ە' | 'ۀ' => folded.push('ه'),
            'ک' | 'گ' | 'ڭ' | 'ݣ' => folded.push('ك'),
            'ٱ' => folded.push('ا'),
            'چ' => folded.push('ج'),
            'پ' => folded.push('ب'),
            'ڤ' | 'ڥ' => folded.push('ف'),
            'ء' | 'ـ' => {}
            'ł' | 'Ł' => folded.push('l'),
            'ı' => folded.push('i'),
            'ø' | 'Ø' => folded.push('o'),
            'đ' | 'Đ' => folded.push('d'),
            'ß' => folded.push_str("ss"),
            'æ' | 'Æ' => folded.push_str("ae"),
            'œ' | 'Œ' => folded.push_str("oe"),
            'ς' => folded.push('σ'),
            other => folded.extend(other.to_lowercase()),
        }
    }
    if recompose {
        let whole: String = folded[start..].nfc().collect();
        folded.truncate(start);
        folded.push_str(&whole);
    }
}

/// `heeelp` with every run of three or more letters cut to this many; nothing if there is no such run.
pub(super) fn unstretched(word: &str, keep: usize) -> Option<String> {
    let mut out = String::with_capacity(word.len());
    let mut found = false;
    let mut chars = word.chars().peekable();
    while let Some(c) = chars.next() {
        let mut run = 1;
        while chars.next_if_eq(&c).is_some() {
            run += 1;
        }
        let long = run >= 3 && !c.is_ascii_digit();
        found |= long;
        out.extend(std::iter::repeat_n(c, if long { keep } else { run }));
    }
    found.then_some(out)
}

fn is_digit(c: char) -> bool {
    digit_of(c).is_some()
}

fn is_wordy(c: char) -> bool {
    if c.is_ascii() {
        c.is_ascii_alphanumeric()
    } else {
        c.is_alphanumeric() || is_combining_mark(c) && !is_transparent(c)
    }
}

/// Zero-width characters, direction marks, tatweel, variation selectors: invisible to the reader, so to us.
pub(super) fn is_transparent(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{AD}'
        | '\u{61C}' | 'ـ' | '\u{1F3FB}'..='\u{1F3FF}' | '\u{FE00}'..='\u{FE0F}' | '\u{20E3}')
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | 'ʼ' | 'ʻ' | '`' | '´' | '＇')
}

fn is_emoji(c: char) -> bool {
    matches!(u32::from(c), 0x1F100..=0x1FAFF | 0x2600..=0x27BF | 0x2B50 | 0x2B55)
}

fn fold_mark(c: char) -> char {
    match c {
        '٫' | '·' => '.',
        '：' => ':',
        '،' | '，' => ',',
        '–' | '—' | '‐' | '‑' | '−' => '-',
        '⁄' | '／' => '/',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        let text = Text::new(text);
        text.tokens.iter().map(|token| text.word(token).to_owned()).collect()
    }

    #[test]
    fn letter_variants_marks_and_digits_become_one_spelling() {
        assert_eq!(words("أُريد مُسـاعَدة، الآن"), ["اريد", "مساعده", "الان"]);
        assert_eq!(words("Café ŁÓDŹ İstanbul ＨＥＬＰ"), ["cafe", "lodz", "istanbul", "help"]);
        assert_eq!(words("٠٧٧٠٠ ۹۰۰"), ["07700", "900"]);
        assert_eq!(words("мой हिन्दी"), ["мой", "हिन्दी"]);
    }

    #[test]
    fn invisible_marks_do_not_hide_a_word() {
        assert_eq!(words("he\u{200B}lp\u{202E} me"), ["help", "me"]);
    }

    #[test]
    fn contractions_and_units_are_taken_apart() {
        assert_eq!(
            words("I'll can't we’re 3pm 14th 3ayez UB1"),
            ["i", "ll", "cant", "we", "re", "3", "pm", "14", "th", "3ayez", "ub1"]
        );
    }

    #[test]
    fn stretched_letters_are_cut() {
        assert_eq!(unstretched("heeelp", 1).as_deref(), Some("help"));
        assert_eq!(unstretched("freeee", 2).as_deref(), Some("free"));
        assert_eq!(unstretched("hello", 1), None);
    }

    #[test]
    fn a_token_knows_what_it_looked_like() {
        let text = Text::new("اسمي أحمد");
        assert_eq!(text.typed(&text.tokens[1]), "أحمد");
    }
}
