//! Operations only for tests: `v2::test_helpers`.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
pub mod money_management;
