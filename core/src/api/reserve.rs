//! A part of Stripe's API: `reserve`.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
pub mod holds;
pub mod plans;
pub mod releases;

pub use holds::Hold;
pub use plans::Plan;
pub use releases::Release;
