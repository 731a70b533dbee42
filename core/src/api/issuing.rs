//! A part of Stripe's API: `issuing`.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
pub mod authorizations;
pub mod cardholders;
pub mod cards;
pub mod disputes;
pub mod personalization_designs;
pub mod physical_bundles;
pub mod tokens;
pub mod transactions;

pub use authorizations::Authorization;
pub use cardholders::Cardholder;
pub use cards::Card;
pub use disputes::Dispute;
pub use personalization_designs::PersonalizationDesign;
pub use physical_bundles::PhysicalBundle;
pub use tokens::Token;
pub use transactions::Transaction;
