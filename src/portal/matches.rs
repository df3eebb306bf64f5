//! What fits a lead, with the reasons, as its pages show it before and after the claim: codes alone stand behind it.

use super::english::English;
use crate::desk::matches::LeadMatch;
use crate::domain::taxonomy::OpportunityKind;
use crate::language::Language;

/// Reasons of one match: more are not read (P37).
const REASONS: usize = 4;

/// An opportunity that fits.
pub(super) struct Fitting {
    pub(super) id: String,
    /// Whether a phrase may name it.
    pub(super) can_be_told: bool,
    pub(super) title: String,
    /// Who posts it, and where it is.
    pub(super) whose: String,
    pub(super) chosen: bool,
    pub(super) reasons: Vec<String>,
}

impl Fitting {
    pub(super) fn new(found: LeadMatch, english: &English) -> Self {
        let LeadMatch { opportunity, organisation, reasons, chosen } = found;
        let place = match &opportunity.place {
            place if *place == opportunity.borough => place.clone(),
            place => format!("{place}, {}", opportunity.borough),
        };
        let whose = if organisation.is_empty() { place } else { format!("{organisation}. {place}") };
        let reasons = reasons.iter().take(REASONS).map(|reason| english.reason(reason)).collect();
        let id = opportunity.id.to_string();
        let can_be_told = matches!(opportunity.kind, OpportunityKind::Volunteering | OpportunityKind::Job);
        Self { id, can_be_told, title: opportunity.title.clone(), whose, chosen, reasons }
    }

    pub(super) fn all(found: Vec<LeadMatch>, english: &English) -> Vec<Self> {
        found.into_iter().map(|one| Self::new(one, english)).collect()
    }
}

impl English {
    /// Why an opportunity fits, as the person reads it.
    fn reason(&self, reason: &crate::matching::Reason) -> String {
        self.words().reason(reason, Language::SOURCE)
    }
}
