//! Operations only for tests: `test_helpers::terminal`.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
pub mod readers;
