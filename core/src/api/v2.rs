//! A part of Stripe's API: `v2`.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
pub mod amounts;
pub mod billing;
pub mod commerce;
pub mod core;
pub mod money_management;
pub mod test_helpers;

pub use amounts::Amount;
