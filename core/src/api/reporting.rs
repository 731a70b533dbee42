//! A part of Stripe's API: `reporting`.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
pub mod report_runs;
pub mod report_types;

pub use report_runs::ReportRun;
pub use report_types::ReportType;
