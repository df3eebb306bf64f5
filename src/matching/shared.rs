//! The snapshot of the opportunities that everyone in a process reads, swapped whole: turns and the desk see the same.

use super::index::Index;
use std::sync::{Arc, PoisonError, RwLock};

/// The snapshot of the opportunities. Clones are the same one.
#[derive(Clone)]
pub struct SharedIndex(Arc<RwLock<Arc<Index>>>);

impl SharedIndex {
    /// Begins with this snapshot.
    pub fn new(index: Index) -> Self {
        Self(Arc::new(RwLock::new(Arc::new(index))))
    }

    /// The snapshot as it stands.
    pub fn get(&self) -> Arc<Index> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Puts another in its place.
    pub fn set(&self, index: Index) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(index);
    }
}
