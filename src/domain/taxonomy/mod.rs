//! Every code the product stores and matches on: one enum a list, one id a thing. The ids are what is stored, matched and put
//! in interfaces, and they never change; the words a resident reads for them are in `locales/<tag>/taxonomy.ftl`.
//! A code says nothing about how it is shown or ranked.

mod criteria;
mod opportunity;
mod person;
mod phrase;
mod reason;
mod set;
mod visit;
mod when;
mod work;

pub use criteria::CriterionKind;
pub use opportunity::{
    Booking, Commitment, Contract, EventFeature, EventKind, JobFamily, OpportunityKind, Pattern, RoleKind, Shift,
};
pub use person::{Access, AgeBand, Check, Effort, Interest, Skill};
pub use phrase::{Document, Phrase, PhraseAnswer};
pub use reason::ReasonKind;
pub use set::CodeSet;
pub use visit::{Barrier, CheckPoint, VisitKind};
pub use when::{Day, PartOfDay};
pub use work::{AttemptResult, FeedbackKind, LeadOutcome, RedirectReason, ReleaseReason, Service, WithdrawReason};

/// One list of codes: what is common to all of them.
pub trait Code: Copy + Eq + std::fmt::Debug + 'static {
    /// The list's own name, in the singular and with hyphens; message ids of `taxonomy.ftl` begin with it.
    const LIST: &'static str;
    /// Every code, in the order of the list.
    const ALL: &'static [Self];
    /// The fixed id.
    fn id(self) -> &'static str;
    /// Where it stands in [`Code::ALL`].
    fn index(self) -> usize;
    /// The code with this id, if there is one.
    fn parse(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.id() == id)
    }
    /// The id of the message that names it to a resident: `interest-meeting-people`.
    fn message(self) -> String {
        format!("{}-{}", Self::LIST, self.id().replace('_', "-").replace('+', "-plus"))
    }
}

/// Declares a list of codes as an enum whose ids are written beside its variants.
macro_rules! codes {
    ($(#[$meta:meta])* $name:ident $list:literal { $($(#[$doc:meta])* $variant:ident = $id:literal,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$doc])* #[serde(rename = $id)] $variant,)* }

        impl $crate::domain::taxonomy::Code for $name {
            const LIST: &'static str = $list;
            const ALL: &'static [Self] = &[$(Self::$variant,)*];
            fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)* }
            }
            fn index(self) -> usize {
                self as usize
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str($crate::domain::taxonomy::Code::id(*self))
            }
        }
    };
}
pub(in crate::domain) use codes;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_reads_back_as_the_same_code() {
        for code in Interest::ALL {
            assert_eq!(Interest::parse(code.id()), Some(*code));
        }
        assert_eq!(AgeBand::parse("16-17"), Some(AgeBand::From16To17));
        assert_eq!(Interest::parse("nothing"), None);
    }

    #[test]
    fn message_ids_are_lower_case_with_hyphens() {
        assert_eq!(Interest::MeetingPeople.message(), "interest-meeting-people");
        assert_eq!(AgeBand::Adult.message(), "age-band-18-plus");
        assert_eq!(AgeBand::From16.message(), "age-band-16-plus");
    }
}
