//! Forms of a few fields, as the NHS service manual has them: a refused one comes back with what was typed, a summary on top and the
//! message at the field. What was typed into a password or a code never comes back.

pub(super) use super::leads::Choice;
use super::page::{Page, html_with};
use super::problem::Problem;
use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;

/// A field.
pub(super) struct Field {
    /// Its id and its name in the form.
    pub(super) id: &'static str,
    pub(super) label: &'static str,
    pub(super) hint: &'static str,
    pub(super) kind: Kind,
    /// What browsers and password programs fill in.
    pub(super) autocomplete: &'static str,
    pub(super) value: String,
    pub(super) error: Option<String>,
}

/// What is typed into a field.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Email,
    /// Never shown again.
    Password,
    /// Digits, never shown again.
    Code,
}

impl Field {
    /// An empty field.
    pub(super) fn new(id: &'static str, label: &'static str, kind: Kind, autocomplete: &'static str) -> Self {
        Self { id, label, hint: "", kind, autocomplete, value: String::new(), error: None }
    }

    /// With a line that helps.
    pub(super) fn hint(self, hint: &'static str) -> Self {
        Self { hint, ..self }
    }

    /// With what was typed, where it may be shown again.
    pub(super) fn typed(self, value: &str) -> Self {
        match self.kind {
            Kind::Text | Kind::Email => Self { value: value.to_owned(), ..self },
            Kind::Password | Kind::Code => self,
        }
    }

    /// With what is wrong and what to do, if anything is.
    pub(super) fn wrong(self, error: Option<String>) -> Self {
        Self { error, ..self }
    }

    pub(super) fn type_(&self) -> &'static str {
        match self.kind {
            Kind::Text | Kind::Code => "text",
            Kind::Email => "email",
            Kind::Password => "password",
        }
    }

    pub(super) fn is_code(&self) -> bool {
        self.kind == Kind::Code
    }

    /// Names are not to be corrected, addresses and secrets not to be changed.
    pub(super) fn is_plain_text(&self) -> bool {
        self.kind == Kind::Text
    }

    pub(super) fn described_by(&self) -> Option<String> {
        let hint = (!self.hint.is_empty()).then(|| format!("{}-hint", self.id));
        let error = self.error.as_ref().map(|_| format!("{}-error", self.id));
        let both: Vec<String> = hint.into_iter().chain(error).collect();
        (!both.is_empty()).then(|| both.join(" "))
    }
}

/// Several things of which one or some are chosen.
pub(super) struct Group {
    /// The name in the form; the first option's id begins with it.
    pub(super) name: &'static str,
    pub(super) legend: &'static str,
    pub(super) hint: &'static str,
    /// Whether several may be chosen.
    pub(super) several: bool,
    pub(super) options: Vec<Choice>,
    pub(super) error: Option<String>,
}

impl Group {
    pub(super) fn described_by(&self) -> Option<String> {
        let hint = (!self.hint.is_empty()).then(|| format!("{}-hint", self.name));
        let error = self.error.as_ref().map(|_| format!("{}-error", self.name));
        let both: Vec<String> = hint.into_iter().chain(error).collect();
        (!both.is_empty()).then(|| both.join(" "))
    }

    pub(super) fn type_(&self) -> &'static str {
        if self.several { "checkbox" } else { "radio" }
    }
}

/// What leads elsewhere.
#[derive(Clone, Copy)]
pub(super) struct Link {
    pub(super) address: &'static str,
    pub(super) label: &'static str,
}

/// A page of one form.
#[derive(Template)]
#[template(path = "form.html", config = "src/portal/askama.toml")]
pub(super) struct FormPage {
    pub(super) page: Page,
    pub(super) back: Option<Link>,
    pub(super) heading: &'static str,
    pub(super) lines: Vec<String>,
    pub(super) action: String,
    /// Whose account it is, for password programs.
    pub(super) account: Option<String>,
    pub(super) fields: Vec<Field>,
    pub(super) group: Option<Group>,
    pub(super) button: &'static str,
    pub(super) after: Vec<String>,
}

/// What is wrong with a form: where, and what to do.
pub(super) struct Wrong {
    pub(super) at: String,
    pub(super) error: String,
}

impl FormPage {
    /// A form of these fields.
    pub(super) fn new(page: Page, heading: &'static str, action: impl Into<String>, fields: Vec<Field>) -> Self {
        Self {
            page,
            back: None,
            heading,
            lines: Vec::new(),
            action: action.into(),
            account: None,
            fields,
            group: None,
            button: "Continue",
            after: Vec::new(),
        }
    }

    fn wrong(&self) -> Vec<Wrong> {
        let fields = self
            .fields
            .iter()
            .filter_map(|field| field.error.clone().map(|error| Wrong { at: field.id.to_owned(), error }));
        let group = self.group.as_ref().and_then(|group| {
            let at = group.options.first().map(|first| format!("{}-{}", group.name, first.value))?;
            group.error.clone().map(|error| Wrong { at, error })
        });
        fields.chain(group).collect()
    }

    /// The page: 200 if nothing is wrong, 422 if something is.
    pub(super) fn show(&self) -> Result<Response, Problem> {
        let status = if self.wrong().is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        html_with(status, self)
    }

    /// The page for someone who has to wait: 429.
    pub(super) fn show_wait(&self, minutes: u16) -> Result<Response, Problem> {
        let mut response = html_with(StatusCode::TOO_MANY_REQUESTS, self)?;
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(u32::from(minutes) * 60));
        Ok(response)
    }
}

/// What someone reads who tried too often.
pub(super) fn wait_words(minutes: u16) -> String {
    match minutes {
        1 => "There were too many tries. Wait 1 minute, then try again".to_owned(),
        minutes => format!("There were too many tries. Wait {minutes} minutes, then try again"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_comes_back_except_passwords_and_codes() {
        for (kind, kept) in [(Kind::Text, "x"), (Kind::Email, "x"), (Kind::Password, ""), (Kind::Code, "")] {
            assert_eq!(Field::new("a", "A", kind, "off").typed("x").value, kept);
        }
    }
}
