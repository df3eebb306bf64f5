//! Answers taken one by one out of what was typed; each that cannot be read leaves a fault at its field.

use super::super::{Field, Written, translation_key};
use super::{Fault, known};
use crate::domain::spoken::{Spoken, SpokenSet};
use crate::domain::taxonomy::{Code, CodeSet, OpportunityKind};
use crate::domain::typed_day::typed_day;
use crate::domain::typed_time::{NoTime, typed_time};
use crate::language::Language;
use jiff::civil::{Date, Time};
use std::collections::BTreeSet;

/// What was typed, and what is wrong with it.
pub(super) struct Answers<'a> {
    written: &'a Written,
    faults: Vec<Fault>,
}

impl<'a> Answers<'a> {
    pub(super) fn new(written: &'a Written) -> Self {
        Self { written, faults: Vec::new() }
    }

    /// What is wrong, in the order of the fields, one fault a field.
    pub(super) fn faults(self) -> Vec<Fault> {
        let mut faults = self.faults;
        faults.sort_by_key(|fault| fault.field);
        faults.dedup_by_key(|fault| fault.field);
        faults
    }

    pub(super) fn wrong(&mut self, field: Field, text: impl Into<String>) {
        self.faults.push(Fault { field, text: text.into() });
    }

    /// The same where a value was to come.
    pub(super) fn fault<T>(&mut self, field: Field, text: impl Into<String>) -> Option<T> {
        self.wrong(field, text);
        None
    }

    pub(super) fn first(&self, field: Field) -> &'a str {
        self.written.first(field)
    }

    pub(super) fn all(&self, field: Field) -> &'a [String] {
        self.written.all(field)
    }

    pub(super) fn languages(&self) -> BTreeSet<Language> {
        self.written.languages()
    }

    pub(super) fn translated(&self, part: &str, language: Language) -> String {
        self.written.text(&translation_key(part, language)).to_owned()
    }

    /// Words that must be there.
    pub(super) fn words(&mut self, field: Field, longest: usize, missing: &str) -> String {
        if let Some(words) = self.optional_words(field, longest) {
            return words;
        }
        self.wrong(field, missing);
        String::new()
    }

    /// Words that may be there.
    pub(super) fn optional_words(&mut self, field: Field, longest: usize) -> Option<String> {
        // Only a description has lines; in a card a break elsewhere would read as something new.
        let words = match field {
            Field::Summary => self.first(field).to_owned(),
            _ => self.first(field).split_whitespace().collect::<Vec<_>>().join(" "),
        };
        let length = words.chars().count();
        if length > longest {
            self.wrong(field, format!("Use {longest} characters or fewer. You have {length}"));
        }
        (!words.is_empty()).then_some(words)
    }

    /// A code that must be there.
    pub(super) fn code<C: Code>(&mut self, field: Field, missing: &str) -> Option<C> {
        let typed = self.first(field);
        match C::parse(typed) {
            Some(code) => Some(code),
            None if typed.is_empty() => self.fault(field, missing),
            None => self.fault(field, format!("‘{typed}’ is not in the list: {}", known::<C>())),
        }
    }

    /// A code that may be there.
    pub(super) fn optional_code<C: Code>(&mut self, field: Field) -> Option<C> {
        if self.first(field).is_empty() { None } else { self.code(field, "") }
    }

    /// Codes, any number of them.
    pub(super) fn codes<C: Code>(&mut self, field: Field) -> CodeSet<C> {
        self.codes_besides(field, "")
    }

    /// Codes, any number of them, besides an answer that is none.
    pub(super) fn codes_besides<C: Code>(&mut self, field: Field, besides: &str) -> CodeSet<C> {
        let mut found = CodeSet::EMPTY;
        for typed in self.all(field).iter().filter(|typed| *typed != besides) {
            match C::parse(typed) {
                Some(code) => found.insert(code),
                None => self.wrong(field, format!("‘{typed}’ is not in the list: {}", known::<C>())),
            }
        }
        found
    }

    /// Spoken languages, any number of them.
    pub(super) fn spoken(&mut self, field: Field) -> SpokenSet {
        let mut found = SpokenSet::default();
        for typed in self.all(field) {
            match Spoken::parse(typed) {
                Some(language) => found.insert(language),
                None => self.wrong(field, format!("‘{typed}’ is no code of a language, like pl for Polish")),
            }
        }
        found
    }

    /// A whole number; a comma between thousands and a pound sign are no mistake.
    pub(super) fn number(&mut self, field: Field, least: u32, most: u32, missing: &str) -> u32 {
        let typed: String = self.first(field).chars().filter(|one| !matches!(one, ',' | ' ' | '£')).collect();
        if let Some(number) = typed.parse().ok().filter(|number| (least..=most).contains(number)) {
            return number;
        }
        self.wrong(field, missing);
        least
    }

    /// A whole number that may be there.
    pub(super) fn optional_number(&mut self, field: Field, least: u32, most: u32, wrong: &str) -> Option<u32> {
        if self.first(field).is_empty() { None } else { Some(self.number(field, least, most, wrong)) }
    }

    /// A number with a part after the point.
    pub(super) fn decimal(&mut self, field: Field, least: f32, most: f32, missing: &str) -> Option<f32> {
        let read = self.first(field).parse().ok().filter(|number: &f32| (least..=most).contains(number));
        if read.is_none() {
            self.wrong(field, missing);
        }
        read
    }

    /// A day.
    pub(super) fn day(&mut self, field: Field, missing: &str) -> Option<Date> {
        let read = typed_day(self.first(field));
        if read.is_none() {
            self.wrong(field, missing);
        }
        read
    }

    /// A time of day.
    pub(super) fn time(&mut self, field: Field, missing: &str) -> Option<Time> {
        match typed_time(self.first(field)) {
            Ok(time) => Some(time),
            Err(NoTime::Unread) => {
                self.wrong(field, missing);
                None
            }
            Err(unclear @ NoTime::Either(..)) => {
                self.wrong(field, unclear.to_string());
                None
            }
        }
    }

    /// Whether it was answered with yes.
    pub(super) fn yes(&mut self, field: Field) -> bool {
        match self.first(field) {
            "yes" => true,
            "" | "no" => false,
            other => {
                self.wrong(field, format!("Enter yes or no, not ‘{other}’"));
                false
            }
        }
    }

    /// A web address that people can open: those who do not want to give us their contact apply there.
    pub(super) fn link(&mut self, field: Field, kind: OpportunityKind) -> String {
        let typed = self.first(field);
        let rest = typed.strip_prefix("https://").unwrap_or_default();
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let (name, port) = host.split_once(':').unwrap_or((host, "443"));
        let label = |label: &str| {
            !label.is_empty()
                && label.bytes().all(|one| one.is_ascii_alphanumeric() || one == b'-')
                && label.len() <= 63
        };
        let named = name.contains('.') && name.split('.').all(label) && port.parse::<u16>().is_ok();
        let sound = named
            && typed.len() <= 300
            && !typed.contains(|one: char| one.is_whitespace() || "<>\"\\^`{|}".contains(one));
        if !sound {
            let what = if kind == OpportunityKind::Job {
                "the link to the advert"
            } else {
                "a link to where people can apply"
            };
            self.wrong(field, format!("Enter {what}. It begins with https://"));
        }
        typed.to_owned()
    }
}
