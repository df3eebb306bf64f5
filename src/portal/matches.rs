//! What fits a lead, with the reasons, as its pages show it before and after the claim: codes alone stand behind it.

use super::english::English;
use crate::desk::leads::Unshared;
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
    /// The organisation that must not be given their name.
    pub(super) unshared: Option<String>,
    pub(super) reasons: Vec<String>,
}

/// What fits a lead: what they chose, then what else does.
pub(super) struct Fits {
    pub(super) chosen: Vec<Fitting>,
    pub(super) others: Vec<Fitting>,
}

impl Fits {
    pub(super) fn new(found: Vec<LeadMatch>, unshared: &[Unshared], english: &English) -> Self {
        let (chosen, others): (Vec<_>, Vec<_>) = found.into_iter().partition(|one| one.chosen);
        let all = |found: Vec<LeadMatch>| found.into_iter().map(|one| Fitting::new(one, unshared, english)).collect();
        Self { chosen: all(chosen), others: all(others) }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.chosen.is_empty() && self.others.is_empty()
    }
}

impl Fitting {
    fn new(found: LeadMatch, unshared: &[Unshared], english: &English) -> Self {
        let LeadMatch { opportunity, organisation, reasons, .. } = found;
        let refused = unshared.iter().find(|one| one.opportunity == opportunity.id);
        let place = match &opportunity.place {
            place if *place == opportunity.borough => place.clone(),
            place => format!("{place}, {}", opportunity.borough),
        };
        let whose = if organisation.is_empty() { place } else { format!("{organisation}. {place}") };
        let reasons = reasons.iter().take(REASONS).map(|reason| english.reason(reason)).collect();
        let id = opportunity.id.to_string();
        let can_be_told = matches!(opportunity.kind, OpportunityKind::Volunteering | OpportunityKind::Job);
        let unshared = refused.map(|one| one.organisation.clone());
        Self { id, can_be_told, title: opportunity.title.clone(), whose, unshared, reasons }
    }
}

impl English {
    /// Why an opportunity fits, as the person reads it.
    fn reason(&self, reason: &crate::matching::Reason) -> String {
        self.words().reason(reason, Language::SOURCE)
    }
}
