//! A part of Stripe's API: `three_d_secure`.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
pub mod authentications;

pub use authentications::Authentication;
