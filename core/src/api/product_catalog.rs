//! A part of Stripe's API: `product_catalog`.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
pub mod trial_offers;

pub use trial_offers::TrialOffer;
