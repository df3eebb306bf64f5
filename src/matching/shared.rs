//! A snapshot that everyone in a process reads, swapped whole: turns and the desk see the same.

use super::index::Index;
use std::sync::{Arc, PoisonError, RwLock};

/// A snapshot, swapped whole. Clones are the same one.
pub struct Shared<T>(Arc<RwLock<Arc<T>>>);

/// The snapshot of the opportunities.
pub type SharedIndex = Shared<Index>;

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> Shared<T> {
    /// Begins with this snapshot.
    pub fn new(snapshot: T) -> Self {
        Self(Arc::new(RwLock::new(Arc::new(snapshot))))
    }

    /// The snapshot as it stands.
    pub fn get(&self) -> Arc<T> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Puts another in its place.
    pub fn set(&self, snapshot: T) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(snapshot);
    }
}
