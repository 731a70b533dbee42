//! A part of Stripe's API: `financial_connections`.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
pub mod account_owners;
pub mod accounts;
pub mod authorizations;
pub mod sessions;
pub mod transactions;

pub use account_owners::AccountOwner;
pub use accounts::{Account, AccountOwnership};
pub use authorizations::Authorization;
pub use sessions::Session;
pub use transactions::Transaction;
