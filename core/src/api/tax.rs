//! A part of Stripe's API: `tax`.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
pub mod associations;
pub mod calculation_line_items;
pub mod calculations;
pub mod locations;
pub mod registrations;
pub mod settings;
pub mod transaction_line_items;
pub mod transactions;

pub use associations::Association;
pub use calculation_line_items::CalculationLineItem;
pub use calculations::Calculation;
pub use locations::Location;
pub use registrations::Registration;
pub use settings::Settings;
pub use transaction_line_items::TransactionLineItem;
pub use transactions::Transaction;
