//! Operations only for tests: `v2::money_management::test_helpers`.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
pub mod financial_addresses;

pub use financial_addresses::FinancialAddressCreditSimulation;
