//! A part of Stripe's API: `apps`.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
pub mod installs;
pub mod secrets;

pub use installs::Install;
pub use secrets::Secret;
