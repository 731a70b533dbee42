//! Operations only for tests: `test_helpers::treasury`.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
pub mod inbound_transfers;
pub mod outbound_payments;
pub mod outbound_transfers;
pub mod received_credits;
pub mod received_debits;
