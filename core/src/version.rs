//! The version of Stripe's API.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.

/// The version of Stripe's API that this crate is made for.
/// See [versioning](https://docs.stripe.com/api/versioning).
pub const API_VERSION: &str = "2026-10-28.endive";
