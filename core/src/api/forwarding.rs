//! A part of Stripe's API: `forwarding`.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
pub mod requests;

pub use requests::Request;
