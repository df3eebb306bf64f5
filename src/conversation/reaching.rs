//! How to reach someone: a telephone number or an e-mail address, what to say where it is neither, and the address that looks
//! mistyped (P25).

use super::turn::Turn;
use super::{Arg, Line};
use crate::domain::contact::{EmailAddress, PhoneNumber, PhoneProblem};
use crate::forms::{FormId, Value};
use crate::understanding::Details;

impl Turn<'_> {
    pub(super) fn answer_contact(&mut self, details: &Details, text: &str) -> bool {
        if details.phone.is_some() || details.email.is_some() {
            self.keep_contact(details.phone.clone(), details.email.clone(), text);
            return true;
        }
        if text.chars().filter(char::is_ascii_digit).count() >= 6 || text.contains('@') {
            let message = if text.contains('@') { "contact-email-wrong" } else { phone_message(text) };
            self.tell(Line::new(message).with("typed", Arg::Exact(self.contact_here(text.trim()))));
            self.ask_current();
            return true;
        }
        false
    }

    /// Keeps a way to reach someone; an address that looks mistyped is asked about first (P25).
    pub(super) fn keep_contact(&mut self, phone: Option<PhoneNumber>, email: Option<EmailAddress>, typed: &str) {
        if let Some(email) = email {
            if email.likely_meant().is_some() {
                self.state.doubtful_email = Some(email.as_str().to_owned());
                if let Some(phone) = phone {
                    self.keep_phone(phone, typed);
                }
                self.open(FormId::Contact, "contact");
                self.ask_current();
                return;
            }
            self.state.answers.set("email", Value::Email(email));
        }
        if let Some(phone) = phone {
            self.keep_phone(phone, typed);
        }
        self.state.answers.set("contact", Value::One("given".to_owned()));
        self.accept();
    }

    pub(super) fn keep_phone(&mut self, number: PhoneNumber, typed: &str) {
        self.state.answers.set("phone", Value::Phone { number, typed: typed.trim().to_owned() });
        self.state.answers.set("phone_given", Value::One("yes".to_owned()));
    }

    pub(super) fn settle_doubtful_email(&mut self, choice: &str) -> bool {
        let Some(typed) = self.state.doubtful_email.take().and_then(|typed| EmailAddress::parse(&typed)) else {
            return false;
        };
        let email = match choice {
            "use_likely" => typed.likely_meant().unwrap_or(typed),
            "use_typed" => typed,
            _ => return false,
        };
        self.state.answers.set("email", Value::Email(email));
        self.state.answers.set("contact", Value::One("given".to_owned()));
        self.accept();
        true
    }
}

/// What to say of something that is not a telephone number.
pub(super) fn phone_message(text: &str) -> &'static str {
    match PhoneNumber::parse(text) {
        Err(PhoneProblem::TooShort) => "contact-phone-short",
        Err(PhoneProblem::TooLong) => "contact-phone-long",
        _ => "contact-phone-wrong",
    }
}
