//! What a page's form holds, read without trusting it: words, one choice, several ticks, or fields.

use crate::channel::web::message_id;
use crate::turn::Said;
use std::collections::BTreeMap;

/// The most fields or ticks that we read; no form of ours has as many.
const MOST: usize = 60;

/// A form as it was sent.
pub(crate) struct Posted {
    /// What was said; `None` where nothing was.
    pub(crate) said: Option<Said>,
    /// What the page called it.
    pub(crate) id: String,
    /// The language of the page it stood on.
    pub(crate) language: Option<String>,
}

impl Posted {
    /// Reads the pairs of a form. What we do not know is passed over.
    pub(crate) fn read(pairs: Vec<(String, String)>) -> Self {
        let (mut id, mut language, mut text, mut choice) = (None, None, None, None);
        let (mut several, mut ticked) = (false, Vec::new());
        let mut fields: BTreeMap<String, String> = BTreeMap::new();
        for (name, value) in pairs.into_iter().take(MOST) {
            match name.as_str() {
                "message" => id = message_id::read(&value).map(str::to_owned),
                "lang" => language = Some(value),
                "text" => text = Some(value),
                "choice" => choice = Some(value),
                "several" => several = true,
                "choices" => ticked.push(value),
                _ => {
                    if let Some(field) = name.strip_prefix("field.") {
                        let ticks = fields.entry(field.to_owned()).or_default();
                        if !ticks.is_empty() && !value.is_empty() {
                            ticks.push(',');
                        }
                        ticks.push_str(&value);
                    }
                }
            }
        }
        let said = if let Some(choice) = choice {
            Some(Said::Choice(choice))
        } else if several || !ticked.is_empty() {
            Some(Said::Choices(ticked))
        } else if !fields.is_empty() {
            Some(Said::Fields(fields))
        } else {
            text.filter(|text| !text.trim().is_empty()).map(Said::Text)
        };
        Self { said, id: id.unwrap_or_else(message_id::fresh), language }
    }

    /// The words, to stand in the box again when they could not be taken.
    pub(crate) fn typed(&self) -> &str {
        match &self.said {
            Some(Said::Text(text)) => text,
            _ => "",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pairs: &[(&str, &str)]) -> Option<Said> {
        Posted::read(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()).said
    }

    #[test]
    fn a_form_says_one_thing() {
        assert_eq!(read(&[("text", "hello")]), Some(Said::Text("hello".to_owned())));
        assert_eq!(read(&[("text", " \n")]), None);
        assert_eq!(read(&[("choice", "any.back"), ("text", "")]), Some(Said::Choice("any.back".to_owned())));
        assert_eq!(read(&[("several", "1")]), Some(Said::Choices(Vec::new())), "nothing ticked is an answer");
        assert_eq!(read(&[("nonsense", "1")]), None);
    }

    #[test]
    fn ticks_of_one_field_are_joined() {
        let said =
            read(&[("field.days", ""), ("field.days", "mon"), ("field.days", "tue"), ("field.name", "Sam, of Acton")]);
        let fields = BTreeMap::from([
            ("days".to_owned(), "mon,tue".to_owned()),
            ("name".to_owned(), "Sam, of Acton".to_owned()),
        ]);
        assert_eq!(said, Some(Said::Fields(fields)));
    }
}
