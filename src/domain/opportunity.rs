//! Opportunities.
