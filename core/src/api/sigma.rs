//! A part of Stripe's API: `sigma`.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
pub mod scheduled_query_runs;

pub use scheduled_query_runs::ScheduledQueryRun;
