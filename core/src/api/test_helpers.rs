//! Operations only for tests: `test_helpers`.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
pub mod confirmation_tokens;
pub mod customers;
pub mod issuing;
pub mod refunds;
pub mod terminal;
pub mod test_clocks;
pub mod treasury;

pub use test_clocks::TestClock;
