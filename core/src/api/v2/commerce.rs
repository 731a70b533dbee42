//! A part of Stripe's API: `v2::commerce`.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
pub mod product_catalog;
