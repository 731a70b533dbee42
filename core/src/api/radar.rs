//! A part of Stripe's API: `radar`.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
pub mod early_fraud_warnings;
pub mod payment_evaluations;
pub mod value_list_items;
pub mod value_lists;

pub use early_fraud_warnings::EarlyFraudWarning;
pub use payment_evaluations::PaymentEvaluation;
pub use value_list_items::ValueListItem;
pub use value_lists::ValueList;
