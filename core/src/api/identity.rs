//! A part of Stripe's API: `identity`.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
pub mod verification_reports;
pub mod verification_sessions;

pub use verification_reports::VerificationReport;
pub use verification_sessions::VerificationSession;
