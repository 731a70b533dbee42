//! A part of Stripe's API: `checkout`.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
pub mod session_line_items;
pub mod sessions;

pub use sessions::Session;
