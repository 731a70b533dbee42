//! A part of Stripe's API: `billing_portal`.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
pub mod configurations;
pub mod sessions;

pub use configurations::Configuration;
pub use sessions::Session;
