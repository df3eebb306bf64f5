//! What the product tells in numbers. A number of people leaves through one gate: small ones are hidden, others rounded, and nothing
//! beside them gives a hidden one away.

pub mod feedback;
pub mod gate;
