//! A part of Stripe's API: `entitlements`.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
pub mod active_entitlements;
pub mod features;

pub use active_entitlements::{ActiveEntitlement, ActiveEntitlementSummary};
pub use features::Feature;
