//! Discord. `lay_out` makes posts of an answer; `custom_id` says what buttons carry, `modal` which forms they open, `commands` and
//! `public` what stands outside a conversation; `limits` holds what Discord takes, and `fits` that no language outgrows it.

pub mod custom_id;
pub mod direction;
pub mod fits;
pub mod limits;
pub mod markdown;
pub mod post;
pub mod splitting;
