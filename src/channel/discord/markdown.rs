//! Our words as Discord's Markdown. What people and coordinators typed must neither be formatted nor call anyone, and our own
//! words use no Markdown: so everything is escaped, and reads as it was written. What is copied (numbers, references, links,
//! addresses) needs no escape and gets none, because "copy" on a telephone takes the source.

use super::direction;
use crate::language::Direction;
use regex::Regex;
use std::sync::LazyLock;

/// How a text is set.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Setting {
    /// Which way it runs.
    pub(super) direction: Direction,
    /// Whether it stands behind a bar, as what matters most does: without colour, and for screen readers too.
    pub(super) quoted: bool,
    /// Whether its first line is strong.
    pub(super) strong: bool,
    /// Whether links stand in angle brackets, which keeps Discord from showing what is behind them.
    pub(super) bracketed: bool,
}

impl Setting {
    /// Ordinary text.
    pub(super) fn plain(direction: Direction) -> Self {
        Self { direction, quoted: false, strong: false, bracketed: false }
    }
}

/// A text as Discord shows it: each line escaped, and with the mark that keeps its direction.
pub(super) fn set(text: &str, setting: Setting) -> String {
    let mut lines = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let mark: String = direction::mark(line, setting.direction).into_iter().collect();
        let words = escape_line(line, setting.bracketed);
        let words = if setting.strong && number == 0 && !line.trim().is_empty() {
            // Discord wants the stars right at the words.
            format!("**{}**", words.trim())
        } else {
            words
        };
        let bar = if setting.quoted { "> " } else { "" };
        lines.push(format!("{bar}{mark}{words}"));
    }
    lines.join("\n")
}

static LINK: LazyLock<Regex> = LazyLock::new(|| pattern(r#"https?://[^\s<>"'`*|\\\u{2066}-\u{2069}]+"#));
static BLOCK: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"^[\s\u{200e}\u{200f}\u{2066}-\u{2069}]*(?:(#{1,3}\s|-#\s|[>*+-](?:\s|$)|>>>)|(\d+)\.\s)")
});
static EMOJI: LazyLock<Regex> = LazyLock::new(|| pattern(r"^:[A-Za-z0-9_+-]*[A-Za-z][A-Za-z0-9_+-]*:"));

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("a pattern of ours is sound")
}

/// One line, escaped, without a list's number: a heading that begins with a number is no list.
pub(super) fn escape(line: &str) -> String {
    let mut escaped = String::with_capacity(line.len() + 8);
    escape_words(line, 0, line.len(), &mut None, &mut escaped);
    escaped
}

fn escape_line(line: &str, bracketed: bool) -> String {
    let mut escaped = String::with_capacity(line.len() + 8);
    // A heading, a list, a quote: the first sign of it is escaped; of a numbered list, the stop.
    let mut block = BLOCK
        .captures(line)
        .and_then(|found| found.get(1).map(|sign| sign.start()).or_else(|| found.get(2).map(|number| number.end())));
    let mut at = 0;
    for link in LINK.find_iter(line) {
        escape_words(line, at, link.start(), &mut block, &mut escaped);
        if bracketed {
            escaped.extend(["<", link.as_str(), ">"]);
        } else {
            escaped.push_str(link.as_str());
        }
        at = link.end();
    }
    escape_words(line, at, line.len(), &mut block, &mut escaped);
    escaped
}

fn escape_words(line: &str, from: usize, to: usize, block: &mut Option<usize>, escaped: &mut String) {
    for (offset, c) in line[from..to].char_indices() {
        let at = from + offset;
        let rest = &line[at + c.len_utf8()..];
        let before = line[..at].chars().next_back();
        let inside_word =
            before.is_some_and(|c| c.is_ascii_alphanumeric()) && rest.starts_with(|c: char| c.is_ascii_alphanumeric());
        let needed = match c {
            '\\' | '*' | '`' | '~' | '|' | '<' | '[' | ']' => true,
            // An address with an underscore is copied more often than it is mistaken for slanted words.
            '_' => !inside_word,
            ':' => EMOJI.is_match(&line[at..]),
            _ => false,
        };
        if needed || block.take_if(|start| *start == at).is_some() {
            escaped.push('\\');
        }
        escaped.push(c);
        if c == '@' && (rest.starts_with("everyone") || rest.starts_with("here")) && !inside_word {
            escaped.push('\u{200b}');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn said(text: &str) -> String {
        set(text, Setting::plain(Direction::Ltr))
    }

    #[test]
    fn what_is_typed_is_not_formatted() {
        assert_eq!(
            said("*big* __under__ ~~gone~~ `code` ||hidden||"),
            r"\*big\* \_\_under\_\_ \~\~gone\~\~ \`code\` \|\|hidden\|\|"
        );
        assert_eq!(said("[a link](https://example.org)"), r"\[a link\](https://example.org)");
        assert_eq!(said("# Big\n> said\n- one\n1. two\n-# small"), "\\# Big\n\\> said\n\\- one\n1\\. two\n\\-# small");
        assert_eq!(said("I like :heart: at 10:30:00"), r"I like \:heart: at 10:30:00");
    }

    #[test]
    fn what_is_typed_calls_nobody() {
        assert_eq!(said("<@123> <#4> <t:1:R>"), r"\<@123> \<#4> \<t:1:R>");
        assert_eq!(said("hello @everyone"), "hello @\u{200b}everyone");
        assert_eq!(said("write to amina@here.example.org"), "write to amina@here.example.org");
    }

    #[test]
    fn what_is_copied_stays_as_it_is() {
        for value in
            ["07700 900123", "+44 7700 900123", "ACDE FGHJ", "first_last@example.org", "https://example.org/a_b?c=*d"]
        {
            let value = value.replace('*', "");
            assert_eq!(said(&value), value);
        }
        let bracketed = Setting { bracketed: true, ..Setting::plain(Direction::Ltr) };
        assert_eq!(set("See https://example.org/a_b", bracketed), "See <https://example.org/a_b>");
    }

    #[test]
    fn what_matters_stands_behind_a_bar_with_a_strong_first_line() {
        let setting = Setting { quoted: true, strong: true, ..Setting::plain(Direction::Ltr) };
        assert_eq!(set("Call 999 now.\nIt is free.", setting), "> **Call 999 now.**\n> It is free.");
    }

    #[test]
    fn an_arabic_line_keeps_its_direction() {
        let shown = set("مرحبًا\nBrent: قريب", Setting::plain(Direction::Rtl));
        assert_eq!(shown, "مرحبًا\n\u{200f}Brent: قريب");
    }

    /// What a reader sees: escapes taken away again.
    fn read(shown: &str) -> String {
        let mut read = String::new();
        let mut chars = shown.chars();
        while let Some(c) = chars.next() {
            match c {
                '\\' => read.extend(chars.next()),
                '\u{200b}' => {}
                _ => read.push(c),
            }
        }
        read
    }

    proptest! {
        #[test]
        fn it_reads_as_it_was_written(text in "[a-z0-9 *_`~|<>@#:.\\\\()\\[\\]+-]{0,60}") {
            prop_assert_eq!(read(&said(&text)), text);
        }

        #[test]
        fn no_sign_of_markdown_is_left_bare(text in "[a-z *_`~|<\\[]{0,60}") {
            let shown = said(&text);
            let mut before = ' ';
            for c in shown.chars() {
                prop_assert!(!"*`~|<[".contains(c) || before == '\\', "{}", shown);
                before = if before == '\\' { ' ' } else { c };
            }
        }
    }
}
