//! Words as blocks of a page: paragraphs, real lists (P54), and numbers and addresses that can be pressed. A number or address
//! that is pressed or copied holds no isolation marks (P51).

use regex::Regex;
use std::sync::LazyLock;

/// A block of text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Block {
    /// A paragraph.
    Paragraph(Vec<Span>),
    /// A list.
    List(Vec<Vec<Span>>),
}

/// A part of a line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Span {
    /// Words.
    Words(String),
    /// Something to press.
    Link {
        /// Where it goes: `tel:`, `mailto:` or an address.
        to: String,
        /// What it says.
        label: String,
    },
}

/// Numbers as we write them (999, 116 123, 0808 2000 247, 07700 900123), addresses of pages and of people.
static PRESSABLE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?x)
        (?P<page> (?: https?:// | www\. ) [^\s\u{2066}-\u{2069}<>]*[\w/] )
        | (?P<mail> [\w.+-]+@[\w-]+(?:\.[\w-]+)+ )
        | (?P<phone> (?: \b (?: 999 | 111 | 101 | 112 | 18000 | 116\ ?\d{3} | 0\d(?:\ ?\d){7,10} ) | \+44\ ?\d(?:\ ?\d){7,10} ) \b )",
    )
    .expect("the pattern is tested")
});

/// A text as blocks. Lines are paragraphs; lines that begin with a bullet are a list.
pub(crate) fn blocks(text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        match line.trim_start_matches('\u{200f}').strip_prefix('•') {
            Some(item) => {
                let item = spans(item.trim_start());
                match blocks.last_mut() {
                    Some(Block::List(items)) => items.push(item),
                    _ => blocks.push(Block::List(vec![item])),
                }
            }
            None => blocks.push(Block::Paragraph(spans(line))),
        }
    }
    blocks
}

/// A line as words and things to press.
pub(crate) fn spans(line: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut end = 0;
    for found in PRESSABLE.captures_iter(line) {
        let whole = found.get(0).expect("a match has a whole");
        if whole.start() > end {
            spans.push(Span::Words(line[end..whole.start()].to_owned()));
        }
        let label = whole.as_str().to_owned();
        let to = if found.name("page").is_some() {
            if label.starts_with("http") { label.clone() } else { format!("https://{label}") }
        } else if found.name("mail").is_some() {
            format!("mailto:{label}")
        } else {
            format!("tel:{}", label.replace(' ', ""))
        };
        spans.push(Span::Link { to, label });
        end = whole.end();
    }
    if end < line.len() {
        spans.push(Span::Words(line[end..].to_owned()));
    }
    spans
}

#[cfg(test)]
mod tests {
    use super::*;

    fn links(text: &str) -> Vec<String> {
        let all = |spans: Vec<Span>| {
            spans.into_iter().filter_map(|span| if let Span::Link { to, .. } = span { Some(to) } else { None })
        };
        blocks(text)
            .into_iter()
            .flat_map(|block| match block {
                Block::Paragraph(spans) => all(spans).collect::<Vec<_>>(),
                Block::List(items) => items.into_iter().flat_map(all).collect(),
            })
            .collect()
    }

    #[test]
    fn numbers_can_be_pressed() {
        assert_eq!(links("Call 999.\nSamaritans: 116 123"), ["tel:999", "tel:116123"]);
        assert_eq!(links("اتصل \u{2068}0808 2000 247\u{2069}"), ["tel:08082000247"]);
        assert_eq!(links("Text 18000, or +44 7700 900123"), ["tel:18000", "tel:+447700900123"]);
    }

    #[test]
    fn what_is_no_number_to_call_cannot_be_pressed() {
        assert_eq!(links("Monday 7 December 2026, 10:30, 9990 roles, Band 5, ACDE 1116"), Vec::<String>::new());
    }

    #[test]
    fn addresses_can_be_pressed_without_what_stands_around_them() {
        assert_eq!(links("See \u{2068}https://example.org/a?b=c\u{2069}."), ["https://example.org/a?b=c"]);
        assert_eq!(links("All are on www.jobs.nhs.uk."), ["https://www.jobs.nhs.uk"]);
        assert_eq!(links("Write to help@example.org."), ["mailto:help@example.org"]);
    }

    #[test]
    fn bullets_are_a_list() {
        let list = blocks("You can:\n• rest\n\u{200f}• wait\n\nGo on");
        assert!(
            matches!(&list[..], [Block::Paragraph(_), Block::List(items), Block::Paragraph(_)] if items.len() == 2)
        );
    }
}
