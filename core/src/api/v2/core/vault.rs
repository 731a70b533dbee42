//! A part of Stripe's API: `v2::core::vault`.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
pub mod gb_bank_accounts;
pub mod us_bank_accounts;

pub use gb_bank_accounts::GbBankAccount;
pub use us_bank_accounts::UsBankAccount;
