//! Operations only for tests: `test_helpers::issuing`.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
pub mod authorizations;
pub mod cards;
pub mod personalization_designs;
pub mod transactions;
